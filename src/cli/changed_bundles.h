#pragma once

#include <string>
#include <vector>

namespace gainsay::cli {

/// The bundles that changed files belong to, for `--changed` without a bundle: for each article among them
/// the nearest folder upward that holds a bundle.json (but none above the working folder), else the article's
/// own folder. Files that are no articles by their ending don't count. Sorted, each once.
std::vector<std::string> bundles_of(const std::vector<std::string>& changed);

}  // namespace gainsay::cli
