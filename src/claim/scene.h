#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "claim/claim.h"
#include "mention/mention.h"
#include "rule/rule_set.h"

namespace gainsay {

class PhraseText;  // rule/phrase_text.h, made by claim/phrase_match.h

/// One sentence with all that is known of it, and the look-ups that extractors share. Refers to the article
/// and the rules, which outlive it.
class Scene {
 public:
  /// `before`: the scene of the sentence before it, where that tells the story; outlives this one.
  Scene(const RuleSet& rules, const AnalysedArticle& article, std::uint32_t sentence,
        const Scene* before = nullptr);

  const RuleSet& rules() const { return *rules_; }
  const Lexicon& lexicon() const { return rules_->lexicon(); }
  const AnalysedArticle& analysed() const { return *article_; }
  const Article& article() const { return *article_->article; }
  const Syntax& syntax() const { return *syntax_; }
  std::uint32_t sentence() const { return sentence_; }
  const Scene* before() const { return before_; }
  Span span() const { return article().sentences[sentence_].span; }
  BlockKind block() const { return article().blocks[article().sentences[sentence_].block].kind; }
  /// The lexicon's senses, by first token: all that the words may mean anywhere, as evidence that two
  /// sentences tell one story.
  const std::vector<Annotation>& annotations() const { return annotations_; }
  /// Those that the words can have here (claim/sense_fit.h): what the sentence tells.
  const std::vector<Annotation>& fitting_annotations() const { return fitting_; }
  /// Indices into AnalysedArticle::mentions of those that lie in the sentence, by place.
  const std::vector<std::uint32_t>& mentions() const { return mentions_; }
  const Mention& mention(std::uint32_t index) const { return article_->mentions[index]; }

  std::string_view text(Span span) const { return slice(article().text, span); }
  std::string_view word(std::uint32_t token) const { return text(syntax().tokens[token].span); }
  /// The same folded (append_folded()), and the folded lemma.
  const std::string& folded_word(std::uint32_t token) const { return folded_words_[token]; }
  const std::string& folded_lemma(std::uint32_t token) const { return folded_lemmas_[token]; }
  /// fold_hash() of them.
  std::uint64_t word_hash(std::uint32_t token) const { return listings_[token].word; }
  std::uint64_t lemma_hash(std::uint32_t token) const { return listings_[token].lemma; }
  /// Whether a list of RuleSet::words() holds the token's word, its lemma, or one of them.
  bool word_listed(const ListName& list, std::uint32_t token) const;
  bool lemma_listed(const ListName& list, std::uint32_t token) const;
  bool is_listed(const ListName& list, std::uint32_t token) const {
    return listings_[token].masks.whole.may_hold(list) &&
           (word_listed(list, token) || lemma_listed(list, token));
  }
  /// The value of the token's word, or of its lemma, in a table of RuleSet::words(); empty where it isn't
  /// there.
  std::string_view word_value(const ListName& table, std::uint32_t token) const;
  std::string_view lemma_value(const ListName& table, std::uint32_t token) const;
  /// The words and phrases of a list that begin with the token's word (`lemma`: with its lemma).
  WordRange listed_from(const ListName& list, std::uint32_t token, bool lemma) const;
  Span tokens_span(std::uint32_t first, std::uint32_t last) const;
  /// The token that holds the byte; the nearest before it otherwise.
  std::uint32_t token_at(std::uint32_t byte) const;

  /// The noun group that holds the token; kAbsent where none does.
  std::uint32_t noun_group_at(std::uint32_t token) const { return group_of_[token]; }
  std::uint32_t verb_group_at(std::uint32_t token) const { return verb_of_[token]; }
  /// The innermost clause that holds the token.
  std::uint32_t clause_at(std::uint32_t token) const { return clause_of_[token]; }
  /// The noun group that stands in a relation to a verb group; kAbsent where none does.
  std::uint32_t related(std::uint32_t verb_group, Relation::Type type) const;
  /// Senses whose head is the token.
  std::vector<Annotation> senses_at(std::uint32_t token) const;

  /// The first mention of one of `types` that touches the noun group; kAbsent where none does. A mention that
  /// covers the group's head comes first; a person or an organisation has to cover it ("his plane" is not
  /// him).
  std::uint32_t mention_in_group(std::uint32_t group, const std::vector<std::string>& types) const;

  /// A noun group as a value: head, classes, what narrows it, entities. A pronoun has those of what it stands
  /// for (antecedents.h) beside its own text.
  TextValue noun_value(std::uint32_t group) const;
  /// Whether the token belongs to a date, a duration, a number or the like.
  bool in_figure(std::uint32_t token) const { return (marks_[token] & kFigure) != 0; }
  /// Whether the token belongs to the name of a country or of its people: too common to tie two stories
  /// together.
  bool in_country(std::uint32_t token) const { return (marks_[token] & kCountry) != 0; }
  /// Whether the token belongs to the name of somebody or something.
  bool in_name(std::uint32_t token) const { return (marks_[token] & kName) != 0; }
  /// Tokens of the group with its `of` and similar complements, for the printed form.
  Span group_span(std::uint32_t group) const;

  SlotValue slot_from_mention(std::uint32_t mention) const;
  SlotValue slot_from_group(std::uint32_t group) const;
  /// A word as a value: its lemma and senses.
  SlotValue slot_from_token(std::uint32_t token) const;
  SlotValue slot_from_words(const std::string& value, Span span) const;

  /// Keys ("=key"), proper names ("=w:name"; of the text around it "~w:name") and content words of the
  /// sentence, and its figures ("#58"), sorted, for the identity of events.
  const std::vector<std::string>& context() const { return context_; }

  /// A claim with all that does not depend on its pattern filled in. `span` into the article's text.
  Claim start_claim(Span span) const;

 private:
  static constexpr std::uint8_t kFigure = 1, kCountry = 2, kName = 4;

  std::uint32_t owner_meant(std::uint32_t group) const;
  TextValue stated_value(std::uint32_t group) const;
  void map_tokens();
  void list_tokens();
  void mark_tokens();
  void collect_context();
  void collect_figures();
  void collect_names_around();

  const RuleSet* rules_;
  const AnalysedArticle* article_;
  std::uint32_t sentence_;
  const Scene* before_;
  const Syntax* syntax_;
  std::vector<Annotation> annotations_, fitting_;
  std::vector<std::uint32_t> mentions_;
  std::vector<std::uint32_t> group_of_, verb_of_, clause_of_;
  std::vector<std::string> folded_words_, folded_lemmas_;
  /// What lists of words are asked for a token.
  struct Listing {
    std::uint64_t word, lemma;  ///< fold_hash() of them
    WordLists::Masks masks;     ///< of both
  };
  std::vector<Listing> listings_;
  std::vector<std::uint8_t> marks_;  ///< by token: of kFigure, kCountry, kName what its mentions are
  std::vector<std::string> context_, narrows_;
  friend const PhraseText& phrase_text_of(const Scene& scene);
  mutable std::shared_ptr<const PhraseText> phrase_text_;  ///< a scene is of one thread
};

/// How many tokens the sentence has.
inline std::uint32_t count_of(const Scene& scene) {
  return static_cast<std::uint32_t>(scene.syntax().tokens.size());
}

/// Whether a mention is of a type by that name ("date", "place" …).
bool is_type(const Mention& mention, std::string_view type);

/// Whether the token belongs to a cue of lexicon/stance.json: all of a section ("cue:hedges") or one of its
/// lists ("cue:hedges/adverbs").
bool has_cue(const Scene& scene, std::uint32_t token, std::string_view cue);

/// A noun, name, adjective or verb: what a sentence is about.
bool is_content(const Token& token);

}  // namespace gainsay
