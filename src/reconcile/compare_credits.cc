#include <algorithm>
#include <cstdlib>

#include "reconcile/conflict.h"
#include "reconcile/doer_kinds.h"
#include "reconcile/doers.h"
#include "reconcile/likeness.h"
#include "reconcile/open_deeds.h"
#include "reconcile/reserve.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// The evidence that two sentences tell one deed, in points; common_ground_beside() gives a name one, a word
// half. Chosen on fixtures/.
constexpr double kEnough = 3.5, kBothMain = 0.5, kSameTheme = 1, kOneNarrow = 0.5, kSameParty = 1,
                 kBeside = 1, kSole = 0.5, kOneOccasion = 1.5, kOneContest = 0.5;
// Words that have to be shared where no name is.
constexpr double kWithoutNames = 2;
constexpr int kOneStory = 10;

std::string word_in(const Claim& claim, const char* slot) {
  const auto* word = value_in<TextValue>(claim, slot);
  return word ? word->lemma : std::string();
}

// "The 1908 title", told a century later.
bool is_long_ago(const Claim& claim) {
  constexpr int kStory = 60;
  const auto* when = value_in<DateValue>(claim, "when");
  if (!when || !claim.published || !when->anchored) return false;
  // "The first since 1997, when they were beaten": of an open end the day is its beginning.
  const auto& day = when->days.hard.high ? when->days.hard.high : when->days.hard.low;
  return day && (*claim.published - *day).count() > kStory;
}

// Told of days that can be one, in articles of about one time.
bool times_meet(const Claim& a, const Claim& b) {
  if (a.published && b.published &&
      std::abs(static_cast<int>((*a.published - *b.published).count())) > kOneStory)
    return false;
  const auto *x = value_in<DateValue>(a, "when"), *y = value_in<DateValue>(b, "when");
  if (x && y && first_in(a, "when")->text == first_in(b, "when")->text) return true;
  if (!x || !y) return true;
  if (!x->anchored || !y->anchored) return false;
  return compare(Value(*x), Value(*y)) != Match::kDisjoint;
}

// What it was done to; of a ceremony, as against another deed, what it was of.
const SlotValue* thing_of(const Claim& claim, const Claim& other) {
  const bool ceremony = first_in(claim, "site") && word_in(claim, "deed") != word_in(other, "deed");
  return first_in(claim, ceremony ? "site" : "theme");
}

Likeness themes(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  const SlotValue *x = thing_of(a, b), *y = thing_of(b, a);
  return x && y ? likeness(lexicon, *x, *y) : Likeness::kUnknown;
}

bool act_for_one_party(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  const SlotValue *x = first_in(a, "party"), *y = first_in(b, "party");
  if (!x || !y) return false;
  const Likeness like = likeness(lexicon, *x, *y);
  return like == Likeness::kSame || like == Likeness::kLike;
}

bool act_for_two_parties(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  const SlotValue *x = first_in(a, "party"), *y = first_in(b, "party");
  if (!x || !y) return false;
  const Likeness like = likeness(lexicon, *x, *y);
  // "For best new play", "for best revival"
  const bool nouns =
      std::holds_alternative<TextValue>(x->value) && std::holds_alternative<TextValue>(y->value);
  return like == Likeness::kDifferent || (nouns && like != Likeness::kSame && like != Likeness::kLike);
}

bool is_by_person(const Claim& claim) {
  const EntityValue* doer = named_doer(*first_in(claim, "doer"));
  return doer && doer->type == EntityType::kPerson;
}

// "Filed suit along with Greenpeace"
bool tells_of_partners(const WordLists& lists, const Claim& claim) {
  const std::vector<std::string> words = folded_words(claim.sentence);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return lists.has("with_partners", word); });
}

// Whether two sign for two parties, or nothing says that the one signature is the only one.
bool may_both(const Group& group, const Claim& a, const Claim& b, const std::string& deed, bool beside) {
  const Lexicon& lexicon = group.rules.lexicon();
  if (!is_done_by_several(group.rules.words(), a, b)) return false;
  if (is_open_deed(a) &&
      (tells_of_partners(group.rules.words(), a) || tells_of_partners(group.rules.words(), b)))
    return true;
  if (act_for_two_parties(lexicon, a, b)) return true;
  // "Togo and Benin", "Togo and Ghana": each tells of all who did.
  if (slot_values(a, "doer")->size() > 1 && slot_values(b, "doer")->size() > 1) return false;
  const WordLists& lists = group.rules.words();
  if (lists.has("credit_of_one_person", deed) && is_by_person(a) && is_by_person(b)) return false;
  if (lists.has("credit_of_one_body", deed) && !is_by_person(a) && !is_by_person(b)) return false;
  // "Signed for Guinea", "signed for Paris": whether the two are one isn't known.
  if (first_in(a, "party") && first_in(b, "party") && !act_for_one_party(lexicon, a, b)) return true;
  if (act_for_one_party(lexicon, a, b) || beside) return false;
  // "The mayor opened the bridge", "the bishop opened the bridge": of the story's main matter each tells who.
  const bool main = a.main_event && b.main_event && !is_open_deed(a) && !is_open_deed(b);
  if (main && themes(lexicon, a, b) == Likeness::kSame && !lists.has("credit_of_two_sides", deed))
    return false;
  return !first_in(a, "sole") && !first_in(b, "sole");
}

// Words of a sentence that name a part of a contest, or a class of a prize.
std::vector<std::string> parts_in(const WordLists& lists, const Claim& claim,
                                  const char* list = "credit_part") {
  std::vector<std::string> parts = folded_words(claim.sentence);
  for (std::size_t i = 0, count = parts.size(); i + 1 < count; ++i)
    parts.push_back(parts[i] + "-" + parts[i + 1]);  // "semi-final"
  std::erase_if(parts, [&](const std::string& word) { return !lists.has(list, word); });
  std::sort(parts.begin(), parts.end());
  parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
  return parts;
}

// Winning, and coming second or third: there are heats and classes.
bool is_contest(const std::string& deed) {
  return deed == "win" || deed == "beat" || deed == "final" || deed.starts_with("place-");
}

// What is only agreed may go to another by the next week.
bool is_news_of_one_day(const Claim& a, const Claim& b) {
  constexpr int kSameNewsDays = 2;
  if (a.stance != Stance::kPlanned && b.stance != Stance::kPlanned) return true;
  return !a.published || !b.published ||
         std::abs(static_cast<int>((*a.published - *b.published).count())) <= kSameNewsDays;
}

// A firm that no list knows is read as a surname; where firms do such a deed, one of another name is another.
bool are_other_firms(const WordLists& lists, const std::string& deed, const SlotValue& x,
                     const SlotValue& y) {
  const EntityValue *a = named_doer(x), *b = named_doer(y);
  if (!lists.has("credit_of_firms", deed) || !a || !b || (a->how != "surname" && b->how != "surname"))
    return false;
  const std::vector<std::string> left = folded_words(a->name), right = folded_words(b->name);
  constexpr std::size_t kShortForm = 3;  // letters that a firm and its short form share
  return left.front().substr(0, kShortForm) != right.front().substr(0, kShortForm);
}

// Whether the article gives the deed to the other's doer as well.
bool gives_it_to(const Group& group, const Claim& own, const std::string& deed, const SlotValue& other) {
  const EntityValue* who = named_doer(other);
  return who && std::any_of(group.claims.begin(), group.claims.end(), [&](const Claim* claim) {
           if (claim->type != "credit" || claim->article != own.article || word_in(*claim, "deed") != deed)
             return false;
           const auto& doers = *slot_values(*claim, "doer");
           return std::any_of(doers.begin(), doers.end(), [&](const SlotValue& doer) {
             const EntityValue* entity = named_doer(doer);
             return entity && entity->key == who->key;
           });
         });
}

// Two of one family: a sentence that gives the deed to the one names the other beside.
bool are_kinsmen(const Claim& a, const Claim& b, const SlotValue& x, const SlotValue& y) {
  const EntityValue *p = named_doer(x), *q = named_doer(y);
  if (!p || !q || p->type != EntityType::kPerson || q->type != EntityType::kPerson) return false;
  const std::vector<std::string> left = folded_words(p->name), right = folded_words(q->name);
  if (left.size() < 2 || right.size() < 2 || left.back() != right.back()) return false;
  const auto names = [](const Claim& claim, const std::string& given) {
    return std::binary_search(claim.context.begin(), claim.context.end(), "=w:" + given);
  };
  return left.front() != right.front() && (names(a, right.front()) || names(b, left.front()));
}

// "Had a win", "took the victory": the theme is the deed itself and tells no more of it.
bool is_bare_result(const Group& group, const Claim& claim) {
  const auto* theme = value_in<TextValue>(claim, "theme");
  const bool told =
      theme && !theme->modifiers.empty() && !is_unknown_thing(group.rules.words(), *first_in(claim, "theme"));
  return theme && theme->entities.empty() && !told &&
         group.rules.words().value("credit_result", theme->lemma) == word_in(claim, "deed");
}

// "Its Lille kiln", "its Ghent kiln", and neither sentence knows of the other's place.
bool are_of_two_places(const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "theme"), *y = value_in<TextValue>(b, "theme");
  // "The accord with Oman", "the accord in Basra": where a paper is signed is no part of what it is.
  if (!x || !y || word_in(a, "deed") == "sign" || !are_placed_apart(*x, *y)) return false;
  const auto knows = [](const Claim& claim, const TextValue& noun) {
    return std::any_of(noun.modifiers.begin(), noun.modifiers.end(), [&](const std::string& word) {
      return word.starts_with("place:") &&
             std::binary_search(claim.context.begin(), claim.context.end(), "=" + word);
    });
  };
  return !knows(a, *y) && !knows(b, *x);
}

// "The champion", "the former champion"
bool is_one_loser(const Group& group, const Claim& a, const Claim& b) {
  const SlotValue *x = first_in(a, "theme"), *y = first_in(b, "theme");
  if (!x || !y) return false;
  const auto former = [&](const SlotValue& who) {
    const std::vector<std::string> words = folded_words(who.text);
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
      return group.rules.words().has("credit_former", word);
    });
  };
  return former(*x) == former(*y) && are_one_thing(group.rules, *x, *y);
}

// "The opera 'Salt'" and the same: what narrows the one narrows the other.
bool are_narrowed_alike(const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "theme"), *y = value_in<TextValue>(b, "theme");
  return x && y && (share(x->modifiers, y->modifiers) || share(x->entities, y->entities));
}

// "In the giant slalom a day later": the sentence names a contest of its own.
bool names_contest(const WordLists& lists, const Claim& claim) {
  return !parts_in(lists, claim, "credit_contest").empty();
}

// Two articles that have one winner, or one who beat another, tell of one contest.
bool are_of_one_contest(const Group& group, const Claim& a, const Claim& b) {
  const auto results = [&](const Claim& of) {
    std::vector<const Claim*> told;
    for (const Claim* claim : claims_of_article(group.claims, of)) {
      const std::string deed = claim->type == "credit" ? word_in(*claim, "deed") : std::string();
      if (deed == "win" || deed == "beat") told.push_back(claim);
    }
    return told;
  };
  const std::vector<const Claim*> of_a = results(a), of_b = results(b);
  return std::any_of(of_a.begin(), of_a.end(), [&](const Claim* x) {
    return std::any_of(of_b.begin(), of_b.end(), [&](const Claim* y) {
      return likeness(group.rules.lexicon(), *slot_values(*x, "doer"), *slot_values(*y, "doer")) ==
                 Likeness::kSame &&
             times_meet(*x, *y);
    });
  });
}

bool is_one_deed(const Group& group, const Claim& a, const Claim& b, const SlotValue& x, const SlotValue& y,
                 bool beside) {
  const Lexicon& lexicon = group.rules.lexicon();
  const Likeness theme = themes(lexicon, a, b);
  if (theme == Likeness::kDifferent || are_of_two_places(a, b)) return false;
  // Who was beaten has to be one; a race is one by its place and day as well.
  if (word_in(a, "deed") == "beat" && !is_one_loser(group, a, b)) return false;
  // Of two finals neither side is the other's.
  if (word_in(a, "deed") == "final" &&
      likeness(lexicon, *slot_values(a, "doer"), *slot_values(b, "doer")) != Likeness::kSame)
    return false;
  const double ground = common_ground_beside(lexicon, a, b, {x.text, y.text});
  const bool party = act_for_one_party(lexicon, a, b);
  const bool contest = group.rules.words().has("credit_of_contest", word_in(a, "deed")) &&
                       names_contest(group.rules.words(), a) == names_contest(group.rules.words(), b) &&
                       are_of_one_contest(group, a, b);
  const bool once =
      group.rules.words().has("credit_once_a_story", word_in(a, "deed")) || contest ||
      (first_in(a, "sole") && group.rules.words().has("credit_of_several", word_in(a, "deed"))) ||
      (first_in(b, "sole") && group.rules.words().has("credit_of_several", word_in(a, "deed")));
  if (shared_context(a, b).names == 0 && ground < kWithoutNames && !party && !once) return false;
  double evidence = ground;
  const bool alike = theme == Likeness::kSame || theme == Likeness::kLike;
  if (alike && !is_bare_result(group, a) && !is_bare_result(group, b))
    evidence += kSameTheme + (!is_contest(word_in(a, "deed")) && are_narrowed_alike(a, b) ? kOneNarrow : 0);
  if (party) evidence += kSameParty;
  if (beside) evidence += kBeside;
  // Of one story there is one ribbon to be cut, and one who signs for a country.
  const bool main = a.main_event && b.main_event;
  if ((party || once) && ((alike && main) || tell_one_story(group.claims, a, b))) evidence += kOneOccasion;
  if (contest) evidence += kOneContest;
  // Done by the one in the other's stead.
  if (rules_out(group.rules, a, b, y) || rules_out(group.rules, b, a, x)) evidence += kOneOccasion;
  evidence += (first_in(a, "sole") ? kSole : 0) + (first_in(b, "sole") ? kSole : 0);
  if (main) evidence += kBothMain;
  return evidence >= kEnough;
}

// What is told of a deed that no table names has to be of one known thing, and of the day's main matter or of
// much else.
bool is_one_open_deed(const Group& group, const Claim& a, const Claim& b, const SlotValue& x,
                      const SlotValue& y, bool beside) {
  constexpr double kMain = 2, kAside = 3.5, kSameThing = 1.5, kLikeThing = 1, kUnknownThing = 1.5;
  if (!is_one_thing_done(group.rules, a, b)) return false;
  const Lexicon& lexicon = group.rules.lexicon();
  double evidence = common_ground_beside(lexicon, a, b, {x.text, y.text}) + (beside ? kBeside : 0);
  evidence += themes(lexicon, a, b) == Likeness::kSame ? kSameThing : kLikeThing;
  evidence += (first_in(a, "sole") ? kSole : 0) + (first_in(b, "sole") ? kSole : 0);
  const bool main = a.main_event && b.main_event, named = shared_context(a, b).names > 0;
  const bool known = are_known_things(group.rules.words(), a, b);
  const double enough = (main ? kMain : kAside) + (known ? 0 : kUnknownThing);
  return evidence >= enough && ((main && known) || named);
}

bool are_of_two_sorts(const SlotValue& x, const SlotValue& y) {
  const EntityValue *a = named_doer(x), *b = named_doer(y);
  const auto is_person = [](const EntityValue& e) { return e.type == EntityType::kPerson; };
  return a && b && is_person(*a) != is_person(*b);
}

bool are_two_persons(const SlotValue& x, const SlotValue& y) {
  const EntityValue *a = named_doer(x), *b = named_doer(y);
  return a && b && a->type == EntityType::kPerson && b->type == EntityType::kPerson;
}

// Whether a thing done to is a person, by name or by what it is called ("the world champion").
bool is_somebody(const RuleSet& rules, const SlotValue* theme) {
  const auto* noun = theme ? std::get_if<TextValue>(&theme->value) : nullptr;
  const auto* entity = theme ? std::get_if<EntityValue>(&theme->value) : nullptr;
  if (entity) return entity->type == EntityType::kPerson;
  if (!noun) return false;
  const NounKinds& kinds = rules.lexicon().kinds();
  const bool common =
      theme->text.find(noun->lemma) != std::string::npos;  // no capital: "the Indians" are a side
  return (common && (kinds.of(noun->lemma) & kinds.named("person")) != 0) ||
         std::any_of(noun->entities.begin(), noun->entities.end(),
                     [](const std::string& key) { return key.find(':') == std::string::npos; });
}

// "The Indian naval ship Sukanya" is of the Indian Navy.
bool is_of_other(const Claim& own, const SlotValue& other) {
  const EntityValue* who = named_doer(other);
  const SlotValue* as = first_in(own, "as");
  if (!as || !who || who->type == EntityType::kPerson) return false;
  const std::vector<std::string> left = folded_words(as->text), right = folded_words(who->name);
  return std::any_of(left.begin(), left.end(), [&](const std::string& word) {
    return word != "the" && std::find(right.begin(), right.end(), word) != right.end();
  });
}

// Whether both tell the main matter in running text: in a headline ("Fire Destroys Mill") any word may pass
// for a name.
bool are_both_openings(const Claim& a, const Claim& b) {
  return a.main_event && b.main_event && a.block != BlockKind::kHeadline && b.block != BlockKind::kHeadline;
}

bool are_others(const Group& group, const Claim& a, const Claim& b, const SlotValue& x, const SlotValue& y) {
  const std::string deed = word_in(a, "deed");
  if (rules_out(group.rules, a, b, y) || rules_out(group.rules, b, a, x)) return true;
  // A player and his side have both beaten the other.
  const bool of_a_side = deed == "beat" && !is_somebody(group.rules, first_in(a, "theme")) &&
                         !is_somebody(group.rules, first_in(b, "theme"));
  if ((is_open_deed(a) || of_a_side) && are_of_two_sorts(x, y)) return false;
  // Two players of it have.
  if (of_a_side && are_two_persons(x, y)) return false;
  if (is_open_deed(a) && (is_of_other(a, y) || is_of_other(b, x))) return false;
  return are_kinsmen(a, b, x, y) || are_other_doers(group.rules, x, y) ||
         are_of_two_kinds(group.rules, a, b, x, y) || are_other_firms(group.rules.words(), deed, x, y) ||
         (are_both_openings(a, b) && is_one_thing_done(group.rules, a, b) && are_two_single_names(x, y)) ||
         (is_one_thing_done(group.rules, a, b) && are_known_things(group.rules.words(), a, b) &&
          are_of_two_callings(group.rules, x, y));
}

// The doers of two claims that can't be one: of two who did it alone each, or of two teams of one size the
// one in which they differ. {nullptr, nullptr} where there is none.
std::pair<const SlotValue*, const SlotValue*> others(const Group& group, const Claim& a, const Claim& b) {
  const auto &x = *slot_values(a, "doer"), &y = *slot_values(b, "doer");
  if (x.size() != y.size() && std::min(x.size(), y.size()) > 1) return {nullptr, nullptr};
  const auto are_two = [&](const SlotValue& of_a, const SlotValue& of_b) {
    return are_others(group, a, b, of_a, of_b);
  };
  const auto p_other = std::find_if(x.begin(), x.end(), [&](const SlotValue& one) {
    return std::all_of(y.begin(), y.end(), [&](const SlotValue& other) { return are_two(one, other); });
  });
  const auto q_other = std::find_if(y.begin(), y.end(), [&](const SlotValue& one) {
    return std::all_of(x.begin(), x.end(), [&](const SlotValue& other) { return are_two(other, one); });
  });
  if (p_other == x.end() || q_other == y.end()) return {nullptr, nullptr};
  return {&*p_other, &*q_other};
}

// "The marathon", "the half-marathon": contests of two names, of which neither stands for any.
bool are_two_contests(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "theme"), *y = value_in<TextValue>(b, "theme");
  const auto is_named = [&](const TextValue& theme) {
    return lists.has("credit_contest", theme.lemma) && !lists.has("credit_any_contest", theme.lemma);
  };
  return x && y && x->lemma != y->lemma && is_named(*x) && is_named(*y);
}

// A heat and a final, two classes of a prize, two stages or parts of one matter.
bool are_of_two_parts(const Group& group, const Claim& a, const Claim& b) {
  const WordLists& lists = group.rules.words();
  if (told_apart(group.rules.issues(), a, b, false)) return true;
  const bool contest = is_contest(word_in(a, "deed"));
  if (contest &&
      (are_of_two_sexes(lists, a, b) || are_two_makers(lists, a, b) || are_two_contests(lists, a, b)))
    return true;
  if ((contest || is_open_deed(a)) && parts_in(lists, a) != parts_in(lists, b)) return true;
  const auto part_a = parts_in(lists, a, "doing_part"), part_b = parts_in(lists, b, "doing_part");
  if (!part_a.empty() && !part_b.empty() && !share(part_a, part_b)) return true;
  const auto class_a = parts_in(lists, a, "credit_class"), class_b = parts_in(lists, b, "credit_class");
  return contest && !class_a.empty() && !class_b.empty() && !share(class_a, class_b);
}

Conflict conflict_of(const Group& group, const Claim& a, const Claim& b, const SlotValue& x,
                     const SlotValue& y) {
  const std::string deed = word_in(is_open_deed(a) ? b : a, "deed");
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = Kind::kParticipant;
  conflict.slot = "doer:" + std::min(word_in(a, "deed"), word_in(b, "deed"));
  // Somebody may work for a studio; a firm and a man don't buy one thing.
  if (deed != "buy" && are_of_two_sorts(x, y)) conflict.verdict = Verdict::kTension;
  if (!is_open_deed(a) && !is_open_deed(b) && word_in(a, "deed") != word_in(b, "deed"))
    conflict.verdict = Verdict::kTension;
  conflict.value_a = x.text;
  conflict.value_b = y.text;
  std::string about(group.rules.words().value("credit_about", deed));
  if (about.empty()) about = "who did it";
  conflict.meaning_a = about + ": " + x.text;
  conflict.meaning_b = about + ": " + y.text;
  conflict.why =
      cite(a) + " has “" + x.text + "”, " + cite(b) + " “" + y.text + "”: they differ on " + about + ".";
  if (is_dispute(group.rules, a, b)) conflict.verdict = Verdict::kNote;
  return conflict;
}

// Of one deed, or of two of which the one is as good as the other: who cuts the ribbon opens the hall.
bool tell_one_act(const Group& group, const Claim& a, const Claim& b) {
  const WordLists& lists = group.rules.words();
  if (is_one_act(group.rules.lexicon(), a, b)) return true;
  const std::string x = word_in(a, "deed"), y = word_in(b, "deed");
  if (lists.value("credit_kin", x) != y && lists.value("credit_kin", y) != x) return false;
  const SlotValue *of_a = thing_of(a, b), *of_b = thing_of(b, a);
  return of_a && of_b && are_one_thing(group.rules, *of_a, *of_b);
}

// "To X alone", "X shares it with Y".
void compare_shares(const Group& group, const Claim& a, const Claim& b, std::vector<Conflict>& conflicts) {
  if (!is_one_act(group.rules.lexicon(), a, b) || !are_alone_and_shared(group.rules, a, b)) return;
  const SlotValue &x = slot_values(a, "doer")->front(), &y = slot_values(b, "doer")->front();
  if (are_of_two_parts(group, a, b) || !is_one_deed(group, a, b, x, y, true)) return;
  Conflict conflict = conflict_of(group, a, b, x, y);
  const bool first = first_in(a, "shared") || slot_values(a, "doer")->size() > 1;
  conflict.value_a = first ? "shared" : "alone";
  conflict.value_b = first ? "alone" : "shared";
  conflict.meaning_a = x.text + ": " + conflict.value_a;
  conflict.meaning_b = y.text + ": " + conflict.value_b;
  conflict.why = cite(first ? a : b) + " has it done by several, " + cite(first ? b : a) + " by one alone.";
  conflicts.push_back(std::move(conflict));
}

void compare_pair(const Group& group, const Claim& a, const Claim& b, std::vector<Conflict>& conflicts) {
  const bool old = is_long_ago(a), both_old = old && is_long_ago(b);
  if (a.background || b.background || (!both_old && (old || is_long_ago(b))) || !tell_one_act(group, a, b) ||
      !times_meet(a, b) || !is_news_of_one_day(a, b))
    return;
  compare_shares(group, a, b, conflicts);
  if (first_in(a, "shared") || first_in(b, "shared")) return;
  const auto [x, y] = others(group, a, b);
  if (!x || is_part_of_other(group.rules, a, *y) || is_part_of_other(group.rules, b, *x)) return;
  if (are_of_two_parts(group, a, b)) return;
  const WordLists& lists = group.rules.words();
  if (word_in(a, "deed") == "buy" && (buys_for_others(lists, *x) || buys_for_others(lists, *y))) return;
  const bool beside = are_kinsmen(a, b, *x, *y) || names_beside(a, *y) || names_beside(b, *x) ||
                      rules_out(group.rules, a, b, *y) || rules_out(group.rules, b, a, *x);
  if (may_both(group, a, b, word_in(a, "deed"), beside)) return;
  if (gives_it_to(group, a, word_in(a, "deed"), *y) || gives_it_to(group, b, word_in(b, "deed"), *x)) return;
  const bool open = is_open_deed(a) || is_open_deed(b);
  if (open ? is_one_open_deed(group, a, b, *x, *y, beside) : is_one_deed(group, a, b, *x, *y, beside))
    conflicts.push_back(conflict_of(group, a, b, *x, *y));
}

}  // namespace

void compare_credits(const Group& group, std::vector<Conflict>& conflicts) {
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type != "credit" || b.type != "credit" || a.article == b.article || !comparable(a, b)) continue;
      compare_pair(group, a, b, conflicts);
    }
  }
}

}  // namespace gainsay
