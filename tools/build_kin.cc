// Builds the table of src/rule/word_kin.h from WordNet and rules/lexicon/kin.json.
// usage: build_kin WORDNET_DIR KIN.json OUT
//
// A word hangs on the synsets of its usual senses, on those that they are derived from or into (a verb and
// the noun of its doing), on those of one verb group, and, one step up, on their hypernyms as far as those
// are narrow.
#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>

#include "rule/word_kin.h"
#include "syntax/syntax.h"
#include "text/json_source.h"
#include "wordnet.h"

namespace {

using gainsay::WordKin;
using Tie = WordKin::Tie;
namespace wordnet = gainsay::wordnet;

constexpr std::array<std::pair<char, const char*>, 3> kParts{
    {{'n', "noun"}, {'v', "verb"}, {'a', "adjective"}}};

WordKin::Pos pos_of(char part) {
  return part == 'n' ? WordKin::Pos::kNoun : part == 'v' ? WordKin::Pos::kVerb : WordKin::Pos::kAdjective;
}

class Builder {
 public:
  Builder(const std::string& dir, const nlohmann::json& settings) : settings_(settings) {
    for (const auto& [part, name] : kParts) {
      parts_[part] = wordnet::read_part(dir, part);
      counts_[part] = wordnet::read_counts(dir, part);
    }
    for (const std::string word : settings.at("light")) light_.insert(word);
    for (const int file : settings.at("doings")) doings_.insert(file);
  }

  bool is_empty() const { return parts_.at('n').senses.empty() || parts_.at('v').senses.empty(); }

  WordKin build() {
    for (const auto& [part, name] : kParts) {
      for (const auto& [lemma, senses] : parts_[part].senses) {
        if (!light_.contains(lemma)) add_word(lemma, part);
      }
    }
    for (const auto& [name, lists] : settings_.at("same").items()) {
      for (const auto& list : lists) add_list(list, name == "noun" ? 'n' : name == "verb" ? 'v' : 'a');
    }
    return table();
  }

 private:
  const wordnet::Synset& synset(const std::string& key) { return parts_[key[0]].synsets[key]; }

  std::uint32_t number(const std::string& key) {
    return numbers_.try_emplace(key, static_cast<std::uint32_t>(numbers_.size())).first->second;
  }

  void add(const std::string& lemma, const std::string& key, Tie tie, char part) {
    words_[gainsay::fold_hash(lemma)].insert(WordKin::Meaning(number(key), tie, pos_of(part)));
  }

  std::vector<std::string> usual(const std::string& lemma, char part, const char* name) {
    auto senses = wordnet::usual_senses(parts_[part], counts_[part], lemma, settings_.at("rarer").at(name));
    const auto& all = parts_[part].senses[lemma];
    const std::size_t least = is_tagged(lemma, part) ? 1 : settings_.at("untagged").get<std::size_t>();
    for (std::size_t i = senses.size(); i < std::min(least, all.size()); ++i) senses.push_back(all[i]);
    return senses;
  }

  bool is_tagged(const std::string& lemma, char part) {
    constexpr int kTagged = 3;  // times
    const auto first = counts_[part].find({lemma, 1});
    return first != counts_[part].end() && first->second >= kTagged;
  }

  void add_word(const std::string& lemma, char part) {
    const char* name = std::ranges::find(kParts, part, &std::pair<char, const char*>::first)->second;
    for (const std::string& key : usual(lemma, part, name)) {
      add(lemma, key, Tie::kOwn, part);
      add_derived(lemma, key, part);
      add_above(lemma, key, part);
    }
  }

  /// Synsets that share a meaning with this one, as far as this word goes.
  void add_derived(const std::string& lemma, const std::string& key, char part) {
    const wordnet::Synset& own = synset(key);
    for (const wordnet::Pointer& pointer : own.pointers) {
      const bool of_word =
          pointer.from == 0 || own.words[static_cast<std::size_t>(pointer.from) - 1] == lemma;
      if (pointer.symbol == "$") add(lemma, pointer.target, Tie::kOwn, part);
      if (pointer.symbol == "!" && of_word) add(lemma, pointer.target, Tie::kContrary, part);
      if (pointer.symbol == "&") add(lemma, pointer.target, Tie::kBroader, part);
      if (pointer.symbol != "+" || !of_word || part == 'a' || pointer.target[0] == 'a') continue;
      const wordnet::Synset& noun = part == 'n' ? own : synset(pointer.target);
      if (!doings_.contains(noun.file) || part == pointer.target[0]) continue;
      add(lemma, pointer.target, Tie::kOwn, part);
      add_above(lemma, pointer.target, part);
    }
  }

  void add_above(const std::string& lemma, const std::string& key, char part) {
    if (key[0] == 'a') return;
    const char* name = key[0] == 'n' ? "noun" : "verb";
    for (const wordnet::Pointer& pointer : synset(key).pointers) {
      if (pointer.symbol != "@") continue;
      const int below = count_below(pointer.target);
      if (below > settings_.at("most_below").at(name)) continue;
      const bool narrow = below <= settings_.at("most_siblings").at(name);
      add(lemma, pointer.target, narrow ? Tie::kBroaderNarrow : Tie::kBroader, part);
    }
  }

  int count_below(const std::string& key) {
    const auto known = below_.find(key);
    if (known != below_.end()) return known->second;
    below_[key] = 0;
    int count = 0;
    for (const wordnet::Pointer& pointer : synset(key).pointers) {
      if (pointer.symbol == "~") count += 1 + count_below(pointer.target);
    }
    return below_[key] = count;
  }

  void add_list(const nlohmann::json& list, char part) {
    const std::string key = "list " + list.front().get<std::string>() + part;
    for (const std::string word : list) add(word, key, Tie::kOwn, part);
  }

  WordKin table() const {
    std::vector<WordKin::Entry> entries;
    std::vector<WordKin::Meaning> meanings;
    for (const auto& [lemma, all] : words_) {
      entries.push_back(
          {lemma, static_cast<std::uint32_t>(meanings.size()), static_cast<std::uint32_t>(all.size())});
      meanings.insert(meanings.end(), all.begin(), all.end());
    }
    return WordKin(std::move(entries), std::move(meanings));
  }

  const nlohmann::json& settings_;
  std::map<char, wordnet::Part> parts_;
  std::map<char, wordnet::Counts> counts_;
  std::set<std::string> light_;
  std::set<int> doings_;
  std::map<std::string, std::uint32_t> numbers_;
  std::map<std::string, int> below_;
  std::map<std::uint64_t, std::set<WordKin::Meaning>> words_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: build_kin WORDNET_DIR KIN.json OUT\n";
    return 2;
  }
  const auto source = gainsay::JsonSource::read(argv[2], gainsay::ErrorCode::kBadLexicon);
  if (!source) {
    std::cerr << source.error().to_line() << '\n';
    return 2;
  }
  Builder builder(argv[1], source->root());
  if (builder.is_empty()) {
    std::cerr << argv[1] << ": no WordNet database here (Debian package wordnet-base)\n";
    return 2;
  }
  std::ofstream out(argv[3], std::ios::binary);
  out << builder.build().image();
  out.close();
  if (!out) std::cerr << argv[3] << ": can't be written\n";
  return out ? 0 : 2;
}
