#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_set>

#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/setting_fitness.h"
#include "reconcile/setting_goals.h"
#include "reconcile/setting_places.h"
#include "reconcile/setting_times.h"
#include "reconcile/settings.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// "Signed an order", "a bill signed": weeks apart, of two things.
bool are_of_two_things(const RuleSet& rules, const Claim& a, const Claim& b, const Occasion& occasion) {
  const auto *x = slot_values(a, "done"), *y = slot_values(b, "done");
  if (!x || !y || !is_far(a, b)) return false;
  const Likeness like = likeness(rules.lexicon(), *x, *y);
  // "Renvia was founded", "set up the company Renvia": what happens once to what both name.
  if (like == Likeness::kUnknown && occasion.once && occasion.party && occasion.names >= 1) return false;
  return like != Likeness::kSame && like != Likeness::kLike;
}

Conflict make_conflict(const Claim& a, const Claim& b, Kind kind, Match match, const std::string& slot) {
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = kind;
  conflict.verdict = match == Match::kDisjoint ? Verdict::kContradiction : Verdict::kTension;
  conflict.slot = slot;
  const SlotValue *x = first_in(a, slot.c_str()), *y = first_in(b, slot.c_str());
  conflict.value_a = to_string(x->value);
  conflict.value_b = to_string(y->value);
  conflict.meaning_a = meaning(a, slot);
  conflict.meaning_b = meaning(b, slot);
  conflict.why = why_two_values(a, b, slot, match == Match::kDisjoint);
  return conflict;
}

// A plan and what came of it are one event at two times; two plans may differ because the plan changed.
bool at_one_time(const Claim& a, const Claim& b) {
  constexpr int kSameNewsDays = 3;
  if (!is_planned(a) && !is_planned(b)) return true;
  if (!a.published || !b.published) return true;
  return std::abs((*a.published - *b.published).count()) <=
         (is_planned(a) == is_planned(b) ? kSameNewsDays : 0);
}

// What a group of settings is told of: how common its words are, and the kinds of events that the openings of
// at least two of its articles tell, which a story has one of.
struct Story {
  explicit Story(const Group& group, const std::vector<const Claim*>& settings);
  bool both_tell_main(const Claim& a, const Claim& b) const;
  bool set_apart(const Claim& a, const Claim& b) const {
    return a.article == b.article || unfit.contains(&a) || unfit.contains(&b) || !at_one_time(a, b);
  }

  /// How much the two articles tell: nothing for passages, one more for every doubling.
  double crowd(const Claim& a, const Claim& b) const;

  Commonness common;
  Gate of_days;                          ///< of one kind of event
  Gate of_days_by_context;               ///< told in words that nothing knows to be of one kind
  Gate of_places, of_places_by_context;  ///< likewise
  std::map<std::string_view, int> told;  ///< settings, by article
  std::set<std::string> main_kinds;
  std::unordered_set<const Claim*> unfit;  ///< settings that no other is held against
};

Story::Story(const Group& group, const std::vector<const Claim*>& settings)
    : common(settings),
      of_days(group.rules.words(), "day", group.sink),
      of_days_by_context(group.rules.words(), "day by context", group.sink),
      of_places(group.rules.words(), "place", group.sink),
      of_places_by_context(group.rules.words(), "place by context", group.sink) {
  std::map<std::string, std::set<std::uint32_t>> origins;
  for (const Claim* claim : settings) {
    if (is_unfit_setting(group.rules, *claim)) unfit.insert(claim);
    ++told[claim->article];
    const auto* what = value_in<TextValue>(*claim, "what");
    if (!claim->main_event || !what) continue;
    for (const auto* senses : {&what->classes, &what->modifiers}) {
      for (const std::string& sense : *senses) origins[sense].insert(claim->origin);
    }
  }
  for (const auto& [sense, articles] : origins) {
    if (articles.size() >= 2 && sense.starts_with("event:") && !group.rules.words().has("light_sense", sense))
      main_kinds.insert(sense);
  }
}

double Story::crowd(const Claim& a, const Claim& b) const {
  constexpr double kFew = 8;
  return std::log2(std::max(1.0, (told.at(a.article) + told.at(b.article)) / kFew));
}

bool Story::both_tell_main(const Claim& a, const Claim& b) const {
  const auto *x = value_in<TextValue>(a, "what"), *y = value_in<TextValue>(b, "what");
  return x && y && std::any_of(x->classes.begin(), x->classes.end(), [&](const std::string& sense) {
           return main_kinds.contains(sense) &&
                  std::binary_search(y->classes.begin(), y->classes.end(), sense);
         });
}

// Further down, articles tell of much beside the main event: there it takes one kind of event, and the same
// party in what happens once or on one day.
bool is_sure(const Story& story, const Claim& a, const Claim& b, const Occasion& occasion) {
  constexpr double kSureBelow = 4.5;
  constexpr double kSureOfMain = 4, kSureOfPlans = 3.5, kSureOfOne = 4.5, kSureOfNames = 1;
  if (a.main_event && b.main_event) return true;
  if (occasion.one_in_story && !occasion.kin_only) return true;
  if (!occasion.same_kind || occasion.kin_only) return false;
  // A hearing a month after another is the next one.
  const bool next = !occasion.once && first_in(a, "when") && first_in(b, "when") && is_far(a, b);
  if (next) return false;
  if (occasion.party && is_planned(a) && is_planned(b) && occasion.evidence >= kSureOfPlans) return true;
  if (occasion.party && is_planned(a) == is_planned(b) && story.both_tell_main(a, b) &&
      occasion.evidence >= kSureOfMain)
    return true;
  // "The cellist, whose records taught many, died on Monday": the holder may be lost in a relative clause.
  if (is_planned(a) == is_planned(b) && (occasion.once || occasion.one_day) &&
      occasion.names >= kSureOfNames && occasion.evidence >= kSureOfOne)
    return true;
  return occasion.evidence >= kSureBelow && occasion.party && (occasion.once || occasion.one_day);
}

// Two openings that each look ahead to one kind of event look ahead to the same.
bool is_awaited(const Claim& a, const Claim& b, const Occasion& occasion) {
  constexpr double kEnoughAwaited = 3;
  return occasion.main && occasion.same_kind && !occasion.kin_only && !occasion.excluded && is_planned(a) &&
         is_planned(b) && occasion.evidence >= kEnoughAwaited;
}

bool tells_of_flight(const RuleSet& rules, const Claim& a, const Claim& b) {
  const auto tells = [&](const Claim& claim) {
    const SlotValue* slot = first_in(claim, "what");
    const auto& what = std::get<TextValue>(slot->value);
    return std::any_of(what.modifiers.begin(), what.modifiers.end(),
                       [&](const std::string& sense) { return rules.words().has("flight_event", sense); });
  };
  return tells(a) || tells(b);
}

bool is_apart(Match match) { return match == Match::kDisjoint || match == Match::kStrained; }

// Two articles of different weeks that each tell of their own latest days: unless it happens only once, it
// happened again.
bool each_tells_its_own(const Claim& a, const Claim& b, bool once) {
  constexpr int kSameNews = 4, kSameNewsOnce = 10, kLatest = 3, kWeek = 7;  // days
  if (!a.published || !b.published) return false;
  if (std::abs((*a.published - *b.published).count()) <= (once ? kSameNewsOnce : kSameNews)) return false;
  const auto latest = [](const Claim& claim) {
    const SlotValue* when = first_in(claim, "when");
    const auto* date = when ? std::get_if<DateValue>(&when->value) : nullptr;
    if (!date || !date->anchored || !date->days.hard.high) return true;
    // "On Tuesday" is the latest one.
    return std::abs((*claim.published - *date->days.hard.high).count()) <= (date->relative ? kWeek : kLatest);
  };
  return latest(a) && latest(b);
}

// Whether the article of `b` tells elsewhere, of what may as well be the same happening, what `a` tells.
bool agrees_elsewhere(const Group& group, const Commonness& common, const Claim& a, const Claim& b,
                      const std::string& tested, double evidence) {
  const auto near = claims_of_article(group.claims, b);
  return std::any_of(near.begin(), near.end(), [&](const Claim* other) {
    if (other == &b || other->type != "setting") return false;
    const Match match =
        tested == "when" ? compare_when(a, *other, true) : compare_where(group.rules, a, *other).match;
    if (match != Match::kSame && match != Match::kOverlaps) return false;
    const Occasion occasion = weigh_occasion(group.rules, common, a, *other, tested);
    return !occasion.excluded && occasion.evidence >= evidence;
  });
}

bool told_by_both(const Group& group, const Commonness& common, const Claim& a, const Claim& b,
                  const std::string& tested, double evidence) {
  return agrees_elsewhere(group, common, a, b, tested, evidence) ||
         agrees_elsewhere(group, common, b, a, tested, evidence);
}

// What the two are like beside what they share.
void add_signs(const Story& story, const Claim& a, const Claim& b, Occasion& occasion) {
  Signs& signs = occasion.signs;
  const bool kind = occasion.same_kind && !occasion.kin_only;
  const bool one_planned = is_planned(a) != is_planned(b), both_planned = is_planned(a) && is_planned(b);
  signs.add("one main", a.main_event != b.main_event);
  signs.add("neither main", !a.main_event && !b.main_event);
  signs.add("kin only", occasion.kin_only);
  signs.add("kind", kind);
  signs.add("kind and party", kind && occasion.party);
  signs.add("kind and day", kind && occasion.one_day);
  signs.add("kind and names", kind ? occasion.names : 0);
  signs.add("kind and main", kind && occasion.main);
  signs.add("party and main", occasion.party && occasion.main);
  signs.add("names and main", occasion.main ? occasion.names : 0);
  signs.add("once", occasion.once);
  signs.add("once in a story", occasion.one_in_story && !occasion.kin_only);
  signs.add("the story's kind", story.both_tell_main(a, b));
  signs.add("plan and deed", one_planned);
  signs.add("two plans", both_planned);
  signs.add("two plans of a kind", both_planned && kind);
  signs.add("rivals", occasion.rivals);
  signs.add("whole sentences", a.rule == "setting/sentence" || b.rule == "setting/sentence");
  signs.add("events by nouns", a.rule == "setting/event" || b.rule == "setting/event");
  signs.add("settings told", story.crowd(a, b));
}

constexpr double kWorthWeighing = 1;

// Whether another setting of either article goes better with the other of the two.
bool has_better(const Group& group, const Story& story, const Claim& a, const Claim& b,
                const std::string& tested, double evidence) {
  const auto one_way = [&](const Claim& own, const Claim& other) {
    const auto near = claims_of_article(group.claims, other);
    return std::any_of(near.begin(), near.end(), [&](const Claim* claim) {
      if (claim == &other || claim->type != "setting" || claim->sentence_file == other.sentence_file)
        return false;
      const Occasion occasion = weigh_occasion(group.rules, story.common, own, *claim, tested);
      return !occasion.excluded && occasion.evidence > evidence;
    });
  };
  return one_way(a, b) || one_way(b, a);
}

// "Flooding also shut the station", "held a separate meeting": one more of its kind.
bool tells_of_another(const WordLists& lists, const Claim& claim) {
  const std::vector<std::string> words = folded_words(claim.sentence);
  const SlotValue* what = first_in(claim, "what");
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (lists.has("one_more", words[i])) return true;
    if (words[i] == "also" && what && i + 1 < words.size() && words[i + 1] == folded(what->text)) return true;
  }
  return false;
}

// Whether the sentences have anything in common beside who does it and what it is done to.
bool share_more_than_party(const Group& group, const Claim& a, const Claim& b) {
  std::vector<std::string> parties;
  for (const Claim* claim : {&a, &b}) {
    for (const char* slot : {"doer", "done"}) {
      if (const SlotValue* party = first_in(*claim, slot)) parties.push_back(party->text);
    }
  }
  return common_ground_beside(group.rules.lexicon(), a, b, parties) > 0;
}

// What speaks against one place of one happening whatever speaks for it.
bool are_two_places(const Group& group, const Claim& a, const Claim& b, const PlaceDifference& where,
                    const Occasion& occasion) {
  if (occasion.kin_only) return true;  // "died in Recife", "was laid to rest in Caruaru"
  if (tells_of_another(group.rules.words(), a) || tells_of_another(group.rules.words(), b)) return true;
  // "Doon Mills is based in Perth", "Doon Mills is selling its depot in Ayr": they share no more than the
  // firm.
  if (!occasion.same_kind && !occasion.one_day && !share_more_than_party(group, a, b)) return true;
  // Towns that lie near each other: of one day, and of somebody whom both name.
  constexpr double kSureOfNear = 1.5, kSureOfUnknown = 5;
  const bool near = first_in(a, "near") || first_in(b, "near");
  const bool of_one = occasion.same_kind && ((occasion.one_day && occasion.names >= kSureOfNear) ||
                                             (occasion.once && occasion.party));
  if (where.slot == "place" && where.match == Match::kStrained && !near && !of_one) return true;
  // "Landed in Oslo", "touched down at Gardermoen"
  if (is_half_known(a, b) && tells_of_flight(group.rules, a, b) && occasion.evidence < kSureOfUnknown)
    return true;
  return !occasion.one_day && each_tells_its_own(a, b, occasion.once);
}

// Whether the evidence comes to what was asked of two places before a gate weighed them.
bool is_sure_of_place(const Story& story, const Claim& a, const Claim& b, const PlaceDifference& where,
                      const Occasion& occasion) {
  constexpr double kSureOfSites = 4, kSureOfSitesAnyDay = 6;  // a town has many buildings
  if (!is_sure(story, a, b, occasion)) return false;
  const bool sure_of_sites = occasion.one_day ? occasion.evidence >= kSureOfSites
                                              : occasion.same_kind && occasion.party && occasion.main &&
                                                    occasion.evidence >= kSureOfSitesAnyDay;
  if (where.slot == "site" && first_in(a, "place") && first_in(b, "place") && !sure_of_sites) return false;
  if (where.slot == "site" && where.match == Match::kStrained && !sure_of_sites) return false;
  return occasion.same() || is_awaited(a, b, occasion);
}

// "Born in Galway, Nora Keane …", "Limerick, where she was born": what befalls one person but once needs no
// other sign that it is one happening.
bool are_of_one_life(const RuleSet& rules, const Claim& a, const Claim& b) {
  const auto *x = value_in<EntityValue>(a, "done"), *y = value_in<EntityValue>(b, "done");
  const bool named = x && y && x->key == y->key && !(x->how == "pronoun" && y->how == "pronoun");
  const auto tells_once = [&](const Claim& claim) {
    const auto* what = value_in<TextValue>(claim, "what");
    return what && rules.words().has("once_word", folded(what->text));
  };
  return named && x->type == EntityType::kPerson && tells_once(a) && tells_once(b);
}

void compare_where_told(const Group& group, const Story& story, const Claim& a, const Claim& b,
                        const PlaceDifference& where, std::vector<Conflict>& conflicts) {
  Occasion occasion = weigh_occasion(group.rules, story.common, a, b, "place");
  if (occasion.excluded || occasion.evidence < kWorthWeighing || are_two_places(group, a, b, where, occasion))
    return;
  if (told_by_both(group, story.common, a, b, "place", occasion.evidence)) return;
  add_signs(story, a, b, occasion);
  Signs& signs = occasion.signs;
  signs.add("sure", is_sure_of_place(story, a, b, where, occasion));
  signs.add("the other's place named around", where.named_around);
  signs.add("site", where.slot == "site");
  signs.add("strained", where.match == Match::kStrained);
  signs.add("near", first_in(a, "near") || first_in(b, "near"));
  signs.add("half known", is_half_known(a, b));
  signs.add("no day", !occasion.one_day);
  signs.add("day and names", occasion.one_day ? occasion.names : 0);
  signs.add("day and party", occasion.one_day && occasion.party);
  signs.add("better elsewhere", has_better(group, story, a, b, "place", occasion.evidence));
  signs.add("evidence", occasion.evidence);
  const bool kind = occasion.same_kind && !occasion.kin_only;
  const Gate& gate = kind ? story.of_places : story.of_places_by_context;
  const bool open = gate.opens(a, b, Kind::kVenue, signs);
  if (!open && !are_of_one_life(group.rules, a, b)) return;
  conflicts.push_back(make_conflict(a, b, Kind::kVenue, where.match, where.slot));
}

// "Were flown to Lyon", "were taken to Marseille": one way of one party ends in one place.
void compare_goals(const Group& group, const Story& story, const Claim& a, const Claim& b,
                   const PlaceDifference& where, std::vector<Conflict>& conflicts) {
  if (!is_goal(a) || !is_goal(b) || where.match != Match::kDisjoint || !are_of_one_way(group.rules, a, b))
    return;
  const Occasion occasion = weigh_occasion(group.rules, story.common, a, b, "place");
  if (occasion.excluded || is_planned(a) != is_planned(b) || each_tells_its_own(a, b, false)) return;
  if (tells_of_way(group.rules, claims_of_article(group.claims, b), a) ||
      tells_of_way(group.rules, claims_of_article(group.claims, a), b))
    return;
  conflicts.push_back(make_conflict(a, b, Kind::kVenue, where.match, where.slot));
}

// "Was set up in 1981", "was captured in the spring": no day of the week's news, so what happened again would
// be told by its own.
bool is_of_past_month(const Claim& claim) {
  const auto* date = value_in<DateValue>(claim, "when");
  return date && date->anchored && date->grain >= Grain::kMonth && date->grain != Grain::kOpen &&
         date->grain != Grain::kRange && !is_planned(claim);
}

// One kind of event of one party, in the openings of both articles: however far months or years lie apart, a
// gate may weigh it.
bool is_well_tied(const Claim& a, const Claim& b, const Occasion& occasion) {
  constexpr double kMuchElse = 5.5;
  return occasion.same_kind && !occasion.kin_only && (occasion.party || occasion.evidence >= kMuchElse) &&
         occasion.main && occasion.names >= 1 && is_of_past_month(a) && is_of_past_month(b);
}

// Nobody plans a death: a day that looks ahead was told of the past.
bool may_be_planned(const RuleSet& rules, const Claim& claim) {
  const auto* what = value_in<TextValue>(claim, "what");
  return what && std::none_of(what->classes.begin(), what->classes.end(), [&](const std::string& sense) {
           return rules.words().has("unplanned_event", sense);
         });
}

// "Bishop Kato will retire in June", "will preach in August": one person does several things, each on its
// day.
bool does_two_things(const RuleSet& rules, const Claim& a, const Claim& b, const Occasion& occasion) {
  const auto *x = value_in<EntityValue>(a, "doer"), *y = value_in<EntityValue>(b, "doer");
  const auto *what = value_in<TextValue>(a, "what"), *other = value_in<TextValue>(b, "what");
  if (occasion.same_kind || !x || !y || x->type != EntityType::kPerson || x->key != y->key || !what || !other)
    return false;
  const WordLists& lists = rules.words();
  return !lists.has("light_deed", what->lemma) && !lists.has("light_deed", other->lemma) &&
         !std::any_of(what->classes.begin(), what->classes.end(), [&](const std::string& sense) {
           return std::binary_search(other->classes.begin(), other->classes.end(), sense);
         });
}

// "Critics walked through the show on Tuesday", "it will be opened on Saturday": what was done, and something
// else that is yet to come.
bool are_past_and_future(const RuleSet& rules, const Claim& a, const Claim& b, const Occasion& occasion) {
  if (occasion.same_kind || is_planned(a) == is_planned(b) || !a.published || !b.published) return false;
  const auto* what = value_in<TextValue>(is_planned(a) ? a : b, "what");
  return (is_planned(a) ? a : b).rule == "setting/event" ||
         (what && rules.words().has("light_deed", what->lemma));
}

// "A call came in on Monday, but it was a dog that found the body", "the body found near Rye was shown on
// Tuesday": what the one tells stands in a clause of its own beside the other's day.
bool has_own_clause(const Group& group, const Claim& told, const Claim& dated, const Occasion& occasion) {
  if (!occasion.same_kind && holds_phrase(group.rules.words(), dated, "cleft_opener")) return true;
  const auto* what = value_in<TextValue>(told, "what");
  if (occasion.same_kind || !what || what->classes.empty()) return false;
  const std::vector<std::string> words = folded_words(dated.sentence);
  const bool but = std::find(words.begin(), words.end(), "but") != words.end();
  const auto near = claims_of_article(group.claims, dated);
  return std::any_of(near.begin(), near.end(), [&](const Claim* other) {
    const auto* own = value_in<TextValue>(*other, "what");
    return other != &dated && own && other->rule == "setting/clause" && !first_in(*other, "when") &&
           other->sentence_file.begin == dated.sentence_file.begin &&
           (but || other->file.begin < dated.file.begin) && share(own->classes, what->classes);
  });
}

// What speaks against one happening whatever speaks for it: nothing named is shared; a visit five weeks after
// another; years of what may happen every year.
bool are_two_days(const Group& group, const Story& story, const Claim& a, const Claim& b,
                  const Occasion& occasion) {
  const bool plans = is_planned(a) && is_planned(b);
  // A death and the burial; what is planned for one party in both openings may go by kin names.
  if (occasion.kin_only && !(plans && occasion.party && occasion.main && occasion.names >= 1 &&
                             may_be_planned(group.rules, a) && may_be_planned(group.rules, b)))
    return true;
  const auto& signs = occasion.signs.signs();
  const bool tied = std::any_of(signs.begin(), signs.end(), [](const Signs::Sign& sign) {
    return sign.first.starts_with("names") || sign.first == "figures";
  });
  const bool one_plan = plans && occasion.one_in_story && occasion.same_kind;
  if (!tied && !occasion.party && !one_plan && !story.both_tell_main(a, b)) return true;
  if (each_tells_its_own(a, b, occasion.once)) return true;
  if (is_well_tied(a, b, occasion)) return false;
  if (!may_be_one(a, b, occasion)) return true;
  if (is_far(a, b) && !occasion.once && !(plans && occasion.main)) return true;
  // "In a block from 1974", "in November 2019": a year and a day are of one thing only where it happens once,
  // and to somebody both name.
  if (!is_year(a, b)) return false;
  return !(occasion.once && occasion.party) && !(occasion.main && plans && tell_calendar_days(a, b));
}

// Hours of no known day tell of two days, or of two clocks, where anything leaves room for that.
bool are_hours_of_one(const Group& group, const Claim& a, const Claim& b, const Occasion& occasion) {
  constexpr int kSameNews = 1;  // days
  if (!occasion.same_kind || occasion.kin_only || !occasion.main || occasion.names <= 0) return false;
  if (is_planned(a) != is_planned(b) || !a.published || !b.published) return false;
  if (std::abs((*a.published - *b.published).count()) > (is_planned(a) ? 2 * kSameNews : kSameNews))
    return false;
  const WordLists& lists = group.rules.words();
  return holds_phrase(lists, a, "clock_cue") == holds_phrase(lists, b, "clock_cue");
}

void compare_when_told(const Group& group, const Story& story, const Claim& a, const Claim& b, Match when,
                       std::vector<Conflict>& conflicts) {
  Occasion occasion = weigh_occasion(group.rules, story.common, a, b, "when");
  if (occasion.excluded || occasion.evidence < kWorthWeighing || are_two_days(group, story, a, b, occasion))
    return;
  if (are_of_two_things(group.rules, a, b, occasion) || does_two_things(group.rules, a, b, occasion)) return;
  if (are_past_and_future(group.rules, a, b, occasion) || has_own_clause(group, a, b, occasion) ||
      has_own_clause(group, b, a, occasion))
    return;
  if (told_by_hours_alone(a, b) && !are_hours_of_one(group, a, b, occasion)) return;
  if (told_by_both(group, story.common, a, b, "when", occasion.evidence)) return;
  add_signs(story, a, b, occasion);
  occasion.signs.add("weeks apart", is_far(a, b));
  occasion.signs.add("years", is_year(a, b));
  const bool anchored = value_in<DateValue>(a, "when")->anchored,
             other = value_in<DateValue>(b, "when")->anchored;
  occasion.signs.add("one day floats", anchored != other);
  occasion.signs.add("both days float", !anchored && !other);
  occasion.signs.add("far for one event", !may_be_one(a, b, occasion));
  occasion.signs.add("hours", differs_by_hours(a, b));
  occasion.signs.add("calendar days", tell_calendar_days(a, b));
  occasion.signs.add("strained", when == Match::kStrained);
  occasion.signs.add("better elsewhere", has_better(group, story, a, b, "when", occasion.evidence));
  const bool kind = occasion.same_kind && !occasion.kin_only;
  const Gate& gate = kind ? story.of_days : story.of_days_by_context;
  if (!gate.opens(a, b, Kind::kDate, occasion.signs)) return;
  conflicts.push_back(make_conflict(a, b, Kind::kDate, when, "when"));
}

void compare_pair(const Group& group, const Story& story, const Claim& a, const Claim& b,
                  std::vector<Conflict>& conflicts) {
  if (story.set_apart(a, b)) return;
  const PlaceDifference where = compare_where(group.rules, a, b);
  const Match when = compare_when(a, b, false);
  const bool hours = is_apart(when) && told_by_hours_alone(a, b);
  if (is_goal(a) || is_goal(b)) return compare_goals(group, story, a, b, where, conflicts);
  if (is_apart(where.match) && (!is_apart(when) || hours))
    compare_where_told(group, story, a, b, where, conflicts);
  if (is_apart(when) && !is_apart(where.match)) compare_when_told(group, story, a, b, when, conflicts);
}

}  // namespace

void compare_settings(const Group& group, std::vector<Conflict>& conflicts) {
  std::vector<const Claim*> settings;
  for (const Claim* claim : group.claims) {
    if (claim->type == "setting") settings.push_back(claim);
  }
  const Story story(group, settings);
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    if (group.claims[i]->type != "setting") continue;
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (b.type == "setting") compare_pair(group, story, a, b, conflicts);
    }
  }
}

}  // namespace gainsay
