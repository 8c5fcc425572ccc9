#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {
namespace {

// The figure stands first in its piece of the list: right behind a comma, "and", the opener.
bool opens_part(const Scene& scene, const ListedFigure& figure, std::uint32_t list_first) {
  if (figure.first <= list_first + 1) return true;
  return is_listed(scene, "part_opener", figure.first - 1) || is_listed(scene, "rest", figure.first - 1);
}

struct List {
  ListedFigure total;
  std::vector<ListedFigure> parts;
  std::uint32_t last = 0;  ///< token
};

// "30 hurt: 20 in the stands, six on the pitch and three in a lift"
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
  std::vector<ListedFigure> totals;
  // "6.2 billion in all: the state gave 3.5 billion, the town 2.7 billion": wherever in its clause a part
  // stands.
  bool whole = false;
  for (const ListedFigure& figure : figures) {
    if (!is_amount(figure)) continue;
    if (figure.last < opener) {
      totals.push_back(figure);
      whole |= folded_word(scene, opener) == ":" && is_whole_sum(scene, figure);
    } else if (figure.first > opener && figure.first <= list.last) {
      if (!figure.exact()) return std::nullopt;
      if (whole || opens_part(scene, figure, opener)) list.parts.push_back(figure);
    }
  }
  if (totals.empty() || list.parts.size() < 2) return std::nullopt;
  list.total =
      *std::max_element(totals.begin(), totals.end(),
                        [](const ListedFigure& a, const ListedFigure& b) { return a.told() < b.told(); });
  // "41 people in three towns: 17 in Kelby": the smaller ones count something else.
  const bool clear = std::all_of(totals.begin(), totals.end(), [&](const ListedFigure& other) {
    return other.mention == list.total.mention ||
           std::all_of(list.parts.begin(), list.parts.end(),
                       [&](const ListedFigure& part) { return other.told() < part.told(); });
  });
  if (!clear || !list.total.exact() || !of_one_kind(list.total, list.parts)) return std::nullopt;
  if (!whole && list.parts.front().first > opener + 2) return std::nullopt;
  if (leaves_room(scene, list.total.first > 1 ? list.total.first - 2 : 0, list.last)) return std::nullopt;
  return list;
}

// "Of the 90 delegates, 50 said yes, 30 said no and four stayed away"
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
  if (list.parts.size() < 3 || !of_one_kind(list.total, list.parts) || leaves_room(scene, 1, list.last))
    return std::nullopt;
  return list;
}

constexpr double kAll = 100;  // per cent

double sum_of(const std::vector<ListedFigure>& shares) {
  double sum = 0;
  for (const ListedFigure& share : shares) sum += share.told();
  return sum;
}

// Shares that can't be more than all there is.
void add_shares(const Scene& scene, const std::vector<ListedFigure>& shares, std::vector<Claim>& claims) {
  Claim claim =
      figure_claim(scene, "parts", "answers", shares.front().first, shares.back().last, shares.front().first);
  const Span span = scene.tokens_span(shares.front().first, shares.back().last);
  claim.slots["total"] = {
      {"100%", scene.article().offsets.to_file(span), exact_number(kAll, Dimension::kPercent, "%")}};
  for (const ListedFigure& share : shares) add_slot(scene, claim, "part", share.mention);
  claims.push_back(std::move(claim));
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
  if (shares.size() < kFewest || !has_listed(scene, "one_answer", 0, token_count(scene)) ||
      has_listed(scene, "many_answers", 0, token_count(scene)))
    return;
  // Less than the whole leaves room for those who did not answer.
  if (sum_of(shares) > kAll) add_shares(scene, shares, claims);
}

// Whether some of the shares make all of it with the last, but for rounding.
bool completes_some(const std::vector<ListedFigure>& shares) {
  constexpr std::size_t kMost = 8;
  constexpr double kRounded = 0.5;
  const std::size_t others = std::min(kMost, shares.size() - 1);
  for (unsigned some = 0; some < (1u << others); ++some) {
    double sum = shares.back().told();
    for (std::size_t i = 0; i < others; ++i) sum += (some >> i & 1u) ? shares[i].told() : 0;
    if (std::abs(sum - kAll) <= kRounded * static_cast<double>(shares.size())) return true;
  }
  return false;
}

// "50 per cent for the tram and 30 per cent for buses, while | the other | 15 per cent": the rest of all
// there is. Less than all may be of a part.
void read_rest_of_all(const Scene& scene, const std::vector<ListedFigure>& figures,
                      std::vector<Claim>& claims) {
  std::vector<ListedFigure> shares;
  for (const ListedFigure& figure : figures) {
    if (figure.type != MentionType::kPercent || figure.number->dimension != Dimension::kPercent) continue;
    if (!figure.exact()) return;
    shares.push_back(figure);
    if (figure.first > 0 && is_listed(scene, "rest", figure.first - 1)) break;
  }
  if (shares.size() < 2 || shares.back().first == 0 || !is_listed(scene, "rest", shares.back().first - 1) ||
      has_listed(scene, "share_changes", 0, token_count(scene) - 1))
    return;
  if (sum_of(shares) > kAll && !completes_some(shares)) add_shares(scene, shares, claims);
}

// "Women", "passengers", "Austrians".
bool is_person_kind(const Scene& scene, std::uint32_t token) {
  return is_listed(scene, "person_kind", token) || scene.in_country(token);
}

// "Six people were hurt in the blast, | three men, two women and two children |.": the sentence ends with its
// list.
std::optional<List> list_at_end(const Scene& scene, const std::vector<ListedFigure>& figures) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  if (count == 0) return std::nullopt;
  const ListedFigure& total = figures.front();
  if (!is_amount(total) || !total.exact() || total.last + 1 >= count) return std::nullopt;
  const bool people = is_listed(scene, "people_head", total.last + 1),
             medals = is_listed(scene, "medal", total.last + 1);
  if (!people && !medals) return std::nullopt;
  List list;
  list.total = total;
  for (std::size_t k = 1; k < figures.size(); ++k) {
    const ListedFigure& part = figures[k];
    if (!is_amount(part) || !part.exact() || part.last + 1 >= count) return std::nullopt;
    const std::string before = folded_word(scene, part.first - 1);
    const bool last = k + 1 == figures.size();
    if (before != (last ? "and" : ",")) return std::nullopt;
    if (people ? !is_person_kind(scene, part.last + 1) : !is_listed(scene, "medal_kind", part.last + 1))
      return std::nullopt;
    list.parts.push_back(part);
    list.last = part.last + 1;
  }
  const bool ends = list.last + 1 >= count || scene.syntax().tokens[list.last + 1].pos == Pos::kPunct;
  if (!ends || list.parts.size() < 2 || leaves_room(scene, total.first, list.last)) return std::nullopt;
  return list;
}

// Women, boys, brothers: of one sort, which holds no other.
bool is_one_sort(const Scene& scene, std::uint32_t token) {
  const std::string lemma = folded_lemma(scene, token);
  return lemma != "child" && (lemma == "man" || scene.rules().words().has("some_of_people", lemma));
}

// "Eight people, five guests and two cooks": people of two sorts behind all of them.
std::optional<List> list_of_people(const Scene& scene, const std::vector<ListedFigure>& figures) {
  const WordLists& words = scene.rules().words();
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::size_t i = 0; i + 2 < figures.size(); ++i) {
    // "A jury of twelve, seven women and four men", "23 pupils, 14 girls and nine boys"
    const bool bare = figures[i].last + 1 < count && folded_word(scene, figures[i].last + 1) == ",";
    const std::uint32_t comma = figures[i].last + (bare ? 1 : 2);
    if (comma + 1 >= count || !is_amount(figures[i]) || !figures[i].exact()) continue;
    const std::string mark = folded_word(scene, comma);
    if (mark != "," && mark != "–" && mark != "—" && mark != "(") continue;
    if (i > 0 && is_listed(scene, "list_opener", figures[i].first - 1)) continue;
    // "Five women, three men and a boy" are side by side, none of them all.
    if (!bare && is_one_sort(scene, figures[i].last + 1)) continue;
    List list;
    list.total = figures[i];
    for (std::size_t k = i + 1; k < figures.size(); ++k) {
      const ListedFigure& part = figures[k];
      const std::string before = folded_word(scene, part.first - 1);
      const bool in_list =
          part.first == comma + 1 || ((before == "and" || before == ",") && !list.parts.empty() &&
                                      part.first - list.parts.back().last <= 4);
      if (!in_list || !is_amount(part) || !part.exact() || part.last + 1 >= count) break;
      const bool person = is_person_kind(scene, part.last + 1);
      const bool kind = words.has("people_head", folded_lemma(scene, figures[i].last + 1)) &&
                        scene.syntax().tokens[part.last + 1].pos == Pos::kAdj;
      if (!person && !kind) break;
      list.parts.push_back(part);
      list.last = part.last + 1;
      if (before == "and") break;
    }
    if (list.parts.size() < 2 || folded_word(scene, list.parts.back().first - 1) != "and") continue;
    if (leaves_room(scene, list.total.first, list.last)) continue;
    return list;
  }
  return std::nullopt;
}

// "Enrolled 9,420 people, and gave it to 4,710 of them and salt to the other 4,610": the rest completes the
// whole.
std::optional<List> list_with_rest(const Scene& scene, const std::vector<ListedFigure>& figures) {
  for (std::size_t i = 2; i < figures.size(); ++i) {
    const ListedFigure &rest = figures[i], &part = figures[i - 1];
    if (rest.first == 0 || !is_listed(scene, "rest", rest.first - 1)) continue;
    const bool of_them =
        part.last + 2 < scene.syntax().tokens.size() && folded_word(scene, part.last + 1) == "of";
    if (!of_them || !is_amount(rest) || !is_amount(part) || !rest.exact() || !part.exact()) continue;
    // "9,420 people at 61 sites": the whole is the nearest figure that is larger than both.
    for (std::size_t k = i - 1; k-- > 0;) {
      const ListedFigure& total = figures[k];
      if (!is_amount(total) || !total.exact() || total.told() <= std::max(part.told(), rest.told())) continue;
      if (!of_one_kind(total, {part, rest})) break;
      return List{total, {part, rest}, rest.last};
    }
  }
  return std::nullopt;
}

// "Some hold two passports", "the students are counted twice": the sentence behind a list says that its parts
// share members.
bool may_share_members(const Scene& scene) {
  const auto& sentences = scene.article().sentences;
  const std::uint32_t next = scene.sentence() + 1;
  if (next >= sentences.size() || sentences[next].block != sentences[scene.sentence()].block) return false;
  const Scene behind(scene.rules(), scene.analysed(), next);
  const std::uint32_t count = token_count(behind);
  if (has_listed(behind, "shares_members", 0, count)) return true;
  const bool some = count > 0 && (is_listed(behind, "some_of_them", 0) || behind.in_figure(0));
  return some && has_listed(behind, "more_than_one", 1, count);
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
  if (figures.size() < 2) return;
  const std::size_t told = claims.size();
  read_rest_of_all(scene, figures, claims);
  if (figures.size() < 3) return;
  if (claims.size() == told) read_answers(scene, figures, claims);
  if (const auto list = list_of_people(scene, figures)) return add_claim(scene, *list, "people", claims);
  if (const auto list = list_at_end(scene, figures)) return add_claim(scene, *list, "people", claims);
  if (const auto list = list_with_rest(scene, figures)) return add_claim(scene, *list, "rest", claims);
  if (const auto list = list_of(scene, figures)) return add_claim(scene, *list, "of", claims);
  for (std::uint32_t t = 1; t + 1 < scene.syntax().tokens.size(); ++t) {
    const bool made_of = folded_word(scene, t) == "of" && is_listed(scene, "made_of", t - 1);
    if (!made_of && !scene.word_listed("list_opener", t)) continue;
    // "52-3" is a score, and a colon inside a number a time of day.
    if (scene.syntax().tokens[t + 1].shape == Shape::kDigits && !scene.syntax().tokens[t + 1].space_before &&
        folded_word(scene, t) != "(") {
      continue;
    }
    const auto list = list_behind(scene, figures, t);
    if (list && sum_of(list->parts) > list->total.told() && may_share_members(scene)) return;
    if (list) return add_claim(scene, *list, "listed", claims);
  }
}

}  // namespace gainsay
