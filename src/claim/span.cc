#include <algorithm>
#include <optional>

#include "claim/days_between.h"
#include "claim/elapsed.h"
#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kNear = 8;  // tokens between a duration and its dates

// A period that is told by its first and last day: "from 3 to 9 May", "between 28 April and 3 May 2021".
struct Period {
  std::uint32_t first = 0, last = 0;  ///< tokens
  Interval<Day> days;
};

std::optional<int> plain_number(const Scene& scene, std::uint32_t token) {
  const std::string word = folded_word(scene, token);
  if (word.empty() || word.size() > 2 || word.find_first_not_of("0123456789") != std::string::npos)
    return std::nullopt;
  return std::stoi(word);
}

std::optional<Period> period_at(const Scene& scene, std::uint32_t at) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  const std::string opener = folded_word(scene, at);
  if (opener != "from" && opener != "between") return std::nullopt;
  const std::string joiner = opener == "from" ? "to" : "and";
  if (at + 4 >= count) return std::nullopt;
  Period period;
  period.first = at;
  ToldDate from, to;
  std::uint32_t next = at + 1;
  if (const auto told = told_date_at(scene, next); told && told->day != 0) {
    from = *told;
    next = told->last + 1;
  } else if (const auto day = plain_number(scene, next)) {
    from.day = static_cast<unsigned>(*day);
    ++next;
  } else {
    return std::nullopt;
  }
  if (next + 1 >= count) return std::nullopt;
  const std::string join = folded_word(scene, next);
  if (join != joiner && join != "until" && join != "till" && join != "through") return std::nullopt;
  const auto told = told_date_at(scene, next + 1);
  if (told && told->day != 0) {
    to = *told;
  } else if (const auto day = plain_number(scene, next + 1); day && from.month != 0) {
    to = from;  // "from May 3 to 9"
    to.day = static_cast<unsigned>(*day);
    to.last = next + 1;
  } else {
    return std::nullopt;
  }
  if (from.month == 0) from.month = to.month;
  if (to.year == 0) to.year = year_of_article(scene);
  if (from.year == 0) from.year = from.month > to.month ? to.year - 1 : to.year;
  const auto begin = from.days(), end = to.days();
  if (!begin || !end || *end->low < *begin->low) return std::nullopt;
  period.last = to.last;
  period.days = {*begin->low, *end->low};
  return period;
}

// A time of day in minutes: "9.30am", "1 pm", "13:45", "noon".
struct Clock {
  std::uint32_t first = 0, last = 0;  ///< tokens
  int minutes = 0;
};

std::optional<int> half_of_day(std::string_view word) {
  if (word == "am" || word == "a.m." || word == "a.m") return 0;
  if (word == "pm" || word == "p.m." || word == "p.m") return 12 * 60;
  return std::nullopt;
}

// The text of a clock may be one token or several ("9.30" "am"), so it is read from the characters.
std::optional<Clock> clock_at(const Scene& scene, std::uint32_t token) {
  const auto& tokens = scene.syntax().tokens;
  const std::string word = folded_word(scene, token);
  if (word == "noon" || word == "midday") return Clock{token, token, 12 * 60};
  if (word.empty() || word[0] < '0' || word[0] > '9') return std::nullopt;
  if (token > 0 && !tokens[token].space_before && tokens[token - 1].shape == Shape::kDigits)
    return std::nullopt;
  std::string all;
  std::uint32_t last = token;
  for (std::uint32_t t = token; t < tokens.size() && t < token + 6 && all.size() < 12; ++t) {
    const bool spaced = t > token && tokens[t].space_before;
    if (spaced && !half_of_day(folded_word(scene, t)) && folded_word(scene, t) != "a" &&
        folded_word(scene, t) != "p")
      break;
    const std::string& piece = folded_word(scene, t);
    if (t > token && tokens[t].pos == Pos::kPunct && piece != "." && piece != ":") break;
    all += piece;
    last = t;
    if (all.ends_with("am") || all.ends_with("pm") || all.ends_with("a.m.") || all.ends_with("p.m.")) break;
  }
  std::size_t i = 0;
  int hour = 0, minute = 0;
  while (i < all.size() && all[i] >= '0' && all[i] <= '9')
    hour = std::min(hour * 10 + (all[i++] - '0'), 1000);
  bool with_minutes = false;
  if (i + 2 < all.size() && (all[i] == '.' || all[i] == ':') && all[i + 1] >= '0' && all[i + 1] <= '5') {
    minute = (all[i + 1] - '0') * 10 + (all[i + 2] - '0');
    // "4.12" is a time of day only where something says so.
    with_minutes = all[i] == ':' || (token > 0 && is_listed(scene, "clock_before", token - 1));
    i += 3;
  }
  std::string_view rest = std::string_view(all).substr(i);
  // "At 6.40.": the stop is the sentence's.
  if (rest == ".") {
    rest = {};
    if (last > token && folded_word(scene, last) == ".") --last;
  }
  const auto half = half_of_day(rest);
  if (half && hour >= 1 && hour <= 12) return Clock{token, last, (hour % 12) * 60 + minute + *half};
  if (rest.empty() && with_minutes && hour < 24) return Clock{token, last, hour * 60 + minute};
  return std::nullopt;
}

using Told = Elapsed;

// "eleven-day": the duration is that of what it stands before.
bool is_compound(const Scene& scene, const Told& told) {
  return scene.text(scene.mention(told.mention).span).find('-') != std::string_view::npos;
}

bool makes_journey(const Scene& scene, std::uint32_t before) {
  constexpr std::uint32_t kReach = 4;
  for (std::uint32_t t = before; t-- > 0 && before - t <= kReach;) {
    if (is_listed(scene, "journey", t)) return true;
  }
  return false;
}

// "For five hours", "in all those 36 hours".
bool is_lasting(const Scene& scene, const Told& told, bool& whole) {
  std::uint32_t at = told.first;
  constexpr std::uint32_t kReach = 3;
  while (at > 0 && told.first - at < kReach && is_listed(scene, "lasting_between", at - 1)) --at;
  whole = at < told.first && is_listed(scene, "lasting_between", at);
  if (whole || (at > 0 && is_listed(scene, "lasting", at - 1))) return true;
  // "Makes the journey in three hours", "72 hours after casting off": all the way.
  whole = at > 0 && folded_word(scene, at - 1) == "in" && makes_journey(scene, at);
  return whole;
}

// "The six-hour hearing", "a journey of five hours", "three hours, from 7 to 11am": the length of the whole.
bool is_whole_length(const Scene& scene, const Told& told) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  std::uint32_t next = told.last + 1;
  if (next < count && folded_word(scene, next) == ",") ++next;
  if (is_compound(scene, told) || (next < count && folded_word(scene, next) == "from")) return true;
  // "From 10am to 4pm, eight hours a day"
  if (next + 1 < count && folded_word(scene, next) == "in" && is_listed(scene, "in_all", next + 1))
    return true;
  if (next + 1 < count && is_listed(scene, "of_each", next) && folded_word(scene, next + 1) == "day")
    return true;
  if (told.first < 2 || folded_word(scene, told.first - 1) != "of") return false;
  const std::uint32_t group = scene.noun_group_at(told.first - 2);
  return group != kAbsent && scene.syntax().noun_groups[group].head == told.first - 2;
}

// "Began at two and lasted three hours, ending at six": the clocks are those of its begin and its end.
bool tells_both_ends(const Scene& scene) {
  bool begin = false, end = false;
  for (const VerbGroup& verb : scene.syntax().verb_groups) {
    begin |= is_listed(scene, "clock_begins", verb.head);
    end |= is_listed(scene, "clock_ends", verb.head);
  }
  return begin && end;
}

// "Six on Monday evening": the half of the day may stand behind the mention.
int later_half(const Scene& scene, std::uint32_t last, int minutes) {
  constexpr int kHalf = 12 * 60;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  const bool late = last + 1 < count && is_listed(scene, "late_half", last + 1);
  return late && minutes < kHalf ? minutes + kHalf : minutes;
}

// A time of day with its weekday (0: none), as the mentions of the sentence have it.
struct Moment {
  Clock clock;
  unsigned weekday = 0;
};

unsigned weekday_in(const DateValue& date) {
  if (date.relative && date.relative->weekday) return *date.relative->weekday;
  if (!date.anchored || date.grain != Grain::kDay || !date.days.hard.low ||
      date.days.hard.low != date.days.hard.high)
    return 0;
  return date::weekday(*date.days.hard.low).iso_encoding();
}

std::vector<Moment> moments_of(const Scene& scene) {
  std::vector<Moment> moments;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const auto* date = std::get_if<DateValue>(&mention.value);
    if (!date || !date->minutes || !date->minutes->low || date->minutes->low != date->minutes->high) continue;
    const std::uint32_t first = scene.token_at(mention.span.begin),
                        last = scene.token_at(mention.span.end - 1);
    moments.push_back({{first, last, later_half(scene, last, *date->minutes->low)}, weekday_in(*date)});
  }
  return moments;
}

// "At 6am on Monday": the weekday beside the clock; 0 where none is told.
unsigned weekday_of(const Scene& scene, const Clock& clock) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  const WordLists& words = scene.rules().words();
  const auto weekday = [&](std::uint32_t t) {
    const std::string_view iso = words.value("weekday", folded_word(scene, t));
    return iso.empty() ? 0U : static_cast<unsigned>(std::stoi(std::string(iso)));
  };
  if (clock.last + 2 < count && folded_word(scene, clock.last + 1) == "on") return weekday(clock.last + 2);
  return clock.last + 1 < count ? weekday(clock.last + 1) : 0U;
}

void read_days(const Scene& scene, const std::vector<Told>& told, std::vector<Claim>& claims) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  if (told.size() != 1) return;
  for (std::uint32_t t = 0; t + 3 < count; ++t) {
    const auto period = period_at(scene, t);
    if (!period) continue;
    const Told& duration = told.front();
    const bool before = duration.last < period->first && period->first - duration.last <= kNear;
    const bool behind = duration.first > period->last && duration.first - period->last <= kNear;
    if (!before && !behind) continue;
    const std::uint32_t first = std::min(duration.first, period->first),
                        last = std::max(duration.last, period->last);
    // "Nine days, from 3 to 15 May": the days say which they are.
    const bool closes =
        period->last + 1 >= count || scene.syntax().tokens[period->last + 1].pos == Pos::kPunct;
    const bool comma = duration.last + 1 < count && folded_word(scene, duration.last + 1) == ",";
    const bool told_apart = before && closes && duration.last + (comma ? 2 : 1) == period->first;
    const bool whole = (is_compound(scene, duration) && before) || told_apart;
    Claim claim = figure_claim(scene, "span", whole ? "whole" : "days", first, last, duration.first);
    claim.slots["duration"] = {elapsed_slot(scene, duration)};
    DateValue value;
    value.days = {period->days, period->days};
    value.grain = Grain::kRange;
    const Span span = scene.tokens_span(period->first, period->last);
    claim.slots["period"] = {{std::string(scene.text(span)), scene.article().offsets.to_file(span), value}};
    claims.push_back(std::move(claim));
    return;
  }
}

// "At 4.10 | in the afternoon": the half of the day behind a clock that has none.
int half_behind(const Scene& scene, const Clock& clock) {
  constexpr int kHalf = 12 * 60;
  const std::uint32_t count = token_count(scene), next = clock.last + 1;
  if (clock.minutes >= kHalf || next + 2 >= count || folded_word(scene, next) != "in" ||
      folded_word(scene, next + 1) != "the" || !is_listed(scene, "late_half", next + 2))
    return clock.minutes;
  return clock.minutes + kHalf;
}

// The times of day of a sentence; nullopt where a word says that they may be of two clocks.
std::optional<std::vector<Clock>> clocks_of(const Scene& scene) {
  std::vector<Clock> clocks;
  for (std::uint32_t t = 0; t < token_count(scene); ++t) {
    if (is_listed(scene, "other_clock", t)) return std::nullopt;
    const auto clock = clock_at(scene, t);
    if (!clock) continue;
    clocks.push_back(*clock);
    clocks.back().minutes = half_behind(scene, *clock);
    t = clock->last;
  }
  return clocks;
}

SlotValue clock_slot(const Scene& scene, const Clock& clock, int minutes) {
  const Span span = scene.tokens_span(clock.first, clock.last);
  DateValue value;
  value.anchored = false;
  value.minutes = Interval<int>::exactly(minutes);
  return {std::string(scene.text(span)), scene.article().offsets.to_file(span), value};
}

// Whether a verb says that the time of day is that of a begin or an end.
bool tells_clock(const Scene& scene) {
  return std::any_of(
      scene.syntax().verb_groups.begin(), scene.syntax().verb_groups.end(), [&](const VerbGroup& verb) {
        return is_listed(scene, "clock_begins", verb.head) || is_listed(scene, "clock_ends", verb.head);
      });
}

// "Failed at 7.15am. | At 10.45am, | three and a half hours later, | it was back": each in its sentence.
void read_clock_later(const Scene& scene, const Scene& before, const Told& told, std::vector<Claim>& claims) {
  constexpr std::uint32_t kFront = 4;
  const auto here = clocks_of(scene), there = clocks_of(before);
  if (!told.later || !here || !there || here->size() != 1 || there->size() != 1) return;
  const Clock &end = here->front(), &begin = there->front();
  // The two stand side by side at the front, or at the end: "starts | an hour later, at 7.30pm".
  constexpr std::uint32_t kBetween = 3;
  const bool front = end.last < told.first && told.first - end.last <= 2 && end.first <= kFront;
  const bool behind = told.last < end.first && end.first - told.last <= kBetween &&
                      folded_word(scene, told.last + 1) == "," && tells_clock(scene);
  if (!front && !behind) return;
  if (weekday_of(scene, end) != 0 || has_listed(scene, "journey_word", 0, token_count(scene) - 1)) return;
  if (const std::vector<Moment> moments = moments_of(scene); !moments.empty() && moments.front().weekday != 0)
    return;
  Claim claim = figure_claim(scene, "span", "whole-clock", std::min(end.first, told.first),
                             std::max(end.last, told.last), told.first);
  claim.slots["duration"] = {elapsed_slot(scene, told)};
  claim.slots["clock"] = {clock_slot(before, begin, begin.minutes), clock_slot(scene, end, end.minutes)};
  claims.push_back(std::move(claim));
}

// "It failed at 4.10pm and was back at 6.40am. | That is | fourteen and a half hours": both ends in the
// sentence before.
void read_clock_sum(const Scene& scene, const Scene& before, const Told& told, std::vector<Claim>& claims) {
  constexpr std::uint32_t kFront = 4;
  const std::uint32_t next = told.last + 1;
  if (told.first < 2 || told.first > kFront || !is_listed(scene, "points_back", 0) ||
      !is_listed(scene, "says_length", 1) ||
      (next < token_count(scene) && is_listed(scene, "more_or_less_than", next)))
    return;
  const auto clocks = clocks_of(before);
  if (!clocks || clocks->size() != 2 || has_listed(before, "journey_word", 0, token_count(before) - 1))
    return;
  // Days of the week may lie farther apart.
  if (std::any_of(clocks->begin(), clocks->end(), [&](const Clock& c) { return weekday_of(before, c) != 0; }))
    return;
  Claim claim = figure_claim(scene, "span", "whole-clock", 0, told.last, told.first);
  claim.slots["duration"] = {elapsed_slot(scene, told)};
  for (const Clock& clock : *clocks) claim.slots["clock"].push_back(clock_slot(before, clock, clock.minutes));
  claims.push_back(std::move(claim));
}

void read_clocks(const Scene& scene, const std::vector<Told>& told, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  bool whole = false;
  if (told.size() != 1) return;
  if (before) read_clock_sum(scene, *before, told.front(), claims);
  const bool lasting = is_lasting(scene, told.front(), whole) || told.front().later;
  whole |= is_whole_length(scene, told.front()) || tells_both_ends(scene) || told.front().later;
  if (!lasting && !whole) return;
  const auto found = clocks_of(scene);
  if (!found) return;
  if (found->size() == 1 && before) return read_clock_later(scene, *before, told.front(), claims);
  std::vector<Clock> clocks = *found;
  unsigned from = 0, to = 0;
  if (const std::vector<Moment> moments = moments_of(scene); moments.size() == 2) {
    clocks = {moments[0].clock, moments[1].clock};
    from = moments[0].weekday;
    to = moments[1].weekday;
  }
  if (clocks.size() != 2) return;
  // "From 6am on Monday to 6pm on Wednesday": days that lie between.
  if (from == 0 && to == 0) {
    from = weekday_of(scene, clocks[0]);
    to = weekday_of(scene, clocks[1]);
  }
  if (from != 0 && to == 0 && clocks[1].minutes > clocks[0].minutes) to = from;
  if ((from == 0) != (to == 0)) return;
  constexpr int kDay = 24 * 60;
  clocks[1].minutes += static_cast<int>((to + 7 - from) % 7) * kDay;
  const Told& duration = told.front();
  const std::uint32_t first = std::min(duration.first, clocks[0].first),
                      last = std::max(duration.last, clocks[1].last);
  const bool journey = has_listed(scene, "journey_word", 0, token_count(scene) - 1);
  if (journey && !whole) return;
  const char* pattern = journey ? "journey" : whole ? "whole-clock" : "clock";
  Claim claim = figure_claim(scene, "span", pattern, first, last, duration.first);
  claim.slots["duration"] = {elapsed_slot(scene, duration)};
  for (const Clock& clock : clocks) claim.slots["clock"].push_back(clock_slot(scene, clock, clock.minutes));
  claims.push_back(std::move(claim));
}

}  // namespace

void read_spans(const Scene& scene, std::vector<Claim>& claims) {
  const std::vector<Told> told = elapsed_in(scene);
  if (told.empty()) return;
  const std::size_t found = claims.size();
  read_days(scene, told, claims);
  if (claims.size() == found) read_days_between(scene, told, claims);
  read_clocks(scene, told, claims);
}

}  // namespace gainsay
