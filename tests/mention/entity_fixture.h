#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "article/article.h"
#include "mention/mention.h"
#include "mention/mention_json.h"
#include "mention/name_compiler.h"

namespace gainsay {

/// The folder of a table compiled from rules/lexicon, made once a run.
inline const std::string& compiled_names() {
  static const std::string folder = [] {
    const auto path = std::filesystem::temp_directory_path() / ("gainsay-names-" + std::to_string(getpid()));
    std::filesystem::create_directories(path);
    Errors errors;
    std::ofstream(path / "names.bin", std::ios::binary)
        << compile_names("rules/lexicon", "/usr/share/wordnet", errors);
    for (const Error& error : errors) throw std::runtime_error(error.to_line());
    return path.string();
  }();
  return folder;
}

/// Articles of one bundle, each from its text, with their entities found and joined.
class EntityBundle {
 public:
  explicit EntityBundle(const std::vector<std::string>& texts,
                        const std::vector<std::string>& user_names = {}) {
    Errors errors;
    const MentionModel model = MentionModel::load("rules", compiled_names(), user_names, errors);
    articles_.reserve(texts.size());
    for (const std::string& text : texts) {
      Article article;
      article.text = text;
      for (std::size_t at = 0; at < text.size();) {  // a sentence a line
        const std::size_t end = std::min(text.find('\n', at), text.size());
        article.sentences.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)}, 0});
        at = end + 1;
      }
      article.blocks.push_back({BlockKind::kBody, {0, static_cast<std::uint32_t>(text.size())}});
      articles_.push_back(std::move(article));
    }
    for (const Article& article : articles_) {
      AnalysedArticle analysed;
      analysed.article = &article;
      for (const Sentence& sentence : article.sentences) {
        Syntax syntax;
        syntax.tokens = tokenize(article.text, sentence.span);
        analysed.sentences.push_back(std::move(syntax));
      }
      analysed.mentions = model.find_entities(analysed);
      analysed_.push_back(std::move(analysed));
    }
    join_entities(analysed_, model);
  }

  /// What the first mention of these very words means: "person Helen Marsh", "place Russia"; "nothing" where
  /// there is none.
  std::string meaning(std::string_view words, std::size_t article = 0) const {
    const Mention* mention = find(words, article);
    if (mention == nullptr) return "nothing";
    const auto& value = std::get<EntityValue>(mention->value);
    return std::string(printed_type(*mention)) + ' ' + value.name;
  }
  const EntityValue& value(std::string_view words, std::size_t article = 0) const {
    static const EntityValue kNothing;
    const Mention* mention = find(words, article);
    return mention == nullptr ? kNothing : std::get<EntityValue>(mention->value);
  }
  const Mention* find(std::string_view words, std::size_t article = 0) const {
    for (const Mention& mention : analysed_[article].mentions) {
      if (std::holds_alternative<EntityValue>(mention.value) &&
          slice(articles_[article].text, mention.span) == words)
        return &mention;
    }
    return nullptr;
  }
  const std::vector<Mention>& mentions(std::size_t article = 0) const { return analysed_[article].mentions; }

 private:
  std::vector<Article> articles_;
  std::vector<AnalysedArticle> analysed_;
};

/// Some words of a text and what they have to mean ("person Ann Poe", "nothing").
struct MeaningCase {
  std::string text, words, meaning;
};

inline void check_meanings(const std::vector<MeaningCase>& cases) {
  for (const auto& [text, words, meaning] : cases) {
    CAPTURE(text);
    CAPTURE(words);
    CHECK(EntityBundle({text}).meaning(words) == meaning);
  }
}

}  // namespace gainsay
