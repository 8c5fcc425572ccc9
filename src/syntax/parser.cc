#include "syntax/parser.h"

namespace gainsay {
namespace {

Move weigh_move(const ParseState& state, const WeightTable<MoveRow>& weights) {
  MoveFeatures features;
  const std::size_t count = move_features(state, features);
  int shift = 0, left = 0, right = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (const MoveRow* row = weights.find(features[i])) {
      shift += row->weights[0];
      left += row->weights[1];
      right += row->weights[2];
    }
  }
  const bool can_right = state.can_right(), can_left = state.can_left();
  if (shift >= left && (shift >= right || !can_right)) return Move::kShift;
  if (can_left && (left >= right || !can_right)) return Move::kLeft;
  return can_right ? Move::kRight : Move::kShift;
}

Move choose_move(const ParseState& state, const Weights& weights) {
  if (state.stack().empty()) return Move::kShift;
  if (!state.can_shift()) return state.can_right() ? Move::kRight : Move::kLeft;
  const std::size_t index = shortcut_index(state);
  if (const std::uint8_t shortcut = weights.shortcuts[index]; shortcut != 0) {
    const Move move = static_cast<Move>(shortcut - 1);
    if (move != Move::kRight || state.can_right()) return move;
  }
  return weigh_move(state, weights.moves);
}

Label choose_label(const ParseState& state, ParseState::Arc arc, const WeightTable<LabelRow>& weights) {
  if (arc.head == state.size()) return Label::kRoot;
  LabelFeatures features;
  const std::size_t count = label_features(state, arc, features);
  std::array<std::int16_t, LabelRow::kClasses> scores{};
  for (std::size_t i = 0; i < count; ++i) {
    const LabelRow* row = weights.find(features[i]);
    if (row == nullptr) continue;
    for (std::size_t label = 0; label < LabelRow::kClasses; ++label) {
      scores[label] = static_cast<std::int16_t>(scores[label] + row->weights[label]);
    }
  }
  std::size_t best = 0;
  for (std::size_t label = 1; label < kLabelCount; ++label) {
    if (scores[label] > scores[best]) best = label;
  }
  return static_cast<Label>(best);
}

void write_tree(const ParseState& state, const std::vector<ParseWord>& words, std::size_t token_count,
                Tree& out) {
  out.head.assign(token_count, kAbsent);
  out.label.assign(token_count, Label::kPunct);
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    const ParseState::Node& node = state.nodes()[i];
    out.head[words[i].token] = node.head < words.size() ? words[node.head].token : kAbsent;
    out.label[words[i].token] = node.label;
  }
  std::uint32_t last = words.empty() ? kAbsent : words.front().token;
  for (std::uint32_t i = 0; i < token_count; ++i) {
    if (out.label[i] == Label::kPunct) {
      out.head[i] = last;
    } else {
      last = i;
    }
  }
}

}  // namespace

void collect_parse_words(std::string_view text, const std::vector<Token>& tokens,
                         const std::vector<WordFacts>& facts, const std::vector<Tag>& tags,
                         std::vector<ParseWord>& out) {
  out.clear();
  std::uint8_t marks = 0;
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    if (tags[i] == Tag::kPunct) {
      marks |= mark_bit(text[tokens[i].span.begin]);
      continue;
    }
    out.push_back({facts[i].hash, tags[i], facts[i].word_class, marks, i});
    marks = 0;
  }
}

void parse(const std::vector<ParseWord>& words, std::size_t token_count, const Weights& weights, Tree& out) {
  thread_local ParseState state;
  state.start(words);
  while (!state.done()) {
    const Move move = choose_move(state, weights);
    if (move == Move::kShift) {
      state.shift();
    } else {
      const ParseState::Arc arc = move == Move::kLeft ? state.left_arc() : state.right_arc();
      state.attach(arc, choose_label(state, arc, weights.labels));
    }
  }
  write_tree(state, words, token_count, out);
}

}  // namespace gainsay
