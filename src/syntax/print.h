#pragma once

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "article/article.h"
#include "syntax/syntax.h"

namespace gainsay {

/// {"article", "tokens", "noun_groups", "verb_groups", "relations"} of a whole article, its sentences joined:
/// indices count over all tokens of the article (a relation names the heads of its groups), `start` and `end`
/// are bytes of the file on disk.
nlohmann::ordered_json syntax_to_json(const Article& article, const std::vector<Syntax>& sentences);

}  // namespace gainsay
