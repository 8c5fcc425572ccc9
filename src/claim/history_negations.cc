#include <algorithm>

#include "claim/history.h"
#include "claim/history_window.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kNear = 8;    // tokens behind the verb in which a word makes it history
constexpr std::uint32_t kReach = 24;  // tokens in which a negation tells its window

// "Never in the decades since it was first measured had the river run dry": the verb whose auxiliary
// stands in front of its subject, behind what opens the clause; kAbsent where none does.
std::uint32_t turned_verb(const Scene& scene, std::uint32_t token) {
  const std::uint32_t verb = scene.syntax().clauses[scene.clause_at(token)].verb;
  if (verb == kAbsent) return kAbsent;
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  return group.first > token && group.first + 1 < group.head && group.perfect &&
                 scene.noun_group_at(group.first + 1) != kAbsent
             ? verb
             : kAbsent;
}

// The verb that a "never" belongs to: the first main verb behind it, or, where it stands inside its group.
std::uint32_t verb_of(const Scene& scene, std::uint32_t token) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].head > token) return v;
  }
  return kAbsent;
}

bool has_word(const Scene& scene, std::uint32_t first, std::uint32_t last,
              std::initializer_list<const char*> words) {
  for (std::uint32_t t = first; t <= last && t < count_of(scene); ++t) {
    const std::string word = folded_word(scene, t);
    if (std::any_of(words.begin(), words.end(), [&](const char* w) { return word == w; })) return true;
  }
  return false;
}

// "Omar Sayegh, who had never swum it": whom the relative clause in front of the token is told of.
std::uint32_t group_before_who(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kClose = 2;
  for (std::uint32_t t = token; t-- > 1 && token - t <= kClose;) {
    if (folded_word(scene, t) != "who") continue;
    const bool comma = folded_word(scene, t - 1) == ",";
    return comma && t > 1 ? scene.noun_group_at(t - 2) : scene.noun_group_at(t - 1);
  }
  return kAbsent;
}

void add_none(const Scene& scene, const char* pattern, std::uint32_t cue, std::uint32_t verb,
              std::vector<Claim>& claims) {
  const auto& syntax = scene.syntax();
  const VerbGroup& group = syntax.verb_groups[verb];
  SeriesWords words = verb_naming(scene, verb);
  // "Something she had not done": said of what stands before.
  bool whole_sentence = false;
  if (std::none_of(words.tokens.begin(), words.tokens.end(),
                   [&](std::uint32_t t) { return names_topic(scene, t); }) &&
      (is_light_verb(scene, verb) || is_listed(scene, "happens", group.head))) {
    std::vector<std::uint32_t> all;
    for (std::uint32_t t = 0; t < cue; ++t) all.push_back(t);
    all.insert(all.end(), words.tokens.begin(), words.tokens.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    words.tokens = std::move(all);
    whole_sentence = true;
  }
  std::erase_if(words.tokens, [&](std::uint32_t t) { return t == cue || folded_word(scene, t) == "no"; });
  const std::uint32_t first = std::min(cue, words.tokens.empty() ? cue : words.tokens.front());
  Claim claim = history_claim(scene, pattern, first, group.head, words);
  if (whole_sentence) drop_narrowing(claim);
  claim.slots["never"] = {scene.slot_from_words("never", scene.tokens_span(cue, cue))};
  claim.stance = Stance::kDenied;
  read_window(scene, std::min(cue, group.head), std::max(cue, group.head) + kReach, claim);
  if (const std::uint32_t subject = subject_group(scene, verb);
      subject != kAbsent && !syntax.noun_groups[subject].negated)
    add_agent(scene, claim, subject);
  if (!claim.slots.contains("agent")) add_agent(scene, claim, group_before_who(scene, group.first));
  // "No prime minister has ever been there", "never had a president": a sort of people whose deeds are
  // counted.
  for (const NounGroup& noun : syntax.noun_groups) {
    const std::string& opener = folded_word(scene, noun.first);
    if (claim.slots.contains("agent") || noun.head > group.head + 3 || noun.last < first) continue;
    if ((opener == "no" || opener == "a" || opener == "an" || opener == "any") &&
        is_listed(scene, "people_kind", noun.head)) {
      claim.slots["kind"] = {scene.slot_from_token(noun.head)};
      break;
    }
  }
  if (is_listed(scene, "leaves", group.head)) {
    if (auto place = claim.slots.extract("place")) {
      place.key() = "left";
      claim.slots.insert(std::move(place));
    }
  }
  claims.push_back(std::move(claim));
}

bool tells_past(const VerbGroup& group) {
  return group.modality == Modality::kNone && group.tense != Tense::kFuture &&
         (group.perfect || group.tense == Tense::kPast || !group.finite);
}

// "It has never before shut a plant": what stands behind the auxiliary tells what was done, also where its
// form was not taken for a verb's.
bool read_untagged_never(const Scene& scene, std::uint32_t token, std::vector<Claim>& claims) {
  if (token == 0 || folded_lemma(scene, token - 1) != "have" || scene.verb_group_at(token - 1) != kAbsent)
    return false;
  const std::uint32_t at = token + (folded_word(scene, token + 1) == "before" ? 2 : 1);
  const auto& verbs = scene.syntax().verb_groups;
  const bool in_verb = std::any_of(
      verbs.begin(), verbs.end(), [&](const VerbGroup& verb) { return verb.first <= at && at <= verb.last; });
  if (at >= count_of(scene) || in_verb || !names_topic(scene, at)) return false;
  SeriesWords words;
  words.head = at;
  words.tokens = naming_words(scene, at);
  Claim claim = history_claim(scene, "never", token, at, words);
  claim.slots["never"] = {scene.slot_from_words("never", scene.tokens_span(token, token))};
  claim.stance = Stance::kDenied;
  read_window(scene, token, token + kReach, claim);
  if (token > 1) add_agent(scene, claim, scene.noun_group_at(token - 2));
  claims.push_back(std::move(claim));
  return true;
}

// "Neither has it ever been shown", "nor had he ever sailed", "at no time has the mill been sold": the
// auxiliary stands before the subject, behind what opens the sentence and denies it.
void read_opening_denial(const Scene& scene, std::vector<Claim>& claims) {
  const std::uint32_t last = find_listed(scene, "denies_in_front", 0, 0) == kAbsent ? kAbsent : 0;
  std::uint32_t cue = last;
  if (cue == kAbsent && count_of(scene) > 4 && stands_at(scene, "at no time", 0)) cue = 2;
  if (cue == kAbsent && count_of(scene) > 4 && stands_at(scene, "not once", 0)) cue = 1;
  if (cue == kAbsent || cue + 2 >= count_of(scene) || folded_lemma(scene, cue + 1) != "have") return;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const bool turned = verbs[v].head > cue + 2 &&
                        (verbs[v].first == cue + 1 || verbs[v].perfect || verbs[v].voice == Voice::kPassive);
    if (!turned) continue;
    if (cue > 0 || has_word(scene, cue + 2, verbs[v].head + kNear, {"ever", "before"}))
      add_none(scene, "never", cue, v, claims);
    return;
  }
}

void read_never(const Scene& scene, std::uint32_t token, std::vector<Claim>& claims) {
  // "Never in ten years had Visby beaten Lund": the auxiliary stands before the subject.
  if (const std::uint32_t turned = turned_verb(scene, token); turned != kAbsent)
    return add_none(scene, "never", token, turned, claims);
  if (read_untagged_never(scene, token, claims)) return;
  std::uint32_t verb = verb_of(scene, token);
  if (verb == kAbsent) return;
  const auto& verbs = scene.syntax().verb_groups;
  const bool inverted = folded_lemma(scene, verbs[verb].head) == "have" && verb + 1 < verbs.size() &&
                        verbs[verb].head > token + 1;
  if (inverted || (token == 0 && verb + 1 < verbs.size() && is_light_verb(scene, verb))) ++verb;
  const VerbGroup& group = verbs[verb];
  constexpr std::uint32_t kFarthest = 12;
  if (group.head - token > kFarthest || !tells_past(group)) return;
  // "Never quite let her go" is a manner of speaking; "never before held outside Japan" is history.
  if (folded_lemma(scene, group.head) == "be" && !says_where(scene, group.head)) return;
  const bool fronted = token == 0;
  if (!inverted && !fronted && !group.perfect && folded_word(scene, token + 1) != "before") return;
  add_none(scene, "never", token, verb, claims);
}

// Whether the clause goes on behind the token with no verb of its own, up to a mark.
bool goes_on_without_verb(const Scene& scene, std::uint32_t token) {
  for (std::uint32_t t = token; t < count_of(scene); ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct) return true;
    if (scene.verb_group_at(t) != kAbsent) return false;
  }
  return true;
}

// "They have met in four capitals, but never on the border": the verb in front, and what stands behind
// narrows it.
void read_gapped_never(const Scene& scene, std::uint32_t token, std::vector<Claim>& claims) {
  if (token < 3 || !has_word(scene, token - 1, token - 1, {"but", "though", "yet", "and", ","})) return;
  if (scene.syntax().tokens[token + 1].pos != Pos::kAdp || !goes_on_without_verb(scene, token + 1)) return;
  const auto& verbs = scene.syntax().verb_groups;
  std::uint32_t verb = kAbsent;
  for (std::uint32_t v = 0; v < verbs.size() && verbs[v].head < token; ++v) {
    if (verbs[v].finite) verb = v;
  }
  if (verb == kAbsent || !tells_past(verbs[verb]) || verbs[verb].negated || is_light_verb(scene, verb))
    return;
  SeriesWords words;
  words.head = verbs[verb].head;
  words.tokens.push_back(words.head);
  for (const std::uint32_t t : naming_words(scene, token + 1)) words.tokens.push_back(t);
  Claim claim = history_claim(scene, "never", token, words.tokens.back(), words);
  auto& series = std::get<TextValue>(claim.slots["series"].front().value);
  for (const std::uint32_t t : words.tokens) {
    if (t > token && scene.syntax().tokens[t].pos == Pos::kNoun && !scene.in_figure(t))
      series.modifiers.push_back(folded_lemma(scene, t));
  }
  std::sort(series.modifiers.begin(), series.modifiers.end());
  series.modifiers.erase(std::unique(series.modifiers.begin(), series.modifiers.end()),
                         series.modifiers.end());
  claim.slots["never"] = {scene.slot_from_words("never", scene.tokens_span(token, token))};
  claim.stance = Stance::kDenied;
  read_window(scene, token, token + kReach, claim);
  add_agent(scene, claim, subject_group(scene, verb));
  claims.push_back(std::move(claim));
}

// "No woman had led it before", "nobody had ever crossed it"
void read_no_subject(const Scene& scene, std::vector<Claim>& claims) {
  const auto& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& group = syntax.verb_groups[v];
    if (!tells_past(group) || !group.perfect) continue;
    const std::uint32_t subject = subject_group(scene, v);
    if (subject == kAbsent) continue;
    const NounGroup& noun = syntax.noun_groups[subject];
    std::uint32_t opener = noun.first;
    // "Until Monday no bridge had fallen": what stands before the subject may have been read as part of it.
    for (std::uint32_t t = noun.first + 1; t < noun.head; ++t) {
      if (folded_word(scene, t) == "no") opener = t;
    }
    if (!noun.negated && !is_listed(scene, "no_subject", opener)) continue;
    if (has_word(scene, group.first, group.last, {"never"})) continue;
    // "No injuries have been reported" tells how things are; "no woman had led it" is history.
    const bool people =
        is_listed(scene, "people_kind", noun.head) || is_listed(scene, "no_subject", noun.head);
    const bool marked =
        has_word(scene, opener, group.head + kNear, {"ever", "longer"}) ||
        has_word(scene, opener > 3 ? opener - 3 : 0, opener, {"until", "till", "previously"}) ||
        has_word(scene, group.head, group.head + kNear, {"until", "till", "previously"});
    if (!people && !marked) continue;
    if (!marked && group.tense != Tense::kPast &&
        !has_word(scene, opener, group.head + kNear, {"ever", "before", "since", "history", "longer"}))
      continue;
    add_none(scene, "no-one", opener, v, claims);
  }
}

// "Had not been beaten at home for 12 years"
bool lasts_years(const Scene& scene, std::uint32_t from) {
  constexpr std::uint32_t kNearEnough = 10;
  constexpr double kLeastDays = 300;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const auto* duration = std::get_if<DurationValue>(&mention.value);
    if (!duration || duration->days.hard.low.value_or(0) < kLeastDays) continue;
    const std::uint32_t at = scene.token_at(mention.span.begin);
    if (at > from && at < from + kNearEnough && has_word(scene, at - 1, at - 1, {"for", "in"})) return true;
  }
  return false;
}

// "It had not won there since 1998", "having not been home since he fled"
void read_not_since(const Scene& scene, std::vector<Claim>& claims) {
  const auto& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& group = syntax.verb_groups[v];
    if (!group.perfect || !has_word(scene, group.first, group.last, {"not", "n't"})) continue;
    if (!has_word(scene, group.head + 1, group.head + 12, {"since", "before"}) &&
        !has_word(scene, group.first, group.head, {"ever", "once"}) && !lasts_years(scene, group.head + 1) &&
        find_listed(scene, "at_any_time", group.head + 1, group.head + 12) == kAbsent)
      continue;
    add_none(scene, "not-since", group.first, v, claims);
  }
}

// "Having not been back to Iran", "no spacecraft has ever been there": no main verb but "be".
void read_not_been(const Scene& scene, std::uint32_t token, std::vector<Claim>& claims) {
  if (folded_word(scene, token) != "been" || !says_where(scene, token)) return;
  constexpr std::uint32_t kAhead = 4;
  std::uint32_t cue = kAbsent;
  for (std::uint32_t t = token; t-- > 0 && token - t <= kAhead;) {
    if (has_word(scene, t, t, {"never", "not", "n't", "ever"})) cue = t;
  }
  if (cue == kAbsent) return;
  SeriesWords words;
  words.head = token;
  // "No spacecraft has ever been there": who it was that never was.
  for (std::uint32_t t = cue; t-- > 0 && cue - t <= kAhead;) {
    if (folded_word(scene, t) != "no") continue;
    for (std::uint32_t w = t + 1; w < cue; ++w) words.tokens.push_back(w);
  }
  if (has_word(scene, cue, cue, {"ever"}) && words.tokens.empty()) return;
  for (const std::uint32_t t : naming_words(scene, token)) words.tokens.push_back(t);
  Claim claim = history_claim(scene, "never", cue, token, words);
  claim.slots["never"] = {scene.slot_from_words("never", scene.tokens_span(cue, cue))};
  claim.stance = Stance::kDenied;
  read_window(scene, token, token + kReach, claim);
  claims.push_back(std::move(claim));
}

// The verb that stands behind what "since" at the token counts from; kAbsent for none.
std::uint32_t verb_behind_since(const Scene& scene, std::uint32_t token, const Claim& window) {
  std::uint32_t from = token + 1;
  if (const auto since = window.slots.find("since"); since != window.slots.end())
    from = std::max(from, token_of(scene, since->second.front()));
  const auto& verbs = scene.syntax().verb_groups;
  std::uint32_t verb = kAbsent;
  for (std::uint32_t v = static_cast<std::uint32_t>(verbs.size()); v-- > 0;) {
    if (verbs[v].head > from && (!is_light_verb(scene, v) || verb == kAbsent)) verb = v;
  }
  return verb;
}

// "Not since 1996 have the farmers of Alma had so dry a spring", "not since the strike of 1987
// had they gone out"
void read_opening_not_since(const Scene& scene, std::uint32_t token, std::vector<Claim>& claims) {
  Claim window;
  read_window(scene, token + 1, token + 2, window);
  const std::uint32_t turned = turned_verb(scene, token);
  const std::uint32_t verb = turned == kAbsent ? verb_behind_since(scene, token + 1, window) : turned;
  if (verb == kAbsent) return;
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  SeriesWords words = verb_naming(scene, verb);
  // "Had they been able to travel": what they were able to do.
  if (turned != kAbsent && is_light_verb(scene, verb)) {
    const std::uint32_t next = verb_behind(scene, group.head);
    if (next != kAbsent) words.head = scene.syntax().verb_groups[next].head;
  }
  Claim claim = history_claim(scene, "not-since", token, group.head, words);
  claim.slots["never"] = {scene.slot_from_words("never", scene.tokens_span(token, token + 1))};
  for (auto& [slot, value] : window.slots) claim.slots[slot] = value;
  claim.stance = Stance::kDenied;
  if (turned != kAbsent) add_agent(scene, claim, subject_group(scene, verb));
  claims.push_back(std::move(claim));
}

bool has_have(const Scene& scene, const VerbGroup& group) {
  for (std::uint32_t t = group.first; t <= group.head; ++t) {
    if (folded_lemma(scene, t) == "have") return true;
  }
  return false;
}

// "Having lain quiet since 1994", "has been dormant for 60 years": nothing of what it is known for.
void read_silence(const Scene& scene, std::uint32_t token, std::vector<Claim>& claims) {
  if (!is_listed(scene, "silent", token) || scene.in_name(token)) return;
  constexpr std::uint32_t kBefore = 3, kWindow = 4;
  std::uint32_t verb = kAbsent;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const bool near = verbs[v].head < token && token - verbs[v].head <= kBefore;
    if (near && has_have(scene, verbs[v])) verb = v;
  }
  // "Mount Tavo, quiet for a hundred years, erupted."
  const bool apart = verb == kAbsent && token > 1 && folded_word(scene, token - 1) == ",";
  const std::uint32_t holder = apart ? scene.noun_group_at(token - 2) : kAbsent;
  if ((verb == kAbsent && holder == kAbsent) || (verb != kAbsent && verbs[verb].negated)) return;
  Claim claim = history_claim(scene, "silent", token, token, {});
  read_window(scene, token + 1, token + kWindow, claim);
  if (!claim.slots.contains("since") && !claim.slots.contains("gap")) return;
  const SlotValue none = scene.slot_from_words("never", scene.tokens_span(token, token));
  claim.slots["never"] = claim.slots["silent"] = {none};
  claim.stance = Stance::kDenied;
  drop_narrowing(claim);
  if (add_agent(scene, claim, apart ? holder : subject_group(scene, verb)))
    claims.push_back(std::move(claim));
}

// "He had no previous convictions"
void read_no_earlier(const Scene& scene, std::uint32_t token, std::vector<Claim>& claims) {
  if (folded_word(scene, token) != "no" || !is_listed(scene, "no_earlier", token + 1)) return;
  const std::uint32_t group = scene.noun_group_at(token + 1);
  if (group == kAbsent || scene.syntax().noun_groups[group].head <= token + 1) return;
  SeriesWords words;
  words.head = scene.syntax().noun_groups[group].head;
  words.tokens = naming_words(scene, token + 2);
  if (!names_topic(scene, words.head)) return;
  Claim claim = history_claim(scene, "no-earlier", token, words.head, words);
  claim.slots["never"] = {scene.slot_from_words("never", scene.tokens_span(token, token + 1))};
  claim.stance = Stance::kDenied;
  const std::uint32_t verb = scene.syntax().clauses[scene.clause_at(token)].verb;
  if (verb != kAbsent) add_agent(scene, claim, subject_group(scene, verb));
  claims.push_back(std::move(claim));
}

}  // namespace

void read_negations(const Scene& scene, std::vector<Claim>& claims) {
  for (std::uint32_t t = 0; t + 1 < count_of(scene); ++t) {
    const std::string word = folded_word(scene, t);
    if (word == "never") read_never(scene, t, claims), read_gapped_never(scene, t, claims);
    read_not_been(scene, t, claims);
    read_no_earlier(scene, t, claims);
    read_silence(scene, t, claims);
    if (word == "not" && folded_word(scene, t + 1) == "since") read_opening_not_since(scene, t, claims);
  }
  read_opening_denial(scene, claims);
  read_no_subject(scene, claims);
  read_not_since(scene, claims);
}

}  // namespace gainsay
