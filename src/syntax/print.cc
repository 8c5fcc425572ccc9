#include "syntax/print.h"

#include <nlohmann/json.hpp>

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

std::string_view name_of(Tense tense) {
  switch (tense) {
    case Tense::kPast:
      return "past";
    case Tense::kPresent:
      return "present";
    case Tense::kFuture:
      return "future";
    case Tense::kNone:
      break;
  }
  return "none";
}

std::string_view name_of(Relation::Type type) {
  switch (type) {
    case Relation::Type::kSubject:
      return "subject";
    case Relation::Type::kObject:
      return "object";
    case Relation::Type::kIndirectObject:
      break;
  }
  return "indirect_object";
}

/// `base`: tokens of the sentences before this one.
void append(const Article& article, const Syntax& syntax, std::size_t base, Json& json) {
  for (const Token& token : syntax.tokens) {
    const Span file = article.offsets.to_file(token.span);
    json["tokens"].push_back({{"start", file.begin},
                              {"end", file.end},
                              {"text", slice(article.text, token.span)},
                              {"lemma", token.lemma},
                              {"pos", to_string(token.pos)}});
  }
  for (const NounGroup& group : syntax.noun_groups) {
    json["noun_groups"].push_back({{"first", base + group.first},
                                   {"last", base + group.last},
                                   {"head", base + group.head},
                                   {"negated", group.negated}});
  }
  for (const VerbGroup& group : syntax.verb_groups) {
    json["verb_groups"].push_back({{"first", base + group.first},
                                   {"last", base + group.last},
                                   {"head", base + group.head},
                                   {"tense", name_of(group.tense)},
                                   {"voice", group.voice == Voice::kPassive ? "passive" : "active"},
                                   {"negated", group.negated}});
  }
  for (const Relation& relation : syntax.relations) {
    json["relations"].push_back({{"type", name_of(relation.type)},
                                 {"verb", base + syntax.verb_groups[relation.verb].head},
                                 {"noun", base + syntax.noun_groups[relation.noun].head}});
  }
}

}  // namespace

Json syntax_to_json(const Article& article, const std::vector<Syntax>& sentences) {
  Json json = {{"article", article.path},
               {"tokens", Json::array()},
               {"noun_groups", Json::array()},
               {"verb_groups", Json::array()},
               {"relations", Json::array()}};
  std::size_t base = 0;
  for (const Syntax& syntax : sentences) {
    append(article, syntax, base, json);
    base += syntax.tokens.size();
  }
  return json;
}

}  // namespace gainsay
