#include "mention/number_grammar.h"
#include "mention/quantity_grammar.h"

namespace gainsay {
namespace {

constexpr std::size_t kReach = 8;  // lexemes between a result and the word that makes it one

bool contest_near(const LexemeView& view, std::size_t i, std::size_t next) {
  const std::size_t first = i > kReach ? i - kReach : 0;
  for (std::size_t at = first; at < next + kReach; ++at) {
    if (view.is(at, Role::kScoreWord)) return true;
  }
  return false;
}

bool is_result_figure(const Lexeme& piece) {
  return piece.is_number() && piece.decimals == 0 && piece.number < 100000;
}

NumberValue score(double first, double second) {
  NumberValue value;
  value.dimension = Dimension::kScore;
  value.as_told = first;
  value.second = second;
  value.told = Interval<double>::exactly(first);
  value.amount = Reading<double>::exactly(first);
  return value;
}

// "4-1", "52–48".
bool hyphen_score(const LexemeView& view, std::size_t i) {
  if (!view[i].is_plain() || !view[i + 1].is_sign('-') || !view[i + 2].is_plain()) return false;
  if (!view.glued(i + 1) || !view.glued(i + 2) || view[i + 3].is_sign('-') || view.glued(i)) return false;
  if (view.is(i + 3, Role::kPercent) || view.is(i + 3, Role::kTimeUnit) || view.is(i + 3, Role::kUnit) ||
      view.is(i + 3, Role::kScale)) {
    return false;
  }
  if (view[i].number >= 1000 || view[i + 2].number >= 1000) return false;
  const bool clear = view[i].number > view[i + 2].number && view[i].number < 100;
  return clear || contest_near(view, i, i + 3);
}

struct Side {
  double number = 0;
  std::size_t next = 0;
};

// "31", "two", "nil".
std::optional<Side> side_at(const LexemeView& view, std::size_t i) {
  if (is_result_figure(view[i])) return Side{view[i].number, i + 1};
  if (view.is(i, Role::kNil)) return Side{0, i + 1};
  const auto told = view.is(i, Role::kCardinal) ? cardinal_at(view, i) : std::nullopt;
  return told ? std::optional<Side>{{told->value, told->next}} : std::nullopt;
}

// "Two goals to nil", "six votes to five": with what they count, since "two to three" is a range.
std::optional<NumberValue> told_score(const LexemeView& view, std::size_t i, std::size_t& next) {
  const auto one = side_at(view, i);
  if (!one || !view.is(one->next, Role::kVotes) || view.spelling(one->next + 1) != "to") return std::nullopt;
  const auto other = side_at(view, one->next + 2);
  if (!other || view.is(other->next, Role::kScale) || view.is(other->next, Role::kPercent))
    return std::nullopt;
  next = other->next;
  return score(one->number, other->number);
}

// "31 votes in favour", "17 against", "56 deputies voted against it": how many were on one side.
struct Camp {
  double number = 0;
  bool in_favour = false;
  std::size_t next = 0;
  bool bare = true;  ///< told without who they are or what they did
};

std::optional<Camp> camp_at(const LexemeView& view, std::size_t i) {
  const auto side = side_at(view, i);
  if (!side) return std::nullopt;
  std::size_t at = side->next;
  constexpr std::size_t kWords = 2;  // "deputies voted"
  bool bare = true;
  for (std::size_t k = 0;
       k < kWords && (view.is(at, Role::kVotes) || view.is(at, Role::kScoreWord) || view.is_other_word(at));
       ++k) {
    if (view.is(at, Role::kVoteFor) || view.is(at, Role::kVoteAgainst)) break;
    bare &= view.is(at, Role::kVotes);
    ++at;
  }
  if (view.is(at, Role::kIn)) ++at;
  Camp camp{side->number, view.is(at, Role::kVoteFor), at + 1, bare};
  if (!camp.in_favour && !view.is(at, Role::kVoteAgainst)) return std::nullopt;
  const std::string_view behind = view.spelling(camp.next);
  if (behind == "it" || behind == "him" || behind == "her" || behind == "them") ++camp.next;
  return camp;
}

// "45 votes in favour and 32 against", "88 for, 54 against", "56 deputies voted against it and 40 for it".
std::optional<NumberValue> divided_score(const LexemeView& view, std::size_t i, std::size_t& next) {
  const auto one = camp_at(view, i);
  if (!one || one->number == 0) return std::nullopt;
  std::size_t at = one->next;
  constexpr std::size_t kJoining = 2;  // ", and"
  for (std::size_t k = 0;
       k < kJoining && (view[at].is_sign(',') || view.is(at, Role::kAnd) || view.spelling(at) == "with"); ++k)
    ++at;
  const auto other = at == one->next ? std::nullopt : camp_at(view, at);
  if (!other || other->in_favour == one->in_favour) return std::nullopt;
  // "33 voted for it, 20 voted against and three stayed away": a list, each with its verb.
  if (!(one->bare && other->bare) && !view.is(at - 1, Role::kAnd)) return std::nullopt;
  next = other->next;
  return score(one->number, other->number);
}

// "Voted nine to six": spelt, behind a word for a result.
std::optional<NumberValue> spelt_score(const LexemeView& view, std::size_t i, std::size_t& next) {
  if (i == 0 || !view.is(i, Role::kCardinal)) return std::nullopt;
  const bool by = view.spelling(i - 1) == "by" && i > 1;
  if (!view.is(by ? i - 2 : i - 1, Role::kScoreWord)) return std::nullopt;
  const auto one = side_at(view, i);
  if (!one || view.spelling(one->next) != "to") return std::nullopt;
  const auto other = side_at(view, one->next + 1);
  if (!other || other->number >= one->number || view.is(other->next, Role::kScale) ||
      view.is(other->next, Role::kTimeUnit) || view.is(other->next, Role::kPercent))
    return std::nullopt;
  next = other->next;
  return score(one->number, other->number);
}

}  // namespace

std::optional<NumberValue> score_at(const LexemeView& view, std::size_t i, std::size_t& next) {
  if (const auto divided = divided_score(view, i, next)) return divided;
  if (const auto spelt = spelt_score(view, i, next)) return spelt;
  if (!is_result_figure(view[i])) return told_score(view, i, next);
  if (hyphen_score(view, i)) {
    next = i + 3;
    return score(view[i].number, view[i + 2].number);
  }
  const std::size_t to = view.is(i + 1, Role::kVotes) ? i + 2 : i + 1;
  if (view.spelling(to) != "to" || !is_result_figure(view[to + 1])) return std::nullopt;
  if (to == i + 1 && (!contest_near(view, i, to + 2) || view.is(to + 2, Role::kPercent))) return std::nullopt;
  if (view[i].number < view[to + 1].number && to == i + 1) return std::nullopt;  // "rose from 12 to 15"
  next = to + 2;
  return score(view[i].number, view[to + 1].number);
}

}  // namespace gainsay
