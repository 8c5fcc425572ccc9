#include <algorithm>
#include <span>

#include "mention/date_grammar.h"
#include "mention/date_resolve.h"
#include "mention/quotations.h"
#include "mention/tables.h"
#include "mention/tense.h"
#include "mention/told_days.h"
#include "mention/value_openers.h"

namespace gainsay {
namespace {

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
    constexpr std::size_t kBytesPerValue = 200;  // about, in news
    found_.reserve(article.text.size() / kBytesPerValue);
    for (std::uint32_t i = 0; i < article.sentences.size(); ++i) read_sentence(i, article.sentences[i].span);
    return std::move(found_);
  }

 private:
  void read_sentence(std::uint32_t index, Span span) {
    sentence_ = index;
    told_.begin_sentence(index);
    if (!tables_.anchors().may_hold(analysed_.article->text, span)) return;
    cut_lexemes(tables_, analysed_.article->text, span, pieces_);
    measures_.begin_sentence();
    const LexemeView view{tables_, analysed_.article->text, pieces_};
    // No value reaches across a word that the tables don't know to its first anchor: what may begin one lies
    // between the last such word and an anchor.
    std::size_t read = 0;
    for (const std::uint32_t anchor : find_anchors()) {
      if (anchor < read) continue;
      std::size_t begin = anchor;
      while (begin > read && opens(begin - 1, ValueOpener::kKnown)) --begin;
      while (begin <= anchor) begin = std::max(read_piece(view, begin), begin + 1);
      read = begin;
    }
  }

  // The anchors among the pieces, without a jump, which would often be guessed wrong.
  std::span<const std::uint32_t> find_anchors() {
    if (anchors_.size() < pieces_.size()) anchors_.resize(pieces_.size());
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < pieces_.size(); ++i) {
      anchors_[count] = i;
      count += pieces_[i].opens & ValueOpener::kAnchor;
    }
    return std::span(anchors_).first(count);
  }

  bool opens(std::size_t i, std::uint8_t what) const { return (pieces_[i].opens & what) != 0; }

  // "12 people", "seven per cent": a number that counts or measures what stands right behind it, unless it
  // may be a year.
  bool counts_what_follows(std::size_t i) const {
    if (i + 1 >= pieces_.size()) return false;
    const Lexeme& piece = pieces_[i];
    const bool may_be_year = piece.digits >= 4 && !piece.grouped && piece.decimals == 0;
    if (piece.is_number() ? may_be_year : !opens(i, ValueOpener::kCount)) return false;
    return !opens(i + 1, ValueOpener::kKnown) || opens(i + 1, ValueOpener::kMeasured);
  }

  bool may_open_date(std::size_t i) const {
    constexpr std::uint8_t kOpeners = ValueOpener::kDate | ValueOpener::kCommon;
    if (!opens(i, kOpeners)) return false;
    if (!opens(i, ValueOpener::kDate)) {
      if (i + 1 >= pieces_.size()) return false;
      const Lexeme& next = pieces_[i + 1];
      if (next.word == nullptr && !next.is_number() && !next.is_sign('\'')) return false;
    }
    // "In the two towns", "about 40 people".
    std::size_t figure = i;
    for (int skipped = 0; skipped < 2 && figure < pieces_.size() && opens(figure, kOpeners) &&
                          !opens(figure, ValueOpener::kAnchor);
         ++skipped)
      ++figure;
    return figure >= pieces_.size() || !counts_what_follows(figure);
  }

  bool may_open_number(std::size_t i) const {
    if (opens(i, ValueOpener::kNumber)) return true;
    return pieces_[i].is(Role::kA) && i + 1 < pieces_.size() && pieces_[i + 1].word != nullptr;
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
    if (const auto& measure = measures_.at(view, i)) {
      return add(measure->quantity.type, i, measure->next, value_of(view, *measure));
    }
    return i;
  }

  // "Designed to last about five years", "they march": the tagger's verbs begin no date.
  bool is_verb(std::size_t i) const {
    static const Roles kMayBeVerbs = roles_of(Role::kMonth, Role::kSeason, Role::kOrdinalLast);
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
    const auto hit = DateGrammar(view, measures_, expression_).date_at(i);
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
      const auto hit = DateGrammar(view, measures_, expression).date_at(i);
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
    Mention& mention = found_.emplace_back();
    mention.type = type;
    mention.span = {pieces_[first].begin, pieces_[next - 1].end};
    mention.sentence = sentence_;
    mention.value = std::move(value);
    return next;
  }

  const ValueTables& tables_;
  const AnalysedArticle& analysed_;
  QuotationMarks quotation_marks_;
  DateContext context_;  ///< without what is told on the way
  ToldDays told_;
  DateExpression expression_;
  Measures measures_;
  std::vector<Lexeme> pieces_;
  std::vector<std::uint32_t> anchors_;  ///< at least as many as there are
  std::vector<Mention> found_;
  std::uint32_t sentence_ = 0;
};

}  // namespace

std::vector<Mention> MentionModel::find_values(const AnalysedArticle& article) const {
  if (tables_->values == nullptr || article.article == nullptr) return {};
  return ValueFinder(*tables_->values, article).run();
}

}  // namespace gainsay
