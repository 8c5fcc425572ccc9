#include "corpus.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "article/article.h"
#include "value/value_json.h"

namespace gainsay::bench {
namespace {

using nlohmann::json;

struct Source {
  std::string text, published;
};

std::vector<Source> from_news(const std::string& path) {
  std::vector<Source> sources;
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    const json record = json::parse(line, nullptr, false);
    if (!record.is_object() || !record.contains("text") || !record["text"].is_string()) continue;
    Source source{record["text"].get<std::string>(), ""};
    if (record.contains("published") && record["published"].is_string())
      source.published = record["published"].get<std::string>();
    sources.push_back(std::move(source));
  }
  return sources;
}

std::vector<Source> from_fixtures(const std::string& fixtures, const std::string& rules) {
  std::vector<std::string> folders;
  for (const auto& entry : std::filesystem::directory_iterator(fixtures)) {
    if (std::filesystem::exists(entry.path() / "bundle.json")) folders.push_back(entry.path().string());
  }
  std::sort(folders.begin(), folders.end());
  std::vector<Source> sources;
  for (const std::string& folder : folders) {
    for (const Article& article : read_bundle({folder}, rules).articles)
      sources.push_back({article.text, article.published ? iso_day(*article.published) : ""});
  }
  return sources;
}

}  // namespace

std::string json_line(const std::string& id, const std::string& text, const std::string& published) {
  json record = {{"id", id}, {"text", text}};
  if (!published.empty()) record["published"] = published;
  return record.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
}

Corpus make_corpus(const std::string& news, const std::string& fixtures, const std::string& rules,
                   std::size_t bytes) {
  std::vector<Source> sources = from_news(news);
  if (sources.empty()) sources = from_fixtures(fixtures, rules);
  Corpus corpus;
  while (!sources.empty() && corpus.text.size() < bytes) {
    const Source& source = sources[corpus.articles % sources.size()];
    corpus.lines += json_line("a" + std::to_string(corpus.articles++), source.text, source.published);
    corpus.text += source.text + '\n';
  }
  return corpus;
}

Corpus first_articles(const Corpus& corpus, std::size_t count) {
  Corpus part;
  std::size_t at = 0;
  for (; part.articles < count && at < corpus.lines.size(); ++part.articles)
    at = corpus.lines.find('\n', at) + 1;
  part.lines = corpus.lines.substr(0, at);
  return part;
}

std::string hostile_text(std::string_view kind, std::size_t bytes) {
  const std::string_view piece =
      kind == "one sentence" ? "the men of the town and the women of the valley who came by road "
      : kind == "triggers"
          ? "killed visited signed met won elected resigned arrested launched visit meeting vote "
      : kind == "capitals" ? "THE MAYOR OF PARIS JOHN SMITH MET THE BANK OF ENGLAND IN NEW YORK "
                           : "12 3,456 7.8 90% 1999 2 million 3rd 4-5 12:30 10/11/12 ";
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

std::vector<Claim> many_claims(const std::vector<Claim>& samples, std::size_t count, std::size_t subjects) {
  constexpr std::size_t kClaimsOfStory = 50, kArticlesOfStory = 5;
  std::vector<Claim> claims;
  claims.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    Claim claim = samples[i % samples.size()];
    const std::size_t story = i / kClaimsOfStory;
    const std::string name = std::to_string(story);
    claim.article = "s" + name + "/" + std::to_string(i % kArticlesOfStory);
    claim.subject = "g" + std::to_string(story % subjects);
    claim.origin = static_cast<std::uint32_t>(story * kArticlesOfStory + i % kArticlesOfStory);
    for (std::string& word : claim.context) {
      if (word.starts_with('=') || word.starts_with('~')) word += name;
    }
    for (auto& [slot, values] : claim.slots) {
      for (SlotValue& value : values) {
        if (auto* entity = std::get_if<EntityValue>(&value.value)) entity->key += name;
      }
    }
    std::sort(claim.context.begin(), claim.context.end());
    claims.push_back(std::move(claim));
  }
  return claims;
}

}  // namespace gainsay::bench
