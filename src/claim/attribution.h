#pragma once

#include <string>

#include "claim/scene.h"

namespace gainsay {

/// A noun group as a speaker is printed: without what stands in front of its last comma.
std::string printed_speaker(const Scene& scene, std::uint32_t group);

/// Who is credited with what stands at the token by words set apart from it: "…, police said", "…, said the
/// ministry", "according to the ministry, …". Empty where nobody is. The syntax knows most of these as
/// clauses; this finds the others by their commas and quotation marks.
std::string set_apart_speaker(const Scene& scene, std::uint32_t token);

/// What a speaker who is a pronoun of the sentence means to a reader: the name of the person behind it, or
/// `a speaker the article calls “it”`. Empty where the speaker is no pronoun.
std::string meant_by_pronoun(const Scene& scene, const std::string& speaker);

}  // namespace gainsay
