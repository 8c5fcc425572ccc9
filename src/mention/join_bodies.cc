#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "mention/join_book.h"
#include "mention/spelling.h"

namespace gainsay {
namespace {

class BodyJoiner {
 public:
  explicit BodyJoiner(JoinBook& book) : book_(book), joined_(book.joined) {}

  void run() {
    join_organisations();
    join_spellings();
    join_spelt();
    join_shortened();
    join_abbreviations();
    join_cut_forms();
    join_ships();
    join_teams();
  }

 private:
  const std::string& target(const std::string& key) const { return book_.target(key); }
  void join(const std::string& from, const std::string& to) { book_.join(from, to); }

  /// "Halden Drills" joins the one "Halden Drills plc".
  void join_organisations() {
    std::vector<const std::string*> keys;
    std::map<std::vector<std::string>, std::vector<const std::string*>>
        longer;  // by the words they begin with
    for (const auto& [key, joined] : joined_) {
      if (joined.value.type != EntityType::kOrganisation || joined.value.known) continue;
      if (!joined.public_body) keys.push_back(&key);
      for (std::size_t count = 0; count < joined.words.size(); ++count)
        longer[{joined.words.begin(), joined.words.begin() + static_cast<std::ptrdiff_t>(count)}].push_back(
            &key);
    }
    for (const std::string* key : keys) {
      const auto found = longer.find(joined_[*key].words);
      if (found != longer.end() && found->second.size() == 1) join(*key, *found->second.front());
    }
  }

  /// Names of one kind that are written apart or together, "BFM-TV" and "BFMTV".
  void join_spellings() {
    std::map<std::string, std::vector<const std::string*>> by_letters;
    for (const auto& [key, joined] : joined_) {
      if (is_named_body(key, joined)) by_letters[letters_of(joined)].push_back(&key);
    }
    by_letters.erase("");
    for (const auto& [letters, keys] : by_letters) {
      const std::string* best = keys.front();
      for (const std::string* key : keys) {
        const Joined &a = joined_[*key], &b = joined_[*best];
        if (std::pair(a.value.known, a.mentions) > std::pair(b.value.known, b.mentions)) best = key;
      }
      for (const std::string* key : keys) {
        if (!joined_[*key].value.known) join(*key, *best);
      }
    }
  }

  static bool is_named_body(const std::string& key, const Joined& joined) {
    return joined.value.type != EntityType::kPerson && key.find('@') == std::string::npos;
  }

  /// "Exarchia" and "Exarcheia", "Gordon Advisors" and "Gordon Advisers": unknown names of one kind that are
  /// a letter or a transliteration apart.
  void join_spelt() {
    std::vector<const std::string*> keys;
    SpellingIndex index;
    for (const auto& [key, joined] : joined_) {
      if (!is_named_body(key, joined) || !may_be_misspelt(joined)) continue;
      if (joined.value.known && joined.words.size() < 2) continue;
      index.add(letters_of(joined), static_cast<std::uint32_t>(keys.size()));
      keys.push_back(&key);
    }
    for (std::uint32_t i = 0; i < keys.size(); ++i) {
      for (const std::uint32_t k : index.find(letters_of(joined_[*keys[i]]))) {
        const Joined &a = joined_[*keys[i]], &b = joined_[*keys[k]];
        if (k <= i || (a.value.known && b.value.known) || !differ_in_spelling(a.words, b.words)) continue;
        const bool keeps = std::pair(a.value.known, a.mentions) >= std::pair(b.value.known, b.mentions);
        keeps ? join(*keys[k], *keys[i]) : join(*keys[i], *keys[k]);
      }
    }
  }

  /// "LA Times" joins the one "Los Angeles Times".
  void join_shortened() {
    std::map<std::string, std::vector<const std::string*>> full;
    for (const auto& [key, joined] : joined_) {
      if (is_named_body(key, joined) && joined.words.size() == 3) full[shortened(joined)].push_back(&key);
    }
    for (const auto& [key, joined] : joined_) {
      if (!is_named_body(key, joined) || joined.words.size() != 2 || joined.value.known) continue;
      const auto found = full.find(shortened(joined));
      if (found != full.end() && found->second.size() == 1) join(key, *found->second[0]);
    }
  }

  /// Capitals by themselves, "KCTV", join the one longer name of the bundle that they abbreviate.
  void join_abbreviations() {
    std::map<char, std::vector<const std::string*>> longer;  // by the first letter
    const auto is_body = [](const Joined& joined) {
      return joined.value.type == EntityType::kOrganisation || joined.value.type == EntityType::kOther;
    };
    for (const auto& [key, joined] : joined_) {
      if (is_body(joined) && joined.words.size() > 1 && !joined.words[0].empty())
        longer[joined.words[0][0]].push_back(&key);
    }
    for (const auto& [key, joined] : joined_) {
      if (!is_body(joined) || joined.value.known || joined.words.size() != 1 ||
          !is_capitals(joined.value.name))
        continue;
      const std::string& letters = joined.words[0];
      std::vector<std::string> bodies;
      for (const std::string* other : longer[letters[0]]) {
        if (abbreviates_body(letters, joined_[*other].words) &&
            std::find(bodies.begin(), bodies.end(), target(*other)) == bodies.end())
          bodies.push_back(target(*other));
      }
      if (bodies.size() == 1) join(key, bodies[0]);
    }
  }

  static bool is_capitals(std::string_view name) {
    return name.size() > 1 &&
           std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  }

  /// "Olympic Park" joins the one "Centennial Olympic Park", "Fulton Courthouse" the one "Fulton County
  /// Courthouse": under the name that is told more often.
  void join_cut_forms() {
    std::map<std::pair<EntityType, std::string>, std::vector<const std::string*>> by_last;
    for (const auto& [key, joined] : joined_) {
      if (joined.value.type != EntityType::kPerson && joined.words.size() > 2 && !joined.value.known)
        by_last[{joined.value.type, joined.words.back()}].push_back(&key);
    }
    for (const auto& [key, joined] : joined_) {
      if (joined.value.known || joined.words.size() < 2 || !joined.to.empty()) continue;
      std::vector<std::string> fuller;
      for (const std::string* other : by_last[{joined.value.type, joined.words.back()}]) {
        if (is_cut_form(joined.words, joined_[*other].words) &&
            std::find(fuller.begin(), fuller.end(), target(*other)) == fuller.end())
          fuller.push_back(target(*other));
      }
      if (fuller.size() != 1) continue;
      const bool shorter = joined.mentions >= joined_[fuller[0]].mentions;
      join(shorter ? fuller[0] : key, shorter ? key : fuller[0]);
    }
  }

  /// "Gibe" of one article is the one "MV Gibe" of the bundle.
  void join_ships() {
    std::map<std::string, std::vector<const std::string*>> by_last;
    const auto is_thing = [](const Joined& joined) {
      return joined.value.type == EntityType::kOther && !joined.value.known && joined.to.empty();
    };
    for (const auto& [key, joined] : joined_) {
      if (is_thing(joined) && joined.words.size() == 2) by_last[joined.words.back()].push_back(&key);
    }
    for (const auto& [key, joined] : joined_) {
      if (!is_thing(joined) || joined.words.size() != 1) continue;
      const auto longer = by_last.find(joined.words[0]);
      if (longer != by_last.end() && longer->second.size() == 1) join(key, *longer->second[0]);
    }
  }

  /// "Texans", which one article reads as whatever it may be, is the one team of the bundle whose name ends
  /// so.
  void join_teams() {
    std::map<std::string, std::vector<const std::string*>> by_last;
    for (const auto& [key, joined] : joined_) {
      if (joined.value.type == EntityType::kOrganisation && joined.words.size() > 1 &&
          joined.words.back().ends_with('s'))
        by_last[joined.words.back()].push_back(&key);
    }
    for (const auto& [key, joined] : joined_) {
      if (joined.words.size() != 1 || joined.value.known || !joined.to.empty()) continue;
      const auto teams = by_last.find(joined.words[0]);
      if (teams != by_last.end() && teams->second.size() == 1) join(key, *teams->second[0]);
    }
  }

  JoinBook& book_;
  std::map<std::string, Joined>& joined_;
};

}  // namespace

void join_bodies(JoinBook& book) { BodyJoiner(book).run(); }

}  // namespace gainsay
