#include <algorithm>

#include "claim/figure_list.h"
#include "claim/history.h"
#include "claim/history_window.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// Whether something else of the sentence already reads this date: "the first since 1998", "last met in 2012".
bool is_taken(const std::vector<Claim>& claims, const Span& sentence, const SlotValue& date) {
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
    if (claim.type != "history" || claim.sentence_file != sentence) return false;
    for (const char* slot : {"since", "last", "earlier"}) {
      const auto found = claim.slots.find(slot);
      if (found == claim.slots.end()) continue;
      for (const SlotValue& value : found->second) {
        if (value.file == date.file) return true;
      }
    }
    return false;
  });
}

// The verb that a date belongs to: that of its clause, or the nearest before it.
std::uint32_t verb_for(const Scene& scene, std::uint32_t token) {
  const auto& syntax = scene.syntax();
  // "The evening in 2003 when the premier toured the town"
  for (std::uint32_t t = token + 1; t < count_of(scene) && t <= token + 3; ++t) {
    if (folded_word(scene, t) == ",") break;
    if (folded_word(scene, t) != "when") continue;
    for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
      if (syntax.verb_groups[v].head > t) return v;
    }
  }
  const bool opens = std::none_of(syntax.verb_groups.begin(), syntax.verb_groups.end(),
                                  [&](const VerbGroup& group) { return group.head < token; });
  if (opens && !syntax.verb_groups.empty()) return 0;
  const std::uint32_t clause = scene.clause_at(token);
  std::uint32_t best = kAbsent, inside = kAbsent;
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    if (syntax.verb_groups[v].head >= token) break;
    best = v;
    if (scene.clause_at(syntax.verb_groups[v].head) == clause) inside = v;
  }
  if (inside != kAbsent) return inside;
  const std::uint32_t own = syntax.clauses[clause].verb;
  return own != kAbsent ? own : best;
}

bool is_past(const VerbGroup& group) {
  return group.modality == Modality::kNone && !group.negated &&
         (group.tense == Tense::kPast || group.perfect || !group.finite);
}

// "Overflowed on Sunday, as it had done in 1998": the verb that "done" stands for.
std::uint32_t meant_by(const Scene& scene, std::uint32_t verb) {
  const auto& verbs = scene.syntax().verb_groups;
  const bool stands_for = folded_lemma(scene, verbs[verb].head) == "do" &&
                          scene.related(verb, Relation::Type::kObject) == kAbsent;
  const std::uint32_t main = scene.syntax().clauses.front().verb;
  return stands_for && main != kAbsent && main < verb && !is_light_verb(scene, main) ? main : verb;
}

// "The star [that he won in 2018]": the noun that a relative clause with a subject of its own hangs on; for
// "the one that" the object of the sentence. kAbsent for none.
std::uint32_t relative_object(const Scene& scene, std::uint32_t verb) {
  const auto& syntax = scene.syntax();
  const Clause& clause = syntax.clauses[scene.clause_at(syntax.verb_groups[verb].head)];
  if (clause.type != ClauseType::kRelative || clause.antecedent == kAbsent) return kAbsent;
  const std::uint32_t subject = scene.related(verb, Relation::Type::kSubject);
  if (subject == kAbsent || subject == clause.antecedent || syntax.noun_groups[subject].first <= clause.first)
    return kAbsent;
  const std::uint32_t main = syntax.clauses.front().verb;
  if (folded_lemma(scene, syntax.noun_groups[clause.antecedent].head) == "one" && main != kAbsent)
    return scene.related(main, Relation::Type::kObject);
  return clause.antecedent;
}

void add_front(const Scene& scene, std::uint32_t group, SeriesWords& words) {
  if (group == kAbsent) return;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  for (std::uint32_t t = noun.first; t <= noun.last; ++t) words.tokens.push_back(t);
  std::sort(words.tokens.begin(), words.tokens.end());
  words.tokens.erase(std::unique(words.tokens.begin(), words.tokens.end()), words.tokens.end());
}

void add_object_noun(const Scene& scene, std::uint32_t group, Claim& claim) {
  auto& series = std::get<TextValue>(claim.slots["series"].front().value);
  series.classes.push_back("of:" + folded_lemma(scene, scene.syntax().noun_groups[group].head));
  std::sort(series.classes.begin(), series.classes.end());
}

Claim earlier_claim(const Scene& scene, const char* pattern, std::uint32_t told) {
  const std::uint32_t verb = meant_by(scene, told);
  SeriesWords words = verb_naming(scene, verb);
  const std::uint32_t head = scene.syntax().verb_groups[verb].head;
  // What happened is told close to the verb; what follows may be another matter.
  constexpr std::uint32_t kClose = 8;
  std::erase_if(words.tokens, [&](std::uint32_t t) { return t > head + kClose; });
  // "The cup final, which they lost in 1987": what it was done to.
  const std::uint32_t thing = relative_object(scene, verb);
  add_front(scene, thing, words);
  Claim claim = history_claim(scene, pattern, head, head, words);
  if (thing != kAbsent) add_object_noun(scene, thing, claim);
  if (!add_agent(scene, claim, subject_group(scene, verb)) || !claim.slots.contains("agent")) {
    // "Takeda, who first played there in 2016": whom the clause is told of.
    const Clause& clause = scene.syntax().clauses[scene.clause_at(head)];
    if (clause.type == ClauseType::kRelative && clause.antecedent != kAbsent && thing == kAbsent)
      add_agent(scene, claim, clause.antecedent);
  }
  claim.stance = Stance::kAsserted;
  return claim;
}

// "Since 1998", "until 2003" by itself; of "from 1998 to 2003" the end is as good a day as any.
bool opens_stretch(const Scene& scene, std::uint32_t token) {
  const std::string before = folded_word(scene, token - 1);
  const bool ends = token > 2 && folded_word(scene, token - 3) == "from";
  return before == "since" || before == "from" || (before == "until" && !ends);
}

void read_dated(const Scene& scene, std::vector<Claim>& claims) {
  const Span sentence = scene.article().offsets.to_file(scene.span());
  for (SlotValue& date : dates_between(scene, 0, count_of(scene) - 1)) {
    if (!is_long_ago(scene, date) || is_taken(claims, sentence, date)) continue;
    const std::uint32_t token = token_of(scene, date);
    if (token == kAbsent) continue;
    if (token > 0 && opens_stretch(scene, token)) continue;
    const std::uint32_t verb = verb_for(scene, token);
    if (verb == kAbsent || !is_past(scene.syntax().verb_groups[verb])) continue;
    Claim claim = earlier_claim(scene, "earlier", verb);
    claim.slots["earlier"] = {std::move(date)};
    const VerbGroup& group = scene.syntax().verb_groups[verb];
    for (const char* list : {"looks_back", "forerunner"}) {
      const std::uint32_t back = find_listed(scene, list, 0, token);
      if (back != kAbsent)
        claim.slots["recalls"] = {scene.slot_from_words("recalls", scene.tokens_span(back, back))};
    }
    const std::uint32_t from = group.first > 2 ? group.first - 2 : 0;
    if (const std::uint32_t also = find_listed(scene, "likewise", from, group.head); also != kAbsent)
      claim.slots["before"] = {scene.slot_from_words("before", scene.tokens_span(also, also))};
    claims.push_back(std::move(claim));
  }
}

// "Had already brought out two novels", "had previously served"
void read_already(const Scene& scene, std::vector<Claim>& claims) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const VerbGroup& group = verbs[v];
    if (!group.perfect || group.tense != Tense::kPast || !is_past(group)) continue;
    if (find_listed(scene, "already_before", group.first, group.head) == kAbsent) continue;
    Claim claim = earlier_claim(scene, "already", v);
    claim.slots["before"] = {scene.slot_from_words("before", scene.tokens_span(group.first, group.head))};
    claims.push_back(std::move(claim));
  }
}

// "Okafor, whose Lear won three prizes": whom the relative clause is told of.
void add_possessor(const Scene& scene, std::uint32_t verb, Claim& claim) {
  const std::uint32_t subject = subject_group(scene, verb);
  if (subject == kAbsent) return;
  std::uint32_t t = scene.syntax().noun_groups[subject].first;
  if (folded_word(scene, t) != "whose" || t == 0) return;
  if (folded_word(scene, t - 1) == "," && t > 1) --t;
  claim.slots.erase("agent");
  add_agent(scene, claim, scene.noun_group_at(t - 1));
}

// "Five years ago", of an article without a date: nobody knows the year, and it was before all the same.
void read_ago(const Scene& scene, std::vector<Claim>& claims) {
  if (scene.article().published) return;
  constexpr std::uint32_t kWords = 3;  // "some five years"
  for (std::uint32_t t = 2; t < count_of(scene); ++t) {
    if (folded_word(scene, t) != "ago" || !is_listed(scene, "long_unit", t - 1)) continue;
    const std::uint32_t verb = verb_for(scene, t > kWords ? t - kWords : 0);
    if (verb == kAbsent || !is_past(scene.syntax().verb_groups[verb])) continue;
    Claim claim = earlier_claim(scene, "ago", verb);
    add_possessor(scene, verb, claim);
    claim.slots["before"] = {scene.slot_from_words("before", scene.tokens_span(t - 2, t))};
    claims.push_back(std::move(claim));
  }
}

// "A decade after his predecessor toured Lilongwe": who held the office before did it before.
void read_forerunner(const Scene& scene, std::vector<Claim>& claims) {
  const std::uint32_t token = find_listed(scene, "forerunner", 0, count_of(scene) - 1);
  if (token == kAbsent) return;
  const auto& verbs = scene.syntax().verb_groups;
  std::uint32_t verb = kAbsent;
  for (std::uint32_t v = static_cast<std::uint32_t>(verbs.size()); v-- > 0;) {
    if (verbs[v].head > token) verb = v;
  }
  constexpr std::uint32_t kFarthest = 6;
  if (verb == kAbsent || verbs[verb].head > token + kFarthest || !is_past(verbs[verb])) return;
  Claim claim = earlier_claim(scene, "forerunner", verb);
  claim.slots.erase("agent");
  claim.slots["before"] = {scene.slot_from_words("before", scene.tokens_span(token, token))};
  claims.push_back(std::move(claim));
}

}  // namespace

void read_earlier(const Scene& scene, std::vector<Claim>& claims) {
  if (count_of(scene) == 0) return;
  read_dated(scene, claims);
  read_ago(scene, claims);
  read_already(scene, claims);
  read_forerunner(scene, claims);
}

}  // namespace gainsay
