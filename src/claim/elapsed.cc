#include "claim/elapsed.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>

#include "claim/told_date.h"

namespace gainsay {
namespace {

// A unit of time in days; 0 for what is none that has one length.
double days_of_unit(const Scene& scene, std::uint32_t token) {
  const std::string_view told = scene.lemma_value("unit_days", token);
  return told.empty() ? 0 : std::atof(std::string(told).c_str());
}

// "Four hours and ten minutes later": what the words of a date that counts from an event come to.
std::optional<DurationValue> duration_of(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  double days = 0, number = 0, smallest = 0;
  for (std::uint32_t t = first; t <= last; ++t) {
    const std::string& word = folded_word(scene, t);
    if (const double unit = days_of_unit(scene, t); unit > 0) {
      if (number <= 0) return std::nullopt;
      days += number * unit;
      smallest = smallest > 0 ? std::min(smallest, unit) : unit;
      number = 0;
    } else if (const auto told = number_told_at(scene, t)) {
      number += *told;
    } else if (word == "half") {
      number += 0.5;
    } else if (!is_listed(scene, "elapsed_join", t)) {
      return std::nullopt;
    }
  }
  if (days <= 0) return std::nullopt;
  DurationValue value;
  value.days.hard = value.days.soft = {days - smallest / 2, days + smallest / 2};
  return value;
}

// "Came into Agadir, 72 hours | after casting off".
bool counts_from_start(const Scene& scene, std::uint32_t last) {
  return last + 2 < count_of(scene) && folded_word(scene, last + 1) == "after" &&
         is_listed(scene, "setting_out", last + 2);
}

}  // namespace

std::optional<double> number_told_at(const Scene& scene, std::uint32_t token) {
  const std::string& word = folded_word(scene, token);
  if (!word.empty() && word.find_first_not_of("0123456789.") == std::string::npos)
    return std::atof(word.c_str());
  double sum = 0;
  for (std::size_t from = 0; from <= word.size();) {
    const std::size_t to = std::min(word.find('-', from), word.size());
    const std::string_view told = scene.rules().words().value("cardinal", word.substr(from, to - from));
    if (told.empty()) return std::nullopt;
    sum += std::atof(std::string(told).c_str());
    from = to + 1;
  }
  return sum;
}

std::vector<Elapsed> elapsed_in(const Scene& scene) {
  std::vector<Elapsed> all;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    Elapsed elapsed{
        index, scene.token_at(mention.span.begin), scene.token_at(mention.span.end - 1), {}, false};
    if (const auto* duration = std::get_if<DurationValue>(&mention.value);
        duration && mention.type == MentionType::kDuration) {
      elapsed.duration = *duration;
    } else if (mention.type == MentionType::kDate &&
               (is_listed(scene, "elapsed_since", elapsed.last) || counts_from_start(scene, elapsed.last))) {
      const auto counted = duration_of(scene, elapsed.first, elapsed.last);
      if (!counted) continue;
      elapsed.duration = *counted;
      elapsed.later = true;
    } else {
      continue;
    }
    all.push_back(std::move(elapsed));
  }
  return all;
}

SlotValue elapsed_slot(const Scene& scene, const Elapsed& elapsed) {
  SlotValue slot = scene.slot_from_mention(elapsed.mention);
  slot.value = elapsed.duration;
  return slot;
}

}  // namespace gainsay
