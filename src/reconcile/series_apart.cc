#include "reconcile/series_apart.h"

#include <algorithm>

#include "reconcile/likeness.h"
#include "reconcile/reserve.h"
#include "reconcile/same_event.h"
#include "reconcile/series_likeness.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

const SlotValue* agent_of(const Claim& claim) {
  const auto* agents = slot_values(claim, "agent");
  return agents && !agents->empty() ? &agents->front() : nullptr;
}

const TextValue* series_of(const Claim& claim) { return value_in<TextValue>(claim, "series"); }

// "Ana Ruiz's camerawoman" beside Ana Ruiz, "the Hagen orchestra's conductor" beside the orchestra.
bool belongs_to(const SlotValue& thing, const SlotValue& owner) {
  if (std::holds_alternative<EntityValue>(thing.value) && thing.text.find(' ') == std::string::npos)
    return false;
  const auto* entity = std::get_if<EntityValue>(&owner.value);
  const auto *noun = std::get_if<TextValue>(&owner.value), *own = std::get_if<TextValue>(&thing.value);
  if (noun && own && noun->lemma == own->lemma) return false;
  const std::string& name = entity ? entity->name : owner.text;
  const std::size_t last = name.rfind(' ');
  const std::string head = last == std::string::npos ? name : name.substr(last + 1);
  return !head.empty() && (thing.text.find(head + "'s ") != std::string::npos ||
                           thing.text.find(head + "’s ") != std::string::npos);
}

// "Bus drivers", "train drivers": one noun of two classes.
bool are_two_sorts(const SlotValue& a, const SlotValue& b) {
  const auto *x = std::get_if<TextValue>(&a.value), *y = std::get_if<TextValue>(&b.value);
  if (!x || !y || x->lemma.empty() || x->lemma != y->lemma) return false;
  return !x->classes.empty() && !y->classes.empty() && !share(x->classes, y->classes);
}

std::vector<std::string> words_in(std::string_view key) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : std::string(key.substr(key.find(':') + 1)) + "-") {
    if (c != '-') {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  std::sort(words.begin(), words.end());
  return words;
}

// "The Nordic Prize", "the Baltic Prize": names that share a word, and have each one of its own.
bool are_two_names(std::string_view a, std::string_view b) {
  const std::vector<std::string> x = words_in(a), y = words_in(b);
  return share(x, y) && !std::includes(x.begin(), x.end(), y.begin(), y.end()) &&
         !std::includes(y.begin(), y.end(), x.begin(), x.end());
}

bool are_two_objects(const TextValue& a, const TextValue& b) {
  constexpr std::string_view kObject = "object:";
  const auto left = starting_with(a.classes, kObject), right = starting_with(b.classes, kObject);
  if (left.empty() || right.empty() || share(left, right)) return false;
  return std::any_of(left.begin(), left.end(), [&](const std::string& x) {
    return std::any_of(right.begin(), right.end(), [&](const std::string& y) {
      return are_two_names(x.substr(kObject.size()), y.substr(kObject.size()));
    });
  });
}

// "The first by any archbishop": other bishops' visits don't count.
bool are_other_doers(const RuleSet& rules, const TextValue& limit, const Claim& other) {
  const auto by = starting_with(limit.classes, "by:");
  if (by.empty()) return false;
  const TextValue* doer = value_in<TextValue>(other, "kind");
  const SlotValue* agent = agent_of(other);
  if (!doer && agent) doer = std::get_if<TextValue>(&agent->value);
  const NounKinds& kinds = rules.lexicon().kinds();
  return doer && (kinds.of(doer->lemma) & kinds.named("person")) != 0 && by.front().substr(3) != doer->lemma;
}

// "Her first novel", "published her third book": what was published before need not be a novel.
bool is_wider_work(const RuleSet& rules, const TextValue& limit, const TextValue& other) {
  if (!holds(limit.classes, "topic:work") || !holds(other.classes, "topic:work")) return false;
  const auto left = starting_with(limit.classes, "of:"), right = starting_with(other.classes, "of:");
  if (left.empty() || right.empty() || share(left, right)) return false;
  return std::none_of(left.begin(), left.end(),
                      [&](const std::string& of) { return rules.words().has("any_work", of.substr(3)); });
}

const EntityValue* place_of(const Claim& claim) {
  const auto* places = slot_values(claim, "place");
  return places && places->size() == 1 ? std::get_if<EntityValue>(&places->front().value) : nullptr;
}

// "The first pope to set foot in that city": a visit to its country before need not have been there.
bool is_at_narrower_place(const WordLists& lists, const Claim& limit, const Claim& other) {
  const EntityValue *x = place_of(limit), *y = place_of(other);
  const SlotValue* told = first_in(limit, "complement");
  if (!x || !y || !told || x->key == y->key ||
      std::find(x->within.begin(), x->within.end(), y->key) == x->within.end())
    return false;
  const std::vector<std::string> words = folded_words(told->text), name = folded_words(x->name);
  if (std::search(words.begin(), words.end(), name.begin(), name.end()) != words.end()) return true;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (lists.has("which_settlement", words[i]) && lists.has("settlement_noun", words[i + 1])) return true;
  }
  return false;
}

bool stands_behind(const WordLists& lists, const char* openers, const std::string& name,
                   const std::vector<std::string>& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i] == name && lists.has(openers, words[i - 1])) return true;
  }
  return false;
}

// "Had not won in Gijón since 2009", "a second victory over Gijón": where it was, and whom it was against.
bool is_place_and_party(const WordLists& lists, const Claim& limit, const Claim& other) {
  const EntityValue* x = place_of(limit);
  const std::vector<std::string> name = x ? folded_words(x->name) : std::vector<std::string>();
  if (name.size() != 1) return false;
  const std::vector<std::string> here = folded_words(limit.sentence), there = folded_words(other.sentence);
  const auto is_place = [&](const auto& words) {
    return stands_behind(lists, "ground_opener", name[0], words);
  };
  const auto is_party = [&](const auto& words) {
    return stands_behind(lists, "loser_opener", name[0], words);
  };
  return is_place(here) && !is_party(here) && is_party(there) && !is_place(there);
}

// "For the first time struck by its pilots": the strike of another sort of people does not count.
bool is_by_narrower_doer(const RuleSet& rules, const TextValue& limit, const Claim& other) {
  const auto doers = starting_with(limit.classes, "doer:");
  if (doers.empty()) return false;
  const std::string doer = doers.front().substr(std::string_view("doer:").size());
  if (holds(other.context, doer)) return false;
  const auto senses = rules.lexicon().noun_senses(doer);
  return std::none_of(senses.begin(), senses.end(),
                      [&](SenseId sense) { return holds(other.context, rules.lexicon().name(sense)); });
}

bool is_about(const RuleSet& rules, const TextValue& holder, const Claim& claim) {
  const TextValue* series = series_of(claim);
  if (!series) return false;
  if (holds(series->classes, "word:" + holder.lemma) || holds(series->classes, "of:" + holder.lemma) ||
      holds(series->classes, "name:" + holder.lemma))
    return true;
  const SlotValue* agent = agent_of(claim);
  const auto* noun = agent ? std::get_if<TextValue>(&agent->value) : nullptr;
  if (noun && noun->lemma == holder.lemma) return true;
  return std::any_of(series->classes.begin(), series->classes.end(), [&](const std::string& name) {
    return name.starts_with("word:") &&
           rules.lexicon().word_kin().between(name.substr(5), holder.lemma) == WordKinship::kSame;
  });
}

std::vector<std::string> names_of(const Claim& claim) {
  std::vector<std::string> names = starting_with(value_in<TextValue>(claim, "series")->classes, "name:");
  const auto* agents = slot_values(claim, "agent");
  if (agents) {
    const auto* noun = std::get_if<TextValue>(&agents->front().value);
    const auto* entity = std::get_if<EntityValue>(&agents->front().value);
    if (entity && entity->how == "pronoun") return names;
    std::string owner = "name:";
    append_folded(noun ? noun->lemma : agents->front().text, owner);
    names.push_back(owner);
  }
  std::sort(names.begin(), names.end());
  return names;
}

bool all_told(const std::vector<std::string>& names, const Claim& claim) {
  return std::all_of(names.begin(), names.end(),
                     [&](const std::string& name) { return holds(claim.context, "=w:" + name.substr(5)); });
}

}  // namespace

bool contested(const TextValue& a, const TextValue& b) {
  if (share(starting_with(a.classes, "who:"), starting_with(b.classes, "who:"))) return false;
  for (const char* topic : {"topic:match", "topic:prize"}) {
    if (holds(a.classes, topic) && holds(b.classes, topic)) return true;
  }
  return false;
}

bool other_winner(const Claim& a, const Claim& b) {
  const std::vector<std::string> left = names_of(a), right = names_of(b);
  if (left.empty() || right.empty() || share(left, right)) return false;
  if (all_told(left, b) && all_told(right, a)) return false;
  return !share(value_in<TextValue>(a, "series")->entities, value_in<TextValue>(b, "series")->entities);
}

People compare_people(const SeriesClaim& a, const SeriesClaim& b) {
  const auto& of_a = value_in<TextValue>(*a.claim, "series")->classes;
  const auto& of_b = value_in<TextValue>(*b.claim, "series")->classes;
  const std::vector<std::string> left = starting_with(of_a, "people:"),
                                 right = starting_with(of_b, "people:");
  if (left.empty() || right.empty()) return People::kUntold;
  if (share(left, right)) return People::kSame;
  const auto within = [](const std::vector<std::string>& narrow, const std::vector<std::string>& wide) {
    return std::all_of(wide.begin(), wide.end(), [&](const std::string& people) {
      return holds(narrow, "within:" + people.substr(std::string_view("people:").size()));
    });
  };
  const bool in_left = within(of_b, left), in_right = within(of_a, right);
  const bool wide_limits =
      (in_left && is_limit(a.constraint, b.constraint)) || (in_right && is_limit(b.constraint, a.constraint));
  return wide_limits ? People::kNested : People::kOthers;
}

namespace {

// "The first Peruvian to head the institute", "its seventh director": those before may have been of any
// people.
bool counts_all_peoples(const Claim& limit, const Claim& other) {
  const TextValue *x = series_of(limit), *y = series_of(other);
  return x && y && other.slots.contains("kind") && other.slots.contains("nth") &&
         !starting_with(x->classes, "people:").empty() && starting_with(y->classes, "people:").empty();
}

// The people that a text names behind "as": "as the new head of government".
std::vector<std::string> capacities_in(const RuleSet& rules, const std::string& text) {
  constexpr long kReach = 3;  // words
  const NounKinds& kinds = rules.lexicon().kinds();
  const std::vector<std::string> words = folded_words(text);
  std::vector<std::string> found;
  for (auto as = std::find(words.begin(), words.end(), "as"); as != words.end();
       as = std::find(as + 1, words.end(), "as")) {
    std::copy_if(as + 1, as + 1 + std::min(kReach, words.end() - as - 1), std::back_inserter(found),
                 [&](const std::string& word) {
                   return (kinds.of(word) & kinds.named("person")) != 0 ||
                          rules.words().has("capacity_noun", word);
                 });
  }
  std::sort(found.begin(), found.end());
  return found;
}

// "Her first final as captain", "his first budget in that post": earlier ones, in no capacity or
// another, don't count.
bool is_in_another_capacity(const RuleSet& rules, const Claim& limit, const Claim& other) {
  const TextValue* told = value_in<TextValue>(limit, "complement");
  if (!told) return false;
  const auto in_new_post = [&](const std::string& text) {
    const std::vector<std::string> words = folded_words(text);
    const auto& phrases = rules.words().all("in_this_capacity");
    return std::any_of(phrases.begin(), phrases.end(), [&](const auto& entry) {
      const std::vector<std::string> phrase = folded_words(entry.first);
      return std::search(words.begin(), words.end(), phrase.begin(), phrase.end()) != words.end();
    });
  };
  if (in_new_post(told->text) && !in_new_post(other.sentence)) return true;
  const std::vector<std::string> here = capacities_in(rules, told->text);
  return !here.empty() && !share(here, capacities_in(rules, other.sentence));
}

// "Her first novel in English", "her fourth novel": those before were in another.
bool is_in_one_language(const WordLists& lists, const Claim& limit, const Claim& other) {
  const TextValue* told = value_in<TextValue>(limit, "complement");
  const auto language_in = [&](const std::string& text) {
    const std::vector<std::string> words = folded_words(text);
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (words[i - 1] == "in" && (lists.has("language", words[i]) || lists.has("world_language", words[i])))
        return true;
    }
    return false;
  };
  return told && language_in(told->text) && !language_in(other.sentence);
}

// How far reaches what a claim is told for, by the noun behind "in" or "at" in its words or behind them; 0
// where they don't say.
int reach_of(const WordLists& lists, const Claim& claim) {
  const std::size_t from = claim.sentence.find(claim.quote);
  const std::vector<std::string> words =
      folded_words(from == std::string::npos ? claim.sentence : claim.sentence.substr(from));
  for (std::size_t i = 0; i + 2 < words.size(); ++i) {
    if (!lists.has("domain_opener", words[i])) continue;
    const bool led = words[i + 1] == "the" || words[i + 1] == "that" || words[i + 1] == "this";
    const std::string_view told = led ? lists.value("domain_reach", words[i + 2]) : std::string_view();
    if (!told.empty()) return told.front() - '0';
  }
  return 0;
}

// "The first explosion in the town", "the second in the province this year".
bool is_in_narrower_domain(const WordLists& lists, const Claim& limit, const Claim& other) {
  constexpr int kTown = 3, kCountry = 7;
  const int wide = reach_of(lists, other);
  if (wide == 0 || !other.slots.contains("nth")) return false;
  int narrow = reach_of(lists, limit);
  // "Norra gets its first museum", "the first in Norra".
  const SlotValue* agent = agent_of(limit);
  const EntityValue* place = place_of(limit);
  if (!place && agent) place = std::get_if<EntityValue>(&agent->value);
  if (narrow == 0 && place && place->type == EntityType::kPlace)
    narrow = place->within.size() > 1 ? kTown : kCountry;
  return narrow > 0 && narrow < wide;
}

// "The ferry", "another ferry"; "the bank", "its rival".
bool is_somebody_else(const WordLists& lists, const SlotValue& holder, const SlotValue& doer) {
  const auto opener = [](const SlotValue& agent) {
    const std::vector<std::string> words = folded_words(agent.text);
    return words.size() > 1 ? words.front() : std::string();
  };
  return lists.has("somebody_else", opener(doer)) && !lists.has("somebody_else", opener(holder));
}

// "The court", "police": doers whom nothing ties together.
bool are_two_doers(const RuleSet& rules, const SlotValue& a, const SlotValue& b) {
  const auto *x = std::get_if<TextValue>(&a.value), *y = std::get_if<TextValue>(&b.value);
  if (!x || !y || x->lemma.empty() || y->lemma.empty() || x->lemma == y->lemma) return false;
  if (share(x->classes, y->classes) || share(x->entities, y->entities)) return false;
  const NounKinds& kinds = rules.lexicon().kinds();
  const auto bodies = kinds.named("organisation") | kinds.named("group");
  const auto is_body = [&](const TextValue& noun) { return (kinds.of(noun.lemma) & bodies) != 0; };
  return is_body(*x) && is_body(*y) &&
         rules.lexicon().word_kin().between(x->lemma, y->lemma) == WordKinship::kNone;
}

}  // namespace

const char* told_apart(const RuleSet& rules, const Claim& limit, const Claim& other) {
  if (is_in_another_capacity(rules, limit, other)) return "in another capacity";
  if (is_in_one_language(rules.words(), limit, other)) return "in one language";
  if (counts_all_peoples(limit, other)) return "of all peoples";
  const SlotValue *x = agent_of(limit), *y = agent_of(other);
  if (x && y) {
    if (belongs_to(*x, *y) || belongs_to(*y, *x)) return "of somebody who belongs to the other";
    if (are_two_sorts(*x, *y)) return "two sorts of people";
    if (is_somebody_else(rules.words(), *x, *y)) return "somebody else";
    if (are_two_doers(rules, *x, *y)) return "two doers";
  }
  const TextValue *left = series_of(limit), *right = series_of(other);
  if (are_two_objects(*left, *right)) return "two things by their names";
  if (are_other_doers(rules, *left, other)) return "other doers";
  if (is_wider_work(rules, *left, *right)) return "of a wider sort";
  if (is_at_narrower_place(rules.words(), limit, other)) return "at a place within the other's";
  if (is_in_narrower_domain(rules.words(), limit, other)) return "in a narrower domain";
  if (is_place_and_party(rules.words(), limit, other)) return "at a place, and against its side";
  if (is_by_narrower_doer(rules, *left, other)) return "by some only";
  if (limit.slots.contains("never") && other.slots.contains("nth") &&
      denies_only_row(rules.words(), limit, other))
    return "of a row";
  return nullptr;
}

bool is_in_use_again(const RuleSet& rules, const Claim& a, const Claim& b) {
  const Claim& shut = a.slots.contains("shut") ? a : b;
  const Claim& used = &shut == &a ? b : a;
  const TextValue* holder = value_in<TextValue>(shut, "shut");
  const TextValue* series = series_of(used);
  if (!holder || !series || used.slots.contains("shut") || !used.slots.contains("gap")) return false;
  if (!a.main_event || !b.main_event || !rules.words().has("in_use", series->lemma)) return false;
  // "A woman rang the bells for the first time in 25 years": who does it, not that it is done.
  const SlotValue* agent = agent_of(used);
  if (agent && (agent->text.starts_with("A ") || agent->text.starts_with("An "))) return false;
  const SharedContext shared = shared_context(a, b);
  const TextValue* place = series_of(shut);
  const bool topic =
      place && share(starting_with(series->classes, "topic:"), starting_with(place->classes, "topic:"));
  return shared.names > 0 && (is_about(rules, *holder, used) || topic);
}

bool tells_peers(const RuleSet& rules, const Claim& a, const Claim& b) {
  const bool one = a.slots.contains("peerless") && b.slots.contains("others");
  const bool other = b.slots.contains("peerless") && a.slots.contains("others");
  if ((!one && !other) || !a.main_event || !b.main_event) return false;
  const SharedContext shared = shared_context(a, b);
  const TextValue *x = series_of(a), *y = series_of(b);
  const std::vector<std::string> left = starting_with(x->classes, "word:"),
                                 right = starting_with(y->classes, "word:");
  (void)rules;
  return shared.names + shared.around > 0 && share(left, right);
}

bool shares_object(const RuleSet& rules, const Claim& a, const Claim& b, bool owned) {
  constexpr int kNames = 2;
  const TextValue *x = series_of(a), *y = series_of(b);
  const SlotValue *one = agent_of(a), *two = agent_of(b);
  const auto* left = one ? std::get_if<EntityValue>(&one->value) : nullptr;
  const auto* right = two ? std::get_if<EntityValue>(&two->value) : nullptr;
  const bool same = left && right && left->key == right->key;
  const bool story = a.main_event && b.main_event && shared_context(a, b).names >= (same ? 1 : kNames);
  if (!owned && !story) return false;
  if (!share(starting_with(x->classes, "of:"), starting_with(y->classes, "of:"))) return false;
  const auto gets = [&](const TextValue& series) {
    return holds(series.classes, "of:" + series.lemma) || rules.words().has("gets", series.lemma);
  };
  return gets(*x) && gets(*y);
}

bool counts_same_people(const Claim& a, const Claim& b) {
  if (!a.slots.contains("kind") || !b.slots.contains("kind") || !a.slots.contains("nth") ||
      !b.slots.contains("nth") || shared_context(a, b).names == 0)
    return false;
  const TextValue *x = series_of(a), *y = series_of(b);
  const auto silent = [](const TextValue& series) {
    return starting_with(series.classes, "topic:").empty() && starting_with(series.classes, "weak:").empty();
  };
  return (silent(*x) || silent(*y)) && x->lemma == y->lemma &&
         share(starting_with(x->classes, "who:"), starting_with(y->classes, "who:")) &&
         share(starting_with(x->classes, "word:"), starting_with(y->classes, "word:"));
}

bool is_later_row(const Claim& a, const Claim& b) {
  constexpr double kGrows = 7;  // days
  const auto grows = [](const Claim& row) {
    const auto* unit = value_in<DurationValue>(row, "unit");
    return unit && unit->days.hard.low.value_or(kGrows + 1) <= kGrows;
  };
  return (grows(a) || grows(b)) && a.published != b.published;
}

}  // namespace gainsay
