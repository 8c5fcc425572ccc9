#include "claim/sense_fit.h"

#include <algorithm>
#include <optional>

#include "claim/positions.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

/// How a role is filled, from none (or nobody knows with what) to a noun of the list.
enum class Filling { kUnknown, kUnfit, kByName, kByNoun };

constexpr int strength_of(Filling filling) {
  return filling == Filling::kByNoun ? 2 : filling == Filling::kByName ? 1 : 0;
}
constexpr bool fits(Filling filling) { return strength_of(filling) > 0; }

bool is_nominal(Pos pos) { return pos == Pos::kNoun || pos == Pos::kPropn; }

// "police", "fire officer": the noun at the token, and with the one in front of it.
bool is_noun_of(const Scene& scene, std::uint32_t token, const std::vector<std::string>& members) {
  const std::string lemma = folded_lemma(scene, token);
  const bool compound = token > 0 && is_nominal(scene.syntax().tokens[token - 1].pos);
  const std::string both = compound ? folded_lemma(scene, token - 1) + " " + lemma : std::string();
  return std::any_of(members.begin(), members.end(), [&](const std::string& member) {
    return scene.lexicon().is_member(member, lemma, {}) ||
           (compound && scene.lexicon().is_member(member, both, {}));
  });
}

bool is_type_of(const Scene& scene, std::string_view type, const std::vector<std::string>& members) {
  return std::any_of(members.begin(), members.end(),
                     [&](const std::string& member) { return scene.lexicon().is_member(member, {}, type); });
}

bool is_reflexive(const Scene& scene, std::uint32_t token) {
  const std::string word = folded_word(scene, token);
  return word.ends_with("self") || word.ends_with("selves");
}

Filling fill_of(const Scene& scene, std::uint32_t group, const std::vector<std::string>& members) {
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  if (is_reflexive(scene, head)) return Filling::kUnknown;  // "found herself in Leeds"
  const Pos pos = scene.syntax().tokens[head].pos;
  std::uint32_t index =
      scene.mention_in_group(group, {"person", "organisation", "place", "title", "money", "number"});
  // "Six rifles" are no number, "Somali pirates" no country.
  if (index != kAbsent && !scene.mention(index).span.overlaps(scene.syntax().tokens[head].span))
    index = kAbsent;
  if (index != kAbsent) {
    const Mention& mention = scene.mention(index);
    if (is_type_of(scene, to_string(mention.type), members)) return Filling::kByName;
    const auto* entity = std::get_if<EntityValue>(&mention.value);
    if (entity && entity->place == PlaceKind::kCountry && is_type_of(scene, "country", members))
      return Filling::kByName;
  }
  if (is_noun_of(scene, head, members)) return Filling::kByNoun;
  if (pos == Pos::kPropn && index == kAbsent) {
    // A name that no list knows: "won the Flèche du Hainaut".
    return is_type_of(scene, "name", members) ? Filling::kByName : Filling::kUnknown;
  }
  // "Two were convicted"
  if (pos == Pos::kNum && is_type_of(scene, "person", members)) return Filling::kByName;
  return index == kAbsent && (pos == Pos::kPron || pos == Pos::kDet) ? Filling::kUnknown : Filling::kUnfit;
}

Filling filling_at(const Scene& scene, const Trigger& trigger, const char* position,
                   const std::vector<std::string>& members) {
  Filling best = Filling::kUnknown;
  for (const std::uint32_t group : groups_at(scene, trigger, position)) {
    const Filling filling = fill_of(scene, group, members);
    if (filling == Filling::kUnfit && best == Filling::kUnknown) best = filling;
    if (strength_of(filling) > strength_of(best)) best = filling;
  }
  return best;
}

// The points for an event's verb; none where it can't be one.
std::optional<int> verb_fit(const Scene& scene, const Trigger& trigger, const EventClass& event) {
  const bool sure = trigger.annotation.sure;
  const bool has_object = !groups_at(scene, trigger, "object").empty();
  if (event.without_object && has_object) return std::nullopt;
  const bool passive =
      trigger.verb != kAbsent && scene.syntax().verb_groups[trigger.verb].voice == Voice::kPassive;
  if (event.intransitive_theme && !has_object && !passive) {
    // "The bridge collapsed": its subject is what it happens to.
    if (event.objects.empty() && event.subjects.empty()) return 0;
    const Filling theme = filling_at(scene, trigger, "subject", event.objects);
    const Filling agent = filling_at(scene, trigger, "subject", event.subjects);
    if (fits(theme) || fits(agent)) return std::max(strength_of(theme), strength_of(agent));
    if (theme == Filling::kUnfit || agent == Filling::kUnfit || !sure) return std::nullopt;
    return 0;
  }
  int points = 0;
  if (!event.objects.empty()) {
    const Filling theme = filling_at(scene, trigger, "role:theme", event.objects);
    if (!fits(theme) && (theme == Filling::kUnfit || !sure)) return std::nullopt;
    points += strength_of(theme);
  }
  if (!event.subjects.empty()) {
    const Filling agent = filling_at(scene, trigger, "role:agent", event.subjects);
    const bool may_lack = sure || passive || points > 0;
    if (!fits(agent) && (agent == Filling::kUnfit || !may_lack)) return std::nullopt;
    points += strength_of(agent);
  }
  return points;
}

// "Hostage release": the nouns in front of the head.
bool has_fitting_modifier(const Scene& scene, const Trigger& trigger,
                          const std::vector<std::string>& members) {
  const NounGroup& group = scene.syntax().noun_groups[trigger.group];
  for (std::uint32_t t = group.first; t < trigger.annotation.first; ++t) {
    if (is_nominal(scene.syntax().tokens[t].pos) && is_noun_of(scene, t, members)) return true;
  }
  return false;
}

std::optional<int> noun_fit(const Scene& scene, const Trigger& trigger, const EventClass& event) {
  if (trigger.group == kAbsent) return 0;
  const Annotation& a = trigger.annotation;
  // "A fire officer", "the murder trial": the head says what it is.
  if (scene.syntax().noun_groups[trigger.group].head > a.last) return std::nullopt;
  const bool beside_role =
      a.beside_role ||
      (a.first == a.last && !scene.lexicon().kinds().may_happen(folded_lemma(scene, a.head)));
  const auto filling = [&](const char* role, const std::vector<std::string>& members) {
    const Filling filled = filling_at(scene, trigger, role, members);
    return !fits(filled) && has_fitting_modifier(scene, trigger, members) ? Filling::kByNoun : filled;
  };
  const Filling theme = filling("role:theme", event.objects);
  const Filling agent = filling("role:agent", event.subjects);
  if (!event.objects.empty() && theme == Filling::kUnfit && !fits(agent)) return std::nullopt;
  if (beside_role && !fits(theme) && !fits(agent)) {
    const bool any = event.objects.empty() && !groups_at(scene, trigger, "role:theme").empty();
    if (!any) return std::nullopt;
  }
  return strength_of(theme) + strength_of(agent);
}

std::optional<int> event_fit(const Scene& scene, const Annotation& annotation) {
  const EventClass* event = scene.lexicon().event(annotation.sense);
  constexpr int kIdiomPoints = 4;
  if (!event || annotation.idiom) return kIdiomPoints;
  const Trigger trigger = make_trigger(scene, annotation);
  return annotation.pos == SensePos::kNoun ? noun_fit(scene, trigger, *event)
                                           : verb_fit(scene, trigger, *event);
}

// Whether what is said to be in a state can be in it at all.
bool has_right_holder(const Scene& scene, const Annotation& annotation) {
  const std::string& name = scene.lexicon().name(annotation.sense);
  const StateSet* set = scene.lexicon().state_set(std::string_view(name).substr(6, name.find('/') - 6));
  const Trigger trigger = make_trigger(scene, annotation);
  const bool in_front =
      trigger.group != kAbsent && scene.syntax().noun_groups[trigger.group].head > annotation.last;
  if (annotation.predicate && in_front) return false;
  return set && (set->holders.empty() || fits(filling_at(scene, trigger, "holder", set->holders)));
}

// "Peter Guest": the end of a person's name is no title.
bool ends_name(const Scene& scene, const Annotation& annotation) {
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t index) {
    const Mention& mention = scene.mention(index);
    if (mention.type != MentionType::kPerson) return false;
    const std::uint32_t first = scene.token_at(mention.span.begin),
                        last = scene.token_at(mention.span.end - 1);
    return first < annotation.first && annotation.last == last;
  });
}

// "Deputy Attorney": says how the title right behind it is held.
bool marks_next_title(const Scene& scene, const Annotation& annotation) {
  const auto& all = scene.annotations();
  const bool before_title = std::any_of(all.begin(), all.end(), [&](const Annotation& other) {
    return other.kind == SenseKind::kOffice && other.first == annotation.last + 1;
  });
  if (!before_title || annotation.first != annotation.last) return false;
  const std::uint64_t word = scene.word_hash(annotation.first);
  const auto& marks = scene.lexicon().title_marks();
  return std::any_of(marks.begin(), marks.end(), [&](const TitleMark& mark) {
    return mark.before.size() == 1 && mark.before.front() == word;
  });
}

// The groups and nouns that say what a title is held of: "the film's director", "director of the museum",
// "public safety director".
struct Held {
  std::vector<std::uint32_t> groups;
  std::vector<std::uint32_t> nouns;  ///< tokens
  std::uint32_t owner = kAbsent;     ///< the one of the groups that owns it: "the film's"
  bool told() const { return !groups.empty() || !nouns.empty(); }
};

Held held_of(const Scene& scene, const Annotation& annotation) {
  Held held;
  const Trigger trigger = make_trigger(scene, annotation);
  if (trigger.group == kAbsent) return held;
  held.owner = scene.syntax().noun_groups[trigger.group].possessor;
  for (const char* position : {"possessor", "of"}) {
    const std::vector<std::uint32_t> groups = groups_at(scene, trigger, position);
    held.groups.insert(held.groups.end(), groups.begin(), groups.end());
  }
  for (std::uint32_t t = scene.syntax().noun_groups[trigger.group].first; t < annotation.first; ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kNoun) held.nouns.push_back(t);
  }
  return held;
}

// Whether an office that is held of such things ("team|club") can be held of what stands around the title.
bool is_of(const Scene& scene, const Held& held, std::string_view of) {
  return any_of_list(of, '|', [&](std::string_view one) {
    const std::string thing(one);
    const std::vector<std::string> members = {thing, "<" + thing + ">", "{" + thing + "}"};
    return std::any_of(held.groups.begin(), held.groups.end(),
                       [&](std::uint32_t group) { return fits(fill_of(scene, group, members)); }) ||
           std::any_of(held.nouns.begin(), held.nouns.end(),
                       [&](std::uint32_t token) { return is_noun_of(scene, token, members); });
  });
}

// "Union leader": the title says itself what it is held of, so what stands around it says something else.
bool names_its_body(const Scene& scene, const Annotation& annotation, std::string_view of) {
  return any_of_list(of, '|', [&](std::string_view one) {
    for (std::uint32_t t = annotation.first; t < annotation.last; ++t) {
      if (folded_lemma(scene, t) == one) return true;
    }
    return false;
  });
}

// Whether a title can stand for this office here. Of a title of several offices ("director", "captain") what
// it is said to be held of decides, and an office of some body stands for what the lists lack ("public safety
// director"); an office of a thing is not held of a person ("the sheriff's deputy"), unless it serves one
// ("the premier's spokesman").
bool is_right_office(const Scene& scene, const Annotation& annotation) {
  if (ends_name(scene, annotation) || marks_next_title(scene, annotation)) return false;
  const OfficeClass* office = scene.lexicon().office(annotation.sense);
  if (!office || office->of.empty() || names_its_body(scene, annotation, office->of)) return true;
  const Held held = held_of(scene, annotation);
  if (!held.told() || is_of(scene, held, office->of)) return true;
  bool several = false, other_fits = false;
  for (const Annotation& other : scene.annotations()) {
    if (other.kind != SenseKind::kOffice || other.first != annotation.first ||
        other.last != annotation.last || other.sense == annotation.sense)
      continue;
    several = true;
    const OfficeClass* its = scene.lexicon().office(other.sense);
    other_fits = other_fits || (its && is_of(scene, held, its->of));
  }
  const std::uint32_t owner = held.owner;
  // "The farmers' leader": the owner is a part of the title.
  if (owner != kAbsent && scene.syntax().noun_groups[owner].head >= annotation.first) return true;
  const bool of_person = owner != kAbsent &&
                         scene.syntax().tokens[scene.syntax().noun_groups[owner].head].pos == Pos::kNoun &&
                         is_noun_of(scene, scene.syntax().noun_groups[owner].head, {"[person]"});
  const bool serves = any_of_list(
      office->of, '|', [](std::string_view one) { return one == "office-holder" || one == "person"; });
  if (other_fits || of_person) return !other_fits && serves;
  const bool of_body = any_of_list(office->of, '|', [](std::string_view one) {
    return one == "organisation" || one == "company" || one == "country";
  });
  return !several || held.nouns.empty() || of_body;
}

}  // namespace

bool can_fill(const Scene& scene, std::uint32_t group, const EventClass& event, std::string_view role) {
  const bool agent = role == "agent";
  const std::vector<std::string>& members = agent ? event.subjects : event.objects;
  if (!members.empty() && !(event.intransitive_theme && fits(fill_of(scene, group, event.subjects))))
    return fill_of(scene, group, members) != Filling::kUnfit;
  static const std::vector<std::string> neither = {"[time]", "[quantity]", "[shape]", "[relation]"};
  static const std::vector<std::string> no_agent = {"[act]", "[attribute]", "[state]"};
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  if (scene.mention_in_group(group, {"person", "organisation", "place"}) != kAbsent) return true;
  return !is_noun_of(scene, head, neither) && !(agent && is_noun_of(scene, head, no_agent));
}

// "Fatally injured": more than injured.
bool is_short_of_death(const Scene& scene, const Annotation& a) {
  const bool told = a.kind == SenseKind::kEvent || a.kind == SenseKind::kState;
  return told && a.head > 0 && is_listed(scene, "to_death", a.head - 1) &&
         scene.rules().words().has("survivable", scene.lexicon().name(a.sense));
}

std::vector<Annotation> fitting_senses(const Scene& scene) {
  struct Reading {
    Annotation annotation;
    int points;
  };
  std::vector<Reading> readings;
  for (const Annotation& a : scene.annotations()) {
    if (a.pos == SensePos::kVerb && is_listed(scene, "participle_preposition", a.head)) continue;
    if (a.kind == SenseKind::kState && !has_right_holder(scene, a)) continue;
    if (is_short_of_death(scene, a)) continue;
    if (a.kind == SenseKind::kOffice && !is_right_office(scene, a)) continue;
    const std::optional<int> points = a.kind == SenseKind::kEvent ? event_fit(scene, a) : 0;
    if (points) readings.push_back({a, *points});
  }
  const Lexicon& lexicon = scene.lexicon();
  std::vector<Annotation> fitting;
  for (const Reading& one : readings) {
    // Another class of the same word whose roles fit better, and that no class of its own stands beside.
    const bool outdone = one.annotation.kind == SenseKind::kEvent &&
                         std::any_of(readings.begin(), readings.end(), [&](const Reading& other) {
                           return other.annotation.kind == SenseKind::kEvent &&
                                  other.annotation.head == one.annotation.head && other.points > one.points &&
                                  !lexicon.is_kin(one.annotation.sense, other.annotation.sense) &&
                                  !lexicon.is_confusable(one.annotation.sense, other.annotation.sense);
                         });
    if (!outdone) fitting.push_back(one.annotation);
  }
  return fitting;
}

}  // namespace gainsay
