// What speaks for and against two claims telling of one matter, weighed by figures learnt from labelled
// stories.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "claim/claim.h"
#include "reconcile/finding.h"
#include "rule/word_lists.h"

namespace gainsay {

/// Named signs and how strong each is. Names are literals: they are kept, not copied.
class Signs {
 public:
  using Sign = std::pair<std::string_view, double>;

  /// Signs of one name add up; one of strength 0 is left out.
  void add(std::string_view name, double strength = 1);
  const std::vector<Sign>& signs() const { return signs_; }

 private:
  std::vector<Sign> signs_;
};

/// Two claims whose values can't both be so, if they are of one matter.
struct Candidate {
  const Claim& a;
  const Claim& b;
  Kind kind;
  std::string_view gate;
  const Signs& signs;
};

/// Called for every candidate that comes before a gate, whether that opens or not; for training and for
/// looking on. Called from one thread at a time only where the run has one.
using CandidateSink = std::function<void(const Candidate&)>;

/// The weights of one kind of comparison: a table of rules/lexicon/gates.json, "bias" among them.
class Gate {
 public:
  /// `name` is kept. A gate without a table never opens.
  Gate(const WordLists& lists, std::string_view name, const CandidateSink* sink);

  /// The logarithm of the odds that the two are of one matter: bias and the weighed signs.
  double odds(const Signs& signs) const;
  /// Whether the odds are good enough to tell an editor.
  bool opens(const Claim& a, const Claim& b, Kind kind, const Signs& signs) const;

 private:
  std::string_view name_;
  const CandidateSink* sink_;
  std::unordered_map<std::string_view, double> weights_;
  double bias_ = 0, threshold_ = 0;
};

}  // namespace gainsay
