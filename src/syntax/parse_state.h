#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "syntax/labels.h"
#include "syntax/tags.h"
#include "syntax/weights.h"

namespace gainsay {

/// What the parser knows of a word that is no mark of punctuation.
struct ParseWord {
  std::uint64_t hash = 0;
  Tag tag = Tag::kBoundary;
  std::uint8_t word_class = 0;  ///< WordNet's
  std::uint8_t marks = 0;       ///< which marks stand right before it: bits of mark_bit()
  Tag lead = Tag::kBoundary;    ///< tag of the first word of its chunk; its own where it stands alone
  std::uint32_t token = 0;      ///< index of its token
};

/// Commas, quotes, brackets … as bits.
std::uint8_t mark_bit(char first_byte);

enum class Move : std::uint8_t { kShift, kLeft, kRight };

/// The state of an arc-hybrid parse over the words of one sentence: a stack, the words still to come, and the
/// tree so far. The root stands behind the last word. Shift pushes the next word, left hangs the top of the
/// stack on the next word, right hangs it on the one below. (Kuhlmann, Gómez-Rodríguez, Satta 2011; trained
/// with the dynamic oracle of Goldberg and Nivre 2013.)
class ParseState {
 public:
  static constexpr std::uint32_t kNone = 0xffffffff;

  struct Node {
    std::uint32_t head = kNone;
    std::uint32_t left = kNone, right = kNone;  ///< outermost child on each side
    std::uint32_t leftmost = kNone;             ///< first word of its part of the tree
    std::uint32_t child_labels = 0;             ///< mask_of() each child's label
    std::uint8_t left_count = 0, right_count = 0;
    Label label = Label::kRoot;
  };

  /// `words` must outlive the state; starts anew, keeping memory.
  void start(const std::vector<ParseWord>& words);

  bool done() const { return stack_.empty() && next_ == size(); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(words_->size()); }
  std::uint32_t next() const { return next_; }
  const std::vector<std::uint32_t>& stack() const { return stack_; }
  const std::vector<Node>& nodes() const { return nodes_; }
  const ParseWord& word(std::uint32_t at) const { return (*words_)[at]; }

  bool can_shift() const { return next_ < size(); }
  bool can_left() const { return !stack_.empty() && (next_ < size() || stack_.size() == 1); }
  bool can_right() const { return stack_.size() >= 2; }

  void shift() {
    stack_.push_back(next_);
    ++next_;
  }
  /// The arc that a left or right move would make.
  struct Arc {
    std::uint32_t head, child;
  };
  Arc left_arc() const { return {next_, stack_.back()}; }
  Arc right_arc() const { return {stack_[stack_.size() - 2], stack_.back()}; }
  /// Pops the top of the stack and hangs it on `arc.head` (size() for the root).
  void attach(Arc arc, Label label);

 private:
  const std::vector<ParseWord>* words_ = nullptr;
  std::vector<std::uint32_t> stack_;
  std::vector<Node> nodes_;
  std::uint32_t next_ = 0;
};

inline constexpr std::size_t kMaxMoveFeatures = 40;
using MoveFeatures = std::array<std::uint64_t, kMaxMoveFeatures>;
/// The features that decide the next move; returns their number. Precondition: the stack is not empty.
std::size_t move_features(const ParseState& state, MoveFeatures& out);

inline constexpr std::size_t kMaxLabelFeatures = 24;
using LabelFeatures = std::array<std::uint64_t, kMaxLabelFeatures>;
/// The features that decide the label of an arc about to be made; returns their number.
std::size_t label_features(const ParseState& state, ParseState::Arc arc, LabelFeatures& out);

/// Weights::shortcuts has a byte for each triple of tags (below the top of the stack, top, next): 0 where the
/// move has to be weighed, else 1 + the move that the treebank nearly always has there.
inline constexpr std::size_t kShortcutCount = 32 * 32 * 32;
std::size_t shortcut_index(const ParseState& state);

}  // namespace gainsay
