// What is counted and then listed one by one, and times that make a whole.

#include <algorithm>
#include <optional>
#include <vector>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

/// A list of so many; tokens, both included.
struct Listing {
  std::uint32_t first = 0, last = 0;
  int entries = 0;
};

bool is_mark(const Scene& scene, std::uint32_t t, std::string_view marks) {
  const std::string_view word = scene.word(t);
  return scene.syntax().tokens[t].pos == Pos::kPunct && marks.find(word.front()) != std::string_view::npos;
}

bool is_and(const Scene& scene, std::uint32_t t) { return folded_word(scene, t) == "and"; }

bool ends_at(const Scene& scene, std::uint32_t t) {
  return t >= token_count(scene) || scene.syntax().tokens[t].pos == Pos::kPunct;
}

// "In 1961, 1964 and 1972": years that an "and" closes, and nothing behind them.
std::optional<Listing> years_from(const Scene& scene, std::uint32_t first) {
  Listing years{first, first, 0};
  bool closed = false;
  for (std::uint32_t t = first; t < token_count(scene);) {
    if (folded_word(scene, t) == "in") ++t;
    const auto year = t < token_count(scene) ? told_date_at(scene, t) : std::nullopt;
    if (!year || year->year == 0 || year->month != 0) return std::nullopt;
    ++years.entries;
    years.last = year->last;
    t = year->last + 1;
    if (closed) return ends_at(scene, t) ? std::optional(years) : std::nullopt;
    if (t < token_count(scene) && is_mark(scene, t, ",")) ++t;
    if (t < token_count(scene) && is_and(scene, t)) closed = true, ++t;
  }
  return std::nullopt;
}

// "Anna, Karl and Tom.": names, the last behind "and", that end the sentence.
std::optional<Listing> names_from(const Scene& scene, std::uint32_t first) {
  Listing names{first, first, 1};
  bool closed = false, empty = true;
  for (std::uint32_t t = first; t < token_count(scene); ++t) {
    const bool comma = is_mark(scene, t, ","), last = is_and(scene, t);
    if (comma || last) {
      // "Ana Poe, and Tom"
      if (!(last && empty && names.entries > 1 && !closed)) {
        if (empty || closed) return std::nullopt;
        ++names.entries;
        empty = true;
      }
      closed = closed || last;
    } else if (is_mark(scene, t, ".")) {
      return closed && !empty && t + 1 == token_count(scene) ? std::optional(names) : std::nullopt;
    } else if (scene.syntax().tokens[t].pos == Pos::kPropn &&
               scene.syntax().tokens[t].shape != Shape::kLower) {
      empty = false;
      names.last = t;
    } else {
      return std::nullopt;
    }
  }
  return closed && !empty ? std::optional(names) : std::nullopt;
}

// "Their three children, | Ana, Luis and Pia, | were at home": names between commas, the last behind "and".
std::optional<Listing> names_apposed(const Scene& scene, std::uint32_t first) {
  Listing names{first, first, 1};
  bool closed = false, empty = true;
  for (std::uint32_t t = first; t < token_count(scene); ++t) {
    const bool name =
        scene.syntax().tokens[t].pos == Pos::kPropn && scene.syntax().tokens[t].shape != Shape::kLower;
    if (name) {
      empty = false;
      names.last = t;
    } else if (closed && !empty) {
      return is_mark(scene, t, ",.–—)") ? std::optional(names) : std::nullopt;
    } else if (empty || closed || !(is_mark(scene, t, ",") || is_and(scene, t))) {
      return std::nullopt;
    } else {
      closed = is_and(scene, t);
      ++names.entries;
      empty = true;
    }
  }
  return std::nullopt;
}

// "His two sons": those of somebody, all of them.
bool are_somebodys(const Scene& scene, const ListedFigure& count, std::uint32_t list) {
  return count.first > 0 && list == count.last + 2 && is_listed(scene, "owner_of_kin", count.first - 1) &&
         is_listed(scene, "kin_counted", count.last + 1);
}

// How often something was, or how many there are: the one such figure in front of the list.
const ListedFigure* count_in_front(const Scene& scene, const Figures& figures, std::uint32_t list,
                                   bool times) {
  constexpr double kMost = 20;
  const ListedFigure* found = nullptr;
  for (const ListedFigure& figure : figures) {
    if (figure.last >= list || figure.type == MentionType::kOrdinal) continue;
    if (found) return nullptr;
    found = &figure;
  }
  if (!found || !found->exact() || found->told() < 2 || found->told() > kMost ||
      found->number->dimension != Dimension::kCount)
    return nullptr;
  const std::uint32_t next = found->last + 1;
  const bool often =
      is_listed(scene, "how_often", found->last) || (next < list && is_listed(scene, "how_often", next));
  return often == times ? found : nullptr;
}

void add_tally(const Scene& scene, const char* pattern, const ListedFigure& count, const Listing& list,
               std::vector<Claim>& claims) {
  if (leaves_room(scene, count.first > 1 ? count.first - 2 : 0, list.last) ||
      has_listed(scene, "no_whole_list", 0, list.last))
    return;
  Claim claim = figure_claim(scene, "parts", pattern, count.first, list.last, count.first);
  add_slot(scene, claim, "total", count.mention);
  SlotValue entries = count_slot(scene, count.mention, list.entries);
  const Span span = scene.tokens_span(list.first, list.last);
  entries.text = std::string(scene.text(span));
  entries.file = scene.article().offsets.to_file(span);
  claim.slots["part"] = {std::move(entries)};
  claims.push_back(std::move(claim));
}

// "Five times he was champion: in 1961, 1964 and 1972", "won it twice, in 1998, 2001 and 2004", "has two
// brothers: Anton, Karl and Tom".
void read_lists(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  for (std::uint32_t t = 1; t + 2 < token_count(scene); ++t) {
    const bool colon = is_mark(scene, t, ":");
    if (!colon && !is_mark(scene, t, ",(–—")) continue;
    const bool dated = folded_word(scene, t + 1) == "in" || colon;
    if (const auto years = dated ? years_from(scene, t + 1) : std::nullopt) {
      const ListedFigure* count = count_in_front(scene, figures, t, true);
      if (count) add_tally(scene, "tally-years", *count, *years, claims);
      return;
    }
    const auto apposed = colon ? std::nullopt : names_apposed(scene, t + 1);
    if (const ListedFigure* count = apposed ? count_in_front(scene, figures, t, false) : nullptr;
        count && are_somebodys(scene, *count, t))
      return add_tally(scene, "tally", *count, *apposed, claims);
    if (const auto names = colon ? names_from(scene, t + 1) : std::nullopt) {
      const ListedFigure* count = count_in_front(scene, figures, t, false);
      if (count) add_tally(scene, "tally", *count, *names, claims);
      return;
    }
  }
}

/// A time that was taken, to the second: "2:07:41".
struct Taken {
  std::uint32_t mention = 0, first = 0, last = 0;
  int seconds = 0;
};

// Two numbers of two digits behind an hour: "1:02:10"; nullopt for a time of day.
std::optional<int> seconds_in(std::string_view text) {
  std::vector<int> numbers(1, 0);
  std::size_t digits = 0;
  for (const char c : text) {
    if (c == ':' && digits > 0) {
      numbers.push_back(0);
      digits = 0;
    } else if (c >= '0' && c <= '9' && digits < 2) {
      numbers.back() = numbers.back() * 10 + (c - '0');
      ++digits;
    } else {
      return std::nullopt;
    }
  }
  if (numbers.size() != 3 || digits != 2 || numbers[1] > 59 || numbers[2] > 59) return std::nullopt;
  return (numbers[0] * 60 + numbers[1]) * 60 + numbers[2];
}

// "Out in 1:02:10, back in 1:04:05, together 2:06:15": two times and the one that they make.
void read_times_taken(const Scene& scene, std::vector<Claim>& claims) {
  std::vector<Taken> times;
  for (const std::uint32_t index : scene.mentions()) {
    const Span span = scene.mention(index).span;
    const std::uint32_t first = scene.token_at(span.begin), last = scene.token_at(span.end - 1);
    if (const auto seconds = seconds_in(scene.word(last)))
      if (times.empty() || times.back().last != last) times.push_back({index, first, last, *seconds});
  }
  if (times.size() != 3) return;
  const Taken& total = times.back();
  if (!has_listed(scene, "whole_time", times[1].last + 1, total.first) ||
      !has_listed(scene, "half_of_race", 0, times[1].last))
    return;
  Claim claim = figure_claim(scene, "parts", "times", times.front().first, total.last, total.first);
  const auto slot = [&](const Taken& time) {
    SlotValue value = count_slot(scene, time.mention, time.seconds);
    value.text = std::string(scene.word(time.last));
    return value;
  };
  claim.slots["total"] = {slot(total)};
  claim.slots["part"] = {slot(times[0]), slot(times[1])};
  claims.push_back(std::move(claim));
}

}  // namespace

void read_tallies(const Scene& scene, std::vector<Claim>& claims) {
  read_times_taken(scene, claims);
  const Figures figures = figures_of(scene);
  if (figures.empty()) return;
  read_lists(scene, figures, claims);
}

}  // namespace gainsay
