// Compiles the tables of names in rules/lexicon into the image that NameTable maps.
//
// usage: compile_names LEXICON_DIR WORDNET_DIR OUT_FILE

#include <cstdio>
#include <fstream>
#include <iostream>

#include "mention/name_compiler.h"

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: compile_names LEXICON_DIR WORDNET_DIR OUT_FILE\n";
    return 2;
  }
  gainsay::Errors errors;
  const std::string image = gainsay::compile_names(argv[1], argv[2], errors);
  for (const gainsay::Error& error : errors) std::cerr << error.to_line() << '\n';
  if (!errors.empty()) return 1;
  std::ofstream out(argv[3], std::ios::binary);
  out << image;
  out.close();
  if (!out) {
    std::cerr << "compile_names: can't write " << argv[3] << '\n';
    return 1;
  }
  return 0;
}
