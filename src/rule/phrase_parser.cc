#include "rule/phrase_parser.h"

#include <algorithm>
#include <iterator>
#include <sstream>

#include "syntax/syntax.h"

namespace gainsay {
namespace {

using Step = Phrase::Step;
using Steps = std::vector<Step>;

constexpr int kLongestGap = 6;

// Words that most sentences hold, as keys of phrases. They only choose which key of a phrase is looked for
// first, never what it matches, and phrases are read along with the lists of rules/lexicon: so they stand
// here and in no list.
const std::vector<std::uint64_t>& common_words() {
  static const std::vector<std::uint64_t> all = [] {
    std::vector<std::uint64_t> keys;
    for (const char* word : {"a",    "an",  "and", "are",  "as",   "at",  "be",  "been", "by",   "for",
                             "from", "had", "has", "have", "he",   "her", "his", "in",   "is",   "it",
                             "its",  "of",  "on",  "or",   "that", "the", "to",  "was",  "were", "with"}) {
      keys.push_back(phrase_key::of_word(fold_hash(word)));
    }
    return keys;
  }();
  return all;
}

void append(Steps& to, const Steps& more) { to.insert(to.end(), more.begin(), more.end()); }

Step split(std::size_t other) { return {0, Step::Op::kSplit, static_cast<std::uint32_t>(other)}; }

Steps optional(const Steps& steps) {
  Steps all{split(steps.size() + 1)};
  append(all, steps);
  return all;
}

// Up to six words or mentions, as many as there are.
Steps gap() {
  Steps all;
  for (int i = 0; i < kLongestGap; ++i) {
    Steps more{{0, Step::Op::kAnyItem, 0}};
    append(more, all);
    all = optional(more);
  }
  return all;
}

// Branches of one word each that stand side by side become one step.
std::vector<Steps> with_words_joined(std::vector<Steps> branches) {
  const auto is_word = [](const Steps& steps) {
    return steps.size() == 1 && steps.front().op == Step::Op::kWord;
  };
  std::vector<Steps> all;
  for (auto at = branches.begin(); at != branches.end();) {
    const auto end = std::find_if_not(at, branches.end(), is_word);
    if (end - at < 2) {
      all.push_back(std::move(*at++));
      continue;
    }
    Steps words{{0, Step::Op::kOneOf, static_cast<std::uint32_t>(end - at)}};
    for (; at != end; ++at) words.push_back(at->front());
    std::sort(words.begin() + 1, words.end(), [](const Step& a, const Step& b) { return a.value < b.value; });
    all.push_back(std::move(words));
  }
  return all;
}

Steps any_of(std::vector<Steps> branches) {
  branches = with_words_joined(std::move(branches));
  Steps all;
  for (auto branch = branches.rbegin(); branch != branches.rend(); ++branch) {
    if (branch == branches.rbegin()) {
      all = std::move(*branch);
      continue;
    }
    Steps more{split(branch->size() + 2)};
    append(more, *branch);
    more.push_back({0, Step::Op::kJump, static_cast<std::uint32_t>(all.size() + 1)});
    append(more, all);
    all = std::move(more);
  }
  return all;
}

// The mentions that a phrase can name.
const std::vector<std::pair<std::string, MentionType>>& known_mentions() {
  static const auto all = [] {
    std::vector<std::pair<std::string, MentionType>> known;
    for (int i = 0; i <= static_cast<int>(MentionType::kQuotation); ++i) {
      const auto type = static_cast<MentionType>(i);
      if (is_shown_to_phrases(type)) known.emplace_back(to_string(type), type);
    }
    return known;
  }();
  return all;
}

// How likely a sentence is to hold one of the keys, next to others.
std::size_t commonness(const std::vector<std::uint64_t>& need) {
  constexpr std::size_t kRare = 1, kMention = 4, kCommon = 8;
  std::size_t sum = 0;
  for (const std::uint64_t key : need) {
    const auto& words = common_words();
    const auto& mentions = known_mentions();
    const bool mention = std::any_of(mentions.begin(), mentions.end(), [key](const auto& type) {
      return phrase_key::of_mention(type.second) == key;
    });
    const bool common = std::find(words.begin(), words.end(), key) != words.end();
    sum += mention ? kMention : common ? kCommon : kRare;
  }
  return sum;
}

class Parser {
 public:
  explicit Parser(std::string_view source) : source_(source) {}

  ParsedPhrase run() {
    out_.steps = alternatives();
    if (out_.error.empty() && at_ < source_.size()) fail("unexpected ')'");
    if (out_.error.empty() && out_.steps.empty()) fail_at(0, "an empty phrase");
    return std::move(out_);
  }

 private:
  void fail(std::string message) { fail_at(at_, std::move(message)); }
  void fail_at(std::size_t at, std::string message) {
    if (!out_.error.empty()) return;
    out_.error = std::move(message);
    out_.error_at = at;
  }
  bool failed() const { return !out_.error.empty(); }
  void skip_space() {
    while (at_ < source_.size() && source_[at_] == ' ') ++at_;
  }

  // Of several branches one is matched, so one of the rarest need of each is needed.
  Steps alternatives() {
    std::vector<std::vector<std::uint64_t>>& needs = out_.needs;
    const std::size_t needs_before = needs.size();
    const auto rarest_need = [&needs](std::size_t from) {
      const auto first = needs.begin() + static_cast<std::ptrdiff_t>(from);
      const auto rarest = std::min_element(first, needs.end(), is_rarer_need);
      return rarest == needs.end() ? std::vector<std::uint64_t>{} : *rarest;
    };
    std::vector<Steps> branches{sequence()};
    std::vector<std::uint64_t> any = rarest_need(needs_before);
    while (!failed() && at_ < source_.size() && source_[at_] == '|') {
      ++at_;
      const std::size_t needs_of_branch = needs.size();
      branches.push_back(sequence());
      const std::vector<std::uint64_t> more = rarest_need(needs_of_branch);
      needs.resize(needs_of_branch);
      if (more.empty()) any.clear();
      if (!any.empty()) any.insert(any.end(), more.begin(), more.end());
    }
    if (branches.size() > 1) {
      needs.resize(needs_before);
      if (!any.empty()) needs.push_back(std::move(any));
    }
    return any_of(std::move(branches));
  }

  Steps sequence() {
    Steps all;
    for (skip_space(); !failed() && at_ < source_.size(); skip_space()) {
      const char c = source_[at_];
      if (c == '|' || c == ')') break;
      const std::size_t needs_before = out_.needs.size();
      Steps item = element();
      if (at_ < source_.size() && source_[at_] == '?') {
        ++at_;
        item = optional(item);
        out_.needs.resize(needs_before);
      }
      append(all, item);
    }
    return all;
  }

  Steps element() {
    if (source_.substr(at_, 2) == "..") {
      at_ += 2;
      return gap();
    }
    switch (source_[at_]) {
      case '*':
        ++at_;
        return {{0, Step::Op::kAnyWord, 0}};
      case '(': {
        ++at_;
        Steps inner = alternatives();
        if (at_ >= source_.size() || source_[at_] != ')') {
          fail("'(' without ')'");
        } else {
          ++at_;
        }
        return inner;
      }
      case '{':
        return mention();
      case '<':
        return word_class();
      case '[':
        return lemma();
      default:
        return words();
    }
  }

  std::string_view until(char close) {
    const std::size_t end = source_.find(close, at_);
    if (end == std::string_view::npos) {
      fail(std::string("'") + source_[at_] + "' without '" + close + "'");
      at_ = source_.size();
      return {};
    }
    const std::string_view inside = source_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    return inside;
  }

  Steps mention() {
    const std::size_t start = at_;
    const std::string_view inside = until('}');
    const std::size_t colon = inside.find(':');
    const std::string types(inside.substr(0, colon));
    if (types.empty() || types.find_first_not_of("abcdefghijklmnopqrstuvwxyz|") != std::string::npos) {
      fail_at(start, "'{" + std::string(inside) + "}' is not {type} or {type:slot}");
      return {};
    }
    Step step{0, Step::Op::kMention, kAbsent};
    std::vector<std::uint64_t> any;
    std::istringstream in(types);
    for (std::string name; std::getline(in, name, '|');) {
      const auto known = std::find_if(known_mentions().begin(), known_mentions().end(),
                                      [&name](const auto& type) { return type.first == name; });
      if (known == known_mentions().end()) {
        fail_at(start, "no mention type '" + name + "' for a phrase (" + names_of_mentions() + ")");
        return {};
      }
      step.value |= std::uint64_t{1} << static_cast<int>(known->second);
      any.push_back(phrase_key::of_mention(known->second));
    }
    out_.needs.push_back(std::move(any));
    if (colon != std::string_view::npos) {
      step.other = static_cast<std::uint32_t>(out_.slots.size());
      out_.slots.emplace_back(inside.substr(colon + 1));
    }
    return {step};
  }

  static std::string names_of_mentions() {
    std::string list;
    for (const auto& [name, type] : known_mentions()) list += (list.empty() ? "" : ", ") + name;
    return list;
  }

  Steps word_class() {
    std::string name(until('>'));
    if (name.find(':') == std::string::npos) name = "class:" + name;
    const std::uint64_t hash = fold_hash(name);
    out_.needs.push_back({phrase_key::of_sense(hash)});
    out_.classes.push_back(std::move(name));
    return {{hash, Step::Op::kSense, 0}};
  }

  Steps lemma() {
    const std::uint64_t hash = fold_hash(until(']'));
    out_.needs.push_back({phrase_key::of_lemma(hash)});
    return {{hash, Step::Op::kLemma, 0}};
  }

  // A run of letters; punctuation is a token of its own, and so is the 's of a possessor.
  Steps words() {
    const std::size_t start = at_;
    const auto stops = [](char c) {
      return c == ' ' || c == '|' || c == ')' || c == '(' || c == '?' || c == '{' || c == '<';
    };
    while (at_ < source_.size() && !stops(source_[at_])) ++at_;
    Steps all;
    for (const Token& token :
         tokenize(source_, {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(at_)})) {
      const std::uint64_t hash = fold_hash(slice(source_, token.span));
      out_.needs.push_back({phrase_key::of_word(hash)});
      all.push_back({hash, Step::Op::kWord, 0});
    }
    return all;
  }

  std::string_view source_;
  std::size_t at_ = 0;
  ParsedPhrase out_;
};

}  // namespace

bool is_rarer_need(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  return commonness(a) < commonness(b);
}

ParsedPhrase parse_phrase(std::string_view source) { return Parser(source).run(); }

}  // namespace gainsay
