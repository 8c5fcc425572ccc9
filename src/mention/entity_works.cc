#include "mention/entity_works.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestTitle = 14;

bool is_open_quote(std::string_view mark) {
  return mark == "\"" || mark == "“" || mark == "‘" || mark == "'" || mark == "``";
}

bool is_close_quote(std::string_view mark) {
  return mark == "\"" || mark == "”" || mark == "’" || mark == "'" || mark == "''";
}

class TitleReader {
 public:
  TitleReader(const SentenceNames& names, std::uint32_t at) : names_(names), at_(at) {}

  std::uint32_t quoted() const {
    if (at_ == 0 || !is_open_quote(names_.text(at_ - 1)) || names_[at_].space_before) return 0;
    if (is_said() || is_compared()) return 0;
    const std::uint32_t end = reach();
    if (joins_two(end) || names_person(end)) return 0;
    std::uint32_t close = end;
    while (close < names_.size() && is_stop(close)) ++close;
    if (close >= names_.size() || close > end + 1 || !is_close_quote(names_.text(close))) return 0;
    const bool named = content(end) >= 2 || (content(end) == 1 && end == at_ + 1 && is_told_kind());
    return end > at_ && named && names_[end - 1].upper ? end - at_ : 0;
  }

  std::uint32_t introduced() const {
    std::uint32_t before = at_;
    if (before > 1 && names_.text(before - 1) == ",") --before;
    if (before == 0) return 0;
    const bool told = names_[before - 1].is(kTitlingWord);
    const bool work = before < at_ && !names_[before - 1].upper && names_[before - 1].is(kThingKind) &&
                      (names_[at_].is(kFunctionWord));  // "the book, A Glance at ..."
    if (!told && !work) return 0;
    std::uint32_t end = reach();
    while (end > at_ && !names_[end - 1].upper) --end;
    if (work && end < names_.size() && !names_[end].punct) return 0;
    return end > at_ + 1 && content(end) >= 2 ? end - at_ : 0;
  }

 private:
  /// "The film “Tasmania”".
  bool is_told_kind() const {
    return at_ > 1 && !names_[at_ - 2].upper && names_[at_ - 2].is(kThingKind) &&
           !names_[at_ - 2].is(kPersonsThing | kCalling);
  }

  /// "He said, “Stay with Us”": what is quoted is speech.
  bool is_said() const {
    if (at_ < 2) return false;
    const bool comma = names_.text(at_ - 2) == "," && at_ > 2;
    return names_[at_ - (comma ? 3 : 2)].is(kSpeechVerb) || names_.text(at_ - 2) == ":";
  }

  /// “Ann Poe” is somebody, unless a noun in front says otherwise.
  bool names_person(std::uint32_t end) const {
    return end == at_ + 2 && names_.is_given(at_) && !names_[at_].common && !names_[at_ + 1].common &&
           !is_told_kind();
  }

  /// “Tesla to Mars”: two names that the tables hold, and the way from one to the other.
  bool joins_two(std::uint32_t end) const {
    for (std::uint32_t to = at_ + 1; to + 1 < end; ++to) {
      if (names_.text(to) == "to" && names_.known(at_).size == to - at_ &&
          names_.known(to + 1).size + to + 1 == end)
        return true;
    }
    return false;
  }

  /// "The “Ann Poe of Norway”": somebody compared with somebody.
  bool is_compared() const {
    return names_.is_given(at_) && at_ + 2 < names_.size() && names_[at_ + 1].upper &&
           names_.text(at_ + 2) == "of";
  }

  /// The end of the words that a title can hold.
  std::uint32_t reach() const {
    if (!names_[at_].upper) return at_;
    std::uint32_t end = at_ + 1;
    while (end < names_.size() && end - at_ < kLongestTitle && holds(end)) ++end;
    return end;
  }

  bool holds(std::uint32_t at) const {
    const EntityWord& word = names_[at];
    if (word.punct) return names_.text(at) == ":" || names_.text(at) == "&";
    if (names_.is_possessive(at) || word.upper) return true;
    const bool small =
        word.is(kFunctionWord | kOrganisationConnector | kPersonConnector) && names_.text(at) != "or";
    return small && word.span.size() <= 4 && at + 1 < names_.size() && !names_[at + 1].punct;
  }

  bool is_stop(std::uint32_t at) const {
    return names_.text(at) == "," || names_.text(at) == "." || names_.text(at) == "!" ||
           names_.text(at) == "?";
  }

  /// Capitalised words that are no function words.
  std::uint32_t content(std::uint32_t end) const {
    std::uint32_t count = 0;
    for (std::uint32_t i = at_; i < end; ++i)
      count += names_[i].upper && !names_[i].is(kFunctionWord) ? 1u : 0u;
    return count;
  }

  const SentenceNames& names_;
  std::uint32_t at_;
};

}  // namespace

std::uint32_t work_size(const SentenceNames& names, std::uint32_t at) {
  if (names.is_blind(at) || names[at].punct || !names[at].upper) return 0;
  const TitleReader reader(names, at);
  const std::uint32_t quoted = reader.quoted();
  return quoted > 0 ? quoted : reader.introduced();
}

}  // namespace gainsay
