#pragma once

#include <string>
#include <string_view>

#include "article/lists.h"

namespace gainsay {

/// What a line of text gives away by its words alone; where it stands in the article is the caller's
/// business.
enum class LineKind {
  kPlain,
  kFurniture,      ///< a share bar, a menu, a cookie note, a tag list, a labelled teaser
  kTeaserHeading,  ///< heads other stories: what follows it belongs to them
  kEndHeading      ///< the story is over
};

/// Judges a line (or a short paragraph; long ones are always kPlain).
LineKind judge_line(std::string_view line, const BoilerplateWords& words);

/// Whether the line opens like a byline: "By Jane Doe", "From our correspondent".
bool is_byline(std::string_view line, const BoilerplateWords& words);
/// Whether the line is a picture's caption or credit by its words.
bool is_caption(std::string_view line, const BoilerplateWords& words);

/// Whether a class, id or role names a part of a page that is not the story ("related-posts", "shareBar").
bool is_boilerplate_name(std::string_view name, const BoilerplateWords& words);

/// Lower case, typographic apostrophes made plain, bullets and white space taken off both ends.
std::string fold_line(std::string_view line);

/// Whether `line` begins with `start` and no letter or digit follows it.
bool starts_with_words(std::string_view line, std::string_view start);

}  // namespace gainsay
