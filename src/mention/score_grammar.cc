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

}  // namespace

std::optional<NumberValue> score_at(const LexemeView& view, std::size_t i, std::size_t& next) {
  if (!is_result_figure(view[i])) return std::nullopt;
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
