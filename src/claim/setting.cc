#include "claim/setting.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "claim/happening.h"
#include "claim/places.h"
#include "claim/setting_ends.h"
#include "claim/setting_goals.h"
#include "claim/setting_meant.h"
#include "claim/setting_parties.h"
#include "claim/setting_units.h"
#include "claim/stance.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

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
  // "The verdict is expected on 21 October": the day of the verdict.
  const bool awaited = anchor.is_verb() && folded_lemma(scene, head) == "expect" &&
                       scene.syntax().verb_groups[anchor.index].voice == Voice::kPassive;
  if (anchor.is_verb() && (awaited || !is_listed(scene, "telling_of", head))) {
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
void fill_places(const Scene& scene, const SettingUnit& unit, Claim& claim) {
  const PlacePhrase *named = nullptr, *site = nullptr;
  bool near = false;
  // "In the Black Sea, about 30km off Varna": what something only lies near is no rival.
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
    // "In the library at Orford Prison": the named one tells more.
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

// "Will not reopen", "is not expected to reopen": the verb, or the one that governs it.
bool is_negated(const Scene& scene, std::uint32_t verb) {
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  return group.negated ||
         (!group.finite && group.governor != kAbsent && scene.syntax().verb_groups[group.governor].negated);
}

// "Until 9 May", "until Thursday", not "until May".
bool is_one_day(const Scene& scene, std::uint32_t mention) {
  const auto& date = std::get<DateValue>(scene.mention(mention).value);
  const std::string_view words = scene.text(scene.mention(mention).span);
  return (date.relative && (date.relative->weekday || date.relative->days)) ||
         words.find_first_of("0123456789") != std::string_view::npos;
}

// How a day bounds what is told: "until", "before", "not before"; empty where it is the day itself.
std::string tie_of(const Scene& scene, std::uint32_t mention, const Anchor& anchor) {
  const std::uint32_t first = scene.token_at(scene.mention(mention).span.begin);
  if (first == 0) return {};
  const WordLists& words = scene.rules().words();
  std::string tie(words.value("day_tie", folded_word(scene, first - 1)));
  if (tie.empty()) tie = words.value("day_tie", folded_word(scene, first));
  const bool negated = anchor.is_verb() && is_negated(scene, anchor.index);
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
  // "Did not sign until 9 May": signed on that day; "until May", on any of it.
  const bool done =
      anchor.is_verb() && tie == "until" && is_done_by_day(scene, scene.syntax().verb_groups[anchor.index]);
  if (done) return is_one_day(scene, mention) ? "" : "bound";
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

void fill_day(const Scene& scene, const SettingUnit& unit, const Anchor& anchor, Claim& claim) {
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
    if (names_a_sort(scene, index)) continue;
    if (day != kAbsent && compare(scene.mention(day).value, scene.mention(index).value) != Match::kSame)
      return;
    day = index;
  }
  if (day != kAbsent) claim.slots["around"] = {scene.slot_from_mention(day)};
}

// "In this file photo …": of another time than the article's.
bool is_file_picture(const Scene& scene) {
  for (std::uint32_t t = 1; t < scene.syntax().tokens.size(); ++t) {
    if (is_listed(scene, "picture", t) && is_listed(scene, "from_the_files", t - 1)) return true;
  }
  return false;
}

// "Anthrax was confirmed on a ranch near Ely": said of something that is there, not of what somebody says.
bool is_established(const Scene& scene, std::uint32_t verb) {
  const Syntax& syntax = scene.syntax();
  if (syntax.verb_groups[verb].voice != Voice::kPassive ||
      !is_listed(scene, "establishing_verb", syntax.verb_groups[verb].head))
    return false;
  const bool reports = std::any_of(syntax.clauses.begin(), syntax.clauses.end(), [&](const Clause& clause) {
    return clause.verb != kAbsent && clause.verb != verb && syntax.verb_groups[clause.verb].governor == verb;
  });
  const std::uint32_t subject = scene.related(verb, Relation::Type::kObject);
  return !reports && subject != kAbsent && syntax.tokens[syntax.noun_groups[subject].head].pos == Pos::kNoun;
}

// "For | what is to be | a three-month stay": the clause says what something is.
bool names_a_thing(const Scene& scene, std::uint32_t verb) {
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  return group.first > 0 && folded_lemma(scene, group.head) == "be" &&
         is_listed(scene, "what_word", group.first - 1);
}

// "Were found on 24 May": a verb for an event has its day to itself, and not for all that the sentence names.
bool tells_own_event(const Scene& scene, const Anchor& anchor) {
  if (!anchor.is_verb()) return false;
  const SlotValue what = what_of(scene, anchor);
  const auto& classes = std::get<TextValue>(what.value).classes;
  return std::any_of(classes.begin(), classes.end(),
                     [](const std::string& name) { return name.starts_with("event:"); });
}

// Where only one place stands in a sentence of the article's opening, it is where the sentence as a whole
// happens, wherever the syntax hangs it; the same for a day.
void read_whole_sentence(const Scene& scene, const SettingUnits& units, const SettingUnit& loose,
                         std::vector<Claim>& claims) {
  const std::uint32_t verb = told_verb(scene);
  const std::uint32_t head = verb == kAbsent ? 0 : scene.syntax().verb_groups[verb].head;
  const Anchor main =
      verb == kAbsent ? Anchor{Anchor::Kind::kToken, head} : Anchor{Anchor::Kind::kVerb, verb};
  Claim claim = scene.start_claim(scene.tokens_span(head, head));
  if (!claim.main_event) return;
  claim.type = "setting";
  claim.rule = "setting/sentence";
  claim.subject = "setting";
  // Where the place is the verb's own, its clause says it all; where it is that of what reports it, it was
  // said there.
  for (const std::uint32_t teller : {verb, scene.syntax().clauses.front().verb}) {
    const auto own = units.find(Anchor{Anchor::Kind::kVerb, teller});
    if (teller != kAbsent && own != units.end() && !own->second.places.empty()) return;
  }
  SettingUnit all = loose;
  for (const auto& [anchor, unit] : units) {
    if (is_listed(scene, "seat_verb", head_of(scene, anchor))) continue;
    all.places.insert(all.places.end(), unit.places.begin(), unit.places.end());
    if (!tells_own_event(scene, anchor)) all.days.insert(all.days.end(), unit.days.begin(), unit.days.end());
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

void add_all(const std::vector<std::string>& more, std::vector<std::string>& to) {
  std::vector<std::string> both;
  std::set_union(to.begin(), to.end(), more.begin(), more.end(), std::back_inserter(both));
  to = std::move(both);
}

// "It happened in Lund": what, to whom and when stands in the clause before.
void tell_what_is_meant(const Scene& scene, const Anchor& anchor, Claim& claim) {
  const VerbMeant meant = anchor.is_verb() ? deed_meant(scene, anchor.index) : VerbMeant();
  if (!meant) return;
  const Anchor deed{Anchor::Kind::kVerb, meant.verb};
  const SlotValue told = what_of(*meant.scene, deed);
  const auto& value = std::get<TextValue>(told.value);
  auto& what = std::get<TextValue>(claim.slots["what"].front().value);
  what.lemma = value.lemma;
  add_all(value.classes, what.classes);
  add_all(value.modifiers, what.modifiers);
  Claim there;
  fill_parties(*meant.scene, deed, there);
  SettingUnit loose;
  SettingUnits units = tie_all(*meant.scene, loose);
  share_between_clauses(*meant.scene, units);
  if (!claim.slots.contains("when")) fill_day(*meant.scene, units[deed], deed, there);
  std::erase_if(claim.slots, [&](const auto& slot) {
    return scene.rules().words().has("deed_pronoun", folded(slot.second.front().text));
  });
  for (auto& [slot, values] : there.slots) claim.slots.try_emplace(slot, std::move(values));
  if (meant.scene != &scene) add_all(meant.scene->context(), claim.context);
}

// "Will address the nation on Wednesday": a saying that is announced has a day of its own.
bool is_to_come(const Scene& scene, std::uint32_t verb) {
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  return group.tense == Tense::kFuture || group.modality == Modality::kPlanned;
}

}  // namespace

void read_settings(const Scene& scene, std::vector<Claim>& claims) {
  if (is_file_picture(scene)) return;
  SettingUnit loose;
  SettingUnits units = tie_all(scene, loose);
  read_whole_sentence(scene, units, loose, claims);
  const std::map<std::uint32_t, PlacePhrase> goals = goals_of(scene, units);
  for (const auto& [verb, goal] : goals) units.try_emplace(Anchor{Anchor::Kind::kVerb, verb});
  share_between_clauses(scene, units);
  for (const auto& [anchor, unit] : units) {
    if (anchor.is_verb() && is_saying(scene, anchor.index) && !acts_on_event(scene, anchor.index) &&
        !is_established(scene, anchor.index) && !is_to_come(scene, anchor.index))
      continue;
    const std::uint32_t head = head_of(scene, anchor);
    if (anchor.is_verb() && names_a_thing(scene, anchor.index)) continue;
    Claim claim = scene.start_claim(scene.syntax().tokens[head].span);
    claim.type = "setting";
    claim.rule = anchor.is_verb() ? "setting/clause" : "setting/event";
    claim.subject = "setting";
    fill_places(scene, unit, claim);
    fill_day(scene, unit, anchor, claim);
    const auto goal = anchor.is_verb() ? goals.find(anchor.index) : goals.end();
    const bool settled = !claim.slots.empty();
    if (!settled && goal == goals.end()) continue;
    if (!claim.slots.contains("when")) fill_day_around(scene, claim);
    claim.slots["what"] = {what_of(scene, anchor)};
    const bool still_holds = read_ends(scene, anchor, claim);
    mark_deadline(scene, anchor, claim);
    fill_parties(scene, anchor, claim);
    tell_what_is_meant(scene, anchor, claim);
    const Attitude attitude = attitude_at(scene, head);
    claim.stance = attitude.stance;
    if (still_holds && claim.stance == Stance::kAsserted) claim.stance = Stance::kPlanned;
    // "Must reach the town hall by Friday" is as good as planned.
    if (anchor.is_verb() && claim.stance == Stance::kPossible &&
        scene.syntax().verb_groups[anchor.index].modality == Modality::kObliged)
      claim.stance = Stance::kPlanned;
    claim.speaker = attitude.speaker;
    if (anchor.is_verb() && tells_twice(scene, anchor.index)) continue;
    if (goal != goals.end() && claim.slots.contains("done"))
      claims.push_back(claim_of_goal(scene, claim, goal->second));
    if (settled) claims.push_back(std::move(claim));
  }
}

}  // namespace gainsay
