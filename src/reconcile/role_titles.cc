#include "reconcile/role_titles.h"

#include <algorithm>

#include "reconcile/likeness.h"
#include "reconcile/portfolios.h"
#include "reconcile/same_event.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// The office, affiliation or, for a ministry or a house, the office of whoever heads it.
SenseId office_of(const Lexicon& lexicon, const Claim& claim) {
  const SlotValue* role = first_in(claim, "role");
  const auto* word = role ? std::get_if<TextValue>(&role->value) : nullptr;
  if (!word) return kAbsent;
  const std::string& name = word->lemma;
  if (name.starts_with("camp:")) return lexicon.find("affiliation" + name.substr(name.find(':')));
  const bool of_place = name.starts_with("seat:") || name.starts_with("house:");
  return lexicon.find(of_place ? "office" + name.substr(name.find(':')) : name);
}

// "Finance and trade minister" is both.
void add_portfolios(const Lexicon& lexicon, Title& title) {
  title.portfolios = portfolios_in(*title.claim);
  const std::vector<std::string>& names = title.portfolios;
  if (std::find(names.begin(), names.end(), lexicon.name(title.readings.front())) == names.end()) return;
  for (const std::string& name : names) {
    const SenseId office = lexicon.find(name);
    if (office != kAbsent && office != title.readings.front()) title.readings.push_back(office);
  }
}

// The name of what a title is held of, known ("Erfurt") or not ("Gotha"); empty where it has none.
std::string name_of_body(const Claim& claim, const EntityValue* body) {
  if (body) return body->name;
  const SlotValue* slot = first_in(claim, "body");
  return slot && std::holds_alternative<TextValue>(slot->value) ? slot->text : std::string();
}

// "Corvane's head of research": a firm that no list knows is read as a surname, but nobody has a head of
// research.
bool is_firm_by_surname(const RuleSet& rules, const Title& title) {
  if (!title.body || title.body->type != EntityType::kPerson || title.body->how != "surname" ||
      title.body->key.find('-') != std::string::npos)
    return false;
  const auto of_body = [&](SenseId reading) {
    const OfficeClass* office = rules.lexicon().office(reading);
    return office && !rules.words().value("post_world", office->of).empty();
  };
  return std::all_of(title.readings.begin(), title.readings.end(), of_body);
}

// "EU", "NHS": short for what the other may write out.
bool is_short(const std::string& name) {
  return std::none_of(name.begin(), name.end(), [](unsigned char c) { return c >= 'a' && c <= 'z'; });
}

// "Striker Lena Vidal, who plays for Wattens": whom somebody works for is what he is striker of.
void tell_employers(const RuleSet& rules, std::vector<Title>& titles) {
  const SenseId employee = rules.lexicon().find("office:employee");
  const auto name_of = [&](const Title& title) {
    return rules.lexicon().name(title.readings.front()).substr(7);
  };
  for (Title& title : titles) {
    const bool hired = title.readings.size() == 1 && rules.words().has("one_employer", name_of(title));
    if (!title.body_name.empty() || !hired) continue;
    const auto employer = std::find_if(titles.begin(), titles.end(), [&](const Title& other) {
      return other.claim->article == title.claim->article && other.person->key == title.person->key &&
             !other.body_name.empty() && other.readings.front() == employee;
    });
    if (employer == titles.end()) continue;
    title.body = employer->body;
    title.body_name = employer->body_name;
  }
}

// Two bodies by their names, of which one at least is in no list: they are others where no word is in both.
Bodies compare_names_of_bodies(const Title& a, const Title& b) {
  if (a.body_name.empty() || b.body_name.empty() || is_short(a.body_name) || is_short(b.body_name))
    return Bodies::kUnknown;
  // "The minister of Veria", "the minister of Norway": what isn't listed may be a part of what is.
  if (is_country(a.body) || is_country(b.body)) return Bodies::kUnknown;
  if ((a.body && a.body->type == EntityType::kPerson) || (b.body && b.body->type == EntityType::kPerson))
    return Bodies::kUnknown;
  const std::vector<std::string> x = folded_words(a.body_name), y = folded_words(b.body_name);
  const bool shared = std::any_of(x.begin(), x.end(), [&](const std::string& word) {
    return word != "the" && word != "of" && std::find(y.begin(), y.end(), word) != y.end();
  });
  return shared ? (x == y ? Bodies::kSame : Bodies::kUnknown) : Bodies::kOther;
}

// "Ajax Kaapstad | captain": the last word of a name right in front of a title; empty where the one word with
// a capital opens the sentence.
std::string name_in_front(const std::string& before) {
  if (before.size() < 2 || before.back() != ' ') return {};
  const std::string words = before.substr(0, before.size() - 1);
  const std::size_t space = words.rfind(' ');
  if (space == std::string::npos) return {};
  const std::string last = words.substr(space + 1);
  return !last.empty() && last.front() >= 'A' && last.front() <= 'Z' ? last : std::string();
}

// Whose a title is: the body that the claim tells, or whoever owns it by the words in front ("Austria's
// captain").
std::string team_of(const Title& title) {
  if (!title.body_name.empty()) return title.body_name;
  const std::string& sentence = title.claim->sentence;
  const std::size_t at = sentence.find(title.text());
  if (at == std::string::npos) return {};
  const std::string before = sentence.substr(0, at);
  for (const std::string_view owns : {"'s ", "’s "}) {
    if (!before.ends_with(owns)) continue;
    const std::string owner = before.substr(0, before.size() - owns.size());
    return owner.substr(owner.rfind(' ') + 1);  // npos + 1 is the begin
  }
  return name_in_front(before);
}

// "Head of security" may be a title of a list as well: that one tells more than any head of a field.
void drop_covered_heads(const Lexicon& lexicon, std::vector<Title>& titles) {
  const SenseId head = lexicon.find("office:section head");
  const auto is_head = [&](const Title& title) {
    return title.readings.size() == 1 && title.readings.front() == head;
  };
  std::erase_if(titles, [&](const Title& title) {
    if (!is_head(title)) return false;
    const Span& own = first_in(*title.claim, "role")->file;
    return std::any_of(titles.begin(), titles.end(), [&](const Title& other) {
      return other.claim->article == title.claim->article && !is_head(other) &&
             first_in(*other.claim, "role")->file.overlaps(own);
    });
  });
}

// "He is deputy director of the Tide Institute", of whoever is named in the sentence before and by a whole
// name in another report of the day: the sentence has to tell of what the other is about as well.
bool is_pronoun_for(const Lexicon& lexicon, const Title& part, const Title& whole) {
  constexpr int kSameNewsDays = 3;
  constexpr double kOneOfSeveral = 0.6;  // the weight of a pronoun that might mean another
  if (part.person->weight <= kOneOfSeveral) return false;
  if (part.person->how != "pronoun" || part.person->key != whole.person->key) return false;
  if (!part.claim->published || !whole.claim->published) return false;
  const auto apart = (*part.claim->published - *whole.claim->published).count();
  if (apart > kSameNewsDays || -apart > kSameNewsDays) return false;
  // "The winner is a baker": who is meant was told by more than the sentence before.
  const bool described = folded_words(part.holder->text).size() > 1;
  return described || compare_bodies(part, whole) == Bodies::kSame ||
         common_ground_beside(lexicon, *part.claim, *whole.claim, {whole.person->name}) >= 1;
}

}  // namespace

bool is_country(const EntityValue* body) {
  constexpr std::size_t kOfCountry = 8;  // "place:fr"
  return body && body->type == EntityType::kPlace && body->key.size() == kOfCountry;
}

bool is_full_name(const SlotValue& holder, const EntityValue& person) {
  return person.weight >= 0.7 && holder.text.find(' ') != std::string::npos;
}

std::vector<Title> titles_of(const Group& group) {
  std::vector<Title> titles;
  for (const Claim* claim : group.claims) {
    const SenseId office = office_of(group.rules.lexicon(), *claim);
    const SlotValue *role = first_in(*claim, "role"), *holder = first_in(*claim, "holder");
    if (office == kAbsent || !role || !holder || claim->slots.at("holder").size() != 1) continue;
    const auto* person = std::get_if<EntityValue>(&holder->value);
    if (!person || person->type != EntityType::kPerson) continue;
    // The claims come by article: what this one has to offer stands at the end.
    const auto of_article = std::find_if(titles.rbegin(), titles.rend(), [&](const Title& t) {
                              return t.claim->article != claim->article;
                            }).base();
    const auto same = std::find_if(of_article, titles.end(), [&](const Title& t) {
      return first_in(*t.claim, "role")->file == role->file && t.person->key == person->key &&
             t.claim->type == claim->type;
    });
    if (same != titles.end()) {
      same->readings.push_back(office);
      continue;
    }
    Title title{claim, holder, person, nullptr, {office}, {}, {}, {}};
    add_portfolios(group.rules.lexicon(), title);
    if (const SlotValue* body = first_in(*claim, "body")) title.body = std::get_if<EntityValue>(&body->value);
    if (title.body && title.body->key == person->key) title.body = nullptr;
    const bool firm = is_firm_by_surname(group.rules, title);
    if (firm) title.body = nullptr;
    title.body_name = firm ? first_in(*claim, "body")->text : name_of_body(*claim, title.body);
    if (const SlotValue* held = first_in(*claim, "held")) title.held = std::get<TextValue>(held->value).lemma;
    titles.push_back(std::move(title));
  }
  drop_covered_heads(group.rules.lexicon(), titles);
  tell_employers(group.rules, titles);
  return titles;
}

Bodies compare_bodies(const Title& a, const Title& b) {
  if (!a.body || !b.body) return compare_names_of_bodies(a, b);
  if (a.body->key == b.body->key)
    return a.body->weight >= 0.7 && b.body->weight >= 0.7 ? Bodies::kSame : Bodies::kUnknown;
  return compare(Value(*a.body), Value(*b.body)) == Match::kDisjoint ? Bodies::kOther : Bodies::kUnknown;
}

bool are_of_two_teams(const Title& a, const Title& b) {
  const std::vector<std::string> x = folded_words(team_of(a)), y = folded_words(team_of(b));
  if (x.empty() || y.empty()) return false;
  return std::none_of(x.begin(), x.end(), [&](const std::string& word) {
    return word != "the" && std::find(y.begin(), y.end(), word) != y.end();
  });
}

bool is_of_another_moment(const Title& title) {
  const std::vector<std::string> words = folded_words(title.claim->sentence),
                                 told = folded_words(title.text());
  const auto at = std::search(words.begin(), words.end(), told.begin(), told.end());
  const auto before = static_cast<std::size_t>(at - words.begin());
  constexpr std::size_t kReach = 7;  // "who was the head of the old school"
  const std::size_t from = before > kReach ? before - kReach : 0;
  const auto begin = words.begin() + static_cast<std::ptrdiff_t>(from);
  const auto who = std::find(begin, at, "who");
  return who != at && who + 1 != at && *(who + 1) == "was" &&
         std::find(at, words.end(), "when") != words.end();
}

bool share_stem(const WordLists& lists, const Title& a, const Title& b) {
  constexpr std::size_t kShortest = 5;
  const std::vector<std::string> x = folded_words(a.text()), y = folded_words(b.text());
  return std::any_of(x.begin(), x.end(), [&](const std::string& one) {
    return std::any_of(y.begin(), y.end(), [&](const std::string& other) {
      const std::string &longer = one.size() > other.size() ? one : other,
                        &stem = &longer == &one ? other : one;
      return stem.size() >= kShortest && longer.starts_with(stem) &&
             lists.has("calling_ending", longer.substr(stem.size()));
    });
  });
}

bool are_named(const RuleSet& rules, const Title& a, const Title& b) {
  constexpr double kGround = 2.5;
  constexpr int kSameNewsDays = 3;
  const bool full_a = is_full_name(*a.holder, *a.person), full_b = is_full_name(*b.holder, *b.person);
  if (full_a && full_b) return true;
  const Title &whole = full_a ? a : b, &part = full_a ? b : a;
  if (full_a != full_b && is_pronoun_for(rules.lexicon(), part, whole)) return true;
  if (full_a == full_b || whole.person->key != part.person->key || part.person->name.empty()) return false;
  const std::string surname = part.person->name.substr(part.person->name.rfind(' ') + 1);
  if (part.holder->text != surname || !a.claim->published || !b.claim->published) return false;
  const auto apart = (*a.claim->published - *b.claim->published).count();
  if (apart > kSameNewsDays || -apart > kSameNewsDays) return false;
  const WordLists& lists = rules.words();
  if (holds_phrase(lists, *a.claim, "kinship") || holds_phrase(lists, *b.claim, "kinship")) return false;
  return common_ground_beside(rules.lexicon(), *a.claim, *b.claim, {a.person->name}) >= kGround;
}

}  // namespace gainsay
