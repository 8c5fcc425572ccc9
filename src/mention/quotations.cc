#include "mention/quotations.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <optional>

#include "mention/name_words.h"
#include "text/byte_classes.h"

namespace gainsay {
namespace {

enum class Mark { kNone, kOpen, kClose, kEither };

Mark mark_of(std::string_view token) {
  if (token == "\u201c" || token == "\u201e" || token == "\u00ab") return Mark::kOpen;
  if (token == "\u201d" || token == "\u00bb") return Mark::kClose;
  return token == "\"" || token == "''" || token == "``" ? Mark::kEither : Mark::kNone;
}

bool is_single(std::string_view token) { return token == "'" || token == "\u2018" || token == "\u2019"; }

bool is_word(std::string_view token) {
  const char c = token.empty() ? ' ' : token.front();
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
         (c & 0x80 && mark_of(token) == Mark::kNone && !is_single(token));
}

// A tagger may take the mark behind a comma for a genitive's.
bool is_genitive(const std::vector<QuoteToken>& tokens, std::size_t i) {
  return tokens[i].possessive && i > 0 && is_word(tokens[i - 1].word);
}

bool opens_single(const std::vector<QuoteToken>& tokens, std::size_t i) {
  if (!is_single(tokens[i].word) || tokens[i].word == "\u2019" || is_genitive(tokens, i)) return false;
  const bool free = i == 0 || tokens[i].space_before || !is_word(tokens[i - 1].word);
  return free && i + 1 < tokens.size() && !tokens[i + 1].space_before;
}

// The mark that closes what a single mark opens at `i`; the number of tokens where there is none.
std::size_t single_close(const std::vector<QuoteToken>& tokens, std::size_t i) {
  for (std::size_t j = i + 1; j < tokens.size(); ++j) {
    if (mark_of(tokens[j].word) != Mark::kNone) return tokens.size();
    if (!is_single(tokens[j].word) || tokens[j].word == "\u2018" || is_genitive(tokens, j)) continue;
    if (tokens[j].space_before) continue;
    if (j + 1 == tokens.size() || tokens[j + 1].space_before || !is_word(tokens[j + 1].word)) return j;
  }
  return tokens.size();
}

}  // namespace

std::vector<QuotedRange> find_quoted(const std::vector<QuoteToken>& tokens) {
  std::vector<QuotedRange> ranges;
  std::optional<std::size_t> open;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Mark mark = mark_of(tokens[i].word);
    if (mark == Mark::kNone) {
      if (open || !opens_single(tokens, i)) continue;
      const std::size_t close = single_close(tokens, i);
      if (close == tokens.size()) continue;
      ranges.push_back({i + 1, close});
      i = close;
    } else if (open && mark != Mark::kOpen) {
      ranges.push_back({*open, i});
      open.reset();
    } else if (mark != Mark::kClose) {
      open = i + 1;
    }
  }
  if (open) ranges.push_back({*open, tokens.size()});
  return ranges;
}

void QuotationMarks::scan(std::size_t at) {
  while (scanned_ < at) {
    const ByteClasses classes = classes_of(text_, scanned_, at);
    for (std::uint64_t marks = classes.high | classes.quotes; marks != 0; marks &= marks - 1)
      note(scanned_ + static_cast<std::size_t>(std::countr_zero(marks)));
    scanned_ = std::min(at, scanned_ + ByteClasses::kBlock);
  }
}

// Takes in what stands at a byte, where it is a mark.
void QuotationMarks::note(std::size_t at) {
  const auto byte = static_cast<unsigned char>(text_[at]);
  if (byte != '"' && byte < 0xc2) return;
  const std::size_t size = byte == '"' ? 1 : byte < 0xe0 ? 2 : 3;
  const Mark mark = mark_of(text_.substr(at, size));
  if (mark == Mark::kNone) return;
  const bool open = !marks_.empty() && marks_.back().opens;
  marks_.push_back({at, mark == Mark::kOpen || (mark == Mark::kEither && !open)});
}

std::optional<std::size_t> QuotationMarks::around(std::size_t begin, std::size_t at) {
  if (begin != begin_) {
    marks_.clear();
    begin_ = scanned_ = begin;
  }
  scan(at);
  const auto behind = std::lower_bound(marks_.begin(), marks_.end(), at,
                                       [](const Place& mark, std::size_t byte) { return mark.at < byte; });
  if (behind == marks_.begin() || !std::prev(behind)->opens) return std::nullopt;
  return std::prev(behind)->at;
}

std::vector<Mention> find_quotations(const AnalysedArticle& article) {
  std::vector<Mention> mentions;
  const std::string& text = article.article->text;
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    const auto& tokens = article.sentences[s].tokens;
    std::vector<QuoteToken> marked;
    marked.reserve(tokens.size());
    for (std::size_t i = 0; i < tokens.size(); ++i)
      marked.push_back(
          {slice(text, tokens[i].span), i == 0 || tokens[i].space_before, tokens[i].pos == Pos::kPart});
    for (const QuotedRange& range : find_quoted(marked)) {
      if (range.end < range.first + 2) continue;
      Mention mention;
      mention.type = MentionType::kQuotation;
      mention.span = {tokens[range.first].span.begin, tokens[range.end - 1].span.end};
      mention.sentence = s;
      const std::string inner(slice(text, mention.span));
      mention.value = TextValue{inner, lower(inner), {}, {}, {}};
      mentions.push_back(std::move(mention));
    }
  }
  return mentions;
}

}  // namespace gainsay
