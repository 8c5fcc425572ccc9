#include <algorithm>
#include <cmath>
#include <set>

#include "reconcile/conflict.h"
#include "reconcile/figure_identity.h"
#include "reconcile/measured.h"
#include "reconcile/pairs.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// The more figures the articles hold, the likelier two that have nothing to do with each other are told
// alike: what it takes beyond the usual evidence. Nothing for the few of a short story.
double crowding(std::size_t figures) {
  constexpr double kFew = 50, kForDoubling = 1, kMost = 4;
  const double doublings = std::log2(std::max(1.0, static_cast<double>(figures) / kFew));
  return std::min(kMost, kForDoubling * doublings);
}

// Figures of one kind in one article: of two nobody can tell which is meant.
std::string kind_of(const Claim& claim) {
  const NumberValue& figure = *figure_of(claim);
  std::string kind = std::to_string(static_cast<int>(figure.dimension)) + figure.unit;
  const TextValue* noun = value_in<TextValue>(claim, "of");
  if (figure.dimension == Dimension::kCount && noun) kind += noun->lemma;
  return kind;
}

bool is_one_unit(const NumberValue& a, const NumberValue& b) {
  return a.dimension == b.dimension && a.unit == b.unit;
}

// "About 20,000" and "around 12,000" may hardly be one; "several" and "two", "at least two" and "at least
// six" may.
bool differ(const NumberValue& a, const NumberValue& b, Match match) {
  const auto is_bare = [](const NumberValue& n) {
    return !n.vague && n.amount.hard.low && n.amount.hard.high;
  };
  return match == Match::kDisjoint || (match == Match::kStrained && is_bare(a) && is_bare(b));
}

// "Where to put 900 barrels of sour wine?" takes the figure for granted; "Were 40 hurt?" and "How many?"
// don't.
bool is_granted(const WordLists& lists, const Claim& claim) {
  const std::vector<std::string> words = folded_words(claim.sentence);
  return words.size() > 1 && lists.has("open_question", words[0]) && !lists.has("asked_amount", words[1]);
}

bool is_unsure(const WordLists& lists, const Claim& claim) {
  return claim.stance == Stance::kPossible || (claim.stance == Stance::kAsked && !is_granted(lists, claim)) ||
         claim.stance == Stance::kDenied || claim.retracted;
}

// The figures of the articles that may be compared, and all others that tell what an article knows.
class Figures {
 public:
  Figures(const RuleSet& rules, const std::vector<const Claim*>& claims) : rules_(rules) {
    for (const Claim* claim : claims) {
      if (!figure_of(*claim)) continue;
      told_.push_back(claim);
      const bool duration = figure_of(*claim)->dimension == Dimension::kDuration;
      if (claim->stance != Stance::kDenied && !duration) ++of_weight_;
      if (is_unsure(rules.words(), *claim)) continue;
      ComparedFigure figure{claim, figure_of(*claim), figure_words(rules.words(), *claim),
                            measures_of(rules.words(), *claim)};
      if (figure.number->dimension == Dimension::kCount && !value_in<TextValue>(*claim, "of") &&
          figure.words.fate.empty() && !figure.words.crowd)
        continue;
      if (duration && figure.measures.empty()) continue;
      if (figure.words.counts_nothing || figure.words.addition || figure.words.converted) continue;
      comparable_.push_back(claim);
      figures_.push_back(std::move(figure));
    }
  }

  const std::vector<const Claim*>& comparable() const { return comparable_; }
  const ComparedFigure& operator[](std::size_t i) const { return figures_[i]; }

  FigureCompany company(const Claim& a, const Claim& b) const {
    FigureCompany company;
    company.lone = is_lone(a) && is_lone(b);
    constexpr double kOfPassages = 8;
    company.told = std::log2(std::max(1.0, static_cast<double>(of_weight_) / kOfPassages));
    const double crowded = crowding(of_weight_);
    if (crowded > 0) company.doubt = crowded + std::max(others_of_kind(a), others_of_kind(b));
    return company;
  }

  /// Whether the claim's article gives the other's value, too, or figures of its sentence add up to it; it is
  /// no party then.
  bool knows(const Claim& claim, const Claim& other) const {
    const NumberValue& value = *figure_of(other);
    constexpr double kTelling = 20;  // a smaller figure may stand in any article
    const bool telling = value.amount.hard.low.value_or(0) >= kTelling && !value.vague;
    for (const Claim* one : of_article(claim)) {
      const NumberValue& figure = *figure_of(*one);
      if (!is_one_unit(figure, value)) continue;
      const Match match = compare(figure, value);
      if (match == Match::kDisjoint) continue;
      // What the claim itself tells is what is in question.
      if (differ(figure, value, match) && compare(figure, *figure_of(claim)) == Match::kSame) continue;
      if (kind_of(*one) == kind_of(claim) || (telling && match == Match::kSame)) return true;
      if (one->sentence_file == claim.sentence_file && match == Match::kSame && value.as_told > 3)
        return true;
    }
    return adds_up(claim, value);
  }

  /// Whether some article of the story tells both sums: they are of two things, as two bids are.
  bool told_side_by_side(const Claim& a, const Claim& b) const {
    const NumberValue &x = *figure_of(a), &y = *figure_of(b);
    if (x.dimension != Dimension::kMoney) return false;
    std::set<std::string_view> with_first, with_second;
    for (const Claim* one : told_) {
      if (!is_one_unit(*figure_of(*one), x)) continue;
      if (compare(*figure_of(*one), x) != Match::kDisjoint) with_first.insert(one->article);
      if (compare(*figure_of(*one), y) != Match::kDisjoint) with_second.insert(one->article);
    }
    return std::ranges::any_of(with_first,
                               [&](std::string_view article) { return with_second.contains(article); });
  }

  /// Whether the other's article has a figure that goes better with this claim's.
  bool has_better(const Claim& claim, const Claim& other) const {
    const double here = figure_likeness(rules_, claim, other);
    const auto near = of_article(other);
    return std::any_of(near.begin(), near.end(), [&](const Claim* one) {
      if (one == &other || !is_one_unit(*figure_of(*one), *figure_of(claim))) return false;
      const double there = figure_likeness(rules_, claim, *one);
      return there > here;
    });
  }

 private:
  std::span<const Claim* const> of_article(const Claim& claim) const {
    return claims_of_article(told_, claim);
  }

  bool is_lone(const Claim& claim) const {
    const auto near = of_article(claim);
    return std::none_of(near.begin(), near.end(), [&](const Claim* other) {
      return other->file.begin != claim.file.begin && is_one_unit(*figure_of(*other), *figure_of(claim)) &&
             other->stance != Stance::kDenied;
    });
  }

  double others_of_kind(const Claim& claim) const {
    const auto near = of_article(claim);
    const auto many = std::count_if(near.begin(), near.end(), [&](const Claim* other) {
      return other != &claim && kind_of(*other) == kind_of(claim) &&
             compare(*figure_of(*other), *figure_of(claim)) == Match::kDisjoint;
    });
    constexpr double kForEach = 0.5, kMost = 2;
    return std::min(kMost, kForEach * static_cast<double>(many));
  }

  // "12 Somali and 11 Yemeni pirates" are 23.
  bool adds_up(const Claim& claim, const NumberValue& value) const {
    if (value.dimension == Dimension::kScore || value.vague) return false;
    std::vector<double> others;
    constexpr std::size_t kMost = 6;
    for (const Claim* one : of_article(claim)) {
      if (one == &claim || one->sentence_file != claim.sentence_file || others.size() == kMost) continue;
      if (is_one_unit(*figure_of(*one), value)) others.push_back(figure_of(*one)->as_told);
    }
    const double own = figure_of(claim)->as_told, whole = value.as_told;
    for (unsigned some = 1; some < (1u << others.size()); ++some) {
      double sum = own;
      for (std::size_t i = 0; i < others.size(); ++i) sum += (some >> i & 1u) ? others[i] : 0;
      if (std::abs(sum - whole) < 1e-6 * std::max(1.0, whole)) return true;
    }
    return false;
  }

  const RuleSet& rules_;
  std::vector<const Claim*> told_, comparable_;
  std::vector<ComparedFigure> figures_;
  std::size_t of_weight_ = 0;
};

std::string shown(const WordLists& lists, const Claim& claim) {
  const TextValue* noun = value_in<TextValue>(claim, "of");
  const SlotValue &figure = claim.slots.at("figure").front(), *of = first_in(claim, "of");
  // "A third of its 900 workers"
  if (noun && of->file.begin >= figure.file.end &&
      noun->text.find_first_of("0123456789") != std::string::npos)
    return figure.text + " of " + noun->text;
  return figure.text + (noun ? " " + printed_head(lists, *noun) : "");
}

// The dead, the hurt, the arrested, cases, signatures: what is still being counted when the first reports are
// printed; or a count "so far".
bool is_still_counted(const WordLists& lists, const ComparedFigure& figure) {
  if (figure.number->dimension != Dimension::kCount) return figure.words.gathered;
  const auto* noun = value_in<TextValue>(*figure.claim, "of");
  if (noun && lists.has("accumulating_noun", noun->lemma)) return true;
  if (lists.has("accumulating_event", figure.words.fate)) return true;
  constexpr std::string_view kEvent = "event:";
  const auto* happening = value_in<TextValue>(*figure.claim, "happening");
  return (happening && happening->lemma.starts_with(kEvent) &&
          lists.has("accumulating_event", happening->lemma.substr(kEvent.size()))) ||
         holds_phrase(lists, *figure.claim, "so_far_cue");
}

Conflict conflict_of(const WordLists& lists, const ComparedFigure& a, const ComparedFigure& b, Match match) {
  Conflict conflict;
  conflict.a = a.claim;
  conflict.b = b.claim;
  conflict.kind = Kind::kQuantity;
  const bool surely = match == Match::kDisjoint && !are_crowds(a, b);
  conflict.verdict = surely ? Verdict::kContradiction : Verdict::kTension;
  if (are_crowds(a, b)) conflict.reconciles_if = "they are estimates of two hours, or by two yardsticks";
  conflict.slot = "figure";
  conflict.value_a = shown(lists, *a.claim);
  conflict.value_b = shown(lists, *b.claim);
  conflict.meaning_a = meaning(*a.claim, "figure");
  conflict.meaning_b = meaning(*b.claim, "figure");
  conflict.why = cite(*a.claim) + " gives “" + conflict.value_a + "” where " + cite(*b.claim) + " gives “" +
                 conflict.value_b + "”.";
  const bool first = is_still_counted(lists, a), second = is_still_counted(lists, b);
  conflict.grows = a.number->dimension == Dimension::kCount ? first || second : first && second;
  return conflict;
}

}  // namespace

void compare_figures(const Group& group, std::vector<Conflict>& conflicts) {
  const Figures figures(group.rules, group.claims);
  Pairs pairs(figures.comparable());
  const Gate figure(group.rules.words(), "figure", group.sink),
      duration(group.rules.words(), "duration", group.sink);
  for (std::size_t i = 0; i < figures.comparable().size(); ++i) {
    for (const std::size_t j : pairs.after(i)) {
      const ComparedFigure &a = figures[i], &b = figures[j];
      if (a.claim->article == b.claim->article) continue;
      const Match match = compare(*a.number, *b.number);
      if (!differ(*a.number, *b.number, match)) continue;
      const bool main = a.claim->main_event && b.claim->main_event;
      if (match == Match::kStrained && !main && !are_crowds(a, b)) continue;
      const auto signs = figure_signs(group.rules, a, b, figures.company(*a.claim, *b.claim));
      if (!signs) continue;
      if (figures.knows(*a.claim, *b.claim) || figures.knows(*b.claim, *a.claim)) continue;
      if (figures.told_side_by_side(*a.claim, *b.claim)) continue;
      if (figures.has_better(*a.claim, *b.claim) || figures.has_better(*b.claim, *a.claim)) continue;
      const Gate& gate = a.number->dimension == Dimension::kDuration ? duration : figure;
      if (!gate.opens(*a.claim, *b.claim, Kind::kQuantity, *signs)) continue;
      conflicts.push_back(conflict_of(group.rules.words(), a, b, match));
    }
  }
}

}  // namespace gainsay
