#include "claim/setting_ends.h"

#include <algorithm>
#include <string>

#include "claim/told_date.h"

namespace gainsay {
namespace {

// Whether a noun that stands in the relation to the verb holds the token list's word before its head: "its
// maiden crossing".
bool is_first_of_all(const Scene& scene, std::uint32_t verb) {
  return std::any_of(scene.syntax().relations.begin(), scene.syntax().relations.end(),
                     [&](const Relation& r) {
                       if (r.verb != verb || r.inferred) return false;
                       const NounGroup& noun = scene.syntax().noun_groups[r.noun];
                       for (std::uint32_t t = noun.first; t < noun.head; ++t) {
                         if (is_listed(scene, "first_word", t)) return true;
                       }
                       return false;
                     });
}

// Whether a verb tells how long something holds that has a term: a contract, a ban.
bool holds_for_term(const Scene& scene, std::uint32_t verb, const char* verbs) {
  if (!is_listed(scene, verbs, scene.syntax().verb_groups[verb].head)) return false;
  return std::any_of(scene.syntax().relations.begin(), scene.syntax().relations.end(),
                     [&](const Relation& r) {
                       return r.verb == verb && r.type != Relation::Type::kIndirectObject &&
                              is_listed(scene, "has_term", scene.syntax().noun_groups[r.noun].head);
                     });
}

void add_class(SlotValue& what, const char* name) {
  auto& classes = std::get<TextValue>(what.value).classes;
  const auto at = std::lower_bound(classes.begin(), classes.end(), name);
  if (at == classes.end() || *at != name) classes.insert(at, name);
}

// The word that bounds a day, "by" or "until", in front of its mention or the first of it, and the day's last
// token.
struct Bound {
  std::string word;
  std::uint32_t last = 0;
};

Bound bound_of(const Scene& scene, const SlotValue& when) {
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    if (mention.type != MentionType::kDate || scene.slot_from_mention(index).file != when.file) continue;
    const std::uint32_t first = scene.token_at(mention.span.begin),
                        last = scene.token_at(mention.span.end - 1);
    if (!scene.word_value("day_tie", first).empty()) return {folded_word(scene, first), last};
    return {first > 0 ? folded_word(scene, first - 1) : std::string(), last};
  }
  return {};
}

// "The deadline for bids is 15 May": told of the noun, as its subject or what it is said to be.
bool is_of_deadline(const Scene& scene, const Anchor& anchor) {
  if (is_listed(scene, "deadline_noun", head_of(scene, anchor))) return true;
  return anchor.is_verb() &&
         std::any_of(scene.syntax().relations.begin(), scene.syntax().relations.end(),
                     [&](const Relation& r) {
                       return r.verb == anchor.index &&
                              is_listed(scene, "deadline_noun", scene.syntax().noun_groups[r.noun].head);
                     });
}

// "The bridge should reopen by June": what a thing is likely to do, not what anybody has to.
bool is_reckoned_with(const Scene& scene, std::uint32_t verb) {
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  if (folded_word(scene, group.first) != "should" || group.voice == Voice::kPassive) return false;
  const std::uint32_t subject = scene.related(verb, Relation::Type::kSubject);
  return subject != kAbsent && scene.related(verb, Relation::Type::kObject) == kAbsent &&
         folded_lemma(scene, group.head) != "be" &&
         scene.mention_in_group(subject, {"person", "organisation"}) == kAbsent &&
         (scene.lexicon().kinds().of(folded_lemma(scene, scene.syntax().noun_groups[subject].head)) &
          scene.lexicon().kinds().named("person")) == 0;
}

// "Bids must be in by 30 April", "have until 31 January to object", "can apply until 3 June": the last day
// for something, as a deadline is.
bool is_last_day(const Scene& scene, const Anchor& anchor, const SlotValue& when) {
  if (!anchor.is_verb()) return false;
  const Bound bound = bound_of(scene, when);
  const VerbGroup& verb = scene.syntax().verb_groups[anchor.index];
  if (verb.negated) return false;
  const bool by = bound.word == "by" || bound.word == "before",
             until = bound.word == "until" || bound.word == "till";
  if (verb.modality == Modality::kObliged) return by && !is_reckoned_with(scene, anchor.index);
  if (verb.modality == Modality::kAble || verb.modality == Modality::kPossible) return by || until;
  const std::uint32_t next = bound.last + 1;
  // "The vote is open until the 28th"
  if (until && folded_lemma(scene, verb.head) == "be" && is_listed(scene, "open_word", verb.head + 1))
    return true;
  return until && folded_lemma(scene, verb.head) == "have" && next < scene.syntax().tokens.size() &&
         folded_word(scene, next) == "to";
}

}  // namespace

bool read_ends(const Scene& scene, const Anchor& anchor, Claim& claim) {
  if (!anchor.is_verb() || !claim.slots.contains("when")) return false;
  SlotValue& what = claim.slots["what"].front();
  const auto tie = claim.slots.find("tie");
  const bool until =
      tie != claim.slots.end() && std::get<TextValue>(tie->second.front().value).lemma == "until";
  const bool bound = is_listed(scene, "until_verb", scene.syntax().verb_groups[anchor.index].head);
  if (until && (bound || holds_for_term(scene, anchor.index, "lasting_verb"))) {
    claim.slots.erase("tie");
    add_class(what, "event:lapse");
  } else if (!until && holds_for_term(scene, anchor.index, "ending_verb")) {
    add_class(what, "event:lapse");
  }
  if (is_first_of_all(scene, anchor.index)) add_class(what, "class:begin");
  if (folded_word(scene, head_of(scene, anchor)) == "born") add_class(what, "event:be-born");
  const auto& classes = std::get<TextValue>(what.value).classes;
  // "Became effective on 1 January": from then on, and what is told is that day.
  auto& date = std::get<DateValue>(claim.slots["when"].front().value);
  const bool starts = std::find(classes.begin(), classes.end(), "event:take-effect") != classes.end();
  if (starts && !claim.slots.contains("tie") && date.days.hard.low && !date.days.hard.high) {
    date.days.hard = date.days.soft = Interval<Day>::exactly(*date.days.hard.low);
    date.grain = Grain::kDay;
  }
  const VerbGroup& verb = scene.syntax().verb_groups[anchor.index];
  return (verb.tense == Tense::kPresent || (until && bound)) &&
         std::find(classes.begin(), classes.end(), "event:lapse") != classes.end();
}

void mark_deadline(const Scene& scene, const Anchor& anchor, Claim& claim) {
  const auto when = claim.slots.find("when");
  if (when == claim.slots.end()) return;
  const bool last_day = is_last_day(scene, anchor, when->second.front());
  if (!last_day && (!is_of_deadline(scene, anchor) || claim.slots.contains("tie"))) return;
  claim.slots.erase("tie");
  add_class(claim.slots["what"].front(), "event:deadline");
}

}  // namespace gainsay
