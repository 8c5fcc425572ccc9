#include "text/compiled.h"

#include <doctest/doctest.h>
#include <stdlib.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>

namespace gainsay {
namespace {

namespace fs = std::filesystem;

struct Part {
  std::string name;
  std::optional<double> figure;
  std::map<std::string, std::vector<int>> lists;
};

template <class Io>
void fields(Io& io, Part& part) {
  auto& [name, figure, lists] = part;
  io(name, figure, lists);
}

struct Whole {
  std::vector<Part> parts;
  FlatArray<std::uint32_t> numbers;
  FlatIndex index;
  std::unordered_map<std::string, bool> flags;
};

template <class Io>
void fields(Io& io, Whole& whole) {
  auto& [parts, numbers, index, flags] = whole;
  io(parts, numbers, index, flags);
}

Whole example() {
  Whole whole;
  whole.parts = {{"", std::nullopt, {}}, {"Ærø", 2.5, {{"a", {1, 2}}, {"b", {}}}}};
  whole.numbers = FlatArray<std::uint32_t>({7, 8, 9});
  whole.index = FlatIndex({{11, 1}, {19, 2}, {1ull << 40, 3}});
  whole.flags = {{"x", true}, {"y", false}};
  return whole;
}

/// A folder with one source, whose cache lies beside it; gone with the object.
class Workshop {
 public:
  Workshop()
      : path_(fs::temp_directory_path() /
              ("gainsay-compiled-" + std::to_string(getpid()) + "-" + std::to_string(++count_))) {
    fs::create_directories(path_ / "rules");
    fs::create_directories(path_ / "data");
    write("rules/a.json", "{}");
  }
  ~Workshop() { fs::remove_all(path_); }
  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  std::string bytes(const std::string& name) const {
    std::ifstream in(path_ / name, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
  }
  Compiled compiled() const {
    std::vector<CompiledSource> sources;
    add_json_sources((path_ / "rules").string(), "0", sources);
    return Compiled((path_ / "data").string(), "example", std::move(sources));
  }
  std::string path() const { return path_.string(); }

 private:
  static inline int count_ = 0;
  fs::path path_;
};

bool reads(const Workshop& workshop) {
  Whole whole;
  std::shared_ptr<const MappedFile> owner;
  return workshop.compiled().read(whole, owner);
}

TEST_CASE("what is read from an image is what was written") {
  const Workshop workshop;
  Whole whole = example();
  workshop.write("data/example.image", workshop.compiled().image(whole));
  Whole back;
  std::shared_ptr<const MappedFile> owner;
  REQUIRE(workshop.compiled().read(back, owner));
  REQUIRE(back.parts.size() == 2);
  CHECK(back.parts[0].name.empty());
  CHECK_FALSE(back.parts[0].figure.has_value());
  CHECK(back.parts[1].name == "Ærø");
  CHECK(back.parts[1].figure == 2.5);
  CHECK(back.parts[1].lists == whole.parts[1].lists);
  REQUIRE(back.numbers.size() == 3);
  CHECK(back.numbers[2] == 9);
  CHECK(back.index.find(19, 99) == 2);
  CHECK(back.index.find(1ull << 40, 99) == 3);
  CHECK(back.index.find(12, 99) == 99);
  CHECK(back.flags == whole.flags);
}

TEST_CASE("an image of other sources is not read: bytes, names, number of files") {
  const Workshop workshop;
  Whole whole = example();
  workshop.write("data/example.image", workshop.compiled().image(whole));
  REQUIRE(reads(workshop));
  workshop.write("rules/a.json", "{ }");
  CHECK_FALSE(reads(workshop));
  workshop.write("rules/a.json", "{}");
  REQUIRE(reads(workshop));
  workshop.write("rules/b.json", "");
  CHECK_FALSE(reads(workshop));
  fs::remove(workshop.path() + "/rules/b.json");
  fs::rename(workshop.path() + "/rules/a.json", workshop.path() + "/rules/c.json");
  CHECK_FALSE(reads(workshop));
}

TEST_CASE("an image that ends too early is not read") {
  const Workshop workshop;
  Whole whole = example();
  const std::string image = workshop.compiled().image(whole);
  for (std::size_t size = 0; size < image.size(); ++size) {
    workshop.write("data/example.image", image.substr(0, size));
    CHECK_FALSE(reads(workshop));
  }
}

/// A user's cache inside a workshop, for as long as the object lives.
class Cache {
 public:
  explicit Cache(const Workshop& workshop) {
    if (const char* const before = std::getenv("GAINSAY_CACHE")) kept_ = before;
    ::setenv("GAINSAY_CACHE", "", 1);
    ::setenv("XDG_CACHE_HOME", (workshop.path() + "/cache").c_str(), 1);
  }
  ~Cache() {
    ::unsetenv("XDG_CACHE_HOME");
    ::setenv("GAINSAY_CACHE", kept_.c_str(), 1);
  }

 private:
  std::string kept_;
};

TEST_CASE("a broken image in the cache is not read, wherever it breaks") {
  const Workshop workshop;
  const Cache cache(workshop);
  Whole whole = example();
  workshop.compiled().keep(whole);
  REQUIRE(reads(workshop));
  const std::string name =
      "cache/gainsay/" +
      fs::directory_iterator(workshop.path() + "/cache/gainsay")->path().filename().string();
  const std::string image = workshop.bytes(name);
  for (std::size_t at = 0; at < image.size(); ++at) {
    std::string bent = image;
    bent[at] = static_cast<char>(bent[at] ^ 0x55);
    workshop.write(name, bent);
    CHECK_FALSE(reads(workshop));
  }
}

TEST_CASE("the cache is used, follows a change, and may be deleted or off") {
  const Workshop workshop;
  const Cache cache(workshop);
  Whole whole = example();
  CHECK_FALSE(reads(workshop));
  workshop.compiled().keep(whole);
  CHECK(reads(workshop));
  workshop.write("rules/a.json", "[]");
  CHECK_FALSE(reads(workshop));
  workshop.compiled().keep(whole);
  CHECK(reads(workshop));
  CHECK(std::distance(fs::directory_iterator(workshop.path() + "/cache/gainsay"), {}) == 1);
  const Compiled early = workshop.compiled();
  workshop.write("rules/a.json", "[1]");
  early.keep(whole);  // parsed from what is no longer there
  CHECK_FALSE(reads(workshop));
  workshop.compiled().keep(whole);
  ::setenv("GAINSAY_CACHE", "off", 1);
  CHECK_FALSE(reads(workshop));
  ::setenv("GAINSAY_CACHE", "", 1);
  CHECK(reads(workshop));
  fs::remove_all(workshop.path() + "/cache");
  CHECK_FALSE(reads(workshop));
}

}  // namespace
}  // namespace gainsay
