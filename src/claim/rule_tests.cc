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

bool fills(const Claim& claim, const PatternExample& example) {
  return std::all_of(example.slots.begin(), example.slots.end(), [&claim](const auto& wanted) {
    const auto slot = claim.slots.find(wanted.first);
    return slot != claim.slots.end() &&
           std::any_of(slot->second.begin(), slot->second.end(),
                       [&](const SlotValue& value) { return value.text == wanted.second; });
  });
}

class Run {
 public:
  Run(const RuleSet& rules, const Analyse& analyse) : rules_(rules), analyse_(analyse) {}

  void pattern(const ClaimType& type, const Pattern& pattern) {
    const std::string rule = type.name + "/" + pattern.id;
    if (pattern.examples.empty()) fail(type, 1, rule + ": no example fires this pattern");
    for (const PatternExample& example : pattern.examples) {
      const std::vector<Claim> claims = claims_of(example.text, rule);
      if (claims.empty()) {
        fail(type, example.line, rule + " reads nothing from: " + example.text);
      } else if (std::none_of(claims.begin(), claims.end(),
                              [&](const Claim& c) { return fills(c, example); })) {
        fail(type, example.line, rule + " fills its slots otherwise in: " + example.text);
      } else {
        ++report.passed;
      }
    }
    for (const PatternExample& example : pattern.counterexamples) {
      if (claims_of(example.text, rule).empty()) {
        ++report.passed;
      } else {
        fail(type, example.line, rule + " should read nothing from: " + example.text);
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

  // Whether a counter-example would be read if it were not for this exception.
  bool keeps_out(const ClaimType& type, const Pattern& pattern, std::size_t exception) const {
    Pattern without = pattern;
    without.unless.erase(without.unless.begin() + static_cast<std::ptrdiff_t>(exception));
    return std::any_of(pattern.counterexamples.begin(), pattern.counterexamples.end(),
                       [&](const PatternExample& example) {
                         const Article article = article_of(example.text);
                         const AnalysedArticle analysed = analyse_(article);
                         std::vector<Claim> claims;
                         for (std::uint32_t i = 0; i < analysed.sentences.size(); ++i) {
                           if (analysed.sentences[i].tokens.empty()) continue;
                           const Scene scene(rules_, analysed, i);
                           if (without.is_frame()) {
                             match_frame(scene, type, without, claims);
                           } else {
                             match_phrase(scene, type, without, phrase_text_of(scene), claims);
                           }
                         }
                         return !claims.empty();
                       });
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
