#include "mention/user_names.h"

#include <algorithm>
#include <array>

#include "mention/name_words.h"
#include "text/json_source.h"

namespace gainsay {
namespace {

using nlohmann::json;

class UserNames {
 public:
  UserNames(const JsonSource& source, const NameTable& shipped, Errors& errors)
      : source_(source), shipped_(shipped), errors_(errors) {}

  std::string run() {
    static constexpr std::array<std::string_view, 3> kGroups = {"people", "organisations", "places"};
    if (!source_.root().is_object()) {
      errors_.push_back(source_.error_at("", "must be an object of lists", "people, organisations, places"));
      return builder_.image();
    }
    for (const auto& [group, entries] : source_.root().items()) {
      const std::string at = "/" + pointer_step(group);
      if (std::find(kGroups.begin(), kGroups.end(), group) == kGroups.end()) {
        errors_.push_back(
            source_.error_at_key(at, "unknown list \"" + group + "\"", "people, organisations or places"));
      } else if (!entries.is_array()) {
        errors_.push_back(source_.error_at(at, "must be a list"));
      } else {
        for (std::size_t i = 0; i < entries.size(); ++i) add(group, entries[i], at + "/" + std::to_string(i));
      }
    }
    return builder_.image();
  }

 private:
  bool check(const json& entry, const std::string& at) {
    if (!entry.is_object()) return fail(source_.error_at(at, "must be an object with a name"));
    for (const auto& [key, value] : entry.items()) {
      const std::string here = at + "/" + pointer_step(key);
      const bool list = key == "also" || key == "in";
      if (!list && key != "name" && key != "gender")
        return fail(source_.error_at_key(here, "unknown key \"" + key + "\"", "name, also, in or gender"));
      const bool right = list ? value.is_array() && std::all_of(value.begin(), value.end(),
                                                                [](const json& v) { return v.is_string(); })
                              : value.is_string();
      if (!right) return fail(source_.error_at(here, list ? "must be a list of names" : "must be text"));
    }
    if (!entry.contains("name") || entry["name"].get<std::string>().empty())
      return fail(source_.error_at(at, "has no name"));
    return true;
  }

  bool fail(Error error) {
    errors_.push_back(std::move(error));
    return false;
  }

  void add(const std::string& group, const json& entry, const std::string& at) {
    if (!check(entry, at)) return;
    const std::string name = entry["name"];
    NameTableBuilder::NewEntity added;
    added.type = group == "people"   ? EntityType::kPerson
                 : group == "places" ? EntityType::kPlace
                                     : EntityType::kOrganisation;
    added.name = name;
    added.key = (group == "people" ? "" : group == "places" ? "place:" : "org:") + slug(name);
    const std::string gender = entry.value("gender", "");
    if (group == "people") added.detail = gender == "m" ? 1 : gender == "f" ? 2 : 0;
    if (const auto known = find_shipped(name, added.type)) copy_shipped(*known, added);
    if (entry.contains("in")) {
      for (std::size_t i = 0; i < entry["in"].size(); ++i)
        contain(entry["in"][i].get<std::string>(), at + "/in/" + std::to_string(i), added);
    }
    const std::uint32_t index = builder_.add_entity(added);
    own_.push_back(added);
    builder_.add_name(name, index, NameKind::kName, false);
    if (entry.contains("also")) {
      for (const json& also : entry["also"])
        builder_.add_name(also.get<std::string>(), index, NameKind::kName, false);
    }
  }

  std::optional<std::uint32_t> find_shipped(const std::string& name, std::optional<EntityType> type) const {
    const std::vector<std::uint64_t> words = name_hashes(name);
    if (words.empty()) return std::nullopt;
    std::uint64_t hash = words[0];
    for (std::size_t i = 1; i < words.size(); ++i) hash = extend_hash(hash, words[i]);
    std::optional<std::uint32_t> best;
    std::uint32_t most = 0;
    for (const Meaning& meaning : shipped_.find(hash).meanings) {
      const TableEntity entity = shipped_.entity(meaning.entity);
      if (meaning.kind != NameKind::kName || (type && entity.type != *type)) continue;
      const std::uint32_t size = entity.place == PlaceKind::kTown ? entity.population : 0xffffffff;
      if (!best || size > most) best = meaning.entity, most = size;
    }
    return best;
  }

  void copy_shipped(std::uint32_t index, NameTableBuilder::NewEntity& added) const {
    const TableEntity entity = shipped_.entity(index);
    added.key = std::string(entity.key);
    added.name = std::string(entity.name);
    added.place = entity.place;
    added.population = entity.population;
    added.at = entity.at;
    added.detail = entity.detail;
    added.within = shipped_.within(index);
  }

  /// What lies in a town lies in its circle, and so apart from other towns.
  static void take_circle(const std::optional<GeoCircle>& at, std::uint32_t population,
                          NameTableBuilder::NewEntity& added) {
    if (added.at || !at) return;
    added.at = at;
    added.population = population;
  }

  /// A container: of this file, or of the shipped table.
  void contain(const std::string& name, const std::string& at, NameTableBuilder::NewEntity& added) {
    std::vector<std::string> keys;
    const auto own =
        std::find_if(own_.begin(), own_.end(), [&](const auto& known) { return known.name == name; });
    if (own != own_.end()) {
      take_circle(own->at, own->population, added);
      keys.push_back(own->key);
      keys.insert(keys.end(), own->within.begin(), own->within.end());
    } else if (const auto known = find_shipped(name, EntityType::kPlace)) {
      const TableEntity entity = shipped_.entity(*known);
      take_circle(entity.at, entity.population, added);
      keys.emplace_back(entity.key);
      for (std::string& key : shipped_.within(*known)) keys.push_back(std::move(key));
    } else {
      errors_.push_back(source_.error_at(at, "no place is called \"" + name + "\"",
                                         "name it in this file, before it is used"));
      return;
    }
    for (std::string& key : keys) {
      if (std::find(added.within.begin(), added.within.end(), key) == added.within.end())
        added.within.push_back(std::move(key));
    }
  }

  const JsonSource& source_;
  const NameTable& shipped_;
  Errors& errors_;
  NameTableBuilder builder_;
  std::vector<NameTableBuilder::NewEntity> own_;
};

}  // namespace

std::optional<NameTable> load_user_names(const std::string& path, const NameTable& shipped, Errors& errors) {
  const auto source = JsonSource::read(path, ErrorCode::kBadLexicon);
  if (!source) {
    errors.push_back(source.error());
    return std::nullopt;
  }
  auto table = NameTable::adopt(UserNames(*source, shipped, errors).run(), path);
  if (table) return std::move(*table);
  errors.push_back(table.error());
  return std::nullopt;
}

}  // namespace gainsay
