#include "training/measure.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

#include "syntax/parser.h"
#include "syntax/tagger.h"

namespace gainsay::training {
namespace {

template <class... Values>
void print(std::string& out, const char* format, Values... values) {
  std::array<char, 200> line{};
  std::snprintf(line.data(), line.size(), format, values...);
  out += line.data();
}

struct Tally {
  int words = 0, tags = 0, parts = 0, arcs = 0, heads = 0, labelled = 0;
  std::map<std::pair<Tag, Tag>, int> confusions;
  std::array<int, 32> gold{}, got{}, right{};
};

void add(const Sentence& sentence, const std::vector<Tag>& tags, const Tree& tree, Tally& tally) {
  for (std::size_t i = 0; i < tags.size(); ++i) {
    ++tally.words;
    tally.tags += tags[i] == sentence.tags[i];
    tally.parts += to_pos(tags[i]) == to_pos(sentence.tags[i]);
    if (tags[i] != sentence.tags[i]) ++tally.confusions[{sentence.tags[i], tags[i]}];
    if (sentence.labels[i] == Label::kPunct) continue;
    ++tally.arcs;
    const bool head = tree.head[i] == sentence.heads[i];
    const bool label = tree.label[i] == sentence.labels[i];
    tally.heads += head;
    tally.labelled += head && label;
    ++tally.gold[static_cast<std::size_t>(sentence.labels[i])];
    ++tally.got[static_cast<std::size_t>(tree.label[i])];
    if (head && label) ++tally.right[static_cast<std::size_t>(tree.label[i])];
  }
}

}  // namespace

std::string measure(const std::vector<Sentence>& sentences, const WordTable& words, const Weights& weights,
                    Direction direction) {
  Tally tally;
  std::vector<WordFacts> facts;
  std::vector<Tag> tags;
  ParseInput input;
  Tree tree;
  for (const Sentence& sentence : sentences) {
    collect_facts(sentence.text, sentence.tokens, words, facts);
    tag_words(facts, weights.tags, direction, tags);
    collect_parse_input(sentence.text, sentence.tokens, facts, tags, words, input);
    if (direction == Direction::kBackwards) turn_backwards(input);
    parse(input, weights, tree);
    add(sentence, tags, tree, tally);
  }
  const auto share = [](int part, int whole) { return 100.0 * part / std::max(1, whole); };
  std::string out;
  print(out, "tags %.2f  parts of speech %.2f  heads %.2f  labelled %.2f\n", share(tally.tags, tally.words),
        share(tally.parts, tally.words), share(tally.heads, tally.arcs), share(tally.labelled, tally.arcs));
  std::vector<std::pair<int, std::pair<Tag, Tag>>> worst;
  for (const auto& [pair, count] : tally.confusions) worst.emplace_back(-count, pair);
  std::ranges::sort(worst);
  if (worst.size() > 24) worst.resize(24);
  for (const auto& [count, pair] : worst) {
    print(out, "  %s as %s: %d\n", kTagNames[static_cast<std::size_t>(pair.first)].data(),
          kTagNames[static_cast<std::size_t>(pair.second)].data(), -count);
  }
  for (std::size_t i = 0; i < 32; ++i) {
    print(out, "  %-13s %5d precision %.2f recall %.2f\n", kLabelNames[i].data(), tally.gold[i],
          share(tally.right[i], tally.got[i]), share(tally.right[i], tally.gold[i]));
  }
  return out;
}

}  // namespace gainsay::training
