// The shallow syntax against one pass of RE2 over the same sentences, on one core, warm: prints nanoseconds a
// byte of each and their ratio. usage: syntax_bench DATA_DIR TEXT_FILE   (a sentence a line)
#include <re2/re2.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "syntax/syntax.h"

namespace {

/// The fastest of several runs, in seconds.
template <class Work>
double fastest(int runs, Work work) {
  double best = 1e9;
  for (int i = 0; i < runs; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
  }
  return best;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: syntax_bench DATA_DIR TEXT_FILE\n";
    return 2;
  }
  const auto model = gainsay::SyntaxModel::load(argv[1]);
  if (!model) {
    std::cerr << model.error().to_line() << '\n';
    return 2;
  }
  std::vector<std::string> sentences;
  std::string text;
  std::ifstream file(argv[2]);
  for (std::string line; std::getline(file, line);) {
    if (line.empty()) continue;
    text += line + '\n';
    sentences.push_back(std::move(line));
  }
  const re2::RE2 never("zqxjv|wqkxz|vjqqk|kqzzx");
  std::size_t found = 0, groups = 0;
  const double scan = fastest(9, [&] { found += re2::RE2::PartialMatch(text, never); });
  const double scan_each = fastest(9, [&] {
    for (const std::string& sentence : sentences) found += re2::RE2::PartialMatch(sentence, never);
  });
  const double cut = fastest(9, [&] {
    for (const std::string& s : sentences)
      groups += gainsay::tokenize(s, {0, static_cast<std::uint32_t>(s.size())}).size();
  });
  const double all = fastest(9, [&] {
    for (const std::string& s : sentences) {
      groups +=
          model->analyse(s, gainsay::tokenize(s, {0, static_cast<std::uint32_t>(s.size())})).relations.size();
    }
  });
  const auto per_byte = [&](double seconds) {
    return seconds * 1e9 / static_cast<double>(std::max<std::size_t>(text.size(), 1));
  };
  std::cout << "RE2, one text: " << per_byte(scan)
            << " ns/byte; a sentence at a time: " << per_byte(scan_each)
            << " ns/byte\nwords alone: " << per_byte(cut) << " ns/byte; whole syntax: " << per_byte(all)
            << " ns/byte, " << all / scan << " times RE2 over the text, " << all / scan_each
            << " times RE2 over the sentences\n";
  return groups > 0 && found == 0 ? 0 : 1;
}
