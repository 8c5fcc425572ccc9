#include "rule/rule_file.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "rule/position_name.h"
#include "text/json_source.h"

namespace gainsay {
namespace {

using nlohmann::json;

/// Reads the parts of one file; every fault goes to `errors` with its place.
class Reader {
 public:
  Reader(const JsonSource& source, const Lexicon& lexicon, const WordLists& words, Errors& errors)
      : source_(source), lexicon_(lexicon), words_(words), errors_(errors) {}

  std::optional<ClaimType> read();

 private:
  void fault(const std::string& pointer, std::string message, std::string hint = {}) {
    errors_.push_back(source_.error_at(pointer, std::move(message), std::move(hint)));
  }
  void check_keys(const json& node, const std::string& pointer, std::initializer_list<const char*> known);
  std::string text(const json& node, const std::string& pointer, const char* field);
  std::vector<std::string> texts(const json& node, const std::string& pointer, const char* field);
  bool flag(const json& node, const std::string& pointer, const char* field);
  void read_slot(const std::string& name, const json& node, const std::string& pointer, ClaimType& type);
  bool read_pattern(const json& node, const std::string& pointer, const ClaimType& type, Pattern& pattern);
  bool read_phrase(const json& node, const std::string& pointer, const std::string& where, Phrase& phrase);
  bool read_frame(const json& node, const std::string& pointer, const ClaimType& type, Pattern& pattern);
  bool read_unless(const json& node, const std::string& pointer, Pattern& pattern);
  void read_examples(const json& node, const std::string& pointer, const char* field,
                     std::vector<PatternExample>& examples);
  bool check_slots(const ClaimType& type, const Pattern& pattern, const std::string& pointer);
  bool check_positions(const SlotSource& source, const std::string& pointer);
  void check_of(const ClaimType& type);
  bool check_class(const std::string& name, const std::string& pointer);

  const JsonSource& source_;
  const Lexicon& lexicon_;
  const WordLists& words_;
  Errors& errors_;
};

constexpr std::array<const char*, 18> kTakes = {
    "date",   "duration",     "number", "ordinal", "percent",   "money", "age",  "quantity", "score",
    "person", "organisation", "place",  "title",   "quotation", "noun",  "name", "trigger",  "word"};
constexpr std::array<const char*, 12> kKinds = {"venue",  "date",       "quantity", "history",
                                                "denial", "status",     "role",     "participant",
                                                "quote",  "arithmetic", "order",    "name"};

constexpr std::array<const char*, 5> kStances = {"asserted", "planned", "possible", "denied", "asked"};

template <std::size_t N>
std::string listed(const std::array<const char*, N>& words) {
  std::string list;
  for (const char* word : words) list.append(list.empty() ? "" : ", ").append(word);
  return list;
}

template <std::size_t N>
bool is_one_of(const std::string& word, const std::array<const char*, N>& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

void Reader::check_keys(const json& node, const std::string& pointer,
                        std::initializer_list<const char*> known) {
  if (!node.is_object()) return;
  for (const auto& [key, value] : node.items()) {
    if (std::find_if(known.begin(), known.end(), [&key = key](const char* k) { return key == k; }) ==
        known.end()) {
      std::string list;
      for (const char* k : known) list += (list.empty() ? "" : ", ") + std::string(k);
      errors_.push_back(source_.error_at_key(pointer + "/" + pointer_step(key), "unknown key '" + key + "'",
                                             "known here: " + list));
    }
  }
}

std::string Reader::text(const json& node, const std::string& pointer, const char* field) {
  const auto found = node.find(field);
  if (found == node.end()) return {};
  if (found->is_string()) return found->get<std::string>();
  fault(pointer + "/" + field, std::string("'") + field + "' is not a string");
  return {};
}

std::vector<std::string> Reader::texts(const json& node, const std::string& pointer, const char* field) {
  std::vector<std::string> all;
  const auto found = node.find(field);
  if (found == node.end()) return all;
  if (found->is_string()) return {found->get<std::string>()};
  if (!found->is_array()) {
    fault(pointer + "/" + field, std::string("'") + field + "' is not a list of strings");
    return all;
  }
  for (std::size_t i = 0; i < found->size(); ++i) {
    if ((*found)[i].is_string()) {
      all.push_back((*found)[i].get<std::string>());
    } else {
      fault(pointer + "/" + field + "/" + std::to_string(i), "not a string");
    }
  }
  return all;
}

bool Reader::flag(const json& node, const std::string& pointer, const char* field) {
  const auto found = node.find(field);
  if (found == node.end()) return false;
  if (found->is_boolean()) return found->get<bool>();
  fault(pointer + "/" + field, std::string("'") + field + "' is neither true nor false");
  return false;
}

void Reader::read_slot(const std::string& name, const json& node, const std::string& pointer,
                       ClaimType& type) {
  if (!node.is_object()) return fault(pointer, "a slot is an object", R"(e.g. { "takes": ["place"] })");
  check_keys(node, pointer, {"takes", "kind", "history", "of", "identity", "grows", "many", "about"});
  SlotSpec slot;
  slot.name = name;
  slot.takes = texts(node, pointer, "takes");
  slot.kind = text(node, pointer, "kind");
  slot.history = text(node, pointer, "history");
  slot.of = text(node, pointer, "of");
  slot.identity = flag(node, pointer, "identity");
  slot.grows = flag(node, pointer, "grows");
  slot.many = flag(node, pointer, "many");
  if (slot.takes.empty())
    fault(pointer, "slot '" + name + "' takes nothing", "give \"takes\", e.g. [\"place\"]");
  for (const std::string& take : slot.takes) {
    if (!is_one_of(take, kTakes))
      fault(pointer + "/takes", "no mention type '" + take + "'", "one of " + listed(kTakes));
  }
  if (!slot.kind.empty() && !is_one_of(slot.kind, kKinds))
    fault(pointer + "/kind", "no kind '" + slot.kind + "'", "one of " + listed(kKinds));
  type.slots.push_back(std::move(slot));
}

bool Reader::check_positions(const SlotSource& source, const std::string& pointer) {
  for (const std::string& position : source.positions) {
    if (is_position(position, words_)) continue;
    fault(pointer, "no position '" + position + "' for slot '" + source.slot + "'",
          std::string(known_positions()));
    return false;
  }
  return true;
}

void Reader::check_of(const ClaimType& type) {
  for (const SlotSpec& slot : type.slots) {
    if (slot.of.empty() || type.slot(slot.of)) continue;
    std::string known;
    for (const SlotSpec& other : type.slots) known += (known.empty() ? "" : ", ") + other.name;
    fault("/slots/" + pointer_step(slot.name) + "/of",
          "slot '" + slot.name + "' is of '" + slot.of + "', which is no slot of this claim type",
          "its slots are " + known);
  }
}

bool Reader::check_class(const std::string& name, const std::string& pointer) {
  if (name.ends_with(":*") || name.starts_with("mention:") || name.starts_with("lemma:") ||
      name.starts_with("title:") || name.starts_with("verb:") || lexicon_.find(name) != kAbsent)
    return true;
  fault(pointer, "no word class '<" + name + ">'",
        "classes stand in lexicon/classes/*.json of the rules folder; yours may have such a file, too");
  return false;
}

bool Reader::read_phrase(const json& node, const std::string& pointer, const std::string& where,
                         Phrase& phrase) {
  const std::string source = node.get<std::string>();
  std::size_t at = 0;
  auto parsed = Phrase::parse(source, at);
  if (!parsed) {
    errors_.push_back(source_.error_inside(pointer, static_cast<std::uint32_t>(at),
                                           where + ": " + parsed.error() + " in '" + source + "'"));
    return false;
  }
  for (const std::string& name : parsed->classes()) {
    if (!check_class(name, pointer)) return false;
  }
  phrase = std::move(*parsed);
  return true;
}

bool Reader::read_frame(const json& node, const std::string& pointer, const ClaimType& type,
                        Pattern& pattern) {
  for (std::string name : texts(node, pointer, "trigger")) {
    if (name.size() > 2 && name.front() == '<' && name.back() == '>') name = name.substr(1, name.size() - 2);
    if (name.find(':') == std::string::npos) name = "class:" + name;
    if (!check_class(name, pointer + "/trigger")) return false;
    pattern.trigger.push_back(name);
  }
  const auto slots = node.find("slots");
  if (slots == node.end() || !slots->is_object()) {
    fault(pointer, "the frame of pattern '" + pattern.id + "' fills no slots", "give \"slots\"");
    return false;
  }
  for (const auto& [slot, positions] : slots->items()) {
    if (!type.slot(slot)) {
      errors_.push_back(source_.error_at_key(pointer + "/slots/" + pointer_step(slot),
                                             "no slot '" + slot + "' in this claim type"));
      return false;
    }
    pattern.sources.push_back({slot, texts(*slots, pointer + "/slots", slot.c_str())});
    if (!check_positions(pattern.sources.back(), pointer + "/slots/" + pointer_step(slot))) return false;
  }
  return true;
}

bool Reader::read_unless(const json& node, const std::string& pointer, Pattern& pattern) {
  const auto found = node.find("unless");
  if (found == node.end()) return true;
  const json list = found->is_array() ? *found : json::array({*found});
  for (std::size_t i = 0; i < list.size(); ++i) {
    const std::string here = pointer + "/unless" + (found->is_array() ? "/" + std::to_string(i) : "");
    Exception exception;
    const json* phrase = &list[i];
    if (list[i].is_object()) {
      check_keys(list[i], here, {"phrase", "scope"});
      const std::string scope = text(list[i], here, "scope");
      if (scope == "match") {
        exception.scope = Exception::Scope::kMatch;
      } else if (scope == "clause") {
        exception.scope = Exception::Scope::kClause;
      } else if (!scope.empty() && scope != "sentence") {
        fault(here + "/scope", "no scope '" + scope + "'", "match, clause or sentence");
      }
      phrase = &list[i]["phrase"];
    }
    if (!phrase->is_string()) {
      fault(here, "an exception is a phrase or an object with \"phrase\" and \"scope\"");
      return false;
    }
    if (!read_phrase(*phrase, here, "unless", exception.phrase)) return false;
    pattern.unless.push_back(std::move(exception));
  }
  return true;
}

void Reader::read_examples(const json& node, const std::string& pointer, const char* field,
                           std::vector<PatternExample>& examples) {
  const auto found = node.find(field);
  if (found == node.end()) return;
  if (!found->is_array()) return fault(pointer + "/" + field, std::string("'") + field + "' is not a list");
  for (std::size_t i = 0; i < found->size(); ++i) {
    const json& item = (*found)[i];
    PatternExample example;
    example.pointer = pointer + "/" + field + "/" + std::to_string(i);
    example.line = source_.error_at(example.pointer, "").line;
    if (item.is_string()) {
      example.text = item.get<std::string>();
    } else if (item.is_object()) {
      check_keys(item, example.pointer, {"text", "slots"});
      example.text = text(item, example.pointer, "text");
      if (const auto slots = item.find("slots"); slots != item.end() && slots->is_object()) {
        for (const auto& [slot, value] : slots->items()) {
          if (value.is_string()) example.slots[slot] = value.get<std::string>();
        }
      }
    }
    if (example.text.empty()) {
      fault(example.pointer, "an example is a sentence, or an object with \"text\" and \"slots\"");
    } else {
      examples.push_back(std::move(example));
    }
  }
}

bool Reader::check_slots(const ClaimType& type, const Pattern& pattern, const std::string& pointer) {
  std::vector<std::string> used = pattern.phrase.slots();
  used.insert(used.end(), pattern.needs.begin(), pattern.needs.end());
  for (const auto& [slot, word] : pattern.set) used.push_back(slot);
  for (const auto& [slot, list] : pattern.holds) used.push_back(slot);
  for (const std::string& slot : used) {
    if (!type.slot(slot)) {
      fault(pointer,
            "pattern '" + pattern.id + "' names a slot '" + slot + "' that the claim type doesn't have");
      return false;
    }
  }
  return true;
}

bool Reader::read_pattern(const json& node, const std::string& pointer, const ClaimType& type,
                          Pattern& pattern) {
  if (!node.is_object()) {
    fault(pointer, "a pattern is an object");
    return false;
  }
  check_keys(node, pointer,
             {"id", "about", "phrase", "trigger", "slots", "needs", "set", "holds", "stance", "unless",
              "except_topics", "examples", "counterexamples"});
  pattern.id = text(node, pointer, "id");
  if (pattern.id.empty()) {
    fault(pointer, "a pattern without an id");
    return false;
  }
  if (std::any_of(type.patterns.begin(), type.patterns.end(),
                  [&](const Pattern& other) { return other.id == pattern.id; })) {
    fault(pointer + "/id", "a second pattern '" + pattern.id + "'", "ids are told apart within a claim type");
    return false;
  }
  pattern.needs = texts(node, pointer, "needs");
  pattern.stance = text(node, pointer, "stance");
  if (!pattern.stance.empty() && !is_one_of(pattern.stance, kStances))
    fault(pointer + "/stance", "no stance '" + pattern.stance + "'", "one of " + listed(kStances));
  pattern.except_topics = texts(node, pointer, "except_topics");
  if (const auto set = node.find("set"); set != node.end() && set->is_object()) {
    for (const auto& [slot, word] : set->items()) {
      if (word.is_string()) pattern.set[slot] = word.get<std::string>();
    }
  }
  if (const auto holds = node.find("holds"); holds != node.end() && holds->is_object()) {
    for (const auto& [slot, list] : holds->items()) {
      if (list.is_string() && !words_.all(list.get<std::string>()).empty()) {
        pattern.holds[slot] = list.get<std::string>();
      } else {
        fault(pointer + "/holds/" + pointer_step(slot), "no such word list",
              "lists stand in rules/lexicon/*.json");
      }
    }
  }
  const auto phrase = node.find("phrase");
  if (phrase != node.end() && node.contains("trigger")) {
    fault(pointer, "pattern '" + pattern.id + "' has both \"phrase\" and \"trigger\"",
          "make two patterns of it");
    return false;
  }
  if (phrase != node.end() && phrase->is_string()) {
    if (!read_phrase(*phrase, pointer + "/phrase", "pattern '" + pattern.id + "'", pattern.phrase))
      return false;
  } else if (node.contains("trigger")) {
    if (!read_frame(node, pointer, type, pattern)) return false;
  } else {
    fault(pointer, "pattern '" + pattern.id + "' has neither \"phrase\" nor \"trigger\"");
    return false;
  }
  if (!read_unless(node, pointer, pattern)) return false;
  read_examples(node, pointer, "examples", pattern.examples);
  read_examples(node, pointer, "counterexamples", pattern.counterexamples);
  return check_slots(type, pattern, pointer);
}

std::optional<ClaimType> Reader::read() {
  const json& root = source_.root();
  if (!root.is_object()) {
    fault("", "a rule file is one object");
    return std::nullopt;
  }
  check_keys(root, "", {"$schema", "claim", "about", "family", "slots", "patterns", "compares", "kin"});
  ClaimType type;
  type.file = source_.file();
  type.name = text(root, "", "claim");
  if (type.name.empty()) {
    fault("", "a rule file without \"claim\"", "name the claim type that it describes");
    return std::nullopt;
  }
  type.about = text(root, "", "about");
  type.family = text(root, "", "family");
  if (type.family.empty()) type.family = type.name;
  if (const auto kin = root.find("kin"); kin != root.end() && kin->is_array()) {
    for (std::size_t i = 0; i < kin->size(); ++i) {
      std::vector<std::string> heads;
      for (const json& head : (*kin)[i]) {
        if (head.is_string()) heads.push_back(head.get<std::string>());
      }
      type.kin.push_back(std::move(heads));
    }
  }
  type.compares = texts(root, "", "compares");
  if (const auto slots = root.find("slots"); slots != root.end() && slots->is_object()) {
    for (const auto& [name, node] : slots->items())
      read_slot(name, node, "/slots/" + pointer_step(name), type);
  }
  check_of(type);
  const auto patterns = root.find("patterns");
  if (patterns == root.end() || !patterns->is_array()) {
    fault("", "claim type '" + type.name + "' has no patterns");
    return type;
  }
  for (std::size_t i = 0; i < patterns->size(); ++i) {
    Pattern pattern;
    if (read_pattern((*patterns)[i], "/patterns/" + std::to_string(i), type, pattern)) {
      type.patterns.push_back(std::move(pattern));
    }
  }
  return type;
}

}  // namespace

const SlotSpec* ClaimType::slot(std::string_view slot_name) const {
  for (const SlotSpec& slot : slots) {
    if (slot.name == slot_name) return &slot;
  }
  return nullptr;
}

std::optional<ClaimType> read_rule_file(const std::string& path, const Lexicon& lexicon,
                                        const WordLists& words, Errors& errors) {
  const Result<JsonSource> source = JsonSource::read(path, ErrorCode::kBadRule);
  if (!source) {
    errors.push_back(source.error());
    return std::nullopt;
  }
  return Reader(*source, lexicon, words, errors).read();
}

}  // namespace gainsay
