// Feeds bytes to the article readers; what comes back must keep the promises of article.h whatever the bytes
// are.
//
// With clang and libFuzzer that makes up the bytes. Without, this file's own main reads the files it is
// given, as they are and changed at random, always in the same way:
//   article_fuzz ROUNDS FILE-OR-FOLDER...
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "article/article.h"
#include "text/utf8.h"

namespace {

void require(bool kept, const char* promise) {
  if (kept) return;
  std::fprintf(stderr, "broken promise: %s\n", promise);
  std::abort();
}

void check(const gainsay::Article& article) {
  require(gainsay::is_utf8(article.text), "the text is UTF-8");
  std::uint32_t last = 0;
  for (const gainsay::Block& block : article.blocks) {
    require(last <= block.span.begin && block.span.begin < block.span.end, "blocks stand in text order");
    last = block.span.end;
  }
  require(last <= article.text.size(), "blocks lie in the text");
  last = 0;
  for (const gainsay::Sentence& sentence : article.sentences) {
    require(sentence.block < article.blocks.size(), "a sentence has a block");
    require(article.blocks[sentence.block].span.contains(sentence.span), "a sentence lies in its block");
    require(last <= sentence.span.begin && !sentence.span.empty(), "sentences stand in text order");
    require(sentence.span.size() <= 2048, "a sentence has at most 2 KB");
    const gainsay::Span file = article.offsets.to_file(sentence.span);
    require(file.begin <= file.end && file.end <= article.file_bytes.size(), "offsets lie in the file");
    last = sentence.span.end;
  }
}

void read(const std::string& bytes, const std::string& name) {
  gainsay::Errors errors;
  const auto article = gainsay::read_article(bytes, name, "rules", errors);
  require(article.has_value() || !errors.empty(), "no article without an error");
  if (article) check(*article);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  constexpr const char* kNames[] = {"a.txt", "a.md", "a.html", "a.json", "a.xml", "a.docx", "a.jsonl"};
  read(std::string(reinterpret_cast<const char*>(data + 1), size - 1), kNames[data[0] % std::size(kNames)]);
  return 0;
}

#ifndef GAINSAY_LIBFUZZER
namespace {

/// A few random changes: bytes flipped, pieces cut out, doubled or moved.
std::string mutate(std::string bytes, std::mt19937& random) {
  const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
  for (std::size_t changes = 1 + below(8); changes > 0 && !bytes.empty(); --changes) {
    const std::size_t at = below(bytes.size());
    const std::size_t size = below(std::min<std::size_t>(bytes.size() - at, 64)) + 1;
    switch (below(5)) {
      case 0:
        bytes[at] = static_cast<char>(random());
        break;
      case 1:
        bytes.erase(at, size);
        break;
      case 2:
        bytes.insert(at, bytes.substr(below(bytes.size()), size));
        break;
      case 3:
        bytes.insert(at, std::string(below(300), "<>&;\"{}[]\n.# -\xc3\x00"[below(16)]));
        break;
      default:
        bytes.resize(at);
    }
  }
  return bytes;
}

/// The files named, and those of the folders named, in order.
std::vector<std::string> files_of(char** begin, char** end) {
  std::vector<std::string> files;
  for (; begin != end; ++begin) {
    if (!std::filesystem::is_directory(*begin)) {
      files.emplace_back(*begin);
      continue;
    }
    std::vector<std::string> inside;
    for (const auto& entry : std::filesystem::directory_iterator(*begin)) {
      if (entry.is_regular_file()) inside.push_back(entry.path().string());
    }
    std::sort(inside.begin(), inside.end());
    files.insert(files.end(), inside.begin(), inside.end());
  }
  return files;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: article_fuzz ROUNDS FILE-OR-FOLDER...\n");
    return 2;
  }
  const std::vector<std::string> files = files_of(argv + 2, argv + argc);
  if (files.empty()) std::fputs("nothing to read\n", stderr);
  std::mt19937 random(1);
  for (const std::string& file : files) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    read(bytes, file);
    for (int round = std::atoi(argv[1]); round > 0; --round) read(mutate(bytes, random), file);
  }
  if (files.empty()) return 2;
  std::puts("every promise kept");
}
#endif
