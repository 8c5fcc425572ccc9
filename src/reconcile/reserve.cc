#include "reconcile/reserve.h"

#include <algorithm>

#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

bool holds_word(const WordLists& lists, const std::vector<std::string>& words, const char* list) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return lists.has(list, word); });
}

// Whether a phrase of the list stands in the sentence in front of what the claim was read from, or in it:
// "not one died, and not all were hurt" denies that anybody died.
bool opens_with(const WordLists& lists, const Claim& claim, const char* list) {
  const std::vector<std::string> words = folded_words(claim.sentence), quote = folded_words(claim.quote);
  const auto at = std::search(words.begin(), words.end(), quote.begin(), quote.end());
  const auto end = at == words.end() ? at : at + static_cast<std::ptrdiff_t>(quote.size());
  const auto& phrases = lists.all(list);
  return std::any_of(phrases.begin(), phrases.end(), [&](const auto& entry) {
    const std::vector<std::string> phrase = folded_words(entry.first);
    return std::search(words.begin(), end, phrase.begin(), phrase.end()) != end;
  });
}

// Whether a phrase of the list stands in one of the two sentences and not in the other.
bool holds_of_one(const WordLists& lists, const Claim& a, const Claim& b, const char* list) {
  return holds_phrase(lists, a, list) != holds_phrase(lists, b, list);
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

// "These words of the minister's", "the treasurer's words back at her": a noun for what is said, and whose it
// is.
bool gives_anothers_words(const WordLists& lists, const Claim& claim) {
  if (holds_phrase(lists, claim, "back_at_speaker")) return true;
  const std::vector<std::string> words = folded_words(claim.sentence);
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (lists.has("saying_noun", words[i]) && lists.has("pointing_word", words[i - 1]) &&
        words[i + 1] == "of")
      return true;
  }
  return false;
}

// "Two deputies who were abroad did not vote": so many of them.
bool tells_of_some_voters(const WordLists& lists, const Claim& claim) {
  const std::vector<std::string> words = folded_words(claim.sentence);
  const auto tells_of_some = [&](const std::string& word) {
    return lists.has("number_word", word) || lists.has("some_of_them", word) ||
           lists.has("voting_member", word) || (word[0] >= '0' && word[0] <= '9');
  };
  const auto& phrases = lists.all("does_not_vote");
  return std::any_of(phrases.begin(), phrases.end(), [&](const auto& entry) {
    const std::vector<std::string> phrase = folded_words(entry.first);
    const auto at = std::search(words.begin(), words.end(), phrase.begin(), phrase.end());
    return at != words.end() && std::any_of(words.begin(), at, tells_of_some);
  });
}

// Whom a claim is of, as printed.
std::string doer_text(const Claim& claim) {
  for (const char* slot : {"agent", "doer", "holder"}) {
    if (const SlotValue* who = first_in(claim, slot)) return who->text;
  }
  return {};
}

// Whether the text is of somebody told by an owner, of a kind that a list names: "Chad's president".
bool is_owned(const WordLists& lists, const std::string& text, const char* list) {
  const bool owned = text.find("'s ") != std::string::npos || text.find("’s ") != std::string::npos;
  const std::vector<std::string> words = folded_words(text);
  return owned && !words.empty() && lists.has(list, words.back());
}

// Whether the words of the owner are those of the other.
bool is_owner_of(const std::string& owner, const std::string& owned) {
  const std::vector<std::string> words = folded_words(owner);
  const std::vector<std::string> all = folded_words(owned);
  return !words.empty() && std::find(all.begin(), all.end(), words.back()) != all.end() &&
         words.back() != all.back();
}

bool is_body(const Claim& claim) {
  for (const char* slot : {"agent", "doer", "holder"}) {
    const SlotValue* who = first_in(claim, slot);
    const auto* entity = who ? std::get_if<EntityValue>(&who->value) : nullptr;
    const auto* noun = who ? std::get_if<TextValue>(&who->value) : nullptr;
    if (noun)
      return std::any_of(noun->entities.begin(), noun->entities.end(),
                         [](const std::string& key) { return key.find(':') != std::string::npos; });
    if (who) return entity && entity->type != EntityType::kPerson;
  }
  return true;
}

}  // namespace

bool denies_only_all(const WordLists& lists, const Claim& a, const Claim& b) {
  const Claim &denial = a.stance == Stance::kDenied ? a : b, &told = &denial == &a ? b : a;
  if (denial.stance != Stance::kDenied || told.stance == Stance::kDenied) return false;
  const std::vector<std::string> words = folded_words(told.sentence);
  return (opens_with(lists, denial, "denies_only_all") && !holds_word(lists, words, "word_of_all")) ||
         (opens_with(lists, denial, "denies_only_many") && !holds_word(lists, words, "word_of_many"));
}

bool denies_only_row(const WordLists& lists, const Claim& a, const Claim& b) {
  const Claim &denial = a.stance == Stance::kDenied ? a : b, &told = &denial == &a ? b : a;
  return denial.stance == Stance::kDenied && holds_phrase(lists, denial, "denies_only_row") &&
         !holds_phrase(lists, told, "denies_only_row");
}

bool is_of_one_case(const WordLists& lists, const Claim& a, const Claim& b) {
  return holds_of_one(lists, a, b, "of_one_case");
}

bool is_done_once_more(const WordLists& lists, const Claim& a, const Claim& b) {
  return holds_of_one(lists, a, b, "done_once_more");
}

bool is_of_the_rest(const WordLists& lists, const Claim& a, const Claim& b) {
  return holds_of_one(lists, a, b, "of_the_rest");
}

bool are_of_two_charges(const WordLists& lists, const Claim& a, const Claim& b) {
  const std::vector<std::string> x = folded_words(a.sentence), y = folded_words(b.sentence);
  return names_lesser(lists, x, y) || names_lesser(lists, y, x);
}

bool is_of_joint_words(const WordLists& lists, const Claim& a, const Claim& b) {
  return holds_phrase(lists, a, "of_joint_words") || holds_phrase(lists, b, "of_joint_words");
}

bool are_of_two_moments(const WordLists& lists, const Claim& a, const Claim& b) {
  return holds_of_one(lists, a, b, "moment_of_play");
}

bool are_two_makers(const WordLists& lists, const Claim& a, const Claim& b) {
  return holds_of_one(lists, a, b, "makes_of_work");
}

bool is_of_anothers_words(const WordLists& lists, const Claim& a, const Claim& b) {
  return gives_anothers_words(lists, a) != gives_anothers_words(lists, b);
}

bool are_script_and_speech(const WordLists& lists, const Claim& a, const Claim& b) {
  return holds_of_one(lists, a, b, "not_spoken");
}

bool is_of_some_voters(const WordLists& lists, const Claim& a, const Claim& b) {
  return tells_of_some_voters(lists, a) != tells_of_some_voters(lists, b);
}

bool are_body_and_head(const WordLists& lists, const Claim& a, const Claim& b) {
  if (!holds_phrase(lists, a, "attendance_cue") || !holds_phrase(lists, b, "attendance_cue")) return false;
  const auto tells_of_head = [&](const Claim& claim) {
    return holds_word(lists, folded_words(claim.sentence), "head_of_body");
  };
  const std::string x = doer_text(a), y = doer_text(b);
  if ((is_owned(lists, x, "head_of_body") && is_owner_of(y, x)) ||
      (is_owned(lists, y, "head_of_body") && is_owner_of(x, y)))
    return true;
  const bool head_a = tells_of_head(a), head_b = tells_of_head(b);
  return head_a != head_b && is_body(head_a ? b : a);
}

bool are_owner_and_own(const WordLists& lists, const Claim& a, const Claim& b) {
  const std::string x = doer_text(a), y = doer_text(b);
  return (is_owned(lists, x, "told_by_owner") && is_owner_of(y, x)) ||
         (is_owned(lists, y, "told_by_owner") && is_owner_of(x, y));
}

bool are_two_sides_of_case(const WordLists& lists, const Claim& a, const Claim& b) {
  return holds_phrase(lists, a, "appeals_case") && holds_phrase(lists, b, "appeals_case") &&
         holds_of_one(lists, a, b, "prosecution_acts");
}

bool are_thing_and_summary(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "done"), *y = value_in<TextValue>(b, "done");
  return x && y && x->lemma != y->lemma &&
         lists.has("stands_for_thing", x->lemma) != lists.has("stands_for_thing", y->lemma);
}

}  // namespace gainsay
