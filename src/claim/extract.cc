#include "claim/extract.h"

#include <algorithm>

#include "claim/figures.h"
#include "claim/frame.h"
#include "claim/names.h"
#include "claim/phrase_match.h"
#include "claim/scene.h"
#include "claim/spoken.h"

namespace gainsay {
namespace {

Stance stance_named(const std::string& name) {
  for (const Stance stance : {Stance::kPlanned, Stance::kPossible, Stance::kDenied, Stance::kAsked}) {
    if (to_string(stance) == name) return stance;
  }
  return Stance::kAsserted;
}

// The blocking key: an event's family where the claim is about an event, else that of its type.
std::string subject_of(const Lexicon& lexicon, const ClaimType& type, const Claim& claim) {
  const auto event = claim.slots.find("event");
  if (event == claim.slots.end()) return type.family;
  const auto* word = std::get_if<TextValue>(&event->second.front().value);
  const SenseId sense = word ? lexicon.find(word->lemma) : kAbsent;
  return sense == kAbsent ? type.family : type.family + "/" + lexicon.family(sense);
}

void match_sentence(const RuleSet& rules, const Scene& scene, std::vector<Claim>& claims) {
  std::optional<PhraseText> text;
  for (const ClaimType& type : rules.types()) {
    for (const Pattern& pattern : type.patterns) {
      const std::size_t before = claims.size();
      if (pattern.is_frame()) {
        match_frame(scene, type, pattern, claims);
      } else {
        if (!text) text = phrase_text(scene);
        match_phrase(scene, type, pattern, *text, claims);
      }
      for (std::size_t i = before; i < claims.size(); ++i) {
        if (!pattern.stance.empty()) claims[i].stance = stance_named(pattern.stance);
        claims[i].subject = subject_of(rules.lexicon(), type, claims[i]);
      }
    }
  }
}

}  // namespace

std::vector<Claim> extract_claims(const RuleSet& rules, const AnalysedArticle& article) {
  std::vector<Claim> claims;
  std::vector<Scene> scenes;
  for (std::uint32_t i = 0; i < article.sentences.size(); ++i) {
    if (article.article->blocks[article.article->sentences[i].block].kind == BlockKind::kBoilerplate) continue;
    if (article.sentences[i].tokens.empty()) continue;
    scenes.emplace_back(rules, article, i);
    match_sentence(rules, scenes.back(), claims);
    read_figures(scenes.back(), claims);
  }
  read_names(scenes, claims);
  read_quotations(scenes, claims);
  std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) {
    if (a.file.begin != b.file.begin) return a.file.begin < b.file.begin;
    return a.rule < b.rule;
  });
  return claims;
}

}  // namespace gainsay
