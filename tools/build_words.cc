// Builds the full-form table of src/syntax/word_table.h from WordNet's database files and from the treebank's
// word list. usage: build_words WORDNET_DIR TREEBANK_WORDS.tsv OUT
//
// WordNet gives lemmas by part of speech, the lexicographer file of their first sense, names (by their
// capitals), sense counts and irregular forms; regular forms are made by rule. The treebank's list gives the
// closed classes, what tags a form had and how often, and its lemma.
#include <algorithm>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "syntax/word_table.h"

namespace {

using namespace gainsay;

struct Word {
  TagSet tags = 0;
  std::array<std::string, 3> lemma;
  std::array<bool, 3> lemma_seen{};  ///< the treebank's word on it stands
  std::map<Tag, int> wordnet_counts, treebank_counts;
  int noun_class = 0, verb_class = 0;
  std::uint8_t flags = 0;
};
using Words = std::map<std::string, Word>;

bool is_plain(const std::string& word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) { return c != '_' && c != ' '; });
}
std::string lowered(std::string word) {
  for (char& c : word) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return word;
}
bool ends(const std::string& word, std::string_view end) { return word.ends_with(end); }
bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }
std::string cut(const std::string& word, std::size_t count) { return word.substr(0, word.size() - count); }

void add(Words& words, const std::string& form, Tag tag, const std::string& lemma, int count) {
  if (form.size() > 60) return;
  Word& word = words[form];
  word.tags |= bit(tag);
  word.wordnet_counts[tag] += count;
  auto& slot = word.lemma[static_cast<std::size_t>(lemma_class(tag))];
  // The form itself wins over a derived lemma ("leaves" the noun is listed as "leave" and "leaf": the first
  // listed).
  if (slot.empty() || slot == form) slot = lemma;
}

std::string with_s(const std::string& word) {
  if (ends(word, "s") || ends(word, "x") || ends(word, "z") || ends(word, "ch") || ends(word, "sh"))
    return word + "es";
  if (ends(word, "y") && word.size() > 1 && !is_vowel(word[word.size() - 2])) return cut(word, 1) + "ies";
  return word + "s";
}
std::string with_vowel_ending(const std::string& word, std::string_view ending) {  // "ed", "er", "est"
  if (ends(word, "e")) return word + std::string(ending.substr(1));
  if (ends(word, "y") && word.size() > 1 && !is_vowel(word[word.size() - 2]))
    return cut(word, 1) + "i" + std::string(ending);
  return word + std::string(ending);
}
std::string with_ing(const std::string& word) {
  if (ends(word, "ie")) return cut(word, 2) + "ying";
  if (ends(word, "e") && !ends(word, "ee") && !ends(word, "oe") && !ends(word, "ye"))
    return cut(word, 1) + "ing";
  return word + "ing";
}
/// One vowel between consonants at the end of a short word: "plan", "commit" (where the list of exceptions
/// says so).
bool may_double(const std::string& word) {
  if (word.size() < 3) return false;
  const char a = word[word.size() - 3], b = word[word.size() - 2], c = word.back();
  const auto vowels = std::ranges::count_if(word, is_vowel);
  return !is_vowel(a) && is_vowel(b) && !is_vowel(c) &&
         std::string_view("wxy").find(c) == std::string_view::npos && vowels == 1;
}

using Exceptions = std::multimap<std::string, std::string>;  // lemma → irregular form

Exceptions read_exceptions(const std::string& path) {
  Exceptions exceptions;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    std::istringstream fields(line);
    std::string form, lemma;
    fields >> form;
    while (fields >> lemma) exceptions.emplace(lemma, form);
  }
  return exceptions;
}

void add_noun(Words& words, const std::string& lemma, bool name, int count, const Exceptions& exceptions) {
  add(words, lemma, name ? Tag::kPropn : Tag::kNoun, lemma, count);
  const auto [begin, end] = exceptions.equal_range(lemma);
  for (auto it = begin; it != end; ++it) add(words, it->second, Tag::kNouns, lemma, count);
  if (begin != end && !lemma.empty()) return;
  if (lemma.size() < 2) return;
  add(words, with_s(lemma), name ? Tag::kPropns : Tag::kNouns, lemma, count / 2);
  if (ends(lemma, "o")) add(words, lemma + "es", Tag::kNouns, lemma, count / 2);
}

void add_verb(Words& words, const std::string& lemma, int count, const Exceptions& exceptions) {
  add(words, lemma, Tag::kBase, lemma, count);
  add(words, lemma, Tag::kPresent, lemma, count / 2);
  add(words, with_s(lemma), Tag::kThird, lemma, count / 2);
  bool past = false, gerund = false;
  const auto [begin, end] = exceptions.equal_range(lemma);
  for (auto it = begin; it != end; ++it) {
    const std::string& form = it->second;
    if (ends(form, "ing") && form.size() > lemma.size()) {
      add(words, form, Tag::kGerund, lemma, count / 2);
      gerund = true;
    } else if (ends(form, "s") && !ends(form, "ss")) {
      add(words, form, Tag::kThird, lemma, count / 2);
    } else {
      add(words, form, Tag::kPast, lemma, count / 2);
      add(words, form, Tag::kParticiple, lemma, count / 2);
      past = true;
    }
  }
  const std::string stem = may_double(lemma) ? lemma + lemma.back() : lemma;
  if (!gerund) add(words, stem == lemma ? with_ing(lemma) : stem + "ing", Tag::kGerund, lemma, count / 2);
  if (past) return;
  add(words, with_vowel_ending(stem, "ed"), Tag::kPast, lemma, count / 2);
  add(words, with_vowel_ending(stem, "ed"), Tag::kParticiple, lemma, count / 2);
}

void add_adjective(Words& words, const std::string& lemma, Tag tag, int count, const Exceptions& exceptions) {
  add(words, lemma, tag, lemma, count);
  const auto [begin, end] = exceptions.equal_range(lemma);
  for (auto it = begin; it != end; ++it) add(words, it->second, tag, lemma, count / 4);
  if (begin != end || lemma.size() > 7 || lemma.size() < 3 || tag != Tag::kAdj) return;
  const std::string stem = may_double(lemma) ? lemma + lemma.back() : lemma;
  add(words, with_vowel_ending(stem, "er"), tag, lemma, 0);
  add(words, with_vowel_ending(stem, "est"), tag, lemma, 0);
}

/// A data file's synsets: which words are written with a capital, which without, and lexicographer file by
/// offset.
struct Synsets {
  std::map<std::string, int> class_by_offset;
  std::set<std::string> small, capital, name_parts;
};

Synsets read_synsets(const std::string& path) {
  Synsets synsets;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(" ")) continue;
    std::istringstream fields(line);
    std::string offset, type, count, word, id;
    int lexicographer = 0;
    fields >> offset >> lexicographer >> type >> count;
    synsets.class_by_offset[offset] = lexicographer;
    for (int i = std::stoi(count, nullptr, 16); i > 0; --i) {
      fields >> word >> id;
      if (const auto bracket = word.find('('); bracket != std::string::npos) word.resize(bracket);
      const bool capital = word[0] >= 'A' && word[0] <= 'Z';
      (capital ? synsets.capital : synsets.small).insert(lowered(word));
      if (!capital) continue;
      std::istringstream parts(word);
      for (std::string part; std::getline(parts, part, '_');) {
        if (part.size() > 1 && part[0] >= 'A' && part[0] <= 'Z') synsets.name_parts.insert(lowered(part));
      }
    }
  }
  return synsets;
}

/// Sense counts by lemma and part of speech (1 noun, 2 verb, 3 and 5 adjective, 4 adverb).
std::map<std::pair<std::string, int>, int> read_counts(const std::string& path) {
  std::map<std::pair<std::string, int>, int> counts;
  std::ifstream file(path);
  for (std::string key; file >> key;) {
    int sense = 0, count = 0;
    file >> sense >> count;
    const auto percent = key.find('%');
    int type = key[percent + 1] - '0';
    if (type == 5) type = 3;
    counts[{key.substr(0, percent), type}] += count;
  }
  return counts;
}

void read_wordnet(const std::string& dir, Words& words) {
  const auto counts = read_counts(dir + "/cntlist.rev");
  struct File {
    const char* name;
    int type;
  };
  for (const File& file : {File{"noun", 1}, File{"verb", 2}, File{"adj", 3}, File{"adv", 4}}) {
    const auto exceptions = read_exceptions(dir + "/" + file.name + ".exc");
    const Synsets synsets = read_synsets(dir + "/data." + file.name);
    std::ifstream index(dir + "/index." + file.name);
    for (std::string line; std::getline(index, line);) {
      if (line.starts_with(" ")) continue;
      std::istringstream fields(line);
      std::string lemma, type, skipped, offset;
      int synset_count = 0, pointer_count = 0;
      fields >> lemma >> type >> synset_count >> pointer_count;
      if (!is_plain(lemma)) continue;
      for (int i = 0; i < pointer_count + 2; ++i) fields >> skipped;
      fields >> offset;
      const auto counted = counts.find({lemma, file.type});
      const int count = 1 + (counted == counts.end() ? 0 : counted->second);
      const bool name = !synsets.small.contains(lemma) && synsets.capital.contains(lemma);
      const int lexicographer = synsets.class_by_offset.at(offset);
      if (file.type == 1) {
        add_noun(words, lemma, name, count, exceptions);
        words[lemma].noun_class = lexicographer;
        words[with_s(lemma)].noun_class = lexicographer;
        if (synsets.capital.contains(lemma)) words[lemma].tags |= bit(Tag::kPropn);
      } else if (file.type == 2) {
        add_verb(words, lemma, count, exceptions);
        words[lemma].verb_class = lexicographer;
      } else {
        add_adjective(words, lemma, file.type == 3 ? Tag::kAdj : Tag::kAdv, count, exceptions);
      }
    }
    if (file.type != 1) continue;
    for (const std::string& part : synsets.name_parts) {
      if (!is_plain(part)) continue;
      words[part].tags |= bit(Tag::kPropn);
      words[part].flags |= WordEntry::kName;
    }
  }
}

/// Lines of form, tag, count in lower case or not at all, count with capitals, lemma; tabs between.
void read_treebank(const std::string& path, Words& words) {
  std::map<std::string, std::map<Tag, int>> small;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("#")) continue;
    std::istringstream fields(line);
    std::string form, name, lemma;
    int lower = 0, upper = 0;
    fields >> form >> name >> lower >> upper >> lemma;
    const auto found = std::ranges::find(kTagNames, name);
    if (found == kTagNames.end()) continue;
    const Tag tag = static_cast<Tag>(found - kTagNames.begin());
    Word& word = words[form];
    word.tags |= bit(tag);
    word.treebank_counts[tag] += lower + upper;
    small[form][tag] += lower;
    const auto slot = static_cast<std::size_t>(lemma_class(tag));
    if (!word.lemma_seen[slot]) {  // the list is sorted by count
      word.lemma[slot] = lemma;
      word.lemma_seen[slot] = true;
    }
  }
  for (auto& [form, counts] : small) {
    int total = 0, all = 0, best = 0;
    for (const auto& [tag, count] : counts) {
      total += count;
      best = std::max(best, count);
    }
    for (const auto& [tag, count] : words[form].treebank_counts) all += count;
    if (all >= 10) words[form].flags |= WordEntry::kClosed;
    if (total >= 30 && best * 500 >= total * 499) words[form].flags |= WordEntry::kSure;
  }
}

void fill_verb_classes(Words& words) {
  for (auto& [form, word] : words) {
    const std::string& lemma = word.lemma[static_cast<std::size_t>(LemmaClass::kVerb)];
    if (word.verb_class != 0 || lemma.empty()) continue;
    if (const auto base = words.find(lemma); base != words.end()) word.verb_class = base->second.verb_class;
  }
}

Tag most_frequent(const std::map<Tag, int>& counts) {
  return std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; })->first;
}

bool write(const Words& words, const std::string& path) {
  WordTable::Header header;
  header.log2_slots = 4;
  while ((std::size_t{1} << header.log2_slots) * 4 < words.size() * 5) ++header.log2_slots;
  std::vector<WordEntry> slots(std::size_t{1} << header.log2_slots);
  std::string pool(5, '\0');
  std::map<std::string, std::uint32_t> offsets;
  for (const auto& [form, word] : words) {
    WordEntry entry;
    const std::uint64_t hash = fold_hash(form);
    entry.check = static_cast<std::uint32_t>(hash >> 32) | 1u;
    entry.tags = word.tags;
    entry.noun_class = static_cast<std::uint8_t>(word.noun_class);
    entry.verb_class = static_cast<std::uint8_t>(word.verb_class);
    entry.flags = word.flags;
    if (!word.treebank_counts.empty()) {
      entry.likely = most_frequent(word.treebank_counts);
    } else {
      entry.likely = word.wordnet_counts.empty() ? Tag::kPropn : most_frequent(word.wordnet_counts);
    }
    for (std::size_t i = 0; i < 3; ++i) {
      if (word.lemma[i].empty() || word.lemma[i].size() > 255) continue;
      const auto [it, added] = offsets.emplace(word.lemma[i], static_cast<std::uint32_t>(pool.size()));
      if (added) {
        const auto number = static_cast<std::uint32_t>(fold_hash(word.lemma[i]) >> 32) | 1u;
        pool.append(reinterpret_cast<const char*>(&number), sizeof number);
        pool += static_cast<char>(word.lemma[i].size());
        pool += word.lemma[i];
      }
      entry.lemma[i] = it->second;
    }
    std::size_t slot = hash & (slots.size() - 1);
    while (slots[slot].check != 0) slot = (slot + 1) & (slots.size() - 1);
    slots[slot] = entry;
  }
  header.pool_size = static_cast<std::uint32_t>(pool.size());
  std::ofstream out(path, std::ios::binary);
  out.write(reinterpret_cast<const char*>(&header), sizeof header);
  out.write(reinterpret_cast<const char*>(slots.data()),
            static_cast<std::streamsize>(slots.size() * sizeof(WordEntry)));
  out.write(pool.data(), static_cast<std::streamsize>(pool.size()));
  return static_cast<bool>(out);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::cerr << "usage: build_words WORDNET_DIR TREEBANK_WORDS.tsv FURTHER_WORDS.tsv OUT\n";
    return 2;
  }
  Words words;
  read_wordnet(argv[1], words);
  if (words.empty()) {
    std::cerr << argv[1] << ": no WordNet database here (Debian package wordnet-base)\n";
    return 2;
  }
  read_treebank(argv[2], words);
  read_treebank(argv[3], words);
  fill_verb_classes(words);
  if (!write(words, argv[4])) {
    std::cerr << argv[4] << ": can't be written\n";
    return 2;
  }
}
