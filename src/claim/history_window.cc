#include "claim/history_window.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "claim/history_words.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr double kYear = 365.2425;
constexpr std::uint32_t kSinceReach = 14;  // tokens that a since-clause may take to come to its date

SlotValue word_slot(const Scene& scene, const char* word, std::uint32_t token) {
  return scene.slot_from_words(word, scene.tokens_span(token, token));
}

// All words of a phrase that stands at the token.
SlotValue phrase_slot(const Scene& scene, const std::string& phrase, std::uint32_t token) {
  const auto more = static_cast<std::uint32_t>(std::count(phrase.begin(), phrase.end(), ' '));
  return scene.slot_from_words(phrase, scene.tokens_span(token, token + more));
}

// "This winter" as a length of time, where table "scope_days" knows one; else its words.
SlotValue scope_slot(const Scene& scene, const std::string& phrase, std::uint32_t token) {
  SlotValue slot = phrase_slot(scene, phrase, token);
  const std::string_view told = scene.rules().words().value("scope_days", phrase);
  double days = 0;
  if (std::from_chars(told.data(), told.data() + told.size(), days).ec != std::errc()) return slot;
  DurationValue value;
  value.days = Reading<double>::exactly(days);
  slot.value = value;
  return slot;
}

// "Of her young career", "in their history": all the time that somebody or something had.
bool is_lifetime(const Scene& scene, std::uint32_t token) {
  if (!is_listed(scene, "lifetime", token)) return false;
  const std::uint32_t group = scene.noun_group_at(token);
  if (group == kAbsent || scene.syntax().noun_groups[group].head != token) return false;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  return noun.possessor != kAbsent || is_listed(scene, "possessing", noun.first);
}

std::uint32_t mention_from(const Scene& scene, std::uint32_t token, MentionType type) {
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    if (m.type == type && scene.token_at(m.span.begin) == token) return index;
  }
  return kAbsent;
}

// "In 22 years", "for over two decades": the duration begins right behind the preposition or an article.
bool read_gap(const Scene& scene, std::uint32_t token, Claim& claim) {
  const std::string word = folded_word(scene, token);
  if (word != "in" && word != "for" && word != "within") return false;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = token + 1; t <= token + 4 && t < count; ++t) {
    const std::uint32_t index = mention_from(scene, t, MentionType::kDuration);
    if (index == kAbsent) {
      const std::string between = folded_word(scene, t);
      const bool possessive = between == "'s" || scene.noun_group_at(t) != kAbsent;
      if (t == token + 1 || possessive) continue;
      return false;
    }
    // "In the station's 162 years", "in its 170 years": all the time that there was.
    const bool owned =
        t > token + 1 && (folded_word(scene, t - 1) == "'s" || folded_word(scene, t - 1) == "its" ||
                          folded_word(scene, t - 1) == "their" || folded_word(scene, t - 1) == "the");
    const std::uint32_t last = scene.token_at(scene.mention(index).span.end - 1);
    const bool of_it =
        last + 1 < count && (folded_word(scene, last + 1) == "in" || folded_word(scene, last + 1) == "of" ||
                             folded_word(scene, last + 1) == "that");
    const char* slot = word == "within" ? "scope" : owned || of_it ? "origin" : "gap";
    claim.slots[slot] = {scene.slot_from_mention(index)};
    return true;
  }
  return false;
}

// "In the space of two years", "over the course of six weeks".
void read_space(const Scene& scene, std::uint32_t token, Claim& claim) {
  const WordRange openers = scene.rules().words().all("space_of");
  for (const auto& [phrase, ignored] : openers) {
    if (!stands_at(scene, phrase, token)) continue;
    const auto words = static_cast<std::uint32_t>(std::count(phrase.begin(), phrase.end(), ' ')) + 1;
    const std::uint32_t index = mention_from(scene, token + words, MentionType::kDuration);
    if (index != kAbsent) claim.slots["scope"] = {scene.slot_from_mention(index)};
  }
}

// "Had not flooded since the dam was built in 1961": what came into being there is none of what the claim is
// about, and says nothing of what was before.
bool is_of_another_thing(const Scene& scene, std::uint32_t since, std::uint32_t origin, const Claim& claim) {
  if (!is_listed(scene, "origin_of_works", origin)) return false;
  const auto& groups = scene.syntax().noun_groups;
  const auto built = std::find_if(groups.begin(), groups.end(), [&](const NounGroup& group) {
    return group.head > since && group.head < origin;
  });
  if (built == groups.end() || scene.syntax().tokens[built->head].pos != Pos::kNoun) return false;
  const auto series = claim.slots.find("series");
  const auto* words =
      series == claim.slots.end() ? nullptr : std::get_if<TextValue>(&series->second.front().value);
  const std::string lemma = folded_lemma(scene, built->head);
  return words && words->lemma != lemma &&
         !std::binary_search(words->classes.begin(), words->classes.end(), "word:" + lemma);
}

// What "since" counts from: a date, an event with a date, or an event without one.
void read_since(const Scene& scene, std::uint32_t token, Claim& claim) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  bool origin = false, another = false, after = false;
  for (std::uint32_t t = token + 1; t < count && t <= token + kSinceReach; ++t) {
    const Token& it = scene.syntax().tokens[t];
    if (it.pos == Pos::kPunct && t > token + 1 && scene.word(t) != "-") break;
    if (it.pos != Pos::kAux && is_listed(scene, "origin", t)) {
      another |= is_of_another_thing(scene, token, t, claim);
      origin |= !another;
    }
    // "Since she took office in May" says nothing of what was before.
    after |= find_listed(scene, "term_begin", t, t) != kAbsent;
    if (auto date = date_slot(scene, t)) {
      if (origin) break;
      claim.slots["since"] = {std::move(*date)};
      after |= another;
      if (after) break;
      // "Since she stood down in 1998": there was one by then.
      // "Since a strike in 1987": that was one of them.
      const std::string& opener = folded_word(scene, token + 1);
      const bool instance = opener == "a" || opener == "an" || opener == "another";
      if (t > token + 2 && !instance) claim.slots["by"] = {word_slot(scene, "by", token)};
      return;
    }
  }
  origin |= another && !after;
  claim.slots[origin ? "origin" : "after"] = {word_slot(scene, origin ? "origin" : "after", token)};
}

void read_memory(const Scene& scene, std::uint32_t token, Claim& claim) {
  DurationValue value;
  // Some who are alive saw what happened 40 years ago, and few what happened 90 years ago.
  constexpr double kSurely = 35, kAtMost = 90;
  value.days.hard = {kSurely * kYear, std::nullopt, false, false};
  value.days.soft = {kAtMost * kYear, std::nullopt, false, false};
  SlotValue slot = word_slot(scene, "in living memory", token);
  slot.value = value;
  slot.text = "living memory";
  claim.slots["gap"] = {slot};
}

}  // namespace

std::optional<SlotValue> date_slot(const Scene& scene, std::uint32_t token) {
  if (const auto told = told_date_at(scene, token)) {
    if (const auto days = told->days()) {
      const Span span = scene.tokens_span(told->first, told->last);
      return SlotValue{std::string(scene.text(span)), scene.article().offsets.to_file(span),
                       value_of(*told, *days)};
    }
  }
  const std::uint32_t index = mention_from(scene, token, MentionType::kDate);
  if (index == kAbsent) return std::nullopt;
  SlotValue slot = scene.slot_from_mention(index);
  auto* date = std::get_if<DateValue>(&slot.value);
  if (!date || !date->anchored) return std::nullopt;
  // "Since March" is an open span to the mention; what counts is the March itself.
  if (date->told && date->told->low && date->told->high) date->days = {*date->told, *date->told};
  if (!date->days.hard.low || !date->days.hard.high) return std::nullopt;
  return slot;
}

bool is_long_ago(const Scene& scene, const SlotValue& slot) {
  constexpr int kFarEnough = 20;  // days before the report: what is nearer may be the occasion itself
  const auto* date = std::get_if<DateValue>(&slot.value);
  if (!date || !date->days.hard.high) return false;
  const auto& published = scene.article().published;
  return !published || *date->days.hard.high + date::days(kFarEnough) < *published;
}

std::uint32_t token_of(const Scene& scene, const SlotValue& slot) {
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    if (scene.article().offsets.to_file(scene.syntax().tokens[t].span).begin == slot.file.begin) return t;
  }
  return kAbsent;
}

std::vector<SlotValue> dates_between(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  std::vector<SlotValue> all;
  Span covered;
  for (std::uint32_t t = first; t <= last && t < scene.syntax().tokens.size(); ++t) {
    if (scene.syntax().tokens[t].span.begin < covered.end) continue;
    auto date = date_slot(scene, t);
    if (!date) continue;
    covered = {scene.syntax().tokens[t].span.begin,
               scene.syntax().tokens[t].span.begin + static_cast<std::uint32_t>(date->text.size())};
    all.push_back(std::move(*date));
  }
  return all;
}

void read_window(const Scene& scene, std::uint32_t first, std::uint32_t last, Claim& claim) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  if (count == 0) return;
  last = std::min(last, count - 1);
  const std::uint32_t row = find_listed(scene, "in_a_row", first, last);
  const bool moving = row != kAbsent && scene.verb_group_at(row) != kAbsent &&
                      scene.syntax().verb_groups[scene.verb_group_at(row)].progressive;
  if (row != kAbsent && !moving) claim.slots["streak"] = {word_slot(scene, "streak", row)};
  // "Never until this week": all the time before it.
  const auto bounds = [&](std::uint32_t at) {
    return at > 0 && scene.word_value("day_tie", at - 1) == "until" && folded_word(scene, at - 1) != "within";
  };
  if (const std::uint32_t at = find_listed(scene, "counted_in", first, last); at != kAbsent && !bounds(at)) {
    for (const auto& [phrase, ignored] : scene.rules().words().all("counted_in")) {
      if (stands_at(scene, phrase, at)) claim.slots["scope"] = {scope_slot(scene, std::string(phrase), at)};
    }
  }
  if (const std::uint32_t at = find_listed(scene, "living_memory", first, last); at != kAbsent)
    return read_memory(scene, at, claim);
  for (std::uint32_t t = first; t <= last; ++t) {
    if (folded_word(scene, t) == "since") return read_since(scene, t, claim);
    if (is_lifetime(scene, t)) claim.slots["origin"] = {word_slot(scene, "origin", t)};
    if (!claim.slots.contains("gap") && !claim.slots.contains("scope") && !read_gap(scene, t, claim))
      read_space(scene, t, claim);
  }
  if (find_listed(scene, "ever", first, last) != kAbsent && !claim.slots.contains("gap"))
    claim.slots["origin"] = {word_slot(scene, "origin", first)};
}

}  // namespace gainsay
