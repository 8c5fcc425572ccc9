#include <filesystem>

#include "read.h"

namespace gainsay::testing {
namespace {

namespace fs = std::filesystem;

/// A folder in the temporary directory that goes when the test ends.
class Folder {
 public:
  Folder()
      : path_(fs::temp_directory_path() /
              ("gainsay-bundle-" + std::to_string(getpid()) + "-" + std::to_string(++count_))) {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void add(const std::string& name, const std::string& bytes) const { std::ofstream(path_ / name) << bytes; }
  std::string path(const std::string& name = "") const {
    return name.empty() ? path_.string() : (path_ / name).string();
  }

 private:
  static inline int count_ = 0;
  fs::path path_;
};

Lines errors_of(const Bundle& bundle, const Folder& folder) {
  Lines lines;
  for (const Error& error : bundle.errors) {
    std::string line = error.to_line();
    const std::size_t at = line.find(folder.path());
    if (at != std::string::npos) line.replace(at, folder.path().size(), "F");
    lines.push_back(line);
  }
  return lines;
}

Lines paths_of(const Bundle& bundle) {
  Lines paths;
  for (const Article& article : bundle.articles) paths.push_back(article.path);
  return paths;
}

const std::string kText = "The bridge was closed on Friday.\n";

TEST_CASE("a folder without a manifest is read in the order of its names") {
  const Folder folder;
  for (const char* name : {"c.txt", "a.txt", "b.md"}) folder.add(name, kText);
  folder.add("expected.json", "{}");
  folder.add(".hidden", "x");
  const Bundle bundle = read_bundle({folder.path()}, kRules);
  CHECK(paths_of(bundle) == Lines{"a.txt", "b.md", "c.txt"});
  CHECK(bundle.errors.empty());
  CHECK(bundle.root == folder.path());
}

TEST_CASE("the manifest's word goes before the article's own") {
  const Folder folder;
  folder.add("a.md", "---\ntitle: Own\ndate: 2024-01-01\nsource: Own\n---\n\n" + kText);
  folder.add(
      "bundle.json",
      R"({"title": "B", "articles": [{"path": "a.md", "source": "S", "published": "2024-03-04", "url": "u"}]})");
  const Bundle bundle = read_bundle({folder.path()}, kRules);
  REQUIRE(bundle.articles.size() == 1);
  const Article& article = bundle.articles[0];
  CHECK(bundle.title == "B");
  CHECK(article.title == "Own");
  CHECK(article.source == "S");
  CHECK(article.url == "u");
  CHECK(published(article) == "2024-03-04");
  CHECK(article.published_from == "manifest");
}

TEST_CASE("what is wrong with a bundle is told with its file and place") {
  const Folder folder;
  folder.add("a.txt", kText);
  struct Case {
    const char* manifest;
    Lines errors;
    std::size_t articles;
  };
  const Case cases[] = {
      {"{ \"articles\": [ \"a.txt\", ] }",
       {"F/bundle.json:1:26: not JSON from \"] }\" on (take away the comma before it)"},
       0},
      {"[]", {"F/bundle.json:1:1: the manifest has no list \"articles\" (see docs/formats.md)"}, 0},
      {"{\"articles\": []}", {"F/bundle.json: the manifest lists no article"}, 0},
      {"{\"articles\": [\n {\"path\": \"b.txt\"},\n {\"path\": \"a.txt\"}]}",
       {"F/bundle.json:2:11: \"b.txt\" is not there (the path is relative to the manifest's folder)"},
       1},
      {"{\"articles\": [{\"path\": \"a.txt\", \"published\": \"soon\"}]}",
       {"F/bundle.json:1:46: \"soon\" is no date (write it as 2024-03-04)"},
       1},
      {"{\"articles\": [{\"source\": \"S\"}]}",
       {"F/bundle.json:1:15: the article has no \"path\"", "F/bundle.json: the manifest lists no article"},
       0},
      {"{\"articles\": [\"a.txt\", {\"path\": \"a.txt\"}]}",
       {"F/bundle.json:1:24: \"a.txt\" is listed twice (keep one of the two)"},
       1},
  };
  for (const Case& c : cases) {
    CAPTURE(c.manifest);
    folder.add("bundle.json", c.manifest);
    const Bundle bundle = read_bundle({folder.path()}, kRules);
    CHECK(errors_of(bundle, folder) == c.errors);
    CHECK(bundle.articles.size() == c.articles);
  }
}

TEST_CASE("a missing path, an empty folder and no path at all are errors") {
  const Folder folder;
  CHECK(errors_of(read_bundle({folder.path("none")}, kRules), folder) ==
        Lines{"F/none: no such file or folder"});
  CHECK(errors_of(read_bundle({folder.path()}, kRules), folder) == Lines{"F: the folder holds no article"});
  CHECK(read_bundle({}, kRules).errors.size() == 1);
}

TEST_CASE("links that lead nowhere or in circles are told, and the rest is read") {
  const Folder folder;
  folder.add("a.txt", kText);
  fs::create_symlink(folder.path(), folder.path("inside"));
  fs::create_symlink("two", folder.path("one"));
  fs::create_symlink("one", folder.path("two"));
  fs::create_symlink("gone.txt", folder.path("lost.txt"));
  const Bundle bundle = read_bundle({folder.path()}, kRules);
  CHECK(paths_of(bundle) == Lines{"a.txt"});
  CHECK(errors_of(bundle, folder) ==
        Lines{"F/inside: is a link to a folder that it stands in: a loop (leave it out of the folder)",
              "F/lost.txt: is a link to what is not there (leave it out of the folder)",
              "F/one: is a loop of links (leave it out of the folder)",
              "F/two: is a loop of links (leave it out of the folder)"});
  CHECK(bundle.unchecked.size() == 1);
}

TEST_CASE("a file of 200 MB is refused without reading it") {
  const Folder folder;
  folder.add("a.txt", kText);
  folder.add("big.txt", "x");
  fs::resize_file(folder.path("big.txt"), 200'000'000);
  const Bundle bundle = read_bundle({folder.path()}, kRules);
  CHECK(paths_of(bundle) == Lines{"a.txt"});
  CHECK(errors_of(bundle, folder) ==
        Lines{"F/big.txt: has 200 MB; an article may have 50 (hand in many articles as JSON Lines)"});
}

TEST_CASE("a file of JSON Lines is read whatever its encoding, and its lines are told") {
  const Folder folder;
  const std::string lines =
      "{\"id\": \"one\", \"text\": \"One.\"}\nno\n{\"id\": \"two\", \"text\": \"Two.\"}\n";
  std::string wide = "\xff\xfe";
  for (const char c : lines) wide += {c, '\0'};
  for (const std::string& bytes : {lines, "\xef\xbb\xbf" + lines, wide}) {
    folder.add("story.jsonl", bytes);
    const Bundle bundle = read_bundle({folder.path("story.jsonl")}, kRules);
    CHECK(paths_of(bundle) == Lines{"one", "two"});
    REQUIRE(bundle.errors.size() == 1);
    CHECK(bundle.errors[0].line == 2);
  }
  folder.add("story.jsonl", "\n");
  CHECK(errors_of(read_bundle({folder.path("story.jsonl")}, kRules), folder) ==
        Lines{"F/story.jsonl: holds no article"});
}

TEST_CASE("files named together keep the order and the names they were given") {
  const Folder folder;
  folder.add("a.txt", kText);
  folder.add("b.txt", kText);
  const Bundle bundle = read_bundle({folder.path("b.txt"), folder.path("a.txt")}, kRules);
  CHECK(paths_of(bundle) == Lines{folder.path("b.txt"), folder.path("a.txt")});
}

TEST_CASE("a feed of several items gives an article each") {
  const Folder folder;
  folder.add(
      "feed.xml",
      "<rss><channel><title>Wire</title><item><title>One</title><description>The bridge was closed on "
      "Friday.</description></item><item><title>Two</title><description>It is open.</description></item>"
      "</channel></rss>");
  const Bundle bundle = read_bundle({folder.path()}, kRules);
  CHECK(bundle.errors.empty());
  CHECK(paths_of(bundle) == Lines{"feed.xml#1", "feed.xml#2"});
  REQUIRE(bundle.articles.size() == 2);
  CHECK(bundle.articles[1].source == "Wire");
}

TEST_CASE("near-copies name the earlier article, others none") {
  std::string copy =
      "The council said on Friday that the old bridge over the river would be closed for three months while "
      "engineers replace its bearings, and that buses would be sent around by the new bridge further "
      "north. Shops on the east bank fear for their trade, and a march is planned for Sunday.";
  const Folder folder;
  folder.add("a-late.txt", "Bridge to close\n\n" + copy + "\n\nThe mayor would not comment.\n");
  folder.add("b-first.txt", "BIG BRIDGE SHUT\n\n" + copy + "\n");
  folder.add("c-own.txt",
             "No way over the river\n\nMore than 300 people marched through the town on Sunday against the "
             "closing of the old bridge, which is to last for three months. Shops on the east bank have "
             "lost half of their customers since it was shut, said Ada Moreau, who sells bread there.\n");
  folder.add("bundle.json", R"({"articles": [{"path": "a-late.txt", "published": "2024-03-05"},
    {"path": "b-first.txt", "published": "2024-03-04"}, {"path": "c-own.txt", "published": "2024-03-06"}]})");
  const Bundle bundle = read_bundle({folder.path()}, kRules);
  REQUIRE(bundle.articles.size() == 3);
  CHECK(bundle.articles[0].copy_of == 1u);
  CHECK_FALSE(bundle.articles[1].copy_of.has_value());
  CHECK_FALSE(bundle.articles[2].copy_of.has_value());
}

}  // namespace
}  // namespace gainsay::testing
