#include "claim/stance.h"

#include <algorithm>
#include <array>

#include "claim/attribution.h"
#include "claim/refuted.h"
#include "claim/told_date.h"

namespace gainsay {
bool is_open_after(const Scene& scene, const VerbGroup& denied) {
  bool bound = false;
  for (std::uint32_t t = denied.last + 1; t < scene.syntax().tokens.size(); ++t) {
    bound = has_cue(scene, t, "cue:until then") || (bound && scene.word(t) != ",");
    const std::uint32_t verb = scene.verb_group_at(t);
    if (verb == kAbsent || !scene.syntax().verb_groups[verb].finite) continue;
    return bound && scene.syntax().verb_groups[verb].tense == Tense::kPast;
  }
  return false;
}

namespace {

bool is_never(const Scene& scene, const VerbGroup& verb) {
  const std::uint32_t from = verb.first == 0 ? 0 : verb.first - 1;
  for (std::uint32_t t = from; t < verb.head; ++t) {
    if (folded_word(scene, t) == "never") return true;
  }
  return false;
}

}  // namespace

bool is_done_by_day(const Scene& scene, const VerbGroup& denied) {
  if (!denied.negated || denied.tense != Tense::kPast) return false;
  const Clause& clause = scene.syntax().clauses[denied.clause];
  for (std::uint32_t t = denied.last + 1; t <= clause.last; ++t) {
    const std::string& word = folded_word(scene, t);
    // "Had never won until Sunday" tells of all that was before.
    if (word == ":" || word == ";" || scene.verb_group_at(t) != kAbsent || is_never(scene, denied))
      return false;
    if (word != "until" && word != "till") continue;
    for (const std::uint32_t index : scene.mentions()) {
      const Mention& mention = scene.mention(index);
      const auto* date = std::get_if<DateValue>(&mention.value);
      const std::uint32_t first = scene.token_at(mention.span.begin);
      if (date && (first == t || first == t + 1)) return true;
    }
  }
  return false;
}

namespace {

// "The plan | was rejected": the noun in front of a finite verb is what it is told of, and no word on how far
// it has come.
bool is_noun_of_finite(const Scene& scene, const VerbGroup& verb, const Annotation& cue) {
  return verb.finite && cue.last < verb.first && scene.syntax().tokens[cue.last].pos == Pos::kNoun;
}

// A cue in front of the verb group, or one that runs into it: "is expected to | leave", "may well | have
// left".
bool has_cue_before(const Scene& scene, const VerbGroup& verb, std::string_view cue) {
  for (const Annotation& a : scene.annotations()) {
    if (a.kind != SenseKind::kCue || a.last + 1 < verb.first || a.first > verb.head || a.last >= verb.head)
      continue;
    if (scene.in_figure(a.last)) continue;  // "9 May | was"
    if (is_noun_of_finite(scene, verb, a)) continue;
    const std::string& name = scene.lexicon().name(a.sense);
    if (name.compare(0, cue.size(), cue) == 0 && (name.size() == cue.size() || name[cue.size()] == '/'))
      return true;
  }
  return false;
}

// "is expected | to leave": the verb right in front of an infinitive, where the syntax doesn't name it.
std::uint32_t governor_in_front(const Scene& scene, const VerbGroup& verb) {
  if (verb.finite || verb.first < 2 || scene.syntax().tokens[verb.first - 1].lemma != "to") return kAbsent;
  return scene.verb_group_at(verb.first - 2);
}

Stance weaker(Stance now, Stance next) { return now == Stance::kAsserted ? next : now; }

Stance of_modality(Modality modality) {
  switch (modality) {
    case Modality::kPlanned:
    case Modality::kObliged:
      return Stance::kPlanned;
    case Modality::kPossible:
    case Modality::kConditional:
      return Stance::kPossible;
    case Modality::kAble:
    case Modality::kNone:
      return Stance::kAsserted;
  }
  return Stance::kAsserted;
}

// "She said that it would cost 3 million": the future, told afterwards; but not "it would cost 3 million if
// …".
bool is_told_future(const Scene& scene, const VerbGroup& group) {
  const Syntax& syntax = scene.syntax();
  const Clause& clause = syntax.clauses[scene.clause_at(group.head)];
  if (group.modality != Modality::kConditional || clause.parent == kAbsent) return false;
  if (clause.type != ClauseType::kReported && clause.type != ClauseType::kComplement) return false;
  const std::uint32_t teller = syntax.clauses[clause.parent].verb;
  if (teller == kAbsent || syntax.verb_groups[teller].tense != Tense::kPast) return false;
  return std::none_of(syntax.tokens.begin(), syntax.tokens.end(),
                      [](const Token& token) { return token.lemma == "if" || token.lemma == "unless"; });
}

// The verb group that carries the token: itself, or that of its clause.
std::uint32_t carrying_verb(const Scene& scene, std::uint32_t token) {
  if (const std::uint32_t own = scene.verb_group_at(token); own != kAbsent) return own;
  return scene.syntax().clauses[scene.clause_at(token)].verb;
}

// "Nobody died", "no trains ran", "he signed nothing": who or what is none denies the verb.
bool has_negated_role(const Scene& scene, std::uint32_t verb) {
  const Syntax& syntax = scene.syntax();
  return std::any_of(syntax.relations.begin(), syntax.relations.end(), [&](const Relation& relation) {
    const bool role = relation.type == Relation::Type::kSubject || relation.type == Relation::Type::kObject;
    return role && !relation.inferred && relation.verb == verb && syntax.noun_groups[relation.noun].negated;
  });
}

// "At no time on Tuesday was the tunnel closed": what opens the clause denies the verb that it turns round.
bool is_turned_round(const Scene& scene, const VerbGroup& verb) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t first = syntax.clauses[verb.clause].first;
  if (verb.negated || !verb.finite || syntax.clauses[verb.clause].verb == kAbsent ||
      &syntax.verb_groups[syntax.clauses[verb.clause].verb] != &verb)
    return false;
  return std::any_of(scene.annotations().begin(), scene.annotations().end(), [&](const Annotation& a) {
    return a.kind == SenseKind::kCue && a.first == first && a.last > a.first && a.last < verb.first &&
           has_cue(scene, a.last, "cue:negation/adverbs") &&
           scene.lexicon().name(a.sense).starts_with("cue:negation/adverbs");
  });
}

// "Worked all night to contain", "moved to dissolve": an infinitive that says what for.
bool is_purpose(const Scene& scene, const VerbGroup& verb) {
  const Syntax& syntax = scene.syntax();
  constexpr std::uint32_t kFarthest = 8;  // tokens between the verb that tries and the infinitive
  if (verb.finite || verb.perfect || verb.first == 0) return false;
  const std::uint32_t to = syntax.tokens[verb.first].lemma == "to" ? verb.first : verb.first - 1;
  if (syntax.tokens[to].lemma != "to") return false;
  for (std::uint32_t t = to; t > 0 && to - t < kFarthest; --t) {
    if (has_cue(scene, t - 1, "cue:trying by infinitive")) return true;
  }
  return false;
}

// "Didn't say why she was suspended", "would not tell who fired": what is asked for is taken for granted.
bool is_granted(const Scene& scene, const VerbGroup& verb, std::uint32_t governor_head) {
  for (std::uint32_t t = governor_head + 1; t < verb.first; ++t) {
    if (has_cue(scene, t, "cue:question words/words")) return true;
  }
  return false;
}

// "Iceland seen holding rates": a headline's participle without its auxiliary is a guess of others.
bool is_seen_by_others(const Scene& scene, const VerbGroup& seen) {
  const std::string& word = scene.folded_word(seen.head);
  const bool participle = word.ends_with("n") || word.ends_with("ed");
  return seen.first == seen.head && participle && has_cue(scene, seen.head, "cue:headline guesses");
}

// "To avoid the German clinching it": a gerund that a verb just before is to keep from coming about.
bool is_prevented(const Scene& scene, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 5;  // tokens
  if (verb.finite || verb.first != verb.head || !scene.word(verb.head).ends_with("ing")) return false;
  for (std::uint32_t t = verb.first; t > 0 && verb.first - t < kReach; --t) {
    if (scene.syntax().tokens[t - 1].pos == Pos::kPunct) return false;
    if (scene.verb_group_at(t - 1) != kAbsent) return has_cue(scene, t - 1, "cue:preventing");
  }
  return false;
}

// "The ministry reported": the verb, where "a reported theft" would be a guess.
bool says_plainly(const Scene& scene, const VerbGroup& verb) {
  return verb.finite && verb.voice == Voice::kActive && has_cue(scene, verb.head, "cue:speech/neutral");
}

// "It is not true that": a phrase of denial with its own "not".
bool denies_by_phrase(const Scene& scene, std::uint32_t head) {
  return std::any_of(scene.annotations().begin(), scene.annotations().end(), [&](const Annotation& a) {
    if (a.kind != SenseKind::kCue || head < a.first || head > a.last) return false;
    if (!scene.lexicon().name(a.sense).starts_with("cue:denial")) return false;
    for (std::uint32_t t = a.first; t <= a.last; ++t) {
      if (scene.syntax().tokens[t].lemma == "not" || scene.syntax().tokens[t].lemma == "n't") return true;
    }
    return false;
  });
}

void apply_verb(const Scene& scene, std::uint32_t verb, Attitude& attitude) {
  const Syntax& syntax = scene.syntax();
  const bool open =
      verb != kAbsent && syntax.verb_groups[verb].negated && is_open_after(scene, syntax.verb_groups[verb]);
  bool negated = false, told_whole = false, told_already = false;
  for (int depth = 0; verb != kAbsent && depth < 4; ++depth) {
    const VerbGroup& group = syntax.verb_groups[verb];
    if (depth == 0) attitude.able = group.modality == Modality::kAble;
    const bool told_future = is_told_future(scene, group);
    if (depth == 0) attitude.told_future = told_future;
    // "We wouldn't have 355 shops" says that there are.
    const bool counterfactual = group.modality == Modality::kConditional && !told_future;
    // "Did not say that the mine had flooded": nobody says that it had not.
    const bool unsaid =
        depth > 0 && told_whole && group.negated && has_cue(scene, group.head, "cue:left unsaid");
    if (unsaid) attitude.stance = weaker(attitude.stance, Stance::kPossible);
    const bool done = depth == 0 && is_done_by_day(scene, group);
    const bool denied = group.negated && !counterfactual && !unsaid && !told_already && !done;
    if (denied || (depth == 0 && is_turned_round(scene, group))) negated = !negated;
    if (depth == 0 && has_negated_role(scene, verb)) negated = !negated;
    if (depth == 0 && is_prevented(scene, group))
      attitude.stance = weaker(attitude.stance, Stance::kPossible);
    if (depth == 0)
      attitude.conditional = counterfactual && !group.negated && attitude.stance == Stance::kAsserted;
    const Stance mood = told_future ? Stance::kPlanned : of_modality(group.modality);
    if (group.tense == Tense::kFuture) attitude.stance = weaker(attitude.stance, Stance::kPlanned);
    attitude.stance = weaker(attitude.stance, mood);
    if (has_cue_before(scene, group, "cue:not done yet")) {
      negated = !negated;
      attitude.so_far = true;
    }
    if (has_cue_before(scene, group, "cue:planned"))
      attitude.stance = weaker(attitude.stance, Stance::kPlanned);
    if (has_cue_before(scene, group, "cue:hedges")) {
      attitude.stance = weaker(attitude.stance, Stance::kPossible);
      attitude.conditional = false;
    }
    if (depth == 0 && is_purpose(scene, group)) attitude.stance = weaker(attitude.stance, Stance::kPlanned);
    told_whole = group.finite;
    verb = group.governor != kAbsent ? group.governor : governor_in_front(scene, group);
    if (verb == kAbsent) break;
    const std::uint32_t head = syntax.verb_groups[verb].head;
    if (is_granted(scene, group, head)) break;
    if (is_seen_by_others(scene, syntax.verb_groups[verb]))
      attitude.stance = weaker(attitude.stance, Stance::kPossible);
    if (has_cue(scene, head, "cue:denial") || has_cue(scene, head, "cue:negation")) negated = !negated;
    told_already = denies_by_phrase(scene, head);
    if (has_cue(scene, head, "cue:planned")) attitude.stance = weaker(attitude.stance, Stance::kPlanned);
    if (has_cue(scene, head, "cue:hedges") && !says_plainly(scene, syntax.verb_groups[verb]))
      attitude.stance = weaker(attitude.stance, Stance::kPossible);
  }
  if (negated) attitude.stance = open ? Stance::kPossible : Stance::kDenied;
}

bool is_to_come(const VerbGroup& verb) {
  return verb.tense == Tense::kFuture || verb.modality == Modality::kPlanned;
}

// "Will stay until the sale has gone through": what a clause of time tells under a future is still to come.
bool is_awaited(const Scene& scene, const Clause& clause) {
  const Syntax& syntax = scene.syntax();
  if (clause.parent == kAbsent || clause.verb == kAbsent) return false;
  const std::uint32_t above = syntax.clauses[clause.parent].verb;
  if (above == kAbsent || !is_to_come(syntax.verb_groups[above])) return false;
  const VerbGroup& verb = syntax.verb_groups[clause.verb];
  return (verb.tense == Tense::kPresent || verb.perfect) &&
         has_cue(scene, clause.marker, "cue:clauses of time");
}

// "Rumours had it that Roe had died": what the telling itself calls unsure.
bool is_told_by_rumour(const Scene& scene, const Clause& clause) {
  const Syntax& syntax = scene.syntax();
  // The tree takes what follows "had it that" for a clause beside it.
  const bool told = clause.type == ClauseType::kReported || clause.type == ClauseType::kComplement ||
                    (clause.type == ClauseType::kCoordinate && scene.folded_word(clause.first) == "that");
  if (clause.parent == kAbsent || !told) return false;
  const std::uint32_t teller = syntax.clauses[clause.parent].verb;
  const std::uint32_t subject = teller == kAbsent ? kAbsent : scene.related(teller, Relation::Type::kSubject);
  return subject != kAbsent && is_listed(scene, "rumour_noun", syntax.noun_groups[subject].head);
}

void apply_holder(Held held, Attitude& attitude) {
  if (held == Held::kUnsure) attitude.stance = Stance::kPossible;
  if (held != Held::kRefuted) return;
  if (attitude.stance == Stance::kAsserted) {
    attitude.stance = Stance::kDenied;
  } else if (attitude.stance == Stance::kDenied) {
    attitude.stance = Stance::kAsserted;
  }
}

// "Few remember that the museum once owned one": told for a fact, and no word of who remembers it.
bool is_known_fact(const Scene& scene, const Clause& clause) {
  const std::uint32_t teller =
      clause.parent == kAbsent ? kAbsent : scene.syntax().clauses[clause.parent].verb;
  return teller != kAbsent && scene.lemma_listed("knows_a_fact", scene.syntax().verb_groups[teller].head);
}

void apply_clause(const Scene& scene, std::uint32_t clause, Attitude& attitude) {
  const Syntax& syntax = scene.syntax();
  for (int depth = 0; clause != kAbsent && depth < 6; ++depth) {
    const Clause& here = syntax.clauses[clause];
    if (is_told_by_rumour(scene, here)) attitude.stance = weaker(attitude.stance, Stance::kPossible);
    apply_holder(held_by_noun(scene, clause), attitude);
    if (here.marker != kAbsent) {
      if (has_cue(scene, here.marker, "cue:conditions")) {
        attitude.stance = weaker(attitude.stance, Stance::kPossible);
        attitude.conditional = false;
      }
      if (is_awaited(scene, here)) attitude.stance = weaker(attitude.stance, Stance::kPlanned);
      if (scene.syntax().tokens[here.marker].lemma == "whether")
        attitude.stance = weaker(attitude.stance, Stance::kAsked);
    }
    if (here.speaker != kAbsent && attitude.speaker.empty() && !is_known_fact(scene, here))
      attitude.speaker = printed_speaker(scene, here.speaker);
    clause = here.parent;
  }
}

// "Will he go?", she asked: the next stop behind the token is a question mark.
bool is_asked(const Scene& scene, std::uint32_t token) {
  for (std::uint32_t t = token; t < scene.syntax().tokens.size(); ++t) {
    const std::string_view word = scene.word(t);
    if (word == "?") return true;
    if (word == "." || word == "!") return false;
  }
  return false;
}

// Whether the noun group is a role of the verb, or hangs on what is ("no sign of an attack").
bool is_role_of(const Scene& scene, std::uint32_t group, std::uint32_t verb, int deepest = 3) {
  const Syntax& syntax = scene.syntax();
  for (int depth = 0; group != kAbsent && depth < deepest; ++depth) {
    if (std::any_of(syntax.relations.begin(), syntax.relations.end(), [&](const Relation& relation) {
          return relation.verb == verb && relation.noun == group;
        }))
      return true;
    group = syntax.noun_groups[group].attached_noun;
  }
  return false;
}

bool is_definite(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (noun.possessor != kAbsent) return true;
  if (noun.determiner == kAbsent) return false;
  const std::string_view lemma = scene.syntax().tokens[noun.determiner].lemma;
  return lemma == "the" || lemma == "this" || lemma == "that" || lemma == "these" || lemma == "those";
}

// What a noun's surroundings make of the happening that it names: what it is denied, planned or feared by
// ("near death", "charged with murder"). A verb that is denied denies it only where it says that it happens
// ("the vote never took place"), or of one that is not known yet ("signed no treaty").
void apply_to_noun(const Scene& scene, std::uint32_t group, std::uint32_t verb, Attitude& attitude) {
  const Syntax& syntax = scene.syntax();
  const NounGroup& noun = syntax.noun_groups[group];
  for (std::uint32_t t = noun.first; t < noun.head; ++t) {
    if (has_cue(scene, t, "cue:planned")) attitude.stance = weaker(attitude.stance, Stance::kPlanned);
    if (has_cue(scene, t, "cue:hedges")) attitude.stance = weaker(attitude.stance, Stance::kPossible);
  }
  // "Close to 35,000 people came": a figure that is about right hedges nothing.
  const bool near_figure = noun.preposition != kAbsent && scene.in_figure(noun.preposition);
  if (noun.preposition != kAbsent && !near_figure &&
      has_cue(scene, noun.preposition, "cue:hedges/before nouns"))
    attitude.stance = weaker(attitude.stance, Stance::kPossible);
  if (verb == kAbsent) return;
  const std::uint32_t head = syntax.verb_groups[verb].head;
  const bool happens = syntax.tokens[noun.head].pos == Pos::kNoun &&
                       scene.lexicon().kinds().may_happen(scene.folded_lemma(noun.head));
  if (happens && (is_role_of(scene, group, verb) || noun.attached_verb == verb)) {
    if (has_cue(scene, head, "cue:planned")) attitude.stance = weaker(attitude.stance, Stance::kPlanned);
    if (has_cue(scene, head, "cue:hedges")) attitude.stance = weaker(attitude.stance, Stance::kPossible);
  }
}

// Whether a denied verb denies what the noun names.
bool denies_noun(const Scene& scene, std::uint32_t group, std::uint32_t verb) {
  if (verb == kAbsent || !is_role_of(scene, group, verb)) return false;
  // "No contract for the sale was signed": the sale itself may come all the same.
  return !is_definite(scene, group) ||
         (is_role_of(scene, group, verb, 1) &&
          has_cue(scene, scene.syntax().verb_groups[verb].head, "cue:taking place"));
}

}  // namespace

namespace {

// "Will leave if the club sells its captain"
bool hangs_on_condition(const Scene& scene, std::uint32_t clause) {
  const auto& clauses = scene.syntax().clauses;
  return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& under) {
    return under.parent == clause && under.marker != kAbsent &&
           has_cue(scene, under.marker, "cue:conditions");
  });
}

}  // namespace

Attitude attitude_at(const Scene& scene, std::uint32_t token) {
  Attitude attitude;
  const std::uint32_t group = scene.noun_group_at(token);
  const bool own_verb = scene.verb_group_at(token) != kAbsent;
  const std::uint32_t verb = carrying_verb(scene, token);
  // "There was no applause until the curtain fell"
  if (group != kAbsent && scene.syntax().noun_groups[group].negated) {
    const bool open = verb != kAbsent && is_open_after(scene, scene.syntax().verb_groups[verb]);
    attitude.stance = open ? Stance::kPossible : Stance::kDenied;
  }
  if (group != kAbsent && !own_verb) apply_to_noun(scene, group, verb, attitude);
  Attitude around;
  apply_verb(scene, verb, around);
  attitude.able = around.able;
  attitude.so_far = around.so_far;
  attitude.told_future = around.told_future;
  attitude.conditional = around.conditional && attitude.stance == Stance::kAsserted;
  // "No talks are planned" denies once.
  const bool denies =
      around.stance != Stance::kDenied || own_verb || group == kAbsent || denies_noun(scene, group, verb);
  if (own_verb || (attitude.stance == Stance::kAsserted && denies)) attitude.stance = around.stance;
  apply_clause(scene, scene.clause_at(token), attitude);
  if (attitude.speaker.empty()) attitude.speaker = set_apart_speaker(scene, token);
  if (attitude.stance == Stance::kPlanned && hangs_on_condition(scene, scene.clause_at(token))) {
    attitude.stance = Stance::kPossible;
    attitude.conditional = true;
  }
  if (is_asked(scene, token)) attitude.stance = Stance::kAsked;
  return attitude;
}

}  // namespace gainsay
