// Learns the weights of rules/lexicon/gates.json from what score_candidates printed.
// usage: train_gates LABELLED.jsonl [NEGATIVE.jsonl]
// The second file's candidates count as no conflicts, each by a third. Logistic regression with a Gaussian
// prior (Newton's method); of a story that has n candidates of one label each weighs 1/sqrt(n). Prints the
// tables, and on standard error how many stories' conflicts and how many false pairs of sentences pass at
// each threshold where the set itself was left out of training.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace {

using nlohmann::json;
using Row = std::vector<double>;

struct Example {
  std::string set, story, sentences;
  int label = 0;
  double weight = 1;
  Row signs;  ///< by index of Data::names; the last is 1, for the bias
};

struct Data {
  std::vector<std::string> names;
  std::vector<Example> examples;
};

constexpr double kNegativeWeight = 0.3, kPrior = 1;

double odds(const Row& weights, const Row& signs) {
  double sum = 0;
  for (std::size_t i = 0; i < signs.size(); ++i) sum += weights[i] * signs[i];
  return sum;
}

// Solves m x = v for a symmetric positive definite m, by elimination.
Row solve(std::vector<Row> m, Row v) {
  const std::size_t n = v.size();
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t k = i + 1; k < n; ++k) {
      const double factor = m[k][i] / m[i][i];
      if (factor == 0) continue;
      for (std::size_t j = i; j < n; ++j) m[k][j] -= factor * m[i][j];
      v[k] -= factor * v[i];
    }
  }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t j = i + 1; j < n; ++j) v[i] -= m[i][j] * v[j];
    v[i] /= m[i][i];
  }
  return v;
}

// All examples but those of the set `without`, if that is no empty name.
Row fit(const Data& data, const std::string& without) {
  const std::size_t n = data.names.size() + 1;
  Row weights(n, 0);
  constexpr int kSteps = 30;
  for (int step = 0; step < kSteps; ++step) {
    Row gradient(n, 0);
    std::vector<Row> curvature(n, Row(n, 0));
    for (std::size_t i = 0; i < n; ++i) {
      const double prior = i + 1 == n ? 1e-6 : kPrior;
      gradient[i] = -prior * weights[i];
      curvature[i][i] = prior;
    }
    for (const Example& example : data.examples) {
      if (!without.empty() && example.set == without) continue;
      const double p = 1 / (1 + std::exp(-odds(weights, example.signs)));
      const double error = example.weight * (example.label - p), bend = example.weight * p * (1 - p);
      for (std::size_t i = 0; i < n; ++i) {
        if (example.signs[i] == 0) continue;
        gradient[i] += error * example.signs[i];
        for (std::size_t j = 0; j < n; ++j) curvature[i][j] += bend * example.signs[i] * example.signs[j];
      }
    }
    const Row change = solve(std::move(curvature), gradient);
    double most = 0;
    for (std::size_t i = 0; i < n; ++i) {
      weights[i] += change[i];
      most = std::max(most, std::abs(change[i]));
    }
    if (most < 1e-9) break;
  }
  return weights;
}

void read(const std::string& path, bool negative, std::map<std::string, std::vector<json>>& by_gate) {
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    json row = json::parse(line);
    if (negative) row["label"] = 0;
    row["negative"] = negative;
    if (row["label"] != -1) by_gate[row["gate"]].push_back(std::move(row));
  }
}

Data data_of(const std::vector<json>& rows) {
  std::set<std::string> names;
  std::map<std::string, int> count;
  const auto key = [](const json& row) {
    return row["set"].get<std::string>() + '\n' + row["story"].get<std::string>() + '\n' +
           row["label"].dump();
  };
  for (const json& row : rows) {
    for (const auto& [name, strength] : row["signs"].items()) names.insert(name);
    ++count[key(row)];
  }
  Data data{{names.begin(), names.end()}, {}};
  for (const json& row : rows) {
    Example example{row["set"],
                    row["story"],
                    row["a"].get<std::string>() + '\n' + row["b"].get<std::string>(),
                    row["label"],
                    1 / std::sqrt(count[key(row)]),
                    {}};
    if (row["negative"]) {
      example.weight = kNegativeWeight;
      example.set.clear();  // no set: never left out
    }
    for (const std::string& name : data.names) example.signs.push_back(row["signs"].value(name, 0.0));
    example.signs.push_back(1);
    data.examples.push_back(std::move(example));
  }
  return data;
}

void print_left_out(const std::string& gate, const Data& data) {
  std::set<std::string> sets;
  for (const Example& example : data.examples) {
    if (!example.set.empty()) sets.insert(example.set);
  }
  std::map<std::string, double> conflicts, others;  // the best odds of a story's conflicts, of two sentences
  for (const std::string& set : sets) {
    const Row weights = fit(data, set);
    for (const Example& example : data.examples) {
      if (example.set != set) continue;
      auto& best = example.label ? conflicts : others;
      const std::string key = set + example.story + (example.label ? "" : example.sentences);
      const double here = odds(weights, example.signs);
      const auto at = best.try_emplace(key, here).first;
      at->second = std::max(at->second, here);
    }
  }
  for (double threshold = -1.5; threshold <= 1.5; threshold += 0.25) {
    const auto passing = [&](const auto& best) {
      return std::count_if(best.begin(), best.end(),
                           [&](const auto& each) { return each.second >= threshold; });
    };
    std::fprintf(stderr, "%s at %5.2f: %ld of %zu stories with a conflict, %ld of %zu false pairs\n",
                 gate.c_str(), threshold, static_cast<long>(passing(conflicts)), conflicts.size(),
                 static_cast<long>(passing(others)), others.size());
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: train_gates LABELLED.jsonl [NEGATIVE.jsonl]\n");
    return 2;
  }
  std::map<std::string, std::vector<json>> by_gate;
  read(argv[1], false, by_gate);
  if (argc > 2) read(argv[2], true, by_gate);
  std::printf("{\n");
  std::size_t left = by_gate.size();
  for (const auto& [gate, rows] : by_gate) {
    const Data data = data_of(rows);
    print_left_out(gate, data);
    const Row weights = fit(data, "");
    std::printf("  \"gate %s\": {\n    \"bias\": \"%.3f\"", gate.c_str(), weights.back());
    for (std::size_t i = 0; i < data.names.size(); ++i)
      std::printf(",\n    \"%s\": \"%.3f\"", data.names[i].c_str(), weights[i]);
    std::printf("\n  }%s\n", --left ? "," : "");
  }
  std::printf("}\n");
  return 0;
}
