#include "claim/days_between.h"

#include <algorithm>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// "The 3rd of the month", "the 3rd of that month": a day of the month told before.
std::optional<ToldDate> day_of_month_at(const Scene& scene, std::uint32_t token,
                                        const std::vector<ToldDate>& before) {
  constexpr std::uint32_t kWords = 4;
  if (before.empty() || token + kWords > token_count(scene) || folded_word(scene, token + 1) != "of" ||
      folded_word(scene, token + 3) != "month")
    return std::nullopt;
  const std::string word = folded_word(scene, token);
  const std::size_t suffix = word.find_first_not_of("0123456789");
  if (suffix == 0 || suffix == std::string::npos || suffix > 2) return std::nullopt;
  ToldDate date = before.back();
  date.day = static_cast<unsigned>(std::stoi(word));
  date.first = token;
  date.last = token + kWords - 1;
  return date;
}

// "On 18 July, | having left | on the 2nd": the day told last came first.
bool is_set_back(const Scene& scene, const ToldDate& first, const ToldDate& second) {
  if (first.month != second.month || second.day >= first.day) return false;
  for (std::uint32_t t = first.last + 1; t + 1 < second.first; ++t) {
    if (is_listed(scene, "set_back", t)) return true;
  }
  return false;
}

/// Two days, in order of time, and the sentence that tells each.
struct Ends {
  ToldDate from, to;
  const Scene* begin = nullptr;
  const Scene* end = nullptr;
};

std::vector<ToldDate> days_told(const Scene& scene) {
  std::vector<ToldDate> dates;
  for (std::uint32_t t = 0; t < token_count(scene); ++t) {
    auto date = told_date_at(scene, t);
    if (!date) date = day_of_month_at(scene, t, dates);
    if (!date) continue;
    dates.push_back(*date);
    t = date->last;
  }
  return dates;
}

// The day or two that a sentence tells; nothing where it tells other dates beside them.
std::optional<Ends> ends_in(const Scene& scene) {
  const std::vector<ToldDate> dates = days_told(scene);
  const auto has_no_day = [](const ToldDate& date) { return date.day == 0; };
  if (dates.empty() || dates.size() > 2 || std::any_of(dates.begin(), dates.end(), has_no_day))
    return std::nullopt;
  Ends ends{dates.front(), dates.back(), &scene, &scene};
  // "Got home on 18 July, having left on the 2nd of the month"
  if (dates.size() == 2 && is_set_back(scene, ends.from, ends.to)) std::swap(ends.from, ends.to);
  return ends;
}

// Whether the verb nearest in front of a day is of the list: "began on 3 March".
bool tells(const Scene& scene, const ToldDate& date, const ListName& list) {
  constexpr std::uint32_t kReach = 8;
  std::uint32_t nearest = kAbsent;
  for (const VerbGroup& verb : scene.syntax().verb_groups) {
    if (verb.head < date.first && (nearest == kAbsent || verb.head > nearest)) nearest = verb.head;
  }
  return nearest != kAbsent && date.first - nearest <= kReach && is_listed(scene, list, nearest);
}

// "Began on 3 March and ended on 14 March": nothing of what lies between is left out.
bool tell_both_ends(const Ends& ends) {
  return tells(*ends.begin, ends.from, "begins_span") && tells(*ends.end, ends.to, "ends_span");
}

// "After 21 days |", "| seven days later": not "after 21 days of talks".
bool stands_alone(const Scene& scene, const Elapsed& told) {
  const std::uint32_t next = told.last + 1;
  return next >= token_count(scene) || scene.syntax().tokens[next].pos == Pos::kPunct ||
         scene.syntax().tokens[next].pos == Pos::kCconj;
}

void add_span(const Scene& scene, const char* pattern, const Elapsed& told, Ends ends,
              std::vector<Claim>& claims) {
  ToldDate &from = ends.from, &to = ends.to;
  if (to.year == 0) to.year = from.year != 0 ? from.year : year_of_article(scene);
  if (from.year == 0) from.year = from.month > to.month ? to.year - 1 : to.year;
  const auto begin = from.days(), end = to.days();
  if (!begin || !end || *end->low <= *begin->low) return;
  const bool one = ends.begin == &scene;
  const std::uint32_t first = std::min({told.first, to.first, one ? from.first : to.first}),
                      last = std::max({told.last, to.last, one ? from.last : to.last});
  Claim claim = figure_claim(scene, "span", pattern, first, last, told.first);
  claim.slots["duration"] = {elapsed_slot(scene, told)};
  DateValue value;
  value.days.hard = value.days.soft = {*begin->low, *end->low};
  value.grain = Grain::kRange;
  const Span span = one ? scene.tokens_span(std::min(from.first, to.first), std::max(from.last, to.last))
                        : scene.tokens_span(to.first, to.last);
  const std::string words = std::string(ends.begin->text(ends.begin->tokens_span(from.first, from.last))) +
                            " to " + std::string(scene.text(scene.tokens_span(to.first, to.last)));
  claim.slots["period"] = {{words, scene.article().offsets.to_file(span), value}};
  claims.push_back(std::move(claim));
}

// "Stranded on 2 November, they were found on 11 November after 21 days".
void read_in_sentence(const Scene& scene, const Elapsed& told, const Ends& ends, std::vector<Claim>& claims) {
  // "From 3 February until 16 May, 67 days in the ice": the length of the whole.
  // "Trapped on 5 March and rescued on 12 March, seven days later"
  const bool later = told.later && folded_word(scene, told.first - 1) == ",";
  const bool whole = !later && is_listed(scene, "whole_days", told.first - 1);
  if (!whole && !later && !is_listed(scene, "between_days", told.first - 1)) return;
  const bool opened = ends.from.first > 0 && folded_word(scene, ends.from.first - 1) == "from";
  if (whole && (!opened || told.first < ends.to.last)) return;
  const bool all = told.first > ends.to.last && stands_alone(scene, told) && tell_both_ends(ends);
  add_span(scene, whole || all ? "whole" : "between", told, ends, claims);
}

// "The strike began on 3 March. | It ended on 14 March, after seven days": the begin in the sentence before.
void read_begin_before(const Scene& scene, const Elapsed& told, Ends ends, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  if (!before || !in_one_block(scene, *before) || !is_listed(scene, "goes_on", 0)) return;
  const auto begin = ends_in(*before);
  if (!begin || begin->from.first != begin->to.first) return;
  ends.from = begin->from;
  ends.begin = before;
  const bool between = told.later || is_listed(scene, "between_days", told.first - 1);
  if (between && told.first > ends.to.last && stands_alone(scene, told) && tell_both_ends(ends))
    add_span(scene, "whole", told, ends, claims);
}

}  // namespace

int year_of_article(const Scene& scene) {
  constexpr int kCommonYear = 2001;  // which one matters only for 29 February
  if (!scene.article().published) return kCommonYear;
  return static_cast<int>(date::year_month_day(*scene.article().published).year());
}

void read_days_between(const Scene& scene, const std::vector<Elapsed>& told, std::vector<Claim>& claims) {
  if (told.size() != 1 || told.front().first == 0) return;
  const auto ends = ends_in(scene);
  if (!ends) return;
  if (ends->from.first != ends->to.first) return read_in_sentence(scene, told.front(), *ends, claims);
  read_begin_before(scene, told.front(), *ends, claims);
}

}  // namespace gainsay
