#include "mention/tense.h"

#include <string>
#include <string_view>

namespace gainsay {
namespace {

constexpr std::size_t kBack = 24, kAhead = 12;  // lexemes

// "Trading begins on Thursday", "members vote on 12 May": a timetable looks ahead; "is", "says" and "follows"
// do not.
bool is_timetable(const ValueTables& tables, const Syntax& syntax, const VerbGroup& group) {
  if (group.tense != Tense::kPresent || group.perfect || group.progressive || group.negated ||
      group.voice == Voice::kPassive || group.modality != Modality::kNone)
    return false;
  const Word* word = find_phrase(tables, syntax.tokens[group.head].lemma);
  return word != nullptr && word->is(Role::kTimetable);
}

// "The vote is due in November", "is set for 27 June": a word that looks ahead is what is said, or stands
// right behind the verb.
bool is_awaited(const ValueTables& tables, const Syntax& syntax, const VerbGroup& group) {
  constexpr std::uint32_t kReach = 2;  // "is now due"
  if (group.tense != Tense::kPresent || group.perfect) return false;
  const bool copula = syntax.tokens[group.head].lemma == "be";
  if (!copula && group.voice != Voice::kPassive) return false;
  const auto end = static_cast<std::uint32_t>(syntax.tokens.size());
  for (std::uint32_t t = group.head + (copula ? 1 : 0); t < end && t <= group.head + (copula ? kReach : 0);
       ++t) {
    const Word* word = find_phrase(tables, syntax.tokens[t].lemma);
    if (word != nullptr && word->is(Role::kAwaited)) return true;
  }
  return false;
}

// "Saturday's match | has been postponed": what was to come, by a day in front of the verb.
bool is_called_off(const ValueTables& tables, const Syntax& syntax, const VerbGroup& group) {
  if (!group.perfect || group.voice != Voice::kPassive || syntax.tokens[group.first].lemma != "have")
    return false;
  std::string verb(syntax.tokens[group.head].lemma);
  if (group.particle != kAbsent) verb += " " + std::string(syntax.tokens[group.particle].lemma);
  const Word* word = find_phrase(tables, verb);
  return word != nullptr && word->is(Role::kCallsOff);
}

int lean_of(const ValueTables& tables, const Syntax& syntax, const VerbGroup& group) {
  if (is_awaited(tables, syntax, group)) return 1;
  if (group.modality == Modality::kObliged && !group.perfect) return 1;
  if (is_timetable(tables, syntax, group)) return 1;
  if (group.tense == Tense::kFuture || group.modality == Modality::kPlanned) return 1;
  if (group.tense == Tense::kPast && group.modality == Modality::kNone) return -1;
  return 0;
}

// "Said" and its like tell when something was said, not when it is.
// A semicolon ends what a verb in front of it may lean.
int lean_by_syntax(const ValueTables& tables, const Syntax& syntax, std::string_view text,
                   std::uint32_t offset) {
  const VerbGroup *before = nullptr, *behind = nullptr;
  for (const VerbGroup& group : syntax.verb_groups) {
    if (!group.finite && group.modality != Modality::kPlanned) continue;
    const bool first = syntax.tokens[group.last].span.end <= offset;
    if (first) before = &group;
    if (!first && behind == nullptr) behind = &group;
  }
  for (std::uint32_t t = before != nullptr ? before->last : 0;
       before != nullptr && t < syntax.tokens.size() && syntax.tokens[t].span.end <= offset; ++t) {
    if (slice(text, syntax.tokens[t].span) == ";") before = nullptr;
  }
  if (before != nullptr && lean_of(tables, syntax, *before) != 0) return lean_of(tables, syntax, *before);
  // "A gain on Wednesday leaves the share below 40": a day in front of the verb that doesn't open its
  // sentence hangs on what is told.
  const bool opens = syntax.tokens.size() < 2 || syntax.tokens[1].span.end > offset;
  if (behind != nullptr && !opens && is_timetable(tables, syntax, *behind)) return 0;
  if (behind != nullptr && is_called_off(tables, syntax, *behind)) return 1;
  return behind != nullptr ? lean_of(tables, syntax, *behind) : 0;
}

// "Stays shut until 20 September", "want it by 20 September": what is so now and has an end has it to come.
bool lasts_until(const LexemeView& view, std::size_t i, const Syntax& syntax) {
  constexpr std::size_t kNear = 1;  // "until the"
  bool bound = false;
  for (std::size_t at = i + 1; at-- > 0 && at + kNear >= i;) {
    const std::string_view word = view.spelling(at);
    bound = bound || word == "until" || word == "till" || word == "by";
  }
  const VerbGroup* nearest = nullptr;
  for (const VerbGroup& group : syntax.verb_groups) {
    if (group.finite && syntax.tokens[group.last].span.end <= view[i].begin) nearest = &group;
  }
  return bound && nearest != nullptr && nearest->tense == Tense::kPresent && !nearest->perfect;
}

int lean_by_word(const LexemeView& view, std::size_t i) {
  const Lexeme& piece = view[i];
  // "The planned launch was scrubbed": a participle looks ahead only behind a form of "be".
  if (piece.is(Role::kFuture) && view.spelling(i).ends_with("ed"))
    return i > 0 && view.is(i - 1, Role::kBe) ? 1 : 0;
  if (piece.is(Role::kFuture) || piece.is(Role::kFutureBe)) return 1;
  if (piece.is(Role::kPastTense)) return -1;
  const std::string_view word = view.spelling(i);
  return view.is_other_word(i) && word.size() > 4 && word.ends_with("ed") && !piece.capital ? -1 : 0;
}

}  // namespace

int lean_at(const LexemeView& view, std::size_t i, const Syntax* syntax) {
  if (syntax != nullptr && !syntax->verb_groups.empty())
    return lasts_until(view, i, *syntax) ? 1 : lean_by_syntax(view.tables, *syntax, view.text, view[i].begin);
  for (std::size_t at = i; at-- > 0 && i - at <= kBack;) {
    const int lean = lean_by_word(view, at);
    const bool of_future = at > 0 && (view.is(at - 1, Role::kFuture) ||
                                      (at > 1 && view.is(at - 2, Role::kFuture)));  // "will have"
    if (lean != 0) return of_future ? 1 : lean;
  }
  for (std::size_t at = i + 1; at < view.size() && at - i <= kAhead; ++at) {
    if (const int lean = lean_by_word(view, at)) return lean;
  }
  return 0;
}

int lean_of_sentence(const ValueTables& tables, const Syntax& syntax) {
  for (const VerbGroup& group : syntax.verb_groups) {
    if (const int lean = group.finite ? lean_of(tables, syntax, group) : 0) return lean;
  }
  return 0;
}

}  // namespace gainsay
