#include <algorithm>
#include <array>
#include <cmath>

#include "reconcile/arithmetic.h"
#include "reconcile/slots.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

using Years = Interval<int>;

// A life is told as news soon after it ends.
constexpr int kNewsOfDeathDays = 45;

std::string weekday_name(unsigned iso) {
  static constexpr std::array<const char*, 8> kNames = {"",         "Monday", "Tuesday",  "Wednesday",
                                                        "Thursday", "Friday", "Saturday", "Sunday"};
  return kNames[iso < kNames.size() ? iso : 0];
}

int year_of(Day day) { return static_cast<int>(date::year_month_day(day).year()); }

// Whole years from one day to another.
int years_between(Day from, Day to) {
  const date::year_month_day a(from), b(to);
  const int years = static_cast<int>(b.year()) - static_cast<int>(a.year());
  const bool before_birthday = b.month() < a.month() || (b.month() == a.month() && b.day() < a.day());
  return years - (before_birthday ? 1 : 0);
}

// Whom the facts are about: one person, or nobody else is in sight.
bool one_life(const Claim& a, const Claim& b, bool only_birth) {
  const auto x = a.slots.find("who"), y = b.slots.find("who");
  if (x != a.slots.end() && y != b.slots.end()) {
    return std::get<EntityValue>(x->second.front().value).key ==
           std::get<EntityValue>(y->second.front().value).key;
  }
  const bool same_sentence = a.sentence_file == b.sentence_file;
  const auto apart = a.file.begin < b.file.begin ? b.file.begin - a.file.begin : a.file.begin - b.file.begin;
  constexpr std::uint32_t kNextSentence = 250;  // bytes
  return same_sentence || (only_birth && apart < kNextSentence);
}

// The days on which the person was of that age, as far as the article tells: of the death, or of publication.
std::optional<Interval<Day>> moment(const Claim& age, const Claim* died, bool at_death) {
  if (const DateValue* then = value_in<DateValue>(age, "then")) return then->days.hard;
  if (at_death && died) return value_in<DateValue>(*died, "died")->days.hard;
  if (!age.published) return std::nullopt;
  const Day published = *age.published;
  if (at_death) return Interval<Day>{published - date::days(kNewsOfDeathDays), published + date::days(1)};
  return Interval<Day>{published - date::days(7), published + date::days(1)};
}

void check_age(const Claim& born, const Claim& age, const Claim* died, std::vector<Conflict>& conflicts) {
  const bool at_death = age.rule == "lifespan/age-at-death";
  const auto when = moment(age, died, at_death);
  const DateValue* birth = value_in<DateValue>(born, "born");
  const NumberValue* years = value_in<NumberValue>(age, "years");
  if (!when || !when->low || !when->high || !birth || !birth->days.hard.low || !birth->days.hard.high ||
      !years)
    return;
  const Years possible{years_between(*birth->days.hard.high, *when->low),
                       years_between(*birth->days.hard.low, *when->high)};
  const int told = static_cast<int>(years->told.low.value_or(0));
  if (told >= *possible.low && told <= *possible.high) return;
  const std::string reckoned = *possible.low == *possible.high
                                   ? std::to_string(*possible.low)
                                   : std::to_string(*possible.low) + " or " + std::to_string(*possible.high);
  Conflict conflict = within(age, "years", std::to_string(told), reckoned,
                             "Somebody born " + text_in(born, "born") + " was " + reckoned + " by " +
                                 day_for_people(*when->high) + ", not " + std::to_string(told) + ".");
  conflict.meaning_a = std::to_string(told) + " years old";
  conflict.b = &born;
  conflict.meaning_b = "reckoned: " + reckoned + " years old";
  conflicts.push_back(std::move(conflict));
}

int minutes_of(const SlotValue& slot) {
  const auto* value = std::get_if<DateValue>(&slot.value);
  return value && value->minutes ? value->minutes->low.value_or(-1) : -1;
}

void check_clocks(const Claim& claim, const DurationValue& duration, std::vector<Conflict>& conflicts) {
  const auto clocks = claim.slots.find("clock");
  if (clocks == claim.slots.end() || clocks->second.size() != 2 || !duration.days.hard.low ||
      !duration.days.hard.high)
    return;
  const int begin = minutes_of(clocks->second[0]), end = minutes_of(clocks->second[1]);
  if (begin < 0 || end < 0) return;
  const int between = end > begin ? end - begin : end - begin + 24 * 60;
  // What took less may have been a part of it; what took longer doesn't fit.
  constexpr double kSlack = 1.1, kMinutesADay = 24 * 60;
  const double least = *duration.days.hard.low * kMinutesADay;
  const bool longer =
      least > between * kSlack && least <= std::max(1.0, std::ceil(between / kMinutesADay)) * kMinutesADay;
  constexpr double kLeastPart = 3;  // what is a smaller part of the whole measures something else
  const bool journey = claim.rule == "span/journey";
  const bool shorter = (claim.rule == "span/whole-clock" || journey) && duration.days.hard.high &&
                       *duration.days.hard.high * kMinutesADay * kSlack < between &&
                       least * kLeastPart > between;
  if (!longer && !shorter) return;
  Conflict conflict =
      within(claim, "duration", text_in(claim, "duration"), figure_for_people(between / 60.0) + " h",
             "From " + clocks->second[0].text + " to " + clocks->second[1].text + " are " +
                 figure_for_people(between / 60.0) + " hours, not " + text_in(claim, "duration") + ".");
  constexpr double kHour = 60, kRounded = 5;  // minutes
  const double told = (least + *duration.days.hard.high * kMinutesADay) / 2;
  if (journey && std::abs(std::abs(told - between) - kHour) <= kRounded) {
    conflict.verdict = Verdict::kTension;
    conflict.reconciles_if = "the clocks of the two ends are an hour apart";
  }
  conflicts.push_back(std::move(conflict));
}

// "His 14-year reign (1961-1979)": both the first and the last year may be counted; one less is only so where
// he came late in the first and left early in the last.
void check_years(const Claim& claim, const DurationValue& duration, const DateValue& period,
                 std::vector<Conflict>& conflicts) {
  if (!duration.days.hard.low || !duration.days.hard.high) return;
  constexpr double kYear = 365.2425, kOther = 3;
  const int told =
      static_cast<int>(std::lround((*duration.days.hard.low + *duration.days.hard.high) / 2 / kYear));
  const int between = year_of(*period.days.hard.high) - year_of(*period.days.hard.low);
  if (told == between || told == between + 1 || told < 1) return;
  if (told > kOther * between || between > kOther * told) return;  // something else is measured
  Conflict conflict =
      within(claim, "duration", text_in(claim, "duration"), std::to_string(between) + " years",
             text_in(claim, "period") + " are " + std::to_string(between) + " years, not " +
                 text_in(claim, "duration") + ".");
  if (told == between - 1) {
    conflict.verdict = Verdict::kTension;
    conflict.reconciles_if = "it began late in the first year and ended early in the last";
  }
  conflicts.push_back(std::move(conflict));
}

}  // namespace

void check_weekday(const Claim& claim, std::vector<Conflict>& conflicts) {
  const DateValue* date = value_in<DateValue>(claim, "date");
  const auto day = claim.slots.find("weekday");
  if (!date || !date->days.hard.low || day == claim.slots.end()) return;
  const auto* told = std::get_if<TextValue>(&day->second.front().value);
  const unsigned actual = date::weekday(*date->days.hard.low).iso_encoding();
  if (!told || told->lemma == std::to_string(actual)) return;
  conflicts.push_back(within(claim, "weekday", day->second.front().text, weekday_name(actual),
                             day_for_people(*date->days.hard.low) + " was a " + weekday_name(actual) +
                                 ", not a " + day->second.front().text + "."));
}

void check_span(const Claim& claim, std::vector<Conflict>& conflicts) {
  const auto told = claim.slots.find("duration");
  const auto* duration =
      told == claim.slots.end() ? nullptr : std::get_if<DurationValue>(&told->second.front().value);
  if (!duration) return;
  if (claim.slots.contains("clock")) return check_clocks(claim, *duration, conflicts);
  const DateValue* period = value_in<DateValue>(claim, "period");
  if (!period || !period->days.hard.low || !period->days.hard.high) return;
  if (claim.rule == "span/years") return check_years(claim, *duration, *period, conflicts);
  const int nights = static_cast<int>((*period->days.hard.high - *period->days.hard.low).count());
  const Interval<double> counted{double(nights), double(nights + 1)};  // both ends may be counted or not
  const Interval<double>& hard = duration->days.hard;
  if (!hard.low || !hard.high || counted.overlaps(hard)) return;
  const bool longer = *hard.low > nights + 1;
  // A shorter one may be a part of the period unless it is said of the whole.
  if (!longer && claim.rule != "span/whole") return;
  if (*hard.low > 3.0 * (nights + 1) || *hard.high < nights / 3.0) return;  // something else is measured
  conflicts.push_back(within(claim, "duration", text_in(claim, "duration"),
                             std::to_string(nights + 1) + " days",
                             text_in(claim, "period") + " is " + std::to_string(nights + 1) + " days, not " +
                                 text_in(claim, "duration") + "."));
}

void check_anniversary(const Claim& claim, std::vector<Conflict>& conflicts) {
  const DateValue* since = value_in<DateValue>(claim, "since");
  const auto slot = claim.slots.find("years");
  const DateValue* feast = value_in<DateValue>(claim, "by");
  const std::optional<Day> by = feast ? feast->days.hard.low : claim.published;
  if (!since || !since->days.hard.low || slot == claim.slots.end() || !by) return;
  double told = 0;
  if (const auto* number = std::get_if<NumberValue>(&slot->second.front().value))
    told = number->told.low.value_or(0);
  if (const auto* duration = std::get_if<DurationValue>(&slot->second.front().value)) {
    if (!duration->days.hard.low || !duration->days.hard.high) return;
    told = std::round((*duration->days.hard.low + *duration->days.hard.high) / 2 / 365.2425);
  }
  const bool edition = claim.rule == "anniversary/edition";
  const int years = year_of(*by) - year_of(*since->days.hard.low) + (edition ? 1 : 0);
  const bool exact = edition || claim.rule == "anniversary/anniversary" || claim.rule == "anniversary/old";
  // The year's celebration may come early or late; a round number of years "ago" is a round number.
  const bool round = std::fmod(told, 5) == 0;
  const double slack = exact ? 1 : round ? std::max(2.0, 0.1 * told) : 1;
  if (told < 1 || std::abs(told - years) <= slack) return;
  conflicts.push_back(within(claim, "years", slot->second.front().text, std::to_string(years),
                             "From " + text_in(claim, "since") + " to " + std::to_string(year_of(*by)) +
                                 " are " + std::to_string(years) + (edition ? " editions" : " years") +
                                 ", not " + figure_for_people(told) + "."));
}

void check_lifespans(const std::vector<const Claim*>& claims, std::vector<Conflict>& conflicts) {
  const auto births =
      std::count_if(claims.begin(), claims.end(), [](const Claim* c) { return c->slots.contains("born"); });
  for (const Claim* born : claims) {
    if (!born->slots.contains("born")) continue;
    const Claim* died = nullptr;
    for (const Claim* other : claims) {
      if (other->slots.contains("died") && one_life(*born, *other, births == 1)) died = other;
    }
    for (const Claim* age : claims) {
      if (age->slots.contains("years") && one_life(*born, *age, births == 1))
        check_age(*born, *age, died, conflicts);
    }
  }
}

}  // namespace gainsay
