#include "claim/credits.h"

#include <algorithm>
#include <sstream>

#include "claim/credit_acts.h"
#include "claim/credit_claim.h"
#include "claim/credit_contests.h"
#include "claim/credit_frames.h"
#include "claim/doer_name.h"
#include "claim/open_deeds.h"
#include "claim/positions.h"
#include "claim/stance.h"
#include "claim/told_date.h"
#include "claim/verb_doer.h"

namespace gainsay {
namespace {

const WordLists& words(const Scene& scene) { return scene.rules().words(); }

void find_doer(const Scene& scene, std::uint32_t verb_group, Credit& credit) {
  Doer doer{credit.doer, credit.named, credit.sole};
  gainsay::find_doer(scene, verb_group, doer);
  credit.doer = doer.group;
  credit.named = doer.named;
  credit.sole = doer.sole;
}

// What a verb's deed is done to.
std::uint32_t object_of(const Scene& scene, std::uint32_t verb_group) {
  const std::uint32_t object = scene.related(verb_group, Relation::Type::kObject);
  if (object != kAbsent) return object;
  // "Won Sunday's Tour of Mons": the day in front may pass for when it was.
  const VerbGroup& verb = scene.syntax().verb_groups[verb_group];
  const std::uint32_t owner =
      verb.last + 1 < scene.syntax().tokens.size() ? scene.noun_group_at(verb.last + 1) : kAbsent;
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; owner != kAbsent && g < groups.size() && verb.voice == Voice::kActive; ++g) {
    const bool behind = g == owner || groups[g].possessor == owner;
    if (behind && groups[g].preposition == kAbsent && !scene.in_figure(groups[g].head)) return g;
  }
  return scene.syntax().verb_groups[verb_group].voice == Voice::kPassive
             ? scene.related(verb_group, Relation::Type::kIndirectObject)
             : kAbsent;
}

// "The Northern Star", "the Tour": people's names go without an article.
bool has_article(const Scene& scene, const NounGroup& noun) {
  return noun.determiner != kAbsent && folded_word(scene, noun.determiner) == "the";
}

// "Carry off", "take back": the verb with the word behind it.
std::string with_particle(const Scene& scene, const VerbGroup& verb) {
  const std::string lemma = folded_lemma(scene, verb.head);
  if (verb.particle != kAbsent) return lemma + " " + folded_word(scene, verb.particle);
  return verb.head + 1 < scene.syntax().tokens.size() ? lemma + " " + folded_word(scene, verb.head + 1)
                                                      : lemma;
}

// The deed of a verb: of the verb with its particle, or by itself.
std::string deed_of_verb(const Scene& scene, std::uint32_t verb_group) {
  const VerbGroup& verb = scene.syntax().verb_groups[verb_group];
  const std::string lemma = folded_lemma(scene, verb.head);
  for (const std::string& form : {with_particle(scene, verb), lemma}) {
    const std::string_view deed = words(scene).value("credit_verb", form);
    if (deed.empty()) continue;
    const std::string_view kinds = words(scene).value("credit_object", form);
    const std::uint32_t object = object_of(scene, verb_group);
    if (object == kAbsent && words(scene).has("credit_alone", form)) return std::string(deed);
    if (object == kAbsent && words(scene).has("credit_alone_for", form) &&
        acts_for_somebody(scene, verb.last))
      return std::string(deed);
    if (!kinds.empty() && (object == kAbsent || !is_of_kind(scene, object, kinds))) continue;
    return std::string(deed);
  }
  return {};
}

// "The only goal", "a solitary strike", "the winning penalty".
bool is_lone_goal(const Scene& scene, const NounGroup& group) {
  if (!words(scene).has("credit_goal", folded_lemma(scene, group.head))) return false;
  for (std::uint32_t t = group.first; t < group.head; ++t) {
    if (words(scene).has("credit_lone", folded_word(scene, t))) return true;
  }
  return false;
}

// The deed that a noun group is the result of: "winning goal", "gold".
std::string deed_of_result(const Scene& scene, const NounGroup& group) {
  const std::string lemma = folded_lemma(scene, group.head);
  if (is_lone_goal(scene, group)) return "decide";
  if (group.head > group.first) {
    const std::string two = folded_word(scene, group.head - 1) + " " + lemma;
    if (const std::string_view deed = words(scene).value("credit_result", two); !deed.empty())
      return std::string(deed);
  }
  return std::string(words(scene).value("credit_result", lemma));
}

// The first finite verb behind a group that is no relative clause's: what the group's own clause says.
std::uint32_t verb_said_of(const Scene& scene, std::uint32_t group) {
  const auto& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (verb.last <= syntax.noun_groups[group].last || !verb.finite) continue;
    if (syntax.clauses[verb.clause].type == ClauseType::kRelative) continue;
    const std::uint32_t subject = scene.related(v, Relation::Type::kSubject);
    const bool whose = subject != kAbsent &&
                       syntax.noun_groups[subject].first > syntax.noun_groups[group].last &&
                       folded_word(scene, syntax.noun_groups[subject].first) == "whose";
    if (!whose) return v;
  }
  return kAbsent;
}

bool is_light(const Scene& scene, const VerbGroup& verb, std::uint32_t result) {
  const std::string_view only = words(scene).value("credit_light_of", folded_lemma(scene, result));
  const std::string& lemma = folded_lemma(scene, verb.head);
  const std::string_view held = words(scene).value("credit_held", folded_lemma(scene, result));
  if (any_of_list(held, ' ', [&](std::string_view one) { return one == lemma; })) return true;
  if (words(scene).has("credit_goal", folded_lemma(scene, result)))
    return words(scene).has("credit_scores", lemma);
  if (!only.empty()) return any_of_list(only, ' ', [&](std::string_view one) { return one == lemma; });
  return words(scene).has("credit_light", folded_lemma(scene, verb.head)) ||
         words(scene).has("credit_light", with_particle(scene, verb));
}

// What a noun is of: "the rescue of the four", "gold in the marathon".
std::uint32_t hung_on(const Scene& scene, std::uint32_t group, std::string_view prepositions) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].attached_noun == group && is_preposition_of(scene, groups[g], prepositions) &&
        !scene.in_figure(groups[g].head))
      return g;
  }
  const std::uint32_t owner = groups[group].possessor;
  const bool aside = owner != kAbsent && (scene.in_figure(groups[owner].head) || is_pronoun(scene, owner));
  return aside ? kAbsent : owner;
}

// "Settled by a single goal from X": whoever the goal is from; the group itself where it is no goal.
std::uint32_t scorer_of(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  if (!words(scene).has("credit_goal", folded_lemma(scene, groups[group].head))) return group;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].attached_noun == group && is_preposition_of(scene, groups[g], "by|from")) return g;
  }
  return group;
}

// "Outsprinted two Belgians in the Tour of Mons": the contest, where the object is who was beaten.
std::uint32_t contest_behind(const Scene& scene, std::uint32_t beaten) {
  constexpr std::uint32_t kReach = 4;
  return group_behind(scene, scene.syntax().noun_groups[beaten].last, "in|at", kReach);
}

// "Cut the ribbon at the library": what the ceremony is of.
std::uint32_t opened_by(const Scene& scene, std::uint32_t ribbon) {
  constexpr std::uint32_t kReach = 3;
  return group_behind(scene, scene.syntax().noun_groups[ribbon].last, "at|of|on", kReach);
}

void add_verbs(const Scene& scene, std::vector<Credit>& credits) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    Credit credit{deed_of_verb(scene, v), verbs[v].head};
    if (credit.deed.empty()) continue;
    credit.theme = object_of(scene, v);
    if (credit.theme != kAbsent && words(scene).has("credit_beats", folded_lemma(scene, verbs[v].head)))
      credit.theme = contest_behind(scene, credit.theme);
    if (credit.theme != kAbsent && credit.deed == "ceremony") credit.site = opened_by(scene, credit.theme);
    find_doer(scene, v, credit);
    if (credit.deed == "decide" && credit.doer != kAbsent) credit.doer = scorer_of(scene, credit.doer);
    credits.push_back(credit);
  }
}

// "X took gold", "X put her name to the deal", "X won with the only goal".
void add_light(const Scene& scene, std::uint32_t group, Credit credit, std::vector<Credit>& credits) {
  for (const Relation& relation : scene.syntax().relations) {
    if (relation.type != Relation::Type::kObject || relation.noun != group) continue;
    const VerbGroup& verb = scene.syntax().verb_groups[relation.verb];
    if (!is_light(scene, verb, scene.syntax().noun_groups[group].head)) continue;
    const bool gives =
        credit.deed == "win" && words(scene).has("credit_awards", folded_lemma(scene, verb.head));
    if (gives) continue;  // read with the awards
    credit.head = verb.head;
    find_doer(scene, relation.verb, credit);
    if (credit.theme == group) {
      constexpr std::uint32_t kNear = 6;
      const std::uint32_t on =
          group_behind(scene, scene.syntax().noun_groups[group].last, "to|beneath|under|on|in|of", kNear);
      if (on != kAbsent) credit.theme = on;
    }
    credits.push_back(credit);
  }
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (noun.attached_verb == kAbsent) return;
  // "Headed in the only goal": what looks like a preposition belongs to the verb.
  const VerbGroup& verb = scene.syntax().verb_groups[noun.attached_verb];
  const bool scored = credit.deed == "decide" && noun.preposition == verb.last + 1 &&
                      is_preposition_of(scene, noun, "in|home|through") &&
                      words(scene).has("credit_scores", folded_lemma(scene, verb.head));
  if (!scored && !is_preposition_of(scene, noun, "with")) return;
  credit.head = verb.head;
  find_doer(scene, noun.attached_verb, credit);
  credits.push_back(credit);
}

// "At the controls was X", "X was at the wheel": the place says what its holder does.
void add_stand(const Scene& scene, std::uint32_t group, Credit credit, std::vector<Credit>& credits) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (!is_preposition_of(scene, noun, "at|behind")) return;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (folded_lemma(scene, verbs[v].head) != "be" || !verbs[v].finite) continue;
    credit.doer = credit.named = kAbsent;
    if (verbs[v].first > noun.last) {
      credit.named = named_behind(scene, verbs[v].last);
    } else if (verbs[v].clause == noun.clause) {
      find_doer(scene, v, credit);
    }
    if (credit.named != kAbsent || credit.doer != kAbsent) credits.push_back(credit);
  }
}

// "The crew owe their lives to X".
void add_owed(const Scene& scene, std::vector<Credit>& credits) {
  const auto& syntax = scene.syntax();
  for (const Relation& relation : syntax.relations) {
    if (relation.type != Relation::Type::kObject) continue;
    const VerbGroup& verb = syntax.verb_groups[relation.verb];
    const std::uint32_t owed = syntax.noun_groups[relation.noun].head;
    const std::string_view deed = words(scene).value("credit_owed", folded_lemma(scene, owed));
    if (deed.empty() || folded_lemma(scene, verb.head) != "owe") continue;
    constexpr std::uint32_t kReach = 6;
    Credit credit{std::string(deed), verb.head};
    credit.theme = scene.related(relation.verb, Relation::Type::kSubject);
    credit.doer = group_behind(scene, owed, "to", kReach);
    credits.push_back(credit);
  }
}

// "X took the Tour of Mons", "X claimed this year's Aldern": what has a name and can be taken is a
// contest or its prize.
void add_taken_names(const Scene& scene, std::vector<Credit>& credits) {
  const auto& syntax = scene.syntax();
  for (const Relation& relation : syntax.relations) {
    if (relation.type != Relation::Type::kObject || relation.inferred) continue;
    const VerbGroup& verb = syntax.verb_groups[relation.verb];
    if (!words(scene).has("credit_takes", folded_lemma(scene, verb.head)) || verb.voice == Voice::kPassive ||
        verb.particle != kAbsent)
      continue;
    const NounGroup& taken = syntax.noun_groups[relation.noun];
    const bool contest = words(scene).has("credit_contest", folded_lemma(scene, taken.head));
    const bool led = taken.last + 1 < syntax.tokens.size() &&
                     words(scene).has("credit_led", folded_word(scene, taken.last + 1));
    const bool on_line = contest && led && folded_word(scene, taken.last + 1) == "on";
    if (led && !on_line) continue;  // "took Leeds past Hull", but "took the race on the line"
    if (!contest && (syntax.tokens[taken.head].pos != Pos::kPropn ||
                     (!has_article(scene, taken) &&
                      scene.mention_in_group(relation.noun, {"person", "place"}) != kAbsent)))
      continue;
    Credit credit{"win", verb.head};
    credit.theme = relation.noun;
    find_doer(scene, relation.verb, credit);
    credits.push_back(credit);
  }
}

// "The judge sent him to prison": a verb whose end says what the deed is.
void add_ends(const Scene& scene, std::vector<Credit>& credits) {
  const auto& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (folded_lemma(scene, verb.head) != "send") continue;
    for (std::uint32_t t = verb.last + 1; t + 1 < syntax.tokens.size(); ++t) {
      if (syntax.tokens[t].pos == Pos::kPunct) break;
      const std::string_view deed = words(scene).value("credit_end", folded_lemma(scene, t + 1));
      if (folded_word(scene, t) != "to" || deed.empty()) continue;
      Credit credit{std::string(deed), verb.head};
      credit.theme = object_of(scene, v);
      find_doer(scene, v, credit);
      credits.push_back(credit);
      break;
    }
  }
}

// "The firm was sold to X".
void add_recipients(const Scene& scene, std::vector<Credit>& credits) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const std::string_view deed = words(scene).value("credit_receives", folded_lemma(scene, verbs[v].head));
    if (deed.empty()) continue;
    constexpr std::uint32_t kReach = 8;
    Credit credit{std::string(deed), verbs[v].head};
    credit.theme = object_of(scene, v);
    credit.doer = group_behind(scene, verbs[v].head, "to", kReach);
    credits.push_back(credit);
  }
}

// "Gold went to X", "the only goal came from X", "the rescue was carried out by X".
void add_passed(const Scene& scene, std::uint32_t group, Credit credit, std::vector<Credit>& credits) {
  const std::uint32_t v = verb_said_of(scene, group);
  if (v == kAbsent) return;
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  constexpr std::uint32_t kReach = 10;
  std::uint32_t doer = kAbsent;
  const bool passive = verb.voice == Voice::kPassive;
  if (words(scene).has("credit_passes", folded_lemma(scene, verb.head)))
    doer = group_behind(scene, verb.head, credit.deed == "win" ? "to" : "to|from|by|of", kReach);
  if (doer == kAbsent && passive && is_light(scene, verb, scene.syntax().noun_groups[group].head))
    doer = group_behind(scene, verb.last, "by", kReach);
  if (doer == kAbsent) return;
  const std::uint32_t preposition = scene.syntax().noun_groups[doer].preposition;
  if (preposition != kAbsent) credit.named = named_behind(scene, preposition);
  credit.doer = owner_of_part(scene, doer);
  credits.push_back(credit);
}

// "The slalom went to X": a contest, and behind its verb whoever won it.
void add_passed_contests(const Scene& scene, std::vector<Credit>& credits) {
  constexpr std::uint32_t kReach = 4;
  const auto& syntax = scene.syntax();
  for (const Relation& relation : syntax.relations) {
    const VerbGroup& verb = syntax.verb_groups[relation.verb];
    const NounGroup& contest = syntax.noun_groups[relation.noun];
    if (relation.type != Relation::Type::kSubject || relation.inferred || contest.negated || verb.negated)
      continue;
    if (!words(scene).has("credit_contest", folded_lemma(scene, contest.head)) ||
        !words(scene).has("credit_comes_to", folded_lemma(scene, verb.head)))
      continue;
    Credit credit{"win", verb.head};
    credit.theme = relation.noun;
    credit.doer = group_behind(scene, verb.last, "to", kReach);
    if (credit.doer != kAbsent && name_with(scene, credit.doer)) credits.push_back(credit);
  }
}

// "Bought it from X": who sold it.
void add_sellers(const Scene& scene, std::vector<Credit>& credits) {
  constexpr std::uint32_t kReach = 8;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (deed_of_verb(scene, v) != "buy") continue;
    Credit credit{"sell", verbs[v].head};
    credit.theme = object_of(scene, v);
    if (credit.theme == kAbsent) continue;
    credit.doer = group_behind(scene, scene.syntax().noun_groups[credit.theme].last, "from", kReach);
    if (credit.doer != kAbsent) credits.push_back(credit);
  }
}

// "A free kick by Ann Poe a minute from time, the only goal": what a goal between commas renames.
std::uint32_t renamed_by(const Scene& scene, std::uint32_t goal) {
  const auto& groups = scene.syntax().noun_groups;
  if (groups[goal].apposition_of != kAbsent) return groups[goal].apposition_of;
  constexpr std::uint32_t kReach = 8;
  if (groups[goal].first == 0 || scene.word(groups[goal].first - 1) != ",") return kAbsent;
  for (std::uint32_t g = goal; g-- > 0;) {
    if (groups[g].last + kReach < groups[goal].first) break;
    if (is_preposition_of(scene, groups[g], "by|from") && name_with(scene, g)) return groups[g].attached_noun;
  }
  return kAbsent;
}

void add_results(const Scene& scene, std::vector<Credit>& credits) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    Credit credit{deed_of_result(scene, groups[g]), groups[g].head};
    if (credit.deed.empty() || groups[g].negated) continue;
    credit.theme = hung_on(scene, g, "of|in|at|for");
    if (credit.theme == kAbsent) credit.theme = g;
    add_light(scene, g, credit, credits);
    add_passed(scene, g, credit, credits);
    add_stand(scene, g, credit, credits);
    // "A rescue by X", "a lone strike from X", "a free kick by X, the only goal"
    Credit made = credit;
    const std::uint32_t base = credit.deed == "decide" ? renamed_by(scene, g) : kAbsent;
    for (std::uint32_t by = 0; by < groups.size(); ++by) {
      const bool own = groups[by].attached_noun == g || (base != kAbsent && groups[by].attached_noun == base);
      if (!own || !is_preposition_of(scene, groups[by], credit.deed == "decide" ? "by|from" : "by")) continue;
      if (!name_with(scene, by)) continue;
      made.doer = by;
      credits.push_back(made);
    }
  }
}

// "The former champion", "the defending champion"; an owner is news only as the new one.
bool is_of_another_time(const Scene& scene, const NounGroup& group) {
  bool fresh = false;
  for (std::uint32_t t = group.first; t < group.head; ++t) {
    if (words(scene).has("credit_once", folded_word(scene, t))) return true;
    fresh = fresh || folded_word(scene, t) == "new";
  }
  return folded_lemma(scene, group.head) == "owner" && !fresh;
}

// The verb that ends at the token, or the one in front of "as" ("was presented at noon as | the winner").
std::uint32_t verb_before(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kReach = 6;
  if (folded_word(scene, token) != "as") return scene.verb_group_at(token);
  for (std::uint32_t t = token; t > 0 && token - t < kReach; --t) {
    if (const std::uint32_t v = scene.verb_group_at(t - 1); v != kAbsent) return v;
  }
  return kAbsent;
}

// "X became the women's champion", "X was crowned champion": the verb right in front of a noun for the doer.
void become(const Scene& scene, std::uint32_t before, Credit& credit) {
  const std::uint32_t v = verb_before(scene, before);
  if (v == kAbsent) return;
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  if (!words(scene).has("credit_becomes", folded_lemma(scene, verb.head))) return;
  const bool passive = verb.voice == Voice::kPassive;
  credit.doer = scene.related(v, passive ? Relation::Type::kObject : Relation::Type::kSubject);
  credit.sole = true;
  if (credit.doer == kAbsent) credit.named = named_before(scene, verb.first);
}

// "Was crowned | world champion": what somebody is from now on.
bool is_crowned(const Scene& scene, const NounGroup& group) {
  return group.first > 0 && folded_lemma(scene, group.first - 1) == "crown";
}

// "The mill has a new owner": what has the group.
std::uint32_t had_by(const Scene& scene, std::uint32_t group) {
  for (const Relation& relation : scene.syntax().relations) {
    if (relation.type != Relation::Type::kObject || relation.noun != group) continue;
    const VerbGroup& verb = scene.syntax().verb_groups[relation.verb];
    if (folded_lemma(scene, verb.head) == "have")
      return scene.related(relation.verb, Relation::Type::kSubject);
  }
  return kAbsent;
}

// "The winner, X", "X became champion of the cup", "winner of the prize: X".
void add_doer_nouns(const Scene& scene, std::vector<Credit>& credits) {
  const auto& syntax = scene.syntax();
  for (std::uint32_t g = 0; g < syntax.noun_groups.size(); ++g) {
    const NounGroup& group = syntax.noun_groups[g];
    Credit credit{std::string(words(scene).value("credit_doer", folded_lemma(scene, group.head))),
                  group.head};
    if (credit.deed.empty() || credit.deed == "none" || group.negated) continue;
    if (folded_word(scene, group.head) != folded_lemma(scene, group.head)) continue;  // "winners"
    if (is_of_another_time(scene, group) && !is_crowned(scene, group)) continue;
    credit.theme = hung_on(scene, g, "of|in|at");
    Annotation annotation{group.head,        group.head,     group.head, kAbsent,
                          SenseKind::kState, SensePos::kAny, false,      false};
    const Trigger trigger = make_trigger(scene, annotation);
    for (const char* position : {"copula", "apposition"}) {
      const std::vector<std::uint32_t> named = groups_at(scene, trigger, position);
      if (credit.doer == kAbsent && !named.empty()) credit.doer = named.front();
    }
    const std::uint32_t owner = group.possessor;
    const std::uint32_t first =
        owner == kAbsent ? group.first : std::min(group.first, syntax.noun_groups[owner].first);
    if (credit.doer == kAbsent && first > 0) become(scene, first - 1, credit);
    for (std::uint32_t t = group.last + 1; t + 1 < syntax.tokens.size() && credit.doer == kAbsent; ++t) {
      if (syntax.tokens[t].pos == Pos::kVerb) break;
      if (scene.word(t) == ":") credit.doer = scene.noun_group_at(t + 1);
    }
    if (credit.doer == kAbsent && credit.named == kAbsent && first > 1 && scene.word(first - 1) == ",")
      credit.doer = scene.noun_group_at(first - 2);  // "Lund, victor of the stage, …"
    if (credit.theme == kAbsent) credit.theme = had_by(scene, g);
    const bool told = credit.theme != kAbsent || credit.sole || credit.deed == "buy";
    if (told && (credit.doer != kAbsent || credit.named != kAbsent)) credits.push_back(credit);
  }
}

}  // namespace

void read_credits(const Scene& scene, std::vector<Claim>& claims) {
  std::vector<Credit> credits;
  add_verbs(scene, credits);
  add_results(scene, credits);
  add_doer_nouns(scene, credits);
  add_owed(scene, credits);
  add_taken_names(scene, credits);
  add_passed_contests(scene, credits);
  add_recipients(scene, credits);
  add_sellers(scene, credits);
  add_ends(scene, credits);
  read_credit_frames(scene, credits);
  read_contest_credits(scene, credits);
  read_credit_acts(scene, credits);
  read_open_deeds(scene, credits);
  for (const Credit& credit : credits) add_credit_claim(scene, credit, claims);
}

}  // namespace gainsay
