#include "training/train_tags.h"

#include <algorithm>
#include <bit>
#include <iostream>

#include "syntax/tagger.h"
#include "training/perceptron.h"

namespace gainsay::training {
namespace {

/// How far the right tag has to lead for a word to count as learnt; an integer perceptron without it
/// generalises worse.
constexpr float kMargin = 20;

bool is_open(const WordFacts& word) { return !word.sure && !std::has_single_bit(word.allowed); }

void count_features(const std::vector<std::vector<WordFacts>>& facts,
                    const std::vector<std::vector<Tag>>& gold, FeatureCounts& counts) {
  TagFeatures features;
  for (std::size_t s = 0; s < gold.size(); ++s) {
    const auto& tags = gold[s];
    for (std::size_t i = 0; i < tags.size(); ++i) {
      if (!is_open(facts[s][i])) continue;
      const Tag before = i >= 1 ? tags[i - 1] : Tag::kBoundary,
                before_that = i >= 2 ? tags[i - 2] : Tag::kBoundary;
      counts.add({features.data(), tag_features(facts[s], i, before, before_that, features)});
    }
  }
}

std::size_t best_allowed(const Perceptron<TagRow>::Scores& scores, TagSet allowed) {
  std::size_t best = static_cast<std::size_t>(std::countr_zero(allowed));
  for (TagSet left = allowed; left != 0; left &= left - 1) {
    const auto tag = static_cast<std::size_t>(std::countr_zero(left));
    if (scores[tag] > scores[best]) best = tag;
  }
  return best;
}

/// One pass over a sentence; returns how many words were tagged wrong.
std::size_t learn(const std::vector<Tag>& right, const std::vector<WordFacts>& facts,
                  Perceptron<TagRow>& model) {
  Tag before = Tag::kBoundary, before_that = Tag::kBoundary;
  TagFeatures features;
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    Tag tag = facts[i].likely;
    if (is_open(facts[i])) {
      const std::span used(features.data(), tag_features(facts, i, before, before_that, features));
      tag = static_cast<Tag>(best_allowed(model.scores(used), facts[i].allowed));
      if (has(facts[i].allowed, right[i])) {
        const auto gold = static_cast<std::size_t>(right[i]);
        const auto scores = model.scores(used);
        const std::size_t rival = best_allowed(scores, facts[i].allowed & ~bit(right[i]));
        if (scores[gold] - scores[rival] < kMargin) model.update(used, gold, rival);
      }
      model.tick();
    } else if (!facts[i].sure) {
      tag = static_cast<Tag>(std::countr_zero(facts[i].allowed));
    }
    wrong += tag != right[i];
    before_that = before;
    before = tag;
  }
  return wrong;
}

}  // namespace

std::vector<TagRow> train_tags(const std::vector<const Sentence*>& sentences, const WordTable& words,
                               unsigned log2_rows, int epochs, Direction direction) {
  std::vector<std::vector<WordFacts>> facts(sentences.size());
  std::vector<std::vector<Tag>> gold(sentences.size());
  std::vector<std::size_t> order(sentences.size());
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    collect_facts(sentences[i]->text, sentences[i]->tokens, words, facts[i]);
    gold[i] = sentences[i]->tags;
    if (direction == Direction::kBackwards) {
      std::ranges::reverse(facts[i]);
      std::ranges::reverse(gold[i]);
    }
    order[i] = i;
  }
  FeatureCounts counts;
  count_features(facts, gold, counts);
  Perceptron<TagRow> model(log2_rows, counts, 2);
  Random random(1);
  for (int epoch = 0; epoch < epochs; ++epoch) {
    random.shuffle(order);
    std::size_t wrong = 0, total = 0;
    for (const std::size_t i : order) {
      wrong += learn(gold[i], facts[i], model);
      total += facts[i].size();
    }
    std::cerr << "tags, epoch " << epoch + 1 << ": " << wrong << " of " << total << " wrong, "
              << model.owned() << " features kept, " << model.lost() << " lost to others\n";
  }
  return model.rows(0.0005);
}

std::vector<std::vector<Tag>> jackknife_tags(const std::vector<Sentence>& sentences, const WordTable& words,
                                             unsigned log2_rows, int epochs, std::size_t folds,
                                             Direction direction) {
  std::vector<std::vector<Tag>> tags(sentences.size());
  std::vector<WordFacts> facts;
  for (std::size_t fold = 0; fold < folds; ++fold) {
    std::vector<const Sentence*> others;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      if (i * folds / sentences.size() != fold) others.push_back(&sentences[i]);
    }
    const auto rows = train_tags(others, words, log2_rows, epochs, direction);
    const WeightTable<TagRow> weights(rows.data(), log2_rows);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      if (i * folds / sentences.size() != fold) continue;
      collect_facts(sentences[i].text, sentences[i].tokens, words, facts);
      tag_words(facts, weights, direction, tags[i]);
    }
  }
  return tags;
}

}  // namespace gainsay::training
