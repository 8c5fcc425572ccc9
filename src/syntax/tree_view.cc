#include "syntax/tree_view.h"

namespace gainsay {

void TreeView::start(std::string_view text, const std::vector<Token>& tokens, const std::vector<Tag>& tags,
                     const Tree& tree) {
  text_ = text;
  tokens_ = &tokens;
  tags_ = &tags;
  tree_ = &tree;
  const std::size_t count = tokens.size();
  first_child_.assign(count, kNone);
  next_sibling_.assign(count, kNone);
  noun_group.assign(count, kAbsent);
  verb_group.assign(count, kAbsent);
  clause.assign(count, kAbsent);
  for (std::uint32_t i = size(); i-- > 0;) {
    if (label(i) == Label::kPunct || head(i) == kAbsent) continue;
    next_sibling_[i] = first_child_[head(i)];
    first_child_[head(i)] = i;
  }
  find_extents();
}

void TreeView::find_extents() {
  bottom_up_.clear();
  leftmost_.resize(size());
  rightmost_.resize(size());
  for (std::uint32_t i = 0; i < size(); ++i) {
    leftmost_[i] = rightmost_[i] = i;
    if (label(i) != Label::kPunct && head(i) == kAbsent) bottom_up_.push_back(i);
  }
  for (std::size_t done = 0; done < bottom_up_.size(); ++done) {
    for_children(bottom_up_[done], [this](std::uint32_t child) { bottom_up_.push_back(child); });
  }
  std::ranges::reverse(bottom_up_);
  for (const std::uint32_t i : bottom_up_) {
    if (head(i) == kAbsent) continue;
    leftmost_[head(i)] = std::min(leftmost_[head(i)], leftmost_[i]);
    rightmost_[head(i)] = std::max(rightmost_[head(i)], rightmost_[i]);
  }
}

}  // namespace gainsay
