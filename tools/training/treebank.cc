#include "training/treebank.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace gainsay::training {
namespace {

using Fields = std::vector<std::string>;

Fields split(const std::string& line) {
  Fields fields(1);
  for (const char c : line) {
    if (c == '\t') {
      fields.emplace_back();
    } else {
      fields.back() += c;
    }
  }
  return fields;
}

Tag tag_of(const Fields& row) {
  const std::string &pos = row[3], &fine = row[4], &features = row[5];
  const auto feature = [&](const char* name) { return features.find(name) != std::string::npos; };
  if (pos == "NOUN") return feature("Number=Plur") || feature("Number=Ptan") ? Tag::kNouns : Tag::kNoun;
  if (pos == "PROPN") return fine == "NNPS" || feature("Number=Plur") ? Tag::kPropns : Tag::kPropn;
  if (pos == "PRON") return fine == "PRP$" || fine == "WP$" ? Tag::kPossessive : Tag::kPron;
  if (pos == "VERB") {
    if (feature("VerbForm=Ger") || fine == "VBG") return Tag::kGerund;
    if (fine == "VBN" || feature("VerbForm=Part")) return Tag::kParticiple;
    if (fine == "VBD") return Tag::kPast;
    if (fine == "VBZ") return Tag::kThird;
    return fine == "VBP" ? Tag::kPresent : Tag::kBase;
  }
  for (std::size_t i = 0; i < kTagCount; ++i) {
    if (kTagNames[i] == pos) return static_cast<Tag>(i);
  }
  return Tag::kX;
}

void add_token(Sentence& sentence, std::uint32_t begin, std::uint32_t end, bool space) {
  auto pieces = tokenize(sentence.text, {begin, end});
  Token token = pieces.empty() ? Token{} : pieces.front();
  token.span = {begin, end};
  token.hash = fold_hash(slice(sentence.text, token.span));
  token.space_before = space;
  sentence.tokens.push_back(token);
}

/// Appends the rows' words to the text as the file's spacing has them.
void lay_out(const std::vector<Fields>& rows, Sentence& sentence) {
  int inside_until = 0;
  bool space = false, space_after_group = false;
  for (const Fields& row : rows) {
    const bool glued = row[9].find("SpaceAfter=No") != std::string::npos;
    if (row[0].find('-') != std::string::npos) {
      inside_until = std::atoi(row[0].c_str() + row[0].find('-') + 1);
      space_after_group = !glued;
      continue;
    }
    const int id = std::atoi(row[0].c_str());
    if (space) sentence.text += ' ';
    const auto begin = static_cast<std::uint32_t>(sentence.text.size());
    sentence.text += row[1];
    add_token(sentence, begin, static_cast<std::uint32_t>(sentence.text.size()), space);
    space = id < inside_until ? false : id == inside_until ? space_after_group : !glued;
  }
}

Sentence make_sentence(const std::vector<Fields>& rows) {
  Sentence sentence;
  lay_out(rows, sentence);
  for (const Fields& row : rows) {
    if (row[0].find('-') != std::string::npos) continue;
    const int head = std::atoi(row[6].c_str());
    sentence.lemmas.push_back(row[2]);
    sentence.tags.push_back(tag_of(row));
    sentence.heads.push_back(head == 0 ? kAbsent : static_cast<std::uint32_t>(head - 1));
    sentence.labels.push_back(to_label(row[7]));
  }
  return sentence;
}

}  // namespace

std::vector<Sentence> read_treebank(const std::string& path) {
  std::ifstream file(path);
  if (!file) {
    std::cerr << path << ": can't be opened\n";
    std::exit(2);
  }
  std::vector<Sentence> sentences;
  std::vector<Fields> rows;
  std::string source;
  for (std::string line; std::getline(file, line);) {
    if (line.empty()) {
      if (!rows.empty()) {
        sentences.push_back(make_sentence(rows));
        sentences.back().source = source;
      }
      rows.clear();
    } else if (line.starts_with("# sent_id = ")) {
      source = line.substr(12, line.find_first_of("-", 12) - 12);
    } else if (line[0] != '#') {
      Fields row = split(line);
      if (row.size() == 10 && row[0].find('.') == std::string::npos) rows.push_back(std::move(row));
    }
  }
  if (!rows.empty()) sentences.push_back(make_sentence(rows));
  return sentences;
}

}  // namespace gainsay::training
