#pragma once

#include <string>
#include <vector>

#include "reconcile/conflict.h"
#include "reconcile/slots.h"

namespace gainsay {

/// One mention of a title: "captain" is one, whatever offices it may stand for. Points into the claims of its
/// group, which must outlive it.
struct Title {
  const Claim* claim = nullptr;
  const SlotValue* holder = nullptr;
  const EntityValue* person = nullptr;
  const EntityValue* body = nullptr;  ///< what it is held of, if a list has it
  std::vector<SenseId> readings;      ///< the offices; never empty
  std::vector<std::string> portfolios;
  std::string held;  ///< the kind of its mark (lexicon/offices/modifiers.json); "then" for "was"; empty: now
  std::string body_name;  ///< of what it is held, where that has a name, known or not

  const std::string& text() const { return first_in(*claim, "role")->text; }
};

/// The titles that a group's claims give to persons, by article, in the order of the claims.
std::vector<Title> titles_of(const Group& group);

/// Whether a title's holder is named by more than a surname, which another may share.
bool is_full_name(const SlotValue& holder, const EntityValue& person);

/// Whether the two names may stand for one person: whole names, or one and the surname of the same ("Mr Roe")
/// or a pronoun in another report of the occasion, if no relatives are about. Symmetric.
bool are_named(const RuleSet& rules, const Title& a, const Title& b);

/// Whether it is a whole country.
bool is_country(const EntityValue* body);

enum class Bodies { kSame, kUnknown, kOther };

/// Whether two titles are held of one body. Two names of which a list lacks one are others where no word is
/// in both. Symmetric.
Bodies compare_bodies(const Title& a, const Title& b);

/// Whether two titles in sport are held of two teams, as far as words tell whose they are ("captain of
/// Wattens", "Austria's vice-captain"). Symmetric.
bool are_of_two_teams(const Title& a, const Title& b);

/// Whether the words put a title in a time of its own: "who was mayor when the pipes were bought".
bool is_of_another_moment(const Title& title);

/// Whether one title is a calling and the other a place in it, by a word that begins the other's:
/// "violinist", "first violin".
bool share_stem(const WordLists& lists, const Title& a, const Title& b);

}  // namespace gainsay
