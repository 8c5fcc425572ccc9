#include "reconcile/figure_words.h"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "reconcile/slots.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

struct Word {
  std::string folded;
  bool capital = false;
  std::size_t begin = 0;
};

bool is_letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) || (c & 0x80); }

// Words, and every other sign but a blank as a word of its own. A hyphen inside a word belongs to it.
std::vector<Word> words_in(const std::string& text) {
  std::vector<Word> words;
  for (std::size_t i = 0; i < text.size();) {
    if (std::isspace(static_cast<unsigned char>(text[i]))) {
      ++i;
      continue;
    }
    std::size_t end = i + 1;
    if (is_letter(text[i])) {
      while (end < text.size() && (is_letter(text[end]) ||
                                   (text[end] == '-' && end + 1 < text.size() && is_letter(text[end + 1]))))
        ++end;
    }
    Word word;
    append_folded(std::string_view(text).substr(i, end - i), word.folded);
    word.capital = std::isupper(static_cast<unsigned char>(text[i])) != 0;
    word.begin = i;
    words.push_back(std::move(word));
    i = end;
  }
  return words;
}

class Reader {
 public:
  Reader(const WordLists& lists, const Claim& claim, const SlotValue& figure, const NumberValue& number)
      : lists_(lists), claim_(claim), figure_(figure), number_(number), words_(words_in(claim.sentence)) {
    locate();
  }

  FigureWords read() const {
    FigureWords result;
    const bool count = number_.dimension == Dimension::kCount;
    result.counts_nothing =
        is_label() ||
        (count && (is_difference() || is_loose() || is_window() || is_of_series() || number_.as_told < 0)) ||
        is_of_anyone();
    result.addition =
        (count && (is_addition() || is_one_of_several())) ||
        ((number_.dimension == Dimension::kMoney || number_.dimension == Dimension::kDuration) &&
         is_addition());
    result.rate = is_rate();
    result.converted = number_.dimension == Dimension::kMoney && first_ > 0 && before(0).folded == "(" &&
                       any_digit(before(1).folded, before(2).folded);
    result.at_close = number_.dimension == Dimension::kPercent && holds("at_close");
    constexpr std::size_t kNear = 8;
    result.forecast = holds_near("forecast", kNear);
    result.polled = holds("poll");
    result.crowd = count && is_crowd();
    if (count) result.fate = fate();
    result.standing = count && holds("standing");
    result.interim = holds_near("interim", kNear) || is_part_counted();
    result.gathered = holds("gathered");
    result.sort = sort();
    result.over_usual = is_over_usual();
    result.change = is_change();
    result.afterwards = lists_.has("afterwards", before(before(0).folded == "," ? 1 : 0).folded);
    return result;
  }

 private:
  // "Some 300 parents protesting", "thousands filled the promenade to protest".
  bool is_crowd() const {
    const auto* noun = value_in<TextValue>(claim_, "of");
    if (noun && lists_.has("crowd_head", noun->lemma)) return true;
    return holds("crowd_act") &&
           (noun ? lists_.has("people_head", noun->lemma) || lists_.has("protesting_kind", noun->lemma)
                 : number_.vague);
  }

  // "72 injured", "23 people were confirmed dead".
  std::string_view fate() const {
    constexpr std::size_t kNoun = 4, kReach = 9;
    bool linked = false;
    for (std::size_t i = 0; i < kReach; ++i) {
      const std::string& word = behind(i).folded;
      const bool link = lists_.has("state_link", word);
      linked |= link;
      const std::string_view told = i == 0 || linked ? lists_.value("fate_event", word) : std::string_view();
      if (!told.empty()) return told;
      if (word.empty() || !is_letter(word.front()) || (linked ? !link : i >= kNoun)) break;
    }
    return {};
  }

  // "Lost | five | Tests in a row": a stretch of a series, which history compares.
  bool is_of_series() const {
    constexpr std::size_t kReach = 4;
    for (std::size_t i = 0; i < kReach; ++i) {
      const std::string& word = behind(i).folded;
      if (word.empty() || !is_letter(word.front())) return false;
      if (lists_.has("in_series", word) || (word == "a" && behind(i + 1).folded == "row")) return true;
    }
    return false;
  }

  // The words of the figure: of several that are alike, the one nearest to where it stands.
  void locate() {
    const std::string& sentence = claim_.sentence;
    const std::size_t told = figure_.file.begin - std::min(figure_.file.begin, claim_.sentence_file.begin);
    std::size_t best = std::string::npos;
    for (std::size_t at = sentence.find(figure_.text); at != std::string::npos;
         at = sentence.find(figure_.text, at + 1)) {
      const auto far = [told](std::size_t x) { return x > told ? x - told : told - x; };
      if (best == std::string::npos || far(at) < far(best)) best = at;
    }
    if (best == std::string::npos) best = 0;
    while (first_ < words_.size() && words_[first_].begin < best) ++first_;
    next_ = first_;
    while (next_ < words_.size() && words_[next_].begin < best + figure_.text.size()) ++next_;
  }

  const Word& before(std::size_t n) const { return n < first_ ? words_[first_ - 1 - n] : kNothing; }
  const Word& behind(std::size_t n) const { return next_ + n < words_.size() ? words_[next_ + n] : kNothing; }
  bool holds(const char* list) const {
    return std::any_of(words_.begin(), words_.end(),
                       [&](const Word& word) { return lists_.has(list, word.folded); });
  }
  // "With half of the ballots counted", "95 per cent of the districts reporting".
  bool is_part_counted() const {
    constexpr std::size_t kReach = 6;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (!lists_.has("tallied", words_[i].folded)) continue;
      for (std::size_t back = 1; back <= std::min(i, kReach); ++back) {
        if (lists_.has("part_tallied", words_[i - back].folded)) return true;
      }
    }
    return false;
  }
  // In front of the figure, or right behind it.
  // "Gusts of 162 km/h", "94 million kroner before tax"; nothing where the sentence tells of two sorts.
  std::string sort() const {
    std::string found;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const bool taxed = i > 0 && lists_.has("tax_word", words_[i].folded);
      const std::string_view told = taxed ? lists_.value("side_of_tax", words_[i - 1].folded)
                                          : lists_.value("figure_sort", words_[i].folded);
      if (told.empty() || told == found) continue;
      if (!found.empty()) return {};
      found = told;
    }
    return found;
  }
  // "Rose by 1.2 metres"
  bool is_change() const {
    const TextValue* verb = value_in<TextValue>(claim_, "verb");
    return number_.dimension != Dimension::kScore && before(0).folded == "by" && verb &&
           (lists_.has("up", verb->lemma) || lists_.has("down", verb->lemma));
  }
  // "2.9 metres above its usual mark"
  bool is_over_usual() const {
    constexpr std::size_t kReach = 4;
    if (!lists_.has("beyond", behind(0).folded)) return false;
    for (std::size_t i = 1; i < kReach; ++i) {
      if (lists_.has("usual", behind(i).folded)) return true;
    }
    return false;
  }
  bool holds_near(const char* list, std::size_t reach) const {
    for (std::size_t i = 0; i < reach; ++i) {
      if (lists_.has(list, before(i).folded) || (i < reach / 2 && lists_.has(list, behind(i).folded)))
        return true;
    }
    return false;
  }
  static bool any_digit(const std::string& a, const std::string& b) {
    const auto digit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    return std::any_of(a.begin(), a.end(), digit) || std::any_of(b.begin(), b.end(), digit);
  }
  bool is_plain_figure() const {
    return !figure_.text.empty() && figure_.text.find_first_not_of("0123456789") == std::string::npos;
  }

  // "AK 47 rifles", "Falcon 9 rockets", "Apollo 11": a figure behind a name, or in front of a singular.
  bool is_label() const {
    if (number_.dimension != Dimension::kCount || !is_plain_figure()) return false;
    const SlotValue* of = first_in(claim_, "of");
    const auto* noun = of ? std::get_if<TextValue>(&of->value) : nullptr;
    const std::string& name = before(0).folded;
    if (lists_.has("designation", name)) return true;
    std::string group;
    if (of) append_folded(of->text, group);
    if (before(0).capital && !lists_.has("month", name) && !lists_.has("weekday", name) &&
        group.find(name + " " + figure_.text) != std::string::npos)
      return true;
    if (!noun || number_.as_told == 1 || of->text.find(figure_.text) == std::string::npos) return false;
    std::string head = folded(printed_head(lists_, *noun));
    return head == noun->lemma && !lists_.has("same_plural", head) && head.find('-') == std::string::npos;
  }

  // "Five rounds sooner", "three houses away".
  bool is_difference() const {
    constexpr std::size_t kReach = 3;
    for (std::size_t i = 0; i < kReach; ++i) {
      const std::string& word = behind(i).folded;
      if (lists_.has("difference", word)) return i > 0 || word != "ahead";
      // "2,900 votes in front of her rival"
      if (i > 0 && word == "in" && lists_.has("difference_behind_in", behind(i + 1).folded)) return true;
      if (word.empty() || !is_letter(word.front()) || lists_.has("divides", word)) return false;
    }
    return false;
  }

  bool is_loose() const {
    const SlotValue* of = first_in(claim_, "of");
    const auto* noun = of ? std::get_if<TextValue>(&of->value) : nullptr;
    return noun && lists_.has("loose_head", noun->lemma);
  }

  // "Their first win in six games": how far back an ordinal counts.
  bool is_window() const {
    constexpr std::size_t kReach = 4;
    if (before(0).folded != "in") return false;
    for (std::size_t i = 1; i <= kReach; ++i) {
      if (lists_.has("window_ordinal", before(i).folded)) return true;
    }
    return false;
  }
  // "It is hard for 12 people to agree": of no people in particular.
  bool is_of_anyone() const {
    if (before(0).folded != "for" || number_.dimension != Dimension::kCount) return false;
    constexpr std::size_t kReach = 3;
    for (std::size_t i = 0; i < kReach; ++i) {
      if (behind(i).folded == "to") return i > 0;
    }
    return false;
  }

  // "A woman and two men were shot": they are some of those who were.
  bool is_one_of_several() const {
    const SlotValue* of = first_in(claim_, "of");
    const auto* noun = of ? std::get_if<TextValue>(&of->value) : nullptr;
    if (!noun || !lists_.has("person_kind", noun->lemma)) return false;
    const auto lists_kind = [&](auto word_at) {
      constexpr std::size_t kReach = 4;
      for (std::size_t i = 0; i < kReach; ++i) {
        if (lists_.has("person_kind", word_at(i).folded)) return true;
        if (!word_at(i).folded.empty() && lists_.has("clause_word", word_at(i).folded)) return false;
      }
      return false;
    };
    if (before(0).folded == "and")
      return lists_kind([this](std::size_t i) -> const Word& { return before(i + 1); });
    for (std::size_t i = 0; i < 3; ++i) {
      if (behind(i).folded == "and")
        return lists_kind([this, i](std::size_t k) -> const Word& { return behind(i + 1 + k); });
    }
    return false;
  }

  bool is_addition() const {
    std::string folded;
    append_folded(figure_.text, folded);
    const std::vector<Word> own = words_in(folded);
    return std::any_of(own.begin(), own.end(),
                       [&](const Word& w) { return lists_.has("addition_before", w.folded); }) ||
           lists_.has("addition_before", before(0).folded) || lists_.has("addition", behind(0).folded) ||
           (lists_.has("addition", behind(1).folded) && !lists_.has("divides", behind(0).folded) &&
            lists_.has("addition_last", behind(1).folded));
  }

  bool is_rate() const {
    constexpr std::size_t kReach = 4, kFarther = 7;
    // "On offer for every Castell share"
    for (std::size_t i = 0; i < kFarther && number_.dimension == Dimension::kMoney; ++i) {
      const std::string& word = behind(i).folded;
      if (word.empty() || !is_letter(word.front())) break;
      if (word == "every" || word == "each" || word == "per") return true;
    }
    for (std::size_t i = 0; i < kReach; ++i) {
      const std::string& word = behind(i).folded;
      if (word.empty() || !is_letter(word.front())) return false;
      if (lists_.has("rate", word)) return true;
      if ((word == "a" || word == "an" || word == "every") && lists_.has("rate_unit", behind(i + 1).folded))
        return true;
      if (lists_.has("divides", word)) return false;
    }
    return false;
  }

  static inline const Word kNothing;

  const WordLists& lists_;
  const Claim& claim_;
  const SlotValue& figure_;
  const NumberValue& number_;
  std::vector<Word> words_;
  std::size_t first_ = 0, next_ = 0;
};

}  // namespace

const NumberValue* figure_of(const Claim& claim) {
  const SlotValue* slot = first_in(claim, "figure");
  return slot ? std::get_if<NumberValue>(&slot->value) : nullptr;
}

FigureWords figure_words(const WordLists& lists, const Claim& claim) {
  const SlotValue* slot = first_in(claim, "figure");
  const NumberValue* number = figure_of(claim);
  return number ? Reader(lists, claim, *slot, *number).read() : FigureWords();
}

bool measure_apart(const FigureWords& a, const FigureWords& b) {
  return a.rate != b.rate || a.addition != b.addition || a.standing != b.standing ||
         a.at_close != b.at_close || a.forecast != b.forecast || a.afterwards != b.afterwards ||
         a.interim != b.interim || a.over_usual != b.over_usual || a.change != b.change ||
         (!a.sort.empty() && !b.sort.empty() && a.sort != b.sort);
}

}  // namespace gainsay
