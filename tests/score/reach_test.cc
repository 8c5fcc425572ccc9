// Reach: of the labelled quotes and passages, how many some claim touches of a type that could tell their
// kind of conflict. The shares are printed by kind and held at a floor (floor.json).
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "score.h"

namespace gainsay {
namespace {

using nlohmann::json;

/// The claim types that can carry a conflict of a kind.
const std::map<std::string, std::set<std::string>>& fitting() {
  static const std::map<std::string, std::set<std::string>> types = {
      {"venue", {"setting", "event"}},
      {"date", {"setting", "event", "history"}},
      {"quantity", {"figure", "age", "length", "parts", "share"}},
      {"history", {"history"}},
      {"denial", {"event", "issue", "state"}},
      {"status", {"state", "issue", "event"}},
      {"role", {"role", "affiliation", "relation"}},
      {"participant", {"participant", "event", "issue"}},
      {"quote", {"quotation"}},
      {"arithmetic", {"weekday", "lifespan", "anniversary", "parts", "span", "change", "share"}},
      {"order", {"sequence"}},
      {"name", {"naming"}}};
  return types;
}

struct Reach {
  int touched = 0, all = 0;
  double share() const { return all ? static_cast<double>(touched) / all : 1; }
};
using Reaches = std::map<std::string, Reach>;

bool touches(const std::vector<Claim>& claims, const std::string& kind, const std::string& article,
             Span quote) {
  const auto& types = fitting().at(kind);
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
    if (claim.article != article || !types.contains(claim.type)) return false;
    return claim.file.overlaps(quote) ||
           std::any_of(claim.slots.begin(), claim.slots.end(), [&](const auto& slot) {
             return std::any_of(slot.second.begin(), slot.second.end(),
                                [&](const SlotValue& value) { return value.file.overlaps(quote); });
           });
  });
}

void count(Reaches& reaches, const std::string& kind, bool touched) {
  for (const std::string& name : {kind, std::string("all")}) {
    ++reaches[name].all;
    reaches[name].touched += touched;
  }
}

void report(const char* set, const Reaches& reaches) {
  for (const auto& [kind, reach] : reaches)
    MESSAGE(std::string(set) << " " << kind << ": " << reach.touched << " of " << reach.all);
  CHECK(reaches.at("all").share() >= test::floor_of("reach", set));
}

TEST_CASE("most labelled quotes are touched by a claim of a fitting type") {
  Reaches reaches;
  for (const std::string& path : test::bundles_below("fixtures")) {
    const Bundle bundle = read_bundle({path}, test::built_models().folders.rules);
    const std::vector<Claim> claims = cli::check_bundle(test::built_models(), bundle, {}, 1).claims;
    std::ifstream in(path + "/expected.json");
    const json expected = json::parse(in);
    for (const json& conflict : expected.at("conflicts")) {
      for (const json& claim : conflict.at("claims")) {
        const std::string name = claim.at("article"), quote = claim.at("quote");
        const auto article = std::find_if(bundle.articles.begin(), bundle.articles.end(),
                                          [&](const Article& a) { return a.path == name; });
        REQUIRE(article != bundle.articles.end());
        const auto at = static_cast<std::uint32_t>(article->file_bytes.find(quote));
        const Span span{at, at + static_cast<std::uint32_t>(quote.size())};
        count(reaches, conflict.at("kind"), touches(claims, conflict.at("kind"), name, span));
      }
    }
  }
  report("quotes", reaches);
}

TEST_CASE("most passages of the labelled pairs are touched by a claim of a fitting type") {
  Reaches reaches;
  for (const char* file : {"fixtures/pairs/alder.jsonl", "fixtures/pairs/birch.jsonl"}) {
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      const json pair = json::parse(line);
      if (pair.at("label") == "compatible") continue;
      const Bundle bundle = test::pair_bundle(test::built_models(), pair);
      const std::vector<Claim> claims = cli::check_bundle(test::built_models(), bundle, {}, 1).claims;
      const std::string kind = pair.at("kind");
      std::vector<bool> touched;
      for (const Article& article : bundle.articles) {
        const Span whole{0, static_cast<std::uint32_t>(article.file_bytes.size())};
        touched.push_back(touches(claims, kind, article.path, whole));
      }
      if (kind == "arithmetic") {  // one passage alone doesn't add up
        count(reaches, kind, touched[0] || touched[1]);
      } else {
        for (const bool one : touched) count(reaches, kind, one);
      }
    }
  }
  report("passages", reaches);
}

}  // namespace
}  // namespace gainsay
