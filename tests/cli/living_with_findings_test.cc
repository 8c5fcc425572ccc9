#include <doctest/doctest.h>

#include <filesystem>
#include <nlohmann/json.hpp>

#include "harness.h"

namespace gainsay::cli {
namespace {

/// A folder with a story that contradicts itself once.
class TornStory {
 public:
  TornStory() {
    write("story/wire.md", "Robert Hollis conceded the election in Tarnow on Sunday, 27 April 2025.\n");
    write("story/daily.md", "Robert Hollis has not conceded the election in Tarnow.\n");
    id = check()["findings"].at(0)["id"];
  }
  void write(const std::string& name, const std::string& text) const { folder_.write(name, text); }
  std::string path(const std::string& name = "story") const { return folder_.path(name); }
  nlohmann::json check() const { return nlohmann::json::parse(ran({"check", "-f", "json", path()}).out); }
  void accept(const std::string& entry) const {
    write("gainsay.accept.json", "{ \"accept\": [\n  " + entry + "\n] }");
  }
  std::string id;

 private:
  TemporaryFolder folder_;
};

TEST_CASE("acceptances of a run: what holds, what is not needed, what has ended, what is malformed") {
  const TornStory story;
  struct Case {
    std::string entry;
    int code;
    std::string said;  ///< on standard error; empty for nothing
  };
  const std::string id = "\"id\": \"" + story.id + "\"";
  const Case cases[] = {
      {"{ " + id + ", \"reason\": \"the desk knows\" }", kExitClean, ""},
      {"{ " + id + ", \"reason\": \"the desk knows\", \"until\": \"2999-12-31\" }", kExitClean, ""},
      {"{ " + id + ", \"reason\": \"the desk knows\", \"until\": \"2020-12-31\" }", kExitFindings,
       "gainsay.accept.json:2: the acceptance of " + story.id + " ended on 2020-12-31"},
      {"{ \"id\": \"G-00000000ff\", \"reason\": \"gone\" }", kExitFindings,
       "gainsay.accept.json:2: the acceptance of G-00000000ff accepts nothing any more"},
      {"{ " + id + " }", kExitFailed, "gainsay.accept.json:2:3: an acceptance needs a reason"},
      {"{ \"id\": \"*\", \"reason\": \"all of them\" }", kExitFailed, "no finding is named"},
      {"{ \"kind\": \"denial\", \"reason\": \"all of them\" }", kExitFailed, "unknown key \"kind\""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.entry);
    story.accept(c.entry);
    const Ran run = ran({"check", story.path()});
    CAPTURE(run.err);
    CHECK(run.code == c.code);
    CHECK((c.said.empty() ? run.err.empty() : run.err.find(c.said) != std::string::npos));
    const bool holds = c.code == kExitClean;
    CHECK((run.out.find("accepted: " + story.id) != std::string::npos) == holds);
    CHECK((run.out.find("contradiction  denial") != std::string::npos) == !holds);
  }
}

TEST_CASE("an acceptance survives a line above, another copy and a rename") {
  const TornStory story;
  story.accept("{ \"id\": \"" + story.id + "\", \"reason\": \"the desk knows\" }");
  story.write("story/daily.md",
              "Rain fell in Tarnow.\n\nRobert Hollis has not conceded the election in Tarnow.\n");
  CHECK(story.check()["findings"].empty());
  story.write("story/third.md", "Robert Hollis conceded the election in Tarnow on Sunday, 27 April 2025.\n");
  CHECK(story.check()["findings"].empty());
  std::filesystem::rename(story.path("story/daily.md"), story.path("story/morning.md"));
  const auto report = story.check();
  CHECK(report["findings"].empty());
  CHECK(report["accepted"].size() == 1);
}

TEST_CASE("a baseline adopts what is there, fails what is new, forgets what is gone, and holds no lines") {
  const TornStory story;
  const std::string baseline = story.path("gainsay.baseline.json");
  const Ran written = ran({"baseline", "write", "--baseline", baseline, story.path()});
  CHECK(written.code == kExitClean);
  CHECK(written.out == baseline + ": 1 finding, none before\n");
  const std::string text = read_file(baseline);
  CHECK(nlohmann::json::parse(text)["findings"][0]["id"] == story.id);
  CHECK(text.find("line") == std::string::npos);
  CHECK(text.find(".md") == std::string::npos);
  CHECK(ran({"check", story.path()}).code == kExitClean);
  CHECK(ran({"baseline", "write", story.path()}).code == kExitClean);
  CHECK(read_file(baseline) == text);  // found by itself, and written the same
  const Ran shown = ran({"baseline", "show", "--baseline", baseline});
  CHECK(shown.out.rfind(story.id + "  denial  ", 0) == 0);
  story.write("story/daily.md", "Robert Hollis conceded the election in Tarnow on Sunday, 27 April 2025.\n");
  CHECK(ran({"baseline", "prune", story.path()}).out == baseline + ": no findings, 1 before\n");
  CHECK(nlohmann::json::parse(read_file(baseline))["findings"].empty());
  story.write("story/daily.md", "Robert Hollis has not conceded the election in Tarnow.\n");
  CHECK(ran({"check", story.path()}).code == kExitFindings);
}

TEST_CASE("a run that is not whole makes no baseline") {
  const TornStory story;
  story.write("story/bundle.json", R"({"articles": [{"path": "wire.md"}, {"path": "gone.md"}]})");
  CHECK(ran({"baseline", "write", "--baseline", story.path("b.json"), story.path()}).code == kExitFailed);
  CHECK(read_file(story.path("b.json")).empty());
  CHECK(ran({"baseline", "show", "--baseline", story.path("b.json")}).code == kExitFailed);
}

TEST_CASE("--changed reports only what touches the files named") {
  const TornStory story;
  story.write("story/rain.md", "Rain fell in Tarnow on Sunday.\n");
  const auto code = [&](const std::string& file) {
    return ran({"check", story.path(), "--changed", story.path("story/" + file)}).code;
  };
  CHECK(code("wire.md") == kExitFindings);
  CHECK(code("daily.md") == kExitFindings);
  CHECK(code("rain.md") == kExitClean);
  CHECK(ran({"check", story.path(), "--changed", "daily.md"}).code == kExitFindings);
}

}  // namespace
}  // namespace gainsay::cli
