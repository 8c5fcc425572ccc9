#include <doctest/doctest.h>

#include "analysed.h"

namespace gainsay {
namespace {

TEST_CASE("clauses: type, marker, antecedent, speaker") {
  struct Case {
    std::string_view sentence, verb, type, marker, antecedent, speaker;
  };
  for (const auto& [sentence, verb, type, marker, antecedent, speaker] : {
           Case{"The minister left.", "left", "main", "-", "-", "-"},
           Case{"The minister said that the talks had failed.", "failed", "reported", "that", "-",
                "minister"},
           Case{"The minister knew that the talks had failed.", "failed", "complement", "that", "-", "-"},
           Case{"The minister who signed the treaty resigned.", "signed", "relative", "who", "minister", "-"},
           Case{"He left because the talks failed.", "failed", "adverbial", "because", "-", "-"},
           Case{"According to the police, the man left.", "left", "main", "-", "-", "police"},
       }) {
    CAPTURE(sentence);
    const Analysed analysed(sentence);
    const Clause* clause = analysed.clause(verb);
    REQUIRE(clause != nullptr);
    CHECK(to_string(clause->type) == type);
    CHECK(analysed.word(clause->marker) == marker);
    CHECK(analysed.noun(clause->antecedent) == antecedent);
    CHECK(analysed.noun(clause->speaker) == speaker);
  }
}

/// Every index points at something, a nested clause lies inside its parent, and the main clause is all of it.
void check_sound(const Syntax& syntax) {
  const auto tokens = static_cast<std::uint32_t>(syntax.tokens.size());
  const auto nouns = static_cast<std::uint32_t>(syntax.noun_groups.size());
  const auto verbs = static_cast<std::uint32_t>(syntax.verb_groups.size());
  const auto clauses = static_cast<std::uint32_t>(syntax.clauses.size());
  const auto within = [](std::uint32_t index, std::uint32_t count) {
    return index == kAbsent || index < count;
  };
  bool sound =
      tokens == 0 || (clauses > 0 && syntax.clauses[0].first == 0 && syntax.clauses[0].last == tokens - 1);
  for (const NounGroup& group : syntax.noun_groups) {
    sound = sound && group.first <= group.head && group.head <= group.last && group.last < tokens;
    sound = sound && within(group.determiner, tokens) && within(group.numeral, tokens) &&
            within(group.preposition, tokens);
    sound = sound && within(group.possessor, nouns) && within(group.attached_noun, nouns);
    sound = sound && within(group.apposition_of, nouns) && within(group.conjunct_of, nouns);
    sound = sound && within(group.attached_verb, verbs) && group.clause < clauses;
  }
  for (const VerbGroup& group : syntax.verb_groups) {
    sound = sound && group.first <= group.head && group.head <= group.last && group.last < tokens;
    sound =
        sound && within(group.particle, tokens) && within(group.governor, verbs) && group.clause < clauses;
  }
  for (const Clause& clause : syntax.clauses) {
    sound = sound && clause.first <= clause.last && clause.last < tokens && within(clause.verb, verbs);
    sound = sound && within(clause.marker, tokens) && within(clause.antecedent, nouns) &&
            within(clause.speaker, nouns);
    if (clause.parent == kAbsent) continue;
    sound = sound && clause.parent < clauses && syntax.clauses[clause.parent].first <= clause.first &&
            clause.last <= syntax.clauses[clause.parent].last;
  }
  for (const Relation& relation : syntax.relations)
    sound = sound && relation.verb < verbs && relation.noun < nouns;
  CHECK(sound);
}

TEST_CASE("hostile sentences are analysed soundly") {
  const auto repeated = [](std::string_view piece, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out += piece;
    return out;
  };
  for (const std::string& text :
       {std::string(), std::string("..."), repeated("(", 10000) + repeated(")", 10000),
        repeated("[a ", 10000), std::string(1 << 20, 'x'), repeated("he said that ", 80000),
        repeated("THE MINISTER SIGNED ", 20000), repeated("and Paris ", 20000),
        repeated("\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e ", 20000), repeated("\xff\xfe ", 20000),
        repeated("\" ' \xe2\x80\x9c ", 20000), repeated("who which that of ", 20000),
        repeated("'s n't ", 20000)}) {
    CAPTURE(text.substr(0, 20));
    check_sound(Analysed(text).syntax);
  }
}

TEST_CASE("a model that lacks its tables tells which file") {
  const auto model = SyntaxModel::load("no/such/folder");
  REQUIRE_FALSE(model.has_value());
  CHECK(model.error().file == "no/such/folder/syntax.words");
  CHECK(model.error().code == ErrorCode::kBadLexicon);
}

}  // namespace
}  // namespace gainsay
