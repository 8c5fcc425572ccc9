#pragma once

#include <cstdint>
#include <vector>

#include "syntax/tree_view.h"

namespace gainsay {

/// Whether one token alone has no head and every other reaches it.
bool is_tree(const Tree& tree);

/// A parsed sentence that is mended: what its words may be by their form, and how to hang them elsewhere. The
/// view keeps showing the tree as it was; whoever has changed something starts it anew before the next pass.
class TreeEdit {
 public:
  static constexpr std::uint32_t kNone = TreeView::kNone;
  static constexpr std::uint32_t kSubjects = labels_of(Label::kSubject, Label::kPassiveSubject);

  /// All arguments must outlive the edit; `view` shows `tree` and `tags`.
  TreeEdit(const TreeView& view, Tree& tree, std::vector<Tag>& tags)
      : view_(view), tree_(tree), tags_(tags) {}

  bool changed() const { return changed_; }

 protected:
  bool is_mark(std::uint32_t at, char mark) const {
    return at < view_.size() && view_.tag(at) == Tag::kPunct && view_.word(at).front() == mark;
  }
  bool is_noun(std::uint32_t at) const { return has(kNounTags | bit(Tag::kPron), view_.tag(at)); }
  bool has_child(std::uint32_t at, std::uint32_t labels) const { return view_.child(at, labels) != kNone; }
  bool is_below(std::uint32_t at, std::uint32_t top) const;
  bool ends_in_stop() const;

  /// Its own form is finite, or an auxiliary or copula makes it so.
  bool is_finite(std::uint32_t at) const;
  /// The head of the noun group, with its prepositional parts, that ends at the token; kNone for none.
  std::uint32_t noun_ending_at(std::uint32_t at) const;
  /// A noun that may be a subject by its form: without a preposition, and no bare time ("last week").
  bool may_be_subject(std::uint32_t noun) const;

  void set(std::uint32_t at, std::uint32_t head, Label label);
  /// Takes a verb that hangs below a noun out of it, into the noun's place.
  void free_verb(std::uint32_t verb, std::uint32_t noun);
  void make_subject(std::uint32_t noun, std::uint32_t verb);

  const TreeView& view_;
  Tree& tree_;
  std::vector<Tag>& tags_;

 private:
  bool changed_ = false;
};

}  // namespace gainsay
