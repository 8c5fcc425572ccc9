#include "reconcile/series_identity.h"

#include <algorithm>
#include <sstream>

#include "reconcile/likeness.h"
#include "reconcile/same_event.h"
#include "reconcile/series_apart.h"
#include "reconcile/series_likeness.h"
#include "reconcile/slots.h"

namespace gainsay {
namespace {

// The evidence that it takes; an event of long ago that is only told by its date is the least sure to be of
// the series.
constexpr double kEnough = 1.5, kEnoughForDate = 2.75;
constexpr double kOpening = 0.5;     // less of it where both open their articles
constexpr double kPointsBack = 1.5;  // "the last such": the words themselves say that it is one series
constexpr double kElsewhere = 0.75;  // that the names differ is what it says
constexpr double kVague = 0.5, kFarDown = 0.125;  // more of it where one of the two is not told in the lead

bool places_meet(const RuleSet& rules, const Claim& a, const Claim& b);

// Whether `claim` tells of `word`, in its naming or around it, by itself or by a word of its class.
bool tells(const Lexicon& lexicon, const Claim& claim, const std::string& word, bool in_sentence = false) {
  for (const char* slot : {"series", "complement", "around"}) {
    const TextValue* text = value_in<TextValue>(claim, slot);
    if (!text || (in_sentence && std::string_view(slot) == "around")) continue;
    if (text->lemma == word || holds(text->modifiers, word)) return true;
    for (const SenseId sense : lexicon.noun_senses(word)) {
      if (holds(text->classes, lexicon.name(sense))) return true;
    }
  }
  return holds(claim.context, word) || holds(claim.context, "=w:" + word) ||
         holds(claim.context, "~w:" + word);
}

// "A fatal crash", "four died in a crash": the table "told_by" of lexicon/series.json.
bool told_otherwise(const RuleSet& rules, const Claim& claim, const std::string& word) {
  std::istringstream others{std::string(rules.words().value("told_by", word))};
  for (std::string other; others >> other;) {
    if (tells(rules.lexicon(), claim, other, true)) return true;
  }
  return false;
}

// "The first woman": an earlier one was a woman too.
bool meets_who(const Lexicon& lexicon, const TextValue& wide, const Claim& narrow) {
  // Whom two peoples hold is settled by where they are from.
  const TextValue* other = value_in<TextValue>(narrow, "series");
  if (!starting_with(wide.classes, "people:").empty() && other &&
      !starting_with(other->classes, "people:").empty())
    return true;
  for (const char* kind : {"woman", "female", "black", "muslim", "foreigner", "catholic", "african", "asian",
                           "civilian", "amateur"}) {
    if (holds(wide.classes, std::string("who:") + kind) && !tells(lexicon, narrow, kind)) return false;
  }
  return true;
}

// "Her first visit to Rwanda": the other has to speak of Rwanda at all.
bool meets_places(const RuleSet& rules, const Claim& wide, const Claim& narrow) {
  const auto* places = slot_values(wide, "place");
  const TextValue *series = value_in<TextValue>(wide, "series"),
                  *around = value_in<TextValue>(narrow, "around");
  if (!places || !series || !around || places_meet(rules, wide, narrow)) return true;
  bool told = false;
  for (const SlotValue& place : *places) {
    const auto* entity = std::get_if<EntityValue>(&place.value);
    if (!entity || entity->key.empty() || !holds(series->entities, entity->key)) continue;
    told = true;
    if (holds(around->entities, entity->key)) return true;
    // "Aswara last had snow": a name that was not taken for a place there.
    if (tells(rules.lexicon(), narrow, folded(place.text))) return true;
    for (const std::string& container : entity->within) {
      if (holds(around->entities, container)) return true;
    }
  }
  return !told;
}

// The openings of two articles that name the same people and things tell one story.
bool tell_one_story(const Claim& a, const Claim& b) {
  constexpr int kNames = 2;
  const SharedContext shared = shared_context(a, b);
  return a.main_event && b.main_event && shared.names + shared.around >= kNames;
}

bool covers(const RuleSet& rules, const Claim& wide, const Claim& narrow) {
  const TextValue *series = value_in<TextValue>(wide, "series"),
                  *complement = value_in<TextValue>(wide, "complement");
  if (!series) return false;
  const Lexicon& lexicon = rules.lexicon();
  if (!meets_who(lexicon, *series, narrow) || !meets_places(rules, wide, narrow)) return false;
  const auto venues = starting_with(series->classes, "venue:");
  if (wide.slots.contains("nth") && std::any_of(venues.begin(), venues.end(), [&](const std::string& venue) {
        return !tells(lexicon, narrow, venue.substr(std::string_view("venue:").size()), true);
      }))
    return false;
  const auto untold =
      std::count_if(series->modifiers.begin(), series->modifiers.end(), [&](const std::string& word) {
        return !tells(lexicon, narrow, word, true) && !told_otherwise(rules, narrow, word);
      });
  // Where both tell of how many there were, one word may be put otherwise.
  const bool counted =
      (wide.slots.contains("nth") || wide.slots.contains("never")) && narrow.slots.contains("nth");
  const bool back = wide.main_event && narrow.main_event && narrow.slots.contains("recalls");
  if (untold > ((counted && tell_one_story(wide, narrow)) || back ? 1 : 0)) return false;
  if (!complement || complement->modifiers.empty()) return true;
  const auto met = std::count_if(complement->modifiers.begin(), complement->modifiers.end(),
                                 [&](const std::string& word) { return tells(lexicon, narrow, word); });
  // A word may be put otherwise; where most have no answer, it is another thing.
  const std::size_t missing = complement->modifiers.size() - static_cast<std::size_t>(met);
  const auto same_thing = [&] {
    const TextValue* other = value_in<TextValue>(narrow, "series");
    return other && tell_one_story(wide, narrow) &&
           share(starting_with(series->classes, "class:"), starting_with(other->classes, "class:"));
  };
  return missing <= std::max<std::size_t>(1, complement->modifiers.size() / 2) + (same_thing() ? 1 : 0);
}

// "Deputy director", "the third man at the helm of a large Dutch museum": what narrows a count or an
// earlier event to something that the other does not speak of.
bool is_lesser(const RuleSet& rules, const Claim& narrow, const Claim& wide) {
  const TextValue* series = value_in<TextValue>(narrow, "series");
  if (!series) return false;
  const TextValue* domain = value_in<TextValue>(narrow, "domain");
  const bool elsewhere =
      narrow.slots.contains("nth") && domain &&
      std::any_of(domain->modifiers.begin(), domain->modifiers.end(),
                  [&](const std::string& word) { return !tells(rules.lexicon(), wide, word); });
  return elsewhere ||
         std::any_of(series->modifiers.begin(), series->modifiers.end(), [&](const std::string& word) {
           return rules.words().has("lesser", word) && !tells(rules.lexicon(), wide, word);
         });
}

// "Her first visit" is not one of "the second president to come": the one counts what one person did, the
// other those who did it.
bool levels_differ(const Claim& narrow, const Claim& wide) {
  if (!narrow.slots.contains("kind")) return false;
  return !wide.slots.contains("kind") && wide.slots.contains("agent");
}

bool is_only_dated(const Claim& claim) {
  return std::none_of(claim.slots.begin(), claim.slots.end(), [](const auto& slot) {
    return slot.first == "nth" || slot.first == "never" || slot.first == "only" || slot.first == "last" ||
           slot.first == "before";
  });
}

// What speaks for two claims being about one series. The weights are chosen on fixtures/.
double evidence(const RuleSet& rules, const Claim& a, const Claim& b, const WhatHappens& what, bool owned) {
  const TextValue *x = value_in<TextValue>(a, "series"), *y = value_in<TextValue>(b, "series");
  double sum = what.same_head ? 1.25 : 0;
  sum = std::max(sum, what.tight > 0 ? 1.0 : what.topics > 0 ? 0.5 : what.half + what.weak > 0 ? 0.25 : 0.0);
  int words = 0, classes = 0, who = 0, entities = 0;
  for (const std::string& c : x->classes) {
    if (!holds(y->classes, c)) continue;
    words += c.starts_with("word:");
    classes += c.starts_with("class:");
    who += c.starts_with("who:");
  }
  for (const std::string& e : x->entities) entities += holds(y->entities, e);
  // "The Olympics", "the Olympic Games": what is counted is no name that tells two apart.
  const auto names_beside = [](const TextValue& series) {
    std::vector<std::string> names = starting_with(series.classes, "name:");
    std::erase(names, "name:" + series.lemma);
    return names;
  };
  const std::vector<std::string> left = names_beside(*x), right = names_beside(*y);
  const auto told_in = [](const std::vector<std::string>& names, const Claim& claim) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
      return holds(claim.context, "=w:" + name.substr(5)) || holds(claim.context, "~w:" + name.substr(5));
    });
  };
  const bool other_names = !what.people && entities == 0 && !left.empty() && !right.empty() &&
                           !told_in(left, b) && !told_in(right, a) && !places_meet(rules, a, b);
  const SharedContext shared = shared_context(a, b);
  sum += std::min(words, 1) + 0.5 * std::min(classes, 1) + 0.5 * std::min(who, 2) + std::min(entities, 1);
  sum +=
      0.5 * std::min(shared.names, 2) + 0.25 * std::min(shared.around, 2) + 0.125 * std::min(shared.words, 4);
  return sum + (owned ? 1 : 0) - (other_names ? 0.75 : 0);
}

bool places_agree(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  const auto *x = slot_values(a, "place"), *y = slot_values(b, "place");
  return !x || !y || likeness(lexicon, *x, *y) != Likeness::kDifferent;
}

bool places_meet(const RuleSet& rules, const Claim& a, const Claim& b) {
  const auto *x = slot_values(a, "place"), *y = slot_values(b, "place");
  return x && y && likeness(rules.lexicon(), *x, *y) == Likeness::kSame;
}

// "Cleveland last won in 1948" is about Cleveland: the other has to name it, or to leave open whose series it
// is.
bool owner_is_known(const Claim& claim, const Claim& other) {
  const auto* agents = slot_values(claim, "agent");
  const auto* entity = agents ? std::get_if<EntityValue>(&agents->front().value) : nullptr;
  if (!entity || entity->weight < 0.7 || entity->key.empty() || other.slots.contains("kind")) return true;
  if (holds(other.context, "=" + entity->key) || slot_values(other, "agent")) return true;
  // A name that no list knows may be a person here and a place there.
  std::string name = folded(agents->front().text);
  std::istringstream words(name);
  for (std::string word; words >> word;) {
    if (holds(other.context, "=w:" + word)) return true;
  }
  return false;
}

// "Birkeland" as a plain noun, and the novelist Tove Birkeland.
bool is_surname(const std::vector<SlotValue>& noun, const std::vector<SlotValue>& entity) {
  const auto* word = std::get_if<TextValue>(&noun.front().value);
  const auto* person = std::get_if<EntityValue>(&entity.front().value);
  return word && person && !word->lemma.empty() && person->key.ends_with("-" + word->lemma);
}

bool owners_agree(const Lexicon& lexicon, const Claim& a, const Claim& b, bool& shared) {
  const auto *x = slot_values(a, "agent"), *y = slot_values(b, "agent");
  if (!x || !y) return true;
  const Likeness like = likeness(lexicon, *x, *y);
  shared = like == Likeness::kSame || is_surname(*x, *y) || is_surname(*y, *x);
  if (like == Likeness::kDifferent) return false;
  const auto* left = std::get_if<EntityValue>(&x->front().value);
  const auto* right = std::get_if<EntityValue>(&y->front().value);
  // Two names that nothing joins are two owners.
  const bool named =
      left && right && left->weight >= 0.7 && right->weight >= 0.7 && left->type == right->type;
  return shared || !named || left->key == right->key;
}

std::string top_of(const Claim& claim) {
  const TextValue* top = value_in<TextValue>(claim, "top");
  return top ? top->lemma : std::string();
}

bool shares_word(const RuleSet& rules, const Claim& a, const Claim& b) {
  const TextValue *x = value_in<TextValue>(a, "series"), *y = value_in<TextValue>(b, "series");
  if (!x || !y) return false;
  if (compare_happening(rules, *x, *y).topics > 0) return true;
  return std::any_of(x->classes.begin(), x->classes.end(),
                     [&](const std::string& c) { return !c.starts_with("who:") && holds(y->classes, c); });
}

// Two extremes of one scale and one thing.
bool same_extreme(const RuleSet& rules, const Claim& a, const Claim& b) {
  const std::string x = top_of(a), y = top_of(b);
  if (x != y && x != "any" && y != "any") return false;
  const SharedContext shared = shared_context(a, b);
  // Much may be high or large; what is long or dry in one story is mostly one thing.
  const bool telling = x == y && x != "high" && x != "large" && x != "low" && x != "good";
  const bool main = a.main_event && b.main_event;
  if (!telling && !main && series_head(a) != series_head(b)) return false;
  if (shared.names + shared.around == 0)
    return (telling || (main && (x == "any" || y == "any"))) && shares_word(rules, a, b);
  // "Cottonrock has known worse" leaves the scale to the story.
  const bool any = main && (x == "any" || y == "any") && (shared.names > 0 || shares_word(rules, a, b));
  return telling || any || shares_word(rules, a, b) || shared.words > 1;
}

// "Nominated for an Oscar" is not "nominated for a Golden Globe": an undated claim's names stand in the dated
// one.
bool names_are_told(const Claim& claim, const Claim& dated, int untold_allowed) {
  const TextValue* series = value_in<TextValue>(claim, "series");
  if (!series) return true;
  const auto* agents = slot_values(claim, "agent");
  std::string owner;
  if (agents) append_folded(agents->front().text, owner);
  const std::vector<std::string> names = starting_with(series->classes, "name:");
  const TextValue* told = value_in<TextValue>(dated, "series");
  const auto untold = std::count_if(names.begin(), names.end(), [&](const std::string& name) {
    const std::string word = name.substr(5);
    return word.back() != '.' && owner.find(word) == std::string::npos &&
           !holds(dated.context, "=w:" + word) && !(told && holds(told->classes, name));
  });
  return untold <= untold_allowed;
}

// "For the first time" of something that many words fit, "already", "a predecessor".
bool is_vague(const Claim& claim, const WhatHappens& what) {
  if (claim.slots.contains("before")) return !claim.main_event;
  return claim.rule == "history/nth-time" && what.tight == 0;
}

// Whether the events of `narrow` are events of the series that `wide` speaks of.
bool fits(const RuleSet& rules, const Claim& wide, const Claim& narrow, std::string& reason) {
  if (!covers(rules, wide, narrow)) {
    reason = "what narrows the one is not said of the other";
  } else if (levels_differ(narrow, wide)) {
    reason = "people and deeds";
  } else if (is_lesser(rules, narrow, wide)) {
    reason = "of a lesser sort";
  } else {
    return true;
  }
  return false;
}

Kinship kin_heads(const ClaimType& type, const Claim& a, const Claim& b) {
  const std::string left = series_head(a), right = series_head(b);
  if (left == right) return Kinship::kNone;
  for (const auto& heads : type.kin) {
    const auto has = [&heads](const std::string& head) {
      return std::find(heads.begin(), heads.end(), head) != heads.end();
    };
    if (has(left) && has(right)) return Kinship::kKin;
  }
  return Kinship::kNone;
}

// "A second meeting" and "a first visit": somebody is named in both; of what is only dated he is the one who
// did it.
bool are_kin(const Claim& a, const Claim& b, const TextValue& x, const TextValue& y) {
  if (shared_context(a, b).names < 2) return false;
  return (!is_only_dated(a) && !is_only_dated(b)) || shares_name(x, y);
}

// What one claim points back to ("the last such fall", "the previous eruption") is of the kind that the other
// counts, where both open a story that they share; so is whatever breaks a silence of the same holder.
bool points_back(const RuleSet& rules, const Claim& a, const Claim& b, bool owned) {
  if (!a.main_event || !b.main_event) return false;
  const SharedContext shared = shared_context(a, b);
  const bool back = a.slots.contains("back") || b.slots.contains("back");
  if (back && places_meet(rules, a, b) && shared.names > 0 && shared.words > 0) return true;
  for (const Claim* claim : {&a, &b}) {
    if (claim->slots.contains("recalls") && shared.names + shared.around > 0) return true;
    if (claim->slots.contains("silent") && (owned || shared.names > 0)) return true;
  }
  return false;
}

// "Has never sung Tosca", "her Tosca of five years ago": a name that is neither the holder's nor a place.
bool share_work(const Claim& a, const Claim& b) {
  if (!a.main_event || !b.main_event || (!a.slots.contains("never") && !b.slots.contains("never")))
    return false;
  const TextValue *x = value_in<TextValue>(a, "series"), *y = value_in<TextValue>(b, "series");
  std::string owners;
  for (const Claim* claim : {&a, &b}) {
    for (const char* slot : {"agent", "place"}) {
      const auto* values = slot_values(*claim, slot);
      for (std::size_t i = 0; values && i < values->size(); ++i) {
        if (std::holds_alternative<EntityValue>((*values)[i].value)) append_folded((*values)[i].text, owners);
        // "The mill at Horsham"
        if (const auto* noun = std::get_if<TextValue>(&(*values)[i].value)) {
          for (const std::string& word : noun->modifiers) owners += ' ' + word;
        }
        owners += ' ';
      }
    }
  }
  const std::vector<std::string> names = starting_with(x->classes, "name:");
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return holds(y->classes, name) && owners.find(name.substr(5)) == std::string::npos;
  });
}

// "Has never left Guatemala", "travelled to Tokyo": it was somewhere else.
bool was_elsewhere(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  for (const auto& [stayed, went] : {std::pair(&a, &b), std::pair(&b, &a)}) {
    const auto *left = slot_values(*stayed, "left"), *place = slot_values(*went, "place");
    if (left && place && likeness(lexicon, *left, *place) == Likeness::kDifferent) return true;
  }
  return false;
}

}  // namespace

std::string series_head(const Claim& claim) {
  const TextValue* series = value_in<TextValue>(claim, "series");
  return series ? series->lemma : std::string();
}

Kinship kinship(const RuleSet& rules, const SeriesClaim& a, const SeriesClaim& b, std::string& reason) {
  const Lexicon& lexicon = rules.lexicon();
  const Claim &x = *a.claim, &y = *b.claim;
  const TextValue *left = value_in<TextValue>(x, "series"), *right = value_in<TextValue>(y, "series");
  const auto part = [&](const char* why) {
    reason = why;
    return Kinship::kNone;
  };
  if (!left || !right) return part("no series");
  const bool extreme = !top_of(x).empty() || !top_of(y).empty();
  if (top_of(x).empty() != top_of(y).empty()) return part("an extreme and a count");
  // A meeting abroad may be a visit here: of two sorts of series the place decides nothing, and the finding
  // asks for it.
  if (!extreme && kin_heads(*a.type, x, y) == Kinship::kKin && are_kin(x, y, *left, *right))
    return Kinship::kKin;
  // Where each was last is no part of what they are: "last met in Geneva in 2014", "last in Doha in 2016".
  const auto tells_last = [](const Claim& claim) {
    return claim.slots.contains("last") || (claim.slots.contains("since") && claim.slots.contains("never"));
  };
  if (!(tells_last(x) && tells_last(y)) && !places_agree(lexicon, x, y)) return part("places differ");
  if (extreme) return same_extreme(rules, x, y) ? Kinship::kSame : part("extremes of two things");
  if (is_in_use_again(rules, x, y)) return Kinship::kSame;
  for (const char* slot : {"peerless", "others"}) {
    if (x.slots.contains(slot) || y.slots.contains(slot))
      return tells_peers(rules, x, y) ? Kinship::kSame : part("no two of a kind");
  }
  if (x.rule == "history/closure" || y.rule == "history/closure")
    return part("out of use, and something else");
  if (const char* why = b.constraint.leaves_none() && !a.constraint.leaves_none() ? told_apart(rules, y, x)
                                                                                  : told_apart(rules, x, y))
    return part(why);
  const SharedContext shared = shared_context(x, y);
  const int names = shared.names + shared.around;
  if (a.constraint.streak > 0 && b.constraint.streak > 0) {
    if (is_later_row(x, y)) return part("a row that grows");
    const WhatHappens what = compare_happening(rules, *left, *right);
    if (names == 0) return part("rows in stories that share no name");
    const auto in_units = [&](const TextValue& row) { return rules.words().has("row_unit", row.lemma); };
    const bool by_unit = x.main_event && y.main_event && in_units(*left) != in_units(*right);
    return by_unit || what.same_head || what.topics + what.half + what.weak > 0 ? Kinship::kSame
                                                                                : part("rows of two things");
  }
  bool owned = false;
  if (!owners_agree(lexicon, x, y, owned)) return part("owners differ");
  WhatHappens what = compare_happening(rules, *left, *right);
  const People people = compare_people(a, b);
  if (people == People::kOthers) return part("two peoples");
  what.people = people == People::kSame || people == People::kNested;
  what.same_head |= what.people;
  // "Stood for parliament": a verb of many uses, of one holder and with the same noun.
  what.same_head |= owned && left->lemma == right->lemma && !rules.words().has("light_verb", left->lemma) &&
                    share(starting_with(left->classes, "word:"), starting_with(right->classes, "word:"));
  what.same_head |= shares_object(rules, x, y, owned);
  if (counts_same_people(x, y)) what.half = std::max(what.half, 1);
  const bool elsewhere = was_elsewhere(lexicon, x, y);
  const bool back = points_back(rules, x, y, owned) || elsewhere || (owned && share_work(x, y));
  if (!back && !what.same_head && what.topics + what.half + what.weak == 0) {
    return part("two things happen");
  }
  const std::vector<std::string> from_left = starting_with(left->classes, "from:"),
                                 from_right = starting_with(right->classes, "from:");
  if (!from_left.empty() && !from_right.empty() && !share(from_left, from_right))
    return part("of two countries");
  if (!owner_is_known(x, y) || !owner_is_known(y, x)) return part("the other knows nothing of the owner");
  const bool dated = is_only_dated(x) || is_only_dated(y);
  const bool half_told =
      what.half > 0 && (tell_one_story(x, y) || (owned && share(starting_with(left->classes, "word:"),
                                                                starting_with(right->classes, "word:"))));
  if (dated && !back && !half_told && !what.same_head && what.topics == 0)
    return part("two verbs of many uses");
  const bool one_story =
      back || (tell_one_story(x, y) && (what.same_head || what.topics > 0)) ||
      (x.main_event && y.main_event && what.same_head && what.tight > 0 && shared.names > 0);
  if (dated && !owned && !one_story && !shares_name(*left, *right) && !told_in_same_words(rules, x, y, what))
    return part("a date, and no name in common");
  const int may_lack = back ? 1 : 0;
  // Where the earlier one took place narrows nothing.
  const bool told_x = elsewhere || names_are_told(x, y, may_lack) || (one_story && is_only_dated(x)),
             told_y = elsewhere || names_are_told(y, x, may_lack) || (one_story && is_only_dated(y));
  if (dated && (!told_x || !told_y)) return part("a date, and other names");
  const bool main = x.main_event && y.main_event;
  // Far down in an article a date may be that of anything.
  if (dated && !main && !(what.same_head || what.tight > 0))
    return part("a date far down, and a loose topic");
  // Prizes and matches have two sides, and each its own history.
  if (what.tight == 0 && contested(*left, *right) && !owned && !owns_what_is_won(x, *right) &&
      !owns_what_is_won(y, *left) && (!main || other_winner(x, y)))
    return part("whose win is not told");
  double needed = (dated ? kEnoughForDate : kEnough) + (main ? -kOpening : kFarDown);
  const bool vague = is_vague(x, what) || is_vague(y, what);
  if (!dated && vague && !back) needed += kVague;
  const bool said_alike = what.same_head || what.tight > 0 || owned || shares_name(*left, *right) ||
                          share(starting_with(left->classes, "w"), starting_with(right->classes, "w"));
  if (!dated && !said_alike && !main) needed += 2 * kFarDown;
  if (x.rule == "history/forerunner" || y.rule == "history/forerunner") needed += what.tight > 0 ? 0 : kVague;
  const bool set_beside = [&] {
    for (const Claim* claim : {&x, &y}) {
      if (claim->slots.contains("earlier") && claim->slots.contains("before")) return true;
    }
    return false;
  }();
  if (set_beside && !main) return part("an earlier one far down");
  const double sum =
      evidence(rules, x, y, what, owned) + (back ? kPointsBack : 0) + (elsewhere ? kElsewhere : 0);
  if (sum < needed) {
    reason = "too little in common: " + std::to_string(sum);
    return Kinship::kNone;
  }
  if (is_limit(a.constraint, b.constraint) && !fits(rules, x, y, reason)) return Kinship::kNone;
  if (is_limit(b.constraint, a.constraint) && !fits(rules, y, x, reason)) return Kinship::kNone;
  const bool both_count = x.slots.contains("nth") && y.slots.contains("nth");
  if (are_other_posts(rules, x, y)) return part("two posts");
  if (both_count && !a.constraint.leaves_none() && !b.constraint.leaves_none() &&
      x.slots.contains("kind") != y.slots.contains("kind"))
    return part("people and deeds");
  reason = "one series";
  return Kinship::kSame;
}

}  // namespace gainsay
