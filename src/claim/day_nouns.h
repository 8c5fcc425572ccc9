#pragma once

#include <cstdint>
#include <optional>

#include "claim/setting_units.h"

namespace gainsay {

/// What a day is said to be the day of: "9 May was the day on which the two signed the treaty", "the date of
/// the opening is 12 June", "the date set for the trial is 3 May". `token` is the day's last, `copula` the
/// verb group of the "be" between the two. Empty where no noun for a day stands on the other side.
std::optional<Anchor> told_by_day_noun(const Scene& scene, std::uint32_t token, std::uint32_t copula);

/// "The signing was on Thursday": the noun for what happens, where no more than "be" stands between it and
/// its day, whose first token is `token`.
std::optional<Anchor> happening_on_day(const Scene& scene, std::uint32_t token, std::uint32_t copula);

}  // namespace gainsay
