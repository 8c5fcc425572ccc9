#include "rule/phrase.h"

#include <re2/re2.h>

#include <mutex>

#include "syntax/syntax.h"

namespace gainsay {

// The text that phrases match is written by claim/phrase_text: each token as
//     " word\x01lemma" + "\x02sense" for each sense it has + "\x03"
// where a sense of a phrase of n words stands at its first word as "\x02sense/n"; and each mention as
//     " \x04type\x05index\x03"
namespace {

constexpr int kLongestTerm = 5;  // words of a class member that a phrase can match

std::string quoted(std::string_view word) {
  std::string folded;
  append_folded(word, folded);
  return RE2::QuoteMeta(folded);
}

class Translator {
 public:
  explicit Translator(std::string_view source) : source_(source) {}

  bool run() {
    regex_ += alternatives(0);
    if (error_.empty() && at_ < source_.size()) fail("unexpected ')'");
    return error_.empty();
  }

  std::string_view source_;
  std::size_t at_ = 0;
  std::string regex_, error_;
  std::vector<std::string> slots_, classes_;

 private:
  bool has_choice_ = false;  // of the alternatives read last

  void fail(std::string message) {
    if (error_.empty()) error_ = std::move(message);
  }
  void skip_space() {
    while (at_ < source_.size() && source_[at_] == ' ') ++at_;
  }

  std::string alternatives(int depth) {
    std::string all = "(?:" + sequence(depth);
    bool choice = false;
    while (error_.empty() && at_ < source_.size() && source_[at_] == '|') {
      ++at_;
      choice = true;
      all += '|' + sequence(depth + 1);
    }
    has_choice_ = choice;
    if (choice && depth == 0) classes_.clear();
    return all + ')';
  }

  std::string sequence(int depth) {
    std::string all;
    for (skip_space(); error_.empty() && at_ < source_.size(); skip_space()) {
      const char c = source_[at_];
      if (c == '|' || c == ')') break;
      const std::size_t classes_before = classes_.size();
      std::string item = element(depth);
      if (at_ < source_.size() && source_[at_] == '?') {
        ++at_;
        item = "(?:" + item + ")?";
        classes_.resize(classes_before);
      }
      all += item;
    }
    return all;
  }

  std::string element(int depth) {
    if (source_.substr(at_, 2) == "..") {
      at_ += 2;
      return "(?: [^\\x01-\\x07,;:.()?!\"][^\\x03]*\\x03| \\x04[^\\x03]*\\x03){0,6}";
    }
    switch (source_[at_]) {
      case '*':
        ++at_;
        return " [^\\x01-\\x07,;:.()?!\"][^\\x03]*\\x03";
      case '(': {
        ++at_;
        const std::size_t classes_before = classes_.size();
        std::string inner = alternatives(depth + 1);
        // What only one branch needs, the phrase doesn't need.
        if (has_choice_) classes_.resize(classes_before);
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
        return word();
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

  std::string mention() {
    const std::size_t start = at_;
    const std::string_view inside = until('}');
    const std::size_t colon = inside.find(':');
    const std::string types(inside.substr(0, colon));
    if (types.empty() || types.find_first_not_of("abcdefghijklmnopqrstuvwxyz|") != std::string::npos) {
      at_ = start;
      fail("'{" + std::string(inside) + "}' is not {type} or {type:slot}");
      return {};
    }
    if (colon == std::string_view::npos) return " \\x04(?:" + types + ")\\x05[0-9]+\\x03";
    slots_.emplace_back(inside.substr(colon + 1));
    return " \\x04(?:" + types + ")\\x05([0-9]+)\\x03";
  }

  std::string word_class() {
    std::string name(until('>'));
    if (name.find(':') == std::string::npos) name = "class:" + name;
    classes_.push_back(name);
    const std::string id = " [^\\x03]*\\x02" + RE2::QuoteMeta(name);
    const std::string rest = "(?:\\x02[^\\x03]*)?\\x03";
    std::string regex = "(?:" + id + rest;
    std::string more;
    for (int words = 2; words <= kLongestTerm; ++words) {
      more += " [^\\x03]*\\x03";
      regex += "|" + id + "/" + std::to_string(words) + rest + more;
    }
    return regex + ")";
  }

  std::string lemma() {
    const std::string id = quoted(until(']'));
    return " [^\\x01-\\x07]*\\x01" + id + "(?:\\x02[^\\x03]*)?\\x03";
  }

  // A run of letters; punctuation is a token of its own, and so is the 's of a possessor.
  std::string word() {
    const std::size_t start = at_;
    const auto stops = [](char c) {
      return c == ' ' || c == '|' || c == ')' || c == '(' || c == '?' || c == '{' || c == '<';
    };
    while (at_ < source_.size() && !stops(source_[at_])) ++at_;
    std::string regex;
    for (const Token& token :
         tokenize(source_, {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(at_)})) {
      regex += " " + quoted(slice(source_, token.span)) + "\\x01[^\\x03]*\\x03";
    }
    return regex;
  }
};

}  // namespace

struct Phrase::Lazy {
  std::once_flag once;
  std::unique_ptr<RE2> re;
};

tl::expected<Phrase, std::string> Phrase::parse(std::string_view source, std::size_t& at) {
  Translator translator(source);
  if (!translator.run()) {
    at = translator.at_;
    return tl::make_unexpected(translator.error_);
  }
  if (translator.regex_.size() <= 4) {
    at = 0;
    return tl::make_unexpected("an empty phrase");
  }
  Phrase phrase;
  phrase.source_ = source;
  phrase.regex_ = translator.regex_;
  phrase.slots_ = translator.slots_;
  phrase.classes_ = translator.classes_;
  phrase.lazy_ = std::make_shared<Lazy>();
  return phrase;
}

const re2::RE2& Phrase::compiled() const {
  std::call_once(lazy_->once, [this] {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_encoding(RE2::Options::EncodingLatin1);
    lazy_->re = std::make_unique<RE2>(regex_, options);
  });
  return *lazy_->re;
}

}  // namespace gainsay
