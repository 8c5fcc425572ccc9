#include "mention/mention.h"

#include <algorithm>
#include <array>

namespace gainsay {

std::string_view to_string(MentionType type) {
  static constexpr std::array<std::string_view, 14> kNames = {
      "date",     "duration", "number", "ordinal",      "percent", "money", "age",
      "quantity", "score",    "person", "organisation", "place",   "title", "quotation"};
  return kNames[static_cast<std::size_t>(type)];
}

std::vector<Mention> find_mentions(const MentionModel& model, const AnalysedArticle& article) {
  std::vector<Mention> all = model.find_values(article);
  std::vector<Mention> entities = model.find_entities(article);
  all.insert(all.end(), entities.begin(), entities.end());
  std::stable_sort(all.begin(), all.end(), [](const Mention& a, const Mention& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  return all;
}

}  // namespace gainsay
