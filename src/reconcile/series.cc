#include "reconcile/series.h"

#include <algorithm>
#include <cmath>

#include "reconcile/timeline.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

constexpr double kYear = 365.2425;
constexpr int kBeforeNow = 15;  // days: an event nearer to the report may be the occasion itself

class ConstraintReader {
 public:
  ConstraintReader(const ClaimType& type, const Claim& claim, std::optional<Day> now)
      : type_(type), claim_(claim), now_(now) {}

  std::optional<SeriesConstraint> read() {
    const int n = ordinal();
    if (has("streak") && n > 1) {
      read_row(n);
      return result_;
    }
    if (n > 1) read_count(n);
    const bool none = n == 1 || has("never") || has("only");
    if (none && !read_none()) return std::nullopt;
    read_last();
    read_events();
    if (has("before")) {
      add(none ? until_now() : told_window().value_or(until_now()), 1, std::nullopt, false);
      mean("one before");
    }
    if (result_.counts.empty() && !has("gap")) return std::nullopt;
    return result_;
  }

 private:
  const SlotValue* slot(std::string_view part) const {
    for (const SlotSpec& spec : type_.slots) {
      if (spec.history != part) continue;
      const auto found = claim_.slots.find(spec.name);
      if (found != claim_.slots.end() && !found->second.empty()) return &found->second.front();
    }
    return nullptr;
  }
  bool has(std::string_view part) const { return slot(part) != nullptr; }
  template <class T>
  const T* value(std::string_view part) const {
    const SlotValue* found = slot(part);
    return found ? std::get_if<T>(&found->value) : nullptr;
  }
  int ordinal() const {
    const auto* n = value<NumberValue>("nth");
    return n && n->amount.hard.low ? static_cast<int>(*n->amount.hard.low) : 0;
  }

  Interval<Day> until_now() const {
    Interval<Day> window;
    window.high = now_;
    window.high_open = now_.has_value();
    return window;
  }
  void add(const Interval<Day>& window, int least, std::optional<int> most, bool loose) {
    result_.counts.push_back({window, least, most, loose});
  }
  void mean(const std::string& words) {
    if (!result_.meaning.empty()) result_.meaning += ", ";
    result_.meaning += words;
  }

  // "This year", "in a month", "in as many years": how far back a count reaches.
  std::optional<Interval<Day>> scope(int n) const {
    // "Its third in five years": of a count the time is that in which it is counted.
    const SlotValue* told = slot("scope") ? slot("scope") : slot("gap");
    if (!told || !now_) return std::nullopt;
    Interval<Day> window = until_now();
    if (const auto* date = std::get_if<DateValue>(&told->value)) return date->days.hard;
    if (const auto* duration = std::get_if<DurationValue>(&told->value)) {
      if (!duration->days.hard.low) return std::nullopt;
      window.low = *now_ - date::days(static_cast<int>(std::ceil(*duration->days.hard.low)));
      return window;
    }
    const auto* word = std::get_if<TextValue>(&told->value);
    if (!word) return std::nullopt;
    if (word->lemma == "this year" || word->lemma == "of the year" || word->lemma == "since january") {
      window.low = Day(date::year_month_day(*now_).year() / 1 / 1);
      return window;
    }
    if (word->lemma == "this month") {
      const date::year_month_day yesterday(*now_ - date::days(1));
      window.low = Day(yesterday.year() / yesterday.month() / 1);
      return window;
    }
    // A season, a term: begun within the year.
    if (word->lemma == "this season" || word->lemma == "of the season" || word->lemma == "in a season") {
      constexpr int kSeason = 300;  // days
      window.low = *now_ - date::days(kSeason);
      return window;
    }
    if (word->lemma == "this century" || word->lemma == "this decade") {
      const int span = word->lemma == "this century" ? 100 : 10;
      const int year = static_cast<int>(date::year_month_day(*now_).year());
      window.low = Day(date::year(year - year % span) / 1 / 1);
      return window;
    }
    int days = 0;
    for (const auto& [unit, length] :
         {std::pair("year", 366), std::pair("month", 31), std::pair("week", 7)}) {
      if (word->lemma.find(unit) != std::string::npos) days = length;
    }
    int units = word->lemma.starts_with("in as many") ? n : 0;
    for (const auto& [number, count] :
         {std::pair("in two ", 2), std::pair("in three ", 3), std::pair("in five ", 5)}) {
      if (word->lemma.starts_with(number)) units = count;
    }
    if (units > 0) {
      days *= units;
    } else if (!word->lemma.starts_with("in a ") && !word->lemma.starts_with("within a ")) {
      days = 0;
    }
    if (days == 0) return std::nullopt;
    window.low = *now_ - date::days(days);
    return window;
  }

  // "Not the worst in 20 years", "not the first since 2015": the time in which there was another.
  std::optional<Interval<Day>> told_window() const {
    if (const auto window = scope(1)) return window;
    const auto* since = value<DateValue>("since");
    if (!since || !since->anchored || !since->days.hard.low) return std::nullopt;
    Interval<Day> window = until_now();
    window.low = since->days.hard.low;
    return window;
  }

  // "For the eighth year running": there was one in the year before, too.
  void read_row(int n) {
    result_.streak = n;
    result_.meaning = std::to_string(n) + " in a row";
    const auto* unit = value<DurationValue>("unit");
    if (!unit || !now_ || !unit->days.hard.low) return;
    constexpr double kShortest = 7;  // days: of a row of days the last may be today's or yesterday's
    const double days = *unit->days.hard.low;
    if (days < kShortest) return;
    Interval<Day> window = until_now();
    window.low = *now_ - date::days(static_cast<int>(2 * days));
    window.high = *now_ - date::days(static_cast<int>(days / 3));
    add(window, 1, std::nullopt, false);
  }

  void read_count(int n) {
    mean(small_number(n - 1) + " before");
    if (has("scope") || has("after") || has("since") || has("gap")) {
      if (const auto window = scope(n)) {
        add(*window, n - 1, n - 1, false);
        result_.meaning += ", " + (slot("scope") ? slot("scope") : slot("gap"))->text;
      }
      add(until_now(), n - 1, std::nullopt, false);
      return;
    }
    add(until_now(), n - 1, n - 1, false);
  }

  bool read_none() {
    if (const auto* gap = value<DurationValue>("gap")) {
      mean("none before in " + slot("gap")->text);
      return read_gap(*gap);
    }
    if (const auto* since = value<DateValue>("since"); since && since->anchored && since->days.hard.high) {
      Interval<Day> window = until_now();
      window.low = since->days.hard.high;
      window.low_open = true;
      if (window.high && *window.high <= *window.low) return false;
      add(window, 0, 0, false);
      mean("none since " + slot("since")->text);
      if (has("after")) return true;
      // "First since 1998" says that there was one then; "since she stood down in 1998" that there was one by
      // then.
      Interval<Day> then = since->days.hard;
      if (has("by")) then.low.reset();
      add(then, 1, std::nullopt, false);
      return true;
    }
    if (has("after")) return false;
    if (has("scope")) {
      const auto window = scope(1);
      if (!window) return false;
      add(*window, 0, 0, false);
      mean("none before in that time");
      return true;
    }
    add(until_now(), 0, 0, false);
    mean("none before");
    return true;
  }

  /// A number of years that nobody would give for another, unlike "a decade" and "20 years".
  static bool is_exact_gap(const DurationValue& gap) {
    constexpr double kLeast = 2, kRound = 5;
    if (!gap.days.hard.low || !gap.days.hard.high || gap.days.soft.low.value_or(0) > *gap.days.hard.low)
      return false;
    const double middle = (*gap.days.hard.low + *gap.days.hard.high) / 2, years = std::round(middle / kYear);
    const bool whole = std::abs(middle - years * kYear) < years;
    const bool narrow = *gap.days.hard.high - *gap.days.hard.low <= kYear + 1;
    return whole && narrow && years >= kLeast && std::fmod(years, kRound) != 0;
  }

  bool read_gap(const DurationValue& gap) {
    if (!gap.days.hard.low) return false;
    if (!now_) return true;  // nobody knows when it began; the words are there all the same
    const auto begin = [&](double days) { return *now_ - date::days(static_cast<int>(std::floor(days))); };
    // A told length is rounded: "in 22 years" may be 21 and a half.
    const double told = *gap.days.hard.low, sure = told - std::min(told * 0.1, kYear);
    const double read = gap.days.soft.low.value_or(told);
    Interval<Day> window = until_now();
    window.low = begin(sure);
    window.low_open = true;
    add(window, 0, 0, false);
    if (read > told * 1.5) {
      window.low = begin(read);
      add(window, 0, 0, true);
    }
    // "After four years of closure": four years ago it was open.
    if (has("shut") && gap.days.hard.high) {
      const double longest = *gap.days.hard.high + std::max(told * 0.1, kYear / 2);
      add({begin(longest), begin(sure), false, false}, 1, std::nullopt, false);
      return true;
    }
    // "The first in six years": about six years ago there was one.
    if (is_exact_gap(gap)) {
      add({begin(*gap.days.hard.high + kYear / 2), begin(sure), false, false}, 1, std::nullopt, false);
      return true;
    }
    // The first in 22 years is not the first ever.
    if (read <= told * 1.5) add({std::nullopt, begin(sure), false, false}, 1, std::nullopt, true);
    return true;
  }

  void read_last() {
    const auto* last = value<DateValue>("last");
    if (!last || !last->anchored || !last->days.hard.low || !last->days.hard.high) return;
    if (now_ && *now_ - *last->days.hard.high < date::days(kBeforeNow)) return;
    add(last->days.hard, 1, std::nullopt, false);
    Interval<Day> window = until_now();
    window.low = last->days.hard.high;
    window.low_open = true;
    add(window, 0, 0, false);
    mean("last in " + slot("last")->text);
  }

  void read_events() {
    for (const SlotSpec& spec : type_.slots) {
      if (spec.history != "earlier") continue;
      const auto found = claim_.slots.find(spec.name);
      if (found == claim_.slots.end()) continue;
      for (const SlotValue& told : found->second) {
        const auto* date = std::get_if<DateValue>(&told.value);
        if (!date || !date->anchored || !date->days.hard.high) continue;
        if (now_ && *now_ - *date->days.hard.high < date::days(kBeforeNow)) continue;
        add(date->days.hard, 1, std::nullopt, false);
        mean("one in " + told.text);
      }
    }
  }

  const ClaimType& type_;
  const Claim& claim_;
  std::optional<Day> now_;
  SeriesConstraint result_;
};

bool solvable(const SeriesConstraint& a, const SeriesConstraint& b, bool with_loose,
              const SeriesConstraint* unlimited = nullptr) {
  Timeline timeline;
  for (const SeriesConstraint* constraint : {&a, &b}) {
    for (const SeriesCount& count : constraint->counts) {
      if (count.loose && !with_loose) continue;
      if (count.at_least > 0) timeline.at_least(count.window, count.at_least);
      if (count.at_most && constraint != unlimited) timeline.at_most(count.window, *count.at_most);
    }
  }
  return timeline.satisfiable();
}

}  // namespace

bool SeriesConstraint::leaves_none() const {
  return std::any_of(counts.begin(), counts.end(), [](const SeriesCount& c) { return c.at_most == 0; });
}

bool SeriesConstraint::tells_event() const {
  return std::any_of(counts.begin(), counts.end(),
                     [](const SeriesCount& c) { return c.at_least > 0 && !c.loose; });
}

std::optional<SeriesConstraint> series_constraint(const ClaimType& type, const Claim& claim,
                                                  std::optional<Day> now) {
  return ConstraintReader(type, claim, now).read();
}

bool is_limit(const SeriesConstraint& limits, const SeriesConstraint& other) {
  return solvable(limits, other, solvable(limits, other, false), &limits);
}

SeriesMatch compare_series(const SeriesConstraint& a, const SeriesConstraint& b) {
  if (a.streak > 0 && b.streak > 0)
    return a.streak != b.streak ? SeriesMatch::kExcluded : SeriesMatch::kCompatible;
  if (!solvable(a, b, false)) return SeriesMatch::kExcluded;
  // A reader's surmise counts only against what is said outright.
  return solvable(a, b, true) ? SeriesMatch::kCompatible : SeriesMatch::kStrained;
}

}  // namespace gainsay
