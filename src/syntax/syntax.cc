#include "syntax/syntax.h"

#include <array>

#include "syntax/doubt.h"
#include "syntax/reading.h"
#include "syntax/weights.h"
#include "syntax/word_table.h"

namespace gainsay {

std::string_view to_string(Pos pos) {
  static constexpr std::array<std::string_view, 17> kNames = {
      "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
      "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
  return kNames[static_cast<std::size_t>(pos)];
}

struct SyntaxModel::Tables {
  WordTable words;
  Weights weights, backwards;
};

SyntaxModel::SyntaxModel() = default;
SyntaxModel::SyntaxModel(SyntaxModel&&) noexcept = default;
SyntaxModel& SyntaxModel::operator=(SyntaxModel&&) noexcept = default;
SyntaxModel::~SyntaxModel() = default;

Result<SyntaxModel> SyntaxModel::load(const std::string& data_dir) {
  auto words = WordTable::open(data_dir + "/syntax.words");
  if (!words) return tl::unexpected(words.error());
  auto weights = Weights::open(data_dir + "/syntax.weights");
  if (!weights) return tl::unexpected(weights.error());
  auto backwards = Weights::open(data_dir + "/syntax-backwards.weights");
  if (!backwards) return tl::unexpected(backwards.error());
  SyntaxModel model;
  model.tables_ =
      std::make_unique<Tables>(Tables{std::move(*words), std::move(*weights), std::move(*backwards)});
  return model;
}

Syntax SyntaxModel::analyse(std::string_view text, std::vector<Token> tokens, Weighing weighing) const {
  thread_local Reading reading, second;
  Syntax syntax;
  syntax.tokens = std::move(tokens);
  if (syntax.tokens.empty()) return syntax;
  if (tables_ == nullptr) {
    syntax.clauses.push_back({.first = 0, .last = static_cast<std::uint32_t>(syntax.tokens.size() - 1)});
    return syntax;
  }
  if (weighing == Weighing::kNone) {
    read_sentence(text, tables_->words, tables_->weights, Direction::kForwards, false, reading, syntax);
    return syntax;
  }
  Syntax turned;
  turned.tokens = syntax.tokens;
  read_sentence(text, tables_->words, tables_->weights, Direction::kForwards, true, reading, syntax);
  read_sentence(text, tables_->words, tables_->backwards, Direction::kBackwards, false, second, turned);
  weigh_relations({reading, syntax}, {second, turned}, syntax);
  return syntax;
}

}  // namespace gainsay
