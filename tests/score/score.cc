#include "score.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>

#include "article/copies.h"

namespace gainsay::test {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream all;
  all << in.rdbuf();
  return all.str();
}

bool ends_sentence(const std::string& text, std::size_t at) {
  if (at < 2 || std::string(".!?").find(text[at - 2]) == std::string::npos) {
    // A quotation mark or bracket may stand between the full stop and the space.
    if (at < 3 || std::string(".!?").find(text[at - 3]) == std::string::npos) return false;
    if (std::string("\"')\x9d\x99").find(text[at - 2]) == std::string::npos) return false;
  }
  return text[at - 1] == ' ';
}

/// Byte bounds of the sentence (or line) around [begin, end).
Span sentence_around(const std::string& text, std::size_t begin, std::size_t end) {
  while (begin > 0 && text[begin - 1] != '\n' && !ends_sentence(text, begin)) --begin;
  while (end < text.size() && text[end] != '\n') {
    ++end;
    if (end < text.size() && ends_sentence(text, end + 1)) break;
  }
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

struct Label {
  std::string id, kind, verdict, why;
  std::vector<std::pair<std::string, Span>> claims;
};

std::vector<Label> read_labels(const fs::path& bundle, const char* group) {
  std::vector<Label> labels;
  const json expected = json::parse(read_file(bundle / "expected.json"));
  for (const json& item : expected.value(group, json::array())) {
    Label label{item.at("id"), item.value("kind", ""), item.value("verdict", ""), item.value("why", ""), {}};
    for (const json& claim : item.at("claims")) {
      const std::string article = claim.at("article"), quote = claim.at("quote");
      const std::string text = read_file(bundle / article);
      const std::size_t at = text.find(quote);
      if (at == std::string::npos) continue;
      label.claims.emplace_back(article, sentence_around(text, at, at + quote.size()));
    }
    labels.push_back(std::move(label));
  }
  return labels;
}

bool meets(const Finding& finding, const Label& label) {
  std::size_t hit = 0;
  for (const auto& [article, span] : label.claims) {
    hit += std::any_of(finding.claims.begin(), finding.claims.end(), [&](const FindingClaim& claim) {
      return claim.claim.article == article && claim.claim.file.overlaps(span);
    });
  }
  return hit >= std::min<std::size_t>(2, label.claims.size());
}

std::string describe(const Finding& finding) {
  std::string text =
      std::string(to_string(finding.kind)) + " " + std::string(to_string(finding.verdict)) + ":";
  for (const FindingClaim& claim : finding.claims) {
    text += "\n      " + claim.claim.article + " [" + claim.claim.rule + "] " + claim.meaning + " «" +
            claim.claim.quote + "» in: " + claim.claim.sentence.substr(0, 200);
  }
  return text;
}

void score_bundle(const cli::Models& models, const fs::path& folder, Score& score) {
  const Bundle bundle = read_bundle({folder.string()}, models.folders.rules);
  const Outcome outcome = cli::check_bundle(models, bundle, {}, 1);
  const std::vector<Label> conflicts = read_labels(folder, "conflicts"),
                           traps = read_labels(folder, "compatible");
  std::map<std::string, std::vector<const Finding*>> found;
  for (const Finding& finding : outcome.findings) {
    if (finding.verdict == Verdict::kNote) continue;
    ++score.findings;
    bool met = false, trapped = false;
    for (const Label& label : conflicts) {
      if (!meets(finding, label)) continue;
      met = true;
      found[label.id].push_back(&finding);
    }
    for (const Label& label : traps) trapped |= meets(finding, label);
    score.right += met;
    score.trap_hits += !met && trapped;
    if (!met)
      score.lines.push_back((trapped ? "TRAP   " : "STRAY  ") + folder.filename().string() + " " +
                            describe(finding));
  }
  score.traps += static_cast<int>(traps.size());
  for (const Label& label : conflicts) {
    ++score.conflicts;
    ++score.by_kind[label.kind].second;
    const auto at = found.find(label.id);
    if (at == found.end()) {
      score.lines.push_back("MISSED " + folder.filename().string() + " " + label.id + " " + label.kind +
                            ": " + label.why);
      continue;
    }
    ++score.found;
    ++score.by_kind[label.kind].first;
    const auto any = [&](auto&& test) { return std::any_of(at->second.begin(), at->second.end(), test); };
    score.right_kind += any([&](const Finding* f) { return to_string(f->kind) == label.kind; });
    score.right_verdict += any([&](const Finding* f) { return to_string(f->verdict) == label.verdict; });
  }
}

std::optional<Article> passage(const json& side, const char* name, const cli::Models& models) {
  Errors errors;
  std::optional<Article> article = read_article(side.at("text").get<std::string>() + "\n",
                                                std::string(name) + ".txt", models.folders.rules, errors);
  if (!article) return article;
  article->source = side.value("source", "");
  if (const std::string day = side.value("published", ""); !day.empty()) {
    std::istringstream in(day);
    Day published;
    if (in >> date::parse("%F", published)) article->published = published;
  }
  return article;
}

}  // namespace

const cli::Models& built_models() {
  static Errors errors;
  static const cli::Models loaded = [] {
    const auto program = fs::canonical("/proc/self/exe").parent_path().parent_path().parent_path();
    const auto folders = cli::find_folders(program.string());
    if (!folders) throw std::runtime_error("no rules beside the build");
    return cli::load_models(*folders, cli::Depth::kClaims, {}, {}, errors);
  }();
  return loaded;
}

double floor_of(const char* set, const char* figure) {
  std::ifstream in("tests/score/floor.json");
  return json::parse(in, nullptr, true, true).at(set).at(figure).get<double>();
}

std::vector<std::string> bundles_below(const std::string& folder) {
  std::vector<std::string> bundles;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (fs::exists(entry.path() / "bundle.json")) bundles.push_back(entry.path().string());
  }
  std::sort(bundles.begin(), bundles.end());
  return bundles;
}

Bundle pair_bundle(const cli::Models& models, const json& pair) {
  Bundle bundle;
  for (const char* side : {"a", "b"}) {
    if (auto article = passage(pair.at(side), side, models)) bundle.articles.push_back(std::move(*article));
  }
  mark_copies(bundle.articles);
  return bundle;
}

bool flags_pair(const Finding& finding) {
  if (finding.verdict == Verdict::kNote) return false;
  std::set<std::string> articles;
  for (const FindingClaim& claim : finding.claims) articles.insert(claim.claim.article);
  return finding.kind == Kind::kArithmetic || articles.size() > 1;
}

ConflictTruth conflict_truth(const std::string& bundle) {
  return [labels = read_labels(bundle, "conflicts")](const Claim& a, const Claim& b, Kind kind) {
    const auto quotes = [](const Label& label, const Claim& claim) {
      std::set<std::size_t> touched;
      for (std::size_t i = 0; i < label.claims.size(); ++i) {
        const auto& [article, span] = label.claims[i];
        if (claim.article == article && claim.file.overlaps(span)) touched.insert(i);
      }
      return touched;
    };
    int truth = 0;
    for (const Label& label : labels) {
      const std::set<std::size_t> of_a = quotes(label, a), of_b = quotes(label, b);
      const bool both = !of_a.empty() && !of_b.empty() && of_a != of_b;
      if (both && label.kind == to_string(kind)) return 1;
      if (both || (label.kind == to_string(kind) && (!of_a.empty() || !of_b.empty()))) truth = -1;
    }
    return truth;
  };
}

Score score_bundles(const cli::Models& models, const std::string& folder) {
  std::vector<std::string> bundles = bundles_below(folder);
  std::erase_if(bundles, [](const fs::path& bundle) { return !fs::exists(bundle / "expected.json"); });
  Score score;
  for (const std::string& bundle : bundles) score_bundle(models, bundle, score);
  return score;
}

Score score_pairs(const cli::Models& models, const std::string& file) {
  Score score;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) continue;
    const json pair = json::parse(line);
    const Bundle bundle = pair_bundle(models, pair);
    const Outcome outcome = cli::check_bundle(models, bundle, {}, 1);
    const std::string kind = pair.at("kind"), label = pair.at("label"), id = pair.at("id");
    std::vector<const Finding*> flags;
    for (const Finding& finding : outcome.findings) {
      if (flags_pair(finding)) flags.push_back(&finding);
    }
    const bool conflict = label != "compatible";
    const auto any = [&](auto&& test) { return std::any_of(flags.begin(), flags.end(), test); };
    (conflict ? score.conflicts : score.traps) += 1;
    score.findings += !flags.empty();
    if (conflict) {
      score.by_kind[kind].second += 1;
      score.by_kind[kind].first += !flags.empty();
      score.found += !flags.empty();
      score.right += !flags.empty();
      score.right_kind += any([&](const Finding* f) { return to_string(f->kind) == kind; });
      score.right_verdict += any([&](const Finding* f) { return to_string(f->verdict) == label; });
    } else {
      score.trap_hits += !flags.empty();
    }
    if (conflict == flags.empty()) {
      std::string text = (conflict ? "MISSED " : "ALARM  ") + id + " (" + pair.value("why", "") +
                         ")\n    a " + pair["a"].value("published", "") + ": " + pair["a"].value("text", "") +
                         "\n    b " + pair["b"].value("published", "") + ": " + pair["b"].value("text", "");
      for (const Finding* finding : flags) text += "\n    said " + describe(*finding);
      score.lines.push_back(text);
    }
  }
  return score;
}

}  // namespace gainsay::test
