// Makes the data files of the shallow syntax from a treebank (CoNLL-U). Same input, same bytes.
//
// usage: train_syntax words TREEBANK.conllu OUT.tsv           list of words, for tools/build_words
//        train_syntax measure TREEBANK.conllu WORDS WEIGHTS   what they make of a treebank
//        train_syntax weights TREEBANK.conllu WORDS OUT       tagger's and parser's weights; WORDS as
//        build_words made it
//        train_syntax doubt TREEBANK.conllu WORDS FORWARDS BACKWARDS OUT.h   when a relation is sure
// "backwards" behind the last two: weights for sentences that are read from their last word.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <tuple>

#include "training/measure.h"
#include "training/train_doubt.h"
#include "training/train_moves.h"
#include "training/train_tags.h"

namespace {

using namespace gainsay;
using namespace gainsay::training;

/// Rarer words stay out of the list, so that training meets unknown words as often as news will.
constexpr int kLeastOccurrences = 3;
constexpr unsigned kLog2TagRows = 16, kLog2MoveRows = 18, kLog2LabelRows = 16;

std::string folded(std::string_view word) {
  std::string out;
  append_folded(word, out);
  return out;
}

int write_words(const std::string& from, const std::string& to) {
  struct Count {
    int small = 0, capital = 0;
    std::map<std::string, int> lemmas;
  };
  std::map<std::pair<std::string, Tag>, Count> counts;
  for (const Sentence& sentence : read_treebank(from)) {
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
      const Token& token = sentence.tokens[i];
      const Tag tag = sentence.tags[i];
      const std::string word = folded(slice(sentence.text, token.span));
      if (tag == Tag::kX || word.size() > 40 || sentence.labels[i] == Label::kFixed) continue;
      if (token.shape == Shape::kDigits || word.find_first_of("\t @/_") != std::string::npos) continue;
      Count& count = counts[{word, tag}];
      const bool capital =
          token.shape == Shape::kTitle || token.shape == Shape::kUpper || token.shape == Shape::kMixed;
      ++(capital ? count.capital : count.small);
      ++count.lemmas[sentence.lemmas[i] == "_" ? word : sentence.lemmas[i]];
    }
  }
  std::map<std::string, int> totals;
  for (const auto& [key, count] : counts) totals[key.first] += count.small + count.capital;
  std::vector<std::tuple<int, std::string, std::string>> lines;
  for (const auto& [key, count] : counts) {
    const auto& [word, tag] = key;
    if (totals[word] < kLeastOccurrences) continue;
    const auto lemma =
        std::ranges::max_element(count.lemmas, {}, [](const auto& entry) { return entry.second; });
    lines.emplace_back(-(count.small + count.capital), word,
                       word + '\t' + std::string(kTagNames[static_cast<std::size_t>(tag)]) + '\t' +
                           std::to_string(count.small) + '\t' + std::to_string(count.capital) + '\t' +
                           lemma->first);
  }
  std::ranges::sort(lines);
  std::ofstream out(to);
  out << "# Words of the treebanks (docs/syntax.md; the English Web Treebank of Universal Dependencies is CC "
         "BY-SA 4.0):\n"
         "# form, tag, occurrences without and with a capital, lemma. Made by tools/train_syntax words.\n";
  for (const auto& [count, word, line] : lines) out << line << '\n';
  return out ? 0 : 2;
}

template <class Row>
void write_rows(std::ofstream& out, const std::vector<Row>& rows) {
  out.write(reinterpret_cast<const char*>(rows.data()),
            static_cast<std::streamsize>(rows.size() * sizeof(Row)));
}

int write_weights(const std::string& from, const std::string& word_table, const std::string& to,
                  Direction direction) {
  const auto words = WordTable::open(word_table);
  if (!words) {
    std::cerr << words.error().to_line() << '\n';
    return 2;
  }
  const auto sentences = read_treebank(from);
  std::vector<const Sentence*> all;
  for (const Sentence& sentence : sentences) all.push_back(&sentence);
  const auto tag_rows = train_tags(all, *words, kLog2TagRows, 8, direction);
  const auto tags = jackknife_tags(sentences, *words, kLog2TagRows, 5, 4, direction);
  const auto parser = train_parser(sentences, tags, *words, kLog2MoveRows, kLog2LabelRows, 12, direction);
  Weights::Header header;
  header.log2_tag_rows = kLog2TagRows;
  header.log2_move_rows = kLog2MoveRows;
  header.log2_label_rows = kLog2LabelRows;
  header.shortcuts = static_cast<std::uint32_t>(parser.shortcuts.size());
  std::ofstream out(to, std::ios::binary);
  out.write(reinterpret_cast<const char*>(&header), sizeof header);
  write_rows(out, tag_rows);
  write_rows(out, parser.moves);
  write_rows(out, parser.labels);
  write_rows(out, parser.shortcuts);
  return out ? 0 : 2;
}

int print_measure(const std::string& from, const std::string& word_table, const std::string& weight_file,
                  Direction direction) {
  const auto words = WordTable::open(word_table);
  const auto weights = Weights::open(weight_file);
  if (!words || !weights) {
    std::cerr << (words ? weights.error() : words.error()).to_line() << '\n';
    return 2;
  }
  std::cout << measure(read_treebank(from), *words, *weights, direction);
  return 0;
}

int write_doubt(const std::vector<std::string>& args) {
  const auto words = WordTable::open(args[2]);
  const auto forwards = Weights::open(args[3]), backwards = Weights::open(args[4]);
  if (!words || !forwards || !backwards) {
    std::cerr << (!words      ? words.error()
                  : !forwards ? forwards.error()
                              : backwards.error())
                     .to_line()
              << '\n';
    return 2;
  }
  std::ofstream out(args[5]);
  out << train_doubt(read_treebank(args[1]), *words, *forwards, *backwards);
  return out ? 0 : 2;
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> args(argv + 1, argv + argc);
  const bool backwards = !args.empty() && args.back() == "backwards";
  if (backwards) args.pop_back();
  const Direction direction = backwards ? Direction::kBackwards : Direction::kForwards;
  if (args.size() == 3 && args[0] == "words") return write_words(args[1], args[2]);
  if (args.size() == 4 && args[0] == "measure") return print_measure(args[1], args[2], args[3], direction);
  if (args.size() == 4 && args[0] == "weights") return write_weights(args[1], args[2], args[3], direction);
  if (args.size() == 6 && args[0] == "doubt") return write_doubt(args);
  std::cerr << "usage: train_syntax words TREEBANK.conllu OUT.tsv\n"
               "       train_syntax weights TREEBANK.conllu WORDS OUT [backwards]\n"
               "       train_syntax measure TREEBANK.conllu WORDS WEIGHTS [backwards]\n"
               "       train_syntax doubt TREEBANK.conllu WORDS FORWARDS BACKWARDS OUT.h\n";
  return 2;
}
