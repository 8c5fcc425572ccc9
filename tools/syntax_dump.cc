// Reads JSON Lines (id, text) from standard input, takes every text for one sentence and prints its shallow
// syntax as tools that measure it want it. usage: syntax_dump DATA_DIR [--text]
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "syntax/print.h"

int main(int argc, char** argv) {
  using namespace gainsay;
  auto model = SyntaxModel::load(argc > 1 ? argv[1] : "rules/lexicon");
  if (!model) {
    std::cerr << model.error().to_line() << '\n';
    return 2;
  }
  const bool as_text = argc > 2 && std::string_view(argv[2]) == "--text";
  for (std::string line; std::getline(std::cin, line);) {
    const auto input = nlohmann::json::parse(line);
    Article article;
    article.path = input.value("id", "");
    article.text = input.at("text");
    const std::string& text = article.text;
    const Syntax syntax = model->analyse(text, tokenize(text, {0, static_cast<std::uint32_t>(text.size())}),
                                         Weighing::kRelations);
    if (as_text) {
      std::cout << syntax_to_text(text, syntax);
    } else {
      std::cout << syntax_to_json(article, {syntax}) << '\n';
    }
  }
}
