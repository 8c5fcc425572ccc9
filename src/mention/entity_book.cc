#include "mention/entity_book.h"

#include <algorithm>

namespace gainsay {
namespace {

/// What stands around a nickname, and bytes of quotation marks.
bool is_mark(char c) {
  return c == '"' || c == '(' || c == ')' || c == '\'' || c == '\xe2' || c == '\x80' || c == '\x9c' ||
         c == '\x9d' || c == ',';
}

}  // namespace

std::vector<std::string> plain_words(std::string_view name) {
  std::vector<std::string> words;
  const std::string text = plain(name);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n\t", at), text.size());
    std::string word = text.substr(at, end - at);
    while (!word.empty() && is_mark(word.back())) word.pop_back();
    word.erase(0,
               static_cast<std::size_t>(std::find_if_not(word.begin(), word.end(), is_mark) - word.begin()));
    if (!word.empty()) words.push_back(std::move(word));
    at = end + 1;
  }
  return words;
}

bool EntityBook::is_article(const EntityWord& word) const {
  const std::string printed = lower(article.text(word));
  return printed == "the" || printed == "a" || printed == "an";
}

std::string EntityBook::text(const EntitySpan& span) const {
  // "The Big Lie" in quotation marks is what is "Big Lie" without them.
  const bool article_first = span.work && span.last > span.first + 1 && is_article(words(span)[span.first]);
  std::string name(
      article.text(article.sentences[span.sentence], span.first + (article_first ? 1u : 0u), span.last));
  std::replace(name.begin(), name.end(), '\n', ' ');
  return name;
}

const std::vector<EntityWord>& EntityBook::words(const EntitySpan& span) const {
  return article.sentences[span.sentence].words;
}

std::uint32_t EntityBook::add(ArticleEntity entity) {
  const auto number = static_cast<std::uint32_t>(entities.size());
  index.add(number, entity.words);
  by_key_[entity.value.key].push_back(number);
  entities.push_back(std::move(entity));
  return number;
}

void EntityBook::rename(std::uint32_t number, const std::string& name, std::string key,
                        const std::vector<std::string>& words) {
  ArticleEntity& entity = entities[number];
  std::erase(by_key_[entity.value.key], number);
  by_key_[key].push_back(number);
  index.add(number, words);
  entity.words = words;
  entity.value.name = name;
  entity.value.key = std::move(key);
}

std::uint32_t EntityBook::find_key(const std::string& key) const {
  const auto found = by_key_.find(key);
  if (found == by_key_.end() || found->second.empty()) return kNoEntity;
  return *std::min_element(found->second.begin(), found->second.end());
}

void EntityBook::use_known(EntitySpan& span, const Named& named) {
  const TableEntity entity = named.entity();
  span.entity = find_key(std::string(entity.key));
  if (named.meaning.kind == NameKind::kMetonym) span.how = "metonym";
  if (span.entity != kNoEntity) return;
  ArticleEntity added;
  added.value.type = entity.type;
  added.value.name = std::string(entity.name);
  added.value.key = std::string(entity.key);
  added.value.within = named.table->within(named.meaning.entity);
  added.value.place = entity.place;
  added.value.known = true;
  added.value.at = entity.at;
  added.words = plain_words(entity.name);
  span.entity = add(std::move(added));
}

}  // namespace gainsay
