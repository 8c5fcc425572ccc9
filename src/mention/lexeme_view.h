#pragma once

#include <span>

#include "mention/lexeme.h"

namespace gainsay {

/// The lexemes of a sentence as a grammar reads them: any index may be asked for, those past the end are an
/// empty sign. A grammar function takes the index to begin at and returns the index behind what it read.
struct LexemeView {
  const ValueTables& tables;
  std::string_view text;
  std::span<const Lexeme> pieces;

  const Lexeme& operator[](std::size_t i) const {
    static const Lexeme kNone{};
    return i < pieces.size() ? pieces[i] : kNone;
  }
  std::size_t size() const { return pieces.size(); }
  bool is(std::size_t i, Role role) const { return (*this)[i].is(role); }
  double value(std::size_t i, Role role) const { return is(i, role) ? pieces[i].word->value(role) : 0; }
  /// Whether piece i stands right behind the one before it, without a space.
  bool glued(std::size_t i) const { return i > 0 && i < size() && !pieces[i].space_before; }
  std::string_view spelling(std::size_t i) const {
    return i < size() ? text.substr(pieces[i].begin, pieces[i].end - pieces[i].begin) : std::string_view();
  }
  /// A word that the tables don't know: most nouns and verbs.
  bool is_other_word(std::size_t i) const {
    return i < size() && pieces[i].kind == Lexeme::Kind::kWord && pieces[i].word == nullptr;
  }
  bool is_sentence_end(std::size_t i) const { return i >= size() || (*this)[i].is_sign('.'); }
  /// i, or i + 1 where a hyphen stands there.
  std::size_t skip_hyphen(std::size_t i) const { return (*this)[i].is_sign('-') ? i + 1 : i; }
};

}  // namespace gainsay
