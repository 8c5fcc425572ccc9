#include "syntax/tagger.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>

namespace gainsay {
namespace {

const WordFacts kOutside = [] {
  WordFacts facts;
  facts.likely = Tag::kBoundary;
  return facts;
}();

constexpr std::uint64_t code(Tag tag) { return static_cast<std::uint64_t>(tag); }

}  // namespace

std::size_t tag_features(const std::vector<WordFacts>& words, std::size_t at, Tag before, Tag before_that,
                         TagFeatures& out) {
  const auto word = [&](std::size_t i) -> const WordFacts& { return i < words.size() ? words[i] : kOutside; };
  const WordFacts& w = words[at];
  const WordFacts& n1 = word(at + 1);
  const WordFacts& n2 = word(at + 2);
  const WordFacts& p1 = at >= 1 ? words[at - 1] : kOutside;
  const WordFacts& p2 = at >= 2 ? words[at - 2] : kOutside;
  const std::uint64_t t1 = code(before), t2 = code(before_that), t21 = t2 << 8 | t1;
  const std::uint64_t l1 = code(n1.likely), l2 = code(n2.likely), known = w.known_tags;
  std::size_t count = 0;
  const auto put = [&](std::uint64_t templ, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
    out[count++] = feature(templ, a, b, c);
  };
  put(1, w.hash);
  put(2, w.hash, t1 + 1);
  put(3, w.hash, l1 + 1);
  put(4, w.hash, w.shape);
  put(5, p1.hash);
  put(6, n1.hash);
  put(7, p2.hash, t1);
  put(8, n2.hash, l1);
  put(9, t21, known);
  put(10, t1 << 8 | l1, known);
  put(11, l1 << 8 | l2, known);
  put(12, w.shape, t1, known != 0);
  put(13, w.shape, static_cast<std::uint64_t>(n1.shape) << 8 | p1.shape);
  put(14, p1.hash, known);
  put(15, n1.hash, known);
  put(16, static_cast<std::uint64_t>(w.likely) << 8 | w.word_class, t1 << 8 | l1);
  put(17, t21, l1 << 8 | l2);
  put(18, t1 << 8 | l1, static_cast<std::uint64_t>(n1.known_tags) << 1 | 1);
  put(19, t1, n1.hash);
  put(20, p1.hash, n1.hash);
  if (w.entry == nullptr || (w.entry->flags & WordEntry::kClosed) == 0) {
    put(21, w.suffix3);
    put(22, w.suffix2, t1);
    put(23, w.suffix3, w.shape);
    put(24, w.prefix3, known);
    put(25, w.suffix3, t1 << 8 | l1);
    put(26, w.suffix2, known, static_cast<std::uint64_t>(w.shape & 7));
  }
  return count;
}

namespace {

// "Coach Lena Vidal praised": a noun for people that opens a sentence before a name is a title and no
// command.
void settle_title(const std::vector<WordFacts>& words, std::vector<Tag>& tags) {
  constexpr std::uint8_t kPeople = 18;  // lexnames(5WN): noun.person
  if (tags.size() < 4 || !has(kVerbTags, tags[0]) || !words[0].entry) return;
  if (words[0].entry->noun_class == kPeople && has(words[0].known_tags, Tag::kNoun) &&
      has(kNameTags, tags[1]) && has(kNameTags, tags[2]))
    tags[0] = Tag::kNoun;
}

bool has_finite(const std::vector<Tag>& tags) {
  constexpr TagSet kFinite = set_of(Tag::kThird, Tag::kPresent, Tag::kPast, Tag::kAux);
  return std::ranges::any_of(tags, [](Tag tag) { return has(kFinite, tag); });
}

// "Work on the lock is still going on": a word that opens a sentence with a finite verb of its own gives no
// command where a preposition follows it that a noun takes.
void settle_opening_noun(const std::vector<WordFacts>& words, std::vector<Tag>& tags) {
  static const std::array<std::uint64_t, 8> kOfNoun = {
      fold_hash("on"),      fold_hash("at"),   fold_hash("in"),  fold_hash("of"),
      fold_hash("between"), fold_hash("with"), fold_hash("for"), fold_hash("by")};
  constexpr TagSet kVerbal = set_of(Tag::kBase, Tag::kPresent);
  static const std::uint64_t kThat = fold_hash("that");
  if (tags.size() < 5 || !has(kVerbal, tags[0]) || tags.back() != Tag::kPunct) return;
  const bool of_noun = tags[1] == Tag::kAdp && std::ranges::find(kOfNoun, words[1].hash) != kOfNoun.end();
  if (!has(words[0].known_tags, Tag::kNoun) || (!of_noun && words[1].hash != kThat)) return;
  // A verb that no pronoun or noun stands right in front of has its subject farther ahead.
  constexpr TagSet kFinite = set_of(Tag::kThird, Tag::kPast, Tag::kAux);
  constexpr TagSet kOpens = set_of(Tag::kPunct, Tag::kSconj, Tag::kPron, Tag::kCconj);
  for (std::size_t i = 2; i < tags.size(); ++i) {
    if (has(kOpens, tags[i])) return;
    if (has(kFinite, tags[i])) {
      tags[0] = Tag::kNoun;
      return;
    }
  }
}

// "Did the council | vote on it", "nor did the company pay anyone": behind a form of "do" in front of its
// subject a noun that may be a verb is one, where no verb comes before the next mark.
void settle_turned_verb(const std::vector<WordFacts>& words, std::vector<Tag>& tags) {
  static const std::array<std::uint64_t, 3> kDo = {fold_hash("do"), fold_hash("does"), fold_hash("did")};
  constexpr TagSet kSubject = kNounTags | kPronounTags | set_of(Tag::kDet, Tag::kAdj, Tag::kNum);
  for (std::size_t i = 1; i + 3 < tags.size(); ++i) {
    if (tags[i] != Tag::kAux && !has(kVerbTags, tags[i])) continue;
    if (std::ranges::find(kDo, words[i].hash) == kDo.end() ||
        !has(set_of(Tag::kDet, Tag::kPossessive), tags[i + 1]))
      continue;
    std::size_t end = i + 1;
    while (end < tags.size() && has(kSubject, tags[end])) ++end;
    const bool verb_follows = end < tags.size() && has(kVerbTags | bit(Tag::kAdv), tags[end]);
    const std::size_t last = end - 1;
    if (verb_follows || last < i + 3 || tags[last] != Tag::kNoun || !has(words[last].known_tags, Tag::kBase))
      continue;
    if (!has(set_of(Tag::kNoun, Tag::kNouns), tags[last - 1]) && !has(kNameTags, tags[last - 1])) continue;
    tags[last] = Tag::kBase;
    if (tags[i] != Tag::kAux) tags[i] = Tag::kAux;
  }
}

// "Cubs defeat Indians to win": a sentence without any finite verb, where a noun that may be one stands
// between a name or plural and what a verb takes.
void settle_headline_verb(const std::vector<WordFacts>& words, std::vector<Tag>& tags) {
  constexpr TagSet kBehind = kNameTags | set_of(Tag::kDet, Tag::kNum, Tag::kPossessive, Tag::kNouns);
  if (tags.size() < 4 || has_finite(tags)) return;
  for (std::size_t i = 1; i + 1 < tags.size(); ++i) {
    const bool in_s = has(kNameTags, tags[i - 1]) && (words[i - 1].suffix2 & 0xff) == 's';  // "the Cubs"
    const bool plural = tags[i - 1] == Tag::kNouns || tags[i - 1] == Tag::kPropns || in_s;
    const bool present = plural && tags[i] == Tag::kNoun && has(words[i].known_tags, Tag::kPresent);
    const bool third = (tags[i - 1] == Tag::kPropn || tags[i - 1] == Tag::kNoun) && tags[i] == Tag::kNouns &&
                       has(words[i].known_tags, Tag::kThird);
    if ((!present && !third) || !has(kBehind, tags[i + 1]) || !has(words[i].allowed, Tag::kNoun)) continue;
    tags[i] = present ? Tag::kPresent : Tag::kThird;
    return;
  }
}

/// Tags every word, first to last as given.
void weigh_tags(const std::vector<WordFacts>& words, const WeightTable<TagRow>& weights,
                std::vector<Tag>& out, std::vector<std::int16_t>* leads) {
  out.resize(words.size());
  if (leads != nullptr) leads->assign(words.size(), std::numeric_limits<std::int16_t>::max());
  Tag before = Tag::kBoundary, before_that = Tag::kBoundary;
  TagFeatures features;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const WordFacts& word = words[at];
    Tag best = word.likely;
    if (!word.sure && !std::has_single_bit(word.allowed)) {
      const std::size_t count = tag_features(words, at, before, before_that, features);
      std::array<std::int16_t, TagRow::kClasses> scores{};
      for (std::size_t i = 0; i < count; ++i) {
        const TagRow& row = weights.slot(features[i]);
        const auto mask = static_cast<std::int8_t>(row.mask(features[i]));
        for (std::size_t tag = 0; tag < TagRow::kClasses; ++tag) {
          scores[tag] = static_cast<std::int16_t>(scores[tag] + (row.weights[tag] & mask));
        }
      }
      int best_score = -1 << 20, second = best_score;
      for (TagSet left = word.allowed; left != 0; left &= left - 1) {
        const int tag = std::countr_zero(left), score = scores[static_cast<std::size_t>(tag)];
        second = std::max(second, std::min(score, best_score));
        if (score > best_score) {
          best_score = score;
          best = static_cast<Tag>(tag);
        }
      }
      if (leads != nullptr) (*leads)[at] = static_cast<std::int16_t>(std::min(best_score - second, 32767));
    } else if (!word.sure) {
      best = static_cast<Tag>(std::countr_zero(word.allowed));
    }
    out[at] = best;
    before_that = before;
    before = best;
  }
}

}  // namespace

void tag_words(std::vector<WordFacts>& words, const WeightTable<TagRow>& weights, Direction direction,
               std::vector<Tag>& out, std::vector<std::int16_t>* leads) {
  if (direction == Direction::kBackwards) {
    std::ranges::reverse(words);
    weigh_tags(words, weights, out, leads);
    std::ranges::reverse(words);
    std::ranges::reverse(out);
    if (leads != nullptr) std::ranges::reverse(*leads);
  } else {
    weigh_tags(words, weights, out, leads);
  }
  settle_title(words, out);
  settle_opening_noun(words, out);
  settle_turned_verb(words, out);
  settle_headline_verb(words, out);
}

void settle_verbs(const std::vector<WordFacts>& words, std::vector<Tag>& tags) {
  static const std::uint64_t kTo = fold_hash("to");
  constexpr TagSet kNoAdverb = set_of(Tag::kAdj, Tag::kNoun);
  for (std::size_t i = 1; i < tags.size(); ++i) {
    const bool infinitive = tags[i - 1] == Tag::kPart && words[i - 1].hash == kTo;
    if (infinitive && has(kNoAdverb, tags[i]) && has(words[i].known_tags, Tag::kBase)) tags[i] = Tag::kBase;
  }
  if (tags.size() < 4 || tags.back() != Tag::kPunct || has_finite(tags)) return;
  for (std::size_t i = 1; i + 1 < tags.size(); ++i) {
    if (tags[i] != Tag::kNoun || !has(words[i].known_tags, Tag::kPast) || tags[i + 1] != Tag::kAdp) continue;
    if (!has(set_of(Tag::kNoun, Tag::kNouns), tags[i - 1])) continue;
    tags[i] = Tag::kPast;
    return;
  }
}

}  // namespace gainsay
