#include <istream>
#include <nlohmann/json.hpp>

#include "article/assemble.h"
#include "article/encoding.h"
#include "article/formats.h"
#include "article/printed_date.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

using Json = nlohmann::json;

/// The longest line that is read; what is longer is reported and skipped.
constexpr std::size_t kMaxLine = 64u * 1024 * 1024;

/// Reads a line without its end, at most kMaxLine bytes of it. `whole` tells whether it fitted.
bool next_line(std::istream& in, std::string& line, bool& whole) {
  line.clear();
  whole = true;
  std::streambuf* const buffer = in.rdbuf();
  int c = buffer->sbumpc();
  if (c == std::char_traits<char>::eof()) return false;
  for (; c != std::char_traits<char>::eof() && c != '\n'; c = buffer->sbumpc()) {
    if (line.size() < kMaxLine) {
      line += static_cast<char>(c);
    } else {
      whole = false;
    }
  }
  return true;
}

/// The line as UTF-8: without a byte order mark, and decoded where it is in another encoding.
std::string decoded(std::string line, const std::string& name) {
  constexpr std::string_view kMark = "\xef\xbb\xbf";
  if (line.starts_with(kMark)) line.erase(0, kMark.size());
  if (is_utf8(line)) return line;
  const Result<MappedText> text = decode_text(line, name);
  return text ? text->text : line;
}

std::string text_of(const Json& record, const char* key) {
  const auto found = record.find(key);
  if (found == record.end()) return {};
  if (found->is_string()) return found->get<std::string>();
  return found->is_number_integer() ? found->dump() : std::string();
}

}  // namespace

void read_json_lines(std::istream& in, const std::string& name, const std::string& data_dir, Errors& errors,
                     const std::function<void(Article&&)>& take) {
  const ReadingLists& lists = reading_lists(data_dir);
  std::string line;
  bool whole = true;
  for (int number = 1; next_line(in, line, whole); ++number) {
    const auto fail = [&](std::string message, std::string hint) {
      errors.push_back({ErrorCode::kUnreadableInput, name, number, 0, std::move(message), std::move(hint)});
    };
    if (!whole) {
      fail("the line is longer than 64 MB", "");
      continue;
    }
    line = decoded(std::move(line), name);
    const std::string_view json = trimmed(line);
    if (json.empty()) continue;
    const Json record = Json::parse(json, nullptr, false);
    if (!record.is_object()) {
      fail("not a JSON object", "JSON Lines have one article a line: {\"id\": …, \"text\": …}");
      continue;
    }
    std::string text = text_of(record, "text");
    if (text.empty()) {
      fail("the article has no \"text\"", "");
      continue;
    }
    MappedText source;
    source.text = text;
    Draft draft = read_plain_text(source);
    draft.metadata.title = text_of(record, "title");
    draft.metadata.source = text_of(record, "source");
    draft.metadata.url = text_of(record, "url");
    const char* day = record.contains("published") ? "published" : "date";  // as many collections call it
    draft.metadata.published = parse_stamp(text_of(record, day), lists.abbreviations);
    if (draft.metadata.published) draft.metadata.published_from = "manifest";
    std::string id = text_of(record, "id");
    if (id.empty()) id = name + ":" + std::to_string(number);
    take(assemble(std::move(draft), std::move(text), std::move(id), lists));
  }
}

}  // namespace gainsay
