#include "claim/scene.h"

#include <algorithm>
#include <cstdio>
#include <variant>

#include "article/story.h"
#include "claim/antecedents.h"
#include "claim/narrowing.h"
#include "claim/sense_fit.h"

namespace gainsay {
namespace {

const std::uint64_t kPossessive = fold_hash("'s");

void sort_unique(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

}  // namespace

bool is_content(const Token& token) {
  return token.pos == Pos::kNoun || token.pos == Pos::kPropn || token.pos == Pos::kAdj ||
         token.pos == Pos::kVerb;
}

bool is_type(const Mention& mention, std::string_view type) { return to_string(mention.type) == type; }

bool has_cue(const Scene& scene, std::uint32_t token, std::string_view cue) {
  for (const Annotation& a : scene.annotations()) {
    if (a.kind != SenseKind::kCue || token < a.first || token > a.last) continue;
    const std::string& name = scene.lexicon().name(a.sense);
    if (name.compare(0, cue.size(), cue) == 0 && (name.size() == cue.size() || name[cue.size()] == '/'))
      return true;
  }
  return false;
}

Scene::Scene(const RuleSet& rules, const AnalysedArticle& article, std::uint32_t sentence,
             const Scene* before)
    : rules_(&rules),
      article_(&article),
      sentence_(sentence),
      before_(before),
      syntax_(&article.sentences[sentence]) {
  annotations_ = lexicon().annotate(*syntax_);
  const auto begin = std::lower_bound(article.mentions.begin(), article.mentions.end(), span().begin,
                                      [](const Mention& m, std::uint32_t at) { return m.span.begin < at; });
  for (auto m = begin; m != article.mentions.end() && m->span.begin < span().end; ++m) {
    mentions_.push_back(static_cast<std::uint32_t>(m - article.mentions.begin()));
  }
  map_tokens();
  list_tokens();
  mark_tokens();
  fitting_ = fitting_senses(*this);
  collect_context();
  narrows_ = narrowings_of(*this);
}

// The groups and clauses of each token, and its folded forms.
void Scene::map_tokens() {
  const std::size_t count = syntax_->tokens.size();
  group_of_.assign(count, kAbsent);
  verb_of_.assign(count, kAbsent);
  clause_of_.assign(count, 0);
  for (std::uint32_t i = 0; i < syntax_->noun_groups.size(); ++i) {
    const NounGroup& group = syntax_->noun_groups[i];
    for (std::uint32_t t = group.first; t <= group.last; ++t) group_of_[t] = i;
  }
  for (std::uint32_t i = 0; i < syntax_->noun_groups.size(); ++i) group_of_[syntax_->noun_groups[i].head] = i;
  for (std::uint32_t i = 0; i < syntax_->verb_groups.size(); ++i) verb_of_[syntax_->verb_groups[i].head] = i;
  // A nested clause stands after its parent and lies inside it, so the later one wins.
  std::vector<std::uint32_t> order(syntax_->clauses.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
    const Clause &x = syntax_->clauses[a], &y = syntax_->clauses[b];
    return x.last - x.first > y.last - y.first;
  });
  for (const std::uint32_t i : order) {
    for (std::uint32_t t = syntax_->clauses[i].first; t <= syntax_->clauses[i].last && t < count; ++t)
      clause_of_[t] = i;
  }
  folded_words_.resize(count);
  folded_lemmas_.resize(count);
  for (std::uint32_t t = 0; t < count; ++t) {
    // A bare apostrophe that marks an owner ("the workers' pay") has the hash of "'s" already.
    append_folded(syntax_->tokens[t].hash == kPossessive ? std::string_view("'s") : word(t),
                  folded_words_[t]);
    append_folded(syntax_->tokens[t].lemma, folded_lemmas_[t]);
  }
}

void Scene::list_tokens() {
  const WordLists& lists = rules().words();
  listings_.reserve(folded_words_.size());
  for (std::uint32_t t = 0; t < folded_words_.size(); ++t) {
    const std::uint64_t word = fold_hash(folded_words_[t]), lemma = fold_hash(folded_lemmas_[t]);
    listings_.push_back({word, lemma, lists.masks_of(word)});
    if (lemma == word) continue;
    const WordLists::Masks more = lists.masks_of(lemma);
    listings_.back().masks.whole |= more.whole;
    listings_.back().masks.first |= more.first;
  }
}

bool Scene::word_listed(const ListName& list, std::uint32_t token) const {
  const Listing& of = listings_[token];
  return of.masks.whole.may_hold(list) && rules().words().has(list, folded_words_[token], of.word);
}

bool Scene::lemma_listed(const ListName& list, std::uint32_t token) const {
  const Listing& of = listings_[token];
  return of.masks.whole.may_hold(list) && rules().words().has(list, folded_lemmas_[token], of.lemma);
}

std::string_view Scene::word_value(const ListName& table, std::uint32_t token) const {
  if (!listings_[token].masks.whole.may_hold(table)) return {};
  return rules().words().value(table, folded_words_[token]);
}

std::string_view Scene::lemma_value(const ListName& table, std::uint32_t token) const {
  if (!listings_[token].masks.whole.may_hold(table)) return {};
  return rules().words().value(table, folded_lemmas_[token]);
}

WordRange Scene::listed_from(const ListName& list, std::uint32_t token, bool lemma) const {
  const Listing& of = listings_[token];
  if (!of.masks.first.may_hold(list)) return {};
  return rules().words().beginning_with(list, lemma ? of.lemma : of.word);
}

void Scene::mark_tokens() {
  marks_.assign(syntax().tokens.size(), 0);
  for (const std::uint32_t index : mentions_) {
    const Mention& m = mention(index);
    std::uint8_t mark = m.type <= MentionType::kScore ? kFigure : 0;
    if (const auto* entity = std::get_if<EntityValue>(&m.value))
      mark |= entity->place == PlaceKind::kCountry ? kName | kCountry : kName;
    for (std::uint32_t t = token_at(m.span.begin); t < marks_.size(); ++t) {
      const Span span = syntax().tokens[t].span;
      if (span.begin >= m.span.end) break;
      if (m.span.overlaps(span)) marks_[t] |= mark;
    }
  }
}

Span Scene::tokens_span(std::uint32_t first, std::uint32_t last) const {
  return {syntax().tokens[first].span.begin, syntax().tokens[last].span.end};
}

std::uint32_t Scene::token_at(std::uint32_t byte) const {
  const auto after =
      std::upper_bound(syntax().tokens.begin(), syntax().tokens.end(), byte,
                       [](std::uint32_t at, const Token& token) { return at < token.span.begin; });
  return after == syntax().tokens.begin() ? 0
                                          : static_cast<std::uint32_t>(after - syntax().tokens.begin() - 1);
}

std::uint32_t Scene::related(std::uint32_t verb_group, Relation::Type type) const {
  const auto is_oblique = [this](const Relation& relation) {
    // "During the operation, rifles were found": what hangs on a preposition is subject or object only as a
    // passive's agent, or of "for them to leave".
    const std::uint32_t preposition = syntax().noun_groups[relation.noun].preposition;
    if (preposition == kAbsent || relation.inferred || relation.type == Relation::Type::kIndirectObject ||
        relation.type == Relation::Type::kComplement)
      return false;
    const std::string& word = folded_word(preposition);
    // "Neither of | the brakes", "most of | the crew": the part is told by its whole.
    const Pos part = preposition == 0 ? Pos::kX : syntax().tokens[preposition - 1].pos;
    if (word == "of" && (part == Pos::kDet || part == Pos::kPron || part == Pos::kNum)) return false;
    return rules().words().has("preposition", word) && word != "by" && word != "for";
  };
  for (const Relation& relation : syntax().relations) {
    if (relation.verb == verb_group && relation.type == type && !is_oblique(relation)) return relation.noun;
  }
  return kAbsent;
}

std::vector<Annotation> Scene::senses_at(std::uint32_t token) const {
  std::vector<Annotation> all;
  for (const Annotation& annotation : annotations_) {
    if (annotation.head == token) all.push_back(annotation);
  }
  return all;
}

std::uint32_t Scene::mention_in_group(std::uint32_t group, const std::vector<std::string>& types) const {
  const NounGroup& noun = syntax().noun_groups[group];
  const Span span = tokens_span(noun.first, noun.last);
  const Span head = syntax().tokens[noun.head].span;
  std::uint32_t best = kAbsent;
  for (const std::uint32_t index : mentions_) {
    const Mention& m = mention(index);
    if (!m.span.overlaps(span)) continue;
    if (std::none_of(types.begin(), types.end(), [&m](const std::string& t) { return is_type(m, t); }))
      continue;
    if (m.span.overlaps(head)) return index;
    const bool must_head = m.type == MentionType::kPerson || m.type == MentionType::kOrganisation;
    if (best == kAbsent && !must_head) best = index;
  }
  return best;
}

Span Scene::group_span(std::uint32_t group) const {
  const NounGroup& noun = syntax().noun_groups[group];
  std::uint32_t last = noun.last;
  for (const NounGroup& other : syntax().noun_groups) {
    if (other.attached_noun == group && other.preposition != kAbsent && word(other.preposition) == "of") {
      last = std::max(last, other.last);
    }
  }
  return tokens_span(noun.first, last);
}

TextValue Scene::noun_value(std::uint32_t group) const {
  const Antecedent meant = antecedent_of(*this, group);
  if (!meant.scene) return stated_value(group);
  TextValue value = meant.scene->noun_value(meant.group);
  value.text =
      std::string(text(tokens_span(syntax().noun_groups[group].first, syntax().noun_groups[group].last)));
  return value;
}

// "Teachers ended | their strike": whose it is, where the subject of the verb is the only one it may be.
std::uint32_t Scene::owner_meant(std::uint32_t group) const {
  const auto& groups = syntax().noun_groups;
  const std::string& pronoun = folded_word(groups[groups[group].possessor].head);
  if (pronoun != "its" && pronoun != "their") return kAbsent;
  for (const Relation& relation : syntax().relations) {
    // "Five of | its libraries" as well.
    const bool done = relation.noun == group || relation.noun == groups[group].attached_noun;
    if (!done || relation.type != Relation::Type::kObject || relation.inferred) continue;
    const std::uint32_t subject = related(relation.verb, Relation::Type::kSubject);
    if (subject == kAbsent || subject == group || groups[subject].head > groups[group].first) return kAbsent;
    const std::uint32_t head = groups[subject].head;
    return syntax().tokens[head].pos == Pos::kNoun ? subject : kAbsent;
  }
  return kAbsent;
}

// The group as its own words have it.
TextValue Scene::stated_value(std::uint32_t group) const {
  const NounGroup& noun = syntax().noun_groups[group];
  TextValue value;
  value.text = std::string(text(tokens_span(noun.first, noun.last)));
  append_folded(syntax().tokens[noun.head].lemma, value.lemma);
  for (const Annotation& a : annotations_) {
    if (a.head == noun.head && a.first >= noun.first && a.kind != SenseKind::kCue)
      value.classes.push_back(lexicon().name(a.sense));
  }
  const auto add_modifier = [&](std::uint32_t token) {
    std::string word = folded(syntax().tokens[token].lemma);
    value.modifiers.push_back(word);
  };
  for (std::uint32_t t = noun.first; t <= noun.last; ++t) {
    if (t != noun.head && is_content(syntax().tokens[t]) && !in_figure(t)) add_modifier(t);
  }
  for (std::uint32_t i = 0; i < syntax().noun_groups.size(); ++i) {
    const NounGroup& other = syntax().noun_groups[i];
    const bool belongs = other.attached_noun == group || noun.possessor == i || other.apposition_of == group;
    if (!belongs && i != group) continue;
    const bool pronoun = syntax().tokens[other.head].pos == Pos::kPron;
    const std::uint32_t owner = pronoun && noun.possessor == i ? owner_meant(group) : kAbsent;
    if (owner != kAbsent) {
      const TextValue whose = stated_value(owner);
      value.modifiers.push_back(whose.lemma);
      for (const auto* keys : {&whose.entities, &whose.modifiers})
        value.modifiers.insert(value.modifiers.end(), keys->begin(), keys->end());
    }
    if (i != group && other.apposition_of != group && !pronoun && !in_figure(other.head))
      add_modifier(other.head);
    const Span span = tokens_span(other.first, other.last);
    for (const std::uint32_t index : mentions_) {
      const Mention& m = mention(index);
      const auto* entity = std::get_if<EntityValue>(&m.value);
      if (entity && m.span.overlaps(span) && !entity->key.empty()) {
        // What the group is (its head), not what it belongs to, is its identity.
        if (i == group ? m.span.overlaps(syntax().tokens[noun.head].span) : other.apposition_of == group) {
          value.entities.push_back(entity->key);
        } else {
          value.modifiers.push_back(entity->key);
        }
      }
    }
  }
  sort_unique(value.classes);
  sort_unique(value.modifiers);
  sort_unique(value.entities);
  return value;
}

SlotValue Scene::slot_from_mention(std::uint32_t index) const {
  const Mention& m = mention(index);
  return {std::string(text(m.span)), article().offsets.to_file(m.span), m.value};
}

SlotValue Scene::slot_from_group(std::uint32_t group) const {
  const Span span = group_span(group);
  return {std::string(text(span)), article().offsets.to_file(span), noun_value(group)};
}

SlotValue Scene::slot_from_token(std::uint32_t token) const {
  TextValue value;
  value.text = std::string(word(token));
  append_folded(syntax().tokens[token].lemma, value.lemma);
  for (const Annotation& a : annotations_) {
    if (a.head == token && a.kind != SenseKind::kCue) value.classes.push_back(lexicon().name(a.sense));
  }
  sort_unique(value.classes);
  const Span span = syntax().tokens[token].span;
  return {value.text, article().offsets.to_file(span), value};
}

SlotValue Scene::slot_from_words(const std::string& value, Span span) const {
  TextValue text_value;
  text_value.text = value;
  text_value.lemma = value;
  return {std::string(text(span)), article().offsets.to_file(span), text_value};
}

void Scene::collect_context() {
  for (const Token& token : syntax().tokens) {
    if (!is_content(token) || token.lemma.size() < 3) continue;
    const auto at = static_cast<std::uint32_t>(&token - syntax().tokens.data());
    std::string word = folded(token.pos == Pos::kPropn ? this->word(at) : token.lemma);
    // A proper name that no list knows still ties two reports together: "Lamadaya" is in no gazetteer.
    if (token.pos == Pos::kPropn && !in_figure(at)) word.insert(0, in_country(at) ? "~w:" : "=w:");
    context_.push_back(word);
  }
  for (const std::uint32_t index : mentions_) {
    if (const auto* entity = std::get_if<EntityValue>(&mention(index).value);
        entity && !entity->key.empty()) {
      context_.push_back("=" + entity->key);
    }
  }
  collect_figures();
  collect_names_around();
  sort_unique(context_);
}

// Figures as told, marked "#": two reports of one story give them alike.
void Scene::collect_figures() {
  for (const std::uint32_t index : mentions_) {
    const auto* number = std::get_if<NumberValue>(&mention(index).value);
    if (!number || number->vague || !number->told.low || number->told.low != number->told.high) continue;
    constexpr double kTelling = 3;  // "one", "two" stand in any report
    if (*number->told.low <= kTelling) continue;
    char figure[40];
    std::snprintf(figure, sizeof figure, "#%.6g", *number->told.low);
    context_.push_back(figure);
  }
}

// Names of the article's opening and of the sentences beside this one, marked "~": what "the company" refers
// to is rarely said in the same sentence.
void Scene::collect_names_around() {
  constexpr std::uint32_t kOpening = 3, kBefore = 2, kBehind = 1;
  for (std::uint32_t i = 0; i < article_->sentences.size() && i <= sentence_ + kBehind; ++i) {
    if (i >= kOpening && i + kBefore < sentence_) i = sentence_ - kBefore;
    if (i == sentence_) continue;
    for (const Token& token : article_->sentences[i].tokens) {
      if (token.pos != Pos::kPropn || token.lemma.size() < 3 || token.shape == Shape::kUpper) continue;
      std::string word = "~w:";
      append_folded(text(token.span), word);
      context_.push_back(std::move(word));
    }
  }
}

Claim Scene::start_claim(Span span) const {
  Claim claim;
  const Article& from = article();
  claim.article = from.path;
  claim.source = from.source;
  claim.published = from.published;
  claim.file = from.offsets.to_file(span);
  claim.quote = std::string(text(span));
  claim.sentence = std::string(text(this->span()));
  claim.sentence_file = from.offsets.to_file(this->span());
  claim.block = block();
  claim.main_event =
      opens_story(from, sentence_, 2) || block() == BlockKind::kHeadline || block() == BlockKind::kStandfirst;
  claim.context = context_;
  claim.narrows = narrows_;
  return claim;
}

}  // namespace gainsay
