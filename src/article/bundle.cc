#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "article/article.h"
#include "article/copies.h"
#include "article/lists.h"
#include "article/manifest.h"
#include "article/read_file.h"
#include "article/sniff.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

/// A longer file is no article; books have 1 MB.
constexpr std::uintmax_t kMaxFile = 50'000'000;

/// Files of a folder that are no articles of the story.
bool is_own_file(const std::string& name) {
  return name == "bundle.json" || name == "expected.json" || name == "gainsay.json" ||
         name == "gainsay.accept.json" || name == "gainsay.baseline.json" || name.starts_with('.');
}

/// Whether a link's folder is one of those that the link stands in.
bool leads_back(const fs::path& link) {
  std::error_code ec;
  const fs::path target = fs::canonical(link, ec);
  if (ec) return false;
  for (fs::path folder = fs::canonical(link.parent_path(), ec); !ec; folder = folder.parent_path()) {
    if (folder == target) return true;
    if (folder == folder.parent_path()) return false;
  }
  return false;
}

/// Whether a file of JSON Lines can be read a line at a time: not where it is UTF-16, whose line ends are two
/// bytes.
bool reads_by_line(const std::string& file) {
  const std::string extension = extension_of(file);
  if (extension != "jsonl" && extension != "ndjson") return false;
  std::ifstream in(file, std::ios::binary);
  const int first = in.get();
  const int second = in.get();
  return first < 0xfe && first != 0 && second != 0;
}

class BundleReader {
 public:
  explicit BundleReader(const std::string& data_dir) : data_dir_(data_dir) {
    const Errors& errors = reading_lists(data_dir).errors;
    bundle_.errors.insert(bundle_.errors.end(), errors.begin(), errors.end());
  }

  Bundle run(const std::vector<std::string>& paths) {
    if (paths.empty())
      fail({ErrorCode::kMissingInput, "", 0, 0, "no article is named",
            "name a folder, a bundle.json or files"});
    const bool one = paths.size() == 1;
    for (const std::string& path : paths) add_path(path, one);
    mark_copies(bundle_.articles);
    note_unchecked();
    return std::move(bundle_);
  }

 private:
  void fail(Error error) { bundle_.errors.push_back(std::move(error)); }

  void add_path(const std::string& path, bool only) {
    std::error_code ec;
    const fs::file_status status = fs::status(path, ec);
    if (!fs::exists(status)) {
      fail({ErrorCode::kMissingInput, path, 0, 0, "no such file or folder", ""});
    } else if (fs::is_directory(status)) {
      add_folder(path, only);
    } else if (fs::path(path).filename() == "bundle.json") {
      add_manifest(path, only);
    } else {
      add_file(path, path, {});
    }
  }

  void add_folder(const std::string& folder, bool only) {
    const fs::path manifest = fs::path(folder) / "bundle.json";
    std::error_code ec;
    if (fs::exists(manifest, ec)) {
      add_manifest(manifest.string(), only);
      return;
    }
    if (only) bundle_.root = folder;
    std::vector<std::string> names;
    for (fs::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec)) {
      const std::string name = it->path().filename().string();
      if (!is_own_file(name)) names.push_back(name);
    }
    if (ec) fail({ErrorCode::kUnreadableInput, folder, 0, 0, "can't list the folder: " + ec.message(), ""});
    std::sort(names.begin(), names.end());
    const std::size_t before = bundle_.articles.size() + bundle_.errors.size();
    for (const std::string& name : names) add_entry((fs::path(folder) / name).string(), only ? name : "");
    if (bundle_.articles.size() + bundle_.errors.size() == before) {
      fail({ErrorCode::kMissingInput, folder, 0, 0, "the folder holds no article", ""});
    }
  }

  /// A file of a folder. Folders in it belong to other stories; links that lead nowhere are told.
  void add_entry(const std::string& file, const std::string& shown) {
    std::error_code ec;
    const fs::file_status status = fs::status(file, ec);
    if (fs::is_regular_file(status)) {
      add_file(file, shown.empty() ? file : shown, {});
    } else if (fs::is_directory(status)) {
      const bool link = fs::is_symlink(fs::symlink_status(file, ec));
      if (link && leads_back(file)) {
        fail({ErrorCode::kUnreadableInput, file, 0, 0, "is a link to a folder that it stands in: a loop",
              "leave it out of the folder"});
        return;
      }
      bundle_.unchecked.push_back(
          {shown.empty() ? file : shown,
           link ? "a link to a folder, not followed" : "a folder inside the bundle, not read"});
    } else {
      const bool loop = ec == std::errc::too_many_symbolic_link_levels;
      const bool link = fs::is_symlink(fs::symlink_status(file, ec));
      fail({ErrorCode::kUnreadableInput, file, 0, 0,
            loop   ? "is a loop of links"
            : link ? "is a link to what is not there"
                   : "is no file that can be read",
            "leave it out of the folder"});
    }
  }

  void add_manifest(const std::string& path, bool only) {
    const std::optional<Manifest> manifest = read_manifest(path, bundle_.errors);
    if (!manifest) return;
    const fs::path root = fs::path(path).parent_path();
    if (only) {
      bundle_.root = root.string();
      bundle_.title = manifest->title;
    }
    for (const ManifestEntry& entry : manifest->articles) {
      const std::string file = (root / entry.path).string();
      std::error_code ec;
      if (!fs::is_regular_file(file, ec)) {
        fail({ErrorCode::kBadManifest, path, entry.line, entry.column, "\"" + entry.path + "\" is not there",
              "the path is relative to the manifest's folder"});
        continue;
      }
      add_file(file, only ? entry.path : file, entry);
    }
    if (manifest->articles.empty())
      fail({ErrorCode::kMissingInput, path, 0, 0, "the manifest lists no article", ""});
  }

  void add_file(const std::string& file, const std::string& shown, const ManifestEntry& entry) {
    Errors errors;
    const auto take = [&](Article&& article) {
      complete(article, entry);
      bundle_.articles.push_back(std::move(article));
    };
    if (reads_by_line(file)) {
      const std::size_t before = bundle_.articles.size();
      std::ifstream in(file, std::ios::binary);
      read_json_lines(in, shown, data_dir_, errors, take);
      if (bundle_.articles.size() == before && errors.empty())
        errors.push_back({ErrorCode::kUnreadableInput, shown, 0, 0, "holds no article", ""});
    } else if (std::optional<std::string> bytes = read_whole(file)) {
      std::vector<Article> articles = read_articles(std::move(*bytes), shown, data_dir_, errors);
      std::for_each(std::move_iterator(articles.begin()), std::move_iterator(articles.end()), take);
    }
    for (Error& error : errors) {
      if (error.file == shown) error.file = file;
      fail(std::move(error));
    }
  }

  /// The bytes of an article's file; nullopt, and an error, for what is too long or can't be read.
  std::optional<std::string> read_whole(const std::string& file) {
    std::error_code ec;
    const std::uintmax_t size = fs::file_size(file, ec);
    if (!ec && size > kMaxFile) {
      fail({ErrorCode::kUnreadableInput, file, 0, 0,
            "has " + std::to_string(size / 1000000) + " MB; an article may have " +
                std::to_string(kMaxFile / 1000000),
            "hand in many articles as JSON Lines"});
      return std::nullopt;
    }
    std::ifstream in(file, std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    if (!ec && in) return bytes;
    fail({ErrorCode::kUnreadableInput, file, 0, 0, "can't be read", ""});
    return std::nullopt;
  }

  /// The manifest's word goes before the article's own.
  static void complete(Article& article, const ManifestEntry& entry) {
    if (!entry.source.empty()) article.source = entry.source;
    if (!entry.title.empty()) article.title = entry.title;
    if (!entry.url.empty()) article.url = entry.url;
    if (!entry.published) return;
    article.published = entry.published;
    article.published_from = "manifest";
  }

  void note_unchecked() {
    for (const Article& article : bundle_.articles) {
      if (!article.published) bundle_.unchecked.push_back({article.path, "no publication date"});
    }
  }

  const std::string& data_dir_;
  Bundle bundle_;
};

}  // namespace

Bundle read_bundle(const std::vector<std::string>& paths, const std::string& data_dir) {
  return BundleReader(data_dir).run(paths);
}

}  // namespace gainsay
