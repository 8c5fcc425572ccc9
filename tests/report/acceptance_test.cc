#include "report/acceptance.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "sample.h"

namespace gainsay {
namespace {

using namespace date::literals;
const Day kToday = Day(2024_y / 6 / 1);

/// A file that lives as long as the test.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& name, const std::string& text)
      : path_((std::filesystem::temp_directory_path() / (std::to_string(getpid()) + name)).string()) {
    std::ofstream(path_) << text;
  }
  ~TemporaryFile() { std::remove(path_.c_str()); }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

Bundle bundle_of(const std::string& path, const std::string& text) {
  Bundle bundle;
  bundle.articles.emplace_back();
  bundle.articles[0].path = path;
  bundle.articles[0].file_bytes = text;
  return bundle;
}

TEST_CASE("a comment in Markdown or HTML accepts the finding that it names, with its reason") {
  for (const char* path : {"a.md", "a.html"}) {
    Errors errors;
    const auto found = acceptances_in(
        bundle_of(path, "text\n<!-- gainsay-accept G-3f9a000001 -- two islands -->\nmore"), errors);
    CHECK(errors.empty());
    REQUIRE(found.size() == 1);
    CHECK(found[0].reason == "two islands");
    CHECK(found[0].line == 2);
    Outcome outcome = sample_outcome();
    apply_acceptances(found, kToday, outcome);
    CHECK(outcome.findings.size() == 1);
    REQUIRE(outcome.accepted.size() == 1);
    CHECK(outcome.accepted[0].finding.id == "G-3f9a000001");
    CHECK(outcome.accepted[0].where == std::string(path) + ":2");
    CHECK(outcome.warnings.empty());
  }
}

TEST_CASE("in plain text such a comment is text") {
  Errors errors;
  CHECK(acceptances_in(bundle_of("a.txt", "<!-- gainsay-accept G-3f9a000001 -- x -->"), errors).empty());
  CHECK(errors.empty());
}

TEST_CASE("a malformed comment accepts nothing and is told by line") {
  for (const char* comment : {
           "<!-- gainsay-accept G-3f9a000001 -->",
           "<!-- gainsay-accept G-3f9a000001 -- -->",
           "<!-- gainsay-accept * -- all of it -->",
           "<!-- gainsay-accept G- -- all of it -->",
           "<!-- gainsay-accept G-3f9a000001 until soon -- reason -->",
           "<!-- gainsay-accept G-3f9a000001 -- never closed",
           "<!-- gainsay-accept -- reason -->",
       }) {
    CAPTURE(comment);
    Errors errors;
    CHECK(acceptances_in(bundle_of("a.md", std::string("\n\n") + comment), errors).empty());
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].line == 3);
    CHECK(errors[0].code == ErrorCode::kBadConfig);
  }
}

TEST_CASE("an acceptance holds up to and on its last day") {
  const auto outcome_on = [](Day day) {
    Outcome outcome = sample_outcome();
    Errors errors;
    apply_acceptances(
        acceptances_in(bundle_of("a.md", "<!-- gainsay-accept G-3f9a000001 until 2024-05-31 -- x -->"),
                       errors),
        day, outcome);
    return outcome;
  };
  CHECK(outcome_on(Day(2024_y / 5 / 31)).accepted.size() == 1);
  const Outcome later = outcome_on(Day(2024_y / 6 / 1));
  CHECK(later.accepted.empty());
  REQUIRE(later.warnings.size() == 1);
  CHECK(later.warnings[0].to_line() ==
        "a.md:1: the acceptance of G-3f9a000001 ended on 2024-05-31 (look again, then renew or remove it)");
}

TEST_CASE("an acceptance that accepts nothing is a warning") {
  Errors errors;
  Outcome outcome = sample_outcome();
  apply_acceptances(acceptances_in(bundle_of("a.md", "<!-- gainsay-accept G-3f9a -- x -->"), errors), kToday,
                    outcome);
  CHECK(outcome.findings.size() == 2);
  REQUIRE(outcome.warnings.size() == 1);
  CHECK(outcome.warnings[0].to_line() ==
        "a.md:1: the acceptance of G-3f9a accepts nothing any more (remove it)");
}

TEST_CASE("a file of acceptances: good entries hold beside bad ones") {
  const TemporaryFile file("accept.json", R"({
  // comments are welcome
  "accept": [
    {"id": "G-3f9a000001", "reason": "two islands", "until": "2024-12-31"},
    {"id": "G-0000000002"},
    {"id": "G-0000000002", "reason": " "},
    {"id": "G-0000000002", "reason": "x", "untill": "2024-12-31"},
    {"id": "everything", "reason": "x"},
    {"id": "G-0000000002", "reason": "x", "until": "2024-02-30"},
    "G-0000000002"
  ]
})");
  Errors errors;
  const auto found = read_acceptances(file.path(), errors);
  REQUIRE(found.size() == 1);
  CHECK(found[0].line == 4);
  CHECK(errors.size() == 6);
  for (const Error& error : errors) CHECK(error.line > 4);
}

TEST_CASE("a file that is no list of acceptances is one error") {
  for (const char* text : {"[]", "{}", "{\"accept\": {}}", "{\"accept\": [], \"more\": 1}", "{"}) {
    CAPTURE(text);
    const TemporaryFile file("accept.json", text);
    Errors errors;
    CHECK(read_acceptances(file.path(), errors).empty());
    CHECK(errors.size() == 1);
  }
}

TEST_CASE("a baseline holds ids, reads back and takes out what it knows") {
  Baseline baseline;
  baseline.entries = {{"G-0000000002", "quantity", "the dead of the storm"}};
  const std::string text = baseline_to_text(baseline);
  CHECK(text.find("line") == std::string::npos);
  const TemporaryFile file("baseline.json", text);
  Errors errors;
  const Baseline back = read_baseline(file.path(), true, errors);
  CHECK(errors.empty());
  CHECK(baseline_to_text(back) == text);
  Outcome outcome = sample_outcome();
  apply_baseline(back, file.path(), outcome);
  REQUIRE(outcome.findings.size() == 1);
  CHECK(outcome.findings[0].id == "G-3f9a000001");
  CHECK(outcome.accepted.size() == 1);
}

TEST_CASE("a missing baseline is an error only where it must be there; a broken one always") {
  Errors errors;
  CHECK(read_baseline("no-such-file.json", false, errors).entries.empty());
  CHECK(errors.empty());
  read_baseline("no-such-file.json", true, errors);
  CHECK(errors.size() == 1);
  const TemporaryFile file("baseline.json", "{\"version\": 2, \"findings\": []}");
  read_baseline(file.path(), false, errors);
  CHECK(errors.size() == 2);
}

}  // namespace
}  // namespace gainsay
