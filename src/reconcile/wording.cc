#include "reconcile/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>

#include "reconcile/slots.h"

namespace gainsay {
namespace {

constexpr std::size_t kTopicBytes = 60;  ///< of what a topic names behind its colon

std::string text_of(const Claim& claim, const std::string& slot) {
  const SlotValue* value = first_in(claim, slot);
  return value ? value->text : "?";
}

std::string lemma_of(const Claim& claim, const std::string& slot) {
  const SlotValue* value = first_in(claim, slot);
  const auto* word = value ? std::get_if<TextValue>(&value->value) : nullptr;
  return word ? word->lemma : std::string();
}

/// "die" of "event:die"; the words as printed where the lexicon has no event for them.
std::string event_word(const Claim& claim) {
  const std::string lemma = lemma_of(claim, "event");
  if (lemma.starts_with("event:")) return words_of_name(lemma.substr(6));
  return claim.slots.contains("event") ? text_of(claim, "event") : std::string();
}

/// What the claims of a type that has no event are about, where no slot says it.
std::string_view type_for_people(std::string_view type) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kTypes = {{
      {"anniversary", "years since"},
      {"change", "change and its ends"},
      {"figure", "figure"},
      {"lifespan", "age and dates"},
      {"naming", "name"},
      {"parts", "total and parts"},
      {"quotation", "quotation"},
      {"span", "duration and its ends"},
      {"weekday", "weekday and date"},
      {"state", "state"},
  }};
  const auto at = std::find_if(kTypes.begin(), kTypes.end(), [&](const auto& t) { return t.first == type; });
  return at == kTypes.end() ? type : at->second;
}

/// The word that a topic starts with; empty where what follows says it all.
std::string topic_word(const Claim& claim) {
  const SlotValue* of = claim.type == "figure" ? first_in(claim, "of") : nullptr;
  if (const auto* group = of ? std::get_if<TextValue>(&of->value) : nullptr) return printed_head(*group);
  if (std::string event = event_word(claim); !event.empty()) return event;
  for (const char* slot : {"series", "verb", "what"}) {
    if (std::string lemma = lemma_of(claim, slot); !lemma.empty()) return lemma;
  }
  return claim.type == "naming" ? lemma_of(claim, "kind") : std::string();
}

/// Whose it is: a name, or a group of words that can stand by itself (no pronoun).
std::string owner(const Claim& claim) {
  for (const char* slot : {"holder", "who", "theme", "agent", "doer", "done", "subject"}) {
    const SlotValue* value = first_in(claim, slot);
    if (!value) continue;
    if (const auto* entity = std::get_if<EntityValue>(&value->value)) return entity->name;
    const auto* group = std::get_if<TextValue>(&value->value);
    if (!group || value->text.size() > kTopicBytes) continue;
    if (value->text.find(' ') != std::string::npos || group->lemma.size() > 4) return value->text;
  }
  return {};
}

std::string short_quote(const std::string& quote) {
  constexpr std::size_t kBytes = 40;
  if (quote.size() <= kBytes) return "“" + quote + "”";
  const std::size_t space = quote.rfind(' ', kBytes);
  return "“" + quote.substr(0, space == std::string::npos ? quote.find(' ') : space) + " …”";
}

/// How a sentence calls a slot.
std::string_view slot_for_people(std::string_view slot) {
  if (slot == "when") return "date";
  if (slot == "where") return "place";
  if (slot == "years") return "age";
  return slot;
}

}  // namespace

Kind kind_named(std::string_view name) {
  constexpr std::array<Kind, 12> kAll = {
      Kind::kVenue, Kind::kDate,        Kind::kQuantity, Kind::kHistory,    Kind::kDenial, Kind::kStatus,
      Kind::kRole,  Kind::kParticipant, Kind::kQuote,    Kind::kArithmetic, Kind::kOrder,  Kind::kName};
  for (const Kind kind : kAll) {
    if (to_string(kind) == name) return kind;
  }
  return Kind::kQuantity;
}

std::string day_for_people(Day day) {
  const std::string text = date::format("%e %B %Y", day);
  return text.front() == ' ' ? text.substr(1) : text;
}

std::string figure_for_people(double value) {
  constexpr std::array<std::pair<double, const char*>, 3> kScales = {
      {{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}};
  char buffer[64];
  for (const auto& [scale, name] : kScales) {
    if (std::abs(value) < scale || std::abs(value * 100 / scale - std::round(value * 100 / scale)) > 1e-6)
      continue;
    std::snprintf(buffer, sizeof buffer, "%.6g%s", value / scale, name);
    return buffer;
  }
  const bool whole = std::abs(value - std::round(value)) < 1e-6;
  std::snprintf(buffer, sizeof buffer, whole ? "%.0f" : "%.1f", value);
  std::string text = buffer;
  if (!whole || std::abs(value) < 10000) return text;  // a year takes no comma
  for (int at = static_cast<int>(text.size()) - 3; at > (value < 0 ? 1 : 0); at -= 3)
    text.insert(static_cast<std::size_t>(at), ",");
  return text;
}

std::string small_number(int number) {
  constexpr std::array<const char*, 10> kWords = {"one", "two",   "three", "four", "five",
                                                  "six", "seven", "eight", "nine", "ten"};
  return number >= 1 && number <= 10 ? kWords[static_cast<std::size_t>(number - 1)] : std::to_string(number);
}

std::string value_for_people(const Value& value) {
  const auto* number = std::get_if<NumberValue>(&value);
  const bool bounded = number && !number->vague && !number->second && number->unit_as_told.empty() &&
                       number->told.low.has_value() != number->told.high.has_value();
  if (!bounded) return to_string(value);
  if (number->told.low) {
    return (number->told.low_open ? "more than " : "at least ") + figure_for_people(*number->told.low);
  }
  return (number->told.high_open ? "fewer than " : "at most ") + figure_for_people(*number->told.high);
}

std::string words_of_name(std::string name) {
  std::replace(name.begin(), name.end(), '-', ' ');
  return name;
}

std::string cite(const Claim& claim) {
  std::string name = claim.source.empty() ? claim.article : claim.source;
  if (claim.published) name += " (" + day_for_people(*claim.published) + ")";
  return name;
}

std::string meaning(const Claim& claim, const std::string& slot) {
  const SlotValue* value = first_in(claim, slot);
  return value ? value_for_people(value->value) : std::string();
}

std::string printed_head(const TextValue& group) {
  std::string head = group.lemma;
  for (std::size_t begin = 0; begin < group.text.size();) {
    const std::size_t end = std::min(group.text.find(' ', begin), group.text.size());
    const std::string word = group.text.substr(begin, end - begin);
    const auto same = std::mismatch(group.lemma.begin(), group.lemma.end(), word.begin(), word.end());
    const auto shared = static_cast<std::size_t>(same.first - group.lemma.begin());
    if (shared >= 2 && shared + 2 >= group.lemma.size() && word.size() <= group.lemma.size() + 3) head = word;
    begin = end + 1;
  }
  return head;
}

std::string printed_head(const WordLists& lists, const TextValue& group) {
  for (std::size_t begin = 0; begin < group.text.size();) {
    const std::size_t end = std::min(group.text.find(' ', begin), group.text.size());
    const std::string word = group.text.substr(begin, end - begin);
    if (lists.value("irregular_plural", folded(word)) == group.lemma) return word;
    begin = end + 1;
  }
  return printed_head(group);
}

std::string topic(const Claim& claim) {
  if (claim.type == "quotation") return short_quote(claim.quote);
  const std::string word = topic_word(claim), whose = owner(claim);
  if (word.empty()) return whose.empty() ? std::string(type_for_people(claim.type)) : whose;
  return whose.empty() || whose.find(word) != std::string::npos ? word : word + ": " + whose;
}

std::string why_two_values(const Claim& a, const Claim& b, const std::string& slot, bool exclusive) {
  const auto told = [&slot](const Claim& claim) {
    const std::string words = text_of(claim, slot), value = meaning(claim, slot);
    return "“" + words + "”" + (value.empty() || value == words ? "" : ", " + value + ",");
  };
  std::string why =
      cite(a) + " gives " + told(a) + " and " + cite(b) + " " + told(b) + " as the " +
      std::string(slot_for_people(slot)) +
      (a.slots.contains("event") || a.slots.contains("what") ? " of one event (" + topic(a) + ")."
                                                             : " of " + topic(a) + ".");
  if (!exclusive) why += " Both hold only on a loose reading of the words.";
  return why;
}

}  // namespace gainsay
