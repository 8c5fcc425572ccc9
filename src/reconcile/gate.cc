#include "reconcile/gate.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace gainsay {
namespace {

double number_in(std::string_view text) {
  double number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

void Signs::add(std::string_view name, double strength) {
  if (strength == 0) return;
  const auto at =
      std::find_if(signs_.begin(), signs_.end(), [&](const Sign& sign) { return sign.first == name; });
  if (at != signs_.end()) {
    at->second += strength;
  } else {
    signs_.emplace_back(name, strength);
  }
}

Gate::Gate(const WordLists& lists, std::string_view name, const CandidateSink* sink)
    : name_(name), sink_(sink) {
  bias_ = -std::numeric_limits<double>::infinity();
  for (const auto& [sign, weight] : lists.all("gate " + std::string(name))) {
    if (sign == "bias") {
      bias_ = number_in(weight);
    } else if (sign == "threshold") {
      threshold_ = number_in(weight);
    } else {
      weights_[sign] = number_in(weight);
    }
  }
}

double Gate::odds(const Signs& signs) const {
  double odds = bias_;
  for (const auto& [sign, strength] : signs.signs()) {
    const auto weight = weights_.find(sign);
    if (weight != weights_.end()) odds += weight->second * strength;
  }
  return odds;
}

bool Gate::opens(const Claim& a, const Claim& b, Kind kind, const Signs& signs) const {
  if (sink_ && *sink_) (*sink_)({a, b, kind, name_, signs});
  return odds(signs) >= threshold_;
}

}  // namespace gainsay
