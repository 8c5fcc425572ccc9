// Builds the table of src/rule/noun_kinds.h from WordNet's nouns and rules/lexicon/kinds.json.
// usage: build_kinds WORDNET_DIR KINDS.json OUT
//
// A noun has the kinds of its usual senses: the first, and those that WordNet's own count of tagged texts
// finds at least a third as often as the most frequent one.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "rule/noun_kinds.h"
#include "syntax/syntax.h"
#include "text/json_source.h"
#include "wordnet.h"

namespace {

using gainsay::NounKinds;

/// The kinds of synsets, by key: those marked, with the broader ones' once settled.
class SynsetKinds {
 public:
  explicit SynsetKinds(const gainsay::wordnet::Part& nouns) : nouns_(nouns) {}

  void mark(const std::string& key, NounKinds::Mask kinds) { kinds_[key] |= kinds; }

  NounKinds::Mask settle(const std::string& key) {
    if (!settled_.insert(key).second) return kinds_[key];
    for (const gainsay::wordnet::Pointer& pointer : nouns_.synsets.at(key).pointers) {
      if (pointer.symbol == "@" || pointer.symbol == "@i") kinds_[key] |= settle(pointer.target);
    }
    return kinds_[key];
  }

 private:
  const gainsay::wordnet::Part& nouns_;
  std::map<std::string, NounKinds::Mask> kinds_;
  std::set<std::string> settled_;
};

/// The files' own bits, which don't go down to narrower synsets: a "person" may hang on a "location".
std::map<int, NounKinds::Mask> file_masks(const nlohmann::json& files, std::vector<std::string>& names) {
  std::map<int, NounKinds::Mask> masks;
  for (const auto& [name, number] : files.items()) {
    masks[number.get<int>()] |= NounKinds::Mask{1} << names.size();
    names.push_back(name);
  }
  return masks;
}

bool mark_senses(const nlohmann::json& senses, const gainsay::wordnet::Part& nouns,
                 std::vector<std::string>& names, SynsetKinds& kinds) {
  for (const auto& [name, roots] : senses.items()) {
    for (const std::string root : roots) {
      const auto space = root.rfind(' ');
      const auto noun = nouns.senses.find(root.substr(0, space));
      const std::size_t rank = static_cast<std::size_t>(std::stoi(root.substr(space + 1)));
      if (noun == nouns.senses.end() || rank == 0 || rank > noun->second.size()) {
        std::cerr << "build_kinds: WordNet has no sense '" << root << "'\n";
        return false;
      }
      kinds.mark(noun->second[rank - 1], NounKinds::Mask{1} << names.size());
    }
    names.push_back(name);
  }
  return names.size() <= NounKinds::kMost;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: build_kinds WORDNET_DIR KINDS.json OUT\n";
    return 2;
  }
  const std::string dir = argv[1];
  const gainsay::wordnet::Part nouns = gainsay::wordnet::read_part(dir, 'n');
  const gainsay::wordnet::Counts counts = gainsay::wordnet::read_counts(dir, 'n');
  const auto source = gainsay::JsonSource::read(argv[2], gainsay::ErrorCode::kBadLexicon);
  if (!source || nouns.senses.empty()) {
    std::cerr << (source ? dir + ": no WordNet database here (Debian package wordnet-base)"
                         : source.error().to_line())
              << '\n';
    return 2;
  }
  std::vector<std::string> names;
  const auto files = file_masks(source->root().at("files"), names);
  SynsetKinds kinds_of(nouns);
  if (!mark_senses(source->root().at("senses"), nouns, names, kinds_of)) return 2;
  constexpr int kUsual = 3;  // times as rare as the most frequent sense, at most
  std::vector<NounKinds::Entry> entries;
  for (const auto& [lemma, senses] : nouns.senses) {
    NounKinds::Mask kinds = 0;
    for (const std::string& key : gainsay::wordnet::usual_senses(nouns, counts, lemma, kUsual)) {
      kinds |= kinds_of.settle(key);
      if (const auto file = files.find(nouns.synsets.at(key).file); file != files.end())
        kinds |= file->second;
    }
    entries.push_back({gainsay::fold_hash(lemma), kinds});
  }
  std::ranges::sort(entries, {}, &NounKinds::Entry::lemma);
  NounKinds::Mask happening = 0;
  for (const std::string name : source->root().at("happening")) {
    const auto found = std::ranges::find(names, name);
    if (found != names.end()) happening |= NounKinds::Mask{1} << (found - names.begin());
  }
  std::ofstream out(argv[3], std::ios::binary);
  out << NounKinds(names, happening, entries).image();
  out.close();
  if (!out) std::cerr << argv[3] << ": can't be written\n";
  return out ? 0 : 2;
}
