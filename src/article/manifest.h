#pragma once

#include <optional>
#include <string>
#include <vector>

#include "text/error.h"
#include "value/value.h"

namespace gainsay {

/// What a bundle.json says of one article. What it leaves out is empty.
struct ManifestEntry {
  std::string path;
  std::string source;
  std::string title;
  std::string url;
  std::optional<Day> published;
  int line = 0;  ///< where its path stands in the manifest
  int column = 0;
};

struct Manifest {
  std::string title;
  std::vector<ManifestEntry> articles;  ///< in the manifest's order
};

/// Reads a bundle.json: { "title", "articles": [ { "path", "source", "published", "title", "url" } ] }. An
/// entry that is wrong goes to `errors` with its line and is left out; nullopt where nothing of it can be
/// read.
std::optional<Manifest> read_manifest(const std::string& path, Errors& errors);

}  // namespace gainsay
