#include "mention/place_compiler.h"

#include <algorithm>

#include "mention/name_words.h"

namespace gainsay {

using nlohmann::json;

namespace {

/// Towns of fewer people need evidence in the text: their names are mostly surnames and ordinary words.
constexpr std::uint32_t kLargeTown = 100'000;

/// A division's name without what it is: "Trabzon Province" gives "Trabzon", "Omsk Oblast" "Omsk".
std::string bare_division(std::string name) {
  if (const std::size_t open = name.find(" ("); open != std::string::npos) {
    const std::size_t close = name.find(')', open);
    if (close != std::string::npos) name.erase(open, close + 1 - open);
  }
  for (const std::string_view tail :
       {" Province", " Region", " Oblast", " Krai", " Kray", " Governorate", " County", " Prefecture",
        " State", " District", " Department", " Voivodeship", " Canton"}) {
    if (name.ends_with(tail) && name.size() > tail.size() + 2)
      return name.substr(0, name.size() - tail.size());
  }
  return name;
}

}  // namespace

bool is_doubtful(const NameTableBuilder& builder, std::string_view name) {
  const std::uint64_t classes = builder.classes_of(name);
  return (classes & (kCommonWord | kFunctionWord | kNotName | kGivenMale | kGivenFemale | kHonorific |
                     kHonorificMale | kHonorificFemale | kTitleModifier)) != 0;
}

std::string without_article(const std::string& name) {
  return name.starts_with("the ") || name.starts_with("The ") ? name.substr(4) : name;
}

void PlaceCompiler::read() {
  read_countries();
  read_divisions();
  read_features();
  read_towns();
  read_more_names();
}

const std::uint32_t* PlaceCompiler::government(const std::string& code) const {
  const auto found = governments_.find(code);
  return found == governments_.end() ? nullptr : &found->second;
}

/// The key of a container and those of its own containers.
std::vector<std::string> PlaceCompiler::chain_from(const std::vector<std::string>& references,
                                                   const std::string& where) {
  std::vector<std::string> keys;
  for (const std::string& reference : references) {
    const auto found = key_of_.find(reference);
    if (found == key_of_.end()) {
      sources_.fault(sources_.folder() + "/places/features.json",
                     "\"" + where + "\" lies in \"" + reference + "\", which is not known");
      continue;
    }
    keys.push_back(found->second);
    const auto& outer = within_[found->second];
    keys.insert(keys.end(), outer.begin(), outer.end());
  }
  std::vector<std::string> unique;
  for (const std::string& key : keys) {
    if (std::find(unique.begin(), unique.end(), key) == unique.end()) unique.push_back(key);
  }
  return unique;
}

std::uint32_t PlaceCompiler::add_place(const std::string& code, NameTableBuilder::NewEntity place) {
  const std::uint32_t index = builder_.add_entity(place);
  within_[place.key] = place.within;
  if (!code.empty()) key_of_[code] = place.key;
  entity_of_[place.key] = index;
  return index;
}

void PlaceCompiler::read_countries() {
  const json features = sources_.json("places/features.json");
  std::map<std::string, std::vector<std::string>> regions;  // of a country's code
  for (const json& region : features["region"]) {
    for (const std::string& code : list_at(region, "holds"))
      regions[code].push_back("place:" + slug(region["name"].get<std::string>()));
  }
  const json countries = sources_.json("places/countries.json");
  for (const json& country : countries["countries"]) {
    const std::string code = country["code"];
    NameTableBuilder::NewEntity place;
    place.key = "place:" + code;
    place.name = country["name"];
    place.type = EntityType::kPlace;
    place.place = PlaceKind::kCountry;
    place.within = regions[code];
    const std::uint32_t index = add_place(code, place);
    const bool weak = country.value("weak", false);
    builder_.add_name(place.name, index, NameKind::kName, weak);
    for (const std::string& name : list_at(country, "also"))
      builder_.add_name(without_article(name), index, NameKind::kName, false);
    for (const std::string& name : list_at(country, "adjective"))
      builder_.add_name(name, index, NameKind::kAdjective, false);
    for (const std::string& name : list_at(country, "people"))
      builder_.add_name(name, index, NameKind::kPeople, false);
    add_government(code, list_at(country, "adjective"));
  }
}

void PlaceCompiler::add_government(const std::string& code, const std::vector<std::string>& adjectives) {
  NameTableBuilder::NewEntity government;
  government.key = "org:government-" + code;
  government.name = (adjectives.empty() ? code : adjectives[0]) + " government";
  government.type = EntityType::kOrganisation;
  government.within = {"place:" + code};
  for (const std::string& key : within_["place:" + code]) government.within.push_back(key);
  governments_[code] = builder_.add_entity(government);
  for (const std::string& adjective : adjectives) {
    builder_.add_name(adjective + " government", governments_[code], NameKind::kName, false);
    builder_.add_name(adjective + " Government", governments_[code], NameKind::kName, false);
  }
}

void PlaceCompiler::read_divisions() {
  std::ifstream file = sources_.open(sources_.folder() + "/places/divisions.tsv");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    const auto fields = split(line, '\t');
    const std::string code(fields[0]), country = code.substr(0, 2);
    NameTableBuilder::NewEntity place;
    place.key = "place:" + code;
    place.name = std::string(fields[1]);
    place.type = EntityType::kPlace;
    place.place = PlaceKind::kDivision;
    if (key_of_.contains(country)) place.within = chain_from({country}, place.name);
    const std::string bare = bare_division(place.name);
    if (country == "GB" || country == "US" || country == "CA" || country == "AU") {
      place.name = bare;
      place.detail = 1;
    }
    const std::uint32_t index = add_place(code, place);
    builder_.add_name(place.name, index, NameKind::kName, is_doubtful(builder_, place.name));
    if (bare != place.name) builder_.add_name(bare, index, NameKind::kName, true);
    division_of_[country + slug(bare)] = place.key;
    if (country == "GB") key_of_[place.name] = place.key;
  }
}

void PlaceCompiler::read_features() {
  static constexpr std::pair<const char*, PlaceKind> kKinds[] = {
      {"region", PlaceKind::kRegion},     {"part", PlaceKind::kPart},        {"lake", PlaceKind::kLake},
      {"town", PlaceKind::kTown},         {"island", PlaceKind::kIsland},    {"water", PlaceKind::kWater},
      {"mountain", PlaceKind::kMountain}, {"building", PlaceKind::kBuilding}};
  const json features = sources_.json("places/features.json");
  for (const char* kind : {"region", "part"}) {  // known by name before anything refers to them
    for (const json& region : features[kind]) {
      const std::string name = region["name"];
      key_of_.try_emplace(name, "place:" + slug(name));
    }
  }
  for (const auto& [kind_name, kind] : kKinds) {
    for (const json& feature : features[kind_name]) add_feature(feature, kind);
  }
}

void PlaceCompiler::add_feature(const json& feature, PlaceKind kind) {
  const std::string name = feature["name"];
  const std::vector<std::string> in = list_at(feature, "in");
  std::uint32_t index = 0;
  const std::string inner = in.empty() ? "" : in[0].substr(0, 2);
  if (const auto known = division_of_.find(inner + slug(name)); known != division_of_.end()) {
    index = entity_of_[known->second];  // the same as a division: only its names are new
    key_of_[name] = known->second;
  } else {
    NameTableBuilder::NewEntity place;
    place.key = "place:" + slug(name);
    place.name = name;
    place.type = EntityType::kPlace;
    place.place = kind;
    place.within = chain_from(in, name);
    index = add_place(name, place);
  }
  builder_.add_name(name, index, NameKind::kName, is_doubtful(builder_, name));
  for (const std::string& also : list_at(feature, "also"))
    builder_.add_name(without_article(also), index, NameKind::kName,
                      is_doubtful(builder_, without_article(also)));
  for (const std::string& adjective : list_at(feature, "adjective"))
    builder_.add_name(adjective, index, NameKind::kAdjective, is_doubtful(builder_, adjective));
}

void PlaceCompiler::read_towns() {
  std::ifstream file = sources_.open(sources_.folder() + "/places/towns.tsv");
  std::string heading;
  std::vector<std::string> chain;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    const auto fields = split(line, '\t');
    if (line.starts_with('=')) {
      const std::string country(fields[0].substr(1)), division = country + "." + std::string(fields[1]);
      chain = key_of_.contains(division)  ? chain_from({division}, division)
              : key_of_.contains(country) ? chain_from({country}, country)
                                          : std::vector<std::string>();
    } else if (fields.size() == 6) {
      add_town(fields, chain);
    }
  }
}

void PlaceCompiler::add_town(const std::vector<std::string_view>& fields,
                             const std::vector<std::string>& chain) {
  const auto names = split(fields[1], '|');
  NameTableBuilder::NewEntity town;
  town.key = "place:" + std::string(fields[0]);
  town.name = std::string(names[0]);
  town.type = EntityType::kPlace;
  town.place = PlaceKind::kTown;
  town.population = static_cast<std::uint32_t>(number_of(fields[3])) * 100;
  town.at = GeoCircle{number_of(fields[4]) / 100.0, number_of(fields[5]) / 100.0, 0};
  town.within = chain;
  town.detail = fields[2] == "c" ? 1 : fields[2] == "a" ? 2 : fields[2] == "x" ? 4 : 0;
  const std::uint32_t index = builder_.add_entity(town);
  town_of_[town.key] = {index, town.detail == 1, is_large(town)};
  for (const std::string_view name : names)
    builder_.add_name(name, index, NameKind::kName, is_weak_town(name, town));
}

bool PlaceCompiler::is_weak_town(std::string_view name, const NameTableBuilder::NewEntity& town) const {
  if (town.detail == 1) return is_doubtful(builder_, name) && name != "London";
  return !is_large(town) || is_doubtful(builder_, name);
}

bool PlaceCompiler::is_large(const NameTableBuilder::NewEntity& town) {
  return town.population >= kLargeTown || (town.detail == 2 && town.population >= kLargeTown / 4);
}

/// Names of capitals, other towns and divisions that their tables lack.
void PlaceCompiler::read_more_names() {
  const json more = sources_.json("places/more_names.json");
  for (const char* known : {"capitals", "cities"}) add_more_names(more[known], false);
  add_more_names(more["towns"], true);
  for (const auto& [code, names] : more["divisions"].items()) {
    const auto division = entity_of_.find("place:" + code);
    for (const json& name : names) {
      if (division != entity_of_.end())
        builder_.add_name(name.get<std::string>(), division->second, NameKind::kName, true);
    }
  }
}

// `by_size`: the names of small towns need words beside them, as in towns.tsv.
void PlaceCompiler::add_more_names(const json& towns, bool by_size) {
  for (const auto& [number, names] : towns.items()) {
    const auto town = town_of_.find("place:" + number);
    if (town == town_of_.end()) continue;
    for (const json& name : names) {
      const bool weak = by_size && !town->second.capital &&
                        (!town->second.large || is_doubtful(builder_, name.get<std::string>()));
      builder_.add_name(name.get<std::string>(), town->second.index, NameKind::kName, weak);
    }
  }
}

}  // namespace gainsay
