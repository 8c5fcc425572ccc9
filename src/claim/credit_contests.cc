#include "claim/credit_contests.h"

#include <algorithm>

#include "claim/doer_name.h"
#include "claim/told_date.h"
#include "claim/verb_doer.h"

namespace gainsay {
namespace {

const WordLists& words(const Scene& scene) { return scene.rules().words(); }

void take_doer(const Scene& scene, std::uint32_t verb_group, Credit& credit) {
  Doer doer;
  find_doer(scene, verb_group, doer);
  credit.doer = doer.group;
  credit.named = doer.named;
  credit.sole = doer.sole;
}

// Whether a group names somebody, a body or a country.
bool names_contender(const Scene& scene, std::uint32_t group) {
  return mention_with(scene, group, {"person", "organisation", "place"}) != kAbsent ||
         name_with(scene, group).has_value();
}

// The contest that the sentence names: "the race", "the Tour of Kigali".
std::uint32_t contest_in(const Scene& scene) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (words(scene).has("credit_contest", folded_lemma(scene, groups[g].head))) return g;
  }
  return kAbsent;
}

// "Over the line", "past the post", "across the finishing line": the end of the line's words behind a token;
// kAbsent where none stand there.
std::uint32_t line_behind(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kReach = 7;
  bool over = false;
  for (std::uint32_t t = token + 1; t < std::min(count_of(scene), token + kReach); ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct) break;
    over = over || words(scene).has("credit_over", folded_lemma(scene, t));
    if (over && words(scene).has("credit_line", folded_lemma(scene, t))) return t;
  }
  return kAbsent;
}

// "Crossed the line first"
bool has_line_between(const Scene& scene, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t t = from + 1; t < to; ++t) {
    if (words(scene).has("credit_line", folded_lemma(scene, t))) return true;
  }
  return false;
}

// "First": not "the first half", "first of all", "at first".
bool is_placed_first(const Scene& scene, std::uint32_t token) {
  if (folded_word(scene, token) != "first") return false;
  return token == 0 || folded_word(scene, token - 1) != "at";
}

// The verb group that a token stands behind, in the same clause.
std::uint32_t verb_before(const Scene& scene, std::uint32_t token) {
  std::uint32_t best = kAbsent;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].last < token) best = v;
  }
  return best;
}

// "Was the first rower over the line", "crossed the line first", "first past the post was X", "finished first
// in the race".
void add_first_home(const Scene& scene, std::vector<Credit>& credits) {
  for (std::uint32_t t = 0; t < count_of(scene); ++t) {
    if (!is_placed_first(scene, t)) continue;
    const std::uint32_t line = line_behind(scene, t);
    const std::uint32_t before = verb_before(scene, t);
    std::uint32_t verb = before;
    if (verb != kAbsent) {
      const VerbGroup& group = scene.syntax().verb_groups[verb];
      const std::string& lemma = folded_lemma(scene, group.head);
      const bool crossed = lemma == "cross" && has_line_between(scene, group.last, t);
      const bool in_contest = contest_in(scene) != kAbsent;
      const bool finished =
          in_contest && t <= group.last + 2 && words(scene).has("credit_ends", lemma) &&
          (t + 1 == count_of(scene) || words(scene).has("credit_behind_first", folded_word(scene, t + 1)));
      const bool is = lemma == "be" && line != kAbsent;
      if (!crossed && !finished && !is) verb = kAbsent;
    }
    if (verb == kAbsent && line == kAbsent) continue;
    Credit credit{"win", t};
    credit.theme = contest_in(scene);
    constexpr std::uint32_t kNear = 5;
    if (credit.theme == kAbsent)
      credit.theme = group_behind(scene, line == kAbsent ? t : line, "in|at|of", kNear);
    if (verb != kAbsent) {
      take_doer(scene, verb, credit);
    } else {
      const auto& verbs = scene.syntax().verb_groups;
      for (std::uint32_t v = 0; v < verbs.size(); ++v) {
        // "First over the line was X"
        if (verbs[v].first > line && verbs[v].first <= line + 6 &&
            folded_lemma(scene, verbs[v].head) == "be") {
          credit.named = named_behind(scene, verbs[v].last);
          break;
        }
      }
    }
    if (credit.doer != kAbsent || credit.named != kAbsent) credits.push_back(credit);
  }
}

// "Beat the champion", "the champion was beaten by X".
void add_beating(const Scene& scene, std::uint32_t v, std::vector<Credit>& credits) {
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  std::uint32_t loser = scene.related(v, Relation::Type::kObject);
  if (loser == kAbsent) return;
  Credit credit{"beat", verb.head};
  credit.theme = loser;
  take_doer(scene, v, credit);
  credits.push_back(credit);
}

// "The champion lost to X", "Hull went down 3-1 to X", "fell on Sunday to X".
void add_losing(const Scene& scene, std::uint32_t v, std::vector<Credit>& credits) {
  constexpr std::uint32_t kReach = 14;
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  std::uint32_t loser = scene.related(v, Relation::Type::kSubject);
  // "The champion lost on Monday, …, to X" may pass for a participle.
  const std::uint32_t before = scene.related(v, Relation::Type::kObject);
  const bool lone = scene.syntax().verb_groups.size() == 1 && !verb.finite;
  if (loser == kAbsent && lone && before != kAbsent && scene.syntax().noun_groups[before].last < verb.first)
    loser = before;
  if (loser == kAbsent || verb.negated) return;
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].first <= verb.last || groups[g].first > verb.last + kReach) continue;
    if (!is_preposition_of(scene, groups[g], "to") || scene.in_figure(groups[g].head)) continue;
    if (!names_contender(scene, g)) continue;
    Credit credit{"beat", verb.head};
    credit.theme = loser;
    credit.doer = g;
    credits.push_back(credit);
    return;
  }
}

// "X's victory over Y", "a win for X over Y", "Y's defeat by X".
void add_result_over(const Scene& scene, std::vector<Credit>& credits) {
  const auto& syntax = scene.syntax();
  constexpr std::uint32_t kNear = 4;
  for (std::uint32_t g = 0; g < syntax.noun_groups.size(); ++g) {
    const NounGroup& noun = syntax.noun_groups[g];
    const std::string& lemma = folded_lemma(scene, noun.head);
    Credit credit{"beat", noun.head};
    if (words(scene).has("credit_victory", lemma)) {
      credit.theme = group_behind(scene, noun.last, "over|against", kNear);
      credit.doer = noun.possessor;
      for (const Relation& relation : syntax.relations) {
        if (relation.noun != g || relation.type != Relation::Type::kObject || credit.doer != kAbsent)
          continue;
        credit.doer = scene.related(relation.verb, Relation::Type::kSubject);
        credit.head = syntax.verb_groups[relation.verb].head;
      }
    } else if (lemma == "defeat" && noun.possessor != kAbsent) {
      credit.theme = noun.possessor;
      credit.doer = group_behind(scene, noun.last, "by|against|to", kNear);
    }
    if (credit.theme == kAbsent || credit.doer == kAbsent || !names_contender(scene, credit.doer)) continue;
    credits.push_back(credit);
  }
}

void add_beatings(const Scene& scene, std::vector<Credit>& credits) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const std::string& lemma = folded_lemma(scene, verbs[v].head);
    const std::uint32_t particle = verbs[v].particle != kAbsent ? verbs[v].particle : verbs[v].last + 1;
    const std::string two = particle < count_of(scene) ? lemma + " " + folded_word(scene, particle) : lemma;
    if (words(scene).has("credit_defeats", two) || words(scene).has("credit_defeats", lemma))
      add_beating(scene, v, credits);
    else if (verbs[v].voice == Voice::kActive &&
             (words(scene).has("credit_loses", two) || words(scene).has("credit_loses", lemma)))
      add_losing(scene, v, credits);
  }
  add_result_over(scene, credits);
}

// What burns: "the fire at the library", "the blaze that gutted the mill".
std::uint32_t burnt_by(const Scene& scene, std::uint32_t fire) {
  constexpr std::uint32_t kReach = 8;
  const NounGroup& noun = scene.syntax().noun_groups[fire];
  const std::uint32_t at = group_behind(scene, noun.last, "at|in|on|of|aboard", kReach);
  if (at != kAbsent) return at;
  const auto& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const bool own = syntax.clauses[syntax.verb_groups[v].clause].type == ClauseType::kRelative &&
                     syntax.verb_groups[v].first > noun.last && syntax.verb_groups[v].first <= noun.last + 3;
    if (own) return scene.related(v, Relation::Type::kObject);
  }
  return fire;
}

// "Started the fire at the library", "set fire to the library", "set the library alight".
void add_fires(const Scene& scene, std::vector<Credit>& credits) {
  const auto& syntax = scene.syntax();
  constexpr std::uint32_t kNear = 4;
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    const std::string& lemma = folded_lemma(scene, verb.head);
    const std::uint32_t object = scene.related(v, Relation::Type::kObject);
    Credit credit{"burn", verb.head};
    if (words(scene).has("credit_lights_fire", lemma) && object != kAbsent &&
        words(scene).has("credit_fire", folded_lemma(scene, syntax.noun_groups[object].head))) {
      credit.theme = burnt_by(scene, object);
    } else if (lemma == "set") {
      // "Set fire to X", "set X on fire"
      for (std::uint32_t t = verb.last + 1; t < std::min(count_of(scene), verb.last + 2 * kNear); ++t) {
        if (syntax.tokens[t].pos == Pos::kPunct) break;
        if (!words(scene).has("credit_alight", folded_word(scene, t))) continue;
        const std::uint32_t behind = group_behind(scene, t, "to", 2);
        const bool fire = folded_word(scene, t) == "fire";
        if (fire && t == verb.last + 1 && behind != kAbsent)
          credit.theme = behind;
        else if (object != kAbsent && syntax.noun_groups[object].head != t)
          credit.theme = object;
        break;
      }
    }
    if (credit.theme == kAbsent) continue;
    take_doer(scene, v, credit);
    credits.push_back(credit);
  }
}

// "Paid nine million euros for the cello".
void add_paid(const Scene& scene, std::vector<Credit>& credits) {
  const auto& syntax = scene.syntax();
  constexpr std::uint32_t kReach = 6;
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (!words(scene).has("credit_pays", folded_lemma(scene, verb.head)) || verb.negated) continue;
    const bool money = std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
      const std::uint32_t token = scene.token_at(scene.mention(m).span.begin);
      return scene.mention(m).type == MentionType::kMoney && token > verb.last && token <= verb.last + 3;
    });
    if (!money) continue;
    Credit credit{"buy", verb.head};
    credit.theme = group_behind(scene, verb.last + 1, "for", kReach);
    if (credit.theme == kAbsent ||
        !is_of_kind(scene, credit.theme, words(scene).value("credit_object", "buy")))
      continue;
    take_doer(scene, v, credit);
    credits.push_back(credit);
  }
}

// The token of the stage of a contest that the sentence names: "the semi-final".
std::uint32_t stage_in(const Scene& scene) {
  for (std::uint32_t t = 0; t < count_of(scene); ++t) {
    if (words(scene).has("credit_stage", folded_lemma(scene, t))) return t;
  }
  return kAbsent;
}

// "Serbia meets Spain in the semi-final", "Nigeria and Ghana will play in the final", "the final is between X
// and Y".
void add_finalists(const Scene& scene, std::vector<Credit>& credits) {
  constexpr std::uint32_t kReach = 10;
  const std::uint32_t stage = stage_in(scene);
  if (stage == kAbsent) return;
  const auto& syntax = scene.syntax();
  const std::uint32_t between = group_behind(scene, stage, "between", kReach);
  if (between != kAbsent && names_contender(scene, between)) {
    Credit credit{"final", stage};
    credit.theme = scene.noun_group_at(stage);
    credit.doer = between;
    credits.push_back(credit);
    return;
  }
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (verb.voice != Voice::kActive || verb.negated ||
        !words(scene).has("credit_meets", folded_lemma(scene, verb.head)))
      continue;
    Credit credit{"final", verb.head};
    credit.theme = scene.noun_group_at(stage);
    credit.doer = scene.related(v, Relation::Type::kSubject);
    credit.second = scene.related(v, Relation::Type::kObject);
    if (credit.doer == kAbsent || credit.doer == credit.theme || !names_contender(scene, credit.doer))
      continue;
    if (credit.second == credit.theme) credit.second = kAbsent;
    if (credit.second != kAbsent && !names_contender(scene, credit.second)) continue;
    credits.push_back(credit);
    return;
  }
}

// "Will govern in a coalition with the Greens": the partner.
void add_partners(const Scene& scene, std::vector<Credit>& credits) {
  constexpr std::uint32_t kReach = 14;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].negated || !words(scene).has("credit_governs", folded_lemma(scene, verbs[v].head))) continue;
    const std::uint32_t partner = group_behind(scene, verbs[v].last, "with", kReach);
    if (partner == kAbsent ||
        scene.syntax().tokens[scene.syntax().noun_groups[partner].head].pos != Pos::kPropn)
      continue;
    bool rule = folded_lemma(scene, verbs[v].head) == "govern";
    for (std::uint32_t t = verbs[v].last + 1; t < scene.syntax().noun_groups[partner].first; ++t)
      rule = rule || words(scene).has("credit_government", folded_lemma(scene, t));
    if (!rule) continue;
    Credit credit{"partner", verbs[v].head};
    credit.doer = partner;
    credits.push_back(credit);
  }
}

// "Was behind the bombing", "the attack was the work of rebels", "carried out the raid".
void add_attacks(const Scene& scene, std::vector<Credit>& credits) {
  constexpr std::uint32_t kNear = 4;
  const auto& syntax = scene.syntax();
  const auto is_attack = [&](std::uint32_t group) {
    return group != kAbsent &&
           words(scene).has("credit_attack", folded_lemma(scene, syntax.noun_groups[group].head));
  };
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (verb.negated) continue;
    const std::string& lemma = folded_lemma(scene, verb.head);
    Credit credit{"attack", verb.head};
    if (lemma == "be") {
      const std::uint32_t subject = scene.related(v, Relation::Type::kSubject);
      const std::uint32_t behind = group_behind(scene, verb.last, "behind", 2);
      if (is_attack(behind)) {
        credit.theme = behind;
        credit.doer = subject;
      } else if (is_attack(subject)) {
        for (std::uint32_t t = verb.last + 1; t < std::min(count_of(scene), verb.last + kNear); ++t) {
          if (folded_lemma(scene, t) != "work") continue;
          credit.theme = subject;
          credit.doer = group_behind(scene, t, "of", 3);
        }
      }
    } else if (words(scene).has("credit_commits_attack", lemma) &&
               is_attack(scene.related(v, Relation::Type::kObject))) {
      credit.theme = scene.related(v, Relation::Type::kObject);
      take_doer(scene, v, credit);
    }
    if (credit.theme == kAbsent || (credit.doer == kAbsent && credit.named == kAbsent)) continue;
    credits.push_back(credit);
  }
}

}  // namespace

void read_contest_credits(const Scene& scene, std::vector<Credit>& credits) {
  add_first_home(scene, credits);
  add_beatings(scene, credits);
  add_fires(scene, credits);
  add_paid(scene, credits);
  add_finalists(scene, credits);
  add_partners(scene, credits);
  add_attacks(scene, credits);
}

}  // namespace gainsay
