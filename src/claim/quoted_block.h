#pragma once

#include <string_view>
#include <vector>

#include "claim/scene.h"
#include "mention/quotations.h"

namespace gainsay {

/// The sentences of one block with the passages between quotation marks.
struct QuotedBlock {
  /// A token of the block: its sentence (index into `scenes`) and its number there.
  struct Place {
    std::size_t scene = 0;
    std::uint32_t token = 0;
  };

  std::vector<const Scene*> scenes;
  std::vector<Place> places;
  std::vector<QuotedRange> passages;  ///< of `places`
  std::vector<bool> quoted;           ///< by place

  std::string_view word(std::size_t at) const { return scenes[places[at].scene]->word(places[at].token); }
  const Token& token(std::size_t at) const {
    return scenes[places[at].scene]->syntax().tokens[places[at].token];
  }
  const std::string& folded_word(std::size_t at) const {
    return scenes[places[at].scene]->folded_word(places[at].token);
  }
  const std::string& folded_lemma(std::size_t at) const {
    return scenes[places[at].scene]->folded_lemma(places[at].token);
  }
};

}  // namespace gainsay
