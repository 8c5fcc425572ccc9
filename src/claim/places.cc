#include "claim/places.h"

#include <algorithm>

#include "claim/told_date.h"

namespace gainsay {
namespace {

// "Danish", "Kenyan": a word of its people, not the place itself.
bool is_adjective(const Scene& scene, const Mention& mention) {
  const auto* entity = std::get_if<EntityValue>(&mention.value);
  return entity && (entity->how == "adjective" || entity->how == "people" ||
                    scene.syntax().tokens[scene.token_at(mention.span.end - 1)].pos == Pos::kAdj);
}

bool is_site_name(const EntityValue& entity) { return entity.place == PlaceKind::kBuilding && !entity.known; }

std::uint32_t named_place_in(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  const Span span = scene.tokens_span(first, last);
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    if (m.type != MentionType::kPlace || !span.contains(m.span) || is_adjective(scene, m)) continue;
    if (is_site_name(std::get<EntityValue>(m.value))) continue;
    if (is_listed(scene, "denomination", scene.token_at(m.span.begin))) continue;
    return index;
  }
  return kAbsent;
}

bool is_a_place(const Lexicon& lexicon, SenseId sense) {
  const std::vector<SenseId> up = lexicon.upwards(sense);
  return std::any_of(up.begin(), up.end(), [&](SenseId s) {
    const std::string& name = lexicon.name(s);
    return name == "class:place" || name == "class:structure" || name == "class:building" ||
           name == "class:court" || name == "class:embassy";
  });
}

}  // namespace

bool heads_a_site(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const std::string lemma = folded_lemma(scene, noun.head);
  if (scene.rules().words().has("no_site", lemma) && scene.syntax().tokens[noun.head].pos != Pos::kPropn)
    return false;
  for (const Annotation& a : scene.senses_at(noun.head)) {
    if (a.kind == SenseKind::kClass && is_a_place(scene.lexicon(), a.sense)) return true;
  }
  for (const SenseId sense : scene.lexicon().noun_senses(folded_word(scene, noun.head))) {
    if (is_a_place(scene.lexicon(), sense)) return true;
  }
  return false;
}

namespace {

// A name behind a preposition of place that is known for nothing else.
bool is_unknown_name(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  // In a headline any word may be capitalised.
  if (scene.block() == BlockKind::kHeadline || scene.syntax().tokens[noun.head].pos != Pos::kPropn ||
      scene.in_figure(noun.head))
    return false;
  const Span span = scene.syntax().tokens[noun.head].span;
  if (scene.text(span).back() == '.') return false;  // "Ave."
  // "On U.S. TV": what belongs to a country, and what is told by its letters alone, is no town.
  if (scene.syntax().tokens[noun.head].shape == Shape::kUpper && noun.head > noun.first &&
      scene.in_country(noun.head - 1))
    return false;
  return std::none_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t index) {
    const Mention& m = scene.mention(index);
    if (!m.span.overlaps(span)) return false;
    // Behind a preposition of place a single name taken for a person's is rather a place's.
    const auto* entity = std::get_if<EntityValue>(&m.value);
    return m.type != MentionType::kPerson || !entity || m.span != span ||
           entity->name.find(' ') != std::string::npos;
  });
}

// The first token of the run of names that ends at `last`, inside the group.
std::uint32_t first_of_run(const Scene& scene, const NounGroup& noun, std::uint32_t last) {
  std::uint32_t first = last;
  while (first > noun.first && scene.syntax().tokens[first - 1].pos == Pos::kPropn) --first;
  return first;
}

// The place that a run of names ending at `last` names, of which no list knows.
SlotValue unknown_place(const Scene& scene, const NounGroup& noun, std::uint32_t last) {
  EntityValue value;
  value.type = EntityType::kPlace;
  const Span span = scene.tokens_span(first_of_run(scene, noun, last), last);
  value.name = std::string(scene.text(span));
  value.key = "name:";
  append_folded(value.name, value.key);
  value.how = "name";
  return {value.name, scene.article().offsets.to_file(span), value};
}

void look_into(const Scene& scene, std::uint32_t group, PlacePhrase& phrase) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  std::uint32_t first = noun.first;
  if (noun.possessor != kAbsent) first = std::min(first, scene.syntax().noun_groups[noun.possessor].first);
  const bool site = heads_a_site(scene, group);
  const std::uint32_t head_mention = scene.mention_in_group(group, {"place", "organisation", "person"});
  const bool covers_head = head_mention != kAbsent &&
                           scene.mention(head_mention).span.overlaps(scene.syntax().tokens[noun.head].span);
  const std::uint32_t named = named_place_in(scene, first, noun.last);
  if (named != kAbsent && !phrase.place) {
    const bool heads = scene.mention(named).span.overlaps(scene.syntax().tokens[noun.head].span);
    if (heads || site) phrase.place = scene.slot_from_mention(named);
  }
  if (!phrase.site && site && (!phrase.place || named == kAbsent || !covers_head))
    phrase.site = scene.slot_from_group(group);
  if (!phrase.site && covers_head && scene.mention(head_mention).type == MentionType::kPlace &&
      is_site_name(std::get<EntityValue>(scene.mention(head_mention).value)))
    phrase.site = scene.slot_from_group(group);
  // "A goal by Adu": behind some prepositions a name is hardly a place's unless a list knows it.
  const bool may_name =
      noun.preposition == kAbsent || !scene.word_listed("doer_preposition", noun.preposition);
  if (!phrase.place && !site && may_name && is_unknown_name(scene, group))
    phrase.place = unknown_place(scene, noun, noun.head);
}

// "Edinburgh's Gorgie district": the place by whose sort its name stands, inside the one that it belongs to.
// Whether there is one.
bool look_at_settlement(const Scene& scene, std::uint32_t group, PlacePhrase& phrase) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (!is_listed(scene, "settlement_noun", noun.head) || noun.head == noun.first) return false;
  const std::uint32_t last = noun.head - 1;
  if (scene.syntax().tokens[last].pos != Pos::kPropn || scene.in_country(last)) return false;
  // "Ho Chi Minh City"
  if (scene.mention_in_group(group, {"place"}) != kAbsent && scene.in_name(noun.head)) return false;
  const std::uint32_t first = first_of_run(scene, noun, last);
  if (noun.possessor != kAbsent && scene.syntax().noun_groups[noun.possessor].last >= first) return false;
  const std::uint32_t named = named_place_in(scene, first, last);
  SlotValue own = named == kAbsent ? unknown_place(scene, noun, last) : scene.slot_from_mention(named);
  if (phrase.place && phrase.place->file != own.file) {
    const auto& whole = std::get<EntityValue>(phrase.place->value);
    auto& within = std::get<EntityValue>(own.value).within;
    within = whole.within;
    within.insert(within.begin(), whole.key);
  }
  phrase.place = std::move(own);
  return true;
}

bool is_country(const SlotValue& place) {
  return std::get<EntityValue>(place.value).place == PlaceKind::kCountry;
}

// "The Fijian island of Kadavu": of a place that no list knows, the country it belongs to.
void place_in_country(const Scene& scene, PlacePhrase& phrase) {
  if (!phrase.place || phrase.group == kAbsent) return;
  auto& place = std::get<EntityValue>(phrase.place->value);
  if (place.known || !place.within.empty()) return;
  const NounGroup& noun = scene.syntax().noun_groups[phrase.group];
  const Span span = scene.tokens_span(noun.first, noun.last);
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    if (m.type != MentionType::kPlace || !span.contains(m.span) || !is_adjective(scene, m)) continue;
    const auto& country = std::get<EntityValue>(m.value);
    if (country.place == PlaceKind::kCountry) place.within = {country.key};
  }
}

bool hangs_by(const Scene& scene, std::uint32_t group, std::uint32_t on, const char* preposition) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  return noun.attached_noun == on && noun.preposition != kAbsent &&
         folded_word(scene, noun.preposition) == preposition;
}

// What hangs on a place by "of" ("the port city of Kelmouth", "the steps of the opera house").
// `named`: the group has told the place by its own name.
void look_into_complements(const Scene& scene, std::uint32_t group, bool named, PlacePhrase& phrase) {
  for (std::uint32_t i = 0; i < scene.syntax().noun_groups.size(); ++i) {
    if (!hangs_by(scene, i, group, "of") && scene.syntax().noun_groups[i].apposition_of != group) continue;
    // "The Oshland port of Merrin", "Karvia's capital, Lunev": the name of what lies there.
    PlacePhrase narrower;
    if (phrase.place && !named && is_listed(scene, "settlement_noun", scene.syntax().noun_groups[group].head))
      look_into(scene, i, narrower);
    if (narrower.place && !is_country(*narrower.place)) phrase.place = std::move(narrower.place);
    look_into(scene, i, phrase);
  }
}

// The place of a dateline: "LIVORNO — …".
std::optional<SlotValue> dateline_place(const Scene& scene) {
  const Article& article = scene.article();
  for (const Mention& m : scene.analysed().mentions) {
    if (m.type != MentionType::kPlace) continue;
    const Block& block = article.blocks[article.sentences[m.sentence].block];
    if (block.kind != BlockKind::kDateline) continue;
    return SlotValue{std::string(slice(article.text, m.span)), article.offsets.to_file(m.span), m.value};
  }
  return std::nullopt;
}

// "Hundreds came to Osorno, where": the name right before, whatever governs it.
std::optional<SlotValue> named_before(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kFarthest = 2;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    const std::uint32_t last = scene.token_at(m.span.end - 1);
    if (m.type == MentionType::kPlace && last < token && token - last <= kFarthest && !is_adjective(scene, m))
      return scene.slot_from_mention(index);
  }
  return std::nullopt;
}

std::vector<PlacePhrase> phrases_of(const Scene& scene, const Scene* before);

// "Was in Bergen until March": a place where something no longer is.
bool is_left_by_now(const Scene& scene, const PlacePhrase& phrase) {
  constexpr std::uint32_t kReach = 4;
  const std::uint32_t end = std::min(count_of(scene), phrase.token + 1 + kReach);
  for (std::uint32_t t = phrase.token + 1; t < end; ++t) {
    if (folded_word(scene, t) == "until" || folded_word(scene, t) == "till") return true;
  }
  return false;
}

// The place that "here", "there" or "where" stands for.
std::optional<PlacePhrase> adverb(const Scene& scene, const Scene* before, std::uint32_t token,
                                  const std::vector<PlacePhrase>& phrases) {
  const std::string_view sort = scene.word_value("place_adverb", token);
  if (sort.empty()) return std::nullopt;
  PlacePhrase phrase;
  phrase.token = token;
  if (sort == "dateline") {
    phrase.place = dateline_place(scene);
  } else if (sort == "before") {
    for (const PlacePhrase& p : phrases) {
      if (p.token >= token) break;
      if (is_left_by_now(scene, p)) return std::nullopt;
      phrase.place = p.place;
      phrase.site = p.site;
      phrase.near = p.near;
    }
    if (phrase.place || phrase.site || !before)
      return phrase.place || phrase.site ? std::optional(phrase) : std::nullopt;
    const std::vector<PlacePhrase> earlier = phrases_of(*before, nullptr);
    if (earlier.empty()) return std::nullopt;
    phrase.place = earlier.back().place;
    phrase.site = earlier.back().site;
    phrase.near = earlier.back().near;
  } else if (sort == "antecedent") {
    for (const PlacePhrase& p : phrases) {
      if (p.token + 3 < token || p.token >= token) continue;
      phrase.place = p.place;
      phrase.site = p.site;
      phrase.near = p.near;
    }
  }
  if (sort == "antecedent" && !phrase.place && !phrase.site) phrase.place = named_before(scene, token);
  // "To Lake Orrin for Sunday's festival, where": the last one told, if it isn't far.
  constexpr std::uint32_t kSameClause = 12;
  for (const PlacePhrase& p : phrases) {
    if (sort != "antecedent" || phrase.place || phrase.site) break;
    if (p.place && p.token < token && token - p.token <= kSameClause) {
      phrase.place = p.place;
      phrase.near = p.near;
    }
  }
  if (!phrase.place && !phrase.site) return std::nullopt;
  return phrase;
}

// "Wexley Crown Court": a body that is a place as well.
bool ends_in_site(const Scene& scene, const Mention& mention) {
  const std::uint32_t last = scene.token_at(mention.span.end - 1);
  const std::vector<SenseId> senses = scene.lexicon().noun_senses(folded_word(scene, last));
  return std::any_of(senses.begin(), senses.end(),
                     [&](SenseId sense) { return is_a_place(scene.lexicon(), sense); });
}

// The preposition in front of a mention, where nothing but what belongs to its noun group stands between.
std::uint32_t preposition_before(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kFarthest = 4;
  for (std::uint32_t t = token; t > 0 && token - t < kFarthest; --t) {
    const Token& before = scene.syntax().tokens[t - 1];
    if (before.pos == Pos::kAdp || before.pos == Pos::kAdv) return t - 1;
    if (scene.word(t - 1) == "(") return t - 1;
    const bool inside = before.pos == Pos::kDet || before.pos == Pos::kAdj || before.pos == Pos::kNoun ||
                        before.pos == Pos::kPropn || before.pos == Pos::kPart;
    if (!inside) return kAbsent;
  }
  return kAbsent;
}

// "Driven to a prison in Beaumont": where the way ends, not where it happens; but "flew to a summit in
// Geneva".
bool is_at_end_of_way(const Scene& scene, std::uint32_t group) {
  if (group == kAbsent) return false;
  const auto& groups = scene.syntax().noun_groups;
  std::uint32_t of = groups[group].attached_noun;
  // Where the tree hangs both on the verb: the group right in front.
  if (of == kAbsent && groups[group].preposition != kAbsent && groups[group].preposition > 0)
    of = scene.noun_group_at(groups[group].preposition - 1);
  if (of == kAbsent || of == group || groups[of].preposition == kAbsent) return false;
  // "To the graveyard at Clifden, where he was laid to rest"
  const std::uint32_t next = groups[group].last + 1;
  for (std::uint32_t t = next;
       t < std::min(next + 2, static_cast<std::uint32_t>(scene.syntax().tokens.size())); ++t) {
    if (folded_word(scene, t) == "where") return false;
  }
  const std::uint32_t verb = groups[of].attached_verb;
  return verb != kAbsent && is_listed(scene, "way_verb", scene.syntax().verb_groups[verb].head) &&
         is_listed(scene, "way_preposition", groups[of].preposition) &&
         !scene.lexicon().kinds().may_happen(scene.folded_lemma(groups[of].head));
}

// "Yusuf Demirel, a professor at Ankara's university, found it": where somebody holds a post.
bool is_of_a_post(const Scene& scene, std::uint32_t preposition) {
  const auto& groups = scene.syntax().noun_groups;
  const std::uint32_t of = preposition == 0 ? kAbsent : scene.noun_group_at(preposition - 1);
  if (of == kAbsent || groups[of].apposition_of == kAbsent) return false;
  const NounKinds& kinds = scene.lexicon().kinds();
  return (kinds.of(scene.folded_lemma(groups[of].head)) & kinds.named("person")) != 0;
}

// Named places behind a preposition that the noun groups don't show, as where two groups were taken for one.
void add_mentioned(const Scene& scene, std::vector<PlacePhrase>& phrases) {
  const WordLists& words = scene.rules().words();
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    const bool body = m.type == MentionType::kOrganisation && ends_in_site(scene, m);
    if (!body && (m.type != MentionType::kPlace || is_adjective(scene, m))) continue;
    const bool known = std::get<EntityValue>(m.value).known;
    if (!known && (scene.block() == BlockKind::kHeadline || scene.text(m.span).back() == '.')) continue;
    const std::uint32_t first = scene.token_at(m.span.begin), last = scene.token_at(m.span.end - 1);
    const std::uint32_t preposition = preposition_before(scene, first);
    // "On U.S. TV show": a word that narrows another thing.
    const std::uint32_t group = scene.noun_group_at(last);
    if (group != kAbsent && scene.syntax().noun_groups[group].head > last &&
        !scene.in_figure(scene.syntax().noun_groups[group].head))
      continue;
    if (preposition == kAbsent || !words.has("place_preposition", folded_word(scene, preposition))) continue;
    if (is_at_end_of_way(scene, group) || is_of_a_post(scene, preposition)) continue;
    const SlotValue value = scene.slot_from_mention(index);
    const auto told = [&](const PlacePhrase& phrase) {
      return (phrase.place && phrase.place->file.overlaps(value.file)) ||
             (phrase.site && phrase.site->file.overlaps(value.file));
    };
    if (std::any_of(phrases.begin(), phrases.end(), told)) continue;
    PlacePhrase phrase;
    phrase.token = last;
    phrase.group = scene.noun_group_at(last);
    phrase.near = words.has("near_preposition", folded_word(scene, preposition));
    if (body || is_site_name(std::get<EntityValue>(m.value))) {
      TextValue site;
      site.text = value.text;
      site.lemma = folded_lemma(scene, last);
      site.entities = {std::get<EntityValue>(m.value).key};
      phrase.site = SlotValue{value.text, value.file, site};
    } else {
      phrase.place = value;
    }
    phrases.push_back(std::move(phrase));
  }
}

// "Has picked Worksop for its plant", "Cochabamba will host the final": a place chosen for something.
void add_chosen(const Scene& scene, std::vector<PlacePhrase>& phrases) {
  const WordLists& words = scene.rules().words();
  for (const Relation& relation : scene.syntax().relations) {
    const std::string verb = folded_lemma(scene, scene.syntax().verb_groups[relation.verb].head);
    const bool chosen = (relation.type == Relation::Type::kObject && words.has("siting_verb", verb)) ||
                        (relation.type == Relation::Type::kSubject && words.has("hosting_verb", verb));
    if (!chosen || relation.inferred) continue;
    PlacePhrase phrase;
    phrase.token = scene.syntax().noun_groups[relation.noun].head;
    phrase.group = relation.noun;
    look_into(scene, relation.noun, phrase);
    if (phrase.place) phrases.push_back(std::move(phrase));
  }
}

// "Delegations flew into Port Hessel": where people come together.
bool is_goal(const Scene& scene, std::uint32_t group, const std::string& preposition) {
  const std::uint32_t verb = scene.syntax().noun_groups[group].attached_verb;
  return verb != kAbsent && scene.rules().words().has("goal_preposition", preposition) &&
         is_listed(scene, "gathering_verb", scene.syntax().verb_groups[verb].head);
}

std::vector<PlacePhrase> phrases_of(const Scene& scene, const Scene* before) {
  std::vector<PlacePhrase> phrases;
  const WordLists& words = scene.rules().words();
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t i = 0; i < groups.size(); ++i) {
    if (groups[i].preposition == kAbsent) continue;
    const std::string preposition = folded_word(scene, groups[i].preposition);
    // "Short of the station", "north of Ayaviri"
    const bool beside = preposition == "of" && groups[i].preposition > 0 &&
                        is_listed(scene, "near_of", groups[i].preposition - 1);
    if (!beside && !words.has("place_preposition", preposition) && !is_goal(scene, i, preposition)) continue;
    if (is_at_end_of_way(scene, i) || is_of_a_post(scene, groups[i].preposition)) continue;
    PlacePhrase phrase = place_of_group(scene, i);
    phrase.near = beside || words.has("near_preposition", preposition);
    if (phrase.place || phrase.site) phrases.push_back(std::move(phrase));
  }
  add_mentioned(scene, phrases);
  add_chosen(scene, phrases);
  const std::size_t told = phrases.size();
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    const std::vector<PlacePhrase> own(phrases.begin(), phrases.begin() + static_cast<std::ptrdiff_t>(told));
    if (auto phrase = adverb(scene, before, t, own)) phrases.push_back(std::move(*phrase));
  }
  return phrases;
}

}  // namespace

PlacePhrase place_of_group(const Scene& scene, std::uint32_t group) {
  PlacePhrase phrase;
  phrase.token = scene.syntax().noun_groups[group].head;
  phrase.group = group;
  look_into(scene, group, phrase);
  const bool named = look_at_settlement(scene, group, phrase);
  look_into_complements(scene, group, named, phrase);
  place_in_country(scene, phrase);
  return phrase;
}

std::vector<PlacePhrase> place_phrases(const Scene& scene) { return phrases_of(scene, scene.before()); }

}  // namespace gainsay
