#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "text/image.h"
#include "text/mapped_file.h"

namespace gainsay {

/// A file that goes into a compiled form.
struct CompiledSource {
  std::string path;
  std::string name;  ///< what tells it from the others wherever the folders lie
};

/// Adds the *.json files of `dir` and all below `dir`/lexicon, by name; none where it isn't there. `tag`
/// tells `dir` from others.
void add_json_sources(const std::string& dir, const std::string& tag, std::vector<CompiledSource>& sources);

/// The image of what some data files were parsed into, so that the next run needn't parse them. It counts
/// only for files with the very same names and bytes, so it is never stale; without it, or with a broken one,
/// the files are parsed. What lies in the cache is summed as well; what the build made is trusted like its
/// other tables, and only the pages that a run needs are read. It lies in the folder of compiled tables, made
/// by the build, or else in the user's cache
/// (`$XDG_CACHE_HOME/gainsay`, `~/.cache/gainsay`), where it may be deleted at any time.
class Compiled {
 public:
  /// `name` is what the form is called in either place; "" for `data_dir` or the environment variable
  /// GAINSAY_CACHE=off leaves that place out.
  Compiled(std::string data_dir, std::string name, std::vector<CompiledSource> sources);

  /// Fills `value` from an image where there is one; `value` is as it was where not. Arrays in it point into
  /// the mapped file, which lives as long as `owner`.
  template <class T>
  bool read(T& value, std::shared_ptr<const MappedFile>& owner) const {
    for (const Place& place : places()) {
      auto mapped = std::make_shared<const MappedFile>(open(place.path));
      ImageReader reader(payload(*mapped, place));
      T fresh;
      reader(fresh);
      if (!reader.whole()) continue;
      value = std::move(fresh);
      owner = std::move(mapped);
      return true;
    }
    return false;
  }

  /// Keeps what was parsed from the files in the user's cache, unless they have changed meanwhile. Where that
  /// can't be done nothing happens.
  template <class T>
  void keep(T& value) const {
    const Place cache = cached();
    if (!cache.path.empty() && key_of(sources_) == key_) store(cache.path, image(value, cache.key));
  }

  /// The image as it lies in the folder of compiled tables.
  template <class T>
  std::string image(T& value) const {
    return image(value, key_);
  }

 private:
  struct Place {
    std::string path;
    std::uint64_t key = 0;
    bool summed = false;  ///< its bytes are checked too: anybody may have written there
  };
  template <class T>
  static std::string image(T& value, std::uint64_t key) {
    ImageWriter writer;
    writer(value);
    return with_header(writer.bytes(), key);
  }

  static std::uint64_t key_of(const std::vector<CompiledSource>& sources);
  static MappedFile open(const std::string& path);
  static std::span<const std::byte> payload(const MappedFile& file, const Place& place);
  static std::string with_header(const std::string& payload, std::uint64_t key);
  static void store(const std::string& path, const std::string& image);
  std::vector<Place> places() const;
  Place cached() const;

  std::string data_dir_, name_;
  std::vector<CompiledSource> sources_;
  std::uint64_t key_;
};

}  // namespace gainsay
