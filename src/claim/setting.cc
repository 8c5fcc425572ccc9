#include "claim/setting.h"

#include <algorithm>
#include <map>
#include <set>

#include "claim/happening.h"
#include "claim/places.h"
#include "claim/positions.h"
#include "claim/stance.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// What a place or a day is tied to: a verb, or a noun that names an event, or (in "died Carrara 5 March") a
// word that tells of one outside any group.
struct Anchor {
  enum class Kind : std::uint8_t { kNoun, kVerb, kToken } kind = Kind::kNoun;
  std::uint32_t index = 0;  ///< noun group, verb group or token
  bool is_verb() const { return kind == Kind::kVerb; }
  friend auto operator<=>(const Anchor&, const Anchor&) = default;
};

struct Unit {
  std::vector<PlacePhrase> places;
  std::vector<std::uint32_t> days;  ///< mentions
};

using Units = std::map<Anchor, Unit>;

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
// Trapani 9 June 1931, died Carrara 5 March 2023".
std::optional<Anchor> event_before(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kFarthest = 6;
  for (std::uint32_t t = token; t-- > 0 && token - t <= kFarthest;) {
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
        event_at(scene, groups[at].head, true))
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

// "When the bench will read out its judgment": a verb of saying whose object is what happens.
bool acts_on_event(const Scene& scene, std::uint32_t verb) {
  return std::any_of(scene.syntax().relations.begin(), scene.syntax().relations.end(),
                     [&](const Relation& r) {
                       return r.verb == verb && r.type == Relation::Type::kObject &&
                              event_at(scene, scene.syntax().noun_groups[r.noun].head, true) != nullptr;
                     });
}

// "Until Friday, when the stock makes its debut", "since 12 June, the day they met": the verb of what the day
// is explained by.
std::uint32_t verb_behind_day(const Scene& scene, std::uint32_t token) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  std::uint32_t t = token + 1;
  if (t < count && scene.word(t) == ",") ++t;
  // "10 October as the day on which Drovenia will choose its president"
  if (t + 2 < count && folded_word(scene, t) == "as" && folded_word(scene, t + 1) == "the") ++t;
  const bool when = t < count && folded_word(scene, t) == "when";
  const bool day = t + 1 < count && folded_word(scene, t) == "the" && folded_word(scene, t + 1) == "day";
  if (!when && !day) return kAbsent;
  // "When the walkout that has trapped eleven liners began": what the clause itself tells.
  const std::uint32_t own = verb_of_clause(scene, t);
  if (own != kAbsent && scene.syntax().verb_groups[own].head > t)
    return is_saying(scene, own) && !acts_on_event(scene, own) ? kAbsent : own;
  for (std::uint32_t v = 0; v < scene.syntax().verb_groups.size(); ++v) {
    if (scene.syntax().verb_groups[v].head > t) return is_saying(scene, v) ? kAbsent : v;
  }
  return kAbsent;
}

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
void split_days(const Scene& scene, Units& units) {
  Units apart;
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

// `loose` takes what nothing of the sentence could be found for: "Under the hammer in Geneva on Wednesday:
// the lost notebooks".
Units tie_all(const Scene& scene, const Scene* before, Unit& loose) {
  Units units;
  for (const PlacePhrase& phrase : place_phrases(scene, before)) {
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
    const std::uint32_t token = scene.token_at(scene.mention(index).span.end - 1);
    if (const std::uint32_t told = verb_behind_day(scene, token); told != kAbsent)
      units[{Anchor::Kind::kVerb, told}].days.push_back(index);
    if (dates_a_thing(scene, token) ||
        dates_a_posting(scene, scene.token_at(scene.mention(index).span.begin)))
      continue;
    const auto beside = event_beside(scene, scene.token_at(scene.mention(index).span.begin));
    const auto anchor = beside ? beside : anchor_of_token(scene, token, true);
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
void share_between_clauses(const Scene& scene, Units& units) {
  const Syntax& syntax = scene.syntax();
  const auto give = [](const Unit& from, Unit& to) {
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
  // "Delegations flew into Port Hessel for Tuesday's ceremony": it is held where they go for it.
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

void add_senses(const Scene& scene, std::uint32_t token, std::set<std::string>& classes) {
  for (const Annotation& a : scene.senses_at(token)) {
    if (a.kind == SenseKind::kEvent || a.kind == SenseKind::kClass)
      classes.insert(scene.lexicon().name(a.sense));
  }
}

bool shares_event(const Scene& scene, std::uint32_t a, std::uint32_t b) {
  for (const Annotation& x : scene.senses_at(a)) {
    if (x.kind != SenseKind::kEvent ||
        scene.rules().words().has("light_sense", scene.lexicon().name(x.sense)))
      continue;
    for (const Annotation& y : scene.senses_at(b)) {
      if (x.sense == y.sense) return true;
    }
  }
  return false;
}

// "Left the clinic after checking in on Thursday and admitted herself to another": which of two of a kind
// the other article tells of can't be known.
bool tells_twice(const Scene& scene, std::uint32_t verb) {
  const auto& verbs = scene.syntax().verb_groups;
  const std::uint32_t first = verbs[verb].first;
  if (!folded_word(scene, first).ends_with("ing") || first == 0) return false;
  if (is_listed(scene, "sequence_connective", first - 1)) {
    for (std::uint32_t t = 0; t + 1 < first; ++t) {
      if (is_listed(scene, "sequence_connective", t)) return true;
    }
  }
  if (verbs[verb].finite) return false;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (v != verb && shares_event(scene, verbs[v].head, verbs[verb].head)) return true;
  }
  return false;
}

void add_event_senses(const Scene& scene, std::uint32_t group, std::set<std::string>& classes) {
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  if (event_at(scene, head, true)) add_senses(scene, head, classes);
}

// What is told: the senses of the verb and of the event nouns that are its subject and object; `modifiers`
// holds the events that the rest of the sentence tells.
SlotValue what_of(const Scene& scene, const Anchor& anchor) {
  const std::uint32_t head = head_of(scene, anchor);
  SlotValue slot = scene.slot_from_token(head);
  auto& value = std::get<TextValue>(slot.value);
  std::set<std::string> classes, others;
  add_senses(scene, head, classes);
  if (anchor.is_verb() && !is_listed(scene, "telling_of", head)) {
    for (const Relation& relation : scene.syntax().relations) {
      if (relation.verb == anchor.index) add_event_senses(scene, relation.noun, classes);
    }
    for (std::uint32_t i = 0; i < scene.syntax().noun_groups.size(); ++i) {
      const NounGroup& noun = scene.syntax().noun_groups[i];
      // "Appeared in court after his arrest" tells of no arrest.
      std::uint32_t front = noun.first;
      if (noun.possessor != kAbsent)
        front = std::min(front, scene.syntax().noun_groups[noun.possessor].first);
      const bool apart = front > 0 && is_listed(scene, "sequence_connective", front - 1);
      if (noun.attached_verb == anchor.index && !apart) add_event_senses(scene, i, classes);
    }
  }
  for (const Annotation& a : scene.annotations()) {
    if (a.kind == SenseKind::kEvent) others.insert(scene.lexicon().name(a.sense));
  }
  value.classes.assign(classes.begin(), classes.end());
  value.modifiers.assign(others.begin(), others.end());
  return slot;
}

bool same_place(const PlacePhrase& a, const PlacePhrase& b) {
  return a.place && b.place &&
         std::get<EntityValue>(a.place->value).key == std::get<EntityValue>(b.place->value).key;
}

// "In Europe … in Berlin": the narrower of two is meant.
bool lies_within(const SlotValue& inner, const SlotValue& outer) {
  const auto &place = std::get<EntityValue>(inner.value), &whole = std::get<EntityValue>(outer.value);
  return std::find(place.within.begin(), place.within.end(), whole.key) != place.within.end();
}

bool is_named(const SlotValue& site) { return !std::get<TextValue>(site.value).entities.empty(); }

// Two places of one clause that don't hang together leave open which is meant.
void fill_places(const Scene& scene, const Unit& unit, Claim& claim) {
  const PlacePhrase *named = nullptr, *site = nullptr;
  bool near = false;
  // "In the Coral Sea, some 60km off Townsville": what something only lies near is no rival.
  const bool inside = std::any_of(unit.places.begin(), unit.places.end(),
                                  [](const PlacePhrase& phrase) { return phrase.place && !phrase.near; });
  for (const PlacePhrase& phrase : unit.places) {
    if (inside && phrase.near) continue;
    if (phrase.place && named && !same_place(phrase, *named)) {
      // "At the Curzon in London": a name that no list knows is one inside the town beside it.
      const bool known = std::get<EntityValue>(phrase.place->value).known;
      const bool known_before = std::get<EntityValue>(named->place->value).known;
      if (known != known_before) {
        if (known) named = &phrase;
        continue;
      }
      const Match match = compare(phrase.place->value, named->place->value);
      if (match != Match::kOverlaps) return;
      if (lies_within(*phrase.place, *named->place)) named = &phrase;
      continue;
    }
    near |= phrase.near;
    if (phrase.place && !named) named = &phrase;
    // "In the dock at Wexley Crown Court": the named one tells more.
    if (phrase.site && (!site || (!is_named(*site->site) && is_named(*phrase.site)))) site = &phrase;
  }
  if (named) claim.slots["place"] = {*named->place};
  if (site) claim.slots["site"] = {*site->site};
  if (near && (named || site)) claim.slots["near"] = {scene.slot_from_words("near", scene.span())};
}

// "Has fixed the ballot for 9 November": the day of the ballot.
bool is_fixed(const Scene& scene, std::uint32_t token) {
  return std::any_of(
      scene.syntax().verb_groups.begin(), scene.syntax().verb_groups.end(),
      [&](const VerbGroup& verb) { return verb.head < token && is_listed(scene, "fixing_verb", verb.head); });
}

// How a day bounds what is told: "until", "before", "not before"; empty where it is the day itself.
std::string tie_of(const Scene& scene, std::uint32_t mention, const Anchor& anchor) {
  const std::uint32_t first = scene.token_at(scene.mention(mention).span.begin);
  if (first == 0) return {};
  const WordLists& words = scene.rules().words();
  std::string tie(words.value("day_tie", folded_word(scene, first - 1)));
  if (tie.empty()) tie = words.value("day_tie", folded_word(scene, first));
  const bool negated = anchor.is_verb() && scene.syntax().verb_groups[anchor.index].negated;
  const bool not_here = first > 1 && folded_word(scene, first - 2) == "not";
  // "Until Friday, when it opens": it opens on Friday.
  const std::uint32_t last = scene.token_at(scene.mention(mention).span.end - 1);
  if (anchor.is_verb() && tie == "until" && verb_behind_day(scene, last) == anchor.index) return {};
  // "Must wait until Friday for it to start": it starts on Friday.
  if (tie == "until" && anchor.is_verb()) {
    const Clause& clause = scene.syntax().clauses[scene.syntax().verb_groups[anchor.index].clause];
    for (std::uint32_t t = clause.first; t < first; ++t) {
      if (words.has("waiting", folded_lemma(scene, t))) return {};
    }
  }
  // "Called for 16 October", "fixed for Monday": the day of what is called.
  if (tie == "for" && is_fixed(scene, first)) return {};
  if ((negated || not_here) && (tie == "before" || tie == "until")) return "not before";
  return tie;
}

// A time of day without a day.
bool is_clock(const DateValue& date) { return date.minutes && date.timex.starts_with('T'); }

// "Sunday's quake came shortly before noon": a time of day by itself is of the one day that the sentence
// tells.
SlotValue with_sentence_day(const Scene& scene, std::uint32_t mention) {
  SlotValue slot = scene.slot_from_mention(mention);
  auto& clock = std::get<DateValue>(slot.value);
  if (!is_clock(clock)) return slot;
  const DateValue* day = nullptr;
  for (const std::uint32_t index : scene.mentions()) {
    const auto* date = std::get_if<DateValue>(&scene.mention(index).value);
    if (index == mention || !date || date->grain != Grain::kDay) continue;
    if (day || date->minutes || !date->anchored) return slot;
    day = date;
  }
  if (!day) return slot;
  DateValue whole = *day;
  whole.minutes = clock.minutes;
  whole.utc_offset = clock.utc_offset;
  slot.value = std::move(whole);
  return slot;
}

void fill_day(const Scene& scene, const Unit& unit, const Anchor& anchor, Claim& claim) {
  if (unit.days.empty()) return;
  // "On Friday 3 March": two mentions of one day; otherwise nobody can tell which is meant. Years and open
  // stretches ("the next three years") beside a day tell of something else.
  // Where a day stands beside an open stretch, the stretch is of something else ("shut since last autumn,
  // reopens on Monday 3 June").
  const auto is_whole = [&](std::uint32_t index) {
    const Grain grain = std::get<DateValue>(scene.mention(index).value).grain;
    return grain == Grain::kDay || grain == Grain::kWeekend;
  };
  const bool any_whole = std::any_of(unit.days.begin(), unit.days.end(), is_whole);
  const auto is_day = [&](std::uint32_t index) {
    return is_whole(index) ||
           (!any_whole && std::get<DateValue>(scene.mention(index).value).grain == Grain::kOpen);
  };
  const auto first = std::find_if(unit.days.begin(), unit.days.end(), is_day);
  std::uint32_t day = first == unit.days.end() ? unit.days.front() : *first;
  for (const std::uint32_t other : unit.days) {
    if (is_day(other) != is_day(day)) continue;
    if (compare(scene.mention(day).value, scene.mention(other).value) == Match::kDisjoint) return;
  }
  for (const std::uint32_t other : unit.days) {
    const auto &date = std::get<DateValue>(scene.mention(other).value),
               &told = std::get<DateValue>(scene.mention(day).value);
    if (is_clock(date) && told.grain == Grain::kDay && !told.minutes) day = other;
  }
  claim.slots["when"] = {with_sentence_day(scene, day)};
  if (const std::string tie = tie_of(scene, day, anchor); !tie.empty())
    claim.slots["tie"] = {scene.slot_from_words(tie, scene.mention(day).span)};
}

// The one day that the sentence tells of something else: "In this Dec. 20 photo he leaves after the game in
// Philadelphia".
void fill_day_around(const Scene& scene, Claim& claim) {
  std::uint32_t day = kAbsent;
  for (const std::uint32_t index : scene.mentions()) {
    if (scene.mention(index).type != MentionType::kDate) continue;
    if (std::get<DateValue>(scene.mention(index).value).grain != Grain::kDay) continue;
    if (day != kAbsent && compare(scene.mention(day).value, scene.mention(index).value) != Match::kSame)
      return;
    day = index;
  }
  if (day != kAbsent) claim.slots["around"] = {scene.slot_from_mention(day)};
}

void fill_party(const Scene& scene, const Trigger& trigger, const char* position, const char* slot,
                Claim& claim) {
  for (const std::uint32_t group : groups_at(scene, trigger, position)) {
    const std::uint32_t mention = scene.mention_in_group(group, {"person", "organisation"});
    claim.slots[slot] = {mention == kAbsent ? scene.slot_from_group(group)
                                            : scene.slot_from_mention(mention)};
    return;
  }
}

void fill_parties(const Scene& scene, const Anchor& anchor, Claim& claim) {
  const std::uint32_t head = head_of(scene, anchor);
  const Trigger trigger =
      make_trigger(scene, {head, head, head, kAbsent, SenseKind::kClass,
                           anchor.is_verb() ? SensePos::kVerb : SensePos::kNoun, false, false});
  fill_party(scene, trigger, anchor.is_verb() ? "subject" : "by", "doer", claim);
  fill_party(scene, trigger, anchor.is_verb() ? "object" : "of|to", "done", claim);
}

}  // namespace

namespace {

// "In this file photo …": of another time than the article's.
bool is_file_picture(const Scene& scene) {
  for (std::uint32_t t = 1; t < scene.syntax().tokens.size(); ++t) {
    if (is_listed(scene, "picture", t) && is_listed(scene, "from_the_files", t - 1)) return true;
  }
  return false;
}

// Where only one place stands in a sentence of the article's opening, it is where the sentence as a whole
// happens, wherever the syntax hangs it; the same for a day.
void read_whole_sentence(const Scene& scene, const Units& units, const Unit& loose,
                         std::vector<Claim>& claims) {
  const std::uint32_t verb = scene.syntax().clauses.front().verb;
  const std::uint32_t head = verb == kAbsent ? 0 : scene.syntax().verb_groups[verb].head;
  const Anchor main =
      verb == kAbsent ? Anchor{Anchor::Kind::kToken, head} : Anchor{Anchor::Kind::kVerb, verb};
  Claim claim = scene.start_claim(scene.tokens_span(head, head));
  if (!claim.main_event) return;
  claim.type = "setting";
  claim.rule = "setting/sentence";
  claim.subject = "setting";
  // Where the place is the main verb's own, its clause says it all.
  const auto own = units.find(main);
  if (own != units.end() && !own->second.places.empty()) return;
  Unit all = loose;
  for (const auto& [anchor, unit] : units) {
    if (is_listed(scene, "seat_verb", head_of(scene, anchor))) continue;
    all.places.insert(all.places.end(), unit.places.begin(), unit.places.end());
    all.days.insert(all.days.end(), unit.days.begin(), unit.days.end());
  }
  fill_places(scene, all, claim);
  if (claim.slots.empty()) return;
  fill_day(scene, all, main, claim);
  SlotValue what = what_of(scene, main);
  std::get<TextValue>(what.value).classes.clear();
  claim.slots["what"] = {std::move(what)};
  const Attitude attitude = attitude_at(scene, head);
  claim.stance = attitude.stance;
  claim.speaker = attitude.speaker;
  claims.push_back(std::move(claim));
}

}  // namespace

void read_settings(const Scene& scene, const Scene* before, std::vector<Claim>& claims) {
  if (is_file_picture(scene)) return;
  Unit loose;
  Units units = tie_all(scene, before, loose);
  read_whole_sentence(scene, units, loose, claims);
  share_between_clauses(scene, units);
  for (const auto& [anchor, unit] : units) {
    if (anchor.is_verb() && is_saying(scene, anchor.index) && !acts_on_event(scene, anchor.index)) continue;
    const std::uint32_t head = head_of(scene, anchor);
    Claim claim = scene.start_claim(scene.syntax().tokens[head].span);
    claim.type = "setting";
    claim.rule = anchor.is_verb() ? "setting/clause" : "setting/event";
    claim.subject = "setting";
    fill_places(scene, unit, claim);
    fill_day(scene, unit, anchor, claim);
    if (claim.slots.empty()) continue;
    if (!claim.slots.contains("when")) fill_day_around(scene, claim);
    claim.slots["what"] = {what_of(scene, anchor)};
    fill_parties(scene, anchor, claim);
    const Attitude attitude = attitude_at(scene, head);
    claim.stance = attitude.stance;
    // "Must reach the town hall by Friday" is as good as planned.
    if (anchor.is_verb() && claim.stance == Stance::kPossible &&
        scene.syntax().verb_groups[anchor.index].modality == Modality::kObliged)
      claim.stance = Stance::kPlanned;
    claim.speaker = attitude.speaker;
    if (anchor.is_verb() && tells_twice(scene, anchor.index)) continue;
    claims.push_back(std::move(claim));
  }
}

}  // namespace gainsay
