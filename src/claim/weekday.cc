#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr int kGregorian = 1800;  // before it, calendars differ by country

// How far a date without a year may lie from the day of publication, in days.
constexpr int kBack = 60, kAhead = 200, kSurelyNear = 30;

Day day_in(int year, const ToldDate& date) {
  using namespace date;
  return Day(date::year(year) / date::month(date.month) / date::day(date.day));
}

// Another year in the sentence may be the one that is meant.
bool tells_other_year(const Scene& scene, int year) {
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    const auto other = told_date_at(scene, t);
    if (other && other->year != 0 && other->year != year) return true;
  }
  return false;
}

// A date without a year is the one nearest to publication.
bool take_nearest_year(const Scene& scene, ToldDate& date) {
  if (!scene.article().published) return false;
  const Day published = *scene.article().published;
  const int year = static_cast<int>(date::year_month_day(published).year());
  int best = 0, away = 0;
  bool fits_elsewhere = false;
  for (int y = year - 1; y <= year + 1; ++y) {
    ToldDate dated = date;
    dated.year = y;
    if (!dated.days()) return false;
    const Day day = day_in(y, date);
    const int apart = static_cast<int>((day - published).count());
    if (best == 0 || std::abs(apart) < std::abs(away)) {
      best = y;
      away = apart;
    }
    if (date::weekday(day).iso_encoding() == date.weekday) fits_elsewhere = true;
  }
  if (away < -kBack || away > kAhead || (fits_elsewhere && std::abs(away) > kSurelyNear)) return false;
  if (tells_other_year(scene, best)) return false;
  date.year = best;
  return true;
}

}  // namespace

void read_weekdays(const Scene& scene, std::vector<Claim>& claims) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = 0; t < count; ++t) {
    std::optional<ToldDate> date = told_date_at(scene, t);
    if (!date || date->weekday == 0 || date->day == 0) continue;
    const bool year_told = date->year != 0;
    if (!year_told && !take_nearest_year(scene, *date)) continue;
    const auto days = date->days();
    if (!days || date->year < kGregorian) continue;
    Claim claim =
        figure_claim(scene, "weekday", year_told ? "full" : "without-year", date->first, date->last, t);
    const Span span = scene.tokens_span(date->first, date->last);
    claim.slots["date"] = {
        {std::string(scene.text(span)), scene.article().offsets.to_file(span), value_of(*date, *days)}};
    const Span day = scene.tokens_span(date->first, date->first);
    claim.slots["weekday"] = {scene.slot_from_words(std::to_string(date->weekday), day)};
    claims.push_back(std::move(claim));
    t = date->last;
  }
}

void read_figures(const Scene& scene, std::vector<Claim>& claims) {
  const std::size_t first = claims.size();
  read_weekdays(scene, claims);
  read_parts(scene, claims);
  read_totals(scene, claims);
  read_ballots(scene, claims);
  read_tallies(scene, claims);
  read_remainders(scene, claims);
  read_changes(scene, claims);
  read_shares(scene, claims);
  read_share_lists(scene, claims);
  read_lengths(scene, claims);
  read_ledgers(scene, claims);
  read_sums_before(scene, claims);
  read_margins(scene, claims);
  read_terms(scene, claims);
  read_halves(scene, claims);
  read_spans(scene, claims);
  read_tenures(scene, claims);
  read_products(scene, claims);
  read_rates(scene, claims);
  read_lifespans(scene, claims);
  read_anniversaries(scene, claims);
  add_bases(scene, first, claims);
}

}  // namespace gainsay
