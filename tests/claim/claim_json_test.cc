#include "claim/claim_json.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "value/value_json.h"

namespace gainsay {
namespace {

using namespace date::literals;

/// A value of every alternative, with every member away from its default.
std::vector<Value> all_kinds_of_values() {
  DateValue date;
  date.days.hard = {Day(2023_y / 9 / 5), std::nullopt, false, false};
  date.days.soft = {Day(2023_y / 9 / 5), Day(2023_y / 10 / 31), false, true};
  date.grain = Grain::kSeason;
  date.anchored = false;
  date.relative = RelativeDate{RelativeDate::Base::kEvent, 2u, -3, "XXXX-WXX-2"};
  date.other_readings = {Interval<Day>::exactly(Day(2024_y / 4 / 3)),
                         {std::nullopt, Day(date::year(-44) / 3 / 15)}};
  date.minutes = Interval<int>{600, std::nullopt, true, false};
  date.utc_offset = -330;
  date.timex = "2023-FA";
  DurationValue duration{{{7304.85, std::nullopt}, {7304.85, 10957.275, false, true}}, "P20Y"};
  NumberValue number;
  number.amount.hard = {1200.0, std::nullopt, true, false};
  number.amount.soft = {1200.0, 1300.1, true, false};
  number.dimension = Dimension::kMoney;
  number.unit = "EUR";
  number.as_told = 0.1 + 0.2;
  number.unit_as_told = "million euros";
  number.second = 48;
  number.vague = true;
  EntityValue entity{EntityType::kPlace,     "Владивосток", "place:2013348",
                     {"place:1", "place:2"}, "surname",     0.4};
  TextValue text{"the premier", "premier", {"office:premier"}, {"acting"}, {"jane-doe"}};
  return {std::monostate(), date,          duration,      number,     entity, text, DateValue(),
          DurationValue(),  NumberValue(), EntityValue(), TextValue()};
}

TEST_CASE("every value comes back from JSON as it was") {
  for (const Value& value : all_kinds_of_values()) {
    const std::string text = value_to_json(value).dump();
    CAPTURE(text);
    CHECK(value_from_json(Json::parse(text)) == value);
  }
}

TEST_CASE("days are read and written as ISO days, and nothing else is read") {
  CHECK(iso_day(Day(2024_y / 2 / 29)) == "2024-02-29");
  CHECK(iso_day(Day(date::year(-44) / 3 / 15)) == "-0044-03-15");
  CHECK(parse_iso_day("-0044-03-15") == Day(date::year(-44) / 3 / 15));
  CHECK(parse_iso_day("2024-02-29T10:00:00Z") == Day(2024_y / 2 / 29));
  for (const char* wrong : {"", "2024", "2024-2-3", "2023-02-29", "2024-13-01", "2024-01-01x", "24-01-01"}) {
    CAPTURE(wrong);
    CHECK_FALSE(parse_iso_day(wrong));
  }
}

Claim full_claim() {
  Claim claim;
  claim.article = "a b.md";
  claim.source = "Wire";
  claim.published = Day(2024_y / 3 / 4);
  claim.type = "meeting";
  claim.rule = "meeting/venue";
  claim.subject = "meeting|arlov";
  for (const Value& value : all_kinds_of_values()) claim.slots["when"].push_back({"words", {3, 9}, value});
  claim.slots["none"] = {};
  claim.stance = Stance::kPossible;
  claim.speaker = "she";
  claim.speaker_meant = "Mira Tal";
  claim.file = {120, 161};
  claim.line = 7;
  claim.column = 31;
  claim.quote = "“his\tsecond visit” \x1b[31m";
  claim.sentence = "All of it.";
  claim.sentence_file = {100, 200};
  claim.block = BlockKind::kCaption;
  claim.retracted = claim.background = true;
  claim.weight = 0.3;
  claim.origin = 4;
  return claim;
}

TEST_CASE("a claim comes back from its line as it was") {
  for (const Claim& claim : {full_claim(), Claim()}) {
    const std::string line = claim_to_json_line(claim);
    CHECK(line.find('\n') == std::string::npos);
    const auto back = parse_claim(line, "-", 1);
    REQUIRE(back);
    CHECK(claim_to_json_line(*back) == line);
    CHECK(back->slots.size() == claim.slots.size());
    for (const auto& [name, values] : claim.slots) {
      REQUIRE(back->slots.at(name).size() == values.size());
      for (std::size_t i = 0; i < values.size(); ++i) {
        CHECK(back->slots.at(name)[i].value == values[i].value);
        CHECK(back->slots.at(name)[i].file == values[i].file);
      }
    }
    CHECK(back->published == claim.published);
    CHECK(back->stance == claim.stance);
    CHECK(back->quote == claim.quote);
    CHECK(back->block == claim.block);
    CHECK(back->background == claim.background);
    CHECK(back->weight == claim.weight);
    CHECK(back->origin == claim.origin);
  }
}

TEST_CASE("a line that is no claim is told by place") {
  struct Case {
    const char *line, *message;
  };
  const Case cases[] = {
      {"{\"article\"", "claims.jsonl:3:11: not JSON (one claim a line, as `gainsay claims` prints them)"},
      {"[]", "claims.jsonl:3: not a claim: "},
      {"{\"article\": 1}", "claims.jsonl:3: not a claim: "},
  };
  for (const Case& c : cases) {
    const auto claim = parse_claim(c.line, "claims.jsonl", 3);
    REQUIRE_FALSE(claim);
    CHECK(claim.error().to_line().rfind(c.message, 0) == 0);
  }
}

}  // namespace
}  // namespace gainsay
