#include <nlohmann/json.hpp>

#include "article/place_finder.h"
#include "cli/commands.h"
#include "cli/stage_output.h"
#include "mention/mention_json.h"
#include "text/json_dump.h"
#include "text/visible.h"

namespace gainsay::cli {
namespace {

std::string as_line(const AnalysedArticle& article) { return dump_json(mentions_to_json(article)); }

/// The mentions of an article of a bundle as items of one list, each naming its article.
std::string as_items(const AnalysedArticle& article) {
  std::string out;
  const nlohmann::ordered_json json = mentions_to_json(article);
  for (const auto& mention : json["mentions"]) {
    nlohmann::ordered_json item = {{"article", article.article->path}};
    item.update(mention);
    out += (out.empty() ? "" : ",\n") + dump_json(item);
  }
  return out;
}

/// A mention a line: place, type, words, meaning.
std::string as_text(const AnalysedArticle& article) {
  std::string out;
  PlaceFinder places(*article.article);
  for (const Mention& mention : article.mentions) {
    const Place place = places.at(article.article->offsets.to_file(mention.span).begin);
    out += visible(article.article->path) + ':' + std::to_string(place.line) + ':' +
           std::to_string(place.column) + '\t' + std::string(printed_type(mention)) + '\t' +
           visible(slice(article.article->text, mention.span)) + '\t' + visible(to_string(mention.value)) +
           '\n';
  }
  return out;
}

}  // namespace

int run_mentions(Session& session) {
  const auto format = chosen_format(session.options, {"text", "json"});
  if (!format) return finish(session, {format.error()}, kExitFailed);
  if (*format == "text") return run_stage(session, {Depth::kMentions, "", "", "", as_text});
  const bool lines = session.options.paths == std::vector<std::string>{"-"};
  return run_stage(session,
                   {Depth::kMentions, "{\"mentions\": [", ",\n", "]}\n", lines ? as_line : as_items});
}

}  // namespace gainsay::cli
