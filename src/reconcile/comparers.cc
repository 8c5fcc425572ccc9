#include <array>
#include <string_view>

#include "reconcile/conflict.h"
#include "reconcile/reconcile.h"

namespace gainsay {

namespace {

struct Row {
  std::string_view name;
  Comparer comparer;
};

constexpr std::array<Row, 14> kAll = {{{"slots", compare_slots},
                                       {"settings", compare_settings},
                                       {"polarity", compare_polarity},
                                       {"deeds", compare_deeds},
                                       {"states", compare_states},
                                       {"issues", compare_issues},
                                       {"figures", compare_figures},
                                       {"roles", compare_roles},
                                       {"participants", compare_participants},
                                       {"history", compare_history},
                                       {"names", compare_names},
                                       {"quotes", compare_quotes},
                                       {"order", compare_order},
                                       {"arithmetic", check_arithmetic}}};

std::string all_names() {
  std::string names;
  for (const Row& row : kAll) names += (names.empty() ? "" : ", ") + std::string(row.name);
  return names;
}

}  // namespace

Comparer comparer_named(std::string_view name) {
  for (const Row& row : kAll) {
    if (row.name == name) return row.comparer;
  }
  return nullptr;
}

Errors check_comparers(const RuleSet& rules) {
  Errors errors;
  for (const ClaimType& type : rules.types()) {
    for (const std::string& name : type.compares) {
      if (comparer_named(name)) continue;
      errors.push_back({ErrorCode::kBadRule, type.file, 0, 0,
                        "\"" + name + "\" in \"compares\" is no comparison", "there are " + all_names()});
    }
  }
  return errors;
}

bool comparable(const Claim& a, const Claim& b) {
  if (a.stance == Stance::kAsked || b.stance == Stance::kAsked || a.retracted || b.retracted) return false;
  if (a.stance == Stance::kPossible || b.stance == Stance::kPossible) return false;
  // A plan and what came of it are one event at two times.
  const bool plan_a = a.stance == Stance::kPlanned, plan_b = b.stance == Stance::kPlanned;
  return plan_a == plan_b || (a.published && a.published == b.published);
}

}  // namespace gainsay
