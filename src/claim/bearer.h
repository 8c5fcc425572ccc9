// Who or what bears a name, by the words around it.
#pragma once

#include <string>
#include <vector>

#include "claim/name_runs.h"
#include "claim/scene.h"

namespace gainsay {

/// What sort of thing bears a name, and whose it is.
struct Bearer {
  std::string kind;    ///< as `kind_of_noun`; empty where nothing tells
  std::string title;   ///< where `kind` is by what he does, what stands in front of the name
  std::string of;      ///< entity key
  bool alone = false;  ///< "her daughter, Eleni": there is no other
  bool named = false;  ///< the words say that this is a name ("code-named X")
  bool sole = false;   ///< the one thing or person of its kind: "the dead climber", "its new sheriff"
  std::string whose;   ///< what it is a thing of: "lorry" of "the driver of the lorry"
  std::uint32_t noun = kAbsent;  ///< token: the noun by which the sentence tells who it is
};

/// Reads the nouns in front of the name ("car carrier Aurelia Star", "her daughter, Eleni"), those behind it
/// ("Rosa Quiliche, the chief engineer") and verbs of naming. Takes the first word off the run where it says
/// what the name is of ("Storm Ingrid").
Bearer bearer_of(const Scene& scene, NameRun& run);

/// What a token adds to the evidence that two sentences tell one thing: the lemma of a noun, verb or
/// adjective, "=" and the word of a name; empty for others and for words that any two stories share.
std::string content_word(const Scene& scene, std::uint32_t token);

/// The content words by which the sentence tells who the noun means: those of its group, of what hangs on it
/// and of its relative clauses ("Swedish", "teenager", "win", "chess", "tournament" of "the Swedish teenager
/// who won the chess tournament"). Lemmas, sorted, each once; names begin with "=".
std::vector<std::string> description_of(const Scene& scene, std::uint32_t noun);

}  // namespace gainsay
