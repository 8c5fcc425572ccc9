#include "reconcile/sequences.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <iterator>
#include <set>
#include <sstream>

#include "reconcile/likeness.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"

namespace gainsay {
namespace {

// What speaks for two happenings being one, in points; chosen on fixtures/.
constexpr double kEventClass = 2, kLightClass = 0.75, kKinClass = 1, kHead = 1.5, kNounClass = 0.75,
                 kWord = 0.6, kWordClass = 0.4;
constexpr double kDoer = 0.3;                                    // officers do many things, too
constexpr double kPerson = 0.5, kNamed = 0.75, kNameWord = 0.5;  // one person does many things
constexpr double kOtherEntities = -1;
constexpr std::string_view kObject = "object:";  // what a deed was done to, in a value's classes
constexpr int kMostClasses = 2;
constexpr double kMostWords = 3, kMostNames = 1.25;
constexpr double kSurely = 2.25;   // so much for one of the two, which names one kind of event
constexpr double kOne = 1.5;       // so much for the other one where it does as well …
constexpr double kByNouns = 1.15;  // … and where only the things and people are alike
constexpr double kBothOfMany = 4.5;
constexpr double kBothOfFew = 1.7, kOneOfFew = 0.5, kToldOfFew = 1;  // of the last, what names don't bring
constexpr double kCrossed = 1.2;  // by so much the crosswise reading has to lead the straight one
constexpr double kOneStory = 1.25, kOneStorySurely = 0.75, kOneStoryWholly = 0.5;
constexpr double kWholly = 3;  // so much for each of the two
constexpr int kOneStoryDays = 30;

bool holds(const std::vector<std::string>& sorted, const std::string& entry) {
  return std::binary_search(sorted.begin(), sorted.end(), entry);
}

bool is_name(const std::string& word) { return word.starts_with("=w:"); }

bool are_kin(const Lexicon& lexicon, const TextValue& a, const TextValue& b) {
  for (const std::string& x : a.classes) {
    for (const std::string& y : b.classes) {
      if (x.starts_with("event:") && y.starts_with("event:") &&
          lexicon.is_kin(lexicon.find(x), lexicon.find(y)))
        return true;
    }
  }
  return false;
}

std::vector<std::string> people_of(const TextValue& value) {
  // Keys of people have no prefix ("place:", "org:"); a pronoun's is a guess.
  std::vector<std::string> keys;
  for (const std::string& key : value.entities) {
    if (key.find(':') == std::string::npos && !key.starts_with('~')) keys.push_back(key);
  }
  return keys;
}

bool other_people(const TextValue& a, const TextValue& b) {
  const auto x = people_of(a), y = people_of(b);
  return !x.empty() && !y.empty() && !share(x, y);
}

// Whether both name something of one sort: two organisations, two places.
bool other_entities(const TextValue& a, const TextValue& b) {
  if (share(a.entities, b.entities)) return false;
  const auto sort = [](const std::string& key) { return key.substr(0, key.find(':') + 1); };
  return std::any_of(a.entities.begin(), a.entities.end(), [&](const std::string& x) {
    return !x.starts_with("thing:") && std::any_of(b.entities.begin(), b.entities.end(),
                                                   [&](const std::string& y) { return sort(x) == sort(y); });
  });
}

// The words that number a happening among its like: "the second eruption", "another blast".
std::set<std::string> numbers_in(const RuleSet& rules, const TextValue& value) {
  std::set<std::string> found;
  std::string folded, word, before;
  append_folded(value.text, folded);
  for (const char c : folded + " ") {
    if (std::isalpha(static_cast<unsigned char>(c))) {
      word += c;
    } else {
      const std::string_view number = rules.words().value("numbers_happening", word);
      // "Down a fifth" numbers nothing.
      if (!number.empty() && before != "a") found.emplace(number);
      if (!word.empty()) before = std::move(word);
      word.clear();
    }
  }
  return found;
}

// "The second eruption" is none that has no number, let alone the first.
bool other_numbers(const RuleSet& rules, const TextValue& a, const TextValue& b) {
  const auto x = numbers_in(rules, a), y = numbers_in(rules, b);
  if (x == y) return false;
  const auto further = [](const std::set<std::string>& numbers) {
    return std::any_of(numbers.begin(), numbers.end(), [](const std::string& n) { return n != "first"; });
  };
  return further(x) || further(y);
}

bool share_word_class(const Lexicon& lexicon, const std::string& a, const std::string& b) {
  for (const SenseId x : lexicon.noun_senses(a)) {
    if (!lexicon.name(x).starts_with("class:")) continue;
    for (const SenseId y : lexicon.noun_senses(b)) {
      if (x == y) return true;
    }
  }
  return false;
}

// A happening and the other one of its claim: what is told of both tells them not apart.
struct Told {
  const TextValue& own;
  const TextValue& beside;
};

// How much a word of the one is told by the other, by the same word or by another of its class ("mayday" and
// "distress call").
double tie_of_word(const RuleSet& rules, const Commonness& common, const std::string& word,
                   const TextValue& own, const Told& other) {
  if (holds(other.own.modifiers, word)) {
    const NounKinds& kinds = rules.lexicon().kinds();
    const NounKinds::Mask kind = kinds.of(word);
    const std::string object = std::string(kObject) + word;
    const bool doer = (kind & kinds.named("person")) != 0 && (kind & kinds.named("artifact")) == 0 &&
                      !(holds(other.own.classes, object) && holds(own.classes, object));
    return holds(other.beside.modifiers, word) ? 0 : (doer ? kDoer : kWord) * common.rarity(word);
  }
  const auto like = [&](const std::string& candidate) {
    return !is_name(candidate) && !holds(other.beside.modifiers, candidate) &&
           share_word_class(rules.lexicon(), word, candidate);
  };
  return std::any_of(other.own.modifiers.begin(), other.own.modifiers.end(), like) ? kWordClass : 0;
}

double tie_of_words(const RuleSet& rules, const Commonness& common, const Told& a, const Told& b) {
  double sum = 0;
  for (const std::string& word : a.own.modifiers) {
    if (!is_name(word) && !holds(a.beside.modifiers, word)) sum += tie_of_word(rules, common, word, a.own, b);
  }
  return std::min(kMostWords, sum);
}

// Whether it names somebody or something, be it by a pronoun.
bool names(const TextValue& value, const std::string& key) {
  return holds(value.entities, key) || holds(value.entities, "~" + key);
}

double tie_of_names(const Commonness& common, const Told& a, const Told& b) {
  double entities = 0, words = 0;
  for (const std::string& told : a.own.entities) {
    const std::string key = told.substr(told.starts_with('~') ? 1 : 0);
    if (!names(b.own, key) || names(a.beside, key) || names(b.beside, key)) continue;
    entities += (key.find(':') == std::string::npos ? kPerson : kNamed) * common.rarity("=" + key);
  }
  for (const std::string& word : a.own.modifiers) {
    if (is_name(word) && holds(b.own.modifiers, word) && !holds(a.beside.modifiers, word) &&
        !holds(b.beside.modifiers, word))
      words = kNameWord * common.rarity(word);
  }
  return std::min(kMostNames, std::max(entities, words));
}

enum class Shared { kNone, kLight, kEvent };

Shared shared_events(const RuleSet& rules, const TextValue& a, const TextValue& b) {
  Shared best = Shared::kNone;
  for (const std::string& name : a.classes) {
    if (!name.starts_with("event:") || !std::binary_search(b.classes.begin(), b.classes.end(), name))
      continue;
    best = std::max(best, rules.words().has("light_sense", name) ? Shared::kLight : Shared::kEvent);
  }
  return best;
}

std::vector<std::string_view> objects_of(const TextValue& value) {
  std::vector<std::string_view> objects;
  for (const std::string& name : value.classes) {
    if (name.starts_with(kObject)) objects.push_back(std::string_view(name).substr(kObject.size()));
  }
  return objects;
}

// Two names, each the key of somebody or something or a bare word: "=milan-dorn", "=place:58", "=w:dorn".
bool may_name_one(std::string_view a, std::string_view b) {
  const auto is_bare = [](std::string_view name) { return name.starts_with("=w:"); };
  if (is_bare(a) == is_bare(b)) return a == b;
  const std::string key = "-" + std::string((is_bare(a) ? b : a).substr(1)) + "-";
  return key.find(':') != std::string::npos ||
         key.find("-" + std::string((is_bare(a) ? a : b).substr(3)) + "-") != std::string::npos;
}

// "Sold her shares", "sold her house": what the deed was done to, where both tell it and nothing speaks for
// its being one. Of two articles a name and a noun may always be one, and so may two nouns for people; of one
// sentence they are not (`side_by_side`).
bool other_objects(const RuleSet& rules, const TextValue& a, const TextValue& b, bool side_by_side) {
  const auto left = objects_of(a), right = objects_of(b);
  if (left.empty() || right.empty()) return false;
  const NounKinds& kinds = rules.lexicon().kinds();
  const auto is_person = [&](std::string_view noun) { return (kinds.of(noun) & kinds.named("person")) != 0; };
  const auto may_be_one = [&](std::string_view x, std::string_view y) {
    const bool name = x.starts_with('='), other_name = y.starts_with('=');
    if (name && other_name) return may_name_one(x, y);
    if (x == y) return true;
    if (side_by_side) return false;
    if (name || other_name || (is_person(x) && is_person(y))) return true;
    return rules.lexicon().word_kin().between(x, y) != WordKinship::kNone ||
           share_word_class(rules.lexicon(), std::string(x), std::string(y));
  };
  return std::none_of(left.begin(), left.end(), [&](std::string_view x) {
    return std::any_of(right.begin(), right.end(), [&](std::string_view y) { return may_be_one(x, y); });
  });
}

// "The girl was found, and then Dorn", "Dorn had been found": what the other was done to is what the
// happening beside was done to.
bool was_done_beside(const Told& a, const Told& b) {
  const auto own = objects_of(a.own), beside = objects_of(a.beside), other = objects_of(b.own);
  const auto among = [](const std::vector<std::string_view>& list, std::string_view object) {
    return std::find(list.begin(), list.end(), object) != list.end();
  };
  return !own.empty() && std::any_of(other.begin(), other.end(), [&](std::string_view object) {
    return among(beside, object) && !among(own, object);
  });
}

// How like two happenings are, and whether their words name one kind of event.
struct Alike {
  double points = 0;
  bool one_kind = false;
  double names = 0;  ///< of the points, those for names: one person does many things
};

int shared_words(const TextValue& a, const TextValue& b) {
  return static_cast<int>(std::count_if(a.modifiers.begin(), a.modifiers.end(),
                                        [&](const std::string& word) { return holds(b.modifiers, word); }));
}

int noun_classes(const RuleSet& rules, const TextValue& a, const TextValue& b) {
  return static_cast<int>(std::count_if(a.classes.begin(), a.classes.end(), [&](const std::string& name) {
    return name.starts_with("class:") && !rules.words().has("light_sense", name) && holds(b.classes, name);
  }));
}

double tie_of_kinds(const RuleSet& rules, const TextValue& a, const TextValue& b) {
  double sum = 0;
  switch (shared_events(rules, a, b)) {
    case Shared::kEvent:
      sum += kEventClass;
      break;
    case Shared::kLight:  // anything may begin and end
      sum += kLightClass;
      break;
    case Shared::kNone:
      break;
  }
  if (a.lemma == b.lemma && !rules.words().has("light_in_sequence", a.lemma)) sum += kHead;
  return sum;
}

// Told in the same words, as plain sentences are.
bool in_same_words(const TextValue& a, const TextValue& b) {
  return a.lemma == b.lemma && a.modifiers == b.modifiers && a.entities == b.entities && !a.modifiers.empty();
}

Alike alike(const RuleSet& rules, const Commonness& common, const Told& a, const Told& b) {
  Alike result;
  if (other_people(a.own, b.own) || other_numbers(rules, a.own, b.own)) return result;
  double& sum = result.points;
  sum = tie_of_kinds(rules, a.own, b.own);
  if (sum < kHead && in_same_words(a.own, b.own)) sum = kHead;
  result.one_kind = sum >= kHead;
  if (a.own.lemma == b.own.lemma &&
      (other_objects(rules, a.own, b.own, false) || was_done_beside(a, b) || was_done_beside(b, a)))
    return {};
  if (sum == 0 && are_kin(rules.lexicon(), a.own, b.own)) sum += kKinClass;
  const double words = tie_of_words(rules, common, a, b);
  // A word that both hold brings its class with it.
  const int classes = noun_classes(rules, a.own, b.own) - shared_words(a.own, b.own);
  sum += words + kNounClass * std::clamp(classes, 0, kMostClasses);
  result.names = tie_of_names(common, a, b);
  sum += result.names;
  if (result.names == 0 && other_entities(a.own, b.own)) sum += kOtherEntities;
  return result;
}

double story_of(const Claim& a, const Claim& b) {
  if (a.published && b.published &&
      std::abs(static_cast<int>((*a.published - *b.published).count())) > kOneStoryDays)
    return 0;
  constexpr double kName = 1, kAround = 0.75, kPlain = 0.3;
  const SharedContext context = shared_context(a, b);
  return kName * context.names + kAround * std::min(context.around, 2) + kPlain * context.words;
}

// Two goals, two quakes: which is which can't be told, unless other people have to do with each.
// In a bundle that tells of many sequences neither can kin events: an attack, a killing.
bool of_one_kind(const RuleSet& rules, const TextValue& a, const TextValue& b, bool few) {
  if (!few && are_kin(rules.lexicon(), a, b)) return true;
  if (shared_events(rules, a, b) != Shared::kEvent || a.lemma != b.lemma) return false;
  if (other_objects(rules, a, b, true)) return false;
  return a.entities.empty() || b.entities.empty() || share(a.entities, b.entities);
}

}  // namespace

const TextValue* happening_of(const Claim& claim, const char* slot) {
  return value_in<TextValue>(claim, slot);
}

bool OrderMatch::reversed() const {
  if (excluded || !both_one || cross_first + cross_then < straight + kCrossed) return false;
  const double less = std::min(cross_first, cross_then);
  return story >= (less >= kWholly ? kOneStoryWholly : less >= kSurely ? kOneStorySurely : kOneStory);
}

bool OrderMatch::agrees() const {
  constexpr double kAgrees = 3;
  return !excluded && straight >= kAgrees && straight > cross_first + cross_then;
}

namespace {

bool enough_of_few(const Alike& one, const Alike& other) {
  const double both = one.points + other.points, told = both - one.names - other.names;
  return both >= kBothOfFew && told >= kToldOfFew && std::min(one.points, other.points) >= kOneOfFew;
}

bool enough_of_many(const Alike& one, const Alike& other) {
  const Alike &more = one.points >= other.points ? one : other, &less = &more == &one ? other : one;
  return one.points + other.points >= kBothOfMany && more.one_kind && more.points >= kSurely &&
         (less.one_kind ? less.points >= kOne : less.points - less.names >= kByNouns);
}

}  // namespace

namespace {

// The words of a name, without a possessive's ending: "Turkey's parliament" and "Turkey".
std::vector<std::string> name_words(const TextValue& doer) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : doer.text + " ") {
    if (std::isalpha(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80) {
      word += c;
      continue;
    }
    constexpr std::size_t kLeast = 4;
    if (word.size() >= kLeast && std::isupper(static_cast<unsigned char>(word.front())) && word != "The")
      words.push_back(word);
    word.clear();
  }
  std::sort(words.begin(), words.end());
  return words;
}

// Whether one of the words beside the deed has the class: "the accord".
bool is_of_noun(const Lexicon& lexicon, const std::string& sense, const TextValue& deed) {
  return std::any_of(deed.modifiers.begin(), deed.modifiers.end(), [&](const std::string& word) {
    const std::vector<SenseId> senses = lexicon.noun_senses(word);
    return word != deed.lemma &&
           std::any_of(senses.begin(), senses.end(), [&](SenseId id) { return lexicon.name(id) == sense; });
  });
}

// "Fired", "shot": one deed, by a kind of event or by a class that the verbs bring, not their nouns.
bool is_one_deed(const RuleSet& rules, const TextValue& a, const TextValue& b) {
  const Lexicon& lexicon = rules.lexicon();
  // "Ratified", "signed": WordNet has them as one, the news as two steps.
  if (are_two_steps(rules.words(), a.classes, b.classes, "step_of_treaty")) return false;
  if (a.lemma == b.lemma || lexicon.word_kin().between(a.lemma, b.lemma) == WordKinship::kSame) return true;
  return std::any_of(a.classes.begin(), a.classes.end(), [&](const std::string& sense) {
    return holds(b.classes, sense) && !sense.starts_with(kObject) &&
           !rules.words().has("light_sense", sense) && !is_of_noun(lexicon, sense, a) &&
           !is_of_noun(lexicon, sense, b);
  });
}

}  // namespace

namespace {

// "The army", "soldiers": nouns of one sort of party.
bool are_of_one_sort(const RuleSet& rules, const TextValue& a, const TextValue& b) {
  const WordLists& lists = rules.words();
  return std::any_of(a.classes.begin(), a.classes.end(), [&](const std::string& x) {
    const std::string_view sort = lists.value("sort_of_party", x);
    return !sort.empty() && std::any_of(b.classes.begin(), b.classes.end(), [&](const std::string& y) {
      return lists.value("sort_of_party", y) == sort;
    });
  });
}

bool is_one_party(const RuleSet& rules, const TextValue& a, const TextValue& b) {
  if (share(a.entities, b.entities)) return true;
  if (share(name_words(a), name_words(b))) return a.entities.empty() || b.entities.empty();
  return a.entities.empty() && b.entities.empty() && (a.lemma == b.lemma || are_of_one_sort(rules, a, b));
}

// Whether two slots hold two parties the other way round.
bool cross(const RuleSet& rules, const Claim& a, const Claim& b, const char* first, const char* second) {
  const TextValue *x = happening_of(a, first), *y = happening_of(a, second);
  const TextValue *u = happening_of(b, first), *v = happening_of(b, second);
  if (!x || !y || !u || !v) return false;
  const auto one = [&](const TextValue& left, const TextValue& right) {
    return is_one_party(rules, left, right);
  };
  return one(*x, *v) && one(*y, *u) && !one(*x, *u) && !one(*y, *v);
}

// "Reached the summit", "reached the camp": what the deed was done to, as far as both tell it.
bool of_other_things(const RuleSet& rules, const TextValue& a, const TextValue& b) {
  const NounKinds& kinds = rules.lexicon().kinds();
  const auto things = [&](const TextValue& deed) {
    std::vector<std::string> nouns;
    for (const std::string& word : deed.modifiers) {
      if (!is_name(word) && word != deed.lemma && kinds.of(word) != 0) nouns.push_back(word);
    }
    return nouns;
  };
  const std::vector<std::string> left = things(a), right = things(b);
  if (left.empty() || right.empty()) return false;
  return std::none_of(left.begin(), left.end(), [&](const std::string& x) {
    return std::any_of(right.begin(), right.end(), [&](const std::string& y) {
      return rules.lexicon().word_kin().between(x, y) != WordKinship::kNone ||
             share_word_class(rules.lexicon(), x, y);
    });
  });
}

}  // namespace

bool are_swapped(const RuleSet& rules, const Claim& a, const Claim& b) {
  if (story_of(a, b) < kOneStorySurely) return false;
  if (cross(rules, a, b, "first_told", "second_told")) return true;
  if (!cross(rules, a, b, "first_doer", "second_doer")) return false;
  const TextValue *deed = happening_of(a, "earlier"), *other = happening_of(b, "earlier");
  const auto* party = happening_of(a, "first_doer");
  const bool places = std::any_of(party->entities.begin(), party->entities.end(),
                                  [](const std::string& key) { return key.starts_with("place:"); });
  const bool told = a.rule == "sequence/rivals" || b.rule == "sequence/rivals";
  return is_one_deed(rules, *deed, *other) && !((told || places) && of_other_things(rules, *deed, *other));
}

bool tell_other_deeds(const RuleSet& rules, const Claim& a, const Claim& b) {
  const bool told = happening_of(a, "first_doer") && happening_of(b, "first_doer");
  return told && !is_one_deed(rules, *happening_of(a, "earlier"), *happening_of(b, "earlier"));
}

namespace {

// "Filmed", "seen"; "approved", "signed": two steps that one thing takes one after the other.
bool are_steps_of_course(const WordLists& lists, const TextValue& a, const TextValue& b) {
  const std::string_view x = lists.value("step_of_course", a.lemma),
                         y = lists.value("step_of_course", b.lemma);
  bool apart = false;
  std::istringstream steps{std::string(x)};
  for (std::string step; steps >> step;) {
    const std::string course = step.substr(0, step.find(':') + 1);
    const std::size_t at = (" " + std::string(y)).find(" " + course);
    if (at == std::string::npos) continue;
    const std::string_view other = y.substr(at, y.find(' ', at) - at);
    if (other == step) return false;
    apart = true;
  }
  return apart;
}

}  // namespace

OrderMatch match_order(const RuleSet& rules, const Commonness& common, const Claim& a, const Claim& b,
                       bool few) {
  OrderMatch match;
  const TextValue *first = happening_of(a, "earlier"), *then = happening_of(a, "later");
  const TextValue *other_first = happening_of(b, "earlier"), *other_then = happening_of(b, "later");
  match.excluded = !first || !then || !other_first || !other_then;
  if (match.excluded) return match;
  match.story = story_of(a, b);
  match.excluded = of_one_kind(rules, *first, *then, few) ||
                   of_one_kind(rules, *other_first, *other_then, few) ||
                   are_steps_of_course(rules.words(), *first, *other_then) ||
                   are_steps_of_course(rules.words(), *then, *other_first);
  const Told x{*first, *then}, y{*then, *first}, u{*other_first, *other_then}, v{*other_then, *other_first};
  const Alike one = alike(rules, common, x, v), other = alike(rules, common, y, u);
  match.cross_first = one.points;
  match.cross_then = other.points;
  match.straight = alike(rules, common, x, u).points + alike(rules, common, y, v).points;
  match.both_one = few ? enough_of_few(one, other) : enough_of_many(one, other);
  return match;
}

}  // namespace gainsay
