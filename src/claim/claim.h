#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "mention/mention.h"
#include "text/span.h"
#include "value/value.h"

namespace gainsay {

/// How the article puts a claim.
enum class Stance : std::uint8_t { kAsserted, kPlanned, kPossible, kDenied, kAsked };
std::string_view to_string(Stance stance);  ///< "asserted" …

/// One filled slot. `text` is the words as printed, `file` where they stand in the file on disk.
struct SlotValue {
  std::string text;
  Span file;
  Value value;
};

/// What a rule read out of one sentence, whole in itself: it can be printed, read back and reconciled without
/// its article.
struct Claim {
  std::string article;  ///< Article::path
  std::string source;
  std::optional<Day> published;
  std::string type;     ///< claim type: "meeting"
  std::string rule;     ///< "meeting/venue": type and pattern
  std::string subject;  ///< blocking key: claims of two subjects never conflict
  std::map<std::string, std::vector<SlotValue>, std::less<>> slots;
  Stance stance = Stance::kAsserted;
  std::string speaker;  ///< whom the article credits; empty where it speaks itself
  /// Where the speaker is a pronoun ("it"): the name of whoever stands behind it, or words that say that
  /// nobody is known to; else empty. For reports: reconciling goes by the speaker as printed.
  std::string speaker_meant;
  Span file;                 ///< into the file on disk
  int line = 0, column = 0;  ///< of `file.begin`, 1-based
  std::string quote;         ///< the words of the claim as printed
  std::string sentence;      ///< the sentence around it, for reports
  Span sentence_file;        ///< the sentence in the file on disk
  BlockKind block = BlockKind::kBody;
  bool retracted = false;   ///< a correction note names it as the old, wrong value
  bool background = false;  ///< an event of its own, told beside the story's main event
  double weight = 1;        ///< below 1 where a slot is a guess
  std::vector<std::string>
      context;  ///< entity keys and folded content words around the claim; sorted, for `same event?`
  std::vector<std::string> narrows;  ///< what narrows the things of its sentence; sorted (claim/narrowing.h)
  bool main_event = false;           ///< it tells what the story is about: headline, first sentences
  std::uint32_t origin = 0;  ///< articles of one origin (near-copies) share it; index of the first of them
};

}  // namespace gainsay
