#pragma once

#include <string>
#include <vector>

#include "claim/scene.h"
#include "rule/claim_type.h"

namespace gainsay {

/// A sentence as phrases see it (the format is told in rule/phrase.cc), and where each token of it stands.
struct PhraseText {
  std::string text;
  std::vector<std::uint32_t> begins;  ///< offset in `text` of each item
  std::vector<std::uint32_t> firsts;  ///< first token of each item; an item is a token or a mention

  /// The tokens [first, last] that stand in a part of `text`.
  void tokens_of(std::size_t begin, std::size_t end, std::uint32_t count, std::uint32_t& first,
                 std::uint32_t& last) const;
};

PhraseText phrase_text(const Scene& scene);
/// The same, written once for a scene.
const PhraseText& phrase_text_of(const Scene& scene);

/// Claims that a phrase pattern reads from a sentence.
void match_phrase(const Scene& scene, const ClaimType& type, const Pattern& pattern, const PhraseText& text,
                  std::vector<Claim>& claims);

}  // namespace gainsay
