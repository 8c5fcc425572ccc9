// Prints, for the articles of a bundle or pair, every two claims of one subject with the evidence that they
// are about one event: why_compared BUNDLE, or why_compared FILE.jsonl ID. For whoever mends a miss or a
// false alarm.
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "cli/pipeline.h"
#include "reconcile/conflict.h"
#include "reconcile/same_event.h"
#include "reconcile/sequences.h"
#include "reconcile/series_identity.h"
#include "reconcile/settings.h"
#include "score.h"

namespace {

using namespace gainsay;

std::string one_line(const Claim& claim) {
  std::string line = claim.article + " " + claim.rule + " " + std::string(to_string(claim.stance));
  for (const auto& [slot, values] : claim.slots) {
    line += " " + slot + "=";
    for (const SlotValue& value : values) {
      line += "[" + value.text + "]";
      if (const auto* word = std::get_if<TextValue>(&value.value)) {
        line += "(" + word->lemma;
        for (const auto& part : word->classes) line += " " + part;
        for (const auto& part : word->entities) line += " =" + part;
        line += ")";
      } else {
        line += "(" + to_string(value.value) + ")";
      }
    }
  }
  return line;
}

Bundle bundle_of(const char* file, const std::string& id, const cli::Models& models) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const auto pair = nlohmann::json::parse(line);
    if (pair["id"] == id) return test::pair_bundle(models, pair);
  }
  return {};
}

// How two claims of history stand to each other; empty where one of them constrains nothing.
std::string history_line(const RuleSet& rules, const Claim& a, const Claim& b) {
  const ClaimType *first = rules.type(a.type), *second = rules.type(b.type);
  const auto now = a.published ? a.published : b.published;
  auto left = series_constraint(*first, a, now), right = series_constraint(*second, b, now);
  if (!left || !right) return "one constrains nothing";
  const SeriesMatch match = compare_series(*left, *right);
  const SeriesClaim x{&a, first, std::move(*left)}, y{&b, second, std::move(*right)};
  std::string reason;
  kinship(rules, x, y, reason);
  return x.constraint.meaning + " / " + y.constraint.meaning + ": " +
         (match == SeriesMatch::kExcluded   ? "excluded"
          : match == SeriesMatch::kStrained ? "strained"
                                            : "compatible") +
         ", " + reason;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const cli::Models& models = test::built_models();
  const Bundle bundle =
      argc > 2 ? bundle_of(argv[1], argv[2], models) : read_bundle({argv[1]}, models.folders.rules);
  for (const Article& article : bundle.articles)
    std::printf("## %s %s\n", article.path.c_str(), article.text.c_str());
  const auto articles = cli::analyse_bundle(models, bundle, cli::Depth::kClaims, 1);
  const auto claims = cli::extract_all(models, articles, 1);
  for (const Claim& claim : claims) std::printf("%s\n", one_line(claim).c_str());
  std::vector<const Claim*> settings;
  for (const Claim& claim : claims) {
    if (claim.type == "setting") settings.push_back(&claim);
  }
  const Commonness common(settings);
  for (std::size_t i = 0; i < claims.size(); ++i) {
    for (std::size_t j = i + 1; j < claims.size(); ++j) {
      const Claim &a = claims[i], &b = claims[j];
      if (a.article == b.article || a.type != b.type || a.subject != b.subject) continue;
      if (a.type == "setting") {
        const Occasion place = weigh_occasion(models.rules, common, a, b, "place");
        const Occasion when = weigh_occasion(models.rules, common, a, b, "when");
        for (const Occasion* occasion : {&place, &when}) {
          std::printf("%4.1f%s  %s of «%s» «%s»: %s%s\n", occasion->evidence,
                      occasion->excluded ? " excluded" : "", occasion == &place ? "place" : "day",
                      a.quote.c_str(), b.quote.c_str(), occasion->reasons.c_str(),
                      comparable(a, b) ? "" : " [not comparable]");
        }
        continue;
      }
      if (a.type == "sequence") {
        const OrderMatch match = match_order(models.rules, common, a, b, true);
        std::printf("%4.1f%s  order of «%s» «%s»: crosswise %.3g and %.3g, straight %.3g, story %.3g%s\n",
                    match.cross_first + match.cross_then, match.excluded ? " excluded" : "", a.quote.c_str(),
                    b.quote.c_str(), match.cross_first, match.cross_then, match.straight, match.story,
                    comparable(a, b) ? "" : " [not comparable]");
        continue;
      }
      if (a.type == "history") {
        std::printf("      history of «%s» «%s»: %s%s\n", a.quote.c_str(), b.quote.c_str(),
                    history_line(models.rules, a, b).c_str(), comparable(a, b) ? "" : " [not comparable]");
        continue;
      }
      const Sameness same = same_event(models.rules, a, b, "");
      if (same.excluded) continue;
      std::printf("%4.1f  «%s» «%s»: %s%s\n", same.evidence, a.quote.c_str(), b.quote.c_str(),
                  same.reasons.c_str(), comparable(a, b) ? "" : " [not comparable]");
    }
  }
  return 0;
}
