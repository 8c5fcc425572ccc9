#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// Writes JSON piece by piece behind a string, on one line, with the strings of append_json_string(): for
/// what is written by the million, which building a tree first makes several times as slow. Whoever calls it
/// sees to it that keys stand in objects and every bracket is closed.
class JsonWriter {
 public:
  /// `out` outlives the writer.
  explicit JsonWriter(std::string& out) : out_(out) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  /// The next value is that of `name`.
  void key(std::string_view name);

  void null() { raw("null"); }
  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(bool truth) { raw(truth ? "true" : "false"); }
  void value(std::integral auto number) { raw(std::to_string(number)); }
  /// In the fewest digits that read back the same, with a point; null where it isn't finite.
  void value(double number);
  void value(const std::vector<std::string>& texts);

  /// A value that is JSON already.
  void raw(std::string_view json) {
    separate();
    out_ += json;
  }

  template <class T>
  void member(std::string_view name, const T& what) {
    key(name);
    value(what);
  }

 private:
  void separate() {
    if (!first_) out_ += ',';
    first_ = false;
  }
  void open(char bracket) {
    separate();
    out_ += bracket;
    first_ = true;
  }
  void close(char bracket) {
    out_ += bracket;
    first_ = false;
  }

  std::string& out_;
  bool first_ = true;  ///< nothing to put a comma behind
};

}  // namespace gainsay
