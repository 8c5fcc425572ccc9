#include "mention/name_compiler.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string_view>
#include <unordered_set>

#include "mention/name_table.h"
#include "mention/name_words.h"
#include "text/json_source.h"

namespace gainsay {
namespace {

using nlohmann::json;

/// Towns of fewer people need evidence in the text: their names are mostly surnames and ordinary words.
constexpr std::uint32_t kLargeTown = 100'000;

std::vector<std::string> list_at(const json& object, const char* key) {
  return object.contains(key) ? object[key].get<std::vector<std::string>>() : std::vector<std::string>();
}

std::vector<std::string_view> split(std::string_view line, char mark) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0;;) {
    const std::size_t end = line.find(mark, at);
    parts.push_back(line.substr(at, end - at));
    if (end == std::string_view::npos) return parts;
    at = end + 1;
  }
}

int number_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

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

class NameCompiler {
 public:
  NameCompiler(const std::string& folder, Errors& errors) : folder_(folder), errors_(errors) {}

  std::string run(const std::string& wordnet_dir) {
    read_common_words(wordnet_dir);
    read_callings(wordnet_dir);
    read_words();
    read_given_names();
    read_short_forms();
    read_titles();
    read_countries();
    read_divisions();
    read_features();
    read_towns();
    read_more_names();
    read_organisations();
    read_metonyms();
    return builder_.image();
  }

 private:
  json read_json(const std::string& name) {
    auto source = JsonSource::read(folder_ + "/" + name, ErrorCode::kBadLexicon);
    if (source) return source->root();
    errors_.push_back(source.error());
    return json::object();
  }

  std::ifstream open(const std::string& path) {
    std::ifstream file(path);
    if (!file) errors_.push_back({ErrorCode::kBadLexicon, path, 0, 0, "can't be opened", {}});
    return file;
  }

  // --- words

  void read_common_words(const std::string& folder) {
    for (const char* part : {"noun", "verb", "adj", "adv"}) {
      std::ifstream file = open(folder + "/data." + part);
      for (std::string line; std::getline(file, line);) {
        if (line.starts_with("  ")) continue;  // the licence
        const auto fields = split(std::string_view(line).substr(0, line.find(" | ")), ' ');
        const int count = static_cast<int>(std::stoul(std::string(fields[3]), nullptr, 16));
        for (int i = 0; i < count; ++i) {
          std::string word(fields[4 + 2 * static_cast<std::size_t>(i)]);
          word = word.substr(0, word.find('('));
          if (word.find_first_of("_'.0123456789") == std::string::npos && !starts_upper(word))
            builder_.add_class(word, kCommonWord);
        }
      }
    }
  }

  /// Nouns that mean people in their first sense; the index writes names small too ("lewis"), which the data
  /// tell.
  void read_callings(const std::string& folder) {
    std::unordered_set<std::string> people;  // offsets of the sets of synonyms
    std::unordered_set<std::string> nouns;   // words of those sets that are no names
    std::ifstream data = open(folder + "/data.noun");
    for (std::string line; std::getline(data, line);) {
      constexpr std::string_view kPeople = "18";  // lexnames(5WN): noun.person
      const auto fields = split(std::string_view(line).substr(0, line.find(" | ")), ' ');
      if (line.starts_with("  ") || fields[1] != kPeople) continue;
      people.emplace(fields[0]);
      const std::size_t count = std::stoul(std::string(fields[3]), nullptr, 16);
      for (std::size_t i = 0; i < count; ++i) {
        if (!starts_upper(fields[4 + 2 * i])) nouns.emplace(fields[4 + 2 * i]);
      }
    }
    std::ifstream index = open(folder + "/index.noun");
    for (std::string line; std::getline(index, line);) {
      if (line.starts_with("  ")) continue;
      // lemma pos synset_cnt p_cnt [ptr_symbol...] sense_cnt tagsense_cnt synset_offset...
      const auto fields = split(line, ' ');
      const std::size_t first = 6 + std::stoul(std::string(fields[3]));
      const std::string word(fields[0]);
      if (first < fields.size() && people.contains(std::string(fields[first])) && nouns.contains(word) &&
          word.find_first_of("_'.0123456789") == std::string::npos)
        builder_.add_class(word, kCalling);
    }
  }

  void read_words() {
    const json words = read_json("names/words.json");
    const std::pair<const char*, std::uint64_t> classes[] = {
        {"organisation_heads", kOrganisationHead},
        {"place_heads", kPlaceHead},
        {"site_heads", kSiteHead},
        {"place_openers", kPlaceOpener},
        {"surname_heads", kSurnameHead},
        {"lodgings", kLodging},
        {"team_cues", kTeamCue},
        {"capital_nouns", kCapitalNoun},
        {"instrument_words", kInstrumentWord},
        {"other_heads", kOtherHead},
        {"other_openers", kOtherOpener},
        {"person_connectors", kPersonConnector},
        {"organisation_connectors", kOrganisationConnector},
        {"speech_verbs", kSpeechVerb},
        {"person_verbs", kPersonVerb},
        {"place_prepositions", kPlacePreposition},
        {"not_names", kNotName},
        {"company_suffixes", kOrganisationHead | kCompanySuffix},
        {"number_words", kNumberWord},
        {"organisation_kinds", kOrganisationKind},
        {"numbered_names", kNumberedName},
        {"possessive_openers", kPossessiveOpener},
        {"joined_tails", kJoinedTail},
        {"topic_heads", kTopicHead},
        {"never_surnames", kNeverSurname},
        {"members", kMember},
        {"no_openers", kNoOpener},
        {"networks", kNetwork},
        {"credit_words", kCreditWord},
        {"name_closers", kNameCloser},
        {"institution_openers", kInstitutionOpener},
        {"place_kinds", kPlaceKind},
        {"thing_kinds", kThingKind},
        {"public_bodies", kPublicBody},
        {"owned_by_people", kPersonsThing},
        {"owned_by_firms", kFirmsThing},
        {"person_objects", kPersonObject},
        {"firm_verbs", kFirmVerb},
        {"name_openers", kNameOpener},
        {"compound_tails", kCompoundTail},
        {"place_sides", kPlaceSide},
        {"place_parts", kPlacePart},
        {"former_marks", kFormerMark},
        {"mouthpieces", kMouthpiece},
        {"pronouns_male", kPronounMale},
        {"pronouns_female", kPronounFemale},
        {"function_words", kFunctionWord}};
    for (const auto& [name, bit] : classes) {
      for (const std::string& word : list_at(words, name)) {
        builder_.add_class(word, bit);
        if (bit == kCapitalNoun) builder_.add_class(with_full_stops(word), bit);
        if (bit == kPlaceHead && !word.ends_with("s"))
          builder_.add_class(word + "s", bit);  // "Emirates Towers"
      }
    }
  }

  /// "da" as "d.a."
  static std::string with_full_stops(const std::string& letters) {
    std::string out;
    for (const char c : letters) (out += c) += '.';
    return out;
  }

  void read_given_names() {
    std::ifstream file = open(folder_ + "/names/given.tsv");
    for (std::string line; std::getline(file, line);) {
      if (line.starts_with('#')) continue;
      const auto fields = split(line, '\t');
      if (fields.size() == 2) add_given(fields[0], fields[1]);
    }
    const json more = read_json("names/given_more.json");
    for (const char* gender : {"m", "f", "any"}) {
      for (const std::string& name : list_at(more, gender)) add_given(name, gender);
    }
  }

  void read_short_forms() {
    const json names = read_json("nicknames.json");
    for (const auto& [name, full] : names.at("nickname").items())
      builder_.add_short_form(name, full.get<std::string>());
  }

  void add_given(std::string_view name, std::string_view gender) {
    const std::uint64_t classes = gender == "m"   ? +kGivenMale
                                  : gender == "f" ? +kGivenFemale
                                                  : kGivenMale | kGivenFemale;
    builder_.add_class(name, classes);
    builder_.add_class(plain(name), classes);
    given_.insert(fold_hash(name));
  }

  // --- titles

  void read_titles() {
    const json titles = read_json("titles.json");
    for (const auto& [key, bit] :
         {std::pair("m", kHonorificMale), std::pair("f", kHonorificFemale), std::pair("any", kHonorific)}) {
      for (const std::string& word : list_at(titles["honorifics"], key)) {
        builder_.add_class(word, bit);
        builder_.add_class(word + ".", bit);
      }
    }
    for (const std::string& word : list_at(titles, "modifiers")) builder_.add_class(word, kTitleModifier);
    for (const json& office : titles["offices"]) {
      const std::string gender = office.value("gender", "");
      const int detail = kTitleOffice | (office.value("leader", false) ? kTitleLeader : 0) |
                         (gender == "m" ? kTitleMale : 0) | (gender == "f" ? kTitleFemale : 0);
      std::vector<std::string> names{office["head"]};
      for (const std::string& other : list_at(office, "also")) names.push_back(other);
      add_title(names, detail, office.value("plural", ""));
    }
    for (const auto& [key, detail] :
         {std::pair("m", kTitleMale), std::pair("f", kTitleFemale), std::pair("any", TitleDetail{})}) {
      for (const std::string& name : list_at(titles["roles"], key)) {
        const bool man = name.ends_with("man");
        add_title({name}, detail, man ? name.substr(0, name.size() - 2) + "en" : "");
      }
    }
    read_offices(list_at(titles, "not_before_names"));
  }

  /// The titles of offices/*.json, which are roles here; but for those that are names of people as well.
  void read_offices(const std::vector<std::string>& names) {
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder_ + "/offices"))
      files.insert(entry.path().filename().string());
    for (const std::string& file : files) {
      const json offices = read_json("offices/" + file);
      if (!offices.contains("offices")) continue;
      for (const auto& [id, office] : offices["offices"].items()) {
        for (const std::string& title : list_at(office, "titles")) {
          if (title.find_first_of("-'") == std::string::npos && !given_.contains(fold_hash(title)) &&
              std::find(names.begin(), names.end(), title) == names.end())
            add_title({title}, TitleDetail{}, "");
        }
      }
    }
  }

  void add_title(const std::vector<std::string>& names, int detail, const std::string& plural) {
    NameTableBuilder::NewEntity title;
    title.key = "office:" + slug(names[0]);
    title.name = names[0];
    title.type = EntityType::kOther;
    title.detail = static_cast<std::uint8_t>(detail);
    const std::uint32_t one = builder_.add_entity(title);
    title.detail |= kTitlePlural;
    const std::uint32_t many = builder_.add_entity(title);
    for (const std::string& name : names) {
      builder_.add_name(name, one, NameKind::kTitle, false);
      if (plural.empty() && !name.ends_with("s"))
        builder_.add_name(name + "s", many, NameKind::kTitle, false);
    }
    if (!plural.empty()) builder_.add_name(plural, many, NameKind::kTitle, false);
  }

  // --- places

  /// A single word that is something else as well.
  bool is_doubtful(std::string_view name) const {
    const std::uint64_t classes = builder_.classes_of(name);
    return (classes & (kCommonWord | kFunctionWord | kNotName | kGivenMale | kGivenFemale | kHonorific |
                       kHonorificMale | kHonorificFemale | kTitleModifier)) != 0;
  }

  std::uint32_t add_place(const std::string& code, NameTableBuilder::NewEntity place) {
    const std::uint32_t index = builder_.add_entity(place);
    within_[place.key] = place.within;
    if (!code.empty()) key_of_[code] = place.key;
    entity_of_[place.key] = index;
    return index;
  }

  /// The key of a container and those of its own containers.
  std::vector<std::string> chain_from(const std::vector<std::string>& references, const std::string& where) {
    std::vector<std::string> keys;
    for (const std::string& reference : references) {
      const auto found = key_of_.find(reference);
      if (found == key_of_.end()) {
        errors_.push_back({ErrorCode::kBadLexicon,
                           folder_ + "/places/features.json",
                           0,
                           0,
                           "\"" + where + "\" lies in \"" + reference + "\", which is not known",
                           {}});
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

  void read_countries() {
    const json features = read_json("places/features.json");
    std::map<std::string, std::vector<std::string>> regions;  // of a country's code
    for (const json& region : features["region"]) {
      for (const std::string& code : list_at(region, "holds"))
        regions[code].push_back("place:" + slug(region["name"].get<std::string>()));
    }
    const json countries = read_json("places/countries.json");
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
      add_government(code, index, list_at(country, "adjective"));
    }
  }

  static std::string without_article(const std::string& name) {
    return name.starts_with("the ") || name.starts_with("The ") ? name.substr(4) : name;
  }

  void add_government(const std::string& code, std::uint32_t, const std::vector<std::string>& adjectives) {
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

  void read_divisions() {
    std::ifstream file = open(folder_ + "/places/divisions.tsv");
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
      builder_.add_name(place.name, index, NameKind::kName, is_doubtful(place.name));
      if (bare != place.name) builder_.add_name(bare, index, NameKind::kName, true);
      division_of_[country + slug(bare)] = place.key;
      if (country == "GB") key_of_[place.name] = place.key;
    }
  }

  void read_features() {
    static constexpr std::pair<const char*, PlaceKind> kKinds[] = {
        {"region", PlaceKind::kRegion},     {"part", PlaceKind::kPart},        {"lake", PlaceKind::kLake},
        {"town", PlaceKind::kTown},         {"island", PlaceKind::kIsland},    {"water", PlaceKind::kWater},
        {"mountain", PlaceKind::kMountain}, {"building", PlaceKind::kBuilding}};
    const json features = read_json("places/features.json");
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

  void add_feature(const json& feature, PlaceKind kind) {
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
    builder_.add_name(name, index, NameKind::kName, is_doubtful(name));
    for (const std::string& also : list_at(feature, "also"))
      builder_.add_name(without_article(also), index, NameKind::kName, is_doubtful(without_article(also)));
    for (const std::string& adjective : list_at(feature, "adjective"))
      builder_.add_name(adjective, index, NameKind::kAdjective, is_doubtful(adjective));
  }

  void read_towns() {
    std::ifstream file = open(folder_ + "/places/towns.tsv");
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

  void add_town(const std::vector<std::string_view>& fields, const std::vector<std::string>& chain) {
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

  bool is_weak_town(std::string_view name, const NameTableBuilder::NewEntity& town) const {
    if (town.detail == 1) return is_doubtful(name) && name != "London";
    return !is_large(town) || is_doubtful(name);
  }

  static bool is_large(const NameTableBuilder::NewEntity& town) {
    return town.population >= kLargeTown || (town.detail == 2 && town.population >= kLargeTown / 4);
  }

  /// Names of capitals, other towns and divisions that their tables lack.
  void read_more_names() {
    const json more = read_json("places/more_names.json");
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
  void add_more_names(const json& towns, bool by_size) {
    for (const auto& [number, names] : towns.items()) {
      const auto town = town_of_.find("place:" + number);
      if (town == town_of_.end()) continue;
      for (const json& name : names) {
        const bool weak =
            by_size && !town->second.capital && (!town->second.large || is_doubtful(name.get<std::string>()));
        builder_.add_name(name.get<std::string>(), town->second.index, NameKind::kName, weak);
      }
    }
  }

  // --- organisations

  void read_organisations() {
    const json groups = read_json("organisations.json");
    for (const auto& [group, entries] : groups.items()) {
      for (const json& entry : entries) {
        NameTableBuilder::NewEntity organisation;
        organisation.name = entry["name"];
        organisation.key = "org:" + slug(organisation.name);
        organisation.type = EntityType::kOrganisation;
        organisation.within = chain_from(list_at(entry, "in"), organisation.name);
        const std::uint32_t index = builder_.add_entity(organisation);
        const std::vector<std::string> weak = list_at(entry, "weak");
        std::vector<std::string> names{organisation.name};
        for (const std::string& also : list_at(entry, "also")) names.push_back(also);
        for (const std::string& name : names) {
          const bool is_weak = std::find(weak.begin(), weak.end(), name) != weak.end();
          builder_.add_name(without_article(name), index, NameKind::kName, is_weak);
        }
      }
    }
  }

  void read_metonyms() {
    const json metonyms = read_json("metonyms.json");
    for (const json& entry : metonyms["governments"]) {
      const auto government = governments_.find(entry["of"]);
      if (government == governments_.end()) continue;
      for (const std::string& name : list_at(entry, "stands"))
        builder_.add_name(name, government->second, NameKind::kMetonym, false);
    }
  }

  std::string folder_;
  Errors& errors_;
  NameTableBuilder builder_;
  std::unordered_set<std::uint64_t> given_;                 ///< hashes of given names
  std::map<std::string, std::vector<std::string>> within_;  // by key
  std::map<std::string, std::string> key_of_;       // by country's code, division's code, feature's name
  std::map<std::string, std::uint32_t> entity_of_;  // by key, of countries, divisions and features
  struct Town {
    std::uint32_t index = 0;
    bool capital = false, large = false;
  };
  std::map<std::string, Town> town_of_;               // by key
  std::map<std::string, std::string> division_of_;    // key by country's code and bare name
  std::map<std::string, std::uint32_t> governments_;  // by country's code
};

}  // namespace

std::string compile_names(const std::string& lexicon_dir, const std::string& wordnet_dir, Errors& errors) {
  return NameCompiler(lexicon_dir, errors).run(wordnet_dir);
}

}  // namespace gainsay
