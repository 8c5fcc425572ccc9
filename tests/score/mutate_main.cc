// Sets articles beside copies in which one value of a claim was changed, and counts what is found of it:
// mutate [--details] [--copies] FOLDER [PAIRS], where FOLDER holds bundles (PAIRS: 500). --copies counts
// findings across each article and its exact copy instead.
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#include "mutation.h"
#include "score.h"

namespace {

using namespace gainsay;

std::string sides_of(const Finding& finding) {
  std::string text = std::string(to_string(finding.kind)) + ":";
  for (const FindingClaim& claim : finding.claims) text += " «" + claim.claim.quote + "»";
  return text;
}

std::string sentence_of(const test::EditCase& one) {
  const std::string& bytes = one.article.file_bytes;
  const auto begin = bytes.rfind('\n', one.edit.file.begin);
  const auto from = begin == std::string::npos ? 0 : begin + 1;
  const auto start = one.edit.file.begin - from > 160 ? one.edit.file.begin - 160 : from;
  return bytes.substr(start, std::min(bytes.find('\n', one.edit.file.end), start + 300) - start);
}

void check_edits(const std::string& folder, std::size_t pairs, bool details) {
  constexpr std::size_t kKinds = 5;
  std::map<std::string, test::EditScore> scores;
  for (const test::EditCase& one : test::draw_edits(test::built_models(), folder, pairs / kKinds)) {
    const test::EditOutcome outcome = test::check_edit(test::built_models(), one.article, one.edit);
    for (const std::string& kind : {one.edit.kind, std::string("all")}) {
      test::EditScore& score = scores[kind];
      ++score.edits;
      score.found += outcome.found;
      score.noted += outcome.noted && !outcome.found;
      score.with_others += !outcome.elsewhere.empty();
    }
    if (!details) continue;
    const char* how = outcome.found ? "found " : outcome.noted ? "noted " : "MISSED";
    if (!outcome.found)
      std::printf("%s %s %s/%s %s %s: «%s» -> «%s» in: %s\n", how, one.edit.kind.c_str(), one.bundle.c_str(),
                  one.article.path.c_str(), one.edit.rule.c_str(), one.edit.slot.c_str(),
                  one.edit.before.c_str(), one.edit.after.c_str(), sentence_of(one).c_str());
    for (const Finding& other : outcome.elsewhere)
      std::printf("OTHER  %s %s/%s «%s» -> «%s»: %s\n", one.edit.kind.c_str(), one.bundle.c_str(),
                  one.article.path.c_str(), one.edit.before.c_str(), one.edit.after.c_str(),
                  sides_of(other).c_str());
  }
  for (const auto& [kind, score] : scores)
    std::printf("%-8s %4d edits  found %4d (%.3f)  noted %3d  something else too %3d\n", kind.c_str(),
                score.edits, score.found, score.edits ? 1.0 * score.found / score.edits : 0, score.noted,
                score.with_others);
}

void check_copies(const std::string& folder, bool details) {
  int articles = 0, with_findings = 0;
  for (const std::string& path : test::bundles_below(folder)) {
    const Bundle bundle = read_bundle({path}, test::built_models().folders.rules);
    for (const Article& article : bundle.articles) {
      const auto findings = test::findings_on_copy(test::built_models(), article);
      ++articles;
      with_findings += !findings.empty();
      for (const Finding& finding : findings) {
        if (details) std::printf("%s/%s %s\n", path.c_str(), article.path.c_str(), sides_of(finding).c_str());
      }
    }
  }
  std::printf("%d articles beside an exact copy, %d with findings across the two\n", articles, with_findings);
}

}  // namespace

int main(int argc, char** argv) {
  bool details = false, copies = false;
  std::vector<std::string> rest;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--details") {
      details = true;
    } else if (word == "--copies") {
      copies = true;
    } else {
      rest.push_back(word);
    }
  }
  if (rest.empty()) return 2;
  if (copies) {
    check_copies(rest[0], details);
  } else {
    check_edits(rest[0], rest.size() > 1 ? std::strtoul(rest[1].c_str(), nullptr, 10) : 500, details);
  }
  return 0;
}
