#include "claim/ages.h"

#include <algorithm>
#include <optional>

#include "claim/doer_name.h"
#include "claim/figure_list.h"
#include "claim/position_groups.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

bool is_plausible(const ListedFigure& figure) {
  constexpr double kOldest = 125;
  const bool fits = figure.type == MentionType::kAge || figure.type == MentionType::kNumber;
  return fits && figure.exact() && figure.told() >= 1 && figure.told() <= kOldest;
}

std::optional<ListedFigure> figure_at(const Figures& figures, std::uint32_t token) {
  const auto found = std::find_if(figures.begin(), figures.end(), [token](const ListedFigure& figure) {
    return figure.first <= token && token <= figure.last;
  });
  return found != figures.end() ? std::optional(*found) : std::nullopt;
}

// Whom a noun group names, by itself, as an apposition or as what an apposition renames; kAbsent for nobody.
std::uint32_t person_of(const Scene& scene, std::uint32_t group) {
  if (group == kAbsent) return kAbsent;
  const auto& groups = scene.syntax().noun_groups;
  const std::uint32_t clause = groups[group].clause;
  if (folded_word(scene, groups[group].head) == "who") group = scene.syntax().clauses[clause].antecedent;
  if (group == kAbsent) return kAbsent;
  const std::uint32_t found = mention_with(scene, group, {"person"});
  if (found != kAbsent || groups[group].possessor != kAbsent) return found;
  const std::uint32_t renamed = groups[group].apposition_of;
  if (renamed != kAbsent) return scene.mention_in_group(renamed, {"person"});
  // "Ann Poe, the poet, who has died"
  if (groups[group].first < 2 || scene.word(groups[group].first - 1) != ",") return kAbsent;
  const std::uint32_t before = scene.noun_group_at(groups[group].first - 2);
  return before != kAbsent ? scene.mention_in_group(before, {"person"}) : kAbsent;
}

// Who stands at the head of the sentence, between the name and the main verb only what tells of them: "Ann
// Poe, the poet who died on Monday, was 58."
std::uint32_t person_in_front(const Scene& scene, std::uint32_t verb) {
  const auto& groups = scene.syntax().noun_groups;
  if (scene.syntax().clauses.front().verb != verb || groups.empty() || groups.front().first != 0 ||
      groups.front().last + 1 >= count_of(scene) || scene.word(groups.front().last + 1) != ",")
    return kAbsent;
  return scene.mention_in_group(0, {"person"});
}

std::uint32_t doer_of(const Scene& scene, std::uint32_t verb) {
  const std::uint32_t subject = at_position::subject_of(scene, verb);
  return subject != kAbsent ? person_of(scene, subject) : person_in_front(scene, verb);
}

bool is_death(const Scene& scene, const VerbGroup& verb) {
  if (is_listed(scene, "age_death", verb.head)) return true;
  return folded_lemma(scene, verb.head) == "pass" && verb.head + 1 < count_of(scene) &&
         folded_word(scene, verb.head + 1) == "away";
}

bool ends(const Scene& scene, std::uint32_t token) {
  return token >= count_of(scene) || scene.syntax().tokens[token].pos == Pos::kPunct;
}

// "At 74", "aged 74", "at the age of 74"
bool is_told_as_age(const Scene& scene, const ListedFigure& figure) {
  if (figure.first == 0) return false;
  if (is_of_age(scene, figure)) return true;
  const std::uint32_t next = figure.last + 1;
  return folded_word(scene, figure.first - 1) == "at" &&
         (figure.type == MentionType::kAge || ends(scene, next) || is_listed(scene, "age_ends", next));
}

// The age that stands behind a verb of dying; nullopt where none does.
std::optional<ListedFigure> age_at_death(const Scene& scene, const Figures& figures, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 14;
  for (std::uint32_t t = verb.last + 1; t < count_of(scene) && t <= verb.last + kReach; ++t) {
    const std::string& word = folded_word(scene, t);
    if (word == ";" || word == ":" || word == "." || word == "(" || word == "when") break;
    if (scene.verb_group_at(t) != kAbsent && folded_word(scene, t) != "aged") break;
    const auto figure = figure_at(figures, t);
    if (figure && is_plausible(*figure) && is_told_as_age(scene, *figure)) return figure;
  }
  return std::nullopt;
}

// "Was 88", "was just 88 years old": the age that a verb of being tells.
std::optional<ListedFigure> age_told(const Scene& scene, const Figures& figures, const VerbGroup& verb) {
  const std::string& lemma = folded_lemma(scene, verb.head);
  if ((lemma != "be" && lemma != "turn") || verb.negated || verb.modality != Modality::kNone)
    return std::nullopt;
  std::uint32_t t = verb.last + 1;
  if (t < count_of(scene) && scene.syntax().tokens[t].pos == Pos::kAdv) ++t;
  const auto figure = figure_at(figures, t);
  if (!figure || !is_plausible(*figure) || figure->first != t) return std::nullopt;
  const bool bare = ends(scene, figure->last + 1) || folded_word(scene, figure->last + 1) == "when" ||
                    folded_word(scene, figure->last + 1) == "and";
  return figure->type == MentionType::kAge || bare ? figure : std::nullopt;
}

// Whether the words up to a token speak of a "he" where the token says "she", or the other way round.
bool is_of_other_sex(const Scene& scene, std::uint32_t pronoun) {
  const std::string other = folded_word(scene, pronoun) == "she" ? "he" : "she";
  for (std::uint32_t t = 0; t < pronoun; ++t) {
    if (folded_word(scene, t) == other) return true;
  }
  return false;
}

// The verb of the clause that begins at a token: "when | she became mayor". Empty where it tells of the death
// of the person whose age it is.
std::string verb_of_then(const Scene& scene, std::uint32_t begin) {
  const bool own = is_listed(scene, "subject_pronoun", begin) && !is_of_other_sex(scene, begin);
  for (std::uint32_t t = begin; t < count_of(scene); ++t) {
    const std::uint32_t verb = scene.verb_group_at(t);
    if (verb == kAbsent) continue;
    const VerbGroup& group = scene.syntax().verb_groups[verb];
    return own && is_death(scene, group) ? std::string() : folded_lemma(scene, group.head);
  }
  return {};
}

// What tells that somebody was as old as that at another time than the story's: what happened then, or the
// year.
std::string told_then(const Scene& scene, std::uint32_t last) {
  std::uint32_t t = last + 1;
  while (t < count_of(scene) && is_listed(scene, "age_unit", t)) ++t;
  if (t + 1 >= count_of(scene)) return {};
  const std::string& word = folded_word(scene, t);
  if (word == "when") return verb_of_then(scene, t + 1);
  if (is_listed(scene, "age_to_come", t)) return word;
  if (word == "at" && folded_word(scene, t + 1) == "the") return "time";
  const auto date = word == "in" ? told_date_at(scene, t + 1) : std::nullopt;
  return date && date->year != 0 ? std::to_string(date->year) : std::string();
}

void add_age(const Scene& scene, const ListedFigure& figure, const VerbGroup& verb, std::uint32_t who,
             const char* pattern, std::size_t from, std::vector<Claim>& claims) {
  const SlotValue years = scene.slot_from_mention(figure.mention);
  const bool known =
      std::any_of(claims.begin() + static_cast<std::ptrdiff_t>(from), claims.end(), [&](const Claim& claim) {
        const auto told = claim.slots.find("years");
        return claim.type == "age" && told != claim.slots.end() && told->second.front().file == years.file;
      });
  if (known) return;
  Claim claim = figure_claim(scene, "age", pattern, verb.first, figure.last, verb.head);
  claim.subject = "age";
  add_slot(scene, claim, "who", who);
  claim.slots["years"] = {years};
  claims.push_back(std::move(claim));
}

// The figure that a claim of an age tells.
const ListedFigure* figure_of(const Scene& scene, const Figures& figures, const Claim& claim) {
  const auto years = claim.slots.find("years");
  if (claim.type != "age" || years == claim.slots.end()) return nullptr;
  const auto found = std::find_if(figures.begin(), figures.end(), [&](const ListedFigure& figure) {
    return scene.slot_from_mention(figure.mention).file == years->second.front().file;
  });
  return found != figures.end() ? &*found : nullptr;
}

// The verb that the phrase of an age goes by; kAbsent for a phrase without one.
std::uint32_t verb_of(const Scene& scene, const Claim& claim, const ListedFigure& figure) {
  if (claim.rule == "age/is" && figure.first > 0) return scene.verb_group_at(figure.first - 1);
  if (claim.rule != "age/died-at") return kAbsent;
  for (std::uint32_t t = figure.first; t-- > 0;) {
    const std::uint32_t verb = scene.verb_group_at(t);
    if (verb != kAbsent) return verb;
  }
  return kAbsent;
}

// "The man charged with the murder of Ann Poe is 43", "the widow of Juro Maki has died at 81": the age of
// somebody else than the name beside it.
bool is_of_another(const Scene& scene, const Claim& claim, const ListedFigure& figure) {
  const auto who = claim.slots.find("who");
  const std::uint32_t verb = who != claim.slots.end() ? verb_of(scene, claim, figure) : kAbsent;
  const std::uint32_t subject = verb != kAbsent ? at_position::subject_of(scene, verb) : kAbsent;
  if (subject == kAbsent) return false;
  const Span name = who->second.front().file;
  const std::uint32_t head = scene.syntax().noun_groups[subject].head;
  if (folded_word(scene, head) == "who") return false;
  if (name.contains(scene.article().offsets.to_file(scene.tokens_span(head, head)))) return false;
  const std::uint32_t person = person_of(scene, subject);
  return person == kAbsent || scene.slot_from_mention(person).file != name;
}

// "Swam until she was 81", "in 1990 Ann Poe was 34": what stands in front of an age of then.
std::string told_before(const Scene& scene, const Claim& claim) {
  const auto date =
      folded_word(scene, 0) == "in" && count_of(scene) > 1 ? told_date_at(scene, 1) : std::nullopt;
  if (date && date->year != 0) return std::to_string(date->year);
  for (std::uint32_t t = 1; t < count_of(scene); ++t) {
    if (scene.article().offsets.to_file(scene.tokens_span(t, t)).begin < claim.file.begin) continue;
    return is_listed(scene, "age_then", t - 1) ? folded_word(scene, t - 1) : std::string();
  }
  return {};
}

// Puts right what the phrases of rules/age.json read.
void settle(const Scene& scene, const Figures& figures, std::size_t from, std::vector<Claim>& claims) {
  const auto begin = claims.begin() + static_cast<std::ptrdiff_t>(from);
  claims.erase(std::remove_if(begin, claims.end(),
                              [&](const Claim& claim) {
                                const ListedFigure* figure = figure_of(scene, figures, claim);
                                return figure && is_of_another(scene, claim, *figure);
                              }),
               claims.end());
  for (std::size_t i = from; i < claims.size(); ++i) {
    const ListedFigure* figure = figure_of(scene, figures, claims[i]);
    if (!figure) continue;
    std::string then = told_then(scene, figure->last);
    if (then.empty()) then = told_before(scene, claims[i]);
    if (then.empty()) continue;
    claims[i].slots["then"] = {scene.slot_from_words(then, scene.tokens_span(figure->last, figure->last))};
  }
}

}  // namespace

void read_ages(const Scene& scene, std::size_t first, std::vector<Claim>& claims) {
  const Figures figures = figures_of(scene);
  if (figures.empty()) return;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const bool death = is_death(scene, verbs[v]);
    const auto figure = death ? age_at_death(scene, figures, verbs[v]) : age_told(scene, figures, verbs[v]);
    if (!figure) continue;
    const std::uint32_t who = doer_of(scene, v);
    if (who != kAbsent) add_age(scene, *figure, verbs[v], who, death ? "at-death" : "told", first, claims);
  }
  settle(scene, figures, first, claims);
}

}  // namespace gainsay
