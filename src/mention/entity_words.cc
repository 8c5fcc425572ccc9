#include "mention/entity_words.h"

#include <algorithm>

namespace gainsay {
namespace {

/// What an inflected word may come from, by the endings of English.
template <class Visit>
bool any_stem(const std::string& word, const Visit& visit) {
  const auto cut = [&](std::size_t n, std::string_view tail = {}) {
    return word.size() > n + 2 && visit(word.substr(0, word.size() - n) + std::string(tail));
  };
  if (visit(word)) return true;
  if (word.ends_with("ies") && cut(3, "y")) return true;
  if (word.ends_with("es") && cut(2)) return true;
  if (word.ends_with("s") && cut(1)) return true;
  const auto doubled = [&](std::size_t n) {
    return word.size() > n + 3 && word[word.size() - n - 1] == word[word.size() - n - 2] && cut(n + 1);
  };
  if (word.ends_with("ed") && (cut(2) || cut(1) || doubled(2))) return true;
  if (word.ends_with("ied") && cut(3, "y")) return true;
  if (word.ends_with("ing") && (cut(3) || cut(3, "e") || doubled(3))) return true;
  return false;
}

class Preparer {
 public:
  Preparer(const EntityTables& tables, EntityArticle& article) : tables_(tables), article_(article) {}

  void run() {
    const Article& source = *article_.analysed->article;
    for (std::uint32_t i = 0; i < article_.analysed->sentences.size(); ++i) {
      EntitySentence sentence;
      sentence.index = i;
      sentence.block =
          source.blocks.empty() ? BlockKind::kBody : source.blocks[source.sentences[i].block].kind;
      if (sentence.block != BlockKind::kBoilerplate) fill(sentence, article_.analysed->sentences[i].tokens);
      article_.sentences.push_back(std::move(sentence));
    }
    for (const EntitySentence& sentence : article_.sentences) note_bracketed(sentence.words);
    std::sort(article_.lower_words.begin(), article_.lower_words.end());
    std::sort(article_.bracketed.begin(), article_.bracketed.end());
  }

 private:
  void note_bracketed(const std::vector<EntityWord>& words) {
    for (std::size_t i = 2; i + 1 < words.size(); ++i) {
      if (words[i].all_upper && words[i - 2].upper && article_.text(words[i - 1]) == "(" &&
          article_.text(words[i + 1]) == ")")
        article_.bracketed.push_back(words[i].hash);
    }
  }

  void fill(EntitySentence& sentence, const std::vector<Token>& tokens) {
    const std::string& text = article_.analysed->article->text;
    bool starts = true;
    int capitals = 0, letters = 0;
    for (const NameWord& word : name_words(text, tokens)) add(sentence, word, starts, capitals, letters);
    note_shouted(sentence.words);
    const bool heading = sentence.block == BlockKind::kHeadline || sentence.block == BlockKind::kSubheading ||
                         sentence.block == BlockKind::kStandfirst;
    const bool stop = !sentence.words.empty() && article_.text(sentence.words.back()) == ".";
    const int spare = stop ? 0 : 1;  // "Kelp Committee Chairman Orso Holt spoke."
    sentence.title_case =
        heading ? (letters >= 3 && capitals * 10 >= letters * 7) || is_all_capitalised(sentence.words)
                : letters >= 6 && capitals >= letters - spare;
  }

  /// "How Much Will Kelvar Pay?": four words and more, one of them a function word, and none but the shortest
  /// in small letters.
  static bool is_all_capitalised(const std::vector<EntityWord>& words) {
    std::size_t count = 0;
    bool function = false;
    for (const EntityWord& word : words) {
      if (word.punct) continue;
      if (!word.upper && word.span.size() > 3) return false;
      count += word.upper ? 1u : 0u;
      function = function || (word.upper && !word.starts && word.is(kFunctionWord));
    }
    return count >= 4 && function;
  }

  /// Four words and more in capitals, one of them an ordinary one: the labels of a map, a crosshead.
  void note_shouted(std::vector<EntityWord>& words) const {
    constexpr std::size_t kShouted = 4;
    const auto ends = [&](std::size_t i) {
      const std::string_view printed = article_.text(words[i]);
      const bool letter = printed.size() == 1 && words[i].upper;
      return !words[i].all_upper && !letter &&
             printed.find_first_not_of("0123456789") != std::string_view::npos;
    };
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
      std::size_t end = begin, count = 0;
      bool common = false;
      for (; end < words.size() && !ends(end); ++end) {
        count += words[end].all_upper ? 1u : 0u;
        common = common || (words[end].all_upper && words[end].common);
      }
      for (std::size_t i = begin; i < end && count >= kShouted && common; ++i) words[i].shouted = true;
      begin = end;
    }
  }

  void add(EntitySentence& sentence, const NameWord& base, bool& starts, int& capitals, int& letters) {
    std::vector<Named> unused;
    EntityWord word;
    static_cast<NameWord&>(word) = base;
    const std::string_view printed = article_.text(word);
    const WordInfo info = tables_.find(word.hash, unused);
    word.classes = info.classes;
    word.longest = info.longest;
    word.starts = starts;
    if (word.punct) {
      starts = starts || printed == ":" || printed == "\"" || printed == "\u201c" || printed == "\u2018" ||
               printed == "-" || printed == "\u2013" || printed == "\u2014" || printed == "--";
    } else {
      starts = false;
      if (word.upper) {
        word.common = is_common(printed, info.classes);
      } else {
        article_.lower_words.push_back(word.hash);
        word.common = true;
      }
      if (!word.is(kFunctionWord | kNotName) && word.span.size() > 3) {
        ++letters;
        capitals += word.upper ? 1 : 0;
      }
    }
    sentence.words.push_back(word);
  }

  bool is_common(std::string_view printed, std::uint64_t classes) {
    if ((classes & (kCommonWord | kFunctionWord)) != 0) return true;
    return any_stem(lower(printed), [&](const std::string& stem) {
      std::vector<Named> unused;
      return (tables_.find(fold_hash(stem), unused).classes & kCommonWord) != 0;
    });
  }

  const EntityTables& tables_;
  EntityArticle& article_;
};

}  // namespace

WordInfo EntityTables::find(std::uint64_t hash, std::vector<Named>& meanings) const {
  meanings.clear();
  WordInfo all;
  const auto add = [&](const NameTable& table) {
    const WordInfo info = table.find(hash);
    all.classes |= info.classes;
    all.longest = std::max(all.longest, info.longest);
    for (const Meaning& meaning : info.meanings) meanings.push_back({&table, meaning});
  };
  for (const NameTable& table : own) add(table);
  add(shipped);
  return all;
}

std::string_view EntityArticle::text(const EntityWord& word) const {
  return slice(analysed->article->text, word.span);
}

std::string_view EntityArticle::text(const EntitySentence& sentence, std::uint32_t first,
                                     std::uint32_t last) const {
  return slice(analysed->article->text, {sentence.words[first].span.begin, sentence.words[last].span.end});
}

bool EntityArticle::seen_lower(std::uint64_t hash) const {
  return std::binary_search(lower_words.begin(), lower_words.end(), hash);
}

std::vector<Named> EntityArticle::meanings_of(const EntitySentence& sentence, std::uint32_t first,
                                              std::uint32_t last) const {
  std::uint64_t hash = sentence.words[first].hash;
  for (std::uint32_t i = first + 1; i <= last; ++i) hash = extend_hash(hash, sentence.words[i].hash);
  std::vector<Named> meanings;
  tables->find(hash, meanings);
  return meanings;
}

bool EntityArticle::is_bracketed(std::uint64_t hash) const {
  return std::binary_search(bracketed.begin(), bracketed.end(), hash);
}

std::uint64_t EntityArticle::classes_of(std::string_view word) const {
  std::vector<Named> unused;
  return tables->find(fold_hash(word), unused).classes;
}

EntityArticle prepare_words(const EntityTables& tables, const AnalysedArticle& article) {
  EntityArticle prepared;
  prepared.analysed = &article;
  prepared.tables = &tables;
  Preparer(tables, prepared).run();
  return prepared;
}

}  // namespace gainsay
