#include "claim/claim_json.h"

#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "text/json_dump.h"
#include "value/value_json.h"
#include "value/value_writer.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 10> kBlocks = {"headline",  "standfirst", "dateline", "byline",
                                                      "body",      "subheading", "caption",  "list_item",
                                                      "quotation", "boilerplate"};

void write_span(JsonWriter& json, const Span& span) {
  json.member("start", span.begin);
  json.member("end", span.end);
}

void write_slots(JsonWriter& json, const Claim& claim) {
  json.begin_object();
  for (const auto& [name, values] : claim.slots) {
    json.key(name);
    json.begin_array();
    for (const SlotValue& value : values) {
      json.begin_object();
      json.member("text", value.text);
      write_span(json, value.file);
      json.key("value");
      write_value(value.value, json);
      json.end_object();
    }
    json.end_array();
  }
  json.end_object();
}

// A member that is null where the text is empty.
void write_text_or_null(JsonWriter& json, std::string_view name, const std::string& text) {
  json.key(name);
  text.empty() ? json.null() : json.value(text);
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
  claim.speaker_meant = text_or_empty(json, "speaker_meant");
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
  if (const auto narrows = json.find("narrows"); narrows != json.end() && narrows->is_array()) {
    for (const auto& narrowing : *narrows) {
      if (narrowing.is_string()) claim.narrows.push_back(narrowing.get<std::string>());
    }
  }
  return claim;
}

}  // namespace

const ClaimLines::Context& ClaimLines::written(const std::vector<std::string>& context) {
  if (latest_[last_].words == context) return latest_[last_];
  last_ = 1 - last_;
  Context& other = latest_[last_];
  if (other.words != context) {
    other.words = context;
    other.json.clear();
    JsonWriter(other.json).value(context);
  }
  return other;
}

void ClaimLines::add(const Claim& claim) {
  JsonWriter json(out_);
  json.begin_object();
  json.member("article", claim.article);
  write_text_or_null(json, "source", claim.source);
  write_text_or_null(json, "published", claim.published ? iso_day(*claim.published) : "");
  json.member("type", claim.type);
  json.member("rule", claim.rule);
  json.member("subject", claim.subject);
  json.key("slots");
  write_slots(json, claim);
  json.member("stance", to_string(claim.stance));
  write_text_or_null(json, "speaker", claim.speaker);
  if (!claim.speaker_meant.empty()) json.member("speaker_meant", claim.speaker_meant);
  write_span(json, claim.file);
  json.member("line", claim.line);
  json.member("column", claim.column);
  json.member("quote", claim.quote);
  json.key("sentence");
  json.begin_object();
  json.member("text", claim.sentence);
  write_span(json, claim.sentence_file);
  json.end_object();
  json.member("block", kBlocks[static_cast<std::size_t>(claim.block)]);
  if (claim.retracted) json.member("retracted", true);
  if (claim.background) json.member("background", true);
  if (claim.weight != 1) json.member("weight", claim.weight);
  json.member("origin", claim.origin);
  if (claim.main_event) json.member("main_event", true);
  if (!claim.context.empty()) {
    json.key("context");
    json.raw(written(claim.context).json);
  }
  if (!claim.narrows.empty()) json.member("narrows", claim.narrows);
  json.end_object();
  out_ += '\n';
}

std::string claim_to_json_line(const Claim& claim) {
  std::string line;
  ClaimLines(line).add(claim);
  line.pop_back();
  return line;
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
