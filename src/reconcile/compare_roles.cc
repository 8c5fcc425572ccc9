#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/pairs.h"
#include "reconcile/portfolios.h"
#include "reconcile/role_posts.h"
#include "reconcile/role_titles.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// A title beside a name is taken for granted whatever the sentence says of its holder ("may be led by Roe, a
// retired colonel"); what somebody does is told by the sentence.
bool is_told_as_fact(const WordLists& lists, const Claim& claim) {
  if (holds_phrase(lists, claim, "self_styled")) return false;
  return !claim.retracted && (claim.type != "relation" || claim.stance == Stance::kAsserted);
}

using TitlesOfPeople = std::unordered_map<std::string, std::vector<const Title*>>;  // by the person's key

bool near(Day a, Day b) {
  constexpr int kNearDays = 45;
  return (a > b ? a - b : b - a).count() <= kNearDays;
}

// Days on which an article calls the person so: its own date, or without one those of the articles that agree
// with it.
std::vector<Day> days_of(const TitlesOfPeople& titles, const Title& title) {
  if (title.claim->published) return {*title.claim->published};
  std::vector<Day> days;
  for (const Title* each : titles.at(title.person->key)) {
    const Title& other = *each;
    if (!other.claim->published) continue;
    const bool agrees = std::any_of(other.readings.begin(), other.readings.end(), [&](SenseId office) {
      return std::find(title.readings.begin(), title.readings.end(), office) != title.readings.end();
    });
    if (agrees) days.push_back(*other.claim->published);
  }
  return days;
}

// Offices are held over time: two claims of one moment are those whose articles are near in time.
bool same_time(const TitlesOfPeople& titles, const Title& a, const Title& b) {
  const std::vector<Day> x = days_of(titles, a), y = days_of(titles, b);
  if (x.empty() || y.empty()) return true;
  return std::any_of(x.begin(), x.end(), [&](Day day) {
    return std::any_of(y.begin(), y.end(), [&](Day other) { return near(day, other); });
  });
}

// "Was never mayor"
bool is_denied_for_ever(const Title& title) { return title.held == "never"; }

// "Is not a doctor", "does not run the clinic".
bool is_denied(const Title& title) {
  return title.held == "not" || is_denied_for_ever(title) ||
         (title.claim->type == "relation" && title.claim->stance == Stance::kDenied);
}

bool is_held_now(const Title& title) {
  return title.held.empty() || title.held == "serving" || title.held == "outgoing";
}

// "She was the pilot": then, which may be the moment of the story or long before it.
bool is_held_then(const Title& title) { return title.held == "then"; }

// "A retired dentist": what somebody did for a living, and no post among several.
bool is_retired(const Title& title) {
  const std::vector<std::string> words = folded_words(title.claim->sentence),
                                 told = folded_words(title.text());
  const auto at = std::search(words.begin(), words.end(), told.begin(), told.end());
  return title.held == "past" && at != words.end() && at != words.begin() && *(at - 1) == "retired";
}

// Whether two titles are of one time as far as their words go: both of now, or of a "was" that is told of the
// occasion of which the other tells.
bool are_of_one_time(const RuleSet& rules, const Title& a, const Title& b) {
  if (is_held_now(a) && is_held_now(b)) return true;
  if (is_retired(a) && is_retired(b)) return are_of_one_occasion(rules.lexicon(), a, b);
  if ((!is_held_now(a) && !is_held_then(a)) || (!is_held_now(b) && !is_held_then(b))) return false;
  const auto of_old = [&](const Title& title) {
    return is_held_then(title) && holds_phrase(rules.words(), *title.claim, "of_former_times");
  };
  return !of_old(a) && !of_old(b) && are_of_one_occasion(rules.lexicon(), a, b);
}

bool is_place(const EntityValue* body) { return body && body->type == EntityType::kPlace; }

// The one office that both titles stand for; kAbsent where they stand for two or may stand for another.
SenseId common_office(const Lexicon& lexicon, const Title& a, const Title& b) {
  const auto x = readings_beside(lexicon, a, b), y = readings_beside(lexicon, b, a);
  return x.size() == 1 && y.size() == 1 && x[0] == y[0] && lexicon.office(x[0]) ? x[0] : kAbsent;
}

// Two posts in firms, of which somebody has one at a time.
bool are_of_two_employers(const RuleSet& rules, const Title& a, const Title& b) {
  const auto is_hired = [&](const Title& title) {
    const OfficeClass* office =
        title.readings.size() == 1 ? rules.lexicon().office(title.readings.front()) : nullptr;
    return office && rules.words().value("post_world", office->of) == "firm" &&
           rules.words().has("one_employer", rules.lexicon().name(title.readings.front()).substr(7));
  };
  return is_hired(a) && is_hired(b) && are_of_one_occasion(rules.lexicon(), a, b);
}

// Goalkeeper of one club, and working for another; head of sales of one firm, chief scientist of another: an
// office that one has of one employer.
SenseId employed_office(const RuleSet& rules, const Title& a, const Title& b) {
  if (are_of_two_employers(rules, a, b)) return a.readings.front();
  const SenseId employee = rules.lexicon().find("office:employee");
  if (a.readings.size() != 1 || b.readings.size() != 1) return kAbsent;
  const bool works_a = a.readings[0] == employee, works_b = b.readings[0] == employee;
  if (works_a == works_b) return kAbsent;
  const SenseId office = works_a ? b.readings[0] : a.readings[0];
  const std::string& name = rules.lexicon().name(office);
  return name.starts_with("office:") && rules.words().has("one_employer", name.substr(7)) ? office : kAbsent;
}

/// What the group tells of a person beside the titles of now.
struct Background {
  std::set<std::pair<std::string, SenseId>> changes;  ///< a person and an office held once, or not yet
  std::set<std::tuple<std::string, std::string, SenseId>> all;  ///< article, person, office, however held

  std::set<std::tuple<std::string, std::string, std::string>> bodies;  ///< article, person, body

  bool knows_body(const std::string& article, const Title& other) const {
    return !other.body_name.empty() && bodies.contains({article, other.person->key, other.body_name});
  }
  bool has_changed(const Title& title) const {
    return std::any_of(title.readings.begin(), title.readings.end(), [&](SenseId office) {
      return changes.contains({title.person->key, office});
    });
  }
  bool tells(const std::string& article, const std::string& person,
             const std::vector<SenseId>& offices) const {
    return std::any_of(offices.begin(), offices.end(), [&](SenseId office) {
      return all.contains({article, person, office});
    });
  }
};

Background background_of(const std::vector<Title>& titles) {
  Background background;
  for (const Title& title : titles) {
    if (!title.body_name.empty())
      background.bodies.insert({title.claim->article, title.person->key, title.body_name});
    for (const SenseId office : title.readings) {
      if (title.person->weight >= 0.7 || title.held == "then")
        background.all.insert({title.claim->article, title.person->key, office});
      if (title.held == "past" || title.held == "future")
        background.changes.insert({title.person->key, office});
    }
  }
  return background;
}

void add_conflict(const Title& a, const Title& b, Verdict verdict, std::string value_a, std::string value_b,
                  std::string why, std::vector<Conflict>& conflicts) {
  Conflict conflict;
  conflict.a = a.claim;
  conflict.b = b.claim;
  conflict.kind = Kind::kRole;
  conflict.verdict = verdict;
  conflict.slot = "role";
  conflict.meaning_a = value_a;
  conflict.meaning_b = value_b;
  conflict.value_a = std::move(value_a);
  conflict.value_b = std::move(value_b);
  conflict.why = std::move(why);
  conflicts.push_back(std::move(conflict));
}

std::string body_of(const Title& title) {
  const SlotValue* body = first_in(*title.claim, "body");
  return body ? body->text : title.body_name;
}

std::string of_body(const Title& title) { return title.text() + " (" + body_of(title) + ")"; }

// "Textiles" of "the textiles minister", where the title alone is "minister".
std::string with_portfolio(const Title& title) {
  const std::string& portfolio = first_in(*title.claim, "portfolio")->text;
  const bool told = title.text().find(portfolio) != std::string::npos;
  return told ? title.text() : portfolio + " " + title.text();
}

// "Canterbury University", "the University of Canterbury"
bool may_be_one(const WordLists& lists, const std::string& a, const std::string& b) {
  constexpr std::size_t kShortest = 4;
  const std::vector<std::string> x = folded_words(a), y = folded_words(b);
  return std::any_of(x.begin(), x.end(), [&](const std::string& word) {
    return word.size() >= kShortest && !lists.has("seat_of_learning", word) &&
           !lists.has("body_word", word) && std::find(y.begin(), y.end(), word) != y.end();
  });
}

// "Cook", "ship's cook": whose it is may be told or not.
bool is_told_with_owner(const std::string& longer, const std::string& title) {
  if (longer.size() <= title.size() || !longer.ends_with(title)) return false;
  const std::string owner = longer.substr(0, longer.size() - title.size());
  return owner.ends_with("'s ") || owner.ends_with("\u2019s ");
}

// "Head of surgery", "the surgeon": of the field of which the other title is.
bool is_of_own_field(const Title& a, const Title& b) {
  constexpr std::size_t kStem = 4;  // letters
  const auto within = [](const Title& head, const Title& title) {
    const std::vector<std::string> words = folded_words(title.text());
    return std::any_of(head.portfolios.begin(), head.portfolios.end(), [&](const std::string& field) {
      return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return word.size() > kStem && field.compare(0, kStem, word, 0, kStem) == 0;
      });
    });
  };
  return within(a, b) || within(b, a);
}

// "His wife drove him", "his widow has sold the farm": who outlives a husband was his wife. Where both name
// him, the two words say whether he lives.
bool may_have_outlived(const WordLists& lists, const Title& a, const Title& b) {
  const auto names_body = [](const Title& title) {
    const auto* body = value_in<EntityValue>(*title.claim, "body");
    return body && body->how == "name";
  };
  return lists.has("outliving", a.text()) != lists.has("outliving", b.text()) &&
         !(names_body(a) && names_body(b));
}

// "Porto's striker Lena Vidal scored for Braga": lent by the one body to the other.
bool acts_for_other(const Title& title, const Title& other) {
  if (other.body_name.empty()) return false;
  const std::vector<std::string> words = folded_words(title.claim->sentence);
  std::vector<std::string> phrase = folded_words(other.body_name);
  phrase.insert(phrase.begin(), "for");
  return std::search(words.begin(), words.end(), phrase.begin(), phrase.end()) != words.end();
}

// One person, two titles: they exclude each other, or are one office in two bodies.
void compare_one_person(const RuleSet& rules, const Background& background, const Title& a, const Title& b,
                        std::vector<Conflict>& conflicts) {
  const Lexicon& lexicon = rules.lexicon();
  const bool retired = is_retired(a) && is_retired(b);
  if (!retired && (background.has_changed(a) || background.has_changed(b))) return;
  if (is_told_with_owner(a.text(), b.text()) || is_told_with_owner(b.text(), a.text())) return;
  const auto knows_more = [&](const Title& title) {
    return holds_phrase(rules.words(), *title.claim, "of_another_title");
  };
  if (knows_more(a) || knows_more(b) || is_of_own_field(a, b)) return;
  if (may_have_outlived(rules.words(), a, b)) return;
  if (background.tells(a.claim->article, a.person->key, b.readings) ||
      background.tells(b.claim->article, b.person->key, a.readings)) {
    const SenseId common = common_office(lexicon, a, b);
    if (common == kAbsent) return;  // the article knows of both
  }
  const std::string& who = a.holder->text.size() > b.holder->text.size() ? a.holder->text : b.holder->text;
  if (exclude_each_other(lexicon, a, b)) {
    return add_conflict(a, b, Verdict::kContradiction, a.text(), b.text(),
                        cite(*a.claim) + " calls " + who + " “" + a.text() + "”, " + cite(*b.claim) + " “" +
                            b.text() + "”; one person does not hold both at a time.",
                        conflicts);
  }
  const bool posts = compare_bodies(a, b) != Bodies::kOther && are_two_posts(rules, a, b) &&
                     are_of_one_occasion(lexicon, a, b);
  const bool apart = is_of_another_moment(a) != is_of_another_moment(b);
  if (!apart && (posts || are_two_jobs(rules, a, b) || strain_each_other(lexicon, a, b))) {
    return add_conflict(a, b, Verdict::kTension, a.text(), b.text(),
                        cite(*a.claim) + " calls " + who + " “" + a.text() + "”, " + cite(*b.claim) + " “" +
                            b.text() + "”; hardly anybody is both.",
                        conflicts);
  }
  if (are_apart(lexicon, a.portfolios, b.portfolios)) {
    return add_conflict(a, b, Verdict::kTension, with_portfolio(a), with_portfolio(b),
                        cite(*a.claim) + " calls " + who + " “" + with_portfolio(a) + "”, " + cite(*b.claim) +
                            " “" + with_portfolio(b) + "”, and neither knows of both.",
                        conflicts);
  }
  SenseId office = common_office(lexicon, a, b);
  if (office == kAbsent) office = employed_office(rules, a, b);
  if (office == kAbsent || compare_bodies(a, b) != Bodies::kOther) return;
  if (a.body && b.body && a.body->type != b.body->type) return;
  if (is_country(a.body) != is_country(b.body)) return;  // a club and a national team
  const bool of_one = lexicon.is_of_one(lexicon.office(office)->of) ||
                      rules.words().has("one_employer", lexicon.name(office).substr(7)) ||
                      (!rules.words().has("of_many_bodies", lexicon.name(office).substr(7)) &&
                       !is_place(a.body) && !is_place(b.body) && are_of_one_occasion(lexicon, a, b));
  if (!of_one || may_be_one(rules.words(), a.body_name, b.body_name)) return;
  if (acts_for_other(a, b) || acts_for_other(b, a)) return;
  if (background.knows_body(a.claim->article, b) || background.knows_body(b.claim->article, a)) return;
  const bool one = lexicon.office(office)->holders == 1;
  add_conflict(a, b, one ? Verdict::kContradiction : Verdict::kTension, of_body(a), of_body(b),
               cite(*a.claim) + " has " + who + " as “" + a.text() + "” of " + body_of(a) + ", " +
                   cite(*b.claim) + " of " + body_of(b) + "; nobody is likely to be both at a time.",
               conflicts);
}

bool is_deputy(const Title& title) { return title.held == "deputy"; }

// "Deputy harbour master Brouwer", "Brouwer, the harbour master": one person, an office and the one below it.
void compare_deputy(const Lexicon& lexicon, const Background& background, const Title& a, const Title& b,
                    std::vector<Conflict>& conflicts) {
  const Title& plain = is_deputy(a) ? b : a;
  const SenseId office = common_office(lexicon, a, b);
  if (!is_held_now(plain) || office == kAbsent || compare_bodies(a, b) == Bodies::kOther) return;
  if (lexicon.office(office)->holders != 1 || background.changes.contains({plain.person->key, office}))
    return;
  add_conflict(a, b, Verdict::kContradiction, a.text(), b.text(),
               cite(*a.claim) + " has " + a.holder->text + " as “" + a.claim->quote + "”, " + cite(*b.claim) +
                   " as “" + b.claim->quote + "”; nobody is deputy and head at once.",
               conflicts);
}

// Whether a title is of the time for which it is denied: "is not mayor" says nothing of former days, "was
// never mayor" of those alone that lie ahead.
bool is_of_denied_time(const Title& denied, const Title& given) {
  if (!is_denied_for_ever(denied)) return is_held_now(given);
  return is_held_now(given) || is_held_then(given) || given.held == "past";
}

// One person, an office given by one article and denied by the other.
void compare_denied(const Lexicon& lexicon, const Title& a, const Title& b,
                    std::vector<Conflict>& conflicts) {
  const auto has = [&](const Title& title, SenseId office) {
    return std::any_of(title.readings.begin(), title.readings.end(), [&](SenseId reading) {
      return reading == office || implies(lexicon, reading, office);
    });
  };
  const Title &denied = is_denied(a) ? a : b, &given = is_denied(a) ? b : a;
  if (!std::all_of(denied.readings.begin(), denied.readings.end(),
                   [&](SenseId office) { return has(given, office); }))
    return;
  if (compare_bodies(a, b) == Bodies::kOther) return;
  add_conflict(a, b, Verdict::kContradiction, a.text(), b.text(),
               cite(*given.claim) + " calls " + given.holder->text + " “" + given.text() + "”; " +
                   cite(*denied.claim) + " says that this is not so (“" + denied.text() + "”).",
               conflicts);
}

// Spellings of one name ("Sjodahl", "Sjödahl") are another matter, and so is a name taken in marriage.
bool are_two_people(const EntityValue& a, const EntityValue& b) {
  if (compare(Value(a), Value(b)) != Match::kDisjoint) return false;
  const auto first = [](const std::string& name) { return name.substr(0, name.find(' ')); };
  const auto last = [](const std::string& name) { return name.substr(name.rfind(' ') + 1); };
  return first(a.name) != first(b.name) && last(a.name) != last(b.name);
}

// Two people, one office with one holder in one body.
void compare_two_people(const Lexicon& lexicon, const Background& background, const Title& a, const Title& b,
                        std::vector<Conflict>& conflicts) {
  const SenseId office = common_office(lexicon, a, b);
  if (office == kAbsent || lexicon.office(office)->holders != 1 || compare_bodies(a, b) != Bodies::kSame)
    return;
  if (a.person->type != EntityType::kPerson || !are_two_people(*a.person, *b.person)) return;
  if (background.has_changed(a) || background.has_changed(b)) return;
  // An article that gives the office to both tells of a handover.
  if (background.tells(a.claim->article, b.person->key, {office}) ||
      background.tells(b.claim->article, a.person->key, {office}))
    return;
  add_conflict(a, b, Verdict::kContradiction, a.holder->text, b.holder->text,
               cite(*a.claim) + " has " + a.holder->text + " as “" + a.text() + "” of " + body_of(a) + ", " +
                   cite(*b.claim) + " has " + b.holder->text + "; the office has one holder.",
               conflicts);
}

}  // namespace

void compare_roles(const Group& group, std::vector<Conflict>& conflicts) {
  const Lexicon& lexicon = group.rules.lexicon();
  const std::vector<Title> titles = titles_of(group);
  const Background background = background_of(titles);
  std::vector<const Claim*> claims;
  TitlesOfPeople of_people;
  for (const Title& title : titles) {
    claims.push_back(title.claim);
    of_people[title.person->key].push_back(&title);
  }
  Pairs pairs(claims);
  for (std::size_t i = 0; i < titles.size(); ++i) {
    for (const std::size_t j : pairs.after(i)) {
      const Title &a = titles[i], &b = titles[j];
      if (a.claim->article == b.claim->article || !same_time(of_people, a, b)) continue;
      if (!are_named(group.rules, a, b)) continue;
      if (is_denied(a) != is_denied(b) && a.person->key == b.person->key &&
          is_of_denied_time(is_denied(a) ? a : b, is_denied(a) ? b : a)) {
        compare_denied(lexicon, a, b, conflicts);
        continue;
      }
      if (!is_told_as_fact(group.rules.words(), *a.claim) || !is_told_as_fact(group.rules.words(), *b.claim))
        continue;
      if (is_deputy(a) != is_deputy(b) && a.person->key == b.person->key) {
        compare_deputy(lexicon, background, a, b, conflicts);
        continue;
      }
      const bool both_deputies = is_deputy(a) && is_deputy(b);
      if (!both_deputies && !are_of_one_time(group.rules, a, b)) continue;
      const bool by_pronoun =
          a.person->how == "pronoun" || b.person->how == "pronoun";  // are_named() saw to it
      if (by_pronoun || likeness(lexicon, *a.holder, *b.holder) == Likeness::kSame) {
        if (!share_stem(group.rules.words(), a, b))
          compare_one_person(group.rules, background, a, b, conflicts);
      } else {
        compare_two_people(lexicon, background, a, b, conflicts);
      }
    }
  }
}

}  // namespace gainsay
