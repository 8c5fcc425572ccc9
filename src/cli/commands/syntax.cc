#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "cli/stage_output.h"
#include "syntax/print.h"

namespace gainsay::cli {
namespace {

std::string as_json(const AnalysedArticle& article) {
  return syntax_to_json(*article.article, article.sentences)
      .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// A token a line: place, word, lemma, part of speech.
std::string as_text(const AnalysedArticle& article) {
  std::string out = article.article->path + '\n';
  for (const Syntax& syntax : article.sentences) {
    for (const Token& token : syntax.tokens) {
      out += "  " + std::string(slice(article.article->text, token.span)) + '\t' + std::string(token.lemma) +
             '\t' + std::string(to_string(token.pos)) + '\n';
    }
    out += '\n';
  }
  return out;
}

}  // namespace

int run_syntax(Session& session) {
  const auto format = chosen_format(session.options, {"text", "json"});
  if (!format) return finish(session, {format.error()}, kExitFailed);
  if (*format == "text") return run_stage(session, {Depth::kSyntax, "", "", "", as_text});
  return run_stage(session, {Depth::kSyntax, "{\"articles\": [", ",\n", "]}\n", as_json});
}

}  // namespace gainsay::cli
