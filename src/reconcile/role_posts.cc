#include "reconcile/role_posts.h"

#include <algorithm>

#include "reconcile/likeness.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {

std::vector<SenseId> readings_beside(const Lexicon& lexicon, const Title& title, const Title& other) {
  std::vector<SenseId> near;
  for (const SenseId reading : title.readings) {
    const OfficeClass* office = lexicon.office(reading);
    const bool fits = office && !office->of.empty() &&
                      std::any_of(other.readings.begin(), other.readings.end(), [&](SenseId with) {
                        const OfficeClass* beside = lexicon.office(with);
                        return beside && beside->of == office->of;
                      });
    if (fits) near.push_back(reading);
  }
  return near.empty() || near.size() == title.readings.size() ? title.readings : near;
}

bool implies(const Lexicon& lexicon, SenseId from, SenseId to) {
  const OfficeClass* office = lexicon.office(from);
  return office && std::find(office->implies.begin(), office->implies.end(), to) != office->implies.end();
}

namespace {

// "Otago's assistant coach", "head coach of Waikato": people change teams, and have a post in two.
bool are_posts_in_two_teams(const Lexicon& lexicon, const Title& a, SenseId x, const Title& b, SenseId y) {
  const auto is_of_team = [&](SenseId id) { return lexicon.office(id) && lexicon.office(id)->of == "team"; };
  return is_of_team(x) && is_of_team(y) && (compare_bodies(a, b) == Bodies::kOther || are_of_two_teams(a, b));
}

}  // namespace

bool exclude_each_other(const Lexicon& lexicon, const Title& a, const Title& b) {
  const bool one_body = compare_bodies(a, b) != Bodies::kOther;
  for (const SenseId x : readings_beside(lexicon, a, b)) {
    for (const SenseId y : readings_beside(lexicon, b, a)) {
      if (implies(lexicon, x, y) || implies(lexicon, y, x)) return false;
      if (are_posts_in_two_teams(lexicon, a, x, b, y)) return false;
      if (lexicon.excludes(x, y)) continue;
      if (!one_body || !lexicon.excludes_within(x, y)) return false;
    }
  }
  return true;
}

bool strain_each_other(const Lexicon& lexicon, const Title& a, const Title& b) {
  const auto x = readings_beside(lexicon, a, b), y = readings_beside(lexicon, b, a);
  return std::all_of(x.begin(), x.end(), [&](SenseId one) {
    return std::all_of(y.begin(), y.end(), [&](SenseId other) {
      return (lexicon.strains(one, other) || lexicon.excludes(one, other)) &&
             !are_posts_in_two_teams(lexicon, a, one, b, other);
    });
  });
}

namespace {

// Whether one person may well have both offices: one is the other as well, or a list says so.
bool go_together(const RuleSet& rules, SenseId one, SenseId other) {
  const std::string x = rules.lexicon().name(one).substr(7), y = rules.lexicon().name(other).substr(7);
  return one == other || implies(rules.lexicon(), one, other) || implies(rules.lexicon(), other, one) ||
         rules.words().has("go_together", x + " + " + y) || rules.words().has("go_together", y + " + " + x);
}

}  // namespace

bool are_two_posts(const RuleSet& rules, const Title& a, const Title& b) {
  const WordLists& lists = rules.words();
  const auto world_of = [&](SenseId reading) {
    const OfficeClass* office = rules.lexicon().office(reading);
    if (!office || lists.has("no_post", rules.lexicon().name(reading).substr(7))) return std::string_view();
    return lists.value("post_world", office->of);
  };
  // "Captain" is of a ship beside a chief engineer; in a firm titles are piled up, and any reading may hold.
  const auto aboard = [&](const std::vector<SenseId>& readings) {
    return std::all_of(readings.begin(), readings.end(),
                       [&](SenseId one) { return world_of(one) != "firm"; });
  };
  auto x = readings_beside(rules.lexicon(), a, b), y = readings_beside(rules.lexicon(), b, a);
  if (!aboard(x) || !aboard(y)) x = a.readings, y = b.readings;
  return std::all_of(x.begin(), x.end(), [&](SenseId one) {
    return std::all_of(y.begin(), y.end(), [&](SenseId other) {
      return !go_together(rules, one, other) && !world_of(one).empty() && world_of(one) == world_of(other);
    });
  });
}

bool are_of_one_occasion(const Lexicon& lexicon, const Title& a, const Title& b) {
  constexpr int kSameNewsDays = 3;
  constexpr double kGround = 1.5, kUndated = 2;
  const double ground = common_ground_beside(lexicon, *a.claim, *b.claim, {a.person->name});
  if (!a.claim->published || !b.claim->published) return ground >= kUndated;
  const auto apart = (*a.claim->published - *b.claim->published).count();
  return apart <= kSameNewsDays && -apart <= kSameNewsDays && ground >= kGround;
}

namespace {

// "Attorney general in 2016": a sentence that tells of other times.
bool tells_of_other_times(const WordLists& lists, const Title& title) {
  constexpr std::size_t kDigits = 4;
  const std::vector<std::string> words = folded_words(title.claim->sentence);
  const auto is_year = [](const std::string& word) {
    return word.size() == kDigits &&
           std::all_of(word.begin(), word.end(), [](unsigned char c) { return c >= '0' && c <= '9'; });
  };
  return holds_phrase(lists, *title.claim, "of_former_times") ||
         std::any_of(words.begin(), words.end(), is_year);
}

// Whether two jobs fill two lives, whatever their sentences tell: neither is held beside another ("mayor",
// "dentist"), or the other with a word more ("pilot", "harbour pilot").
bool are_two_lives(const RuleSet& rules, const Title& a, const Title& b) {
  const WordLists& lists = rules.words();
  const auto is_beside = [&](const Title& title) {
    return std::any_of(title.readings.begin(), title.readings.end(), [&](SenseId reading) {
      return lists.has("side_office", rules.lexicon().name(reading).substr(7));
    });
  };
  const auto is_longer = [](const Title& one, const Title& other) {
    const std::vector<std::string> words = folded_words(one.text()), of = folded_words(other.text());
    return std::find(words.begin(), words.end(), of.back()) != words.end();
  };
  if (is_beside(a) || is_beside(b) || is_longer(a, b) || is_longer(b, a)) return false;
  return !tells_of_other_times(lists, a) && !tells_of_other_times(lists, b);
}

}  // namespace

bool are_two_jobs(const RuleSet& rules, const Title& a, const Title& b) {
  constexpr int kSameNewsDays = 2;
  constexpr double kGround = 2;
  if (!a.claim->published || !b.claim->published) return false;
  const auto apart = (*a.claim->published - *b.claim->published).count();
  if (apart > kSameNewsDays || -apart > kSameNewsDays) return false;
  const WordLists& lists = rules.words();
  const auto is_job = [&](SenseId reading) {
    const OfficeClass* office = rules.lexicon().office(reading);
    if (!office) return false;
    const std::string name = rules.lexicon().name(reading).substr(7);
    return lists.has("day_post", name) || (!lists.has("no_post", name) && lists.has("day_job", office->of));
  };
  const auto is_minister = [&](SenseId reading) {
    return rules.lexicon().name(reading).ends_with(" minister");
  };
  if (!std::all_of(a.readings.begin(), a.readings.end(), is_job)) return false;
  if (!std::all_of(b.readings.begin(), b.readings.end(), is_job)) return false;
  const auto of_both = [&](SenseId reading) {
    const auto goes_with = [&](SenseId other) {
      return go_together(rules, reading, other) || (is_minister(reading) && is_minister(other));
    };
    return std::any_of(b.readings.begin(), b.readings.end(), goes_with);
  };
  if (std::any_of(a.readings.begin(), a.readings.end(), of_both)) return false;
  if (common_ground_beside(rules.lexicon(), *a.claim, *b.claim, {a.person->name}) >= kGround) return true;
  return are_two_lives(rules, a, b);
}

}  // namespace gainsay
