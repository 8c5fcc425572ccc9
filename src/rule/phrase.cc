#include "rule/phrase.h"

#include <algorithm>

#include "rule/phrase_parser.h"

namespace gainsay {
namespace {

using Step = Phrase::Step;

constexpr std::uint32_t kLongestTerm = 5;  // words of a class member that a phrase can match

/// Runs the steps of a phrase over a sentence: tries one way after the other and never twice the same step at
/// the same item.
class Search {
 public:
  Search(std::span<const Step> steps, const PhraseText& text, PhraseMatch& match)
      : steps_(steps), text_(text), items_(text.items()), match_(match) {
    tried_.assign((steps.size() * (items_.size() + 1) + 63) / 64, 0);
  }

  /// Whether the steps from `step` on match what begins at `item`; the mentions of slots are filled on the
  /// way back.
  bool matches(std::uint32_t step, std::uint32_t item) {
    for (;;) {
      const Step& now = steps_[step];
      switch (now.op) {
        case Step::Op::kEnd:
          match_.end = item;
          return true;
        case Step::Op::kJump:
          step += now.other;
          continue;
        case Step::Op::kSplit:
          if (is_tried(step, item)) return false;
          if (matches(step + 1, item)) return true;
          step += now.other;
          continue;
        case Step::Op::kSense:
          return sense_matches(step, item);
        case Step::Op::kMention:
          if (!takes(now, step, item)) return false;
          if (now.other == kAbsent) break;
          if (!matches(step + 1, item + 1)) return false;
          match_.mentions[now.other] = items_[item].mention;
          return true;
        default:
          if (!takes(now, step, item)) return false;
          if (now.op == Step::Op::kOneOf) step += now.other;
      }
      ++step;
      ++item;
    }
  }

 private:
  bool is_tried(std::uint32_t step, std::uint32_t item) {
    const std::size_t at = step * (items_.size() + 1) + item;
    const std::uint64_t bit = std::uint64_t{1} << (at % 64);
    const bool before = (tried_[at / 64] & bit) != 0;
    tried_[at / 64] |= bit;
    return before;
  }

  /// Whether a step that takes one item takes this one.
  bool takes(const Step& now, std::uint32_t step, std::uint32_t at) const {
    if (at >= items_.size()) return false;
    const PhraseText::Item& item = items_[at];
    const bool is_token = item.mention == kAbsent;
    switch (now.op) {
      case Step::Op::kWord:
        return is_token && item.word == now.value;
      case Step::Op::kLemma:
        return is_token && item.lemma == now.value;
      case Step::Op::kOneOf:
        return is_token &&
               std::ranges::binary_search(steps_.subspan(step + 1, now.other), item.word, {}, &Step::value);
      case Step::Op::kMention:
        return !is_token && (now.value >> static_cast<int>(item.type) & 1) != 0;
      case Step::Op::kAnyWord:
        return is_token && !item.is_mark;
      default:
        return !is_token || !item.is_mark;
    }
  }

  // A sense of one item first, then longer ones.
  bool sense_matches(std::uint32_t step, std::uint32_t item) {
    if (item >= items_.size() || is_tried(step, item)) return false;
    const auto senses = text_.senses_of(item);
    if (senses.empty()) return false;
    for (std::uint32_t length = 1; length <= kLongestTerm && item + length <= items_.size(); ++length) {
      const bool has = std::any_of(senses.begin(), senses.end(), [&](const PhraseText::Sense& sense) {
        return sense.name == steps_[step].value && sense.items == length;
      });
      if (has && matches(step + 1, item + length)) return true;
    }
    return false;
  }

  std::span<const Step> steps_;
  const PhraseText& text_;
  std::span<const PhraseText::Item> items_;
  PhraseMatch& match_;
  std::vector<std::uint64_t> tried_;  ///< a bit for each step at each item
};

}  // namespace

tl::expected<Phrase, std::string> Phrase::parse(std::string_view source, std::size_t& at) {
  ParsedPhrase parsed = parse_phrase(source);
  if (!parsed.error.empty()) {
    at = parsed.error_at;
    return tl::make_unexpected(std::move(parsed.error));
  }
  Phrase phrase;
  phrase.source_ = source;
  phrase.slots_ = std::move(parsed.slots);
  phrase.classes_ = std::move(parsed.classes);
  parsed.steps.emplace_back();
  phrase.steps_ = FlatArray<Step>(std::move(parsed.steps));
  // The groups that are least likely to be met come first.
  std::stable_sort(parsed.needs.begin(), parsed.needs.end(), is_rarer_need);
  std::vector<std::uint64_t> needs;
  for (const auto& group : parsed.needs) {
    needs.push_back(group.size());
    needs.insert(needs.end(), group.begin(), group.end());
  }
  phrase.needs_ = FlatArray<std::uint64_t>(std::move(needs));
  return phrase;
}

bool Phrase::may_match(const PhraseText& text) const {
  for (std::size_t at = 0; at < needs_.size();) {
    const auto group = needs_.part(at + 1, needs_[at]);
    if (std::none_of(group.begin(), group.end(), [&text](std::uint64_t key) { return text.has(key); }))
      return false;
    at += group.size() + 1;
  }
  return true;
}

bool Phrase::find(const PhraseText& text, std::size_t from, PhraseMatch& match) const {
  match.mentions.assign(slots_.size(), kAbsent);
  Search search(steps_.all(), text, match);
  for (auto item = static_cast<std::uint32_t>(from); item < text.items().size(); ++item) {
    match.first = item;
    if (search.matches(0, item)) return true;
  }
  return false;
}

}  // namespace gainsay
