#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "syntax/syntax.h"

namespace gainsay {

/// One JSON object for an article whose sentences were analysed: `article`, `tokens`, `noun_groups`,
/// `verb_groups`, `relations` and `clauses`, numbered through all sentences. Groups are named by their head's
/// token; `start` and `end` are bytes of the file on disk. Apart from them stand `pronouns` (groups without a
/// noun: pronouns, numerals, adjectives), `copulas` (forms of "be" that link a subject to a noun or an
/// adjective) with `copula_relations` of type "subject" and "complement", and `inferred_relations` (see
/// Relation::inferred).
nlohmann::ordered_json syntax_to_json(const Article& article, const std::vector<Syntax>& sentences);

/// One sentence as a person would like to read it: a line a clause with its verb group and what belongs to
/// it. Ends with a line end; holds bytes of `text` unescaped.
std::string syntax_to_text(std::string_view text, const Syntax& sentence);

std::string_view to_string(Tense tense);          ///< "past", "present", "future", "none"
std::string_view to_string(Voice voice);          ///< "active", "passive"
std::string_view to_string(Modality modality);    ///< "possible", "able" …; "none"
std::string_view to_string(ClauseType type);      ///< "main", "coordinate", "relative" …
std::string_view to_string(Relation::Type type);  ///< "subject", "object", "indirect_object", "complement"

}  // namespace gainsay
