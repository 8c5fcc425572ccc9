#include "article/copies.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::size_t kShingle = 5;
constexpr std::size_t kLeastShingles = 36;
constexpr double kContained = 0.6;
/// A shingle in more articles than this is a formula ("all rights reserved by the") and tells nothing.
constexpr std::size_t kMaxPostings = 64;

std::vector<std::uint64_t> word_hashes(const Article& article) {
  constexpr std::uint64_t kStart = 14695981039346656037u;  // FNV-1a
  constexpr std::uint64_t kPrime = 1099511628211u;
  std::vector<std::uint64_t> hashes;
  for (const Block& block : article.blocks) {
    if (block.kind == BlockKind::kBoilerplate || block.kind == BlockKind::kByline) continue;
    std::uint64_t hash = kStart;
    for (const char c : slice(article.text, block.span)) {
      const auto byte = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
      const bool word = (byte >= 'a' && byte <= 'z') || is_digit(byte) || byte >= 0x80;
      if (word) {
        hash = (hash ^ byte) * kPrime;
      } else if (hash != kStart) {
        hashes.push_back(hash);
        hash = kStart;
      }
    }
    if (hash != kStart) hashes.push_back(hash);
  }
  return hashes;
}

/// The article's distinct shingles, sorted.
std::vector<std::uint64_t> shingles_of(const Article& article) {
  const std::vector<std::uint64_t> words = word_hashes(article);
  std::vector<std::uint64_t> shingles;
  for (std::size_t i = 0; i + kShingle <= words.size(); ++i) {
    std::uint64_t hash = 0;
    for (std::size_t k = 0; k < kShingle; ++k) hash = hash * 0x9e3779b97f4a7c15u + words[i + k];
    shingles.push_back(hash ^ (hash >> 29));
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

/// Indices of the articles, the earliest published first.
std::vector<std::uint32_t> by_time(const std::vector<Article>& articles) {
  std::vector<std::uint32_t> order(articles.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const auto& first = articles[a].published;
    const auto& second = articles[b].published;
    if (first.has_value() != second.has_value()) return first.has_value();
    return first && *first < *second;
  });
  return order;
}

}  // namespace

void mark_copies(std::vector<Article>& articles) {
  if (articles.size() < 2) return;
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> holders;
  std::vector<std::size_t> sizes(articles.size(), 0);
  std::vector<std::size_t> shared(articles.size(), 0);
  for (const std::uint32_t index : by_time(articles)) {
    const std::vector<std::uint64_t> shingles = shingles_of(articles[index]);
    sizes[index] = shingles.size();
    if (shingles.size() < kLeastShingles) continue;
    std::vector<std::uint32_t> touched;
    for (const std::uint64_t shingle : shingles) {
      std::vector<std::uint32_t>& postings = holders[shingle];
      for (const std::uint32_t earlier : postings) {
        if (shared[earlier]++ == 0) touched.push_back(earlier);
      }
      if (postings.size() < kMaxPostings) postings.push_back(index);
    }
    double best = 0;
    for (const std::uint32_t other : touched) {
      const std::size_t shorter = std::min(sizes[index], sizes[other]);
      const double share =
          static_cast<double>(std::exchange(shared[other], 0)) / static_cast<double>(shorter);
      if (share < kContained || share <= best) continue;
      best = share;
      articles[index].copy_of = articles[other].copy_of.value_or(other);
    }
  }
}

}  // namespace gainsay
