#include "syntax/parse_state.h"

#include <algorithm>

namespace gainsay {
namespace {

const ParseWord kOutside{};
const ParseState::Node kNoNode{};

constexpr std::uint64_t code(Tag tag) { return static_cast<std::uint64_t>(tag); }
constexpr std::uint64_t code(Label label) { return static_cast<std::uint64_t>(label); }

/// The labels whose presence among a word's children changes what else it takes.
constexpr std::uint32_t kTelling =
    labels_of(Label::kSubject, Label::kPassiveSubject, Label::kObject, Label::kCase, Label::kMark,
              Label::kCopula, Label::kAux, Label::kPassiveAux, Label::kConjunction, Label::kDeterminer,
              Label::kComplement, Label::kOpenComplement, Label::kConjunct, Label::kRelative,
              Label::kPossessor, Label::kParticle, Label::kAdverbial, Label::kOblique);

std::uint64_t distance_class(std::uint32_t from, std::uint32_t to) {
  const std::uint32_t distance = to - from;
  return distance <= 4 ? distance : distance <= 7 ? 5 : distance <= 12 ? 6 : 7;
}

/// A word of the state with its node; outside of the sentence a blank.
struct Place {
  const ParseWord* word = &kOutside;
  const ParseState::Node* node = &kNoNode;
  std::uint32_t at = ParseState::kNone;
  std::uint64_t tag() const { return code(word->tag); }
  std::uint64_t hash() const { return word->hash; }
};

Place place(const ParseState& state, std::uint32_t at) {
  if (at >= state.size()) return {};
  return {&state.word(at), &state.nodes()[at], at};
}
Place left_of(const ParseState& state, const Place& place_) { return place(state, place_.node->left); }
Place right_of(const ParseState& state, const Place& place_) { return place(state, place_.node->right); }

}  // namespace

std::uint8_t mark_bit(char first_byte) {
  switch (first_byte) {
    case ',':
      return 1;
    case '"':
    case '\'':
    case '`':
      return 2;
    case '(':
    case '[':
    case '{':
      return 4;
    case ')':
    case ']':
    case '}':
      return 8;
    case '-':
      return 16;
    case ':':
    case ';':
      return 32;
    case '.':
    case '!':
    case '?':
      return 64;
    default:
      return 128;
  }
}

void ParseState::start(const std::vector<ParseWord>& words) {
  words_ = &words;
  stack_.clear();
  nodes_.assign(words.size() + 1, Node{});
  for (std::uint32_t i = 0; i < nodes_.size(); ++i) nodes_[i].leftmost = i;
  next_ = 0;
}

void ParseState::attach(Arc arc, Label label) {
  stack_.pop_back();
  Node& child = nodes_[arc.child];
  Node& head = nodes_[arc.head];
  child.head = arc.head;
  child.label = label;
  head.child_labels |= mask_of(label);
  if (arc.child < arc.head) {
    head.left = arc.child;  // children on the left come nearest first
    head.left_count = static_cast<std::uint8_t>(std::min(head.left_count + 1, 3));
    head.leftmost = child.leftmost;
  } else {
    head.right = arc.child;
    head.right_count = static_cast<std::uint8_t>(std::min(head.right_count + 1, 3));
  }
}

std::size_t move_features(const ParseState& state, MoveFeatures& out) {
  const auto& stack = state.stack();
  const std::size_t depth = stack.size();
  const Place s0 = place(state, stack[depth - 1]);
  const Place s1 = depth >= 2 ? place(state, stack[depth - 2]) : Place{};
  const Place s2 = depth >= 3 ? place(state, stack[depth - 3]) : Place{};
  const Place b0 = place(state, state.next());
  const Place b1 = place(state, state.next() + 1);
  const Place b2 = place(state, state.next() + 2);
  const Place s0l = left_of(state, s0), s0r = right_of(state, s0);
  const Place s1r = right_of(state, s1), s1l = left_of(state, s1), b0l = left_of(state, b0);
  const std::uint64_t t_s0 = s0.tag(), t_s1 = s1.tag(), t_b0 = b0.tag(), t_b1 = b1.tag();
  const std::uint64_t pair = t_s0 << 8 | t_b0, triple = t_s1 << 16 | pair;
  const std::uint64_t s0_labels = s0.node->child_labels & kTelling,
                      s1_labels = s1.node->child_labels & kTelling;
  const std::uint64_t gap = distance_class(s0.at, state.next());
  const std::uint64_t gap1 = depth >= 2 ? distance_class(s1.at, s0.at) : 0;
  const std::uint64_t marks = b0.word->marks;
  const std::uint64_t marks0 = state.word(s0.node->leftmost).marks;
  std::size_t count = 0;
  const auto put = [&](std::uint64_t templ, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    out[count++] = feature(templ + 64, a, b, c);
  };
  put(1, s0.hash(), pair);
  put(2, b0.hash(), pair);
  put(3, s1.hash(), triple);
  put(4, b1.hash(), pair << 8 | t_b1);
  put(5, s0.hash(), b0.hash());
  put(6, s1.hash(), s0.hash());
  put(7, s1.hash(), b0.hash(), t_s0);
  put(8, triple << 8 | t_b1);
  put(9, pair << 16 | t_b1 << 8 | b2.tag());
  put(10, s2.tag() << 24 | triple);
  put(11, triple, s0_labels);
  put(12, triple, s1_labels);
  put(13, pair, b0.node->child_labels & kTelling);
  put(14, triple, gap << 8 | gap1);
  put(15, triple, marks << 8 | marks0);
  put(16, triple << 16 | s0l.tag() << 8 | s0r.tag());
  put(17, triple << 16 | s1r.tag() << 8 | b0l.tag());
  put(18, s1.hash(), s0l.hash(), pair);
  put(19, pair, b0l.hash());
  put(20, s1.hash(), s0.word->word_class, t_b0 << 8 | gap1);
  put(21, s0.hash(), s0_labels, t_b0);
  put(22, s1.hash(), s1_labels, pair);
  put(23, s0.word->word_class, b0.hash(), s1.word->word_class);
  put(24, pair << 24 | t_b1 << 16 | marks << 8 | b1.word->marks);
  put(25, s0r.hash(), pair);
  put(26, triple, s1l.tag() << 8 | code(s0.node->label), code(s0r.node->label) << 8 | code(s1r.node->label));
  const std::uint64_t lead0 = code(s0.word->lead), lead1 = code(s1.word->lead), leadb = code(b0.word->lead);
  put(28, triple, lead1 << 16 | lead0 << 8 | leadb);
  put(29, s1.hash(), lead0 << 8 | leadb, pair);
  put(27,
      s0.node->left_count | s0.node->right_count << 2 | s1.node->left_count << 4 | s1.node->right_count << 6,
      pair);
  return count;
}

std::size_t label_features(const ParseState& state, ParseState::Arc arc, LabelFeatures& out) {
  const Place head = place(state, arc.head), child = place(state, arc.child);
  const Place child_left = left_of(state, child);
  const Place child_right = right_of(state, child);
  const Place head_left = left_of(state, head), head_right = right_of(state, head);
  const bool right = arc.child > arc.head;
  const std::uint64_t side = right ? 1 : 0;
  const std::uint64_t gap = right ? distance_class(arc.head, arc.child) : distance_class(arc.child, arc.head);
  const std::uint64_t pair = head.tag() << 9 | child.tag() << 1 | side;
  const std::uint64_t child_labels = child.node->child_labels, head_labels = head.node->child_labels;
  const std::uint64_t marks = state.word(right ? child.node->leftmost : arc.head).marks;
  std::size_t count = 0;
  const auto put = [&](std::uint64_t templ, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    out[count++] = feature(templ + 128, a, b, c);
  };
  put(1, pair, gap << 8 | marks);
  put(2, head.hash(), pair);
  put(3, child.hash(), pair);
  put(4, head.hash(), child.hash(), side);
  put(5, pair, child_labels & kTelling);
  put(6, pair, head_labels & kTelling);
  put(7, child_left.hash(), pair);
  put(8, child_left.hash(), head.hash(), child.tag());
  put(9, pair, child_left.tag() << 8 | head_left.tag(), head_right.tag());
  put(10, head.hash(), head_labels & kTelling, child.tag() << 1 | side);
  put(11, child.word->word_class, pair, child_left.hash());
  put(12, head.word->word_class, pair,
      head_labels & labels_of(Label::kSubject, Label::kObject, Label::kPassiveAux));
  put(13, pair, child_labels & labels_of(Label::kMark, Label::kCase, Label::kSubject, Label::kAux),
      head_left.hash());
  put(14, head_right.hash(), pair);
  put(15, child.hash(), child_left.hash(), side);
  put(16, pair, child_right.tag());
  put(17, pair, code(child.word->lead), gap);
  return count;
}

std::size_t shortcut_index(const ParseState& state) {
  const auto& stack = state.stack();
  const auto tag = [&](std::uint32_t at) {
    return at < state.size() ? static_cast<std::size_t>(state.word(at).tag) : 31;
  };
  const std::size_t below = stack.size() >= 2 ? tag(stack[stack.size() - 2]) : 31;
  return below << 10 | tag(stack.back()) << 5 | tag(state.next());
}

}  // namespace gainsay
