#pragma once

#include <string>
#include <vector>

#include "reconcile/finding.h"
#include "reconcile/gate.h"
#include "reconcile/pairs.h"
#include "rule/rule_set.h"

namespace gainsay {

/// Two claims (or one, where a claim contradicts itself) that can't, or can hardly, both be so; before
/// conflicts about one event and slot are joined into a finding. Points into the claims of the run.
struct Conflict {
  const Claim* a = nullptr;
  const Claim* b = nullptr;  ///< nullptr where `a` contradicts itself
  Kind kind = Kind::kQuantity;
  Verdict verdict = Verdict::kContradiction;
  std::string slot;
  std::string value_a, value_b;      ///< short, for Side::value
  std::string meaning_a, meaning_b;  ///< once normalised
  std::string why;
  std::string reconciles_if;
  bool grows = false;  ///< of a slot that may rise with time
  /// Between two printings of one text: the words around what was changed. Then neither article discusses the
  /// other's value, and claims of several subjects may find the same edit.
  std::string edit_of;
};

/// What every comparer gets: the claims of one subject.
struct Group {
  const RuleSet& rules;
  const std::vector<const Claim*>& claims;  ///< by article, then place
  Pairs& pairs;                             ///< of `claims`
  const CandidateSink* sink = nullptr;      ///< may be nullptr
};

/// A comparer adds the conflicts that it finds in a group. A claim type names its comparers in its rule file.
using Comparer = void (*)(const Group& group, std::vector<Conflict>& conflicts);

void compare_slots(const Group& group, std::vector<Conflict>& conflicts);  ///< one-valued slots of one event
void compare_settings(const Group& group,
                      std::vector<Conflict>& conflicts);  ///< places and days of one happening
void compare_polarity(const Group& group,
                      std::vector<Conflict>& conflicts);  ///< said and denied; opposite events
void compare_deeds(const Group& group, std::vector<Conflict>& conflicts);  ///< done and not done
void compare_states(const Group& group,
                    std::vector<Conflict>& conflicts);  ///< exclusive states of one holder
void compare_phases(const Group& group,
                    std::vector<Conflict>& conflicts);  ///< there, and short of it
void compare_issues(const Group& group,
                    std::vector<Conflict>& conflicts);  ///< exclusive answers to one issue
/// A conflict of two answers to an issue, without its `why`.
Conflict issue_conflict(const Issue& issue, const Claim& a, const std::string& value_a, const Claim& b,
                        const std::string& value_b);
/// Two doers of what one alone did: the issues that ask who; called by compare_issues.
void compare_doers(const Group& group, const Issue& issue, const Claim& a, const Claim& b,
                   std::vector<Conflict>& conflicts);
void compare_roles(const Group& group,
                   std::vector<Conflict>& conflicts);  ///< exclusive offices of one person
void compare_participants(const Group& group,
                          std::vector<Conflict>& conflicts);  ///< two agents of what one alone did
void compare_credits(const Group& group,
                     std::vector<Conflict>& conflicts);  ///< two who did what only one can have done
void compare_figures(const Group& group,
                     std::vector<Conflict>& conflicts);  ///< figures of one thing and predicate
void compare_history(const Group& group,
                     std::vector<Conflict>& conflicts);  ///< counts, firsts and gaps of a series
void compare_names(const Group& group, std::vector<Conflict>& conflicts);  ///< spellings
void compare_quotes(const Group& group,
                    std::vector<Conflict>& conflicts);  ///< words and speakers of a quotation
void compare_order(const Group& group,
                   std::vector<Conflict>& conflicts);  ///< which of two happenings came first
/// What was changed between two near-copies: one value of a sentence that is the same else. Run whatever the
/// claim types name.
void compare_edits(const Group& group, std::vector<Conflict>& conflicts);
void check_arithmetic(const Group& group, std::vector<Conflict>& conflicts);  ///< figures inside one claim

/// nullptr where there is no comparer of that name.
Comparer comparer_named(std::string_view name);

/// Whether two claims can be set against each other at all: neither asked nor retracted, not of one origin at
/// the same place, stances that compare.
bool comparable(const Claim& a, const Claim& b);

}  // namespace gainsay
