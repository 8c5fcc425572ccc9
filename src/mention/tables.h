#pragma once

#include "mention/mention.h"

namespace gainsay {

struct ValueTables {};   ///< words of dates, numbers, units
struct EntityTables {};  ///< gazetteer, titles, name lists

/// What MentionModel holds: one part for values, one for entities.
struct MentionModel::Tables {
  ValueTables values;
  EntityTables entities;
};

}  // namespace gainsay
