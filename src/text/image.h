#pragma once

#include <algorithm>
#include <bitset>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace gainsay {

// An image is a value written as bytes for this very machine: fields one after the other, in the order in
// which fields(io, value) names them. A structure takes part through a function or a member of that name,
// which hands all of its parts to `io`; the same function serves for writing and for reading.

/// An array that owns its elements or lies inside an image. Elements have no padding and no pointers.
template <class T>
class FlatArray {
  static_assert(std::is_trivially_copyable_v<T> && std::has_unique_object_representations_v<T>);

 public:
  FlatArray() = default;
  explicit FlatArray(std::vector<T> elements) : own_(std::move(elements)), view_(own_) {}
  /// Points into memory of someone else's, which must outlive it.
  explicit FlatArray(std::span<const T> view) : view_(view) {}
  FlatArray(FlatArray&& other) noexcept
      : own_(std::move(other.own_)), view_(std::exchange(other.view_, {})) {}
  FlatArray& operator=(FlatArray&& other) noexcept {
    own_ = std::move(other.own_);
    view_ = std::exchange(other.view_, {});
    return *this;
  }

  const T& operator[](std::size_t i) const { return view_[i]; }
  std::size_t size() const { return view_.size(); }
  bool empty() const { return view_.empty(); }
  std::span<const T> part(std::size_t first, std::size_t count) const { return view_.subspan(first, count); }
  std::span<const T> all() const { return view_; }

 private:
  std::vector<T> own_;
  std::span<const T> view_;
};

/// A hash table over 64-bit hashes, each with a number: open addressing, a power of two of slots.
class FlatIndex {
 public:
  struct Slot {
    std::uint64_t hash;
    std::uint64_t value_plus_1;  ///< 0 = free
  };
  FlatIndex() = default;
  /// Each hash once.
  explicit FlatIndex(const std::vector<std::pair<std::uint64_t, std::uint32_t>>& entries) {
    std::size_t size = 8;
    while (size < entries.size() * 2) size *= 2;
    std::vector<Slot> slots(size, Slot{0, 0});
    for (const auto& [hash, value] : entries) {
      std::size_t at = hash & (size - 1);
      while (slots[at].value_plus_1 != 0) at = (at + 1) & (size - 1);
      slots[at] = {hash, std::uint64_t{value} + 1};
    }
    slots_ = FlatArray<Slot>(std::move(slots));
  }

  /// The number of a hash; `absent` where it isn't there.
  std::uint32_t find(std::uint64_t hash, std::uint32_t absent) const {
    if (slots_.empty()) return absent;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
      const Slot& slot = slots_[at];
      if (slot.value_plus_1 == 0) return absent;
      if (slot.hash == hash) return static_cast<std::uint32_t>(slot.value_plus_1 - 1);
    }
  }

  template <class Io>
  void fields(Io& io) {
    io(slots_);
  }

 private:
  FlatArray<Slot> slots_;
};

namespace image_detail {

template <class T>
inline constexpr bool kIsPlain = std::is_arithmetic_v<T> || std::is_enum_v<T>;
template <class R, class P>
std::true_type is_time(const std::chrono::time_point<R, P>&);
template <class T>
concept Time = requires(const T& t) {
  is_time(t);
};
template <std::size_t N>
std::true_type is_bitset(const std::bitset<N>&);
template <class T>
concept Bitset = requires(const T& t) {
  is_bitset(t);
};
template <class T>
concept Map = requires {
  typename T::key_type;
  typename T::mapped_type;
};
template <class T>
concept Set = requires {
  typename T::key_type;
}
&&!Map<T>;
template <class T>
struct IsFlat : std::false_type {};
template <class T>
struct IsFlat<FlatArray<T>> : std::true_type {};
template <class T>
struct IsPair : std::false_type {};
template <class A, class B>
struct IsPair<std::pair<A, B>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsUnique : std::false_type {};
template <class T>
struct IsUnique<std::unique_ptr<T>> : std::true_type {};

}  // namespace image_detail

/// Writes values into an image.
class ImageWriter {
 public:
  static constexpr bool kReads = false;
  template <class... T>
  void operator()(T&... values) {
    (put(values), ...);
  }
  const std::string& bytes() const { return bytes_; }

 private:
  void raw(const void* from, std::size_t size) { bytes_.append(static_cast<const char*>(from), size); }
  void count(std::size_t n) {
    const std::uint64_t wide = n;
    raw(&wide, sizeof wide);
  }

  template <class T>
  void put(T& value) {
    namespace d = image_detail;
    using V = std::remove_const_t<T>;
    if constexpr (d::kIsPlain<V> || d::Bitset<V> || d::Time<V>) {
      raw(&value, sizeof value);
    } else if constexpr (std::is_same_v<V, std::string>) {
      count(value.size());
      raw(value.data(), value.size());
    } else if constexpr (d::IsFlat<V>::value) {
      count(value.size());
      bytes_.resize((bytes_.size() + 7) / 8 * 8, '\0');
      raw(value.all().data(), value.all().size_bytes());
    } else if constexpr (d::IsPair<V>::value) {
      put(value.first);
      put(value.second);
    } else if constexpr (d::IsVector<V>::value || d::Map<V> || d::Set<V>) {
      count(value.size());
      for (auto& element : value) put(element);
    } else if constexpr (d::IsOptional<V>::value) {
      count(value.has_value() ? 1 : 0);
      if (value) put(*value);
    } else if constexpr (d::IsUnique<V>::value) {
      put(*value);
    } else if constexpr (requires { value.fields(*this); }) {
      value.fields(*this);
    } else {
      fields(*this, value);
    }
  }

  std::string bytes_;
};

/// Reads values back in the order in which they were written. Past the end, or where a count can't be, it
/// fails for good and gives empty values.
class ImageReader {
 public:
  static constexpr bool kReads = true;
  /// `bytes` must outlive what is read: flat arrays point into them. They begin at a multiple of 8.
  explicit ImageReader(std::span<const std::byte> bytes) : bytes_(bytes) {}

  template <class... T>
  void operator()(T&... values) {
    (get(values), ...);
  }
  /// Whether all was there and nothing is left.
  bool whole() const { return !failed_ && at_ == bytes_.size(); }

 private:
  const std::byte* take(std::size_t size) {
    if (failed_ || size > bytes_.size() - at_) {
      failed_ = true;
      return nullptr;
    }
    const std::byte* from = bytes_.data() + at_;
    at_ += size;
    return from;
  }
  std::size_t count(std::size_t least_each) {
    std::uint64_t n = 0;
    if (const std::byte* from = take(sizeof n)) std::memcpy(&n, from, sizeof n);
    if (failed_ || n > (bytes_.size() - at_) / std::max<std::size_t>(least_each, 1)) {
      failed_ = true;
      return 0;
    }
    return n;
  }

  template <class T>
  void get(T& value) {
    namespace d = image_detail;
    if constexpr (d::kIsPlain<T> || d::Bitset<T> || d::Time<T>) {
      if (const std::byte* from = take(sizeof value)) std::memcpy(&value, from, sizeof value);
    } else if constexpr (std::is_same_v<T, std::string>) {
      const std::size_t size = count(1);
      if (const std::byte* from = take(size)) value.assign(reinterpret_cast<const char*>(from), size);
    } else if constexpr (d::IsFlat<T>::value) {
      get_flat(value);
    } else if constexpr (d::IsPair<T>::value) {
      get(value.first);
      get(value.second);
    } else if constexpr (d::IsVector<T>::value) {
      value.resize(count(1));
      for (auto& element : value) get(element);
    } else if constexpr (d::Map<T>) {
      get_map(value);
    } else if constexpr (d::Set<T>) {
      for (std::size_t left = count(1); left > 0 && !failed_; --left) {
        typename T::key_type key;
        get(key);
        value.insert(value.end(), std::move(key));
      }
    } else if constexpr (d::IsOptional<T>::value) {
      if (count(1) != 0) get(value.emplace());
    } else if constexpr (d::IsUnique<T>::value) {
      value = std::make_unique<typename T::element_type>();
      get(*value);
    } else if constexpr (requires { value.fields(*this); }) {
      value.fields(*this);
    } else {
      fields(*this, value);
    }
  }

  template <class T>
  void get_flat(FlatArray<T>& value) {
    const std::size_t size = count(sizeof(T));
    const std::size_t skip = (at_ + 7) / 8 * 8 - at_;
    take(skip);
    if (const std::byte* from = take(size * sizeof(T)))
      value = FlatArray<T>(std::span(reinterpret_cast<const T*>(from), size));
  }

  template <class T>
  void get_map(T& value) {
    for (std::size_t left = count(1); left > 0 && !failed_; --left) {
      typename T::key_type key;
      get(key);
      get(value.try_emplace(value.end(), std::move(key))->second);
    }
  }

  std::span<const std::byte> bytes_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace gainsay
