#include "mention/tables.h"

namespace gainsay {

MentionModel::MentionModel() : tables_(std::make_unique<Tables>()) {}
MentionModel::MentionModel(MentionModel&&) noexcept = default;
MentionModel& MentionModel::operator=(MentionModel&&) noexcept = default;
MentionModel::~MentionModel() = default;

MentionModel MentionModel::load(const std::string&, const std::string&, const std::vector<std::string>&, Errors&) {
  return {};
}

std::vector<Mention> MentionModel::find_entities(const AnalysedArticle&) const { return {}; }

void join_entities(std::vector<AnalysedArticle>&) {}

}  // namespace gainsay
