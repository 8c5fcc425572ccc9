#pragma once

#include <array>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "claim/claim.h"
#include "text/error.h"

namespace gainsay {

class JsonWriter;  // text/json_writer.h

/// Writes claims as lines of JSON behind a string. Claims of one sentence share their context, which is
/// written once and then copied.
class ClaimLines {
 public:
  /// `out` outlives the lines.
  explicit ClaimLines(std::string& out) : out_(out) {}
  /// Adds the line of a claim, as claim_to_json_line() gives it, with its line feed.
  void add(const Claim& claim);

 private:
  struct Context {
    std::vector<std::string> words;
    std::string json;
  };
  const Context& written(const std::vector<std::string>& context);

  std::string& out_;
  std::array<Context, 2> latest_;  ///< two: those of names, which have their own, stand in between
  std::size_t last_ = 0;           ///< which of them was used last
};

/// A claim as one line of JSON without its line feed, whole in itself. parse_claim() turns it back into an
/// equal one.
std::string claim_to_json_line(const Claim& claim);

/// Inverse of claim_to_json_line(). `file` and `line` name the line in an error (kUnreadableInput).
Result<Claim> parse_claim(std::string_view json_line, const std::string& file, int line);

}  // namespace gainsay
