#include "reconcile/open_deeds.h"

#include <algorithm>

#include "reconcile/likeness.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

std::string word_in(const Claim& claim, const char* slot) {
  const auto* word = value_in<TextValue>(claim, slot);
  return word ? word->lemma : std::string();
}

// Each is narrowed, and by nothing that they share: "the northern dyke", "the Lelle dyke".
bool are_narrowed_apart(const TextValue& a, const TextValue& b) {
  if (are_placed_apart(a, b)) return true;
  return !a.modifiers.empty() && !b.modifiers.empty() && !share(a.modifiers, b.modifiers) &&
         !share(a.entities, b.entities);
}

bool is_of_people(const Lexicon& lexicon, const TextValue& noun) {
  const NounKinds& kinds = lexicon.kinds();
  return (kinds.of(noun.lemma) & kinds.named("person")) != 0;
}

std::vector<std::string> bodies_beside(const TextValue& noun) {
  std::vector<std::string> bodies;
  std::copy_if(noun.modifiers.begin(), noun.modifiers.end(), std::back_inserter(bodies),
               [](const std::string& word) { return word.starts_with("org:"); });
  return bodies;
}

// Whether one filler means the other, by name or by noun: "the army", "army engineers".
bool means(const Lexicon& lexicon, const SlotValue& ruled_out, const SlotValue& doer) {
  const Likeness like = likeness(lexicon, ruled_out, doer);
  if (like == Likeness::kSame || like == Likeness::kLike) return true;
  const auto* noun = std::get_if<TextValue>(&ruled_out.value);
  const std::vector<std::string> words = folded_words(doer.text);
  return noun && std::find(words.begin(), words.end(), noun->lemma) != words.end();
}

}  // namespace

bool rules_out(const RuleSet& rules, const Claim& own, const Claim& other, const SlotValue& doer) {
  const auto* out = slot_values(own, "not");
  const SlotValue* as = first_in(other, "as");
  return out && std::any_of(out->begin(), out->end(), [&](const SlotValue& ruled_out) {
           return means(rules.lexicon(), ruled_out, doer) || (as && means(rules.lexicon(), ruled_out, *as));
         });
}

bool is_open_deed(const Claim& credit) { return credit.rule == "credit/verb"; }

bool is_one_act(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  const std::string deed = word_in(a, "deed");
  if (deed.empty()) return false;
  if (deed == word_in(b, "deed")) return true;
  if (!is_open_deed(a) && !is_open_deed(b)) return false;
  const std::string x = word_in(a, "verb"), y = word_in(b, "verb");
  if (x.empty() || y.empty()) return false;
  if (share(value_in<TextValue>(a, "verb")->classes, value_in<TextValue>(b, "verb")->classes)) return true;
  return lexicon.word_kin().between(x, y, WordKin::Pos::kVerb, WordKin::Pos::kVerb) >= WordKinship::kBroader;
}

bool is_done_by_several(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto several = [&](const Claim& claim) {
    return is_open_deed(claim) ? lists.has("doing_of_several", word_in(claim, "verb"))
                               : lists.has("credit_of_several", word_in(claim, "deed"));
  };
  return several(a) || several(b);
}

bool is_unknown_thing(const WordLists& lists, const SlotValue& thing) {
  const auto* noun = std::get_if<TextValue>(&thing.value);
  const std::vector<std::string> words = folded_words(thing.text);
  if (!noun || words.empty() || !noun->entities.empty()) return false;
  if (lists.has("unknown_thing", words.front())) return true;
  const bool plural = std::find(words.begin(), words.end(), noun->lemma) == words.end();
  return plural && !lists.has("known_thing", words.front()) &&
         std::find(words.begin(), words.end(), "s") == words.end();
}

bool are_known_things(const WordLists& lists, const Claim& a, const Claim& b) {
  const SlotValue *x = first_in(a, "theme"), *y = first_in(b, "theme");
  return x && y && !is_unknown_thing(lists, *x) && !is_unknown_thing(lists, *y);
}

bool is_one_thing_done(const RuleSet& rules, const Claim& a, const Claim& b) {
  const SlotValue *x = first_in(a, "theme"), *y = first_in(b, "theme");
  return x && y && are_one_thing(rules, *x, *y);
}

bool are_one_thing(const RuleSet& rules, const SlotValue& x, const SlotValue& y) {
  const Likeness like = likeness(rules.lexicon(), x, y);
  const auto *p = std::get_if<TextValue>(&x.value), *q = std::get_if<TextValue>(&y.value);
  if (p && q && are_narrowed_apart(*p, *q)) return false;
  // Banknotes and stamps may be of one class.
  if (p && q && !share(p->entities, q->entities) &&
      rules.lexicon().word_kin().between(p->lemma, q->lemma, WordKin::Pos::kNoun, WordKin::Pos::kNoun) <
          WordKinship::kBroader)
    return false;
  if (p && q && like == Likeness::kUnknown) return p->lemma == q->lemma;
  return like == Likeness::kSame || like == Likeness::kLike;
}

bool are_of_two_callings(const RuleSet& rules, const SlotValue& x, const SlotValue& y) {
  const auto *a = std::get_if<TextValue>(&x.value), *b = std::get_if<TextValue>(&y.value);
  if (!a || !b) return false;
  const Lexicon& lexicon = rules.lexicon();
  if (a->lemma == b->lemma) {
    const std::vector<std::string> of_a = bodies_beside(*a), of_b = bodies_beside(*b);
    return !of_a.empty() && !of_b.empty() && !share(of_a, of_b);
  }
  const WordLists& lists = rules.words();
  if (lists.has("anybody_doing", a->lemma) || lists.has("anybody_doing", b->lemma)) return false;
  if (!is_of_people(lexicon, *a) || !is_of_people(lexicon, *b)) return false;
  if (share(a->classes, b->classes) || share(a->entities, b->entities)) return false;
  const Likeness like = likeness(lexicon, x, y);
  if (like == Likeness::kSame || like == Likeness::kLike) return false;
  const std::vector<std::string> left = folded_words(x.text), right = folded_words(y.text);
  const auto holds = [](const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  if (holds(left, b->lemma) || holds(right, a->lemma)) return false;
  return lexicon.word_kin().between(a->lemma, b->lemma, WordKin::Pos::kNoun, WordKin::Pos::kNoun) ==
         WordKinship::kNone;
}

}  // namespace gainsay
