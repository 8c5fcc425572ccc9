#include "mutation.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <random>
#include <set>

#include "article/copies.h"
#include "score.h"
#include "text/utf8.h"

namespace gainsay::test {
namespace {

constexpr std::array<const char*, 7> kWeekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                  "Friday", "Saturday", "Sunday"};
constexpr std::array<const char*, 12> kMonths = {"January",   "February", "March",    "April",
                                                 "May",       "June",     "July",     "August",
                                                 "September", "October",  "November", "December"};
constexpr std::array<const char*, 13> kCardinals = {"zero", "one",    "two",   "three", "four",
                                                    "five", "six",    "seven", "eight", "nine",
                                                    "ten",  "eleven", "twelve"};
constexpr std::array<const char*, 11> kOrdinals = {"zeroth", "first",   "second", "third", "fourth", "fifth",
                                                   "sixth",  "seventh", "eighth", "ninth", "tenth"};
constexpr std::array<const char*, 8> kTowns = {"Lisbon",  "Nairobi", "Osaka",    "Winnipeg",
                                               "Leipzig", "Tampa",   "Brisbane", "Lyon"};
constexpr std::array<const char*, 8> kCountries = {"Portugal", "Kenya",  "Peru",   "Norway",
                                                   "Vietnam",  "Canada", "Poland", "Ghana"};
constexpr std::array<const char*, 6> kSurnames = {"Hartwell",  "Okonjo",  "Lindgren",
                                                  "Marchetti", "Dvorsky", "Tanaka"};

/// The place of the whole word `word` in `text`, or npos.
std::size_t find_word(const std::string& text, const std::string& word) {
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const auto letter = [&](std::size_t i) {
      return i < text.size() && (std::isalnum(static_cast<unsigned char>(text[i])) || text[i] == '-');
    };
    if ((at == 0 || !letter(at - 1)) && !letter(at + word.size())) return at;
  }
  return std::string::npos;
}

std::string with_case_of(const std::string& model, std::string word) {
  const bool capital = std::isupper(static_cast<unsigned char>(model.front()));
  word[0] = static_cast<char>(capital ? std::toupper(word[0]) : std::tolower(word[0]));
  return word;
}

/// The first word of `words` in `text` replaced by that `step` further on; empty where there is none.
template <std::size_t N>
std::string step_word(const std::string& text, const std::array<const char*, N>& words, std::size_t step) {
  for (std::size_t i = 0; i < N; ++i) {
    for (const bool capital : {false, true}) {
      std::string word = words[i];
      word[0] = static_cast<char>(capital ? std::toupper(word[0]) : std::tolower(word[0]));
      const std::size_t at = find_word(text, word);
      if (at == std::string::npos) continue;
      std::string changed = text;
      return changed.replace(at, word.size(), with_case_of(word, words[(i + step) % N]));
    }
  }
  return {};
}

/// The first run of digits that `choose` maps to another, replaced by it.
template <class Choose>
std::string change_digits(const std::string& text, const Choose& choose) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(static_cast<unsigned char>(text[at]))) continue;
    std::size_t end = at;
    while (end < text.size() && is_digit(static_cast<unsigned char>(text[end]))) ++end;
    const std::string other = choose(text.substr(at, end - at));
    if (!other.empty()) return text.substr(0, at) + other + text.substr(end);
    at = end;
  }
  return {};
}

/// Another leading digit: 14 becomes 54, 1,200 becomes 5,200, 62.5 becomes 22.5.
std::string change_number(const std::string& text) {
  const std::string digits = change_digits(text, [](std::string run) {
    run[0] = run[0] >= '5' ? '2' : static_cast<char>(run[0] + 4);
    return run;
  });
  if (!digits.empty()) return digits;
  for (const char* whole : {"hundred", "thousand", "dozen"}) {
    if (text == whole) return {};
  }
  const std::string word = step_word(text, kCardinals, 3);
  return word.find("zero") == std::string::npos ? word : std::string();
}

std::string change_ordinal(const std::string& text) {
  const std::string word = step_word(text, kOrdinals, 2);
  return word.find("zeroth") == std::string::npos ? word : std::string();
}

std::string change_date(const std::string& text) {
  // Times of day, spans, decades and "may" as a verb have no such form.
  for (const char* other : {":", ".m.", "hour", "GMT", " to ", "0s", "noon", "-", "–"}) {
    if (text.find(other) != std::string::npos) return {};
  }
  if (!std::any_of(text.begin(), text.end(),
                   [](unsigned char c) { return std::isupper(c) || std::isdigit(c); }))
    return {};
  if (const std::string weekday = step_word(text, kWeekdays, 3); !weekday.empty()) return weekday;
  const std::string day = change_digits(text, [](const std::string& run) -> std::string {
    if (run.size() > 2) return {};
    const int number = std::stoi(run);
    return std::to_string(number > 14 ? number - 9 : number + 9);
  });
  if (!day.empty()) return day;
  if (const std::string month = step_word(text, kMonths, 3); !month.empty()) return month;
  return change_digits(text, [](std::string run) -> std::string {
    if (run.size() != 4) return {};
    run[3] = run[3] >= '5' ? static_cast<char>(run[3] - 4) : static_cast<char>(run[3] + 4);
    return run;
  });
}

template <std::size_t N>
std::string another(const std::array<const char*, N>& words, const std::string& text,
                    const std::string& article) {
  for (std::size_t i = 0; i < N; ++i) {
    const char* word = words[(text.size() + i) % N];
    if (article.find(word) == std::string::npos) return word;
  }
  return {};
}

std::string change_entity(const EntityValue& value, const SlotValue& slot, const Article& article,
                          std::string& kind) {
  if (value.how != "name" && value.type == EntityType::kPerson) return {};
  if (value.type == EntityType::kPlace && value.known && value.name == slot.text) {
    kind = "place";
    if (value.place == PlaceKind::kTown) return another(kTowns, slot.text, article.text);
    if (value.place == PlaceKind::kCountry) return another(kCountries, slot.text, article.text);
  }
  const std::size_t space = slot.text.rfind(' ');
  if (value.type != EntityType::kPerson || space == std::string::npos) return {};
  kind = "name";
  const std::string surname = another(kSurnames, slot.text, article.text);
  return surname.empty() ? surname : slot.text.substr(0, space + 1) + surname;
}

/// The kind of change, and the words in the place of the slot's; empty where there is nothing to change.
std::string change(const SlotValue& slot, const Article& article, std::string& kind) {
  if (const auto* number = std::get_if<NumberValue>(&slot.value)) {
    kind = number->dimension == Dimension::kOrdinal ? "ordinal" : "number";
    return kind == "ordinal" ? change_ordinal(slot.text) : change_number(slot.text);
  }
  if (std::holds_alternative<DateValue>(slot.value)) {
    kind = "date";
    // "November 2024" in the place of August in a table that has a November would change two rows.
    const std::string other = change_date(slot.text);
    const bool printed =
        other.find(' ') != std::string::npos && article.text.find(other) != std::string::npos;
    return printed ? std::string() : other;
  }
  if (const auto* entity = std::get_if<EntityValue>(&slot.value))
    return change_entity(*entity, slot, article, kind);
  return {};
}

Bundle pair_of(const Article& article, Article copy) {
  Bundle bundle;
  bundle.articles = {article, std::move(copy)};
  bundle.articles.front().copy_of.reset();
  bundle.articles.back().source = "copy of " + article.path;
  bundle.articles.back().published = article.published;
  mark_copies(bundle.articles);
  return bundle;
}

bool across(const Finding& finding) {
  return std::any_of(finding.claims.begin(), finding.claims.end(), [&](const FindingClaim& claim) {
    return claim.claim.article != finding.claims.front().claim.article;
  });
}

bool touches(const Finding& finding, const std::string& article, Span span) {
  return std::any_of(finding.claims.begin(), finding.claims.end(), [&](const FindingClaim& claim) {
    return claim.claim.article == article && claim.claim.sentence_file.overlaps(span);
  });
}

std::string copy_name(const Article& article) { return "copy-" + article.path; }

}  // namespace

std::vector<Edit> edits_of(const cli::Models& models, const Article& article) {
  Bundle alone;
  alone.articles = {article};
  alone.articles.front().copy_of.reset();
  const auto analysed = cli::analyse_bundle(models, alone, cli::Depth::kClaims, 1);
  std::map<std::uint32_t, Edit> edits;
  for (const Claim& claim : cli::extract_all(models, analysed, 1)) {
    for (const auto& [name, values] : claim.slots) {
      for (const SlotValue& value : values) {
        const Span span = value.file;
        if (value.text.empty() ||
            article.file_bytes.compare(span.begin, span.end - span.begin, value.text) != 0)
          continue;
        std::string kind;
        const std::string after = change(value, article, kind);
        if (after.empty() || after == value.text) continue;
        edits.try_emplace(span.begin, Edit{kind, claim.rule, name, span, value.text, after});
      }
    }
  }
  std::vector<Edit> all;
  for (auto& [begin, edit] : edits) all.push_back(std::move(edit));
  return all;
}

std::optional<Article> edited(const cli::Models& models, const Article& article, const Edit& edit) {
  std::string bytes = article.file_bytes;
  bytes.replace(edit.file.begin, edit.file.end - edit.file.begin, edit.after);
  Errors errors;
  return read_article(std::move(bytes), copy_name(article), models.folders.rules, errors);
}

EditOutcome check_edit(const cli::Models& models, const Article& article, const Edit& edit) {
  EditOutcome outcome;
  std::optional<Article> copy = edited(models, article, edit);
  if (!copy) return outcome;
  const Bundle bundle = pair_of(article, std::move(*copy));
  const Span after{edit.file.begin, edit.file.begin + static_cast<std::uint32_t>(edit.after.size())};
  for (Finding& finding : cli::check_bundle(models, bundle, {}, 1).findings) {
    const bool in_copy = touches(finding, copy_name(article), after);
    const bool in_both = in_copy && touches(finding, article.path, edit.file);
    const bool note = finding.verdict == Verdict::kNote;
    if (in_both || (in_copy && finding.kind == Kind::kArithmetic)) {
      (note ? outcome.noted : outcome.found) = true;
    } else if (!note && across(finding)) {
      outcome.elsewhere.push_back(std::move(finding));
    }
  }
  return outcome;
}

std::vector<Finding> findings_on_copy(const cli::Models& models, const Article& article) {
  Errors errors;
  std::optional<Article> copy =
      read_article(article.file_bytes, copy_name(article), models.folders.rules, errors);
  if (!copy) return {};
  const Bundle bundle = pair_of(article, std::move(*copy));
  std::vector<Finding> findings = cli::check_bundle(models, bundle, {}, 1).findings;
  std::erase_if(findings,
                [](const Finding& finding) { return finding.verdict == Verdict::kNote || !across(finding); });
  return findings;
}

std::vector<EditCase> draw_edits(const cli::Models& models, const std::string& folder, std::size_t a_kind) {
  constexpr unsigned kSeed = 8;
  std::map<std::string, std::vector<EditCase>> by_kind;
  for (const std::string& path : bundles_below(folder)) {
    const Bundle bundle = read_bundle({path}, models.folders.rules);
    for (const Article& article : bundle.articles) {
      for (Edit& edit : edits_of(models, article))
        by_kind[edit.kind].push_back({path, article, std::move(edit)});
    }
  }
  std::mt19937 random(kSeed);
  std::vector<EditCase> drawn;
  for (auto& [kind, cases] : by_kind) {
    for (std::size_t i = 0; i < a_kind && !cases.empty(); ++i) {
      const std::size_t at = random() % cases.size();
      drawn.push_back(std::move(cases[at]));
      cases.erase(cases.begin() + static_cast<std::ptrdiff_t>(at));
    }
  }
  return drawn;
}

}  // namespace gainsay::test
