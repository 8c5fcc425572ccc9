#include "syntax/syntax.h"

#include <array>

namespace gainsay {

std::string_view to_string(Pos pos) {
  static constexpr std::array<std::string_view, 17> kNames = {
      "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
      "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
  return kNames[static_cast<std::size_t>(pos)];
}

struct SyntaxModel::Tables {};

SyntaxModel::SyntaxModel() = default;
SyntaxModel::SyntaxModel(SyntaxModel&&) noexcept = default;
SyntaxModel& SyntaxModel::operator=(SyntaxModel&&) noexcept = default;
SyntaxModel::~SyntaxModel() = default;

Result<SyntaxModel> SyntaxModel::load(const std::string&) { return SyntaxModel(); }

Syntax SyntaxModel::analyse(std::string_view, std::vector<Token> tokens) const {
  Syntax syntax;
  if (!tokens.empty()) {
    syntax.clauses.push_back({});
    syntax.clauses[0].last = static_cast<std::uint32_t>(tokens.size() - 1);
  }
  syntax.tokens = std::move(tokens);
  return syntax;
}

}  // namespace gainsay
