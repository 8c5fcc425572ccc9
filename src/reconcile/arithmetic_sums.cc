#include <algorithm>
#include <cmath>

#include "reconcile/arithmetic.h"
#include "reconcile/slots.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// A list whose sum is farther from the total than this was never meant to add up to it.
constexpr double kFarthestSum = 0.25;
// The same where a colon, a vote or what is left says that the list is all of it.
constexpr double kFarthestWhole = 0.5;
// A share may be a point and a half off, or a twentieth of itself, before it is wrong: its ends are rounded,
// too.
constexpr double kSharePoints = 1.5, kShareOfItself = 0.05;
// "Doubled" allows for an eighth more or less.
constexpr double kFactorSlack = 0.125;

double hard_low(const NumberValue& n) { return n.amount.hard.low.value_or(n.told.low.value_or(0)); }
double hard_high(const NumberValue& n) { return n.amount.hard.high.value_or(n.told.low.value_or(0)); }

// Whether one digit of the two differs, as where one was mistyped: 740 and 780.
bool is_one_digit_apart(double a, double b) {
  const std::string x = std::to_string(std::llround(a)), y = std::to_string(std::llround(b));
  if (x.size() != y.size()) return false;
  int apart = 0;
  for (std::size_t i = 0; i < x.size(); ++i) apart += x[i] != y[i];
  return apart == 1;
}

// "Five times he won: in 1961, 1964, 1967 and 1972": a list with as many entries as it says. Of fewer years
// one may have seen it twice.
void check_tally(const Claim& claim, std::vector<Conflict>& conflicts) {
  const NumberValue *told = value_in<NumberValue>(claim, "total"),
                    *listed = value_in<NumberValue>(claim, "part");
  if (!told || !listed || !told->told.low || !listed->told.low || *told->told.low == *listed->told.low)
    return;
  const std::string entries = figure_for_people(*listed->told.low);
  Conflict conflict =
      within(claim, "total", text_in(claim, "total"), entries,
             "“" + text_in(claim, "part") + "” are " + entries + ", not “" + text_in(claim, "total") + "”.");
  if (claim.rule == "parts/tally-years" && *listed->told.low < *told->told.low) {
    conflict.verdict = Verdict::kTension;
    conflict.reconciles_if = "one of the years saw it more than once";
  }
  conflicts.push_back(std::move(conflict));
}

// "1:02:10" for 3,730 seconds.
std::string clock_for_people(int seconds) {
  const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
  return std::to_string(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
}

// "12 of her ten fights": what lies far off is a slip of another kind, or of reading.
void check_overfull(const Claim& claim, std::vector<Conflict>& conflicts) {
  constexpr double kFarthestPart = 2;
  const NumberValue *whole = value_in<NumberValue>(claim, "total"),
                    *part = value_in<NumberValue>(claim, "part");
  if (!whole || !part || hard_low(*part) <= hard_high(*whole) ||
      hard_low(*part) > kFarthestPart * hard_high(*whole))
    return;
  conflicts.push_back(within(claim, "part", text_in(claim, "part"), "at most " + text_in(claim, "total"),
                             text_in(claim, "part") + " can't be of " + text_in(claim, "total") + "."));
}

// "By 905 votes to 860, a majority of 65": the difference is what is wrong.
void check_margin(const Claim& claim, std::vector<Conflict>& conflicts) {
  const NumberValue* total = value_in<NumberValue>(claim, "total");
  const auto parts = claim.slots.find("part");
  if (!total || parts == claim.slots.end() || parts->second.size() != 2) return;
  const auto *less = std::get_if<NumberValue>(&parts->second.front().value),
             *margin = std::get_if<NumberValue>(&parts->second.back().value);
  if (!less || !margin || !total->told.low || !less->told.low || !margin->told.low) return;
  // A bare figure beside a sum of money has its unit.
  const auto amount = [&](const NumberValue& number, bool most) {
    const bool bare = number.dimension != Dimension::kMoney && *number.told.low > 0;
    const NumberValue& sum = total->dimension == Dimension::kMoney ? *total : *margin;
    const double unit =
        bare && sum.dimension == Dimension::kMoney && *sum.told.low > 0 ? hard_low(sum) / *sum.told.low : 1;
    return (most ? hard_high(number) : hard_low(number)) * unit;
  };
  const double least = amount(*total, false) - amount(*less, true),
               most = amount(*total, true) - amount(*less, false);
  if (least <= amount(*margin, true) && amount(*margin, false) <= most) return;
  const double apart = *total->told.low - *less->told.low;
  if (std::abs(apart - *margin->told.low) > kFarthestSum * *total->told.low) return;
  const std::string reckoned = figure_for_people(apart);
  conflicts.push_back(within(claim, "part", parts->second.back().text, reckoned,
                             figure_for_people(*total->told.low) + " − " +
                                 figure_for_people(*less->told.low) + " make " + reckoned + ", not “" +
                                 parts->second.back().text + "”."));
}

// "Out in 1:02:10, back in 1:04:05, together 2:06:15".
void check_times(const Claim& claim, std::vector<Conflict>& conflicts) {
  const NumberValue* total = value_in<NumberValue>(claim, "total");
  const auto parts = claim.slots.find("part");
  if (!total || !total->told.low || parts == claim.slots.end()) return;
  double sum = 0;
  for (const SlotValue& part : parts->second) {
    const auto* number = std::get_if<NumberValue>(&part.value);
    sum += number ? number->told.low.value_or(0) : 0;
  }
  // What lies farther off is the time of something else; a second goes with rounding.
  constexpr double kRounded = 1, kFarthestTime = 0.1;
  const double apart = std::abs(sum - *total->told.low);
  if (apart <= kRounded || apart > kFarthestTime * sum) return;
  const std::string reckoned = clock_for_people(static_cast<int>(sum));
  conflicts.push_back(within(claim, "total", text_in(claim, "total"), reckoned,
                             parts->second.front().text + " + " + parts->second.back().text + " make " +
                                 reckoned + ", not " + text_in(claim, "total") + "."));
}

}  // namespace

void check_parts(const Claim& claim, std::vector<Conflict>& conflicts) {
  if (claim.rule == "parts/overfull") return check_overfull(claim, conflicts);
  if (claim.rule == "parts/margin") return check_margin(claim, conflicts);
  if (claim.rule == "parts/times") return check_times(claim, conflicts);
  if (claim.rule.starts_with("parts/tally")) return check_tally(claim, conflicts);
  const NumberValue* total = value_in<NumberValue>(claim, "total");
  const auto parts = claim.slots.find("part");
  if (!total || parts == claim.slots.end()) return;
  double told = 0, low = 0, high = 0;
  std::string sum;
  for (const SlotValue& slot : parts->second) {
    const auto* part = std::get_if<NumberValue>(&slot.value);
    if (!part || !part->told.low) return;
    // "210, 145 and 96 tonnes": a bare figure has the total's unit.
    const bool bare = part->dimension != total->dimension && *total->told.low > 0;
    const double unit = bare ? hard_low(*total) / *total->told.low : 1;
    told += *part->told.low;
    low += hard_low(*part) * unit;
    high += hard_high(*part) * unit;
    if (!sum.empty()) sum += " + ";
    // Both sides of a vote may be one mention: "33 votes to 25".
    const bool side = claim.rule == "parts/chamber" || claim.rule == "parts/halves";
    sum += side ? figure_for_people(*part->told.low) : slot.text;
  }
  const double whole = *total->told.low;
  // Of a chamber some may have stayed away, and of what is shared out some may be left; but no more is there.
  const bool limit =
      claim.rule == "parts/chamber" || claim.rule == "parts/shared-out" || claim.rule == "parts/sides";
  if (limit ? told <= whole : low <= hard_high(*total) && hard_low(*total) <= high) return;
  const bool told_whole = limit || claim.rule == "parts/listed" || claim.rule == "parts/left" ||
                          claim.rule == "parts/people" || claim.rule == "parts/stock" ||
                          claim.rule == "parts/terms" || claim.rule == "parts/halves";
  if (std::abs(told - whole) > (told_whole ? kFarthestWhole : kFarthestSum) * whole) return;
  // Without a colon the list may leave some out, but what it holds can't be more than the whole.
  if (claim.rule == "parts/apposed" && told < whole && !is_one_digit_apart(told, whole)) return;
  conflicts.push_back(
      within(claim, "total", text_in(claim, "total"), figure_for_people(told),
             sum + " make " + figure_for_people(told) + ", not “" + text_in(claim, "total") + "”."));
}

void check_product(const Claim& claim, std::vector<Conflict>& conflicts) {
  const auto *number = value_in<NumberValue>(claim, "number"), *each = value_in<NumberValue>(claim, "each"),
             *total = value_in<NumberValue>(claim, "total");
  if (!number || !each || !total || !total->told.low) return;
  const double low = hard_low(*number) * hard_low(*each), high = hard_high(*number) * hard_high(*each);
  constexpr double kTenfold = 0.03;
  // Rates are rounded, and their words say what comes to what.
  const bool rate = claim.rule == "product/rate" || claim.rule == "product/rates";
  const double kSlack = rate ? 0.05 : 0.01, kFarthest = rate || claim.rule == "product/each-of" ? 3 : 1.6;
  if (low * (1 - kSlack) <= hard_high(*total) && hard_low(*total) <= high * (1 + kSlack)) return;
  const double reckoned = *number->told.low * (hard_low(*each) + hard_high(*each)) / 2;
  const double ratio = reckoned / (hard_low(*total) + hard_high(*total)) * 2;
  // What lies farther apart is the price of something else, unless a nought or the decimal point went astray.
  const double tens = std::log10(ratio);
  const bool tenfold = std::abs(tens - std::round(tens)) < kTenfold && std::abs(tens) > kTenfold;
  if (!tenfold && (ratio > kFarthest || ratio < 1 / kFarthest)) return;
  conflicts.push_back(within(claim, "total", text_in(claim, "total"), figure_for_people(reckoned),
                             text_in(claim, "number") + " at " + text_in(claim, "each") + " make " +
                                 figure_for_people(reckoned) + ", not “" + text_in(claim, "total") + "”."));
}

namespace {

// "A third of the 97 flats, 27 of them": fractions are told roundly, and a part that lies near one may be
// called by it.
void check_fraction(const Claim& claim, std::vector<Conflict>& conflicts) {
  constexpr double kRound = 0.1, kRoughly = 0.25;  // of the fraction
  const NumberValue *share = value_in<NumberValue>(claim, "share"),
                    *part = value_in<NumberValue>(claim, "part"),
                    *whole = value_in<NumberValue>(claim, "whole");
  if (!share || !part || !whole || !share->told.low) return;
  const double told = *share->told.low, reckoned = *part->told.low / *whole->told.low;
  const double off = std::abs(reckoned - told) / told;
  if (off <= kRound) return;
  Conflict conflict =
      within(claim, "share", text_in(claim, "share"), figure_for_people(std::round(reckoned * 100)) + "%",
             text_in(claim, "part") + " of " + text_in(claim, "whole") + " are " +
                 figure_for_people(std::round(reckoned * 100)) + "%, which is not “" +
                 text_in(claim, "share") + "”.");
  if (off <= kRoughly) {
    conflict.verdict = Verdict::kTension;
    conflict.reconciles_if = "the fraction is meant roughly";
  }
  conflicts.push_back(std::move(conflict));
}

}  // namespace

void check_share(const Claim& claim, std::vector<Conflict>& conflicts) {
  if (claim.rule == "share/fraction") return check_fraction(claim, conflicts);
  const NumberValue *share = value_in<NumberValue>(claim, "share"),
                    *part = value_in<NumberValue>(claim, "part"),
                    *whole = value_in<NumberValue>(claim, "whole");
  if (!share || !part || !whole || !share->told.low) return;
  const double told = *share->told.low, slack = std::max(kSharePoints, kShareOfItself * told);
  const double least = hard_low(*part) / hard_high(*whole) * 100,
               most = hard_high(*part) / hard_low(*whole) * 100;
  if (told >= least - slack && told <= most + slack) return;
  const std::string reckoned = figure_for_people(std::round((least + most) / 2)) + "%";
  conflicts.push_back(within(claim, "share", text_in(claim, "share"), reckoned,
                             text_in(claim, "part") + " of " + text_in(claim, "whole") + " are " + reckoned +
                                 ", not " + text_in(claim, "share") + "."));
}

namespace {

// "From 500 to 400, a drop of 150": the difference itself.
void check_amount(const Claim& claim, const NumberValue& from, const NumberValue& to, const std::string& ends,
                  std::vector<Conflict>& conflicts) {
  constexpr double kRound = 0.1, kFarthest = 3;
  const NumberValue& amount = *value_in<NumberValue>(claim, "amount");
  const double reckoned = std::abs(hard_high(to) - hard_high(from)), told = hard_high(amount);
  // Ends that are told roundly leave as much room.
  const double room = (hard_high(to) - hard_low(to)) + (hard_high(from) - hard_low(from));
  if (reckoned <= 0 || std::abs(reckoned - told) <= room + kRound * reckoned) return;
  if (told > kFarthest * reckoned || reckoned > kFarthest * told) return;  // something else is measured
  conflicts.push_back(within(
      claim, "amount", text_in(claim, "amount"), figure_for_people(reckoned),
      ends + " differ by " + figure_for_people(reckoned) + ", not by " + text_in(claim, "amount") + "."));
}

}  // namespace

void check_change(const Claim& claim, std::vector<Conflict>& conflicts) {
  const NumberValue *from = value_in<NumberValue>(claim, "from"), *to = value_in<NumberValue>(claim, "to");
  if (!from || !to || !from->told.low || !to->told.low || *from->told.low <= 0 || *to->told.low <= 0) return;
  double a = *from->told.low;
  const double b = *to->told.low;
  // "from 250 to 300 million": the first borrows the second's unit.
  if (b / a > 1000) a *= std::pow(1000, std::floor(std::log(b / a) / std::log(1000) + 0.01));
  const std::string ends = text_in(claim, "from") == text_in(claim, "to")
                               ? text_in(claim, "from")
                               : text_in(claim, "from") + " and " + text_in(claim, "to");
  if (const NumberValue* share = value_in<NumberValue>(claim, "share")) {
    const bool of_shares = from->dimension == Dimension::kPercent;
    // "By a third": fractions are told roundly.
    constexpr double kFractionOfItself = 0.2;
    const bool fraction = claim.rule == "change/fraction";
    const double told = *share->told.low * (fraction ? 100 : 1);
    const double slack = std::max(kSharePoints, (fraction ? kFractionOfItself : kShareOfItself) * told);
    const double change = std::abs(b - a) / a * 100, of_new = std::abs(b - a) / b * 100;
    if (std::abs(change - told) <= slack || std::abs(of_new - told) <= slack) return;
    if (of_shares && std::abs(std::abs(b - a) - told) <= slack) return;
    conflicts.push_back(within(claim, "share", text_in(claim, "share"),
                               figure_for_people(std::round(change)) + "%",
                               ends + " differ by " + figure_for_people(std::round(change)) +
                                   " per cent, not by " + text_in(claim, "share") + "."));
    return;
  }
  if (value_in<NumberValue>(claim, "amount")) return check_amount(claim, *from, *to, ends, conflicts);
  const auto factor = claim.slots.find("factor");
  const auto* word =
      factor == claim.slots.end() ? nullptr : std::get_if<TextValue>(&factor->second.front().value);
  if (!word) return;
  const double told = std::atof(word->lemma.c_str()), ratio = b / a;
  if (told <= 0) return;
  const auto bound = claim.slots.find("bound");
  const std::string side =
      bound == claim.slots.end() ? "" : std::get<TextValue>(bound->second.front().value).lemma;
  const double low = side == "under" ? told * 0.75 : told * (1 - kFactorSlack);
  const double high = side == "over" ? told * 1.75 : told * (1 + kFactorSlack);
  if (low <= ratio && ratio <= high) return;
  conflicts.push_back(within(claim, "factor", text_in(claim, "factor"), "×" + figure_for_people(ratio),
                             ends + " are " + figure_for_people(ratio) + " to one, which is not what “" +
                                 text_in(claim, "factor") + "” says."));
}

}  // namespace gainsay
