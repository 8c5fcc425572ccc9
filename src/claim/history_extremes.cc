#include <algorithm>

#include "claim/history.h"
#include "claim/history_window.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kReach = 12;

std::string scale_at(const Scene& scene, std::uint32_t token) {
  return std::string(scene.word_value("extreme", token));
}

bool is_superlative(const std::string& word) {
  return word.ends_with("est") || word == "worst" || word == "best" || word == "most";
}

bool has_window(const Claim& claim) {
  return claim.slots.contains("gap") || claim.slots.contains("since") || claim.slots.contains("origin");
}

// All that the sentence says of what is extreme.
SeriesWords sentence_words(const Scene& scene, std::uint32_t head) {
  SeriesWords words;
  words.head = head;
  for (std::uint32_t t = 0; t < count_of(scene); ++t) words.tokens.push_back(t);
  return words;
}

Claim extreme_claim(const Scene& scene, const char* pattern, std::uint32_t token, const std::string& scale) {
  const std::uint32_t group = scene.noun_group_at(token);
  const std::uint32_t head = group == kAbsent ? kAbsent : scene.syntax().noun_groups[group].head;
  Claim claim = history_claim(scene, pattern, token, token, sentence_words(scene, head));
  // What narrows an extreme is the sentence's own business: it is met by the scale and by names.
  drop_narrowing(claim);
  claim.slots["top"] = {scene.slot_from_words(scale, scene.tokens_span(token, token))};
  claim.stance = Stance::kAsserted;
  return claim;
}

// "The third longest in Danish rail history": there was a longer one.
void read_ranked(const Scene& scene, std::uint32_t token, const std::string& scale,
                 std::vector<Claim>& claims) {
  if (!is_superlative(folded_word(scene, token))) return;
  Claim window;
  read_window(scene, token, token + kReach, window);
  if (!window.slots.contains("origin") && find_listed(scene, "all_time", token, token + kReach) == kAbsent)
    return;
  Claim claim = extreme_claim(scene, "ranked", token, scale);
  claim.slots["before"] = {scene.slot_from_words("before", scene.tokens_span(token - 1, token))};
  claims.push_back(std::move(claim));
}

// "Suffered a worse flood in 1998": another that was more so, and when.
void read_comparative(const Scene& scene, std::uint32_t token, std::vector<Claim>& claims) {
  const std::string word = folded_word(scene, token);
  const std::string scale = scale_at(scene, token);
  if (scale.empty() || (!word.ends_with("er") && word != "worse") || word == "ever" || token == 0) return;
  const std::string before = folded_word(scene, token - 1);
  if (before != "a" && before != "an" && before != "even" && before != "still") return;
  constexpr std::uint32_t kToDate = 8;
  if (find_listed(scene, "than_word", token, token + kToDate) != kAbsent) return;
  std::vector<SlotValue> dates = dates_between(scene, token, token + kToDate);
  if (dates.empty() || !is_long_ago(scene, dates.front())) return;
  Claim claim = extreme_claim(scene, "rival", token, scale);
  claim.slots["earlier"] = {dates.front()};
  claims.push_back(std::move(claim));
}

// "It was not even the worst flood of this decade": there was a worse one in that time.
bool is_denied(const Scene& scene, std::uint32_t token) {
  while (token > 0 && is_listed(scene, "before_ordinal", token - 1) && folded_word(scene, token - 1) != "not")
    --token;
  if (token == 0) return false;
  const std::string& word = folded_word(scene, token - 1);
  return word == "not" || word == "n't" || word == "hardly";
}

void read_superlative(const Scene& scene, std::uint32_t token, std::vector<Claim>& claims) {
  const std::string scale = scale_at(scene, token);
  if (scale.empty()) return;
  const std::string word = folded_word(scene, token);
  if (token > 0 && (scene.syntax().tokens[token - 1].pos == Pos::kNum ||
                    folded_word(scene, token - 1) == "second" || folded_word(scene, token - 1) == "third"))
    return read_ranked(scene, token, scale, claims);
  const std::uint32_t next = std::min(token + 1, count_of(scene) - 1);
  const bool compared = word.ends_with("er") && word != "ever" &&
                        (stands_at(scene, "than on any", next) || stands_at(scene, "than at any", next) ||
                         stands_at(scene, "than in any", next) || stands_at(scene, "than ever", next));
  const bool record = word == "record" && token > 0 &&
                      (folded_word(scene, token - 1) == "a" || folded_word(scene, token - 1) == "new") &&
                      folded_word(scene, next) != "of" && folded_word(scene, next) != "number";
  Claim window;  // first: most sentences with such a word tell of no time
  read_window(scene, token, token + kReach, window);
  if (is_superlative(word) && is_denied(scene, token)) {
    if (!has_window(window) && !window.slots.contains("scope")) return;
    Claim claim = extreme_claim(scene, "outdone", token, scale);
    claim.slots.merge(window.slots);
    claim.slots["before"] = {scene.slot_from_words("before", scene.tokens_span(token, token))};
    claims.push_back(std::move(claim));
    return;
  }
  window.slots.erase("scope");
  if (compared || record) {
    window.slots.erase("gap");
    window.slots.erase("since");
  } else if (!is_superlative(word) || !has_window(window)) {
    return;
  }
  Claim claim = extreme_claim(scene, "extreme", token, scale);
  claim.slots.merge(window.slots);
  claim.slots["never"] = {scene.slot_from_words("never", scene.tokens_span(token, token))};
  claims.push_back(std::move(claim));
}

// "Short of the 88 that it hit in June 2014": the extreme was reached before.
void read_rival(const Scene& scene, std::vector<Claim>& claims) {
  const std::uint32_t token = find_listed(scene, "falls_short", 0, count_of(scene) - 1);
  if (token == kAbsent) return;
  std::vector<SlotValue> dates = dates_between(scene, token, token + 18);
  if (dates.empty()) return;
  Claim claim = extreme_claim(scene, "rival", token, "any");
  claim.slots["earlier"] = {dates.back()};
  claims.push_back(std::move(claim));
}

// "Never has it cost so much", "not since 2002 … at such a height", "no bill … for longer"
void mark_compared(const Scene& scene, std::vector<Claim>& claims, std::size_t from) {
  for (std::size_t i = from; i < claims.size(); ++i) {
    if (!claims[i].slots.contains("never") || claims[i].slots.contains("top")) continue;
    for (std::uint32_t t = 0; t < count_of(scene); ++t) {
      const std::string scale = scale_at(scene, t);
      if (scale.empty()) continue;
      const std::string word = folded_word(scene, t);
      const bool such =
          t > 1 && (folded_word(scene, t - 1) == "such" || folded_word(scene, t - 2) == "such" ||
                    folded_word(scene, t - 1) == "so" || folded_word(scene, t - 1) == "this");
      // "Has not played at this level": in that division.
      const bool stands = t > 1 && folded_word(scene, t - 1) == "this" && folded_word(scene, t - 2) == "at";
      if ((!such && !word.ends_with("er")) || stands) continue;
      claims[i].slots["top"] = {scene.slot_from_words(scale, scene.tokens_span(t, t))};
      claims[i].slots["series"].front() = series_slot(scene, sentence_words(scene, t));
      drop_narrowing(claims[i]);
      break;
    }
  }
}

}  // namespace

void read_extremes(const Scene& scene, std::vector<Claim>& claims) {
  std::size_t from = claims.size();
  while (from > 0 && claims[from - 1].sentence_file == scene.article().offsets.to_file(scene.span()) &&
         claims[from - 1].type == "history")
    --from;
  mark_compared(scene, claims, from);
  // "Never have coaches fallen in such numbers": there were some, and fewer.
  // "Never came to Rome, let alone to Bari" says nothing of how.
  std::uint32_t at = find_listed(scene, "in_such", 0, count_of(scene) - 1);
  if (at != kAbsent && at > 0 && folded_word(scene, at - 1) == "let") at = kAbsent;
  const bool such = at != kAbsent;
  claims.erase(std::remove_if(claims.begin() + static_cast<std::ptrdiff_t>(from), claims.end(),
                              [&](const Claim& claim) {
                                return such && claim.slots.contains("never") && !claim.slots.contains("top");
                              }),
               claims.end());
  for (std::uint32_t t = 0; t < count_of(scene); ++t) {
    read_superlative(scene, t, claims);
    read_comparative(scene, t, claims);
  }
  read_rival(scene, claims);
}

}  // namespace gainsay
