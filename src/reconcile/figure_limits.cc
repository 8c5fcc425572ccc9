#include "reconcile/figure_limits.h"

#include <algorithm>
#include <cctype>
#include <sstream>

#include "reconcile/likeness.h"
#include "reconcile/reserve.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

// "Seven AK-47 rifles" are not the "three rifles" beside "12 AK-47 guns": what bears a type's name here
// stands apart there.
bool types_apart(const Claim& a, const Claim& b) {
  const auto one_way = [](const Claim& typed, const Claim& other) {
    const TextValue *noun = value_in<TextValue>(typed, "of"), *rival = value_in<TextValue>(other, "of");
    if (!noun || !rival) return false;
    std::string own, group, sentence;
    append_folded(noun->text, own);
    append_folded(rival->text, group);
    append_folded(other.sentence, sentence);
    std::replace(group.begin(), group.end(), '-', ' ');
    std::replace(sentence.begin(), sentence.end(), '-', ' ');
    std::istringstream words(own);
    for (std::string word; words >> word;) {
      const bool type = std::isalpha(static_cast<unsigned char>(word.front())) &&
                        word.find_first_of("0123456789") != std::string::npos;
      std::replace(word.begin(), word.end(), '-', ' ');
      if (type && sentence.find(word) != std::string::npos && group.find(word) == std::string::npos)
        return true;
    }
    return false;
  };
  return one_way(a, b) || one_way(b, a);
}

// "When the clock struck midnight she had run 128 kilometres": less than in the end.
bool is_told_midway(const WordLists& lists, const ComparedFigure& some, const ComparedFigure& all) {
  const std::vector<std::string> words = folded_words(some.claim->sentence);
  return some.number->as_told < all.number->as_told && !words.empty() &&
         lists.has("midway_opener", words.front()) &&
         std::find(words.begin(), words.end(), "had") != words.end();
}

// "450 of the redundancies": of those that the other counts, a part.
bool is_share_of_all(const WordLists& lists, const Claim& claim) {
  const SlotValue* figure = first_in(claim, "figure");
  const std::size_t at = figure ? claim.sentence.find(figure->text) : std::string::npos;
  if (at == std::string::npos) return false;
  const std::vector<std::string> words = folded_words(claim.sentence.substr(at + figure->text.size()));
  return words.size() > 1 && words[0] == "of" && lists.has("told_as_whole", words[1]);
}

// A part of all, what is there of what is planned, or what came this time.
bool is_less_than_all(const WordLists& lists, const ComparedFigure& some, const ComparedFigure& all) {
  if (some.number->as_told >= all.number->as_told) return false;
  if (is_share_of_all(lists, *some.claim) && !is_share_of_all(lists, *all.claim)) return true;
  return some.number->dimension == Dimension::kCount && some.claim->stance == Stance::kAsserted &&
         all.claim->stance == Stance::kPlanned;
}

// "37 casualties" are dead and hurt, "14 people died" the ones.
bool counts_other_fates(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "of"), *y = value_in<TextValue>(b, "of");
  return x && y && x->lemma != y->lemma &&
         (lists.has("of_all_fates", x->lemma) || lists.has("of_all_fates", y->lemma));
}

// "The crop of all Georgia", "the Italian harvest".
bool lie_in_two_places(const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "of"), *y = value_in<TextValue>(b, "of");
  return x && y && are_placed_apart(*x, *y);
}

// "The plan asks for 60 beds", "the ward has 48": how many there were to be, and how many there were.
bool are_plan_and_outcome(const WordLists& lists, const ComparedFigure& a, const ComparedFigure& b) {
  return a.number->dimension == Dimension::kCount &&
         tells_plan(lists, *a.claim) != tells_plan(lists, *b.claim);
}

// "900 masons are building the hospital", "the hospital will employ 250 people": for another time.
bool are_builders_and_staff(const RuleSet& rules, const ComparedFigure& a, const ComparedFigure& b) {
  const WordLists& lists = rules.words();
  const NounKinds& kinds = rules.lexicon().kinds();
  const auto counts_people = [&](const ComparedFigure& figure) {
    const auto* noun = value_in<TextValue>(*figure.claim, "of");
    return noun && figure.number->dimension == Dimension::kCount &&
           (lists.has("people_head", noun->lemma) ||
            (kinds.of(noun->lemma) & (kinds.named("person") | kinds.named("group"))) != 0);
  };
  return counts_people(a) && counts_people(b) &&
         holds_phrase(lists, *a.claim, "for_building") != holds_phrase(lists, *b.claim, "for_building");
}

// The words behind the figure of a claim in its sentence.
std::vector<std::string> words_behind(const Claim& claim) {
  const SlotValue* figure = first_in(claim, "figure");
  const std::size_t at = figure ? claim.sentence.find(figure->text) : std::string::npos;
  return at == std::string::npos ? std::vector<std::string>()
                                 : folded_words(claim.sentence.substr(at + figure->text.size()));
}

// "The pipe is 60 miles long", "it runs for 20 miles through marsh": all of it, and a stretch.
bool are_whole_and_stretch(const WordLists& lists, const ComparedFigure& some, const ComparedFigure& all) {
  if (some.number->as_told >= all.number->as_told || all.number->dimension != Dimension::kLength)
    return false;
  const std::vector<std::string> of_all = words_behind(*all.claim), of_some = words_behind(*some.claim);
  return !of_all.empty() && !of_some.empty() && lists.has("whole_length", of_all.front()) &&
         lists.has("stretch_word", of_some.front());
}

// "Of the new line 45 kilometres run in tunnels"
bool opens_with_whole(const WordLists& lists, const Claim& claim) {
  const SlotValue* figure = first_in(claim, "figure");
  const std::size_t end = claim.sentence.find(' ');
  return figure && end != std::string::npos &&
         lists.has("whole_opener", folded(claim.sentence.substr(0, end))) &&
         claim.sentence.find(figure->text) > end + 1;
}

// "Soldiers rescued 60 villagers", "fishermen brought 40 out": each of several helps or catches some.
bool has_each_its_share(const RuleSet& rules, const Claim& a, const Claim& b) {
  const WordLists& lists = rules.words();
  const auto *x = value_in<TextValue>(a, "subject"), *y = value_in<TextValue>(b, "subject");
  if (!x || !y || x->lemma == y->lemma || !slot_is_listed(lists, a, "verb", "shared_deed") ||
      !slot_is_listed(lists, b, "verb", "shared_deed"))
    return false;
  const NounKinds& kinds = rules.lexicon().kinds();
  const auto names_doers = [&](const TextValue& doer) {
    return !lists.has("any_doer", doer.lemma) &&
           (kinds.of(doer.lemma) & (kinds.named("person") | kinds.named("group"))) != 0;
  };
  return names_doers(*x) && names_doers(*y) && !share(x->classes, y->classes) &&
         rules.lexicon().word_kin().between(x->lemma, y->lemma) == WordKinship::kNone;
}

// "187 km/h", "the limit is 130 km/h"; "it paid 2 million", "repairs will cost 3 million".
bool are_of_two_matters(const WordLists& lists, const ComparedFigure& a, const ComparedFigure& b) {
  if (a.number->dimension == Dimension::kCount) return false;
  const auto tells = [&](const Claim& claim, const char* list) {
    return slot_is_listed(lists, claim, "subject", list) || slot_is_listed(lists, claim, "of", list);
  };
  if (tells(*a.claim, "upper_bound") != tells(*b.claim, "upper_bound")) return true;
  const auto one_way = [&](const Claim& works, const Claim& bought) {
    return tells(works, "works_noun") && !holds_phrase(lists, bought, "works_noun") &&
           holds_phrase(lists, bought, "bought");
  };
  return one_way(*a.claim, *b.claim) || one_way(*b.claim, *a.claim);
}

// "After tax", "on the voters' roll", "for children": of one figure a word says what it leaves out or in.
bool is_of_some_only(const WordLists& lists, const ComparedFigure& a, const ComparedFigure& b) {
  const Dimension dimension = a.number->dimension;
  const auto only_one = [&](const char* list) {
    return holds_phrase(lists, *a.claim, list) != holds_phrase(lists, *b.claim, list);
  };
  if (dimension == Dimension::kMoney)
    return only_one("told_after_tax") || only_one("for_some_payers") ||
           is_old_plan(lists, *a.claim) != is_old_plan(lists, *b.claim);
  return dimension == Dimension::kCount && (only_one("on_the_roll") || only_one("crew_included"));
}

// "Flies 35 planes", "has ordered 20 planes": how many there are, and how many come or go.
bool are_stock_and_flow(const WordLists& lists, const ComparedFigure& a, const ComparedFigure& b) {
  if (a.number->dimension != Dimension::kCount) return false;
  const auto one_way = [&](const Claim& x, const Claim& y) {
    return slot_is_listed(lists, x, "verb", "stock_verb") && slot_is_listed(lists, y, "verb", "flow_verb");
  };
  return one_way(*a.claim, *b.claim) || one_way(*b.claim, *a.claim);
}

// "So far a ticket has cost 35 euros", "will cost 40": before and after a change.
bool are_before_and_after(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto one_way = [&](const Claim& x, const Claim& y) {
    return holds_phrase(lists, x, "until_now") && y.stance == Stance::kPlanned &&
           x.stance != Stance::kPlanned;
  };
  return one_way(a, b) || one_way(b, a);
}

// "She was 85", "her daughter was 58": how old two people are.
bool are_ages_of_two(const WordLists& lists, const ComparedFigure& a, const ComparedFigure& b) {
  const auto *x = value_in<TextValue>(*a.claim, "of"), *y = value_in<TextValue>(*b.claim, "of");
  if (a.number->dimension != Dimension::kCount || !x || !y || share(x->entities, y->entities)) return false;
  return lists.has("lone_person", x->lemma) != lists.has("lone_person", y->lemma);
}

bool tells_fate(const ComparedFigure& figure) {
  return !figure.words.fate.empty() || figure.claim->slots.contains("happening");
}

// "Seventeen pupils were taken to hospital", "43 children were aboard": it befell some of those who were
// there.
bool are_some_of_all_there(const WordLists& lists, const ComparedFigure& some, const ComparedFigure& all) {
  return some.number->as_told < all.number->as_told && some.number->dimension == Dimension::kCount &&
         tells_fate(some) && !tells_fate(all) && holds_phrase(lists, *all.claim, "who_were_there") &&
         !holds_phrase(lists, *some.claim, "who_were_there");
}

bool is_of_less(const WordLists& lists, const ComparedFigure& some, const ComparedFigure& all) {
  if (some.number->dimension == Dimension::kLength && some.number->as_told < all.number->as_told &&
      opens_with_whole(lists, *some.claim))
    return true;
  return are_whole_and_stretch(lists, some, all) || are_some_of_all_there(lists, some, all) ||
         is_told_midway(lists, some, all) || is_less_than_all(lists, some, all);
}

}  // namespace

bool tells_plan(const WordLists& lists, const Claim& claim) {
  return claim.stance == Stance::kPlanned || slot_is_listed(lists, claim, "subject", "planning_noun");
}

bool measure_two_things(const RuleSet& rules, const ComparedFigure& a, const ComparedFigure& b) {
  const WordLists& lists = rules.words();
  return are_builders_and_staff(rules, a, b) || are_of_two_matters(lists, a, b) ||
         is_of_some_only(lists, a, b) || has_each_its_share(rules, *a.claim, *b.claim) ||
         are_plan_and_outcome(lists, a, b) || is_of_less(lists, a, b) || is_of_less(lists, b, a) ||
         are_stock_and_flow(lists, a, b) || are_before_and_after(lists, *a.claim, *b.claim) ||
         types_apart(*a.claim, *b.claim) || are_script_and_speech(lists, *a.claim, *b.claim) ||
         are_ages_of_two(lists, a, b) ||
         holds_phrase(lists, *a.claim, "this_time") != holds_phrase(lists, *b.claim, "this_time") ||
         counts_other_fates(lists, *a.claim, *b.claim) || lie_in_two_places(*a.claim, *b.claim);
}

bool names_apart(const Claim& a, const Claim& b) {
  const auto names = [](const Claim& claim) {
    std::vector<std::string> found;
    const SlotValue* subject = first_in(claim, "subject");
    std::istringstream words(subject ? subject->text : std::string());
    for (std::string word; words >> word;) {
      if (!std::isupper(static_cast<unsigned char>(word.front())) || word == "The" || word == "A") continue;
      found.emplace_back();
      append_folded(word, found.back());
    }
    return found;
  };
  const auto told = [](const std::vector<std::string>& found, const Claim& claim) {
    std::string sentence = folded(claim.sentence);
    return std::any_of(found.begin(), found.end(), [&](const std::string& name) {
      return sentence.find(name.substr(0, name.size() - (name.size() > 4 && name.back() == 's'))) !=
             std::string::npos;
    });
  };
  const std::vector<std::string> left = names(a), right = names(b);
  return !left.empty() && !right.empty() && !told(left, b) && !told(right, a);
}

}  // namespace gainsay
