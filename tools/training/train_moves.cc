#include "training/train_moves.h"

#include <algorithm>
#include <iostream>

#include "syntax/parser.h"
#include "training/perceptron.h"

namespace gainsay::training {
namespace {

/// A sentence as the parser sees it, with the tree it should find. The root is words.size().
struct Problem {
  std::vector<ParseWord> words;
  std::vector<std::uint32_t> heads;
  std::vector<Label> labels;
  std::vector<std::vector<std::uint32_t>> children;
};

bool is_projective(const std::vector<std::uint32_t>& heads) {
  for (std::uint32_t i = 0; i < heads.size(); ++i) {
    const std::uint32_t low = std::min(i, heads[i]), high = std::max(i, heads[i]);
    for (std::uint32_t k = low + 1; k < high; ++k) {
      if (heads[k] < low || heads[k] > high) return false;
    }
  }
  return true;
}

Problem make_problem(const Sentence& sentence, std::vector<Tag> tags, const WordTable& words) {
  Problem problem;
  std::vector<WordFacts> facts;
  collect_facts(sentence.text, sentence.tokens, words, facts);
  for (std::size_t i = 0; i < tags.size(); ++i) {
    const bool gold = sentence.tags[i] == Tag::kPunct;
    if (gold != (tags[i] == Tag::kPunct)) tags[i] = sentence.tags[i];
  }
  ParseInput input;
  collect_parse_input(sentence.text, sentence.tokens, facts, tags, words, input);
  problem.words = input.words;
  // Every token that takes part, as the word that stands for it.
  std::vector<std::uint32_t> place(tags.size(), kAbsent);
  for (std::uint32_t i = 0; i < problem.words.size(); ++i) place[problem.words[i].token] = i;
  for (std::uint32_t i = 0; i < tags.size(); ++i) {
    if (input.inside[i] != kAbsent) place[i] = place[input.inside[i]];
  }
  const auto root = static_cast<std::uint32_t>(problem.words.size());
  problem.heads.assign(root, kAbsent);
  problem.labels.assign(root, Label::kOther);
  const auto take = [&](std::uint32_t token) {  // where its arc leaves the chunk
    const std::uint32_t word = place[token];
    std::uint32_t head = sentence.heads[token];
    while (head != kAbsent && place[head] == kAbsent) head = sentence.heads[head];
    if (head != kAbsent && place[head] == word) return;
    problem.heads[word] = head == kAbsent ? root : place[head];
    problem.labels[word] = sentence.labels[token];
  };
  for (std::uint32_t i = 0; i < tags.size(); ++i) {
    if (place[i] != kAbsent && input.inside[i] != kAbsent) take(i);
  }
  for (const ParseWord& word : problem.words) take(word.token);  // the head's own arc wins
  problem.children.resize(root + 1);
  for (std::uint32_t i = 0; i < root; ++i) {
    if (problem.heads[i] == kAbsent) problem.heads[i] = root;
    problem.children[problem.heads[i]].push_back(i);
  }
  return problem;
}

/// The same sentence last word first.
void turn_backwards(Problem& problem) {
  const auto root = static_cast<std::uint32_t>(problem.words.size());
  ParseInput input;
  input.words = std::move(problem.words);
  gainsay::turn_backwards(input);
  problem.words = std::move(input.words);
  for (std::uint32_t& head : problem.heads) head = head == root ? root : root - 1 - head;
  std::ranges::reverse(problem.heads);
  std::ranges::reverse(problem.labels);
  problem.children.assign(root + 1, {});
  for (std::uint32_t i = 0; i < root; ++i) problem.children[problem.heads[i]].push_back(i);
}

/// A tree hangs on one root word and has no circle (folding chunks that the gold tree does not have can make
/// one).
bool is_tree(const std::vector<std::uint32_t>& heads) {
  const auto root = static_cast<std::uint32_t>(heads.size());
  std::size_t roots = 0;
  for (std::uint32_t i = 0; i < root; ++i) {
    roots += heads[i] == root;
    std::uint32_t up = heads[i];
    for (std::uint32_t steps = 0; up != root; up = heads[up]) {
      if (++steps > root) return false;
    }
  }
  return roots == 1;
}

/// How many arcs of the gold tree a move makes impossible (Goldberg and Nivre 2013, arc-hybrid).
struct Costs {
  int shift = 0, left = 0, right = 0;
};
Costs costs_of(const ParseState& state, const Problem& problem) {
  Costs costs;
  const auto& stack = state.stack();
  const std::uint32_t next = state.next(), root = state.size();
  const auto in_buffer = [&](std::uint32_t at) { return at >= next; };
  const auto on_stack = [&](std::uint32_t at) { return at < root && std::ranges::binary_search(stack, at); };
  if (!stack.empty()) {
    const std::uint32_t top = stack.back(), head = problem.heads[top];
    int children_ahead = 0;
    for (const std::uint32_t child : problem.children[top]) children_ahead += in_buffer(child);
    const bool below = stack.size() >= 2 && head == stack[stack.size() - 2];
    costs.left = children_ahead + (below || (in_buffer(head) && head != next));
    costs.right = children_ahead + in_buffer(head);
  }
  if (next < root) {
    const std::uint32_t head = problem.heads[next];
    costs.shift = on_stack(head) && head != stack.back();
    for (const std::uint32_t child : problem.children[next]) costs.shift += on_stack(child);
  }
  return costs;
}

/// The highest scored of the moves that are possible and, where `costs` is given, cost least.
Move best_move(const ParseState& state, const std::array<float, 3>& scores, const Costs* costs) {
  const std::array<bool, 3> can = {state.can_shift(), state.can_left(), state.can_right()};
  const std::array<int, 3> cost =
      costs ? std::array<int, 3>{costs->shift, costs->left, costs->right} : std::array<int, 3>{};
  int least = 1 << 20;
  for (std::size_t i = 0; i < 3; ++i) {
    if (can[i]) least = std::min(least, cost[i]);
  }
  std::size_t best = 3;
  for (std::size_t i = 0; i < 3; ++i) {
    if (can[i] && cost[i] == least && (best == 3 || scores[i] > scores[best])) best = i;
  }
  return static_cast<Move>(best);
}

/// The highest scored possible move that costs more than the cheapest; the cheapest where there is none.
Move second_move(const ParseState& state, const std::array<float, 3>& scores, const Costs& costs) {
  const Move gold = best_move(state, scores, &costs);
  const std::array<bool, 3> can = {state.can_shift(), state.can_left(), state.can_right()};
  const std::array<int, 3> cost = {costs.shift, costs.left, costs.right};
  const auto least = cost[static_cast<std::size_t>(gold)];
  std::size_t best = static_cast<std::size_t>(gold);
  for (std::size_t i = 0; i < 3; ++i) {
    if (can[i] && cost[i] > least && (best == static_cast<std::size_t>(gold) || scores[i] > scores[best]))
      best = i;
  }
  return static_cast<Move>(best);
}

/// How far the right move and label have to lead to count as learnt.
constexpr float kMargin = 40;
constexpr float kLabelMargin = 15;

bool is_forced(const ParseState& state) { return state.stack().empty() || !state.can_shift(); }

class Trainer {
 public:
  Trainer(std::vector<Problem> problems, unsigned log2_moves, unsigned log2_labels)
      : problems_(std::move(problems)),
        tallies_(kShortcutCount),
        moves_(log2_moves, count_features().moves, 2),
        labels_(log2_labels, counts_.labels, 2) {
    counts_ = {};
    std::cerr << "moves: " << moves_.owned() << " features kept, " << moves_.lost()
              << " lost to others; labels: " << labels_.owned() << ", " << labels_.lost() << "\n";
  }

  ParserWeights run(int epochs) {
    std::vector<std::size_t> order(problems_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    for (int epoch = 0; epoch < epochs; ++epoch) {
      random_.shuffle(order);
      wrong_moves_ = wrong_labels_ = arcs_ = 0;
      for (const std::size_t i : order) learn(problems_[i], epoch >= 1);
      std::cerr << "parser, epoch " << epoch + 1 << ": " << wrong_moves_ << " moves and " << wrong_labels_
                << " labels wrong on " << arcs_ << " arcs\n";
    }
    return {moves_.rows(0.0001), labels_.rows(0.0005), shortcuts()};
  }

 private:
  struct Counts {
    FeatureCounts moves, labels;
  };

  /// Walks the gold trees, counting features and what move each triple of tags asks for.
  Counts& count_features() {
    MoveFeatures move_hashes;
    LabelFeatures label_hashes;
    for (const Problem& problem : problems_) {
      state_.start(problem.words);
      while (!state_.done()) {
        const Costs costs = costs_of(state_, problem);
        const Move move = best_move(state_, {0.2f, 0.3f, 0.1f}, &costs);
        if (!is_forced(state_)) {
          counts_.moves.add({move_hashes.data(), move_features(state_, move_hashes)});
          ++tallies_[shortcut_index(state_)][static_cast<std::size_t>(move)];
        }
        if (move == Move::kShift) {
          state_.shift();
          continue;
        }
        const auto arc = move == Move::kLeft ? state_.left_arc() : state_.right_arc();
        if (arc.head < state_.size()) {
          counts_.labels.add({label_hashes.data(), label_features(state_, arc, label_hashes)});
        }
        state_.attach(arc, problem.labels[arc.child]);
      }
    }
    return counts_;
  }

  void learn(const Problem& problem, bool explore) {
    state_.start(problem.words);
    MoveFeatures hashes;
    while (!state_.done()) {
      Move move = Move::kShift;
      if (is_forced(state_)) {
        move = state_.stack().empty() ? Move::kShift : state_.can_right() ? Move::kRight : Move::kLeft;
      } else {
        const std::span used(hashes.data(), move_features(state_, hashes));
        const auto scores = moves_.scores(used);
        const Costs costs = costs_of(state_, problem);
        const Move guess = best_move(state_, scores, nullptr), gold = best_move(state_, scores, &costs);
        const Move rival = guess == gold ? second_move(state_, scores, costs) : guess;
        const float lead = scores[static_cast<std::size_t>(gold)] - scores[static_cast<std::size_t>(rival)];
        if (rival != gold && lead < kMargin) {
          moves_.update(used, static_cast<std::size_t>(gold), static_cast<std::size_t>(rival));
        }
        wrong_moves_ += guess != gold;
        moves_.tick();
        move = explore && random_.share() < 0.9 ? guess : gold;
      }
      if (move == Move::kShift) {
        state_.shift();
      } else {
        attach(problem, move == Move::kLeft ? state_.left_arc() : state_.right_arc());
      }
    }
  }

  void attach(const Problem& problem, ParseState::Arc arc) {
    ++arcs_;
    if (arc.head == state_.size()) return state_.attach(arc, Label::kRoot);
    LabelFeatures hashes;
    const std::span used(hashes.data(), label_features(state_, arc, hashes));
    const auto scores = labels_.scores(used);
    std::size_t guess = 0;
    for (std::size_t i = 1; i < kLabelCount; ++i) {
      if (scores[i] > scores[guess]) guess = i;
    }
    const auto gold = static_cast<std::size_t>(problem.labels[arc.child]);
    if (problem.heads[arc.child] == arc.head && gold < kLabelCount) {
      std::size_t rival = gold == 0 ? 1 : 0;
      for (std::size_t i = 0; i < kLabelCount; ++i) {
        if (i != gold && scores[i] > scores[rival]) rival = i;
      }
      if (scores[gold] - scores[rival] < kLabelMargin) labels_.update(used, gold, rival);
      wrong_labels_ += guess != gold;
      labels_.tick();
    }
    state_.attach(arc, static_cast<Label>(guess));
  }

  std::vector<std::uint8_t> shortcuts() const {
    std::vector<std::uint8_t> shortcuts(kShortcutCount);
    for (std::size_t i = 0; i < kShortcutCount; ++i) {
      const auto& tally = tallies_[i];
      const int total = tally[0] + tally[1] + tally[2];
      for (std::size_t move = 0; move < 3; ++move) {
        if (total >= 50 && tally[move] * 1000LL >= total * 998LL)
          shortcuts[i] = static_cast<std::uint8_t>(move + 1);
      }
    }
    return shortcuts;
  }

  std::vector<Problem> problems_;
  ParseState state_;
  Counts counts_;
  std::vector<std::array<int, 3>> tallies_;
  Perceptron<MoveRow> moves_;
  Perceptron<LabelRow> labels_;
  Random random_{2};
  std::size_t wrong_moves_ = 0, wrong_labels_ = 0, arcs_ = 0;
};

}  // namespace

ParserWeights train_parser(const std::vector<Sentence>& sentences, const std::vector<std::vector<Tag>>& tags,
                           const WordTable& words, unsigned log2_moves, unsigned log2_labels, int epochs,
                           Direction direction) {
  std::vector<Problem> problems;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    Problem problem = make_problem(sentences[i], tags[i], words);
    if (!problem.words.empty() && is_tree(problem.heads) && is_projective(problem.heads)) {
      if (direction == Direction::kBackwards) turn_backwards(problem);
      problems.push_back(std::move(problem));
    }
  }
  std::cerr << problems.size() << " of " << sentences.size() << " trees taken\n";
  return Trainer(std::move(problems), log2_moves, log2_labels).run(epochs);
}

}  // namespace gainsay::training
