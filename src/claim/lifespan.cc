#include <algorithm>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kBehindBorn = 14;  // tokens between "born" and the date of birth

bool ends_piece(const std::string& word) { return word == ";" || word == ":" || word == "." || word == "("; }

// The one person that a sentence names or means; kAbsent where there are several or none.
std::uint32_t only_person(const Scene& scene) {
  std::uint32_t found = kAbsent;
  std::string key;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    if (mention.type != MentionType::kPerson) continue;
    const auto* entity = std::get_if<EntityValue>(&mention.value);
    if (!entity || entity->key.empty()) continue;
    if (!key.empty() && key != entity->key) return kAbsent;
    if (found == kAbsent) found = index;
    key = entity->key;
  }
  return found;
}

// A pronoun that is known to stand for somebody.
bool is_meant(const Scene& scene, std::uint32_t token) {
  const Span span = scene.syntax().tokens[token].span;
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
    return scene.mention(m).type == MentionType::kPerson && scene.mention(m).span.contains(span);
  });
}

// People without a name in the sentence ("her daughter", "two sons") may be whom a figure belongs to.
bool names_nobody_else(const Scene& scene) {
  int people = 0;
  std::string key;
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    const std::string word = folded_word(scene, t);
    if ((word == "he" || word == "she") && !is_meant(scene, t) && only_person(scene) != kAbsent) return false;
  }
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const auto* entity = std::get_if<EntityValue>(&mention.value);
    if (mention.type != MentionType::kPerson || !entity || entity->key == key) continue;
    key = entity->key;
    ++people;
  }
  return people <= 1;
}

struct Born {
  std::uint32_t first = 0;
  ToldDate date;
};

std::optional<Born> birth(const Scene& scene) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = 0; t < count; ++t) {
    if (folded_word(scene, t) != "born") continue;
    for (std::uint32_t at = t + 1; at < count && at <= t + kBehindBorn; ++at) {
      const std::string word = folded_word(scene, at);
      if (ends_piece(word) || (scene.syntax().tokens[at].pos == Pos::kVerb && at > t + 1)) break;
      const auto date = told_date_at(scene, at);
      if (!date) continue;
      if (date->year == 0) break;
      return Born{t, *date};
    }
  }
  return std::nullopt;
}

// "dead on 3 March 2025", "died in 2011", "died on Thursday" (without a date).
struct Death {
  std::uint32_t token = 0, last = 0;
  ToldDate date;  ///< year 0: not told
};

std::optional<Death> death(const Scene& scene) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = 0; t < count; ++t) {
    const std::string word = folded_word(scene, t), lemma = folded_lemma(scene, t);
    if (lemma != "die" && word != "dead" && word != "died") continue;
    if (word == "dead" && (t + 1 >= count || folded_word(scene, t + 1) != "on")) continue;
    Death found{t, t, {}};
    for (std::uint32_t at = t + 1; at < count && at <= t + kBehindBorn; ++at) {
      const std::string next = folded_word(scene, at);
      if (ends_piece(next) || scene.syntax().tokens[at].pos == Pos::kVerb) break;
      const auto date = told_date_at(scene, at);
      if (!date || date->year == 0) continue;
      found.date = *date;
      found.last = date->last;
      break;
    }
    return found;
  }
  return std::nullopt;
}

struct Age {
  std::uint32_t mention = 0, first = 0, last = 0;
  bool at_death = false;
};

// "Born in Oaxaca in 1961, the 58-year-old cellist"
bool follows_birth(const Scene& scene, const std::optional<Born>& born, const ListedFigure& figure) {
  constexpr std::uint32_t kClose = 3;
  return born && born->first == 0 && figure.type == MentionType::kAge && figure.first > born->date.last &&
         figure.first <= born->date.last + kClose && folded_word(scene, born->date.last + 1) == ",";
}

// "The 75-year-old author was | born in 1960"
bool precedes_birth(const Scene& scene, const std::optional<Born>& born, const ListedFigure& figure) {
  if (!born || figure.type != MentionType::kAge || figure.last + 2 > born->first) return false;
  // "The 75-year-old was born in 1960"
  if (figure.last + 2 == born->first) return folded_lemma(scene, born->first - 1) == "be";
  const std::uint32_t group = scene.noun_group_at(figure.last + 1);
  return group != kAbsent && scene.syntax().noun_groups[group].last + 2 == born->first &&
         folded_lemma(scene, born->first - 1) == "be";
}

// "| At 41, | she says she is done": an opening that goes with what somebody does now.
bool is_age_now(const Scene& scene, const ListedFigure& figure) {
  const std::uint32_t comma = figure.last + 1;
  if (figure.first != 1 || folded_word(scene, 0) != "at" || comma + 1 >= token_count(scene) ||
      folded_word(scene, comma) != "," || !is_listed(scene, "lone_person", comma + 1))
    return false;
  const std::uint32_t verb = scene.syntax().clauses.front().verb;
  return verb != kAbsent && scene.syntax().verb_groups[verb].tense == Tense::kPresent;
}

// "Celebrated | her 30th birthday | on Monday": of these days, no year with it.
std::optional<Age> birthday(const Scene& scene) {
  for (const ListedFigure& figure : figures_of(scene)) {
    const std::uint32_t noun = figure.last + 1;
    if (figure.type != MentionType::kOrdinal || !figure.exact() || noun >= token_count(scene) ||
        figure.first < 2 || folded_lemma(scene, noun) != "birthday" ||
        !is_listed(scene, "owner_pronoun", figure.first - 1) ||
        !is_listed(scene, "celebrates", figure.first - 2))
      continue;
    for (std::uint32_t t = 0; t < token_count(scene); ++t) {
      const auto date = told_date_at(scene, t);
      if ((date && date->year != 0) || is_listed(scene, "another_vote", t)) return std::nullopt;
    }
    return Age{figure.mention, figure.first, noun, false};
  }
  return std::nullopt;
}

// "at the age of 77", "aged 77", "died … at 77" with a death; ", 64," and "is 64" behind the name.
std::optional<Age> age(const Scene& scene, const std::optional<Born>& born,
                       const std::optional<Death>& died) {
  std::optional<Age> found;
  for (const ListedFigure& figure : figures_of(scene)) {
    const bool fits = figure.type == MentionType::kAge || figure.type == MentionType::kNumber;
    if (!fits || !figure.exact() || figure.told() < 1 || figure.told() > 120 || figure.first == 0) continue;
    const std::string before = folded_word(scene, figure.first - 1);
    const std::string before2 = figure.first > 1 ? folded_word(scene, figure.first - 2) : "";
    const bool end = figure.last + 1 >= scene.syntax().tokens.size() ||
                     scene.syntax().tokens[figure.last + 1].pos == Pos::kPunct ||
                     is_listed(scene, "age_ends", figure.last + 1);
    const bool of_age = is_of_age(scene, figure);
    const bool to_come = before == "be" && before2 == "will";
    std::optional<Age> next;
    const bool when =
        figure.last + 1 < scene.syntax().tokens.size() && folded_word(scene, figure.last + 1) == "when";
    if (!died && is_age_now(scene, figure)) {
      next = Age{figure.mention, figure.first, figure.last, false};
    } else if (died && figure.first < died->token && when && before == "was") {
      next = Age{figure.mention, figure.first, figure.last, true};  // "was 69 when he died"
    } else if (died && figure.first > died->token && (of_age || (before == "at" && end))) {
      next = Age{figure.mention, figure.first, figure.last, true};
    } else if (!died && ((end && (is_listed(scene, "age_verb", figure.first - 1) || to_come)) ||
                         follows_birth(scene, born, figure) || precedes_birth(scene, born, figure))) {
      next = Age{figure.mention, figure.first, figure.last, false};
    } else if (!died && end && before == "," && figure.last + 1 < scene.syntax().tokens.size() &&
               folded_word(scene, figure.last + 1) == ",") {
      const std::uint32_t who = only_person(scene);
      // "The writer, 72, was born in 1939"
      const std::uint32_t noun = figure.first > 1 ? scene.noun_group_at(figure.first - 2) : kAbsent;
      const bool told =
          who == kAbsent && noun != kAbsent && scene.syntax().noun_groups[noun].head + 2 == figure.first &&
          folded_word(scene, figure.last + 2 < scene.syntax().tokens.size() ? figure.last + 2 : 0) == "was";
      if (told || (who != kAbsent && scene.token_at(scene.mention(who).span.end - 1) + 2 == figure.first)) {
        next = Age{figure.mention, figure.first, figure.last, false};
      }
    }
    if (!next) continue;
    if (found) return std::nullopt;
    found = next;
  }
  return found;
}

// An age, and the date at which somebody was of it.
struct AgeThen {
  ListedFigure years;
  ToldDate date;
};

// The one date with a year of the sentence beside that of the birth, which it is later than.
std::optional<ToldDate> date_after_birth(const Scene& scene, const Born& born) {
  std::optional<ToldDate> then;
  for (std::uint32_t t = 0; t < token_count(scene); ++t) {
    const auto date = told_date_at(scene, t);
    if (!date || date->year == 0) continue;
    t = date->last;
    if (date->first == born.date.first) continue;
    if (then || date->year <= born.date.year) return std::nullopt;
    then = date;
  }
  return then;
}

// "At the age of 24 in 2022", "was 24 when she became champion in 2022"
bool stands_by_date(const Scene& scene, const ListedFigure& figure, const ToldDate& then) {
  constexpr std::uint32_t kNear = 5, kClause = 9;
  if (then.first <= figure.last)
    return is_of_age(scene, figure) && figure.first > then.last && figure.first - then.last <= kNear;
  const std::uint32_t between = then.first - figure.last;
  if (is_of_age(scene, figure) && between <= 2) return true;
  return folded_word(scene, figure.last + 1) == "when" && figure.first > 0 &&
         folded_word(scene, figure.first - 1) == "was" && between <= kClause;
}

// Whether punctuation other than commas stands between a figure and a date.
bool is_cut_from(const Scene& scene, const ListedFigure& figure, const ToldDate& then) {
  for (std::uint32_t t = std::min(figure.last, then.last); t < std::max(figure.first, then.first); ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct && folded_word(scene, t) != ",") return true;
  }
  return false;
}

// "Became champion in 2022 at the age of 24", "was 24 when she became champion in 2022": the year in which
// somebody who was born in another was of an age; nullopt where the sentence doesn't tie the two.
std::optional<AgeThen> age_then(const Scene& scene, const Born& born) {
  const auto then = date_after_birth(scene, born);
  if (!then) return std::nullopt;
  for (const ListedFigure& figure : figures_of(scene)) {
    const bool fits = figure.type == MentionType::kAge || figure.type == MentionType::kNumber;
    if (!fits || !figure.exact() || figure.like_year()) continue;
    if (stands_by_date(scene, figure, *then) && !is_cut_from(scene, figure, *then))
      return AgeThen{figure, *then};
  }
  return std::nullopt;
}

// Whether the age is that of the sentence's person: of a "he" or "she", or of the only one it names.
bool is_of_person(const Scene& scene, const ListedFigure& figure) {
  const auto& verbs = scene.syntax().verb_groups;
  std::uint32_t verb = scene.syntax().clauses.front().verb;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].last + 1 == figure.first) verb = v;
  }
  const std::uint32_t subject = verb == kAbsent ? kAbsent : scene.related(verb, Relation::Type::kSubject);
  if (subject == kAbsent) return false;
  const NounGroup& noun = scene.syntax().noun_groups[subject];
  return noun.first == noun.last && is_listed(scene, "lone_person", noun.head);
}

// "She was 27 when, in 1912, she painted it", "in 1912, when she was 27": the year in which somebody was of
// an age, where the birth is told elsewhere.
std::optional<AgeThen> age_then_alone(const Scene& scene) {
  std::optional<ToldDate> then;
  for (std::uint32_t t = 0; t < token_count(scene); ++t) {
    const auto date = told_date_at(scene, t);
    if (!date) continue;
    if (then || date->year == 0) return std::nullopt;
    then = date;
    t = date->last;
  }
  if (!then) return std::nullopt;
  constexpr std::uint32_t kNear = 5;
  for (const ListedFigure& figure : figures_of(scene)) {
    const bool fits = figure.type == MentionType::kAge || figure.type == MentionType::kNumber;
    if (!fits || !figure.exact() || figure.like_year() || !is_of_person(scene, figure)) continue;
    // "In 1912, when she was 27"
    const bool when = figure.first > 2 && figure.first > then->last && figure.first - then->last <= kNear &&
                      folded_word(scene, figure.first - 1) == "was" &&
                      folded_word(scene, figure.first - 3) == "when";
    if ((when || stands_by_date(scene, figure, *then)) && !is_cut_from(scene, figure, *then))
      return AgeThen{figure, *then};
  }
  return std::nullopt;
}

// "She was 69." behind a sentence that tells of her death.
std::optional<Age> age_after_death(const Scene& scene) {
  constexpr std::uint32_t kWords = 4;
  const auto& tokens = scene.syntax().tokens;
  if (tokens.size() > kWords || tokens.size() < kWords - 1 || !scene.before() ||
      !is_listed(scene, "lone_person", 0) || folded_word(scene, 1) != "was" || !death(*scene.before()) ||
      !names_nobody_else(*scene.before()))
    return std::nullopt;
  for (const ListedFigure& figure : figures_of(scene)) {
    if (figure.first == 2 && figure.exact()) return Age{figure.mention, figure.first, figure.last, true};
  }
  return std::nullopt;
}

SlotValue date_slot(const Scene& scene, const ToldDate& date, const Interval<Day>& days) {
  const Span span = scene.tokens_span(date.first, date.last);
  return {std::string(scene.text(span)), scene.article().offsets.to_file(span), value_of(date, days)};
}

void add_who(const Scene& scene, Claim& claim) {
  const std::uint32_t who = only_person(scene);
  if (who != kAbsent) add_slot(scene, claim, "who", who);
}

}  // namespace

void read_lifespans(const Scene& scene, std::vector<Claim>& claims) {
  if (!names_nobody_else(scene)) return;
  const auto born = birth(scene);
  const auto died = death(scene);
  auto years = age(scene, born, died);
  if (!born && !died) {
    if (const auto after = age_after_death(scene)) years = after;
  }
  if (!years && !died) years = birthday(scene);
  const auto then = died ? std::nullopt : born ? age_then(scene, *born) : age_then_alone(scene);
  const auto then_days = then ? then->date.days() : std::nullopt;
  if (then_days) {
    Claim claim = figure_claim(scene, "lifespan", "age-then", std::min(then->years.first, then->date.first),
                               std::max(then->years.last, then->date.last), then->years.first);
    add_who(scene, claim);
    add_slot(scene, claim, "years", then->years.mention);
    claim.slots["then"] = {date_slot(scene, then->date, *then_days)};
    claims.push_back(std::move(claim));
  }
  if (born) {
    if (const auto days = born->date.days()) {
      Claim claim = figure_claim(scene, "lifespan", "born", born->first, born->date.last, born->first);
      add_who(scene, claim);
      claim.slots["born"] = {date_slot(scene, born->date, *days)};
      claims.push_back(std::move(claim));
    }
  }
  if (died && died->date.year != 0) {
    if (const auto days = died->date.days()) {
      Claim claim = figure_claim(scene, "lifespan", "died", died->token, died->last, died->token);
      add_who(scene, claim);
      claim.slots["died"] = {date_slot(scene, died->date, *days)};
      claims.push_back(std::move(claim));
    }
  }
  if (years && !then_days) {
    const std::uint32_t first = years->at_death && died ? std::min(died->token, years->first) : years->first;
    Claim claim =
        figure_claim(scene, "lifespan", years->at_death ? "age-at-death" : "age", first, years->last, first);
    add_who(scene, claim);
    add_slot(scene, claim, "years", years->mention);
    claims.push_back(std::move(claim));
  }
}

}  // namespace gainsay
