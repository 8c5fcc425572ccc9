#include "reconcile/reserve.h"

#include <algorithm>

#include "reconcile/story.h"

namespace gainsay {
namespace {

bool holds_word(const WordLists& lists, const std::vector<std::string>& words, const char* list) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return lists.has(list, word); });
}

// The graver charge by the lesser that its sentence names: "manslaughter" where the other has "murder".
bool names_lesser(const WordLists& lists, const std::vector<std::string>& words,
                  const std::vector<std::string>& others) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    const std::string_view graver = lists.value("lesser_charge", word);
    if (graver.empty() || std::find(others.begin(), others.end(), word) != others.end()) return false;
    const std::vector<std::string> charges = folded_words(std::string(graver));
    return std::any_of(others.begin(), others.end(), [&](const std::string& other) {
      return std::find(charges.begin(), charges.end(), other) != charges.end();
    });
  });
}

}  // namespace

bool denies_only_all(const WordLists& lists, const Claim& a, const Claim& b) {
  const Claim &denial = a.stance == Stance::kDenied ? a : b, &told = &denial == &a ? b : a;
  if (denial.stance != Stance::kDenied || told.stance == Stance::kDenied) return false;
  return holds_phrase(lists, denial, "denies_only_all") &&
         !holds_word(lists, folded_words(told.sentence), "word_of_all");
}

bool are_of_two_charges(const WordLists& lists, const Claim& a, const Claim& b) {
  const std::vector<std::string> x = folded_words(a.sentence), y = folded_words(b.sentence);
  return names_lesser(lists, x, y) || names_lesser(lists, y, x);
}

bool is_of_joint_words(const WordLists& lists, const Claim& a, const Claim& b) {
  return holds_phrase(lists, a, "of_joint_words") || holds_phrase(lists, b, "of_joint_words");
}

bool are_two_makers(const WordLists& lists, const Claim& a, const Claim& b) {
  return holds_phrase(lists, a, "makes_of_work") != holds_phrase(lists, b, "makes_of_work");
}

}  // namespace gainsay
