// The part of the lexicon's loader that reads rules/lexicon/offices, and what is weak in
// rules/lexicon/classes.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "rule/lexicon_load.h"

namespace gainsay {
namespace {

using nlohmann::json;

std::vector<std::string> folded_words(const std::string& phrase) {
  std::istringstream in(phrase);
  std::vector<std::string> words;
  for (std::string word; in >> word;) {
    std::string folded;
    append_folded(word, folded);
    words.push_back(folded);
  }
  return words;
}

// The words as TitleMark has them; "*" is a gap.
std::vector<std::uint64_t> hashed_words(const std::string& phrase) {
  std::vector<std::uint64_t> hashes;
  for (const std::string& word : folded_words(phrase))
    hashes.push_back(word == "*" ? TitleMark::kGap : fold_hash(word));
  return hashes;
}

// "vice-captain" is one word or three, as the tokens have it.
std::string unhyphened(const std::string& phrase) {
  std::string all;
  for (const char c : phrase) all += c == '-' ? std::string(" - ") : std::string(1, c);
  return all;
}

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
  std::string all;
  for (std::size_t i = from; i < to; ++i) all += (all.empty() ? "" : " ") + words[i];
  return all;
}

}  // namespace

void LexiconLoader::load_office(const std::string& id, const Place& place) {
  const SenseId sense = intern("office:" + id);
  OfficeClass office;
  office.id = id;
  office.of = place.json.value("of", "");
  if (const auto holders = place.json.find("holders"); holders != place.json.end() && holders->is_number()) {
    office.holders = holders->get<int>();
  }
  add_entry(id, sense, SenseKind::kOffice, SensePos::kNoun);
  add_words(place, "titles", sense, SenseKind::kOffice, SensePos::kNoun);
  for (const std::string& title : strings(place, "titles")) {
    if (title.find('-') != std::string::npos)
      add_entry(unhyphened(title), sense, SenseKind::kOffice, SensePos::kNoun);
  }
  add_words(place, "synonyms", sense, SenseKind::kOffice, SensePos::kNoun);
  const SenseId seat = intern("seat:" + id);
  add_words(place, "seats", seat, SenseKind::kOffice, SensePos::kNoun);
  for (const std::string& title : strings(place, "titles")) add_seats(title, seat);
  add_words(place, "houses", intern("house:" + id), SenseKind::kCue, SensePos::kNoun);
  for (const std::string& other : strings(place, "excludes"))
    office_excludes_.emplace_back(sense, "office:" + other);
  for (const std::string& other : strings(place, "excludes_within")) {
    office_excludes_within_.emplace_back(sense, "office:" + other);
  }
  for (const std::string& other : strings(place, "implies"))
    office_implies_.emplace_back(sense, "office:" + other);
  lexicon_.offices_[sense] = std::move(office);
}

// "interior minister" sits in the "interior ministry", the "minister of the interior" in the "ministry of the
// interior".
void LexiconLoader::add_seats(const std::string& title, SenseId seat) {
  const std::vector<std::string> words = folded_words(title);
  if (words.size() < 2 || words.front() == "deputy" || words.front() == "vice") return;
  std::string house;
  if (words.front() == "minister") house = "ministry " + joined(words, 1, words.size());
  if (words.back() == "minister") house = joined(words, 0, words.size() - 1) + " ministry";
  if (!house.empty()) add_entry(house, seat, SenseKind::kOffice, SensePos::kNoun);
}

void LexiconLoader::load_title_mark(const std::string& kind, const Place& place) {
  for (const std::string& words : strings(place, "before")) {
    lexicon_.title_marks_.push_back({kind, hashed_words(words), {}});
  }
  for (const std::string& words : strings(place, "after"))
    lexicon_.title_marks_.push_back({kind, {}, hashed_words(words)});
  for (const std::string& phrase : strings(place, "phrases")) {
    const std::size_t at = phrase.find("TITLE");
    if (at == std::string::npos) {
      errors_.push_back(place.source.error_at(place.pointer + "/phrases", "no TITLE in '" + phrase + "'"));
      continue;
    }
    lexicon_.title_marks_.push_back(
        {kind, hashed_words(phrase.substr(0, at)), hashed_words(phrase.substr(at + 5))});
  }
}

// A party's word tells of an affiliation only beside a politician: the Liberal senator, the independent
// member. What its members or the party itself are called tells whose somebody is: "Labour's Ann Poe".
void LexiconLoader::load_affiliation(const std::string& id, const Place& place) {
  const SenseId sense = intern("affiliation:" + id);
  const Place root{place.source, "", place.source.root()};
  const std::vector<std::string> nouns = strings(root, "with");
  for (const std::string& word : strings(place, "words")) {
    for (const std::string& noun : nouns)
      add_entry(word + " " + noun, sense, SenseKind::kOffice, SensePos::kNoun);
  }
  // "Ann Poe, a Republican", "the only Republican"
  for (const std::string& member : strings(place, "member")) {
    for (const std::string& opener : strings(root, "member_behind"))
      add_entry(opener + " " + member, sense, SenseKind::kOffice, SensePos::kNoun);
  }
  add_words(place, "party", intern("camp:" + id), SenseKind::kOffice, SensePos::kNoun);
  if (lexicon_.of_one_.empty()) {
    lexicon_.of_one_ = strings(root, "of_one");
    std::sort(lexicon_.of_one_.begin(), lexicon_.of_one_.end());
    const auto sets = root.json.find("sets");
    if (sets == root.json.end() || !sets->is_array()) return;
    for (const json& set : *sets) {
      ExclusiveGroup group;
      for (const json& member : set) {
        if (member.is_string()) group.members.push_back("affiliation:" + member.get<std::string>());
      }
      exclusive_groups_.push_back(std::move(group));
    }
  }
}

void LexiconLoader::load_group(const Place& place) {
  if (!place.json.is_object()) return;
  ExclusiveGroup group;
  group.within = place.json.value("exclusive_within", false);
  if (!group.within && !place.json.value("exclusive", false)) return;
  group.hardly = place.json.value("verdict", "") == "tension";
  for (const std::string& member : strings(place, "members")) group.members.push_back("office:" + member);
  for (const json& together : place.json.value("may_share", json::array())) {
    std::vector<std::string>& sharing = group.may_share.emplace_back();
    for (const json& member : together) sharing.push_back("office:" + member.get<std::string>());
  }
  exclusive_groups_.push_back(std::move(group));
}

namespace {

using SenseMap = std::unordered_map<SenseId, std::vector<SenseId>>;

void link_both_ways(SenseMap& map, SenseId a, SenseId b) {
  if (a == kAbsent || b == kAbsent || a == b) return;
  map[a].push_back(b);
  map[b].push_back(a);
}

}  // namespace

void LexiconLoader::link_offices() {
  for (const auto& [from, name] : office_excludes_) link_both_ways(lexicon_.excludes_, from, find(name));
  for (const auto& [from, name] : office_excludes_within_)
    link_both_ways(lexicon_.excludes_within_, from, find(name));
  for (const auto& [from, name] : office_implies_) {
    if (const SenseId to = find(name); to != kAbsent) lexicon_.offices_[from].implies.push_back(to);
  }
  for (const ExclusiveGroup& group : exclusive_groups_) link_group(group);
}

void LexiconLoader::link_group(const ExclusiveGroup& group) {
  SenseMap& map = group.hardly   ? lexicon_.strains_
                  : group.within ? lexicon_.excludes_within_
                                 : lexicon_.excludes_;
  const auto may_share = [&group](const std::string& a, const std::string& b) {
    return std::any_of(group.may_share.begin(), group.may_share.end(), [&](const auto& sharing) {
      return std::find(sharing.begin(), sharing.end(), a) != sharing.end() &&
             std::find(sharing.begin(), sharing.end(), b) != sharing.end();
    });
  };
  for (std::size_t i = 0; i < group.members.size(); ++i) {
    for (std::size_t j = i + 1; j < group.members.size(); ++j) {
      if (!may_share(group.members[i], group.members[j]))
        link_both_ways(map, find(group.members[i]), find(group.members[j]));
    }
  }
}

// A word that is weak in one class and outright in another means the other: a "batter" is first of all made
// of flour.
void LexiconLoader::skip_weak_words() {
  std::sort(weak_words_.begin(), weak_words_.end());
  const auto is_weak = [this](const std::string& phrase, SenseId sense) {
    return std::binary_search(weak_words_.begin(), weak_words_.end(), std::pair(phrase, sense));
  };
  for (const auto& [phrase, sense] : weak_words_) {
    const std::vector<std::string> words = folded_words(phrase);
    const auto found = words.empty() ? drafts_.end() : drafts_.find(words.front());
    if (found == drafts_.end()) continue;
    auto& entries = found->second;
    const std::vector<std::string> rest(words.begin() + 1, words.end());
    const auto is_this = [&](const Draft& e) {
      return e.kind == SenseKind::kClass && e.pos == SensePos::kNoun && e.rest == rest;
    };
    const bool outright = std::any_of(entries.begin(), entries.end(), [&](const Draft& e) {
      return is_this(e) && e.sense != sense && !is_weak(phrase, e.sense);
    });
    if (outright) std::erase_if(entries, [&](const Draft& e) { return is_this(e) && e.sense == sense; });
  }
}

}  // namespace gainsay
