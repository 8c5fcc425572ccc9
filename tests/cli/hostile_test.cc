#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "../report/sample.h"
#include "harness.h"

namespace gainsay::cli {
namespace {

/// A story whose every part attacks: file names, source, title, the words around and inside its claims. Its
/// two articles contradict each other.
class HostileStory {
 public:
  explicit HostileStory(const std::string& attack) {
    std::string name = attack.substr(0, 60);
    std::replace(name.begin(), name.end(), '/', '_');
    nlohmann::json manifest = {{"title", attack}, {"articles", nlohmann::json::array()}};
    for (const std::string verdict : {"conceded", "has not conceded"}) {
      const std::string path = (verdict == "conceded" ? "a" : "b") + name + ".md";
      folder_.write(path, "# Hollis on the election\n\nRobert Hollis " + verdict +
                              " the election in Tarnow.\n\n" + attack + "\n\n“" + attack + "”, " + attack +
                              " said.\n");
      manifest["articles"].push_back({{"path", path}, {"source", attack}, {"published", "2025-04-28"}});
    }
    folder_.write("bundle.json", manifest.dump(-1, ' ', false, nlohmann::json::error_handler_t::ignore));
  }
  std::string path() const { return folder_.path(); }

 private:
  TemporaryFolder folder_;
};

/// What an article may hold to break a report, one attack each; all valid UTF-8, since a manifest names them.
const std::string kAttacks[] = {
    "<script>alert(1)</script> <img src=x onerror=alert(1)> ]]> -->",
    "a | b || c `code` ``` **b** [l](javascript:1) ![i](x) @desk #1 https://x.example",
    "\x1b[31mred\x1b[0m \x1b]8;;x\x1b\\link \x07 \x08\x08",
    "\xe2\x80\xae"
    "evil\xe2\x80\xac \xe2\x81\xa6x\xe2\x81\xa9 \xe2\x80\x8f",
    "::error::x %0A%0D ::set-output name=x::y",
    std::string(10000, 'w'),
};

TEST_CASE("no text of an article reaches a reader raw, whatever the format") {
  const Environment no_summary("GITHUB_STEP_SUMMARY", nullptr);
  for (const std::string& attack : kAttacks) {
    CAPTURE(attack.substr(0, 80));
    const HostileStory story(attack);
    for (const std::string format :
         {"text", "markdown", "html", "json", "sarif", "github", "junit", "rdjson"}) {
      CAPTURE(format);
      const Ran run = ran({"check", "--notes", "--fail-on", "never", "-f", format, story.path()});
      CHECK(run.code == kExitClean);
      CHECK(run.out.size() > 30);
      CHECK(first_raw_danger(run.out) == "");
      CHECK(first_raw_danger(run.err) == "");
      CAPTURE(run.err);
      if (format == "html" || format == "junit") CHECK(run.out.find("<script>alert") == std::string::npos);
      if (format == "json" || format == "sarif" || format == "rdjson")
        CHECK(nlohmann::json::parse(run.out, nullptr, false).is_object());
      if (format == "junit") CHECK(pugi::xml_document().load_string(run.out.c_str()));
      if (format == "github") {
        const auto lines = std::count(run.out.begin(), run.out.end(), '\n');
        CHECK(lines == 1);
        CHECK(run.out.rfind("::error file=", 0) == 0);
      }
    }
  }
}

TEST_CASE("no text of an article reaches a reader raw from any other command") {
  for (const std::string& attack : kAttacks) {
    CAPTURE(attack.substr(0, 80));
    const HostileStory story(attack);
    const std::string baseline = story.path() + "/gainsay.baseline.json";
    const std::vector<std::string> commands[] = {
        {"explain", story.path()},
        {"syntax", story.path()},
        {"mentions", story.path()},
        {"mentions", "-f", "json", story.path()},
        {"claims", story.path()},
        {"baseline", "write", "--baseline", baseline, story.path()},
        {"baseline", "show", "--baseline", baseline},
        {"config", story.path(), "--rules", attack},
        {"check", story.path() + "/" + attack.substr(0, 60)},
        {"check", "-f", attack, story.path()},
    };
    for (const auto& command : commands) {
      CAPTURE(command[0]);
      const Ran run = ran(command);
      CHECK(run.out.size() + run.err.size() > 0);
      CHECK(first_raw_danger(run.out) == "");
      CHECK(first_raw_danger(run.err) == "");
    }
  }
}

}  // namespace
}  // namespace gainsay::cli
