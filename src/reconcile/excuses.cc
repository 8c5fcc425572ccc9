#include "reconcile/excuses.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <tuple>

#include "reconcile/slots.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// "By Wednesday evening", "the toll stood at 32 on Wednesday night": the figure of that moment, not of the
// event.
const DateValue* as_of(const Claim& claim) {
  const auto* when = value_in<DateValue>(claim, "when");
  if (!when || !when->days.hard.high) return nullptr;
  const auto* noun = value_in<TextValue>(claim, "of");
  const bool counted = noun && std::find(noun->classes.begin(), noun->classes.end(), "class:death-toll") !=
                                   noun->classes.end();
  return counted || !when->days.hard.low ? when : nullptr;
}

bool same_moment(const Claim& a, const Claim& b) {
  const DateValue *x = as_of(a), *y = as_of(b);
  return x && y && *x->days.hard.high == *y->days.hard.high;
}

// Any figure may have been counted anew by then.
bool are_of_other_weeks(const Conflict& conflict) {
  constexpr int kSoon = 4;  // days
  const auto* number = value_in<NumberValue>(*conflict.a, conflict.slot);
  return number && number->dimension == Dimension::kCount &&
         std::abs((*conflict.a->published - *conflict.b->published).count()) > kSoon;
}

// A toll that is higher in the later article has grown, unless both tell it as of one moment.
void excuse_growth(Conflict& conflict) {
  if (!conflict.b || !conflict.a->published || !conflict.b->published) return;
  if (!conflict.grows && (conflict.kind != Kind::kQuantity || !are_of_other_weeks(conflict))) return;
  if (*conflict.a->published == *conflict.b->published || same_moment(*conflict.a, *conflict.b)) return;
  const bool a_first = *conflict.a->published < *conflict.b->published;
  const auto amount = [&](const Claim& claim) -> double {
    const auto* number = value_in<NumberValue>(claim, conflict.slot);
    return number ? number->amount.hard.low.value_or(0) : 0;
  };
  const double earlier = amount(a_first ? *conflict.a : *conflict.b);
  const double later = amount(a_first ? *conflict.b : *conflict.a);
  if (later < earlier) return;
  conflict.verdict = Verdict::kNote;
  conflict.why = "The figure rose between the two reports; the later one, " +
                 cite(a_first ? *conflict.b : *conflict.a) + ", supersedes the earlier.";
}

// Where a near-copy prints the other's sentence as well, it does not conflict with the other: the text
// conflicts with itself.
void drop_shared(const std::vector<const Claim*>& claims, std::vector<Conflict>& conflicts) {
  const auto of_copies = [](const Conflict& conflict) {
    return conflict.b && conflict.a->origin == conflict.b->origin &&
           conflict.a->article != conflict.b->article;
  };
  if (std::none_of(conflicts.begin(), conflicts.end(), of_copies)) return;
  std::set<std::pair<std::string_view, std::string_view>> printed;  // article, sentence
  for (const Claim* claim : claims) printed.emplace(claim->article, claim->sentence);
  std::erase_if(conflicts, [&](const Conflict& conflict) {
    return of_copies(conflict) && conflict.edit_of.empty() &&
           (printed.contains({conflict.a->article, conflict.b->sentence}) ||
            printed.contains({conflict.b->article, conflict.a->sentence}));
  });
}

// What the comparers say of an edit is said by the edit.
void drop_edited(std::vector<Conflict>& conflicts) {
  using Sentences = std::tuple<Kind, std::string_view, std::uint32_t, std::string_view, std::uint32_t>;
  const auto sentences = [](const Conflict& conflict, bool swap) {
    const Claim &x = swap ? *conflict.b : *conflict.a, &y = swap ? *conflict.a : *conflict.b;
    return Sentences(conflict.kind, x.article, x.sentence_file.begin, y.article, y.sentence_file.begin);
  };
  std::set<Sentences> edits;
  for (const Conflict& conflict : conflicts) {
    if (conflict.edit_of.empty()) continue;
    edits.insert(sentences(conflict, false));
    edits.insert(sentences(conflict, true));
  }
  if (edits.empty()) return;
  std::erase_if(conflicts, [&](const Conflict& conflict) {
    return conflict.b && conflict.edit_of.empty() && edits.contains(sentences(conflict, false));
  });
}

// What a claim type of its own finds between two figures, the type for any figure need not find as well.
void drop_figures_found(std::vector<Conflict>& conflicts) {
  using Places = std::tuple<std::string_view, std::uint32_t, std::string_view, std::uint32_t>;
  const auto places = [](const Conflict& conflict, bool swap) {
    const Claim &x = swap ? *conflict.b : *conflict.a, &y = swap ? *conflict.a : *conflict.b;
    const SlotValue *left = first_in(x, conflict.slot), *right = first_in(y, conflict.slot);
    return Places(x.article, left ? left->file.begin : 0, y.article, right ? right->file.begin : 0);
  };
  const auto of_any_figure = [](const Conflict& conflict) { return conflict.slot == "figure"; };
  std::set<Places> found;
  for (const Conflict& conflict : conflicts) {
    if (!conflict.b || conflict.kind != Kind::kQuantity || of_any_figure(conflict)) continue;
    found.insert(places(conflict, false));
    found.insert(places(conflict, true));
  }
  if (found.empty()) return;
  std::erase_if(conflicts, [&](const Conflict& conflict) {
    return conflict.b && of_any_figure(conflict) && found.contains(places(conflict, false));
  });
}

using Party = std::tuple<std::string, Kind, std::string>;  // article, kind, slot

}  // namespace

void excuse(const std::vector<const Claim*>& claims, std::vector<Conflict>& conflicts) {
  drop_shared(claims, conflicts);
  drop_edited(conflicts);
  drop_figures_found(conflicts);
  // An article that conflicts with itself over a slot tells both sides of it.
  std::set<Party> both_sides;
  for (const Conflict& conflict : conflicts) {
    if (conflict.b && conflict.a->article == conflict.b->article && conflict.kind != Kind::kArithmetic) {
      both_sides.insert({conflict.a->article, conflict.kind, conflict.slot});
    }
  }
  for (Conflict& conflict : conflicts) {
    excuse_growth(conflict);
    if (!conflict.b || conflict.verdict == Verdict::kNote || conflict.kind == Kind::kArithmetic ||
        !conflict.edit_of.empty())
      continue;
    if (both_sides.contains({conflict.a->article, conflict.kind, conflict.slot}) ||
        both_sides.contains({conflict.b->article, conflict.kind, conflict.slot})) {
      conflict.verdict = Verdict::kNote;
      conflict.why += " One of the articles gives both, so it discusses the difference.";
    }
  }
}

}  // namespace gainsay
