#include "mention/spelling.h"

#include <algorithm>
#include <utility>

namespace gainsay {
namespace {

constexpr std::size_t kSounding = 4;  ///< letters from which on two words may sound alike
constexpr std::size_t kEdited = 5;    ///< the same for a slip of one letter

/// Letters that transliterations write differently, brought to one form.
std::string sounds(std::string word) {
  static const std::pair<std::string_view, std::string_view> kRules[] = {
      {"sch", "s"}, {"sh", "s"}, {"ch", "c"}, {"cz", "c"}, {"kh", "h"}, {"zh", "z"}, {"ph", "f"}, {"ou", "u"},
      {"oo", "u"},  {"ee", "i"}, {"ei", "i"}, {"ey", "i"}, {"iy", "i"}, {"ij", "i"}, {"yy", "i"}, {"ii", "i"},
      {"q", "k"},   {"w", "v"},  {"y", "i"},  {"j", "i"},  {"ks", "x"}, {"ck", "k"}, {"c", "k"}};
  for (const auto& [from, to] : kRules) {
    for (std::size_t at = word.find(from); at != std::string::npos; at = word.find(from, at + to.size()))
      word.replace(at, from.size(), to);
  }
  std::string out;
  for (const char c : word) {
    if (out.empty() || out.back() != c) out += c;
  }
  return out;
}

/// Whether one edit (a letter more, less, other, or two swapped) leads from a to b.
bool one_edit(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  if (a.size() < b.size()) return a.substr(i) == b.substr(i + 1);
  if (i + 1 >= a.size()) return true;
  if (a.substr(i + 1) == b.substr(i + 1)) return true;
  return a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

/// Forms of which any two words that same_word() holds of share one: the word, its sound, and, since they are
/// a letter apart, the word with a letter left out.
std::vector<std::string> forms_of(const std::string& word) {
  std::vector<std::string> forms{word};
  if (word.size() >= kSounding) forms.push_back("=" + sounds(word));
  for (std::size_t i = 0; word.size() >= kEdited && i < word.size(); ++i)
    forms.push_back(std::string(word).erase(i, 1));
  std::sort(forms.begin(), forms.end());
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  return forms;
}

}  // namespace

bool same_word(const std::string& a, const std::string& b) {
  if (a == b) return true;
  if (std::min(a.size(), b.size()) < kSounding) return false;
  return sounds(a) == sounds(b) ||
         (std::min(a.size(), b.size()) >= kEdited && a[0] == b[0] && one_edit(a, b));
}

bool begins_otherwise(std::string_view a, std::string_view b) {
  constexpr std::size_t kLong = 6;
  static constexpr std::string_view kPairs[] = {"gk", "gy", "jy", "ck", "sz", "vw", "dt", "bp", "hk"};
  if (a.size() < kLong || a.size() != b.size() || a.substr(1) != b.substr(1)) return false;
  const std::string pair{std::min(a[0], b[0]), std::max(a[0], b[0])};
  return std::find(std::begin(kPairs), std::end(kPairs), pair) != std::end(kPairs);
}

void SpellingIndex::add(const std::string& word, std::uint32_t number) {
  for (std::string& form : forms_of(word)) by_form_[std::move(form)].push_back(number);
}

std::vector<std::uint32_t> SpellingIndex::find(const std::string& word) const {
  std::vector<std::uint32_t> numbers;
  for (const std::string& form : forms_of(word)) {
    const auto found = by_form_.find(form);
    if (found != by_form_.end()) numbers.insert(numbers.end(), found->second.begin(), found->second.end());
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
}

}  // namespace gainsay
