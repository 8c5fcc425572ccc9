#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "reconcile/conflict.h"
#include "reconcile/reconcile.h"
#include "text/json_source.h"

namespace gainsay {

namespace {

struct Row {
  std::string_view name;
  Comparer comparer;
  /// Slots without which it sees nothing in a claim; "place|when": one of the two is enough.
  std::vector<std::string_view> needs;
};

const std::vector<Row>& all_rows() {
  static const std::vector<Row> rows = {{"slots", compare_slots, {}},
                                        {"settings", compare_settings, {"what", "place|when"}},
                                        {"polarity", compare_polarity, {"event", "agent|theme"}},
                                        {"deeds", compare_deeds, {"verb", "done"}},
                                        {"states", compare_states, {"state", "holder"}},
                                        {"phases", compare_phases, {"phase", "thing"}},
                                        {"issues", compare_issues, {"answer", "holder"}},
                                        {"figures", compare_figures, {"figure", "of"}},
                                        {"roles", compare_roles, {"role", "holder"}},
                                        {"participants", compare_participants, {"act|event", "agent"}},
                                        {"credits", compare_credits, {"deed", "doer"}},
                                        {"history", compare_history, {"series"}},
                                        {"names", compare_names, {"name"}},
                                        {"quotes", compare_quotes, {"words", "speaker"}},
                                        {"order", compare_order, {"earlier", "later"}},
                                        {"arithmetic", check_arithmetic, {}}};
  return rows;
}

const Row* row_named(std::string_view name) {
  const auto& rows = all_rows();
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.name == name; });
  return row == rows.end() ? nullptr : &*row;
}

std::string all_names() {
  std::string names;
  for (const Row& row : all_rows()) names += (names.empty() ? "" : ", ") + std::string(row.name);
  return names;
}

// The first of the slots needed that the type lacks, as `needs` has it; empty where none is lacking.
std::string_view lacking_slot(const Row& row, const ClaimType& type) {
  for (const std::string_view needed : row.needs) {
    bool found = false;
    for (std::size_t begin = 0; begin <= needed.size();) {
      const std::size_t end = std::min(needed.find('|', begin), needed.size());
      found = found || type.slot(needed.substr(begin, end - begin));
      begin = end + 1;
    }
    if (!found) return needed;
  }
  return {};
}

std::string listed(std::string_view alternatives) {
  std::string list(alternatives);
  if (const auto bar = list.find('|'); bar != std::string::npos) list.replace(bar, 1, "' or '");
  return "'" + list + "'";
}

// The fault in one entry of "compares"; nothing where there is none.
std::optional<Error> fault_in(const ClaimType& type, const std::string& name) {
  Error error{ErrorCode::kBadRule, type.file, 0, 0, {}, {}};
  const Row* row = row_named(name);
  if (!row) {
    error.message = "\"" + name + "\" in \"compares\" is no comparison";
    error.hint = "there are " + all_names();
    return error;
  }
  const std::string_view lacking = lacking_slot(*row, type);
  if (lacking.empty()) return std::nullopt;
  error.message =
      "\"" + name + "\" looks for a slot " + listed(lacking) + ", and '" + type.name + "' has none";
  error.hint = "the table \"What the comparisons look at\" in rules/README.md";
  return error;
}

// Puts the place of entry `index` of "compares" into the error; a rule file that has gone is left without.
Error placed(Error error, std::size_t index) {
  const auto source = JsonSource::read(error.file, ErrorCode::kBadRule);
  if (!source) return error;
  return source->error_at("/compares/" + std::to_string(index), error.message, error.hint);
}

}  // namespace

Comparer comparer_named(std::string_view name) {
  const Row* row = row_named(name);
  return row ? row->comparer : nullptr;
}

Errors check_comparers(const RuleSet& rules) {
  Errors errors;
  for (const ClaimType& type : rules.types()) {
    for (std::size_t i = 0; i < type.compares.size(); ++i) {
      if (auto fault = fault_in(type, type.compares[i])) errors.push_back(placed(std::move(*fault), i));
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
