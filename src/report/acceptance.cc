#include "report/acceptance.h"

#include <algorithm>
#include <optional>

#include "text/json_source.h"
#include "text/visible.h"
#include "value/value_json.h"

namespace gainsay {
namespace {

bool is_id(std::string_view text) {
  return text.size() > 2 && text.substr(0, 2) == "G-" &&
         text.find_first_not_of("0123456789abcdef", 2) == std::string_view::npos;
}

constexpr std::string_view kSpace = " \t\n\f\r";

bool is_blank(std::string_view text) { return text.find_first_not_of(kSpace) == std::string_view::npos; }

std::string_view trimmed(std::string_view text) {
  if (is_blank(text)) return {};
  text.remove_prefix(text.find_first_not_of(kSpace));
  return text.substr(0, text.find_last_not_of(kSpace) + 1);
}

/// The first word of `text`, taken off it with the white space around it.
std::string_view take_word(std::string_view& text) {
  text = trimmed(text);
  const std::string_view word = text.substr(0, text.find_first_of(kSpace));
  text = trimmed(text.substr(word.size()));
  return word;
}

/// What stands in "G-3f9a until 2025-12-31 -- reason"; `until` may be missing.
struct CommentParts {
  std::string_view id, until, reason;
};

std::optional<CommentParts> split_comment(std::string_view comment) {
  CommentParts parts;
  parts.id = take_word(comment);
  if (!is_id(parts.id)) return std::nullopt;
  if (std::string_view rest = comment; take_word(rest) == "until") {
    parts.until = take_word(rest);
    comment = rest;
  }
  if (!comment.starts_with("--")) return std::nullopt;
  parts.reason = trimmed(comment.substr(2));
  return parts;
}

/// Reads one entry of the file, or says what is wrong with it.
Result<Acceptance> read_entry(const JsonSource& source, const nlohmann::json& entry, const std::string& at) {
  constexpr const char* kShape = R"({"id": "G-…", "reason": "…", "until": "2025-12-31"})";
  if (!entry.is_object()) return tl::unexpected(source.error_at(at, "an acceptance is an object", kShape));
  Acceptance acceptance;
  for (const auto& [key, value] : entry.items()) {
    const std::string pointer = at + "/" + pointer_step(key);
    if (key != "id" && key != "reason" && key != "until") {
      return tl::unexpected(source.error_at_key(pointer, "unknown key \"" + key + "\"", kShape));
    }
    if (!value.is_string())
      return tl::unexpected(source.error_at(pointer, "\"" + key + "\" must be text", kShape));
    if (key == "id") acceptance.id = value;
    if (key == "reason") acceptance.reason = value;
    if (key == "until") {
      acceptance.until = parse_iso_day(value.get<std::string>());
      if (!acceptance.until) return tl::unexpected(source.error_at(pointer, "not a day", "like 2025-12-31"));
    }
  }
  if (!is_id(acceptance.id)) return tl::unexpected(source.error_at(at, "no finding is named", kShape));
  if (is_blank(acceptance.reason))
    return tl::unexpected(source.error_at(at, "an acceptance needs a reason", kShape));
  acceptance.file = source.file();
  acceptance.line = line_column(source.text(), source.offset_of(at)).line;
  return acceptance;
}

Result<Acceptance> read_comment(std::string_view comment, const std::string& file, int line) {
  static const char* const kHint = "<!-- gainsay-accept G-… until 2025-12-31 -- reason -->";
  const std::optional<CommentParts> parts = split_comment(comment);
  if (!parts || parts->reason.empty()) {
    return tl::unexpected(
        Error{ErrorCode::kBadConfig, file, line, 0, "an acceptance names a finding and a reason", kHint});
  }
  Acceptance acceptance;
  acceptance.id = parts->id;
  if (!parts->until.empty()) {
    const std::string until(parts->until);
    acceptance.until = parse_iso_day(until);
    if (!acceptance.until)
      return tl::unexpected(Error{ErrorCode::kBadConfig, file, line, 0, "not a day: " + until, kHint});
  }
  acceptance.reason = visible(std::string(parts->reason));
  acceptance.file = file;
  acceptance.line = line;
  acceptance.in_article = true;
  return acceptance;
}

bool may_hold_comments(const std::string& path) {
  for (const char* ending : {".md", ".markdown", ".html", ".htm", ".xhtml"}) {
    const std::string_view end(ending);
    if (path.size() > end.size() && path.compare(path.size() - end.size(), end.size(), end) == 0) return true;
  }
  return false;
}

std::string place_of_acceptance(const Acceptance& acceptance) {
  return acceptance.file + ":" + std::to_string(acceptance.line);
}

/// Takes the findings that `wanted` names out of the outcome; whether there were any.
template <class Wanted>
bool move_findings(Outcome& outcome, const Wanted& wanted, const std::string& reason,
                   const std::string& where, bool in_article) {
  const auto first = std::stable_partition(outcome.findings.begin(), outcome.findings.end(),
                                           [&](const Finding& finding) { return !wanted(finding); });
  const bool any = first != outcome.findings.end();
  for (auto at = first; at != outcome.findings.end(); ++at) {
    outcome.accepted.push_back({std::move(*at), reason, where, in_article});
  }
  outcome.findings.erase(first, outcome.findings.end());
  return any;
}

}  // namespace

std::vector<Acceptance> read_acceptances(const std::string& path, Errors& errors) {
  std::vector<Acceptance> acceptances;
  const auto source = JsonSource::read(path, ErrorCode::kBadConfig);
  if (!source) {
    errors.push_back(source.error());
    return acceptances;
  }
  const nlohmann::json& root = source->root();
  if (!root.is_object() || root.size() != 1 || !root.contains("accept") || !root["accept"].is_array()) {
    errors.push_back(source->error_at("", "must hold a list named \"accept\" and nothing else"));
    return acceptances;
  }
  for (std::size_t i = 0; i < root["accept"].size(); ++i) {
    if (auto entry = read_entry(*source, root["accept"][i], "/accept/" + std::to_string(i))) {
      acceptances.push_back(std::move(*entry));
    } else {
      errors.push_back(entry.error());
    }
  }
  return acceptances;
}

std::vector<Acceptance> acceptances_in(const Bundle& bundle, Errors& errors) {
  static constexpr std::string_view kOpen = "<!-- gainsay-accept";
  std::vector<Acceptance> acceptances;
  for (const Article& article : bundle.articles) {
    if (!may_hold_comments(article.path)) continue;
    const std::string_view text = article.file_bytes;
    for (auto at = text.find(kOpen); at != std::string_view::npos; at = text.find(kOpen, at + 1)) {
      const int line = line_column(text, at).line;
      const auto close = text.find("-->", at);
      const auto body =
          text.substr(at + kOpen.size(), close == std::string_view::npos ? 0 : close - at - kOpen.size());
      if (auto acceptance = read_comment(body, article.path, line)) {
        acceptances.push_back(std::move(*acceptance));
      } else {
        errors.push_back(acceptance.error());
      }
    }
  }
  return acceptances;
}

void apply_acceptances(const std::vector<Acceptance>& acceptances, Day today, Outcome& outcome) {
  const auto warn = [&outcome](const Acceptance& acceptance, std::string message, std::string hint) {
    outcome.warnings.push_back(
        {ErrorCode::kBadConfig, acceptance.file, acceptance.line, 0, std::move(message), std::move(hint)});
  };
  for (const Acceptance& acceptance : acceptances) {
    if (acceptance.until && *acceptance.until < today) {
      warn(acceptance, "the acceptance of " + acceptance.id + " ended on " + iso_day(*acceptance.until),
           "look again, then renew or remove it");
      continue;
    }
    const bool used = move_findings(
        outcome, [&](const Finding& finding) { return finding.id == acceptance.id; }, acceptance.reason,
        place_of_acceptance(acceptance), acceptance.in_article);
    if (!used)
      warn(acceptance, "the acceptance of " + acceptance.id + " accepts nothing any more", "remove it");
  }
}

Baseline read_baseline(const std::string& path, bool must_exist, Errors& errors) {
  Baseline baseline;
  const auto source = JsonSource::read(path, ErrorCode::kBadConfig);
  if (!source) {
    if (must_exist || source.error().line > 0) errors.push_back(source.error());
    return baseline;
  }
  try {
    if (source->root().at("version") != 1) throw std::invalid_argument("version");
    for (const auto& entry : source->root().at("findings")) {
      baseline.entries.push_back({entry.at("id"), entry.at("kind"), entry.at("subject")});
    }
  } catch (const std::exception&) {
    errors.push_back(source->error_at("", "not a baseline of version 1", "gainsay baseline write makes one"));
    baseline.entries.clear();
  }
  return baseline;
}

std::string baseline_to_text(const Baseline& baseline) {
  Json json = {{"version", 1}, {"findings", Json::array()}};
  for (const Baseline::Entry& entry : baseline.entries) {
    json["findings"].push_back({{"id", entry.id}, {"kind", entry.kind}, {"subject", entry.subject}});
  }
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

void apply_baseline(const Baseline& baseline, const std::string& path, Outcome& outcome) {
  const auto in_baseline = [&](const Finding& finding) {
    return std::any_of(baseline.entries.begin(), baseline.entries.end(),
                       [&](const Baseline::Entry& entry) { return entry.id == finding.id; });
  };
  move_findings(outcome, in_baseline, "known since the baseline was written", path, false);
}

}  // namespace gainsay
