#include <algorithm>
#include <cctype>
#include <sstream>

#include "reconcile/name_evidence.h"
#include "reconcile/slots.h"

namespace gainsay {
namespace {

std::vector<SenseId> offices_of(const Group& group, const std::string& kind) {
  std::istringstream in(kind);
  NameWords words;
  for (std::string word; in >> word;) words.push_back(word);
  return group.rules.lexicon().offices_titled(words);
}

// Whether an article gives its noun to a second bearer by his full name: "the captains, Ann Poe and Lee Roe".
bool has_another(const Group& group, const Claim& claim) {
  const NameWords own = words_of(claim);
  return std::any_of(group.claims.begin(), group.claims.end(), [&](const Claim* other) {
    if (other->type != "naming" || other->article != claim.article) return false;
    const NameWords words = words_of(*other);
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
bool one_office_two_names(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                          const NameWords& x, const NameWords& y) {
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

// "Its head, Gulnara Seitova", "Gulmira Seitova, who directs the commission"; "returning officer Paulette
// Deveau", "Paulette d'Entremont": a post, and one part of the name that differs.
bool one_post_two_names(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                        const NameWords& x, const NameWords& y) {
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
         (weight >= kForOneLetter && share_other_names(index, a, b, x, y));
}

// "Mateo Quiroga, 51, who steered", "51-year-old Martin Quiroga, who brought": one surname and one age, two
// given names, in what tells of one matter.
bool one_age_two_names(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                       const NameWords& x, const NameWords& y) {
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

constexpr double kOtherPerson = -5;

// What the two articles say of two bearers that fits one, in points; less than nothing where it doesn't.
double description_points(const Group& group, const Claim& a, const Claim& b) {
  constexpr double kAge = 2, kRareKind = 1.5, kKinKind = 0.5, kCommonKind = 0.5, kOtherKinds = -0.5,
                   kSole = 0.5;
  const auto *left = value_in<NumberValue>(a, "years"), *right = value_in<NumberValue>(b, "years");
  double points = 0;
  if (left && right) points += left->told.low == right->told.low ? kAge : 2 * kOtherPerson;
  const auto *x = slot_values(a, "called"), *y = slot_values(b, "called");
  if (!x || !y) return points;
  double best = kOtherKinds;
  for (const SlotValue& left_kind : *x) {
    for (const SlotValue& right_kind : *y) {
      const std::string &one = std::get<TextValue>(left_kind.value).lemma,
                        &other = std::get<TextValue>(right_kind.value).lemma;
      if (one == other) {
        const bool common =
            group.rules.words().has("common_kind", one) || group.rules.words().has("anybody", one);
        best = std::max(best, common ? kCommonKind : kRareKind);
      } else if (group.rules.lexicon().word_kin().between(one, other) >= WordKinship::kBroader) {
        best = std::max(best, kKinKind);
      }
    }
  }
  if (best > 0 && first_in(a, "sole") && first_in(b, "sole")) best += kSole;
  if (best > 0 && !word_in(a, "whose").empty() && word_in(a, "whose") == word_in(b, "whose")) best += kSole;
  return points + best;
}

double likeness_points(Spelling like) {
  switch (like) {
    case Spelling::kSame:
      return 1.5;
    case Spelling::kOneLetter:
      return 1;
    case Spelling::kAlike:
      return 0.5;
    case Spelling::kOther:
      return 0;
  }
  return 0;
}

// Whether some article names both: two people, or a slip that is told.
bool stand_side_by_side(const NameIndex& index, const std::string& one, const std::string& other) {
  return std::any_of(index.begin(), index.end(), [&](const auto& article) {
    return article.second.contains(one) && article.second.contains(other);
  });
}

// "Driver Aoife Brannigan", "at the controls was Aoife Brennagan": a given name shared and surnames that
// look alike, in articles that tell of the same people and places.
bool share_given_name(const NameIndex& index, const Claim& a, const Claim& b, const NameWords& x,
                      const NameWords& y, Spelling surname) {
  if (surname != Spelling::kOneLetter && surname != Spelling::kAlike) return false;
  if (x.back().starts_with(y.back()) || y.back().starts_with(x.back())) return false;  // "Orlov", "Orlova"
  return share_other_names(index, a, b, x, y);
}

// "Marc Delacroix, 44, a welder", "the welder, 44, Marc Delaporte": full names that agree in one part, or
// nearly do, of whom much the same is said.
bool fit_one_person(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                    const NameWords& x, const NameWords& y) {
  constexpr double kEnoughTold = 2, kEnough = 3.5;
  const WordLists& lists = group.rules.words();
  if (!is_person(a) || !is_person(b) || x.size() < 2 || y.size() < 2) return false;
  if (is_initial(x[0]) || is_initial(y[0])) return false;
  const Spelling given = compare_spellings(lists, x[0], y[0]),
                 surname = compare_spellings(lists, x.back(), y.back());
  const bool same_given = given == Spelling::kSame, same_surname = surname == Spelling::kSame;
  if (same_given && same_surname) return false;
  if (!same_given && stand_side_by_side(index, x[0], y[0])) return false;
  if (!same_surname && stand_side_by_side(index, x.back(), y.back())) return false;
  const double told = description_points(group, a, b);
  if (same_given && told > kOtherPerson && share_given_name(index, a, b, x, y, surname)) return true;
  if (tells_kin(group, a) || tells_kin(group, b) || !whose_agree(group, a, b)) return false;
  constexpr std::size_t kOfPetForm = 3;  // "Mateo", "Mattia"
  if (same_surname &&
      (!are_two_given_names(lists, x[0], y[0]) || x[0].compare(0, kOfPetForm, y[0], 0, kOfPetForm) == 0))
    return false;
  const double names = likeness_points(given) + likeness_points(surname);
  bool shares_name = false;
  const double around = evidence(a, b, x, y, shares_name);
  return shares_name && around >= kForAlike && names >= likeness_points(Spelling::kOneLetter) &&
         told >= kEnoughTold && names + told >= kEnough;
}

}  // namespace

bool misname_person(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                    const NameWords& x, const NameWords& y) {
  return one_office_two_names(group, index, a, b, x, y) || one_post_two_names(group, index, a, b, x, y) ||
         one_age_two_names(group, index, a, b, x, y) || fit_one_person(group, index, a, b, x, y);
}

}  // namespace gainsay
