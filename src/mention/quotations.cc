#include "mention/quotations.h"

#include <optional>

#include "mention/name_words.h"

namespace gainsay {
namespace {

enum class Mark { kNone, kOpen, kClose, kEither };

Mark mark_of(std::string_view token) {
  if (token == "\u201c" || token == "\u201e" || token == "\u00ab") return Mark::kOpen;
  if (token == "\u201d" || token == "\u00bb") return Mark::kClose;
  return token == "\"" || token == "''" || token == "``" ? Mark::kEither : Mark::kNone;
}

}  // namespace

std::vector<Mention> find_quotations(const AnalysedArticle& article) {
  std::vector<Mention> mentions;
  const std::string& text = article.article->text;
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    const auto& tokens = article.sentences[s].tokens;
    std::optional<std::uint32_t> open;
    const auto take = [&](std::uint32_t first, std::uint32_t end) {
      if (end < first + 2) return;
      Mention mention;
      mention.type = MentionType::kQuotation;
      mention.span = {tokens[first].span.begin, tokens[end - 1].span.end};
      mention.sentence = s;
      const std::string inner(slice(text, mention.span));
      mention.value = TextValue{inner, lower(inner), {}, {}, {}};
      mentions.push_back(std::move(mention));
    };
    for (std::uint32_t i = 0; i < tokens.size(); ++i) {
      const Mark mark = mark_of(slice(text, tokens[i].span));
      if (mark == Mark::kNone) continue;
      if (open && mark != Mark::kOpen) {
        take(*open, i);
        open.reset();
      } else if (!open && mark != Mark::kClose) {
        open = i + 1;
      }
    }
    if (open) take(*open, static_cast<std::uint32_t>(tokens.size()));
  }
  return mentions;
}

}  // namespace gainsay
