// The noun groups that stand at some place to a trigger: what src/claim/positions.cc puts together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/positions.h"

namespace gainsay::at_position {

/// Whether the word is one of those between bars: "at|in".
bool is_one_of(std::string_view word, std::string_view alternatives);

/// Whether the group is a pronoun of that list of words ("subject_pronoun").
bool is_pronoun_of(const Scene& scene, std::uint32_t group, const ListName& list);

/// What "who", "which" or "that" of a relative clause stands for; any other group itself, kAbsent for
/// kAbsent.
std::uint32_t resolved(const Scene& scene, std::uint32_t group);

/// A verb's subject; of a verb without one, that of what it hangs on ("plans to visit"), or of a relative
/// clause the antecedent. kAbsent where there is none.
std::uint32_t subject_of(const Scene& scene, std::uint32_t verb);

/// Adds a group once, as what it stands for: the antecedent of "who", the vessels of "a number of vessels".
/// kAbsent adds nothing.
void add(std::vector<std::uint32_t>& groups, const Scene& scene, std::uint32_t group);

/// What renames the trigger or is renamed by it: "Roe, the mayor of Bergen", "the mayor of Bergen, Roe".
void add_appositions(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups);

/// "She is the mayor", "who became the mayor": the subject of the verb that a predicate noun belongs to; "the
/// mayor is Ann Poe": the predicate of what is told as the one of its kind.
void add_copula(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups);

/// "runs the ministry": the subject of one of `verbs` whose object is the trigger.
void add_object_of(const Scene& scene, const Trigger& trigger, const std::string& verbs,
                   std::vector<std::uint32_t>& groups);

/// "Roe, who has been in charge", "Roe, whose ministry": the group before the nearest such word in front of
/// the token.
std::uint32_t antecedent_before(const Scene& scene, std::uint32_t token, std::string_view pronoun = "who");

/// "serves as mayor": the subject of one of `verbs` that the trigger hangs on by "as".
void add_as_of(const Scene& scene, const Trigger& trigger, const std::string& verbs,
               std::vector<std::uint32_t>& groups);

/// "Was appointed chairman", "named Roe as its chairman", "elected Roe chairman": whom one of `verbs` makes
/// what the trigger names.
void add_made(const Scene& scene, const Trigger& trigger, const std::string& verbs,
              std::vector<std::uint32_t>& groups);

/// "Director of the zoo", "the zoo's director": of what is headed the group that says what its head is;
/// kAbsent where there is none.
std::uint32_t post_over(const Scene& scene, std::uint32_t group);

/// "is in charge of the ministry", "Roe, head of the ministry", "Roe, the ministry's head": who one of
/// `nouns` is said of, where the trigger hangs on it by "of" or owns it.
void add_of_noun(const Scene& scene, const Trigger& trigger, const std::string& nouns,
                 std::vector<std::uint32_t>& groups);

}  // namespace gainsay::at_position
