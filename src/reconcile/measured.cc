#include "reconcile/measured.h"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <string_view>

#include "reconcile/slots.h"
#include "value/value_json.h"

namespace gainsay {
namespace {

bool is_letter(char c) { return std::isalnum(static_cast<unsigned char>(c)) || (c & 0x80); }

// Where a figure stands in the claim's sentence; npos where its text can't be found there.
std::size_t place_of(const Claim& claim, const SlotValue& figure) {
  const std::size_t told = figure.file.begin - std::min(figure.file.begin, claim.sentence_file.begin);
  std::size_t best = std::string::npos;
  const auto far = [told](std::size_t at) { return at > told ? at - told : told - at; };
  for (std::size_t at = claim.sentence.find(figure.text); at != std::string::npos;
       at = claim.sentence.find(figure.text, at + 1)) {
    if (best == std::string::npos || far(at) < far(best)) best = at;
  }
  return best;
}

bool is_mark(const std::string& text, std::size_t at) {
  if (std::string_view(",;:()").find(text[at]) == std::string_view::npos) return false;
  const bool in_number = at > 0 && at + 1 < text.size() &&
                         std::isdigit(static_cast<unsigned char>(text[at - 1])) &&
                         std::isdigit(static_cast<unsigned char>(text[at + 1]));
  return !in_number;
}

// The words between the `marks`th mark on either side of the figure.
std::vector<std::string> words_around(const std::string& sentence, std::size_t begin, std::size_t end,
                                      int marks) {
  std::size_t from = begin, to = end;
  for (int left = marks; from > 0; --from) {
    if (is_mark(sentence, from - 1) && --left == 0) break;
  }
  for (int left = marks; to < sentence.size(); ++to) {
    if (is_mark(sentence, to) && --left == 0) break;
  }
  std::vector<std::string> words;
  std::string word;
  for (std::size_t i = from; i <= to; ++i) {
    const bool inside = i >= begin && i < end;
    const bool hyphen =
        i < to && sentence[i] == '-' && !word.empty() && i + 1 < to && is_letter(sentence[i + 1]);
    if (i < to && !inside && (is_letter(sentence[i]) || hyphen)) {
      word += sentence[i];
    } else if (!word.empty()) {
      words.emplace_back();
      append_folded(word, words.back());
      word.clear();
    }
  }
  return words;
}

void add_measures(std::string_view told, std::vector<std::string>& measures) {
  std::istringstream names{std::string(told)};
  for (std::string name; names >> name;) measures.push_back(name);
}

}  // namespace

std::vector<std::string> measures_of(const WordLists& lists, const Claim& claim) {
  const SlotValue* figure = first_in(claim, "figure");
  const auto* number = figure ? std::get_if<NumberValue>(&figure->value) : nullptr;
  if (!number) return {};
  const std::string table = "measured " + std::string(to_string(number->dimension));
  std::vector<std::string> measures;
  for (const char* slot : {"verb", "subject", "of"}) {
    if (const TextValue* word = value_in<TextValue>(claim, slot))
      add_measures(lists.value(table, word->lemma), measures);
  }
  const std::size_t at = place_of(claim, *figure);
  constexpr int kOwnStretch = 1, kNextStretch = 2;
  for (int marks = kOwnStretch; at != std::string::npos && measures.empty() && marks <= kNextStretch;
       ++marks) {
    for (const std::string& word : words_around(claim.sentence, at, at + figure->text.size(), marks))
      add_measures(lists.value(table, word), measures);
  }
  std::sort(measures.begin(), measures.end());
  measures.erase(std::unique(measures.begin(), measures.end()), measures.end());
  return measures;
}

}  // namespace gainsay
