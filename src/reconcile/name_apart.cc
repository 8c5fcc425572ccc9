#include "reconcile/name_apart.h"

#include <algorithm>
#include <sstream>

#include "reconcile/slots.h"

namespace gainsay {
namespace {

NameWords without(const WordLists& lists, const NameWords& words, const NameWords& others) {
  NameWords left;
  std::copy_if(words.begin(), words.end(), std::back_inserter(left), [&](const std::string& word) {
    return std::none_of(others.begin(), others.end(),
                        [&](const std::string& other) { return same_word(lists, word, other); });
  });
  return left;
}

std::vector<SenseId> offices_of(const Group& group, const std::string& kind) {
  std::istringstream in(kind);
  NameWords words;
  for (std::string word; in >> word;) words.push_back(word);
  return group.rules.lexicon().offices_titled(words);
}

// "El-Gohary", "al-Johari": the name without its article, and the sound that one writes as "g" and another as
// "j".
std::string without_article(const WordLists& lists, std::string word) {
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string::npos || !lists.has("name_article", word.substr(0, hyphen))) return word;
  word.erase(0, hyphen + 1);
  if (word.starts_with("j")) word.front() = 'g';
  return word;
}

// "Bohdan Halych", "Bogdan Galich": what letters of other scripts are written as.
std::string bare_sound(const WordLists& lists, const std::string& word) {
  std::string out;
  for (const char c : consonants(sound_of(lists, without_article(lists, word)))) {
    const std::string_view as = lists.value("rough_sound", std::string_view(&c, 1));
    const std::string one = as.empty() ? std::string(1, c) : std::string(as);
    if (!std::string_view(out).ends_with(one)) out += one;
  }
  return out;
}

// "Elvira", "Elena" beside one surname: given names that begin alike and share half of their letters.
bool begin_alike(const std::string& a, const std::string& b) {
  constexpr std::size_t kShortest = 4, kSame = 2;
  if (std::min(a.size(), b.size()) < kShortest || a.compare(0, kSame, b, 0, kSame) != 0) return false;
  return 4 * letters_in_common(a, b) >= a.size() + b.size();
}

// "Tim", "Tom" beside one surname.
bool is_short_slip(const std::string& a, const std::string& b) {
  constexpr std::size_t kShort = 3;
  return a.size() == kShort && b.size() == kShort && a.front() == b.front() && edits(a, b) == 1;
}

// Who has an office is a person, whatever his name looks like ("Heather Marsh").
bool may_be_person(const Group& group, const Claim& claim) {
  if (is_thing(group, claim)) return false;
  return is_person(claim) || !bearer(claim) || bearer(claim)->type == EntityType::kOther ||
         !offices_of(group, word_in(claim, "kind")).empty();
}

// "Sports director", "head": the noun without what narrows it, as the list "kind" has it.
std::string plain_kind(const WordLists& lists, const std::string& kind) {
  const std::string last = kind.substr(kind.rfind(' ') + 1);
  const std::string_view known = lists.value("kind", last);
  return known.empty() ? last : std::string(known);
}

}  // namespace

bool is_thing(const Group& group, const Claim& claim) {
  return group.rules.words().has("thing_kind", word_in(claim, "kind"));
}

WordsApart compare_words(const Group& group, const Claim& a, const Claim& b, const NameWords& x,
                         const NameWords& y) {
  const WordLists& lists = group.rules.words();
  WordsApart words;
  words.own = without(lists, x, y);
  words.other = without(lists, y, x);
  words.shared = std::min(x.size() - words.own.size(), y.size() - words.other.size());
  words.people = x.size() >= 2 && y.size() >= 2 && may_be_person(group, a) && may_be_person(group, b) &&
                 (is_person(a) || is_person(b));
  if (words.people) {
    words.given = compare_spellings(lists, x.front(), y.front());
    words.surname = compare_spellings(lists, x.back(), y.back());
    if (words.given == Spelling::kOther && words.surname == Spelling::kSame) {
      words.barely = begin_alike(x.front(), y.front());
      if (words.barely) words.given = Spelling::kAlike;
      if (is_short_slip(x.front(), y.front())) words.given = Spelling::kOneLetter;
    }
  }
  if (words.own.size() == 1 && words.other.size() == 1)
    words.alike = compare_spellings(lists, words.own.front(), words.other.front());
  return words;
}

bool has_one_holder(const Group& group, const std::string& kind) {
  const std::vector<SenseId> offices = offices_of(group, kind);
  return std::any_of(offices.begin(), offices.end(),
                     [&](SenseId office) { return group.rules.lexicon().office(office)->holders == 1; });
}

// The nouns that the two articles give the two bearers.
SharedKind compare_kinds(const Group& group, const Claim& a, const Claim& b) {
  SharedKind shared;
  const auto *x = slot_values(a, "called"), *y = slot_values(b, "called");
  if (!x) x = slot_values(a, "kind");
  if (!y) y = slot_values(b, "kind");
  if (!x || !y) return shared;
  shared.best = Kinds::kOther;
  const WordLists& lists = group.rules.words();
  for (const SlotValue& left : *x) {
    for (const SlotValue& right : *y) {
      const std::string &one = std::get<TextValue>(left.value).lemma,
                        &other = std::get<TextValue>(right.value).lemma;
      Kinds kinds = Kinds::kOther;
      if (one == other) {
        kinds = lists.has("common_kind", one) || lists.has("anybody", one) ? Kinds::kCommon : Kinds::kRare;
      } else if (group.rules.lexicon().word_kin().between(one, other) >= WordKinship::kBroader ||
                 plain_kind(lists, one) == plain_kind(lists, other)) {
        kinds = Kinds::kKin;
      }
      if (kinds > shared.best) shared = {kinds, one};
    }
  }
  return shared;
}

bool sound_alike(const WordLists& lists, const WordsApart& words) {
  if (words.own.size() != words.other.size()) return false;
  for (std::size_t i = 0; i < words.own.size(); ++i)
    if (bare_sound(lists, words.own[i]) != bare_sound(lists, words.other[i])) return false;
  return true;
}

}  // namespace gainsay
