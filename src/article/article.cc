#include "article/article.h"

#include <sstream>

#include "article/assemble.h"
#include "article/docx.h"
#include "article/encoding.h"
#include "article/formats.h"
#include "article/place_finder.h"
#include "article/read_file.h"
#include "article/sniff.h"

namespace gainsay {

namespace {

std::vector<Draft> read_drafts(const MappedText& source, const std::string& path, const ReadingLists& lists,
                               Errors& errors) {
  std::vector<Draft> drafts;
  switch (sniff_format(source.text, path)) {
    case Format::kMarkdown:
      drafts.push_back(read_markdown(source, path, lists, errors));
      break;
    case Format::kHtml:
      drafts.push_back(read_html(source, path, lists, errors));
      break;
    case Format::kNinjs:
      return read_ninjs(source, path, lists, errors);
    case Format::kNewsMl:
      return read_newsml(source, path, lists, errors);
    case Format::kFeed:
      return read_feed(source, path, lists, errors);
    case Format::kOtherXml:
      errors.push_back({ErrorCode::kUnreadableInput, path, 0, 0, "is XML of a kind that is not read",
                        "NewsML-G2, RSS and Atom are"});
      break;
    case Format::kOtherJson:
      errors.push_back({ErrorCode::kUnreadableInput, path, 0, 0, "is JSON of a kind that is not read",
                        "ninjs and JSON Lines are"});
      break;
    case Format::kJsonLines:
    case Format::kPlainText:
      drafts.push_back(read_plain_text(source));
  }
  return drafts;
}

}  // namespace

std::vector<Article> read_articles(std::string bytes, const std::string& path, const std::string& data_dir,
                                   Errors& errors) {
  const ReadingLists& lists = reading_lists(data_dir);
  std::vector<Article> articles;
  if (is_zip(bytes)) {
    std::optional<WordDocument> word = read_docx(bytes, path, lists, errors);
    if (word)
      articles.push_back(assemble(std::move(word->draft), std::move(word->document_xml), path, lists));
    return articles;
  }
  Result<MappedText> source = decode_text(bytes, path);
  if (!source) {
    errors.push_back(source.error());
    return articles;
  }
  if (sniff_format(source->text, path) == Format::kJsonLines) {
    std::istringstream lines(source->text);
    read_json_lines(lines, path, data_dir, errors,
                    [&](Article&& article) { articles.push_back(std::move(article)); });
    return articles;
  }
  const std::size_t errors_before = errors.size();
  std::vector<Draft> drafts = read_drafts(*source, path, lists, errors);
  std::erase_if(drafts, [](const Draft& draft) { return draft.blocks.empty(); });
  if (drafts.empty() && errors.size() == errors_before) {
    errors.push_back({ErrorCode::kUnreadableInput, path, 0, 0, "holds no text", ""});
  }
  const bool several = drafts.size() > 1;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    std::string name = several ? path + '#' + std::to_string(i + 1) : path;
    std::string file = several ? bytes : std::move(bytes);
    articles.push_back(assemble(std::move(drafts[i]), std::move(file), std::move(name), lists));
  }
  return articles;
}

std::optional<Article> read_article(std::string bytes, const std::string& path, const std::string& data_dir,
                                    Errors& errors) {
  std::vector<Article> articles = read_articles(std::move(bytes), path, data_dir, errors);
  if (articles.empty()) return std::nullopt;
  return std::move(articles.front());
}

Place place_of(const Article& article, std::uint32_t file_offset) {
  return PlaceFinder(article).at(file_offset);
}

}  // namespace gainsay
