#pragma once

#include <memory>

#include "mention/mention.h"
#include "mention/value_tables.h"

namespace gainsay {

struct ValueTables;   ///< words of dates, numbers, units
struct EntityTables;  ///< gazetteer, titles, name lists (entity_words.h)

/// Loads the gazetteer and the name lists: `data_dir` is the folder of compiled tables, `user_names` are
/// files of a newsroom's own names. A faulty file goes to `errors`; the rest still loads. Never null.
std::shared_ptr<const EntityTables> load_entity_tables(const std::string& rules_dir,
                                                       const std::string& data_dir,
                                                       const std::vector<std::string>& user_names,
                                                       Errors& errors);

/// What MentionModel holds: one part for values, one for entities; null before load().
struct MentionModel::Tables {
  std::shared_ptr<const ValueTables> values;
  std::shared_ptr<const EntityTables> entities;
};

}  // namespace gainsay
