#include "claim/bearer.h"

#include <algorithm>
#include <set>

#include "claim/name_predicate.h"
#include "claim/noun_kind.h"
#include "claim/told_date.h"
#include "mention/name_words.h"

namespace gainsay {
namespace {

void read_relative(const Scene& scene, std::uint32_t noun, bool comma, Bearer& bearer) {
  if (noun == 0) return;
  bearer.kind = kind_of_noun(scene, noun);
  const std::uint32_t group = scene.noun_group_at(noun);
  // "His first wife", "her elder son": one of several.
  for (std::uint32_t t = group == kAbsent ? noun : scene.syntax().noun_groups[group].first; t < noun; ++t) {
    if (scene.word_listed("told_apart", t)) bearer.kind = folded_word(scene, t) + " " + bearer.kind;
  }
  bearer.alone = comma;
  const Span before = scene.syntax().tokens[noun - 1].span;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const auto* entity = std::get_if<EntityValue>(&mention.value);
    if (!entity || mention.type != MentionType::kPerson) continue;
    const std::uint32_t last = scene.token_at(mention.span.end - 1);
    if (mention.span.overlaps(before) || (last + 2 == noun && scene.folded_word(noun - 1) == "'s"))
      bearer.of = entity->key;
  }
}

// "the owner of Lund & Sons, Petra Lund-Roy": the noun that the group before the comma hangs on.
std::uint32_t head_before_comma(const Scene& scene, std::uint32_t noun) {
  std::uint32_t group = scene.noun_group_at(noun);
  for (int depth = 0; depth < 3 && group != kAbsent; ++depth) {
    const NounGroup& at = scene.syntax().noun_groups[group];
    if (at.attached_noun == kAbsent) return at.head;
    group = at.attached_noun;
  }
  return noun;
}

// "The man who died", "the suspect": what happened to somebody tells him from the others of a story.
void read_fate(const Scene& scene, std::uint32_t noun, Bearer& bearer) {
  const WordLists& lists = scene.rules().words();
  const std::string person = folded_lemma(scene, noun);
  if (!bearer.sole || !lists.has("anybody", person)) return;
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    std::string_view fate = lists.value("fate", folded_lemma(scene, t));
    if (fate.empty()) fate = lists.value("fate", folded_word(scene, t));
    if (fate.empty()) continue;
    bearer.kind = fate;
    const std::string_view sex = lists.value("anybody", person);
    if (sex != "any") bearer.whose = sex;
    return;
  }
}

// What stands behind "of": "=rita" of "the Dona Rita", "ferry" of "the ferry". Ends before the bearer's name,
// which the syntax may have taken into the group.
std::string thing_behind(const Scene& scene, std::uint32_t preposition, std::uint32_t head) {
  const auto& tokens = scene.syntax().tokens;
  std::uint32_t t = preposition + 1;
  if (t < tokens.size() && tokens[t].pos == Pos::kDet) ++t;
  std::uint32_t last = kAbsent;
  for (; t < tokens.size() && tokens[t].pos == Pos::kPropn; ++t) last = t;
  return last == kAbsent ? folded_lemma(scene, head) : "=" + folded_word(scene, last);
}

// "The climber", "its calf", "Paeonia's new sheriff": one of its kind, and whose it is.
void read_sole(const Scene& scene, std::uint32_t noun, Bearer& bearer) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t group = scene.noun_group_at(noun);
  if (group == kAbsent || syntax.noun_groups[group].head != noun) return;
  const NounGroup& at = syntax.noun_groups[group];
  const bool definite = folded_word(scene, at.first) == "the" ||
                        (at.determiner != kAbsent && folded_word(scene, at.determiner) == "the");
  bearer.sole =
      (definite || at.possessor != kAbsent) && folded_word(scene, noun) == syntax.tokens[noun].lemma;
  if (at.possessor != kAbsent && syntax.tokens[syntax.noun_groups[at.possessor].head].pos != Pos::kPron) {
    const std::uint32_t owner = syntax.noun_groups[at.possessor].head;
    const bool name = syntax.tokens[owner].pos == Pos::kPropn;
    bearer.whose = name ? "=" + folded_word(scene, owner) : folded_lemma(scene, owner);
  }
  read_fate(scene, noun, bearer);
  for (const NounGroup& other : syntax.noun_groups) {
    if (bearer.kind == "dead" || bearer.kind == "suspect") break;
    if (other.attached_noun == group && other.preposition != kAbsent &&
        scene.word(other.preposition) == "of" && syntax.tokens[other.head].pos != Pos::kNum)
      bearer.whose = thing_behind(scene, other.preposition, other.head);
  }
}

// "in the village of Niederlinden"
std::uint32_t noun_before_of(const Scene& scene, std::uint32_t name) {
  if (name < 2 || scene.word(name - 1) != "of") return kAbsent;
  const std::string kind = kind_of_noun(scene, name - 2);
  return scene.rules().words().has("place_kind", kind) ? name - 2 : kAbsent;
}

// "…, its owner said": a group with a verb of speech of its own.
bool says_something(const Scene& scene, std::uint32_t group) {
  const auto& relations = scene.syntax().relations;
  return std::any_of(relations.begin(), relations.end(), [&](const Relation& r) {
    return r.type == Relation::Type::kSubject && r.noun == group && !r.inferred &&
           is_listed(scene, "saying", scene.syntax().verb_groups[r.verb].head);
  });
}

// ", a paddle steamer", ": the search spaniel": a group behind the name that begins as an apposition does.
std::uint32_t apposed_noun(const Scene& scene, std::uint32_t last) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  if (last + 2 >= count || (scene.word(last + 1) != "," && scene.word(last + 1) != ":")) return kAbsent;
  std::uint32_t group = scene.noun_group_at(last + 2);
  for (std::uint32_t g = 0; g < scene.syntax().noun_groups.size(); ++g) {  // "its head gardener": not "its"
    if (group != kAbsent && scene.syntax().noun_groups[g].possessor == group &&
        scene.syntax().noun_groups[g].first <= last + 2)
      group = g;
  }
  if (group == kAbsent || scene.syntax().noun_groups[group].first > last + 2) return kAbsent;
  const NounGroup& at = scene.syntax().noun_groups[group];
  if (says_something(scene, group)) return kAbsent;
  const bool opened = scene.word_listed("apposition_opener", last + 2);
  const bool bare = scene.word(last + 1) == "," && at.apposition_of != kAbsent &&
                    at.apposition_of == scene.noun_group_at(last);
  return opened || bare ? at.head : kAbsent;
}

// "Gulmira Seitova, who directs the commission", "Romulo Macasaet, who commanded the ferry": what a bearer is
// by what the words behind the name say that he does, and of what.
void read_doing(const Scene& scene, std::uint32_t last, Bearer& bearer) {
  constexpr std::uint32_t kNear = 5;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  if (last + 3 >= count) return;
  const bool relative = scene.word(last + 1) == "," && folded_word(scene, last + 2) == "who";
  // "Sheila McGrath owns the horse"
  const std::uint32_t at = scene.verb_group_at(last + 1);
  const bool direct = at != kAbsent && scene.syntax().verb_groups[at].tense == Tense::kPresent &&
                      !scene.syntax().verb_groups[at].negated;
  if (!relative && !direct) return;
  const std::uint32_t from = direct ? last + 1 : last + 3;
  for (std::uint32_t t = from; t < std::min(count, from + kNear); ++t) {
    const std::uint32_t verb = scene.verb_group_at(t);
    if (verb == kAbsent) continue;
    const std::uint32_t head = scene.syntax().verb_groups[verb].head;
    bearer.kind = scene.lemma_value("kind_of_verb", head);
    const std::uint32_t object = scene.related(verb, Relation::Type::kObject);
    if (bearer.kind.empty() || object == kAbsent) return;
    bearer.sole = true;
    bearer.whose = folded_lemma(scene, scene.syntax().noun_groups[object].head);
    return;
  }
}

// "Freya Merrick, who is head vet at the zoo": the noun that the words behind the name say its bearer to be.
std::uint32_t noun_that_who_is(const Scene& scene, std::uint32_t last) {
  const Syntax& syntax = scene.syntax();
  if (last + 3 >= syntax.tokens.size() || scene.word(last + 1) != "," ||
      folded_word(scene, last + 2) != "who")
    return kAbsent;
  const std::uint32_t verb = scene.verb_group_at(last + 3);
  if (verb == kAbsent || syntax.verb_groups[verb].negated ||
      syntax.verb_groups[verb].modality != Modality::kNone ||
      folded_lemma(scene, syntax.verb_groups[verb].head) != "be")
    return kAbsent;
  const std::uint32_t group = scene.related(verb, Relation::Type::kComplement);
  if (group == kAbsent || syntax.noun_groups[group].first < last) return kAbsent;
  const std::uint32_t head = syntax.noun_groups[group].head;
  return syntax.tokens[head].pos == Pos::kNoun ? head : kAbsent;
}

// "Storm Zoe", "Tropical Storm Zoe": words of the name that say what bears it. Takes them out of the run.
bool take_kind_words(const WordLists& lists, NameRun& run, Bearer& bearer) {
  std::size_t at = 0;
  while (at + 2 < run.words.size() && lists.has("before_kind", run.words[at])) ++at;
  if (at + 1 >= run.words.size()) return false;
  const std::string_view kind = lists.value("first_word_kind", run.words[at]);
  if (kind.empty()) return false;
  bearer.kind = kind;
  bearer.named = true;
  run.first += static_cast<std::uint32_t>(at) + 1;
  run.words.erase(run.words.begin(), run.words.begin() + static_cast<std::ptrdiff_t>(at) + 1);
  return true;
}

// "The spray is under review, Swissmedic having asked for data": a name behind a comma that has a verb of its
// own is nothing that stands in front of the comma.
bool opens_own_clause(const Scene& scene, std::uint32_t last) {
  const auto& tokens = scene.syntax().tokens;
  if (last + 2 >= tokens.size() || !is_listed(scene, "own_clause_opener", last + 1)) return false;
  return tokens[last + 2].pos == Pos::kVerb || tokens[last + 2].pos == Pos::kAdv ||
         tokens[last + 2].pos == Pos::kAux;
}

}  // namespace

Bearer bearer_of(const Scene& scene, NameRun& run) {
  const WordLists& lists = scene.rules().words();
  Bearer bearer;
  bearer.kind = run.kind;
  if (!run.kind.empty()) return bearer;
  if (take_kind_words(lists, run, bearer)) return bearer;
  if (const std::uint32_t noun = noun_bearing_name(scene, run); noun != kAbsent) {
    bearer.kind = kind_of_noun(scene, noun);
    bearer.named = true;
    bearer.noun = noun;
    read_sole(scene, noun, bearer);
    return bearer;
  }
  if (run.first > 0) {
    const bool comma = scene.word(run.first - 1) == ",";
    const std::uint32_t noun = run.first - 1 - (comma && run.first > 1 ? 1 : 0);
    const std::string lemma = folded_lemma(scene, noun);
    if (lists.has("relative", lemma)) {
      read_relative(scene, noun, comma, bearer);
      return bearer;
    }
    if (lists.has("naming", lemma) || lists.has("naming", folded_word(scene, noun)) ||
        (scene.word(noun) == "it" && noun > 0 && lists.has("naming", folded_lemma(scene, noun - 1)))) {
      bearer.named = true;
      // "A clerk named Prudence Hollins": the noun stands right in front of the participle.
      if (noun > 0 && !comma && scene.syntax().tokens[noun - 1].pos == Pos::kNoun &&
          scene.syntax().tokens[noun].pos == Pos::kVerb && scene.verb_group_at(noun) != kAbsent &&
          scene.syntax().verb_groups[scene.verb_group_at(noun)].first == noun) {
        bearer.kind = kind_of_noun(scene, noun - 1);
        bearer.noun = noun - 1;
        read_sole(scene, noun - 1, bearer);
        return bearer;
      }
      for (std::uint32_t t = 0; t < run.first; ++t) {
        std::string_view kind = lists.value("namer", folded_lemma(scene, t));
        if (kind.empty()) kind = lists.value("namer", folded_word(scene, t));
        if (kind.empty() && lists.has("thing_kind", lists.value("kind", folded_lemma(scene, t))))
          kind = lists.value("kind", folded_lemma(scene, t));
        if (!kind.empty()) bearer.kind = kind;
      }
      std::uint32_t said = noun_said_to_be(scene, run.first);
      if (said == kAbsent) said = noun_given_name(scene, run.first);
      if (said != kAbsent) {
        if (bearer.kind.empty()) bearer.kind = kind_of_noun(scene, said);
        bearer.noun = said;
        read_sole(scene, said, bearer);
      }
      return bearer;
    }
    const bool title = in_title(scene, noun);  // "Captain Anna Berg", "the captain, Anna Berg"
    if (!comma && (title || scene.syntax().tokens[noun].pos == Pos::kNoun))
      bearer.kind = kind_of_noun(scene, noun);
    if (comma && !opens_own_clause(scene, run.last)) {
      const std::uint32_t head = head_before_comma(scene, noun);
      if ((title || head != noun) && scene.syntax().tokens[head].pos == Pos::kNoun) {
        bearer.kind = kind_of_noun(scene, head);
        bearer.noun = head;
        read_sole(scene, head, bearer);
      }
    }
  }
  if (bearer.kind.empty() && !opens_own_clause(scene, run.last)) {
    std::uint32_t noun = apposed_noun(scene, run.last);
    if (noun == kAbsent) noun = noun_that_who_is(scene, run.last);
    if (noun == kAbsent) noun = noun_before_of(scene, run.first);
    if (noun == kAbsent) noun = noun_said_to_be(scene, run.first);
    if (noun == kAbsent) {
      noun = noun_given_name(scene, run.first);
      bearer.named = noun != kAbsent;
    }
    if (noun == kAbsent) noun = noun_that_name_is(scene, run);
    if (noun == kAbsent) noun = noun_behind_name(scene, run);
    if (noun != kAbsent) {
      bearer.kind = kind_of_noun(scene, noun);
      bearer.noun = noun;
      read_sole(scene, noun, bearer);
    }
  }
  // "Captain Romulo Macasaet, who commanded the ferry": a post behind the name says more than a title.
  if (bearer.kind.empty() || bearer.whose.empty()) {
    Bearer doing = bearer;
    read_doing(scene, run.last, doing);
    if (!doing.kind.empty()) {
      doing.title = bearer.kind;
      bearer = doing;
    }
  }
  return bearer;
}

std::string content_word(const Scene& scene, std::uint32_t token) {
  constexpr std::size_t kShortest = 3;
  const Token& of = scene.syntax().tokens[token];
  const WordLists& lists = scene.rules().words();
  if (of.lemma.size() < kShortest) return {};
  if (of.pos == Pos::kPropn) {
    const std::string word = plain(scene.text(of.span));
    return lists.has("weekday", word) ? word : "=" + word;
  }
  const bool content = of.pos == Pos::kNoun || of.pos == Pos::kVerb || of.pos == Pos::kAdj;
  const std::string& lemma = folded_lemma(scene, token);
  return content && !lists.has("common_word", lemma) ? lemma : std::string();
}

std::vector<std::string> description_of(const Scene& scene, std::uint32_t noun) {
  constexpr int kDeepest = 3;
  const Syntax& syntax = scene.syntax();
  std::vector<std::string> words;
  std::set<std::uint32_t> groups{scene.noun_group_at(noun)};
  groups.erase(kAbsent);
  for (int depth = 0; depth < kDeepest; ++depth) {
    const std::set<std::uint32_t> known = groups;
    for (std::uint32_t g = 0; g < syntax.noun_groups.size(); ++g) {
      if (known.contains(syntax.noun_groups[g].attached_noun)) groups.insert(g);
      if (known.contains(g) && syntax.noun_groups[g].possessor != kAbsent)
        groups.insert(syntax.noun_groups[g].possessor);
    }
  }
  const auto add = [&](std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t t = first; t <= last; ++t) {
      const std::string& form = folded_word(scene, t);
      if (scene.rules().words().has("told_apart", form)) words.push_back(folded_word(scene, t));
      if (std::string word = content_word(scene, t); !word.empty()) words.push_back(std::move(word));
    }
  };
  for (const std::uint32_t g : groups) add(syntax.noun_groups[g].first, syntax.noun_groups[g].last);
  for (const Clause& clause : syntax.clauses) {
    if (groups.contains(clause.antecedent)) add(clause.first, clause.last);
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}
}  // namespace gainsay
