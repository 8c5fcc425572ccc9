#include <algorithm>
#include <cstdlib>

#include "reconcile/conflict.h"
#include "reconcile/deed_fit.h"
#include "reconcile/likeness.h"
#include "reconcile/narrowing.h"
#include "reconcile/pairs.h"
#include "reconcile/reserve.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

bool holds(const std::vector<std::string>& sorted, const std::string& word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// How the verb of a request begins: "ask to resign".
constexpr std::string_view kAsks = "ask to ";

// One verb, or a verb and a noun of one event ("extend", "extension").
bool is_one_verb(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "verb"), *y = value_in<TextValue>(b, "verb");
  if (!x || !y) return false;
  const bool nominal = a.rule == "deed/noun" || b.rule == "deed/noun";
  if (a.rule == "deed/some" || b.rule == "deed/some") return false;
  if (x->lemma == y->lemma || (nominal && share(x->classes, y->classes))) return true;
  // "Asked him to resign", "did not ask him to do so"
  constexpr std::string_view kSo = "ask to do";
  const bool asked = x->lemma.starts_with(kAsks) && y->lemma.starts_with(kAsks);
  if (asked && (x->lemma == kSo || y->lemma == kSo || share(x->classes, y->classes))) return true;
  if (asked != (x->lemma.starts_with(kAsks) || y->lemma.starts_with(kAsks))) return false;
  // "Recalled the spinach", "did not withdraw the spinach": two verbs of one event, of one thing.
  const SlotValue *done_a = first_in(a, "done"), *done_b = first_in(b, "done");
  if (done_a && done_b && share(x->classes, y->classes) &&
      likeness(lexicon, *done_a, *done_b) == Likeness::kSame)
    return true;
  // "Was shut", "was never closed"
  return !nominal && lexicon.word_kin().between(x->lemma, y->lemma, WordKin::Pos::kVerb,
                                                WordKin::Pos::kVerb) == WordKinship::kSame;
}

bool is_one_time(const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "time"), *y = value_in<TextValue>(b, "time");
  const Claim &denies = a.stance == Stance::kDenied ? a : b, &tells = a.stance == Stance::kDenied ? b : a;
  // "Stopped digging": only what goes on still is at odds with it.
  if (denies.slots.contains("stops")) {
    const auto* still = value_in<TextValue>(tells, "still");
    const bool one = x && y && (x->lemma == "future") == (y->lemma == "future");
    return still && (one || still->lemma == "will");
  }
  if (x && y && x->lemma == y->lemma) return true;
  // "Is by Roe", "said that it was not by Roe"
  const auto may_be_present = [](const Claim& claim, const TextValue* time) {
    return time && (time->lemma == "present" || (time->lemma == "past" && claim.slots.contains("told_past")));
  };
  if (may_be_present(a, x) && may_be_present(b, y)) return true;
  // "Has not been found", "have it in their hands": up to now, and now.
  const auto* denied = value_in<TextValue>(denies, "time");
  return x && y && denies.slots.contains("so_far") && denied->lemma == "past" && x->lemma != "future" &&
         y->lemma != "future";
}

// "Never checked into Morningside", "checked into the Betty Ford Center": names beside the verb, of one type,
// of which none may be the other's.
bool have_other_names(const Group& group, const Claim& a, const Claim& b) {
  const auto *x = slot_values(a, "beside"), *y = slot_values(b, "beside");
  if (!x || !y) return false;
  bool differ = false;
  for (const SlotValue& one : *x) {
    for (const SlotValue& other : *y) {
      const auto *p = std::get_if<EntityValue>(&one.value), *q = std::get_if<EntityValue>(&other.value);
      const auto is_person = [](const EntityValue* e) { return e && e->type == EntityType::kPerson; };
      if (is_person(p) != is_person(q)) continue;
      if (fit(group, &one, &other) == Fit::kAgree) return false;
      differ = true;
    }
  }
  return differ;
}

// Whether the sentence of a claim speaks of a thing by its word or by a word of its class.
bool speaks_of(const Claim& claim, const SlotValue& thing) {
  if (const auto* entity = std::get_if<EntityValue>(&thing.value))
    return holds(claim.context, "=" + entity->key);
  const auto* word = std::get_if<TextValue>(&thing.value);
  return word && holds(claim.context, word->lemma);
}

// "Will close its Clermont plant", "Clermont is not closing": the thing done is the other's subject.
bool closes_by_itself(const Group& group, const SlotValue* doer, const SlotValue* done) {
  if (!doer || !done || is_anybody(*doer) || is_anybody(*done)) return false;
  const auto* who = std::get_if<EntityValue>(&doer->value);
  return !(who && who->type == EntityType::kPerson) && fit(group, doer, done) == Fit::kAgree;
}

// Whether a word of what is told is that of what there is said to be none of, or one that means the same.
bool is_notion_of(const RuleSet& rules, const TextValue& none, const SlotValue* told, bool verb) {
  const auto* word = told ? std::get_if<TextValue>(&told->value) : nullptr;
  if (!word || word->lemma.empty()) return false;
  if (word->lemma == none.lemma || share(word->classes, none.classes)) return true;
  // "Fired no shots", "shot at the car": the noun of the verb.
  if (verb && rules.lexicon().word_kin().between(word->lemma, none.lemma, WordKin::Pos::kVerb,
                                                 WordKin::Pos::kNoun) == WordKinship::kSame)
    return true;
  // "A blood alcohol level": how much there is of it.
  return rules.words().has("measure_of", word->lemma) &&
         std::binary_search(word->modifiers.begin(), word->modifiers.end(), none.lemma);
}

// Whether a claim's sentence, or what stands around it, has the word.
bool tells_word(const Claim& claim, const std::string& word) {
  // "A buy-out clause": of a word with hyphens only the parts that carry a meaning stand in the context.
  const std::vector<std::string> words = folded_words(claim.sentence);
  if (std::find(words.begin(), words.end(), word) != words.end()) return true;
  return holds(claim.context, word) || holds(claim.context, "=w:" + word) ||
         holds(claim.context, "~w:" + word) || holds(claim.context, "=" + word);
}

// Whatever narrows the noun has to be said of the other as well: "no serious injury" says nothing of a
// bruise. Of what stands behind the noun one word may be put otherwise ("a dollar of the reserves").
bool meets_modifiers(const SlotValue& none, const TextValue& noun, const Claim& told) {
  constexpr int kMayLack = 1;
  const std::vector<std::string> words = folded_words(none.text);
  const auto head = std::find(words.begin(), words.end(), noun.lemma);
  int behind = 0;
  for (const std::string& narrow : noun.modifiers) {
    if (narrow == "single" || tells_word(told, narrow)) continue;
    if (std::find(words.begin(), head, narrow) != head) return false;
    ++behind;
  }
  return behind <= kMayLack;
}

// "No offer has reached United", "a bid has come in": there is none of what the other tells of.
bool is_none_of_some(const RuleSet& rules, const Claim& denial, const Claim& told) {
  const SlotValue* none = first_in(denial, "what");
  const auto* word = none ? std::get_if<TextValue>(&none->value) : nullptr;
  if (denial.rule != "deed/noun" || !word || told.rule == "deed/noun") return false;
  const char* const slots[] = {"verb", "done", "doer", "what"};
  const bool tells = std::any_of(std::begin(slots), std::end(slots), [&](const char* slot) {
    return is_notion_of(rules, *word, first_in(told, slot), std::string_view(slot) == "verb");
  });
  return tells && meets_modifiers(*none, *word, told);
}

// "Will get compensation", "would not compensate them": a verb that is denied, and what its doing is called.
bool is_undone_and_some(const Lexicon& lexicon, const Claim& denial, const Claim& told) {
  const auto *verb = value_in<TextValue>(denial, "verb"), *noun = value_in<TextValue>(told, "verb");
  const SlotValue* done = first_in(denial, "done");
  if (denial.rule != "deed/verb" || told.rule != "deed/some" || !verb || !noun || !done) return false;
  return share(verb->classes, noun->classes) && speaks_of(told, *done) &&
         lexicon.word_kin().between(verb->lemma, noun->lemma, WordKin::Pos::kVerb, WordKin::Pos::kNoun) ==
             WordKinship::kSame;
}

bool is_none_and_some(const RuleSet& rules, const Claim& a, const Claim& b) {
  const Claim &denial = a.stance == Stance::kDenied ? a : b, &told = a.stance == Stance::kDenied ? b : a;
  return is_none_of_some(rules, denial, told) || is_undone_and_some(rules.lexicon(), denial, told);
}

// Whether the article of `own` tells of the notion the way the other article does.
bool knows_both(const Group& group, const Claim& own, const Claim& other, const Claim& denial) {
  const auto near = claims_of_article(group.claims, own);
  return std::any_of(near.begin(), near.end(), [&](const Claim* claim) {
    if (claim->type != "deed" || claim->stance != other.stance) return false;
    if (claim->stance != Stance::kDenied) return is_none_of_some(group.rules, denial, *claim);
    const auto *x = value_in<TextValue>(*claim, "verb"), *y = value_in<TextValue>(denial, "verb");
    return x && y && x->lemma == y->lemma;
  });
}

// "Met Badu", "Osei and Badu met": the thing done of the one is a further doer of the other, which has none.
bool did_it_together(const Group& group, const Claim& with, const Claim& both) {
  const SlotValue* done = first_in(with, "done");
  const auto* doers = slot_values(both, "doer");
  if (!done || !doers || doers->size() < 2 || first_in(both, "done")) return false;
  return std::any_of(doers->begin(), doers->end(),
                     [&](const SlotValue& doer) { return fit(group, &doer, done) == Fit::kAgree; });
}

// Whether the two have the same doer and the same thing done, as far as both tell; of a verb without an
// object ("the works is closing") the subject may be the other's object, and of what is denied by its noun
// the sentence has to speak of the other's object.
bool is_one_deed(const Group& group, const Claim& a, const Claim& b) {
  const SlotValue *doer_a = first_in(a, "doer"), *done_a = first_in(a, "done");
  const SlotValue *doer_b = first_in(b, "doer"), *done_b = first_in(b, "done");
  if (a.rule == "deed/noun") return b.rule != "deed/noun" && done_b && speaks_of(a, *done_b);
  if (b.rule == "deed/noun") return done_a && speaks_of(b, *done_a);
  if (closes_by_itself(group, doer_b, done_a) || closes_by_itself(group, doer_a, done_b)) return true;
  const Fit doers = fit_any(group, a, b, "doer"), things = fit(group, done_a, done_b);
  if (doers == Fit::kDiffer || things == Fit::kDiffer) return false;
  if (doers == Fit::kAgree && (did_it_together(group, a, b) || did_it_together(group, b, a))) return true;
  // "Is by Roe": what two things are said to be makes them no one thing.
  const auto* verb = value_in<TextValue>(a, "verb");
  if (verb && verb->lemma.starts_with("be ") && doers != Fit::kAgree) return false;
  // "Asked him to go", "did not ask the coach to go": by whom it is asked says enough.
  if (verb && verb->lemma.starts_with(kAsks)) return doers == Fit::kAgree;
  if (done_a && done_b) return things == Fit::kAgree;
  if (doers != Fit::kAgree) return false;
  // "Signed the pact", "stayed away and did not sign": the denial's surroundings tell what.
  const Claim& denial = a.stance == Stance::kDenied ? a : b;
  const SlotValue* of_other = &denial == &a ? done_b : done_a;
  const auto near = claims_of_article(group.claims, denial);
  const bool left_out =
      of_other && !first_in(denial, "done") &&
      std::any_of(near.begin(), near.end(), [&](const Claim* claim) { return speaks_of(*claim, *of_other); });
  return (!done_a && !done_b) || left_out;
}

bool tells_too(const Group& group, const Claim& own, const Claim& other) {
  const auto near = claims_of_article(group.claims, own);
  return std::any_of(near.begin(), near.end(), [&](const Claim* claim) {
    return claim->type == "deed" && claim->stance == other.stance &&
           is_one_verb(group.rules.lexicon(), *claim, other) &&
           fit(group, first_in(*claim, "done"), first_in(other, "done")) != Fit::kDiffer;
  });
}

// What was not done may have been done by the next day. Of articles without a date only what the story is
// about is of one time.
bool is_one_moment(const Claim& a, const Claim& b) {
  constexpr int kSameNewsDays = 2;
  const SlotValue *x = first_in(a, "when"), *y = first_in(b, "when");
  if (x && y && compare(x->value, y->value) == Match::kDisjoint) return false;
  if (!a.published || !b.published) return a.main_event && b.main_event;
  const Claim &denial = a.stance == Stance::kDenied ? a : b, &deed = a.stance == Stance::kDenied ? b : a;
  const auto later = (*deed.published - *denial.published).count();
  if (denial.slots.contains("stops")) return later >= 0 && later <= kSameNewsDays;
  // "Was not given" tells of an occasion that is over, "has not been given" of what may still come.
  const bool told = (x && y) || !denial.slots.contains("so_far");
  return later <= (told ? kSameNewsDays : 0) && -later <= kSameNewsDays;
}

Conflict conflict_of(const Group& group, const Claim& a, const Claim& b) {
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = Kind::kDenial;
  conflict.slot = "polarity";
  const auto value = [](const Claim& claim) { return claim.stance == Stance::kDenied ? "not so" : "so"; };
  conflict.value_a = conflict.meaning_a = value(a);
  conflict.value_b = conflict.meaning_b = value(b);
  const auto told = [](const Claim& claim) {
    return cite(claim) + (claim.stance == Stance::kDenied ? " denies it (“" : " says it (“") + claim.quote +
           "”)";
  };
  conflict.why = told(a) + ", " + told(b) + ".";
  if (is_dispute(group.rules, a, b)) conflict.verdict = Verdict::kNote;
  return conflict;
}

// "No declaration will be adopted", "a declaration of seven pages will be adopted": where there is none of
// its kind, whatever the other article of the story tells of is not there either.
bool is_none_of_its_kind(const Claim& a, const Claim& b) {
  const Claim& denial = a.stance == Stance::kDenied ? a : b;
  const auto *x = value_in<TextValue>(a, "done"), *y = value_in<TextValue>(b, "done");
  if (!x || !y || x->lemma != y->lemma || x->lemma == "anybody") return false;
  const std::vector<std::string> words = folded_words(first_in(denial, "done")->text);
  return !words.empty() && words.front() == "no";
}

// Whether both tell who did it to what, and tell the same: the sentence is one but for its "not".
bool has_one_grammar(const Group& group, const Claim& a, const Claim& b) {
  const auto agree = [&](const char* slot) {
    const SlotValue *x = first_in(a, slot), *y = first_in(b, slot);
    return x && y && !is_anybody(*x) && !is_anybody(*y) && fit(group, x, y) == Fit::kAgree;
  };
  return agree("doer") && agree("done");
}

// What tells of the story's main matter needs less to be of one thing than what is told by the way.
bool is_one_matter(const Group& group, const Claim& a, const Claim& b) {
  constexpr double kOneSentence = 1.5, kMain = 2, kAside = 3.5;
  const bool quality = a.rule == "deed/quality" && b.rule == "deed/quality";
  if (a.main_event && b.main_event && (quality || has_one_grammar(group, a, b)))
    return common_ground(group.rules.lexicon(), a, b) >= kOneSentence;
  if (is_none_of_its_kind(a, b) && tell_one_story(group.claims, a, b)) return true;
  return common_ground(group.rules.lexicon(), a, b) >= (a.main_event && b.main_event ? kMain : kAside);
}

// That there was none of a thing is only of the same occasion where much else agrees.
bool is_none_of_one_matter(const Group& group, const Claim& a, const Claim& b) {
  constexpr double kMain = 2, kAside = 4;
  const Claim& denial = a.stance == Stance::kDenied ? a : b;
  if (!is_none_and_some(group.rules, a, b)) return false;
  if (knows_both(group, a, b, denial) || knows_both(group, b, a, denial)) return false;
  return common_ground(group.rules.lexicon(), a, b) >= (a.main_event && b.main_event ? kMain : kAside);
}

// A rumour, another part of the matter, or what came about only later.
bool is_set_apart(const Group& group, const Claim& a, const Claim& b) {
  const WordLists& lists = group.rules.words();
  const Claim& told = a.stance == Stance::kDenied ? b : a;
  if (holds_phrase(lists, told, "of_a_later_turn")) return true;
  return is_rumour(lists, a) || is_rumour(lists, b) || told_apart(group.rules.issues(), a, b, false);
}

// Whether a list of lexicon/courses.json has the two words as poles of one matter ("drink/1", "drink/2").
bool are_poles(const WordLists& lists, const char* list, std::string_view one, std::string_view other) {
  const std::string_view pole = lists.value(list, one), against = lists.value(list, other);
  return !pole.empty() && !against.empty() && pole != against &&
         pole.substr(0, pole.find('/')) == against.substr(0, against.find('/'));
}

// Whether two qualities exclude each other: two poles of lexicon/courses.json ("sober", "drunk"), or one with
// a prefix that denies it ("armed", "unarmed").
bool are_contrary(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "verb"), *y = value_in<TextValue>(b, "verb");
  if (!x || !y || a.rule != "deed/quality" || b.rule != "deed/quality") return false;
  constexpr std::size_t kBe = 3;  // "be "
  const std::string one = x->lemma.substr(kBe), other = y->lemma.substr(kBe);
  if (are_poles(lists, "pole_of", one, other)) return true;
  return other == "un" + one || one == "un" + other || other == "in" + one || one == "in" + other;
}

// "Was sober", "was drunk": one thing, told of one time.
void compare_qualities(const Group& group, const Claim& a, const Claim& b, std::vector<Conflict>& conflicts) {
  constexpr int kSameNewsDays = 1;
  const auto *x = value_in<TextValue>(a, "time"), *y = value_in<TextValue>(b, "time");
  if (!x || !y || x->lemma != y->lemma || !are_contrary(group.rules.words(), a, b)) return;
  if (a.published && b.published && std::abs((*a.published - *b.published).count()) > kSameNewsDays) return;
  if (!a.main_event || !b.main_event || is_set_apart(group, a, b)) return;
  if (fit(group, first_in(a, "doer"), first_in(b, "doer")) != Fit::kAgree || !is_one_matter(group, a, b))
    return;
  const auto tells_both = [&](const Claim& own) {
    const auto near = claims_of_article(group.claims, own);
    return std::any_of(near.begin(), near.end(), [&](const Claim* claim) {
      return claim->type == "deed" && are_contrary(group.rules.words(), own, *claim);
    });
  };
  if (tells_both(a) || tells_both(b)) return;
  if (tell_of_two(group.rules.lexicon(), a, b)) return;
  Conflict conflict = conflict_of(group, a, b);
  conflict.kind = Kind::kStatus;
  conflict.value_a = conflict.meaning_a = a.quote;
  conflict.value_b = conflict.meaning_b = b.quote;
  conflict.why = cite(a) + " has “" + a.quote + "”, " + cite(b) + " “" + b.quote + "” of the same.";
  conflicts.push_back(std::move(conflict));
}

// Two verbs of one matter that exclude each other: "accepted", "rejected".
bool are_contrary_verbs(const WordLists& lists, const Claim& a, const Claim& b) {
  if (a.rule != "deed/verb" || b.rule != "deed/verb") return false;
  const auto *x = value_in<TextValue>(a, "verb"), *y = value_in<TextValue>(b, "verb");
  return x && y && x->lemma != y->lemma && are_poles(lists, "verb_pole_of", x->lemma, y->lemma);
}

// One doer and, where either tells of a thing, one thing.
bool have_one_doer_and_thing(const Group& group, const Claim& a, const Claim& b) {
  const SlotValue *done_a = first_in(a, "done"), *done_b = first_in(b, "done");
  const SlotValue *doer_a = first_in(a, "doer"), *doer_b = first_in(b, "doer");
  const WordLists& lists = group.rules.words();
  if (!doer_a || !doer_b || is_pronoun(*doer_a, lists) || is_pronoun(*doer_b, lists) ||
      fit_any(group, a, b, "doer") != Fit::kAgree)
    return false;
  if (!done_a && !done_b) return likeness(group.rules.lexicon(), *doer_a, *doer_b) == Likeness::kSame;
  return done_a && done_b && fit(group, done_a, done_b) == Fit::kAgree;
}

// "Accepted the offer", "rejected the offer": one doer, one thing, one time.
void compare_contrary_verbs(const Group& group, const Claim& a, const Claim& b,
                            std::vector<Conflict>& conflicts) {
  constexpr int kSameNewsDays = 1;
  if (!are_contrary_verbs(group.rules.words(), a, b) || !have_one_doer_and_thing(group, a, b)) return;
  if (!is_one_time(a, b) || is_set_apart(group, a, b)) return;
  const SlotValue *x = first_in(a, "when"), *y = first_in(b, "when");
  if (x && y && compare(x->value, y->value) == Match::kDisjoint) return;
  if (!a.published || !b.published || std::abs((*a.published - *b.published).count()) > kSameNewsDays) return;
  if (!a.main_event || !b.main_event || have_other_names(group, a, b) || !is_one_matter(group, a, b)) return;
  const auto tells_both = [&](const Claim& own) {
    const auto near = claims_of_article(group.claims, own);
    return std::any_of(near.begin(), near.end(), [&](const Claim* claim) {
      return claim->type == "deed" && are_contrary_verbs(group.rules.words(), own, *claim);
    });
  };
  if (tells_both(a) || tells_both(b) || tell_of_two(group.rules.lexicon(), a, b)) return;
  Conflict conflict = conflict_of(group, a, b);
  conflict.value_a = conflict.meaning_a = a.quote;
  conflict.value_b = conflict.meaning_b = b.quote;
  conflict.why = cite(a) + " has “" + a.quote + "”, " + cite(b) + " “" + b.quote + "” of the same.";
  conflicts.push_back(std::move(conflict));
}

void compare_pair(const Group& group, const Claim& a, const Claim& b, std::vector<Conflict>& conflicts) {
  if (a.stance == Stance::kAsserted && b.stance == Stance::kAsserted && a.rule == b.rule &&
      a.rule == "deed/quality")
    return compare_qualities(group, a, b, conflicts);
  if (a.stance == Stance::kAsserted && b.stance == Stance::kAsserted)
    return compare_contrary_verbs(group, a, b, conflicts);
  if ((a.stance == Stance::kDenied) == (b.stance == Stance::kDenied)) return;
  if (!is_one_time(a, b) || !is_one_moment(a, b) || is_set_apart(group, a, b)) return;
  const Claim &denial = a.stance == Stance::kDenied ? a : b, &told = a.stance == Stance::kDenied ? b : a;
  const auto* before = value_in<TextValue>(denial, "before");
  if (before && before->lemma == "story" && !told.slots.contains("before")) return;
  const auto leaves_open = [&] {
    return denies_only_all(group.rules.words(), a, b) || denies_only_row(group.rules.words(), a, b) ||
           are_body_and_head(group.rules.words(), a, b) || are_owner_and_own(group.rules.words(), a, b) ||
           are_thing_and_summary(group.rules.words(), a, b);
  };
  if (is_none_of_one_matter(group, a, b)) {
    if (!leaves_open() && !tell_of_two(group.rules.lexicon(), a, b))
      conflicts.push_back(conflict_of(group, a, b));
    return;
  }
  if (!is_one_verb(group.rules.lexicon(), a, b) || !is_one_deed(group, a, b)) return;
  if (have_other_names(group, a, b)) return;
  if (tells_too(group, a, b) || tells_too(group, b, a) || !is_one_matter(group, a, b)) return;
  if (tell_of_two(group.rules.lexicon(), a, b) || leaves_open()) return;
  conflicts.push_back(conflict_of(group, a, b));
}

}  // namespace

void compare_deeds(const Group& group, std::vector<Conflict>& conflicts) {
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type == "deed" && b.type == "deed" && a.article != b.article && comparable(a, b))
        compare_pair(group, a, b, conflicts);
    }
  }
}

}  // namespace gainsay
