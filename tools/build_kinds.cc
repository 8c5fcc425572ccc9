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
#include <sstream>
#include <string>
#include <vector>

#include "rule/noun_kinds.h"
#include "syntax/syntax.h"
#include "text/json_source.h"

namespace {

using gainsay::NounKinds;

/// A noun's senses by rank: offsets of their synsets.
using Index = std::map<std::string, std::vector<std::string>>;

struct Synset {
  int file = 0;
  std::vector<std::string> broader;  ///< offsets
  NounKinds::Mask kinds = 0;
  bool settled = false;
};
using Synsets = std::map<std::string, Synset>;

std::string spaced(std::string lemma) {
  std::replace(lemma.begin(), lemma.end(), '_', ' ');
  return lemma;
}

Index read_index(const std::string& path) {
  Index index;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(" ")) continue;
    std::istringstream fields(line);
    std::string lemma, type, skipped, offset;
    int senses = 0, pointers = 0;
    fields >> lemma >> type >> senses >> pointers;
    for (int i = 0; i < pointers + 2; ++i) fields >> skipped;
    while (fields >> offset) index[spaced(lemma)].push_back(offset);
  }
  return index;
}

Synsets read_synsets(const std::string& path) {
  Synsets synsets;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(" ")) continue;
    std::istringstream fields(line);
    std::string offset, type, count, word;
    Synset synset;
    fields >> offset >> synset.file >> type >> count;
    for (int i = 2 * std::stoi(count, nullptr, 16); i > 0; --i) fields >> word;
    int pointers = 0;
    fields >> pointers;
    for (; pointers > 0; --pointers) {
      std::string symbol, target, part_of_speech, ends;
      fields >> symbol >> target >> part_of_speech >> ends;
      if (symbol == "@" || symbol == "@i") synset.broader.push_back(target);
    }
    synsets[offset] = std::move(synset);
  }
  return synsets;
}

/// How often each sense of a noun was tagged, by rank (1 is the first).
std::map<std::pair<std::string, int>, int> read_counts(const std::string& path) {
  std::map<std::pair<std::string, int>, int> counts;
  std::ifstream file(path);
  std::string key;
  for (int sense = 0, count = 0; file >> key >> sense >> count;) {
    const auto percent = key.find("%1:");
    if (percent != std::string::npos) counts[{spaced(key.substr(0, percent)), sense}] = count;
  }
  return counts;
}

NounKinds::Mask settle(Synsets& synsets, const std::string& offset) {
  Synset& synset = synsets[offset];
  if (synset.settled) return synset.kinds;
  synset.settled = true;
  for (const std::string& broader : synset.broader) synset.kinds |= settle(synsets, broader);
  return synset.kinds;
}

/// The files' own bits, which don't go down to narrower synsets: a "person" may hang on a "location".
std::map<int, NounKinds::Mask> file_masks(const nlohmann::json& files, std::vector<std::string>& names) {
  std::map<int, NounKinds::Mask> masks;
  for (const auto& [name, number] : files.items()) {
    masks[number.get<int>()] |= NounKinds::Mask{1} << names.size();
    names.push_back(name);
  }
  return masks;
}

bool mark_senses(const nlohmann::json& senses, const Index& index, std::vector<std::string>& names,
                 Synsets& synsets) {
  for (const auto& [name, roots] : senses.items()) {
    for (const std::string root : roots) {
      const auto space = root.rfind(' ');
      const auto noun = index.find(root.substr(0, space));
      const std::size_t rank = static_cast<std::size_t>(std::stoi(root.substr(space + 1)));
      if (noun == index.end() || rank == 0 || rank > noun->second.size()) {
        std::cerr << "build_kinds: WordNet has no sense '" << root << "'\n";
        return false;
      }
      synsets[noun->second[rank - 1]].kinds |= NounKinds::Mask{1} << names.size();
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
  const Index index = read_index(dir + "/index.noun");
  Synsets synsets = read_synsets(dir + "/data.noun");
  auto counts = read_counts(dir + "/cntlist.rev");
  const auto source = gainsay::JsonSource::read(argv[2], gainsay::ErrorCode::kBadLexicon);
  if (!source || index.empty()) {
    std::cerr << (source ? dir + ": no WordNet database here (Debian package wordnet-base)"
                         : source.error().to_line())
              << '\n';
    return 2;
  }
  std::vector<std::string> names;
  const auto files = file_masks(source->root().at("files"), names);
  if (!mark_senses(source->root().at("senses"), index, names, synsets)) return 2;
  constexpr int kUsual = 3;  // times as rare as the most frequent sense, at most
  std::vector<NounKinds::Entry> entries;
  for (const auto& [lemma, offsets] : index) {
    int most = 0;
    for (std::size_t i = 0; i < offsets.size(); ++i)
      most = std::max(most, counts[{lemma, static_cast<int>(i) + 1}]);
    NounKinds::Mask kinds = 0;
    for (std::size_t i = 0; i < offsets.size(); ++i) {
      const int count = counts[{lemma, static_cast<int>(i) + 1}];
      if (i > 0 && (count == 0 || count * kUsual < most)) continue;
      kinds |= settle(synsets, offsets[i]);
      if (const auto file = files.find(synsets[offsets[i]].file); file != files.end()) kinds |= file->second;
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
