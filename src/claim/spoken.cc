#include "claim/spoken.h"

#include <algorithm>
#include <optional>
#include <set>

#include "claim/quoted_block.h"
#include "claim/remark_frame.h"
#include "claim/scene.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

using Place = QuotedBlock::Place;
using Passage = QuotedRange;
using BlockText = QuotedBlock;

void find_passages(BlockText& block) {
  std::vector<QuoteToken> tokens;
  tokens.reserve(block.places.size());
  for (std::size_t i = 0; i < block.places.size(); ++i) {
    const bool free = block.places[i].token == 0 || block.token(i).space_before;
    tokens.push_back({block.word(i), free, block.token(i).pos == Pos::kPart});
  }
  block.passages = find_quoted(tokens);
  block.quoted.assign(block.places.size(), false);
  for (const Passage& passage : block.passages) {
    for (std::size_t i = passage.first; i < passage.end; ++i) block.quoted[i] = true;
  }
}

// The words as they are compared: folded, without punctuation, short forms in full. What an editor put in
// stands with a bracket before it.
std::string plain_words(const BlockText& block, const RuleSet& rules, const Passage& passage) {
  std::string words;
  bool inserted = false;
  for (std::size_t i = passage.first; i < passage.end; ++i) {
    if (block.word(i) == "[") inserted = true;
    if (block.word(i) == "]") inserted = false;
    if (block.token(i).shape == Shape::kPunct || block.token(i).shape == Shape::kSymbol) continue;
    std::string word = folded(block.word(i));
    if (inserted) word.insert(0, "[");
    if (const std::string_view full = rules.words().value("full_form", word); !full.empty()) word = full;
    if (!words.empty()) words += ' ';
    words += word;
  }
  return words;
}

// The lemmas of the same words, in their order, and what the lexicon knows each may mean: "finish event:end".
TextValue lemmas_of(const BlockText& block, const Passage& passage) {
  TextValue lemmas;
  for (std::size_t i = passage.first; i < passage.end; ++i) {
    if (block.token(i).shape == Shape::kPunct || block.token(i).shape == Shape::kSymbol) continue;
    const std::string lemma = folded(block.token(i).lemma);
    if (!lemmas.lemma.empty()) lemmas.lemma += ' ';
    lemmas.lemma += lemma;
    const Scene& scene = *block.scenes[block.places[i].scene];
    for (const Annotation& sense : scene.senses_at(block.places[i].token))
      lemmas.classes.push_back(lemma + " " + scene.lexicon().name(sense.sense));
  }
  std::sort(lemmas.classes.begin(), lemmas.classes.end());
  return lemmas;
}

std::vector<std::string> nouns_of(const BlockText& block, const Passage& passage) {
  std::set<std::string> nouns;
  for (std::size_t i = passage.first; i < passage.end; ++i) {
    if (block.token(i).pos != Pos::kNoun && block.token(i).pos != Pos::kPropn) continue;
    std::string word = folded(block.word(i));
    nouns.insert(word);
  }
  return {nouns.begin(), nouns.end()};
}

bool is_possessive(std::string_view word) {
  return word == "her" || word == "his" || word == "their" || word == "its" || word == "Her" ||
         word == "His" || word == "Their";
}

// The people that a sentence names outside quotation marks.
struct Person {
  std::size_t scene = 0;
  std::uint32_t mention = 0, first = 0, last = 0;
  std::string key;
};

std::vector<Person> people_of(const BlockText& block, std::size_t scene) {
  std::vector<Person> people;
  const Scene& here = *block.scenes[scene];
  const auto quoted = [&](std::uint32_t token) {
    for (std::size_t i = 0; i < block.places.size(); ++i) {
      if (block.places[i].scene == scene && block.places[i].token == token)
        return static_cast<bool>(block.quoted[i]);
    }
    return false;
  };
  for (const std::uint32_t index : here.mentions()) {
    const Mention& mention = here.mention(index);
    const auto* entity = std::get_if<EntityValue>(&mention.value);
    if (!entity || entity->key.empty() || mention.type != MentionType::kPerson) continue;
    if (is_possessive(here.text(mention.span))) continue;
    Person person{scene, index, here.token_at(mention.span.begin), here.token_at(mention.span.end - 1),
                  entity->key};
    if (!quoted(person.first)) people.push_back(person);
  }
  return people;
}

const Person* holder_of(const Scene& scene, const std::vector<Person>& people, std::uint32_t group) {
  if (group == kAbsent) return nullptr;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  for (const Person& person : people) {
    if (person.first <= noun.last && person.last >= noun.first && person.last >= noun.head) return &person;
    const std::uint32_t own = scene.noun_group_at(person.last);
    if (own != kAbsent && scene.syntax().noun_groups[own].apposition_of == group) return &person;
  }
  return nullptr;
}

// "to Postma", "of Postma": whom it is said to, or of whom.
bool is_behind_preposition(const Scene& scene, const Person& person) {
  const std::uint32_t group = scene.noun_group_at(person.last);
  if (group != kAbsent && scene.syntax().noun_groups[group].preposition != kAbsent) return true;
  return person.first > 0 && scene.syntax().tokens[person.first - 1].pos == Pos::kAdp;
}

// The same, or "told Postma".
bool is_governed(const Scene& scene, const Person& person) {
  return is_behind_preposition(scene, person) ||
         (person.first > 0 && scene.syntax().tokens[person.first - 1].pos == Pos::kVerb);
}

// "According to Postma", "the words of Postma", "came from Postma", "is credited to Postma": who said it
// stands behind a preposition.
bool is_source(const Scene& scene, const Person& person) {
  const std::uint32_t group = scene.noun_group_at(person.last);
  std::uint32_t at = group == kAbsent ? kAbsent : scene.syntax().noun_groups[group].preposition;
  if (at == kAbsent && person.first > 0 && scene.syntax().tokens[person.first - 1].pos == Pos::kAdp)
    at = person.first - 1;
  if (at == kAbsent) return false;
  if (is_listed(scene, "source_preposition", at)) return true;
  if (at == 0) return false;
  const std::string word = folded_word(scene, at);
  return (word == "to" && is_listed(scene, "crediting", at - 1)) ||
         (word == "of" && is_listed(scene, "saying_noun", at - 1));
}

// "Hosmer's wife Lorna": not he.
bool is_owner(const Scene& scene, const Person& person) {
  const auto& tokens = scene.syntax().tokens;
  return person.last + 1 < tokens.size() && tokens[person.last + 1].pos == Pos::kPart &&
         scene.word(person.last + 1) != "to";
}

bool is_subject_pronoun(const Scene& scene, std::uint32_t token) {
  const std::string word = folded_word(scene, token);
  return word == "he" || word == "she" || word == "they" || word == "i" || word == "we";
}

// "She said nothing", "who said not a word".
bool is_silence(const Scene& scene, const VerbGroup& verb) {
  if (verb.last + 1 >= scene.syntax().tokens.size()) return false;
  const std::string next = folded_word(scene, verb.last + 1);
  return next == "nothing" || next == "not" || next == "no" || next == "little";
}

// "… leapt up with the cry of": a noun for what is said right in front of the marks, whose clause has a
// subject.
const Person* subject_beside_noun(const BlockText& block, const std::vector<Person>& people,
                                  std::size_t scene_index) {
  constexpr std::size_t kInFront = 4;
  const Scene& scene = *block.scenes[scene_index];
  for (const Passage& passage : block.passages) {
    if (passage.first < 2 || block.places[passage.first].scene != scene_index) continue;
    for (std::size_t i = passage.first - 1; i > 0 && passage.first - i <= kInFront; --i) {
      if (block.places[i].scene != scene_index || block.token(i).pos != Pos::kNoun) continue;
      const std::uint32_t token = block.places[i].token;
      if (!is_listed(scene, "saying_noun", token)) break;
      const std::uint32_t verb = scene.syntax().clauses[scene.clause_at(token)].verb;
      if (verb == kAbsent) break;
      return holder_of(scene, people, scene.related(verb, Relation::Type::kSubject));
    }
  }
  return nullptr;
}

// "Postma's answer was", "in Postma's words": whose a noun for what is said is.
const Person* owner_of_remark(const Scene& scene, const std::vector<Person>& people,
                              const std::vector<bool>& quoted) {
  for (const NounGroup& noun : scene.syntax().noun_groups) {
    if (noun.possessor == kAbsent || quoted[noun.head] || !is_listed(scene, "saying_noun", noun.head))
      continue;
    if (const Person* owner = holder_of(scene, people, noun.possessor)) return owner;
  }
  return nullptr;
}

// Who says it: the subject of a verb of saying, the person beside such a verb, or the only person of the
// sentence.
std::optional<Person> speaker_in(const BlockText& block, std::size_t scene_index, bool introduced) {
  constexpr std::uint32_t kBesideVerb = 4;
  const Scene& scene = *block.scenes[scene_index];
  const std::vector<Person> people = people_of(block, scene_index);
  if (people.empty()) return std::nullopt;
  std::vector<bool> quoted(scene.syntax().tokens.size(), false);
  for (std::size_t i = 0; i < block.places.size(); ++i) {
    if (block.places[i].scene == scene_index) quoted[block.places[i].token] = block.quoted[i];
  }
  for (std::uint32_t v = 0; v < scene.syntax().verb_groups.size(); ++v) {
    const VerbGroup& verb = scene.syntax().verb_groups[v];
    if (quoted[verb.head] || verb.negated || !is_listed(scene, "saying", verb.head)) continue;
    if (is_silence(scene, verb)) continue;
    const std::uint32_t said_by = scene.related(v, Relation::Type::kSubject);
    if (const Person* subject = holder_of(scene, people, said_by)) return *subject;
    // "she said, and the minister looked away": the verb has its subject.
    if (said_by != kAbsent && is_subject_pronoun(scene, scene.syntax().noun_groups[said_by].head)) continue;
    for (const Person& person : people) {
      if (is_owner(scene, person)) continue;
      if (person.last < verb.first && verb.first - person.last <= kBesideVerb) return person;
      // "said Postma", but not "told Postma".
      const bool inverted = person.first > verb.last && person.first - verb.last <= kBesideVerb;
      if (inverted && is_listed(scene, "inverting", verb.head) && !is_behind_preposition(scene, person))
        return person;
    }
  }
  if (const Person* owner = owner_of_remark(scene, people, quoted)) return *owner;
  if (const Person* subject = subject_beside_noun(block, people, scene_index)) return *subject;
  const auto source = std::find_if(people.begin(), people.end(),
                                   [&](const Person& person) { return is_source(scene, person); });
  if (source != people.end()) return *source;
  if (!introduced && is_governed(scene, people.front())) return std::nullopt;
  // A pronoun that nobody stands behind may be the speaker.
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    const std::string word = folded_word(scene, t);
    const bool meant =
        std::any_of(people.begin(), people.end(), [t](const Person& p) { return p.first == t; });
    if (!quoted[t] && !meant && (word == "he" || word == "she" || word == "they")) return std::nullopt;
  }
  const bool one =
      std::all_of(people.begin(), people.end(), [&](const Person& p) { return p.key == people.front().key; });
  if (one) return people.front();
  return std::nullopt;
}

void add_context(const Scene& scene, bool names_only, std::set<std::string>& context) {
  for (const std::string& word : scene.context()) {
    if (!names_only || word.front() == '=') context.insert(word);
  }
}

// What the quotation itself says is no sign that two are of one occasion; names and words around it are.
std::vector<std::string> context_of(const BlockText& block, const BlockText* before, const BlockText* after) {
  std::set<std::string> context;
  for (const Scene* scene : block.scenes) add_context(*scene, true, context);
  for (std::size_t i = 0; i < block.places.size(); ++i) {
    const Token& token = block.token(i);
    if (block.quoted[i] || token.lemma.size() < 3) continue;
    if (token.pos != Pos::kNoun && token.pos != Pos::kPropn && token.pos != Pos::kAdj &&
        token.pos != Pos::kVerb)
      continue;
    std::string word = folded(token.lemma);
    context.insert(word);
  }
  for (const BlockText* other : {before, after}) {
    if (!other) continue;
    for (const Scene* scene : other->scenes) add_context(*scene, true, context);
  }
  return {context.begin(), context.end()};
}

// "Said through an interpreter": the words are the speaker's own.
bool speaks_through(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kReach = 3;
  for (std::uint32_t t = token; t-- > 0 && t + kReach >= token;) {
    if (is_listed(scene, "spoken_through", t)) return true;
  }
  return false;
}

// "Said in 2021": a month or a year tells when it was said if it stands in the clause of saying.
bool dates_the_saying(const Scene& scene, std::uint32_t token) {
  const std::uint32_t verb = scene.syntax().clauses[scene.clause_at(token)].verb;
  if (verb == kAbsent || token == 0 || scene.syntax().tokens[token - 1].pos != Pos::kAdp) return false;
  return is_listed(scene, "saying", scene.syntax().verb_groups[verb].head);
}

// The days that the sentences of the quotation name outside the marks: when it was said, or near it.
void add_days(const BlockText& block, const Place& first, const Place& last, Claim& claim) {
  for (std::size_t i = 0; i < block.places.size(); ++i) {
    const Place& place = block.places[i];
    if (block.quoted[i] || place.scene < first.scene || place.scene > last.scene) continue;
    const Scene& here = *block.scenes[place.scene];
    for (const std::uint32_t index : here.mentions()) {
      const Mention& mention = here.mention(index);
      const auto* date = std::get_if<DateValue>(&mention.value);
      if (!date || !date->anchored || here.token_at(mention.span.begin) != place.token) continue;
      if (date->grain == Grain::kDay || dates_the_saying(here, place.token))
        claim.slots["when"].push_back(here.slot_from_mention(index));
    }
  }
}

// Whom a quotation without a speaker may belong to: the only person whom the block names outside quotation
// marks.
std::optional<Person> only_person(const BlockText& block) {
  std::optional<Person> only;
  for (std::size_t scene = 0; scene < block.scenes.size(); ++scene) {
    for (const Person& person : people_of(block, scene)) {
      if (only && only->key != person.key) return std::nullopt;
      if (!only) only = person;
    }
  }
  return only;
}

// "A Night in Namsos": the title of a work has its words capitalised and no full stop.
bool is_title(const BlockText& block, const RuleSet& rules, const Passage& passage) {
  int capitals = 0;
  for (std::size_t i = passage.first; i < passage.end; ++i) {
    if (block.token(i).shape == Shape::kPunct) return false;
    std::string word = folded(block.word(i));
    if (std::string_view(block.word(i)) != word) {
      ++capitals;
    } else if (!rules.words().has("small_word", word)) {
      return false;
    }
  }
  return capitals > 1;
}

Claim quotation_claim(const RuleSet& rules, const BlockText& block, const Passage& passage,
                      const std::string& words) {
  const Place first = block.places[passage.first], last = block.places[passage.end - 1];
  const Scene &begin = *block.scenes[first.scene], &end = *block.scenes[last.scene];
  const Span span{begin.syntax().tokens[first.token].span.begin, end.syntax().tokens[last.token].span.end};
  Claim claim = begin.start_claim(span);
  claim.type = "quotation";
  claim.rule = "quotation/marks";
  claim.subject = "quotation";
  TextValue said;
  said.text = std::string(begin.text(span));
  said.lemma = words;
  said.modifiers = nouns_of(block, passage);
  claim.slots["words"] = {{said.text, begin.article().offsets.to_file(span), said}};
  claim.slots["lemmas"] = {{said.text, begin.article().offsets.to_file(span), lemmas_of(block, passage)}};
  const bool introduced = passage.first > 1 && block.word(passage.first - 2) == ":";
  // The sentence around the end is likelier to tell the speaker than that around the begin.
  std::optional<Person> speaker = speaker_in(block, last.scene, introduced);
  if (!speaker && last.scene + 1 < block.scenes.size() && last.token + 1 >= end.syntax().tokens.size()) {
    speaker = speaker_in(block, last.scene + 1, introduced);
  }
  if (!speaker && first.scene != last.scene) speaker = speaker_in(block, first.scene, introduced);
  if (speaker) {
    const Scene& where = *block.scenes[speaker->scene];
    claim.slots["speaker"] = {where.slot_from_mention(speaker->mention)};
    claim.speaker = std::get<EntityValue>(where.mention(speaker->mention).value).name;
  } else if (const auto only = only_person(block)) {
    claim.slots["perhaps"] = {block.scenes[only->scene]->slot_from_mention(only->mention)};
  }
  std::set<std::string> others;
  for (std::size_t near = first.scene; near <= last.scene; ++near) {
    const Scene* scene = block.scenes[near];
    for (const std::uint32_t index : scene->mentions()) {
      const auto* entity = std::get_if<EntityValue>(&scene->mention(index).value);
      if (!entity || entity->key.empty() || entity->type == EntityType::kPlace ||
          !others.insert(entity->key).second)
        continue;
      if (!speaker || entity->key != speaker->key)
        claim.slots["others"].push_back(scene->slot_from_mention(index));
    }
  }
  if (auto bearer = bearer_of_text(block, passage)) claim.slots["bearer"] = {std::move(*bearer)};
  if (!speaker) {
    auto by = described_speaker(block, last.scene);
    if (!by && first.scene != last.scene) by = described_speaker(block, first.scene);
    if (by) claim.slots["by"] = {std::move(*by)};
  }
  add_days(block, first, last, claim);
  for (std::size_t i = 0; i < block.places.size(); ++i) {
    const Place& place = block.places[i];
    if (block.quoted[i] || place.scene < first.scene || place.scene > last.scene) continue;
    const Scene& here = *block.scenes[place.scene];
    if (!rules.words().has("relayed", folded_word(here, place.token))) continue;
    if (speaks_through(here, place.token)) continue;
    const Clause& clause = here.syntax().clauses[here.clause_at(place.token)];
    if (clause.type == ClauseType::kAdverbial) continue;  // "… as the verdict was read"
    claim.slots["relayed"] = {here.slot_from_words("relayed", here.tokens_span(place.token, place.token))};
    break;
  }
  return claim;
}

// The sentences of a passage that has several.
std::vector<Passage> sentences_of(const BlockText& block, const Passage& passage) {
  std::vector<Passage> sentences;
  for (std::size_t i = passage.first; i < passage.end; ++i) {
    const bool fresh = i == passage.first || block.places[i].scene != block.places[i - 1].scene;
    if (fresh) sentences.push_back({i, i});
    sentences.back().end = i + 1;
  }
  if (sentences.size() < 2) sentences.clear();
  return sentences;
}

// One sentence of a longer remark, which another article may print alone.
void add_sentences(const RuleSet& rules, const BlockText& block, const Passage& passage, const Claim& whole,
                   std::vector<Claim>& claims) {
  constexpr int kFewest = 5;  // blanks between words
  for (const Passage& sentence : sentences_of(block, passage)) {
    const std::string words = plain_words(block, rules, sentence);
    if (std::count(words.begin(), words.end(), ' ') < kFewest) continue;
    Claim part = whole;
    const Scene& scene = *block.scenes[block.places[sentence.first].scene];
    const Span span{scene.syntax().tokens[block.places[sentence.first].token].span.begin,
                    scene.syntax().tokens[block.places[sentence.end - 1].token].span.end};
    const Claim place = scene.start_claim(span);
    part.file = place.file;
    part.quote = place.quote;
    TextValue said;
    said.text = std::string(scene.text(span));
    said.lemma = words;
    said.modifiers = nouns_of(block, sentence);
    part.slots["words"] = {{said.text, scene.article().offsets.to_file(span), said}};
    part.slots["lemmas"] = {{said.text, scene.article().offsets.to_file(span), lemmas_of(block, sentence)}};
    part.slots.erase("sole");
    part.slots["part"] = {scene.slot_from_words("sentence", {})};
    claims.push_back(std::move(part));
  }
}

}  // namespace

void read_quotations(const std::vector<Scene>& scenes, std::vector<Claim>& claims) {
  std::vector<BlockText> blocks;
  for (std::size_t i = 0; i < scenes.size();) {
    const std::uint32_t block = scenes[i].article().sentences[scenes[i].sentence()].block;
    BlockText now;
    for (; i < scenes.size() && scenes[i].article().sentences[scenes[i].sentence()].block == block; ++i) {
      now.scenes.push_back(&scenes[i]);
      for (std::uint32_t t = 0; t < scenes[i].syntax().tokens.size(); ++t)
        now.places.push_back({now.scenes.size() - 1, t});
    }
    if (now.scenes.front()->block() == BlockKind::kHeadline) continue;
    find_passages(now);
    blocks.push_back(std::move(now));
  }
  for (std::size_t b = 0; b < blocks.size(); ++b) {
    if (blocks[b].passages.empty()) continue;
    const RuleSet& rules = blocks[b].scenes.front()->rules();
    const std::vector<std::string> context = context_of(blocks[b], b > 0 ? &blocks[b - 1] : nullptr,
                                                        b + 1 < blocks.size() ? &blocks[b + 1] : nullptr);
    for (const Passage& passage : blocks[b].passages) {
      const std::string words = plain_words(blocks[b], rules, passage);
      if (words.empty() || is_title(blocks[b], rules, passage)) continue;
      const std::string sole = sole_remark(blocks[b], passage);
      if (sole.empty() && std::count(words.begin(), words.end(), ' ') < 2) continue;
      Claim claim = quotation_claim(rules, blocks[b], passage, words);
      if (!sole.empty()) claim.slots["sole"] = {blocks[b].scenes.front()->slot_from_words(sole, {})};
      claim.context = context;
      claims.push_back(claim);
      if (!claim.speaker.empty()) add_sentences(rules, blocks[b], passage, claim, claims);
    }
  }
}

}  // namespace gainsay
