#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "reconcile/conflict.h"
#include "reconcile/slots.h"
#include "reconcile/spelling.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

using Words = std::vector<std::string>;

// The evidence that two articles speak of one bearer, in points: a shared name or figure is one, a shared
// word half. It takes more where the names are less alike. Chosen on fixtures/.
constexpr double kForOneLetter = 1.5, kForAlike = 2.5, kForAnyName = 3;
// A given name shared and a surname one letter off: two such people in one story are rarer than a slip.
constexpr double kForSurnameOneLetter = 0.5;
constexpr double kName = 1, kFigure = 1, kWord = 0.5, kSameKind = 1, kSameDays = 0.5;
constexpr double kMostForWords = 2.5;
constexpr int kWordsLikeName = 5;
constexpr int kSameDaysReach = 3, kOneStoryDays = 60;

std::string word_in(const Claim& claim, const char* slot) {
  const SlotValue* value = first_in(claim, slot);
  const auto* word = value ? std::get_if<TextValue>(&value->value) : nullptr;
  return word ? word->lemma : std::string();
}

const EntityValue* bearer(const Claim& claim) {
  const SlotValue* value = first_in(claim, "who");
  return value ? std::get_if<EntityValue>(&value->value) : nullptr;
}

bool is_person(const Claim& claim) { return bearer(claim) && bearer(claim)->type == EntityType::kPerson; }
bool is_place(const Claim& claim) { return bearer(claim) && bearer(claim)->type == EntityType::kPlace; }

Words words_of(const Claim& claim) {
  const std::string name = word_in(claim, "name");
  Words words;
  for (std::size_t begin = 0, end = 0; begin < name.size(); begin = end + 1) {
    end = std::min(name.find(' ', begin), name.size());
    if (end > begin) words.push_back(name.substr(begin, end - begin));
  }
  return words;
}

// All names of the articles, to tell where two people stand side by side.
using Index = std::map<std::string, std::set<std::string>>;  // article → words of its names

Index index_of(const Group& group) {
  Index index;
  for (const Claim* claim : group.claims) {
    for (const std::string& word : words_of(*claim)) index[claim->article].insert(word);
  }
  return index;
}

// Whether any article's bearer of a name of one word is one that the gazetteer has.
bool is_known(const Group& group, const std::string& word) {
  return std::any_of(group.claims.begin(), group.claims.end(), [&](const Claim* claim) {
    const EntityValue* entity = bearer(*claim);
    return entity && entity->known && word_in(*claim, "name") == word;
  });
}

// `shares_name`: they share a name or a figure, or so many words that it comes to the same.
double evidence(const Claim& a, const Claim& b, const Words& x, const Words& y, bool& shares_name) {
  int names = 0, figures = 0, words = 0;
  const auto own = [&](const std::string& word) {
    return std::find(x.begin(), x.end(), word) != x.end() || std::find(y.begin(), y.end(), word) != y.end();
  };
  for (const std::string& word : a.context) {
    if (!std::binary_search(b.context.begin(), b.context.end(), word)) continue;
    if (word.front() == '=') {
      if (!own(word.substr(1))) ++names;
    } else if (word.front() == '#') {
      ++figures;
    } else if (!own(word)) {
      ++words;
    }
  }
  shares_name = names + figures > 0 || words >= kWordsLikeName;
  double sum = names * kName + figures * kFigure + std::min(words * kWord, kMostForWords);
  if (a.published && b.published &&
      std::abs(static_cast<int>((*a.published - *b.published).count())) <= kSameDaysReach) {
    sum += kSameDays;
  }
  const std::string kind = word_in(a, "kind");
  if (!kind.empty() && kind == word_in(b, "kind")) sum += kSameKind;
  return sum;
}

Conflict conflict_of(const Claim& a, const Claim& b) {
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = Kind::kName;
  conflict.slot = "name";
  conflict.value_a = first_in(a, "name")->text;
  conflict.value_b = first_in(b, "name")->text;
  conflict.meaning_a = conflict.value_a;
  conflict.meaning_b = conflict.value_b;
  conflict.why = cite(a) + " writes “" + conflict.value_a + "”, " + cite(b) + " “" + conflict.value_b +
                 "”, for what looks like one bearer.";
  conflict.reconciles_if = "they are two, or one goes by both names";
  return conflict;
}

// The one word in which two names of as many words differ; the number of words where they are alike or differ
// in more.
std::size_t only_difference(const WordLists& lists, const Words& x, const Words& y) {
  std::size_t at = x.size();
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (same_word(lists, x[i], y[i])) continue;
    if (at != x.size()) return x.size();
    at = i;
  }
  return at;
}

// Given names have pet forms ("Javy", "Javier") and are written after the sound ("Ilias", "Elias"), so it
// takes more.
bool is_other_given_name(Spelling like, const std::string& a, const std::string& b) {
  return like == Spelling::kOneLetter && consonants(a) != consonants(b);
}

// A kind that both names have and that few in a story do: "keeper", "founder", not "minister".
bool one_rare_kind(const Group& group, const Claim& a, const Claim& b) {
  const std::string kind = word_in(a, "kind");
  return !kind.empty() && kind == word_in(b, "kind") && !group.rules.words().has("common_kind", kind);
}

// "Brightmoor Logistics", "Brightmore Logistics": a firm or a ship spells its name in one way.
bool misspelt_thing(const Group& group, const Index& index, const Claim& a, const Claim& b, const Words& x,
                    const Words& y) {
  const WordLists& lists = group.rules.words();
  if (x.size() != y.size() || x.size() < 2 || is_place(a) || is_place(b)) return false;
  if (!lists.has("thing_kind", word_in(a, "kind")) || !lists.has("thing_kind", word_in(b, "kind")))
    return false;
  std::size_t differing = 0, at = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (letters_only(x[i]) == letters_only(y[i])) continue;
    ++differing;
    at = i;
  }
  if (differing != 1 || edits(x[at], y[at]) > 2 || canonical(lists, x[at]) == canonical(lists, y[at]))
    return false;
  if (x[at].starts_with(y[at]) || y[at].starts_with(x[at])) return false;  // "Mill", "Mills", "M."
  if (index.at(a.article).contains(y[at]) || index.at(b.article).contains(x[at])) return false;
  bool shares_name = false;
  return evidence(a, b, x, y, shares_name) >= kForAnyName && shares_name;
}

// "Aurelia Star", "Aurora Star": names of several words that differ in one.
bool spelt_apart(const Group& group, const Index& index, const Claim& a, const Claim& b, const Words& x,
                 const Words& y) {
  const WordLists& lists = group.rules.words();
  if (x.size() != y.size() || x.size() < 2) return false;
  const std::size_t at = only_difference(lists, x, y);
  if (at == x.size()) return false;
  const bool thing =
      lists.has("thing_kind", word_in(a, "kind")) || lists.has("thing_kind", word_in(b, "kind"));
  const bool people = is_person(a) && is_person(b) && !thing;
  if (people && at != 0 && at + 1 != x.size()) return false;
  // Both stand in one article: two bearers, or a slip that is told.
  if (index.at(a.article).contains(y[at]) || index.at(b.article).contains(x[at])) return false;
  const Spelling like = compare_spellings(lists, x[at], y[at]);
  if (like != Spelling::kOneLetter && like != Spelling::kAlike) return false;
  constexpr std::size_t kInflected = 5;  // "American" and "America", "Ministry" and "Minister"
  if (people && at == 0 && !is_other_given_name(like, x[at], y[at])) return false;
  if (!people && x[at].compare(0, kInflected, y[at], 0, kInflected) == 0) return false;
  // "Nabi Saleh", "Nebi Saleh": one place, written after the sound.
  if (!people && !thing && at == 0 && like == Spelling::kOneLetter && consonants(x[at]) == consonants(y[at]))
    return false;
  if (is_place(a) && is_place(b) && bearer(a)->known && bearer(b)->known) return false;
  bool shares_name = false;
  const double weight = evidence(a, b, x, y, shares_name);
  const bool inflected = x[at].starts_with(y[at]) || y[at].starts_with(x[at]);  // "Orlov", "Orlova"
  const bool surname = people && at + 1 == x.size() && !inflected && !is_initial(x[0]) && !is_initial(y[0]);
  if (like == Spelling::kOneLetter) return weight >= (surname ? kForSurnameOneLetter : kForOneLetter);
  if (surname && one_rare_kind(group, a, b)) return weight >= kForOneLetter;
  return weight >= kForAlike && shares_name;
}

bool tells_kin(const Group& group, const Claim& claim) {
  return std::any_of(claim.context.begin(), claim.context.end(),
                     [&](const std::string& word) { return group.rules.words().has("kinship", word); });
}

// Whether two bearers may be of one thing: "the ferry" may be "the Dona Rita", but not "the Sea Queen" that.
bool whose_agree(const Group& group, const Claim& a, const Claim& b) {
  const std::string x = word_in(a, "whose"), y = word_in(b, "whose");
  if (x.empty() || y.empty() || x == y) return true;
  if ((x.front() == '=') != (y.front() == '=')) return true;
  return x.front() != '=' && group.rules.lexicon().word_kin().between(x, y) != WordKinship::kNone;
}

std::vector<SenseId> offices_of(const Group& group, const std::string& kind) {
  std::istringstream in(kind);
  Words words;
  for (std::string word; in >> word;) words.push_back(word);
  return group.rules.lexicon().offices_titled(words);
}

// Whether an article gives its noun to a second bearer by his full name: "the captains, Ann Poe and Lee Roe".
bool has_another(const Group& group, const Claim& claim) {
  const Words own = words_of(claim);
  return std::any_of(group.claims.begin(), group.claims.end(), [&](const Claim* other) {
    if (other->type != "naming" || other->article != claim.article) return false;
    const Words words = words_of(*other);
    return word_in(*other, "kind") == word_in(claim, "kind") && words.size() > 1 &&
           words.back() != own.back();
  });
}

// Whether the noun that two names share is said of one in either article: an office with one holder, or one
// that an article speaks of as the one there is ("the guard").
bool is_of_one(const Group& group, const Claim& a, const Claim& b) {
  if (has_another(group, a) || has_another(group, b)) return false;
  if (first_in(a, "sole") || first_in(b, "sole")) return true;
  const std::vector<SenseId> offices = offices_of(group, word_in(a, "kind"));
  return std::any_of(offices.begin(), offices.end(),
                     [&](SenseId office) { return group.rules.lexicon().office(office)->holders == 1; });
}

// Who has an office is a person, whatever his name looks like ("Heather Marsh").
bool holds_office(const Group& group, const Claim& claim) {
  return is_person(claim) || (bearer(claim) && !offices_of(group, word_in(claim, "kind")).empty());
}

// "Keeper Arturo Benavides", "Alberto Benavides, the keeper"; "rescuer Joel Abrenica", "rescuer Jonel
// Arbenica": two people of one surname, or of names that look alike, who are the same thing in the same
// story.
bool one_office_two_names(const Group& group, const Index& index, const Claim& a, const Claim& b,
                          const Words& x, const Words& y) {
  const WordLists& lists = group.rules.words();
  const auto may_be_person = [&](const Claim& claim) {
    return !bearer(claim) || holds_office(group, claim) || bearer(claim)->type == EntityType::kOther;
  };
  if ((!is_person(a) && !is_person(b)) || !may_be_person(a) || !may_be_person(b)) return false;
  if (x.size() != y.size() || x.size() < 2) return false;
  if (!one_rare_kind(group, a, b) || tells_kin(group, a) || tells_kin(group, b)) return false;
  const bool alike = compare_spellings(lists, x[0], y[0]) != Spelling::kOther &&
                     offices_of(group, word_in(a, "kind")).empty();
  if (!whose_agree(group, a, b) || (!alike && !is_of_one(group, a, b))) return false;
  bool differ = false;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (is_initial(x[i]) || is_initial(y[i])) return false;
    if (same_word(lists, x[i], y[i])) continue;
    if (index.at(a.article).contains(y[i]) || index.at(b.article).contains(x[i])) return false;
    if (x[i].starts_with(y[i]) || y[i].starts_with(x[i])) return false;  // a pet form
    const Spelling like = compare_spellings(lists, x[i], y[i]);
    const bool same_sound = like == Spelling::kOneLetter && consonants(x[i]) == consonants(y[i]);
    if (i + 1 == x.size() && like != Spelling::kOneLetter && like != Spelling::kAlike) return false;
    differ = differ || !same_sound;
  }
  bool shares_name = false;
  return differ && evidence(a, b, x, y, shares_name) >= kForAnyName && shares_name;
}

// Two given names of which neither is a form of the other.
bool are_two_given_names(const WordLists& lists, const std::string& a, const std::string& b) {
  constexpr std::size_t kOfPetForm = 4;  // "Alexandros", "Alexis"
  if (is_initial(a) || is_initial(b) || same_word(lists, a, b)) return false;
  if (a.starts_with(b) || b.starts_with(a) || a.compare(0, kOfPetForm, b, 0, kOfPetForm) == 0) return false;
  return edits(a, b) > 1;
}

// Whether two articles share names beside those of the two bearers: the one captain of the one is then hardly
// another than that of the other.
bool tell_one_story(const Index& index, const Claim& a, const Claim& b, const Words& x, const Words& y) {
  constexpr std::ptrdiff_t kShared = 2;
  const std::set<std::string>& of_b = index.at(b.article);
  const std::set<std::string>& of_a = index.at(a.article);
  return std::count_if(of_a.begin(), of_a.end(), [&](const std::string& word) {
           return of_b.contains(word) && std::find(x.begin(), x.end(), word) == x.end() &&
                  std::find(y.begin(), y.end(), word) == y.end();
         }) >= kShared;
}

// "Its head, Gulnara Seitova", "Gulmira Seitova, who directs the commission"; "returning officer Paulette
// Deveau", "Paulette d'Entremont": a post, and one part of the name that differs.
bool one_post_two_names(const Group& group, const Index& index, const Claim& a, const Claim& b,
                        const Words& x, const Words& y) {
  const WordLists& lists = group.rules.words();
  const std::string kind = word_in(a, "kind");
  if (kind.empty() || kind != word_in(b, "kind") || lists.has("anybody", kind) || !whose_agree(group, a, b) ||
      !is_of_one(group, a, b))
    return false;
  if (lists.has("common_kind", kind) && !lists.has("lone_post", kind)) return false;
  if (!holds_office(group, a) || !holds_office(group, b) || x.size() < 2 || y.size() < 2) return false;
  if (tells_kin(group, a) || tells_kin(group, b)) return false;
  const bool surname = same_word(lists, x.back(), y.back()), given = same_word(lists, x[0], y[0]);
  if (surname == given) return false;
  if (surname && !are_two_given_names(lists, x[0], y[0])) return false;
  if (given &&
      (!one_rare_kind(group, a, b) || compare_spellings(lists, x.back(), y.back()) != Spelling::kOther))
    return false;
  const std::string &own = surname ? x[0] : x.back(), &other = surname ? y[0] : y.back();
  if (index.at(a.article).contains(other) || index.at(b.article).contains(own)) return false;
  bool shares_name = false;
  const double weight = evidence(a, b, x, y, shares_name);
  return (weight >= kForAnyName && shares_name) ||
         (weight >= kForOneLetter && tell_one_story(index, a, b, x, y));
}

// "Mateo Quiroga, 51, who steered", "51-year-old Martin Quiroga, who brought": one surname and one age, two
// given names, in what tells of one matter.
bool one_age_two_names(const Group& group, const Index& index, const Claim& a, const Claim& b, const Words& x,
                       const Words& y) {
  const auto* left = value_in<NumberValue>(a, "years");
  const auto* right = value_in<NumberValue>(b, "years");
  if (!left || !right || !left->told.low || left->told.low != right->told.low) return false;
  if (is_place(a) || is_place(b) || tells_kin(group, a) || tells_kin(group, b)) return false;
  if (x.size() < 2 || y.size() < 2 || is_initial(x[0]) || is_initial(y[0])) return false;
  if (!same_word(group.rules.words(), x.back(), y.back())) return false;
  if (compare_spellings(group.rules.words(), x[0], y[0]) == Spelling::kSame) return false;
  constexpr std::size_t kOfPetForm = 3;  // "Alexandros", "Alexis"
  if (x[0].compare(0, kOfPetForm, y[0], 0, kOfPetForm) == 0) return false;
  for (std::size_t i = 0; i + 1 < x.size(); ++i)
    if (index.at(b.article).contains(x[i])) return false;
  for (std::size_t i = 0; i + 1 < y.size(); ++i)
    if (index.at(a.article).contains(y[i])) return false;
  bool shares_name = false;
  return evidence(a, b, x, y, shares_name) >= kForAnyName && shares_name;
}

// "The steamer Lady Margaret", "the Lady Marion, a steamer": things of one kind whose names share a word.
bool one_thing_two_names(const Group& group, const Index& index, const Claim& a, const Claim& b,
                         const Words& x, const Words& y) {
  const WordLists& lists = group.rules.words();
  if (x.size() != y.size() || !lists.has("thing_kind", word_in(a, "kind"))) return false;
  if (word_in(a, "kind") != word_in(b, "kind") || (x.size() == 1 && x[0].front() != y[0].front()))
    return false;
  const std::size_t at = only_difference(lists, x, y);
  if (at == x.size() || lists.has("apart", x[at]) || lists.has("apart", y[at])) return false;
  if (index.at(a.article).contains(y[at]) || index.at(b.article).contains(x[at])) return false;
  bool shares_name = false;
  return evidence(a, b, x, y, shares_name) >= kForAnyName + 1 && shares_name;
}

// "Yambalip", "Yumbarip"; "Oberlinden", "Niederlinden": names of one word that are alike, of no place that
// the gazetteer has.
bool alike_single(const Group& group, const Index& index, const Claim& a, const Claim& b, const Words& x,
                  const Words& y) {
  if (x.size() != 1 || y.size() != 1) return false;
  const auto surname = [&](const Claim& claim) {
    return is_person(claim) && !group.rules.words().has("place_kind", word_in(claim, "kind"));
  };
  if (surname(a) || surname(b)) return false;
  const std::string &p = x[0], &q = y[0];
  constexpr std::size_t kShortest = 6;
  if (p.size() < kShortest || q.size() < kShortest) return false;
  if (index.at(a.article).contains(q) || index.at(b.article).contains(p)) return false;
  if (same_word(group.rules.words(), p, q)) return false;
  constexpr std::size_t kInflected = 5;
  if (p.compare(0, kInflected, q, 0, kInflected) == 0 && !one_rare_kind(group, a, b)) return false;
  const std::size_t tail = std::min(p.size(), q.size()) / 2 + 1;
  const bool one_tail = tail >= 5 && p.substr(p.size() - tail) == q.substr(q.size() - tail);
  if (p[1] == '-' || q[1] == '-') return false;  // "D-Wash"
  const Spelling like = compare_spellings(group.rules.words(), p, q);
  if (!one_tail && like != Spelling::kOneLetter) {
    if (like != Spelling::kAlike || !one_rare_kind(group, a, b)) return false;
  }
  if (is_known(group, p) || is_known(group, q)) return false;
  bool shares_name = false;
  return evidence(a, b, x, y, shares_name) >= kForAnyName && shares_name;
}

// "Storm Ingrid", "had named it Isla": two names of the one thing of its kind.
bool one_of_a_kind(const Group& group, const Index& index, const Claim& a, const Claim& b, const Words& x,
                   const Words& y) {
  const std::string kind = word_in(a, "kind");
  if (kind.empty() || kind != word_in(b, "kind") || !group.rules.words().has("lone_kind", kind)) return false;
  if (!first_in(a, "named") || !first_in(b, "named") || x.size() != y.size()) return false;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (same_word(group.rules.words(), x[i], y[i])) return false;
    if (index.at(a.article).contains(y[i]) || index.at(b.article).contains(x[i])) return false;
  }
  bool shares_name = false;
  return evidence(a, b, x, y, shares_name) >= kForAnyName && shares_name;
}

// "her daughter, Eleni", "her daughter Irini": two names of an only relative.
bool only_relative(const Group& group, const Index& index, const Claim& a, const Claim& b, const Words& x,
                   const Words& y) {
  const std::string kind = word_in(a, "kind");
  if (kind.empty() || kind != word_in(b, "kind") || !group.rules.words().has("relative", kind)) return false;
  if (word_in(a, "of").empty() || word_in(a, "of") != word_in(b, "of")) return false;
  if (!first_in(a, "alone") && !first_in(b, "alone")) return false;
  return !same_word(group.rules.words(), x.front(), y.front()) && !index.at(a.article).contains(y.front()) &&
         !index.at(b.article).contains(x.front());
}

// "A girl … was identified as X", "the toddler was called Y": one person, by two nouns for people, whom both
// articles give a name, and of whom one speaks as the one there is.
bool are_identified(const Group& group, const Claim& a, const Claim& b) {
  const NounKinds& kinds = group.rules.lexicon().kinds();
  const auto is_somebody = [&](const Claim& claim) {
    const std::string kind = word_in(claim, "kind");
    return group.rules.words().has("anybody", kind) || (kinds.of(kind) & kinds.named("person")) != 0;
  };
  return is_person(a) && is_person(b) && is_somebody(a) && is_somebody(b) &&
         (first_in(a, "sole") || first_in(b, "sole"));
}

// "The dead climber was named as Tomasz Wilk", "the climber killed on Friday was Andrzej Bielak": two names
// of the one of its kind in the story, which share no word.
bool one_bearer_two_names(const Group& group, const Index& index, const Claim& a, const Claim& b,
                          const Words& x, const Words& y) {
  const WordLists& lists = group.rules.words();
  const std::string kind = word_in(a, "kind");
  const bool told = first_in(a, "named") && first_in(b, "named");
  const bool identified = told && are_identified(group, a, b);
  if (!identified && (kind.empty() || kind != word_in(b, "kind") || lists.has("common_kind", kind)))
    return false;
  const bool lone = told && lists.has("lone_kind", kind);
  if (!identified && !lone && (!first_in(a, "sole") || !first_in(b, "sole"))) return false;
  if (!whose_agree(group, a, b)) return false;
  if (is_person(a) != is_person(b) || is_place(a) || is_place(b) || tells_kin(group, a) ||
      tells_kin(group, b))
    return false;
  if (is_person(a) && (x.size() < 2 || y.size() < 2)) return false;
  for (const std::string& p : x) {
    if (index.at(b.article).contains(p)) return false;
    for (const std::string& q : y) {
      if (same_word(lists, p, q) || index.at(a.article).contains(q)) return false;
    }
  }
  bool shares_name = false;
  return evidence(a, b, x, y, shares_name) >= kForAnyName && shares_name;
}

}  // namespace

void compare_names(const Group& group, std::vector<Conflict>& conflicts) {
  const Index index = index_of(group);
  std::vector<Words> words;
  for (const Claim* claim : group.claims) words.push_back(words_of(*claim));
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    if (group.claims[i]->type != "naming") continue;
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (b.type != "naming" || a.article == b.article) continue;
      if (a.published && b.published &&
          std::abs(static_cast<int>((*a.published - *b.published).count())) > kOneStoryDays) {
        continue;
      }
      // One whom a list of names knows by both.
      const EntityValue *left = bearer(a), *right = bearer(b);
      if (left && right && left->known && right->known && left->key == right->key) continue;
      const Words &x = words[i], &y = words[j];
      if (x.empty() || y.empty() || x == y) continue;
      if (spelt_apart(group, index, a, b, x, y) || misspelt_thing(group, index, a, b, x, y) ||
          one_of_a_kind(group, index, a, b, x, y) || only_relative(group, index, a, b, x, y) ||
          one_office_two_names(group, index, a, b, x, y) || one_thing_two_names(group, index, a, b, x, y) ||
          one_bearer_two_names(group, index, a, b, x, y) || one_post_two_names(group, index, a, b, x, y) ||
          one_age_two_names(group, index, a, b, x, y)) {
        conflicts.push_back(conflict_of(a, b));
      } else if (alike_single(group, index, a, b, x, y)) {
        conflicts.push_back(conflict_of(a, b));
        // Two villages may well be called almost the same.
        if (!one_rare_kind(group, a, b)) conflicts.back().verdict = Verdict::kTension;
      }
    }
  }
}

}  // namespace gainsay
