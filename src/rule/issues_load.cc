#include <algorithm>
#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>

#include "rule/issues.h"
#include "text/json_source.h"

namespace gainsay {

/// Reads one file of issues. `Issues` befriends it.
class IssuesLoader {
 public:
  IssuesLoader(Issues& issues, const JsonSource& source, Errors& errors)
      : issues_(issues), source_(source), errors_(errors) {}

  void read() {
    if (const auto found = source_.root().find("issues");
        found != source_.root().end() && found->is_object()) {
      for (const auto& [id, node] : found->items()) read_issue(id, "/issues/" + pointer_step(id), node);
    }
    for (const char* section : {"apart", "apart_by_absence", "apart_at_one_moment"}) {
      const auto found = source_.root().find(section);
      if (found == source_.root().end() || !found->is_array()) continue;
      const std::string_view name = section;
      for (std::size_t i = 0; i < found->size(); ++i) {
        issues_.apart_.push_back({strings("/" + std::string(name) + "/" + std::to_string(i), (*found)[i]),
                                  name == "apart_by_absence", name == "apart_at_one_moment"});
      }
    }
  }

 private:
  using json = nlohmann::json;

  std::vector<std::string> strings(const std::string& pointer, const json& node) {
    std::vector<std::string> all;
    if (!node.is_array()) {
      errors_.push_back(source_.error_at(pointer, "not a list of words"));
      return all;
    }
    for (std::size_t i = 0; i < node.size(); ++i) {
      if (node[i].is_string()) {
        all.push_back(node[i].get<std::string>());
      } else {
        errors_.push_back(source_.error_at(pointer + "/" + std::to_string(i), "not a word"));
      }
    }
    return all;
  }

  static Issues::DraftStep step_of(std::string word) {
    Issues::DraftStep step;
    if (word.size() > 1 && word.back() == '?') {
      step.optional = true;
      word.pop_back();
    }
    if (word == "*") step.type = Issues::Step::Type::kGap;
    if (word == "#") step.type = Issues::Step::Type::kNumber;
    std::istringstream in(word);
    for (std::string one; std::getline(in, one, '|');) {
      if (one.size() > 2 && one.front() == '<') {
        step.classes.push_back(one.substr(1, one.size() - 2));
      } else {
        std::string folded;
        append_folded(one, folded);
        step.words.push_back(folded);
      }
    }
    return step;
  }

  // The words of a phrase ("a|go-ahead b") and, for each that has a hyphen, the phrase with its parts in its
  // place ("go - ahead b"): so a sentence is cut, but for "no-one" and its like.
  static std::vector<std::string> with_parts(const std::string& text) {
    std::vector<std::string> all{text};
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find(' ', begin), text.size());
      std::istringstream alternatives(text.substr(begin, end - begin));
      for (std::string one; std::getline(alternatives, one, '|');) {
        const std::size_t hyphen = one.find('-');
        if (hyphen == std::string::npos || hyphen == 0 || one.front() == '<') continue;
        std::string parts;
        for (const char c : one) parts += c == '-' ? std::string(" - ") : std::string(1, c);
        all.push_back(text.substr(0, begin) + parts + text.substr(end));
      }
      begin = end + 1;
    }
    return all;
  }

  void add_phrases(const std::string& text, const std::string& pointer, const Issues::DraftPhrase& phrase) {
    for (const std::string& one : with_parts(text)) add_phrase(one, pointer, phrase);
  }

  void add_phrase(const std::string& text, const std::string& pointer, Issues::DraftPhrase phrase) {
    std::istringstream in(text);
    std::vector<Issues::DraftStep> steps;
    for (std::string word; in >> word;) steps.push_back(step_of(word));
    const bool has_word = !steps.empty() && steps[0].type == Issues::Step::Type::kWords &&
                          !steps[0].optional && !steps[0].words.empty() && steps[0].classes.empty();
    if (!has_word) {
      errors_.push_back(source_.error_at(pointer, "a phrase begins with a word",
                                         "not with a gap, a class, a number or a word that may be left out"));
      return;
    }
    phrase.steps.assign(steps.begin() + 1, steps.end());
    for (const std::string& word : steps[0].words) issues_.drafts_[word].push_back(phrase);
  }

  void read_answer(Issue& issue, const std::string& name, const std::string& pointer, const json& node) {
    IssueAnswer answer;
    answer.name = name;
    const std::string holds = node.value("holds", "then");
    constexpr std::array<std::pair<std::string_view, Holds>, 4> kAll = {{{"then", Holds::kThen},
                                                                         {"from", Holds::kFrom},
                                                                         {"until", Holds::kUntil},
                                                                         {"always", Holds::kAlways}}};
    const auto* known =
        std::find_if(kAll.begin(), kAll.end(), [&](const auto& row) { return row.first == holds; });
    if (known == kAll.end()) {
      errors_.push_back(
          source_.error_at(pointer + "/holds", "'" + holds + "' is none of then, from, until, always"));
      return;
    }
    answer.holds = known->second;
    answer.denied = node.value("denied", "");
    answer.planned = node.value("planned", "");
    const auto issue_index = static_cast<std::uint32_t>(issues_.issues_.size());
    const auto answer_index = static_cast<std::uint32_t>(issue.answers.size());
    issue.answers.push_back(std::move(answer));
    for (const char* field : {"words", "verbs", "happens", "nouns", "adjectives"}) {
      const auto found = node.find(field);
      if (found == node.end()) continue;
      const std::string_view kind = field;
      const std::vector<std::string> phrases = strings(pointer + "/" + field, *found);
      const std::uint32_t flags = kind == "words"     ? Issues::kAsItStands
                                  : kind == "verbs"   ? Issues::kVerb
                                  : kind == "happens" ? Issues::kVerb | Issues::kHappens
                                                      : 0;
      for (std::size_t i = 0; i < phrases.size(); ++i) {
        add_phrases(phrases[i], pointer + "/" + field + "/" + std::to_string(i),
                    {issue_index, answer_index, flags, {}});
      }
    }
    if (const auto given = node.find("given_by"); given != node.end()) {
      for (const std::string& sense : strings(pointer + "/given_by", *given))
        issues_.given_by_[sense].emplace_back(issue_index, answer_index);
    }
  }

  void read_issue(const std::string& id, const std::string& pointer, const json& node) {
    Issue issue;
    issue.id = id;
    issue.about = node.value("about", "");
    issue.kind = node.value("kind", "status");
    issue.verdict = node.value("verdict", "contradiction");
    issue.days = node.value("days", issue.days);
    issue.of = node.value("of", "thing");
    if (const auto topics = node.find("topics"); topics != node.end())
      issue.topics = strings(pointer + "/topics", *topics);
    const auto answers = node.find("answers");
    if (answers == node.end() || !answers->is_object()) {
      errors_.push_back(source_.error_at(pointer, "issue '" + id + "' has no answers"));
      return;
    }
    for (const auto& [name, answer] : answers->items())
      read_answer(issue, name, pointer + "/answers/" + pointer_step(name), answer);
    if (const auto pairs = node.find("together"); pairs != node.end() && pairs->is_array()) {
      for (const json& pair : *pairs) {
        if (pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string())
          issue.together.emplace_back(pair[0].get<std::string>(), pair[1].get<std::string>());
      }
    }
    issues_.issues_.push_back(std::move(issue));
  }

  Issues& issues_;
  const JsonSource& source_;
  Errors& errors_;
};

// Lays the phrases out flat.
void Issues::build() {
  std::vector<Phrase> phrases;
  std::vector<Part> runs;
  std::vector<Step> steps;
  std::vector<std::uint64_t> words;
  std::vector<std::uint32_t> classes;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> by_first;
  const auto size_of = [](const auto& all) { return static_cast<std::uint32_t>(all.size()); };
  const auto class_number = [&](const std::string& name) {
    const auto at = std::find(class_names_.begin(), class_names_.end(), name) - class_names_.begin();
    if (static_cast<std::size_t>(at) == class_names_.size()) class_names_.push_back(name);
    return static_cast<std::uint32_t>(at);
  };
  for (const auto& [first, drafts] : drafts_) {
    by_first.emplace_back(fold_hash(first), size_of(runs));
    runs.push_back({size_of(phrases), size_of(drafts)});
    for (const DraftPhrase& draft : drafts) {
      phrases.push_back({draft.issue, draft.answer, {size_of(steps), size_of(draft.steps)}, draft.flags});
      for (const DraftStep& step : draft.steps) {
        steps.push_back({step.type,
                         step.optional ? 1u : 0u,
                         {size_of(words), size_of(step.words)},
                         {size_of(classes), size_of(step.classes)}});
        for (const std::string& word : step.words) words.push_back(fold_hash(word));
        for (const std::string& name : step.classes) classes.push_back(class_number(name));
      }
    }
  }
  phrases_ = FlatArray<Phrase>(std::move(phrases));
  runs_ = FlatArray<Part>(std::move(runs));
  steps_ = FlatArray<Step>(std::move(steps));
  words_ = FlatArray<std::uint64_t>(std::move(words));
  classes_ = FlatArray<std::uint32_t>(std::move(classes));
  by_first_ = FlatIndex(by_first);
}

void Issues::load(const std::string& rules_dir, Errors& errors) {
  std::vector<std::string> paths;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(rules_dir + "/lexicon/issues", ignored)) {
    if (entry.path().extension() == ".json") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  for (const std::string& path : paths) {
    const Result<JsonSource> source = JsonSource::read(path, ErrorCode::kBadLexicon);
    if (!source) {
      errors.push_back(source.error());
      continue;
    }
    IssuesLoader(*this, *source, errors).read();
  }
  build();
}

}  // namespace gainsay
