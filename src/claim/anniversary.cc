#include <optional>

#include "claim/elapsed.h"
#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kFoundedReach = 9;  // tokens from the verb to the year

struct Founded {
  std::uint32_t token = 0;
  ToldDate date;
};

// Years that the sentence tells, but the one in which it was written.
std::vector<ToldDate> years_told(const Scene& scene) {
  std::vector<ToldDate> all;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = 0; t < count; ++t) {
    const auto date = told_date_at(scene, t);
    if (!date) continue;
    t = date->last;
    // "Have, in 2023, forty staff": the year of the article is nobody's beginning.
    const auto& published = scene.article().published;
    const bool current = published && date->year == static_cast<int>(date::year_month_day(*published).year());
    if (date->year != 0 && !current) all.push_back(*date);
  }
  return all;
}

// "Founded in 1950, | the firm celebrated its 60th birthday in 2015", "in 2015, their golden wedding": the
// year of what is celebrated; nullopt where none stands beside the words for it.
std::optional<ToldDate> year_of_feast(const Scene& scene, const std::vector<ToldDate>& years,
                                      std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t kNear = 3;
  if (years.size() != 2 || years[1].year <= years[0].year) return std::nullopt;
  const ToldDate& date = years[1];
  if (date.first < 1 || folded_word(scene, date.first - 1) != "in") return std::nullopt;
  // "The centenary of the town"
  for (std::uint32_t t = last + 1; t < token_count(scene) && t <= last + 2; ++t) {
    if (folded_word(scene, t) == "of") return std::nullopt;
  }
  const bool behind = date.first > last && date.first - last <= kNear + 1;
  const bool in_front = date.last < first && first - date.last <= kNear;
  return behind || in_front ? std::optional(date) : std::nullopt;
}

// "set up by two potters in 1911", "founded 12 May 1902"
std::optional<Founded> founding(const Scene& scene, const ToldDate& date, const ListName& list) {
  if (date.first == 0) return std::nullopt;
  const std::uint32_t from = date.first > kFoundedReach ? date.first - kFoundedReach : 0;
  for (std::uint32_t t = date.first; t-- > from;) {
    const std::string word = folded_word(scene, t);
    if (word == ";" || word == "." || word == ":") break;
    if (scene.syntax().tokens[t].pos != Pos::kVerb && word != "founded" && word != "established") continue;
    if (is_listed(scene, list, t)) return Founded{t, date};
    if (word == "held" && t > 0 && folded_word(scene, t - 1) == "first") return Founded{t, date};
    break;
  }
  return std::nullopt;
}

bool has_phrase(const Scene& scene, const ListName& list) {
  std::string sentence = " ";
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) sentence += folded_word(scene, t) + ' ';
  for (const auto& [phrase, ignored] : scene.rules().words().all(list)) {
    if (sentence.find(" " + std::string(phrase) + " ") != std::string::npos) return true;
  }
  return false;
}

void add_feast(const Scene& scene, const std::optional<ToldDate>& by, Claim& claim) {
  const auto days = by ? by->days() : std::nullopt;
  if (!days) return;
  const Span span = scene.tokens_span(by->first, by->last);
  claim.slots["by"] = {
      {std::string(scene.text(span)), scene.article().offsets.to_file(span), value_of(*by, *days)}};
}

void add(const Scene& scene, const char* pattern, std::uint32_t begin, const ToldDate& date,
         std::uint32_t mention, std::uint32_t first, std::uint32_t last, std::vector<Claim>& claims,
         const std::optional<ToldDate>& by = std::nullopt) {
  const auto days = date.days();
  if (!days || (!by && !scene.article().published)) return;
  Claim claim =
      figure_claim(scene, "anniversary", pattern, std::min(begin, first), std::max(date.last, last), begin);
  const Span span = scene.tokens_span(date.first, date.last);
  claim.slots["since"] = {
      {std::string(scene.text(span)), scene.article().offsets.to_file(span), value_of(date, *days)}};
  add_slot(scene, claim, "years", mention);
  add_feast(scene, by, claim);
  claims.push_back(std::move(claim));
}

// "Celebrates the 40th anniversary of the first play, | staged in 1962", "of the disaster, | which struck in
// 1974", "of his death in 1974": whatever happened then, it is what the words behind "of" tell.
std::optional<Founded> marked_event(const Scene& scene, const ListedFigure& ordinal, const ToldDate& date) {
  constexpr std::uint32_t kReach = 14;
  const std::uint32_t noun = ordinal.last + 1;
  if (noun + 2 >= date.first || date.first - noun > kReach || !is_listed(scene, "anniversary", noun) ||
      folded_word(scene, noun + 1) != "of" || !is_listed(scene, "date_of_event", date.first - 1))
    return std::nullopt;
  // A second verb may tell of something else: "the death of a man who was born in 1920".
  int verbs = 0;
  for (const VerbGroup& verb : scene.syntax().verb_groups)
    verbs += verb.head > noun && verb.head < date.first;
  if (verbs > 1 || has_listed(scene, "other_event", noun, date.first)) return std::nullopt;
  for (std::uint32_t t = noun; t < date.first; ++t) {
    if (folded_word(scene, t) == ";" || folded_word(scene, t) == ":") return std::nullopt;
  }
  return Founded{noun, date};
}

// "It is 40 years | since the ferry sank in 1994": what the clause behind "since" tells.
void read_years_passed(const Scene& scene, const ToldDate& date, std::vector<Claim>& claims) {
  constexpr std::uint32_t kReach = 12, kBehind = 4;
  if (date.first == 0 || folded_word(scene, date.first - 1) != "in") return;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const auto* duration = std::get_if<DurationValue>(&mention.value);
    if (mention.type != MentionType::kDuration || !duration || !duration->iso.ends_with('Y')) continue;
    const std::uint32_t first = scene.token_at(mention.span.begin),
                        last = scene.token_at(mention.span.end - 1);
    if (last >= date.first || date.first - last > kReach || first == 0 ||
        !is_listed(scene, "is_since", first - 1))
      continue;
    for (std::uint32_t t = last + 1; t < date.first && t <= last + kBehind; ++t) {
      if (folded_word(scene, t) != "since") continue;
      return add(scene, "since", first, date, index, first, last, claims);
    }
  }
}

// The head noun behind an ordinal is of a list: "75th anniversary", "17th edition".
bool counts(const Scene& scene, const ListedFigure& ordinal, const ListName& list) {
  for (std::uint32_t t = ordinal.last + 1; t < scene.syntax().tokens.size() && t <= ordinal.last + 2; ++t) {
    if (is_listed(scene, list, t)) return true;
  }
  return false;
}

// "Held every year without a break since 2004, the festival is now in its 17th edition"
void read_editions(const Scene& scene, const ToldDate& date, std::vector<Claim>& claims) {
  if (date.first == 0 || folded_word(scene, date.first - 1) != "since" || !has_phrase(scene, "unbroken"))
    return;
  for (const ListedFigure& figure : figures_of(scene)) {
    if (figure.type != MentionType::kOrdinal || !figure.exact() || figure.told() < 3 ||
        !counts(scene, figure, "edition"))
      continue;
    add(scene, "edition", date.first - 1, date, figure.mention, figure.first, figure.last, claims);
    return;
  }
}

// "Built in Emden in 1990, the 40-year-old barge", "the 40-year-old barge, built in 1990": nothing but a
// comma stands between the age of a thing and the clause of its beginning.
bool touches(const Scene& scene, const Founded& founded, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t kClose = 2;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  if (first > founded.date.last)
    return founded.token == 0 && first <= founded.date.last + 1 + kClose &&
           folded_word(scene, founded.date.last + 1) == ",";
  const std::uint32_t group = last + 1 < count ? scene.noun_group_at(last + 1) : kAbsent;
  if (group == kAbsent) return false;
  const std::uint32_t end = scene.syntax().noun_groups[group].last;
  return end + 2 < count && founded.token == end + 2 && folded_word(scene, end + 1) == ",";
}

// "founded 30 years ago, in 1985"; "the 40-year-old company, founded in 1969"
void read_years_since(const Scene& scene, const Founded& founded, std::vector<Claim>& claims) {
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const std::uint32_t first = scene.token_at(mention.span.begin),
                        last = scene.token_at(mention.span.end - 1);
    const auto next = [&](std::uint32_t ahead) {
      return last + ahead < scene.syntax().tokens.size() ? folded_word(scene, last + ahead) : std::string();
    };
    const bool ago = mention.type == MentionType::kDuration && next(1) == "ago" && first > founded.token &&
                     last < founded.date.first && founded.date.first - last <= 4;
    const bool old =
        mention.type == MentionType::kAge && scene.text(mention.span).find("old") != std::string_view::npos &&
        (touches(scene, founded, first, last) || (first > 0 && folded_lemma(scene, first - 1) == "be") ||
         is_listed(scene, "firm",
                   std::min<std::uint32_t>(last + 1,
                                           static_cast<std::uint32_t>(scene.syntax().tokens.size()) - 1)) ||
         (last + 2 < scene.syntax().tokens.size() && is_listed(scene, "firm", last + 2)));
    if (!ago && !old) continue;
    add(scene, ago ? "ago" : "old", founded.token, founded.date, index, first, last, claims);
    return;
  }
}

// "Sank in 1994, | 30 years ago |", "opened | 40 years ago |, in 1984": the year says how many they are.
void read_years_ago(const Scene& scene, const ToldDate& date, std::vector<Claim>& claims) {
  constexpr std::uint32_t kNear = 3;  // ", exactly 30", ", in"
  const auto published = scene.article().published;
  const auto days = date.days();
  if (!published || !days) return;
  for (std::uint32_t t = 2; t < token_count(scene); ++t) {
    if (folded_word(scene, t) != "ago" || folded_lemma(scene, t - 1) != "year") continue;
    const auto number = number_told_at(scene, t - 2);
    const bool behind =
        t - 2 > date.last && t - 2 - date.last <= kNear && folded_word(scene, date.last + 1) == ",";
    const bool in_front = date.first > t && date.first - t <= kNear && folded_word(scene, t + 1) == "," &&
                          folded_word(scene, date.first - 1) == "in";
    if (!number || (!behind && !in_front)) continue;
    if (has_listed(scene, "open_remainder", behind ? date.last : t - 2, behind ? t : date.first)) return;
    Claim claim =
        figure_claim(scene, "anniversary", "ago", std::min(date.first, t - 2), std::max(date.last, t), t);
    const Span year = scene.tokens_span(date.first, date.last), ago = scene.tokens_span(t - 2, t);
    claim.slots["since"] = {
        {std::string(scene.text(year)), scene.article().offsets.to_file(year), value_of(date, *days)}};
    claim.slots["years"] = {
        {std::string(scene.text(ago)), scene.article().offsets.to_file(ago), exact_number(*number)}};
    claims.push_back(std::move(claim));
    return;
  }
}

// "With 75 candles", "its candles, seventy-five of them".
bool counts_candles(const Scene& scene, const ListedFigure& figure) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  if (figure.last + 1 < count && is_listed(scene, "birthday_thing", figure.last + 1)) return true;
  if (figure.last + 2 >= count || folded_word(scene, figure.last + 1) != "of" ||
      folded_word(scene, figure.last + 2) != "them")
    return false;
  for (std::uint32_t t = 0; t < figure.first; ++t) {
    if (is_listed(scene, "birthday_thing", t)) return true;
  }
  return false;
}

// "Founded in 1949, the choir turns 70 this year"
void read_turning(const Scene& scene, const Founded& founded, std::vector<Claim>& claims) {
  for (const ListedFigure& figure : figures_of(scene)) {
    if (!figure.exact() || figure.first == 0 || figure.like_year() || figure.first < founded.date.last)
      continue;
    const bool bare =
        figure.number->dimension == Dimension::kCount || figure.number->dimension == Dimension::kAge;
    if (!bare || (!is_listed(scene, "turning", figure.first - 1) && !counts_candles(scene, figure))) continue;
    add(scene, "anniversary", founded.token, founded.date, figure.mention, figure.first, figure.last, claims);
    return;
  }
}

// The years that a word for a jubilee stands for: "centenary", "golden | wedding".
std::string_view years_of_jubilee(const Scene& scene, std::uint32_t token) {
  const WordLists& words = scene.rules().words();
  const std::string_view years = scene.lemma_value("jubilee_years", token);
  if (!years.empty() || token == 0 || !is_listed(scene, "jubilee_noun", token)) return years;
  return words.value("jubilee_metal", folded_word(scene, token - 1));
}

// "Opened in 1907, celebrates its centenary": the word tells the number.
void read_jubilee(const Scene& scene, const Founded& founded, const std::vector<ToldDate>& told,
                  std::vector<Claim>& claims) {
  const auto days = founded.date.days();
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    const std::string_view years = years_of_jubilee(scene, t);
    if (years.empty()) continue;
    const auto by = year_of_feast(scene, told, t, t);
    if (!days || (told.size() > 1 ? !by : !scene.article().published)) return;
    Claim claim = figure_claim(scene, "anniversary", "anniversary", std::min(founded.token, t),
                               std::max(founded.date.last, t), founded.token);
    const Span span = scene.tokens_span(founded.date.first, founded.date.last);
    claim.slots["since"] = {{std::string(scene.text(span)), scene.article().offsets.to_file(span),
                             value_of(founded.date, *days)}};
    const Span word = scene.syntax().tokens[t].span;
    claim.slots["years"] = {{std::string(scene.word(t)), scene.article().offsets.to_file(word),
                             exact_number(std::stod(std::string(years)))}};
    add_feast(scene, by, claim);
    claims.push_back(std::move(claim));
    return;
  }
}

// "Was founded in 1961 |", "has stood since 1874 |": the one year of a sentence, in which what it tells of
// began.
std::optional<Founded> told_begin(const Scene& scene) {
  const std::vector<ToldDate> years = years_told(scene);
  if (years.size() != 1 || years.front().first < 2) return std::nullopt;
  const ToldDate& date = years.front();
  if (auto founded = founding(scene, date, "founding")) return founded;
  const bool since =
      folded_word(scene, date.first - 1) == "since" && is_listed(scene, "has_stood", date.first - 2);
  return since ? std::optional(Founded{date.first - 2, date}) : std::nullopt;
}

// "It marks | its 70th anniversary", "its 125th birthday falls on Sunday": now, not in another year.
bool is_marked_now(const Scene& scene, const ListedFigure& ordinal, bool edition) {
  if (ordinal.first == 0 || !(edition || is_listed(scene, "its", ordinal.first - 1))) return false;
  const std::uint32_t verb = scene.syntax().clauses.front().verb;
  return verb != kAbsent && scene.syntax().verb_groups[verb].tense == Tense::kPresent &&
         !scene.syntax().verb_groups[verb].negated &&
         !has_listed(scene, "another_vote", 0, token_count(scene) - 1);
}

// "The club was founded in 1961. | It marks its 70th anniversary this spring.": the begin in the sentence
// before.
void read_feast_of_before(const Scene& scene, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  if (!before || !in_one_block(scene, *before) || !scene.article().published ||
      !is_listed(scene, "goes_on", 0))
    return;
  for (const ListedFigure& figure : figures_of(scene)) {
    const bool edition = has_phrase(*before, "unbroken") && counts(scene, figure, "edition");
    if (figure.type != MentionType::kOrdinal || !figure.exact() || !is_marked_now(scene, figure, edition) ||
        (!edition && !counts(scene, figure, "anniversary")))
      continue;
    const auto begin = told_begin(*before);
    const auto days = begin ? begin->date.days() : std::nullopt;
    if (!days) return;
    Claim claim = figure_claim(scene, "anniversary", edition ? "edition" : "anniversary", figure.first,
                               figure.last, figure.first);
    const Span span = before->tokens_span(begin->date.first, begin->date.last);
    claim.slots["since"] = {{std::string(before->text(span)), before->article().offsets.to_file(span),
                             value_of(begin->date, *days)}};
    add_slot(scene, claim, "years", figure.mention);
    claims.push_back(std::move(claim));
    return;
  }
}

}  // namespace

void read_anniversaries(const Scene& scene, std::vector<Claim>& claims) {
  const std::vector<ToldDate> years = years_told(scene);
  if (years.empty()) return read_feast_of_before(scene, claims);
  if (years.size() > 2) return;
  const ToldDate& date = years.front();
  const bool one = years.size() == 1;
  if (one) {
    read_editions(scene, date, claims);
    read_years_passed(scene, date, claims);
    read_years_ago(scene, date, claims);
  }
  auto founded = founding(scene, date, "founding");
  for (const ListedFigure& figure : figures_of(scene)) {
    if (figure.type != MentionType::kOrdinal || !figure.exact() || !counts(scene, figure, "anniversary"))
      continue;
    if (!founded) founded = founding(scene, date, "celebrated_begin");
    if (!founded && one) founded = marked_event(scene, figure, date);
    const auto by = year_of_feast(scene, years, figure.first, figure.last);
    if (!founded || (!one && !by)) return;
    add(scene, "anniversary", founded->token, founded->date, figure.mention, figure.first, figure.last,
        claims, by);
    return;
  }
  if (!founded) founded = founding(scene, date, "celebrated_begin");
  if (founded) read_jubilee(scene, *founded, years, claims);
  founded = founding(scene, date, "founding");
  if (!founded || !one) return;
  read_turning(scene, *founded, claims);
  read_years_since(scene, *founded, claims);
}

}  // namespace gainsay
