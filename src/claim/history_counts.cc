#include <algorithm>

#include "claim/figure_list.h"
#include "claim/history.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {
namespace {

SlotValue mark(const Scene& scene, const char* slot, std::uint32_t first, std::uint32_t last) {
  return scene.slot_from_words(slot, scene.tokens_span(first, last));
}

// The one behind so many, as an ordinal's value.
SlotValue numbered(const Scene& scene, int nth, std::uint32_t first, std::uint32_t last) {
  SlotValue slot = mark(scene, "nth", first, last);
  slot.value = exact_number(nth, Dimension::kOrdinal);
  return slot;
}

// "Two women", "three cardinals": those who do something.
bool names_holder(const Scene& scene, std::uint32_t token) {
  const NounKinds& kinds = scene.lexicon().kinds();
  return is_listed(scene, "people_kind", token) ||
         (kinds.of(folded_lemma(scene, token)) & kinds.named("person")) != 0;
}

// "Two women have led the bank before Ines Roth": so many of them, and she is the next.
void read_holders_before(const Scene& scene, std::vector<Claim>& claims) {
  constexpr std::uint32_t kReach = 8;
  constexpr double kMost = 9;
  const auto& syntax = scene.syntax();
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    const std::uint32_t subject = verb.perfect && !verb.negated ? subject_group(scene, v) : kAbsent;
    if (subject == kAbsent || syntax.noun_groups[subject].last >= verb.head) continue;
    const NounGroup& noun = syntax.noun_groups[subject];
    if (noun.numeral == kAbsent || !names_holder(scene, noun.head)) continue;
    std::uint32_t before = verb.head + 1;
    while (before < count_of(scene) && before <= verb.head + kReach && folded_word(scene, before) != "before")
      ++before;
    if (before >= count_of(scene) || folded_word(scene, before) != "before") continue;
    const std::vector<ListedFigure> figures = figures_of(scene);
    const auto count = std::find_if(figures.begin(), figures.end(),
                                    [&](const ListedFigure& f) { return f.first == noun.numeral; });
    if (count == figures.end() || !count->exact() || count->told() > kMost) continue;
    SeriesWords words = verb_naming(scene, v);
    std::erase_if(words.tokens, [&](std::uint32_t t) { return t >= before; });
    Claim claim = history_claim(scene, "holders-before", noun.first, before, words);
    claim.slots["nth"] = {numbered(scene, static_cast<int>(count->told()) + 1, noun.first, noun.head)};
    claim.slots["kind"] = {scene.slot_from_token(noun.head)};
    claim.stance = Stance::kAsserted;
    claims.push_back(std::move(claim));
  }
}

// "Women have run it only once before": so many before this one.
void read_counts_before(const Scene& scene, std::vector<Claim>& claims) {
  for (std::uint32_t t = 0; t + 1 < count_of(scene); ++t) {
    const std::string word = folded_word(scene, t);
    const int times = word == "once" ? 1 : word == "twice" ? 2 : 0;
    if (times == 0 || folded_word(scene, t + 1) != "before") continue;
    const std::uint32_t verb = scene.syntax().clauses[scene.clause_at(t)].verb;
    if (verb == kAbsent || scene.syntax().verb_groups[verb].head > t) continue;
    SeriesWords words = verb_naming(scene, verb);
    std::erase_if(words.tokens, [&](std::uint32_t at) {
      return (at + 1 == t && is_listed(scene, "before_ordinal", at)) || at == t || at == t + 1;
    });
    Claim claim = history_claim(scene, "times-before", t, t + 1, words);
    claim.slots["nth"] = {numbered(scene, times + 1, t, t + 1)};
    for (const std::uint32_t at : words.tokens) {
      if (at >= words.head) break;
      // "Women have run it once before"; but "the author has won it once before" tells of one.
      const bool many =
          folded_word(scene, at) != folded_lemma(scene, at) || is_listed(scene, "many_forms", at);
      if (is_listed(scene, "people_kind", at) && many) claim.slots["kind"] = {scene.slot_from_token(at)};
    }
    if (!claim.slots.contains("kind")) add_agent(scene, claim, subject_group(scene, verb));
    claim.stance = Stance::kAsserted;
    claims.push_back(std::move(claim));
  }
}

// How many the token says there are: "five", "12", "a dozen" and "another" are more than none; 0 for no
// number.
int number_at(const Scene& scene, std::uint32_t token) {
  if (folded_word(scene, token) == "one") return 0;  // "the only one"
  if (is_listed(scene, "some_more", token)) return 1;
  for (const ListedFigure& figure : figures_of(scene)) {
    if (figure.last == token && figure.type == MentionType::kNumber && !figure.like_year())
      return static_cast<int>(figure.told());
  }
  return 0;
}

// "Four others much like it have sunk", "three helmets of the same kind", "joins a dozen others".
void read_others(const Scene& scene, std::vector<Claim>& claims) {
  constexpr std::uint32_t kReach = 5;
  for (std::uint32_t t = 1; t < count_of(scene); ++t) {
    const bool others = folded_word(scene, t) == "others";
    if (!others && find_listed(scene, "like_it", t, t) == kAbsent) continue;
    std::uint32_t number = kAbsent;
    for (std::uint32_t b = t; b-- > 0 && t - b <= (others ? 1 : kReach) && number == kAbsent;) {
      if (scene.syntax().tokens[b].pos == Pos::kPunct) break;
      if (number_at(scene, b) > 0) number = b;
    }
    constexpr std::uint32_t kBehind = 4;
    if (number == kAbsent || (others && find_listed(scene, "others_known", t + 1, t + kBehind) == kAbsent))
      continue;
    SeriesWords words;
    for (std::uint32_t at = 0; at < count_of(scene); ++at) words.tokens.push_back(at);
    Claim claim = history_claim(scene, "others", number, t, words);
    drop_narrowing(claim);
    claim.slots["before"] = {mark(scene, "before", number, t)};
    claim.slots["others"] = {mark(scene, "others", number, t)};
    if (claim.stance != Stance::kPlanned) claims.push_back(std::move(claim));
    return;
  }
}

// "Lind's two earlier novels", "his three previous titles": of what is owned there were some.
void read_earlier_counts(const Scene& scene, std::vector<Claim>& claims) {
  const auto& groups = scene.syntax().noun_groups;
  for (const NounGroup& noun : groups) {
    if (noun.numeral == kAbsent || noun.possessor == kAbsent || noun.negated) continue;
    std::uint32_t earlier = kAbsent;
    for (std::uint32_t t = noun.numeral + 1; t < noun.head; ++t) {
      if (is_listed(scene, "no_earlier", t)) earlier = t;
    }
    if (earlier == kAbsent || !names_topic(scene, noun.head)) continue;
    SeriesWords words;
    words.head = noun.head;
    for (std::uint32_t t = earlier + 1; t <= noun.last; ++t) words.tokens.push_back(t);
    Claim claim = history_claim(scene, "earlier-count", noun.numeral, noun.head, words);
    claim.slots["before"] = {mark(scene, "before", noun.numeral, noun.head)};
    claim.stance = Stance::kAsserted;
    if (add_agent(scene, claim, noun.possessor)) claims.push_back(std::move(claim));
  }
}

// "Wind has closed the bridge six times", "had won it twice": it happened before this time.
void read_times(const Scene& scene, std::vector<Claim>& claims) {
  for (std::uint32_t t = 1; t < count_of(scene); ++t) {
    const bool twice = folded_word(scene, t) == "twice";
    if (!twice && (folded_word(scene, t) != "times" || number_at(scene, t - 1) < 2)) continue;
    const std::uint32_t next = t + 1 < count_of(scene) ? t + 1 : t;
    if (is_listed(scene, "compares_times", next) || folded_word(scene, next) == "before") continue;
    const std::uint32_t verb = scene.syntax().clauses[scene.clause_at(t)].verb;
    if (verb == kAbsent) continue;
    const VerbGroup& group = scene.syntax().verb_groups[verb];
    if (!group.perfect || group.negated || group.modality != Modality::kNone || group.head > t ||
        is_light_verb(scene, verb))
      continue;
    SeriesWords words = verb_naming(scene, verb);
    std::erase_if(words.tokens, [&](std::uint32_t at) { return at + 1 >= t; });
    Claim claim = history_claim(scene, "times", twice ? t : t - 1, t, words);
    claim.slots["before"] = {mark(scene, "before", twice ? t : t - 1, t)};
    claim.stance = Stance::kAsserted;
    if (add_agent(scene, claim, subject_group(scene, verb))) claims.push_back(std::move(claim));
  }
}

}  // namespace

void read_counts(const Scene& scene, std::vector<Claim>& claims) {
  if (count_of(scene) == 0) return;
  read_counts_before(scene, claims);
  read_holders_before(scene, claims);
  read_others(scene, claims);
  read_earlier_counts(scene, claims);
  read_times(scene, claims);
}

}  // namespace gainsay
