#include "claim/credit_claim.h"

#include <algorithm>
#include <optional>

#include "claim/doer_name.h"
#include "claim/open_deeds.h"
#include "claim/positions.h"
#include "claim/stance.h"
#include "claim/told_date.h"
#include "claim/verb_doer.h"

namespace gainsay {
namespace {

const WordLists& words(const Scene& scene) { return scene.rules().words(); }

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

// "Guinea's ambassador, Ann Poe": the country whose the doer is.
std::optional<SlotValue> country_behind(const Scene& scene, std::uint32_t doer) {
  const auto& groups = scene.syntax().noun_groups;
  if (doer == kAbsent) return std::nullopt;
  for (const std::uint32_t group : {doer, groups[doer].apposition_of}) {
    const std::uint32_t owner = group == kAbsent ? kAbsent : groups[group].possessor;
    const std::uint32_t place = owner == kAbsent ? kAbsent : scene.mention_in_group(owner, {"place"});
    if (place != kAbsent) return scene.slot_from_mention(place);
  }
  return std::nullopt;
}

// "For the rebels", "on the mediators' behalf", "on behalf of the buyer".
std::optional<SlotValue> party_of(const Scene& scene, const Credit& credit) {
  if (credit.party != kAbsent) {
    const std::uint32_t place = scene.mention_in_group(credit.party, {"place"});
    return place == kAbsent ? scene.slot_from_group(credit.party) : scene.slot_from_mention(place);
  }
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (folded_lemma(scene, groups[g].head) == "behalf" && groups[g].possessor != kAbsent)
      return scene.slot_from_group(groups[g].possessor);
    if (g == credit.doer || g == credit.theme || scene.in_figure(groups[g].head)) continue;
    const std::uint32_t front = groups[g].preposition;
    const bool on_behalf =
        is_preposition_of(scene, groups[g], "of") && front > 0 && folded_word(scene, front - 1) == "behalf";
    if (!on_behalf && !is_preposition_of(scene, groups[g], "for")) continue;
    const std::uint32_t place = scene.mention_in_group(g, {"place"});
    return place == kAbsent ? scene.slot_from_group(g) : scene.slot_from_mention(place);
  }
  return credit.deed == "sign" ? country_behind(scene, credit.doer) : std::nullopt;
}

bool says_sole(const Scene& scene) {
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    if (words(scene).has("credit_sole", folded_word(scene, t))) return true;
    // "No other vessel", "nobody else"
    const bool other = folded_word(scene, t) == "other" || folded_word(scene, t) == "else";
    if (other && t > 0 && words(scene).has("credit_nobody", folded_word(scene, t - 1))) return true;
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
  const std::uint32_t comma = scene.token_at(scene.group_span(group).end - 1) + 1;  // behind "of Skovlund"
  if (!person || comma + 1 >= scene.syntax().tokens.size() || scene.word(comma) != ",") return std::nullopt;
  const std::uint32_t named = named_behind(scene, comma);
  return named == kAbsent ? std::nullopt : std::optional(scene.slot_from_mention(named));
}

// "An Italian company, Tecsol": the name, told of no list, behind the comma of what the firm is.
std::optional<SlotValue> firm_behind_comma(const Scene& scene, std::uint32_t group) {
  const auto& tokens = scene.syntax().tokens;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const std::uint32_t comma = noun.last + 1, first = noun.last + 2;
  if (!words(scene).has("body_noun", folded_lemma(scene, noun.head)) || noun.determiner == kAbsent ||
      first >= tokens.size() || scene.word(comma) != "," || tokens[first].pos != Pos::kPropn)
    return std::nullopt;
  std::uint32_t last = first;
  while (last + 1 < tokens.size() && tokens[last + 1].pos == Pos::kPropn) ++last;
  const bool ends = last + 1 >= tokens.size() || tokens[last + 1].pos == Pos::kPunct;
  if (!ends || scene.in_figure(first)) return std::nullopt;
  SlotValue slot = scene.slot_from_words("", scene.tokens_span(first, last));
  EntityValue firm;
  firm.type = EntityType::kOrganisation;
  firm.name = slot.text = std::string(scene.text(scene.tokens_span(first, last)));
  append_folded(firm.name, firm.key);
  firm.how = "name";
  slot.value = firm;
  return slot;
}

// "Scientists at the Swiss firm Rochat", "members of the Falcon Brigade": the body whose the people are.
std::optional<SlotValue> body_of_people(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  const NounKinds& kinds = scene.lexicon().kinds();
  const std::uint32_t head = groups[group].head;
  const bool people = (kinds.of(folded_lemma(scene, head)) & kinds.named("person")) != 0 &&
                      folded_word(scene, head) != folded_lemma(scene, head);
  for (std::uint32_t g = 0; people && g < groups.size(); ++g) {
    if (groups[g].attached_noun != group || !is_preposition_of(scene, groups[g], "at|from|of|with")) continue;
    auto name = name_with(scene, g);
    const auto* body = name ? std::get_if<EntityValue>(&name->value) : nullptr;
    // "Fishermen from Vela" are from a town that no list has.
    const bool from =
        is_preposition_of(scene, groups[g], "from") && scene.mention_in_group(g, {"organisation"}) == kAbsent;
    if (body && body->type == EntityType::kOrganisation && !from) return name;
  }
  return std::nullopt;
}

std::optional<SlotValue> doer_slot(const Scene& scene, const Credit& credit) {
  const std::uint32_t group = credit.doer;
  if (group != kAbsent) {
    if (auto firm = firm_behind_comma(scene, group)) return firm;
  }
  if (credit.named != kAbsent) return scene.slot_from_mention(credit.named);
  if (group == kAbsent) return std::nullopt;
  if (auto name = name_with(scene, group)) return name;
  if (auto country = country_named(scene, group)) return country;
  if (auto name = name_behind_comma(scene, group)) return name;
  if (auto name = name_before_comma(scene, group)) return name;
  if (auto name = body_of_people(scene, group)) return name;
  if (is_pronoun(scene, group) || scene.in_figure(scene.syntax().noun_groups[group].head))
    return std::nullopt;
  return scene.slot_from_group(group);
}

// "Not the army", "not by the army": words in front of a group that say who did not do it.
bool is_ruled_out(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  std::uint32_t first = noun.preposition == kAbsent ? noun.first : std::min(noun.first, noun.preposition);
  if (words(scene).has("rules_out_doer", folded_word(scene, first))) return true;
  return first > 0 && words(scene).has("rules_out_doer", folded_word(scene, first - 1));
}

std::vector<SlotValue> ruled_out(const Scene& scene) {
  std::vector<SlotValue> others;
  for (std::uint32_t g = 0; g < scene.syntax().noun_groups.size(); ++g) {
    if (!is_ruled_out(scene, g) || is_pronoun(scene, g)) continue;
    const auto name = name_with(scene, g);
    others.push_back(name ? *name : scene.slot_from_group(g));
  }
  // "Signed in his place", "in Niyo's stead"
  for (const NounGroup& noun : scene.syntax().noun_groups) {
    if (noun.possessor == kAbsent || !words(scene).has("in_stead", folded_word(scene, noun.head))) continue;
    const std::uint32_t person = scene.mention_in_group(noun.possessor, {"person"});
    if (person != kAbsent) others.push_back(scene.slot_from_mention(person));
  }
  return others;
}

// "The ministers, Ann Poe and Karl Lee, signed": the names behind the comma of a noun for several, the first
// of which the noun itself stands for.
void add_renamed(const Scene& scene, std::uint32_t doer, std::vector<std::uint32_t>& beside) {
  const auto& groups = scene.syntax().noun_groups;
  const std::uint32_t head = groups[doer].head;
  if (folded_word(scene, head) == folded_lemma(scene, head)) return;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    const std::uint32_t first = groups[g].conjunct_of;
    const bool renames = first != kAbsent && groups[first].apposition_of == doer;
    if (renames && std::find(beside.begin(), beside.end(), g) == beside.end()) beside.push_back(g);
  }
}

// All who did it by the sentence, the likeliest first.
std::vector<SlotValue> doer_slots(const Scene& scene, const Credit& credit) {
  std::vector<SlotValue> doers;
  if (auto doer = doer_slot(scene, credit)) doers.push_back(std::move(*doer));
  if (doers.empty() || credit.doer == kAbsent) return doers;
  std::vector<std::uint32_t> beside = groups_beside(scene, credit.doer);
  if (credit.second != kAbsent) beside.push_back(credit.second);
  add_renamed(scene, credit.doer, beside);
  for (const std::uint32_t group : beside) {
    if (is_ruled_out(scene, group)) continue;
    Credit other = credit;
    other.doer = group;
    other.named = kAbsent;
    if (auto doer = doer_slot(scene, other)) doers.push_back(std::move(*doer));
  }
  return doers;
}

// "Is being bought"
bool is_being_done(const Scene& scene, const VerbGroup& verb) {
  for (std::uint32_t t = verb.first; t < verb.head; ++t) {
    if (folded_word(scene, t) == "being") return true;
  }
  return false;
}

// "Has agreed to buy", "is to be sold to", "is buying": a sale is news before it is done.
bool is_agreed(const Scene& scene, const Credit& credit, const Attitude& attitude) {
  if (!words(scene).has("credit_ahead", credit.deed) && !credit.deed.starts_with(kOpenDeed)) return false;
  const std::uint32_t v = scene.verb_group_at(credit.head);
  if (v == kAbsent) return false;
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  const bool under_way =
      verb.finite && verb.tense == Tense::kPresent && (verb.progressive || is_being_done(scene, verb));
  return attitude.stance == Stance::kPlanned || (attitude.stance == Stance::kAsserted && under_way);
}

// "Said that it had been set on fire": the perfect of what is told.
bool is_reported(const Scene& scene, const VerbGroup& verb) {
  const ClauseType type = scene.syntax().clauses[verb.clause].type;
  return type == ClauseType::kReported || type == ClauseType::kComplement;
}

// "Won", "has won", "having won", and the present of a headline; not "wins every year", "accused of
// shooting".
bool has_happened(const Scene& scene, std::uint32_t head) {
  const std::uint32_t v = scene.verb_group_at(head);
  if (v == kAbsent) return true;
  const VerbGroup& verb = scene.syntax().verb_groups[v];
  if (folded_lemma(scene, verb.head) == "be") return true;  // "the portrait is by X"
  if (!verb.finite)
    return verb.first == 0 || !words(scene).has("credit_accused", folded_word(scene, verb.first - 1));
  const bool before = verb.perfect && folded_word(scene, verb.first) == "had";  // an earlier time
  if (before && !is_reported(scene, verb)) return false;
  return verb.tense == Tense::kPast || verb.perfect || scene.block() == BlockKind::kHeadline;
}

// "Holds the contract": what was won is had from then on.
bool is_holding(const Scene& scene, std::uint32_t v) {
  const std::uint32_t object = scene.related(v, Relation::Type::kObject);
  if (object == kAbsent) return false;
  const std::string held = folded_lemma(scene, scene.syntax().noun_groups[object].head);
  const std::string& lemma = folded_lemma(scene, scene.syntax().verb_groups[v].head);
  return any_of_list(words(scene).value("credit_held", held), ' ',
                     [&](std::string_view one) { return one == lemma; });
}

// "The prize goes to X": a jury's word stands when it is told; so does "with Ireland alone opposed".
bool is_standing(const Scene& scene, const Credit& credit) {
  if (credit.deed == "oppose" || credit.deed == "final" || credit.deed == "attack") return true;
  const std::uint32_t v = scene.verb_group_at(credit.head);
  if (credit.deed == "win" && v != kAbsent && is_holding(scene, v)) return true;
  return credit.deed == "win" && v != kAbsent && credit.theme != kAbsent &&
         words(scene).has("credit_stands", folded_lemma(scene, credit.head)) &&
         words(scene).has("credit_prize", folded_lemma(scene, scene.syntax().noun_groups[credit.theme].head));
}

// "Has won 16 fights", "has won it three times": a record, not one deed.
bool is_of_a_record(const Scene& scene, const Credit& credit) {
  const std::uint32_t v = scene.verb_group_at(credit.head);
  if (v == kAbsent || !scene.syntax().verb_groups[v].perfect) return false;
  if (credit.theme != kAbsent && scene.syntax().noun_groups[credit.theme].numeral != kAbsent) return true;
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    if (words(scene).has("credit_of_record", folded_word(scene, t))) return true;
  }
  return false;
}

// "X shares the prize", "one of two winners": there is another.
bool is_shared(const Scene& scene, const std::string& deed) {
  if (!words(scene).has("credit_may_be_shared", deed)) return false;
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    const bool venture = t + 1 < scene.syntax().tokens.size() && folded_word(scene, t + 1) == "venture";
    if (words(scene).has("credit_shared", folded_word(scene, t)) && !venture) return true;
    if (folded_word(scene, t) == "one" && t + 2 < scene.syntax().tokens.size() &&
        folded_word(scene, t + 1) == "of" && scene.in_figure(t + 2))
      return true;
  }
  return false;
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

// A verb as a value: its lemma, the lexicon's events that it may tell.
SlotValue verb_slot(const Scene& scene, std::uint32_t v) {
  const std::uint32_t head = scene.syntax().verb_groups[v].head;
  SlotValue slot = scene.slot_from_words(deed_verb(scene, v), scene.tokens_span(head, head));
  auto& verb = std::get<TextValue>(slot.value);
  for (const Annotation& sense : scene.senses_at(head)) {
    if (sense.kind == SenseKind::kEvent) verb.classes.push_back(scene.lexicon().name(sense.sense));
  }
  std::sort(verb.classes.begin(), verb.classes.end());
  return slot;
}

// What the doer is called: "a student", "trainer Pat Hogan".
std::optional<SlotValue> calling_of(const Scene& scene, std::uint32_t doer) {
  if (doer == kAbsent) return std::nullopt;
  const auto& tokens = scene.syntax().tokens;
  const NounGroup& noun = scene.syntax().noun_groups[doer];
  if (tokens[noun.head].pos == Pos::kNoun) return scene.slot_from_group(doer);
  const NounKinds& kinds = scene.lexicon().kinds();
  const std::uint32_t title = scene.mention_in_group(doer, {"title"});
  if (title != kAbsent) return scene.slot_from_token(scene.token_at(scene.mention(title).span.end - 1));
  for (std::uint32_t t = noun.head; t-- > noun.first;) {
    if (tokens[t].pos == Pos::kPropn) continue;
    const NounKinds::Mask mask = kinds.of(folded_lemma(scene, t));
    const bool doing = ((kinds.named("person") | kinds.named("vehicle")) & mask) != 0;
    return tokens[t].pos == Pos::kNoun && doing ? std::optional(scene.slot_from_token(t)) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

void add_credit_claim(const Scene& scene, const Credit& credit, std::vector<Claim>& claims) {
  std::vector<SlotValue> doers = doer_slots(scene, credit);
  if (!doers.empty() && !std::holds_alternative<EntityValue>(doers.front().value)) {
    if (auto maker = maker_of(scene, credit)) doers.front() = std::move(*maker);
  }
  const Attitude attitude = attitude_at(scene, credit.head);
  const bool agreed = is_agreed(scene, credit, attitude);
  // "The proposal was moved by X": what is to be is the matter moved.
  const bool told = attitude.stance == Stance::kAsserted ||
                    (attitude.stance == Stance::kPlanned && words(scene).has("credit_of_plan", credit.deed));
  if (doers.empty() || attitude.doubted || attitude.able || (!told && !agreed)) return;
  if (!agreed && !has_happened(scene, credit.head) && !is_standing(scene, credit)) return;
  if (is_of_a_record(scene, credit)) return;
  Claim claim = scene.start_claim(scene.tokens_span(credit.head, credit.head));
  claim.type = "credit";
  const bool open = credit.deed.starts_with(kOpenDeed);
  claim.rule = open ? "credit/verb" : "credit/" + credit.deed;
  // With the events that it may be read from, so that they make one finding.
  claim.subject = open ? "deed" : "event";
  claim.stance = agreed ? Stance::kPlanned : Stance::kAsserted;
  claim.speaker = attitude.speaker;
  const Span span = scene.tokens_span(credit.head, credit.head);
  claim.slots["deed"] = {scene.slot_from_words(credit.deed, span)};
  claim.slots["doer"] = std::move(doers);
  if (auto others = ruled_out(scene); !others.empty()) claim.slots["not"] = std::move(others);
  const std::uint32_t called =
      credit.named == kAbsent ? credit.doer
                              : scene.noun_group_at(scene.token_at(scene.mention(credit.named).span.begin));
  if (auto as = calling_of(scene, called)) claim.slots["as"] = {std::move(*as)};
  if (const std::uint32_t v = scene.verb_group_at(credit.head); v != kAbsent)
    claim.slots["verb"] = {verb_slot(scene, v)};
  if (credit.theme != kAbsent && credit.theme != credit.doer)
    claim.slots["theme"] = {scene.slot_from_group(credit.theme)};
  if (credit.site != kAbsent) claim.slots["site"] = {scene.slot_from_group(credit.site)};
  if (auto party = party_of(scene, credit)) claim.slots["party"] = {std::move(*party)};
  if (credit.sole || says_sole(scene)) claim.slots["sole"] = {scene.slot_from_words("sole", span)};
  if (is_shared(scene, credit.deed)) claim.slots["shared"] = {scene.slot_from_words("shared", span)};
  const std::uint32_t verb = scene.verb_group_at(credit.head);
  const bool holding = verb != kAbsent && is_holding(scene, verb);  // whatever day the sentence tells of
  if (auto day = holding ? std::nullopt : day_near(scene, credit.head))
    claim.slots["when"] = {std::move(*day)};
  claims.push_back(std::move(claim));
}

}  // namespace gainsay
