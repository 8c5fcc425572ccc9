#pragma once

#include <vector>

#include "mention/entity_spans.h"

namespace gainsay {

/// Decides for each name span of an article what it names, or that it is no name: first from the words
/// themselves (a head word, a form of address, a given name), then from what stands around all spans of the
/// same words. Spans are in text order; those that turn out to be nothing keep Guess::kNothing.
void guess_spans(const EntityArticle& article, std::vector<EntitySpan>& spans);

/// Whether a title span holds for the name span: it stands right before it, or beside it behind a comma.
/// Sets EntitySpan::title of names. Run before guess_spans().
void attach_titles(const EntityArticle& article, std::vector<EntitySpan>& spans);

}  // namespace gainsay
