#include <algorithm>

#include "mention/quantity_grammar.h"
#include "mention/tables.h"

namespace gainsay {
namespace {

/// Reads the sentences of one article one after another and collects what it finds.
class ValueFinder {
 public:
  ValueFinder(const ValueTables& tables, const AnalysedArticle& analysed)
      : tables_(tables), analysed_(analysed) {}

  std::vector<Mention> run() {
    const Article& article = *analysed_.article;
    for (std::uint32_t i = 0; i < article.sentences.size(); ++i) read_sentence(i, article.sentences[i].span);
    return std::move(found_);
  }

 private:
  void read_sentence(std::uint32_t index, Span span) {
    sentence_ = index;
    cut_lexemes(tables_, analysed_.article->text, span, pieces_);
    const LexemeView view{tables_, analysed_.article->text, pieces_};
    for (std::size_t i = 0; i < pieces_.size();) {
      const std::size_t next = read_piece(view, i);
      i = std::max(next, i + 1);
    }
  }

  // The lexeme behind what begins at i; i where nothing does.
  std::size_t read_piece(const LexemeView& view, std::size_t i) {
    if (pieces_[i].word == nullptr && !pieces_[i].is_number() && !pieces_[i].is_sign('.') &&
        !pieces_[i].is_sign('-'))
      return i;
    std::size_t next = i;
    if (const auto score = score_at(view, i, next)) return add(MentionType::kScore, i, next, *score);
    if (const auto ordinal = ordinal_at(view, i)) return add_ordinal(view, i, *ordinal);
    if (const auto measure = measure_at(view, i))
      return add(measure->quantity.type, i, measure->next, value_of(view, *measure));
    return i;
  }

  std::size_t add_ordinal(const LexemeView& view, std::size_t i, const Figure& ordinal) {
    NumberValue value;
    value.dimension = Dimension::kOrdinal;
    value.as_told = ordinal.value;
    value.told = Interval<double>::exactly(ordinal.value);
    value.amount = Reading<double>::exactly(ordinal.value);
    if (view.is(i, Role::kTimeUnit) && i > 0 && view[i - 1].is_number()) return i;  // "30 second"
    return add(MentionType::kOrdinal, i, ordinal.next, value);
  }

  std::size_t add(MentionType type, std::size_t first, std::size_t next, Value value) {
    found_.push_back({type, {pieces_[first].begin, pieces_[next - 1].end}, sentence_, std::move(value)});
    return next;
  }

  const ValueTables& tables_;
  const AnalysedArticle& analysed_;
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
