#include "mention/value_openers.h"

namespace gainsay {
namespace {

Roles anchors() {
  return roles_of(Role::kCardinal, Role::kHundred, Role::kScale, Role::kPluralScale, Role::kGroup,
                  Role::kOrdinal, Role::kBigOrdinal, Role::kBareFraction, Role::kFractionSign, Role::kVague,
                  Role::kMonth, Role::kWeekday, Role::kSeason, Role::kTimeUnit, Role::kDeictic,
                  Role::kDayPart, Role::kClockWord, Role::kHoliday, Role::kDecadeName, Role::kFraction,
                  Role::kAgeBefore, Role::kQuarterName, Role::kHalfName, Role::kToDate, Role::kHalfPast);
}

Roles date_openers() {
  return roles_of(Role::kCardinal, Role::kOrdinal, Role::kMonth, Role::kWeekday, Role::kSeason,
                  Role::kTimeUnit, Role::kSelector, Role::kDeictic, Role::kDayPart, Role::kClockWord,
                  Role::kHoliday, Role::kDecadeName, Role::kVague, Role::kPart, Role::kBetween,
                  Role::kCenturyName, Role::kQuarterName, Role::kHalfName, Role::kToDate, Role::kYearWord,
                  Role::kWeekCommencing, Role::kHalfPast, Role::kBareFraction, Role::kHundred,
                  Role::kModifierBefore);
}

// Common words.
Roles common_openers() {
  return roles_of(Role::kThe, Role::kA, Role::kIn, Role::kAt, Role::kFrom, Role::kBound, Role::kMy,
                  Role::kWithin, Role::kBeforeClock, Role::kAfterClock, Role::kAboutClock,
                  Role::kOrdinalLast);
}

Roles number_openers() {
  return roles_of(Role::kCardinal, Role::kHundred, Role::kScale, Role::kGroup, Role::kOrdinal,
                  Role::kBigOrdinal, Role::kFraction, Role::kBareFraction, Role::kFractionSign, Role::kVague,
                  Role::kNegative, Role::kPercent, Role::kCurrencySign, Role::kModifierBefore, Role::kAll,
                  Role::kAnother, Role::kAgeBefore, Role::kAgeOld, Role::kBetween, Role::kTimeUnit,
                  Role::kSome);
}

Roles counts() { return roles_of(Role::kCardinal, Role::kNoNumber, Role::kScoreWord, Role::kNil); }

Roles measured() {
  return roles_of(Role::kPercent, Role::kPercentPoints, Role::kCurrencyWord, Role::kCurrencyMinor,
                  Role::kUnit, Role::kVotes, Role::kScoreWord, Role::kMetreContext);
}

}  // namespace

std::uint8_t openers_of(const Word& word) {
  static const Roles kAnchors = anchors(), kDates = date_openers(), kCommon = common_openers(),
                     kNumbers = number_openers(), kCounts = counts(), kMeasured = measured();
  const Roles& roles = word.roles;
  std::uint8_t bits = ValueOpener::kKnown;
  if (word.goes_on != 0) bits |= ValueOpener::kPhrase;
  if ((roles & kAnchors).any()) bits |= ValueOpener::kAnchor;
  if ((roles & kDates).any()) bits |= ValueOpener::kDate;
  if ((roles & kCommon).any()) bits |= ValueOpener::kCommon;
  if ((roles & kNumbers).any()) bits |= ValueOpener::kNumber;
  if (word.is(Role::kCardinal) && (roles & ~kCounts).none()) bits |= ValueOpener::kCount;
  if (roles.any() && (roles & ~kMeasured).none()) bits |= ValueOpener::kMeasured;
  return bits;
}

}  // namespace gainsay
