#include <algorithm>
#include <cmath>

#include "claim/figure_list.h"
#include "claim/history.h"
#include "claim/history_occasions.h"
#include "claim/history_pointed.h"
#include "claim/history_window.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kWindowReach = 16;  // tokens behind an ordinal that may tell its window

bool is_rank(const Scene& scene, const Ordinal& ordinal) {
  const auto& tokens = scene.syntax().tokens;
  const std::uint32_t next = ordinal.last + 1;
  if (ordinal.first > 0 && folded_word(scene, ordinal.first - 1) == "at") return true;
  if (next >= tokens.size()) return false;
  if (is_listed(scene, "rank_word", next)) return true;
  return tokens[next].pos == Pos::kPunct && scene.word(next) == "-";
}

bool find_word(const Scene& scene, std::uint32_t first, std::uint32_t last, std::string_view word) {
  for (std::uint32_t t = first; t < last; ++t) {
    if (scene.word(t) == word) return true;
  }
  return false;
}

// "The third Kenyan to win it": counted by where they are from.
bool counts_people(const Scene& scene, std::uint32_t token) {
  return std::any_of(scene.mentions().begin(), scene.mentions().end(),
                     [&](std::uint32_t index) { return names_people(scene, scene.mention(index), token); });
}

// "Tuesday's landslide was the first at Pizol": what the ordinal is said of, where that is a thing that
// happens; kAbsent for none.
std::uint32_t said_of(const Scene& scene, const Ordinal& ordinal) {
  std::uint32_t be = ordinal.first;
  while (be > 0 && is_listed(scene, "before_ordinal", be - 1)) --be;
  if (be == 0 || folded_lemma(scene, be - 1) != "be") return kAbsent;
  const std::uint32_t verb = scene.verb_group_at(be - 1);
  const std::uint32_t subject = verb == kAbsent ? kAbsent : scene.related(verb, Relation::Type::kSubject);
  if (subject == kAbsent) return kAbsent;
  const std::uint32_t head = scene.syntax().noun_groups[subject].head;
  const std::vector<Annotation> senses = scene.senses_at(head);
  const bool event = std::any_of(senses.begin(), senses.end(),
                                 [](const Annotation& a) { return a.kind == SenseKind::kEvent; });
  const NounKinds& kinds = scene.lexicon().kinds();
  const std::string& lemma = folded_lemma(scene, head);
  const bool happens = event || names_topic(scene, head) || (kinds.of(lemma) != 0 && kinds.may_happen(lemma));
  return scene.syntax().tokens[head].pos == Pos::kNoun && happens ? subject : kAbsent;
}

// The noun that is counted: the head of the ordinal's group, or where the ordinal stands alone the group that
// it renames or the nearest event in front of it.
std::uint32_t counted_group(const Scene& scene, const Ordinal& ordinal, bool& alone) {
  const std::uint32_t group = scene.noun_group_at(ordinal.last);
  alone = false;
  const auto& groups = scene.syntax().noun_groups;
  if (group != kAbsent) {
    const Token& head = scene.syntax().tokens[groups[group].head];
    const bool inside = groups[group].head >= ordinal.first && groups[group].head <= ordinal.last;
    const bool noun =
        head.pos == Pos::kNoun || head.pos == Pos::kPropn || counts_people(scene, groups[group].head);
    if (!inside && noun && head.lemma != "one") return group;
    if (!inside && head.lemma == "one") {
      alone = true;
      return kAbsent;
    }
    alone = true;
    if (groups[group].apposition_of != kAbsent) return groups[group].apposition_of;
  } else if (ordinal.last + 1 < scene.syntax().tokens.size()) {
    const std::uint32_t next = scene.noun_group_at(ordinal.last + 1);
    const bool noun = next != kAbsent && groups[next].first == ordinal.last + 1 &&
                      (scene.syntax().tokens[groups[next].head].pos == Pos::kNoun ||
                       scene.syntax().tokens[groups[next].head].pos == Pos::kPropn);
    if (noun) return next;
  }
  alone = true;
  if (const std::uint32_t subject = said_of(scene, ordinal); subject != kAbsent) return subject;
  if (ordinal.last + 1 < scene.syntax().tokens.size() && folded_word(scene, ordinal.last + 1) == "to")
    return kAbsent;
  for (std::uint32_t i = static_cast<std::uint32_t>(groups.size()); i-- > 0;) {
    if (groups[i].last >= ordinal.first) continue;
    if (find_word(scene, groups[i].last, ordinal.first, ";")) return kAbsent;
    if (names_topic(scene, groups[i].head)) return i;
  }
  return kAbsent;
}

bool is_negated(const Scene& scene, std::uint32_t token) {
  for (std::uint32_t t = token; t-- > 0 && token - t <= 3;) {
    const std::string word = folded_word(scene, t);
    if (word == "not" || word == "n't" || word == "hardly") return true;
    if (word != "the" && word != "for" && word != "a" && word != "his" && word != "her" && word != "its" &&
        word != "even")
      return false;
  }
  return false;
}

// "The third volcano to erupt": things that do something, none that happens.
bool counts_doers(const Scene& scene, std::uint32_t head) {
  const auto& syntax = scene.syntax();
  const std::uint32_t group = scene.noun_group_at(head);
  if (group == kAbsent || syntax.noun_groups[group].possessor != kAbsent ||
      syntax.tokens[head].pos != Pos::kNoun || scene.lexicon().kinds().may_happen(folded_lemma(scene, head)))
    return false;
  const std::uint32_t next = syntax.noun_groups[group].last + 1;
  return next + 1 < syntax.tokens.size() && folded_word(scene, next) == "to" &&
         scene.verb_group_at(next + 1) != kAbsent;
}

// "The first woman governor", "the second woman to run it": those who are counted, if it is people.
std::uint32_t people_counted(const Scene& scene, const SeriesWords& words) {
  for (const std::uint32_t t : words.tokens) {
    if (is_listed(scene, "people_kind", t)) return t;
    if (words.head == kAbsent || t >= words.head) break;
  }
  if (words.head == kAbsent) return kAbsent;
  return counts_people(scene, words.head) || counts_doers(scene, words.head) ? words.head : kAbsent;
}

// "Brought Ana Roe the third title of her career", "a fourth title for the Divers": who gets what the group
// names; kAbsent for none.
std::uint32_t receiver_of(const Scene& scene, std::uint32_t group) {
  const auto& syntax = scene.syntax();
  const NounGroup& noun = syntax.noun_groups[group];
  const std::uint32_t front = noun.first == 0 ? kAbsent : scene.noun_group_at(noun.first - 1);
  const bool named = front != kAbsent && front != group && syntax.noun_groups[front].first > 0 &&
                     syntax.noun_groups[front].preposition == kAbsent &&
                     scene.mention_in_group(front, {"person", "organisation", "place"}) != kAbsent;
  const std::uint32_t verb = named ? scene.verb_group_at(syntax.noun_groups[front].first - 1) : kAbsent;
  if (verb != kAbsent && is_listed(scene, "gives", syntax.verb_groups[verb].head)) return front;
  if (noun.last + 1 < syntax.tokens.size() && folded_word(scene, noun.last + 1) == "for" &&
      names_topic(scene, noun.head)) {
    const std::uint32_t behind = scene.noun_group_at(noun.last + 2);
    if (behind != kAbsent && scene.mention_in_group(behind, {"person", "organisation"}) != kAbsent)
      return behind;
  }
  return kAbsent;
}

// Whose series it is: the possessor by name, or who had or won "its first" of them.
void read_owner(const Scene& scene, std::uint32_t group, Claim& claim) {
  if (group == kAbsent || claim.slots.contains("kind")) return;
  const auto& syntax = scene.syntax();
  if (const std::uint32_t given = receiver_of(scene, group); given != kAbsent) {
    add_agent(scene, claim, given);
    return;
  }
  const std::uint32_t possessor = syntax.noun_groups[group].possessor;
  if (add_agent(scene, claim, possessor)) return;
  // "Pena, at his third Games, lost": a pronoun that nothing resolves is rather the subject's.
  const bool pronoun =
      possessor != kAbsent && syntax.tokens[syntax.noun_groups[possessor].head].pos == Pos::kPron;
  const std::uint32_t verb = syntax.clauses.front().verb;
  const bool leads = verb != kAbsent && is_listed(scene, "leads_to", syntax.verb_groups[verb].head) &&
                     scene.related(verb, Relation::Type::kObject) != kAbsent;
  if (pronoun && !leads && verb != kAbsent && add_agent(scene, claim, subject_group(scene, verb))) return;
  // "Led Halle to their third cup": the cup is Halle's.
  if (verb != kAbsent && is_listed(scene, "leads_to", syntax.verb_groups[verb].head) &&
      add_agent(scene, claim, scene.related(verb, Relation::Type::kObject)))
    return;
  for (const Relation& relation : syntax.relations) {
    // "Metz inflicted their second defeat on Kumanovo" is no defeat of Metz.
    const bool gets = is_light_verb(scene, relation.verb) ||
                      is_listed(scene, "series_prize", scene.syntax().verb_groups[relation.verb].head);
    if (relation.type == Relation::Type::kObject && relation.noun == group && gets) {
      add_agent(scene, claim, subject_group(scene, relation.verb));
      return;
    }
  }
}

// Whether the ordinal is told of something, and does not just point one out: "it is the third strike", "a
// rise, the fifth in a row", "had its first snow", "the first woman to lead"; not "the third inning".
bool is_told(const Scene& scene, const Ordinal& ordinal, const SeriesWords& words, const Claim& claim) {
  for (const char* slot : {"gap", "since", "origin", "streak", "scope"}) {
    if (claim.slots.contains(slot)) return true;
  }
  std::uint32_t at = ordinal.first;
  bool owned = false;
  while (at > 0 && is_listed(scene, "before_ordinal", at - 1)) {
    --at;
    const std::string word = folded_word(scene, at);
    owned |= word == "his" || word == "her" || word == "its" || word == "their" || word == "'s";
    if (word == "only") return true;
  }
  // "Added a second league crown": titles are counted whatever is done with them.
  const bool prize = words.head != kAbsent && is_listed(scene, "series_prize", words.head) &&
                     scene.syntax().tokens[words.head].pos == Pos::kNoun;
  if (prize && claim.main_event && ordinal.n > 1 && at < ordinal.first) return true;
  if (at == 0) return owned;
  // "Oslo's first museum of salt" in the opening: the news is that it is the first.
  if (owned && ordinal.n == 1 && claim.main_event) return true;
  const std::string before = std::string(scene.word(at - 1));
  if (before == "," || before == "–" || before == "—") return true;
  if (scene.syntax().tokens[at - 1].pos != Pos::kNoun && is_listed(scene, "light_verb", at - 1)) return true;
  constexpr std::size_t kNearWords = 3;
  for (std::size_t i = 0; owned && i < words.tokens.size() && i < kNearWords; ++i) {
    if (names_topic(scene, words.tokens[i])) return true;
  }
  const auto& groups = scene.syntax().noun_groups;
  const std::uint32_t group = words.head == kAbsent ? kAbsent : scene.noun_group_at(words.head);
  const std::uint32_t next = group == kAbsent ? ordinal.last + 1 : groups[group].last + 1;
  const bool infinitive = next + 1 < scene.syntax().tokens.size() && folded_word(scene, next) == "to" &&
                          scene.verb_group_at(next + 1) != kAbsent;
  const std::uint32_t own = scene.noun_group_at(ordinal.last);
  return infinitive || (own != kAbsent && groups[own].apposition_of != kAbsent);
}

// "A second Coach of the Year award": a word of the award's name.
bool names_title(const Scene& scene, std::uint32_t head) {
  return scene.syntax().tokens[head].shape == Shape::kTitle && head + 2 < scene.syntax().tokens.size() &&
         folded_word(scene, head + 1) == "of" && folded_word(scene, head + 2) == "the";
}

// "The first two seasons": a stretch, not a count.
bool opens_stretch(const Scene& scene, const Ordinal& ordinal) {
  const std::uint32_t next = ordinal.last + 1;
  return next < scene.syntax().tokens.size() && scene.syntax().tokens[next].pos == Pos::kNum;
}

// "The meeting was first fixed for June": an adverb.
bool is_adverb(const Scene& scene, const Ordinal& ordinal) {
  const std::uint32_t next = ordinal.last + 1;
  return next < scene.syntax().tokens.size() && scene.noun_group_at(next) == kAbsent &&
         scene.verb_group_at(next) != kAbsent && scene.noun_group_at(ordinal.last) == kAbsent;
}

// "The first such visit, in 1998", "a first one in Belgrade in 2019": the occasion is that of the date.
bool is_of_old(const Scene& scene, const Ordinal& ordinal, SlotValue& date) {
  const auto& published = scene.article().published;
  constexpr std::uint32_t kNear = 9;
  for (std::uint32_t t = ordinal.last + 1; t < scene.syntax().tokens.size() && t <= ordinal.last + kNear;
       ++t) {
    const std::string word = folded_word(scene, t);
    if (word == "since" || word == "after" || word == "and" || word == ";" || word == "first") return false;
    if (word != "in" && word != "on") continue;
    // "In January" may be the next one.
    const auto date_words = told_date_at(scene, t + 1);
    if (!date_words || date_words->year == 0) continue;
    auto told = date_slot(scene, t + 1);
    const auto* value = told ? std::get_if<DateValue>(&told->value) : nullptr;
    if (!value || !value->days.hard.high) continue;
    if (published && *value->days.hard.high + date::days(20) >= *published) continue;
    date = std::move(*told);
    return true;
  }
  return false;
}

// "The 12th, the delegation will visit": a day of the month.
bool is_day(const Scene& scene, const Ordinal& ordinal, bool alone) {
  return alone && scene.syntax().tokens[ordinal.last].shape == Shape::kDigits;
}

// "A third term as mayor", "his second spell in office": a count, unlike "the third term" of a school year.
bool is_of_office(const Scene& scene, std::uint32_t head) {
  if (!is_listed(scene, "time_in_office", head) || head + 2 >= scene.syntax().tokens.size()) return false;
  const std::string next = folded_word(scene, head + 1);
  return (next == "as" && names_topic(scene, head + 2)) ||
         find_listed(scene, "in_office", head + 1, head + 1) != kAbsent;
}

// "For a fourth term", "her second term": an office's, where the sentence tells of one or of an election; not
// "during her first term", which points one out.
bool is_term(const Scene& scene, const Ordinal& ordinal, std::uint32_t head) {
  if (!is_listed(scene, "time_in_office", head)) return false;
  std::uint32_t at = ordinal.first;
  while (at > 0 && is_listed(scene, "before_ordinal", at - 1)) --at;
  if (at > 0 && is_listed(scene, "points_out", at - 1)) return false;
  const std::uint32_t last = static_cast<std::uint32_t>(scene.syntax().tokens.size()) - 1;
  if (find_listed(scene, "other_term", 0, last) != kAbsent) return false;
  return find_listed(scene, "term_context", 0, last) != kAbsent ||
         std::any_of(scene.annotations().begin(), scene.annotations().end(),
                     [](const Annotation& a) { return a.kind == SenseKind::kOffice; });
}

// "Its third prime minister in two years": an office of several words, unlike "the first minister".
bool counts_holders(const Scene& scene, const Ordinal& ordinal, std::uint32_t head) {
  return std::any_of(scene.annotations().begin(), scene.annotations().end(), [&](const Annotation& a) {
    return a.kind == SenseKind::kOffice && a.head == head && a.first > ordinal.last && a.first < head;
  });
}

// "The first by any cardinal", "the second by a Chinese premier": who they are whose deeds are counted.
std::string doers_behind(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kReach = 3;
  const auto& tokens = scene.syntax().tokens;
  for (std::uint32_t t = token + 1; t + 1 < tokens.size() && t <= token + kReach; ++t) {
    if (tokens[t].pos == Pos::kPunct) break;
    if (folded_word(scene, t) != "by" || !is_listed(scene, "any_of_them", t + 1)) continue;
    const std::uint32_t group = scene.noun_group_at(t + 1);
    return group == kAbsent ? std::string() : folded_lemma(scene, scene.syntax().noun_groups[group].head);
  }
  return {};
}

// "Struck by its pilots": who did what is counted for the first time, told by a noun for people behind the
// passive.
std::string doers_of_passive(const Scene& scene, const std::vector<std::uint32_t>& tokens) {
  const auto& syntax = scene.syntax();
  const auto token = std::find_if(tokens.begin(), tokens.end(), [&](std::uint32_t t) {
    const std::uint32_t v = scene.verb_group_at(t);
    return v != kAbsent && syntax.verb_groups[v].voice == Voice::kPassive;
  });
  if (token == tokens.end()) return {};
  const std::uint32_t by = syntax.verb_groups[scene.verb_group_at(*token)].last + 1;
  if (by + 1 >= syntax.tokens.size() || folded_word(scene, by) != "by") return {};
  const auto& groups = syntax.noun_groups;
  const auto agent = std::find_if(groups.begin(), groups.end(), [&](const NounGroup& g) {
    return g.preposition == by && syntax.tokens[g.head].pos == Pos::kNoun;
  });
  if (agent == groups.end()) return {};
  const std::string doer = folded_lemma(scene, agent->head);
  const NounKinds& kinds = scene.lexicon().kinds();
  return (kinds.of(doer) & kinds.named("person")) != 0 ? doer : std::string();
}

void add_class(Claim& claim, const std::string& name) {
  auto& series = std::get<TextValue>(claim.slots["series"].front().value);
  series.classes.push_back(name);
  std::sort(series.classes.begin(), series.classes.end());
}

// How many there were by the ordinal, or that it was not the first; false where a denial leaves that open.
bool add_count(const Scene& scene, const Ordinal& ordinal, Claim& claim) {
  const Span span = scene.tokens_span(ordinal.first, ordinal.last);
  if (!is_negated(scene, ordinal.first)) {
    claim.slots["nth"] = {{std::string(scene.text(span)), scene.article().offsets.to_file(span),
                           exact_number(ordinal.n, Dimension::kOrdinal)}};
    return true;
  }
  claim.slots["before"] = {scene.slot_from_words("before", span)};
  claim.stance = Stance::kAsserted;
  return ordinal.n == 1;
}

// "It was not even the first this year": of what the sentence before tells.
bool read_pointed(const Scene& scene, const Ordinal& ordinal, std::vector<Claim>& claims) {
  const PointedSeries told = pointed_series(scene);
  if (!told.scene) return false;
  const std::uint32_t last = std::min(ordinal.last + 1, count_of(scene) - 1);
  Claim claim = history_claim(scene, "nth", ordinal.first, last, {});
  take_series(told, claim);
  if (!add_count(scene, ordinal, claim)) return true;
  // "It was her first in Kitz": where it was narrows it, and the other sentence need not say.
  if (ordinal.n == 1 && claim.slots.contains("nth") && is_listed(scene, "domain_narrows", last)) return true;
  read_window(scene, ordinal.last + 1, ordinal.last + kWindowReach, claim);
  claims.push_back(std::move(claim));
  return true;
}

void read_ordinal(const Scene& scene, const Ordinal& ordinal, std::vector<Claim>& claims) {
  if (is_rank(scene, ordinal) || is_adverb(scene, ordinal) || opens_stretch(scene, ordinal)) return;
  bool alone = false;
  const std::uint32_t group = counted_group(scene, ordinal, alone);
  const auto& syntax = scene.syntax();
  if (is_day(scene, ordinal, alone)) return;
  if (points_back_at_story(scene, ordinal) && read_pointed(scene, ordinal, claims)) return;
  // "He pitched a scoreless ninth": a part of the game.
  constexpr int kFewest = 3;
  if (alone && ordinal.n > kFewest && ordinal.first > 0 && syntax.tokens[ordinal.first - 1].pos == Pos::kAdj)
    return;
  SeriesWords words;
  bool occasion = false, whole_sentence = false, row = false, term = false;
  const std::uint32_t own_group = scene.noun_group_at(ordinal.last);
  if (group != kAbsent) {
    const std::uint32_t head = syntax.noun_groups[group].head;
    row = !alone && counts_row(scene, ordinal, head);
    term = !alone && is_term(scene, ordinal, head);
    const bool attempt = is_listed(scene, "tried", head) && head + 2 < syntax.tokens.size() &&
                         folded_word(scene, head + 1) == "to" && scene.verb_group_at(head + 2) != kAbsent;
    if (!alone && !row && !term && !attempt && !is_of_office(scene, head) &&
        !counts_holders(scene, ordinal, head) && !counts_doers(scene, head) &&
        (is_listed(scene, "no_series", head) || (is_listed(scene, "no_series", ordinal.last + 1) &&
                                                 folded_word(scene, ordinal.last + 1) != "world")))
      return;
    if (!alone && !row && scene.in_figure(head) && !is_listed(scene, "occasion", head)) return;
    if (!alone && names_title(scene, head)) return;
    occasion = row || (!alone && is_listed(scene, "occasion", head));
    if (!occasion) {
      words.head = is_of_office(scene, head) && folded_word(scene, head + 1) == "as" ? head + 2 : head;
      if (alone) words.tokens.push_back(head);
    }
  }
  if (occasion) {
    if (row) {
      name_row(scene, ordinal, syntax.noun_groups[group].head, words);
    } else if (!occasion_naming(scene, ordinal, words)) {
      return;
    }
  } else {
    for (const std::uint32_t t : naming_words(scene, ordinal.last + 1)) words.tokens.push_back(t);
    for (std::uint32_t t = ordinal.last + 1; words.head == kAbsent && t <= ordinal.last + 2; ++t) {
      if (t < syntax.tokens.size() && counts_people(scene, t)) words.head = t;
    }
    if (words.head == kAbsent) {
      const std::uint32_t verb = verb_behind(scene, ordinal.last);
      const bool infinitive =
          ordinal.last + 1 < syntax.tokens.size() && folded_word(scene, ordinal.last + 1) == "to";
      if (infinitive && verb != kAbsent &&
          std::find(words.tokens.begin(), words.tokens.end(), syntax.verb_groups[verb].head) !=
              words.tokens.end()) {
        words.head = syntax.verb_groups[verb].head;
      } else if (ordinal.n == 1) {
        return;  // "the first," of something that nobody can tell
      } else if (own_group != kAbsent && ordinal.first <= 2 &&
                 syntax.tokens[syntax.noun_groups[own_group].head].lemma == "one") {
        whole_sentence = true;
        words.tokens.clear();
        for (std::uint32_t t = 0; t < syntax.tokens.size(); ++t) words.tokens.push_back(t);
      }
    }
  }
  Claim claim = history_claim(
      scene, occasion ? "nth-time" : "nth", ordinal.first,
      std::min<std::uint32_t>(ordinal.last + 1, static_cast<std::uint32_t>(syntax.tokens.size()) - 1), words);
  if (whole_sentence) drop_narrowing(claim);
  if (!add_count(scene, ordinal, claim)) return;
  SlotValue old;
  const bool year_behind =
      occasion && ordinal.last + 2 < syntax.tokens.size() && folded_word(scene, ordinal.last + 2) == "in";
  if ((!occasion || year_behind) && is_of_old(scene, ordinal, old)) {
    claim.slots.erase("nth");
    claim.slots["earlier"] = {std::move(old)};
    claims.push_back(std::move(claim));
    return;
  }
  if (const std::string by = doers_behind(scene, ordinal.last); !by.empty()) add_class(claim, "by:" + by);
  if (const std::string doer = occasion ? doers_of_passive(scene, words.tokens) : std::string();
      !doer.empty())
    add_class(claim, "doer:" + doer);
  const bool of_office = term || (group != kAbsent && is_of_office(scene, syntax.noun_groups[group].head));
  if (term) add_class(claim, "topic:term");
  if (const std::uint32_t kind =
          occasion || whole_sentence || of_office ? kAbsent : people_counted(scene, words);
      kind != kAbsent)
    claim.slots["kind"] = {scene.slot_from_token(kind)};
  read_window(scene, ordinal.last + 1, ordinal.last + kWindowReach, claim);
  // "Gets its first museum this week": when it does.
  if (const auto scope = claim.slots.find("scope");
      ordinal.n == 1 && scope != claim.slots.end() && folded(scope->second.front().text) == "this week")
    claim.slots.erase(scope);
  if (ordinal.first > 2) {
    // "Three in a row", "a third straight".
    read_window(scene, ordinal.last, ordinal.last + 3, claim);
  }
  if (group != kAbsent && claim.slots.contains("streak")) {
    if (auto unit = row_unit(scene, ordinal, syntax.noun_groups[group].head))
      claim.slots["unit"] = {std::move(*unit)};
  }
  if (!occasion && !whole_sentence && !term && !is_told(scene, ordinal, words, claim)) return;
  if (occasion) {
    const std::uint32_t verb = words.head == kAbsent ? kAbsent : scene.verb_group_at(words.head);
    if (verb != kAbsent) add_agent(scene, claim, subject_group(scene, verb));
  } else {
    read_owner(scene, own_group, claim);
  }
  // "The second collision in a month, after one on 19 December"
  const auto count = static_cast<std::uint32_t>(syntax.tokens.size());
  for (std::uint32_t t = ordinal.last + 1; t < count && ordinal.n > 1; ++t) {
    const std::string word = folded_word(scene, t);
    if (word != "after" && word != "following") continue;
    for (SlotValue& date : dates_between(scene, t + 1, t + 14))
      claim.slots["earlier"].push_back(std::move(date));
    break;
  }
  claims.push_back(std::move(claim));
}

}  // namespace

void read_ordinals(const Scene& scene, std::vector<Claim>& claims) {
  for (const Ordinal& ordinal : ordinals_of(scene)) read_ordinal(scene, ordinal, claims);
}

}  // namespace gainsay
