#include "syntax/print.h"

#include <array>
#include <nlohmann/json.hpp>

namespace gainsay {
namespace {

using Json = nlohmann::ordered_json;

Json number_or_null(std::uint32_t value, std::uint32_t base) {
  return value == kAbsent ? Json(nullptr) : Json(value + base);
}

/// The head tokens of groups, or null.
class Heads {
 public:
  Heads(const Syntax& syntax, std::uint32_t base) : syntax_(syntax), base_(base) {}
  Json noun(std::uint32_t group) const {
    return group == kAbsent ? Json(nullptr) : Json(syntax_.noun_groups[group].head + base_);
  }
  /// As the treebanks have it, where a name of several words is headed by the first.
  Json named(std::uint32_t group) const {
    const std::uint32_t name = syntax_.noun_groups[group].name;
    return name == kAbsent ? noun(group) : Json(name + base_);
  }
  Json verb(std::uint32_t group) const {
    return group == kAbsent ? Json(nullptr) : Json(syntax_.verb_groups[group].head + base_);
  }

 private:
  const Syntax& syntax_;
  std::uint32_t base_;
};

Json noun_json(const NounGroup& group, const Heads& heads, std::uint32_t base) {
  Json json = {{"head", group.head + base}, {"first", group.first + base}, {"last", group.last + base}};
  const auto token = [&](const char* name, std::uint32_t value) {
    if (value != kAbsent) json[name] = value + base;
  };
  const auto noun = [&](const char* name, std::uint32_t value) {
    if (value != kAbsent) json[name] = heads.noun(value);
  };
  token("determiner", group.determiner);
  token("numeral", group.numeral);
  token("preposition", group.preposition);
  noun("possessor", group.possessor);
  noun("attached_noun", group.attached_noun);
  if (group.attached_verb != kAbsent) json["attached_verb"] = heads.verb(group.attached_verb);
  noun("apposition_of", group.apposition_of);
  noun("conjunct_of", group.conjunct_of);
  if (group.negated) json["negated"] = true;
  return json;
}

Json verb_json(const VerbGroup& group, const Heads& heads, std::uint32_t base) {
  Json json = {{"head", group.head + base},
               {"first", group.first + base},
               {"last", group.last + base},
               {"tense", to_string(group.tense)},
               {"voice", to_string(group.voice)},
               {"negated", group.negated},
               {"modality", to_string(group.modality)},
               {"perfect", group.perfect},
               {"progressive", group.progressive},
               {"finite", group.finite}};
  if (group.particle != kAbsent) json["particle"] = group.particle + base;
  if (group.governor != kAbsent) json["governor"] = heads.verb(group.governor);
  return json;
}

Json clause_json(const Clause& clause, const Heads& heads, std::uint32_t base, std::uint32_t clause_base) {
  Json json = {
      {"type", to_string(clause.type)}, {"first", clause.first + base}, {"last", clause.last + base}};
  json["parent"] = number_or_null(clause.parent, clause_base);
  json["verb"] = heads.verb(clause.verb);
  if (clause.marker != kAbsent) json["marker"] = clause.marker + base;
  if (clause.antecedent != kAbsent) json["antecedent"] = heads.noun(clause.antecedent);
  if (clause.speaker != kAbsent) json["speaker"] = heads.noun(clause.speaker);
  return json;
}

bool is_copula(const Syntax& syntax, std::uint32_t verb) {
  return syntax.tokens[syntax.verb_groups[verb].head].pos == Pos::kAux;
}

bool is_noun(Pos pos) { return pos == Pos::kNoun || pos == Pos::kPropn || pos == Pos::kPron; }

/// The list that a relation goes into: "relations" are those of verbs with nouns and pronouns that are stated
/// and beyond doubt.
const char* relation_list(const Syntax& syntax, const Relation& relation) {
  if (relation.inferred) return "inferred_relations";
  if (is_copula(syntax, relation.verb)) return "copula_relations";
  if (relation.type == Relation::Type::kIndirectObject) return "indirect_objects";
  if (!is_noun(syntax.tokens[syntax.noun_groups[relation.noun].head].pos)) return "nounless_relations";
  return relation.sure ? "relations" : "doubtful_relations";
}

std::string words(std::string_view text, const Syntax& sentence, std::uint32_t first, std::uint32_t last) {
  return std::string(slice(text, {sentence.tokens[first].span.begin, sentence.tokens[last].span.end}));
}

std::string verb_features(const VerbGroup& verb) {
  std::string out(verb.finite ? to_string(verb.tense) : std::string_view("non-finite"));
  if (!verb.finite && verb.tense != Tense::kNone)
    out += std::string(" ") + std::string(to_string(verb.tense));
  if (verb.perfect) out += " perfect";
  if (verb.progressive) out += " progressive";
  if (verb.voice == Voice::kPassive) out += " passive";
  if (verb.modality != Modality::kNone) out += " " + std::string(to_string(verb.modality));
  if (verb.negated) out += " negated";
  return out;
}

}  // namespace

std::string_view to_string(Tense tense) {
  static constexpr std::array<std::string_view, 4> kNames = {"none", "past", "present", "future"};
  return kNames[static_cast<std::size_t>(tense)];
}
std::string_view to_string(Voice voice) { return voice == Voice::kPassive ? "passive" : "active"; }
std::string_view to_string(Modality modality) {
  static constexpr std::array<std::string_view, 6> kNames = {"none",    "possible", "able",
                                                             "obliged", "planned",  "conditional"};
  return kNames[static_cast<std::size_t>(modality)];
}
std::string_view to_string(ClauseType type) {
  static constexpr std::array<std::string_view, 8> kNames = {
      "main", "coordinate", "relative", "complement", "reported", "adverbial", "participle", "quoted"};
  return kNames[static_cast<std::size_t>(type)];
}
std::string_view to_string(Relation::Type type) {
  static constexpr std::array<std::string_view, 4> kNames = {"subject", "object", "indirect_object",
                                                             "complement"};
  return kNames[static_cast<std::size_t>(type)];
}

Json syntax_to_json(const Article& article, const std::vector<Syntax>& sentences) {
  Json json = {{"article", article.path}};
  for (const char* name : {"tokens", "noun_groups", "verb_groups", "relations", "clauses", "pronouns",
                           "copulas", "copula_relations", "inferred_relations", "doubtful_relations",
                           "indirect_objects", "nounless_relations"}) {
    json[name] = Json::array();
  }
  std::uint32_t base = 0, clause_base = 0;
  for (const Syntax& sentence : sentences) {
    const Heads heads(sentence, base);
    for (const Token& token : sentence.tokens) {
      const Span span = article.offsets.to_file(token.span);
      json["tokens"].push_back({{"start", span.begin},
                                {"end", span.end},
                                {"text", slice(article.text, token.span)},
                                {"lemma", token.lemma},
                                {"pos", to_string(token.pos)}});
    }
    for (const NounGroup& group : sentence.noun_groups) {
      const Pos pos = sentence.tokens[group.head].pos;
      json[pos == Pos::kNoun || pos == Pos::kPropn ? "noun_groups" : "pronouns"].push_back(
          noun_json(group, heads, base));
    }
    for (std::uint32_t i = 0; i < sentence.verb_groups.size(); ++i) {
      json[is_copula(sentence, i) ? "copulas" : "verb_groups"].push_back(
          verb_json(sentence.verb_groups[i], heads, base));
    }
    for (const Clause& clause : sentence.clauses) {
      json["clauses"].push_back(clause_json(clause, heads, base, clause_base));
    }
    for (const Relation& relation : sentence.relations) {
      json[relation_list(sentence, relation)].push_back({{"type", to_string(relation.type)},
                                                         {"verb", heads.verb(relation.verb)},
                                                         {"noun", heads.named(relation.noun)}});
    }
    base += static_cast<std::uint32_t>(sentence.tokens.size());
    clause_base += static_cast<std::uint32_t>(sentence.clauses.size());
  }
  return json;
}

std::string syntax_to_text(std::string_view text, const Syntax& sentence) {
  std::string out;
  if (sentence.tokens.empty()) return out;
  out += words(text, sentence, 0, static_cast<std::uint32_t>(sentence.tokens.size() - 1)) + "\n";
  for (const Clause& clause : sentence.clauses) {
    out += "  " + std::string(to_string(clause.type));
    if (clause.marker != kAbsent) out += " \"" + words(text, sentence, clause.marker, clause.marker) + "\"";
    if (clause.verb == kAbsent) {
      out += "\n";
      continue;
    }
    const VerbGroup& verb = sentence.verb_groups[clause.verb];
    out += ": " + words(text, sentence, verb.first, verb.last);
    if (verb.particle != kAbsent) out += " " + words(text, sentence, verb.particle, verb.particle);
    out += " [" + verb_features(verb) + "]";
    for (const Relation& relation : sentence.relations) {
      if (relation.verb != clause.verb) continue;
      const NounGroup& noun = sentence.noun_groups[relation.noun];
      out += "  " + std::string(to_string(relation.type)) + (relation.sure ? "=" : "?=") +
             words(text, sentence, noun.first, noun.last);
    }
    if (clause.antecedent != kAbsent) {
      const NounGroup& noun = sentence.noun_groups[clause.antecedent];
      out += "  of=" + words(text, sentence, noun.first, noun.last);
    }
    if (clause.speaker != kAbsent) {
      const NounGroup& noun = sentence.noun_groups[clause.speaker];
      out += "  speaker=" + words(text, sentence, noun.first, noun.last);
    }
    out += "\n";
  }
  return out;
}

}  // namespace gainsay
