#pragma once

#include <array>
#include <optional>
#include <string>

#include "mention/amount.h"
#include "mention/mention.h"

namespace gainsay {

/// Units of time as the tables number them.
enum class TimeUnit : std::uint8_t {
  kNone,
  kSecond,
  kMinute,
  kHour,
  kDay,
  kWeek,
  kWeekend,
  kMonth,
  kQuarter,
  kHalfYear,
  kYear,
  kDecade,
  kCentury,
  kFortnight,
  kWorkingDay,
  kNight
};
/// Mean length in days.
double days_in(TimeUnit unit);

/// A figure, or a word for one, with what it counts, before any modifier.
struct Quantity {
  std::size_t begin = 0, next = 0;  ///< lexemes
  MentionType type = MentionType::kNumber;
  Figure figure;
  const VagueAmount* vague = nullptr;  ///< then figure.value multiplies it ("several hundred": 100)
  const Unit* unit = nullptr;
  int currency = -1;    ///< index into ValueTables::currencies
  bool minor = false;   ///< cents
  bool points = false;  ///< percentage points
  TimeUnit time = TimeUnit::kNone;
};

/// A quantity with its modifiers, or a range of two.
struct Measure {
  std::size_t begin = 0, next = 0;
  Quantity quantity;  ///< of a range: the upper one
  Amount amount;      ///< in the unit as told
  std::string iso;    ///< of a duration
};

/// A quantity at lexeme i: "14", "$75 million", "12.4 per cent", "three weeks", "two-mile", "dozens".
std::optional<Quantity> quantity_at(const LexemeView& view, std::size_t i);
/// The same with modifiers and ranges: "at least 12", "between 10 and 15 per cent", "a decade and a half",
/// "20-year-old".
std::optional<Measure> measure_at(const LexemeView& view, std::size_t i);
/// The last few measures of one sentence, each read once however many readers ask for it.
class Measures {
 public:
  /// To be called before each sentence.
  void begin_sentence() {
    for (Read& read : read_) read.i.reset();
  }
  /// measure_at(), valid up to the next call of either function.
  const std::optional<Measure>& at(const LexemeView& view, std::size_t i);

 private:
  struct Read {
    std::optional<std::size_t> i;
    std::optional<Measure> measure;
  };
  std::array<Read, 4> read_;
  std::size_t next_ = 0;  ///< the oldest
};

/// "4-1", "by 216 votes to 200", "52 to 48" near a word of contest.
std::optional<NumberValue> score_at(const LexemeView& view, std::size_t i, std::size_t& next);

/// What a measure means: DurationValue for times, NumberValue for the rest.
Value value_of(const LexemeView& view, const Measure& measure);

}  // namespace gainsay
