#include "claim/credits.h"

#include <algorithm>
#include <sstream>

#include "claim/doer_name.h"
#include "claim/positions.h"
#include "claim/stance.h"
#include "claim/told_date.h"
#include "claim/verb_doer.h"

namespace gainsay {
namespace {

// A word that tells a deed, and what is known of it by then.
struct Credit {
  std::string deed;
  std::uint32_t head = 0;         ///< token of the verb or noun
  std::uint32_t doer = kAbsent;   ///< noun group
  std::uint32_t named = kAbsent;  ///< mention, where it is surer than the group
  std::uint32_t theme = kAbsent;  ///< noun group
  bool sole = false;              ///< the form of the sentence says that nobody else did
};

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
  return scene.syntax().verb_groups[verb_group].voice == Voice::kPassive
             ? scene.related(verb_group, Relation::Type::kIndirectObject)
             : kAbsent;
}

// "The Northern Star", "the Tour": people's names go without an article.
bool has_article(const Scene& scene, const NounGroup& noun) {
  return noun.determiner != kAbsent && folded_word(scene, noun.determiner) == "the";
}

// Whether a group names one of the kinds that a deed asks of its object, by any of its words: a kind of
// lexicon/kinds.json or the noun itself. Names and words that nobody knows may be anything but people.
bool is_of_kind(const Scene& scene, std::uint32_t group, std::string_view kinds) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const NounKinds& known = scene.lexicon().kinds();
  for (std::uint32_t t = noun.first; t <= noun.last; ++t) {
    if (scene.syntax().tokens[t].pos != Pos::kNoun) continue;
    const std::string& lemma = folded_lemma(scene, t);
    const NounKinds::Mask mask = known.of(lemma);
    if (any_of_list(kinds, ' ',
                    [&](std::string_view kind) { return kind == lemma || (known.named(kind) & mask) != 0; }))
      return true;
  }
  const bool of_people = kinds.starts_with("person");
  if (!has_article(scene, noun) && mention_with(scene, group, {"person"}) != kAbsent) return of_people;
  const Pos pos = scene.syntax().tokens[noun.head].pos;
  const bool name = pos == Pos::kPropn || pos == Pos::kDet || pos == Pos::kPron;  // "all of the sawmill"
  return !of_people && (name || known.of(folded_lemma(scene, noun.head)) == 0);
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
    if (!kinds.empty() && (object == kAbsent || !is_of_kind(scene, object, kinds))) continue;
    return std::string(deed);
  }
  return {};
}

// The deed that a noun group is the result of: "winning goal", "gold".
std::string deed_of_result(const Scene& scene, const NounGroup& group) {
  const std::string lemma = folded_lemma(scene, group.head);
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
  return owner != kAbsent && scene.in_figure(groups[owner].head) ? kAbsent : owner;
}

void add_verbs(const Scene& scene, std::vector<Credit>& credits) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    Credit credit{deed_of_verb(scene, v), verbs[v].head};
    if (credit.deed.empty()) continue;
    credit.theme = object_of(scene, v);
    find_doer(scene, v, credit);
    credits.push_back(credit);
  }
}

// "X took gold", "X put her name to the deal", "X won with the only goal".
void add_light(const Scene& scene, std::uint32_t group, Credit credit, std::vector<Credit>& credits) {
  for (const Relation& relation : scene.syntax().relations) {
    if (relation.type != Relation::Type::kObject || relation.noun != group) continue;
    const VerbGroup& verb = scene.syntax().verb_groups[relation.verb];
    if (!is_light(scene, verb, scene.syntax().noun_groups[group].head)) continue;
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
  if (!is_preposition_of(scene, noun, "with") || noun.attached_verb == kAbsent) return;
  credit.head = scene.syntax().verb_groups[noun.attached_verb].head;
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
    if (!words(scene).has("credit_takes", folded_lemma(scene, verb.head)) || verb.voice == Voice::kPassive)
      continue;
    const NounGroup& taken = syntax.noun_groups[relation.noun];
    if (syntax.tokens[taken.head].pos != Pos::kPropn ||
        (!has_article(scene, taken) && scene.mention_in_group(relation.noun, {"person", "place"}) != kAbsent))
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
  credit.doer = owner_of_part(scene, doer);
  credits.push_back(credit);
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
    Credit made = credit;  // "a rescue by X", "the drawings by X"
    for (std::uint32_t by = 0; by < groups.size(); ++by) {
      if (groups[by].attached_noun != g || !is_preposition_of(scene, groups[by], "by")) continue;
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

// "X became the women's champion", "X was crowned champion": the verb right in front of a noun for the doer.
void become(const Scene& scene, std::uint32_t before, Credit& credit) {
  const std::uint32_t v = scene.verb_group_at(before);
  if (v == kAbsent) return;
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  if (!words(scene).has("credit_becomes", folded_lemma(scene, verb.head))) return;
  const bool passive = verb.voice == Voice::kPassive;
  credit.doer = scene.related(v, passive ? Relation::Type::kObject : Relation::Type::kSubject);
  credit.sole = true;
  if (credit.doer == kAbsent) credit.named = named_before(scene, verb.first);
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
    if (folded_word(scene, group.head) != syntax.tokens[group.head].lemma) continue;  // "winners"
    if (is_of_another_time(scene, group)) continue;
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

// The nearest day of the sentence.
std::optional<SlotValue> day_near(const Scene& scene, std::uint32_t head) {
  std::uint32_t best = kAbsent, nearest = 0;
  for (const std::uint32_t index : scene.mentions()) {
    if (scene.mention(index).type != MentionType::kDate) continue;
    const std::uint32_t token = scene.token_at(scene.mention(index).span.begin);
    const std::uint32_t apart = token > head ? token - head : head - token;
    if (best != kAbsent && apart >= nearest) continue;
    best = index;
    nearest = apart;
  }
  return best == kAbsent ? std::nullopt : std::optional(scene.slot_from_mention(best));
}

// "For the rebels", "on the mediators' behalf", "on behalf of the buyer".
std::optional<SlotValue> party_of(const Scene& scene, const Credit& credit) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (folded_lemma(scene, groups[g].head) == "behalf" && groups[g].possessor != kAbsent)
      return scene.slot_from_group(groups[g].possessor);
    if (g == credit.doer || g == credit.theme || scene.in_figure(groups[g].head)) continue;
    if (!is_preposition_of(scene, groups[g], "for")) continue;
    const std::uint32_t place = scene.mention_in_group(g, {"place"});
    return place == kAbsent ? scene.slot_from_group(g) : scene.slot_from_mention(place);
  }
  return std::nullopt;
}

bool says_sole(const Scene& scene) {
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    if (words(scene).has("credit_sole", folded_word(scene, t))) return true;
  }
  return false;
}

// "Karl Lee, the Dutch grower, is …": the name that a group behind a comma renames.
std::optional<SlotValue> name_before_comma(const Scene& scene, std::uint32_t group) {
  const std::uint32_t first = scene.syntax().noun_groups[group].first;
  if (first < 2 || scene.word(first - 1) != ",") return std::nullopt;
  const std::uint32_t before = scene.noun_group_at(first - 2);
  return before == kAbsent || scene.syntax().noun_groups[before].preposition != kAbsent
             ? std::nullopt
             : name_with(scene, before);
}

// "Its sole pilot, Captain Ann Poe": the person named behind the comma, with no more than a title between.
std::optional<SlotValue> name_behind_comma(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const NounKinds& kinds = scene.lexicon().kinds();
  const bool person = (kinds.of(folded_lemma(scene, noun.head)) & kinds.named("person")) != 0;
  const std::uint32_t comma = noun.last + 1;
  if (!person || comma + 1 >= scene.syntax().tokens.size() || scene.word(comma) != ",") return std::nullopt;
  const std::uint32_t named = named_behind(scene, comma);
  return named == kAbsent ? std::nullopt : std::optional(scene.slot_from_mention(named));
}

std::optional<SlotValue> doer_slot(const Scene& scene, const Credit& credit) {
  if (credit.named != kAbsent) return scene.slot_from_mention(credit.named);
  const std::uint32_t group = credit.doer;
  if (group == kAbsent) return std::nullopt;
  if (auto name = name_with(scene, group)) return name;
  if (auto name = name_behind_comma(scene, group)) return name;
  if (auto name = name_before_comma(scene, group)) return name;
  if (is_pronoun(scene, group) || scene.in_figure(scene.syntax().noun_groups[group].head))
    return std::nullopt;
  return scene.slot_from_group(group);
}

// "Won", "has won", "having won", and the present of a headline; not "wins every year", "accused of
// shooting".
bool has_happened(const Scene& scene, std::uint32_t head) {
  const std::uint32_t v = scene.verb_group_at(head);
  if (v == kAbsent) return true;
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  if (!verb.finite)
    return verb.first == 0 || !words(scene).has("credit_accused", folded_word(scene, verb.first - 1));
  const bool before = verb.tense == Tense::kPast && verb.perfect;  // "had won": an earlier time
  if (before) return false;
  return verb.tense == Tense::kPast || verb.perfect || scene.block() == BlockKind::kHeadline;
}

// "A biography carried off the prize, and its author, X, …": whoever made what won.
std::optional<SlotValue> maker_of(const Scene& scene, const Credit& credit) {
  const auto& groups = scene.syntax().noun_groups;
  if (credit.doer == kAbsent || credit.deed != "win") return std::nullopt;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    const bool its = words(scene).has("owner_word", folded_word(scene, groups[g].first)) ||
                     (groups[g].possessor != kAbsent && is_pronoun(scene, groups[g].possessor));
    if (its && words(scene).has("credit_maker", folded_lemma(scene, groups[g].head)))
      return name_with(scene, g);
  }
  return std::nullopt;
}

void add_claim(const Scene& scene, const Credit& credit, std::vector<Claim>& claims) {
  std::optional<SlotValue> doer = doer_slot(scene, credit);
  if (doer && !std::holds_alternative<EntityValue>(doer->value)) {
    if (auto maker = maker_of(scene, credit)) doer = std::move(maker);
  }
  const Attitude attitude = attitude_at(scene, credit.head);
  if (!doer || attitude.doubted || attitude.able || attitude.stance != Stance::kAsserted) return;
  if (!has_happened(scene, credit.head)) return;
  Claim claim = scene.start_claim(scene.tokens_span(credit.head, credit.head));
  claim.type = "credit";
  claim.rule = "credit/" + credit.deed;
  claim.subject = "event";  // with the events that it may be read from, so that they make one finding
  claim.stance = Stance::kAsserted;
  claim.speaker = attitude.speaker;
  const Span span = scene.tokens_span(credit.head, credit.head);
  claim.slots["deed"] = {scene.slot_from_words(credit.deed, span)};
  claim.slots["doer"] = {*doer};
  if (credit.theme != kAbsent && credit.theme != credit.doer)
    claim.slots["theme"] = {scene.slot_from_group(credit.theme)};
  if (auto party = party_of(scene, credit)) claim.slots["party"] = {std::move(*party)};
  if (credit.sole || says_sole(scene)) claim.slots["sole"] = {scene.slot_from_words("sole", span)};
  if (auto day = day_near(scene, credit.head)) claim.slots["when"] = {std::move(*day)};
  claims.push_back(std::move(claim));
}

}  // namespace

void read_credits(const Scene& scene, std::vector<Claim>& claims) {
  std::vector<Credit> credits;
  add_verbs(scene, credits);
  add_results(scene, credits);
  add_doer_nouns(scene, credits);
  add_owed(scene, credits);
  add_taken_names(scene, credits);
  add_recipients(scene, credits);
  add_ends(scene, credits);
  for (const Credit& credit : credits) add_claim(scene, credit, claims);
}

}  // namespace gainsay
