// How long finding dates, durations and numbers takes, as a multiple of one RE2 pass of a never-matching
// alternation over the same text in the same run. usage: values_bench RULES_DIR TEXT...
#include <re2/re2.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>

#include "mention/mention.h"

namespace {

constexpr int kRounds = 20;

// The best of some rounds, in seconds of this process alone: a pass is longer than what a busy machine leaves
// undisturbed.
template <class Work>
double best_seconds(Work work) {
  double best = 1e300;
  for (int round = 0; round < kRounds; ++round) {
    const std::clock_t start = std::clock();
    work();
    best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  return best;
}

// Paragraphs as sentences, cut at full stops before capitals.
void split(gainsay::Article& article) {
  const std::string& text = article.text;
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    const bool stop = text[i] == '\n' || (text[i] == '.' && i + 2 < text.size() && text[i + 1] == ' ' &&
                                          text[i + 2] >= 'A' && text[i + 2] <= 'Z');
    if (!stop && i + 1 < text.size()) continue;
    article.sentences.push_back({{begin, i + 1}, 0});
    begin = i + 1;
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::cerr << "usage: values_bench RULES_DIR TEXT...\n";
    return 2;
  }
  gainsay::Errors errors;
  const auto model = gainsay::MentionModel::load(argv[1], "", {}, errors);
  gainsay::Article article;
  for (int i = 2; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    article.text.append(std::istreambuf_iterator<char>(file), {});
    article.text += '\n';
  }
  split(article);
  gainsay::AnalysedArticle analysed;
  analysed.article = &article;
  std::size_t found = 0;
  const double values = best_seconds([&] { found = model.find_values(analysed).size(); });
  const RE2 never("(?:january|tuesday|million|percent|years ago|dozen|first|about)qzx");
  bool hit = false;
  const double scan = best_seconds([&] { hit |= RE2::PartialMatch(article.text, never); });
  const double megabytes = static_cast<double>(article.text.size()) / 1e6;
  std::cout << article.text.size() << " bytes, " << found << " mentions, " << megabytes / values
            << " MB/s, RE2 " << megabytes / scan << " MB/s, ratio " << values / scan
            << (hit ? " (matched)" : "") << '\n';
  return 0;
}
