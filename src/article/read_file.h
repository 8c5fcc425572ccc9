#pragma once

#include <string>
#include <vector>

#include "article/article.h"
#include "article/lists.h"

namespace gainsay {

/// All articles in the bytes of one file. Where it holds several (a feed, a news message) they are named
/// "path#1", "path#2" …; those of JSON Lines by their ids. What can't be read goes to `errors`.
std::vector<Article> read_articles(std::string bytes, const std::string& path, const std::string& data_dir,
                                   Errors& errors);

}  // namespace gainsay
