#include "reconcile/name_signs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

#include "reconcile/name_apart.h"
#include "reconcile/name_limits.h"
#include "reconcile/pairs.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

// "Martin Redfern", "Martin Redford": hardly two people, however many names a story has.
bool are_nearly_one(const WordsApart& words) {
  const auto alike = [](Spelling spelling) {
    return spelling == Spelling::kOneLetter || spelling == Spelling::kAlike;
  };
  return words.people && ((words.given == Spelling::kSame && alike(words.surname)) ||
                          (alike(words.given) && words.surname == Spelling::kSame));
}

// "Sinar Bahari", "Sinar Bahagia": the same of things that are no places.
bool are_things_nearly_one(const Claim& a, const Claim& b, const WordsApart& words) {
  return !words.people && !(is_place(a) && is_place(b)) && words.shared > 0 && words.own.size() == 1 &&
         words.other.size() == 1 && words.alike != Spelling::kOther;
}

constexpr std::array<std::string_view, 4> kGiven = {"given name same", "given name one letter off",
                                                    "given names alike", "given names unlike"},
                                          kSurname = {"surname same", "surname one letter off",
                                                      "surnames alike", "surnames unlike"},
                                          kWord = {"", "word one letter off", "words alike", "words unlike"};

std::string_view of(const std::array<std::string_view, 4>& names, Spelling spelling) {
  return names[static_cast<std::size_t>(spelling)];
}

void add_spelling_signs(const WordsApart& words, const NameWords& x, const NameWords& y, Signs& signs) {
  if (words.people) {
    signs.add(of(kGiven, words.given));
    signs.add(of(kSurname, words.surname));
    signs.add("surname same, given names unlike",
              words.surname == Spelling::kSame && words.given == Spelling::kOther);
    signs.add("given name same, surnames unlike",
              words.given == Spelling::kSame && words.surname == Spelling::kOther);
    signs.add("given name same, surnames alike",
              words.given == Spelling::kSame && words.surname == Spelling::kAlike);
    signs.add("given name same, surname one letter off",
              words.given == Spelling::kSame && words.surname == Spelling::kOneLetter);
    signs.add("nothing of the names alike",
              words.given == Spelling::kOther && words.surname == Spelling::kOther);
  } else {
    signs.add("words shared", static_cast<double>(std::min<std::size_t>(words.shared, 2)));
    signs.add("as many words", x.size() == y.size());
    signs.add("single words", x.size() == 1 && y.size() == 1);
    if (words.own.size() == 1 && words.other.size() == 1) signs.add(of(kWord, words.alike));
    signs.add("one word differs", words.own.size() == 1 && words.other.size() == 1 && words.shared > 0);
  }
  if (words.own.size() != 1 || words.other.size() != 1) return;
  const std::string &p = words.own.front(), &q = words.other.front();
  signs.add("one sound", consonants(p) == consonants(q));
  constexpr std::size_t kStem = 4;
  signs.add("one stem", p.compare(0, kStem, q, 0, kStem) == 0);
  signs.add("initials", is_initial(p) || is_initial(q));
  signs.add("one end",
            p.size() > kStem && q.size() > kStem && p.substr(p.size() - kStem) == q.substr(q.size() - kStem));
}

void add_sound_signs(const WordLists& lists, const WordsApart& words, Signs& signs) {
  const bool alike = sound_alike(lists, words);
  signs.add("surnames that sound alike",
            alike && words.people && words.own.size() == 1 && words.given == Spelling::kSame);
  signs.add("given names that sound alike",
            alike && words.people && words.own.size() == 1 && words.surname == Spelling::kSame);
  signs.add("words that sound alike", alike && !words.people && words.own.size() == 1);
}

void add_kind_signs(const Group& group, const Claim& a, const Claim& b, const WordsApart& words,
                    Signs& signs) {
  const SharedKind shared = compare_kinds(group, a, b);
  const bool one = shared.best >= Kinds::kCommon, rare = shared.best == Kinds::kRare;
  const bool soles = first_in(a, "sole") && first_in(b, "sole"),
             sole = first_in(a, "sole") || first_in(b, "sole");
  const bool lone_office = one && has_one_holder(group, shared.kind);
  const bool lone_kind = one && group.rules.words().has("lone_kind", shared.kind);
  signs.add("one rare kind", rare);
  signs.add("one common kind", shared.best == Kinds::kCommon);
  signs.add("kin kinds", shared.best == Kinds::kKin);
  signs.add("other kinds", shared.best == Kinds::kOther);
  signs.add("each the one of its kind", one && soles);
  signs.add("one of them the one of its kind", one && sole && !soles);
  signs.add("an office of one", lone_office);
  signs.add("a kind of which a story has one", lone_kind);
  signs.add("both named as such", first_in(a, "named") && first_in(b, "named"));
  // Of one surname, or of one given name, whatever their posts say of them.
  const bool unlike = words.people && (words.given == Spelling::kOther || words.surname == Spelling::kOther);
  const bool post = (one && (sole || lone_office)) ||
                    (value_in<NumberValue>(a, "years") && value_in<NumberValue>(b, "years"));
  signs.add("unlike names, one by post or age", unlike && post);
  signs.add("unlike names, no post or age", unlike && !post);
  signs.add("unlike names, no kind", unlike && !one);
  const bool firms = !words.people && words.alike == Spelling::kOther && words.shared > 0;
  signs.add("unlike words of things, each the one of its kind", firms && one && soles);
  signs.add("unlike words of things", firms && !(one && soles));
  signs.add("things", is_thing(group, a) && is_thing(group, b));
  signs.add("one rare kind, a name shared", rare && words.shared > 0);
  signs.add("one rare kind, nothing shared", rare && words.shared == 0);
  signs.add("an office of one, a name shared", lone_office && words.shared > 0);
  const std::string whose_a = word_in(a, "whose"), whose_b = word_in(b, "whose");
  signs.add("of two things", !whose_agree(group, a, b));
  signs.add("of one thing", !whose_a.empty() && whose_a == whose_b);
}

void add_age_signs(const Claim& a, const Claim& b, const WordsApart& words, Signs& signs) {
  const auto *x = value_in<NumberValue>(a, "years"), *y = value_in<NumberValue>(b, "years");
  if (!x || !y) return;
  const bool same = x->told.low == y->told.low;
  signs.add("one age", same);
  signs.add("one age, a name shared", same && words.shared > 0);
}

// The names of one sort that one article has and the other lacks: where each has one, they may be
// counterparts.
int left_over(const Group& group, const NameIndex& index, const Claim& claim, const Claim& other) {
  std::set<std::string> last;
  const std::set<std::string>& others = index.at(other.article);
  for (const Claim* one : claims_of_article(group.claims, claim)) {
    if (one->type != "naming" || is_person(*one) != is_person(claim)) continue;
    const NameWords words = words_of(*one);
    if (!words.empty() && !others.contains(words.back())) last.insert(words.back());
  }
  return static_cast<int>(last.size());
}

void add_story_signs(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                     const NameWords& x, const NameWords& y, const WordsApart& words, Signs& signs) {
  const std::set<std::string>&of_a = index.at(a.article), &of_b = index.at(b.article);
  const auto own = [&](const std::string& word) {
    return std::find(x.begin(), x.end(), word) != x.end() || std::find(y.begin(), y.end(), word) != y.end();
  };
  const auto both = std::count_if(of_a.begin(), of_a.end(),
                                  [&](const std::string& word) { return of_b.contains(word) && !own(word); });
  constexpr std::ptrdiff_t kMostNames = 5;
  signs.add("names that both articles have", static_cast<double>(std::min(both, kMostNames)));
  constexpr double kOfPassages = 8;
  const double told = std::log2(std::max(1.0, static_cast<double>(of_a.size() + of_b.size()) / kOfPassages));
  signs.add("names told", told);
  const bool nearly_one = are_nearly_one(words), things = are_things_nearly_one(a, b, words);
  signs.add("names told, full names nearly one", nearly_one ? told : 0);
  signs.add("names told, things nearly one", things ? told : 0);
  signs.add("full names nearly one, other names in both", nearly_one && both >= 2);
  const int left = left_over(group, index, a, b), right = left_over(group, index, b, a);
  signs.add("the only ones left over", left <= 1 && right <= 1);
  const double others = std::log2(static_cast<double>(std::max(1, left * right)));
  signs.add("left over", others);
  signs.add("left over, full names nearly one", nearly_one ? others : 0);
  signs.add("left over, things nearly one", things ? others : 0);
  bool shares_name = false;
  constexpr double kMost = 6;
  signs.add("shared around", std::min(kMost, evidence(a, b, x, y, shares_name)));
  signs.add("a name or figure shared around", shares_name);
  if (a.published && b.published) {
    constexpr double kWeek = 7;
    const auto days = std::abs(static_cast<int>((*a.published - *b.published).count()));
    signs.add("weeks between", std::min(4.0, days / kWeek));
  }
  const WordLists& lists = group.rules.words();
  signs.add("another name told",
            holds_phrase(lists, a, "renaming_cue") || holds_phrase(lists, b, "renaming_cue"));
  signs.add("relatives told", tells_kin(group, a) || tells_kin(group, b));
  signs.add("both main", a.main_event && b.main_event);
  signs.add("background", a.background != b.background);
}

void add_bearer_signs(const Claim& a, const Claim& b, Signs& signs) {
  const EntityValue *p = bearer(a), *q = bearer(b);
  signs.add("places", is_place(a) && is_place(b));
  signs.add("person and other", is_person(a) != is_person(b));
  signs.add("one known", (p && p->known) != (q && q->known));
  signs.add("both known", p && q && p->known && q->known);
}

// Whether anything but the story itself makes one think of the other name.
bool are_tied(const Group& group, const Claim& a, const Claim& b, const NameWords& x, const NameWords& y,
              const WordsApart& words) {
  if (words.shared > 0 || words.alike != Spelling::kOther) return true;
  if (words.people && (words.given != Spelling::kOther || words.surname != Spelling::kOther)) return true;
  const Kinds kinds = compare_kinds(group, a, b).best;
  if (kinds != Kinds::kUnknown) return kinds >= Kinds::kKin;
  return is_person(a) == is_person(b) && !is_place(a) && !is_place(b) && told_alike(a, b, x, y).is_full();
}

}  // namespace

std::optional<Signs> name_signs(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                                const NameWords& x, const NameWords& y) {
  const WordsApart words = compare_words(group, a, b, x, y);
  if (words.own.empty() || words.other.empty()) return std::nullopt;
  if (!are_tied(group, a, b, x, y, words) || are_two_names(group, index, a, b, x, y, words))
    return std::nullopt;
  Signs signs;
  add_spelling_signs(words, x, y, signs);
  add_sound_signs(group.rules.words(), words, signs);
  add_kind_signs(group, a, b, words, signs);
  add_age_signs(a, b, words, signs);
  add_story_signs(group, index, a, b, x, y, words, signs);
  add_bearer_signs(a, b, signs);
  return signs;
}

}  // namespace gainsay
