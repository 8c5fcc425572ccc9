#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "syntax/parser.h"
#include "syntax/syntax.h"
#include "syntax/tags.h"
#include "syntax/word_facts.h"

namespace gainsay {

/// A tagged and parsed sentence, as the functions that read groups, clauses and relations off it need it:
/// each word's children, what it spans, which group holds it. Built once a sentence; memory is reused.
class TreeView {
 public:
  static constexpr std::uint32_t kNone = 0xffffffff;

  /// All arguments must outlive the view's use.
  void start(std::string_view text, const std::vector<Token>& tokens, const std::vector<Tag>& tags,
             const Tree& tree);

  std::uint32_t size() const { return static_cast<std::uint32_t>(tokens_->size()); }
  const Token& token(std::uint32_t at) const { return (*tokens_)[at]; }
  Tag tag(std::uint32_t at) const { return (*tags_)[at]; }
  Label label(std::uint32_t at) const { return tree_->label[at]; }
  bool is(std::uint32_t at, std::uint32_t labels) const { return (mask_of(label(at)) & labels) != 0; }
  std::uint32_t head(std::uint32_t at) const { return tree_->head[at]; }
  std::string_view lemma(std::uint32_t at) const { return token(at).lemma; }
  std::string_view word(std::uint32_t at) const { return slice(text_, token(at).span); }

  /// Calls visit(child) for each child that is no mark, in text order.
  template <class Visit>
  void for_children(std::uint32_t at, Visit visit) const {
    for (std::uint32_t child = first_child_[at]; child != kNone; child = next_sibling_[child]) visit(child);
  }
  /// The first child with one of the labels, or kNone.
  std::uint32_t child(std::uint32_t at, std::uint32_t labels) const {
    for (std::uint32_t c = first_child_[at]; c != kNone; c = next_sibling_[c]) {
      if (is(c, labels)) return c;
    }
    return kNone;
  }
  std::uint32_t first_child(std::uint32_t at) const { return first_child_[at]; }
  std::uint32_t next_sibling(std::uint32_t at) const { return next_sibling_[at]; }
  /// The words below a word, itself included: their first and last token.
  std::uint32_t leftmost(std::uint32_t at) const { return leftmost_[at]; }
  std::uint32_t rightmost(std::uint32_t at) const { return rightmost_[at]; }
  /// Tokens in an order where every child comes before its head.
  const std::vector<std::uint32_t>& bottom_up() const { return bottom_up_; }

  std::vector<std::uint32_t> noun_group;  ///< by token: the group that holds it, or kAbsent
  std::vector<std::uint32_t>
      verb_group;  ///< by token: the group of a main verb, copula or what a copula links to
  std::vector<std::uint32_t> clause;  ///< by token that heads a clause: the clause, else kAbsent

 private:
  void find_extents();

  std::string_view text_;
  const std::vector<Token>* tokens_ = nullptr;
  const std::vector<Tag>* tags_ = nullptr;
  const Tree* tree_ = nullptr;
  std::vector<std::uint32_t> first_child_, next_sibling_, leftmost_, rightmost_, bottom_up_;
};

/// Whether a sorted list of words, as the generated headers hold them, has `word`.
template <class Words>
bool listed(const Words& words, std::string_view word) {
  return std::ranges::binary_search(words, word);
}

/// Fills `syntax.verb_groups` and the view's verb_group.
void find_verb_groups(TreeView& view, Syntax& syntax);
/// Fills `syntax.noun_groups` and the view's noun_group. After the verb groups.
void find_noun_groups(TreeView& view, Syntax& syntax);
/// Fills the groups' `name`: names whose last word is no common noun, since "Asia Pacific Bank" is a compound
/// and "Kim Jong Un" is not. After the noun groups; `facts` has a row a token.
void find_names(const TreeView& view, const std::vector<WordFacts>& facts, Syntax& syntax);
/// Fills `syntax.clauses`, the groups' clauses, and the view's clause. After the groups.
void find_clauses(TreeView& view, Syntax& syntax);
/// Fills `syntax.relations`. After the clauses.
void find_relations(TreeView& view, Syntax& syntax);

}  // namespace gainsay
