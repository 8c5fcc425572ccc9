#include "claim/told_date.h"

#include <charconv>
#include <string>

namespace gainsay {
namespace {

constexpr int kFirstYear = 1500, kLastYear = 2100;

// The digits of a token as a number; "4th" counts as 4 where `ordinal`. 0 where it is none.
int digits_of(std::string_view word, bool ordinal) {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{}) return 0;
  const std::string_view rest(end, static_cast<std::size_t>(word.data() + word.size() - end));
  const bool suffix = rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
  return rest.empty() || (ordinal && suffix) ? value : 0;
}

class DateReader {
 public:
  DateReader(const Scene& scene, std::uint32_t token) : scene_(scene), at_(token) { date_.first = token; }

  std::optional<ToldDate> read() {
    const std::uint32_t start = at_;
    date_.weekday = table("weekday");
    if (date_.weekday != 0) {
      ++at_;
      skip(",");
      skip("the");
    }
    if (!read_day_month() && !read_month_day()) {
      if (date_.weekday != 0 || !read_year(start)) return std::nullopt;
    }
    date_.last = at_ - 1;
    return date_;
  }

 private:
  std::uint32_t size() const { return static_cast<std::uint32_t>(scene_.syntax().tokens.size()); }
  std::string_view word(std::uint32_t at) const {
    return at < size() ? std::string_view(folded_word(scene_, at)) : std::string_view();
  }

  void skip(std::string_view what) {
    if (word(at_) == what) ++at_;
  }

  unsigned table(const ListName& name, std::uint32_t ahead = 0) const {
    if (at_ + ahead >= size() || scene_.syntax().tokens[at_ + ahead].shape == Shape::kLower) return 0;
    const std::string_view value = scene_.word_value(name, at_ + ahead);
    return value.empty() ? 0 : static_cast<unsigned>(digits_of(value, false));
  }

  static bool is_day(int day) { return day >= 1 && day <= 31; }

  // "16 June", "16th of June", "16 June 2021", "16 June, 2021".
  bool read_day_month() {
    const int day = digits_of(word(at_), true);
    if (!is_day(day)) return false;
    const std::uint32_t of = word(at_ + 1) == "of" ? 1 : 0;
    const unsigned month = table("month", 1 + of);
    if (month == 0) return false;
    date_.day = static_cast<unsigned>(day);
    date_.month = month;
    at_ += 2 + of;
    take_year();
    return true;
  }

  // "June 16", "June 16th, 2021", "June 2021".
  bool read_month_day() {
    const unsigned month = table("month");
    if (month == 0) return false;
    const std::uint32_t the = word(at_ + 1) == "the" ? 1 : 0;
    const int day = digits_of(word(at_ + 1 + the), true);
    date_.month = month;
    if (is_day(day)) {
      date_.day = static_cast<unsigned>(day);
      at_ += 2 + the;
      take_year();
      return true;
    }
    ++at_;
    if (take_year()) return true;
    --at_;
    date_.month = 0;
    return false;
  }

  bool take_year() {
    const std::uint32_t comma = word(at_) == "," ? 1 : 0;
    const std::string_view year = word(at_ + comma);
    const int value = year.size() == 4 ? digits_of(year, false) : 0;
    if (value < kFirstYear || value > kLastYear) return false;
    date_.year = value;
    at_ += comma + 1;
    return true;
  }

  // A bare number is a year where it is printed like one and nothing is counted in it.
  bool read_year(std::uint32_t start) {
    at_ = start;
    if (word(at_) == "," || !take_year()) return false;
    const std::uint32_t group = scene_.noun_group_at(start);
    return group == kAbsent || scene_.syntax().noun_groups[group].head == start ||
           scene_.syntax().noun_groups[group].first == start;
  }

  const Scene& scene_;
  std::uint32_t at_;
  ToldDate date_;
};

}  // namespace

std::optional<ToldDate> told_date_at(const Scene& scene, std::uint32_t token) {
  // A date begins with a figure or a name.
  if (scene.syntax().tokens[token].shape == Shape::kLower) return std::nullopt;
  return DateReader(scene, token).read();
}

std::optional<Interval<Day>> ToldDate::days() const {
  if (year == 0) return std::nullopt;
  using namespace date;
  const auto y = date::year(year);
  if (month == 0) return Interval<Day>{Day(y / 1 / 1), Day(y / 12 / 31)};
  if (day == 0) return Interval<Day>{Day(y / date::month(month) / 1), Day(y / date::month(month) / last)};
  const year_month_day exact = y / date::month(month) / date::day(day);
  if (!exact.ok()) return std::nullopt;
  return Interval<Day>::exactly(Day(exact));
}

DateValue value_of(const ToldDate& date, const Interval<Day>& days) {
  DateValue value;
  value.days = {days, days};
  value.grain = date.day != 0 ? Grain::kDay : date.month != 0 ? Grain::kMonth : Grain::kYear;
  value.told = days;
  return value;
}

}  // namespace gainsay
