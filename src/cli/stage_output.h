#pragma once

#include <functional>
#include <string>

#include "cli/run.h"

namespace gainsay::cli {

/// The shape that `syntax` and `mentions` share: analyse every article up to `depth` and print what `print`
/// makes of it. For "-" an answer goes out as soon as its article is done, one line each; for a bundle
/// `open`, `between` and `close` stand around the articles.
struct StageOutput {
  Depth depth = Depth::kSyntax;
  std::string open, between, close;
  std::function<std::string(const AnalysedArticle&)> print;
};

int run_stage(Session& session, const StageOutput& stage);

}  // namespace gainsay::cli
