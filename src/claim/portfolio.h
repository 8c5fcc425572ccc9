#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// One thing that the bearer of a title is in charge of.
struct Portfolio {
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  /// The minister's office where a title of offices/ministers.json has the words ("office:transport minister"
  /// of "transport", whoever bears it), else the lemmas with single spaces between ("textile").
  std::string name;
};

/// What stands beside a title's head for what its bearer is in charge of, or whom he speaks for, by
/// lexicon/portfolios.json: "roads" and "transport" of "the roads and transport minister", "teacher" of "the
/// teachers' union leader". Empty for other titles, and where the words are no portfolio ("coalition
/// minister").
std::vector<Portfolio> portfolios_of(const Scene& scene, const Annotation& title);

/// What the verb's subject teaches: its object, a bare noun of a field ("teaches law"). None for others
/// ("teaches children", "taught a course") and for kAbsent.
std::vector<Portfolio> fields_of(const Scene& scene, std::uint32_t verb);

}  // namespace gainsay
