#include "reconcile/quote_occasion.h"

#include <algorithm>
#include <cstdlib>

#include "reconcile/pairs.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

constexpr int kOneOccasionDays = 30;  // articles farther apart tell of two occasions
constexpr int kOneRemarkDays = 3;     // by when a remark has been printed everywhere

// "Wrote, in 1931": a remark whose day lies long before the other's article.
bool is_of_old(const Claim& claim, const Claim& other) {
  const auto* when = value_in<DateValue>(claim, "when");
  return when && other.published && when->anchored && when->days.hard.high &&
         (*other.published - *when->days.hard.high).count() > kOneOccasionDays;
}

std::string surname(const EntityValue& person) {
  const std::size_t space = person.name.find_last_of(' ');
  std::string word = folded(space == std::string::npos ? person.name : person.name.substr(space + 1));
  return word;
}

// Two names of which no word is the other's.
bool share_no_word(const EntityValue& a, const EntityValue& b) {
  const std::vector<std::string> x = folded_words(a.name), y = folded_words(b.name);
  return std::none_of(x.begin(), x.end(), [&](const std::string& word) {
    return std::find(y.begin(), y.end(), word) != y.end();
  });
}

// The same of two full names.
bool share_no_name(const EntityValue& a, const EntityValue& b) {
  return folded_words(a.name).size() > 1 && folded_words(b.name).size() > 1 && share_no_word(a, b);
}

// "Omar Haddad", "Leila Haddad": given names with other initials beside one surname.
bool have_other_given_names(const EntityValue& a, const EntityValue& b) {
  const std::vector<std::string> x = folded_words(a.name), y = folded_words(b.name);
  return x.size() == 2 && y.size() == 2 && x.front().front() != y.front().front();
}

// What a pronoun tells of the speaker.
std::string gender(const std::string& word) {
  if (word == "he" || word == "He") return "m";
  return word == "she" || word == "She" ? "f" : "";
}

}  // namespace

Occasion::Occasion(const Claim& a, const Claim& b) {
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
Speakers::Speakers(const Claim& a, const Claim& b) {
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
  if (how != How::kSame && surname(*left) == surname(*right) && !have_other_given_names(*left, *right))
    how = How::kSame;
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
  named = !guessed && !described && !pronoun;
  strangers = named && left->key != right->key && share_no_word(*left, *right);
  by_description = how == How::kDifferent && described && !guessed;
  if (how == How::kDifferent && (described || guessed)) how = How::kUnknown;
}

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

bool speaks_for(const WordLists& lists, const Claim& claim) {
  const std::vector<std::string> words = folded_words(claim.sentence);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return lists.has("speaks_for", word); });
}

bool are_of_two(const Claim& a, const Claim& b) {
  const auto has_own = [](const Claim& of, const Claim& beside) {
    const auto mine = of.slots.find("others");
    if (mine == of.slots.end()) return false;
    return std::any_of(mine->second.begin(), mine->second.end(), [&](const SlotValue& value) {
      const auto* who = std::get_if<EntityValue>(&value.value);
      return who && !std::binary_search(beside.context.begin(), beside.context.end(), "=" + who->key);
    });
  };
  return has_own(a, b) && has_own(b, a);
}

bool is_translated(const WordLists& lists, const Claim& claim) {
  if (std::any_of(claim.context.begin(), claim.context.end(),
                  [&](const std::string& word) { return lists.has("translation_mark", word); }))
    return true;
  const std::vector<std::string> words = folded_words(claim.sentence);
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string& before = words[i - 1];
    if (lists.has("language", words[i]) && (before == "in" || before == "from" || before == "into"))
      return true;
  }
  return false;
}

}  // namespace gainsay
