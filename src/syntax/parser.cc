#include "syntax/parser.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace gainsay {
namespace {

constexpr int kCertain = std::numeric_limits<std::int16_t>::max();

/// A decision and by how much it beat the next best.
template <class Choice>
struct Weighed {
  Choice choice;
  int lead = kCertain;
};

Weighed<Move> weigh_move(const ParseState& state, const WeightTable<MoveRow>& weights) {
  MoveFeatures features;
  const std::size_t count = move_features(state, features);
  int shift = 0, left = 0, right = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const MoveRow& row = weights.slot(features[i]);
    const int mask = row.mask(features[i]);
    shift += row.weights[0] & mask;
    left += row.weights[1] & mask;
    right += row.weights[2] & mask;
  }
  const bool can_right = state.can_right();  // left is possible wherever shift is
  if (!can_right) return {shift >= left ? Move::kShift : Move::kLeft, std::abs(shift - left)};
  if (shift >= left && shift >= right) return {Move::kShift, shift - std::max(left, right)};
  if (left >= right) return {Move::kLeft, left - std::max(shift, right)};
  return {Move::kRight, right - std::max(shift, left)};
}

Weighed<Move> choose_move(const ParseState& state, const Weights& weights) {
  if (state.stack().empty()) return {Move::kShift};
  if (!state.can_shift()) return {state.can_right() ? Move::kRight : Move::kLeft};
  const std::size_t index = shortcut_index(state);
  if (const std::uint8_t shortcut = weights.shortcuts[index]; shortcut != 0) {
    const Move move = static_cast<Move>(shortcut - 1);
    if (move != Move::kRight || state.can_right()) return {move};
  }
  return weigh_move(state, weights.moves);
}

Weighed<Label> choose_label(const ParseState& state, ParseState::Arc arc,
                            const WeightTable<LabelRow>& weights) {
  if (arc.head == state.size()) return {Label::kRoot};
  LabelFeatures features;
  const std::size_t count = label_features(state, arc, features);
  std::array<std::int16_t, LabelRow::kClasses> scores{};
  for (std::size_t i = 0; i < count; ++i) {
    const LabelRow& row = weights.slot(features[i]);
    const auto mask = static_cast<std::int8_t>(row.mask(features[i]));
    for (std::size_t label = 0; label < LabelRow::kClasses; ++label) {
      scores[label] = static_cast<std::int16_t>(scores[label] + (row.weights[label] & mask));
    }
  }
  std::size_t best = 0;
  int second = -kCertain;
  for (std::size_t label = 1; label < kLabelCount; ++label) {
    second = std::max<int>(second, std::min(scores[label], scores[best]));
    if (scores[label] > scores[best]) best = label;
  }
  return {static_cast<Label>(best), scores[best] - second};
}

void write_tree(const ParseState& state, const ParseInput& input, Tree& out) {
  const auto& words = input.words;
  const std::size_t token_count = input.inside.size();
  out.head.assign(token_count, kAbsent);
  out.label.assign(token_count, Label::kPunct);
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    const ParseState::Node& node = state.nodes()[i];
    out.head[words[i].token] = node.head < words.size() ? words[node.head].token : kAbsent;
    out.label[words[i].token] = node.label;
  }
  std::uint32_t last = words.empty() ? kAbsent : std::min(words.front().token, words.back().token);
  for (std::uint32_t i = 0; i < token_count; ++i) {
    if (input.inside[i] != kAbsent) {
      out.head[i] = input.inside[i];
      out.label[i] = input.inside_label[i];
    } else if (out.label[i] == Label::kPunct) {
      out.head[i] = last;
    } else {
      last = i;
    }
  }
}

/// What stands for a word in the features: its lemma, or for a word without entry its ending and shape, since
/// a word never met can only be told by those. Names and numbers are told by WordNet's class only.
std::uint64_t identity(const WordFacts& facts, Tag tag, const WordTable& table) {
  if (has(kNameTags | bit(Tag::kNum), tag)) return std::uint64_t{facts.word_class} << 8 | 1;
  if (facts.entry == nullptr)
    return std::uint64_t{facts.suffix3} << 40 | std::uint64_t{facts.shape & 7u} << 32;
  const std::uint32_t number = table.lemma_number(*facts.entry, lemma_class(tag));
  return number != 0 ? number : facts.hash >> 32 | 1;
}

constexpr TagSet kOpensChunk = set_of(Tag::kDet, Tag::kPossessive);
constexpr TagSet kInChunk = kOpensChunk | kNounTags | set_of(Tag::kAdj, Tag::kNum);

/// Whether a chunk goes on from a word tagged `before` to one tagged `tag`, `hyphen` or nothing between them
/// and `after` behind.
bool chunk_continues(Tag before, Tag tag, Tag after, bool hyphen) {
  if (!has(kInChunk & ~kOpensChunk, tag)) return false;
  if (hyphen) return true;
  if (!has(kNounTags, before)) return has(kInChunk, before);
  if (has(kNameTags, before)) {  // "Hong Kong legislative election"
    return has(kNounTags, tag) || (tag == Tag::kAdj && has(set_of(Tag::kNoun, Tag::kNouns), after));
  }
  return before == Tag::kNoun && (tag == Tag::kNoun || tag == Tag::kNouns);
}

Label inside_label(Tag tag) {
  switch (tag) {
    case Tag::kDet:
      return Label::kDeterminer;
    case Tag::kPossessive:
      return Label::kPossessor;
    case Tag::kAdj:
      return Label::kAdjective;
    case Tag::kNum:
      return Label::kNumeral;
    default:
      return Label::kCompound;
  }
}

class ChunkCollector {
 public:
  ChunkCollector(std::string_view text, const std::vector<Token>& tokens, const std::vector<WordFacts>& facts,
                 const std::vector<Tag>& tags, const WordTable& table, ParseInput& out)
      : text_(text), tokens_(tokens), facts_(facts), tags_(tags), table_(table), out_(out) {}

  void run() {
    out_.words.clear();
    out_.inside.assign(tokens_.size(), kAbsent);
    out_.inside_label.assign(tokens_.size(), Label::kPunct);
    for (std::uint32_t i = 0; i < tokens_.size();) {
      if (tags_[i] == Tag::kPunct) {
        marks_ |= mark_bit(text_[tokens_[i].span.begin]);
        ++i;
        continue;
      }
      i = take(i);
    }
  }

 private:
  bool is_hyphen(std::uint32_t at) const {
    return tags_[at] == Tag::kPunct && text_[tokens_[at].span.begin] == '-' && !tokens_[at].space_before &&
           at + 1 < tokens_.size() && !tokens_[at + 1].space_before;
  }

  Tag after(std::uint32_t at) const { return at + 1 < tags_.size() ? tags_[at + 1] : Tag::kBoundary; }

  /// "Pull-out", "walk-in": behind its hyphen a small word is a part of the noun.
  bool is_particle_of_noun(std::uint32_t noun, std::uint32_t at) const {
    return at < tokens_.size() && has(set_of(Tag::kNoun, Tag::kNouns), tags_[noun]) &&
           has(set_of(Tag::kAdp, Tag::kAdv), tags_[at]);
  }
  /// The tag by which a chunk goes on: such a small word goes on as its noun does.
  Tag chunk_tag(std::uint32_t at) const {
    return at >= 2 && is_hyphen(at - 1) && is_particle_of_noun(at - 2, at) ? tags_[at - 2] : tags_[at];
  }

  /// Takes the chunk or the word at `first`; returns what comes behind it.
  std::uint32_t take(std::uint32_t first) {
    std::uint32_t head = has(kNounTags, tags_[first]) ? first : kAbsent;
    std::uint32_t last = first;
    while (has(kInChunk, chunk_tag(last))) {
      const std::uint32_t next = last + 1;
      const bool hyphen = next < tokens_.size() && is_hyphen(next);
      const std::uint32_t word = hyphen ? next + 1 : next;
      if (hyphen && is_particle_of_noun(last, word)) {
        last = word;
        continue;
      }
      if (word >= tokens_.size() || !chunk_continues(chunk_tag(last), tags_[word], after(word), hyphen))
        break;
      last = word;
      if (has(kNounTags, tags_[word])) head = word;
    }
    const bool particle = head != kAbsent && head + 2 < tokens_.size() && is_hyphen(head + 1) &&
                          is_particle_of_noun(head, head + 2);
    if (head == kAbsent || (head == first && !particle)) {
      put(first, tags_[first]);
      return first + 1;
    }
    for (std::uint32_t i = first; i < head; ++i) {
      if (tags_[i] == Tag::kPunct) continue;
      out_.inside[i] = head;
      out_.inside_label[i] = inside_label(tags_[i]);
    }
    put(head, tags_[first]);
    if (!particle) return head + 1;
    out_.inside[head + 2] = head;
    out_.inside_label[head + 2] = Label::kFixed;
    return head + 3;
  }

  void put(std::uint32_t at, Tag lead) {
    out_.words.push_back({identity(facts_[at], tags_[at], table_), tag_for_parser(at), facts_[at].word_class,
                          marks_, lead, at});
    marks_ = 0;
  }

  /// "The workers' pay" is parsed like "the worker's pay": the treebanks have few owners in the plural.
  Tag tag_for_parser(std::uint32_t at) const {
    static const std::uint64_t kPossessive = fold_hash("'s");
    const bool owner = after(at) == Tag::kPart && facts_[at + 1].hash == kPossessive;
    if (!owner) return tags_[at];
    return tags_[at] == Tag::kNouns ? Tag::kNoun : tags_[at] == Tag::kPropns ? Tag::kPropn : tags_[at];
  }

  std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<WordFacts>& facts_;
  const std::vector<Tag>& tags_;
  const WordTable& table_;
  ParseInput& out_;
  std::uint8_t marks_ = 0;
};

}  // namespace

void collect_parse_input(std::string_view text, const std::vector<Token>& tokens,
                         const std::vector<WordFacts>& facts, const std::vector<Tag>& tags,
                         const WordTable& table, ParseInput& out) {
  ChunkCollector(text, tokens, facts, tags, table, out).run();
}

void turn_backwards(ParseInput& input) {
  // The marks right before a word are those right behind it the other way.
  for (std::size_t i = 0; i < input.words.size(); ++i) {
    input.words[i].marks = i + 1 < input.words.size() ? input.words[i + 1].marks : std::uint8_t{0};
  }
  std::ranges::reverse(input.words);
}

void parse(const ParseInput& input, const Weights& weights, Tree& out, Leads* leads) {
  thread_local ParseState state;
  state.start(input.words);
  if (leads != nullptr) {
    for (auto* lead : {&leads->arc, &leads->label}) lead->assign(input.inside.size(), kCertain);
  }
  while (!state.done()) {
    const auto [move, lead] = choose_move(state, weights);
    if (move == Move::kShift) {
      state.shift();
    } else {
      const ParseState::Arc arc = move == Move::kLeft ? state.left_arc() : state.right_arc();
      const auto label = choose_label(state, arc, weights.labels);
      if (leads != nullptr) {
        const std::uint32_t top = state.word(arc.child).token;
        leads->arc[top] = static_cast<std::int16_t>(std::min(lead, kCertain));
        leads->label[top] = static_cast<std::int16_t>(std::min(label.lead, kCertain));
      }
      state.attach(arc, label.choice);
    }
  }
  write_tree(state, input, out);
}

}  // namespace gainsay
