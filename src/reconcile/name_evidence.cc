#include "reconcile/name_evidence.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "reconcile/slots.h"

namespace gainsay {
namespace {

constexpr double kName = 1, kFigure = 1, kWord = 0.5, kSameKind = 1, kSameDays = 0.5;
constexpr double kMostForWords = 2.5;
constexpr int kWordsLikeName = 5, kSameDaysReach = 3;

}  // namespace

std::string word_in(const Claim& claim, const char* slot) {
  const SlotValue* value = first_in(claim, slot);
  const auto* word = value ? std::get_if<TextValue>(&value->value) : nullptr;
  return word ? word->lemma : std::string();
}

const EntityValue* bearer(const Claim& claim) {
  const SlotValue* value = first_in(claim, "who");
  return value ? std::get_if<EntityValue>(&value->value) : nullptr;
}

bool is_person(const Claim& claim) { return bearer(claim) && bearer(claim)->type == EntityType::kPerson; }

bool is_place(const Claim& claim) { return bearer(claim) && bearer(claim)->type == EntityType::kPlace; }

NameWords words_of(const Claim& claim) {
  const std::string name = word_in(claim, "name");
  NameWords words;
  for (std::size_t begin = 0, end = 0; begin < name.size(); begin = end + 1) {
    end = std::min(name.find(' ', begin), name.size());
    if (end > begin) words.push_back(name.substr(begin, end - begin));
  }
  return words;
}

using NameIndex = std::map<std::string, std::set<std::string>>;  // article → words of its names

NameIndex index_of(const Group& group) {
  NameIndex index;
  for (const Claim* claim : group.claims) {
    for (const std::string& word : words_of(*claim)) index[claim->article].insert(word);
  }
  return index;
}

double evidence(const Claim& a, const Claim& b, const NameWords& x, const NameWords& y, bool& shares_name) {
  int names = 0, figures = 0, words = 0;
  const auto own = [&](const std::string& word) {
    return std::find(x.begin(), x.end(), word) != x.end() || std::find(y.begin(), y.end(), word) != y.end();
  };
  for (const std::string& word : a.context) {
    if (!std::binary_search(b.context.begin(), b.context.end(), word)) continue;
    if (word.front() == '=') {
      if (!own(word.substr(1))) ++names;
    } else if (word.front() == '#') {
      ++figures;
    } else if (!own(word)) {
      ++words;
    }
  }
  shares_name = names + figures > 0 || words >= kWordsLikeName;
  double sum = names * kName + figures * kFigure + std::min(words * kWord, kMostForWords);
  if (a.published && b.published &&
      std::abs(static_cast<int>((*a.published - *b.published).count())) <= kSameDaysReach) {
    sum += kSameDays;
  }
  const std::string kind = word_in(a, "kind");
  if (!kind.empty() && kind == word_in(b, "kind")) sum += kSameKind;
  return sum;
}

bool one_rare_kind(const Group& group, const Claim& a, const Claim& b) {
  const std::string kind = word_in(a, "kind");
  return !kind.empty() && kind == word_in(b, "kind") && !group.rules.words().has("common_kind", kind);
}

bool tells_kin(const Group& group, const Claim& claim) {
  return std::any_of(claim.context.begin(), claim.context.end(),
                     [&](const std::string& word) { return group.rules.words().has("kinship", word); });
}

namespace {

bool is_of_names(const std::string& word, const NameWords& x, const NameWords& y) {
  const std::string bare = word.starts_with("=") ? word.substr(1) : word;
  return std::find(x.begin(), x.end(), bare) != x.end() || std::find(y.begin(), y.end(), bare) != y.end();
}

ToldAlike told_of(const Claim& one, const Claim& other, const NameWords& x, const NameWords& y) {
  ToldAlike alike;
  const std::vector<SlotValue>* told = slot_values(one, "told");
  if (!told) return alike;
  for (const SlotValue& value : *told) {
    const std::string& word = std::get<TextValue>(value.value).lemma;
    if (is_of_names(word, x, y)) continue;
    ++alike.words;
    alike.shared += std::binary_search(other.context.begin(), other.context.end(), word) ? 1 : 0;
  }
  return alike;
}

}  // namespace

ToldAlike told_alike(const Claim& a, const Claim& b, const NameWords& x, const NameWords& y) {
  const ToldAlike left = told_of(a, b, x, y), right = told_of(b, a, x, y);
  return left.shared < right.shared ? right : left;
}

bool whose_agree(const Group& group, const Claim& a, const Claim& b) {
  const std::string x = word_in(a, "whose"), y = word_in(b, "whose");
  if (x.empty() || y.empty() || x == y) return true;
  if ((x.front() == '=') != (y.front() == '=')) return true;
  return x.front() != '=' && group.rules.lexicon().word_kin().between(x, y) != WordKinship::kNone;
}

}  // namespace gainsay
