#include "claim/remark_frame.h"

#include <algorithm>

#include "claim/told_date.h"

namespace gainsay {
namespace {

const WordLists& words_of(const QuotedBlock& block) { return block.scenes.front()->rules().words(); }

// Whether a place lies outside the marks and at most `reach` sentences from the passage.
bool is_around(const QuotedBlock& block, const QuotedRange& passage, std::size_t at, std::size_t reach) {
  const std::size_t from = block.places[passage.first].scene, to = block.places[passage.end - 1].scene;
  const std::size_t scene = block.places[at].scene;
  return !block.quoted[at] && scene + reach >= from && scene <= to + reach;
}

// "Whole statement", "final radio message": an adjective of completeness or place with a noun for what is
// said, at most one word between them that is part of no date.
std::string sole_by_noun(const QuotedBlock& block, std::size_t at) {
  const WordLists& lists = words_of(block);
  const std::string_view which = lists.value("sole_adjective", block.folded_word(at));
  if (which.empty()) return {};
  for (std::size_t n = at + 1; n < std::min(at + 3, block.places.size()); ++n) {
    if (block.quoted[n] || block.places[n].scene != block.places[at].scene) return {};
    if (lists.has("sole_noun", block.folded_lemma(n))) return std::string(which);
    const Scene& scene = *block.scenes[block.places[n].scene];
    const Pos pos = block.token(n).pos;
    if (scene.in_figure(block.places[n].token) || (pos != Pos::kNoun && pos != Pos::kAdj)) return {};
  }
  return {};
}

bool is_quoted(const QuotedBlock& block, std::size_t scene, std::uint32_t token) {
  for (std::size_t i = 0; i < block.places.size(); ++i) {
    if (block.places[i].scene == scene && block.places[i].token == token) return block.quoted[i];
  }
  return false;
}

// "The note", "her note", "Osei's note"; not "a note", "notes".
bool is_one_thing(const Scene& scene, const NounGroup& noun) {
  if (folded_word(scene, noun.head) != folded_lemma(scene, noun.head)) return false;
  if (noun.possessor != kAbsent) return true;
  return noun.determiner != kAbsent && scene.word_listed("known_thing", noun.determiner);
}

// The subject of a verb of saying, in front of it or behind ("shouted the captain"), outside the marks.
std::uint32_t sayer_of(const QuotedBlock& block, std::size_t at, std::uint32_t verb_group) {
  const Scene& scene = *block.scenes[at];
  const Syntax& syntax = scene.syntax();
  const VerbGroup& verb = syntax.verb_groups[verb_group];
  const std::uint32_t subject = scene.related(verb_group, Relation::Type::kSubject);
  if (subject != kAbsent && !is_quoted(block, at, syntax.noun_groups[subject].head)) return subject;
  const bool inverted = verb.last + 1 < syntax.tokens.size() && is_listed(scene, "inverting", verb.head);
  const std::uint32_t behind = inverted ? scene.noun_group_at(verb.last + 1) : kAbsent;
  return behind != kAbsent && !is_quoted(block, at, syntax.noun_groups[behind].head) ? behind : kAbsent;
}

// "The governor flew over the town. “…,” he said.": the one whom the sentence in front tells of.
std::optional<SlotValue> subject_of_sentence(const QuotedBlock& block, std::size_t at) {
  const Scene& scene = *block.scenes[at];
  const Syntax& syntax = scene.syntax();
  const NounKinds& kinds = scene.lexicon().kinds();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const std::uint32_t subject = scene.related(v, Relation::Type::kSubject);
    if (subject == kAbsent || !syntax.verb_groups[v].finite) continue;
    const NounGroup& noun = syntax.noun_groups[subject];
    const bool person = (kinds.of(folded_lemma(scene, noun.head)) & kinds.named("person")) != 0;
    if (is_quoted(block, at, noun.head) || syntax.tokens[noun.head].pos != Pos::kNoun || !person ||
        !is_one_thing(scene, noun))
      return std::nullopt;
    return scene.slot_from_group(subject);
  }
  return std::nullopt;
}

// "Brandsma's words to the fans, “…”": the name, known from elsewhere, that owns a noun for what is said.
std::optional<SlotValue> owner_of_remark(const QuotedBlock& block, std::size_t at) {
  const Scene& scene = *block.scenes[at];
  const Syntax& syntax = scene.syntax();
  for (const NounGroup& noun : syntax.noun_groups) {
    if (noun.possessor == kAbsent || !is_listed(scene, "saying_noun", noun.head) ||
        is_quoted(block, at, noun.head))
      continue;
    const NounGroup& owner = syntax.noun_groups[noun.possessor];
    if (syntax.tokens[owner.head].pos == Pos::kPropn && !scene.in_figure(owner.head))
      return scene.slot_from_group(noun.possessor);
  }
  return std::nullopt;
}

}  // namespace

std::string sole_remark(const QuotedBlock& block, const QuotedRange& passage) {
  std::string around = " ";
  bool begins = false;  // whether a phrase of the list may stand there
  for (std::size_t i = 0; i < block.places.size(); ++i) {
    if (!is_around(block, passage, i, 1)) continue;
    if (std::string which = sole_by_noun(block, i); !which.empty()) return which;
    around += block.folded_word(i) + ' ';
    const QuotedBlock::Place& place = block.places[i];
    begins = begins || !block.scenes[place.scene]->listed_from("sole_remark", place.token, false).empty();
  }
  if (!begins) return {};
  for (const auto& [phrase, which] : words_of(block).all("sole_remark")) {
    if (around.find(" " + std::string(phrase) + " ") != std::string::npos) return std::string(which);
  }
  return {};
}

std::optional<SlotValue> bearer_of_text(const QuotedBlock& block, const QuotedRange& passage) {
  for (std::size_t i = 0; i < block.places.size(); ++i) {
    const QuotedBlock::Place& place = block.places[i];
    if (!is_around(block, passage, i, 1) || !words_of(block).has("text_bearer", block.folded_lemma(i)))
      continue;
    const Scene& scene = *block.scenes[place.scene];
    const std::uint32_t group = scene.noun_group_at(place.token);
    if (group == kAbsent || scene.syntax().noun_groups[group].head != place.token) continue;
    if (is_one_thing(scene, scene.syntax().noun_groups[group])) return scene.slot_from_group(group);
  }
  return std::nullopt;
}

std::optional<SlotValue> described_speaker(const QuotedBlock& block, std::size_t at) {
  const Scene& scene = *block.scenes[at];
  const Syntax& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (verb.negated || !is_listed(scene, "saying", verb.head) || is_quoted(block, at, verb.head)) continue;
    const std::uint32_t group = sayer_of(block, at, v);
    if (group == kAbsent) continue;
    const std::uint32_t head = syntax.noun_groups[group].head;
    if (syntax.tokens[head].pos == Pos::kPron && at > 0) return subject_of_sentence(block, at - 1);
    if (syntax.tokens[head].pos == Pos::kNoun && is_one_thing(scene, syntax.noun_groups[group]))
      return scene.slot_from_group(group);
  }
  return owner_of_remark(block, at);
}

}  // namespace gainsay
