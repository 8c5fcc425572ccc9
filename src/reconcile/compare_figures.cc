#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <sstream>

#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/pairs.h"
#include "reconcile/same_event.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

const SlotValue* first_of(const Claim& claim, const char* slot) {
  const auto found = claim.slots.find(slot);
  return found == claim.slots.end() || found->second.empty() ? nullptr : &found->second.front();
}

const NumberValue* figure_of(const Claim& claim) {
  const SlotValue* slot = first_of(claim, "figure");
  return slot ? std::get_if<NumberValue>(&slot->value) : nullptr;
}

// Two figures for one thing are rarely far apart; what differs more is another thing.
constexpr double kWidestRatio = 4;

double ratio(const NumberValue& a, const NumberValue& b) {
  const double x = std::abs(a.amount.hard.low.value_or(a.as_told)),
               y = std::abs(b.amount.hard.low.value_or(b.as_told));
  return std::min(x, y) > 0 ? std::max(x, y) / std::min(x, y) : 1e9;
}

bool near_enough(const NumberValue& a, const NumberValue& b) {
  const double x = std::abs(a.as_told), y = std::abs(b.as_told);
  if (a.dimension == Dimension::kScore) return true;
  const double low = a.amount.hard.low.value_or(x), other = b.amount.hard.low.value_or(y);
  const double small = std::min(std::abs(low), std::abs(other)),
               large = std::max(std::abs(low), std::abs(other));
  return small > 0 && large / small <= kWidestRatio;
}

enum class Link { kNone, kWeak, kStrong };

// "47 governments", "41 countries": lexicon/figures.json has what is counted under several names.
bool counted_alike(const WordLists& lists, const SlotValue& a, const SlotValue& b) {
  const auto *x = std::get_if<TextValue>(&a.value), *y = std::get_if<TextValue>(&b.value);
  if (!x || !y) return false;
  std::istringstream groups{std::string(lists.value("counted_alike", x->lemma))};
  const std::string other = " " + std::string(lists.value("counted_alike", y->lemma)) + " ";
  for (std::string group; groups >> group;) {
    if (other.find(" " + group + " ") != std::string::npos) return true;
  }
  return false;
}

Link link_of_nouns(const RuleSet& rules, const Claim& a, const Claim& b) {
  const SlotValue *x = first_of(a, "of"), *y = first_of(b, "of");
  if (!x || !y) return Link::kWeak;
  const Likeness like = likeness(rules.lexicon(), *x, *y);
  if (like != Likeness::kDifferent && counted_alike(rules.words(), *x, *y)) return Link::kStrong;
  switch (like) {
    case Likeness::kSame:
    case Likeness::kLike:
      return Link::kStrong;
    case Likeness::kUnknown:
      return Link::kWeak;
    case Likeness::kUnlike:
    case Likeness::kDifferent:
      return Link::kNone;
  }
  return Link::kNone;
}

// The predicates tell one happening: one lemma, or one or kin event classes.
Link link_of_verbs(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  const SlotValue *e = first_of(a, "happening"), *f = first_of(b, "happening");
  if (e && f) {
    const SenseId x = lexicon.find(std::get<TextValue>(e->value).lemma),
                  y = lexicon.find(std::get<TextValue>(f->value).lemma);
    return lexicon.is_kin(x, y) ? Link::kStrong : Link::kNone;
  }
  // Something happened to the ones; of the others nothing is said to have happened.
  if (e || f) return figure_of(a)->dimension == Dimension::kCount ? Link::kNone : Link::kWeak;
  const SlotValue *x = first_of(a, "verb"), *y = first_of(b, "verb");
  const auto* v = x ? std::get_if<TextValue>(&x->value) : nullptr;
  const auto* w = y ? std::get_if<TextValue>(&y->value) : nullptr;
  if (!v || !w) return Link::kWeak;
  if (v->lemma == w->lemma || share(v->classes, w->classes)) return Link::kStrong;
  bool known = false;
  for (const std::string& left : v->classes) {
    for (const std::string& right : w->classes) {
      if (!left.starts_with("event:") || !right.starts_with("event:")) continue;
      known = true;
      if (lexicon.is_kin(lexicon.find(left), lexicon.find(right))) return Link::kStrong;
    }
  }
  // Two verbs of two happenings; a price may stand with many verbs.
  return known && figure_of(a)->dimension == Dimension::kCount ? Link::kNone : Link::kWeak;
}

bool times_apart(const Claim& a, const Claim& b) {
  const SlotValue *x = first_of(a, "when"), *y = first_of(b, "when");
  return x && y && compare(x->value, y->value) == Match::kDisjoint;
}

// Heads that say no more than that they are people.
bool both_general(const Claim& a, const Claim& b) {
  static const std::set<std::string> kGeneral = {"people", "person", "life",     "soul",  "victim", "dead",
                                                 "body",   "man",    "casualty", "other", "we",     "us",
                                                 "they",   "them",   "dead",     "death", "toll"};
  const SlotValue *x = first_of(a, "of"), *y = first_of(b, "of");
  return x && y && kGeneral.contains(std::get<TextValue>(x->value).lemma) &&
         kGeneral.contains(std::get<TextValue>(y->value).lemma);
}

// The more figures the articles hold, the likelier two that have nothing to do with each other are told
// alike: what it takes beyond the thresholds below, in points of evidence. Nothing for the few of a short
// story.
double crowding(std::size_t figures) {
  constexpr double kFew = 50, kForDoubling = 1, kMost = 4;
  const double doublings = std::log2(std::max(1.0, static_cast<double>(figures) / kFew));
  return std::min(kMost, kForDoubling * doublings);
}

// "One thing is sure", "three times", "on two occasions": heads that count nothing in particular.
bool is_loose(const Claim& claim) {
  static const std::set<std::string> kLoose = {
      "thing", "time", "occasion", "way",   "one",  "reason", "half",    "side",  "number", "kind",
      "sort",  "type", "part",     "point", "fact", "word",   "thought", "piece", "step",   "front"};
  const SlotValue* of = first_of(claim, "of");
  return of && figure_of(claim)->dimension == Dimension::kCount &&
         kLoose.contains(std::get<TextValue>(of->value).lemma);
}

// "Apollo 11 mission", "the 2005 award": a figure in front of a singular names or dates it, and counts
// nothing.
bool is_label(const WordLists& lists, const Claim& claim) {
  const SlotValue *of = first_of(claim, "of"), *figure = first_of(claim, "figure");
  const auto* noun = of ? std::get_if<TextValue>(&of->value) : nullptr;
  const NumberValue& number = *figure_of(claim);
  if (!noun || number.dimension != Dimension::kCount || number.as_told == 1) return false;
  if (of->text.find(figure->text) == std::string::npos) return false;
  std::string head;
  append_folded(printed_head(*noun), head);
  return head == noun->lemma && !lists.has("same_plural", head) && head.find('-') == std::string::npos &&
         number.as_told == std::floor(number.as_told) && figure->text.find(' ') == std::string::npos &&
         figure->text.find_first_not_of("0123456789") == std::string::npos;
}

bool is_statistic(const WordLists& lists, const Claim& claim) {
  const SlotValue* of = first_of(claim, "of");
  return of && lists.has("statistic", std::get<TextValue>(of->value).lemma);
}

// Two articles that share so much, and each has one price, share, length or score only: it is the same one,
// whatever the words around it are.
constexpr double kForLone = 2.5, kLoneRatio = 3;

bool is_lone_pair(const Claim& a, const Claim& b, const SharedContext& shared, double tie) {
  const NumberValue &x = *figure_of(a), &y = *figure_of(b);
  if (x.dimension == Dimension::kCount || shared.names < 1 || tie < kForLone) return false;
  if (x.dimension == Dimension::kScore) return shared.names >= 2;
  return ratio(x, y) <= kLoneRatio;
}

bool one_thing(const RuleSet& rules, const Claim& a, const Claim& b, double crowded, bool lone) {
  const Lexicon& lexicon = rules.lexicon();
  const NumberValue &x = *figure_of(a), &y = *figure_of(b);
  if (x.dimension != y.dimension || x.unit != y.unit || times_apart(a, b) || !near_enough(x, y)) return false;
  const SlotValue *who_a = first_of(a, "subject"), *who_b = first_of(b, "subject");
  if (who_a && who_b) {
    const Likeness who = likeness(lexicon, *who_a, *who_b);
    if (who == Likeness::kDifferent || (who == Likeness::kUnlike && crowded > 0)) return false;
  }
  if (is_loose(a) || is_loose(b) || is_label(rules.words(), a) || is_label(rules.words(), b)) return false;
  const bool statistic = is_statistic(rules.words(), a) || is_statistic(rules.words(), b);
  if (crowded > 0 && statistic && x.dimension == Dimension::kCount) {
    if (!who_a || !who_b || likeness(lexicon, *who_a, *who_b) != Likeness::kSame) return false;
    crowded += 1;
  }
  Link nouns = link_of_nouns(rules, a, b);
  const Link verbs = link_of_verbs(lexicon, a, b);
  // "61 people drowned", "the loss of 47 lives": what one happening did to how many, whatever they are
  // called.
  const bool happened = verbs == Link::kStrong && first_of(a, "happening") && first_of(b, "happening");
  if (happened && nouns == Link::kNone && both_general(a, b)) nouns = Link::kStrong;
  const SharedContext shared = shared_context(a, b);
  const double tie = shared.names + 0.5 * shared.words + 0.5 * std::min(shared.around, 2) - crowded;
  if (lone && is_lone_pair(a, b, shared, tie)) return true;
  if (nouns == Link::kNone || verbs == Link::kNone) return false;
  // "One" is as often an article as a count, and "several" leaves room for any.
  const bool one = x.dimension == Dimension::kCount && (x.as_told == 1 || y.as_told == 1);
  if ((one && !happened) || x.vague || y.vague) return false;
  // With little to tie them, only figures that are close are taken for two readings of one.
  constexpr double kClose = 1.5;
  const bool close = ratio(x, y) <= kClose;
  switch (x.dimension) {
    case Dimension::kCount:
      if (nouns != Link::kStrong) return false;
      return tie >= (verbs == Link::kStrong ? 0.5 : 2.0);
    case Dimension::kScore:
      return tie >= 1 && (crowded == 0 || (verbs == Link::kStrong && nouns == Link::kStrong));
    case Dimension::kMoney:
      if (nouns == Link::kStrong && verbs == Link::kStrong) return tie >= 1;
      return close && tie >= (verbs == Link::kStrong || nouns == Link::kStrong ? 1.0 : 1.5);
    default:
      if (nouns == Link::kStrong && verbs == Link::kStrong && first_of(a, "of") && first_of(b, "of"))
        return tie >= 1;
      return close && verbs == Link::kStrong && tie >= 2;
  }
}

// Figures of one kind in one article: of two nobody can tell which is meant.
using Key = std::pair<std::string, std::string>;  // article, dimension and head

std::string kind_of(const Claim& claim) {
  const NumberValue& figure = *figure_of(claim);
  std::string kind = std::to_string(static_cast<int>(figure.dimension)) + figure.unit;
  if (figure.dimension == Dimension::kCount) {
    if (const SlotValue* of = first_of(claim, "of")) kind += std::get<TextValue>(of->value).lemma;
  }
  return kind;
}

// The figures of the articles, with what has to be known of all to compare two.
class Figures {
 public:
  explicit Figures(const std::vector<const Claim*>& claims) {
    for (const Claim* claim : claims) {
      const NumberValue* figure = figure_of(*claim);
      if (!figure || claim->stance == Stance::kDenied) continue;
      if (figure->dimension == Dimension::kCount && !first_of(*claim, "of")) continue;
      all_.push_back(claim);
    }
    crowded_ = crowding(all_.size());
  }

  const std::vector<const Claim*>& all() const { return all_; }

  /// Its article has no other figure of that dimension.
  bool is_lone(const Claim& claim) const {
    const NumberValue& figure = *figure_of(claim);
    return std::none_of(of_article(claim).begin(), of_article(claim).end(), [&](const Claim* other) {
      const NumberValue& another = *figure_of(*other);
      return other->article == claim.article && other->file.begin != claim.file.begin &&
             another.dimension == figure.dimension && another.unit == figure.unit;
    });
  }

  /// What it takes beyond the thresholds of one_thing(): where an article gives several figures of a kind,
  /// which of them is meant is harder to tell.
  double doubt(const Claim& a, const Claim& b) const {
    return crowded_ > 0 ? crowded_ + std::max(others_of_kind(a), others_of_kind(b)) : 0;
  }

  /// Whether the claim's article gives that value for one of the kind, too; where it gives both, it is no
  /// party.
  bool also_gives(const Claim& claim, const NumberValue& value) const {
    return std::any_of(of_article(claim).begin(), of_article(claim).end(), [&](const Claim* other) {
      return other->article == claim.article && kind_of(*other) == kind_of(claim) &&
             compare(*figure_of(*other), value) != Match::kDisjoint &&
             figure_of(*other)->dimension == value.dimension && figure_of(*other)->unit == value.unit;
    });
  }

 private:
  std::span<const Claim* const> of_article(const Claim& claim) const {
    return claims_of_article(all_, claim.article);
  }

  double others_of_kind(const Claim& claim) const {
    const auto many = std::count_if(of_article(claim).begin(), of_article(claim).end(), [&](const Claim* other) {
      return other->article == claim.article && other != &claim && kind_of(*other) == kind_of(claim) &&
             compare(*figure_of(*other), *figure_of(claim)) == Match::kDisjoint;
    });
    constexpr double kForEach = 0.5, kMost = 2;
    return std::min(kMost, kForEach * static_cast<double>(many));
  }

  std::vector<const Claim*> all_;
  double crowded_ = 0;
};

std::string shown(const Claim& claim) {
  const SlotValue* of = first_of(claim, "of");
  return first_of(claim, "figure")->text + (of ? " " + printed_head(std::get<TextValue>(of->value)) : "");
}

bool may_compare(const Claim& a, const Claim& b) {
  const auto unsure = [](const Claim& claim) {
    return claim.stance == Stance::kPossible || claim.stance == Stance::kAsked || claim.retracted;
  };
  return a.article != b.article && !unsure(a) && !unsure(b);
}

Conflict conflict_of(const Claim& a, const Claim& b, Match match) {
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = Kind::kQuantity;
  conflict.verdict = match == Match::kDisjoint ? Verdict::kContradiction : Verdict::kTension;
  conflict.slot = "figure";
  conflict.value_a = shown(a);
  conflict.value_b = shown(b);
  conflict.meaning_a = meaning(a, "figure");
  conflict.meaning_b = meaning(b, "figure");
  conflict.why =
      cite(a) + " gives “" + conflict.value_a + "” where " + cite(b) + " gives “" + conflict.value_b + "”.";
  conflict.grows = figure_of(a)->dimension == Dimension::kCount;
  return conflict;
}

}  // namespace

void compare_figures(const Group& group, std::vector<Conflict>& conflicts) {
  const Figures figures(group.claims);
  Pairs pairs(figures.all());
  for (std::size_t i = 0; i < figures.all().size(); ++i) {
    for (const std::size_t j : pairs.after(i)) {
      const Claim &a = *figures.all()[i], &b = *figures.all()[j];
      if (!may_compare(a, b)) continue;
      const NumberValue &x = *figure_of(a), &y = *figure_of(b);
      const Match match = compare(x, y);
      if (match != Match::kDisjoint && match != Match::kStrained) continue;
      const bool lone = figures.is_lone(a) && figures.is_lone(b);
      if (!one_thing(group.rules, a, b, figures.doubt(a, b), lone)) continue;
      if (!figures.also_gives(a, y) && !figures.also_gives(b, x))
        conflicts.push_back(conflict_of(a, b, match));
    }
  }
}

}  // namespace gainsay
