#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.h"
#include "value/value.h"

namespace gainsay {

/// What a word tells about the name that it stands in or beside; bits of WordInfo::classes. The words of each
/// class are in rules/lexicon/names/words.json and titles.json, under the same names.
enum WordClass : std::uint64_t {
  kCommonWord = 1ull << 0,    ///< an ordinary word: a lower-case lemma of WordNet
  kFunctionWord = 1ull << 1,  ///< no name by itself, wherever it stands
  kNotName = 1ull << 2,       ///< capitalised by custom: months, weekdays
  kOrganisationHead = 1ull << 3,
  kPlaceHead = 1ull << 4,
  kSiteHead = 1ull << 5,  ///< "arena": a place head for what is built
  kOtherHead = 1ull << 6,
  kOtherOpener = 1ull << 7,
  kPersonConnector = 1ull << 8,
  kOrganisationConnector = 1ull << 9,
  kSpeechVerb = 1ull << 10,
  kPersonVerb = 1ull << 11,
  kPlacePreposition = 1ull << 12,
  kGivenMale = 1ull << 13,
  kGivenFemale = 1ull << 14,
  kHonorificMale = 1ull << 15,
  kHonorificFemale = 1ull << 16,
  kHonorific = 1ull << 17,
  kTitleModifier = 1ull << 18,
  kOrganisationKind = 1ull << 19,  ///< "airline", "newspaper" beside a name
  kPlaceKind = 1ull << 20,         ///< "island", "glacier" beside a name
  kCompanySuffix = 1ull << 21,     ///< "plc": a company's name ends with it
  kNumberWord = 1ull << 22,
  kCalling = 1ull << 23,       ///< a noun for people first of all ("plumber", "pensioner")
  kThingKind = 1ull << 24,     ///< "rocket", "film" beside a name
  kPublicBody = 1ull << 25,    ///< "council": its place's name alone never means it
  kPersonsThing = 1ull << 26,  ///< "wife": what people have
  kFirmsThing = 1ull << 27,    ///< "shares": what firms have
  kPersonObject = 1ull << 28,  ///< "arrested": a verb whose object is a person
  kFirmVerb = 1ull << 29,      ///< "acquired": a verb of firms and bodies
  kNameOpener = 1ull << 30,    ///< "all": a word without meaning of its own that may begin a name
  kCompoundTail = 1ull << 31,  ///< "based": joined to a name by a hyphen
  kPlaceSide = 1ull << 32,     ///< "outskirts": "of" and a place's name stand behind it
  kPlacePart = 1ull << 33,     ///< "northern": in front of a place's name, a part of it
  kFormerMark = 1ull << 34,    ///< "ex": in front of an office, that it was held once
  kMouthpiece = 1ull << 35,    ///< "spokesman": what speaks for its owner
  kPronounMale = 1ull << 36,
  kPronounFemale = 1ull << 37,
  kPlaceOpener = 1ull << 38,        ///< "lake": a place's name begins with it
  kSurnameHead = 1ull << 39,        ///< "park": a place head that is a surname too
  kLodging = 1ull << 40,            ///< "hotel": who is there says "at the Luxor" for "at the Luxor Hotel"
  kInstrumentWord = 1ull << 41,     ///< "x-ray": an observatory of such a name is a spacecraft
  kCapitalNoun = 1ull << 42,        ///< "dwi": in capitals an ordinary noun
  kTeamCue = 1ull << 43,            ///< "quarterback": a town's name beside it means its team
  kNumberedName = 1ull << 44,       ///< "route": a figure behind it belongs to the name
  kPossessiveOpener = 1ull << 45,   ///< "children": "'s" behind it may belong to the name of an institution
  kJoinedTail = 1ull << 46,         ///< "casino": ends a name behind "and"
  kTopicHead = 1ull << 47,          ///< "committee": "on" behind it says what it is for
  kNeverSurname = 1ull << 48,       ///< "he": a function word that is no surname either
  kMember = 1ull << 49,             ///< "Democrat": what somebody is, in front of the name
  kInstitutionOpener = 1ull << 51,  ///< "Nobel": no name by itself, opens that of a body or a thing
  kNameCloser = 1ull << 52,         ///< "today": behind a place's name, the end of a newspaper's
  kNetwork = 1ull << 53,            ///< "NBC": the town behind it belongs to the name
  kCreditWord = 1ull << 54,         ///< "Reuters": ends the name of who took a picture
  kNoOpener = 1ull << 50,           ///< "former": opens a sentence and hardly a name
  kNamingVerb = 1ull << 56,         ///< "called": between what something is and its name
  kTitlingWord = 1ull << 57,        ///< "entitled": in front of the title of a work
  kLearningHead = 1ull << 58,       ///< "university": "of X at Y" belongs to its name
  kTownKind = 1ull << 59,           ///< "village" beside a name: no island, no province
  kIslandKind = 1ull << 60,         ///< "island"
  kDivisionKind = 1ull << 61,       ///< "province"
  kCountyWord = 1ull << 62,         ///< "county"
  kBoardingWord = 1ull << 63,       ///< "aboard"
  kDeterminer = 1ull << 55,         ///< "his": makes the noun behind it one that is known, or anybody's
};

enum class NameKind : std::uint8_t {
  kName,       ///< of a place or an organisation
  kAdjective,  ///< "Russian"
  kPeople,     ///< "Russians"
  kMetonym,    ///< "Kremlin" for a government
  kTitle,      ///< an office or role
};

enum MeaningFlag : std::uint8_t {
  kWeakName = 1,      ///< an ordinary word or another name too; counts only with evidence in the text
  kCapitalsOnly = 2,  ///< an abbreviation: "WHO", not "Who"
};

/// One thing that a name can mean.
struct Meaning {
  std::uint32_t entity = 0;  ///< for NameTable::entity()
  NameKind kind = NameKind::kName;
  std::uint8_t flags = 0;  ///< MeaningFlag
  std::uint16_t unused = 0;
};

/// Facts about an office or role, packed into TableEntity::detail.
enum TitleDetail : std::uint8_t {
  kTitleMale = 1,
  kTitleFemale = 2,
  kTitleLeader = 4,  ///< "leader" may mean its holder
  kTitleOffice = 8,  ///< one holder at a time
  kTitlePlural = 16,
};

/// A place, an organisation, a person of a user's file, or a title (whose name is its lemma).
struct TableEntity {
  std::string_view key, name;
  EntityType type = EntityType::kOther;
  PlaceKind place = PlaceKind::kNone;
  std::uint8_t detail = 0;  ///< TitleDetail of a title; of a town 1 = capital, 2 = seat of a division, 4 =
                            ///< part of a town; of a division 1 = known by name to readers of English; of a
                            ///< person 1 = man, 2 = woman
  std::uint32_t population = 0;
  std::optional<GeoCircle> at;
};

/// What the table knows of a word, or of a sequence of words.
struct WordInfo {
  std::uint64_t classes = 0;
  std::uint8_t longest = 0;  ///< words in the longest name that begins with this word
  std::span<const Meaning> meanings;
};

/// Hash of a sequence of words from the fold_hash() of each: start with the first word's own hash.
constexpr std::uint64_t extend_hash(std::uint64_t sequence, std::uint64_t word) {
  return ((sequence << 5 | sequence >> 59) ^ word) * 0x9e3779b97f4a7c15ull;
}

/// The compiled table of names: a flat image, memory-mapped, so that loading it costs no time and only the
/// pages in use take memory. Its layout is told in name_table.cc. Read by any number of threads.
class NameTable {
 public:
  NameTable();
  ~NameTable();
  NameTable(NameTable&&) noexcept;
  NameTable& operator=(NameTable&&) noexcept;

  /// Maps the file. kBadLexicon where it is missing, cut short or of another version.
  static Result<NameTable> map(const std::string& path);
  /// A table over bytes that it takes over; the same checks.
  static Result<NameTable> adopt(std::string bytes, const std::string& name);

  WordInfo find(std::uint64_t hash) const;
  TableEntity entity(std::uint32_t index) const;
  /// Keys of what contains the entity, innermost first.
  std::vector<std::string> within(std::uint32_t index) const;
  std::uint32_t size() const;
  /// "william" for "bill": the given name that a short form stands for, plain; empty where it is none.
  std::string_view full_given_name(std::string_view name) const;

 private:
  struct Image;
  std::unique_ptr<Image> image_;
};

/// Collects names and writes the image that NameTable reads. Same input in the same order, same bytes.
class NameTableBuilder {
 public:
  struct NewEntity {
    std::string key, name;
    EntityType type = EntityType::kOther;
    PlaceKind place = PlaceKind::kNone;
    std::uint8_t detail = 0;
    std::uint32_t population = 0;
    std::optional<GeoCircle> at;
    std::vector<std::string> within;
    bool is_title = false;
  };
  NameTableBuilder();
  ~NameTableBuilder();

  std::uint32_t add_entity(const NewEntity& entity);
  /// Adds a name as it is printed, and its forms without accents, with blanks for hyphens and "&" for "and".
  void add_name(std::string_view name, std::uint32_t entity, NameKind kind, bool weak);
  void add_class(std::string_view word, std::uint64_t classes);
  /// Both plain: for NameTable::full_given_name() alone, no name in a text.
  void add_short_form(std::string_view name, const std::string& full);
  /// Classes of a single word so far; 0 where it is unknown.
  std::uint64_t classes_of(std::string_view word) const;
  std::string image() const;

 private:
  struct Work;
  std::unique_ptr<Work> work_;
};

}  // namespace gainsay
