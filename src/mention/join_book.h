#pragma once

#include <map>
#include <string>

#include "mention/join_forms.h"

namespace gainsay {

/// The names of a bundle by key, and which key has joined which.
struct JoinBook {
  std::map<std::string, Joined> joined;

  /// The key that a key has come to stand under.
  const std::string& target(const std::string& key) const {
    const auto found = joined.find(key);
    return found == joined.end() || found->second.to.empty() ? key : target(found->second.to);
  }

  void join(const std::string& from, const std::string& to) {
    if (target(from) != target(to)) joined[target(from)].to = target(to);
  }
};

/// Joins organisations, things and places whose names are forms of one name, wherever only one fits.
void join_bodies(JoinBook& book);

}  // namespace gainsay
