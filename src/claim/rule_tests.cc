#include "claim/rule_tests.h"

#include <algorithm>

#include "claim/extract.h"
#include "claim/frame.h"
#include "claim/phrase_match.h"
#include "claim/scene.h"

namespace gainsay {
namespace {

using Analyse = std::function<AnalysedArticle(const Article&)>;

Article article_of(const std::string& text) {
  constexpr Day kPublished = date::sys_days(date::year(2024) / 3 / 4);
  Article article;
  article.path = "example";
  article.text = article.file_bytes = text;
  article.published = kPublished;
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  article.blocks = {{BlockKind::kBody, all}};
  article.sentences = {{all, 0}};
  article.line_starts = {0};
  return article;
}

std::string quoted(const std::string& text) { return "\"" + text + "\""; }

// Where the claim fills a slot otherwise than the example wants: `price is "£2.50", not "£2.80"`.
std::string difference(const Claim& claim, const PatternExample& example) {
  std::string told;
  for (const auto& [name, wanted] : example.slots) {
    const auto slot = claim.slots.find(name);
    const bool filled = slot != claim.slots.end() && !slot->second.empty();
    if (filled && std::any_of(slot->second.begin(), slot->second.end(),
                              [&wanted](const SlotValue& value) { return value.text == wanted; })) {
      continue;
    }
    told += (told.empty() ? "" : "; ") + name + " is " +
            (filled ? quoted(slot->second.front().text) : "empty") + ", not " + quoted(wanted);
  }
  return told;
}

// `place "Leeds", price "£3"`.
std::string slots_of(const Claim& claim) {
  std::string told;
  for (const auto& [name, values] : claim.slots) {
    for (const SlotValue& value : values)
      told += (told.empty() ? "" : ", ") + name + " " + quoted(value.text);
  }
  return told;
}

// Phrases have no copies of their own; what was a phrase once parses again.
Phrase copy_of(const Phrase& phrase) {
  std::size_t at = 0;
  auto parsed = Phrase::parse(phrase.source(), at);
  return parsed ? std::move(*parsed) : Phrase();
}

// Without its examples. The bindings name every member: a new one that is missing here does not compile.
Pattern copy_of(const Pattern& pattern) {
  const auto& [id, phrase, trigger, except_topics, sources, needs, set, holds, unless, examples,
               counterexamples, stance] = pattern;
  std::vector<Exception> exceptions;
  for (const Exception& exception : unless)
    exceptions.push_back({copy_of(exception.phrase), exception.scope});
  return {id, copy_of(phrase), trigger, except_topics, sources, needs, set, holds, std::move(exceptions), {},
          {}, stance};
}

class Run {
 public:
  Run(const RuleSet& rules, const Analyse& analyse) : rules_(rules), analyse_(analyse) {}

  void pattern(const ClaimType& type, const Pattern& pattern) {
    const std::string rule = type.name + "/" + pattern.id;
    if (pattern.examples.empty()) fail(type, 1, rule + ": no example fires this pattern");
    for (const PatternExample& example : pattern.examples) check_example(type, pattern, example, rule);
    for (const PatternExample& example : pattern.counterexamples) {
      const std::vector<Claim> claims = claims_of(example.text, rule);
      if (claims.empty()) {
        ++report.passed;
      } else {
        fail(
            type, example.line,
            rule + " should read nothing from: " + example.text + " (read " + slots_of(claims.front()) + ")");
      }
    }
    for (std::size_t i = 0; i < pattern.unless.size(); ++i) {
      if (keeps_out(type, pattern, i)) continue;
      const int line = pattern.examples.empty() ? 1 : pattern.examples.front().line;
      fail(type, line,
           rule + ": no counter-example is kept out by unless '" + pattern.unless[i].phrase.source() +
               "' alone");
    }
  }

  RuleTestReport report;

 private:
  std::vector<Claim> claims_of(const std::string& text, const std::string& rule) const {
    const Article article = article_of(text);
    std::vector<Claim> claims = extract_claims(rules_, analyse_(article));
    std::erase_if(claims, [&rule](const Claim& claim) { return claim.rule != rule; });
    return claims;
  }

  void check_example(const ClaimType& type, const Pattern& pattern, const PatternExample& example,
                     const std::string& rule) {
    const std::vector<Claim> claims = claims_of(example.text, rule);
    if (claims.empty()) {
      return fail(type, example.line,
                  rule + " reads nothing from: " + example.text + why_nothing(type, pattern, example.text));
    }
    std::string first;
    for (const Claim& claim : claims) {
      const std::string told = difference(claim, example);
      if (told.empty()) {
        ++report.passed;
        return;
      }
      if (first.empty()) first = told;
    }
    fail(type, example.line, rule + " fills its slots otherwise: " + first + ", in: " + example.text);
  }

  // What the pattern alone reads, whatever becomes of its claims later.
  std::vector<Claim> matches_of(const ClaimType& type, const Pattern& pattern,
                                const std::string& text) const {
    const Article article = article_of(text);
    const AnalysedArticle analysed = analyse_(article);
    std::vector<Claim> claims;
    for (std::uint32_t i = 0; i < analysed.sentences.size(); ++i) {
      if (analysed.sentences[i].tokens.empty()) continue;
      const Scene scene(rules_, analysed, i);
      if (pattern.is_frame()) {
        match_frame(scene, type, pattern, claims);
      } else {
        match_phrase(scene, type, pattern, claims);
      }
    }
    return claims;
  }

  // " (its trigger is there, but price is empty)"; nothing where that is not the reason.
  std::string why_nothing(const ClaimType& type, const Pattern& pattern, const std::string& text) const {
    Pattern needless = copy_of(pattern);
    needless.needs.clear();
    const std::vector<Claim> claims =
        pattern.is_frame() ? matches_of(type, needless, text) : std::vector<Claim>();
    if (claims.empty()) return pattern.is_frame() ? " (its trigger is not there)" : "";
    std::string empty;
    for (const std::string& slot : pattern.needs) {
      if (!claims.front().slots.contains(slot)) empty += (empty.empty() ? "" : ", ") + slot;
    }
    return empty.empty() ? "" : " (its trigger is there, but empty: " + empty + ")";
  }

  // Whether a counter-example would be read if it were not for this exception.
  bool keeps_out(const ClaimType& type, const Pattern& pattern, std::size_t exception) const {
    Pattern without = copy_of(pattern);
    without.unless.erase(without.unless.begin() + static_cast<std::ptrdiff_t>(exception));
    return std::any_of(
        pattern.counterexamples.begin(), pattern.counterexamples.end(),
        [&](const PatternExample& example) { return !matches_of(type, without, example.text).empty(); });
  }

  void fail(const ClaimType& type, int line, const std::string& message) {
    ++report.failed;
    report.failures.push_back(type.file + ":" + std::to_string(line) + ": " + message);
  }

  const RuleSet& rules_;
  const Analyse& analyse_;
};

}  // namespace

RuleTestReport run_rule_tests(const RuleSet& rules, const Analyse& analyse) {
  Run run(rules, analyse);
  for (const ClaimType& type : rules.types()) {
    for (const Pattern& pattern : type.patterns) run.pattern(type, pattern);
  }
  return run.report;
}

}  // namespace gainsay
