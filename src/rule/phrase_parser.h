#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rule/phrase.h"

namespace gainsay {

/// What a phrase is translated to, or its fault.
struct ParsedPhrase {
  std::vector<Phrase::Step> steps;                ///< without Op::kEnd
  std::vector<std::string> slots;                 ///< of the mentions that fill them, in their order
  std::vector<std::string> classes;               ///< names of the senses that it asks for, wherever
  std::vector<std::vector<std::uint64_t>> needs;  ///< keys (phrase_key), one of each of which a match holds
  std::string error;                              ///< empty where there is none
  std::size_t error_at = 0;                       ///< byte of the source
};

/// Whether fewer sentences hold one of the keys of `a` than of `b`, as far as the keys tell.
bool is_rarer_need(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);

ParsedPhrase parse_phrase(std::string_view source);

}  // namespace gainsay
