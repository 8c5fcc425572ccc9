#include "reconcile/figure_identity.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <sstream>

#include "reconcile/figure_limits.h"
#include "reconcile/likeness.h"
#include "reconcile/narrowing.h"
#include "reconcile/reserve.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/terms_apart.h"

namespace gainsay {
namespace {

// Two figures for one thing are rarely far apart; what differs more is another thing.
constexpr double kWidestRatio = 4;
// Of a crowd everybody makes an estimate of his own.
constexpr double kWidestOfCrowds = 40;

// With little to tie them, only figures that are close are taken for two readings of one.
constexpr double kClose = 1.5;

enum class Link { kNone, kWeak, kStrong };

std::vector<std::string> groups_of(const WordLists& lists, const TextValue& noun) {
  std::istringstream told{std::string(lists.value("counted_alike", noun.lemma))};
  std::vector<std::string> groups;
  for (std::string group; told >> group;) groups.push_back(group);
  std::sort(groups.begin(), groups.end());
  return groups;
}

// Figures of which one may be the other misprinted: digits in another order, a decimal point lost, "fifteen"
// for "fifty", "seven" for "seventeen", one figure with two units.
bool is_misprint(const NumberValue& a, const NumberValue& b) {
  const double low = std::min(a.as_told, b.as_told), high = std::max(a.as_told, b.as_told);
  const auto exact = [](const NumberValue& n) { return n.told.low && n.told.low == n.told.high; };
  if (!exact(a) || !exact(b) || low <= 0 || a.dimension == Dimension::kScore) return false;
  if (low == high) return a.unit_as_told != b.unit_as_told;
  const auto digits = [](double number) {
    std::ostringstream out;
    out.precision(12);
    out << std::fixed << number;
    std::string all = out.str();
    all.erase(std::remove(all.begin(), all.end(), '.'), all.end());
    return all.erase(0, std::min(all.find_first_not_of('0'), all.size()));
  };
  std::string x = digits(low), y = digits(high);
  // 603 and 630: noughts that both end in say nothing, those of one may belong to the misprint.
  const std::string of_low = x, of_high = y;
  x.erase(x.find_last_not_of('0') + 1);
  y.erase(y.find_last_not_of('0') + 1);
  const bool count = a.dimension == Dimension::kCount;
  constexpr double kTeens = 10, kOnes = 3, kNine = 9;
  if (count && low > kTeens + 2 && low < 2 * kTeens && high == (low - kTeens) * 10) return true;
  if (count && low >= kOnes && low <= kNine && high == low + kTeens) return true;
  if (x.size() < 2) return false;
  // "2.6 billion", "26 billion"; what lies farther apart is another thing.
  constexpr double kThousand = 1000;
  if (x == y)
    return !count &&
           (std::abs(high - 10 * low) < 1e-6 * high || std::abs(high - kThousand * low) < 1e-6 * high);
  if (of_low.size() != of_high.size()) return false;
  const std::size_t told = std::max(x.size(), y.size());
  x = of_low.substr(0, told);
  y = of_high.substr(0, told);
  std::sort(x.begin(), x.end());
  std::sort(y.begin(), y.end());
  return x == y;
}

// Those who are counted are people, told by no more than that or by what befell them.
bool counts_people(const WordLists& lists, const ComparedFigure& figure) {
  const TextValue* noun = value_in<TextValue>(*figure.claim, "of");
  if (!figure.words.fate.empty()) return true;
  return noun && (lists.has("people_head", noun->lemma) || lists.has("person_kind", noun->lemma));
}

Link link_of_nouns(const RuleSet& rules, const Claim& a, const Claim& b) {
  const SlotValue *x = first_in(a, "of"), *y = first_in(b, "of");
  if (!x || !y) return Link::kWeak;
  const Likeness like = likeness(rules.lexicon(), *x, *y);
  const TextValue *left = value_in<TextValue>(a, "of"), *right = value_in<TextValue>(b, "of");
  // "47 governments", "41 countries": lexicon/counting.json has what is counted under several names.
  if (like != Likeness::kDifferent && left && right &&
      share(groups_of(rules.words(), *left), groups_of(rules.words(), *right)))
    return Link::kStrong;
  switch (like) {
    case Likeness::kSame:
    case Likeness::kLike:
      return Link::kStrong;
    case Likeness::kUnknown:
      return Link::kWeak;
    case Likeness::kUnlike:
    case Likeness::kDifferent:
      return Link::kNone;
  }
  return Link::kNone;
}

// What happened to those who are counted: the event whose role they fill, or what their name says ("47
// lives", "the 12 detainees").
SenseId fate_of(const RuleSet& rules, const Claim& claim, const std::string& told = {}) {
  if (!told.empty()) return rules.lexicon().find("event:" + told);
  if (const TextValue* noun = value_in<TextValue>(claim, "of")) {
    const std::string_view fate = rules.words().value("fate_event", noun->lemma);
    if (!fate.empty()) return rules.lexicon().find("event:" + std::string(fate));
  }
  const SlotValue* happening = first_in(claim, "happening");
  return happening ? rules.lexicon().find(std::get<TextValue>(happening->value).lemma) : kAbsent;
}

Link link_of_classes(const Lexicon& lexicon, const TextValue& a, const TextValue& b, bool count) {
  if (a.lemma == b.lemma || share(a.classes, b.classes)) return Link::kStrong;
  bool known = false;
  for (const std::string& left : a.classes) {
    for (const std::string& right : b.classes) {
      if (!left.starts_with("event:") || !right.starts_with("event:")) continue;
      known = true;
      if (lexicon.is_kin(lexicon.find(left), lexicon.find(right))) return Link::kStrong;
    }
  }
  // Two verbs of two happenings; a price may stand with many verbs.
  return known && count ? Link::kNone : Link::kWeak;
}

bool holds_event(const TextValue& word, const std::string& name) {
  return std::binary_search(word.classes.begin(), word.classes.end(), name);
}

// The predicates tell one happening: one lemma, or one or kin event classes.
Link link_of_verbs(const RuleSet& rules, const Claim& a, const Claim& b, SenseId x, SenseId y) {
  const bool count = figure_of(a)->dimension == Dimension::kCount;
  if (x != kAbsent && y != kAbsent)
    return x == y || rules.lexicon().is_kin(x, y) ? Link::kStrong : Link::kNone;
  const SlotValue *verb = first_in(a, "verb"), *other = first_in(b, "verb");
  const auto* v = verb ? std::get_if<TextValue>(&verb->value) : nullptr;
  const auto* w = other ? std::get_if<TextValue>(&other->value) : nullptr;
  // Something happened to the ones; of the others nothing is said to have happened, unless by the verb.
  if (x != kAbsent || y != kAbsent) {
    const TextValue* untold = x == kAbsent ? v : w;
    if (untold && holds_event(*untold, rules.lexicon().name(x == kAbsent ? y : x))) return Link::kStrong;
    const bool kin = v && w && rules.lexicon().word_kin().between(v->lemma, w->lemma) != WordKinship::kNone;
    if (kin) return Link::kStrong;  // "destroyed", "flattened"
    return count ? Link::kNone : Link::kWeak;
  }
  return v && w ? link_of_classes(rules.lexicon(), *v, *w, count) : Link::kWeak;
}

// Heads that say no more than that they are people.
bool both_general(const WordLists& lists, const Claim& a, const Claim& b) {
  const TextValue *x = value_in<TextValue>(a, "of"), *y = value_in<TextValue>(b, "of");
  return x && y && lists.has("people_head", x->lemma) && lists.has("people_head", y->lemma);
}

// "Nine hikers", "the number of dead": people of a sort, and people told by no more than what befell them.
// "The three children" are some of those.
bool general_and_people(const RuleSet& rules, const Claim& a, const Claim& b) {
  const TextValue *x = value_in<TextValue>(a, "of"), *y = value_in<TextValue>(b, "of");
  if (!x || !y) return false;
  const NounKinds& kinds = rules.lexicon().kinds();
  const auto general = [&](const TextValue& noun) { return rules.words().has("people_head", noun.lemma); };
  const auto people = [&](const TextValue& noun) {
    return (kinds.of(noun.lemma) & kinds.named("person")) != 0 &&
           !rules.words().has("person_kind", noun.lemma) && !folded(noun.text).starts_with("the ");
  };
  return (general(*x) && people(*y)) || (general(*y) && people(*x));
}

}  // namespace

bool is_told_as_past(const Claim& claim) {
  const DateValue* when = value_in<DateValue>(claim, "when");
  if (!when || when->grain < Grain::kMonth || when->grain == Grain::kOpen || when->grain == Grain::kRange)
    return false;
  if (!claim.published || !when->days.hard.high) return true;
  return *when->days.hard.high < *claim.published - date::days(10);
}

namespace {

bool times_apart(const Claim& a, const Claim& b, bool crowded) {
  const DateValue *x = value_in<DateValue>(a, "when"), *y = value_in<DateValue>(b, "when");
  if (x && y && compare(*x, *y) == Match::kDisjoint) return true;
  if (is_told_as_past(a) == is_told_as_past(b)) return false;
  const DateValue* current = is_told_as_past(a) ? y : x;
  const bool main = is_told_as_past(a) ? b.main_event && !a.main_event : a.main_event && !b.main_event;
  return crowded || main || (current && current->grain == Grain::kDay);
}

// "38 pupils were aboard": the subject is what is counted, nobody who did anything.
bool is_counted(const Claim& claim, const SlotValue& party) {
  const SlotValue *of = first_in(claim, "of"), *figure = first_in(claim, "figure");
  return (of && of->file.overlaps(party.file)) || (figure && figure->file.overlaps(party.file));
}

// Who did it, or to whom it was done: two of a kind are two matters.
bool parties_apart(const Lexicon& lexicon, const Claim& a, const Claim& b, const char* slot, bool crowded) {
  const SlotValue *x = first_in(a, slot), *y = first_in(b, slot);
  if (!x || !y || is_counted(a, *x) || is_counted(b, *y)) return false;
  const Likeness like = likeness(lexicon, *x, *y);
  return like == Likeness::kDifferent || (like == Likeness::kUnlike && crowded);
}

// "It" and "it" are alike, whatever they stand for.
bool parties_alike(const RuleSet& rules, const Claim& a, const Claim& b, const char* slot) {
  const SlotValue *x = first_in(a, slot), *y = first_in(b, slot);
  if (!x || !y || rules.words().has("clause_pronoun", folded(x->text))) return false;
  return likeness(rules.lexicon(), *x, *y) <= Likeness::kLike;
}

// So many digits that two figures of a story hardly have the same in another order by chance.
bool has_three_digits(const NumberValue& figure) {
  double told = std::abs(figure.as_told);
  constexpr double kTen = 10, kThree = 100;
  while (told >= kTen && std::fmod(told, kTen) == 0) told /= kTen;
  return told >= kThree;
}

bool is_statistic(const WordLists& lists, const Claim& claim) {
  const TextValue* noun = value_in<TextValue>(claim, "of");
  return noun && lists.has("statistic", noun->lemma);
}

// "23 votes to 18" and "23 votes to 13": of a vote or a match, one side is told alike.
bool share_a_side(const NumberValue& a, const NumberValue& b) {
  constexpr double kTelling = 5;  // few goals are scored alike by chance
  if (!a.second || !b.second) return false;
  return (a.as_told == b.as_told && a.as_told > kTelling) || (*a.second == *b.second && *a.second > kTelling);
}

bool told_of_two_polls(const ComparedFigure& a, const ComparedFigure& b, const SharedContext& shared) {
  return (a.words.polled || b.words.polled) && shared.names == 0;
}

// "17 league goals", "21 goals": of those that the wider words count, the narrower ones may be a part.
bool is_part_of(const ComparedFigure& narrow, const ComparedFigure& wide) {
  const TextValue *x = value_in<TextValue>(*narrow.claim, "of"), *y = value_in<TextValue>(*wide.claim, "of");
  if (!x || !y || x->lemma != y->lemma || x->modifiers.size() <= y->modifiers.size()) return false;
  // What stands behind the noun ("38 pupils on the bus") narrows where they are, not which.
  const std::string& figure = first_in(*narrow.claim, "figure")->text;
  if (!x->text.starts_with(figure) || folded_words(x->text.substr(figure.size())).size() < 2) return false;
  return narrow.number->as_told < wide.number->as_told &&
         std::includes(x->modifiers.begin(), x->modifiers.end(), y->modifiers.begin(), y->modifiers.end());
}

// "The three children killed", "nine people lost their lives": some of all.
bool are_some_of_people(const WordLists& lists, const ComparedFigure& some, const ComparedFigure& all) {
  const TextValue *x = value_in<TextValue>(*some.claim, "of"), *y = value_in<TextValue>(*all.claim, "of");
  return x && y && lists.has("some_of_people", x->lemma) && lists.has("people_head", y->lemma) &&
         some.number->as_told <= all.number->as_told;
}

// "2,900 euros on average", "less than 2,000 euros": some lie below the mean.
bool are_mean_and_limit(const ComparedFigure& a, const ComparedFigure& b) {
  const bool mean = a.words.sort == "mean";
  if (mean == (b.words.sort == "mean")) return false;
  const Interval<double>& hard = (mean ? b : a).number->amount.hard;
  return !hard.low || !hard.high || *hard.low == 0;
}

// "104 degrees", "40 degrees": of the two scales that newsrooms leave out one may be the one, one the other.
bool are_of_two_scales(const NumberValue& a, const NumberValue& b) {
  if (a.dimension != Dimension::kTemperature) return false;
  constexpr double kWithin = 1;  // degrees Celsius, for what was rounded
  const auto celsius = [](double fahrenheit) { return (fahrenheit - 32) * 5 / 9; };
  return std::abs(celsius(a.as_told) - b.as_told) <= kWithin ||
         std::abs(celsius(b.as_told) - a.as_told) <= kWithin;
}

bool may_be_one(const RuleSet& rules, const ComparedFigure& a, const ComparedFigure& b, bool crowded) {
  const NumberValue &x = *a.number, &y = *b.number;
  if (x.dimension != y.dimension || x.unit != y.unit) return false;
  const double widest = are_crowds(a, b) ? kWidestOfCrowds : kWidestRatio;
  if (x.dimension != Dimension::kScore && figure_ratio(x, y) > widest && !is_misprint(x, y)) return false;
  if (x.dimension == Dimension::kCount && (is_part_of(a, b) || is_part_of(b, a))) return false;
  if (are_mean_and_limit(a, b) || are_of_two_scales(x, y)) return false;
  if (x.dimension == Dimension::kPercent && have_two_bases(*a.claim, *b.claim)) return false;
  if (are_some_of_people(rules.words(), a, b) || are_some_of_people(rules.words(), b, a)) return false;
  if (measure_apart(a.words, b.words) || times_apart(*a.claim, *b.claim, crowded)) return false;
  if (told_apart(rules.issues(), *a.claim, *b.claim, false)) return false;
  if (crowded && x.dimension != Dimension::kCount && names_apart(*a.claim, *b.claim)) return false;
  if (parties_apart(rules.lexicon(), *a.claim, *b.claim, "subject", crowded) ||
      (crowded && parties_apart(rules.lexicon(), *a.claim, *b.claim, "object", crowded)))
    return false;
  return x.dimension != Dimension::kMoney || !is_of_the_rest(rules.words(), *a.claim, *b.claim);
}

}  // namespace

bool are_crowds(const ComparedFigure& a, const ComparedFigure& b) { return a.words.crowd && b.words.crowd; }

double figure_ratio(const NumberValue& a, const NumberValue& b) {
  const double x = std::abs(a.amount.hard.low.value_or(a.as_told)),
               y = std::abs(b.amount.hard.low.value_or(b.as_told));
  return std::min(x, y) > 0 ? std::max(x, y) / std::min(x, y) : 1e9;
}

double figure_likeness(const RuleSet& rules, const Claim& a, const Claim& b) {
  const Link nouns = link_of_nouns(rules, a, b),
             verbs = link_of_verbs(rules, a, b, fate_of(rules, a), fate_of(rules, b));
  if (nouns == Link::kNone) return 0;
  double sum = (nouns == Link::kStrong ? 2 : 1) + (verbs == Link::kStrong ? 1
                                                   : verbs == Link::kWeak ? 0.5
                                                                          : 0);
  const TextValue *x = value_in<TextValue>(a, "of"), *y = value_in<TextValue>(b, "of");
  if (x && y) sum += 0.5 * (x->lemma == y->lemma) + 0.5 * share(x->modifiers, y->modifiers);
  return sum;
}

namespace {

// What lasts is each one's own: a term in prison, of which some may be suspended.
bool last_apart(const RuleSet& rules, const ComparedFigure& a, const ComparedFigure& b) {
  const auto is_suspended = [&](const ComparedFigure& figure) {
    return holds_phrase(rules.words(), *figure.claim, "suspended_part");
  };
  const auto is_vague = [](const ComparedFigure& figure) {
    const Interval<double>& days = figure.number->amount.hard;
    constexpr double kWidest = 1.5;
    return !days.low || !days.high || *days.high > kWidest * *days.low || figure.number->as_told <= 1;
  };
  if (people_apart(*a.claim, *b.claim) || is_of_another_or_past(rules.words(), *a.claim, *b.claim))
    return true;
  if (holds_phrase(rules.words(), *a.claim, "asked_term") !=
      holds_phrase(rules.words(), *b.claim, "asked_term"))
    return true;
  return names_apart(*a.claim, *b.claim) || is_suspended(a) != is_suspended(b) || is_vague(a) || is_vague(b);
}

constexpr int kMostNames = 4, kMostWords = 6, kMostAround = 3, kMostFigures = 3;

// How what is counted and what is said of it go together in two figures.
struct Links {
  Link nouns = Link::kNone, verbs = Link::kNone;
  bool happened = false;   ///< one happening befell what both count
  bool two_fates = false;  ///< two happenings did: the dead, those found alive
};

Links links_of(const RuleSet& rules, const ComparedFigure& a, const ComparedFigure& b, bool crowded) {
  const bool count = a.number->dimension == Dimension::kCount;
  Links links;
  links.nouns = link_of_nouns(rules, *a.claim, *b.claim);
  const SenseId fate = fate_of(rules, *a.claim, a.words.fate), other = fate_of(rules, *b.claim, b.words.fate);
  links.verbs = link_of_verbs(rules, *a.claim, *b.claim, fate, other);
  links.happened = links.verbs == Link::kStrong && fate != kAbsent;
  links.two_fates = count && fate != kAbsent && other != kAbsent && links.verbs == Link::kNone;
  if (count && (!a.words.fate.empty() || !b.words.fate.empty()))
    links.nouns =
        counts_people(rules.words(), a) && counts_people(rules.words(), b) ? Link::kStrong : Link::kNone;
  // "61 people drowned", "the loss of 47 lives": what one happening did to how many, whatever they are
  // called.
  if (links.happened && links.nouns == Link::kNone &&
      (both_general(rules.words(), *a.claim, *b.claim) ||
       (!crowded && general_and_people(rules, *a.claim, *b.claim))))
    links.nouns = Link::kStrong;
  return links;
}

void add_context_signs(const Claim& a, const Claim& b, const SharedContext& shared, bool things_alike,
                       bool lone, Signs& signs) {
  const int names = std::min(shared.names, kMostNames);
  const bool main = a.main_event && b.main_event;
  signs.add("names", names);
  signs.add("words", std::min(shared.words, kMostWords));
  signs.add("names around", std::min(shared.around, kMostAround));
  signs.add("figures", std::min(shared.figures, kMostFigures));
  signs.add("both main", main);
  signs.add("one main", a.main_event != b.main_event);
  signs.add("names, both main", main ? names : 0);
  signs.add("names, things alike", things_alike ? names : 0);
  signs.add("only ones of their unit", lone);
  signs.add("names, only ones of their unit", lone ? names : 0);
}

void add_thing_signs(const RuleSet& rules, const ComparedFigure& a, const ComparedFigure& b,
                     const Links& links, Signs& signs) {
  const Claim &x = *a.claim, &y = *b.claim;
  const auto *of = value_in<TextValue>(x, "of"), *other = value_in<TextValue>(y, "of");
  const auto *verb = value_in<TextValue>(x, "verb"), *other_verb = value_in<TextValue>(y, "verb");
  const bool things = links.nouns == Link::kStrong, verbs = links.verbs == Link::kStrong;
  signs.add("plan and outcome", tells_plan(rules.words(), x) != tells_plan(rules.words(), y));
  signs.add("things alike", things);
  signs.add("things unlike", links.nouns == Link::kNone);
  signs.add("one noun", of && other && of->lemma == other->lemma);
  signs.add("narrowed alike", of && other && share(of->modifiers, other->modifiers));
  signs.add("people", both_general(rules.words(), x, y) || general_and_people(rules, x, y));
  signs.add("statistic", is_statistic(rules.words(), x) || is_statistic(rules.words(), y));
  signs.add("verbs alike", verbs);
  signs.add("verbs unlike", links.verbs == Link::kNone);
  signs.add("one verb", verb && other_verb && verb->lemma == other_verb->lemma);
  signs.add("things and verbs alike", things && verbs);
  signs.add("one happening", links.happened);
  signs.add("subjects alike", parties_alike(rules, x, y, "subject"));
  signs.add("one measure", share(a.measures, b.measures));
  signs.add("objects alike", parties_alike(rules, x, y, "object"));
}

void add_value_signs(const ComparedFigure& a, const ComparedFigure& b, const Links& links, Signs& signs) {
  const NumberValue &x = *a.number, &y = *b.number;
  constexpr double kSmall = 6;
  const bool count = x.dimension == Dimension::kCount, money = x.dimension == Dimension::kMoney;
  signs.add("count", count);
  signs.add("money", money);
  signs.add("score", x.dimension == Dimension::kScore);
  signs.add("percent", x.dimension == Dimension::kPercent);
  signs.add("fraction", x.dimension == Dimension::kFraction);
  signs.add("count, things alike", count && links.nouns == Link::kStrong);
  signs.add("money, verbs alike", money && links.verbs == Link::kStrong);
  signs.add("one side of a score", share_a_side(x, y));
  signs.add("doublings apart", are_crowds(a, b) ? 0 : std::log2(figure_ratio(x, y)));
  signs.add("misprint", is_misprint(x, y));
  signs.add("crowds", are_crowds(a, b));
  signs.add("one", count && (x.as_told == 1 || y.as_told == 1));
  signs.add("small count", count && std::min(x.as_told, y.as_told) < kSmall);
  signs.add("vague", x.vague || y.vague);
  signs.add("bound", !x.amount.hard.high || !y.amount.hard.high);
  signs.add("three digits", has_three_digits(x) && has_three_digits(y));
}

// "2,400 children", "4,200 under-fives": large figures with their digits in another order, the only ones of
// either article, in sentences that share a name and more.
bool is_large_misprint(const ComparedFigure& a, const ComparedFigure& b, const SharedContext& shared,
                       const FigureCompany& company) {
  constexpr double kLarge = 100;
  constexpr int kMuch = 2;
  return company.lone && shared.names > 0 && shared.words >= kMuch &&
         std::min(a.number->as_told, b.number->as_told) >= kLarge && is_misprint(*a.number, *b.number);
}

}  // namespace

std::optional<Signs> figure_signs(const RuleSet& rules, const ComparedFigure& a, const ComparedFigure& b,
                                  const FigureCompany& company) {
  const bool crowded = company.doubt > 0;
  if (!may_be_one(rules, a, b, crowded)) return std::nullopt;
  const SharedContext shared = shared_context(*a.claim, *b.claim);
  if (told_of_two_polls(a, b, shared)) return std::nullopt;
  if (measure_two_things(rules, a, b)) return std::nullopt;
  const Links links = links_of(rules, a, b, crowded);
  if (links.two_fates) return std::nullopt;
  // Two sorts of things counted: rings and men.
  const bool count = a.number->dimension == Dimension::kCount;
  if (count && links.nouns != Link::kStrong && !are_crowds(a, b) && !is_large_misprint(a, b, shared, company))
    return std::nullopt;
  // "One" is as often an article as a count.
  const NumberValue &x = *a.number, &y = *b.number;
  const bool one = count && (x.as_told == 1 || y.as_told == 1);
  if (one && !links.happened) return std::nullopt;
  // Where neither what is counted nor what is said of it links them, only names and nearness can.
  const bool linked = links.nouns == Link::kStrong || links.verbs == Link::kStrong || are_crowds(a, b);
  const bool one_measure = share(a.measures, b.measures);
  const bool misprint = is_misprint(x, y), near = misprint || figure_ratio(x, y) <= kClose;
  const bool one_party =
      parties_alike(rules, *a.claim, *b.claim, "object") || parties_alike(rules, *a.claim, *b.claim, "of");
  const bool two_measures = !a.measures.empty() && !b.measures.empty() && !one_measure;
  // How long anything lasts is told in any story: what it is that lasts has to be told by both.
  if (a.number->dimension == Dimension::kDuration && (!one_measure || last_apart(rules, a, b)))
    return std::nullopt;
  if (two_measures && (!linked || a.number->dimension != Dimension::kMoney)) return std::nullopt;
  if (!linked && !one_measure && (!near || (shared.names == 0 && !(misprint && one_party))))
    return std::nullopt;
  Signs signs;
  signs.add("unlinked", !linked);
  signs.add("unlinked, near", !linked && near);
  signs.add("two measures", two_measures);
  signs.add("doubt", company.doubt);
  signs.add("figures told", company.told);
  add_context_signs(*a.claim, *b.claim, shared, links.nouns == Link::kStrong, company.lone, signs);
  add_thing_signs(rules, a, b, links, signs);
  add_value_signs(a, b, links, signs);
  return signs;
}

}  // namespace gainsay
