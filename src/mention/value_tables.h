#pragma once

#include <date/date.h>

#include <bitset>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "mention/anchor_filter.h"
#include "mention/word_index.h"
#include "text/error.h"
#include "value/value.h"

namespace gainsay {

/// What a word can be in a date, a duration or a number. The names of
/// rules/lexicon/{numbers,dates,units,…}.json, without the leading k and in snake case.
enum class Role : std::uint8_t {
  // numbers.json
  kCardinal,
  kHundred,
  kScale,
  kScaleSuffix,
  kPluralScale,
  kGroup,
  kOrdinal,
  kBigOrdinal,
  kOrdinalSuffix,
  kFraction,
  kBareFraction,
  kFractionSign,
  kNegative,
  kPoint,
  kOutOf,
  kLabel,
  kNoNumber,
  kPercent,
  kPercentPoints,
  kScoreWord,
  kVotes,
  kVoteFor,
  kVoteAgainst,
  kNil,
  kMetreContext,
  kAgeOld,
  kAgeBefore,
  kAgeAfter,
  // dates.json
  kMonth,
  kWeekday,
  kDoubtful,
  kNameBehindWeekday,
  kNameBeforeWeekday,
  kSeason,
  kTimeUnit,
  kTimeUnitSuffix,
  kSelector,
  kEventSelector,
  kNearestSelector,
  kDeictic,
  kVagueNow,
  kDayPart,
  kClockWord,
  kDayPartOf,
  kAm,
  kPm,
  kOclock,
  kHalfPast,
  kZone,
  kAgo,
  kFromNow,
  kLater,
  kEarlier,
  kBefore,
  kAfter,
  kBound,
  kBoundAfter,
  kPart,
  kRangeTo,
  kAnd,
  kOr,
  kOf,
  kIn,
  kOn,
  kAt,
  kThe,
  kA,
  kWithin,
  kBetween,
  kFrom,
  kTo,
  kBy,
  kPer,
  kEvery,
  kPossessive,
  kAll,
  kAnother,
  kMy,
  kOrdinalLast,
  kYearWord,
  kWeekWord,
  kToDate,
  kSinceWord,
  kBc,
  kAd,
  kWeekStart,
  kWeekCommencing,
  kCenturyName,
  kDecadeName,
  kQuarterName,
  kHalfName,
  kHalfUnit,
  kBeforeClock,
  kAfterClock,
  kAboutClock,
  kFuture,
  kFutureBe,
  kAwaited,
  kPastTense,
  kCountsBack,
  kTimetable,
  kCallsOff,
  kIdiom,
  kLocalTime,
  kEve,
  // read from tables of their own
  kHoliday,
  kModifierBefore,
  kModifierAfter,
  kVague,
  kCurrencySign,
  kCurrencyWord,
  kCurrencyMinor,
  kUnit,
  kUnitSuffix,
  kMagnitude,
  kSome,
  kBe,
  kCount
};
using Roles = std::bitset<128>;
static_assert(static_cast<std::size_t>(Role::kCount) <= 128);

/// The set of some roles.
template <class... Each>
Roles roles_of(Each... each) {
  Roles roles;
  (roles.set(static_cast<std::size_t>(each)), ...);
  return roles;
}

/// A word or phrase of the tables with all that it can be.
struct Word {
  Roles roles;
  std::vector<std::pair<Role, double>>
      values;                 ///< what it means in a role: a figure, or an index into a table below
  std::uint64_t goes_on = 0;  ///< how longer phrases of the tables that begin with it go on: a bit by
                              ///< bit_of() the hash of each that is one piece longer
  std::uint8_t opens = 0;     ///< bits of ValueOpener

  bool is(Role role) const { return roles.test(static_cast<std::size_t>(role)); }
  /// The value of a role that it has; 0 where that role carries none.
  double value(Role role) const;
  /// The bit of a phrase in `goes_on` of the one that is a piece shorter.
  static constexpr std::uint64_t bit_of(std::uint64_t hash) { return std::uint64_t{1} << (hash >> 58); }
};

/// What a modifier leaves open, as factors of the figure; see rules/lexicon/modifiers.json.
struct Modifier {
  std::string name;
  Interval<double> hard, soft;
  double steps = 0;  ///< above 0: the soft end lies that many units of the last digit beyond the figure
  enum class Limit : std::uint8_t { kNone, kLow, kHigh } limit = Limit::kNone;
};

/// "dozens": an amount without a figure.
struct VagueAmount {
  double figure = 0;
  Interval<double> hard, soft;
};

struct Holiday {
  std::string name;
  int month = 0, day = 0;     ///< 0 where it is no fixed day
  int nth = 0, weekday = 0;   ///< with `month`: the n-th such weekday, -1 the last; without `nth` the first
                              ///< from the day on
  int after = 0;              ///< days behind that
  std::optional<int> easter;  ///< days from Easter Sunday
  std::vector<Day> days;      ///< single days, ascending
  int also = 0;               ///< index + 1 of the day that some keep instead; 0: none
  bool doubtful = false;      ///< another name as well: a day only behind "on" and its like
};

struct Currency {
  std::string code;
};

struct Unit {
  Dimension dimension = Dimension::kOther;
  std::string base;  ///< what it converts into
  std::string name;  ///< as listed
  double factor = 1, offset = 0;
};

/// Words of dates, numbers and units, with the figures behind them. Immutable once loaded.
struct ValueTables {
  std::vector<Modifier> modifiers;
  std::vector<VagueAmount> vague;
  VagueAmount some;              ///< "some days"
  VagueAmount bare_plural;       ///< "in decades"
  double widest_rounding = 0;    ///< share of a figure that rounding may take off or add
  double duration_rounding = 0;  ///< the same for a round figure of a duration
  std::vector<Holiday> holidays;
  std::vector<Currency> currencies;
  std::vector<Unit> units;
  std::vector<std::pair<double, double>> day_parts;  ///< from hour to hour
  std::vector<std::string> day_part_names;

  /// A word of the tables as the words of a text are looked up.
  struct Entry {
    const Word* word = nullptr;  ///< null where there is none with that hash
    std::uint8_t opens = 0;      ///< bits of ValueOpener, as those of the word
  };
  /// The word with that hash. A hash of several pieces is one of phrase_hashes().
  Entry look_up(std::uint64_t hash) const {
    const std::uint32_t number = index_.find(hash);
    const auto word = reinterpret_cast<std::uintptr_t>(words_.data() + number / kOpens);
    return {reinterpret_cast<const Word*>(word & ~WordIndex::all_if_zero(number)),
            static_cast<std::uint8_t>(number % kOpens)};
  }
  const Word* find(std::uint64_t hash) const { return look_up(hash).word; }
  /// The word with that hash, made where there is none; valid until the next one is made.
  Word& at(std::uint64_t hash);
  /// The same for a phrase as the tables write it.
  Word& phrase(const std::string& text);
  /// To be called once all words are there, before anything is looked up.
  void finish();
  /// Of all that a value can't do without.
  const AnchorFilter& anchors() const { return anchors_; }

  /// All parts, for an image.
  template <class Io>
  void fields(Io& io) {
    io(modifiers, vague, some, bare_plural, widest_rounding, duration_rounding, holidays, currencies, units,
       day_parts, day_part_names, words_, index_, anchors_);
  }

 private:
  static constexpr std::uint32_t kOpens = 1u << 8;

  std::vector<Word> words_{1};  ///< the first stands for no word
  WordIndex index_;             ///< hashes to the index of a word and, in its lowest byte, what that opens
  // Until finish().
  std::unordered_map<std::uint64_t, std::uint32_t> hashes_;   ///< to words
  std::vector<std::pair<std::string, std::uint32_t>> spelt_;  ///< phrases and their words
  AnchorFilter anchors_;
};

/// Loads the six files below `rules_dir`/lexicon. What is wrong goes to `errors`; the rest is there all the
/// same. Where `data_dir` is given, what was compiled from the same files before is taken from there or from
/// the user's cache (text/compiled.h).
std::shared_ptr<const ValueTables> load_value_tables(const std::string& rules_dir,
                                                     const std::string& data_dir, Errors& errors);
/// The image of them for the folder of compiled tables, where it is called "values.image".
std::string compile_value_tables(const std::string& rules_dir, Errors& errors);

}  // namespace gainsay
