#include "reconcile/settings.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <iterator>

#include "reconcile/doer_kinds.h"
#include "reconcile/likeness.h"
#include "reconcile/same_event.h"
#include "reconcile/setting_limits.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

// Chosen on fixtures/. What names one happening apart from others weighs most; words that any two reports of
// one story share weigh little.
constexpr double kEnough = 3.5, kEnoughOfOneDay = 3;
constexpr double kSameEvent = 2, kSameLight = 1, kKinEvent = 1, kSameWord = 1, kInSentence = 1,
                 kSentences = 0.75;
constexpr double kOtherEvent = -1, kSameSort = 1;
constexpr double kSynonyms = 1.5, kBroader = 1;
constexpr double kName = 1, kMostNames = 2, kAround = 0.5, kMostAround = 1;
constexpr double kWord = 0.3, kMostWords = 2.1, kFigure = 0.75, kMostFigures = 1.5;
constexpr double kSameParty = 1, kLikeParty = 0.5, kOtherParty = -1;
// Two heads or words alike tie two sentences only beside a name that both hold.
constexpr double kNamed = 0.5;
constexpr double kKinWord = 0.3, kMostKinWords = 0.9;
constexpr double kSameDay = 1, kTimesMeet = 0.5, kSamePlace = 1, kPlacesMeet = 0.5, kMain = 0.5;

void add(Occasion& occasion, const char* what, double weight) {
  if (weight == 0) return;
  occasion.evidence += weight;
  occasion.signs.add(what, weight);
  char number[32];
  std::snprintf(number, sizeof number, " (%+.2g)", weight);
  if (!occasion.reasons.empty()) occasion.reasons += "; ";
  occasion.reasons += std::string(what) + number;
}

void exclude(Occasion& occasion, const char* what) {
  occasion.excluded = true;
  if (!occasion.reasons.empty()) occasion.reasons += "; ";
  occasion.reasons += what;
}

const TextValue* what_of(const Claim& claim) { return value_in<TextValue>(claim, "what"); }

bool is_light(const RuleSet& rules, const std::string& sense) {
  return rules.words().has("light_sense", sense);
}

// Whether one tells that something begins and the other that it ends.
bool other_phase(const RuleSet& rules, const TextValue& a, const TextValue& b) {
  const auto phase = [&](const TextValue& what, const char* list) {
    return std::any_of(what.classes.begin(), what.classes.end(),
                       [&](const std::string& sense) { return rules.words().has(list, sense); });
  };
  // A whole sentence has no sense of its own: it begins what any of its events does.
  const auto begins = [&](const TextValue& what) {
    return phase(what, "begin_sense") ||
           (what.classes.empty() &&
            std::any_of(what.modifiers.begin(), what.modifiers.end(),
                        [&](const std::string& sense) { return rules.words().has("begin_sense", sense); }));
  };
  const bool begins_a = begins(a), begins_b = begins(b);
  // "The strike | ended": of the noun the sentence says it; "the ferries, halted in 1990, | start again".
  const auto ends = [&](const TextValue& what) {
    const bool starts = std::binary_search(what.classes.begin(), what.classes.end(), "class:begin") ||
                        std::binary_search(what.classes.begin(), what.classes.end(), "class:resume");
    return phase(what, "end_sense") || (!starts && std::any_of(what.modifiers.begin(), what.modifiers.end(),
                                                               [&](const std::string& sense) {
                                                                 return rules.words().has("end_sense", sense);
                                                               }));
  };
  const bool ends_a = ends(a), ends_b = ends(b);
  // "The strike ended" holds the sense of a strike as well as that of an end.
  return (begins_a && !ends_a && ends_b) || (begins_b && !ends_b && ends_a);
}

bool share_once(const RuleSet& rules, const TextValue& a, const TextValue& b, bool in_story) {
  return std::any_of(a.classes.begin(), a.classes.end(), [&](const std::string& sense) {
    const EventClass* event = rules.lexicon().event(rules.lexicon().find(sense));
    if (in_story && rules.words().has("of_many", sense)) return false;
    return event && event->once && std::binary_search(b.classes.begin(), b.classes.end(), sense);
  });
}

enum class Shared { kNone, kLight, kKin, kEvent };

Shared share_events(const RuleSet& rules, const std::vector<std::string>& a,
                    const std::vector<std::string>& b) {
  const Lexicon& lexicon = rules.lexicon();
  Shared best = Shared::kNone;
  for (const std::string& x : a) {
    for (const std::string& y : b) {
      if (x == y) best = std::max(best, is_light(rules, x) ? Shared::kLight : Shared::kEvent);
      if (best >= Shared::kKin || !x.starts_with("event:") || !y.starts_with("event:")) continue;
      if (is_light(rules, x) || is_light(rules, y)) continue;
      if (lexicon.is_kin(lexicon.find(x), lexicon.find(y))) best = Shared::kKin;
    }
  }
  return best;
}

bool tells_event(const RuleSet& rules, const TextValue& what) {
  // "Has picked Worksop": what comes there is told elsewhere.
  if (rules.words().has("siting_verb", what.lemma) || rules.words().has("hosting_verb", what.lemma))
    return false;
  return std::any_of(what.classes.begin(), what.classes.end(), [&](const std::string& sense) {
    return sense.starts_with("event:") && !is_light(rules, sense);
  });
}

// Whether all that it tells happens once: born, died.
bool tells_once(const RuleSet& rules, const TextValue& what) {
  bool once = false;
  for (const std::string& sense : what.classes) {
    const EventClass* event = rules.lexicon().event(rules.lexicon().find(sense));
    if (!event || is_light(rules, sense)) continue;
    if (!event->once) return false;
    once = true;
  }
  return once;
}

// The senses that tell what happens; of a whole sentence, which has none of its own, all that it tells.
const std::vector<std::string>& telling_senses(const TextValue& what) {
  return what.classes.empty() ? what.modifiers : what.classes;
}

// "Closed its gates for good": of one kind, told so by either, it happened once.
bool told_for_good(const RuleSet& rules, const Claim& a, const Claim& b) {
  return holds_phrase(rules.words(), a, "for_good") || holds_phrase(rules.words(), b, "for_good");
}

// The words by which a claim tells what happens: its own, and the noun of a doing that its verb acts on ("the
// ceremony was held", "signed the treaty").
std::vector<std::string_view> telling_words(const RuleSet& rules, const Claim& claim) {
  std::vector<std::string_view> words;
  const TextValue* what = what_of(claim);
  if (what && !rules.words().has("light_deed", what->lemma)) words.push_back(what->lemma);
  const NounKinds& kinds = rules.lexicon().kinds();
  const auto* noun = value_in<TextValue>(claim, "done");
  if (noun && kinds.of(noun->lemma) != 0 && kinds.may_happen(noun->lemma)) words.push_back(noun->lemma);
  return words;
}

// Whether the two tell of it in words that mean nearly the same.
WordKinship kinship(const RuleSet& rules, const Claim& a, const Claim& b) {
  WordKinship best = WordKinship::kNone;
  for (const std::string_view x : telling_words(rules, a)) {
    for (const std::string_view y : telling_words(rules, b)) {
      best = std::max(best, rules.lexicon().word_kin().between(x, y));
    }
  }
  return best;
}

void weigh_event(const RuleSet& rules, const Claim& a, const Claim& b, Occasion& occasion) {
  const TextValue *x = what_of(a), *y = what_of(b);
  if (!x || !y) return;
  const Shared own = share_events(rules, x->classes, y->classes);
  const bool word = x->lemma == y->lemma && !rules.words().has("light_deed", x->lemma);
  if (other_phase(rules, *x, *y)) exclude(occasion, "one begins, one ends");
  constexpr const char* kLastDay = "event:deadline";
  const auto last_day = [&](const TextValue& what) {
    return std::binary_search(what.classes.begin(), what.classes.end(), kLastDay);
  };
  if (last_day(*x) != last_day(*y)) exclude(occasion, "the last day for it, and a day");
  // "Arrested", "charged"; "left", "reached"
  const auto steps = [&](const char* list) {
    return are_two_steps(rules.words(), telling_senses(*x), telling_senses(*y), list);
  };
  if (steps("step_of_case")) exclude(occasion, "two steps of one case");
  if (steps("step_of_journey")) exclude(occasion, "two steps of a journey");
  if (steps("step_of_pact")) exclude(occasion, "two steps to one pact");
  if (steps("step_of_law")) exclude(occasion, "two steps to one law");
  const WordKinship kin = own == Shared::kEvent || word ? WordKinship::kNone : kinship(rules, a, b);
  const bool synonyms = kin == WordKinship::kSame, broader = kin == WordKinship::kBroader;
  occasion.kin_words = broader && own != Shared::kKin;
  occasion.kin_only = (own == Shared::kKin || broader) && !word && !synonyms;
  // "Born in Galway, she …" has no verb that tells the event of it.
  const bool born = rules.words().has("once_word", folded(x->text)) && folded(x->text) == folded(y->text);
  occasion.once = born || share_once(rules, *x, *y, false);
  occasion.one_in_story = share_once(rules, *x, *y, true);
  occasion.same_kind = own == Shared::kEvent || own == Shared::kKin || word || synonyms || broader;
  occasion.once |= occasion.same_kind && !occasion.kin_only && told_for_good(rules, a, b);
  if (own == Shared::kEvent) return add(occasion, "one kind of event", kSameEvent);
  if (synonyms) return add(occasion, "words of one meaning", kSynonyms);
  if (own == Shared::kKin) return add(occasion, "kin events", kKinEvent);
  if (broader) return add(occasion, "kin words", kBroader);
  if (word) return add(occasion, "one word", kSameWord);
  if (own == Shared::kLight) return add(occasion, "one phase", kSameLight);
  // Each has its own event: what else the other's sentence tells doesn't happen there.
  if (tells_once(rules, *x) && tells_once(rules, *y))
    return exclude(occasion, "two events that each happen once");
  if (tells_event(rules, *x) && tells_event(rules, *y)) return add(occasion, "other events", kOtherEvent);
  if (share_events(rules, x->classes, y->modifiers) == Shared::kEvent ||
      share_events(rules, x->modifiers, y->classes) == Shared::kEvent)
    return add(occasion, "event in the other's sentence", kInSentence);
  if (share_events(rules, x->modifiers, y->modifiers) == Shared::kEvent)
    return add(occasion, "event in both sentences", kSentences);
}

// "Cast in Pietrasanta": a thing is seldom made where what else is told of it happens.
bool tells_making(const RuleSet& rules, const Claim& claim) {
  const TextValue* what = what_of(claim);
  if (!what || !rules.words().has("making_verb", what->lemma)) return false;
  // "Cast their ballots"
  return std::none_of(what->classes.begin(), what->classes.end(),
                      [&](const std::string& sense) { return rules.words().has("no_making_sense", sense); });
}

bool holds(const Claim& claim, const std::string& entry) {
  return std::binary_search(claim.context.begin(), claim.context.end(), entry);
}

void weigh_context(const Commonness& common, const Claim& a, const Claim& b, Occasion& occasion) {
  double names = 0, keys = 0, around = 0, words = 0, figures = 0;
  const auto weigh = [&](const Claim& own, const Claim& other, bool first) {
    for (const std::string& entry : own.context) {
      const double rarity = common.rarity(entry);
      const bool both = holds(other, entry);
      if (entry.starts_with("=w:")) {
        if (both && first) names += rarity;
        if (!both && holds(other, "~" + entry.substr(1))) around += rarity;
        constexpr double kNamedByWords = 2;  // "World Rice Congress", "the world rice congress"
        if (!both && holds(other, entry.substr(3))) words += kNamedByWords * rarity;
      } else if (both && first) {
        (entry[0] == '~' ? around : entry[0] == '=' ? keys : entry[0] == '#' ? figures : words) += rarity;
      }
    }
  };
  weigh(a, b, true);
  weigh(b, a, false);
  occasion.names = std::min(std::max(names, keys) * kName, kMostNames);
  add(occasion, "names", occasion.names);
  add(occasion, "names around", std::min(around * kAround, kMostAround));
  add(occasion, "words", std::min(words * kWord, kMostWords));
  add(occasion, "figures", std::min(figures * kFigure, kMostFigures));
}

// "Its Lille kiln", "its Ghent kiln": one sort of thing in two places.
bool are_two_of_a_sort(const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "done"), *y = value_in<TextValue>(b, "done");
  return x && y && x->lemma == y->lemma && are_placed_apart(*x, *y);
}

// "Marta Olivera", "her son": somebody, and one who is called somebody's.
bool is_one_and_his_own(const RuleSet& rules, const Claim& one, const Claim& own, const char* slot) {
  const auto* person = value_in<EntityValue>(one, slot);
  const auto* other = value_in<TextValue>(own, slot);
  const NounKinds& kinds = rules.lexicon().kinds();
  return person && other && (kinds.of(other->lemma) & kinds.named("person")) != 0 &&
         std::find(other->modifiers.begin(), other->modifiers.end(), person->key) != other->modifiers.end();
}

void weigh_parties(const RuleSet& rules, const Claim& a, const Claim& b, Occasion& occasion) {
  if (are_two_of_a_sort(a, b)) exclude(occasion, "two of a sort");
  // "A man of 34 was arrested", "a woman of 29 was arrested"
  for (const char* slot : {"doer", "done"}) {
    const auto *x = value_in<TextValue>(a, slot), *y = value_in<TextValue>(b, slot);
    if (x && y && are_words_of_two_sexes(rules.words(), x->lemma, y->lemma))
      exclude(occasion, "a man and a woman");
  }
  if (is_one_and_his_own(rules, a, b, "done") || is_one_and_his_own(rules, b, a, "done"))
    exclude(occasion, "somebody, and his own");
  double best = 0;
  for (const char* left : {"doer", "done"}) {
    for (const char* right : {"doer", "done"}) {
      const auto *x = slot_values(a, left), *y = slot_values(b, right);
      if (!x || !y) continue;
      const Likeness like = likeness(rules.lexicon(), *x, *y);
      if (like == Likeness::kSame) {
        best = kSameParty;
        occasion.party = true;
      }
      if (like == Likeness::kLike && best <= 0 && occasion.names >= kNamed && std::string_view(left) == right)
        best = kLikeParty;
      if (like >= Likeness::kUnlike && std::string_view(left) == "doer" && std::string_view(right) == "doer")
        occasion.rivals = true;
      const bool people = std::holds_alternative<EntityValue>(x->front().value) &&
                          std::holds_alternative<EntityValue>(y->front().value);
      if (like == Likeness::kDifferent && people && std::string_view(left) == "done" &&
          std::string_view(right) == "done")
        exclude(occasion, "done to others");
      if (like == Likeness::kDifferent && best == 0 && std::string_view(left) == right) best = kOtherParty;
    }
  }
  // "The bell was lifted", "the medieval bell was hoisted": of one thing, kin words tell one happening.
  if (best > 0 && occasion.kin_words) occasion.kin_only = false;
  add(occasion, best == kLikeParty ? "parties alike" : best > 0 ? "one party" : "other parties", best);
}

bool is_plain(const std::string& entry) { return entry[0] != '=' && entry[0] != '~' && entry[0] != '#'; }

// Words of one sentence that mean nearly what words of the other do ("homes", "houses"). Asked only where it
// may decide, since every word is held against every other.
void weigh_kin_words(const RuleSet& rules, const Commonness& common, const Claim& a, const Claim& b,
                     Occasion& occasion) {
  constexpr double kMayDecide = 1.5;
  if (occasion.excluded || occasion.evidence < kMayDecide || occasion.names < kNamed) return;
  const WordKin& kin = rules.lexicon().word_kin();
  double words = 0;
  for (const std::string& x : a.context) {
    if (!is_plain(x) || holds(b, x)) continue;
    for (const std::string& y : b.context) {
      if (!is_plain(y) || holds(a, y) || kin.between(x, y) < WordKinship::kBroader) continue;
      words += std::min(common.rarity(x), common.rarity(y));
      break;
    }
  }
  add(occasion, "kin words around", std::min(words * kKinWord, kMostKinWords));
}

// Where one of the two has no day of its own: the one day that its sentence tells.
void weigh_days_around(const Claim& a, const Claim& b, Occasion& occasion) {
  const auto *x = slot_values(a, "when"), *y = slot_values(b, "when");
  if (!x) x = slot_values(a, "around");
  if (!y) y = slot_values(b, "around");
  if (!x || !y || slot_values(a, "tie") || slot_values(b, "tie")) return;
  constexpr int kOtherNews = 7;  // days
  const auto &left = std::get<DateValue>(x->front().value), &right = std::get<DateValue>(y->front().value);
  if (!left.anchored || !right.anchored || compare_days(left, right) != Match::kDisjoint) return;
  if (left.days.hard.low && right.days.hard.low &&
      std::abs((*left.days.hard.low - *right.days.hard.low).count()) > kOtherNews)
    exclude(occasion, "the sentences' days apart");
}

void weigh_day(const Claim& a, const Claim& b, Occasion& occasion) {
  const auto *x = slot_values(a, "when"), *y = slot_values(b, "when");
  if (!x || !y) return weigh_days_around(a, b, occasion);
  DateValue left = std::get<DateValue>(x->front().value), right = std::get<DateValue>(y->front().value);
  // "Before dawn on Wednesday": the day is the day all the same.
  if (slot_values(a, "tie") || slot_values(b, "tie")) {
    const bool clock = left.minutes || right.minutes;
    left = as_told(left);
    right = as_told(right);
    if (left.grain != Grain::kDay || right.grain != Grain::kDay || !clock) return;
    left.minutes.reset();
    right.minutes.reset();
  }
  switch (compare_days(left, right)) {
    case Match::kSame:
      occasion.one_day = true;
      return add(occasion, "one day", kSameDay);
    case Match::kOverlaps:
      return add(occasion, "times meet", kTimesMeet);
    case Match::kDisjoint:
      return exclude(occasion, "times apart");
    case Match::kStrained:
    case Match::kUnknown:
      return;
  }
}

void weigh_place(const Claim& a, const Claim& b, Occasion& occasion) {
  const auto *x = slot_values(a, "place"), *y = slot_values(b, "place");
  if (!x || !y) return;
  switch (compare(x->front().value, y->front().value)) {
    case Match::kSame:
      return add(occasion, "one place", kSamePlace);
    case Match::kOverlaps:
      return add(occasion, "places meet", kPlacesMeet);
    case Match::kDisjoint:
      return exclude(occasion, "places apart");
    case Match::kStrained:
    case Match::kUnknown:
      return;
  }
}

// "Preston Crown Court" and "Manchester Crown Court": the report of a trial names one court.
void weigh_sites(const Claim& a, const Claim& b, Occasion& occasion) {
  const auto *x = slot_values(a, "site"), *y = slot_values(b, "site");
  if (!x || !y) return;
  const auto& left = std::get<TextValue>(x->front().value);
  const auto& right = std::get<TextValue>(y->front().value);
  if (left.lemma == right.lemma && !left.entities.empty() && !right.entities.empty())
    add(occasion, "one sort of place", kSameSort);
}

}  // namespace

DateValue as_told(DateValue date) {
  if (date.days.hard.low && date.days.hard.high) return date;
  if (date.told && date.told->low && date.told->high) {
    date.days.hard = date.days.soft = *date.told;
  } else if (const auto end = date.days.hard.high; end && date.days.soft.high.value_or(*end) == *end) {
    date.days.hard = date.days.soft = Interval<Day>::exactly(*end);
  } else if (end) {
    constexpr int kPart = 10;  // days: "until mid-November"
    date.days.hard = date.days.soft = {*date.days.soft.high - date::days(kPart), *end};
  } else {
    return date;
  }
  date.minutes.reset();
  if (date.days.hard.low == date.days.hard.high) date.grain = Grain::kDay;
  return date;
}

Match compare_days(const DateValue& a, const DateValue& b) {
  // "Yesterday" and "this evening" of two articles without a date: each counts from its own.
  const auto floats = [](const DateValue& date) {
    return !date.anchored && date.relative && date.relative->days;
  };
  if (floats(a) || floats(b)) return Match::kUnknown;
  if (a.anchored == b.anchored) return compare(a, b);
  // Of "Thursday" and "14 February" beside a date with its year, the weekday and the month can be told apart.
  const DateValue &dated = a.anchored ? a : b, &loose = a.anchored ? b : a;
  if (!loose.relative || dated.grain != Grain::kDay || !dated.days.hard.low ||
      dated.days.hard.low != dated.days.hard.high)
    return Match::kUnknown;
  const Day day = *dated.days.hard.low;
  if (loose.relative->weekday) {
    return date::weekday(day).iso_encoding() == *loose.relative->weekday ? Match::kOverlaps
                                                                         : Match::kDisjoint;
  }
  // "XXXX-02-14", also inside "until" and the like
  constexpr std::size_t kYear = 5, kWhole = 10;
  const std::string& timex = loose.relative->timex;
  const std::size_t at = timex.find("XXXX-");
  if (at == std::string::npos || timex.size() < at + kWhole ||
      !std::isdigit(static_cast<unsigned char>(timex[at + kYear])) || timex[at + kYear + 2] != '-')
    return Match::kUnknown;
  return date::format("%m-%d", day) == timex.substr(at + kYear, kWhole - kYear) ? Match::kOverlaps
                                                                                : Match::kDisjoint;
}

Commonness::Commonness(const std::vector<const Claim*>& claims) {
  std::map<std::pair<std::string_view, std::uint32_t>, bool> seen;
  for (const Claim* claim : claims) {
    if (!seen.try_emplace({claim->article, claim->sentence_file.begin}, true).second) continue;
    std::string_view last;
    for (const std::string& entry : claim->context) {
      if (entry[0] == '~') continue;
      last = entry;
      ++sentences_[last.starts_with("=w:") ? last.substr(3) : last];
    }
  }
}

double Commonness::rarity(std::string_view entry) const {
  if (entry.starts_with("=w:") || entry.starts_with("~w:")) entry.remove_prefix(3);
  const auto found = sentences_.find(entry);
  constexpr int kFew = 4;  // sentences
  return found == sentences_.end() || found->second <= kFew ? 1.0 : static_cast<double>(kFew) / found->second;
}

bool Occasion::same() const { return !excluded && evidence >= (one_day ? kEnoughOfOneDay : kEnough); }

Occasion weigh_occasion(const RuleSet& rules, const Commonness& common, const Claim& a, const Claim& b,
                        const std::string& tested) {
  Occasion occasion;
  weigh_event(rules, a, b, occasion);
  if (tested == "place" && tells_making(rules, a) != tells_making(rules, b))
    exclude(occasion, "made here, and there something else");
  weigh_context(common, a, b, occasion);
  weigh_parties(rules, a, b, occasion);
  if (tested == "when") {
    weigh_place(a, b, occasion);
  } else {
    weigh_day(a, b, occasion);
  }
  if (tested == "place") weigh_sites(a, b, occasion);
  weigh_kin_words(rules, common, a, b, occasion);
  occasion.main = a.main_event && b.main_event;
  if (occasion.main) add(occasion, "both main", kMain);
  if (a.background != b.background) exclude(occasion, "one is background");
  const bool same_kind = occasion.same_kind && !occasion.kin_only;
  if (const char* why = tested == "when" ? moments_apart(rules, a, b) : sites_apart(rules, a, b, same_kind))
    exclude(occasion, why);
  return occasion;
}

}  // namespace gainsay
