#include "cli/stage_output.h"

#include <iterator>
#include <memory>
#include <ostream>

#include "cli/ordered_stream.h"

namespace gainsay::cli {
namespace {

void stream_lines(Session& session, const Models& models, const StageOutput& stage, Errors& errors) {
  OrderedStream stream(session.out, thread_count(session.options));
  read_json_lines(session.in, "-", session.folders.rules, errors, [&](Article&& article) {
    const auto kept = std::make_shared<const Article>(std::move(article));
    stream.put(
        [&models, &stage, kept] { return stage.print(analyse_article(models, *kept, stage.depth)) + '\n'; });
  });
}

// Lines of JSON begin with a brace; anything else is the text of one article.
bool holds_lines(std::istream& in) {
  const int first = (in >> std::ws).peek();
  return first == '{' || first == std::istream::traits_type::eof();
}

void print_text(Session& session, const Models& models, const StageOutput& stage, Errors& errors) {
  std::string bytes(std::istreambuf_iterator<char>(session.in), {});
  const auto article = read_article(std::move(bytes), "-", session.folders.rules, errors);
  if (article)
    session.out << stage.open << stage.print(analyse_article(models, *article, stage.depth)) << stage.close;
}

void print_bundle(Session& session, const Models& models, const StageOutput& stage, Errors& errors) {
  const Bundle bundle = read_input(session.options.paths, session.folders, session.in);
  errors.insert(errors.end(), bundle.errors.begin(), bundle.errors.end());
  const auto articles = analyse_bundle(models, bundle, stage.depth, thread_count(session.options));
  session.out << stage.open;
  bool any = false;
  for (const AnalysedArticle& article : articles) {
    const std::string printed = stage.print(article);
    if (printed.empty()) continue;
    session.out << (any ? stage.between : "") << printed;
    any = true;
  }
  session.out << stage.close;
}

}  // namespace

int run_stage(Session& session, const StageOutput& stage) {
  if (session.options.paths.empty()) return finish(session, {no_bundle()}, kExitFailed);
  Errors errors;
  const Models models =
      load_models(session.folders, stage.depth, session.options.rules, session.options.names, errors);
  if (session.options.paths == std::vector<std::string>{"-"}) {
    (holds_lines(session.in) ? stream_lines : print_text)(session, models, stage, errors);
  } else {
    print_bundle(session, models, stage, errors);
  }
  return finish(session, errors, kExitClean);
}

}  // namespace gainsay::cli
