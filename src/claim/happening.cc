#include "claim/happening.h"

#include <algorithm>
#include <set>

#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr double kSure = 0.7;  // of a resolution; below, it is a guess
const std::string kGuessed = "~";

// The head and, of a verb, the nouns that it stands in a relation to: what the happening is, not its
// trimmings.
std::vector<std::uint32_t> core_of(const Scene& scene, const Happening& happening) {
  std::vector<std::uint32_t> core = {happening.head};
  const std::uint32_t verb = scene.verb_group_at(happening.head);
  if (verb == kAbsent) return core;
  // A subject understood from elsewhere gives way to the one that stands beside the verb.
  const std::uint32_t beside = group_in_front(scene, verb);
  if (beside != kAbsent) core.push_back(scene.syntax().noun_groups[beside].head);
  for (const Relation& relation : scene.syntax().relations) {
    if (relation.verb != verb) continue;
    if (relation.inferred && relation.type == Relation::Type::kSubject && beside != kAbsent) continue;
    const std::uint32_t noun = scene.syntax().noun_groups[relation.noun].head;
    // "Thanks to sirens that had wailed before the wave broke": of another clause.
    const bool within =
        std::find(happening.tokens.begin(), happening.tokens.end(), noun) != happening.tokens.end();
    if (within || relation.inferred) core.push_back(noun);
  }
  return core;
}

bool is_told(const Token& token) {
  return token.pos == Pos::kNoun || token.pos == Pos::kVerb || token.pos == Pos::kPropn ||
         token.pos == Pos::kAdj;
}

void settle(Happening& happening) {
  std::sort(happening.tokens.begin(), happening.tokens.end());
  happening.tokens.erase(std::unique(happening.tokens.begin(), happening.tokens.end()),
                         happening.tokens.end());
}

void span_tokens(Happening& happening) {
  if (happening.tokens.empty()) return;
  happening.first = std::min(happening.first, happening.tokens.front());
  happening.last = std::max(happening.last, happening.tokens.back());
}

// Whether the token stands in a relative clause of its own: "the will that Garrison had drafted".
bool is_aside(const Scene& scene, std::uint32_t token, std::uint32_t head) {
  const std::uint32_t clause = scene.clause_at(token);
  return clause != scene.clause_at(head) && scene.syntax().clauses[clause].type == ClauseType::kRelative;
}

// Whether a verb by itself, or in an idiom, names a kind of event that isn't one of begin, end and the like.
bool tells_event(const Scene& scene, std::uint32_t head) {
  if (scene.verb_group_at(head) == kAbsent) return false;
  const std::vector<Annotation> senses = scene.senses_at(head);
  return std::any_of(senses.begin(), senses.end(), [&](const Annotation& a) {
    if (a.kind != SenseKind::kEvent || (a.first == a.last && is_listed(scene, "light_in_sequence", head)))
      return false;
    return !scene.rules().words().has("light_sense", scene.lexicon().name(a.sense));
  });
}

// Whether the token belongs to the name of a person, a body or a place.
bool in_name(const Scene& scene, std::uint32_t token) {
  if (scene.syntax().tokens[token].pos != Pos::kPropn) return false;
  const Span span = scene.syntax().tokens[token].span;
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t index) {
    const MentionType type = scene.mention(index).type;
    const bool named =
        type == MentionType::kPerson || type == MentionType::kOrganisation || type == MentionType::kPlace;
    return named && scene.mention(index).span.overlaps(span);
  });
}

// The key of whom or what a noun group names by its head, or what renames it ("her father, Milan Dorn");
// empty where that is no more than a guess.
std::string name_of(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (g != group && groups[g].apposition_of != group) continue;
    const std::uint32_t named = scene.mention_in_group(g, {"person", "organisation", "place"});
    if (named == kAbsent) continue;
    const auto* entity = std::get_if<EntityValue>(&scene.mention(named).value);
    const bool whole = scene.mention(named).span.overlaps(scene.syntax().tokens[groups[g].head].span);
    if (whole && entity && !entity->key.empty() && entity->weight >= kSure) return entity->key;
  }
  return {};
}

// Whether the noun stands right behind an idiom of the verb that ends with its preposition: "came upon | the
// girl".
bool follows_idiom(const Scene& scene, std::uint32_t verb_head, const NounGroup& noun) {
  const bool common = scene.syntax().tokens[noun.head].pos == Pos::kNoun;
  return common &&
         std::any_of(scene.annotations().begin(), scene.annotations().end(), [&](const Annotation& a) {
           return a.kind == SenseKind::kEvent && a.first == verb_head && a.last > verb_head &&
                  (a.last + 1 == noun.first || a.last == noun.first);
         });
}

void add_object(const Scene& scene, const Happening& happening, std::uint32_t group,
                std::set<std::string>& classes) {
  const std::uint32_t noun = scene.syntax().noun_groups[group].head;
  const Pos pos = scene.syntax().tokens[noun].pos;
  if ((pos != Pos::kNoun && pos != Pos::kPropn) || scene.in_figure(noun) ||
      is_listed(scene, "time_noun", noun) || scene.syntax().noun_groups[group].negated ||
      is_listed(scene, "no_subject", scene.syntax().noun_groups[group].first) ||
      std::find(happening.tokens.begin(), happening.tokens.end(), noun) == happening.tokens.end())
    return;
  const std::string name = name_of(scene, group);
  if (!name.empty()) {
    classes.insert("object:=" + name);
  } else {
    classes.insert((pos == Pos::kNoun ? "object:" : "object:=w:") + folded_lemma(scene, noun));
  }
}

bool classes_hold_object(const std::set<std::string>& classes) {
  const auto found = classes.lower_bound("object:");
  return found != classes.end() && found->starts_with("object:");
}

// What the deed was done to: "object:=" and the key of who or what it names ("object:=w:hale" where nobody
// knows more of the name), or "object:" and its noun. Nothing for a
// pronoun or a figure, nor behind a verb that leaves it to its object what is done ("made a start").
void add_objects(const Scene& scene, const Happening& happening, std::set<std::string>& classes) {
  const std::uint32_t verb = scene.verb_group_at(happening.head);
  if (verb == kAbsent) return;
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (follows_idiom(scene, happening.head, groups[g])) add_object(scene, happening, g, classes);
  }
  if (is_listed(scene, "light_in_sequence", happening.head)) return;
  for (const Relation& relation : scene.syntax().relations) {
    if (relation.verb == verb && relation.type == Relation::Type::kObject && !relation.inferred)
      add_object(scene, happening, relation.noun, classes);
  }
  // "The roof | fell in": of a thing that does nothing to another it is told as if it were done to it.
  const std::uint32_t subject = scene.related(verb, Relation::Type::kSubject);
  if (classes_hold_object(classes) || subject == kAbsent || !is_listed(scene, "befalls", happening.head))
    return;
  if (scene.mention_in_group(subject, {"person"}) == kAbsent) add_object(scene, happening, subject, classes);
}

}  // namespace

bool is_inverted_at(const Scene& scene, std::uint32_t t) {
  if (t + 1 >= scene.syntax().tokens.size() || !is_listed(scene, "inverting_auxiliary", t)) return false;
  const Pos next = scene.syntax().tokens[t + 1].pos;
  return next == Pos::kDet || next == Pos::kNoun || next == Pos::kPropn || next == Pos::kPron;
}

bool is_saying(const Scene& scene, std::uint32_t verb) {
  const std::uint32_t head = scene.syntax().verb_groups[verb].head;
  const auto says = [&](const Annotation& a) {
    const EventClass* event =
        a.head == head && a.kind == SenseKind::kEvent ? scene.lexicon().event(a.sense) : nullptr;
    return event && scene.rules().words().has("saying_topic", event->topic);
  };
  if (std::none_of(scene.annotations().begin(), scene.annotations().end(), says)) return false;
  // "Released the banker": the words beside it leave it another sense, and none of saying.
  const auto& fitting = scene.fitting_annotations();
  const bool deed = std::any_of(fitting.begin(), fitting.end(), [&](const Annotation& a) {
    return a.head == head && a.kind == SenseKind::kEvent;
  });
  return !deed || std::any_of(fitting.begin(), fitting.end(), says);
}

bool only_says(const Scene& scene, std::uint32_t verb) {
  return is_listed(scene, "saying_verb", scene.syntax().verb_groups[verb].head);
}

namespace {

// "The propeller broke first, the inquiry found, and …": who says it, between commas.
bool is_comment(const Scene& scene, std::uint32_t verb) {
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  const std::uint32_t front = group_in_front(scene, verb), end = group.last + 1;
  if (front == kAbsent || end >= scene.syntax().tokens.size()) return false;
  const std::uint32_t first = scene.syntax().noun_groups[front].first;
  if (first == 0 || scene.word(first - 1) != ",") return false;
  return scene.word(end) == "," || (end + 1 == scene.syntax().tokens.size() && scene.word(end) == ".");
}

}  // namespace

std::uint32_t main_verb(const Scene& scene, std::uint32_t from, std::uint32_t to, bool first) {
  std::uint32_t best = kAbsent;
  int best_rank = -10;
  const bool inverted = first && from < to && is_inverted_at(scene, from);
  for (std::uint32_t v = 0; v < scene.syntax().verb_groups.size(); ++v) {
    const VerbGroup& verb = scene.syntax().verb_groups[v];
    if (verb.head < from || verb.head >= to) continue;
    if (inverted && verb.head > from) return v;  // "did the captain send"
    const ClauseType type = scene.syntax().clauses[scene.clause_at(verb.head)].type;
    const bool aside = type == ClauseType::kRelative || type == ClauseType::kQuoted;
    // "Cut the power and opened fire": a coordinate past form looks like a participle.
    const bool past = type == ClauseType::kCoordinate && folded_word(scene, verb.first).ends_with("ed");
    const int rank = (verb.finite || past ? 4 : 0) - (aside ? 3 : 0) -
                     (first && only_says(scene, v) ? 1 : 0) - (is_comment(scene, v) ? 2 : 0);
    if (rank > best_rank || (!first && rank == best_rank) || best == kAbsent) {
      best = v;
      best_rank = rank;
    }
  }
  return best;
}

std::uint32_t group_in_front(const Scene& scene, std::uint32_t verb) {
  const std::uint32_t first = scene.syntax().verb_groups[verb].first;
  for (std::uint32_t g = 0; g < scene.syntax().noun_groups.size(); ++g) {
    const NounGroup& noun = scene.syntax().noun_groups[g];
    if (noun.last + 1 == first && noun.preposition == kAbsent &&
        !is_listed(scene, "relative_word", noun.head))
      return g;
  }
  return kAbsent;
}

Happening clause_happening(const Scene& scene, std::uint32_t verb, std::uint32_t from, std::uint32_t to) {
  const Syntax& syntax = scene.syntax();
  const VerbGroup& group = syntax.verb_groups[verb];
  const std::uint32_t clause = scene.clause_at(group.head);
  Happening happening{group.head, group.first, group.last, {}};
  // "Clashes spread, with a crowd gathered outside the burned bank": what goes with it is another happening.
  const auto goes_with = [&](std::uint32_t t) {
    return t > group.last && scene.word(t) == "," && t + 1 < to && folded_word(scene, t + 1) == "with";
  };
  for (std::uint32_t t = from; t < to && !goes_with(t); ++t) {
    if (scene.clause_at(t) == clause || (t >= group.first && t <= group.last)) happening.tokens.push_back(t);
  }
  span_tokens(happening);
  for (const Relation& relation : syntax.relations) {
    if (relation.verb != verb || (relation.inferred && group_in_front(scene, verb) != kAbsent)) continue;
    const NounGroup& noun = syntax.noun_groups[relation.noun];
    for (std::uint32_t t = noun.first; t <= noun.last; ++t) happening.tokens.push_back(t);
  }
  settle(happening);
  return happening;
}

Happening noun_happening(const Scene& scene, std::uint32_t group, std::uint32_t to) {
  const auto& groups = scene.syntax().noun_groups;
  Happening happening{groups[group].head, groups[group].first, groups[group].last, {}};
  const auto take = [&](const NounGroup& noun) {
    for (std::uint32_t t = noun.first; t <= noun.last && t < to; ++t) happening.tokens.push_back(t);
  };
  take(groups[group]);
  if (groups[group].possessor != kAbsent) take(groups[groups[group].possessor]);
  for (const NounGroup& other : groups) {
    const bool hangs = other.attached_noun == group || other.apposition_of == group;
    if (hangs && other.head > groups[group].head && other.first < to) take(other);
  }
  settle(happening);
  span_tokens(happening);
  return happening;
}

Happening whole_range(std::uint32_t head, std::uint32_t from, std::uint32_t to) {
  Happening happening{head, from, to - 1, {}};
  for (std::uint32_t t = from; t < to; ++t) happening.tokens.push_back(t);
  return happening;
}

SlotValue happening_value(const Scene& scene, const Happening& happening) {
  TextValue value;
  std::uint32_t first = happening.first, last = happening.last;
  const auto is_sign = [&](std::uint32_t t) { return scene.syntax().tokens[t].pos == Pos::kPunct; };
  while (first < last && is_sign(first)) ++first;
  while (last > first && is_sign(last)) --last;
  const Span span = scene.tokens_span(first, last);
  value.text = std::string(scene.text(span));
  value.lemma = folded_lemma(scene, happening.head);
  std::set<std::string> classes, words, entities;
  std::vector<std::uint32_t> core = core_of(scene, happening);
  // "The discovery of the hole came", "the shooting was over": the nouns tell what happened.
  if (is_listed(scene, "light_in_sequence", happening.head))
    core.insert(core.end(), happening.tokens.begin(), happening.tokens.end());
  const bool by_verb = tells_event(scene, happening.head);
  for (const std::uint32_t t : core) {
    const bool light = is_listed(scene, "light_in_sequence", t);
    for (const Annotation& sense : scene.annotations()) {
      // "Begin", "take" by themselves are of many classes.
      if (light && sense.first == sense.last) continue;
      const bool told = sense.kind == SenseKind::kEvent || sense.kind == SenseKind::kClass;
      // "The fire was put out": the verb tells what happened, not its subject.
      if (by_verb && t < happening.head && sense.kind == SenseKind::kEvent && sense.head != happening.head)
        continue;
      if (told && sense.first <= t && t <= sense.last) classes.insert(scene.lexicon().name(sense.sense));
    }
  }
  for (const std::uint32_t t : happening.tokens) {
    if (is_told(scene.syntax().tokens[t]) && !scene.in_figure(t) && !is_listed(scene, "light_in_sequence", t))
      words.insert((in_name(scene, t) ? "=w:" : "") + folded_lemma(scene, t));
    for (const std::uint32_t index : scene.mentions()) {
      const auto* entity = std::get_if<EntityValue>(&scene.mention(index).value);
      if (!entity || entity->key.empty() || is_aside(scene, t, happening.head)) continue;
      if (scene.mention(index).span.overlaps(scene.syntax().tokens[t].span))
        entities.insert((entity->weight < kSure ? kGuessed : "") + entity->key);
    }
  }
  add_objects(scene, happening, classes);
  value.classes.assign(classes.begin(), classes.end());
  value.modifiers.assign(words.begin(), words.end());
  value.entities.assign(entities.begin(), entities.end());
  return {value.text, scene.article().offsets.to_file(span), value};
}

}  // namespace gainsay
