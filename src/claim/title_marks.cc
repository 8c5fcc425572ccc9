#include "claim/title_marks.h"

#include <algorithm>

#include "claim/position_groups.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestGap = 4;  // words that "*" may stand for

const std::uint64_t kPossessive = fold_hash("'s"), kApostrophe = fold_hash("'"), kBe = fold_hash("be"),
                    kIt = fold_hash("it"), kWhen = fold_hash("when"), kHas = fold_hash("has"),
                    kHave = fold_hash("have"), kSince = fold_hash("since"), kFor = fold_hash("for"),
                    kNever = fold_hash("never");

bool is_token(const Scene& scene, std::uint32_t token, std::uint64_t hash) {
  return scene.word_hash(token) == hash || scene.lemma_hash(token) == hash;
}

// Whether the words from `word` on stand from `token` on.
bool stand_from(const Scene& scene, std::uint32_t token, const std::vector<std::uint64_t>& words,
                std::size_t word = 0) {
  for (; word < words.size(); ++word, ++token) {
    if (token >= scene.syntax().tokens.size()) return false;
    if (words[word] == TitleMark::kGap) {
      for (std::uint32_t step = 0; step <= kLongestGap; ++step) {
        if (stand_from(scene, token + step, words, word + 1)) return true;
      }
      return false;
    }
    if (!is_token(scene, token, words[word])) return false;
  }
  return true;
}

// "former" counts anywhere before the title in its noun group, a phrase right before the group or the title.
bool stands_before(const Scene& scene, std::uint32_t first, const std::vector<std::uint64_t>& words) {
  const auto size = static_cast<std::uint32_t>(words.size());
  const std::uint32_t group = scene.noun_group_at(first);
  const std::uint32_t begin =
      group == kAbsent ? first : std::min(first, scene.syntax().noun_groups[group].first);
  // "Under its head": a preposition, and not how the title is held.
  const Pos opening = scene.syntax().tokens[begin].pos;
  const bool closed = size == 1 && (opening == Pos::kDet || opening == Pos::kPron);
  for (const std::uint32_t end : {begin, first}) {
    if (end == begin && closed) continue;
    if (end > 0 && is_token(scene, end - 1, kPossessive)) continue;
    if (end >= size && stand_from(scene, end - size, words)) return true;
  }
  for (std::uint32_t t = begin; size == 1 && t < first; ++t) {
    if (!is_token(scene, t, words.front())) continue;
    // "The deputy's mother" is no deputy mother, "the former admiral's league" no former league.
    bool owns = false;
    for (std::uint32_t next = t + 1; next < first && !owns; ++next) owns = is_token(scene, next, kPossessive);
    if (!owns) return true;
  }
  return false;
}

bool stands_after(const Scene& scene, std::uint32_t last, const std::vector<std::uint64_t>& words) {
  const auto& tokens = scene.syntax().tokens;
  std::uint32_t next = last + 1;
  if (next < tokens.size() && is_token(scene, next, kPossessive)) ++next;
  if (!stand_from(scene, next, words)) return false;
  // "The suburb to be built" is not to be a suburb.
  const std::size_t behind = next + words.size();
  const bool be = words.back() == kBe && behind < tokens.size();
  return !be || tokens[behind].pos != Pos::kVerb;
}

// "Goalkeeper Ann Poe"
bool stands_before_name(const Scene& scene, std::uint32_t last) {
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t index) {
    const Mention& mention = scene.mention(index);
    return mention.type == MentionType::kPerson && scene.token_at(mention.span.begin) == last + 1;
  });
}

// "For six years"
bool is_for_a_time(const Scene& scene, std::uint32_t token) {
  return is_token(scene, token, kFor) &&
         std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t index) {
           const Mention& mention = scene.mention(index);
           return mention.type == MentionType::kDuration && scene.token_at(mention.span.begin) == token + 1;
         });
}

// "Has been mayor since May", "has been mayor for six years"
bool lasts_till_now(const Scene& scene, const VerbGroup& verb) {
  const auto& tokens = scene.syntax().tokens;
  if (!verb.perfect || !(is_token(scene, verb.first, kHas) || is_token(scene, verb.first, kHave)))
    return false;
  for (std::uint32_t t = verb.last + 1; t < tokens.size(); ++t) {
    if (is_token(scene, t, kSince) || is_for_a_time(scene, t)) return true;
  }
  return false;
}

// "Was never mayor"
bool is_never(const Scene& scene, const VerbGroup& verb, std::uint32_t title) {
  for (std::uint32_t t = verb.first > 0 ? verb.first - 1 : 0; t < title; ++t) {
    if (is_token(scene, t, kNever)) return true;
  }
  return false;
}

// "She was mayor" tells of then, be it long ago or in the story, "will be mayor" of later; "had been a junior
// doctor when he noticed" and "it was the mayor who said" of the moment of the story.
std::string told_by_verb(const Scene& scene, std::uint32_t first) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t own = scene.noun_group_at(first), post = at_position::post_over(scene, own);
  const auto complement =
      std::find_if(syntax.relations.begin(), syntax.relations.end(), [&](const Relation& r) {
        return r.type == Relation::Type::kComplement &&
               (r.noun == own || (post != kAbsent && r.noun == post));
      });
  const std::uint32_t group = complement == syntax.relations.end() ? own : complement->noun;
  if (group == kAbsent || complement == syntax.relations.end()) return {};
  const VerbGroup& verb = syntax.verb_groups[complement->verb];
  if (verb.negated || syntax.noun_groups[group].negated)
    return is_never(scene, verb, first) ? "never" : "not";
  if (verb.tense == Tense::kFuture || verb.modality != Modality::kNone) return "future";
  if (verb.tense != Tense::kPast || lasts_till_now(scene, verb)) return {};
  const std::uint32_t subject = scene.related(complement->verb, Relation::Type::kSubject);
  if (subject != kAbsent && is_token(scene, syntax.noun_groups[subject].head, kIt)) return {};
  for (std::uint32_t t = first; t < syntax.tokens.size(); ++t) {
    if (is_token(scene, t, kWhen)) return {};
  }
  return verb.perfect ? "past" : "then";
}

}  // namespace

std::string title_mark_in_words(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  for (const TitleMark& mark : scene.lexicon().title_marks()) {
    if (!mark.before.empty() && !stands_before(scene, first, mark.before)) continue;
    if (!mark.after.empty() && !stands_after(scene, last, mark.after)) continue;
    return mark.kind;
  }
  return {};
}

std::string title_mark(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  std::string mark = title_mark_in_words(scene, first, last);
  if (!mark.empty()) return mark;
  mark = told_by_verb(scene, first);
  // "The hero was goalkeeper Ann Poe": the title goes with the name, and so does its time.
  const bool told = mark == "past" || mark == "then";
  return told && stands_before_name(scene, last) ? std::string() : mark;
}

std::uint32_t named_beside(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  const std::uint32_t group = scene.noun_group_at(first);
  std::uint32_t before = kAbsent;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    if (mention.type != MentionType::kPerson) continue;
    const std::uint32_t token = scene.token_at(mention.span.begin);
    if (token == last + 1) return index;
    // "The premier's spokesman": whose he is.
    const std::uint32_t next = scene.token_at(mention.span.end - 1) + 1;
    const bool owns = next < scene.syntax().tokens.size() && is_token(scene, next, kPossessive);
    bool listed = false;  // "from Ann Poe and the league's treasurer"
    for (std::uint32_t t = next; t < first && !listed; ++t)
      listed = scene.syntax().tokens[t].pos == Pos::kCconj;
    if (token < first && !owns && !listed && group != kAbsent && scene.noun_group_at(token) == group)
      before = index;
  }
  return before;
}

namespace {

bool is_verb(const Token& token) { return token.pos == Pos::kVerb || token.pos == Pos::kAux; }

// The mention of a person that begins (or ends) at the token.
std::uint32_t person_at(const Scene& scene, std::uint32_t token, bool begins) {
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    if (mention.type != MentionType::kPerson) continue;
    if (scene.token_at(begins ? mention.span.begin : mention.span.end - 1) == token) return index;
  }
  return kAbsent;
}

// "…, Ann Poe," with nothing of a list about it.
std::uint32_t person_behind_comma(const Scene& scene, std::uint32_t comma) {
  const auto& tokens = scene.syntax().tokens;
  if (comma + 1 >= tokens.size() || scene.word(comma) != ",") return kAbsent;
  const std::uint32_t index = person_at(scene, comma + 1, true);
  if (index == kAbsent) return kAbsent;
  const std::uint32_t next = scene.token_at(scene.mention(index).span.end - 1) + 1;
  if (next >= tokens.size()) return index;
  const bool ends = tokens[next].pos == Pos::kPunct || is_verb(tokens[next]);
  return ends ? index : kAbsent;
}

}  // namespace

std::uint32_t named_across_comma(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t kLongestBody = 7, kLongestLead = 3, kLongestOwner = 7;
  const auto& tokens = scene.syntax().tokens;
  for (std::uint32_t t = last + 1; t < tokens.size() && t <= last + kLongestBody; ++t) {
    if (scene.word(t) == ",") {
      if (const std::uint32_t index = person_behind_comma(scene, t); index != kAbsent) return index;
      break;
    }
    const bool begins = t == last + 1 && tokens[t].pos != Pos::kAdp;
    if (begins || is_verb(tokens[t]) || tokens[t].pos == Pos::kPunct || tokens[t].pos == Pos::kCconj) break;
  }
  // "Ann Poe, the king's cook": what the owner is called.
  if (last + 1 < tokens.size() &&
      (is_token(scene, last + 1, kPossessive) || is_token(scene, last + 1, kApostrophe)))
    return kAbsent;
  // "Ann Poe, the mayor said" is the mayor's word on Ann Poe.
  if (last + 1 < tokens.size() && (is_verb(tokens[last + 1]) || person_at(scene, last + 1, true) != kAbsent))
    return kAbsent;
  std::uint32_t t = first;
  // "Ann Poe, the beekeepers' league's treasurer"
  const std::uint32_t lead = t > 0 && is_token(scene, t - 1, kPossessive) ? kLongestOwner : kLongestLead;
  for (std::uint32_t step = 0; step < lead && t > 0 && scene.word(t - 1) != ","; ++step) {
    if (is_verb(tokens[t - 1]) || tokens[t - 1].pos == Pos::kAdp || tokens[t - 1].pos == Pos::kCconj)
      return kAbsent;
    --t;
  }
  if (t < 2 || scene.word(t - 1) != ",") return kAbsent;
  if (tokens[t - 2].shape == Shape::kDigits && t > 3 && scene.word(t - 3) == ",") t -= 2;
  return person_at(scene, t - 2, false);
}

}  // namespace gainsay
