// Input that breaks careless readers: one clear line each, exit code 2, and the other articles still checked.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "harness.h"

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;

/// Runs `check` over a folder with one good article and whatever `add` puts beside it.
template <class Add>
Ran checked(const Add& add) {
  const TemporaryFolder folder;
  folder.write("good.txt", "Bridge shut\n\nThe bridge was shut on Monday after 14 people were hurt.\n");
  add(folder);
  return ran({"check", "-f", "json", folder.path()});
}

/// One line that names the culprit and says what is wrong, exit code 2, and the good article in the report.
void check_told(const Ran& run, const std::string& culprit, const std::string& what) {
  CAPTURE(run.err);
  CHECK(run.code == kExitFailed);
  CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 1);
  CHECK(run.err.find(culprit) != std::string::npos);
  CHECK(run.err.find(what) != std::string::npos);
  CHECK(run.out.find("\"article\": \"good.txt\"") != std::string::npos);
}

void check_told(const std::string& name, const std::string& bytes, const std::string& what) {
  CAPTURE(name);
  check_told(checked([&](const TemporaryFolder& folder) { folder.write(name, bytes); }), name, what);
}

TEST_CASE("a file that can't be an article is one line") {
  const std::string laughs =
      "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n <!ENTITY lol \"lol\">\n <!ENTITY lol2 "
      "\"&lol;&lol;&lol;&lol;\">\n"
      "]>\n<rss><channel><item><title>&lol2;</title></item></channel></rss>\n";
  check_told("utf16.txt",
             std::string("\xff\xfe"
                         "O\0n\0e",
                         7),
             "UTF-16 breaks off");
  check_told("half-pair.txt",
             std::string("\xff\xfe"
                         "O\0n\0\x3d\xd8",
                         8),
             "UTF-16 breaks off");
  check_told("archive.docx", read_file("fixtures/formats/hostile/not-a-document.docx"),
             "is a zip archive and no .docx");
  check_told("broken.docx", "PK\x03\x04 and then nothing that a zip holds", "zip");
  check_told("laughs.xml", laughs, "declares entities of its own");
  check_told("open.xml", "<rss><channel><item><title>Bridge</title>", "not well-formed XML");
  check_told("program.txt",
             std::string("\x7f"
                         "ELF\x02\x01\x01\0\0\0",
                         10),
             "is a program");
  check_told("noise.txt", std::string("\x01\x00\x02\xfe\x03\x00\x9c\x04", 8), "is no text");
  check_told("empty.txt", "", "holds no text");
  check_told("other.json", "{\"a\": [1, 2, 3]}", "JSON of a kind that is not read");
  check_told("cut.json", "{\"uri\": \"u\", \"body_text\": \"The bri", "cut.json:1:");
}

TEST_CASE("a file of 200 MB is refused unread") {
  const Ran run = checked(
      [](const TemporaryFolder& folder) { fs::resize_file(folder.write("big.txt", "x"), 200'000'000); });
  check_told(run, "big.txt", "has 200 MB");
}

TEST_CASE("links that lead to each other are one line") {
  const Ran run =
      checked([](const TemporaryFolder& folder) { fs::create_symlink("loop.txt", folder.path("loop.txt")); });
  check_told(run, "loop.txt", "loop of links");
}

TEST_CASE("a link to a folder that it stands in is a loop") {
  for (const char* target : {".", "..", "../.."}) {
    CAPTURE(target);
    const Ran run = checked(
        [&](const TemporaryFolder& folder) { fs::create_directory_symlink(target, folder.path("again")); });
    check_told(run, "again", "a loop");
  }
}

TEST_CASE("a link to another folder is not followed, and said to be so") {
  const TemporaryFolder other;
  const Ran run = checked([&](const TemporaryFolder& folder) {
    fs::create_directory_symlink(fs::absolute(other.path("")), folder.path("other"));
  });
  CHECK(run.code == kExitClean);
  CHECK(run.err.empty());
  CHECK(run.out.find("a link to a folder, not followed") != std::string::npos);
}

TEST_CASE("markup nested 100,000 deep neither crashes nor hides the other articles") {
  std::string html = "<html><body>", xml = "<rss><channel><item><title>Bridge</title><description>";
  for (int i = 0; i < 100'000; ++i) html += "<div>", xml += "<b>";
  html += "The bridge was shut on Monday.", xml += "The bridge was shut on Monday.";
  for (int i = 0; i < 100'000; ++i) html += "</div>", xml += "</b>";
  xml += "</description></item></channel></rss>";
  for (const std::string name : {"deep.html", "deep.xml"}) {
    CAPTURE(name);
    const Ran run =
        checked([&](const TemporaryFolder& folder) { folder.write(name, name == "deep.xml" ? xml : html); });
    CAPTURE(run.err);
    CHECK(run.code == kExitFailed);
    CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 1);
    CHECK(run.err.find(name) != std::string::npos);
    CHECK(run.out.find("\"article\": \"good.txt\"") != std::string::npos);
  }
}

}  // namespace
}  // namespace gainsay::cli
