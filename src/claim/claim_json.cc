#include "claim/claim_json.h"

#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <utility>

#include "text/json_dump.h"
#include "value/value_json.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 10> kBlocks = {"headline",  "standfirst", "dateline", "byline",
                                                      "body",      "subheading", "caption",  "list_item",
                                                      "quotation", "boilerplate"};

Json slots_to_json(const Claim& claim) {
  Json slots = Json::object();
  for (const auto& [name, values] : claim.slots) {
    Json& list = slots[name] = Json::array();
    for (const SlotValue& value : values) {
      list.push_back({{"text", value.text},
                      {"start", value.file.begin},
                      {"end", value.file.end},
                      {"value", value_to_json(value.value)}});
    }
  }
  return slots;
}

void read_slots(const Json& json, Claim& claim) {
  for (const auto& [name, list] : json.items()) {
    std::vector<SlotValue>& values = claim.slots[name];
    for (const Json& item : list) {
      SlotValue value;
      value.text = item.at("text").get<std::string>();
      value.file = {item.at("start").get<std::uint32_t>(), item.at("end").get<std::uint32_t>()};
      value.value = value_from_json(item.at("value"));
      values.push_back(std::move(value));
    }
  }
}

Stance stance_from(const std::string& name) {
  for (int i = 0; i <= static_cast<int>(Stance::kAsked); ++i) {
    if (to_string(static_cast<Stance>(i)) == name) return static_cast<Stance>(i);
  }
  throw std::invalid_argument("no such stance: \"" + name + "\"");
}

BlockKind block_from(const std::string& name) {
  for (std::size_t i = 0; i < kBlocks.size(); ++i) {
    if (kBlocks[i] == name) return static_cast<BlockKind>(i);
  }
  throw std::invalid_argument("no such block: \"" + name + "\"");
}

std::string text_or_empty(const Json& json, const char* key) {
  const auto at = json.find(key);
  return at == json.end() || at->is_null() ? std::string() : at->get<std::string>();
}

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Claim claim_from(const Json& json) {
  Claim claim;
  claim.article = json.at("article").get<std::string>();
  claim.source = text_or_empty(json, "source");
  if (const std::string day = text_or_empty(json, "published"); !day.empty()) {
    claim.published = parse_iso_day(day);
    if (!claim.published) throw std::invalid_argument("not a day: \"" + day + "\"");
  }
  claim.type = json.at("type").get<std::string>();
  claim.rule = json.at("rule").get<std::string>();
  claim.subject = json.at("subject").get<std::string>();
  read_slots(json.at("slots"), claim);
  claim.stance = stance_from(json.at("stance").get<std::string>());
  claim.speaker = text_or_empty(json, "speaker");
  claim.file = {json.at("start").get<std::uint32_t>(), json.at("end").get<std::uint32_t>()};
  claim.line = json.at("line").get<int>();
  claim.column = json.at("column").get<int>();
  claim.quote = json.at("quote").get<std::string>();
  const Json& sentence = json.at("sentence");
  claim.sentence = sentence.at("text").get<std::string>();
  claim.sentence_file = {sentence.at("start").get<std::uint32_t>(), sentence.at("end").get<std::uint32_t>()};
  claim.block = block_from(json.value("block", "body"));
  claim.retracted = json.value("retracted", false);
  claim.background = json.value("background", false);
  claim.weight = json.value("weight", 1.0);
  claim.origin = json.value("origin", 0u);
  claim.main_event = json.value("main_event", false);
  if (const auto context = json.find("context"); context != json.end() && context->is_array()) {
    for (const auto& word : *context) {
      if (word.is_string()) claim.context.push_back(word.get<std::string>());
    }
  }
  return claim;
}

}  // namespace

std::string claim_to_json_line(const Claim& claim) {
  Json json = {
      {"article", claim.article},
      {"source", text_or_null(claim.source)},
      {"published", claim.published ? Json(iso_day(*claim.published)) : Json()},
      {"type", claim.type},
      {"rule", claim.rule},
      {"subject", claim.subject},
      {"slots", slots_to_json(claim)},
      {"stance", to_string(claim.stance)},
      {"speaker", text_or_null(claim.speaker)},
      {"start", claim.file.begin},
      {"end", claim.file.end},
      {"line", claim.line},
      {"column", claim.column},
      {"quote", claim.quote},
      {"sentence",
       {{"text", claim.sentence}, {"start", claim.sentence_file.begin}, {"end", claim.sentence_file.end}}},
      {"block", kBlocks[static_cast<std::size_t>(claim.block)]}};
  if (claim.retracted) json["retracted"] = true;
  if (claim.background) json["background"] = true;
  if (claim.weight != 1) json["weight"] = claim.weight;
  json["origin"] = claim.origin;
  if (claim.main_event) json["main_event"] = true;
  std::string line = dump_json(json);
  if (claim.context.empty()) return line;
  line.pop_back();
  line += ",\"context\":";
  char before = '[';
  for (const std::string& word : claim.context) {
    line += std::exchange(before, ',');
    append_json_string(word, line);
  }
  return line += "]}";
}

Result<Claim> parse_claim(std::string_view json_line, const std::string& file, int line) {
  try {
    return claim_from(Json::parse(json_line));
  } catch (const Json::parse_error& error) {
    return tl::unexpected(Error{ErrorCode::kUnreadableInput, file, line, static_cast<int>(error.byte),
                                "not JSON", "one claim a line, as `gainsay claims` prints them"});
  } catch (const std::exception& error) {
    return tl::unexpected(Error{ErrorCode::kUnreadableInput, file, line, 0,
                                std::string("not a claim: ") + error.what(),
                                "one claim a line, as `gainsay claims` prints them"});
  }
}

}  // namespace gainsay
