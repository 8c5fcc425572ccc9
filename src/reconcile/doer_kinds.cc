#include "reconcile/doer_kinds.h"

#include <algorithm>
#include <cctype>

#include "reconcile/doers.h"
#include "reconcile/likeness.h"
#include "reconcile/open_deeds.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

const TextValue* described(const SlotValue& doer) { return std::get_if<TextValue>(&doer.value); }

bool is_of(const Lexicon& lexicon, const TextValue& noun, std::string_view kind) {
  return (lexicon.kinds().of(noun.lemma) & lexicon.kinds().named(kind)) != 0;
}

bool is_person(const EntityValue* who) { return who && who->type == EntityType::kPerson; }

// What moves and is no man: a boat, a helicopter, a robot, a dog.
bool is_carrier(const Lexicon& lexicon, const TextValue& noun) {
  return is_of(lexicon, noun, "vehicle") || is_of(lexicon, noun, "ship") ||
         is_of(lexicon, noun, "aircraft") || is_of(lexicon, noun, "animal");
}

// A helicopter and a trawler.
bool are_two_carriers(const Lexicon& lexicon, const TextValue& a, const TextValue& b) {
  if (!is_carrier(lexicon, a) || !is_carrier(lexicon, b) || share(a.entities, b.entities)) return false;
  return a.lemma != b.lemma && !share(a.classes, b.classes) &&
         lexicon.word_kin().between(a.lemma, b.lemma, WordKin::Pos::kNoun, WordKin::Pos::kNoun) ==
             WordKinship::kNone;
}

bool holds_any(const WordLists& lists, const std::vector<std::string>& words, const char* list) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return lists.has(list, word); });
}

// "A class of six-year-olds", "six pupils": more than one.
bool is_party(const WordLists& lists, const SlotValue& doer, const Claim& claim) {
  const TextValue* noun = described(doer);
  if (!noun) return false;
  const std::vector<std::string> words = folded_words(doer.text);
  if (!words.empty() && lists.has("several_doers", words.front())) return true;
  if (!lists.has("credit_party", noun->lemma)) return false;
  const std::vector<std::string> sentence = folded_words(claim.sentence);
  for (std::size_t i = 0; i + 2 < sentence.size(); ++i) {
    if (sentence[i] == noun->lemma && sentence[i + 1] == "of") return true;
  }
  return false;
}

// Two sides that go by their towns.
bool are_two_towns(const TextValue& a, const TextValue& b) {
  const auto is_town = [](const TextValue& side) {
    constexpr std::string_view kPlace = "place:";
    return side.entities.size() == 1 && side.entities.front().starts_with(kPlace) &&
           std::isdigit(static_cast<unsigned char>(side.entities.front()[kPlace.size()])) != 0;
  };
  return is_town(a) && is_town(b) && a.entities != b.entities && a.lemma != b.lemma;
}

std::string deed_of(const Claim& claim) {
  const auto* deed = value_in<TextValue>(claim, "deed");
  return deed ? deed->lemma : std::string();
}

// A museum by its name, and somebody who bids for himself.
bool is_private_buyer(const WordLists& lists, const SlotValue& doer) {
  return described(doer) && holds_any(lists, folded_words(doer.text), "credit_private");
}

bool is_body(const EntityValue* who) { return who && who->type == EntityType::kOrganisation; }

// The named doer of `own` against the described one of `other`.
bool is_other_than_described(const RuleSet& rules, const Claim& own, const Claim& other,
                             const SlotValue& named, const SlotValue& doer) {
  const EntityValue* who = named_doer(named);
  const TextValue* noun = described(doer);
  if (!who || !noun || !noun->entities.empty()) return false;
  const WordLists& lists = rules.words();
  if (is_body(who) && is_private_buyer(lists, doer)) return true;
  const SlotValue* called = first_in(own, "as");
  if (called && described(*called) && is_one_thing_done(rules, own, other) &&
      are_two_carriers(rules.lexicon(), *described(*called), *noun))
    return true;
  if (!is_person(who)) return false;
  if (lists.has("credit_by_hand", deed_of(own)) && is_party(lists, doer, other)) return true;
  const SlotValue* as = first_in(own, "as");
  return as && described(*as) && is_one_thing_done(rules, own, other) &&
         are_of_two_callings(rules, *as, doer);
}

// "Alone", "undivided", "the sole laureate"
bool is_undivided(const WordLists& lists, const Claim& claim) {
  const std::vector<std::string> words = folded_words(claim.sentence);
  if (holds_any(lists, words, "credit_undivided")) return true;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (lists.has("credit_one_doer", words[i]) && !lists.value("credit_doer", words[i + 1]).empty())
      return true;
  }
  return false;
}

}  // namespace

bool are_of_two_kinds(const RuleSet& rules, const Claim& a, const Claim& b, const SlotValue& x,
                      const SlotValue& y) {
  if (is_other_than_described(rules, a, b, x, y) || is_other_than_described(rules, b, a, y, x)) return true;
  const TextValue *p = described(x), *q = described(y);
  if (!p || !q || !is_one_thing_done(rules, a, b)) return false;
  if (deed_of(a) == "beat" && are_two_towns(*p, *q)) return true;
  return are_two_carriers(rules.lexicon(), *p, *q);
}

bool are_words_of_two_sexes(const WordLists& lists, std::string_view x, std::string_view y) {
  const std::string_view one = lists.value("anybody", x), other = lists.value("anybody", y);
  constexpr std::string_view kAny = "any";
  return !one.empty() && !other.empty() && one != other && one != kAny && other != kAny;
}

bool are_of_two_sexes(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto marked = [&](const Claim& claim, const char* list) {
    return holds_any(lists, folded_words(claim.sentence), list);
  };
  const bool women_a = marked(a, "womens_contest"), women_b = marked(b, "womens_contest");
  return (women_a && !women_b && marked(b, "mens_contest")) ||
         (women_b && !women_a && marked(a, "mens_contest"));
}

bool are_alone_and_shared(const RuleSet& rules, const Claim& a, const Claim& b) {
  const auto shares = [](const Claim& claim) {
    return first_in(claim, "shared") || slot_values(claim, "doer")->size() > 1;
  };
  const bool first = shares(a), second = shares(b);
  if (first == second) return false;
  const Claim &shared = first ? a : b, &alone = first ? b : a;
  if (!is_undivided(rules.words(), alone) || is_undivided(rules.words(), shared)) return false;
  const auto &own = *slot_values(alone, "doer"), &others = *slot_values(shared, "doer");
  return std::any_of(others.begin(), others.end(), [&](const SlotValue& other) {
    return named_doer(other) && likeness(rules.lexicon(), {own.front()}, {other}) == Likeness::kSame;
  });
}

}  // namespace gainsay
