#include "mention/entity_guess.h"

namespace gainsay {
namespace {

/// "The president's adviser, Lisa Monaco": she is not the president.
bool is_owner(const EntityArticle& article, const std::vector<EntityWord>& words, const EntitySpan& title) {
  if (title.last + 1 >= words.size()) return false;
  const std::string_view next = article.text(words[title.last + 1]);
  return next == "'s" || next == "\u2019s" || next == "'" || next == "\u2019";
}

/// "Certainly, King knows": an ordinary word whose capital is that of its sentence.
bool opens_sentence(const std::vector<EntityWord>& words, const EntitySpan& span) {
  return span.first == span.last && words[span.first].starts && words[span.first].common;
}

}  // namespace

void attach_titles(const EntityArticle& article, std::vector<EntitySpan>& spans) {
  for (std::uint32_t i = 0; i < spans.size(); ++i) {
    if (spans[i].kind != SpanKind::kTitle) continue;
    const auto& words = article.sentences[spans[i].sentence].words;
    if (words[spans[i].last].is(kOrganisationKind)) continue;  // "paper maker Kaskinen"
    if (is_owner(article, words, spans[i])) continue;
    const auto is_name = [&](std::uint32_t at) {
      return at < spans.size() && spans[at].sentence == spans[i].sentence &&
             spans[at].kind == SpanKind::kName;
    };
    // "President Obama", "chief executive Helen Marsh"
    if (is_name(i + 1) && spans[i + 1].first == spans[i].last + 1) {
      spans[i + 1].title = i;
      continue;
    }
    // "the president of Turkmenistan, Begench Orazov," and "his counterpart, Milan Stojanac,"
    std::uint32_t comma = spans[i].last + 1;
    while (comma < words.size() && article.text(words[comma]) != "," && comma < spans[i].last + 7 &&
           (words[comma].upper || words[comma].is(kFunctionWord) || words[comma].is(kTitleModifier) ||
            marks_owner(article.text(words[comma]), words[comma])))
      ++comma;
    // "Helen Marsh, Halden's chief executive": the name ends at a comma and little stands between
    std::uint32_t begin = spans[i].first;
    while (begin > 0 && spans[i].first - begin < 6 && article.text(words[begin - 1]) != ",") --begin;
    const bool has_comma_before = begin > 1 && article.text(words[begin - 1]) == ",";
    if (has_comma_before) {
      for (std::uint32_t k = i; k-- > 0 && spans[k].sentence == spans[i].sentence;) {
        if (spans[k].kind == SpanKind::kName && spans[k].last + 2 == begin &&
            !opens_sentence(words, spans[k])) {
          bool plain_path = true;
          for (std::uint32_t w = begin; w < spans[i].first; ++w)
            plain_path =
                plain_path && !words[w].is(kSpeechVerb | kPersonVerb) && article.text(words[w]) != "(";
          if (plain_path && spans[k].title == 0xffffffff) spans[k].title = i;
          break;
        }
      }
    }
    if (comma < words.size() && article.text(words[comma]) == ",") {
      for (std::uint32_t k = i + 1; k < spans.size() && spans[k].sentence == spans[i].sentence; ++k) {
        if (spans[k].first < comma) continue;
        if (spans[k].kind == SpanKind::kName && spans[k].first == comma + 1 && spans[k].title == 0xffffffff &&
            spans[k].last > spans[k].first)
          spans[k].title = i;
        break;
      }
    }
  }
}

}  // namespace gainsay
