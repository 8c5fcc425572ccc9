#include "claim/sequence.h"

#include <algorithm>
#include <map>

#include "claim/absolutes.h"
#include "claim/connectives.h"
#include "claim/happening.h"
#include "claim/sequence_claims.h"
#include "claim/sequence_distances.h"
#include "claim/sequence_firsts.h"
#include "claim/sequence_meant.h"
#include "claim/sequence_rivals.h"
#include "claim/sequence_told.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

bool is_relative(const Scene& scene, std::uint32_t t) { return is_listed(scene, "relative_word", t); }

// What a connective governs.
struct Governed {
  std::uint32_t verb = kAbsent;
  Happening happening;
  std::uint32_t end = 0;  ///< token behind it
};

bool has_verb(const Scene& scene, std::uint32_t from, std::uint32_t to) {
  const auto& verbs = scene.syntax().verb_groups;
  return std::any_of(verbs.begin(), verbs.end(),
                     [&](const VerbGroup& verb) { return verb.head >= from && verb.head < to; });
}

// "Before the minister, Carla Neri, signed it": the comma behind what renames the noun in front of the comma
// at the token, where a verb follows; kAbsent for none.
std::uint32_t behind_renaming(const Scene& scene, std::uint32_t comma) {
  if (scene.word(comma) != "," || comma + 1 >= count_of(scene)) return kAbsent;
  const std::uint32_t group = scene.noun_group_at(comma + 1);
  if (group == kAbsent) return kAbsent;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const std::uint32_t end = noun.last + 1;
  if (noun.apposition_of == kAbsent || end + 1 >= count_of(scene) || scene.word(end) != ",") return kAbsent;
  const bool verb = std::any_of(scene.syntax().verb_groups.begin(), scene.syntax().verb_groups.end(),
                                [&](const VerbGroup& v) { return v.first == end + 1 && v.finite; });
  return verb ? end : kAbsent;
}

// "When the ambulance came | the boy had left": whether the main clause begins at the token, behind a clause
// that opens the sentence without a comma.
bool begins_main(const Scene& scene, std::uint32_t from, std::uint32_t t) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t group = scene.noun_group_at(t);
  if (group == kAbsent || syntax.noun_groups[group].first != t || !has_verb(scene, from, t)) return false;
  return std::any_of(syntax.relations.begin(), syntax.relations.end(), [&](const Relation& r) {
    if (r.noun != group || r.inferred || syntax.verb_groups[r.verb].first < t) return false;
    const ClauseType type = syntax.clauses[scene.clause_at(syntax.verb_groups[r.verb].head)].type;
    return type == ClauseType::kMain || type == ClauseType::kReported || type == ClauseType::kQuoted ||
           (type == ClauseType::kComplement && syntax.verb_groups[r.verb].finite);
  });
}

// The end of what the connective governs, as far as the words alone show it.
std::uint32_t end_behind(const Scene& scene, const std::vector<Connective>& all, std::size_t index,
                         bool opens, bool cleft) {
  const Connective& connective = all[index];
  for (std::uint32_t t = connective.last + 1; t < count_of(scene); ++t) {
    const bool next = index + 1 < all.size() && t == all[index + 1].first;
    // "When its head, Hoda Mansour, quit", "when, a minute later, he fell": the clause has to have its verb.
    const bool verbless =
        !connective.takes_noun && scene.word(t) == "," && !has_verb(scene, connective.last + 1, t);
    if (!next && connective.takes_noun) {
      if (const std::uint32_t behind = behind_renaming(scene, t); behind != kAbsent) {
        t = behind;
        continue;
      }
    }
    if (next || (ends_clause(scene, t) && !verbless)) return t;
    if (t == connective.last + 1) continue;
    if (opens && (is_inverted_at(scene, t) || begins_main(scene, connective.last + 1, t))) return t;
    if (cleft && folded_word(scene, t) == "that") return t;
  }
  return count_of(scene);
}

// The verb of a governed clause; kAbsent where a noun group alone is governed.
std::uint32_t governed_verb(const Scene& scene, const Connective& connective, std::uint32_t end,
                            bool hangs_on_noun) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].head <= connective.last || verbs[v].head >= end) continue;
    const bool gerund = verbs[v].first == connective.last + 1 || verbs[v].head == connective.last + 1;
    if (gerund) return v;
    // "Ahead of the vote the opposition walked out": such words take no clause.
    if (connective.takes_noun && connective.first != connective.last) return kAbsent;
    const std::uint32_t front = verbs[v].first;
    // "Before the break and lost it afterwards": the verb goes on about the subject in front.
    if (connective.takes_noun && front > connective.last + 2 && is_listed(scene, "clause_joint", front - 1))
      return kAbsent;
    const bool infinitive = front > 0 && folded_word(scene, front - 1) == "to";
    const bool past = verbs[v].finite || (!folded_word(scene, front).ends_with("ing") && !infinitive);
    if (!past) continue;
    // "The resignation hours before the vote | surprised many"
    if (hangs_on_noun && connective.takes_noun) return kAbsent;
    for (std::uint32_t t = connective.last + 1; t < verbs[v].first; ++t) {
      if (is_relative(scene, t)) return kAbsent;
    }
    // "After police say he pointed a gun": what is said.
    if (only_says(scene, v) && verbs[v].finite) return main_verb(scene, verbs[v].first, end, true);
    return v;
  }
  return kAbsent;
}

Governed governed_by(const Scene& scene, const Connective& connective, std::uint32_t end,
                     bool hangs_on_noun) {
  Governed governed;
  governed.end = end;
  governed.verb = governed_verb(scene, connective, end, hangs_on_noun);
  if (governed.verb != kAbsent) {
    governed.happening =
        whole_range(scene.syntax().verb_groups[governed.verb].head, connective.last + 1, end);
    return governed;
  }
  const std::uint32_t noun = first_group(scene, connective.last + 1, end);
  if (noun == kAbsent || !connective.takes_noun || is_time_group(scene, noun)) return governed;
  if (is_listed(scene, "never_a_turn", scene.syntax().noun_groups[noun].head)) return governed;
  governed.happening = noun_happening(scene, noun, end);
  governed.end = std::min(end, governed.happening.last + 1);
  return governed;
}

// A noun that names a party and no event: "before the fire brigade", "ahead of the European Union".
bool is_party(const Scene& scene, const Happening& happening) {
  if (scene.verb_group_at(happening.head) != kAbsent) return false;
  const std::uint32_t group = scene.noun_group_at(happening.head);
  if (group == kAbsent || noun_tells_event(scene, group)) return false;
  const std::uint32_t mention = scene.mention_in_group(group, {"person", "organisation", "place"});
  if (mention != kAbsent && scene.mention(mention).span.overlaps(scene.syntax().tokens[happening.head].span))
    return true;
  for (const Annotation& a : scene.senses_at(happening.head)) {
    if (a.kind == SenseKind::kOffice) return true;
    if (scene.rules().words().has("party_sense", scene.lexicon().name(a.sense))) return true;
  }
  return false;
}

// Whether what a verb tells stands beside the sentence's main statement, not inside another.
bool is_coordinate(const Scene& scene, std::uint32_t verb) {
  const ClauseType type = scene.syntax().clauses[scene.clause_at(scene.syntax().verb_groups[verb].head)].type;
  return type == ClauseType::kMain || type == ClauseType::kCoordinate || type == ClauseType::kAdverbial;
}

// The reader of one sentence's connectives.
class ConnectiveReader {
 public:
  ConnectiveReader(const Scene& scene, std::vector<Claim>& claims)
      : scene_(scene), all_(connectives(scene)), claims_(claims) {}

  void read() {
    for (std::size_t i = 0; i < all_.size(); ++i) read_one(i);
  }

 private:
  void read_one(std::size_t index) {
    constexpr std::uint32_t kOpening = 4;  // "Only two days after"
    const Connective& connective = all_[index];
    const bool cleft = is_cleft(connective);
    std::uint32_t from = start_of_outer(index);
    std::uint32_t outer = cleft ? kAbsent : main_verb(scene_, from, connective.first, false);
    const bool opens = outer == kAbsent && (cleft || connective.first <= from + kOpening);
    const std::uint32_t end = end_behind(scene_, all_, index, opens, cleft);
    const bool on_noun = outer == kAbsent && !opens;
    const Governed inner = governed_by(scene_, connective, end, on_noun);
    if (!inner.happening) return;
    std::uint32_t to = connective.first;
    const std::uint32_t asked_from = from;
    if (opens) {
      from = inner.end;
      while (from < count_of(scene_) && (ends_clause(scene_, from) || folded_word(scene_, from) == "that"))
        ++from;
      to = next_end(index, from);
      outer = main_verb(scene_, from, to, true);
      if (outer != kAbsent && is_reported(outer, from)) return;
    }
    Order order = order_of(scene_, connective, asked_from, outer, inner.verb);
    const std::uint32_t above = order == Order::kNone && !opens ? perfect_above(from, outer) : kAbsent;
    if (above != kAbsent) {
      outer = above;
      order = order_of(scene_, connective, asked_from, outer, inner.verb);
    }
    // "After the shooting, police said that …": what is said need not have come after it.
    if (order == Order::kNone || from >= to || (outer != kAbsent && says_something(outer))) return;
    ends_[connective.last] = opens ? from : connective.last + 1;
    if (outer != kAbsent && narrows_noun(outer, from)) return;
    const Happening outside =
        above != kAbsent ? whole_range(scene_.syntax().verb_groups[above].head, from, to)
                         : outer_happening(outer, from, opens ? to : start_of_distance(scene_, from, to));
    if (!outside) return;
    Happening inside = inner.happening;
    std::uint32_t doer = kAbsent;  // of the same deed
    if (const std::uint32_t same = does_the_same(inner.verb); same != kAbsent && outer != kAbsent) {
      inside = done_by(scene_, outside, noun_happening(scene_, same, inner.end));
      doer = same;
    }
    if (is_party(scene_, inside)) {
      if (outer == kAbsent || connective.sort == Connective::Sort::kUntil) return;
      doer = scene_.noun_group_at(inside.head);
      inside = done_by(scene_, outside, inside);
    }
    const bool inner_first = order == Order::kInnerFirst;
    const std::size_t before = claims_.size();
    Told out{&scene_, outside};
    if (outer != kAbsent && points_back(outer)) out = told_by_that(scene_, outer);
    const Told in = told_by_noun(scene_, inside);
    add_sequence(scene_, "connective", inner_first ? in : out, inner_first ? out : in, claims_);
    if (claims_.size() > before && doer != kAbsent) {
      std::uint32_t own = scene_.related(outer, Relation::Type::kSubject);
      // "Was launched in Japan two weeks after the United States": a place is set against the place.
      if (is_place(doer) && own != kAbsent && !is_place(own)) own = place_between(outer, connective.first);
      add_doers(scene_, inner_first ? doer : own, inner_first ? own : doer, claims_.back());
    }
    if (inner_first && opens && outer != kAbsent) add_followers(outer, to, in);
    if (inner_first) return;
    if (outer != kAbsent && !opens) add_coordinates(outer, from, inside);
  }

  bool is_place(std::uint32_t group) const { return scene_.mention_in_group(group, {"place"}) != kAbsent; }

  // The place told between a verb and the connective: "launched its phone | in Japan"; kAbsent for none.
  std::uint32_t place_between(std::uint32_t verb, std::uint32_t end) const {
    const auto& groups = scene_.syntax().noun_groups;
    for (std::uint32_t g = 0; g < groups.size(); ++g) {
      const bool between = groups[g].head > scene_.syntax().verb_groups[verb].head && groups[g].head < end;
      if (between && groups[g].preposition != kAbsent && is_place(g)) return g;
    }
    return kAbsent;
  }

  // "That was | a day before the vote": nothing of its own.
  bool points_back(std::uint32_t verb) const {
    const std::uint32_t first = scene_.syntax().verb_groups[verb].first;
    return first > 0 && scene_.noun_group_at(first - 1) != kAbsent &&
           is_listed(scene_, "points_back", first - 1) &&
           is_listed(scene_, "comes_about", scene_.syntax().verb_groups[verb].head);
  }

  // "Before the auditors did": who did the same; kAbsent where the verb tells something of its own.
  std::uint32_t does_the_same(std::uint32_t verb) const {
    if (verb == kAbsent || folded_lemma(scene_, scene_.syntax().verb_groups[verb].head) != "do")
      return kAbsent;
    const std::uint32_t object = scene_.related(verb, Relation::Type::kObject);
    // What stands in front of it is the other verb's: "visited the zone before he did".
    const bool own = object != kAbsent &&
                     scene_.syntax().noun_groups[object].head > scene_.syntax().verb_groups[verb].head;
    if (own) return kAbsent;
    // "Before" may have been read as the preposition of who did it.
    const std::uint32_t first = scene_.syntax().verb_groups[verb].first;
    const std::uint32_t group = first > 0 ? scene_.noun_group_at(first - 1) : kAbsent;
    return group != kAbsent && scene_.syntax().noun_groups[group].last + 1 == first ? group : kAbsent;
  }

  // "Had said that it would rain"; but a smell that had been reported, or that somebody told the utility of,
  // is what happened.
  bool says_something(std::uint32_t verb) const {
    if (!only_says(scene_, verb)) return false;
    const Syntax& syntax = scene_.syntax();
    const VerbGroup& group = syntax.verb_groups[verb];
    // "Asked for help", "heard about the loss", "asked for the pardon": a deed.
    if (group.last + 1 < count_of(scene_) && is_listed(scene_, "deed_preposition", group.last + 1))
      return false;
    const std::uint32_t told = scene_.related(verb, Relation::Type::kObject);
    if (told == kAbsent || syntax.tokens[syntax.noun_groups[told].head].pos != Pos::kNoun) return true;
    if (group.voice == Voice::kPassive) return false;
    return !is_listed(scene_, "telling_verb", group.head) ||
           std::any_of(syntax.clauses.begin(), syntax.clauses.end(), [&](const Clause& clause) {
             const bool content = clause.type == ClauseType::kReported ||
                                  clause.type == ClauseType::kQuoted ||
                                  clause.type == ClauseType::kComplement;
             return content && clause.parent == group.clause && clause.first > group.head;
           });
  }

  // "He had already radioed that it burned when": the perfect verb that the outer one hangs on.
  std::uint32_t perfect_above(std::uint32_t from, std::uint32_t outer) const {
    const auto& verbs = scene_.syntax().verb_groups;
    for (std::uint32_t v = outer == kAbsent ? 0 : outer; v-- > 0 && verbs[v].head >= from;) {
      if (verbs[v].perfect && verbs[v].finite && !ends_clause(scene_, verbs[v].last + 1)) return v;
    }
    return kAbsent;
  }

  // "It was not until he retired that": what it hangs on stands behind "that".
  bool is_cleft(const Connective& connective) const {
    constexpr std::uint32_t kLatest = 7;
    return connective.first <= kLatest && folded_word(scene_, 0) == "it" && count_of(scene_) > 1 &&
           folded_lemma(scene_, 1) == "be";
  }

  // Behind what an earlier connective of the sentence governs, or behind a semicolon.
  std::uint32_t start_of_outer(std::size_t index) const {
    std::uint32_t from = ends_.empty() ? 0 : ends_.rbegin()->second;
    for (std::uint32_t t = from; t < all_[index].first; ++t) {
      if (ends_sentence(scene_, t)) from = t + 1;
    }
    return from;
  }

  std::uint32_t next_end(std::size_t index, std::uint32_t from) const {
    for (std::uint32_t t = from; t < count_of(scene_); ++t) {
      const bool next = index + 1 < all_.size() && t == all_[index + 1].first;
      if (next || ends_sentence(scene_, t)) return t;
    }
    return count_of(scene_);
  }

  Happening outer_happening(std::uint32_t verb, std::uint32_t from, std::uint32_t to) const {
    if (verb != kAbsent) {
      const VerbGroup& group = scene_.syntax().verb_groups[verb];
      if (is_inverted_at(scene_, from) && from < group.head)
        return whole_range(group.head, from, end_of_clause(scene_, group.head));
      // "The discovery of the missing millions came": what happened stands in front of the verb.
      if (is_listed(scene_, "light_in_sequence", group.head) && to > group.last)
        return whole_range(group.head, start_of_light(from, group.first), to);
      return clause_happening(scene_, verb, from, std::max(to, group.last + 1));
    }
    const std::uint32_t noun = first_group(scene_, from, to);
    if (noun == kAbsent || is_time_group(scene_, noun) || !noun_tells_event(scene_, noun)) return {};
    return noun_happening(scene_, noun, to);
  }

  // "Attacks carried out within hours of the killings": which attacks, not when one was.
  bool narrows_noun(std::uint32_t verb, std::uint32_t from) const {
    const VerbGroup& group = scene_.syntax().verb_groups[verb];
    if (group.perfect || group.first == 0 || ends_clause(scene_, group.first - 1)) return false;
    // "After it had sold the pier did they find the crack"
    if (is_inverted_at(scene_, group.first)) return false;
    const std::uint32_t noun = group_in_front(scene_, verb);
    if (noun == kAbsent) return false;
    const std::uint32_t first = scene_.syntax().noun_groups[noun].first;
    // "Once the tide turned | the boats left"
    if (first == from) return false;
    // "Police said the suspect called him after": told in a clause of its own.
    const bool reported =
        group.finite && scene_.syntax().clauses[scene_.clause_at(group.head)].type == ClauseType::kReported;
    if (reported) return false;
    if (first > 0 && scene_.verb_group_at(first - 1) != kAbsent &&
        !is_listed(scene_, "inverting_auxiliary", first - 1))
      return true;
    return std::any_of(
        scene_.syntax().relations.begin(), scene_.syntax().relations.end(), [&](const Relation& r) {
          return r.noun == noun && r.verb < verb && r.type == Relation::Type::kObject && !r.inferred &&
                 !is_listed(scene_, "inverting_auxiliary", scene_.syntax().verb_groups[r.verb].head);
        });
  }

  // "After the shooting, police said that he had drawn a gun."
  bool is_reported(std::uint32_t verb, std::uint32_t from) const {
    for (std::uint32_t v = 0; v < verb; ++v) {
      if (scene_.syntax().verb_groups[v].head >= from && only_says(scene_, v)) return true;
    }
    return false;
  }

  std::uint32_t start_of_light(std::uint32_t from, std::uint32_t verb) const {
    // "Found that the first call came in": what is told in a clause of its own begins there.
    const Clause& clause = scene_.syntax().clauses[scene_.clause_at(verb)];
    const bool told = clause.type == ClauseType::kReported || clause.type == ClauseType::kComplement;
    if (told && clause.marker != kAbsent && clause.marker >= from && clause.marker < verb &&
        folded_word(scene_, clause.marker) == "that")
      from = clause.marker + 1;
    std::uint32_t start = verb;
    while (start > from && !ends_clause(scene_, start - 1)) --start;
    return start;
  }

  // "A week after that call he drove her car to town and sold it": all of it came then.
  void add_followers(std::uint32_t outer, std::uint32_t to, const Told& inside) {
    const auto& verbs = scene_.syntax().verb_groups;
    for (std::uint32_t v = outer + 1; v < verbs.size() && verbs[v].head < to; ++v) {
      const Clause& clause = scene_.syntax().clauses[scene_.clause_at(verbs[v].head)];
      const bool past = verbs[v].finite && verbs[v].tense == Tense::kPast && !verbs[v].perfect;
      if (!past || clause.type != ClauseType::kCoordinate || verbs[v].first == 0 ||
          !is_listed(scene_, "clause_joint", verbs[v].first - 1))
        continue;
      const Told then{&scene_, clause_happening(scene_, v, verbs[v].first, to)};
      add_sequence(scene_, "connective", inside, then, claims_);
    }
  }

  // "The warning was out, and the shares were down, before he went": all of it came first.
  void add_coordinates(std::uint32_t outer, std::uint32_t from, const Happening& inside) {
    const auto& verbs = scene_.syntax().verb_groups;
    if (!is_coordinate(scene_, outer)) return;
    for (std::uint32_t v = 0; v < outer; ++v) {
      if (!verbs[v].finite || verbs[v].head < from || !is_coordinate(scene_, v)) continue;
      add_sequence(scene_, "connective", clause_happening(scene_, v, from, verbs[outer].first), inside,
                   claims_);
    }
  }

  const Scene& scene_;
  std::vector<Connective> all_;
  std::vector<Claim>& claims_;
  std::map<std::uint32_t, std::uint32_t>
      ends_;  ///< where what comes behind a connective begins, by its last token
};

}  // namespace

void read_sequences(const Scene& scene, std::vector<Claim>& claims) {
  ConnectiveReader(scene, claims).read();
  read_absolutes(scene, claims);
  read_then(scene, claims);
  read_firsts(scene, claims);
  read_rivals(scene, claims);
  read_scorers(scene, claims);
  read_receivers(scene, claims);
  read_following(scene, claims);
  read_distances(scene, claims);
}

}  // namespace gainsay
