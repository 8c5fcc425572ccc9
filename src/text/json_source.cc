#include "text/json_source.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <utility>

namespace gainsay {
namespace {

/// An input iterator that leaves its position where the SAX handler can read it.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, const char** seen) : at_(at), seen_(seen) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    *seen_ = ++at_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at_ == b.at_; }
  friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return a.at_ != b.at_; }

 private:
  const char* at_;
  const char** seen_;
};

/// The offset of the first byte at or after `at` that belongs to a key, a value or a bracket.
std::size_t skip_between(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const char c = text[at];
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',' || c == ':') {
      ++at;
    } else if (text.substr(at, 2) == "//") {
      at = std::min(text.find('\n', at), text.size());
    } else if (text.substr(at, 2) == "/*") {
      const std::size_t end = text.find("*/", at + 2);
      if (end == std::string_view::npos) return at;
      at = end + 2;
    } else if (at == 0 && text.substr(0, 3) == "\xef\xbb\xbf") {
      at = 3;
    } else {
      return at;
    }
  }
  return at;
}

/// What stands at `at`, cut at the end of its line and at some 30 bytes, whole characters only.
std::string fragment_at(std::string_view text, std::size_t at) {
  std::string_view rest = text.substr(std::min(at, text.size()));
  rest = rest.substr(0, rest.find_first_of("\r\n"));
  std::size_t size = std::min<std::size_t>(rest.size(), 30);
  while (size > 0 && size < rest.size() && (static_cast<unsigned char>(rest[size]) & 0xc0) == 0x80) --size;
  return std::string(rest.substr(0, size));
}

std::string unescape_step(std::string_view step) {
  std::string out;
  for (std::size_t i = 0; i < step.size(); ++i) {
    if (step[i] == '~' && i + 1 < step.size()) {
      out += step[++i] == '1' ? '/' : '~';
    } else {
      out += step[i];
    }
  }
  return out;
}

}  // namespace

/// Builds the values and their places side by side. The parser reports a token right after it has read it, so
/// a token starts at the first byte of substance after the end of the one before.
class JsonSourceBuilder {
 public:
  using Json = nlohmann::json;
  using number_integer_t = Json::number_integer_t;
  using number_unsigned_t = Json::number_unsigned_t;
  using number_float_t = Json::number_float_t;
  using string_t = Json::string_t;
  using binary_t = Json::binary_t;

  JsonSourceBuilder(JsonSource& source, const char* const& seen) : source_(source), seen_(seen) {}

  bool null() { return scalar(nullptr, false); }
  bool boolean(bool value) { return scalar(value, false); }
  bool number_integer(number_integer_t value) { return scalar(value, true); }
  bool number_unsigned(number_unsigned_t value) { return scalar(value, true); }
  bool number_float(number_float_t value, const string_t&) { return scalar(value, true); }
  bool string(string_t& value) { return scalar(std::move(value), false); }
  bool binary(binary_t&) { return false; }

  bool start_object(std::size_t) { return open(Json::object()); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(string_t& name) {
    key_offset_ = token_start();
    end_token(false);
    if (stack_.back().value->contains(name)) {
      fail(key_offset_, "the key \"" + name + "\" stands twice in one object", "keep one of the two");
      return false;
    }
    key_ = std::move(name);
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& what) {
    const std::size_t at = token_start();
    const std::string fragment = fragment_at(source_.text_, at);
    const std::string_view told = what.what();
    const std::size_t expected = told.rfind("expected ");
    std::string hint = expected == std::string_view::npos ? "" : std::string(told.substr(expected));
    if ((fragment.starts_with('}') || fragment.starts_with(']')) && ends_with_comma(at)) {
      hint = "take away the comma before it";
    }
    fail(at, fragment.empty() ? "the JSON breaks off here" : "not JSON from \"" + fragment + "\" on", hint);
    return false;
  }

  const std::optional<Error>& error() const { return error_; }

 private:
  struct Open {
    Json* value;
    std::size_t node;
  };

  std::uint32_t token_start() const {
    return static_cast<std::uint32_t>(skip_between(source_.text_, last_end_));
  }

  /// The lexer reads one character past a number to see that it has ended.
  void end_token(bool number) {
    const char* const begin = source_.text_.data();
    last_end_ = static_cast<std::size_t>(seen_ - begin);
    const bool looked_ahead =
        number && last_end_ > 0 &&
        std::string_view("0123456789").find(begin[last_end_ - 1]) == std::string_view::npos;
    if (looked_ahead) --last_end_;
  }

  bool ends_with_comma(std::size_t at) const {
    const std::size_t before = std::string_view(source_.text_).substr(0, at).find_last_not_of(" \t\r\n");
    return before != std::string_view::npos && source_.text_[before] == ',';
  }

  Json* add(Json value) {
    JsonSource::Node node;
    node.offset = token_start();
    node.end = static_cast<std::uint32_t>(source_.nodes_.size() + 1);
    node.key_offset = node.offset;
    Json* place = &source_.root_;
    if (!stack_.empty() && stack_.back().value->is_object()) {
      node.in_object = true;
      node.key_offset = key_offset_;
      node.key = key_;
      place = &(*stack_.back().value)[key_];
      *place = std::move(value);
    } else if (!stack_.empty()) {
      stack_.back().value->push_back(std::move(value));
      place = &stack_.back().value->back();
    } else {
      *place = std::move(value);
    }
    source_.nodes_.push_back(std::move(node));
    return place;
  }

  bool scalar(Json value, bool number) {
    add(std::move(value));
    end_token(number);
    return true;
  }

  bool open(Json value) {
    if (stack_.size() >= 200) {
      fail(token_start(), "the JSON is nested more than 200 deep", "");
      return false;
    }
    const std::size_t node = source_.nodes_.size();
    Json* const place = add(std::move(value));
    stack_.push_back({place, node});
    end_token(false);
    return true;
  }

  bool close() {
    end_token(false);
    source_.nodes_[stack_.back().node].end = static_cast<std::uint32_t>(source_.nodes_.size());
    stack_.pop_back();
    return true;
  }

  void fail(std::size_t at, std::string message, std::string hint) {
    error_ = source_.error_at_offset(static_cast<std::uint32_t>(at), std::move(message), std::move(hint));
  }

  JsonSource& source_;
  const char* const& seen_;
  std::size_t last_end_ = 0;
  std::uint32_t key_offset_ = 0;
  std::string key_;
  std::vector<Open> stack_;
  std::optional<Error> error_;
};

Result<JsonSource> JsonSource::parse(std::string text, std::string file, ErrorCode code) {
  JsonSource source;
  source.text_ = std::move(text);
  source.file_ = std::move(file);
  source.code_ = code;
  const char* const begin = source.text_.data();
  const char* seen = begin;
  JsonSourceBuilder builder(source, seen);
  const bool whole = nlohmann::json::sax_parse(CountingIterator(begin, &seen),
                                               CountingIterator(begin + source.text_.size(), &seen), &builder,
                                               nlohmann::json::input_format_t::json, true, true);
  if (builder.error()) return tl::unexpected(*builder.error());
  if (!whole) return tl::unexpected(source.error_at_offset(0, "not JSON", ""));
  return source;
}

Result<JsonSource> JsonSource::read(const std::string& path, ErrorCode code) {
  std::ifstream in(path, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(in), {});
  if (!in) return tl::unexpected(Error{code, path, 0, 0, "can't be read", ""});
  return parse(std::move(text), path, code);
}

const JsonSource::Node& JsonSource::node_at(std::string_view pointer) const {
  std::size_t at = 0;
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t slash = std::min(pointer.find('/'), pointer.size());
    const std::string step = unescape_step(pointer.substr(0, slash));
    pointer.remove_prefix(slash);
    std::size_t child = at + 1;
    for (std::size_t index = 0; child < nodes_[at].end; child = nodes_[child].end, ++index) {
      if (nodes_[child].in_object ? nodes_[child].key == step : std::to_string(index) == step) break;
    }
    if (child >= nodes_[at].end) break;
    at = child;
  }
  return nodes_[at];
}

std::uint32_t JsonSource::offset_of(std::string_view pointer) const { return node_at(pointer).offset; }

std::uint32_t JsonSource::key_offset_of(std::string_view pointer) const {
  return node_at(pointer).key_offset;
}

Error JsonSource::error_at_offset(std::uint32_t offset, std::string message, std::string hint) const {
  const LineColumn at = line_column(text_, offset);
  return {code_, file_, at.line, at.column, std::move(message), std::move(hint)};
}

Error JsonSource::error_at(std::string_view pointer, std::string message, std::string hint) const {
  return error_at_offset(offset_of(pointer), std::move(message), std::move(hint));
}

Error JsonSource::error_at_key(std::string_view pointer, std::string message, std::string hint) const {
  return error_at_offset(key_offset_of(pointer), std::move(message), std::move(hint));
}

Error JsonSource::error_inside(std::string_view pointer, std::uint32_t within, std::string message,
                               std::string hint) const {
  return error_at_offset(offset_of(pointer) + 1 + within, std::move(message), std::move(hint));
}

LineColumn line_column(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t newline = before.rfind('\n');
  return {static_cast<int>(1 + std::count(before.begin(), before.end(), '\n')),
          static_cast<int>(1 + before.size() - (newline == std::string_view::npos ? 0 : newline + 1))};
}

std::string pointer_step(std::string_view key) {
  std::string out;
  for (const char c : key) {
    if (c == '~') {
      out += "~0";
    } else if (c == '/') {
      out += "~1";
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace gainsay
