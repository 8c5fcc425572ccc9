#pragma once

#include <cstdint>
#include <optional>

#include "mention/date_resolve.h"
#include "value/value.h"

namespace gainsay {

/// What an article has told of days so far, as its later words count from it: "two days later", "the previous
/// month", "today" inside a quotation.
class ToldDays {
 public:
  /// To be called for each sentence, in order, before its dates.
  void begin_sentence(std::uint32_t index);
  /// Takes in a date of the sentence. `fronted_year`: the sentence begins with it ("In 2016, …"); then it is
  /// the year of the dates behind it that have none.
  void note(const DateValue& value, bool fronted_year);
  /// Fills in what a date of the sentence may count from.
  void give(DateContext& context) const;

  /// The day told in sentence `said` or one of the two before it, where something may have been said on it.
  std::optional<Day> day_of_speaking(const DateContext& context, std::uint32_t said) const;
  /// Whether `value` is a day of the week up to publication: news quotes what was said lately.
  static bool may_be_speech(const DateValue& value, const DateContext& context);

 private:
  std::optional<Day> day_;
  std::optional<Interval<Day>> month_, year_;
  std::optional<int> fronted_year_;
  std::uint32_t sentence_ = 0, day_sentence_ = 0;
};

}  // namespace gainsay
