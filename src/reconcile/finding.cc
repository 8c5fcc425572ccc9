#include "reconcile/finding.h"

#include <array>

namespace gainsay {

std::string_view to_string(Stance stance) {
  static constexpr std::array<std::string_view, 5> kNames = {"asserted", "planned", "possible", "denied",
                                                             "asked"};
  return kNames[static_cast<std::size_t>(stance)];
}

std::string_view to_string(Verdict verdict) {
  static constexpr std::array<std::string_view, 3> kNames = {"note", "tension", "contradiction"};
  return kNames[static_cast<std::size_t>(verdict)];
}

std::string_view to_string(Kind kind) {
  static constexpr std::array<std::string_view, 12> kNames = {
      "venue", "date",        "quantity", "history",    "denial", "status",
      "role",  "participant", "quote",    "arithmetic", "order",  "name"};
  return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace gainsay
