#include "wordnet.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace gainsay::wordnet {
namespace {

std::string plain(std::string lemma) {
  for (char& c : lemma) {
    if (c == '_') c = ' ';
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  // Of an adjective, where it stands: "asleep(p)".
  return lemma.substr(0, lemma.find('('));
}

std::string file_name(const std::string& dir, const char* kind, char part_of_speech) {
  const char* part = part_of_speech == 'n' ? "noun" : part_of_speech == 'v' ? "verb" : "adj";
  return dir + "/" + kind + "." + part;
}

std::string key_of(char part_of_speech, const std::string& offset) {
  return (part_of_speech == 's' ? 'a' : part_of_speech) + offset;
}

void read_index(const std::string& path, char part_of_speech, Part& part) {
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(" ")) continue;
    std::istringstream fields(line);
    std::string lemma, type, skipped, offset;
    int senses = 0, pointers = 0;
    fields >> lemma >> type >> senses >> pointers;
    for (int i = 0; i < pointers + 2; ++i) fields >> skipped;
    while (fields >> offset) part.senses[plain(lemma)].push_back(key_of(part_of_speech, offset));
  }
}

Synset read_synset(std::istringstream& fields) {
  Synset synset;
  std::string type, count, word, skipped;
  fields >> synset.file >> type >> count;
  for (int i = std::stoi(count, nullptr, 16); i > 0; --i) {
    fields >> word >> skipped;
    synset.words.push_back(plain(word));
  }
  int pointers = 0;
  fields >> pointers;
  for (; pointers > 0; --pointers) {
    Pointer pointer;
    std::string offset, ends;
    char part_of_speech = 0;
    fields >> pointer.symbol >> offset >> part_of_speech >> ends;
    pointer.target = key_of(part_of_speech, offset);
    pointer.from = std::stoi(ends.substr(0, 2), nullptr, 16);
    pointer.to = std::stoi(ends.substr(2), nullptr, 16);
    synset.pointers.push_back(std::move(pointer));
  }
  return synset;
}

}  // namespace

Part read_part(const std::string& dir, char part_of_speech) {
  Part part;
  read_index(file_name(dir, "index", part_of_speech), part_of_speech, part);
  std::ifstream file(file_name(dir, "data", part_of_speech));
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with(" ")) continue;
    std::istringstream fields(line);
    std::string offset;
    fields >> offset;
    part.synsets[key_of(part_of_speech, offset)] = read_synset(fields);
  }
  return part;
}

Counts read_counts(const std::string& dir, char part_of_speech) {
  // "sign%2:32:01:: 5 1": the digit behind the percent sign is the part of speech; 5 is a satellite
  // adjective.
  const std::string digits = part_of_speech == 'n' ? "1" : part_of_speech == 'v' ? "2" : "35";
  Counts counts;
  std::ifstream file(dir + "/cntlist.rev");
  std::string key;
  for (int sense = 0, count = 0; file >> key >> sense >> count;) {
    const auto percent = key.find('%');
    if (percent + 1 < key.size() && digits.find(key[percent + 1]) != std::string::npos)
      counts[{plain(key.substr(0, percent)), sense}] = count;
  }
  return counts;
}

std::vector<std::string> usual_senses(const Part& part, const Counts& counts, const std::string& lemma,
                                      int rarer) {
  std::vector<std::string> usual;
  const auto found = part.senses.find(lemma);
  if (found == part.senses.end()) return usual;
  const auto count_of = [&](std::size_t rank) {
    const auto count = counts.find({lemma, static_cast<int>(rank) + 1});
    return count == counts.end() ? 0 : count->second;
  };
  int most = 0;
  for (std::size_t i = 0; i < found->second.size(); ++i) most = std::max(most, count_of(i));
  for (std::size_t i = 0; i < found->second.size(); ++i) {
    if (i > 0 && (count_of(i) == 0 || count_of(i) * rarer < most)) continue;
    usual.push_back(found->second[i]);
  }
  return usual;
}

}  // namespace gainsay::wordnet
