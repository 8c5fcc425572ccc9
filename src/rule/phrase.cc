#include "rule/phrase.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <sstream>

#include "syntax/syntax.h"

namespace gainsay {

// The text that phrases match is written by claim/phrase_text: each token as
//     " word\x01lemma" + "\x02sense" for each sense it has + "\x03"
// where a sense of a phrase of n words stands at its first word as "\x02sense/n"; and each mention as
//     " \x04type\x05index\x03"
namespace {

constexpr int kLongestTerm = 5;  // words of a class member that a phrase can match

// The types of mentions that a phrase can name.
std::vector<std::string> known_mentions() {
  std::vector<std::string> known;
  for (int i = 0; i <= static_cast<int>(MentionType::kQuotation); ++i) {
    const auto type = static_cast<MentionType>(i);
    if (is_shown_to_phrases(type)) known.emplace_back(to_string(type));
  }
  return known;
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
  std::vector<std::vector<std::string>> needs_;

 private:
  bool has_choice_ = false;  // of the alternatives read last

  void fail(std::string message) {
    if (error_.empty()) error_ = std::move(message);
  }
  void skip_space() {
    while (at_ < source_.size() && source_[at_] == ' ') ++at_;
  }

  std::string alternatives(int depth) {
    const std::size_t needs_before = needs_.size();
    std::string all = "(?:" + sequence(depth);
    std::vector<std::string> any = take_first_need(needs_before);
    bool choice = false;
    while (error_.empty() && at_ < source_.size() && source_[at_] == '|') {
      ++at_;
      choice = true;
      const std::size_t needs_of_branch = needs_.size();
      all += '|' + sequence(depth + 1);
      const std::vector<std::string> more = take_first_need(needs_of_branch);
      needs_.resize(needs_of_branch);
      if (more.empty()) any.clear();
      if (!any.empty()) any.insert(any.end(), more.begin(), more.end());
    }
    // Of several branches, something of each is needed by one of them.
    if (choice) {
      needs_.resize(needs_before);
      if (!any.empty()) needs_.push_back(std::move(any));
    }
    has_choice_ = choice;
    if (choice && depth == 0) classes_.clear();
    return all + ')';
  }

  std::vector<std::string> take_first_need(std::size_t from) const {
    return from < needs_.size() ? needs_[from] : std::vector<std::string>{};
  }

  std::string sequence(int depth) {
    std::string all;
    for (skip_space(); error_.empty() && at_ < source_.size(); skip_space()) {
      const char c = source_[at_];
      if (c == '|' || c == ')') break;
      const std::size_t classes_before = classes_.size(), needs_before = needs_.size();
      std::string item = element(depth);
      if (at_ < source_.size() && source_[at_] == '?') {
        ++at_;
        item = "(?:" + item + ")?";
        classes_.resize(classes_before);
        needs_.resize(needs_before);
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
    std::vector<std::string> any;
    std::istringstream in(types);
    const std::vector<std::string> known = known_mentions();
    for (std::string type; std::getline(in, type, '|');) {
      if (std::find(known.begin(), known.end(), type) == known.end()) {
        std::string list;
        for (const std::string& other : known) list += (list.empty() ? "" : ", ") + other;
        at_ = start;
        fail("no mention type '" + type + "' for a phrase (" + list + ")");
        return {};
      }
      any.push_back("\x04" + type + "\x05");
    }
    needs_.push_back(std::move(any));
    if (colon == std::string_view::npos) return " \\x04(?:" + types + ")\\x05[0-9]+\\x03";
    slots_.emplace_back(inside.substr(colon + 1));
    return " \\x04(?:" + types + ")\\x05([0-9]+)\\x03";
  }

  std::string word_class() {
    std::string name(until('>'));
    if (name.find(':') == std::string::npos) name = "class:" + name;
    classes_.push_back(name);
    needs_.push_back({"\x02" + name});
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
    const std::string_view lemma = until(']');
    needs_.push_back({"\x01" + folded(lemma)});
    const std::string id = RE2::QuoteMeta(folded(lemma));
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
      const std::string word = folded(slice(source_, token.span));
      needs_.push_back({" " + word + "\x01"});
      regex += " " + RE2::QuoteMeta(word) + "\\x01[^\\x03]*\\x03";
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
  phrase.needs_ = std::move(translator.needs_);
  phrase.make_lazy();
  return phrase;
}

// Pieces begin with a mark that every token has, so they are not looked for by their first byte, as find()
// does.
bool Phrase::may_match(std::string_view text) const {
  return std::all_of(needs_.begin(), needs_.end(), [text](const std::vector<std::string>& any) {
    return std::any_of(any.begin(), any.end(), [text](const std::string& piece) {
      return ::memmem(text.data(), text.size(), piece.data(), piece.size()) != nullptr;
    });
  });
}

void Phrase::make_lazy() { lazy_ = std::make_shared<Lazy>(); }

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
