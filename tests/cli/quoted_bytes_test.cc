// Every claim points at its bytes: what stands in the file between its offsets is, decoded, its quote.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "article/article.h"
#include "article/clean.h"
#include "article/encoding.h"
#include "article/entities.h"
#include "harness.h"

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

std::vector<Json> claims_of(const std::string& path) {
  const Ran run = ran({"claims", path});
  CHECK(run.err.empty());
  std::vector<Json> claims;
  std::istringstream lines(run.out);
  for (std::string line; std::getline(lines, line);) claims.push_back(Json::parse(line));
  return claims;
}

std::string without_tags(const std::string& text) {
  std::string out;
  bool tag = false;
  for (const char c : text) {
    if (c == '<') tag = true;
    if (!tag) out += c;
    if (c == '>') tag = false;
  }
  return out;
}

/// WordprocessingML without what a tracked change deletes.
std::string without_deletions(std::string text) {
  constexpr std::string_view kEnd = "</w:delText>";
  for (std::size_t at = text.find("<w:delText"); at != std::string::npos; at = text.find("<w:delText", at))
    text.erase(at, text.find(kEnd, at) - at + kEnd.size());
  return text;
}

std::string with_entities(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t end = text[at] == '&' ? text.find(';', at) : std::string::npos;
    if (end == std::string::npos || end - at > 12) {
      out += text[at];
    } else {
      out += decode_entity(std::string_view(text).substr(at, end + 1 - at));
      at = end;
    }
  }
  return out;
}

/// Markdown without emphasis and with links as their text.
std::string without_marks(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == ']' && at + 1 < text.size() && text[at + 1] == '(')
      at = std::min(text.find(')', at), text.size());
    else if (text[at] != '*' && text[at] != '_' && text[at] != '[' && text[at] != '\\')
      out += text[at];
  }
  return out;
}

std::string on_one_line(const std::string& text) {
  std::istringstream words(text);
  std::string line;
  for (std::string word; words >> word;) line += (line.empty() ? "" : " ") + word;
  return line;
}

/// What a piece of a file says once its encoding, its markup and what was broken on the way are undone.
std::string decoded(std::string_view bytes, const std::string& whole, const std::string& path) {
  // The piece alone does not show its encoding; the file does.
  std::string mark;
  const FileEncoding encoding = encoding_of(whole);
  if (encoding == FileEncoding::kUtf16Little) mark = "\xff\xfe";
  if (encoding == FileEncoding::kUtf16Big) mark = "\xfe\xff";
  const Result<MappedText> text = decode_text(mark + std::string(bytes), path);
  REQUIRE(text.has_value());
  MappedText clean;
  append_clean(clean, *text);
  std::string said = clean.text;
  if (path.ends_with(".json") && !said.empty()) said = Json::parse('"' + said + '"').get<std::string>();
  if (path.ends_with(".docx")) said = without_deletions(said);
  if (path.ends_with(".atom.xml")) said = with_entities(said);  // its HTML is escaped once more
  if (path.ends_with(".html") || path.ends_with("json") || path.ends_with("xml") || path.ends_with(".docx"))
    said = with_entities(without_tags(said));
  if (path.ends_with(".md")) said = without_marks(said);
  return on_one_line(said);
}

/// Checks every claim, its sentence and the words of its slots against the file. Gives the number of claims.
std::size_t check_claims(const std::string& folder_or_file) {
  const Bundle bundle = read_bundle({folder_or_file}, "rules");
  std::map<std::string, std::string> files;
  for (const Article& article : bundle.articles) {
    const fs::path root = bundle.root.empty() ? fs::path() : fs::path(bundle.root);
    const bool as_on_disk = !article.path.ends_with(".docx") && fs::exists(root / article.path);
    files[article.path] = as_on_disk ? read_file((root / article.path).string()) : article.file_bytes;
  }
  const std::vector<Json> claims = claims_of(folder_or_file);
  for (const Json& claim : claims) {
    const std::string path = claim["article"];
    REQUIRE(files.count(path) == 1);
    const std::string& file = files[path];
    const auto says = [&](const Json& place, const std::string& text) {
      const std::size_t start = place["start"], end = place["end"];
      REQUIRE(start < end);
      REQUIRE(end <= file.size());
      const std::string expected = path.ends_with(".md") ? without_marks(text) : text;
      CAPTURE(path);
      CAPTURE(start);
      CHECK(decoded(std::string_view(file).substr(start, end - start), file, path) == on_one_line(expected));
    };
    says(claim, claim["quote"]);
    says(claim["sentence"], claim["sentence"]["text"]);
    for (const auto& [name, values] : claim["slots"].items()) {
      for (const Json& value : values) {
        if (value["text"] != "") says(value, value["text"]);  // what is gathered from around has no words
      }
    }
  }
  return claims.size();
}

TEST_CASE("the bytes of every claim of every labelled bundle are its quote") {
  std::size_t bundles = 0;
  for (const auto& entry : fs::directory_iterator("fixtures")) {
    if (!fs::exists(entry.path() / "bundle.json")) continue;
    ++bundles;
    CAPTURE(entry.path().string());
    CHECK(check_claims(entry.path().string()) > 0);
  }
  CHECK(bundles >= 20);
}

/// The story of fixtures/formats in everything that is read but JSON Lines, whose offsets are those of the
/// record's text.
std::vector<std::string> stories() {
  std::vector<std::string> paths;
  for (const auto& entry : fs::directory_iterator("fixtures/formats")) {
    if (entry.is_regular_file()) paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

TEST_CASE("the bytes of every claim are its quote in every format and encoding") {
  for (const std::string& path : stories()) {
    CAPTURE(path);
    CHECK(check_claims(path) > 0);
  }
}

/// A claim without what depends on the format: its places, the article's name, where the source is told.
std::string same_everywhere(Json claim) {
  for (const char* key : {"article", "source", "start", "end", "line", "column", "context"}) claim.erase(key);
  claim["sentence"] = claim["sentence"]["text"];
  for (auto& [name, values] : claim["slots"].items()) {
    for (Json& value : values) {
      value.erase("start");
      value.erase("end");
    }
  }
  return claim.dump();
}

std::vector<std::string> story_claims(const std::string& path) {
  std::vector<std::string> claims;
  for (const Json& claim : claims_of(path)) claims.push_back(same_everywhere(claim));
  std::sort(claims.begin(), claims.end());
  return claims;
}

TEST_CASE("every format and encoding makes the claims of the story in plain text") {
  const std::vector<std::string> expected = story_claims("fixtures/formats/story.txt");
  CHECK(expected.size() >= 10);
  for (const std::string& path : stories()) {
    CAPTURE(path);
    CHECK(story_claims(path) == expected);
  }
}

}  // namespace
}  // namespace gainsay::cli
