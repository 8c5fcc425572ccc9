#include <algorithm>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kNear = 10;  // tokens between a number of years and the years it lies between

struct Years {
  std::uint32_t mention = 0, first = 0, last = 0;
};

// A number of years, told as such: "14 years", "her 22-year reign", "a decade".
std::vector<Years> years_of(const Scene& scene) {
  constexpr double kYear = 365.2425, kRound = 0.25;  // "30 years" may be two more or less
  std::vector<Years> all;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const auto* duration = std::get_if<DurationValue>(&mention.value);
    if (mention.type != MentionType::kDuration || !duration || !duration->iso.ends_with('Y')) continue;
    const auto& hard = duration->days.hard;
    if (!hard.low || !hard.high || *hard.high - *hard.low > std::max(2 * kYear, kRound * *hard.high))
      continue;
    all.push_back({index, scene.token_at(mention.span.begin), scene.token_at(mention.span.end - 1)});
  }
  return all;
}

bool is_year(const std::optional<ToldDate>& date) { return date && date->year != 0; }

// "From 1998 to 2015", "between March 1998 and 2015", "(1998-2015)".
struct Reach {
  ToldDate from, to;
};

// "From 1952 | until his death in | 1987": the year behind a noun for the end; empty for none.
std::optional<ToldDate> year_of_end(const Scene& scene, std::uint32_t until) {
  constexpr std::uint32_t kLongest = 5;
  if (!is_listed(scene, "until", until)) return std::nullopt;
  bool ends = false;
  for (std::uint32_t t = until + 1; t < count_of(scene) && t <= until + kLongest; ++t) {
    const Pos pos = scene.syntax().tokens[t].pos;
    if (pos == Pos::kPunct || pos == Pos::kVerb) return std::nullopt;
    ends |= is_listed(scene, "end_noun", t);
    if (!ends || folded_word(scene, t) != "in" || t + 1 >= count_of(scene)) continue;
    return told_date_at(scene, t + 1);
  }
  return std::nullopt;
}

std::optional<Reach> reach_at(const Scene& scene, std::uint32_t token) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  const auto from = told_date_at(scene, token);
  if (!is_year(from) || from->last + 2 >= count) return std::nullopt;
  const std::string join = folded_word(scene, from->last + 1);
  const std::string before = token > 0 ? folded_word(scene, token - 1) : std::string();
  const bool told = (before == "from" && is_listed(scene, "until", from->last + 1)) ||
                    (before == "between" && join == "and") || join == "-" || join == "–" || join == "—";
  if (!told) return std::nullopt;
  auto to = told_date_at(scene, from->last + 2);
  if (!to) to = year_of_end(scene, from->last + 1);
  if (!is_year(to) || to->year <= from->year) return std::nullopt;
  return Reach{*from, *to};
}

// "1998-2015" may be one token.
std::optional<Reach> joined_years(const Scene& scene, std::uint32_t token) {
  constexpr std::size_t kYear = 4;
  const std::string word = folded_word(scene, token);
  const std::size_t at = word.find_first_not_of("0123456789");
  if (at != kYear || word.size() < 2 * kYear + 1) return std::nullopt;
  const std::size_t second = word.find_first_of("0123456789", at);
  if (second == std::string::npos || word.size() - second != kYear ||
      word.find_first_not_of("0123456789", second) != std::string::npos)
    return std::nullopt;
  Reach reach;
  reach.from.year = std::stoi(word.substr(0, kYear));
  reach.to.year = std::stoi(word.substr(second));
  constexpr int kEarliest = 1500, kLatest = 2100;
  if (reach.from.year < kEarliest || reach.to.year > kLatest || reach.to.year <= reach.from.year)
    return std::nullopt;
  reach.from.first = reach.from.last = reach.to.first = reach.to.last = token;
  return reach;
}

void add_reach(const Scene& scene, const Years& years, const Reach& reach, std::vector<Claim>& claims) {
  const std::uint32_t first = std::min(years.first, reach.from.first),
                      last = std::max(years.last, reach.to.last);
  const auto begin = reach.from.days(), end = reach.to.days();
  if (!begin || !end) return;
  Claim claim = figure_claim(scene, "span", "years", first, last, years.first);
  add_slot(scene, claim, "duration", years.mention);
  DateValue value;
  value.days.hard = value.days.soft = {*begin->low, *end->high};
  value.grain = Grain::kRange;
  const Span span = scene.tokens_span(reach.from.first, reach.to.last);
  constexpr std::uint32_t kTogether = 4;  // tokens; farther apart other words stand between
  const std::string words = reach.to.first - reach.from.first <= kTogether
                                ? std::string(scene.text(span))
                                : std::to_string(reach.from.year) + " to " + std::to_string(reach.to.year);
  claim.slots["period"] = {{words, scene.article().offsets.to_file(span), value}};
  claims.push_back(std::move(claim));
}

// The same where the years stand in the sentence before.
void add_told_reach(const Scene& scene, const Years& years, const Reach& reach, std::vector<Claim>& claims) {
  const auto begin = reach.from.days(), end = reach.to.days();
  if (!begin || !end) return;
  Claim claim = figure_claim(scene, "span", "years", years.first, years.last, years.first);
  add_slot(scene, claim, "duration", years.mention);
  DateValue value;
  value.days.hard = value.days.soft = {*begin->low, *end->high};
  value.grain = Grain::kRange;
  const std::string words = std::to_string(reach.from.year) + " to " + std::to_string(reach.to.year);
  const Span span = scene.tokens_span(years.first, years.last);
  claim.slots["period"] = {{words, scene.article().offsets.to_file(span), value}};
  claims.push_back(std::move(claim));
}

// "They married in 1957, he died in 2009, and in those 61 years of marriage": the two years of the sentence,
// where the words point back to them.
std::optional<Reach> told_before(const Scene& scene, const Years& years) {
  if (years.first == 0 || !is_listed(scene, "pointing_back", years.first - 1)) return std::nullopt;
  std::vector<ToldDate> dates;
  for (std::uint32_t t = 0; t < years.first; ++t) {
    const auto date = told_date_at(scene, t);
    if (!date) continue;
    if (!is_year(date)) return std::nullopt;
    dates.push_back(*date);
    t = date->last;
  }
  if (dates.size() != 2 || dates[1].year <= dates[0].year) return std::nullopt;
  return Reach{dates[0], dates[1]};
}

// The verb in front of a date; kAbsent for none.
std::uint32_t verb_of(const Scene& scene, const ToldDate& date) {
  const auto& verbs = scene.syntax().verb_groups;
  std::uint32_t verb = kAbsent;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].head < date.first && (verb == kAbsent || verbs[v].head > verbs[verb].head)) verb = v;
  }
  return verb;
}

bool is_verb_in(const Scene& scene, std::uint32_t verb, const ListName& list) {
  return verb != kAbsent && !scene.syntax().verb_groups[verb].negated &&
         is_listed(scene, list, scene.syntax().verb_groups[verb].head);
}

// The years of the sentence; nothing where one of its dates has none.
std::vector<ToldDate> dates_of(const Scene& scene) {
  std::vector<ToldDate> dates;
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    const auto date = told_date_at(scene, t);
    if (!date) continue;
    if (!is_year(date)) return {};
    dates.push_back(*date);
    t = date->last;
  }
  return dates;
}

// "Was founded in 1980 and closed in 2000": a begin and an end with their years.
std::optional<Reach> begin_and_end(const Scene& scene) {
  const std::vector<ToldDate> dates = dates_of(scene);
  if (dates.size() != 2 || dates[1].year <= dates[0].year) return std::nullopt;
  const std::uint32_t first = verb_of(scene, dates[0]), second = verb_of(scene, dates[1]);
  // "And closed in 2000" may have been read as what it was.
  const bool ends = (second != first && is_verb_in(scene, second, "ends_span")) ||
                    (dates[1].first > 1 && is_listed(scene, "ends_span", dates[1].first - 2));
  if (!ends || !is_verb_in(scene, first, "begins_span")) return std::nullopt;
  return Reach{dates[0], dates[1]};
}

bool is_introduced(const Scene& scene, const Years& years) {
  return years.first > 0 && is_listed(scene, "between_years", years.first - 1);
}

// "Her reign started in 1820 and ended in 1835. | She ruled for 18 years."
bool goes_on(const Scene& scene) {
  constexpr std::uint32_t kLongest = 12;
  return scene.syntax().tokens.size() <= kLongest && is_listed(scene, "goes_on", 0) &&
         dates_of(scene).empty();
}

// "In the Senate": all that the words between tell is what the sentence said before, or where one sits.
bool tells_same_post(const Scene& scene, std::uint32_t first, std::uint32_t last, std::uint32_t before) {
  constexpr std::size_t kStem = 4;
  for (std::uint32_t t = first; t <= last; ++t) {
    const Pos pos = scene.syntax().tokens[t].pos;
    if ((pos != Pos::kNoun && pos != Pos::kPropn) || is_listed(scene, "post_noun", t)) continue;
    const std::string& word = folded_lemma(scene, t);
    bool told = false;
    for (std::uint32_t at = 0; at < before && !told; ++at) {
      const std::string& other = folded_lemma(scene, at);
      told = word.size() >= kStem && other.size() >= kStem && word.compare(0, kStem, other, 0, kStem) == 0;
    }
    if (!told) return false;
  }
  return true;
}

// "Was appointed in 1998 and has held the post for 31 years": up to the day of the article.
void read_until_now(const Scene& scene, const Years& years, std::vector<Claim>& claims) {
  const std::vector<ToldDate> dates = dates_of(scene);
  if (dates.size() != 1 || dates[0].last >= years.first || years.first == 0 ||
      folded_word(scene, years.first - 1) != "for" || !scene.article().published)
    return;
  const std::uint32_t begin = verb_of(scene, dates[0]);
  const auto& verbs = scene.syntax().verb_groups;
  std::uint32_t holds = kAbsent;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].head > dates[0].last && verbs[v].head < years.first) holds = v;
  }
  if (!is_verb_in(scene, begin, "begins_span") || !is_verb_in(scene, holds, "holds_span") ||
      !verbs[holds].perfect || folded_word(scene, verbs[holds].first) == "had")
    return;
  if (!tells_same_post(scene, verbs[holds].head + 1, years.first - 1, dates[0].first)) return;
  const auto days = dates[0].days();
  if (!days) return;
  Claim claim = figure_claim(scene, "anniversary", "since", dates[0].first, years.last, years.first);
  const Span span = scene.tokens_span(dates[0].first, dates[0].last);
  claim.slots["since"] = {
      {std::string(scene.text(span)), scene.article().offsets.to_file(span), value_of(dates[0], *days)}};
  add_slot(scene, claim, "years", years.mention);
  claims.push_back(std::move(claim));
}

// "Has stood empty for 30 years, since it closed in 2001": up to the day of the article.
void read_since(const Scene& scene, const Years& years, std::vector<Claim>& claims) {
  if (years.first == 0 || folded_word(scene, years.first - 1) != "for" || !scene.article().published) return;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  constexpr std::uint32_t kClause = 6;
  // "Has been a judge since 2000, for ten years" as well.
  const std::uint32_t from = years.first > kNear ? years.first - kNear : 0;
  for (std::uint32_t t = from; t < count && t <= years.last + kNear; ++t) {
    if (folded_word(scene, t) != "since") continue;
    for (std::uint32_t at = t + 1; at < count && at <= t + kClause; ++at) {
      const auto date = told_date_at(scene, at);
      if (!is_year(date)) continue;
      const auto days = date->days();
      if (!days) return;
      Claim claim = figure_claim(scene, "anniversary", "since", std::min(years.first, date->first),
                                 std::max(years.last, date->last), years.first);
      const Span span = scene.tokens_span(date->first, date->last);
      claim.slots["since"] = {
          {std::string(scene.text(span)), scene.article().offsets.to_file(span), value_of(*date, *days)}};
      add_slot(scene, claim, "years", years.mention);
      claims.push_back(std::move(claim));
      return;
    }
  }
}

}  // namespace

void read_tenures(const Scene& scene, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  const std::vector<Years> told = years_of(scene);
  if (told.size() != 1) return;
  const Years& years = told.front();
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  if (const auto reach = told_before(scene, years)) return add_reach(scene, years, *reach, claims);
  if (is_introduced(scene, years)) {
    if (const auto reach = begin_and_end(scene); reach && reach->to.last < years.first)
      return add_reach(scene, years, *reach, claims);
    if (before && goes_on(scene)) {
      if (const auto reach = begin_and_end(*before)) return add_told_reach(scene, years, *reach, claims);
    }
  }
  for (std::uint32_t t = 0; t < count; ++t) {
    auto reach = reach_at(scene, t);
    if (!reach) reach = joined_years(scene, t);
    if (!reach) continue;
    const std::uint32_t apart = years.last < reach->from.first
                                    ? reach->from.first - years.last
                                    : years.first - std::min(years.first, reach->to.last);
    if (apart <= kNear) add_reach(scene, years, *reach, claims);
    return;
  }
  read_since(scene, years, claims);
  read_until_now(scene, years, claims);
}

}  // namespace gainsay
