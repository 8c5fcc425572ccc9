#include "reconcile/name_limits.h"

#include <algorithm>

#include "reconcile/doer_kinds.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

bool any_in(const std::set<std::string>& names, const NameWords& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return names.contains(word); });
}

// Whether one of two names holds nothing but words of the other.
bool is_part_of(const NameWords& part, const NameWords& whole) {
  return std::all_of(part.begin(), part.end(), [&](const std::string& word) {
    return std::find(whole.begin(), whole.end(), word) != whole.end();
  });
}

// Whether the article of a claim holds a name of several words that may be short or long for `name` and has a
// word of `own`: "Bahari" and "MV Sinar Bahari", but not "Bahari Putra", for "Sinar Bahari".
bool holds_form_of(const Group& group, const Claim& of, const NameWords& name, const NameWords& own) {
  const auto near = claims_of_article(group.claims, of);
  return std::any_of(near.begin(), near.end(), [&](const Claim* claim) {
    if (claim->type != "naming") return false;
    const NameWords words = words_of(*claim);
    const bool has = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
      return std::find(own.begin(), own.end(), word) != own.end();
    });
    return has && (is_part_of(words, name) || is_part_of(name, words));
  });
}

// Whether some article holds words of both names that the other lacks: two bearers, or a slip that is told.
bool stand_side_by_side(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                        const NameWords& x, const NameWords& y, const WordsApart& words) {
  // Of things each name may have a word in common with other names of its article: its owner's, its town's.
  if (!words.people && words.shared > 0 && x.size() > 1 && y.size() > 1) {
    const bool apart = std::none_of(index.begin(), index.end(), [&](const auto& article) {
      return article.first != a.article && article.first != b.article && any_in(article.second, words.own) &&
             any_in(article.second, words.other);
    });
    return !apart || holds_form_of(group, a, y, words.other) || holds_form_of(group, b, x, words.own);
  }
  return std::any_of(index.begin(), index.end(), [&](const auto& article) {
    return any_in(article.second, words.own) && any_in(article.second, words.other);
  });
}

// Where every word is spelt another way and sounds alike, the whole name comes from another script.
bool comes_from_other_script(const WordLists& lists, const NameWords& x, const NameWords& y,
                             const WordsApart& words) {
  const bool word_kept = std::any_of(x.begin(), x.end(), [&](const std::string& word) {
    return std::find(y.begin(), y.end(), word) != y.end();
  });
  return x.size() > 1 && !word_kept && sound_alike(lists, words);
}

bool have_two_ages(const Claim& a, const Claim& b) {
  const auto *x = value_in<NumberValue>(a, "years"), *y = value_in<NumberValue>(b, "years");
  return x && y && x->told.low != y->told.low;
}

bool have_one_age(const Claim& a, const Claim& b) {
  const auto *x = value_in<NumberValue>(a, "years"), *y = value_in<NumberValue>(b, "years");
  return x && y && x->told.low == y->told.low;
}

// "The returning officer", "formerly the returning officer": a kind that a mark makes another's.
bool hold_in_turn(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto mark_of = [&](const Claim& claim) {
    const std::string kind = word_in(claim, "kind");
    const std::string mark = kind.substr(0, kind.find(' '));
    return lists.has("other_holder", mark) ? mark : std::string();
  };
  return !word_in(a, "kind").empty() && !word_in(b, "kind").empty() && mark_of(a) != mark_of(b);
}

// "The winner of the men's race", "the first speaker", where the other is that of the women's, the second.
bool are_told_apart(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto marks_of = [&](const Claim& claim) {
    std::set<std::string> marks;
    if (const std::vector<SlotValue>* told = slot_values(claim, "told")) {
      for (const SlotValue& value : *told) {
        const std::string& word = std::get<TextValue>(value.value).lemma;
        if (lists.has("told_apart", word) || lists.has("told_beside", word)) marks.insert(word);
      }
    }
    return marks;
  };
  const std::set<std::string> x = marks_of(a), y = marks_of(b);
  const auto beside = [&](const std::set<std::string>& marks) {
    return std::any_of(marks.begin(), marks.end(),
                       [&](const std::string& mark) { return lists.has("told_beside", mark); });
  };
  if (beside(x) != beside(y)) return true;
  return !x.empty() && !y.empty() && x != y;
}

// "Stagehands", "the townspeople": people of a calling or a place, but not those who give names by their
// office.
bool are_some_people(const RuleSet& rules, const std::string& word) {
  const WordLists& lists = rules.words();
  if (lists.has("plural_people", word)) return true;
  if (!word.ends_with('s') || word.ends_with("ss")) return false;
  const std::string one = word.substr(0, word.size() - 1);
  const NounKinds& kinds = rules.lexicon().kinds();
  return !lists.has("namer", one) && !lists.has("names_by_office", one) &&
         (kinds.of(one) & kinds.named("person")) != 0;
}

// Whether words from one on say that those before call something by a name: "call it", "have always called".
bool call_it(const WordLists& lists, const std::vector<std::string>& words, std::size_t at) {
  bool have = false;
  for (; at < words.size() && lists.has("before_calling", words[at]); ++at)
    have |= words[at] == "have" || words[at] == "ve";
  return at + 1 < words.size() && words[at] == (have ? "called" : "call") &&
         !lists.has("no_naming_behind", words[at + 1]);
}

// "Stagehands call the crane Old Bess": what some people call it among themselves.
bool tells_pet_name(const RuleSet& rules, const Claim& claim) {
  if (holds_phrase(rules.words(), claim, "pet_name_cue")) return true;
  constexpr std::size_t kFarthest = 3;  // words: "at the zoo"
  const std::vector<std::string> words = folded_words(claim.sentence);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!are_some_people(rules, words[i])) continue;
    for (std::size_t at = i + 1; at <= i + 1 + kFarthest; ++at) {
      if (call_it(rules.words(), words, at)) return true;
    }
  }
  return false;
}

// "Typhoon Lan", of the Philippines "typhoon Paolo": weather bureaus have each a name of its own for a storm.
bool are_names_of_bureaus(const WordLists& lists, const Claim& a, const Claim& b) {
  return lists.has("named_by_bureaus", word_in(a, "kind")) &&
         lists.has("named_by_bureaus", word_in(b, "kind")) &&
         holds_phrase(lists, a, "bureau_of_its_own") != holds_phrase(lists, b, "bureau_of_its_own");
}

// "In America the film is called Dark Water": of works that each country has by a title of its own.
bool are_titles_abroad(const WordLists& lists, const Claim& a, const Claim& b) {
  // The key of a country is "place:" with its two letters.
  const auto is_country = [](const std::string& word) {
    constexpr std::string_view kPlace = "=place:";
    return word.size() == kPlace.size() + 2 && word.starts_with(kPlace) &&
           word.find_first_of("0123456789") == std::string::npos;
  };
  const auto opens_in_country = [&](const Claim& claim) {
    return lists.has("titled_by_country", word_in(claim, "kind")) && claim.sentence.starts_with("In ") &&
           std::any_of(claim.context.begin(), claim.context.end(), is_country);
  };
  return opens_in_country(a) != opens_in_country(b);
}

// "Rob", "Roberto"; "Orlov", "Orlova"; "America", "American".
bool is_inside(const std::string& a, const std::string& b) { return a.starts_with(b) || b.starts_with(a); }

// Neither what they are called nor an age ties the two.
bool is_nothing_told_alike(const Group& group, const Claim& a, const Claim& b) {
  return !(value_in<NumberValue>(a, "years") && value_in<NumberValue>(b, "years")) &&
         compare_kinds(group, a, b).best < Kinds::kKin;
}

// Whether relatives of one surname may be meant. Those of one post hardly are, unless a brother or a cousin
// is told of, who may well follow the same calling.
bool may_be_relatives(const Group& group, const Claim& a, const Claim& b) {
  if (!tells_kin(group, a) && !tells_kin(group, b)) return false;
  const auto tells_peer = [&](const Claim& claim) {
    const std::vector<std::string> words = folded_words(claim.sentence);
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return group.rules.words().has("peer_kin", word); });
  };
  return compare_kinds(group, a, b).best < Kinds::kRare || tells_peer(a) || tells_peer(b);
}

// Relatives have one surname; what else they share with one bearer of two names is for the gate to weigh.
bool are_two_people(const Group& group, const Claim& a, const Claim& b, const NameWords& x,
                    const NameWords& y, const WordsApart& words) {
  // "Eva Lindholm", "Eva Sandoval": no more than one word of the name.
  const bool unlike = words.given == Spelling::kOther || words.surname == Spelling::kOther;
  if (unlike && is_nothing_told_alike(group, a, b)) return true;
  if ((unlike || words.given == Spelling::kAlike) && !whose_agree(group, a, b)) return true;
  // "Judge Anne Sutter", "prosecutor Andreas Sutter"
  if (words.barely && compare_kinds(group, a, b).best == Kinds::kOther) return true;
  if (words.surname == Spelling::kSame) {
    if (is_initial(x.front()) || is_initial(y.front())) return true;
    if (!have_one_age(a, b) && may_be_relatives(group, a, b)) return true;
    // "Abdul Karim Siddiqui", "Abdul Rahim Siddiqui" differ between those.
    if (x.front() != y.front() && is_inside(x.front(), y.front())) return true;
    return sound_alike(group.rules.words(), words);  // "Olha", "Olga"
  }
  return (words.given == Spelling::kSame && is_inside(x.back(), y.back())) || is_initial(x.front()) ||
         is_initial(y.front());
}

// "North Harbour", "South Harbour"; "Coindesk", "Coincheck", of which nothing says what they are.
bool are_two_things(const Group& group, const Claim& a, const Claim& b, const NameWords& x,
                    const NameWords& y, const WordsApart& words) {
  const WordLists& lists = group.rules.words();
  if (!whose_agree(group, a, b)) return true;
  const auto tells_apart = [&](const NameWords& own) {
    return std::any_of(own.begin(), own.end(),
                       [&](const std::string& word) { return lists.has("apart", word); });
  };
  // "Eastern Hope" beside "Ocean Prosper" is a name like any other.
  const bool one = tells_apart(words.own), other = tells_apart(words.other);
  if ((one && other) || ((one || other) && words.shared > 0)) return true;
  if (words.own.size() == 1 && words.other.size() == 1 && is_inside(words.own.front(), words.other.front()))
    return true;
  // "Holmwood Freight", "Ashby Freight": firms of one trade.
  if (words.alike == Spelling::kOther && words.shared > 0 &&
      (word_in(a, "kind") == "firm" || word_in(b, "kind") == "firm"))
    return true;
  return x.size() == 1 && y.size() == 1 && words.alike != Spelling::kOneLetter &&
         compare_kinds(group, a, b).best < Kinds::kCommon;
}

}  // namespace

bool are_two_names(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                   const NameWords& x, const NameWords& y, const WordsApart& words) {
  const WordLists& lists = group.rules.words();
  if (are_titles_abroad(lists, a, b)) return true;
  if (are_names_of_bureaus(lists, a, b)) return true;
  if (!words.people && tells_pet_name(group.rules, a) != tells_pet_name(group.rules, b)) return true;
  if (stand_side_by_side(group, index, a, b, x, y, words) || comes_from_other_script(lists, x, y, words))
    return true;
  if (have_two_ages(a, b) || are_words_of_two_sexes(lists, word_in(a, "kind"), word_in(b, "kind")) ||
      hold_in_turn(lists, a, b) || are_told_apart(lists, a, b))
    return true;
  return words.people ? are_two_people(group, a, b, x, y, words) : are_two_things(group, a, b, x, y, words);
}

}  // namespace gainsay
