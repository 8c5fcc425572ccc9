#include <algorithm>
#include <iterator>
#include <optional>

#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/narrowing.h"
#include "reconcile/reserve.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

struct Given {
  const Issue* issue = nullptr;
  const IssueAnswer* answer = nullptr;
};

Given answer_of(const Issues& issues, const Claim& claim) {
  const auto* word = value_in<TextValue>(claim, "answer");
  if (!word) return {};
  const std::size_t slash = word->lemma.find('/');
  const Issue* issue = issues.find(std::string_view(word->lemma).substr(0, slash));
  return issue ? Given{issue, issue->answer(std::string_view(word->lemma).substr(slash + 1))} : Given{};
}

const DateValue* date_of(const Claim& claim) {
  const auto* date = value_in<DateValue>(claim, "when");
  return date && date->anchored && date->days.hard.low && date->days.hard.high ? date : nullptr;
}

// Whether an answer is what others come to when they are announced: "will be held", "is to stop".
bool is_of_plan(const Issue& issue, const IssueAnswer& answer) {
  return std::any_of(issue.answers.begin(), issue.answers.end(), [&](const IssueAnswer& other) {
    return other.planned == answer.name && other.name != answer.name;
  });
}

// The days at which a claim says that its answer is true; the article's own day where it gives none. What is
// yet to happen is told of the article's day.
std::optional<std::pair<Day, Day>> days_of(const Claim& claim, bool to_come) {
  const DateValue* date = date_of(claim);
  if (date && claim.published && to_come && *date->days.hard.low > *claim.published) date = nullptr;
  if (date) return std::pair{*date->days.hard.low, *date->days.hard.high};
  if (!claim.published) return std::nullopt;
  return std::pair{*claim.published, *claim.published};
}

int days_apart(const std::pair<Day, Day>& x, const std::pair<Day, Day>& y) {
  if (x.second < y.first) return static_cast<int>((y.first - x.second).count());
  if (y.second < x.first) return static_cast<int>((x.first - y.second).count());
  return 0;
}

// "Will stand next spring": the day that it tells of is still to come.
bool is_ahead(const Claim& claim) {
  const DateValue* date = date_of(claim);
  return date && claim.published && *date->days.hard.low > *claim.published;
}

// In articles of one week.
bool told_near(const Claim& a, const Claim& b) {
  constexpr int kWeek = 7;
  return a.published && b.published &&
         days_apart({*a.published, *a.published}, {*b.published, *b.published}) <= kWeek;
}

// Both tell their day, and they are two.
bool tell_two_days(const Claim& a, const Claim& b) {
  const DateValue *x = date_of(a), *y = date_of(b);
  return x && y && x->grain == Grain::kDay && y->grain == Grain::kDay &&
         compare(Value(*x), Value(*y)) == Match::kDisjoint;
}

// Whether two answers are true at one time, so that they exclude each other.
bool times_meet(const Issue& issue, const Claim& a, const IssueAnswer& of_a, const Claim& b,
                const IssueAnswer& of_b) {
  const Holds holds_a = of_a.holds, holds_b = of_b.holds;
  constexpr std::string_view kNone = "none";
  constexpr int kOneOccasion = 20;
  const int one_turn = issue.days;
  const auto x = days_of(a, holds_a == Holds::kUntil || is_of_plan(issue, of_a));
  const auto y = days_of(b, holds_b == Holds::kUntil || is_of_plan(issue, of_b));
  if (!x || !y) return true;
  // "Goes ahead on Saturday", "Saturday's opera has been cancelled": both tell of the one day.
  if (date_of(a) && date_of(b) && is_ahead(a) && is_ahead(b) && told_near(a, b) &&
      compare(Value(*date_of(a)), Value(*date_of(b))) == Match::kSame)
    return true;
  if (holds_a == Holds::kAlways || holds_b == Holds::kAlways)
    return days_apart(*x, *y) <= kOneOccasion || (is_ahead(a) != is_ahead(b) && told_near(a, b));
  // "Is still running" tells of all the time before.
  const auto lasts = [](const Claim& claim) { return claim.slots.contains("of_what_lasts"); };
  if ((holds_a == Holds::kFrom && lasts(a)) || (holds_b == Holds::kFrom && lasts(b)))
    return days_apart(*x, *y) <= one_turn;
  if (holds_a == Holds::kFrom && holds_b != Holds::kFrom && lasts(b)) return y->second >= x->first;
  if (holds_b == Holds::kFrom && holds_a != Holds::kFrom && lasts(a)) return x->second >= y->first;
  // Once true, always true; not yet true then, but now: that is news, no conflict.
  if (holds_a == Holds::kUntil && holds_b == Holds::kUntil) return days_apart(*x, *y) <= one_turn;
  // "No arrests were made on Sunday", "three were made on Saturday"
  if ((of_a.name == kNone || of_b.name == kNone) && tell_two_days(a, b)) return false;
  if (holds_a == Holds::kUntil) return x->second >= y->first;
  if (holds_b == Holds::kUntil) return y->second >= x->first;
  if (holds_a == Holds::kFrom && holds_b == Holds::kFrom) return days_apart(*x, *y) <= one_turn;
  if (holds_a == Holds::kFrom) return y->second >= x->first && days_apart(*x, *y) <= one_turn;
  if (holds_b == Holds::kFrom) return x->second >= y->first && days_apart(*x, *y) <= one_turn;
  const bool both_told = date_of(a) && date_of(b);
  return days_apart(*x, *y) <= (both_told ? 0 : 1);
}

// The keys of the persons whom a slot names: "Ann Roe", "his cellar master, Ann Roe".
std::vector<std::string> persons_in(const std::vector<SlotValue>& holders) {
  const auto is_person_key = [](const std::string& key) { return key.find(':') == std::string::npos; };
  std::vector<std::string> keys;
  for (const SlotValue& holder : holders) {
    if (const auto* entity = std::get_if<EntityValue>(&holder.value)) {
      if (entity->type == EntityType::kPerson) keys.push_back(entity->key);
    } else if (const auto* noun = std::get_if<TextValue>(&holder.value)) {
      std::copy_if(noun->entities.begin(), noun->entities.end(), std::back_inserter(keys), is_person_key);
    }
  }
  return keys;
}

// A sentence that doesn't say of whom it is, and names nobody of those of whom the other is.
bool is_of_others(const std::vector<SlotValue>* holders, const Claim& other) {
  const std::vector<std::string> persons = holders ? persons_in(*holders) : std::vector<std::string>();
  return !persons.empty() && std::none_of(persons.begin(), persons.end(), [&](const std::string& key) {
    return std::binary_search(other.context.begin(), other.context.end(), "=" + key);
  });
}

// Whether both sentences name one person: keys of places and bodies have a colon.
bool name_one_person(const Claim& a, const Claim& b) {
  return std::any_of(a.context.begin(), a.context.end(), [&](const std::string& word) {
    return word.front() == '=' && word.find(':') == std::string::npos &&
           std::binary_search(b.context.begin(), b.context.end(), word);
  });
}

// What the holders speak for or against the two being about one thing; absent where it can't be.
std::optional<double> weigh_holders(const Lexicon& lexicon, const Issue& issue, const Claim& a,
                                    const Claim& b) {
  constexpr double kSame = 1, kLike = 0.5, kUnlike = -1;
  const auto *x = slot_values(a, "holder"), *y = slot_values(b, "holder");
  if (issue.of == "story") return 0;
  if (issue.of == "person" && ((!x && is_of_others(y, a)) || (!y && is_of_others(x, b)))) return std::nullopt;
  if (!x || !y) return 0;
  switch (likeness(lexicon, *x, *y)) {
    case Likeness::kSame:
      return kSame;
    case Likeness::kLike:
      return kLike;
    case Likeness::kUnknown:
      if (issue.of == "person" && !(a.main_event && b.main_event) && !name_one_person(a, b))
        return std::nullopt;
      return 0;
    case Likeness::kUnlike:
    case Likeness::kDifferent:
      if (issue.of != "person") return a.main_event && b.main_event ? std::optional(kUnlike) : std::nullopt;
      if ((!persons_in(*x).empty() && !persons_in(*y).empty()) || !name_one_person(a, b)) return std::nullopt;
      return 0;
  }
  return 0;
}

// The name that a slot holds, if it is a person's, a country's or a lone surname that its article doesn't
// explain.
std::string name_of(const SlotValue& holder) {
  if (const auto* entity = std::get_if<EntityValue>(&holder.value))
    return entity->type == EntityType::kPerson || entity->place == PlaceKind::kCountry ? entity->name
                                                                                       : std::string();
  return holder.text.find(' ') == std::string::npos ? holder.text : std::string();
}

bool is_surname_of(const std::string& surname, const std::string& name) {
  const std::size_t space = name.rfind(' ');
  return space != std::string::npos && name.substr(space + 1) == surname;
}

// The person of whom both claims are, by name; a surname or a pronoun that stands for it will do on one side.
// Empty where they are not of one.
std::string one_named_person(const Claim& a, const Claim& b) {
  const auto *x = slot_values(a, "holder"), *y = slot_values(b, "holder");
  if (!x || !y) return {};
  for (const SlotValue& one : *x) {
    for (const SlotValue& other : *y) {
      const std::string left = name_of(one), right = name_of(other);
      if (left.empty() || right.empty()) continue;
      if (is_surname_of(left, right)) return right;
      if (is_surname_of(right, left)) return left;
      const auto *p = std::get_if<EntityValue>(&one.value), *q = std::get_if<EntityValue>(&other.value);
      if (p && q && !p->key.empty() && p->key == q->key) return left;
    }
  }
  return {};
}

// Told of days that are given and that lie apart, as far as the issue minds.
bool days_differ(const Issue& issue, const Claim& a, const Claim& b) {
  const DateValue *x = date_of(a), *y = date_of(b);
  if (!x || !y) return false;
  return days_apart({*x->days.hard.low, *x->days.hard.high}, {*y->days.hard.low, *y->days.hard.high}) >
         issue.days;
}

// Whether two may tell of one deed: on days that both give, or in articles of about one time.
bool is_one_turn(const Issue& issue, const Claim& a, const Claim& b) {
  constexpr int kOneStory = 10;
  if (date_of(a) && date_of(b)) return !days_differ(issue, a, b);
  const auto x = days_of(a, false), y = days_of(b, false);
  return !x || !y || days_apart(*x, *y) <= std::max(issue.days, kOneStory);
}

// What tells of the story's main matter needs less to be of one thing than what is told by the way.
double enough(const Claim& a, const Claim& b) {
  constexpr double kMain = 1.5, kAside = 2;
  return a.main_event && b.main_event ? kMain : kAside;
}

// How the best fillers of a slot stand to each other; kUnknown where one article doesn't fill it.
Likeness likeness_in(const Lexicon& lexicon, const Claim& a, const Claim& b, const char* slot) {
  const auto *x = slot_values(a, slot), *y = slot_values(b, slot);
  return x && y ? likeness(lexicon, *x, *y) : Likeness::kUnknown;
}

bool is_unlike(Likeness like) { return like == Likeness::kUnlike || like == Likeness::kDifferent; }

// "Barrow", "the Barrow works": the words of the one all stand in the other.
bool holds_words(const Claim& a, const Claim& b, const char* slot) {
  const auto *x = first_in(a, slot), *y = first_in(b, slot);
  if (!x || !y) return false;
  const std::vector<std::string> of_a = folded_words(x->text), of_b = folded_words(y->text);
  const auto &few = of_a.size() < of_b.size() ? of_a : of_b, &many = of_a.size() < of_b.size() ? of_b : of_a;
  return !few.empty() && std::all_of(few.begin(), few.end(), [&](const std::string& word) {
    return std::find(many.begin(), many.end(), word) != many.end();
  });
}

// "Teachers ended their strike", "the teachers' strike goes on": what narrows the one's noun stands in the
// other's sentence.
bool are_narrowed_by_sentence(const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "holder"), *y = value_in<TextValue>(b, "holder");
  if (!x || !y || x->lemma != y->lemma || (x->modifiers.empty() && y->modifiers.empty())) return false;
  const auto told_by = [](const TextValue& noun, const Claim& claim) {
    return std::all_of(noun.modifiers.begin(), noun.modifiers.end(), [&](const std::string& word) {
      return std::binary_search(claim.context.begin(), claim.context.end(), word) ||
             std::binary_search(claim.context.begin(), claim.context.end(), "=" + word);
    });
  };
  return told_by(*x, b) && told_by(*y, a);
}

// Whether two verbs are said of one thing, as far as the issue asks for it by the same doer. Of things that
// are no more than alike the sentences have to share more.
bool is_of_one_thing(const Lexicon& lexicon, const Issue& issue, const Claim& a, const Claim& b,
                     double ground) {
  constexpr double kMuch = 2, kMost = 3;
  const Likeness things = likeness_in(lexicon, a, b, "holder"), doers = likeness_in(lexicon, a, b, "by");
  if (issue.of == "deed" && (doers == Likeness::kDifferent || (is_unlike(doers) && ground < kMost)))
    return false;
  if (issue.of == "act") {
    const bool one = doers == Likeness::kSame || (doers == Likeness::kLike && ground >= kMuch);
    const bool told = slot_values(a, "holder") && slot_values(b, "holder");
    const bool alike = things == Likeness::kSame || things == Likeness::kLike || holds_words(a, b, "holder");
    return one && (told ? alike : !is_unlike(things));
  }
  if (things == Likeness::kSame) return true;
  if (things == Likeness::kUnknown) return holds_words(a, b, "holder");
  return things == Likeness::kLike &&
         (shared_names(a, b) > 0 || ground >= kMuch || are_narrowed_by_sentence(a, b));
}

constexpr int kWeek = 8, kMonth = 31;  // days

// "Last year", "this autumn": too long a time for two turns of it to be one.
bool is_of_long_time(const Claim& claim, int longest) {
  const DateValue* date = date_of(claim);
  return date && (*date->days.hard.high - *date->days.hard.low).count() > longest;
}

// "Ran out in March", "is valid until June": of what was so until then, and is otherwise from then on, a
// month tells enough.
bool are_until_and_from(const IssueAnswer& a, const IssueAnswer& b) {
  return (a.holds == Holds::kUntil && b.holds == Holds::kFrom) ||
         (a.holds == Holds::kFrom && b.holds == Holds::kUntil);
}

// Whether the days allow that two verbs tell of one turn. What nothing dates may be of any time, and of what
// is told of a long time only what is so still is of the same.
bool days_allow(const Claim& a, const Claim& b, int longest) {
  const auto is_dated = [](const Claim& claim) { return claim.published || date_of(claim); };
  if (is_dated(a) != is_dated(b)) return false;
  const auto lasts = [](const Claim& claim) { return claim.slots.contains("of_what_lasts"); };
  if (date_of(a) && date_of(b) && compare(Value(*date_of(a)), Value(*date_of(b))) == Match::kSame)
    return true;
  return (!is_of_long_time(a, longest) || lasts(b)) && (!is_of_long_time(b, longest) || lasts(a));
}

// "The first squall", "the second squall"; "before Christmas", "after Christmas": two occasions of one kind.
bool are_two_turns(const WordLists& lists, const Claim& a, const Claim& b) {
  const std::vector<std::string> x = folded_words(a.sentence), y = folded_words(b.sentence);
  for (std::size_t i = 0; i + 1 < x.size(); ++i) {
    const std::string_view turn = lists.value("turn_mark", x[i]);
    if (turn.empty()) continue;
    for (std::size_t j = 0; j + 1 < y.size(); ++j) {
      const std::string_view other = lists.value("turn_mark", y[j]);
      if (other == turn && y[j] != x[i] && y[j + 1] == x[i + 1]) return true;
    }
  }
  return false;
}

// "All nine judges took part", "Judge Ann Poe did not": the one is of the kind of which the other tells of
// all.
bool are_all_and_one(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto kind_of_all = [&](const Claim& claim) -> std::string {
    const auto* noun = value_in<TextValue>(claim, "holder");
    const std::vector<std::string> words = folded_words(claim.sentence);
    const bool all = noun && noun->text.find(' ') != std::string::npos &&
                     std::any_of(words.begin(), words.end(),
                                 [&](const std::string& word) { return lists.has("of_them_all", word); });
    return all ? noun->lemma : std::string();
  };
  const auto tells_of = [](const Claim& claim, const std::string& kind) {
    return !kind.empty() && first_in(claim, "holder") &&
           std::holds_alternative<EntityValue>(first_in(claim, "holder")->value) &&
           std::binary_search(claim.context.begin(), claim.context.end(), kind);
  };
  return tells_of(b, kind_of_all(a)) || tells_of(a, kind_of_all(b));
}

bool is_of_country(const Claim& claim) {
  const auto* who = value_in<EntityValue>(claim, "holder");
  return who && who->place == PlaceKind::kCountry;
}

// Whether enough ties two claims together: of a named person something beside the person, of other matters
// the sentences and whom they speak of.
bool is_one_matter(const WordLists& lists, const Lexicon& lexicon, const Issue& issue, const Claim& a,
                   const Claim& b) {
  constexpr double kForAll = 0.5, kForCountry = 1;  // a country is at several things a day
  if (issue.of == "named") {
    if (are_all_and_one(lists, a, b))
      return !days_differ(issue, a, b) && common_ground(lexicon, a, b) >= enough(a, b) + kForAll;
    const std::string who = one_named_person(a, b);
    return !who.empty() && !days_differ(issue, a, b) &&
           common_ground_beside(lexicon, a, b, {who}) >= enough(a, b) + (is_of_country(a) ? kForCountry : 0);
  }
  if (issue.is_of_roles()) {
    const double ground = common_ground(lexicon, a, b);
    return ground >= enough(a, b) && is_of_one_thing(lexicon, issue, a, b, ground);
  }
  const std::optional<double> holders = weigh_holders(lexicon, issue, a, b);
  return holders && common_ground(lexicon, a, b) + *holders >= enough(a, b);
}

// Nothing dates it, and it is told by the way: it may be of any time, unless it is a fact of one occasion.
bool is_undated(const Claim& claim, Holds holds) {
  return !claim.published && !date_of(claim) && !claim.main_event && holds != Holds::kAlways;
}

// "No rise this year", "will rise next year"
bool are_two_years(const Claim& a, const Claim& b) {
  const DateValue *x = date_of(a), *y = date_of(b);
  return x && y && x->grain == Grain::kYear && y->grain == Grain::kYear &&
         days_apart({*x->days.hard.low, *x->days.hard.high}, {*y->days.hard.low, *y->days.hard.high}) > 0;
}

// "Abandoned on Tuesday in thick fog", "completed on Thursday": it went on another day.
bool went_on_later(const WordLists& lists, const Given& given_a, const Claim& a, const Given& given_b,
                   const Claim& b) {
  const DateValue *x = date_of(a), *y = date_of(b);
  if (!x || !y || !x->days.hard.low || !y->days.hard.low || *x->days.hard.low == *y->days.hard.low)
    return false;
  const bool a_first = *x->days.hard.low < *y->days.hard.low;
  const Given &first = a_first ? given_a : given_b, &then = a_first ? given_b : given_a;
  return lists.has("broken_off_answer", first.answer->name) && lists.has("went_on_answer", then.answer->name);
}

// Whether the article gives the other's answer as well: it tells of a course of things, or of several people.
bool gives_too(const Group& group, const Claim& own, const Claim& other) {
  const Given wanted = answer_of(group.rules.issues(), other);
  const auto near = claims_of_article(group.claims, own);
  return std::any_of(near.begin(), near.end(), [&](const Claim* claim) {
    if (claim->type != "issue") return false;
    const Given given = answer_of(group.rules.issues(), *claim);
    if (given.issue != wanted.issue || given.answer != wanted.answer) return false;
    return wanted.issue->of != "named" || !one_named_person(*claim, other).empty();
  });
}

// What is said of most or of one of them may be otherwise with the rest; what came later was otherwise
// before.
bool told_of_another_part(const Claim& a, const Given& given_a, const Claim& b, const Given& given_b) {
  if (a.slots.contains("of_a_later_turn") != b.slots.contains("of_a_later_turn")) return true;
  if (given_a.answer->holds == Holds::kAlways || given_b.answer->holds == Holds::kAlways) return false;
  return a.slots.contains("of_a_part") || b.slots.contains("of_a_part");
}

void compare_pair(const Group& group, const Claim& a, const Claim& b, std::vector<Conflict>& conflicts) {
  const Issues& issues = group.rules.issues();
  const Given left = answer_of(issues, a), right = answer_of(issues, b);
  if (!left.answer || left.issue != right.issue || !right.answer) return;
  const Issue& issue = *left.issue;
  if (issue.of == "doer") {
    const bool dated = !is_undated(a, Holds::kThen) && !is_undated(b, Holds::kThen);
    if (dated && is_one_turn(issue, a, b) && !told_apart(issues, a, b, false))
      compare_doers(group, issue, a, b, conflicts);
    return;
  }
  if (!issue.exclude(left.answer->name, right.answer->name)) return;
  if (is_undated(a, left.answer->holds) || is_undated(b, right.answer->holds)) return;
  if (!times_meet(issue, a, *left.answer, b, *right.answer)) return;
  const bool one_moment = left.answer->holds == Holds::kThen && right.answer->holds != Holds::kAlways;
  if (told_apart(issues, a, b, one_moment)) return;
  if (told_of_another_part(a, left, b, right) || is_of_one_case(group.rules.words(), a, b)) return;
  if (is_of_some_voters(group.rules.words(), a, b) || are_body_and_head(group.rules.words(), a, b) ||
      are_two_sides_of_case(group.rules.words(), a, b))
    return;
  if (are_two_years(a, b)) return;
  const int longest = are_until_and_from(*left.answer, *right.answer) ? kMonth : kWeek;
  if (issue.is_of_roles() && (!days_allow(a, b, longest) || are_two_turns(group.rules.words(), a, b))) return;
  if (went_on_later(group.rules.words(), left, a, right, b)) return;
  if (gives_too(group, a, b) || gives_too(group, b, a)) return;
  if (!is_one_matter(group.rules.words(), group.rules.lexicon(), issue, a, b)) return;
  if (tell_of_two(group.rules.lexicon(), a, b)) return;
  Conflict conflict = issue_conflict(issue, a, left.answer->name, b, right.answer->name);
  conflict.why = cite(a) + " says “" + a.quote + "” (" + left.answer->name + "), " + cite(b) + " “" +
                 b.quote + "” (" + right.answer->name + "): they differ on " + issue.about + ".";
  if (is_dispute(group.rules, a, b)) conflict.verdict = Verdict::kNote;
  conflicts.push_back(std::move(conflict));
}

}  // namespace

Conflict issue_conflict(const Issue& issue, const Claim& a, const std::string& value_a, const Claim& b,
                        const std::string& value_b) {
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = kind_named(issue.kind);
  conflict.slot = "issue:" + issue.id;
  conflict.value_a = value_a;
  conflict.value_b = value_b;
  conflict.meaning_a = issue.about + ": " + value_a;
  conflict.meaning_b = issue.about + ": " + value_b;
  if (issue.verdict == "tension") conflict.verdict = Verdict::kTension;
  return conflict;
}

void compare_issues(const Group& group, std::vector<Conflict>& conflicts) {
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type != "issue" || b.type != "issue" || a.article == b.article || !comparable(a, b)) continue;
      if (is_rumour(group.rules.words(), a) || is_rumour(group.rules.words(), b)) continue;
      compare_pair(group, a, b, conflicts);
    }
  }
}

}  // namespace gainsay
