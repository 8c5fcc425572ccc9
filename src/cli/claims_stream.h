#pragma once

#include <iosfwd>

#include "cli/pipeline.h"

namespace gainsay::cli {

/// Writes the claims of the JSON Lines of `in` to `out`, a claim a line, in the order of the articles. Works
/// on `jobs` threads, a batch (read_batches()) each; memory holds a few batches of articles, the claims of
/// one article a thread, and the lines of what is done before its turn. What is wrong goes to `errors`.
void stream_claims(const Models& models, std::istream& in, std::ostream& out, int jobs, Errors& errors);

}  // namespace gainsay::cli
