#include "reconcile/story.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "reconcile/pairs.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"

namespace gainsay {

namespace {

// The runs of letters and digits of a folded text, which they point into.
std::vector<std::string_view> words_in(std::string_view folded) {
  const auto is_letter = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80);
  };
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    const std::size_t first = at;
    while (at < folded.size() && is_letter(folded[at])) ++at;
    if (at > first) words.push_back(folded.substr(first, at - first));
  }
  return words;
}

bool stand_among(const std::vector<std::string>& words, const std::vector<std::string_view>& wanted) {
  return std::search(words.begin(), words.end(), wanted.begin(), wanted.end()) != words.end();
}

}  // namespace

std::vector<std::string> folded_words(std::string_view text) {
  const std::string folded = gainsay::folded(text);
  const std::vector<std::string_view> words = words_in(folded);
  return {words.begin(), words.end()};
}

namespace {

bool is_plain(const std::string& word) { return word.front() != '=' && word.front() != '~'; }

std::vector<std::string> only_in(const Claim& a, const Claim& b) {
  std::vector<std::string> words;
  std::set_difference(a.context.begin(), a.context.end(), b.context.begin(), b.context.end(),
                      std::back_inserter(words));
  std::erase_if(words, [](const std::string& word) { return !is_plain(word); });
  return words;
}

std::vector<SenseId> classes_of(const Lexicon& lexicon, const std::string& word) {
  std::vector<SenseId> senses = lexicon.noun_senses(word);
  std::erase_if(senses, [&](SenseId sense) { return !lexicon.name(sense).starts_with("class:"); });
  return senses;
}

// "Judges" as "judge": the form that classes know.
std::string singular(const std::string& word) {
  constexpr std::size_t kShortest = 4;
  const bool plural = word.size() > kShortest && word.ends_with('s') && !word.ends_with("ss");
  return plural ? word.substr(0, word.size() - 1) : word;
}

bool share_class(const Lexicon& lexicon, const std::string& a, const std::string& b) {
  const std::vector<SenseId> left = classes_of(lexicon, a);
  if (left.empty()) return false;
  const std::vector<SenseId> right = classes_of(lexicon, b);
  return std::any_of(left.begin(), left.end(), [&](SenseId sense) {
    return std::find(right.begin(), right.end(), sense) != right.end();
  });
}

// Of each set of words that tell matters apart the ones that stand in the sentence. A number of a set counts
// with the word in front of it or behind it: "phase 2", "the second reading".
std::set<std::string> marks_in(const std::vector<std::string>& set, const std::vector<std::string>& words) {
  std::set<std::string> found;
  for (const std::string& mark : set) {
    const std::string folded = gainsay::folded(mark);
    const std::vector<std::string_view> wanted = words_in(folded);
    if (!wanted.empty() && stand_among(words, wanted)) found.insert(mark);
  }
  return found;
}

constexpr std::array<std::string_view, 6> kBodies = {
    "class:firm", "class:team", "class:football-club", "class:agency", "class:central-bank", "class:airline"};
constexpr std::array<std::string_view, 1> kMouths = {"class:spokesperson"};

template <std::size_t N>
bool has_class(const Lexicon& lexicon, const std::string& word,
               const std::array<std::string_view, N>& classes) {
  const std::vector<SenseId> senses = classes_of(lexicon, word);
  return std::any_of(senses.begin(), senses.end(), [&](SenseId sense) {
    return std::find(classes.begin(), classes.end(), lexicon.name(sense)) != classes.end();
  });
}

// "Corby Rovers have confirmed …", "nobody has left Corby Rovers, the club said": a body that speaks of
// itself by its kind.
bool speaks_of_itself(const Lexicon& lexicon, const Claim& named, const Claim& plain) {
  const std::vector<std::string> words = folded_words(plain.speaker);
  if (words.size() < 2 || words[0] != "the" || !has_class(lexicon, words.back(), kBodies)) return false;
  const std::vector<std::string> name = folded_words(named.speaker);
  return std::any_of(name.begin(), name.end(), [&](const std::string& word) {
    return std::binary_search(plain.context.begin(), plain.context.end(), "=w:" + word) ||
           std::binary_search(plain.context.begin(), plain.context.end(), word);
  });
}

// "Gelmo confirmed …", "there are no talks, said a spokeswoman for Gelmo": who speaks for somebody is on the
// side of whoever the sentence names.
bool speaks_for(const Lexicon& lexicon, const Claim& named, const Claim& spoken) {
  const std::vector<std::string> words = folded_words(spoken.speaker);
  const bool mouth = std::any_of(words.begin(), words.end(),
                                 [&](const std::string& word) { return has_class(lexicon, word, kMouths); });
  const std::vector<std::string> name = folded_words(named.speaker);
  return mouth && std::any_of(name.begin(), name.end(), [&](const std::string& word) {
           return std::binary_search(spoken.context.begin(), spoken.context.end(), "=w:" + word);
         });
}

// "Its director, Ali Bacar, confirmed", "Ali Bacar told us": the one renames the other.
bool renames(const Claim& described, const Claim& named) {
  const auto together = [&](const std::string& first, const std::string& second) {
    return described.sentence.find(first + ", " + second) != std::string::npos;
  };
  return together(described.speaker, named.speaker) || together(named.speaker, described.speaker);
}

}  // namespace

double common_ground(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  constexpr double kName = 1, kMostNames = 3, kAround = 0.5, kMostAround = 1, kWord = 0.5, kMostWords = 2;
  const SharedContext shared = shared_context(a, b);
  int words = shared.words;
  const std::vector<std::string> left = only_in(a, b), right = only_in(b, a);
  for (const std::string& word : left) {
    if (std::any_of(right.begin(), right.end(),
                    [&](const std::string& other) { return share_class(lexicon, word, other); }))
      ++words;
  }
  return std::min(shared.names * kName, kMostNames) + std::min(shared.around * kAround, kMostAround) +
         std::min(words * kWord, kMostWords);
}

bool tell_one_story(std::span<const Claim* const> claims, const Claim& a, const Claim& b) {
  // Articles of one week that are set beside each other share fewer, and tell one story all the same.
  constexpr std::size_t kNames = 4, kOfOneWeek = 2;
  constexpr int kWeek = 7;
  const bool one_week = a.published && b.published && *a.published - *b.published <= date::days(kWeek) &&
                        *b.published - *a.published <= date::days(kWeek);
  const auto named_by = [&](const Claim& of) {
    std::set<std::string> names;
    for (const Claim* claim : claims_of_article(claims, of)) {
      std::copy_if(claim->context.begin(), claim->context.end(), std::inserter(names, names.end()),
                   [](const std::string& word) { return word.starts_with("=w:"); });
    }
    return names;
  };
  const std::set<std::string> x = named_by(a), y = named_by(b);
  const auto shared =
      std::count_if(x.begin(), x.end(), [&](const std::string& name) { return y.contains(name); });
  return static_cast<std::size_t>(shared) >= (one_week ? kOfOneWeek : kNames);
}

double common_ground_beside(const Lexicon& lexicon, const Claim& a, const Claim& b,
                            const std::vector<std::string>& names) {
  std::set<std::string> own;
  for (const std::string& name : names) {
    for (const std::string& word : folded_words(name)) own.insert(word);
  }
  const auto without = [&](Claim claim) {
    std::erase_if(claim.context, [&](const std::string& word) {
      const std::vector<std::string> parts = folded_words(word.substr(word.rfind(':') + 1));
      return std::any_of(parts.begin(), parts.end(),
                         [&](const std::string& part) { return own.contains(part); });
    });
    return claim;
  };
  return common_ground(lexicon, without(a), without(b));
}

bool told_apart(const Issues& issues, const Claim& a, const Claim& b, bool one_moment) {
  const std::vector<std::string> left = folded_words(a.sentence), right = folded_words(b.sentence);
  return std::any_of(issues.apart().begin(), issues.apart().end(), [&](const Issues::Apart& apart) {
    if (apart.only_at_one_moment && !one_moment) return false;
    const std::set<std::string> x = marks_in(apart.words, left), y = marks_in(apart.words, right);
    if (x.empty() && y.empty()) return false;
    if (apart.by_absence) return x.empty() != y.empty();
    return !x.empty() && !y.empty() &&
           std::none_of(x.begin(), x.end(), [&](const std::string& mark) { return y.contains(mark); });
  });
}

bool is_dispute(const RuleSet& rules, const Claim& a, const Claim& b) {
  const Lexicon& lexicon = rules.lexicon();
  // "They", "a statement from his office": whoever it is that they speak for.
  const auto is_nobody_named = [&](const std::string& word) { return rules.words().has("no_speaker", word); };
  if (a.speaker.empty() || b.speaker.empty()) return false;
  if (speaks_of_itself(lexicon, a, b) || speaks_of_itself(lexicon, b, a)) return false;
  if (speaks_for(lexicon, a, b) || speaks_for(lexicon, b, a)) return false;
  if (renames(a, b) || renames(b, a)) return false;
  constexpr std::size_t kShortest = 4;  // "the", "he", "of"
  bool named = false, also_named = false;
  for (const std::string& x : folded_words(a.speaker)) {
    if (x.size() < kShortest || is_nobody_named(x)) continue;
    named = true;
    for (const std::string& y : folded_words(b.speaker)) {
      if (y.size() < kShortest || is_nobody_named(y)) continue;
      also_named = true;
      if (x == y || share_class(lexicon, singular(x), singular(y))) return false;
    }
  }
  return named && also_named;
}

bool holds_phrase(const WordLists& lists, const Claim& claim, const char* list) {
  const std::vector<std::string> words = folded_words(claim.sentence);
  const WordRange phrases = lists.all(list);
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const auto& entry) { return stand_among(words, words_in(entry.first)); });
}

bool slot_is_listed(const WordLists& lists, const Claim& claim, std::string_view slot, const char* list) {
  const auto* word = value_in<TextValue>(claim, slot);
  return word && lists.has(list, word->lemma);
}

bool is_old_plan(const WordLists& lists, const Claim& claim) {
  return claim.stance == Stance::kPlanned && holds_phrase(lists, claim, "of_an_old_plan");
}

bool is_rumour(const WordLists& lists, const Claim& claim) {
  const std::vector<std::string> words = folded_words(claim.speaker);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return lists.has("rumour", word); });
}

}  // namespace gainsay
