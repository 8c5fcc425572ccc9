#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "mention/mention.h"

namespace gainsay {

/// {"article", "mentions": [{"type", "start", "end", "text", "value"}]}: `start` and `end` are bytes of the
/// file on disk. A date's value is {"earliest", "latest", "grain"} (days, both included, null where open), a
/// duration's {"iso"}, a number's {"low", "high"}, all of them what the words allow at all; an entity's
/// {"name", "key"}.
nlohmann::ordered_json mentions_to_json(const AnalysedArticle& article);

/// What JSON calls the mention: as its type, but "thing" for a named event, work, ship, project or law. Those
/// are of type kOrganisation, since rules that ask for an organisation take them too.
std::string_view printed_type(const Mention& mention);

}  // namespace gainsay
