#include "mention/entity_match.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kTitleModifiers = 5;  ///< most words in front of a title's head

}  // namespace

bool NameMatch::has(NameKind kind) const {
  return std::any_of(meanings.begin(), meanings.end(),
                     [kind](const Named& named) { return named.meaning.kind == kind; });
}

bool NameMatch::is_derived() const {
  return std::all_of(meanings.begin(), meanings.end(), [](const Named& named) {
    return named.meaning.kind == NameKind::kAdjective || named.meaning.kind == NameKind::kPeople;
  });
}

bool NameMatch::is_strong() const {
  return std::any_of(meanings.begin(), meanings.end(), [](const Named& named) {
    return named.meaning.kind == NameKind::kName && (named.meaning.flags & kWeakName) == 0;
  });
}

bool SentenceNames::continues(std::uint32_t at) const {
  return at < size() && (*this)[at].upper && (*this)[at].space_before && !(*this)[at].punct;
}

bool SentenceNames::is_possessive(std::uint32_t at) const {
  return at < size() && marks_owner(text(at), (*this)[at]);
}

bool SentenceNames::is_article(std::uint32_t at) const { return at + 1 < size() && lower(text(at)) == "the"; }

bool SentenceNames::is_address(std::uint32_t at) const {
  return (*this)[at].is(kHonorificMale | kHonorificFemale | kHonorific) && at + 1 < size() &&
         (*this)[at + 1].upper;
}

NameMatch SentenceNames::title(std::uint32_t at) const {
  NameMatch best;
  for (std::uint32_t skip = 0; skip < kTitleModifiers && at + skip < size(); ++skip) {
    NameMatch match =
        names(at + skip, [](const Named& named) { return named.meaning.kind == NameKind::kTitle; });
    if (match.size > 0 && skip + match.size > best.size) {
      best.size = skip + match.size;
      best.meanings = std::move(match.meanings);
    }
    const EntityWord& modifier = (*this)[at + skip];
    if (!modifier.is(kTitleModifier) || (skip > 0 && !modifier.space_before)) break;
  }
  return best;
}

bool SentenceNames::is_modified_title(std::uint32_t at) const {
  const auto is_title = [](const Named& named) { return named.meaning.kind == NameKind::kTitle; };
  const std::uint32_t all = title(at).size;
  const bool phrase =
      names(at, is_title).size > 0 && (*this)[at].is(kPublicBody) && !(*this)[at].is(kCountyWord);
  return (*this)[at].is(kTitleModifier) && !phrase && all > 1 && title(at + 1).size + 1 == all;
}

template <class Keep>
NameMatch SentenceNames::names(std::uint32_t at, const Keep& keep) const {
  NameMatch best;
  std::uint64_t hash = (*this)[at].hash;
  std::vector<Named> meanings;
  const std::uint32_t longest = std::min<std::uint32_t>((*this)[at].longest, size() - at);
  for (std::uint32_t count = 1; count <= longest; ++count) {
    if (count > 1) hash = extend_hash(hash, (*this)[at + count - 1].hash);
    tables_.find(hash, meanings);
    std::erase_if(meanings, [&](const Named& named) { return !keep(named); });
    if (!meanings.empty()) best = {count, meanings};
  }
  return best;
}

NameMatch SentenceNames::known(std::uint32_t at) const {
  const EntityWord& first = (*this)[at];
  NameMatch match = names(at, [&](const Named& named) {
    if (named.meaning.kind == NameKind::kTitle) return false;
    return (named.meaning.flags & kCapitalsOnly) == 0 || first.all_upper;
  });
  for (std::uint32_t i = at; i < at + match.size; ++i) {
    const EntityWord& word = (*this)[i];
    const bool figure = text(i)[0] >= '0' && text(i)[0] <= '9';
    if (!word.upper && !word.punct && !figure && !is_possessive(i) &&
        !word.is(kFunctionWord | kPersonConnector | kOrganisationConnector) && !sentence_.title_case &&
        i != at + match.size - 1)
      return {};
  }
  if (match.size == 1 && first.is(kNotName)) return {};
  if (match.size == 1 && first.is(kFunctionWord) && !(first.all_upper && match.is_strong())) return {};
  if (match.size > 1 && !(*this)[at + match.size - 1].upper && !is_possessive(at + match.size - 1) &&
      !is_lower_tail(at, match.size))
    return {};
  return match;
}

/// "Russian government", "Israeli army": the tables hold such names with a lower-case end. "The marches" are
/// no region of Italy.
bool SentenceNames::is_lower_tail(std::uint32_t at, std::uint32_t count) const {
  const EntityWord& first = (*this)[at];
  return (*this)[at + count - 1].common && first.upper && (first.all_upper || !first.is(kFunctionWord));
}

std::uint32_t SentenceNames::learnt(std::uint32_t at) const {
  std::uint32_t best = 0;
  std::uint64_t hash = (*this)[at].hash;
  for (std::uint32_t count = 2; count <= article_.longest_learnt && at + count <= size(); ++count) {
    hash = extend_hash(hash, (*this)[at + count - 1].hash);
    if (article_.learnt.contains(hash)) best = count;
  }
  return best;
}

std::uint32_t SentenceNames::learnt_work(std::uint32_t at) const {
  if (!(*this)[at].upper || is_blind(at)) return 0;
  std::uint32_t best = 0;
  std::uint64_t hash = (*this)[at].hash;
  for (std::uint32_t count = 1; count <= article_.longest_work && at + count <= size(); ++count) {
    if (count > 1) hash = extend_hash(hash, (*this)[at + count - 1].hash);
    if (count == 1 && ((*this)[at].starts || is_given(at))) continue;
    if (article_.works.contains(hash) && (*this)[at + count - 1].upper) best = count;
  }
  return best;
}

std::uint32_t SentenceNames::times_learnt(std::uint32_t at, std::uint32_t count) const {
  std::uint64_t hash = (*this)[at].hash;
  for (std::uint32_t i = 1; i < count; ++i) hash = extend_hash(hash, (*this)[at + i].hash);
  const auto found = article_.learnt.find(hash);
  return found == article_.learnt.end() ? 0 : found->second;
}

}  // namespace gainsay
