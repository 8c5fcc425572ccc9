#include "claim/deeds.h"

#include <algorithm>
#include <optional>

#include "claim/attribution.h"
#include "claim/deed_words.h"
#include "claim/history_words.h"
#include "claim/position_groups.h"
#include "claim/stance.h"
#include "claim/told_date.h"
#include "claim/verb_doer.h"

namespace gainsay {
namespace {

// "Left the summit without meeting Badu": what is said not to have gone with something that was done.
bool is_without(const Scene& scene, const VerbGroup& verb) {
  const bool gerund = !verb.finite && scene.word(verb.head).ends_with("ing");
  return gerund && verb.negated && verb.first > 0 &&
         (folded_word(scene, verb.first) == "without" || folded_word(scene, verb.first - 1) == "without");
}

// When the verb puts it: what is done, what is so, what is to come. "Is not closing" and "refused to meet"
// are told like "will not close" and "did not meet".
std::string time_of(const Scene& scene, const VerbGroup& verb) {
  if (verb.tense == Tense::kFuture || verb.modality == Modality::kPlanned) return "future";
  if (verb.tense == Tense::kPast || verb.perfect) return "past";
  if (verb.tense == Tense::kPresent)
    return verb.progressive && !is_listed(scene, "going_on", verb.first + 1) ? "future" : "present";
  if (verb.governor != kAbsent) {
    const VerbGroup& governor = scene.syntax().verb_groups[verb.governor];
    // "Denies taking a loan": what is denied lies behind.
    const bool gerund = verb.first == verb.head && scene.word(verb.head).ends_with("ing");
    return gerund && has_cue(scene, governor.head, "cue:denial") ? "past" : time_of(scene, governor);
  }
  // "Intervened on Monday, selling dollars": a participle is of the time of what it goes with.
  const Clause& clause = scene.syntax().clauses[verb.clause];
  const bool without = is_without(scene, verb);
  const bool goes_with = (clause.type == ClauseType::kParticiple || without) && clause.parent != kAbsent;
  const std::uint32_t main = goes_with ? scene.syntax().clauses[clause.parent].verb : kAbsent;
  if (main == kAbsent || (verb.negated && !without) || scene.syntax().verb_groups[main].negated ||
      !scene.syntax().verb_groups[main].finite)
    return {};
  if (scene.syntax().verb_groups[main].modality != Modality::kNone) return {};
  return time_of(scene, scene.syntax().verb_groups[main]);
}

// "None of the 40 passengers": anybody, but of those alone, whose noun narrows the word.
SlotValue anybody_of(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  SlotValue anybody =
      scene.slot_from_words("anybody", scene.tokens_span(groups[group].first, groups[group].last));
  auto* word = std::get_if<TextValue>(&anybody.value);
  for (std::uint32_t g = 0; word && g < groups.size(); ++g) {
    if (groups[g].attached_noun != group || groups[g].preposition == kAbsent ||
        folded_word(scene, groups[g].preposition) != "of")
      continue;
    const TextValue of = scene.noun_value(g);
    if (scene.syntax().tokens[groups[g].head].pos != Pos::kNoun) break;
    word->classes = of.classes;
    word->modifiers = {of.lemma};
    break;
  }
  return anybody;
}

std::uint32_t date_in_clause(const Scene& scene, std::uint32_t token) {
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    if (mention.type == MentionType::kDate &&
        scene.clause_at(scene.token_at(mention.span.begin)) == scene.clause_at(token))
      return index;
  }
  return kAbsent;
}

// "Was signed for the rebels by Roe": whoever stands behind "by", wherever it comes.
std::uint32_t agent_behind_by(const Scene& scene, std::uint32_t v) {
  const auto& groups = scene.syntax().noun_groups;
  if (scene.syntax().verb_groups[v].voice != Voice::kPassive) return kAbsent;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].preposition == kAbsent || groups[g].first < scene.syntax().verb_groups[v].last) continue;
    const bool same_clause =
        scene.clause_at(groups[g].head) == scene.clause_at(scene.syntax().verb_groups[v].head);
    if (same_clause && folded_word(scene, groups[g].preposition) == "by" && !scene.in_figure(groups[g].head))
      return g;
  }
  return kAbsent;
}

// The names that hang on a verb by a preposition: where, to whom, for whom it is done.
std::vector<SlotValue> names_beside(const Scene& scene, std::uint32_t v) {
  std::vector<SlotValue> names;
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].preposition == kAbsent || groups[g].attached_verb != v) continue;
    const std::uint32_t index = scene.mention_in_group(g, {"person", "organisation", "place"});
    if (index != kAbsent) {
      names.push_back(scene.slot_from_mention(index));
    } else if (scene.syntax().tokens[groups[g].head].pos == Pos::kPropn && !scene.in_figure(groups[g].head)) {
      names.push_back(scene.slot_from_group(g));
    }
  }
  return names;
}

// What is done, by its lemma, with the lexicon's events as classes.
SlotValue deed_at(const Scene& scene, std::uint32_t token) {
  SlotValue what = scene.slot_from_token(token);
  if (auto* word = std::get_if<TextValue>(&what.value)) {
    word->classes.clear();
    for (const Annotation& sense : scene.senses_at(token)) {
      if (sense.kind == SenseKind::kEvent) word->classes.push_back(scene.lexicon().name(sense.sense));
    }
    std::sort(word->classes.begin(), word->classes.end());
  }
  return what;
}

// "Expressed neither regret nor remorse"
bool rules_out_next(const Scene& scene, const VerbGroup& verb) {
  return verb.last + 1 < scene.syntax().tokens.size() && is_listed(scene, "rules_out_noun", verb.last + 1);
}

// "Had a life jacket on": what a helping verb comes to with the word behind its object; empty where it is no
// more than a helper.
std::string_view deed_with_object(const Scene& scene, const VerbGroup& verb, std::uint32_t object) {
  if (object == kAbsent) return {};
  const std::uint32_t behind = scene.syntax().noun_groups[object].last + 1;
  if (behind >= scene.syntax().tokens.size()) return {};
  const bool ends = behind + 1 >= scene.syntax().tokens.size() ||
                    scene.syntax().tokens[behind + 1].pos == Pos::kPunct ||
                    scene.syntax().tokens[behind + 1].pos == Pos::kAdp;
  if (!ends) return {};
  return scene.rules().words().value("deed_of_helper",
                                     folded_lemma(scene, verb.head) + " " + folded_word(scene, behind));
}

bool is_reported(const Scene& scene, const VerbGroup& verb) {
  const ClauseType type = scene.syntax().clauses[verb.clause].type;
  return type == ClauseType::kReported || type == ClauseType::kComplement;
}

// "Is still sending", "still holds"
bool goes_on(const Scene& scene, const VerbGroup& verb) {
  const std::uint32_t from = verb.first > 0 ? verb.first - 1 : verb.first;
  return find_listed(scene, "of_what_lasts", from, verb.head) != kAbsent;
}

// "Admitted to having bet on it", "denies taking bribes": the subject of the verb that a gerund hangs on did
// it.
std::uint32_t owner_of_gerund(const Scene& scene, const VerbGroup& verb) {
  const bool gerund = !verb.finite && scene.word(verb.first).ends_with("ing");
  if (!gerund || verb.governor == kAbsent || verb.voice == Voice::kPassive) return kAbsent;
  const VerbGroup& above = scene.syntax().verb_groups[verb.governor];
  const bool owns = has_cue(scene, above.head, "cue:denial") || is_listed(scene, "owns_up", above.head);
  return owns ? scene.related(verb.governor, Relation::Type::kSubject) : kAbsent;
}

void read_verb(const Scene& scene, std::uint32_t v, std::vector<Claim>& claims) {
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  const std::string_view helped = deed_with_object(scene, verb, scene.related(v, Relation::Type::kObject));
  const std::uint32_t light = scene.related(v, Relation::Type::kObject);
  const bool with_noun =
      light != kAbsent && scene.syntax().tokens[scene.syntax().noun_groups[light].head].pos != Pos::kPron;
  const bool helper = is_listed(scene, "no_deed", verb.head) &&
                      !(with_noun && is_listed(scene, "deed_with_object", verb.head));
  if (helped.empty() && helper) return;
  const std::uint32_t told = scene.related(v, Relation::Type::kSubject);
  const std::uint32_t agent = told == kAbsent ? agent_behind_by(scene, v) : told;
  const std::uint32_t subject = agent == kAbsent ? owner_of_gerund(scene, verb) : agent;
  const std::uint32_t object = scene.related(v, Relation::Type::kObject);
  const auto doer = deed_filler(scene, at_position::resolved(scene, subject), verb.negated),
             done = deed_filler(scene, object, verb.negated);
  if (!doer && !done) return;
  auto claim = deed_claim(scene, verb.head, verb,
                          is_none(scene, subject) || is_none(scene, object) || rules_out_next(scene, verb));
  if (!claim) return;
  claim->rule = "deed/verb";
  if (!helped.empty())
    claim->slots["verb"] = {
        scene.slot_from_words(std::string(helped), scene.tokens_span(verb.first, verb.last))};
  if (doer) {
    claim->slots["doer"] = {*doer};
    for (const std::uint32_t group : groups_beside(scene, subject)) {
      if (auto other = deed_filler(scene, group, verb.negated)) claim->slots["doer"].push_back(*other);
    }
  }
  if (done) claim->slots["done"] = {*done};
  if (auto names = names_beside(scene, v); !names.empty()) claim->slots["beside"] = std::move(names);
  mark_before(scene, verb, *claim);
  if (goes_on(scene, verb))
    claim->slots["still"] = {scene.slot_from_words("still", scene.tokens_span(verb.first, verb.last))};
  claims.push_back(std::move(*claim));
}

// "Is (not) safe", "were never insured": the adjective that a copula says of its subject; kAbsent where it is
// none or stands for a degree ("as safe as", "safer than").
std::uint32_t predicate_of(const Scene& scene, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 2;  // "not yet", "still fully"
  const auto& tokens = scene.syntax().tokens;
  // "Was armed", "was drunk": a participle that is as good as an adjective.
  const bool participle = verb.voice == Voice::kPassive && tokens[verb.first].lemma == "be" && !verb.perfect;
  if (participle && !scene.word_value("pole_of", verb.head).empty()) return verb.head;
  if (tokens[verb.head].lemma != "be") return kAbsent;
  for (std::uint32_t t = verb.last + 1; t < tokens.size() && t <= verb.last + 1 + kReach; ++t) {
    const bool between = tokens[t].pos == Pos::kAdv || tokens[t].pos == Pos::kPart;
    if (between && !is_listed(scene, "no_degree", t)) continue;
    const bool plain =
        tokens[t].pos == Pos::kAdj && scene.noun_group_at(t) == kAbsent && !is_listed(scene, "no_quality", t);
    return plain ? t : kAbsent;
  }
  return kAbsent;
}

// What somebody or something is said to be, or not to be.
void read_predicate(const Scene& scene, std::uint32_t v, std::vector<Claim>& claims) {
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  const std::uint32_t quality = predicate_of(scene, verb);
  const bool participle = quality == verb.head;
  const std::uint32_t subject =
      scene.related(v, participle ? Relation::Type::kObject : Relation::Type::kSubject);
  if (quality == kAbsent || subject == kAbsent) return;
  const auto doer = deed_filler(scene, subject, verb.negated);
  auto claim = doer ? deed_claim(scene, verb.head, verb, is_none(scene, subject)) : std::nullopt;
  if (!claim) return;
  claim->rule = "deed/quality";
  const Span span = scene.tokens_span(verb.first, quality);
  claim->slots["verb"] = {scene.slot_from_words("be " + scene.folded_word(quality), span)};
  claim->slots["doer"] = {*doer};
  // What is not so today may be so tomorrow.
  if (verb.tense == Tense::kPresent) claim->slots["so_far"] = {scene.slot_from_words("so far", span)};
  claims.push_back(std::move(*claim));
}

// "Was (not) in Paris", "were on board": where the subject is said to be, or not to be.
void read_whereabouts(const Scene& scene, std::uint32_t v, std::vector<Claim>& claims) {
  constexpr std::uint32_t kReach = 2;  // "not", "still"
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  const auto& tokens = scene.syntax().tokens;
  if (tokens[verb.head].lemma != "be") return;
  std::uint32_t at = verb.last + 1;
  while (at < tokens.size() && at <= verb.last + kReach &&
         (tokens[at].pos == Pos::kAdv || tokens[at].pos == Pos::kPart))
    ++at;
  if (at + 1 >= tokens.size() || !is_listed(scene, "whereabouts", at)) return;
  const std::uint32_t subject = scene.related(v, Relation::Type::kSubject),
                      where = scene.noun_group_at(at + 1);
  if (subject == kAbsent || where == kAbsent || scene.in_figure(scene.syntax().noun_groups[where].head))
    return;
  const auto doer = deed_filler(scene, subject, verb.negated);
  auto claim = doer ? deed_claim(scene, verb.head, verb, is_none(scene, subject)) : std::nullopt;
  if (!claim) return;
  claim->rule = "deed/verb";
  const Span span = scene.tokens_span(verb.first, at);
  claim->slots["verb"] = {scene.slot_from_words("be " + folded_word(scene, at), span)};
  claim->slots["doer"] = {*doer};
  claim->slots["done"] = {scene.slot_from_group(where)};
  if (verb.tense == Tense::kPresent) claim->slots["so_far"] = {scene.slot_from_words("so far", span)};
  claims.push_back(std::move(*claim));
}

// The verb of the clause over that of a verb; kAbsent where there is none.
std::uint32_t verb_above(const Scene& scene, const VerbGroup& verb) {
  const auto& clauses = scene.syntax().clauses;
  const std::uint32_t parent = clauses[verb.clause].parent;
  return parent == kAbsent ? kAbsent : clauses[parent].verb;
}

// "Told the court that he took no bribes", "denies taking bribes": who tells what the verb's clause says;
// empty where nobody does.
std::string teller_of(const Scene& scene, const VerbGroup& carrier) {
  if (carrier.governor != kAbsent) {
    const VerbGroup& above = scene.syntax().verb_groups[carrier.governor];
    const std::uint32_t denier = scene.related(carrier.governor, Relation::Type::kSubject);
    if (denier != kAbsent && has_cue(scene, above.head, "cue:denial")) return printed_speaker(scene, denier);
  }
  const std::uint32_t told = verb_above(scene, carrier);
  if (told == kAbsent || !has_cue(scene, scene.syntax().verb_groups[told].head, "cue:speech") ||
      scene.lemma_listed("knows_a_fact", scene.syntax().verb_groups[told].head))
    return {};
  const std::uint32_t teller = scene.related(told, Relation::Type::kSubject);
  return teller == kAbsent ? std::string() : printed_speaker(scene, teller);
}

// "Said in May that it would not close": told of what held at another time than the article's.
bool is_said_long_ago(const Scene& scene, const VerbGroup& verb) {
  constexpr int kNews = 7;  // days
  const std::uint32_t teller = verb_above(scene, verb);
  if (teller == kAbsent || !is_reported(scene, verb) || !scene.article().published) return false;
  const std::uint32_t index = date_in_clause(scene, scene.syntax().verb_groups[teller].head);
  const auto* said = index == kAbsent ? nullptr : std::get_if<DateValue>(&scene.mention(index).value);
  return said && said->anchored && said->days.hard.high &&
         (*scene.article().published - *said->days.hard.high).count() > kNews;
}

// "Said that it was not by Roe": the past of a state that is told afterwards may be the present of when it
// was said.
bool is_told_past(const Scene& scene, const VerbGroup& verb) {
  if (!is_listed(scene, "state_verb", verb.head)) return false;
  if (verb.tense != Tense::kPast || verb.perfect || !is_reported(scene, verb)) return false;
  const std::uint32_t teller = verb_above(scene, verb);
  return teller != kAbsent && scene.syntax().verb_groups[teller].tense == Tense::kPast;
}

}  // namespace

std::optional<SlotValue> deed_filler(const Scene& scene, std::uint32_t group, bool denied) {
  if (group == kAbsent) return std::nullopt;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  // "No one", "none of them": anybody that the other may name.
  const bool bare =
      scene.syntax().tokens[noun.head].pos == Pos::kPron || is_listed(scene, "nobody", noun.head);
  const bool any = noun.first == noun.head && is_listed(scene, "anybody_if_denied", noun.head);
  if ((noun.negated && bare) || (denied && any)) return anybody_of(scene, group);
  const std::uint32_t index = scene.mention_in_group(group, {"person", "organisation"});
  if (index != kAbsent && scene.token_at(scene.mention(index).span.end - 1) >= noun.head)
    return scene.slot_from_mention(index);
  return scene.slot_from_group(group);
}

bool is_verb_of(const Scene& scene, const VerbGroup& verb, const ListName& list) {
  const WordLists& lists = scene.rules().words();
  const std::string& lemma = folded_lemma(scene, verb.head);
  if (verb.last + 1 < count_of(scene) && lists.has(list, lemma + " " + folded_word(scene, verb.last + 1)))
    return true;
  return lists.has(list, verb.particle == kAbsent ? lemma : lemma + " " + folded_word(scene, verb.particle));
}

std::optional<Claim> deed_claim(const Scene& scene, std::uint32_t token, const VerbGroup& carrier,
                                bool denied) {
  const Attitude attitude = attitude_at(scene, carrier.head);
  if (attitude.stance == Stance::kPossible || attitude.stance == Stance::kAsked || attitude.able)
    return std::nullopt;
  if (attitude.told_future && is_said_long_ago(scene, carrier)) return std::nullopt;
  const std::string time = attitude.so_far        ? "past"
                           : attitude.told_future ? "future"
                                                  : time_of(scene, carrier);
  if (time.empty() || (attitude.stance == Stance::kPlanned && time != "future")) return std::nullopt;
  const Span span = scene.tokens_span(std::min(carrier.first, token), std::max(carrier.last, token));
  Claim claim = scene.start_claim(span);
  claim.type = "deed";
  claim.subject = "event";  // with the events, so that what both tell is one finding
  claim.speaker = attitude.speaker.empty() ? teller_of(scene, carrier) : attitude.speaker;
  claim.stance = denied || attitude.stance == Stance::kDenied ? Stance::kDenied : Stance::kAsserted;
  claim.slots["verb"] = {deed_at(scene, token)};
  claim.slots["time"] = {scene.slot_from_words(time, span)};
  if (carrier.perfect || attitude.so_far) claim.slots["so_far"] = {scene.slot_from_words("so far", span)};
  if (is_told_past(scene, carrier)) claim.slots["told_past"] = {scene.slot_from_words("told past", span)};
  if (const std::uint32_t date = date_in_clause(scene, token); date != kAbsent)
    claim.slots["when"] = {scene.slot_from_mention(date)};
  return claim;
}

void mark_before(const Scene& scene, const VerbGroup& verb, Claim& claim) {
  if (!verb.perfect || folded_word(scene, verb.first) != "had") return;
  const Span span = scene.tokens_span(verb.first, verb.last);
  const std::string from = is_reported(scene, verb) ? "telling" : "story";
  claim.slots["before"] = {scene.slot_from_words(from, span)};
}

void read_deeds(const Scene& scene, std::vector<Claim>& claims) {
  for (std::uint32_t v = 0; v < scene.syntax().verb_groups.size(); ++v) {
    if (!is_ended_doing(scene, v)) read_verb(scene, v, claims);
    read_predicate(scene, v, claims);
    read_whereabouts(scene, v, claims);
    read_deed_aspect(scene, v, claims);
    read_averted_deed(scene, v, claims);
    read_request(scene, v, claims);
  }
  read_deed_nouns(scene, claims);
}

}  // namespace gainsay
