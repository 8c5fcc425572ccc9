#include "claim/sequence.h"

#include <algorithm>
#include <optional>
#include <set>

#include "claim/stance.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// What a sentence tells of one thing that happened: a clause around a verb, or a noun group.
struct Happening {
  std::uint32_t head = 0;             ///< token
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  std::vector<std::uint32_t> tokens;  ///< that belong to it
};

constexpr std::size_t kLongest = 16;  // tokens; a longer clause tells more than one thing

// The head and, of a verb, the nouns that it stands in a relation to: what the happening is, not its
// trimmings.
std::vector<std::uint32_t> core_of(const Scene& scene, const Happening& happening) {
  std::vector<std::uint32_t> core = {happening.head};
  const std::uint32_t verb = scene.verb_group_at(happening.head);
  if (verb == kAbsent) return core;
  for (const Relation& relation : scene.syntax().relations) {
    if (relation.verb == verb) core.push_back(scene.syntax().noun_groups[relation.noun].head);
  }
  return core;
}

bool is_content(const Token& token) {
  return token.pos == Pos::kNoun || token.pos == Pos::kVerb || token.pos == Pos::kPropn ||
         token.pos == Pos::kAdj;
}

// The tokens of a verb's clause, without the clauses inside it and without the groups that hang on a
// connective.
Happening clause_of(const Scene& scene, std::uint32_t verb, std::uint32_t from, std::uint32_t to) {
  const Syntax& syntax = scene.syntax();
  const VerbGroup& group = syntax.verb_groups[verb];
  const std::uint32_t clause = scene.clause_at(group.head);
  Happening happening{group.head, group.first, group.last, {}};
  for (std::uint32_t t = from; t <= to; ++t) {
    const bool own = scene.clause_at(t) == clause || (t >= group.first && t <= group.last);
    if (own) happening.tokens.push_back(t);
  }
  for (const Relation& relation : syntax.relations) {
    if (relation.verb != verb) continue;
    const NounGroup& noun = syntax.noun_groups[relation.noun];
    for (std::uint32_t t = noun.first; t <= noun.last; ++t) happening.tokens.push_back(t);
  }
  std::sort(happening.tokens.begin(), happening.tokens.end());
  happening.tokens.erase(std::unique(happening.tokens.begin(), happening.tokens.end()),
                         happening.tokens.end());
  if (!happening.tokens.empty()) {
    happening.first = std::min(happening.first, happening.tokens.front());
    happening.last = std::max(happening.last, happening.tokens.back());
  }
  return happening;
}

Happening noun_happening(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  Happening happening{noun.head, noun.first, noun.last, {}};
  for (std::uint32_t t = noun.first; t <= noun.last; ++t) happening.tokens.push_back(t);
  for (const NounGroup& other : scene.syntax().noun_groups) {
    if (other.attached_noun != group) continue;
    for (std::uint32_t t = other.first; t <= other.last; ++t) happening.tokens.push_back(t);
    happening.last = std::max(happening.last, other.last);
  }
  return happening;
}

SlotValue value_of(const Scene& scene, const Happening& happening) {
  TextValue value;
  const Span span = scene.tokens_span(happening.first, happening.last);
  value.text = std::string(scene.text(span));
  value.lemma = folded_lemma(scene, happening.head);
  std::set<std::string> classes, words, entities;
  for (const std::uint32_t t : core_of(scene, happening)) {
    for (const Annotation& sense : scene.annotations()) {
      const bool told = sense.kind == SenseKind::kEvent || sense.kind == SenseKind::kClass;
      if (told && sense.first <= t && t <= sense.last) classes.insert(scene.lexicon().name(sense.sense));
    }
  }
  for (const std::uint32_t t : happening.tokens) {
    if (is_content(scene.syntax().tokens[t]) && !scene.in_figure(t) &&
        !is_listed(scene, "light_in_sequence", t))
      words.insert(folded_lemma(scene, t));
    for (const std::uint32_t index : scene.mentions()) {
      const auto* entity = std::get_if<EntityValue>(&scene.mention(index).value);
      if (entity && !entity->key.empty() && scene.mention(index).span.overlaps(scene.syntax().tokens[t].span))
        entities.insert(entity->key);
    }
  }
  value.classes.assign(classes.begin(), classes.end());
  value.modifiers.assign(words.begin(), words.end());
  value.entities.assign(entities.begin(), entities.end());
  return {value.text, scene.article().offsets.to_file(span), value};
}

// How a connective orders what it governs (the inner happening) and what it hangs on (the outer one).
enum class Order : std::uint8_t { kNone, kOuterFirst, kInnerFirst };

bool is_negated(const Scene& scene, std::uint32_t verb, std::uint32_t before) {
  if (scene.syntax().verb_groups[verb].negated) return true;
  for (std::uint32_t t = 0; t < before; ++t) {
    if (is_listed(scene, "none_until", t)) return true;
  }
  return false;
}

std::uint32_t count_of(const Scene& scene) {
  return static_cast<std::uint32_t>(scene.syntax().tokens.size());
}

bool has_before(const Scene& scene, std::string_view list, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t t = from; t < to; ++t) {
    if (is_listed(scene, list, t)) return true;
  }
  return false;
}

Order order_of_when(const VerbGroup& outer, const VerbGroup* inner, const Scene& scene) {
  // "had yet to come when it was told"
  if (has_before(scene, "not_yet", outer.first, std::min<std::uint32_t>(outer.last + 4, count_of(scene))))
    return Order::kInnerFirst;
  if (inner && inner->perfect && !outer.perfect) return Order::kInnerFirst;
  if (outer.perfect && outer.tense == Tense::kPast && (!inner || !inner->perfect)) {
    return has_before(scene, "already", outer.first, outer.last + 1) || outer.progressive || inner
               ? Order::kOuterFirst
               : Order::kNone;
  }
  return Order::kNone;
}

Order order_of(const Scene& scene, std::uint32_t connective, std::uint32_t outer, const VerbGroup* inner) {
  if (is_listed(scene, "sequence_before", connective)) return Order::kOuterFirst;
  if (is_listed(scene, "sequence_after", connective)) return Order::kInnerFirst;
  if (folded_word(scene, connective) == "of") return Order::kInnerFirst;
  const VerbGroup& verb = scene.syntax().verb_groups[outer];
  if (is_listed(scene, "sequence_until", connective))
    return is_negated(scene, outer, connective) ? Order::kInnerFirst : Order::kNone;
  if (is_listed(scene, "sequence_when", connective)) return order_of_when(verb, inner, scene);
  return Order::kNone;
}

std::uint32_t verb_before(const Scene& scene, std::uint32_t token) {
  std::uint32_t best = kAbsent;
  for (std::uint32_t v = 0; v < scene.syntax().verb_groups.size(); ++v) {
    if (scene.syntax().verb_groups[v].head < token) best = v;
  }
  return best;
}

std::uint32_t verb_between(const Scene& scene, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t v = 0; v < scene.syntax().verb_groups.size(); ++v) {
    const VerbGroup& verb = scene.syntax().verb_groups[v];
    if (verb.head > from && verb.head < to) return v;
  }
  return kAbsent;
}

// The end of what the connective governs: the next comma, semicolon or the end of the sentence.
std::uint32_t end_behind(const Scene& scene, std::uint32_t token) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = token + 1; t < count; ++t) {
    const std::string_view word = scene.word(t);
    if (word == "," || word == ";" || word == ":" || word == "\u2014" || word == "\u2013") return t;
  }
  return count;
}

bool is_time(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  return scene.in_figure(noun.head) || is_listed(scene, "time_noun", noun.head);
}

void add_sequence(const Scene& scene, const char* how, const Happening& earlier, const Happening& later,
                  std::vector<Claim>& claims) {
  if (earlier.tokens.size() > kLongest || later.tokens.size() > kLongest) return;
  const std::uint32_t first = std::min(earlier.first, later.first), last = std::max(earlier.last, later.last);
  Claim claim = scene.start_claim(scene.tokens_span(first, last));
  claim.type = "sequence";
  claim.rule = std::string("sequence/") + how;
  claim.subject = "sequence";
  claim.slots["earlier"] = {value_of(scene, earlier)};
  claim.slots["later"] = {value_of(scene, later)};
  const Attitude one = attitude_at(scene, earlier.head), other = attitude_at(scene, later.head);
  const bool planned = one.stance == Stance::kPlanned || other.stance == Stance::kPlanned;
  claim.stance = planned                        ? Stance::kPlanned
                 : one.stance == Stance::kAsked ? Stance::kAsked
                                                : Stance::kAsserted;
  claim.speaker = other.speaker.empty() ? one.speaker : other.speaker;
  claims.push_back(std::move(claim));
}

// What a connective governs: a clause or a noun group, with the token behind it.
struct Governed {
  std::uint32_t verb = kAbsent, noun = kAbsent;
  std::uint32_t end = 0;
};

bool is_possessor(const Scene& scene, std::uint32_t group) {
  return std::any_of(scene.syntax().noun_groups.begin(), scene.syntax().noun_groups.end(),
                     [group](const NounGroup& noun) { return noun.possessor == group; });
}

// The noun group right behind a preposition; the whole of "Vunivalu's red card".
std::uint32_t group_behind(const Scene& scene, std::uint32_t t, std::uint32_t end) {
  for (std::uint32_t g = 0; g < scene.syntax().noun_groups.size(); ++g) {
    const NounGroup& noun = scene.syntax().noun_groups[g];
    const bool governed = noun.preposition == t || (noun.first == t + 1 && noun.preposition == kAbsent);
    if (noun.head > t && noun.head < end && governed && !is_possessor(scene, g)) return g;
  }
  return kAbsent;
}

bool is_subject_of(const Scene& scene, std::uint32_t noun, std::uint32_t verb) {
  return std::any_of(scene.syntax().relations.begin(), scene.syntax().relations.end(),
                     [&](const Relation& r) { return r.noun == noun && r.verb == verb && !r.inferred; });
}

Governed governed_by(const Scene& scene, std::uint32_t t) {
  Governed governed;
  governed.end = end_behind(scene, t);
  const std::uint32_t noun = group_behind(scene, t, governed.end);
  const std::uint32_t verb = verb_between(scene, t, governed.end);
  const bool prepositional = noun != kAbsent && scene.syntax().noun_groups[noun].preposition == t;
  const bool clause_only = !is_listed(scene, "sequence_preposition", t) && folded_word(scene, t) != "of";
  const bool gerund = verb != kAbsent && scene.syntax().verb_groups[verb].head == t + 1;
  if (verb != kAbsent &&
      (gerund || clause_only || noun == kAbsent || !prepositional || is_subject_of(scene, noun, verb))) {
    if (gerund || scene.syntax().verb_groups[verb].finite) governed.verb = verb;
  }
  // "before the first wave broke": the noun is the verb's subject, unless the connective opens the sentence
  // ("only after the blast did the flames rise").
  if (governed.verb == kAbsent && noun != kAbsent && verb != kAbsent && verb_before(scene, t) != kAbsent) {
    const VerbGroup& next = scene.syntax().verb_groups[verb];
    if (next.finite && next.first == noun_happening(scene, noun).last + 1) governed.verb = verb;
  }
  if (governed.verb == kAbsent && !clause_only && noun != kAbsent && !is_time(scene, noun)) {
    governed.noun = noun;
    const Happening whole = noun_happening(scene, noun);
    governed.end = std::min(governed.end, whole.last + 1);
  }
  return governed;
}

Happening range(std::uint32_t head, std::uint32_t first, std::uint32_t end) {
  Happening happening{head, first, end - 1, {}};
  for (std::uint32_t t = first; t < end; ++t) happening.tokens.push_back(t);
  return happening;
}

// "resigned before the vote", "by the time members voted, he had gone", "not until the board had met".
void read_connective(const Scene& scene, std::uint32_t t, std::vector<Claim>& claims) {
  constexpr std::uint32_t kOpening = 4;  // "Only two days after", "By the time"
  const Syntax& syntax = scene.syntax();
  const auto count = static_cast<std::uint32_t>(syntax.tokens.size());
  const Governed inner = governed_by(scene, t);
  if (inner.verb == kAbsent && inner.noun == kAbsent) return;
  // What stands before the connective; behind the comma where it opens the sentence.
  std::uint32_t outer = verb_before(scene, t), from = 0, to = t == 0 ? 0 : t - 1;
  if (outer == kAbsent && t <= kOpening) {
    outer = verb_between(scene, inner.end, count);
    if (outer == kAbsent && inner.verb != kAbsent)
      outer = verb_between(scene, syntax.verb_groups[inner.verb].head, count);
    from = inner.end;
    to = count - 1;
  }
  if (outer == kAbsent || outer == inner.verb || from > to) return;
  const Order order =
      order_of(scene, t, outer, inner.verb != kAbsent ? &syntax.verb_groups[inner.verb] : nullptr);
  if (order == Order::kNone) return;
  const Happening inside = inner.verb != kAbsent
                               ? range(syntax.verb_groups[inner.verb].head, t + 1, inner.end)
                               : noun_happening(scene, inner.noun);
  const Happening outside = clause_of(scene, outer, from, to);
  if (inside.tokens.empty() || outside.tokens.empty()) return;
  if (order == Order::kOuterFirst) {
    add_sequence(scene, "connective", outside, inside, claims);
    // "the warning was out, and the shares were down, before he went": all of it came first.
    for (std::uint32_t v = 0; v < outer; ++v) {
      const VerbGroup& other = syntax.verb_groups[v];
      const ClauseType type = syntax.clauses[scene.clause_at(other.head)].type;
      if (!other.finite || other.head >= t || type == ClauseType::kRelative ||
          type == ClauseType::kReported || type == ClauseType::kQuoted || type == ClauseType::kComplement)
        continue;
      const Happening before = clause_of(scene, v, from, syntax.verb_groups[outer].first - 1);
      if (!before.tokens.empty()) add_sequence(scene, "connective", before, inside, claims);
    }
  } else {
    add_sequence(scene, "connective", inside, outside, claims);
  }
}

// "Having lost the vote, he resigned."
void read_having(const Scene& scene, std::vector<Claim>& claims) {
  const Syntax& syntax = scene.syntax();
  const auto count = static_cast<std::uint32_t>(syntax.tokens.size());
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    const bool opens =
        folded_word(scene, verb.first) == "having" && (verb.first == 0 || scene.word(verb.first - 1) == ",");
    if (!opens) continue;
    const std::uint32_t end = end_behind(scene, verb.first);
    std::uint32_t done = verb_between(scene, verb.first, end);
    if (done == kAbsent) done = v;
    const bool front = verb.first == 0;
    const std::uint32_t main = !front        ? verb_before(scene, verb.first)
                               : end < count ? verb_between(scene, end, count)
                                             : kAbsent;
    if (main == kAbsent) continue;
    const Happening earlier = range(syntax.verb_groups[done].head, verb.first, end);
    add_sequence(
        scene, "having", earlier,
        front ? clause_of(scene, main, end + 1, count - 1) : clause_of(scene, main, 0, verb.first - 1),
        claims);
    return;
  }
}

// "signed it, and only then flew home", "opened its panels and then its antenna".
void read_then(const Scene& scene, std::vector<Claim>& claims) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = 1; t < count; ++t) {
    if (folded_word(scene, t) != "then" || t + 1 >= count) continue;
    const std::string before = folded_word(scene, t - 1);
    if (before != "and" && before != "only" && before != "," && before != ";") continue;
    // "then, when the guests had gone, it sank"
    std::uint32_t from = t;
    if (scene.word(t + 1) == ",") from = end_behind(scene, t + 1);
    const std::uint32_t first = verb_before(scene, t), second = verb_between(scene, from, count);
    if (first == kAbsent || second == kAbsent) continue;
    add_sequence(scene, "then", clause_of(scene, first, 0, t - 1),
                 clause_of(scene, second, from + 1, count - 1), claims);
  }
}

// "The call followed the announcement", "the warning preceded the wave".
void read_following(const Scene& scene, std::vector<Claim>& claims) {
  const Syntax& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const std::string lemma = folded_lemma(scene, syntax.verb_groups[v].head);
    const bool follows = lemma == "follow";
    if (!follows && lemma != "precede") continue;
    const std::uint32_t subject = scene.related(v, Relation::Type::kSubject);
    std::uint32_t object = scene.related(v, Relation::Type::kObject);
    if (object != kAbsent && is_time(scene, object)) object = kAbsent;  // "followed some minutes later"
    // "The geyser erupted, and the quake followed."
    const std::uint32_t before = verb_before(scene, syntax.verb_groups[v].first);
    if (follows && object == kAbsent && subject != kAbsent && before != kAbsent && before != v &&
        syntax.verb_groups[before].finite &&
        syntax.noun_groups[subject].first > syntax.verb_groups[before].last) {
      add_sequence(scene, "follow", clause_of(scene, before, 0, syntax.noun_groups[subject].first - 1),
                   noun_happening(scene, subject), claims);
    }
    if (subject == kAbsent || object == kAbsent || subject == object) continue;
    const Happening one = noun_happening(scene, subject), other = noun_happening(scene, object);
    add_sequence(scene, "follow", follows ? other : one, follows ? one : other, claims);
  }
}

// "within hours of the report": the token "of" behind a duration that "within" opens.
bool is_within(const Scene& scene, std::uint32_t t) {
  if (t < 2 || folded_word(scene, t) != "of") return false;
  for (std::uint32_t back = 2; back <= 4 && back <= t; ++back) {
    if (folded_word(scene, t - back) == "within") return is_listed(scene, "time_noun", t - 1);
  }
  return false;
}

bool opens_by_the_time(const Scene& scene, std::uint32_t t) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  return t + 2 < count && folded_word(scene, t) == "by" && folded_word(scene, t + 1) == "the" &&
         folded_word(scene, t + 2) == "time";
}

}  // namespace

void read_sequences(const Scene& scene, std::vector<Claim>& claims) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = 0; t < count; ++t) {
    if (opens_by_the_time(scene, t)) {
      read_connective(scene, t + 2, claims);
      t += 2;
    } else if (is_listed(scene, "sequence_connective", t) || is_within(scene, t)) {
      read_connective(scene, t, claims);
    }
  }
  read_having(scene, claims);
  read_then(scene, claims);
  read_following(scene, claims);
}

}  // namespace gainsay
