#include "syntax/syntax.h"

#include <array>

#include "syntax/fronted.h"
#include "syntax/lemma.h"
#include "syntax/main_clause.h"
#include "syntax/parser.h"
#include "syntax/tagger.h"
#include "syntax/tree_edit.h"
#include "syntax/tree_repair.h"
#include "syntax/tree_view.h"
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
  Weights weights;
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
  SyntaxModel model;
  model.tables_ = std::make_unique<Tables>(Tables{std::move(*words), std::move(*weights)});
  return model;
}

Syntax SyntaxModel::analyse(std::string_view text, std::vector<Token> tokens) const {
  // Memory that every sentence of a thread uses anew.
  struct Scratch {
    std::vector<WordFacts> facts;
    std::vector<Tag> tags;
    ParseInput input;
    Tree tree, unmended;
    TreeView view;
  };
  thread_local Scratch scratch;

  Syntax syntax;
  syntax.tokens = std::move(tokens);
  if (syntax.tokens.empty()) return syntax;
  if (tables_ == nullptr) {
    syntax.clauses.push_back({.first = 0, .last = static_cast<std::uint32_t>(syntax.tokens.size() - 1)});
    return syntax;
  }
  const Tables& tables = *tables_;
  collect_facts(text, syntax.tokens, tables.words, scratch.facts);
  tag_words(scratch.facts, tables.weights.tags, scratch.tags);
  for (std::size_t i = 0; i < syntax.tokens.size(); ++i) {
    Token& token = syntax.tokens[i];
    token.pos = to_pos(scratch.tags[i]);
    token.lemma = lemma_of(slice(text, token.span), scratch.tags[i], scratch.facts[i], tables.words,
                           syntax.made_lemmas);
  }
  collect_parse_input(text, syntax.tokens, scratch.facts, scratch.tags, tables.words, scratch.input);
  parse(scratch.input, tables.weights, scratch.tree);
  scratch.view.start(text, syntax.tokens, scratch.tags, scratch.tree);
  for (const auto mend : {find_main_clause, repair_tree, hang_fronted}) {
    scratch.unmended = scratch.tree;
    if (!mend(scratch.view, scratch.tree, scratch.tags)) continue;
    if (!is_tree(scratch.tree)) scratch.tree = scratch.unmended;
    scratch.view.start(text, syntax.tokens, scratch.tags, scratch.tree);
  }
  find_verb_groups(scratch.view, syntax);
  find_noun_groups(scratch.view, syntax);
  find_names(scratch.view, scratch.facts, syntax);
  find_clauses(scratch.view, syntax);
  find_relations(scratch.view, syntax);
  return syntax;
}

}  // namespace gainsay
