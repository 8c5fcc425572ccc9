// How long several things took, and what that comes to: "two hours up and three down, five hours in all".

#include <cstdlib>
#include <optional>

#include "claim/elapsed.h"
#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {
namespace {

/// A duration in one unit, or a bare figure that has the unit of those beside it.
struct Length {
  std::uint32_t mention = 0;
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  double number = 0;
  std::string unit;  ///< as ISO 8601 has it: "TM" for minutes; empty for a bare figure
};

// "PT31M" is 31 of "TM"; nothing for a length in two units, or a vague one.
std::optional<Length> length_of(const Elapsed& elapsed) {
  const std::string& iso = elapsed.duration.iso;
  const std::size_t digit = iso.find_first_of("0123456789");
  if (elapsed.later || digit == std::string::npos ||
      iso.find_first_not_of("0123456789.", digit) + 1 != iso.size())
    return std::nullopt;
  return Length{elapsed.mention, elapsed.first, elapsed.last, std::atof(iso.c_str() + digit),
                iso.substr(1, digit - 1) + iso.back()};
}

// The lengths of a sentence, in order, with the bare figures that nothing is counted by behind the first.
std::vector<Length> lengths_in(const Scene& scene) {
  std::vector<Length> lengths;
  for (const Elapsed& elapsed : elapsed_in(scene)) {
    const auto length = length_of(elapsed);
    if (!length) return {};
    lengths.push_back(*length);
  }
  if (lengths.size() < 2) return lengths;
  for (const ListedFigure& figure : figures_of(scene)) {
    const std::uint32_t next = figure.last + 1;
    const bool bare = figure.type == MentionType::kNumber && figure.exact() && figure.told() >= 1 &&
                      figure.number->dimension == Dimension::kCount && !figure.like_year() &&
                      next < token_count(scene) && scene.syntax().tokens[next].pos == Pos::kPunct;
    if (!bare || figure.first < lengths.front().last || figure.first > lengths.back().first) continue;
    lengths.insert(lengths.end() - 1, Length{figure.mention, figure.first, figure.last, figure.told(), {}});
  }
  return lengths;
}

// "A total of | 67 minutes", "five hours | in all", "together | five hours".
bool is_whole(const Scene& scene, const Length& length) {
  const std::uint32_t next = length.last + 1;
  if (scene.text(scene.mention(length.mention).span).find("total of ") != std::string_view::npos) return true;
  if (length.first > 0 && is_listed(scene, "sums_up", length.first - 1)) return true;
  return next + 1 < token_count(scene) && folded_word(scene, next) == "in" &&
         is_listed(scene, "in_all", next + 1);
}

SlotValue slot_of(const Scene& scene, const Length& length) {
  constexpr double kRounded = 0.5;
  SlotValue slot = count_slot(scene, length.mention, length.number);
  auto& number = std::get<NumberValue>(slot.value);
  number.amount.hard = number.amount.soft = {length.number - kRounded, length.number + kRounded};
  return slot;
}

}  // namespace

void read_lengths(const Scene& scene, std::vector<Claim>& claims) {
  const std::vector<Length> lengths = lengths_in(scene);
  if (lengths.size() < 3 || !is_whole(scene, lengths.back())) return;
  const Length& total = lengths.back();
  if (leaves_room(scene, lengths.front().first, total.first - 1)) return;
  Claim claim = figure_claim(scene, "parts", "sum", lengths.front().first, total.last, total.first);
  for (auto part = lengths.begin(); part + 1 != lengths.end(); ++part) {
    if ((!part->unit.empty() && part->unit != total.unit) || part->number >= total.number) return;
    claim.slots["part"].push_back(slot_of(scene, *part));
  }
  claim.slots["total"] = {slot_of(scene, total)};
  claims.push_back(std::move(claim));
}

}  // namespace gainsay
