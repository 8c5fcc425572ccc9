#include "reconcile/portfolios.h"

#include <algorithm>
#include <sstream>

#include "reconcile/slots.h"

namespace gainsay {
namespace {

constexpr std::string_view kOffice = "office:";

std::vector<std::string> words_of(const std::string& name) {
  std::istringstream in(name.starts_with(kOffice) ? name.substr(kOffice.size()) : name);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  if (name.starts_with(kOffice)) words.pop_back();  // the title's head
  return words;
}

bool go_together(const Lexicon& lexicon, const std::string& a, const std::string& b) {
  if (a == b) return true;
  const SenseId x = lexicon.find(a), y = lexicon.find(b);
  if (x != kAbsent && y != kAbsent) return !lexicon.excludes(x, y) && !lexicon.strains(x, y);
  const std::vector<std::string> left = words_of(a), right = words_of(b);
  return std::any_of(left.begin(), left.end(), [&](const std::string& word) {
    return std::any_of(right.begin(), right.end(), [&](const std::string& other) {
      return lexicon.word_kin().between(word, other) != WordKinship::kNone;
    });
  });
}

}  // namespace

std::vector<std::string> portfolios_in(const Claim& claim) {
  std::vector<std::string> names;
  const std::vector<SlotValue>* values = slot_values(claim, "portfolio");
  if (!values) return names;
  for (const SlotValue& value : *values) {
    if (const auto* text = std::get_if<TextValue>(&value.value)) names.push_back(text->lemma);
  }
  return names;
}

bool are_apart(const Lexicon& lexicon, const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() || b.empty()) return false;
  return std::none_of(a.begin(), a.end(), [&](const std::string& one) {
    return std::any_of(b.begin(), b.end(),
                       [&](const std::string& other) { return go_together(lexicon, one, other); });
  });
}

}  // namespace gainsay
