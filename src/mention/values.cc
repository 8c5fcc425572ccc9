#include <algorithm>

#include "mention/date_grammar.h"
#include "mention/date_resolve.h"
#include "mention/quotations.h"
#include "mention/tables.h"
#include "mention/tense.h"
#include "mention/told_days.h"

namespace gainsay {
namespace {

template <class... Each>
Roles roles(Each... each) {
  Roles mask;
  (mask.set(static_cast<std::size_t>(each)), ...);
  return mask;
}

// A sentence without one of these holds neither a date nor a number.
const Roles& anchors() {
  static const Roles kMask =
      roles(Role::kCardinal, Role::kHundred, Role::kScale, Role::kPluralScale, Role::kGroup, Role::kOrdinal,
            Role::kBigOrdinal, Role::kBareFraction, Role::kFractionSign, Role::kVague, Role::kMonth,
            Role::kWeekday, Role::kSeason, Role::kTimeUnit, Role::kDeictic, Role::kDayPart, Role::kClockWord,
            Role::kHoliday, Role::kDecadeName, Role::kFraction, Role::kAgeBefore, Role::kQuarterName,
            Role::kHalfName, Role::kToDate);
  return kMask;
}

// What a date can begin with. Those of the second kind are common words: they need one of ours behind them.
const Roles& date_openers() {
  static const Roles kMask =
      roles(Role::kCardinal, Role::kOrdinal, Role::kMonth, Role::kWeekday, Role::kSeason, Role::kTimeUnit,
            Role::kSelector, Role::kDeictic, Role::kDayPart, Role::kClockWord, Role::kHoliday,
            Role::kDecadeName, Role::kVague, Role::kPart, Role::kBetween, Role::kCenturyName,
            Role::kQuarterName, Role::kHalfName, Role::kToDate, Role::kYearWord, Role::kWeekCommencing,
            Role::kHalfPast, Role::kBareFraction, Role::kHundred, Role::kModifierBefore);
  return kMask;
}
const Roles& common_openers() {
  static const Roles kMask =
      roles(Role::kThe, Role::kA, Role::kIn, Role::kAt, Role::kFrom, Role::kBound, Role::kMy, Role::kWithin,
            Role::kBeforeClock, Role::kAfterClock, Role::kAboutClock, Role::kOrdinalLast);
  return kMask;
}

// What a number, a quantity or a duration can begin with.
const Roles& number_openers() {
  static const Roles kMask =
      roles(Role::kCardinal, Role::kHundred, Role::kScale, Role::kGroup, Role::kOrdinal, Role::kBigOrdinal,
            Role::kFraction, Role::kBareFraction, Role::kFractionSign, Role::kVague, Role::kNegative,
            Role::kPercent, Role::kCurrencySign, Role::kModifierBefore, Role::kAll, Role::kAnother,
            Role::kAgeBefore, Role::kAgeOld, Role::kBetween, Role::kTimeUnit, Role::kSome);
  return kMask;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Whether the article's own unmistakable dates put the day first (21/04/2016) or the month (04/21/2016).
std::optional<bool> day_first_in(std::string_view text) {
  for (std::size_t slash = text.find('/'); slash != std::string_view::npos;
       slash = text.find('/', slash + 1)) {
    if (slash < 2 || slash + 4 >= text.size() || !is_digit(text[slash - 1]) || !is_digit(text[slash - 2]))
      continue;
    if (!is_digit(text[slash + 1]) || !is_digit(text[slash + 2]) || text[slash + 3] != '/') continue;
    const int first = (text[slash - 2] - '0') * 10 + text[slash - 1] - '0';
    const int second = (text[slash + 1] - '0') * 10 + text[slash + 2] - '0';
    if (first > 12 && first <= 31 && second <= 12) return true;
    if (second > 12 && second <= 31 && first <= 12) return false;
  }
  return std::nullopt;
}

/// Reads the sentences of one article one after another and collects what it finds.
class ValueFinder {
 public:
  ValueFinder(const ValueTables& tables, const AnalysedArticle& analysed)
      : tables_(tables), analysed_(analysed), quotation_marks_(analysed.article->text) {
    context_.published = analysed.article->published;
    context_.day_first = day_first_in(analysed.article->text);
  }

  std::vector<Mention> run() {
    const Article& article = *analysed_.article;
    for (std::uint32_t i = 0; i < article.sentences.size(); ++i) read_sentence(i, article.sentences[i].span);
    return std::move(found_);
  }

 private:
  void read_sentence(std::uint32_t index, Span span) {
    sentence_ = index;
    told_.begin_sentence(index);
    cut_lexemes(tables_, analysed_.article->text, span, pieces_);
    const bool anchored = std::any_of(pieces_.begin(), pieces_.end(), [](const Lexeme& piece) {
      return piece.is_number() || (piece.word != nullptr && (piece.word->roles & anchors()).any());
    });
    if (!anchored) return;
    const LexemeView view{tables_, analysed_.article->text, pieces_};
    for (std::size_t i = 0; i < pieces_.size();) {
      const std::size_t next = read_piece(view, i);
      i = std::max(next, i + 1);
    }
  }

  bool may_open_date(std::size_t i) const {
    const Lexeme& piece = pieces_[i];
    if (piece.is_number() || piece.is_sign('\'')) return true;
    if (piece.word == nullptr) return false;
    if ((piece.word->roles & date_openers()).any()) return true;
    if ((piece.word->roles & common_openers()).none() || i + 1 >= pieces_.size()) return false;
    return pieces_[i + 1].word != nullptr || pieces_[i + 1].is_number() || pieces_[i + 1].is_sign('\'');
  }

  bool may_open_number(std::size_t i) const {
    const Lexeme& piece = pieces_[i];
    if (piece.is_number() || piece.is_sign('.') || piece.is_sign('-')) return true;
    if (piece.word == nullptr) return false;
    if ((piece.word->roles & number_openers()).any()) return true;
    return piece.is(Role::kA) && i + 1 < pieces_.size() && pieces_[i + 1].word != nullptr;
  }

  // The lexeme behind what begins at i; i where nothing does.
  std::size_t read_piece(const LexemeView& view, std::size_t i) {
    if (may_open_date(i)) {
      const std::size_t next = read_date(view, i);
      if (next != i) return next;
    }
    if (!may_open_number(i)) return i;
    std::size_t next = i;
    if (const auto score = score_at(view, i, next)) return add(MentionType::kScore, i, next, *score);
    if (const auto ordinal = ordinal_at(view, i)) return add_ordinal(view, i, *ordinal);
    if (const auto measure = measure_at(view, i)) {
      return add(measure->quantity.type, i, measure->next, value_of(view, *measure));
    }
    return i;
  }

  // "Designed to last about five years", "they march": the tagger's verbs begin no date.
  bool is_verb(std::size_t i) const {
    static const Roles kMayBeVerbs = roles(Role::kMonth, Role::kSeason, Role::kOrdinalLast);
    const Lexeme& piece = pieces_[i];
    if (syntax() == nullptr || piece.capital || piece.word == nullptr ||
        (piece.word->roles & kMayBeVerbs).none())
      return false;
    const auto& tokens = syntax()->tokens;
    const auto token =
        std::lower_bound(tokens.begin(), tokens.end(), piece.begin,
                         [](const Token& t, std::uint32_t begin) { return t.span.begin < begin; });
    return token != tokens.end() && token->span.begin == piece.begin && token->pos == Pos::kVerb;
  }

  std::size_t read_date(const LexemeView& view, std::size_t i) {
    if (is_verb(i)) return i;
    expression_.nodes.clear();
    const auto hit = DateGrammar(view, expression_).date_at(i);
    if (!hit || hit->next <= i) return i;
    DateContext context = context_;
    told_.give(context);
    context.lean = lean(view, i);
    const DateNode& root = expression_.nodes[static_cast<std::size_t>(hit->root)];
    const bool deictic =
        root.op == DateOp::kDay ||
        (root.a >= 0 && expression_.nodes[static_cast<std::size_t>(root.a)].op == DateOp::kDay);
    const auto quotation = deictic && !root.event_base ? quotation_at(pieces_[i].begin) : std::nullopt;
    const bool spoken = quotation.has_value();
    if (spoken) context.spoken = day_of_speaking(view, *quotation);
    auto value = resolve_date(tables_, expression_, hit->root, context);
    if (!value) return i;
    if (!spoken) told_.note(*value, is_fronted_year(view, *hit));
    return add(MentionType::kDate, hit->begin, hit->next, std::move(*value));
  }

  // A sentence without a verb ("After 18 February.") leans as the one before it does.
  int lean(const LexemeView& view, std::size_t i) const {
    const int here = lean_at(view, i, syntax());
    const bool verbless = syntax() != nullptr && syntax()->verb_groups.empty();
    if (here != 0 || !verbless || sentence_ == 0) return here;
    const auto& sentences = analysed_.article->sentences;
    if (sentences[sentence_ - 1].block != sentences[sentence_].block) return here;
    return lean_of_sentence(tables_, analysed_.sentences[sentence_ - 1]);
  }

  // Where the quotation begins in which the byte stands.
  std::optional<std::size_t> quotation_at(std::uint32_t offset) {
    const Article& article = *analysed_.article;
    const Sentence& sentence = article.sentences[sentence_];
    const std::size_t begin =
        sentence.block < article.blocks.size() ? article.blocks[sentence.block].span.begin : 0;
    return quotation_marks_.around(begin, offset);
  }

  // The day that stands beside a quotation ("… today," he said on Monday), else the one told right before it.
  std::optional<Day> day_of_speaking(const LexemeView& view, std::size_t quotation) {
    DateExpression expression;
    DateContext context = context_;
    context.lean = -1;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (!pieces_[i].is(Role::kWeekday) && !pieces_[i].is(Role::kMonth)) continue;
      if (quotation_at(pieces_[i].begin)) continue;
      expression.nodes.clear();
      const auto hit = DateGrammar(view, expression).date_at(i);
      const auto value = hit ? resolve_date(tables_, expression, hit->root, context) : std::nullopt;
      if (value && value->anchored && value->grain == Grain::kDay && told_.may_be_speech(*value, context_))
        return value->told->low;
    }
    std::uint32_t begins = sentence_;
    while (begins > 0 && analysed_.article->sentences[begins].span.begin > quotation) --begins;
    return told_.day_of_speaking(context_, begins);
  }

  // "In 2016, …": the year of what the sentence goes on to tell.
  static bool is_fronted_year(const LexemeView& view, const DateHit& hit) {
    return hit.begin == 1 && view.is(0, Role::kIn) && view[hit.next].is_sign(',');
  }

  const Syntax* syntax() const {
    return sentence_ < analysed_.sentences.size() ? &analysed_.sentences[sentence_] : nullptr;
  }

  std::size_t add_ordinal(const LexemeView& view, std::size_t i, const Figure& ordinal) {
    if (view.is(i, Role::kTimeUnit) && i > 0 && (view[i - 1].is_number() || view.is(i - 1, Role::kPer)))
      return i;
    NumberValue value;
    value.dimension = Dimension::kOrdinal;
    value.as_told = ordinal.value;
    value.told = Interval<double>::exactly(ordinal.value);
    value.amount = Reading<double>::exactly(ordinal.value);
    return add(MentionType::kOrdinal, i, ordinal.next, value);
  }

  std::size_t add(MentionType type, std::size_t first, std::size_t next, Value value) {
    found_.push_back({type, {pieces_[first].begin, pieces_[next - 1].end}, sentence_, std::move(value)});
    return next;
  }

  const ValueTables& tables_;
  const AnalysedArticle& analysed_;
  QuotationMarks quotation_marks_;
  DateContext context_;  ///< without what is told on the way
  ToldDays told_;
  DateExpression expression_;
  std::vector<Lexeme> pieces_;
  std::vector<Mention> found_;
  std::uint32_t sentence_ = 0;
};

}  // namespace

std::vector<Mention> MentionModel::find_values(const AnalysedArticle& article) const {
  if (tables_->values == nullptr || article.article == nullptr) return {};
  return ValueFinder(*tables_->values, article).run();
}

}  // namespace gainsay
