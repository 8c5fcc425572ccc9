#include "claim/narrowing.h"

#include <algorithm>

#include "claim/told_date.h"

namespace gainsay {
namespace {

using Narrowings = std::vector<std::string>;

void add(const std::string& thing, std::string_view how, const std::string& what, Narrowings& narrowings) {
  if (thing.empty() || what.empty()) return;
  narrowings.push_back(thing + "/" + std::string(how) + "/" + what);
}

bool is_noun(const Scene& scene, std::uint32_t token) {
  return scene.syntax().tokens[token].pos == Pos::kNoun;
}

// Nothing but a person: a ward may be one, but mostly is a part of a hospital.
bool is_person(const Scene& scene, std::uint32_t token) {
  const NounKinds& kinds = scene.lexicon().kinds();
  const NounKinds::Mask of = kinds.of(folded_lemma(scene, token));
  const NounKinds::Mask things = kinds.named("artifact") | kinds.named("location") | kinds.named("act");
  return (of & kinds.named("person")) != 0 && (of & things) == 0;
}

// A single capital: "the B sample", "group A".
bool is_letter(const Scene& scene, std::uint32_t token) {
  const std::string_view word = scene.word(token);
  return word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z' && word[0] != 'I';
}

// The name that a group comes down to, folded; empty where it is none.
std::string name_of(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (scene.in_figure(noun.head) || scene.syntax().tokens[noun.head].pos != Pos::kPropn) return {};
  std::string name = "=";
  for (std::uint32_t t = noun.name == kAbsent ? noun.first : noun.name; t <= noun.head; ++t) {
    if (scene.syntax().tokens[t].pos != Pos::kPropn) continue;
    if (name.size() > 1) name += ' ';
    name += folded_word(scene, t);
  }
  return name.size() > 1 ? name : std::string();
}

std::string days_of(const Mention& mention) {
  const auto* date = std::get_if<DateValue>(&mention.value);
  if (!date || !date->anchored || !date->days.hard.low || !date->days.hard.high) return {};
  const auto number = [](Day day) { return std::to_string(day.time_since_epoch().count()); };
  return number(*date->days.hard.low) + ":" + number(*date->days.hard.high);
}

// The date among some tokens.
std::string days_among(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    if (mention.type == MentionType::kDate && mention.span.overlaps(scene.tokens_span(first, last)))
      return days_of(mention);
  }
  return {};
}

// "The first reactor", "the left bank", "the B sample", "reactor 4", "group A".
void add_which(const Scene& scene, const NounGroup& noun, const std::string& thing, Narrowings& narrowings) {
  for (std::uint32_t t = noun.first; t < noun.head; ++t) {
    add(thing, "which", std::string(scene.word_value("narrows_which", t)), narrowings);
    // An "A" that opens no sentence is no article.
    const bool opens = t == 0 || scene.syntax().tokens[t - 1].pos == Pos::kPunct;
    if (is_letter(scene, t) && (!opens || scene.word(t) != "A"))
      add(thing, "which", "letter:" + folded_word(scene, t), narrowings);
  }
  const std::uint32_t behind = noun.head + 1;
  if (behind >= scene.syntax().tokens.size()) return;
  if (is_letter(scene, behind)) add(thing, "which", "letter:" + folded_word(scene, behind), narrowings);
  const bool counts = behind + 1 < scene.syntax().tokens.size() && is_noun(scene, behind + 1);
  if (scene.syntax().tokens[behind].shape == Shape::kDigits && !counts)
    add(thing, "which", "number:" + folded_word(scene, behind), narrowings);
}

// "The maternity ward", "the children's ward".
void add_kind(const Scene& scene, const NounGroup& noun, const std::string& thing, Narrowings& narrowings) {
  const auto add_at = [&](std::uint32_t t) {
    if (is_noun(scene, t) && !scene.in_figure(t) && !scene.in_name(t) &&
        !is_listed(scene, "narrows_nothing", t))
      add(thing, "kind", folded_lemma(scene, t), narrowings);
  };
  for (std::uint32_t t = noun.head; t-- > noun.first;) {
    if (!is_noun(scene, t)) break;
    add_at(t);
  }
  if (noun.possessor == kAbsent) return;
  const NounGroup& owner = scene.syntax().noun_groups[noun.possessor];
  add_at(owner.head);
  add(thing, "day", days_among(scene, owner.first, owner.last), narrowings);
}

// "The road from Orsa to Mora": what hangs on a name that hangs on a noun is the noun's too.
std::uint32_t narrowed_by(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  const std::uint32_t over = groups[group].attached_noun;
  if (over == kAbsent || is_noun(scene, groups[over].head) || groups[over].attached_noun == kAbsent)
    return over;
  return groups[over].attached_noun;
}

// "The plant in Leeds", "its branch at Hull": a town, or a name that no list has, behind the preposition.
bool is_town_behind(const Scene& scene, std::uint32_t group) {
  const std::string& how = folded_word(scene, scene.syntax().noun_groups[group].preposition);
  const std::uint32_t index = scene.mention_in_group(group, {"place", "person", "organisation"});
  const auto* place = index == kAbsent ? nullptr : std::get_if<EntityValue>(&scene.mention(index).value);
  return (how == "in" || how == "at") && (index == kAbsent || (place && place->place == PlaceKind::kTown));
}

// "The road to Mora", "the tests on the eggs": what hangs on a noun by a preposition.
void add_complements(const Scene& scene, std::uint32_t group, const std::string& thing,
                     Narrowings& narrowings) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].preposition == kAbsent || narrowed_by(scene, g) != group) continue;
    const std::string& how = folded_word(scene, groups[g].preposition);
    if (is_listed(scene, "stands_in_town", groups[group].head) && is_town_behind(scene, g))
      add(thing, "in", name_of(scene, g), narrowings);
    if (!scene.rules().words().has("narrows_by", how)) continue;
    const bool plain = is_noun(scene, groups[g].head) && !scene.in_figure(groups[g].head);
    add(thing, how, plain ? folded_lemma(scene, groups[g].head) : name_of(scene, g), narrowings);
  }
}

void add_noun(const Scene& scene, std::uint32_t group, Narrowings& narrowings) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (scene.in_figure(noun.head) || scene.syntax().tokens[noun.head].pos == Pos::kPron) return;
  const std::string& thing = folded_lemma(scene, noun.head);
  add_which(scene, noun, thing, narrowings);
  // "Before the vote", "after the vote"
  if (noun.preposition != kAbsent && is_noun(scene, noun.head))
    add(thing, "which", std::string(scene.word_value("narrows_which", noun.preposition)), narrowings);
  // "The first of two wind farms"
  const std::uint32_t over = noun.attached_noun;
  if (over != kAbsent && noun.preposition != kAbsent && folded_word(scene, noun.preposition) == "of")
    add(thing, "which",
        std::string(scene.rules().words().value("narrows_which",
                                                folded_word(scene, scene.syntax().noun_groups[over].head))),
        narrowings);
  if (!is_noun(scene, noun.head) || is_person(scene, noun.head) ||
      is_listed(scene, "narrows_nothing", noun.head))
    return;
  add_kind(scene, noun, thing, narrowings);
  add(thing, "day", days_among(scene, noun.first, noun.last), narrowings);
  add_complements(scene, group, thing, narrowings);
}

// "Run for president", "stand for re-election to the senate": what somebody means to be, or be in.
void add_sought(const Scene& scene, Narrowings& narrowings) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    const std::uint32_t verb = groups[g].attached_verb;
    if (verb == kAbsent || groups[g].preposition == kAbsent ||
        folded_word(scene, groups[g].preposition) != "for" ||
        !is_listed(scene, "seeks", scene.syntax().verb_groups[verb].head))
      continue;
    if (!is_listed(scene, "seat", groups[g].head)) {
      if (is_noun(scene, groups[g].head))
        add("(for)", "for", folded_lemma(scene, groups[g].head), narrowings);
      continue;
    }
    for (std::uint32_t inner = 0; inner < groups.size(); ++inner) {
      if (groups[inner].attached_noun == g && is_noun(scene, groups[inner].head))
        add("(for)", "for", folded_lemma(scene, groups[inner].head), narrowings);
    }
  }
}

// "Safe to drink", "safe to wash in": to do what.
void add_uses(const Scene& scene, Narrowings& narrowings) {
  for (const VerbGroup& verb : scene.syntax().verb_groups) {
    if (verb.finite || verb.head < 2 || folded_word(scene, verb.head - 1) != "to") continue;
    if (scene.syntax().tokens[verb.head - 2].pos == Pos::kAdj)
      add(folded_lemma(scene, verb.head - 2), "to do", folded_lemma(scene, verb.head), narrowings);
  }
}

// "Acquitted Marek Zeman of fraud": what hangs on the name is what he is acquitted of.
bool is_charge_of_named(const Scene& scene, const NounGroup& noun) {
  const Syntax& syntax = scene.syntax();
  if (noun.attached_noun == kAbsent || folded_word(scene, noun.preposition) != "of" ||
      syntax.tokens[syntax.noun_groups[noun.attached_noun].head].pos != Pos::kPropn)
    return false;
  const std::uint32_t verb = syntax.clauses[scene.clause_at(noun.head)].verb;
  return verb != kAbsent && is_listed(scene, "tries_of", syntax.verb_groups[verb].head);
}

// "Was acquitted of fraud", "resigned as party leader", "remains mayor"; "Hungary has ratified it".
void add_verbs(const Scene& scene, Narrowings& narrowings) {
  const Syntax& syntax = scene.syntax();
  for (const NounGroup& noun : syntax.noun_groups) {
    if (noun.preposition == kAbsent || !is_noun(scene, noun.head)) continue;
    // "Resigned on Wednesday as party leader"
    const std::string& how = folded_word(scene, noun.preposition);
    const bool behind_day = noun.attached_noun != kAbsent && (how == "as" || how == "of") &&
                            noun.preposition > 0 && scene.in_figure(noun.preposition - 1) &&
                            scene.in_figure(syntax.noun_groups[noun.attached_noun].head);
    if (noun.attached_verb == kAbsent && !behind_day && !is_charge_of_named(scene, noun)) continue;
    // "Open to people on foot", "closed for repairs"
    if ((how == "to" || how == "for") && noun.attached_verb != kAbsent && noun.preposition > 0 &&
        !scene.in_figure(noun.head) && !is_listed(scene, "open_to_all", noun.head) &&
        is_listed(scene, "open_or_shut", noun.preposition - 1))
      add("(open)", "to", folded_lemma(scene, noun.head), narrowings);
    if (how == "as" || how == "of") add("(" + how + ")", how, folded_lemma(scene, noun.head), narrowings);
  }
  // "In Europe", "in America"
  for (std::uint32_t g = 0; g < syntax.noun_groups.size(); ++g) {
    if (syntax.noun_groups[g].preposition == kAbsent ||
        folded_word(scene, syntax.noun_groups[g].preposition) != "in")
      continue;
    const std::uint32_t index = scene.mention_in_group(g, {"place"});
    const auto* place = index == kAbsent ? nullptr : std::get_if<EntityValue>(&scene.mention(index).value);
    const bool numbered = place && std::any_of(place->key.begin(), place->key.end(),
                                               [](char c) { return c >= '0' && c <= '9'; });
    if (place && !place->key.empty() && !numbered) add("(in)", "in", name_of(scene, g), narrowings);
  }
  for (const VerbGroup& verb : syntax.verb_groups) {
    const std::uint32_t group =
        verb.last + 1 < syntax.tokens.size() ? scene.noun_group_at(verb.last + 1) : kAbsent;
    if (group != kAbsent && is_listed(scene, "of_what_lasts", verb.head))
      add("(as)", "as", folded_lemma(scene, syntax.noun_groups[group].head), narrowings);
  }
  for (const Relation& relation : syntax.relations) {
    const VerbGroup& verb = syntax.verb_groups[relation.verb];
    const bool tells =
        has_cue(scene, verb.head, "cue:speech") || is_listed(scene, "narrows_nothing", verb.head);
    if (relation.type == Relation::Type::kSubject && !tells)
      add(folded_lemma(scene, verb.head), "by", name_of(scene, relation.noun), narrowings);
  }
}

// "Kept her post at the bank": which of several posts.
void add_seats(const Scene& scene, Narrowings& narrowings) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (!is_listed(scene, "given_up_seat", groups[g].head)) continue;
    for (const NounGroup& inner : groups) {
      if (inner.attached_noun == g && inner.preposition != kAbsent && is_noun(scene, inner.head) &&
          is_listed(scene, "seat_preposition", inner.preposition))
        add("(as)", "as", folded_lemma(scene, inner.head), narrowings);
    }
  }
}

// "Between Arne and Holm", "north of Holm", "below the weir": on which side of a place a stretch lies.
void add_stretches(const Scene& scene, Narrowings& narrowings) {
  for (const NounGroup& noun : scene.syntax().noun_groups) {
    if (noun.preposition == kAbsent) continue;
    std::uint32_t at = noun.preposition;
    // "North of", "as far as": the word in front of the preposition says which.
    if (at > 0 && folded_word(scene, at) != "between" &&
        !scene.rules().words().has("narrows_stretch", folded_word(scene, at)))
      --at;
    const std::string_view side = scene.rules().words().value("narrows_stretch", folded_word(scene, at));
    if (side.empty()) continue;
    add("(beside) " + folded_lemma(scene, noun.head), "which", std::string(side), narrowings);
    const std::uint32_t and_word = noun.head + 1;
    const std::uint32_t other =
        and_word + 1 < scene.syntax().tokens.size() && folded_word(scene, and_word) == "and"
            ? scene.noun_group_at(and_word + 1)
            : kAbsent;
    if (folded_word(scene, at) == "between" && other != kAbsent)
      add("(beside) " + folded_lemma(scene, scene.syntax().noun_groups[other].head), "which",
          std::string(side), narrowings);
  }
}

// "Called off their strike", "pilots were on strike": who is on strike.
void add_strikers(const Scene& scene, Narrowings& narrowings) {
  const Syntax& syntax = scene.syntax();
  for (std::uint32_t g = 0; g < syntax.noun_groups.size(); ++g) {
    const NounGroup& noun = syntax.noun_groups[g];
    if (!is_listed(scene, "stoppage", noun.head)) continue;
    std::uint32_t owner = noun.possessor;
    // "The strike of the clerks"
    for (std::uint32_t inner = 0; inner < syntax.noun_groups.size() && owner == kAbsent; ++inner) {
      const NounGroup& whose = syntax.noun_groups[inner];
      if (whose.attached_noun == g && whose.preposition != kAbsent &&
          folded_word(scene, whose.preposition) == "of")
        owner = inner;
    }
    const bool pronoun = owner == kAbsent || syntax.tokens[syntax.noun_groups[owner].head].pos == Pos::kPron;
    if (pronoun) {
      const std::uint32_t verb = syntax.clauses[scene.clause_at(noun.head)].verb;
      owner = verb == kAbsent ? kAbsent : scene.related(verb, Relation::Type::kSubject);
    }
    if (owner == kAbsent || owner == g || !is_noun(scene, syntax.noun_groups[owner].head)) continue;
    // "Ground staff": of what sort.
    std::uint32_t who = syntax.noun_groups[owner].head;
    if (is_listed(scene, "any_striker", who)) {
      if (who == syntax.noun_groups[owner].first || !is_noun(scene, who - 1)) continue;
      --who;
    }
    add("(strike)", "striker", folded_lemma(scene, who), narrowings);
  }
}

// The longest of the periods that some tokens name, as narrowing.json ranks them; empty where they name none.
std::string longest_period(const Scene& scene, std::uint32_t first, std::uint32_t end) {
  std::string longest;
  for (std::uint32_t t = first; t < end; ++t) {
    const std::string_view rank = scene.lemma_value("base_period", t);
    if (rank > longest) longest = std::string(rank);
  }
  return longest;
}

// "Than in the same months of last year", "compared with the previous quarter", "month on month": what a
// change is counted from.
void add_base(const Scene& scene, Narrowings& narrowings) {
  constexpr std::uint32_t kReach = 8;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = 0; t < count; ++t) {
    if (folded_word(scene, t) == "on" && t > 0 && t + 1 < count &&
        folded_lemma(scene, t - 1) == folded_lemma(scene, t + 1)) {
      add("(than)", "which", longest_period(scene, t + 1, t + 2), narrowings);
    } else if (is_listed(scene, "base_opener", t)) {
      std::uint32_t end = t + 1;
      bool earlier = false, ranked = false;
      for (; end < count && end <= t + kReach && scene.syntax().tokens[end].pos != Pos::kPunct; ++end) {
        earlier |= is_listed(scene, "base_earlier", end);
        ranked |= scene.word_value("narrows_which", end).starts_with("rank:");
      }
      std::string period = longest_period(scene, t + 1, end);
      if (period.empty() && ranked)
        period = longest_period(scene, 0, t);  // "in the second quarter … with the first"
      if (earlier || ranked) add("(than)", "which", period, narrowings);
    }
  }
}

// "Said in January that", "promised in 2019": the day of the telling.
void add_telling(const Scene& scene, Narrowings& narrowings) {
  for (const VerbGroup& verb : scene.syntax().verb_groups) {
    const bool tells =
        has_cue(scene, verb.head, "cue:speech") || is_listed(scene, "tells_of_intent", verb.head);
    if (!tells || verb.negated || verb.tense != Tense::kPast || verb.voice == Voice::kPassive) continue;
    for (const std::uint32_t index : scene.mentions()) {
      const Mention& mention = scene.mention(index);
      if (mention.type == MentionType::kDate &&
          scene.clause_at(scene.token_at(mention.span.begin)) == verb.clause)
        add("(said)", "day", days_of(mention), narrowings);
    }
  }
}

}  // namespace

std::vector<std::string> narrowings_of(const Scene& scene) {
  Narrowings narrowings;
  for (std::uint32_t g = 0; g < scene.syntax().noun_groups.size(); ++g) add_noun(scene, g, narrowings);
  add_verbs(scene, narrowings);
  add_uses(scene, narrowings);
  add_sought(scene, narrowings);
  add_base(scene, narrowings);
  add_strikers(scene, narrowings);
  add_stretches(scene, narrowings);
  add_seats(scene, narrowings);
  add_telling(scene, narrowings);
  std::sort(narrowings.begin(), narrowings.end());
  narrowings.erase(std::unique(narrowings.begin(), narrowings.end()), narrowings.end());
  return narrowings;
}

}  // namespace gainsay
