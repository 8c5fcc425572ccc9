#include "rule/lexicon_load.h"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <numeric>
#include <sstream>

namespace gainsay {
namespace {

using nlohmann::json;

// The words as tokens stand: "ship's" is two, and so is "farmers'".
std::vector<std::string> words_of(const std::string& phrase) {
  std::istringstream in(phrase);
  std::vector<std::string> words;
  for (std::string word; in >> word;) {
    if (word.front() == '{') word = "*";
    std::string folded;
    append_folded(word, folded);
    const bool genitive = folded.size() > 2 && folded.ends_with("'s");
    if (genitive) folded.resize(folded.size() - 2);
    const bool of_several = folded.size() > 2 && folded.ends_with("s'");
    if (of_several) folded.pop_back();
    words.push_back(folded);
    if (genitive) words.push_back("'s");
    if (of_several) words.push_back("'");
  }
  return words;
}

std::vector<std::string> files_below(const std::string& folder) {
  std::vector<std::string> paths;
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    if (entry.path().extension() == ".json") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

void read_pairs(const json& node, std::vector<std::pair<std::string, std::string>>& pairs) {
  if (!node.is_object()) return;
  for (const auto& [set, state] : node.items()) {
    if (state.is_string()) pairs.emplace_back(set, state.get<std::string>());
  }
}

}  // namespace

SenseId LexiconLoader::intern(const std::string& id) {
  const auto [found, fresh] = ids_.emplace(id, static_cast<SenseId>(lexicon_.names_.size()));
  if (fresh) lexicon_.names_.push_back(id);
  return found->second;
}

std::vector<std::string> LexiconLoader::strings(const Place& place, const char* field) {
  std::vector<std::string> all;
  const auto found = place.json.find(field);
  if (found == place.json.end()) return all;
  if (found->is_string()) return {found->get<std::string>()};
  const std::string pointer = place.pointer + "/" + field;
  if (!found->is_array()) {
    errors_.push_back(place.source.error_at(pointer, std::string("'") + field + "' is not a list of words"));
    return all;
  }
  for (std::size_t i = 0; i < found->size(); ++i) {
    if ((*found)[i].is_string()) {
      all.push_back((*found)[i].get<std::string>());
    } else {
      errors_.push_back(place.source.error_at(pointer + "/" + std::to_string(i), "not a word"));
    }
  }
  return all;
}

void LexiconLoader::add_entry(const std::string& phrase, SenseId sense, SenseKind kind, SensePos pos,
                              std::uint32_t flags) {
  std::vector<std::string> words = words_of(phrase);
  if (words.empty() || words[0] == "*") return;
  auto& drafts = drafts_[words[0]];
  Draft draft{{words.begin() + 1, words.end()}, sense, kind, pos, flags};
  for (const Draft& other : drafts) {
    const bool as_new = ((other.flags ^ flags) & Lexicon::kEnters) != 0;
    if (other.sense == sense && other.pos == pos && other.rest == draft.rest && !as_new) return;
  }
  if (kind == SenseKind::kCue || kind == SenseKind::kNot || (kind == SenseKind::kOffice && words.size() > 1))
    as_written_[words[0]].push_back(draft);
  drafts.push_back(std::move(draft));
}

void LexiconLoader::add_words(const Place& place, const char* field, SenseId sense, SenseKind kind,
                              SensePos pos, std::uint32_t flags) {
  for (const std::string& phrase : strings(place, field)) add_entry(phrase, sense, kind, pos, flags);
}

// Verbs and phrases of an event; sure are those that the class calls so, and phrases of three words or more.
void LexiconLoader::add_verbs(const Place& place, SenseId sense) {
  constexpr std::size_t kTelling = 3;
  const std::vector<std::string> sure = strings(place, "sure");
  for (const char* field : {"verbs", "phrases"}) {
    for (const std::string& phrase : strings(place, field)) {
      const std::vector<std::string> words = words_of(phrase);
      const bool telling =
          words.size() - static_cast<std::size_t>(std::count(words.begin(), words.end(), "*")) >= kTelling;
      const bool listed = std::find(sure.begin(), sure.end(), phrase) != sure.end();
      add_entry(phrase, sense, SenseKind::kEvent, SensePos::kVerb, telling || listed ? Lexicon::kSure : 0);
    }
  }
}

void LexiconLoader::add_adjectives(const Place& place, SenseId sense) {
  const std::vector<std::string> predicates = strings(place, "predicates");
  for (const std::string& word : strings(place, "adjectives")) {
    const bool predicate = std::find(predicates.begin(), predicates.end(), word) != predicates.end();
    add_entry(word, sense, SenseKind::kState, SensePos::kAdjective, predicate ? Lexicon::kPredicate : 0);
  }
}

void LexiconLoader::load_folder(const std::string& rules_dir) {
  for (const char* folder : {"classes", "events", "states", "offices"}) {
    for (const std::string& path : files_below(rules_dir + "/lexicon/" + folder)) load_file(path);
  }
  for (const char* file : {"stance.json", "history.json"}) {
    const std::string path = rules_dir + "/lexicon/" + file;
    if (std::filesystem::exists(path)) load_stance(path);
  }
  const std::string heads = rules_dir + "/lexicon/heads.json";
  if (std::filesystem::exists(heads)) load_heads(heads);
}

// Groups of cues: "hedges": {"verbs": [...], "phrases": [...]}; any list that isn't of a part of speech holds
// phrases as written, and a list "not X" takes words away from its group.
void LexiconLoader::load_stance(const std::string& path) {
  const Result<JsonSource> source = JsonSource::read(path, ErrorCode::kBadLexicon);
  if (!source) {
    errors_.push_back(source.error());
    return;
  }
  for (const auto& [id, node] : source->root().items()) {
    if (node.is_object()) load_cue(id, {*source, "/" + pointer_step(id), node});
  }
}

void LexiconLoader::load_heads(const std::string& path) {
  const Result<JsonSource> source = JsonSource::read(path, ErrorCode::kBadLexicon);
  if (!source) {
    errors_.push_back(source.error());
    return;
  }
  const auto heads = source->root().find("heads");
  if (heads == source->root().end() || !heads->is_object()) return;
  for (const auto& [name, node] : heads->items())
    heads_[name] = strings({*source, "/heads", *heads}, name.c_str());
}

void LexiconLoader::expand_head(const std::string& name, Lexicon::HeadClass& into, int depth) {
  constexpr int kDeepest = 8;  // a class that names itself in a circle
  const auto found = heads_.find(name);
  if (found == heads_.end() || depth > kDeepest) return;
  for (const std::string& member : found->second) {
    if (member.size() > 2 && member.front() == '<') {
      expand_head(member.substr(1, member.size() - 2), into, depth + 1);
    } else if (member.size() > 2 && member.front() == '{') {
      into.mentions.push_back(member.substr(1, member.size() - 2));
    } else if (member.size() > 2 && member.front() == '[') {
      into.kinds.push_back(member.substr(1, member.size() - 2));
    } else {
      into.lemmas.push_back(member);
    }
  }
}

void LexiconLoader::load_file(const std::string& path) {
  const Result<JsonSource> source = JsonSource::read(path, ErrorCode::kBadLexicon);
  if (!source) {
    errors_.push_back(source.error());
    return;
  }
  const std::array<std::pair<const char*, void (LexiconLoader::*)(const std::string&, const Place&)>, 6>
      kinds = {{
          {"classes", &LexiconLoader::load_class},
          {"events", &LexiconLoader::load_event},
          {"sets", &LexiconLoader::load_state_set},
          {"offices", &LexiconLoader::load_office},
          {"modifiers", &LexiconLoader::load_title_mark},
          {"affiliations", &LexiconLoader::load_affiliation},
      }};
  for (const auto& [section, load] : kinds) {
    const auto found = source->root().find(section);
    if (found == source->root().end() || !found->is_object()) continue;
    for (const auto& [id, node] : found->items()) {
      (this->*load)(id, {*source, std::string("/") + section + "/" + pointer_step(id), node});
    }
  }
  const auto groups = source->root().find("groups");
  if (groups != source->root().end() && groups->is_object()) {
    for (const auto& [id, node] : groups->items()) load_group({*source, "/groups/" + pointer_step(id), node});
  }
}

void LexiconLoader::load_class(const std::string& id, const Place& place) {
  const SenseId sense = intern("class:" + id);
  add_words(place, "nouns", sense, SenseKind::kClass, SensePos::kNoun);
  add_words(place, "verbs", sense, SenseKind::kClass, SensePos::kVerb);
  add_words(place, "adjectives", sense, SenseKind::kClass, SensePos::kAdjective);
  for (const std::string& word : strings(place, "weak")) weak_words_.emplace_back(word, sense);
  for (const std::string& parent : strings(place, "is_a")) is_a_.emplace_back(sense, "class:" + parent);
  for (const std::string& other : strings(place, "excludes"))
    class_excludes_.emplace_back(sense, "class:" + other);
}

void LexiconLoader::load_event(const std::string& id, const Place& place) {
  const SenseId sense = intern("event:" + id);
  EventClass event;
  event.id = id;
  event.topic = std::filesystem::path(place.source.file()).stem().string();
  event.once = place.json.value("once", false);
  event.one_agent = place.json.value("one_agent", false);
  event.intransitive_theme = place.json.value("intransitive_theme", false);
  event.key = place.json.value("key", "theme");
  event.holder = place.json.value("holder", "theme");
  event.objects = strings(place, "objects");
  event.subjects = strings(place, "subjects");
  event.without_object = place.json.contains("objects") && event.objects.empty();
  if (const auto roles = place.json.find("roles"); roles != place.json.end() && roles->is_object()) {
    const Place inside{place.source, place.pointer + "/roles", *roles};
    for (const auto& [role, positions] : roles->items()) event.roles[role] = strings(inside, role.c_str());
  }
  event.roles.try_emplace("agent", Positions{"subject", "by", "possessor"});
  event.roles.try_emplace("theme", Positions{"object", "of"});
  read_pairs(place.json.value("enters", json()), event.enters);
  read_pairs(place.json.value("presupposes", json()), event.presupposes);
  add_verbs(place, sense);
  for (const std::string& idiom : strings(place, "idioms")) {
    add_entry(idiom, sense, SenseKind::kEvent, SensePos::kVerb, Lexicon::kIdiom);
  }
  for (const std::string& other : strings(place, "unless")) {
    add_entry(other, sense, SenseKind::kNot, SensePos::kVerb);
  }
  add_words(place, "nouns", sense, SenseKind::kEvent, SensePos::kNoun);
  add_words(place, "theme_nouns", sense, SenseKind::kEvent, SensePos::kNoun, Lexicon::kBesideRole);
  for (const std::string& other : strings(place, "kin")) kin_.emplace_back(sense, "event:" + other);
  for (const std::string& other : strings(place, "confusable"))
    confusable_.emplace_back(sense, "event:" + other);
  for (const std::string& other : strings(place, "opposites"))
    opposites_.emplace_back(sense, "event:" + other);
  lexicon_.events_[sense] = std::move(event);
}

void LexiconLoader::load_state_set(const std::string& id, const Place& place) {
  StateSet set;
  set.id = id;
  set.holders = strings(place, "holders");
  set.stages = strings(place, "stages");
  const auto states = place.json.find("states");
  if (states == place.json.end() || !states->is_object()) {
    errors_.push_back(place.source.error_at(place.pointer, "state set '" + id + "' has no states"));
    return;
  }
  for (const auto& [name, node] : states->items()) {
    set.states.push_back(name);
    const SenseId sense = intern("state:" + id + "/" + name);
    const Place inside{place.source, place.pointer + "/states/" + pointer_step(name), node};
    add_adjectives(inside, sense);
    add_words(inside, "nouns", sense, SenseKind::kState, SensePos::kNoun);
    add_words(inside, "verbs", sense, SenseKind::kState, SensePos::kVerb);
    add_words(inside, "phrases", sense, SenseKind::kState, SensePos::kAny);
    add_words(inside, "enter", sense, SenseKind::kState, SensePos::kVerb, Lexicon::kEnters);
    add_words(inside, "enter_self", sense, SenseKind::kState, SensePos::kVerb, Lexicon::kEnters);
  }
  if (const auto pairs = place.json.find("excludes"); pairs != place.json.end() && pairs->is_array()) {
    set.all_exclude = false;
    for (const json& pair : *pairs) {
      if (pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string()) {
        set.excludes.emplace_back(pair[0].get<std::string>(), pair[1].get<std::string>());
      }
    }
  }
  lexicon_.state_sets_[id] = std::move(set);
}

void LexiconLoader::load_cue(const std::string& id, const Place& place) {
  const SenseId sense = intern("cue:" + id);
  for (const auto& [list, node] : place.json.items()) {
    if (!node.is_array()) continue;
    if (list.starts_with("not ")) {
      add_words(place, list.c_str(), sense, SenseKind::kNot, SensePos::kAny);
    } else if (list == "verbs") {
      add_words(place, "verbs", sense, SenseKind::kCue, SensePos::kVerb);
    } else if (list == "nouns") {
      add_words(place, "nouns", sense, SenseKind::kCue, SensePos::kNoun);
    } else if (list == "adjectives") {
      add_words(place, "adjectives", sense, SenseKind::kCue, SensePos::kAdjective);
    } else {
      const SenseId part = intern("cue:" + id + "/" + list);
      add_words(place, list.c_str(), part, SenseKind::kCue,
                list == "object verbs" ? SensePos::kVerb : SensePos::kAny);
    }
  }
}

void LexiconLoader::link() {
  const auto resolve = [this](const Pairs& pairs, auto&& take) {
    for (const auto& [from, name] : pairs) {
      const SenseId to = find(name);
      if (to != kAbsent && to != from) take(from, to);
    }
  };
  resolve(is_a_, [this](SenseId from, SenseId to) { lexicon_.is_a_[from].push_back(to); });
  const auto exclude = [this](SenseId from, SenseId to) {
    lexicon_.excludes_[from].push_back(to);
    lexicon_.excludes_[to].push_back(from);
  };
  resolve(class_excludes_, exclude);
  resolve(kin_, [this](SenseId from, SenseId to) {
    if (!lexicon_.events_.contains(to)) return;
    lexicon_.events_[from].kin.push_back(to);
    lexicon_.events_[to].kin.push_back(from);
  });
  resolve(confusable_, [this](SenseId from, SenseId to) {
    if (!lexicon_.events_.contains(to)) return;
    lexicon_.events_[from].confusable.push_back(to);
    lexicon_.events_[to].confusable.push_back(from);
  });
  resolve(opposites_, [this](SenseId from, SenseId to) {
    if (!lexicon_.events_.contains(to)) return;
    lexicon_.events_[from].opposites.push_back(to);
    lexicon_.events_[to].opposites.push_back(from);
  });
}

// Union-find over kin and opposites; the family is named after its alphabetically first member.
void LexiconLoader::link_families() {
  std::vector<SenseId> parent(lexicon_.names_.size());
  std::iota(parent.begin(), parent.end(), 0u);
  const auto root = [&parent](SenseId id) {
    while (parent[id] != id) id = parent[id] = parent[parent[id]];
    return id;
  };
  const auto join = [&](SenseId a, SenseId b) {
    a = root(a);
    b = root(b);
    if (a == b) return;
    if (lexicon_.names_[b] < lexicon_.names_[a]) std::swap(a, b);
    parent[b] = a;
  };
  for (const auto& [id, event] : lexicon_.events_) {
    for (const SenseId other : event.kin) join(id, other);
    for (const SenseId other : event.opposites) join(id, other);
  }
  for (const auto& [id, event] : lexicon_.events_) lexicon_.families_[id] = lexicon_.names_[root(id)];
}

SenseId LexiconLoader::find(const std::string& id) const {
  const auto found = ids_.find(id);
  return found == ids_.end() ? kAbsent : found->second;
}

// Of a word behind the first that has to stand right there, what Entry::flags keeps. A verb's particle may
// stand off.
std::uint32_t LexiconLoader::next_of(const Draft& draft) {
  const bool particle = draft.rest.size() == 1 && draft.pos == SensePos::kVerb;
  if (draft.rest.empty() || particle || draft.rest.front() == "*") return 0;
  return Lexicon::kNext | Lexicon::next_bits(fold_hash(draft.rest.front()));
}

FlatIndex LexiconLoader::lay_out(const Drafts& drafts, std::vector<Lexicon::Entry>& entries,
                                 std::vector<std::uint64_t>& rest, std::vector<Lexicon::Run>& runs) const {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> index;
  for (const auto& [word, all] : drafts) {
    index.emplace_back(fold_hash(word), static_cast<std::uint32_t>(runs.size()));
    runs.push_back({static_cast<std::uint32_t>(entries.size()), static_cast<std::uint32_t>(all.size())});
    for (const Draft& draft : all) {
      entries.push_back({draft.sense, static_cast<std::uint32_t>(rest.size()),
                         static_cast<std::uint16_t>(draft.rest.size()), draft.kind, draft.pos,
                         draft.flags | next_of(draft)});
      for (const std::string& part : draft.rest)
        rest.push_back(part == "*" ? Lexicon::kGap : fold_hash(part));
    }
  }
  return FlatIndex(index);
}

void LexiconLoader::lay_out_entries() {
  std::vector<Lexicon::Entry> entries;
  std::vector<std::uint64_t> rest;
  std::vector<Lexicon::Run> runs;
  lexicon_.by_lemma_ = lay_out(drafts_, entries, rest, runs);
  lexicon_.as_written_ = lay_out(as_written_, entries, rest, runs);
  lexicon_.entries_ = FlatArray(std::move(entries));
  lexicon_.rest_ = FlatArray(std::move(rest));
  lexicon_.runs_ = FlatArray(std::move(runs));
  std::vector<std::pair<std::uint64_t, std::uint32_t>> ids;
  for (const auto& [id, sense] : ids_) ids.emplace_back(std::hash<std::string_view>{}(id), sense);
  std::sort(ids.begin(), ids.end());
  lexicon_.ids_ = FlatIndex(ids);
}

Lexicon LexiconLoader::finish() {
  for (const auto& [name, members] : heads_) {
    Lexicon::HeadClass& head = lexicon_.heads_[name];
    expand_head(name, head, 0);
    std::sort(head.lemmas.begin(), head.lemmas.end());
    std::sort(head.mentions.begin(), head.mentions.end());
  }
  link();
  link_offices();
  link_families();
  skip_weak_words();
  lay_out_entries();
  return std::move(lexicon_);
}

Lexicon Lexicon::load(const std::vector<std::string>& rules_dirs, Errors& errors) {
  LexiconLoader loader(errors);
  for (const std::string& dir : rules_dirs) loader.load_folder(dir);
  return loader.finish();
}

}  // namespace gainsay
