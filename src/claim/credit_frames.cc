#include "claim/credit_frames.h"

#include <algorithm>

#include "claim/doer_name.h"
#include "claim/positions.h"
#include "claim/told_date.h"
#include "claim/verb_doer.h"

namespace gainsay {
namespace {

const WordLists& words(const Scene& scene) { return scene.rules().words(); }

bool is_prize(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  return words(scene).has("credit_prize", folded_lemma(scene, noun.head));
}

bool names_somebody(const Scene& scene, std::uint32_t group) {
  return mention_with(scene, group, {"person", "organisation"}) != kAbsent;
}

// The group that the verb's clause has for a prize: its subject, its object, or what stands beside it.
std::uint32_t prize_of(const Scene& scene, std::uint32_t verb_group) {
  for (const Relation& relation : scene.syntax().relations) {
    if (relation.verb == verb_group && !relation.inferred && is_prize(scene, relation.noun))
      return relation.noun;
  }
  // "The prize, which goes to one poet a year, was on Friday bestowed on X"
  const auto& groups = scene.syntax().noun_groups;
  const VerbGroup& verb = scene.syntax().verb_groups[verb_group];
  const bool opens = !groups.empty() && groups.front().preposition == kAbsent && is_prize(scene, 0);
  return opens && verb.voice == Voice::kPassive && scene.clause_at(groups.front().head) == verb.clause
             ? 0
             : kAbsent;
}

// "Was given the prize": who stands in the verb's grammar beside the prize, and is no giver of it.
std::uint32_t receiver_beside(const Scene& scene, std::uint32_t verb_group, std::uint32_t prize) {
  for (const Relation& relation : scene.syntax().relations) {
    if (relation.verb != verb_group || relation.noun == prize) continue;
    if (relation.type != Relation::Type::kSubject && names_somebody(scene, relation.noun))
      return relation.noun;
  }
  return kAbsent;
}

// "The contract for the dam": what it is for; itself where that isn't told.
std::uint32_t held_for(const Scene& scene, std::uint32_t contract) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].attached_noun == contract && is_preposition_of(scene, groups[g], "for|of|in|at")) return g;
  }
  return contract;
}

// "Gave the prize to X", "X was handed the prize", "the prize was conferred on X", "the prize goes to X".
void add_awards(const Scene& scene, std::vector<Credit>& credits) {
  const auto& verbs = scene.syntax().verb_groups;
  constexpr std::uint32_t kReach = 24;  // "gave the prize, worth 10,000 euros, to X"
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const std::string& lemma = folded_lemma(scene, verbs[v].head);
    const bool gives = words(scene).has("credit_awards", lemma);
    const bool gets = words(scene).has("credit_gets", lemma);
    if (!gives && !gets) continue;
    const std::uint32_t prize = prize_of(scene, v);
    if (prize == kAbsent || scene.syntax().noun_groups[prize].negated) continue;
    Credit credit{"win", verbs[v].head};
    credit.theme = prize;
    if (!words(scene)
             .value("credit_held", folded_lemma(scene, scene.syntax().noun_groups[prize].head))
             .empty())
      credit.theme = held_for(scene, prize);
    if (gets) {
      if (verbs[v].voice == Voice::kActive) credit.doer = scene.related(v, Relation::Type::kSubject);
    } else {
      credit.doer = receiver_beside(scene, v, prize);
      if (credit.doer == kAbsent) credit.doer = group_behind(scene, verbs[v].last, "to|on|upon", kReach);
    }
    if (credit.doer != kAbsent && credit.doer != prize && names_somebody(scene, credit.doer))
      credits.push_back(credit);
  }
}

bool is_sole_word(const Scene& scene, std::uint32_t token) {
  return words(scene).has("credit_one_voice", folded_word(scene, token));
}

// Whether a token says that somebody is against: "opposed", "voted against", "rejecting", "dissent".
bool is_against(const Scene& scene, std::uint32_t token) {
  const std::string& lemma = folded_lemma(scene, token);
  if (words(scene).has("credit_opposes", lemma)) return true;
  const bool vote = lemma == "vote" || lemma == "raise" || lemma == "come";
  constexpr std::uint32_t kNear = 3;
  for (std::uint32_t t = token + 1; vote && t < std::min(count_of(scene), token + kNear); ++t) {
    if (folded_word(scene, t) == "against") return true;
  }
  return false;
}

std::uint32_t named_group_at(const Scene& scene, std::uint32_t token) {
  const std::uint32_t group = scene.noun_group_at(token);
  return group != kAbsent && mention_with(scene, group, {"person", "organisation", "place"}) != kAbsent
             ? group
             : kAbsent;
}

// "X alone", "X stood alone", "alone X", "only councillor X".
std::uint32_t marked_as_sole(const Scene& scene, std::uint32_t sole) {
  const std::string& word = folded_word(scene, sole);
  if (word == "alone" && sole > 0) {
    const std::uint32_t before = named_group_at(scene, sole - 1);
    if (before != kAbsent) return before;
    const std::uint32_t verb = scene.verb_group_at(sole - 1);
    const std::uint32_t subject = verb == kAbsent ? kAbsent : scene.related(verb, Relation::Type::kSubject);
    if (subject != kAbsent) return named_group_at(scene, scene.syntax().noun_groups[subject].head);
  }
  if (word != "only" && word != "alone" && word != "just") return kAbsent;
  const std::uint32_t behind = sole + 1 < count_of(scene) ? scene.noun_group_at(sole + 1) : kAbsent;
  const std::uint32_t own = scene.noun_group_at(sole);
  for (const std::uint32_t group : {behind, own}) {
    if (group == kAbsent || scene.syntax().noun_groups[group].last < sole) continue;
    const NounGroup& noun = scene.syntax().noun_groups[group];
    const bool the = noun.determiner != kAbsent && folded_word(scene, noun.determiner) == "the";
    if (!the && noun.numeral == kAbsent) return named_group_at(scene, noun.head);
  }
  return kAbsent;
}

// "The only member to vote against was X", "X was the sole one", "X cast the single vote".
std::uint32_t said_to_be_sole(const Scene& scene, std::uint32_t sole) {
  const std::uint32_t group = scene.noun_group_at(sole);
  if (group == kAbsent || folded_word(scene, sole) == "alone") return kAbsent;
  const auto& syntax = scene.syntax();
  for (const Relation& relation : syntax.relations) {
    if (relation.noun != group || relation.inferred) continue;
    const bool subject = relation.type == Relation::Type::kSubject;
    for (const Relation& other : syntax.relations) {
      if (other.verb != relation.verb || other.noun == group) continue;
      const bool faces =
          subject ? other.type == Relation::Type::kComplement : other.type == Relation::Type::kSubject;
      if (faces && named_group_at(scene, syntax.noun_groups[other.noun].head) != kAbsent) return other.noun;
    }
    if (!subject) continue;
    const std::uint32_t from = group_behind(scene, syntax.verb_groups[relation.verb].last, "from|by", 3);
    if (from != kAbsent) return named_group_at(scene, syntax.noun_groups[from].head);
  }
  return kAbsent;
}

// Who alone was against: "with Ireland alone opposed", "only Ann Poe voted against it".
void add_lone_votes(const Scene& scene, std::vector<Credit>& credits) {
  std::uint32_t against = kAbsent;
  for (std::uint32_t t = 0; t < count_of(scene) && against == kAbsent; ++t)
    against = is_against(scene, t) ? t : kAbsent;
  if (against == kAbsent) return;
  for (std::uint32_t t = 0; t < count_of(scene); ++t) {
    if (!is_sole_word(scene, t)) continue;
    Credit credit{"oppose", against};
    credit.doer = marked_as_sole(scene, t);
    if (credit.doer == kAbsent) credit.doer = said_to_be_sole(scene, t);
    if (credit.doer == kAbsent) continue;
    credit.sole = true;
    credits.push_back(credit);
    return;
  }
}

// "Third", "third place", "silver": the place that a word names; empty for other words.
std::string_view place_named(const Scene& scene, std::uint32_t token) {
  const std::string_view place = words(scene).value("credit_rank", folded_word(scene, token));
  if (place.empty() || token + 1 >= count_of(scene)) return place;
  return words(scene).has("credit_not_rank", folded_word(scene, token + 1)) ? std::string_view() : place;
}

// What the place is one of: "in the marathon", "in Sunday's election".
std::uint32_t contest_near(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kReach = 6;
  return group_behind(scene, token, "in|at|of", kReach);
}

// "Second was Norway's Kari Lund": a place in front of "be" or "come".
void add_fronted_finisher(const Scene& scene, std::uint32_t v, std::vector<Credit>& credits) {
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  if (verb.first != 1 || verb.last + 1 >= count_of(scene)) return;
  // "Second was after the loss" tells something else.
  const std::uint32_t own = scene.noun_group_at(verb.last + 1);
  if (own == kAbsent || scene.syntax().noun_groups[own].preposition != kAbsent) return;
  const std::string_view place = words(scene).value("credit_rank", folded_word(scene, verb.first - 1));
  Credit credit{"place-" + std::string(place), verb.head};
  credit.named = place.empty() ? kAbsent : named_behind(scene, verb.last);
  if (credit.named != kAbsent) credits.push_back(credit);
}

// "Finished third", "came in second", "crossed the line fourth", "was runner-up".
void add_finishers(const Scene& scene, std::vector<Credit>& credits) {
  const auto& verbs = scene.syntax().verb_groups;
  constexpr std::uint32_t kNear = 4;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (!verbs[v].finite || !words(scene).has("credit_finishes", folded_lemma(scene, verbs[v].head)))
      continue;
    add_fronted_finisher(scene, v, credits);
    for (std::uint32_t t = verbs[v].last + 1; t < std::min(count_of(scene), verbs[v].last + kNear); ++t) {
      if (scene.syntax().tokens[t].pos == Pos::kPunct) break;
      const std::string_view place = place_named(scene, t);
      if (place.empty()) continue;
      const std::uint32_t own = scene.noun_group_at(t);
      const bool narrowed = own != kAbsent && scene.syntax().noun_groups[own].head != t;
      if (narrowed) break;  // "was the third rider", "came in the second half"
      Credit credit{"place-" + std::string(place), verbs[v].head};
      credit.doer = scene.related(v, Relation::Type::kSubject);
      credit.theme = contest_near(scene, t);
      if (credit.doer != kAbsent) credits.push_back(credit);
      break;
    }
  }
}

// "Third place was won by X", "silver went to X", "X took third place".
void add_placings(const Scene& scene, std::vector<Credit>& credits) {
  const auto& syntax = scene.syntax();
  constexpr std::uint32_t kReach = 6;
  for (const Relation& relation : syntax.relations) {
    if (relation.inferred) continue;
    const NounGroup& noun = syntax.noun_groups[relation.noun];
    const bool of_place = folded_lemma(scene, noun.head) == "place" && noun.head > noun.first;
    const std::string_view place = of_place
                                       ? words(scene).value("credit_rank", folded_word(scene, noun.head - 1))
                                       : place_named(scene, noun.head);
    if (place.empty()) continue;
    const VerbGroup& verb = syntax.verb_groups[relation.verb];
    const std::string& lemma = folded_lemma(scene, verb.head);
    Credit credit{"place-" + std::string(place), verb.head};
    credit.theme = contest_near(scene, noun.last);
    if (relation.type == Relation::Type::kSubject && words(scene).has("credit_passes", lemma)) {
      credit.doer = group_behind(scene, verb.last, "to", kReach);
    } else if (relation.type == Relation::Type::kObject &&
               (words(scene).has("credit_takes", lemma) || lemma == "win")) {
      credit.doer = scene.related(relation.verb, Relation::Type::kSubject);
    }
    if (credit.doer != kAbsent) credits.push_back(credit);
  }
}

// "Oman's signature was that of X".
void add_that_of(const Scene& scene, std::vector<Credit>& credits) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    const std::string_view deed = words(scene).value("credit_result", folded_lemma(scene, groups[g].head));
    if (deed != "sign") continue;
    for (std::uint32_t t = groups[g].last + 1; t + 2 < count_of(scene); ++t) {
      if (folded_lemma(scene, t) != "be" || folded_word(scene, t + 1) != "that" ||
          folded_word(scene, t + 2) != "of")
        continue;
      Credit credit{std::string(deed), groups[g].head};
      credit.doer = group_behind(scene, t + 1, "of", 4);
      credit.theme = group_behind(scene, groups[g].last, "on|to|under|beneath", 4);
      credit.party = groups[g].possessor;
      credit.sole = true;
      if (credit.doer != kAbsent) credits.push_back(credit);
    }
  }
}

// "X beat three rivals to the label": whoever got there first has it.
void add_beaten_rivals(const Scene& scene, std::vector<Credit>& credits) {
  for (const Relation& relation : scene.syntax().relations) {
    if (relation.type != Relation::Type::kObject || relation.inferred) continue;
    const VerbGroup& verb = scene.syntax().verb_groups[relation.verb];
    const NounGroup& beaten = scene.syntax().noun_groups[relation.noun];
    if (!words(scene).has("credit_outbids", folded_lemma(scene, verb.head)) ||
        verb.voice == Voice::kPassive || !words(scene).has("credit_rival", folded_lemma(scene, beaten.head)))
      continue;
    Credit credit{"buy", verb.head};
    credit.theme = group_behind(scene, beaten.last, "to|for", 3);
    credit.doer = scene.related(relation.verb, Relation::Type::kSubject);
    if (credit.theme != kAbsent && credit.doer != kAbsent) credits.push_back(credit);
  }
}

// "Carried the baby out of the flat", "led both children to safety".
void add_brought_out(const Scene& scene, std::vector<Credit>& credits) {
  constexpr std::uint32_t kNear = 3;
  for (const Relation& relation : scene.syntax().relations) {
    if (relation.type != Relation::Type::kObject || relation.inferred) continue;
    const VerbGroup& verb = scene.syntax().verb_groups[relation.verb];
    if (!words(scene).has("credit_brings", folded_lemma(scene, verb.head)) ||
        !is_person(scene, relation.noun))
      continue;
    const std::uint32_t last = std::max(scene.syntax().noun_groups[relation.noun].last, verb.last);
    for (std::uint32_t t = last + 1; t < std::min(count_of(scene), last + kNear); ++t) {
      if (!words(scene).has("credit_to_safety", folded_word(scene, t))) continue;
      Credit credit{"rescue", verb.head};
      credit.theme = relation.noun;
      Doer doer;
      find_doer(scene, relation.verb, doer);
      credit.doer = doer.group;
      credit.named = doer.named;
      credit.sole = doer.sole;
      credits.push_back(credit);
      break;
    }
  }
}

// "1-0": one goal, whoever had it.
bool tells_of_one_goal(const Scene& scene) {
  for (std::uint32_t t = 0; t + 2 < count_of(scene); ++t) {
    const std::string &x = folded_word(scene, t), &y = folded_word(scene, t + 2);
    if (folded_word(scene, t + 1) == "-" && ((x == "1" && y == "0") || (x == "0" && y == "1"))) return true;
  }
  for (std::uint32_t t = 0; t < count_of(scene); ++t) {
    if (folded_word(scene, t) == "1-0" || folded_word(scene, t) == "0-1") return true;
  }
  return false;
}

// "Struck to give them a 1-0 win", "won 1-0 with a volley from X".
void add_goal_of_score(const Scene& scene, std::vector<Credit>& credits) {
  constexpr std::uint32_t kNext = 2;
  if (!tells_of_one_goal(scene)) return;
  const auto& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (!words(scene).has("credit_strikes", folded_lemma(scene, verb.head)) || verb.negated) continue;
    Credit credit{"decide", verb.head};
    credit.doer = scene.related(v, Relation::Type::kSubject);
    credit.sole = true;
    if (credit.doer != kAbsent && mention_with(scene, credit.doer, {"person"}) != kAbsent)
      credits.push_back(credit);
  }
  for (std::uint32_t g = 0; g < syntax.noun_groups.size(); ++g) {
    if (!words(scene).has("credit_goal", folded_lemma(scene, syntax.noun_groups[g].head))) continue;
    const std::uint32_t by = group_behind(scene, syntax.noun_groups[g].last, "by|from", kNext);
    if (by == kAbsent || mention_with(scene, by, {"person"}) == kAbsent) continue;
    Credit credit{"decide", syntax.noun_groups[g].head};
    credit.doer = by;
    credit.sole = true;
    credits.push_back(credit);
  }
}

// "The library is the work of X".
void add_work_of(const Scene& scene, std::vector<Credit>& credits) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (folded_lemma(scene, groups[g].head) != "work" || groups[g].head == 0) continue;
    const bool is = groups[g].first > 0 && folded_lemma(scene, groups[g].first - 1) == "be";
    const std::uint32_t by = group_behind(scene, groups[g].last, "of", 2);
    if (!is || by == kAbsent || !names_somebody(scene, by)) continue;
    Credit credit{"design", groups[g].head};
    credit.doer = by;
    const std::uint32_t verb = scene.verb_group_at(groups[g].first - 1);
    if (verb != kAbsent) credit.theme = scene.related(verb, Relation::Type::kSubject);
    credits.push_back(credit);
  }
}

// "The poem read out on Monday was by X": whose work the subject is.
void add_made_by(const Scene& scene, std::vector<Credit>& credits) {
  const auto& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    const std::uint32_t by = verb.last + 1;
    if (folded_lemma(scene, verb.head) != "be" || !verb.finite || verb.negated || by >= count_of(scene))
      continue;
    if (folded_word(scene, by) != "by") continue;
    const std::uint32_t work = scene.related(v, Relation::Type::kSubject);
    if (work == kAbsent) continue;
    const std::string lemma = folded_lemma(scene, syntax.noun_groups[work].head);
    Credit credit{std::string(words(scene).value("credit_work", lemma)), verb.head};
    credit.named = named_behind(scene, by);
    credit.theme = work;
    credit.sole = true;
    if (!credit.deed.empty() && credit.named != kAbsent) credits.push_back(credit);
  }
}

// "X spoke for Austria at the talks": for whom, where it is a country.
void add_spoken_for(const Scene& scene, std::vector<Credit>& credits) {
  constexpr std::uint32_t kNext = 2;
  const auto& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (folded_lemma(scene, verb.head) != "speak" || verb.negated) continue;
    const std::uint32_t country = group_behind(scene, verb.last, "for", kNext);
    if (country == kAbsent || !country_named(scene, country)) continue;
    Credit credit{"speak-for", verb.head};
    Doer doer;
    find_doer(scene, v, doer);
    credit.doer = doer.group;
    credit.named = doer.named;
    credit.party = country;
    if (credit.named != kAbsent || credit.doer != kAbsent) credits.push_back(credit);
  }
}

// "The Northern Star", "the Tour": people's names go without an article.
bool has_article(const Scene& scene, const NounGroup& noun) {
  return noun.determiner != kAbsent && folded_word(scene, noun.determiner) == "the";
}

}  // namespace

bool is_of_kind(const Scene& scene, std::uint32_t group, std::string_view kinds) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const NounKinds& known = scene.lexicon().kinds();
  for (std::uint32_t t = noun.first; t <= noun.last; ++t) {
    if (scene.syntax().tokens[t].pos != Pos::kNoun) continue;
    const std::string& lemma = folded_lemma(scene, t);
    const NounKinds::Mask mask = known.of(lemma);
    // "The sauce maker Red Mesa" may be read as somebody's name.
    const bool firm = kinds.starts_with("company") && words(scene).has("body_noun", lemma);
    if (firm || any_of_list(kinds, ' ', [&](std::string_view kind) {
          return kind == lemma || (known.named(kind) & mask) != 0;
        }))
      return true;
  }
  const bool of_people = kinds.starts_with("person");
  if (!has_article(scene, noun) && mention_with(scene, group, {"person"}) != kAbsent) return of_people;
  // "Harlow Ferries"
  if (!of_people && mention_with(scene, group, {"organisation"}) != kAbsent && noun.determiner == kAbsent)
    return true;
  const Pos pos = scene.syntax().tokens[noun.head].pos;
  const bool name = pos == Pos::kPropn || pos == Pos::kDet || pos == Pos::kPron;  // "all of the sawmill"
  return !of_people && (name || known.of(folded_lemma(scene, noun.head)) == 0);
}

void read_credit_frames(const Scene& scene, std::vector<Credit>& credits) {
  add_awards(scene, credits);
  add_lone_votes(scene, credits);
  add_finishers(scene, credits);
  add_placings(scene, credits);
  add_that_of(scene, credits);
  add_beaten_rivals(scene, credits);
  add_brought_out(scene, credits);
  add_goal_of_score(scene, credits);
  add_work_of(scene, credits);
  add_made_by(scene, credits);
  add_spoken_for(scene, credits);
}

}  // namespace gainsay
