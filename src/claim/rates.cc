#include <algorithm>
#include <cstdlib>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {
namespace {

// Also "about 200 litres": rates are told roundly.
bool is_rough_measure(const ListedFigure& figure) {
  const bool one =
      figure.exact() || (figure.number->told.low && figure.number->told.low == figure.number->told.high);
  return figure.type != MentionType::kPercent && one && !figure.like_year() &&
         (is_amount(figure) || figure.type == MentionType::kQuantity);
}

bool of_one_unit(const ListedFigure& a, const ListedFigure& b) {
  return a.number->dimension == b.number->dimension && a.number->unit == b.number->unit;
}

SlotValue number_slot(const Scene& scene, std::uint32_t first, std::uint32_t last, double number) {
  SlotValue slot = scene.slot_from_words("number", scene.tokens_span(first, last));
  slot.value = exact_number(number);
  return slot;
}

// A unit of time as the letter that ISO 8601 gives it; nights count as days. Empty for what is none.
std::string_view letter_of(const Scene& scene, std::uint32_t token) {
  return scene.lemma_value("rate_letter", token);
}

// "80 euros | a night": the unit of time behind a figure.
std::string_view rate_of(const Scene& scene, const ListedFigure& figure) {
  constexpr std::uint32_t kReach = 3;  // "30 cars a day"
  const auto count = token_count(scene);
  for (std::uint32_t t = figure.last + 1; t + 1 < count && t <= figure.last + kReach; ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct) break;
    if (!is_listed(scene, "of_each", t)) {
      // "For a three-night stay" is no rate.
      if (scene.syntax().tokens[t].pos == Pos::kAdp) break;
      continue;
    }
    const std::string_view letter = letter_of(scene, t + 1);
    if (!letter.empty()) return letter;
  }
  return {};
}

// How many of a unit a duration is, where it is told in that unit.
struct Stretch {
  double number = 0;
  std::uint32_t first = 0, last = 0;  ///< tokens
};

std::optional<Stretch> stretch_in(const Scene& scene, std::string_view letter, const ListedFigure& rate) {
  std::optional<Stretch> only;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const auto* duration = std::get_if<DurationValue>(&mention.value);
    if (!duration) continue;
    const std::uint32_t first = scene.token_at(mention.span.begin);
    if (first > rate.last && first <= rate.last + 3) continue;  // the "night" of "a night"
    const std::string iso = folded(duration->iso);
    const std::size_t from = iso.find_first_of("0123456789");
    if (from == std::string::npos || !iso.ends_with(letter.back())) continue;
    if ((letter.size() > 1) != iso.starts_with("pt")) continue;
    const double number = std::atof(iso.c_str() + from);
    if (only || number <= 1) return std::nullopt;
    only = Stretch{number, first, scene.token_at(mention.span.end - 1)};
  }
  return only;
}

// ", or 320 euros", "an average of 30 a day", "320 euros for three nights", "at 50 kilometres an hour": the
// words make one of them what the other comes to.
bool are_joined(const Scene& scene, const ListedFigure& rate, const ListedFigure& total,
                const Stretch& stretch) {
  const ListedFigure& later = rate.first > total.first ? rate : total;
  if (later.first > 0 && is_listed(scene, "rate_join", later.first - 1)) return true;
  // "An average of 30" may be one mention.
  for (std::uint32_t t = rate.first > 2 ? rate.first - 2 : 0; t < rate.last; ++t) {
    if (is_listed(scene, "average", t)) return true;
  }
  if (rate.first > 0 && folded_word(scene, rate.first - 1) == "at") return true;
  return is_whole_sum(scene, total) || (stretch.first > total.last && stretch.first - total.last <= 3 &&
                                        folded_word(scene, total.last + 1) == "for");
}

void add_product(const Scene& scene, const char* pattern, SlotValue number, const ListedFigure& each,
                 const ListedFigure& total, std::vector<Claim>& claims) {
  Claim claim = figure_claim(scene, "product", pattern, std::min(each.first, total.first),
                             std::max(each.last, total.last), each.first);
  claim.slots["number"] = {std::move(number)};
  add_slot(scene, claim, "each", each.mention);
  add_slot(scene, claim, "total", total.mention);
  claims.push_back(std::move(claim));
}

// "9 dollars an hour, or 60 dollars for a six-hour shift", "100 cars in five days, an average of 30 a day".
void read_by_time(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  const ListedFigure *rate = nullptr, *total = nullptr;
  for (const ListedFigure& figure : figures) {
    if (!is_rough_measure(figure)) continue;
    if (!rate && !rate_of(scene, figure).empty()) {
      rate = &figure;
    } else if (!total) {
      total = &figure;
    } else {
      return;
    }
  }
  if (!rate || !total || !of_one_unit(*rate, *total)) return;
  const std::string_view letter = rate_of(scene, *rate), other = rate_of(scene, *total);
  if (!other.empty()) {
    // "500 euros a month, or 8,000 euros a year"
    const std::string_view times =
        scene.rules().words().value("rate_times", std::string(letter) + " " + std::string(other));
    const bool joined =
        is_listed(scene, "rate_join", total->first - 1) || folded_word(scene, total->first - 1) == ",";
    if (times.empty() || !joined || total->first < rate->last) return;
    return add_product(scene, "rates",
                       number_slot(scene, rate->first, total->last, std::atof(std::string(times).c_str())),
                       *rate, *total, claims);
  }
  const auto stretch = stretch_in(scene, letter, *rate);
  if (!stretch || !are_joined(scene, *rate, *total, *stretch)) return;
  add_product(scene, "rate", number_slot(scene, stretch->first, stretch->last, stretch->number), *rate,
              *total, claims);
}

// "Each of the 20 heirs will get 300 pounds, at a total cost of 9,000", "the 40 workers will each get 500
// dollars, 30,000 dollars in all".
void read_each_of(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  const auto has_each = [&](std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t t = first; t < last; ++t) {
      if (folded_word(scene, t) == "each" || folded_word(scene, t) == "every") return true;
    }
    return false;
  };
  if (figures.size() != 3) return;
  const ListedFigure &number = figures[0], &each = figures[1], &total = figures[2];
  const bool count = number.type == MentionType::kNumber && number.number->dimension == Dimension::kCount &&
                     number.exact() && !number.like_year() && number.told() > 1;
  // "40,000 euros each, 200,000 in all"
  const bool bare = each.type == MentionType::kMoney && total.type == MentionType::kNumber &&
                    total.number->dimension == Dimension::kCount && total.told() > each.told() &&
                    counts_same(scene, total, "");
  if (!count || !is_rough_measure(each) || !is_rough_measure(total) || (!bare && !of_one_unit(each, total)))
    return;
  // "14 classes with 25 pupils | each |, 350 pupils in all"
  constexpr std::uint32_t kBehind = 3;
  const bool of_each = has_each(0, number.first) || has_each(number.last + 1, each.first) ||
                       has_each(each.last + 1, std::min(total.first, each.last + 1 + kBehind));
  if (!of_each || !(is_whole_sum(scene, total) || is_listed(scene, "rate_join", total.first - 1))) return;
  add_product(scene, "each-of", scene.slot_from_mention(number.mention), each, total, claims);
}

// "Six colleagues have shared 9,000 euros equally, so that each gets 1,500": as many get as much.
void read_shared_equally(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  const std::uint32_t end = token_count(scene) == 0 ? 0 : token_count(scene) - 1;
  if (!has_listed(scene, "shares_out", 0, end) || has_listed(scene, "unequal", 0, end)) return;
  const ListedFigure *number = nullptr, *total = nullptr, *each = nullptr;
  for (const ListedFigure& figure : figures) {
    if (figure.type == MentionType::kOrdinal || figure.like_year()) continue;
    const bool sum = figure.type == MentionType::kMoney || figure.type == MentionType::kQuantity;
    const ListedFigure*& place = !sum ? number : !total ? total : each;
    if (place || !(sum ? is_rough_measure(figure) : figure.exact() && figure.told() > 1)) return;
    place = &figure;
  }
  if (!number || !total || !each || !of_one_unit(*total, *each) ||
      number->number->dimension != Dimension::kCount)
    return;
  if (each->told() > total->told()) std::swap(each, total);
  constexpr std::uint32_t kReach = 5;
  const std::uint32_t from = each->first > kReach ? each->first - kReach : 0;
  if (each->told() >= total->told() || !has_listed(scene, "apiece", from, each->last + 2)) return;
  add_product(scene, "each-of", scene.slot_from_mention(number->mention), *each, *total, claims);
}

}  // namespace

void read_rates(const Scene& scene, std::vector<Claim>& claims) {
  const Figures figures = figures_of(scene);
  if (figures.size() < 2) return;
  read_by_time(scene, figures, claims);
  read_each_of(scene, figures, claims);
  read_shared_equally(scene, figures, claims);
}

}  // namespace gainsay
