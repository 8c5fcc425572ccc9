#include "claim/issue_claims.h"

#include <algorithm>
#include <cstdlib>

#include "claim/doer_name.h"
#include "claim/issue_holders.h"
#include "claim/stance.h"
#include "claim/told_date.h"
#include "claim/undergone.h"

namespace gainsay {
namespace {

bool holds_topic(const Scene& scene, const Issue& issue) {
  if (issue.topics.empty() || issue.is_of_roles()) return true;
  const auto& tokens = scene.syntax().tokens;
  return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
    std::string form = folded(scene.text(token.span));
    return std::any_of(issue.topics.begin(), issue.topics.end(), [&](const std::string& topic) {
      return topic == token.lemma || topic == form || scene.lexicon().is_member(topic, token.lemma, {});
    });
  });
}

// "Until spring", "since 2019" bound a time; they don't say when.
bool is_bound(const Scene& scene, std::uint32_t token) {
  if (token == 0) return false;
  return scene.word_listed("answer_bound", token - 1);
}

// "Caught the man who broke out on Sunday": the day of a relative clause is that of its own verb, unless the
// words stand in it.
bool is_of_relative(const Scene& scene, std::uint32_t token, std::uint32_t head) {
  const auto& clauses = scene.syntax().clauses;
  for (std::uint32_t clause = scene.clause_at(token); clause != kAbsent; clause = clauses[clause].parent) {
    if (clause == scene.clause_at(head)) return false;
    if (clauses[clause].type == ClauseType::kRelative) return true;
  }
  return false;
}

// The date nearest to the words, those of their clause first.
std::uint32_t nearest_date(const Scene& scene, std::uint32_t head) {
  std::uint32_t best = kAbsent;
  int best_distance = 0;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    if (m.type != MentionType::kDate) continue;
    const std::uint32_t token = scene.token_at(m.span.begin);
    if (is_bound(scene, token) || is_of_relative(scene, token, head)) continue;
    constexpr int kOtherClause = 1000;
    int distance = std::abs(static_cast<int>(token) - static_cast<int>(head));
    if (scene.clause_at(token) != scene.clause_at(head)) distance += kOtherClause;
    if (best != kAbsent && distance >= best_distance) continue;
    best = index;
    best_distance = distance;
  }
  return best;
}

// "A church that she attends": what is so at all times tells of no occasion.
bool is_habit(const Scene& scene, const IssueMatch& match) {
  const std::uint32_t verb = scene.verb_group_at(match.first);
  if (verb == kAbsent || match.as_it_stands || scene.block() == BlockKind::kHeadline) return false;
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  const bool timeless = group.tense == Tense::kPresent || group.tense == Tense::kNone;
  // "The church attended by the governor": whether once or every week isn't told.
  const bool bare =
      group.tense == Tense::kNone && group.first == group.head && nearest_date(scene, match.first) == kAbsent;
  if (bare && match.issue->id == "attendance") return true;
  return timeless && !group.perfect && !group.progressive &&
         folded(scene.word(group.head)) == scene.syntax().tokens[group.head].lemma;
}

// "Didn't say what had been offered": told of something that is left open.
bool is_asked_for(const std::vector<SlotValue>& holders) {
  const auto is_what = [](const SlotValue& holder) {
    const auto* text = std::get_if<TextValue>(&holder.value);
    return text != nullptr && text->lemma == "what";
  };
  return !holders.empty() && std::all_of(holders.begin(), holders.end(), is_what);
}

// The answer that the words come to in the way they are put; empty where they come to none.
std::string put_answer(const IssueAnswer& answer, Stance stance) {
  switch (stance) {
    case Stance::kAsserted:
      return answer.name;
    case Stance::kDenied:
      return answer.denied;
    case Stance::kPlanned:
      return answer.planned;
    case Stance::kPossible:
    case Stance::kAsked:
      return {};
  }
  return {};
}

void add_claim(const Scene& scene, Claim claim, const Issue& issue, const std::string& answer, Span span,
               std::vector<Claim>& claims) {
  claim.type = "issue";
  claim.rule = "issue/" + issue.id;
  claim.subject = "event";  // with the events that it may be read from, so that they make one finding
  claim.stance = Stance::kAsserted;
  claim.slots["answer"] = {scene.slot_from_words(issue.id + "/" + answer, span)};
  claims.push_back(std::move(claim));
}

// The few words in front of an answer, folded, as far as no comma or the like stands between; a space at both
// ends.
std::string words_in_front(const Scene& scene, std::uint32_t first) {
  constexpr std::uint32_t kReach = 5;
  std::string words = " ";
  for (std::uint32_t t = first < kReach ? 0 : first - kReach; t < first; ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct) {
      words = " ";
      continue;
    }
    append_folded(scene.word(t), words);
    words += ' ';
  }
  return words;
}

std::string words_of(const Scene& scene, const IssueMatch& match) {
  std::string words;
  for (std::uint32_t t = match.first; t <= match.last; ++t) {
    append_folded(scene.word(t), words);
    words += ' ';
  }
  return words;
}

// "Has been idle since January"
bool is_since(const Scene& scene, const IssueMatch& match) {
  return match.last + 1 < scene.syntax().tokens.size() && scene.folded_word(match.last + 1) == "since";
}

// Whether one of the list's phrases (lexicon/courses.json) stands among the words.
bool holds_phrase(const Scene& scene, const std::string& words, const ListName& list) {
  const auto stands = [&](std::string_view phrase) {
    for (std::size_t at = words.find(phrase); at != std::string::npos; at = words.find(phrase, at + 1)) {
      const std::size_t end = at + phrase.size();
      if (at > 0 && words[at - 1] == ' ' && end < words.size() && words[end] == ' ') return true;
    }
    return false;
  };
  const WordRange phrases = scene.rules().words().all(list);
  return std::any_of(phrases.begin(), phrases.end(), [&](const auto& entry) { return stands(entry.first); });
}

// "Can take his first title if he wins", "will leave if the club sells its captain"
bool depends(const Scene& scene, const Attitude& attitude) {
  return (attitude.able || attitude.stance == Stance::kPossible) &&
         std::any_of(scene.syntax().tokens.begin(), scene.syntax().tokens.end(),
                     [](const Token& token) { return token.lemma == "if" || token.lemma == "unless"; });
}

// "Was said to have died in Paris": words that hold their own tense, under a verb that leaves open what it
// tells.
bool is_hearsay(const Scene& scene, const IssueMatch& match, const Attitude& attitude) {
  const std::uint32_t verb = scene.verb_group_at(match.first);
  if (verb == kAbsent || attitude.stance != Stance::kPossible) return false;
  const std::uint32_t above = scene.syntax().verb_groups[verb].governor;
  return above != kAbsent && scene.syntax().verb_groups[above].head < match.first;
}

// The stance that counts for an answer; kAsked where the words don't settle anything.
Stance settled(const Scene& scene, const IssueMatch& match, const Attitude& attitude) {
  if (attitude.stance == Stance::kAsked || depends(scene, attitude)) return Stance::kAsked;
  if (match.as_it_stands) return is_hearsay(scene, match, attitude) ? Stance::kPossible : Stance::kAsserted;
  if (attitude.able && attitude.stance == Stance::kDenied) return Stance::kAsked;
  return attitude.stance;
}

void add_from_words(const Scene& scene, const IssueMatch& match, std::vector<Claim>& claims) {
  if (!holds_topic(scene, *match.issue)) return;
  const Attitude attitude = attitude_at(scene, match.first);
  const std::string answer = put_answer(*match.answer, settled(scene, match, attitude));
  if (answer.empty()) return;
  const std::string in_front = words_in_front(scene, match.first);
  const Holds holds = match.answer->holds;
  const bool passes = holds == Holds::kThen || holds == Holds::kUntil;
  if (passes && holds_phrase(scene, in_front, "of_an_earlier_stage")) return;
  if (match.issue->of == "person" && holds_phrase(scene, in_front, "of_the_speaker")) return;
  const Span span = scene.tokens_span(match.first, match.last);
  Claim claim = scene.start_claim(span);
  claim.speaker = attitude.speaker;
  std::vector<SlotValue> holders;
  if (match.issue->is_of_roles()) {
    auto undergone = undergone_by(scene, match);
    if (!undergone) return;
    if (!match.issue->topics.empty() && !is_of_topic(scene, *match.issue, undergone->what.front())) return;
    holders = std::move(undergone->what);
    if (undergone->by) claim.slots["by"] = {std::move(*undergone->by)};
  } else {
    holders = match.issue->of == "doer" ? doers_of(scene, match) : holders_of(scene, match, match.issue->of);
  }
  if (match.issue->of == "named" && is_habit(scene, match)) return;
  // "All the crew, including skipper Ann Poe": whom it names goes before them all.
  const bool nobody = holders.empty() || (std::holds_alternative<TextValue>(holders.front().value) &&
                                          holders.front().text.find(' ') != std::string::npos);
  if (nobody && match.issue->of == "named" && !is_of_somebodys(scene, match)) {
    const std::uint32_t near = nearest_doer(scene, match);
    if (near != kAbsent) holders.insert(holders.begin(), scene.slot_from_mention(near));
  }
  if (holders.empty() && (match.issue->of == "doer" || match.issue->of == "named")) return;
  if (is_asked_for(holders)) return;
  if (!holders.empty()) claim.slots["holder"] = std::move(holders);
  if (const std::uint32_t date = nearest_date(scene, match.first); date != kAbsent)
    claim.slots["when"] = {scene.slot_from_mention(date)};
  const std::string all_words = in_front + words_of(scene, match);
  for (const char* told : {"of_a_part", "of_a_later_turn", "of_what_lasts"}) {
    const bool lasts = std::string_view(told) == "of_what_lasts";
    const bool since = lasts && match.issue->is_of_roles() && is_since(scene, match);
    if (since || holds_phrase(scene, lasts ? all_words : in_front, told))
      claim.slots[told] = {scene.slot_from_words(told, span)};
  }
  add_claim(scene, std::move(claim), *match.issue, answer, span, claims);
}

// The token that a claim of the sentence begins with; kAbsent where it begins with none.
std::uint32_t first_token(const Scene& scene, const Claim& claim) {
  const auto& tokens = scene.syntax().tokens;
  const auto word = std::find_if(tokens.begin(), tokens.end(), [&](const Token& token) {
    return scene.article().offsets.to_file(token.span).begin >= claim.file.begin;
  });
  return word == tokens.end() ? kAbsent : static_cast<std::uint32_t>(word - tokens.begin());
}

// "Used data from Chandra to find planets": a name right in front of an infinitive, of a sentence whose verb
// has its subject further in front.
bool stands_before_infinitive(const Scene& scene, std::uint32_t verb, const SlotValue& agent) {
  const Syntax& syntax = scene.syntax();
  std::uint32_t to = syntax.verb_groups[verb].first;
  if (folded_word(scene, to) != "to" && to > 0) --to;
  if (to == 0 || folded_word(scene, to) != "to") return false;
  const std::uint32_t main = syntax.clauses.front().verb;
  if (main == kAbsent || main == verb || syntax.verb_groups[main].head > to) return false;
  const std::uint32_t subject = scene.related(main, Relation::Type::kSubject);
  const Span before = scene.article().offsets.to_file(syntax.tokens[to - 1].span);
  return subject != kAbsent && subject != scene.noun_group_at(to - 1) && agent.file.end == before.end;
}

// Whether the event's infinitive hangs on a verb whose object was taken for its agent: "floored Lewis to
// win".
bool object_acts(const Scene& scene, const Claim& event) {
  const std::uint32_t word = first_token(scene, event);
  const std::uint32_t verb = word == kAbsent ? kAbsent : scene.verb_group_at(word);
  if (verb == kAbsent) return false;
  const SlotValue& filler = event.slots.at("agent").front();
  if (subject_above(scene, verb) == kAbsent) return stands_before_infinitive(scene, verb, filler);
  const auto* agent = std::get_if<EntityValue>(&filler.value);
  const std::uint32_t above = mention_with(scene, subject_above(scene, verb), {"person", "organisation"});
  const auto* doer = above == kAbsent ? nullptr : std::get_if<EntityValue>(&scene.mention(above).value);
  return agent && (!doer || doer->key != agent->key);
}

// An event or a state that was read from the sentence answers issues too.
void add_from_claim(const Scene& scene, const Claim& from, std::vector<Claim>& claims) {
  const auto slot = from.slots.find(from.type == "event" ? "event" : "state");
  if (slot == from.slots.end()) return;
  const auto* word = std::get_if<TextValue>(&slot->second.front().value);
  if (!word) return;
  const std::uint32_t token = first_token(scene, from);
  if (token != kAbsent && depends(scene, attitude_at(scene, token))) return;
  for (const auto& [issue, answer] : scene.rules().issues().given_by(word->lemma)) {
    const std::string put = put_answer(*answer, from.stance);
    if (put.empty() || !holds_topic(scene, *issue)) continue;
    Claim claim = from;
    claim.slots.clear();
    const bool doer = issue->of == "doer", named = issue->of == "named";
    if (named && from.stance != Stance::kAsserted) continue;
    if (doer && (!from.slots.contains("agent") || object_acts(scene, from))) continue;
    for (const char* role : {"theme", "holder", "agent"}) {
      if (doer && std::string_view(role) != "agent") continue;
      const auto found = from.slots.find(role);
      if (found == from.slots.end()) continue;
      for (const SlotValue& filler : found->second) {
        const auto* entity = std::get_if<EntityValue>(&filler.value);
        if (!named || (entity && entity->type == EntityType::kPerson))
          claim.slots["holder"].push_back(filler);
      }
    }
    if (named && !claim.slots.contains("holder")) continue;
    if (const auto when = from.slots.find("when"); when != from.slots.end())
      claim.slots["when"] = when->second;
    const Span span{scene.span().begin, scene.span().begin};
    add_claim(scene, std::move(claim), *issue, put, span, claims);
    claims.back().slots["answer"].front().file = slot->second.front().file;
    claims.back().slots["answer"].front().text = slot->second.front().text;
  }
}

// "Missed the dawn service", "missed the balloon", but not "missed his chance".
bool is_occasion(const RuleSet& rules, const Claim& deed) {
  const auto done = deed.slots.find("done");
  const auto* what = done == deed.slots.end() ? nullptr : std::get_if<TextValue>(&done->second.front().value);
  static constexpr const char* kOccasions[] = {"<event>",    "<meeting>", "<service>",
                                               "<aircraft>", "<vehicle>", "<ship>"};
  return what && std::any_of(std::begin(kOccasions), std::end(kOccasions), [&](const char* member) {
           return rules.lexicon().is_member(member, what->lemma, {});
         });
}

// Whoever missed a meeting was not there.
void add_absence(const Scene& scene, const Claim& deed, std::vector<Claim>& claims) {
  const auto verb = deed.slots.find("verb"), doer = deed.slots.find("doer");
  if (doer == deed.slots.end() || deed.stance != Stance::kAsserted || !is_occasion(scene.rules(), deed))
    return;
  const auto* word = std::get_if<TextValue>(&verb->second.front().value);
  const auto* who = std::get_if<EntityValue>(&doer->second.front().value);
  const Issue* issue = scene.rules().issues().find("attendance");
  if (!word || !scene.rules().words().has("missing", word->lemma)) return;
  if (!issue || !who || who->type != EntityType::kPerson) return;
  Claim claim = deed;
  claim.slots.clear();
  claim.slots["holder"] = doer->second;
  if (const auto when = deed.slots.find("when"); when != deed.slots.end()) claim.slots["when"] = when->second;
  const Span here{scene.span().begin, scene.span().begin};
  add_claim(scene, std::move(claim), *issue, "away", here, claims);
  claims.back().slots["answer"].front().file = verb->second.front().file;
  claims.back().slots["answer"].front().text = verb->second.front().text;
}

}  // namespace

void read_issues(const Scene& scene, std::size_t first, std::vector<Claim>& claims) {
  const std::size_t end = claims.size();
  for (std::size_t i = first; i < end; ++i) {
    if (claims[i].type != "event" && claims[i].type != "state") continue;
    const Claim from = claims[i];
    add_from_claim(scene, from, claims);
  }
  for (const IssueMatch& match : scene.rules().issues().match(scene.lexicon(), scene.syntax())) {
    add_from_words(scene, match, claims);
  }
}

void read_absences(const Scene& scene, std::size_t first, std::vector<Claim>& claims) {
  const std::size_t end = claims.size();
  for (std::size_t i = first; i < end; ++i) {
    if (claims[i].rule != "deed/verb") continue;
    const Claim deed = claims[i];
    add_absence(scene, deed, claims);
  }
}

}  // namespace gainsay
