#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {
namespace {

// A number of years, months, weeks, days, hours or minutes; or a bare number, which has the unit beside it.
struct Term {
  std::uint32_t mention = 0, first = 0, last = 0;  ///< tokens
  double number = 0;
  std::string unit;  ///< as ISO 8601 has it, "y", "m", "tm"; empty for a bare number
};

// "P5Y", "PT90M": the number and the unit of a duration that is told in one.
std::optional<Term> term_of(const DurationValue& duration) {
  const std::string iso = folded(duration.iso);
  const std::size_t from = iso.find_first_of("0123456789");
  const std::size_t to = iso.find_first_not_of("0123456789.", from);
  if (from == std::string::npos || to == std::string::npos || to + 1 != iso.size()) return std::nullopt;
  Term term;
  term.number = std::atof(iso.c_str() + from);
  term.unit = (iso.starts_with("pt") ? "t" : "") + iso.substr(to);
  return term;
}

// How many of the smaller unit the larger has; 0 where they don't go into each other ("months", "weeks").
double times(const Scene& scene, const std::string& smaller, const std::string& larger) {
  if (smaller == larger) return 1;
  const std::string_view told = scene.rules().words().value("term_times", smaller + " " + larger);
  return told.empty() ? 0 : std::atof(std::string(told).c_str());
}

std::vector<Term> terms_of(const Scene& scene) {
  std::vector<Term> terms;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    std::optional<Term> term;
    if (const auto* duration = std::get_if<DurationValue>(&mention.value)) {
      term = term_of(*duration);
      if (!term) return {};
    } else if (const auto* number = std::get_if<NumberValue>(&mention.value)) {
      if (mention.type != MentionType::kNumber || number->dimension != Dimension::kCount ||
          !number->told.low || number->told.low != number->told.high)
        continue;
      term = Term{};
      term->number = *number->told.low;
    }
    if (!term) continue;
    term->mention = index;
    term->first = scene.token_at(mention.span.begin);
    term->last = scene.token_at(mention.span.end - 1);
    terms.push_back(*term);
  }
  return terms;
}

// "Seven years for the drugs and | two for the gun |", "terms of | six | and five years": a number that has
// the unit of the term beside it.
bool is_bare_term(const Scene& scene, const std::vector<Term>& terms, std::size_t i) {
  const Term& term = terms[i];
  const std::uint32_t next = term.last + 1;
  if (next >= token_count(scene)) return false;
  const std::string behind = folded_word(scene, next);
  if (i > 0 && term.first > 0 && !terms[i - 1].unit.empty())
    return (folded_word(scene, term.first - 1) == "and" || folded_word(scene, term.first - 1) == ",") &&
           is_listed(scene, "term_behind", next);
  return (behind == "and" || behind == ",") && i + 1 < terms.size() && !terms[i + 1].unit.empty() &&
         terms[i + 1].first <= next + 2;
}

// "Nine years in all", "a total of eight years", "making three years".
bool is_all(const Scene& scene, const Term& term, bool one_by_one) {
  const std::uint32_t next = term.last + 1;
  if (next < token_count(scene) && is_listed(scene, "whole_behind", next)) return true;
  if (next + 1 < token_count(scene) && folded_word(scene, next) == "in" &&
      is_listed(scene, "in_all", next + 1))
    return true;
  constexpr std::uint32_t kReach = 4;
  for (std::uint32_t t = term.first; t-- > 0 && term.first - t <= kReach;) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct) break;
    if (is_listed(scene, "whole_word", t) || is_listed(scene, "sum_verb", t)) return true;
    // "So he will spend 13 years in prison"
    if (one_by_one && is_listed(scene, "serving_verb", t) &&
        has_listed(scene, "follows_word", t > 3 ? t - 4 : 0, t))
      return true;
  }
  return scene.text(scene.mention(term.mention).span).find("total") != std::string_view::npos;
}

bool has_phrase(const Scene& scene, const ListName& list) {
  std::string sentence = " ";
  for (std::uint32_t t = 0; t < token_count(scene); ++t) sentence += folded_word(scene, t) + ' ';
  const WordRange phrases = scene.rules().words().all(list);
  return std::any_of(phrases.begin(), phrases.end(), [&](const auto& phrase) {
    return sentence.find(" " + std::string(phrase.first) + " ") != std::string::npos;
  });
}

SlotValue term_slot(const Scene& scene, const Term& term, double number, const std::string& unit) {
  SlotValue slot = scene.slot_from_mention(term.mention);
  slot.value = exact_number(number, Dimension::kCount, unit);
  return slot;
}

}  // namespace

void read_terms(const Scene& scene, std::vector<Claim>& claims) {
  std::vector<Term> terms = terms_of(scene);
  if (terms.size() < 3 || has_phrase(scene, "at_one_time")) return;
  const bool one_by_one = has_phrase(scene, "one_by_one");
  const Term total = terms.back();
  if (total.unit.empty() || !is_all(scene, total, one_by_one)) return;
  terms.pop_back();
  std::vector<Term> parts;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (terms[i].unit.empty()) {
      if (!is_bare_term(scene, terms, i)) continue;
      terms[i].unit = i > 0 && !terms[i - 1].unit.empty() ? terms[i - 1].unit : terms[i + 1].unit;
    }
    parts.push_back(terms[i]);
  }
  if (parts.size() < 2 || (!one_by_one && leaves_room(scene, parts.front().first, total.first - 1))) return;
  std::string unit = total.unit;
  for (const Term& part : parts) {
    if (times(scene, part.unit, unit) != 0) unit = part.unit;
  }
  const auto in_unit = [&](const Term& term) { return term.number * times(scene, unit, term.unit); };
  if (std::any_of(parts.begin(), parts.end(),
                  [&](const Term& part) { return in_unit(part) == 0 || in_unit(part) >= in_unit(total); }))
    return;
  Claim claim = figure_claim(scene, "parts", "terms", parts.front().first, total.last, total.first);
  claim.slots["total"] = {term_slot(scene, total, in_unit(total), unit)};
  for (const Term& part : parts) claim.slots["part"].push_back(term_slot(scene, part, in_unit(part), unit));
  claims.push_back(std::move(claim));
}

}  // namespace gainsay
