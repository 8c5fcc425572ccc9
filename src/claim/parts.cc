#include <algorithm>
#include <optional>
#include <string>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

bool is_amount(const ListedFigure& figure) {
  if (figure.type == MentionType::kMoney || figure.type == MentionType::kPercent) return true;
  const bool count = figure.type == MentionType::kNumber || figure.type == MentionType::kQuantity;
  return count && (figure.number->dimension == Dimension::kCount || figure.number->unit.empty()) &&
         !figure.like_year();
}

// The figure stands first in its piece of the list: right behind a comma, "and", the opener.
bool opens_part(const Scene& scene, const ListedFigure& figure, std::uint32_t list_first) {
  if (figure.first <= list_first + 1) return true;
  return is_listed(scene, "part_opener", figure.first - 1);
}

// Words that leave room for more than what is listed, or say that the parts overlap.
bool is_open(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t t = first; t <= last; ++t) {
    if (is_listed(scene, "open_list", t)) return true;
  }
  return false;
}

// A list that adds up to 100 per cent has no total of its own; that of counts and of money has its own unit.
bool one_kind(const ListedFigure& total, const std::vector<ListedFigure>& parts) {
  return std::all_of(parts.begin(), parts.end(), [&total](const ListedFigure& part) {
    const bool bare = part.number->dimension == Dimension::kCount;
    if (total.type == MentionType::kMoney) {
      return bare || (part.type == MentionType::kMoney && part.number->unit == total.number->unit);
    }
    return part.number->dimension == total.number->dimension && part.number->unit == total.number->unit;
  });
}

struct List {
  ListedFigure total;
  std::vector<ListedFigure> parts;
  std::uint32_t last = 0;  ///< token
};

// "28 dead: 14 in the school, nine in the tea estate and three aboard a bus"
std::optional<List> list_behind(const Scene& scene, const std::vector<ListedFigure>& figures,
                                std::uint32_t opener) {
  List list;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  list.last = count - 1;
  for (std::uint32_t t = opener + 1; t < count; ++t) {
    const std::string word = folded_word(scene, t);
    if (word == ";" || word == ":" || word == ")") {
      list.last = t - 1;
      break;
    }
  }
  int totals = 0;
  for (const ListedFigure& figure : figures) {
    if (!is_amount(figure)) continue;
    if (figure.last < opener) {
      // What stands in front of another opener belongs to something else.
      list.total = figure;
      ++totals;
    } else if (figure.first > opener && figure.first <= list.last) {
      if (!figure.exact()) return std::nullopt;
      if (opens_part(scene, figure, opener)) list.parts.push_back(figure);
    }
  }
  if (totals != 1 || list.parts.size() < 2 || !list.total.exact() || !one_kind(list.total, list.parts))
    return std::nullopt;
  if (list.parts.front().first > opener + 2) return std::nullopt;
  if (is_open(scene, list.total.first > 1 ? list.total.first - 2 : 0, list.last)) return std::nullopt;
  return list;
}

// "Of the 120 deputies, 62 backed it, 41 were against and seven abstained"
std::optional<List> list_of(const Scene& scene, const std::vector<ListedFigure>& figures) {
  if (folded_word(scene, 0) != "of") return std::nullopt;
  List list;
  list.last = static_cast<std::uint32_t>(scene.syntax().tokens.size()) - 1;
  bool first = true;
  for (const ListedFigure& figure : figures) {
    if (!is_amount(figure)) continue;
    if (!figure.exact()) return std::nullopt;
    if (first && figure.first > 3) return std::nullopt;
    if (first) {
      list.total = figure;
    } else if (opens_part(scene, figure, 0)) {
      list.parts.push_back(figure);
    }
    first = false;
  }
  if (list.parts.size() < 3 || !one_kind(list.total, list.parts) || is_open(scene, 1, list.last))
    return std::nullopt;
  return list;
}

bool has_listed(const Scene& scene, std::string_view list) {
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    if (is_listed(scene, list, t)) return true;
  }
  return false;
}

// "54 per cent are for it, 39 per cent against and 17 per cent don't mind": answers of which each gives one.
void read_answers(const Scene& scene, const std::vector<ListedFigure>& figures, std::vector<Claim>& claims) {
  constexpr std::size_t kFewest = 3;
  std::vector<ListedFigure> shares;
  for (const ListedFigure& figure : figures) {
    if (figure.type != MentionType::kPercent || figure.number->dimension != Dimension::kPercent) continue;
    if (!figure.exact()) return;
    shares.push_back(figure);
  }
  if (shares.size() < kFewest || !has_listed(scene, "one_answer") || has_listed(scene, "many_answers"))
    return;
  Claim claim =
      figure_claim(scene, "parts", "answers", shares.front().first, shares.back().last, shares.front().first);
  NumberValue whole;
  whole.amount = Reading<double>::exactly(100);
  whole.dimension = Dimension::kPercent;
  whole.unit = "%";
  whole.as_told = 100;
  whole.told = Interval<double>::exactly(100);
  const Span span = scene.tokens_span(shares.front().first, shares.back().last);
  claim.slots["total"] = {{"100%", scene.article().offsets.to_file(span), whole}};
  double sum = 0;
  for (const ListedFigure& share : shares) {
    sum += share.told();
    add_slot(scene, claim, "part", share.mention);
  }
  // Less than the whole leaves room for those who did not answer.
  if (sum > 100) claims.push_back(std::move(claim));
}

// "1,200 tonnes at home and 800 abroad, for a total of 2,400 tonnes": the whole behind its parts.
void read_sum(const Scene& scene, const std::vector<ListedFigure>& figures, std::vector<Claim>& claims) {
  for (std::size_t i = 2; i < figures.size(); ++i) {
    const ListedFigure& total = figures[i];
    if (!is_amount(total) && total.type != MentionType::kQuantity) continue;
    const bool joined = total.first > 1 && (folded_word(scene, total.first - 1) == "of" ||
                                            folded_word(scene, total.first - 1) == "to");
    const bool before = (joined && is_listed(scene, "whole_word", total.first - 2)) ||
                        (total.first > 0 && is_listed(scene, "whole_word", total.first - 1));
    const bool named =
        before || scene.text(scene.mention(total.mention).span).find("total of ") != std::string_view::npos;
    if (!named || !total.exact() || is_open(scene, figures.front().first, total.first)) continue;
    const std::vector<ListedFigure> parts(figures.begin(), figures.begin() + static_cast<std::ptrdiff_t>(i));
    const bool alike = std::all_of(parts.begin(), parts.end(), [&](const ListedFigure& part) {
      return part.exact() && part.number->dimension == total.number->dimension &&
             part.number->unit == total.number->unit;
    });
    if (!alike) return;
    Claim claim = figure_claim(scene, "parts", "sum", parts.front().first, total.last, total.first);
    add_slot(scene, claim, "total", total.mention);
    for (const ListedFigure& part : parts) add_slot(scene, claim, "part", part.mention);
    claims.push_back(std::move(claim));
    return;
  }
}

// One side of a score as a number of its own.
SlotValue side_slot(const Scene& scene, const ListedFigure& score, double votes) {
  SlotValue slot = scene.slot_from_mention(score.mention);
  NumberValue value;
  value.amount = Reading<double>::exactly(votes);
  value.as_told = votes;
  value.told = Interval<double>::exactly(votes);
  slot.value = value;
  slot.text = std::to_string(static_cast<long long>(votes));
  return slot;
}

// "By 3,412 votes to 3,118, a margin of 214": the loser's votes and the margin make the winner's.
void read_margin(const Scene& scene, const std::vector<ListedFigure>& figures, std::vector<Claim>& claims) {
  const ListedFigure *margin = nullptr, *score = nullptr;
  for (const ListedFigure& figure : figures) {
    const bool named = figure.first > 1 && folded_word(scene, figure.first - 1) == "of" &&
                       is_listed(scene, "margin", figure.first - 2);
    if (named && figure.exact() && figure.number->dimension == Dimension::kCount) margin = &figure;
    if (figure.type == MentionType::kScore && figure.number->second) score = &figure;
  }
  if (!margin || !score) return;
  const double one = score->number->as_told, other = *score->number->second;
  Claim claim = figure_claim(scene, "parts", "margin", std::min(margin->first, score->first),
                             std::max(margin->last, score->last), score->first);
  claim.slots["total"] = {side_slot(scene, *score, std::max(one, other))};
  claim.slots["part"] = {side_slot(scene, *score, std::min(one, other))};
  add_slot(scene, claim, "part", margin->mention);
  claims.push_back(std::move(claim));
}

// "Nine people, six passengers and four crew": people of two sorts behind all of them.
std::optional<List> list_of_people(const Scene& scene, const std::vector<ListedFigure>& figures) {
  const WordLists& words = scene.rules().words();
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::size_t i = 0; i + 2 < figures.size(); ++i) {
    const std::uint32_t head = figures[i].last + 1, comma = head + 1;
    if (comma + 1 >= count || !is_amount(figures[i]) || !figures[i].exact()) continue;
    if (!words.has("people_head", folded_lemma(scene, head))) continue;
    const std::string mark = folded_word(scene, comma);
    if (mark != "," && mark != "–" && mark != "—" && mark != "(") continue;
    List list;
    list.total = figures[i];
    for (std::size_t k = i + 1; k < figures.size(); ++k) {
      const ListedFigure& part = figures[k];
      const std::string before = folded_word(scene, part.first - 1);
      const bool in_list =
          part.first == comma + 1 || ((before == "and" || before == ",") && !list.parts.empty() &&
                                      part.first - list.parts.back().last <= 4);
      if (!in_list || !is_amount(part) || !part.exact() || part.last + 1 >= count) break;
      if (!words.has("person_kind", folded_word(scene, part.last + 1)) &&
          scene.syntax().tokens[part.last + 1].pos != Pos::kAdj)
        break;
      list.parts.push_back(part);
      list.last = part.last + 1;
      if (before == "and") break;
    }
    if (list.parts.size() < 2 || folded_word(scene, list.parts.back().first - 1) != "and") continue;
    if (is_open(scene, list.total.first, list.last)) continue;
    return list;
  }
  return std::nullopt;
}

// "Enrolled 9,420 people, and gave it to 4,710 of them and salt to the other 4,610": the rest completes the
// whole.
std::optional<List> list_with_rest(const Scene& scene, const std::vector<ListedFigure>& figures) {
  for (std::size_t i = 2; i < figures.size(); ++i) {
    const ListedFigure &rest = figures[i], &part = figures[i - 1], &total = figures[i - 2];
    if (rest.first == 0 || !is_listed(scene, "rest", rest.first - 1)) continue;
    const bool of_them =
        part.last + 2 < scene.syntax().tokens.size() && folded_word(scene, part.last + 1) == "of";
    const bool all = is_amount(rest) && is_amount(part) && is_amount(total) && rest.exact() && part.exact() &&
                     total.exact() && total.told() > part.told() && total.told() > rest.told();
    if (!all || !of_them || !one_kind(total, {part, rest})) continue;
    List list;
    list.total = total;
    list.parts = {part, rest};
    list.last = rest.last;
    return list;
  }
  return std::nullopt;
}

void add_claim(const Scene& scene, const List& list, const char* pattern, std::vector<Claim>& claims) {
  const std::uint32_t first = std::min(list.total.first, list.parts.front().first);
  const std::uint32_t last = std::max(list.total.last, list.last);
  Claim claim = figure_claim(scene, "parts", pattern, first, last, list.total.first);
  add_slot(scene, claim, "total", list.total.mention);
  for (const ListedFigure& part : list.parts) add_slot(scene, claim, "part", part.mention);
  claims.push_back(std::move(claim));
}

}  // namespace

void read_parts(const Scene& scene, std::vector<Claim>& claims) {
  const std::vector<ListedFigure> figures = figures_of(scene);
  read_margin(scene, figures, claims);
  if (figures.size() < 3) return;
  read_answers(scene, figures, claims);
  read_sum(scene, figures, claims);
  if (const auto list = list_of_people(scene, figures)) return add_claim(scene, *list, "people", claims);
  if (const auto list = list_with_rest(scene, figures)) return add_claim(scene, *list, "rest", claims);
  if (const auto list = list_of(scene, figures)) return add_claim(scene, *list, "of", claims);
  for (std::uint32_t t = 1; t + 1 < scene.syntax().tokens.size(); ++t) {
    if (!scene.rules().words().has("list_opener", folded_word(scene, t))) continue;
    // "52-3" is a score, and a colon inside a number a time of day.
    if (scene.syntax().tokens[t + 1].shape == Shape::kDigits && !scene.syntax().tokens[t + 1].space_before &&
        folded_word(scene, t) != "(") {
      continue;
    }
    const auto list = list_behind(scene, figures, t);
    if (list) return add_claim(scene, *list, "listed", claims);
  }
}

}  // namespace gainsay
