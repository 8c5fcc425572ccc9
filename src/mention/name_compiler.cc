#include "mention/name_compiler.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>
#include <unordered_set>

#include "mention/name_sources.h"
#include "mention/name_table.h"
#include "mention/name_words.h"
#include "mention/place_compiler.h"

namespace gainsay {
namespace {

using nlohmann::json;

class NameCompiler {
 public:
  NameCompiler(const std::string& folder, Errors& errors)
      : sources_(folder, errors), places_(sources_, builder_) {}

  std::string run(const std::string& wordnet_dir) {
    read_common_words(wordnet_dir);
    read_callings(wordnet_dir);
    read_words();
    read_given_names();
    read_short_forms();
    read_titles();
    places_.read();
    read_bodies("organisations.json", EntityType::kOrganisation);
    read_bodies("things.json", EntityType::kOther);
    read_metonyms();
    return builder_.image();
  }

 private:
  // --- words

  void read_common_words(const std::string& folder) {
    for (const char* part : {"noun", "verb", "adj", "adv"}) {
      std::ifstream file = sources_.open(folder + "/data." + part);
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
    std::ifstream data = sources_.open(folder + "/data.noun");
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
    std::ifstream index = sources_.open(folder + "/index.noun");
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
    const json words = sources_.json("names/words.json");
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
        {"determiners", kDeterminer},
        {"naming_verbs", kNamingVerb},
        {"titling_words", kTitlingWord},
        {"learning_heads", kLearningHead},
        {"town_kinds", kTownKind},
        {"island_kinds", kIslandKind},
        {"division_kinds", kDivisionKind},
        {"county_words", kCountyWord},
        {"boarding_words", kBoardingWord},
        {"callings", kCalling},
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
    std::ifstream file = sources_.open(sources_.folder() + "/names/given.tsv");
    for (std::string line; std::getline(file, line);) {
      if (line.starts_with('#')) continue;
      const auto fields = split(line, '\t');
      if (fields.size() == 2) add_given(fields[0], fields[1]);
    }
    const json more = sources_.json("names/given_more.json");
    for (const char* gender : {"m", "f", "any"}) {
      for (const std::string& name : list_at(more, gender)) add_given(name, gender);
    }
  }

  void read_short_forms() {
    const json names = sources_.json("nicknames.json");
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
    const json titles = sources_.json("titles.json");
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
    for (const auto& entry : std::filesystem::directory_iterator(sources_.folder() + "/offices"))
      files.insert(entry.path().filename().string());
    for (const std::string& file : files) {
      const json offices = sources_.json("offices/" + file);
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

  // --- organisations and things

  void read_bodies(const std::string& file, EntityType type) {
    const json groups = sources_.json(file);
    for (const auto& [group, entries] : groups.items()) {
      for (const json& entry : entries) {
        NameTableBuilder::NewEntity body;
        body.name = entry["name"];
        body.key = (type == EntityType::kOther ? "thing:" : "org:") + slug(body.name);
        body.type = type;
        body.within = places_.chain_from(list_at(entry, "in"), body.name);
        const std::uint32_t index = builder_.add_entity(body);
        const std::vector<std::string> weak = list_at(entry, "weak");
        std::vector<std::string> names{body.name};
        for (const std::string& also : list_at(entry, "also")) names.push_back(also);
        for (const std::string& name : names) {
          const bool is_weak = std::find(weak.begin(), weak.end(), name) != weak.end() ||
                               (type == EntityType::kOther && is_doubtful(builder_, name));
          builder_.add_name(without_article(name), index, NameKind::kName, is_weak);
        }
      }
    }
  }

  void read_metonyms() {
    const json metonyms = sources_.json("metonyms.json");
    for (const json& entry : metonyms["governments"]) {
      const std::uint32_t* government = places_.government(entry["of"]);
      if (government == nullptr) continue;
      for (const std::string& name : list_at(entry, "stands"))
        builder_.add_name(name, *government, NameKind::kMetonym, false);
    }
  }

  NameSources sources_;
  NameTableBuilder builder_;
  PlaceCompiler places_;
  std::unordered_set<std::uint64_t> given_;  ///< hashes of given names
};

}  // namespace

std::string compile_names(const std::string& lexicon_dir, const std::string& wordnet_dir, Errors& errors) {
  return NameCompiler(lexicon_dir, errors).run(wordnet_dir);
}

}  // namespace gainsay
