#include "syntax/reading.h"

#include "syntax/closing_clause.h"
#include "syntax/fronted.h"
#include "syntax/insertion.h"
#include "syntax/lemma.h"
#include "syntax/main_clause.h"
#include "syntax/opening_clause.h"
#include "syntax/tree_edit.h"
#include "syntax/tree_repair.h"
#include "syntax/word_repair.h"

namespace gainsay {
namespace {

void mend_tree(std::string_view text, const std::vector<Token>& tokens, Reading& reading) {
  reading.view.start(text, tokens, reading.tags, reading.tree);
  for (const auto mend : {part_opening_clause, find_main_clause, part_closing_clauses, repair_tree,
                          repair_words, hang_fronted}) {
    reading.unmended = reading.tree;
    if (!mend(reading.view, reading.tree, reading.tags)) continue;
    if (!is_tree(reading.tree)) reading.tree = reading.unmended;
    reading.view.start(text, tokens, reading.tags, reading.tree);
  }
}

// "Never came to Rome, let alone to Bari": no verb.
void settle_let_alone(std::string_view text, const std::vector<Token>& tokens, std::vector<Tag>& tags) {
  for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
    if (slice(text, tokens[i].span) != "let" || slice(text, tokens[i + 1].span) != "alone") continue;
    tags[i] = Tag::kCconj;
    tags[i + 1] = Tag::kAdv;
  }
}

// "Without meeting opposition leader Kwame Badu": a noun that may be a gerund is one, where somebody or
// something is told behind it that it can't narrow.
void settle_gerund(std::string_view text, const std::vector<Token>& tokens,
                   const std::vector<WordFacts>& facts, std::vector<Tag>& tags) {
  for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
    const bool gerund = slice(text, tokens[i].span) == "without" && tags[i + 1] == Tag::kNoun &&
                        slice(text, tokens[i + 1].span).ends_with("ing") &&
                        has(facts[i + 1].known_tags, Tag::kGerund);
    std::size_t end = i + 2;
    while (end < tokens.size() && has(set_of(Tag::kNoun, Tag::kAdj), tags[end])) ++end;
    const bool named = end < tokens.size() && has(kNameTags, tags[end]);
    if (gerund && (named || has(set_of(Tag::kDet, Tag::kPossessive, Tag::kPron), tags[i + 2])))
      tags[i + 1] = Tag::kGerund;
  }
}

// "The first time | that the ferry ran": no word of the noun behind it.
void settle_occasion(std::string_view text, const std::vector<Token>& tokens, std::vector<Tag>& tags) {
  for (std::size_t i = 2; i + 2 < tokens.size(); ++i) {
    const std::string_view before = slice(text, tokens[i - 1].span);
    if (slice(text, tokens[i].span) != "that" || (before != "time" && before != "occasion")) continue;
    if (!has(kVerbTags | bit(Tag::kAux), tags[i + 1])) tags[i] = Tag::kSconj;
  }
}

}  // namespace

void read_sentence(std::string_view text, const WordTable& words, const Weights& weights, Direction direction,
                   bool with_leads, Reading& reading, Syntax& syntax) {
  Leads* leads = with_leads ? &reading.leads : nullptr;
  collect_facts(text, syntax.tokens, words, reading.facts);
  tag_words(reading.facts, weights.tags, direction, reading.tags, leads != nullptr ? &leads->tag : nullptr);
  settle_verbs(reading.facts, reading.tags);
  settle_let_alone(text, syntax.tokens, reading.tags);
  settle_gerund(text, syntax.tokens, reading.facts, reading.tags);
  settle_occasion(text, syntax.tokens, reading.tags);
  for (std::size_t i = 0; i < syntax.tokens.size(); ++i) {
    Token& token = syntax.tokens[i];
    token.pos = to_pos(reading.tags[i]);
    token.lemma =
        lemma_of(slice(text, token.span), reading.tags[i], reading.facts[i], words, syntax.made_lemmas);
  }
  collect_parse_input(text, syntax.tokens, reading.facts, reading.tags, words, reading.input);
  if (const auto insertion = find_insertion(syntax.tokens, text, reading.tags)) {
    parse_around(*insertion, reading.input, weights, direction, reading.tree, leads);
  } else {
    if (direction == Direction::kBackwards) turn_backwards(reading.input);
    parse(reading.input, weights, reading.tree, leads);
  }
  mend_tree(text, syntax.tokens, reading);
  find_verb_groups(reading.view, syntax);
  find_noun_groups(reading.view, syntax);
  find_names(reading.view, reading.facts, syntax);
  find_clauses(reading.view, syntax);
  find_relations(reading.view, syntax);
}

}  // namespace gainsay
