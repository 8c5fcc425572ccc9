#include "cli/changed_bundles.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;

bool may_be_article(const fs::path& path) {
  static const std::set<std::string> kEndings = {".txt", ".md",    ".markdown", ".html",
                                                 ".htm", ".xhtml", ".docx"};
  return kEndings.count(path.extension().string()) > 0 || path.filename() == "bundle.json";
}

}  // namespace

std::vector<std::string> bundles_of(const std::vector<std::string>& changed) {
  std::set<std::string> bundles;
  std::error_code ignored;
  for (const std::string& name : changed) {
    const fs::path path = fs::path(name).lexically_normal();
    if (!may_be_article(path)) continue;
    const fs::path own = path.has_parent_path() ? path.parent_path() : fs::path(".");
    fs::path bundle = own;
    for (fs::path folder = own;; folder = folder.has_parent_path() ? folder.parent_path() : fs::path(".")) {
      if (fs::exists(folder / "bundle.json", ignored)) {
        bundle = folder;
        break;
      }
      if (folder == "." || folder == folder.root_path()) break;
    }
    bundles.insert(bundle.string());
  }
  return {bundles.begin(), bundles.end()};
}

}  // namespace gainsay::cli
