#include "reconcile/quote_words.h"

#include <algorithm>
#include <optional>
#include <sstream>

#include "reconcile/slots.h"

namespace gainsay {
namespace {

std::optional<std::string> number_of(const WordLists& lists, const std::string& word) {
  if (const std::string_view value = lists.value("number_word", word); !value.empty())
    return std::string(value);
  if (!word.empty() && word.find_first_not_of("0123456789.,") == std::string::npos) return word;
  return std::nullopt;
}

bool holds(const std::vector<std::string>& sorted, const std::string& word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// Words for one thing, or forms of one word, say the same in a translation.
bool may_mean_the_same(const Lexicon& lexicon, const std::string& a, const std::string& b) {
  constexpr std::size_t kSharedStem = 4;
  if (a.compare(0, kSharedStem, b, 0, kSharedStem) == 0) return true;
  // "paedophile" and "pedophile"
  constexpr std::size_t kSharedEnd = 5;
  if (a.size() > kSharedEnd && b.size() > kSharedEnd && a.ends_with(b.substr(b.size() - kSharedEnd)))
    return true;
  for (const SenseId x : lexicon.noun_senses(a)) {
    for (const SenseId y : lexicon.noun_senses(b)) {
      if (x == y) return true;
    }
  }
  return false;
}

// "free and fair", "neither free nor fair": the words between follow the negation.
bool is_joined_otherwise(const WordLists& lists, const Difference& difference) {
  return difference.a.size() == 1 && difference.b.size() == 1 &&
         lists.has("joining_word", difference.a.front()) && lists.has("joining_word", difference.b.front());
}

// "this year" and "before 2030": short pieces with words of their own, none of which means what one of the
// other does.
bool is_other_piece(const Group& group, const Difference& difference) {
  constexpr std::size_t kLongest = 4;
  const WordLists& lists = group.rules.words();
  if (difference.a.size() > kLongest || difference.b.size() > kLongest) return false;
  if (content_words(lists, difference.a, 0, difference.a.size()) == 0) return false;
  if (content_words(lists, difference.b, 0, difference.b.size()) == 0) return false;
  for (const std::string& x : difference.a) {
    for (const std::string& y : difference.b) {
      if (!lists.has("small_word", x) && !lists.has("small_word", y) &&
          may_mean_the_same(group.rules.lexicon(), x, y))
        return false;
    }
  }
  return true;
}

// "Nobody", "no one": such a subject denies whatever the same words say of another.
bool denies_whole(const WordLists& lists, const Words& piece) {
  constexpr std::size_t kLongest = 2;
  return piece.size() <= kLongest && std::any_of(piece.begin(), piece.end(), [&](const std::string& word) {
           return lists.has("denying_pronoun", word);
         });
}

// "better" and "worse", "no" and "plenty": lexicon/sayings.json has the words that exclude each other; of
// single words the antonyms do as well.
bool are_contrary(const Group& group, const Words& a, const Words& b) {
  const WordLists& lists = group.rules.words();
  if (a.size() == 1 && b.size() == 1 && group.rules.lexicon().word_kin().are_contrary(a.front(), b.front()))
    return true;
  if (denies_whole(lists, a) != denies_whole(lists, b)) return true;
  for (const std::string& x : a) {
    const Words against = split_words(std::string(lists.value("contrary", x)));
    for (const std::string& y : b) {
      const Words back = split_words(std::string(lists.value("contrary", y)));
      if (std::find(against.begin(), against.end(), y) != against.end()) return true;
      if (std::find(back.begin(), back.end(), x) != back.end()) return true;
    }
  }
  return false;
}

}  // namespace

const TextValue* words_in(const Claim& claim) {
  const SlotValue* slot = first_in(claim, "words");
  return slot ? std::get_if<TextValue>(&slot->value) : nullptr;
}

Words split_words(const std::string& text) {
  std::istringstream in(text);
  Words words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::size_t content_words(const WordLists& lists, const Words& words, std::size_t begin, std::size_t count) {
  return static_cast<std::size_t>(
      std::count_if(words.begin() + static_cast<std::ptrdiff_t>(begin),
                    words.begin() + static_cast<std::ptrdiff_t>(begin + count),
                    [&](const std::string& w) { return !lists.has("small_word", w); }));
}

Run longest_run(const Words& a, const Words& b) {
  Run best;
  std::vector<std::size_t> before(b.size() + 1, 0), now(b.size() + 1, 0);
  for (std::size_t i = 0; i < a.size(); ++i) {
    for (std::size_t j = 0; j < b.size(); ++j) {
      now[j + 1] = a[i] == b[j] ? before[j] + 1 : 0;
      if (now[j + 1] > best.length) best = {i + 1 - now[j + 1], j + 1 - now[j + 1], now[j + 1]};
    }
    std::swap(before, now);
  }
  return best;
}

Alignment align(const Words& a, const Words& b) {
  std::vector<std::vector<std::size_t>> longest(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      longest[i][j] =
          a[i] == b[j] ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  Alignment alignment;
  Difference open;
  open.at_begin = true;
  const auto close = [&] {
    if (!open.a.empty() || !open.b.empty()) alignment.differences.push_back(open);
    open = {};
  };
  std::size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    if (a[i] == b[j]) {
      close();
      alignment.matched.push_back(a[i]);
      ++i;
      ++j;
    } else if (longest[i + 1][j] >= longest[i][j + 1]) {
      open.a.push_back(a[i++]);
    } else {
      open.b.push_back(b[j++]);
    }
  }
  open.a.insert(open.a.end(), a.begin() + static_cast<std::ptrdiff_t>(i), a.end());
  open.b.insert(open.b.end(), b.begin() + static_cast<std::ptrdiff_t>(j), b.end());
  open.at_end = true;
  close();
  return alignment;
}

Change judge(const Group& group, const Difference& difference, const TextValue& a, const TextValue& b) {
  const WordLists& lists = group.rules.words();
  const auto is_inserted = [](const std::string& word) { return word.front() == '['; };
  if (std::any_of(difference.a.begin(), difference.a.end(), is_inserted) ||
      std::any_of(difference.b.begin(), difference.b.end(), is_inserted)) {
    return Change::kNone;
  }
  // The rest of a quotation that was cut short.
  if ((difference.at_begin || difference.at_end) && (difference.a.empty() || difference.b.empty()))
    return Change::kNone;
  const auto is_negation = [&](const Words& words) {
    return !words.empty() && std::any_of(words.begin(), words.end(), [&](const std::string& w) {
      return lists.has("negation", w);
    }) && std::all_of(words.begin(), words.end(), [&](const std::string& w) {
      return lists.has("negation_help", w);
    });
  };
  if (difference.a.empty() || difference.b.empty()) {
    return is_negation(difference.a) || is_negation(difference.b) ? Change::kNegation : Change::kOther;
  }
  if (is_joined_otherwise(lists, difference)) return Change::kNone;
  if (are_contrary(group, difference.a, difference.b)) return Change::kContrary;
  // Beside the words that agree stand those that are to be compared.
  const std::string& left = difference.at_begin ? difference.a.back() : difference.a.front();
  const std::string& right = difference.at_begin ? difference.b.back() : difference.b.front();
  const auto x = number_of(lists, left), y = number_of(lists, right);
  if (x && y) return *x == *y ? Change::kNone : Change::kNumber;
  if (difference.a.size() == 1 && difference.b.size() == 1) {
    const bool nouns = holds(a.modifiers, left) && holds(b.modifiers, right);
    return nouns && !may_mean_the_same(group.rules.lexicon(), left, right) ? Change::kWord : Change::kOther;
  }
  // How a quotation begins follows the sentence that it stands in.
  if (difference.at_begin || !is_other_piece(group, difference)) return Change::kOther;
  return difference.at_end ? Change::kEnd : Change::kPiece;
}

namespace {

const TextValue* lemmas_in(const Claim& claim) {
  const SlotValue* slot = first_in(claim, "lemmas");
  return slot ? std::get_if<TextValue>(&slot->value) : nullptr;
}

// The lemmas of those words of a piece that tell something.
Words telling_lemmas(const WordLists& lists, const Words& piece, const Claim& claim) {
  const TextValue* told = lemmas_in(claim);
  const Words words = split_words(words_in(claim)->lemma);
  const Words lemmas = told ? split_words(told->lemma) : words;
  Words telling;
  for (const std::string& word : piece) {
    if (lists.has("small_word", word)) continue;
    const auto at = std::find(words.begin(), words.end(), word);
    const auto index = static_cast<std::size_t>(at - words.begin());
    telling.push_back(lemmas.size() == words.size() && index < words.size() ? lemmas[index] : word);
  }
  return telling;
}

// Whether the lexicon has one meaning for both lemmas.
bool share_sense(const Claim& a, const std::string& x, const Claim& b, const std::string& y) {
  const TextValue *left = lemmas_in(a), *right = lemmas_in(b);
  if (!left || !right) return false;
  return std::any_of(left->classes.begin(), left->classes.end(), [&](const std::string& sense) {
    return sense.starts_with(x + " ") &&
           std::binary_search(right->classes.begin(), right->classes.end(), y + sense.substr(x.size()));
  });
}

// "Finished" and "completed" as adjectives: their verbs are kin.
bool are_kin(const WordKin& kin, const std::string& a, const std::string& b) {
  const auto forms = [](const std::string& word) {
    Words all{word};
    if (word.size() > 4 && word.ends_with("ed")) {
      all.push_back(word.substr(0, word.size() - 2));
      all.push_back(word.substr(0, word.size() - 1));
    }
    return all;
  };
  for (const std::string& x : forms(a)) {
    for (const std::string& y : forms(b)) {
      if (kin.between(x, y) != WordKinship::kNone) return true;
    }
  }
  return false;
}

// "Day", "days"; and behind "most" an adjective, the same in both.
bool may_be_plural(const std::string& one, const std::string& many) {
  constexpr std::size_t kStem = 3;
  return one == many || (one.size() >= kStem && many.starts_with(one.substr(0, one.size() - 1)));
}

}  // namespace

bool have_other_content(const Group& group, const Words& x, const Words& y, const Claim& a, const Claim& b) {
  const WordLists& lists = group.rules.words();
  const auto is_weighed_elsewhere = [&](const std::string& word) {
    return (word != "one" && number_of(lists, word)) || lists.has("negation", word) ||
           word.find_first_of("0123456789[") != std::string::npos;
  };
  if (std::any_of(x.begin(), x.end(), is_weighed_elsewhere) ||
      std::any_of(y.begin(), y.end(), is_weighed_elsewhere))
    return false;
  Words left = telling_lemmas(lists, x, a), right = telling_lemmas(lists, y, b);
  const auto is_hedge = [&](const std::string& word) { return lists.has("hedging_word", word); };
  std::erase_if(left, is_hedge);
  std::erase_if(right, is_hedge);
  const Lexicon& lexicon = group.rules.lexicon();
  const auto mean_the_same = [&](const std::string& one, const std::string& other) {
    return may_mean_the_same(lexicon, one, other) || share_sense(a, one, b, other) ||
           are_kin(lexicon.word_kin(), one, other);
  };
  return !left.empty() && !right.empty() && std::none_of(left.begin(), left.end(), [&](const auto& one) {
    return std::any_of(right.begin(), right.end(),
                       [&](const auto& other) { return mean_the_same(one, other); });
  });
}

bool is_other_word(const Group& group, const Difference& difference, const Claim& a, const Claim& b) {
  constexpr std::size_t kLongest = 3;
  if (difference.at_begin || difference.a.size() > kLongest || difference.b.size() > kLongest) return false;
  const WordLists& lists = group.rules.words();
  const Words x = telling_lemmas(lists, difference.a, a), y = telling_lemmas(lists, difference.b, b);
  if (x.size() != 1 || y.size() != 1) return false;
  const Lexicon& lexicon = group.rules.lexicon();
  // Figures have their own comparison, which knows in how many ways one is written.
  const auto has_digit = [](const Words& words) {
    return words.front().find_first_of("0123456789") != std::string::npos;
  };
  if (has_digit(x) || has_digit(y) || number_of(lists, x.front()) || number_of(lists, y.front()))
    return false;
  const auto is_hedging = [&](const Words& words) { return lists.has("hedging_word", words.front()); };
  if (is_hedging(x) || is_hedging(y)) return false;
  return !may_mean_the_same(lexicon, x.front(), y.front()) && !share_sense(a, x.front(), b, y.front()) &&
         !are_kin(lexicon.word_kin(), x.front(), y.front());
}

bool is_of_measure(const WordLists& lists, const Difference& difference) {
  constexpr std::size_t kLongestTail = 3;
  const auto all = [&](const Words& piece, const char* list) {
    return std::all_of(piece.begin(), piece.end(), [&](const std::string& word) {
      return lists.has(list, word) || number_of(lists, word);
    });
  };
  const auto owner = [&](const Words& piece) {
    const auto found = std::find_if(piece.begin(), piece.end(),
                                    [&](const std::string& word) { return lists.has("owner_word", word); });
    return found == piece.end() ? std::string() : *found;
  };
  const bool tail = difference.at_end && (difference.a.empty() || difference.b.empty()) &&
                    difference.a.size() + difference.b.size() <= kLongestTail;
  if (tail) return all(difference.a, "small_word") && all(difference.b, "small_word");
  // "Our fault", "their fault"
  if (!owner(difference.a).empty() && !owner(difference.b).empty()) return false;
  return !difference.at_begin && all(difference.a, "measure_word") && all(difference.b, "measure_word");
}

bool is_one_of_many_in(const Words& utmost, const Words& several) {
  const auto is_utmost = [](const std::string& word) {
    constexpr std::size_t kShortest = 5;
    return (word.size() >= kShortest && word.ends_with("est")) || word == "worst" || word == "best" ||
           word == "most";
  };
  for (std::size_t i = 3; i < several.size(); ++i) {
    if (several[i - 3] != "one" || several[i - 2] != "of" || !is_utmost(several[i])) continue;
    for (std::size_t j = 1; j < utmost.size(); ++j) {
      const bool of_several = j > 1 && (utmost[j - 2] == "of" || utmost[j - 2] == "among");
      if (utmost[j] == several[i] && !of_several && j + 1 < utmost.size() && i + 1 < several.size() &&
          may_be_plural(utmost[j + 1], several[i + 1]))
        return true;
    }
  }
  return false;
}

Words plain_lemmas(const Claim& claim) {
  const TextValue* told = lemmas_in(claim);
  Words plain;
  if (!told) return plain;
  const Words lemmas = split_words(told->lemma);
  for (std::size_t i = 0; i < lemmas.size(); ++i) {
    const bool helps =
        lemmas[i] == "do" && i + 1 < lemmas.size() && (lemmas[i + 1] == "not" || lemmas[i + 1] == "n't");
    if (!helps) plain.push_back(lemmas[i] == "n't" ? "not" : lemmas[i]);
  }
  return plain;
}

}  // namespace gainsay
