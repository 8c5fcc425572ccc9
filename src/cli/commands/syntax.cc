#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/commands.h"
#include "cli/stage_output.h"
#include "syntax/print.h"
#include "text/json_dump.h"
#include "text/visible.h"

namespace gainsay::cli {
namespace {

std::string as_json(const AnalysedArticle& article) {
  return dump_json(syntax_to_json(*article.article, article.sentences));
}

/// A sentence and, below it, its clauses with their verbs and what belongs to those.
std::string as_text(const AnalysedArticle& article) {
  std::string out = visible(article.article->path) + '\n';
  for (const Syntax& syntax : article.sentences) {
    std::istringstream lines(syntax_to_text(article.article->text, syntax));
    out += '\n';
    for (std::string line; std::getline(lines, line);)
      out += (line.starts_with("  ") ? "    " : "  ") + visible(line) + '\n';
  }
  return out;
}

/// A token a line: word, lemma, part of speech; an empty line behind each sentence.
std::string as_words(const AnalysedArticle& article) {
  std::string out = visible(article.article->path) + '\n';
  for (const Syntax& syntax : article.sentences) {
    for (const Token& token : syntax.tokens) {
      out += "  " + visible(slice(article.article->text, token.span)) + '\t' + visible(token.lemma) + '\t' +
             std::string(to_string(token.pos)) + '\n';
    }
    out += '\n';
  }
  return out;
}

}  // namespace

int run_syntax(Session& session) {
  const auto format = chosen_format(session.options, {"text", "words", "json"});
  if (!format) return finish(session, {format.error()}, kExitFailed);
  if (*format == "words") return run_stage(session, {Depth::kSyntax, "", "", "", as_words});
  if (*format == "text") return run_stage(session, {Depth::kSyntax, "", "", "", as_text});
  return run_stage(session, {Depth::kSyntax, "{\"articles\": [", ",\n", "]}\n", as_json});
}

}  // namespace gainsay::cli
