#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "syntax/parser.h"
#include "syntax/syntax.h"
#include "syntax/tagger.h"

namespace gainsay {

/// A clause of its own that stands between a subject and its verb.
struct Insertion {
  enum class Kind : std::uint8_t {
    kRemark,    ///< who tells the sentence: "The bridge, | officials said, | collapsed"
    kRelative,  ///< a relative clause: "The mayor, | who said that he was ill, | was seen"
    kContent,   ///< what a noun holds: "Reports | that the bridge had fallen | are false"
  };
  Kind kind = Kind::kRemark;
  std::uint32_t first = 0, last = 0;  ///< tokens, both included, without the commas around them
};

/// The first insertion of a sentence whose tokens have their lemmas. What only renames the subject ("Kerry,
/// the secretary, phoned") is none. Linear in the sentence.
std::optional<Insertion> find_insertion(const std::vector<Token>& tokens, std::string_view text,
                                        const std::vector<Tag>& tags);

/// Parses a sentence without its insertion and the insertion by itself, and joins the two: a remark's verb on
/// top of what it tells, the others below the noun in front of them. `input` holds the words of the whole
/// as collect_parse_input() made them, and is used up; the rest is as for parse().
void parse_around(const Insertion& insertion, ParseInput& input, const Weights& weights, Direction direction,
                  Tree& out, Leads* leads);

}  // namespace gainsay
