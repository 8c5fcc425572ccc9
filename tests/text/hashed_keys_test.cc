#include "text/hashed_keys.h"

#include <doctest/doctest.h>

#include <set>

namespace gainsay {
namespace {

TEST_CASE("hashes are found by their order, and no others") {
  for (const std::size_t count : {0u, 1u, 7u, 9u, 1000u, 5000u}) {
    CAPTURE(count);
    std::set<std::uint64_t> all;
    for (std::uint64_t i = 1; all.size() < count; ++i) all.insert(i * 0x9e3779b97f4a7c15ull);
    const std::vector<std::uint64_t> sorted(all.begin(), all.end());
    HashedKeys keys(sorted);
    CHECK(keys.size() == count);
    for (std::size_t i = 0; i < sorted.size(); ++i) {
      REQUIRE(keys.find(sorted[i]) == i);
      REQUIRE_FALSE(keys.find(~sorted[i]).has_value());
    }
    CHECK_FALSE(keys.find(0).has_value());
    ImageWriter writer;
    writer(keys);
    alignas(8) std::byte bytes[65536];
    REQUIRE(writer.bytes().size() <= sizeof bytes);
    std::memcpy(bytes, writer.bytes().data(), writer.bytes().size());
    ImageReader reader(std::span(bytes, writer.bytes().size()));
    HashedKeys read;
    reader(read);
    CHECK(reader.whole());
    if (count > 0) CHECK(read.find(sorted.back()) == count - 1);
  }
}

TEST_CASE("the lowest and the highest hash have a bucket") {
  const HashedKeys keys({0, ~std::uint64_t{0}});
  CHECK(keys.find(0) == 0);
  CHECK(keys.find(~std::uint64_t{0}) == 1);
  CHECK_FALSE(keys.find(std::uint64_t{1} << 63).has_value());
}

}  // namespace
}  // namespace gainsay
