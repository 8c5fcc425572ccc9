#include "reconcile/pairs.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace gainsay {
namespace {

constexpr std::size_t kKeysOfClaim = 16;  // the rarest ones
constexpr std::size_t kNeighbours = 12;   // that one key gives a claim on one side

std::size_t all_pairs_limit = Pairs::kAllPairs;

/// Keys under which a claim can be found: what its context has, whether in its sentence or around it, and the
/// entities in its slots.
void keys_of(const Claim& claim, std::vector<std::uint64_t>& keys) {
  keys.clear();
  const auto add = [&keys](std::string_view word) { keys.push_back(std::hash<std::string_view>{}(word)); };
  for (const std::string& item : claim.context) {
    std::string_view word = item;
    while (!word.empty() && (word.front() == '=' || word.front() == '~')) word.remove_prefix(1);
    if (word.starts_with("w:")) word.remove_prefix(2);
    add(word);
  }
  for (const auto& [slot, values] : claim.slots) {
    for (const SlotValue& value : values) {
      if (const auto* entity = std::get_if<EntityValue>(&value.value)) add(entity->key);
      if (const auto* words = std::get_if<TextValue>(&value.value)) {
        for (const std::string& entity : words->entities) add(entity);
        add(words->lemma);
      }
    }
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

}  // namespace

void Pairs::set_all_pairs_limit_for_tests(std::size_t claims) { all_pairs_limit = claims; }

Pairs::Pairs(std::span<const Claim* const> claims) : size_(claims.size()), all_(size_ <= all_pairs_limit) {
  if (all_) {
    everyone_.resize(size_);
    std::iota(everyone_.begin(), everyone_.end(), 0u);
  } else {
    index(claims);
  }
}

// Every key that a claim is listed under, ranked by how many claims have it.
void Pairs::index(std::span<const Claim* const> claims) {
  // Claims in the order of time, then of place: neighbours in it are near in both.
  std::vector<std::uint32_t> order(size_);
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return claims[a]->published < claims[b]->published;
  });
  std::vector<std::uint64_t> keys;
  std::unordered_map<std::uint64_t, std::uint32_t> counts;
  for (const Claim* claim : claims) {
    keys_of(*claim, keys);
    for (const std::uint64_t key : keys) ++counts[key];
  }
  for (const std::uint32_t claim : order) {
    keys_of(*claims[claim], keys);
    std::erase_if(keys, [&](std::uint64_t key) { return counts[key] < 2; });
    const auto rarer = [&](std::uint64_t a, std::uint64_t b) {
      const std::uint32_t x = counts[a], y = counts[b];
      return x != y ? x < y : a < b;
    };
    const std::size_t kept = std::min(keys.size(), kKeysOfClaim);
    std::partial_sort(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(kept), keys.end(), rarer);
    for (std::size_t k = 0; k < kept; ++k) uses_.push_back({keys[k], claim});
  }
  std::stable_sort(uses_.begin(), uses_.end(),
                   [](const KeyUse& a, const KeyUse& b) { return a.key < b.key; });
  first_.assign(size_ + 1, 0);
  for (const KeyUse& use : uses_) ++first_[use.claim + 1];
  std::partial_sum(first_.begin(), first_.end(), first_.begin());
  uses_of_.resize(uses_.size());
  std::vector<std::uint32_t> next(first_.begin(), first_.end() - 1);
  for (std::uint32_t use = 0; use < uses_.size(); ++use) uses_of_[next[uses_[use].claim]++] = use;
}

std::span<const std::uint32_t> Pairs::after(std::size_t i) {
  if (all_) return std::span<const std::uint32_t>(everyone_).subspan(i + 1);
  partners_.clear();
  const auto meet = [&](std::size_t use) {
    if (uses_[use].claim > i) partners_.push_back(uses_[use].claim);
  };
  for (std::uint32_t at = first_[i]; at < first_[i + 1]; ++at) {
    const std::size_t own = uses_of_[at];
    const std::uint64_t key = uses_[own].key;
    for (std::size_t use = own + 1; use < uses_.size() && use <= own + kNeighbours && uses_[use].key == key;
         ++use)
      meet(use);
    for (std::size_t use = own; use > 0 && use + kNeighbours > own && uses_[use - 1].key == key; --use)
      meet(use - 1);
  }
  std::sort(partners_.begin(), partners_.end());
  partners_.erase(std::unique(partners_.begin(), partners_.end()), partners_.end());
  return partners_;
}

std::span<const Claim* const> claims_of_article(std::span<const Claim* const> claims, const Claim& of) {
  const auto [first, last] =
      std::equal_range(claims.begin(), claims.end(), &of,
                       [](const Claim* a, const Claim* b) { return article_order(*a) < article_order(*b); });
  return {first, last};
}

}  // namespace gainsay
