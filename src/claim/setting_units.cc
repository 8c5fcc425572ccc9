#include "claim/setting_units.h"

#include <algorithm>
#include <optional>

#include "claim/day_nouns.h"
#include "claim/happening.h"
#include "claim/told_date.h"

namespace gainsay {

const Annotation* event_at(const Scene& scene, std::uint32_t token, bool noun) {
  if (noun && is_listed(scene, "left_behind", token)) return nullptr;
  for (const Annotation& a : scene.annotations()) {
    if (a.head != token || (a.pos == SensePos::kNoun) != noun) continue;
    if (a.kind == SenseKind::kEvent) return &a;
    if (!noun || a.kind != SenseKind::kClass) continue;
    for (const SenseId up : scene.lexicon().upwards(a.sense)) {
      if (scene.lexicon().name(up) == "class:event") return &a;
    }
  }
  return nullptr;
}

namespace {

std::uint32_t verb_of_clause(const Scene& scene, std::uint32_t token) {
  return scene.syntax().clauses[scene.clause_at(token)].verb;
}

// The verb that a noun group depends on, directly or as subject or object.
std::uint32_t verb_over(const Scene& scene, std::uint32_t group) {
  const Syntax& syntax = scene.syntax();
  if (syntax.noun_groups[group].attached_verb != kAbsent) return syntax.noun_groups[group].attached_verb;
  for (const Relation& relation : syntax.relations) {
    if (relation.noun == group && !relation.inferred) return relation.verb;
  }
  return verb_of_clause(scene, syntax.noun_groups[group].head);
}

// The word in front of the token that tells of an event, where the syntax made nothing of the line: "born
// Leuven 3 May 1904, died Ghent 8 July 1960".
std::optional<Anchor> event_before(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kFarthest = 6, kFarthestBeforeColon = 14;
  std::uint32_t farthest = kFarthest;
  for (std::uint32_t t = token; t-- > 0 && token - t <= farthest;) {
    if (scene.word(t) == ":") farthest = kFarthestBeforeColon;
    if (scene.word(t) == "," || scene.word(t) == ";") break;
    if (event_at(scene, t, false) || event_at(scene, t, true)) return Anchor{Anchor::Kind::kToken, t};
  }
  return std::nullopt;
}

// Where the syntax found no main verb ("A bus carrying pilgrims plunged into a ravine near Ayaviri"): the
// past form nearest in front.
std::optional<Anchor> verb_before(const Scene& scene, std::uint32_t token) {
  std::optional<Anchor> best;
  for (std::uint32_t v = 0; v < scene.syntax().verb_groups.size(); ++v) {
    const VerbGroup& verb = scene.syntax().verb_groups[v];
    if (verb.head < token && !folded_word(scene, verb.first).ends_with("ing"))
      best = Anchor{Anchor::Kind::kVerb, v};
  }
  return best;
}

// What the group tells where or when of: the event noun that it hangs on, else the verb.
std::optional<Anchor> anchor_of_group(const Scene& scene, std::uint32_t group, bool own_head) {
  constexpr int kDeepest = 5;
  const auto& groups = scene.syntax().noun_groups;
  std::uint32_t at = group;
  for (int depth = 0; depth < kDeepest; ++depth) {
    // "At the end of June": a word of the day itself is no event.
    if ((depth > 0 || own_head) && !scene.in_figure(groups[at].head) &&
        (event_at(scene, groups[at].head, true) || is_listed(scene, "deadline_noun", groups[at].head)))
      return Anchor{Anchor::Kind::kNoun, at};
    std::uint32_t up = groups[at].attached_noun;
    if (up == kAbsent) up = groups[at].apposition_of;
    for (std::uint32_t i = 0; i < groups.size() && up == kAbsent; ++i) {
      if (groups[i].possessor == at) up = i;
    }
    if (up == kAbsent || up == at) break;
    at = up;
  }
  const std::uint32_t verb = verb_over(scene, at);
  if (verb != kAbsent) return Anchor{Anchor::Kind::kVerb, verb};
  if (const auto event = event_before(scene, groups[at].head)) return event;
  return verb_before(scene, groups[group].head);
}

std::optional<Anchor> anchor_of_token(const Scene& scene, std::uint32_t token, bool own_head) {
  if (scene.syntax().verb_groups.empty()) return event_before(scene, token);
  const std::uint32_t group = scene.noun_group_at(token);
  if (group != kAbsent) return anchor_of_group(scene, group, own_head);
  const std::uint32_t verb = verb_of_clause(scene, token);
  if (verb == kAbsent) return std::nullopt;
  return Anchor{Anchor::Kind::kVerb, verb};
}

}  // namespace

// "When the bench will read out its judgment": a verb of saying whose object is what happens.
bool acts_on_event(const Scene& scene, std::uint32_t verb) {
  return std::any_of(scene.syntax().relations.begin(), scene.syntax().relations.end(),
                     [&](const Relation& r) {
                       return r.verb == verb && r.type == Relation::Type::kObject &&
                              event_at(scene, scene.syntax().noun_groups[r.noun].head, true) != nullptr;
                     });
}

std::uint32_t verb_behind_day(const Scene& scene, std::uint32_t token) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  std::uint32_t t = token + 1;
  if (t < count && scene.word(t) == ",") ++t;
  // "2 June as the day on which the islands will elect a mayor"
  if (t + 2 < count && folded_word(scene, t) == "as" && folded_word(scene, t + 1) == "the") ++t;
  const bool when = t < count && folded_word(scene, t) == "when";
  const bool day = t + 1 < count && folded_word(scene, t) == "the" && folded_word(scene, t + 1) == "day";
  if (!when && !day) return kAbsent;
  // "When the walkout that has trapped eleven liners began": what the clause itself tells.
  const std::uint32_t own = verb_of_clause(scene, t);
  const bool behind = own != kAbsent && scene.syntax().verb_groups[own].head > t;
  const bool says = behind && is_saying(scene, own) && !acts_on_event(scene, own);
  // "The day on which the ban lapsed, officials said": what is said stands in front.
  if (says && when) return kAbsent;
  if (behind && !says) return own;
  for (std::uint32_t v = 0; v < scene.syntax().verb_groups.size(); ++v) {
    if (scene.syntax().verb_groups[v].head > t) return is_saying(scene, v) ? kAbsent : v;
  }
  return kAbsent;
}

namespace {

// "Tuesday's bulletin", "Monday's newspaper": the day of a thing, not of what is told.
bool dates_a_thing(const Scene& scene, std::uint32_t token) {
  const auto& groups = scene.syntax().noun_groups;
  const std::uint32_t own = scene.noun_group_at(token);
  for (std::uint32_t i = 0; own != kAbsent && i < groups.size(); ++i) {
    if (groups[i].possessor == own) return !event_at(scene, groups[i].head, true);
  }
  return false;
}

// "Born in Trapani on 9 June 1931, died in Carrara on 5 March 2023": of several days each belongs to the
// event in front of it.
void split_days(const Scene& scene, SettingUnits& units) {
  SettingUnits apart;
  for (auto& [anchor, unit] : units) {
    const bool several = std::any_of(unit.days.begin(), unit.days.end(), [&](std::uint32_t day) {
      return compare(scene.mention(day).value, scene.mention(unit.days.front()).value) == Match::kDisjoint;
    });
    if (!several) continue;
    for (const std::uint32_t day : unit.days) {
      const auto event = event_before(scene, scene.token_at(scene.mention(day).span.begin));
      if (event) apart[*event].days.push_back(day);
    }
  }
  for (auto& [anchor, unit] : apart) {
    if (!units.contains(anchor)) units[anchor] = std::move(unit);
  }
}

// "Posted in Accidents on Friday": the day of the page.
bool dates_a_posting(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kFarthest = 9;
  for (std::uint32_t t = token; t-- > 0 && token - t <= kFarthest;) {
    if (is_listed(scene, "posting", t)) return true;
  }
  // "September 14, 2013 11:41am | Updated on …"
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = token; t < count && t - token <= kFarthest; ++t) {
    if (scene.word(t) == "|") return true;
  }
  return false;
}

// "Ever since its founding in 1887": the noun right in front of the day, however the syntax took it.
std::optional<Anchor> event_beside(const Scene& scene, std::uint32_t token) {
  if (token < 2 || scene.syntax().tokens[token - 1].pos != Pos::kAdp) return std::nullopt;
  const std::uint32_t before = token - 2;
  // A word in -ing is easily taken for a verb.
  if (!folded_word(scene, before).ends_with("ing") || scene.verb_group_at(before) != kAbsent ||
      !event_at(scene, before, true))
    return std::nullopt;
  const std::uint32_t group = scene.noun_group_at(before);
  return group != kAbsent && scene.syntax().noun_groups[group].head == before
             ? Anchor{Anchor::Kind::kNoun, group}
             : Anchor{Anchor::Kind::kToken, before};
}

std::uint32_t group_behind(const Scene& scene, std::uint32_t preposition) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].preposition == preposition) return g;
  }
  return kAbsent;
}

// "Before a judge", "before magistrates": somebody by office or class.
bool heads_people(const Scene& scene, std::uint32_t group) {
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  return is_listed(scene, "people_head", head) || is_listed(scene, "person_kind", head) ||
         std::any_of(scene.annotations().begin(), scene.annotations().end(),
                     [&](const Annotation& a) { return a.head == head && a.kind == SenseKind::kOffice; });
}

// "Checking in, following her exit from Morningside on Thursday": what stands behind such a word tells of
// what it governs. Empty where that is no event.
std::optional<Anchor> behind_connective(const Scene& scene, const Anchor& anchor, std::uint32_t token,
                                        std::uint32_t first) {
  if (!anchor.is_verb()) return anchor;
  const std::uint32_t verb = scene.syntax().verb_groups[anchor.index].head;
  for (std::uint32_t t = first; t-- > verb + 1;) {
    if (!is_listed(scene, "sequence_preposition", t) || t + 1 >= first || scene.in_figure(t + 1)) continue;
    for (std::uint32_t g = 0; g < scene.syntax().noun_groups.size(); ++g) {
      const std::uint32_t head = scene.syntax().noun_groups[g].head;
      if (head > t && head < token && event_at(scene, head, true)) return Anchor{Anchor::Kind::kNoun, g};
    }
    // "Opened before a packed court in Mombasa": in front of it.
    const std::uint32_t governed = group_behind(scene, t);
    if (governed != kAbsent && folded_word(scene, t) == "before" &&
        (heads_a_site(scene, governed) || heads_people(scene, governed)))
      return anchor;
    return std::nullopt;
  }
  return anchor;
}

// "The quake shook the town at six | and the tower collapsed": what stands in front of the "and" that opens
// the next clause belongs to the clause before.
std::optional<Anchor> in_front_of_and(const Scene& scene, const std::optional<Anchor>& anchor,
                                      std::uint32_t token) {
  if (!anchor || !anchor->is_verb()) return anchor;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  const auto& verbs = scene.syntax().verb_groups;
  if (verbs[anchor->index].head < token || token + 1 >= count ||
      scene.syntax().tokens[token + 1].pos != Pos::kCconj)
    return anchor;
  std::uint32_t nearest = kAbsent;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].finite && verbs[v].head < token) nearest = v;
  }
  return nearest == kAbsent ? anchor : std::optional<Anchor>{{Anchor::Kind::kVerb, nearest}};
}

}  // namespace

bool names_a_sort(const Scene& scene, std::uint32_t mention) {
  const Mention& day = scene.mention(mention);
  const auto& date = std::get<DateValue>(day.value);
  const std::string_view words = scene.text(day.span);
  const bool counted = date.relative && (date.relative->weekday || date.relative->days);
  if (counted || date.grain != Grain::kDay || words.find_first_of("0123456789") != std::string_view::npos)
    return false;
  const std::uint32_t last = scene.token_at(day.span.end - 1), group = scene.noun_group_at(last);
  return group != kAbsent && scene.syntax().noun_groups[group].head > last;
}

namespace {

// "A fortnight | today", "a week | on Monday": a day to count from, not the one that is told.
bool is_counted_from(const Scene& scene, std::uint32_t mention) {
  const std::uint32_t first = scene.token_at(scene.mention(mention).span.begin);
  return first > 0 && is_listed(scene, "counts_from_day", first - 1);
}

}  // namespace

SettingUnits tie_all(const Scene& scene, SettingUnit& loose) {
  SettingUnits units;
  for (const PlacePhrase& phrase : place_phrases(scene)) {
    const auto anchor = phrase.group == kAbsent ? anchor_of_token(scene, phrase.token, false)
                                                : anchor_of_group(scene, phrase.group, false);
    if (!anchor) {
      loose.places.push_back(phrase);
      continue;
    }
    const std::uint32_t first =
        phrase.group == kAbsent ? phrase.token : scene.syntax().noun_groups[phrase.group].first;
    const auto told = behind_connective(scene, *anchor, phrase.token, first);
    if (told) units[*told].places.push_back(phrase);
  }
  for (const std::uint32_t index : scene.mentions()) {
    if (scene.mention(index).type != MentionType::kDate) continue;
    if (names_a_sort(scene, index) || is_counted_from(scene, index)) continue;
    const std::uint32_t token = scene.token_at(scene.mention(index).span.end - 1);
    if (const std::uint32_t told = verb_behind_day(scene, token); told != kAbsent)
      units[{Anchor::Kind::kVerb, told}].days.push_back(index);
    if (dates_a_thing(scene, token) ||
        dates_a_posting(scene, scene.token_at(scene.mention(index).span.begin)))
      continue;
    const auto beside = event_beside(scene, scene.token_at(scene.mention(index).span.begin));
    auto anchor = beside ? beside : in_front_of_and(scene, anchor_of_token(scene, token, true), token);
    if (anchor && anchor->is_verb()) {
      const std::uint32_t first = scene.token_at(scene.mention(index).span.begin), copula = anchor->index;
      if (const auto day = told_by_day_noun(scene, token, copula))
        anchor = day;
      else if (const auto event = happening_on_day(scene, first, copula))
        anchor = event;
    }
    if (!anchor) {
      loose.days.push_back(index);
      continue;
    }
    const auto told =
        behind_connective(scene, *anchor, token, scene.token_at(scene.mention(index).span.begin));
    if (told) units[*told].days.push_back(index);
  }
  split_days(scene, units);
  return units;
}

std::uint32_t head_of(const Scene& scene, const Anchor& anchor) {
  if (anchor.kind == Anchor::Kind::kToken) return anchor.index;
  return anchor.is_verb() ? scene.syntax().verb_groups[anchor.index].head
                          : scene.syntax().noun_groups[anchor.index].head;
}

// What a clause lacks, the one that it is told together with may say: "was killed on Wednesday when his plane
// went down near Pergamino", "broke into a flat in Rotterdam and took him into custody".
void share_between_clauses(const Scene& scene, SettingUnits& units) {
  const Syntax& syntax = scene.syntax();
  const auto give = [](const SettingUnit& from, SettingUnit& to) {
    if (to.places.empty()) to.places = from.places;
    if (to.days.empty()) to.days = from.days;
  };
  for (const Clause& clause : syntax.clauses) {
    if (clause.parent == kAbsent || clause.verb == kAbsent) continue;
    const std::uint32_t over = syntax.clauses[clause.parent].verb;
    if (over == kAbsent || over == clause.verb || is_saying(scene, over) || is_saying(scene, clause.verb))
      continue;
    const bool together =
        clause.type == ClauseType::kCoordinate ||
        (clause.type == ClauseType::kAdverbial && clause.marker != kAbsent &&
         (folded_word(scene, clause.marker) == "when" || folded_word(scene, clause.marker) == "as"));
    if (!together) continue;
    const Anchor inner{Anchor::Kind::kVerb, clause.verb}, outer{Anchor::Kind::kVerb, over};
    if (units.contains(outer)) give(units[outer], units[inner]);
    if (units.contains(inner) && clause.type == ClauseType::kAdverbial) give(units[inner], units[outer]);
  }
  // "Crowds gathered on Sunday to see the bridge fall": what they see happens then and there.
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const std::uint32_t sees = syntax.verb_groups[v].governor;
    if (sees == kAbsent || syntax.verb_groups[v].finite ||
        !is_listed(scene, "seeing_verb", syntax.verb_groups[sees].head))
      continue;
    const std::uint32_t clause = syntax.verb_groups[sees].clause, parent = syntax.clauses[clause].parent;
    const std::uint32_t over = parent == kAbsent ? kAbsent : syntax.clauses[parent].verb;
    for (const std::uint32_t from : {sees, over}) {
      const auto unit = from == kAbsent ? units.end() : units.find({Anchor::Kind::kVerb, from});
      if (unit != units.end()) give(SettingUnit(unit->second), units[{Anchor::Kind::kVerb, v}]);
    }
  }
  // "Singers came to Lake Orrin for Sunday's festival": it is held where they go for it.
  for (std::uint32_t i = 0; i < syntax.noun_groups.size(); ++i) {
    const NounGroup& noun = syntax.noun_groups[i];
    if (noun.attached_verb == kAbsent || noun.preposition == kAbsent ||
        !is_listed(scene, "purpose_preposition", noun.preposition) ||
        !is_listed(scene, "gathering_verb", syntax.verb_groups[noun.attached_verb].head) ||
        !event_at(scene, noun.head, true))
      continue;
    const auto gathering = units.find({Anchor::Kind::kVerb, noun.attached_verb});
    if (gathering != units.end()) give(gathering->second, units[{Anchor::Kind::kNoun, i}]);
  }
  // "signed an accord in Bodø on Thursday": the event noun and its verb tell one thing.
  for (const Relation& relation : syntax.relations) {
    const Anchor noun{Anchor::Kind::kNoun, relation.noun}, verb{Anchor::Kind::kVerb, relation.verb};
    if (relation.inferred || !units.contains(noun) || is_saying(scene, relation.verb)) continue;
    if (units.contains(verb)) give(units[verb], units[noun]);
    give(units[noun], units[verb]);
  }
}

}  // namespace gainsay
