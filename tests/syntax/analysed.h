#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/print.h"
#include "syntax/syntax.h"

namespace gainsay {

/// The model that was built beside the test program.
inline const SyntaxModel& test_model() {
  static const SyntaxModel model = [] {
    const auto program = std::filesystem::read_symlink("/proc/self/exe");
    auto loaded = SyntaxModel::load((program.parent_path().parent_path() / "rules/lexicon").string());
    if (!loaded) throw std::runtime_error(loaded.error().to_line());
    return std::move(*loaded);
  }();
  return model;
}

/// One analysed sentence, with the words that tests ask it for. `text` must outlive it.
struct Analysed {
  explicit Analysed(std::string_view sentence)
      : text(sentence),
        syntax(test_model().analyse(text, tokenize(text, {0, static_cast<std::uint32_t>(text.size())}))) {}

  std::string word(std::uint32_t token) const {
    return token == kAbsent ? "-" : std::string(slice(text, syntax.tokens[token].span));
  }
  std::string noun(std::uint32_t group) const {
    return group == kAbsent ? "-" : word(syntax.noun_groups[group].head);
  }
  std::string verb(std::uint32_t group) const {
    return group == kAbsent ? "-" : word(syntax.verb_groups[group].head);
  }
  /// The group headed by a word, or nullptr.
  const NounGroup* noun_group(std::string_view head) const {
    for (const NounGroup& group : syntax.noun_groups) {
      if (word(group.head) == head) return &group;
    }
    return nullptr;
  }
  const VerbGroup* verb_group(std::string_view head) const {
    for (const VerbGroup& group : syntax.verb_groups) {
      if (word(group.head) == head) return &group;
    }
    return nullptr;
  }
  const Clause* clause(std::string_view verb_head) const {
    for (const Clause& clause : syntax.clauses) {
      if (verb(clause.verb) == verb_head) return &clause;
    }
    return nullptr;
  }
  /// "subject(signed, ministers) object(signed, treaty)", stated ones only unless `inferred`.
  std::string relations(bool inferred = false) const {
    std::string out;
    for (const Relation& relation : syntax.relations) {
      if (relation.inferred && !inferred) continue;
      if (!out.empty()) out += ' ';
      out += std::string(to_string(relation.type)) + "(" + verb(relation.verb) + ", " + noun(relation.noun) +
             ")";
    }
    return out;
  }
  bool has_relation(const std::string& relation) const {
    return (" " + relations(true) + " ").find(" " + relation + " ") != std::string::npos;
  }

  std::string_view text;
  Syntax syntax;
};

/// A relation that a sentence has or has not, as has_relation() writes it.
struct RelationCase {
  std::string_view sentence, relation;
  bool holds = true;
};

inline void check_relations(const std::vector<RelationCase>& cases) {
  for (const auto& [sentence, relation, holds] : cases) {
    CAPTURE(sentence);
    CAPTURE(relation);
    CHECK(Analysed(sentence).has_relation(std::string(relation)) == holds);
  }
}

}  // namespace gainsay
