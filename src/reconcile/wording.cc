#include "reconcile/wording.h"

#include <array>

namespace gainsay {
namespace {

std::string value_of(const Claim& claim, const std::string& slot) {
  const auto found = claim.slots.find(slot);
  return found == claim.slots.end() || found->second.empty() ? "?" : found->second.front().text;
}

std::string event_word(const Claim& claim) {
  const auto found = claim.slots.find("event");
  if (found == claim.slots.end() || found->second.empty()) return claim.type;
  const auto* word = std::get_if<TextValue>(&found->second.front().value);
  return word && word->lemma.starts_with("event:") ? word->lemma.substr(6) : found->second.front().text;
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

std::string cite(const Claim& claim) {
  std::string name = claim.source.empty() ? claim.article : claim.source;
  if (claim.published) name += " (" + date::format("%F", *claim.published) + ")";
  return name;
}

std::string meaning(const Claim& claim, const std::string& slot) {
  const auto found = claim.slots.find(slot);
  if (found == claim.slots.end() || found->second.empty()) return {};
  return slot + ": " + to_string(found->second.front().value);
}

std::string topic(const Claim& claim) {
  std::string words = event_word(claim);
  for (const char* slot : {"series", "theme", "holder", "who", "agent"}) {
    const auto found = claim.slots.find(slot);
    if (found != claim.slots.end() && !found->second.empty())
      return words + ": " + found->second.front().text;
  }
  return words;
}

std::string why_two_values(const Claim& a, const Claim& b, const std::string& slot, bool exclusive) {
  std::string why = cite(a) + " gives “" + value_of(a, slot) + "” and " + cite(b) + " “" + value_of(b, slot) +
                    "” as the " + slot + " of one " + event_word(a) + ".";
  if (!exclusive) why += " Both hold only on a loose reading of the words.";
  return why;
}

}  // namespace gainsay
