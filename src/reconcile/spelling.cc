#include "reconcile/spelling.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace gainsay {

std::size_t letters_in_common(const std::string& a, const std::string& b) {
  std::vector<std::size_t> before(b.size() + 1, 0), now(b.size() + 1, 0);
  for (const char c : a) {
    for (std::size_t j = 0; j < b.size(); ++j)
      now[j + 1] = c == b[j] ? before[j] + 1 : std::max(now[j], before[j + 1]);
    std::swap(before, now);
  }
  return before[b.size()];
}

namespace {

/// Reads a word letter by letter as it sounds, so that two words need be read no further than they agree.
class SoundReader {
 public:
  SoundReader(const WordLists& lists, const std::string& word)
      : lists_(lists), letters_(letters_only(word)) {}

  /// The next letter; 0 at the end.
  char next() {
    while (pending_.empty() && at_ < letters_.size()) read_spelling();
    if (pending_.empty()) return 0;
    const char letter = pending_.front();
    pending_.remove_prefix(1);
    return letter;
  }

 private:
  // The longest spelling of the list that stands here, or else a letter; double ones count once.
  void read_spelling() {
    constexpr std::size_t kLongestSpelling = 4;
    const std::string_view rest = std::string_view(letters_).substr(at_);
    std::string_view sound;
    std::size_t used = std::min(kLongestSpelling, rest.size());
    for (; used > 0; --used) {
      sound = lists_.value("sound", rest.substr(0, used));
      if (!sound.empty()) break;
    }
    if (sound.empty()) sound = rest.substr(0, used = 1);
    at_ += used;
    if (sound.front() == last_) return;
    pending_ = sound;
    last_ = sound.back();
  }

  const WordLists& lists_;
  const std::string letters_;
  std::size_t at_ = 0;
  std::string_view pending_;
  char last_ = 0;
};

bool sound_alike(const WordLists& lists, const std::string& a, const std::string& b) {
  SoundReader left(lists, a), right(lists, b);
  for (;;) {
    const char letter = left.next();
    if (letter != right.next()) return false;
    if (letter == 0) return true;
  }
}

}  // namespace

std::string sound_of(const WordLists& lists, const std::string& word) {
  std::string out;
  SoundReader reader(lists, word);
  while (const char letter = reader.next()) out += letter;
  return out;
}

std::size_t edits(const std::string& a, const std::string& b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t corner = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t next = std::min({row[j] + 1, row[j + 1] + 1, corner + (a[i] == b[j] ? 0u : 1u)});
      corner = row[j + 1];
      row[j + 1] = next;
    }
  }
  return row[b.size()];
}

std::string letters_only(const std::string& word) {
  std::string out;
  for (const char c : word) {
    if (c != '-' && c != '\'' && c != '.') out += c;
  }
  return out;
}

std::string canonical(const WordLists& lists, const std::string& word) {
  if (const std::string_view name = lists.value("nickname", word); !name.empty()) return std::string(name);
  if (const std::string_view name = lists.value("spelling", word); !name.empty()) return std::string(name);
  return word;
}

namespace {

// "Recognised", "recognized": one ending in two countries' spelling.
bool differ_by_ending(const std::string& a, const std::string& b) {
  if (a.size() != b.size()) return false;
  const auto apart = static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  constexpr std::size_t kStem = 3;  // letters in front of "-ise", "-isation"
  if (apart <= kStem || apart + 1 >= a.size() || a[apart - 1] != 'i') return false;
  if (std::min(a[apart], b[apart]) != 's' || std::max(a[apart], b[apart]) != 'z') return false;
  return (a[apart + 1] == 'e' || a[apart + 1] == 'a' || a[apart + 1] == 'i') &&
         a.compare(apart + 1, std::string::npos, b, apart + 1, std::string::npos) == 0;
}

}  // namespace

bool same_word(const WordLists& lists, const std::string& a, const std::string& b) {
  if (a == b || letters_only(a) == letters_only(b)) return true;
  if (canonical(lists, a) == canonical(lists, b) || sound_alike(lists, a, b)) return true;
  if (differ_by_ending(a, b)) return true;
  const std::string &shorter = a.size() < b.size() ? a : b, &longer = a.size() < b.size() ? b : a;
  // "Chris" is Christine as well as Christopher.
  constexpr std::size_t kShortForm = 3;
  if (shorter.size() >= kShortForm && longer.starts_with(shorter) &&
      !lists.value("nickname", shorter).empty())
    return true;
  // "Ave." and "Avenue"
  if ((a.back() == '.' || b.back() == '.') &&
      letters_only(longer).starts_with(letters_only(shorter).substr(0, 2))) {
    return true;
  }
  if (shorter.size() <= 2 && longer.starts_with(shorter.substr(0, 1))) return true;  // an initial
  return longer == shorter + "s" || longer == shorter + "'s" || longer.starts_with(shorter + "-") ||
         longer.ends_with("-" + shorter);
}

Spelling compare_spellings(const WordLists& lists, const std::string& a, const std::string& b) {
  if (same_word(lists, a, b)) return Spelling::kSame;
  if (lists.has("apart", a) || lists.has("apart", b)) return Spelling::kOther;
  const std::size_t shorter = std::min(a.size(), b.size()), apart = edits(a, b);
  if ((apart == 1 && shorter >= 4) || (apart == 2 && shorter >= 6)) return Spelling::kOneLetter;
  const double shared =
      2.0 * static_cast<double>(letters_in_common(a, b)) / static_cast<double>(a.size() + b.size());
  constexpr double kAlikeShare = 0.6;
  const bool begin_alike = a[0] == b[0] || SoundReader(lists, a).next() == SoundReader(lists, b).next();
  return begin_alike && shorter >= 4 && shared >= kAlikeShare ? Spelling::kAlike : Spelling::kOther;
}

std::string consonants(const std::string& word) {
  std::string out;
  for (const char c : word) {
    if (std::string_view("aeiouy").find(c) == std::string_view::npos) out += c;
  }
  return out;
}

bool is_initial(const std::string& word) { return letters_only(word).size() < 2; }

}  // namespace gainsay
