#include "mention/told_days.h"

#include "mention/calendar.h"

namespace gainsay {
namespace {

constexpr int kLately = 7;  // days before publication within which quotations of the news were spoken

bool may_be_speech_day(Day day, const DateContext& context) {
  return context.published && day <= *context.published && *context.published - day <= date::days(kLately);
}

}  // namespace

void ToldDays::begin_sentence(std::uint32_t index) {
  sentence_ = index;
  fronted_year_.reset();
}

void ToldDays::note(const DateValue& value, bool fronted_year) {
  if (!value.anchored || !value.told || !value.told->low) return;
  const Day first = *value.told->low;
  switch (value.grain) {
    case Grain::kDay:
      day_ = first;
      day_sentence_ = sentence_;
      [[fallthrough]];
    case Grain::kMonth:
      month_ = unit_around(first, TimeUnit::kMonth);
      [[fallthrough]];
    case Grain::kQuarter:
    case Grain::kHalf:
    case Grain::kSeason:
    case Grain::kYear:
      year_ = unit_around(first, TimeUnit::kYear);
      break;
    default:
      return;
  }
  if (fronted_year && value.grain == Grain::kYear) fronted_year_ = year_of(first);
}

void ToldDays::give(DateContext& context) const {
  context.told_before = day_;
  context.told_month = month_;
  context.told_year = year_;
  context.told_near = day_.has_value() && sentence_ - day_sentence_ <= 1;
  context.sentence_year = fronted_year_;
}

std::optional<Day> ToldDays::day_of_speaking(const DateContext& context, std::uint32_t said) const {
  const bool near = day_ && said <= day_sentence_ + 2 && may_be_speech_day(*day_, context);
  return near ? day_ : std::nullopt;
}

bool ToldDays::may_be_speech(const DateValue& value, const DateContext& context) {
  return value.told && value.told->low && may_be_speech_day(*value.told->low, context);
}

}  // namespace gainsay
