#include <algorithm>
#include <cstdlib>
#include <optional>
#include <sstream>

#include "reconcile/conflict.h"
#include "reconcile/pairs.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

using Words = std::vector<std::string>;

constexpr int kOneOccasionDays = 30;        // articles farther apart tell of two occasions
constexpr int kOneRemarkDays = 3;           // by when a remark has been printed everywhere
constexpr std::size_t kShortestShared = 5;  // words that two speakers don't say by chance
constexpr std::size_t kLongShared = 7;      // and so many, hardly ever

const TextValue* words_in(const Claim& claim) {
  const SlotValue* slot = first_in(claim, "words");
  return slot ? std::get_if<TextValue>(&slot->value) : nullptr;
}

Words split(const std::string& text) {
  std::istringstream in(text);
  Words words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

// "Wrote, in 1931": a remark whose day lies long before the other's article.
bool is_of_old(const Claim& claim, const Claim& other) {
  const auto* when = value_in<DateValue>(claim, "when");
  return when && other.published && when->anchored && when->days.hard.high &&
         (*other.published - *when->days.hard.high).count() > kOneOccasionDays;
}

// Signs that the two quotations come from one occasion: names and words around them, and when they were
// printed.
struct Occasion {
  int names = 0, words = 0;
  bool apart = false;
  bool later = false;  ///< said on another day, as far as the words or the dates of printing tell

  Occasion(const Claim& a, const Claim& b) {
    for (const std::string& word : a.context) {
      if (!std::binary_search(b.context.begin(), b.context.end(), word)) continue;
      ++(word.front() == '=' ? names : words);
    }
    if (a.published && b.published) {
      const int days = std::abs(static_cast<int>((*a.published - *b.published).count()));
      apart = days > kOneOccasionDays;
      later = days > kOneRemarkDays;
    }
    later = later || is_of_old(a, b) || is_of_old(b, a);
    const auto x = a.slots.find("when"), y = b.slots.find("when");
    if (x != a.slots.end() && y != b.slots.end()) {
      later = std::none_of(x->second.begin(), x->second.end(), [&](const SlotValue& one) {
        return std::any_of(y->second.begin(), y->second.end(), [&](const SlotValue& other) {
          return compare(one.value, other.value) != Match::kDisjoint;
        });
      });
    }
  }
  bool perhaps() const { return !apart && !later && names + words > 1; }
  bool likely() const { return !apart && (names > 0 || words >= 3); }
  bool surely() const { return !apart && (names > 1 || (names > 0 && words >= 2) || words >= 5); }
};

std::string surname(const EntityValue& person) {
  const std::size_t space = person.name.find_last_of(' ');
  std::string word = folded(space == std::string::npos ? person.name : person.name.substr(space + 1));
  return word;
}

// Two full names of which no word is the other's.
bool share_no_name(const EntityValue& a, const EntityValue& b) {
  const std::vector<std::string> x = folded_words(a.name), y = folded_words(b.name);
  return x.size() > 1 && y.size() > 1 && std::none_of(x.begin(), x.end(), [&](const std::string& word) {
           return std::find(y.begin(), y.end(), word) != y.end();
         });
}

// What a pronoun tells of the speaker.
std::string gender(const std::string& word) {
  if (word == "he" || word == "He") return "m";
  return word == "she" || word == "She" ? "f" : "";
}

struct Speakers {
  enum class How { kSame, kDifferent, kUnknown } how = How::kUnknown;
  bool by_description = false;  ///< two, if "the coach" is who we take him for
  bool by_pronoun = false;      ///< a pronoun stands for one of them

  Speakers(const Claim& a, const Claim& b) {
    const SlotValue *x = first_in(a, "speaker"), *y = first_in(b, "speaker");
    const bool guessed = !x || !y;
    if (!x) x = first_in(a, "perhaps");
    if (!y) y = first_in(b, "perhaps");
    if (!x || !y) return;
    const auto *left = std::get_if<EntityValue>(&x->value), *right = std::get_if<EntityValue>(&y->value);
    if (!left || !right) return;
    switch (compare(x->value, y->value)) {
      case Match::kSame:
        how = How::kSame;
        break;
      case Match::kDisjoint:
        how = How::kDifferent;
        break;
      default:
        how = left->key == right->key ? How::kSame : How::kUnknown;
    }
    if (how != How::kSame && surname(*left) == surname(*right)) how = How::kSame;
    const std::string one = gender(x->text), other = gender(y->text);
    if (!one.empty() && !other.empty() && one != other) how = How::kDifferent;
    // "She said": whoever stands behind the word is a guess, but hardly somebody whose name it shares nothing
    // with.
    const bool pronoun = left->how == "pronoun" || right->how == "pronoun";
    if (how == How::kUnknown && pronoun && share_no_name(*left, *right)) {
      how = How::kDifferent;
      by_pronoun = true;
    }
    const bool described = left->how == "description" || right->how == "description";
    by_description = how == How::kDifferent && described && !guessed;
    if (how == How::kDifferent && (described || guessed)) how = How::kUnknown;
  }
};

// Whom one article credits stands beside the quotation in the other: he may have read it out for her.
bool names_other_speaker(const Claim& a, const Claim& b) {
  const SlotValue* speaker = first_in(a, "speaker");
  const auto others = b.slots.find("others");
  if (!speaker || others == b.slots.end()) return false;
  const auto* who = std::get_if<EntityValue>(&speaker->value);
  return std::any_of(others->second.begin(), others->second.end(), [&](const SlotValue& other) {
    const auto* entity = std::get_if<EntityValue>(&other.value);
    return who && entity && (entity->key == who->key || entity->name == who->name);
  });
}

// "Her spokesman said": words of one, told by another.
bool speaks_for(const WordLists& lists, const Claim& claim) {
  const std::vector<std::string> words = folded_words(claim.sentence);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return lists.has("speaks_for", word); });
}

std::size_t content_words(const WordLists& lists, const Words& words, std::size_t begin, std::size_t count) {
  return static_cast<std::size_t>(
      std::count_if(words.begin() + static_cast<std::ptrdiff_t>(begin),
                    words.begin() + static_cast<std::ptrdiff_t>(begin + count),
                    [&](const std::string& w) { return !lists.has("small_word", w); }));
}

// The longest run of words that both have.
struct Run {
  std::size_t begin_a = 0, begin_b = 0, length = 0;
};

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

// Two word lists side by side: pairs of pieces that differ between words that agree.
struct Difference {
  Words a, b;
  bool at_begin = false, at_end = false;
};

struct Alignment {
  std::size_t matched = 0;
  std::vector<Difference> differences;
};

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
      ++alignment.matched;
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

std::optional<std::string> number_of(const WordLists& lists, const std::string& word) {
  if (const std::string_view value = lists.value("number_word", word); !value.empty())
    return std::string(value);
  if (!word.empty() && word.find_first_not_of("0123456789.,") == std::string::npos) return word;
  return std::nullopt;
}

enum class Change { kNone, kNumber, kNegation, kContrary, kWord, kPiece, kEnd, kOther };

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

// "better" and "worse", "no" and "plenty": lexicon/sayings.json has the words that exclude each other; of
// single words the antonyms do as well.
bool are_contrary(const Group& group, const Words& a, const Words& b) {
  const WordLists& lists = group.rules.words();
  if (a.size() == 1 && b.size() == 1 && group.rules.lexicon().word_kin().are_contrary(a.front(), b.front()))
    return true;
  for (const std::string& x : a) {
    const Words against = split(std::string(lists.value("contrary", x)));
    for (const std::string& y : b) {
      const Words back = split(std::string(lists.value("contrary", y)));
      if (std::find(against.begin(), against.end(), y) != against.end()) return true;
      if (std::find(back.begin(), back.end(), x) != back.end()) return true;
    }
  }
  return false;
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

Conflict conflict_of(const Claim& a, const Claim& b, const std::string& slot, const std::string& why) {
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = Kind::kQuote;
  conflict.slot = slot;
  const SlotValue *x = first_in(a, slot.c_str()), *y = first_in(b, slot.c_str());
  conflict.value_a = x ? x->text : a.quote;
  conflict.value_b = y ? y->text : b.quote;
  conflict.meaning_a = slot == "speaker" ? "said by " + a.speaker : conflict.value_a;
  conflict.meaning_b = slot == "speaker" ? "said by " + b.speaker : conflict.value_b;
  conflict.why = why;
  return conflict;
}

// One remark given to two people.
void compare_speakers(const Group& group, const Claim& a, const Claim& b, const Words& x, const Words& y,
                      std::vector<Conflict>& conflicts) {
  const Run run = longest_run(x, y);
  if (run.length < kShortestShared || run.length * 5 < std::min(x.size(), y.size()) * 4) return;
  if (content_words(group.rules.words(), x, run.begin_a, run.length) < 2) return;
  const WordLists& lists = group.rules.words();
  const bool all =
      run.length == x.size() && run.length == y.size() && content_words(lists, x, 0, x.size()) >= 3;
  const Speakers speakers(a, b);
  // So long a remark, word for word the same, is one whoever is described.
  const bool surely_one = all && run.length >= kLongShared;
  if (speakers.how != Speakers::How::kDifferent && !(speakers.by_description && surely_one)) return;
  // A guess has to be of the whole remark, and of articles of one time.
  if (speakers.by_pronoun && (!surely_one || !a.published || !b.published)) return;
  if (first_in(a, "relayed") || first_in(b, "relayed")) return;
  if ((!all || speaks_for(lists, a) || speaks_for(lists, b)) &&
      (names_other_speaker(a, b) || names_other_speaker(b, a)))
    return;
  const Occasion occasion(a, b);
  const bool whole = run.length >= kLongShared && all;
  const bool enough = whole                       ? !occasion.apart
                      : all                       ? occasion.perhaps()
                      : run.length >= kLongShared ? occasion.likely()
                                                  : occasion.surely();
  if (!enough) return;
  conflicts.push_back(conflict_of(
      a, b, "speaker",
      cite(a) + " gives these words to " + a.speaker + ", " + cite(b) + " to " + b.speaker + "."));
}

// How two wordings differ, piece by piece.
struct Changes {
  int numbers = 0, negations = 0, contraries = 0, words = 0, pieces = 0, ends = 0, others = 0;
  int hedges = 0;  ///< of the contraries: "is" and "may be"

  void add(Change change) {
    numbers += change == Change::kNumber;
    negations += change == Change::kNegation;
    contraries += change == Change::kContrary;
    words += change == Change::kWord;
    pieces += change == Change::kPiece;
    ends += change == Change::kEnd;
    others += change == Change::kOther;
  }
  int all() const { return numbers + negations + contraries + words + pieces + ends + others; }
};

// What the difference comes to, for the reader; empty where it may be a translation or a part.
std::string told_difference(const Changes& changes, std::size_t matched, bool known, bool tight) {
  constexpr std::size_t kForNumber = 4, kForWord = 5, kForPiece = 5, kForContrary = 4;
  const std::size_t unknown = known ? 0 : 2;  // it takes more where nobody says who speaks
  if (changes.numbers == 1 && changes.all() - changes.others - changes.pieces - changes.ends == 1 &&
      changes.all() <= 2 && matched >= kForNumber + unknown)
    return "with another number";
  if (changes.negations == 1 && changes.all() == 1 && (known || tight))
    return "once with and once without the negation";
  if (changes.contraries > 0 && changes.all() - changes.contraries <= 1 &&
      matched >= (known ? 3 : kForContrary))
    return "in words that exclude each other";
  if (changes.words == 1 && changes.all() == 1 && (tight || matched >= kForWord + unknown))
    return "with another word";
  const bool piece = changes.pieces == 1 || (changes.ends == 1 && known);
  if (piece && changes.all() == 1 && matched >= kForPiece + (known ? 0 : 1))
    return "with other words in one place";
  return "";
}

// One remark turned round: "I would sell A before B", "I would sell B before A"; "A, not B", "B, not A".
bool is_turned_round(const WordLists& lists, Words x, Words y) {
  const bool opposed = std::any_of(x.begin(), x.end(),  // "a warning, not a threat"
                                   [&](const std::string& word) { return lists.has("negation", word); });
  const std::size_t least_content = opposed ? 2 : 3;
  if (x == y || x.size() != y.size() || content_words(lists, x, 0, x.size()) < least_content) return false;
  std::sort(x.begin(), x.end());
  std::sort(y.begin(), y.end());
  return x == y;
}

// Each is told as all, the first or the last that its speaker said, and they share next to nothing.
bool are_two_sole_remarks(const Claim& a, const Claim& b, const Words& x, const Words& y) {
  const SlotValue *left = first_in(a, "sole"), *right = first_in(b, "sole");
  if (!left || !right) return false;
  const std::string &one = std::get<TextValue>(left->value).lemma,
                    &other = std::get<TextValue>(right->value).lemma;
  if (one != other && one != "all" && other != "all") return false;
  if (Speakers(a, b).how != Speakers::How::kSame) return false;
  const Occasion occasion(a, b);
  return !occasion.later && occasion.surely() && longest_run(x, y).length < std::min(x.size(), y.size());
}

bool has_hedge(const Group& group, const Words& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& w) { return group.rules.words().has("hedging_word", w); });
}

// One speaker's remark in two wordings that don't mean the same.
void compare_wording(const Group& group, const Claim& a, const Claim& b, const Words& x, const Words& y,
                     std::vector<Conflict>& conflicts) {
  constexpr std::size_t kLeastMatched = 3;
  const Speakers speakers(a, b);
  if (speakers.how == Speakers::How::kDifferent) return;
  const Occasion occasion(a, b);
  const auto add = [&](const std::string& how) {
    conflicts.push_back(
        conflict_of(a, b, "words", cite(a) + " and " + cite(b) + " quote one remark " + how + "."));
  };
  if (is_turned_round(group.rules.words(), x, y) && !occasion.later && occasion.surely())
    return add("with its parts turned round");
  if (are_two_sole_remarks(a, b, x, y)) return add("in words of which neither can be part of the other");
  const bool known = speakers.how == Speakers::How::kSame;
  const Alignment alignment = align(x, y);
  const std::size_t shorter = std::min(x.size(), y.size());
  if (alignment.matched < kLeastMatched || alignment.matched * 2 < shorter) return;
  Changes changes;
  for (const Difference& difference : alignment.differences) {
    const Change change = judge(group, difference, *words_in(a), *words_in(b));
    changes.add(change);
    changes.hedges +=
        change == Change::kContrary && (has_hedge(group, difference.a) || has_hedge(group, difference.b));
  }
  if (changes.contraries == 0 && alignment.matched * 5 < shorter * 3) return;
  // One word in the place of another, or one more.
  const bool tight = alignment.matched + 1 == std::max(x.size(), y.size());
  const std::string what = told_difference(changes, alignment.matched, known, tight);
  if (what.empty()) return;
  // So many words that differ in one are one remark, whenever and beside whatever they were printed.
  const bool one_remark = tight && alignment.matched >= kLongShared && changes.numbers == 0 &&
                          content_words(group.rules.words(), x, 0, x.size()) > kLeastMatched;
  if (one_remark ? occasion.apart : occasion.later || (known ? !occasion.likely() : !occasion.surely()))
    return;
  add(what);
  const bool hedged = changes.hedges > 0 && changes.hedges == changes.all();
  if (hedged || (!known && changes.pieces == changes.all())) conflicts.back().verdict = Verdict::kTension;
}

// An article that quotes both wordings, or both speakers, is no party to the difference.
bool quotes_both(const Group& group, const Claim& a, const Claim& b) {
  const auto has = [&](const Claim& of, const std::string& lemma) {
    const auto near = claims_of_article(group.claims, of);
    return std::any_of(near.begin(), near.end(), [&](const Claim* other) {
      const TextValue* words = words_in(*other);
      return words && other != &of && words->lemma == lemma;
    });
  };
  return has(a, words_in(b)->lemma) || has(b, words_in(a)->lemma);
}

}  // namespace

void compare_quotes(const Group& group, std::vector<Conflict>& conflicts) {
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type != "quotation" || b.type != "quotation" || a.article == b.article || a.retracted ||
          b.retracted)
        continue;
      const TextValue *left = words_in(a), *right = words_in(b);
      if (!left || !right) continue;
      const Words x = split(left->lemma), y = split(right->lemma);
      const std::size_t before = conflicts.size();
      compare_speakers(group, a, b, x, y, conflicts);
      if (conflicts.size() == before) compare_wording(group, a, b, x, y, conflicts);
      if (conflicts.size() > before && left->lemma != right->lemma && quotes_both(group, a, b))
        conflicts.resize(before);
    }
  }
}

}  // namespace gainsay
