#include "mention/tables.h"

namespace gainsay {

MentionModel::MentionModel() : tables_(std::make_unique<Tables>()) {}
MentionModel::MentionModel(MentionModel&&) noexcept = default;
MentionModel& MentionModel::operator=(MentionModel&&) noexcept = default;
MentionModel::~MentionModel() = default;

MentionModel MentionModel::load(const std::string& rules_dir, const std::string& data_dir,
                                const std::vector<std::string>& user_names, Errors& errors) {
  MentionModel model;
  model.tables_->values = load_value_tables(rules_dir, data_dir, errors);
  model.tables_->entities = load_entity_tables(rules_dir, data_dir, user_names, errors);
  return model;
}

}  // namespace gainsay
