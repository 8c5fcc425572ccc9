#include "mention/tables.h"

namespace gainsay {

std::vector<Mention> MentionModel::find_values(const AnalysedArticle&) const { return {}; }

}  // namespace gainsay
