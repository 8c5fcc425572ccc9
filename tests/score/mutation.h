#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "article/article.h"
#include "cli/pipeline.h"
#include "text/span.h"

namespace gainsay::test {

/// One changed number, date, place, ordinal or name that fills a slot of a claim.
struct Edit {
  std::string kind;  ///< "number", "date", "place", "ordinal", "name"
  std::string rule;  ///< the first rule that has it in a slot
  std::string slot;
  Span file;  ///< what is replaced, in the file on disk
  std::string before, after;
};

/// What can be changed in an article, each place once, in the order of the text: values of slots that can be
/// replaced by another of the same form. A number is made to differ by a good deal, a place is replaced by
/// another of its sort, a surname by one that the article lacks.
std::vector<Edit> edits_of(const cli::Models& models, const Article& article);

/// The article with the edit made, read again under the name "copy-" and its path; nullopt where it can't be.
std::optional<Article> edited(const cli::Models& models, const Article& article, const Edit& edit);

/// What is said of an article beside an edited copy of it, both published the same day.
struct EditOutcome {
  bool found = false;              ///< a finding that is no note touches the changed sentence
  bool noted = false;              ///< only a note does
  std::vector<Finding> elsewhere;  ///< findings across the two that touch something else
};
EditOutcome check_edit(const cli::Models& models, const Article& article, const Edit& edit);

/// Findings that are no notes and have claims in both of an article and its exact copy.
std::vector<Finding> findings_on_copy(const cli::Models& models, const Article& article);

/// So many edits a kind of all articles of the bundles below `folder`, drawn with a fixed seed.
struct EditCase {
  std::string bundle;
  Article article;
  Edit edit;
};
std::vector<EditCase> draw_edits(const cli::Models& models, const std::string& folder, std::size_t a_kind);

/// Found, noted and all edits of one kind, and how many had findings elsewhere.
struct EditScore {
  int edits = 0, found = 0, noted = 0, with_others = 0;
};

}  // namespace gainsay::test
