#include "mention/mention_json.h"

#include <nlohmann/json.hpp>

#include "value/value_json.h"

namespace gainsay {
namespace {

Json day_or_null(const std::optional<Day>& day) { return day ? Json(iso_day(*day)) : Json(); }
Json number_or_null(const std::optional<double>& number) { return number ? Json(*number) : Json(); }

Json to_json(const std::monostate&) { return Json::object(); }

Json to_json(const DateValue& date) {
  const Interval<Day> told = date.told.value_or(Interval<Day>{});
  Json json = {{"earliest", day_or_null(told.low)},
               {"latest", day_or_null(told.high)},
               {"grain", to_string(date.grain)}};
  if (!date.anchored) json["anchored"] = false;
  if (!date.timex.empty()) json["timex"] = date.timex;
  return json;
}

Json to_json(const DurationValue& duration) {
  return {{"iso", duration.iso},
          {"low", number_or_null(duration.days.hard.low)},
          {"high", number_or_null(duration.days.hard.high)}};
}

Json to_json(const NumberValue& number) {
  Json json = {{"low", number_or_null(number.told.low)}, {"high", number_or_null(number.told.high)}};
  if (!number.unit.empty()) json["unit"] = number.unit;
  if (number.second) json["second"] = *number.second;
  return json;
}

Json to_json(const EntityValue& entity) {
  Json json = {{"name", entity.name}, {"key", entity.key}, {"how", entity.how}};
  if (entity.weight != 1) json["weight"] = entity.weight;
  if (!entity.within.empty()) json["within"] = entity.within;
  if (entity.known) json["known"] = true;
  return json;
}

Json to_json(const TextValue& text) { return {{"text", text.text}, {"lemma", text.lemma}}; }

}  // namespace

std::string_view printed_type(const Mention& mention) {
  const auto* entity = std::get_if<EntityValue>(&mention.value);
  return entity != nullptr && entity->type == EntityType::kOther ? "thing" : to_string(mention.type);
}

Json mentions_to_json(const AnalysedArticle& article) {
  Json list = Json::array();
  for (const Mention& mention : article.mentions) {
    const Span file = article.article->offsets.to_file(mention.span);
    list.push_back({{"type", printed_type(mention)},
                    {"start", file.begin},
                    {"end", file.end},
                    {"text", slice(article.article->text, mention.span)},
                    {"value", std::visit([](const auto& v) { return to_json(v); }, mention.value)}});
  }
  return {{"article", article.article->path}, {"mentions", std::move(list)}};
}

}  // namespace gainsay
