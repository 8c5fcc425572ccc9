#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "rule/lexicon.h"
#include "syntax/syntax.h"
#include "text/error.h"
#include "text/image.h"

namespace gainsay {

/// When an answer to an issue is true, seen from the moment that the article tells it of.
enum class Holds : std::uint8_t {
  kThen,    ///< then, and perhaps not a day later: a road is shut
  kFrom,    ///< from then on: a treaty is signed
  kUntil,   ///< up to then: it is yet to be signed
  kAlways,  ///< it is a fact of one occasion: nobody was hurt
};

/// One of the answers to an issue that exclude one another.
struct IssueAnswer {
  std::string name;
  Holds holds = Holds::kThen;
  std::string denied;   ///< the answer that its words give when they are denied; empty: none
  std::string planned;  ///< the answer that they give when they are announced; empty: none
};

/// What a story settles one way or the other: whether a strike takes place, whether anyone was hurt.
struct Issue {
  std::string id;
  std::string about;
  std::string kind;     ///< of the findings: "status", "denial", "participant"
  std::string verdict;  ///< "contradiction" or "tension"
  std::string of;  ///< what it is an issue of: "person" (one and the same), "named" (one and the same, by
                   ///< name), "thing" (no two unlike things), "story", "doer"; what a verb is said of in its
                   ///< own grammar: "undergone" (one thing, whoever did it), "deed" (one thing, no two unlike
                   ///< doers), "act" (one doer, no two unlike things)
  int days = 4;    ///< how far apart two turns that exclude each other may be told to come
  std::vector<std::string> topics;  ///< words of which the sentence has to hold one; empty: any sentence
  std::vector<IssueAnswer> answers;
  std::vector<std::pair<std::string, std::string>> together;  ///< pairs of answers that may both be true

  const IssueAnswer* answer(std::string_view name) const;
  bool is_topic(std::string_view word) const {
    return topics.empty() || std::find(topics.begin(), topics.end(), word) != topics.end();
  }
  /// Whether its answers are read from who does what to what, and compared by that.
  bool is_of_roles() const { return of == "undergone" || of == "deed" || of == "act"; }
  /// Whether two answers can't both be true at one time.
  bool exclude(std::string_view a, std::string_view b) const;
};

/// Words of a sentence that give an answer to an issue.
struct IssueMatch {
  const Issue* issue = nullptr;
  const IssueAnswer* answer = nullptr;
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  bool as_it_stands = false;  ///< the words hold their own negation and tense: "has yet to clear the bid"
  bool of_object = false;     ///< what the verb is done to gets the answer: "halted the works"
  bool of_subject = false;    ///< its subject does where it has no object: "the works halted"
};

/// The issues of rules/lexicon/issues/*.json. Loaded once, read by any number of threads.
class Issues {
 public:
  /// Adds the files of `rules_dir`/lexicon/issues. A faulty file is an error and the rest still loads.
  void load(const std::string& rules_dir, Errors& errors);

  /// Every answer whose words stand in the sentence, by place; of two of one issue that overlap the longer.
  std::vector<IssueMatch> match(const Lexicon& lexicon, const Syntax& syntax) const;
  /// The answers that an event or a state of the lexicon ("event:win-match", "state:strike/off") gives.
  std::vector<std::pair<const Issue*, const IssueAnswer*>> given_by(std::string_view sense) const;
  /// nullptr where there is none.
  const Issue* find(std::string_view id) const;
  /// Words that tell two matters apart: northbound and southbound, men and women.
  struct Apart {
    std::vector<std::string> words;   ///< folded words or phrases; two sentences with none in common differ
    bool by_absence = false;          ///< also where only one of the sentences has one: "in principle"
    bool only_at_one_moment = false;  ///< times of day, of what lasts no longer
  };
  const std::vector<Apart>& apart() const { return apart_; }

  /// All parts, for an image.
  template <class Io>
  void fields(Io& io) {
    auto& [issues, phrases, runs, steps, words, classes, class_names, by_first, given_by, apart, drafts] =
        *this;
    io(issues, phrases, runs, steps, words, classes, class_names, by_first, given_by, apart);
  }

 private:
  friend class IssuesLoader;
  class Matcher;
  /// A part of another array.
  struct Part {
    std::uint32_t first, size;
  };
  /// One word of a phrase.
  struct Step {
    enum class Type : std::uint32_t { kWords, kGap, kNumber } type;
    std::uint32_t optional;
    Part words;    ///< of words_, any of them
    Part classes;  ///< of classes_: "<ship>", of heads.json or of the word classes
  };
  struct Phrase {
    std::uint32_t issue, answer;
    Part steps;           ///< of steps_, after the first word
    std::uint32_t flags;  ///< of those below
  };
  static constexpr std::uint32_t kAsItStands = 1;
  static constexpr std::uint32_t kVerb = 2;     ///< begins with a verb
  static constexpr std::uint32_t kHappens = 4;  ///< such a verb, said of its subject
  /// The same as they are read from the files.
  struct DraftStep {
    Step::Type type = Step::Type::kWords;
    std::vector<std::string> words, classes;
    bool optional = false;
  };
  struct DraftPhrase {
    std::uint32_t issue = 0, answer = 0, flags = 0;
    std::vector<DraftStep> steps;
  };
  using Drafts = std::map<std::string, std::vector<DraftPhrase>>;

  void build();

  std::vector<Issue> issues_;
  FlatArray<Phrase> phrases_;
  FlatArray<Part> runs_;  ///< of phrases_, those that share their first word
  FlatArray<Step> steps_;
  FlatArray<std::uint64_t> words_;    ///< fold_hash() of folded lemmas or forms
  FlatArray<std::uint32_t> classes_;  ///< numbers of class_names_
  std::vector<std::string> class_names_;
  FlatIndex by_first_;  ///< of runs_, by fold_hash() of the first word
  std::unordered_map<std::string, std::vector<std::pair<std::uint32_t, std::uint32_t>>> given_by_;
  std::vector<Apart> apart_;
  Drafts drafts_;  ///< by first word; only where files were read
};

}  // namespace gainsay
