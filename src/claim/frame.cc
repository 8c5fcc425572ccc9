#include "claim/frame.h"

#include <algorithm>
#include <string_view>

#include "claim/antecedents.h"
#include "claim/exceptions.h"
#include "claim/frame_triggers.h"
#include "claim/portfolio.h"
#include "claim/positions.h"
#include "claim/sense_fit.h"
#include "claim/stance.h"
#include "claim/time_amount.h"
#include "claim/title_marks.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

bool takes(const SlotSpec& slot, std::string_view what) {
  return std::find(slot.takes.begin(), slot.takes.end(), what) != slot.takes.end();
}

// "Drivers suspended their strike on Wednesday": what stands in the clause belongs to its verb, if that tells
// an event of its own.
bool belongs_to_other_event(const Scene& scene, const Trigger& trigger) {
  if (trigger.group == kAbsent || trigger.annotation.sense == kAbsent) return false;
  const std::uint32_t verb = scene.syntax().clauses[trigger.clause].verb;
  if (verb == kAbsent) return false;
  for (const Annotation& a : scene.fitting_annotations()) {
    if (a.kind != SenseKind::kEvent || a.head != scene.syntax().verb_groups[verb].head) continue;
    if (!scene.lexicon().is_kin(a.sense, trigger.annotation.sense)) return true;
  }
  return false;
}

// "The Leeds derby", "the siege of Leeds": the noun that a place without a preposition of place belongs to
// tells what happens there; "the Finnish driver", "the Leeds bank" tell no more than where somebody is from.
bool is_scene_of_noun(const Scene& scene, std::uint32_t token) {
  const std::uint32_t group = scene.noun_group_at(token);
  if (group == kAbsent) return true;
  const auto& groups = scene.syntax().noun_groups;
  const auto happens = [&](std::uint32_t head) {
    return scene.syntax().tokens[head].pos == Pos::kNoun &&
           scene.lexicon().kinds().may_happen(folded_lemma(scene, head));
  };
  if (groups[group].head > token && happens(groups[group].head)) return true;
  const std::uint32_t on = groups[group].attached_noun;
  return on != kAbsent && happens(groups[on].head);
}

// "The Free Sunday newspapers", "vigils a week after the killing on Friday": what stands in front of another
// noun, or hangs on one that tells an event of its own.
bool belongs_to_other_noun(const Scene& scene, const Trigger& trigger, std::uint32_t token) {
  const std::uint32_t group = scene.noun_group_at(token);
  if (group == kAbsent || group == trigger.group) return false;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (!scene.in_figure(noun.head) && noun.head > token) return true;
  if (noun.attached_noun == kAbsent || noun.attached_noun == trigger.group) return false;
  const std::uint32_t on = scene.syntax().noun_groups[noun.attached_noun].head;
  const auto& all = scene.fitting_annotations();
  return std::any_of(all.begin(), all.end(), [&](const Annotation& a) {
    return a.kind == SenseKind::kEvent && a.head == on && a.pos == SensePos::kNoun;
  });
}

// A mention behind the trigger right after one of the prepositions, wherever the syntax hangs it.
bool fill_after(const Scene& scene, const Trigger& trigger, const SlotSpec& slot,
                const std::string& prepositions, std::vector<SlotValue>& values) {
  constexpr std::uint32_t kFarthest = 14;  // tokens
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    const std::uint32_t token = scene.token_at(m.span.begin);
    if (token <= trigger.annotation.first || token > trigger.annotation.last + kFarthest || token == 0)
      continue;
    if (std::none_of(slot.takes.begin(), slot.takes.end(),
                     [&m](const std::string& t) { return is_type(m, t); }))
      continue;
    const auto& tokens = scene.syntax().tokens;
    const bool behind = any_of_list(prepositions, '|', [&](std::string_view one) {
      const std::uint64_t hash = fold_hash(one);
      return hash == tokens[token - 1].hash || hash == tokens[token].hash;
    });
    if (!behind) continue;
    values.push_back(scene.slot_from_mention(index));
    return true;
  }
  return false;
}

// The noun that an ordinal counts: its own head, or where it stands alone ("the visit, his first in two
// decades") the group that it renames or the nearest event in front of it.
std::uint32_t series_head(const Scene& scene, const Trigger& trigger) {
  if (trigger.group == kAbsent) return kAbsent;
  const auto& groups = scene.syntax().noun_groups;
  const NounGroup& own = groups[trigger.group];
  const Pos pos = scene.syntax().tokens[own.head].pos;
  if (!scene.in_figure(own.head) && (pos == Pos::kNoun || pos == Pos::kPropn)) return trigger.group;
  if (own.apposition_of != kAbsent) return own.apposition_of;
  for (std::uint32_t i = trigger.group; i-- > 0;) {
    for (const Annotation& a : scene.senses_at(groups[i].head)) {
      if (a.kind == SenseKind::kEvent && a.pos == SensePos::kNoun) return i;
    }
  }
  return kAbsent;
}

// The verb that "for the first time" is said of: that of its clause, or behind "it is the first time that"
// the next one.
std::uint32_t told_verb(const Scene& scene, const Trigger& trigger) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t own = syntax.clauses[trigger.clause].verb;
  const auto is_light = [&](std::uint32_t verb) {
    const std::string_view lemma = syntax.tokens[syntax.verb_groups[verb].head].lemma;
    return lemma == "be" || lemma == "mark" || lemma == "become";
  };
  if (own != kAbsent && !is_light(own) && syntax.verb_groups[own].head < trigger.annotation.first) return own;
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    if (syntax.verb_groups[v].head > trigger.annotation.last && !is_light(v)) return v;
  }
  return own != kAbsent && !is_light(own) ? own : kAbsent;
}

// "The blast that tore through the depot on 10 August": what a relative clause says of the event.
bool fill_from_relative_clause(const Scene& scene, const Trigger& trigger, const SlotSpec& slot,
                               std::vector<SlotValue>& values) {
  if (trigger.group == kAbsent) return false;
  const auto& clauses = scene.syntax().clauses;
  for (std::uint32_t c = 0; c < clauses.size(); ++c) {
    if (clauses[c].type != ClauseType::kRelative || clauses[c].antecedent != trigger.group) continue;
    for (const std::uint32_t index : scene.mentions()) {
      const Mention& m = scene.mention(index);
      if (scene.clause_at(scene.token_at(m.span.begin)) != c || !takes(slot, to_string(m.type))) continue;
      values.push_back(scene.slot_from_mention(index));
      return true;
    }
  }
  return false;
}

// Mentions of the slot's types in a range of tokens, only where there is exactly one: of two figures in a
// clause nobody can tell which is meant.
bool fill_from_range(const Scene& scene, const Trigger& trigger, const SlotSpec& slot,
                     const std::string& position, std::vector<SlotValue>& values) {
  std::uint32_t first = 0, last = 0;
  if (!token_range(scene, trigger, position, first, last)) return false;
  if (position == "clause" && fill_from_relative_clause(scene, trigger, slot, values)) return true;
  if (position == "clause" && belongs_to_other_event(scene, trigger)) return false;
  const Span span = scene.tokens_span(first, last);
  std::uint32_t only = kAbsent;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    if (!span.contains(m.span)) continue;
    if (std::none_of(slot.takes.begin(), slot.takes.end(),
                     [&m](const std::string& t) { return is_type(m, t); }))
      continue;
    const std::uint32_t token = scene.token_at(m.span.begin);
    if (position == "clause" && scene.clause_at(token) != trigger.clause) continue;
    if (position == "clause" && belongs_to_other_noun(scene, trigger, token)) continue;
    if (position == "clause" && m.type == MentionType::kPlace &&
        trigger.annotation.kind == SenseKind::kEvent && !is_scene_of_noun(scene, token))
      continue;
    if (only != kAbsent) return false;
    only = index;
  }
  if (only == kAbsent) return false;
  values.push_back(scene.slot_from_mention(only));
  return true;
}

bool fill_numeral(const Scene& scene, const std::vector<std::uint32_t>& groups, const SlotSpec& slot,
                  std::vector<SlotValue>& values) {
  for (const std::uint32_t group : groups) {
    const std::uint32_t index = scene.mention_in_group(group, slot.takes);
    if (index == kAbsent) continue;
    values.push_back(scene.slot_from_mention(index));
    return true;
  }
  return false;
}

// "Gotha", where no list has it.
bool is_name(const Scene& scene, std::uint32_t token) {
  return scene.syntax().tokens[token].pos == Pos::kPropn &&
         scene.syntax().tokens[token].shape != Shape::kDigits;
}

bool fill_from_groups(const Scene& scene, const std::vector<std::uint32_t>& groups, const SlotSpec& slot,
                      std::vector<SlotValue>& values) {
  const std::size_t before = values.size();
  for (const std::uint32_t group : groups) {
    const std::uint32_t index = scene.mention_in_group(group, slot.takes);
    // "Somali pirates" are no country.
    const std::uint32_t head = scene.syntax().noun_groups[group].head;
    const bool names_it =
        index != kAbsent && scene.mention(index).span.overlaps(scene.syntax().tokens[head].span);
    if (index != kAbsent && (names_it || !takes(slot, "noun"))) {
      values.push_back(scene.slot_from_mention(index));
    } else if (takes(slot, "noun") || (takes(slot, "name") && is_name(scene, head))) {
      values.push_back(scene.slot_from_group(group));
    } else if (index == kAbsent && takes(slot, "person")) {
      if (auto person = person_described(scene, group)) values.push_back(std::move(*person));
    }
    if (values.size() > before && !slot.many) break;
  }
  if (slot.many && values.size() > before) {
    const std::size_t found = values.size();
    for (std::size_t i = before; i < found; ++i) {
      for (const std::uint32_t group : groups) {
        for (std::uint32_t other = 0; other < scene.syntax().noun_groups.size(); ++other) {
          if (scene.syntax().noun_groups[other].conjunct_of != group) continue;
          const std::uint32_t index = scene.mention_in_group(other, slot.takes);
          if (index != kAbsent) values.push_back(scene.slot_from_mention(index));
        }
      }
      break;
    }
  }
  return values.size() > before;
}

// One of several words or phrases ("never|not once") in the trigger's clause, as printed.
bool fill_word(const Scene& scene, const Trigger& trigger, const std::string& phrases,
               std::vector<SlotValue>& values) {
  const auto& tokens = scene.syntax().tokens;
  return any_of_list(phrases, '|', [&](std::string_view phrase) {
    std::vector<std::uint64_t> words;
    any_of_list(phrase, ' ', [&words](std::string_view word) {
      if (!word.empty()) words.push_back(fold_hash(word));
      return false;
    });
    for (std::uint32_t t = 0; t + words.size() <= tokens.size(); ++t) {
      bool matches = true;
      for (std::uint32_t i = 0; i < words.size() && matches; ++i) matches = tokens[t + i].hash == words[i];
      if (!matches || scene.clause_at(t) != trigger.clause) continue;
      // The "last" of "last year" is no word of its own.
      if (words.size() == 1 && scene.in_figure(t)) continue;
      // "Last met" is said of the verb, "the last comma" is not.
      if (words.size() == 1 && trigger.verb != kAbsent && scene.noun_group_at(t) != kAbsent) continue;
      values.push_back(scene.slot_from_words(
          std::string(phrase), scene.tokens_span(t, t + static_cast<std::uint32_t>(words.size()) - 1)));
      return true;
    }
    return false;
  });
}

// "The number of barns that the storm flattened was given as 89": what happened to them says more than
// "given".
std::uint32_t told_of_valued(const Scene& scene, const Trigger& trigger, std::uint32_t verb) {
  const Syntax& syntax = scene.syntax();
  for (const char* position : {"counted", "figure-object", "figure-subject"}) {
    for (const std::uint32_t group : groups_at(scene, trigger, position)) {
      const std::uint32_t whole = syntax.noun_groups[group].attached_noun;  // "the number" of the barns
      for (const Relation& relation : syntax.relations) {
        const bool of_it = relation.noun == group || (whole != kAbsent && relation.noun == whole);
        if (of_it && relation.verb != verb && relation.type == Relation::Type::kObject) return relation.verb;
      }
    }
  }
  return verb;
}

// "Faro City goalkeeper Ann Poe": the name right in front of the trigger, in its noun group; not "the Swedish
// goalkeeper".
bool fill_from_front(const Scene& scene, const Trigger& trigger, const SlotSpec& slot,
                     std::vector<SlotValue>& values) {
  const std::uint32_t first = trigger.annotation.first;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    const std::uint32_t last = scene.token_at(m.span.end - 1);
    if (last + 1 != first || !takes(slot, to_string(m.type)) || m.type == MentionType::kPerson) continue;
    if (scene.noun_group_at(last) != scene.noun_group_at(first)) continue;
    if (scene.syntax().tokens[last].pos != Pos::kPropn) continue;
    values.push_back(scene.slot_from_mention(index));
    return true;
  }
  return false;
}

bool fill(const Scene& scene, const Trigger& trigger, const SlotSpec& slot, const std::string& position,
          std::vector<SlotValue>& values) {
  if (position == "in-front") return fill_from_front(scene, trigger, slot, values);
  if (position.starts_with("word:")) return fill_word(scene, trigger, position.substr(5), values);
  if (position == "trigger-mention" || position == "trigger-amount") {
    const Span span = scene.tokens_span(trigger.annotation.first, trigger.annotation.last);
    for (const std::uint32_t index : scene.mentions()) {
      const Mention& m = scene.mention(index);
      if (!m.span.overlaps(span) || !takes(slot, to_string(m.type))) continue;
      values.push_back(scene.slot_from_mention(index));
      if (position == "trigger-amount") values.back().value = as_amount(values.back().value);
      return true;
    }
    return false;
  }
  if (position == "happening") {
    // The event in which what is counted is what it happened to, or who did it.
    for (const std::uint32_t counted : groups_at(scene, trigger, "counted")) {
      for (const Annotation& a : scene.fitting_annotations()) {
        // What is said of them is no happening.
        const EventClass* known = a.kind == SenseKind::kEvent ? scene.lexicon().event(a.sense) : nullptr;
        if (!known || known->topic == "speech") continue;
        const Trigger event = make_trigger(scene, a);
        const std::vector<std::uint32_t> themes = groups_at(scene, event, "role:theme");
        if (std::find(themes.begin(), themes.end(), counted) == themes.end()) continue;
        values.push_back(
            scene.slot_from_words(scene.lexicon().name(a.sense), scene.tokens_span(a.first, a.last)));
        return true;
      }
    }
    return false;
  }
  if (position.starts_with("after:")) return fill_after(scene, trigger, slot, position.substr(6), values);
  if (position == "series-head") {
    const std::uint32_t group = series_head(scene, trigger);
    if (group == kAbsent) return false;
    values.push_back(scene.slot_from_group(group));
    return true;
  }
  if (position.starts_with("group-word:") && trigger.group != kAbsent) {
    const NounGroup& group = scene.syntax().noun_groups[trigger.group];
    for (std::uint32_t t = group.first; t < group.head; ++t) {
      if (scene.syntax().tokens[t].lemma != position.substr(11)) continue;
      values.push_back(scene.slot_from_token(t));
      return true;
    }
    return false;
  }
  if (position == "told-verb") {
    const std::uint32_t verb = told_verb(scene, trigger);
    if (verb == kAbsent) return false;
    values.push_back(scene.slot_from_token(scene.syntax().verb_groups[verb].head));
    return true;
  }
  if (position == "clause-verb") {
    std::uint32_t verb = scene.syntax().clauses[trigger.clause].verb;
    if (verb == kAbsent) return false;
    if (is_listed(scene, "gives_figure", scene.syntax().verb_groups[verb].head))
      verb = told_of_valued(scene, trigger, verb);
    values.push_back(scene.slot_from_token(scene.syntax().verb_groups[verb].head));
    return true;
  }
  if (position == "held") {
    const Annotation& a = trigger.annotation;
    const std::string mark = title_mark(scene, a.first, a.last);
    if (!mark.empty()) values.push_back(scene.slot_from_words(mark, scene.tokens_span(a.first, a.last)));
    return !mark.empty();
  }
  if (position == "portfolio" || position == "taught") {
    const std::vector<Portfolio> all =
        position == "portfolio" ? portfolios_of(scene, trigger.annotation) : fields_of(scene, trigger.verb);
    for (const Portfolio& portfolio : all)
      values.push_back(
          scene.slot_from_words(portfolio.name, scene.tokens_span(portfolio.first, portfolio.last)));
    return !values.empty();
  }
  if (position == "named" || position == "across-comma") {
    const Annotation& a = trigger.annotation;
    const std::uint32_t index = position == "named" ? named_beside(scene, a.first, a.last)
                                                    : named_across_comma(scene, a.first, a.last);
    if (index != kAbsent) values.push_back(scene.slot_from_mention(index));
    return index != kAbsent;
  }
  if (position == "trigger") {
    const Annotation& a = trigger.annotation;
    if (a.sense == kAbsent) {
      values.push_back(scene.slot_from_token(a.head));
      return true;
    }
    values.push_back(
        scene.slot_from_words(scene.lexicon().name(a.sense), scene.tokens_span(a.first, a.last)));
    return true;
  }
  if (position == "clause" || position == "sentence" || position == "before" || position == "after" ||
      position == "group") {
    return fill_from_range(scene, trigger, slot, position, values);
  }
  if (position.starts_with("numeral ")) {
    return fill_numeral(scene, groups_at(scene, trigger, position.substr(8)), slot, values);
  }
  if (position.starts_with("clause:") && belongs_to_other_event(scene, trigger)) return false;
  std::vector<std::uint32_t> groups = groups_at(scene, trigger, position);
  const EventClass* event = scene.lexicon().event(trigger.annotation.sense);
  if (event && (position == "role:agent" || position == "role:theme")) {
    std::erase_if(groups, [&](std::uint32_t group) {
      return !can_fill(scene, group, *event, std::string_view(position).substr(5));
    });
  }
  return fill_from_groups(scene, groups, slot, values);
}

// Takes what fills a slot that the pattern needs out of the others: nobody is mayor of himself.
void keep_apart(const Pattern& pattern, Claim& claim) {
  const auto is_needed = [&](const std::string& slot) {
    return std::find(pattern.needs.begin(), pattern.needs.end(), slot) != pattern.needs.end();
  };
  std::vector<Span> needed;
  for (const auto& [slot, values] : claim.slots) {
    for (const SlotValue& value : values) {
      if (is_needed(slot) && std::holds_alternative<EntityValue>(value.value)) needed.push_back(value.file);
    }
  }
  for (auto slot = claim.slots.begin(); slot != claim.slots.end();) {
    if (!is_needed(slot->first)) {
      std::erase_if(slot->second, [&](const SlotValue& value) {
        return std::holds_alternative<EntityValue>(value.value) &&
               std::find(needed.begin(), needed.end(), value.file) != needed.end();
      });
    }
    slot = slot->second.empty() ? claim.slots.erase(slot) : std::next(slot);
  }
}

}  // namespace

void match_frame(const Scene& scene, const ClaimType& type, const Pattern& pattern,
                 std::vector<Claim>& claims) {
  std::vector<std::pair<std::uint32_t, SenseId>> done;
  for (const Annotation& annotation : triggers_of(scene, pattern)) {
    const Trigger trigger = make_trigger(scene, annotation);
    if (annotation.sense != kAbsent && trigger.verb == kAbsent && trigger.group == kAbsent) continue;
    // Two wordings of one class may fit one head.
    const std::pair<std::uint32_t, SenseId> key(annotation.head, annotation.sense);
    if (std::find(done.begin(), done.end(), key) != done.end()) continue;
    done.push_back(key);
    Claim claim;  // its slots first: most triggers don't get that far
    bool beside = false;
    const Span span = scene.tokens_span(annotation.first, annotation.last);
    for (const SlotSource& source : pattern.sources) {
      const SlotSpec* slot = type.slot(source.slot);
      std::vector<SlotValue> values;
      for (const std::string& position : source.positions) {
        if (!fill(scene, trigger, *slot, position, values)) continue;
        beside = beside || position == "named" || position == "apposition" || position == "across-comma";
        break;
      }
      if (!values.empty()) claim.slots[source.slot] = std::move(values);
    }
    keep_apart(pattern, claim);
    for (const auto& [slot, word] : pattern.set) claim.slots[slot] = {scene.slot_from_words(word, span)};
    if (std::any_of(pattern.needs.begin(), pattern.needs.end(),
                    [&claim](const std::string& slot) { return !claim.slots.contains(slot); })) {
      continue;
    }
    if (is_excepted(scene, pattern, annotation.first, annotation.last)) continue;
    auto slots = std::move(claim.slots);
    claim = scene.start_claim(span);
    claim.slots = std::move(slots);
    const Attitude attitude = attitude_at(scene, annotation.head);
    // "The mayor, Ann Poe, will resign" says what she is, whatever she will do.
    claim.stance = beside ? Stance::kAsserted : attitude.stance;
    claim.speaker = attitude.speaker;
    claim.type = type.name;
    claim.rule = type.name + "/" + pattern.id;
    claims.push_back(std::move(claim));
  }
}

}  // namespace gainsay
