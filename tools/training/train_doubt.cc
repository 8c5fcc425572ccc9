#include "training/train_doubt.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <iostream>

#include "syntax/doubt.h"
#include "training/perceptron.h"

namespace gainsay::training {
namespace {

struct Case {
  Signs signs{};
  bool right = false;
};

/// Whether the treebank has the relation: its noun is the treebank's, or a part of the same name or compound.
bool is_right(const Sentence& sentence, const Syntax& syntax, const Relation& relation) {
  const std::uint32_t verb = syntax.verb_groups[relation.verb].head;
  std::uint32_t noun = syntax.noun_groups[relation.noun].head;
  if (const std::uint32_t name = syntax.noun_groups[relation.noun].name; name != kAbsent) noun = name;
  if (sentence.labels[noun] == Label::kCompound) noun = sentence.heads[noun];
  if (noun == kAbsent || !has(kVerbTags, sentence.tags[verb]) || sentence.heads[noun] != verb) return false;
  if (!has(kNounTags | kPronounTags, sentence.tags[noun])) return false;
  const Label label = sentence.labels[noun];
  return relation.type == Relation::Type::kObject ? label == Label::kObject || label == Label::kPassiveSubject
                                                  : label == Label::kSubject || label == Label::kAgent;
}

std::vector<Case> collect_cases(const std::vector<Sentence>& sentences, const WordTable& words,
                                const Weights& forwards, const Weights& backwards) {
  std::vector<Case> cases;
  Reading first, second;
  for (const Sentence& sentence : sentences) {
    Syntax read, turned;
    read.tokens = turned.tokens = sentence.tokens;
    if (read.tokens.empty()) continue;
    read_sentence(sentence.text, words, forwards, Direction::kForwards, true, first, read);
    read_sentence(sentence.text, words, backwards, Direction::kBackwards, false, second, turned);
    for (const Relation& relation : read.relations) {
      if (!is_weighed(relation, read)) continue;
      cases.push_back(
          {signs_of(relation, {first, read}, {second, turned}), is_right(sentence, read, relation)});
    }
  }
  return cases;
}

double odds_of(const Case& one, const std::array<double, kSignCount>& weights) {
  double sum = 0;
  for (std::size_t i = 0; i < kSignCount; ++i) sum += static_cast<double>(one.signs[i]) * weights[i];
  return sum;
}

/// Gradient descent with steps that shrink by sign (AdaGrad) and a slight pull to zero.
std::array<double, kSignCount> fit(std::vector<Case> cases) {
  constexpr int kEpochs = 40;
  constexpr double kStep = 0.3, kPull = 1e-4;
  std::array<double, kSignCount> weights{}, squares{};
  Random random(1);
  for (int epoch = 0; epoch < kEpochs; ++epoch) {
    random.shuffle(cases);
    for (const Case& one : cases) {
      const double error = 1 / (1 + std::exp(-odds_of(one, weights))) - (one.right ? 1 : 0);
      for (std::size_t i = 0; i < kSignCount; ++i) {
        if (one.signs[i] == 0) continue;
        const double slope = error * static_cast<double>(one.signs[i]) + kPull * weights[i];
        squares[i] += slope * slope;
        weights[i] -= kStep * slope / std::sqrt(squares[i] + 1e-8);
      }
    }
  }
  return weights;
}

}  // namespace

std::string train_doubt(const std::vector<Sentence>& sentences, const WordTable& words,
                        const Weights& forwards, const Weights& backwards) {
  const auto cases = collect_cases(sentences, words, forwards, backwards);
  const auto weights = fit(cases);
  int right = 0, sure = 0, sure_right = 0;
  for (const Case& one : cases) {
    const bool is_sure = odds_of(one, weights) > 0;
    right += one.right;
    sure += is_sure;
    sure_right += is_sure && one.right;
  }
  std::cerr << cases.size() << " relations, " << right << " right; " << sure << " sure, " << sure_right
            << " of them right\n";
  std::string out =
      "#pragma once\n\nnamespace gainsay {\n\n"
      "/// How much each sign says for a relation (the logarithm of the odds). Made by tools/train_syntax "
      "doubt.\ninline constexpr float kDoubtWeights[] = {";
  for (std::size_t i = 0; i < kSignCount; ++i) {
    std::array<char, 32> number{};
    std::snprintf(number.data(), number.size(), "%s%.2ff",
                  i == 0        ? ""
                  : i % 10 == 0 ? ",\n    "
                                : ", ",
                  weights[i]);
    out += number.data();
  }
  return out + "};\n\n}  // namespace gainsay\n";
}

}  // namespace gainsay::training
