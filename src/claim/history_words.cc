#include "claim/history_words.h"

#include <algorithm>

#include "article/story.h"
#include "claim/antecedents.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestNaming = 18;  // tokens

void sort_unique(std::vector<std::string>& words) {
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
}

bool ends_naming(const Scene& scene, std::uint32_t token) {
  const Token& it = scene.syntax().tokens[token];
  const std::string_view word = scene.word(token);
  if (it.pos == Pos::kPunct && word != "'" && word != "’" && word != "-" && word != "“" && word != "‘")
    return true;
  return folded_word(scene, token) == "since" || is_listed(scene, "series_stop", token);
}

/// Calls `use` with each topic whose list holds the word or sense.
template <class Use>
void for_topics(const WordLists& words, std::string_view word, Use use) {
  for (std::string_view rest = words.value("topics_of", word); !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    use(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

// The topics of a token: those whose list holds its word, its lemma or one of its classes. In no order.
void add_topics(const Scene& scene, std::uint32_t token, std::vector<std::string>& classes) {
  const WordLists& words = scene.rules().words();
  std::vector<std::string> senses;
  for (const Annotation& a : scene.annotations()) {
    if (a.head != token) continue;
    if (a.kind == SenseKind::kEvent || a.kind == SenseKind::kClass)
      senses.push_back(scene.lexicon().name(a.sense));
    // "Passengers", "residents": many hold it.
    if (a.kind == SenseKind::kOffice && folded_word(scene, token) == folded_lemma(scene, token))
      senses.emplace_back("class:leader");
  }
  std::vector<std::string_view> by_sense;
  for (const std::string& sense : senses)
    for_topics(words, sense, [&](std::string_view topic) { by_sense.push_back(topic); });
  for (const std::string_view topic : by_sense) classes.push_back(std::string("topic:").append(topic));
  // "Go", "take" and the like tell what happens only beside something that does.
  const std::string &word = folded_word(scene, token), &lemma = folded_lemma(scene, token);
  // "To be mayor": no visit.
  const bool tells = lemma != "be" || says_where(scene, token);
  const bool weak = scene.syntax().tokens[token].pos == Pos::kVerb && words.has("weak_verb", lemma);
  const auto add_by_word = [&](std::string_view topic) {
    if (std::find(by_sense.begin(), by_sense.end(), topic) == by_sense.end())
      classes.push_back(std::string(weak ? "weak:" : "topic:").append(topic));
  };
  if (tells) for_topics(words, word, add_by_word);
  if (tells && lemma != word) for_topics(words, lemma, add_by_word);
  classes.insert(classes.end(), senses.begin(), senses.end());
}

bool tells_topic(const Scene& scene, std::uint32_t token) {
  std::vector<std::string> classes;
  add_topics(scene, token, classes);
  return std::any_of(classes.begin(), classes.end(),
                     [](const std::string& c) { return c.starts_with("topic:"); });
}

// "The first recall of batteries": a group that hangs on the noun that is counted.
bool hangs_on_head(const Scene& scene, const SeriesWords& words, std::uint32_t group) {
  constexpr int kDeepest = 3;
  if (words.head == kAbsent || scene.verb_group_at(words.head) != kAbsent) return false;
  const std::uint32_t counted = scene.noun_group_at(words.head);
  for (int depth = 0; counted != kAbsent && group != kAbsent && depth < kDeepest; ++depth) {
    group = scene.syntax().noun_groups[group].attached_noun;
    if (group == counted) return true;
  }
  return false;
}

// "The first fatal accident", "a Grand Slam singles title": a word in front of the noun that is counted, or
// one behind "as" or "outside", or in what hangs on that noun.
bool is_strict(const Scene& scene, const SeriesWords& words, std::uint32_t token) {
  if (token > 0) {
    const std::string before = folded_word(scene, token - 1);
    if (before == "as" || before == "outside") return true;
  }
  const std::uint32_t group = scene.noun_group_at(token);
  if (group == kAbsent) return false;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (hangs_on_head(scene, words, group)) return !tells_topic(scene, token);
  // "Landed on the far side": what a negated verb is said of.
  const bool of_verb = words.head != kAbsent && noun.attached_verb != kAbsent &&
                       scene.syntax().verb_groups[noun.attached_verb].head == words.head;
  // "Never convicted of any offence": no more than the verb says.
  if (of_verb && noun.head == token)
    return !tells_topic(scene, token) && folded_word(scene, noun.first) != "any";
  if (noun.head == token) return false;
  return noun.head == words.head || tells_topic(scene, noun.head);
}

// "A Grand Slam title": capitals in front of a common noun narrow it; a name that is the thing itself does
// not.
bool is_whole_name(const Scene& scene, std::uint32_t token) {
  if (scene.syntax().tokens[token].pos != Pos::kPropn) return false;
  const std::uint32_t group = scene.noun_group_at(token);
  if (group == kAbsent) return true;
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  return head == token || scene.syntax().tokens[head].shape != Shape::kLower;
}

bool narrows(const Scene& scene, const SeriesWords& words, std::uint32_t token) {
  const Token& it = scene.syntax().tokens[token];
  if (token == words.head || !is_content(it) || scene.in_figure(token) || scene.in_name(token)) return false;
  if (is_whole_name(scene, token)) return false;
  // "South American" is one word for those who are counted.
  for (const std::uint32_t index : scene.mentions()) {
    if (words.head == kAbsent || !scene.mention(index).span.contains(scene.syntax().tokens[token].span))
      continue;
    if (names_people(scene, scene.mention(index), words.head)) return false;
  }
  if (is_listed(scene, "no_narrowing", token) || is_listed(scene, "people_kind", token) ||
      is_listed(scene, "light_verb", token))
    return false;
  return true;
}

// Whether a verb of the naming says what happens: "woman [to lead] the islands".
bool names_verb(const Scene& scene, const SeriesWords& words) {
  return std::any_of(words.tokens.begin(), words.tokens.end(), [&](std::uint32_t t) {
    return t > words.head && scene.verb_group_at(t) != kAbsent && tells_topic(scene, t);
  });
}

SlotValue words_slot(const Scene& scene, const SeriesWords& words, bool strict) {
  TextValue value;
  for (const std::uint32_t token : words.tokens) {
    if (!narrows(scene, words, token) || is_strict(scene, words, token) != strict) continue;
    if (!strict && tells_topic(scene, token)) continue;
    value.modifiers.push_back(folded_lemma(scene, token));
  }
  if (strict) {
    for (const std::uint32_t token : words.tokens) {
      if (folded_word(scene, token) == "outside") value.modifiers.emplace_back("outside");
    }
  }
  sort_unique(value.modifiers);
  const Span span = words.tokens.empty() ? Span{scene.span().begin, scene.span().begin}
                                         : scene.tokens_span(words.tokens.front(), words.tokens.back());
  value.text = std::string(scene.text(span));
  return {value.text, scene.article().offsets.to_file(span), value};
}

// "His first at a world championship": at any of them, and not elsewhere.
void add_venues(const Scene& scene, const SeriesWords& words, TextValue& value) {
  for (const std::uint32_t token : words.tokens) {
    const std::uint32_t group = scene.noun_group_at(token);
    if (token <= words.head || group == kAbsent) continue;
    const NounGroup& noun = scene.syntax().noun_groups[group];
    const std::string& opener = folded_word(scene, noun.first);
    const bool any = opener == "a" || opener == "an" || opener == "any";
    if (noun.head == token && any && noun.preposition != kAbsent && !scene.in_figure(token) &&
        is_listed(scene, "venue_preposition", noun.preposition))
      value.classes.push_back("venue:" + folded_lemma(scene, token));
  }
}

// "Won the Nordic Prize", "her first Nordic Prize": the thing that the verb is done to or that is counted, by
// its noun ("of:prize") and by its name ("object:…").
void add_object(const Scene& scene, std::uint32_t head, TextValue& value) {
  const std::uint32_t verb = scene.verb_group_at(head);
  const std::uint32_t group =
      verb == kAbsent ? scene.noun_group_at(head) : scene.related(verb, Relation::Type::kObject);
  if (group == kAbsent) return;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (scene.syntax().tokens[noun.head].pos == Pos::kPron) return;
  value.classes.push_back("of:" + folded_lemma(scene, noun.head));
  for (const std::uint32_t index : scene.mentions()) {
    const auto* entity = std::get_if<EntityValue>(&scene.mention(index).value);
    if (entity && !entity->key.empty() &&
        scene.mention(index).span.overlaps(scene.tokens_span(noun.head, noun.head)))
      value.classes.push_back("object:" + entity->key);
  }
}

}  // namespace

bool names_people(const Scene& scene, const Mention& mention, std::uint32_t token) {
  const auto* entity = std::get_if<EntityValue>(&mention.value);
  if (!entity || mention.type != MentionType::kPlace || scene.token_at(mention.span.end - 1) != token)
    return false;
  if (folded(scene.text(mention.span)) == folded(entity->name)) return false;
  // An adjective that no noun follows: "the third Kenyan to win it".
  const auto& tokens = scene.syntax().tokens;
  const Pos pos = tokens[token].pos, next = token + 1 < tokens.size() ? tokens[token + 1].pos : Pos::kPunct;
  const bool before_noun =
      next == Pos::kNoun || next == Pos::kPropn || next == Pos::kAdj || next == Pos::kNum;
  return pos == Pos::kNoun || pos == Pos::kPropn || (pos == Pos::kAdj && !before_noun);
}

std::vector<std::uint32_t> naming_words(const Scene& scene, std::uint32_t from) {
  std::vector<std::uint32_t> tokens;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = from; t < count && t < from + kLongestNaming; ++t) {
    if (ends_naming(scene, t)) break;
    tokens.push_back(t);
  }
  return tokens;
}

SlotValue series_slot(const Scene& scene, const SeriesWords& words) {
  SlotValue slot = words_slot(scene, words, true);
  auto& value = std::get<TextValue>(slot.value);
  if (words.head != kAbsent) value.lemma = folded_lemma(scene, words.head);
  const Span span =
      words.tokens.empty() ? Span{} : scene.tokens_span(words.tokens.front(), words.tokens.back());
  // "The first Maltese governor to set foot": who is counted does not say what happens.
  const bool told_by_verb =
      words.head != kAbsent && is_listed(scene, "people_kind", words.head) && names_verb(scene, words);
  // Where the head tells what happens, the words around it don't: a "Coach of the Year award" is an award.
  const bool told_by_head = words.head != kAbsent && !told_by_verb &&
                            !is_listed(scene, "people_kind", words.head) &&
                            folded_lemma(scene, words.head) != "be" && names_topic(scene, words.head);
  for (const std::uint32_t token : words.tokens) {
    if (scene.in_figure(token)) continue;
    // "The second woman to head the bank": a verb.
    const bool infinitive = token > 0 && token > words.head && folded_word(scene, token - 1) == "to";
    const bool people = is_listed(scene, "people_kind", token) && !infinitive;
    if (people) value.classes.push_back("who:" + folded_lemma(scene, token));
    if (told_by_verb && (token == words.head || (people && token < words.head + 4))) continue;
    // "Coach of the Year": a word of a name tells no topic.
    // The capital of a sentence's first word makes no name.
    const bool named = scene.in_name(token) || (token > 0 && scene.syntax().tokens[token].pos == Pos::kPropn);
    std::vector<std::string> own;
    if (!named || token == words.head) add_topics(scene, token, own);
    for (std::string& one : own) {
      const bool topic = one.starts_with("topic:") || one.starts_with("weak:");
      if (!topic || !told_by_head || token == words.head) value.classes.push_back(std::move(one));
    }
    if (folded_word(scene, token) == "been" && says_where(scene, token))
      value.classes.emplace_back("topic:visit");
    const Token& it = scene.syntax().tokens[token];
    // "Oil closed at": the first word's capital hides a noun.
    const bool hidden = token == 0 && it.pos == Pos::kPropn && !scene.in_name(token) &&
                        scene.lexicon().kinds().of(folded_word(scene, token)) != 0;
    if (it.pos == Pos::kPropn && !hidden) value.classes.push_back("name:" + folded_word(scene, token));
    const bool noun = it.pos == Pos::kNoun || hidden;
    if (noun && !people && !is_listed(scene, "no_narrowing", token) && !scene.in_figure(token))
      value.classes.push_back("word:" + folded_lemma(scene, token));
  }
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    const auto* entity = std::get_if<EntityValue>(&m.value);
    if (!entity || entity->key.empty() || !span.contains(m.span)) continue;
    value.entities.push_back(entity->key);
    // "The first Uruguayan president": where they are from.
    const bool demonym = scene.syntax().tokens[scene.token_at(m.span.begin)].pos == Pos::kAdj;
    if (demonym && m.type == MentionType::kPlace) value.classes.push_back("from:" + entity->key);
    if (words.head == kAbsent || !names_people(scene, m, words.head)) continue;
    value.classes.push_back("people:" + entity->key);
    for (const std::string& container : entity->within) value.classes.push_back("within:" + container);
  }
  if (words.head != kAbsent) {
    add_object(scene, words.head, value);
    add_venues(scene, words, value);
  }
  sort_unique(value.classes);
  sort_unique(value.entities);
  return slot;
}

SlotValue complement_slot(const Scene& scene, const SeriesWords& words) {
  return words_slot(scene, words, false);
}

SlotValue domain_slot(const Scene& scene, const SeriesWords& words) {
  TextValue value;
  const auto& syntax = scene.syntax();
  for (const std::uint32_t token : words.tokens) {
    if (!narrows(scene, words, token) || token == words.head) continue;
    const std::uint32_t group = scene.noun_group_at(token);
    if (group == kAbsent || syntax.noun_groups[group].head != token) continue;
    const NounGroup& noun = syntax.noun_groups[group];
    const std::string preposition = noun.preposition == kAbsent ? "" : folded_word(scene, noun.preposition);
    const std::string opener = folded_word(scene, noun.first);
    const bool indefinite = opener == "a" || opener == "an" || opener == "any";
    // "The third man to lead a union": whatever union it is.
    const bool object = indefinite && preposition.empty() && words.head != kAbsent && token > words.head &&
                        is_listed(scene, "people_kind", words.head);
    if (!object && !hangs_on_head(scene, words, group)) continue;
    if (preposition == "of" || indefinite) value.modifiers.push_back(folded_lemma(scene, token));
  }
  sort_unique(value.modifiers);
  return {"", scene.article().offsets.to_file(scene.span()), value};
}

namespace {

/// The scene's own sentence, the two of the story before it and the one behind it, and the story's first; in
/// order.
std::vector<std::uint32_t> sentences_around(const Scene& scene) {
  constexpr std::size_t kBefore = 2, kBehind = 1;
  const Article& article = scene.article();
  const auto count = static_cast<std::uint32_t>(article.sentences.size());
  const auto told = [&article](std::uint32_t i) {
    return tells_story(article.blocks[article.sentences[i].block].kind);
  };
  std::vector<std::uint32_t> around{scene.sentence()};
  std::size_t found = 0;
  for (std::uint32_t i = scene.sentence(); i-- > 0 && found < kBefore;) {
    if (told(i)) around.push_back(i), ++found;
  }
  found = 0;
  for (std::uint32_t i = scene.sentence() + 1; i < count && found < kBehind; ++i) {
    if (told(i)) around.push_back(i), ++found;
  }
  std::uint32_t opening = 0;
  while (opening < scene.sentence() && !told(opening)) ++opening;
  around.push_back(opening);
  std::sort(around.begin(), around.end());
  around.erase(std::unique(around.begin(), around.end()), around.end());
  return around;
}

}  // namespace

SlotValue around_slot(const Scene& scene) {
  TextValue value;
  const AnalysedArticle& article = scene.analysed();
  for (const std::uint32_t sentence : sentences_around(scene)) {
    for (const Token& token : article.sentences[sentence].tokens) {
      if (!is_content(token) || token.lemma.size() < 3) continue;
      std::string word = folded(token.pos == Pos::kPropn ? scene.text(token.span) : token.lemma);
      value.modifiers.push_back(std::move(word));
    }
    auto at = std::partition_point(article.mentions.begin(), article.mentions.end(),
                                   [sentence](const Mention& m) { return m.sentence < sentence; });
    for (; at != article.mentions.end() && at->sentence == sentence; ++at) {
      const auto* entity = std::get_if<EntityValue>(&at->value);
      if (!entity || entity->key.empty()) continue;
      value.entities.push_back(entity->key);
      // Who is in Lilongwe is in Malawi.
      value.entities.insert(value.entities.end(), entity->within.begin(), entity->within.end());
    }
  }
  for (const Annotation& a : scene.annotations()) {
    if (a.kind == SenseKind::kClass || a.kind == SenseKind::kEvent)
      value.classes.push_back(scene.lexicon().name(a.sense));
  }
  sort_unique(value.modifiers);
  sort_unique(value.entities);
  sort_unique(value.classes);
  return {"", scene.article().offsets.to_file(scene.span()), value};
}

bool says_where(const Scene& scene, std::uint32_t token) {
  if (token + 1 >= scene.syntax().tokens.size()) return false;
  const std::string next = folded_word(scene, token + 1);
  return next == "to" || next == "back" || next == "there" || next == "here";
}

bool names_topic(const Scene& scene, std::uint32_t token) {
  return !scene.in_figure(token) && tells_topic(scene, token);
}

bool stands_at(const Scene& scene, std::string_view phrase, std::uint32_t token) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  while (!phrase.empty()) {
    const std::size_t space = phrase.find(' ');
    const std::string_view word = phrase.substr(0, space);
    if (token >= count || (folded_word(scene, token) != word && folded_lemma(scene, token) != word))
      return false;
    phrase = space == std::string_view::npos ? std::string_view() : phrase.substr(space + 1);
    ++token;
  }
  return true;
}

std::uint32_t find_listed(const Scene& scene, const ListName& list, std::uint32_t first, std::uint32_t last) {
  const auto stands = [&](std::uint32_t t, bool as_lemma) {
    const WordRange candidates = scene.listed_from(list, t, as_lemma);
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](const WordRange::Item& item) { return stands_at(scene, item.first, t); });
  };
  for (std::uint32_t t = first; t <= last && t < scene.syntax().tokens.size(); ++t) {
    if (stands(t, false) || stands(t, true)) return t;
  }
  return kAbsent;
}

namespace {

// "Neither has | it | ever been printed": what the pronoun stands for is whose series it is, and one of the
// words that name it.
bool add_meant(const Scene& scene, Claim& claim, std::uint32_t group) {
  const Antecedent meant = antecedent_of(scene, group);
  if (!meant.scene) return false;
  const std::uint32_t head = meant.scene->syntax().noun_groups[meant.group].head;
  const auto series = claim.slots.find("series");
  if (meant.scene->syntax().tokens[head].pos == Pos::kNoun && series != claim.slots.end()) {
    auto& value = std::get<TextValue>(series->second.front().value);
    value.classes.push_back("word:" + folded_lemma(*meant.scene, head));
    sort_unique(value.classes);
  }
  return add_agent(*meant.scene, claim, meant.group);
}

}  // namespace

bool add_agent(const Scene& scene, Claim& claim, std::uint32_t group) {
  if (group == kAbsent) return false;
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  if (scene.syntax().tokens[head].pos == Pos::kPron && add_meant(scene, claim, group)) return true;
  if (scene.in_figure(head)) return false;  // "Monday's snow"
  const std::uint32_t mention = scene.mention_in_group(group, {"person", "organisation", "place"});
  // "The Danube ferry" is no river.
  const bool beside = mention != kAbsent && scene.mention(mention).type == MentionType::kPlace &&
                      scene.syntax().tokens[head].pos == Pos::kNoun &&
                      !scene.mention(mention).span.overlaps(scene.syntax().tokens[head].span);
  if (mention != kAbsent && !beside) {
    claim.slots["agent"] = {scene.slot_from_mention(mention)};
    return true;
  }
  const Pos pos = scene.syntax().tokens[head].pos;
  if (pos != Pos::kNoun && pos != Pos::kPropn) return false;
  claim.slots["agent"] = {scene.slot_from_group(group)};
  return true;
}

namespace {

// "Has ever been there": where the sentence before took place, and not "there was".
bool says_there(const Scene& scene, const std::vector<std::uint32_t>& tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [&](std::uint32_t t) {
    if (folded_word(scene, t) != "there") return false;
    return t + 1 >= scene.syntax().tokens.size() || folded_lemma(scene, t + 1) != "be";
  });
}

// The only place where something is told to be in the sentence before.
void add_place_before(const Scene& scene, Claim& claim) {
  const Scene* told = scene.before();
  if (!told) return;
  std::vector<SlotValue> places;
  for (const std::uint32_t index : told->mentions()) {
    const Mention& m = told->mention(index);
    const std::uint32_t token = told->token_at(m.span.begin);
    if (m.type != MentionType::kPlace || token == 0) continue;
    if (is_listed(*told, "place_opener", token - 1)) places.push_back(told->slot_from_mention(index));
  }
  if (places.size() == 1) claim.slots["place"] = std::move(places);
}

}  // namespace

void add_places(const Scene& scene, Claim& claim, const std::vector<std::uint32_t>& tokens) {
  const Span span = tokens.empty() ? Span{} : scene.tokens_span(tokens.front(), tokens.back());
  for (const bool inside : {true, false}) {
    for (const std::uint32_t index : scene.mentions()) {
      const Mention& m = scene.mention(index);
      if (m.type != MentionType::kPlace || span.contains(m.span) != inside) continue;
      const std::uint32_t token = scene.token_at(m.span.begin);
      // "Turkish" and "of Kenya" tell where somebody comes from, not where it happened.
      const bool soil = token + 1 < scene.syntax().tokens.size() && is_listed(scene, "soil", token + 1);
      if (scene.syntax().tokens[token].pos == Pos::kAdj && !soil) continue;
      std::string before = token > 0 ? folded_word(scene, token - 1) : "";
      if (before == "the" && token > 1) before = folded_word(scene, token - 2);
      const bool located = before == "in" || before == "at" || before == "to" || before == "near" ||
                           before == "into" || before == "outside" || before == "on" || soil;
      const bool object = inside && scene.verb_group_at(token > 0 ? token - 1 : 0) != kAbsent;
      if (located || object) claim.slots["place"].push_back(scene.slot_from_mention(index));
    }
    if (claim.slots.contains("place")) return;
  }
  if (says_there(scene, tokens)) add_place_before(scene, claim);
}

}  // namespace gainsay
