#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "mention/entity_index.h"
#include "mention/join_book.h"
#include "mention/join_forms.h"
#include "mention/mention.h"
#include "mention/name_words.h"
#include "mention/spelling.h"

namespace gainsay {
namespace {

class Joiner {
 public:
  Joiner(std::vector<AnalysedArticle>& articles, const MentionModel& model)
      : articles_(articles), model_(model) {}

  void run() {
    collect();
    join_readings();
    join_people();
    join_words();
    join_surnames();
    join_bodies(book_);
    join_words();
    join_short_forms();
    join_towns();
    join_namesakes_of_people();
    join_namesakes();
    join_descriptions();
    join_leaders();
    rewrite();
  }

 private:
  const std::string& target(const std::string& key) const { return book_.target(key); }
  void join(const std::string& from, const std::string& to) { book_.join(from, to); }

  template <class Visit>
  void each_entity(const Visit& visit) {
    for (AnalysedArticle& article : articles_) {
      for (Mention& mention : article.mentions) {
        if (auto* value = std::get_if<EntityValue>(&mention.value)) visit(*value);
      }
    }
  }

  void collect() {
    each_entity([this](const EntityValue& value) {
      Joined& joined = joined_[value.key];
      ++joined.mentions;
      joined.strong += value.how == "weak name" || value.how == "likely name" ? 0 : 1;
      for (const std::string& key : value.within) ++held_[key];
      if (joined.words.empty() || value.name.size() > joined.value.name.size()) {
        joined.value = value;
        joined.words = words_of(value.name);
        joined.public_body = joined.words.size() == 1 && model_.is_public_body(joined.words[0]);
        if (value.type == EntityType::kPerson) note_person(joined);
      }
      if (value.how == "container") contained_.insert(value.key);
    });
    for (const AnalysedArticle& article : articles_) {
      for (const Mention& mention : article.mentions) {
        note_text(article, mention);
        const auto* title = std::get_if<TextValue>(&mention.value);
        if (title != nullptr && mention.type == MentionType::kTitle) note_holders(*title);
      }
    }
  }

  void note_person(Joined& joined) const {
    joined.generation = take_generation(joined.words);
    if (joined.words.size() > 1) joined.given = model_.full_given_name(joined.words.front());
  }

  /// Which entities the words of a name mean, how often.
  void note_text(const AnalysedArticle& article, const Mention& mention) {
    const auto* value = std::get_if<EntityValue>(&mention.value);
    if (value == nullptr || article.article == nullptr || value->how == "pronoun" ||
        value->how == "description" || value->how == "adjective" || value->how == "people")
      return;
    ++meant_[slug(slice(article.article->text, mention.span))][value->key];
    if (value->type == EntityType::kPlace && stands_behind_in(article.article->text, mention.span.begin))
      located_.insert(value->key);
  }

  /// "In Lyons".
  static bool stands_behind_in(std::string_view text, std::uint32_t at) {
    return at > 3 && (text.substr(at - 4, 4) == " in " || text.substr(at - 3, 3) == "In ");
  }

  std::vector<std::string> keys_of(EntityType type, bool full) const {
    std::vector<std::string> keys;
    for (const auto& [key, joined] : joined_) {
      if (joined.value.type == type && joined.value.how != "description" &&
          key.find('@') == std::string::npos && (joined.words.size() > 1) == full)
        keys.push_back(key);
    }
    return keys;
  }

  /// One name of several words that articles read in several ways, "Orso Melnik" a person here and a thing
  /// there: the reading that rests on most evidence.
  void join_readings() {
    std::map<std::vector<std::string>, std::vector<std::string>> by_words;
    for (const auto& [key, joined] : joined_) {
      if (joined.words.size() < 2 || joined.value.known || key.find('@') != std::string::npos) continue;
      std::vector<std::string> words = joined.words;
      if (!joined.generation.empty()) words.push_back(joined.generation);
      by_words[std::move(words)].push_back(key);
    }
    for (const auto& [words, keys] : by_words) {
      const std::string* best = &keys.front();
      for (const std::string& key : keys) {
        const Joined &a = joined_[key], &b = joined_[*best];
        if (std::pair(a.strong, a.mentions) > std::pair(b.strong, b.mentions)) best = &key;
      }
      for (const std::string& key : keys) join(key, *best);
    }
  }

  void join_people() {
    const std::vector<std::string> keys = keys_of(EntityType::kPerson, true);
    SpellingIndex by_surname;
    for (std::uint32_t i = 0; i < keys.size(); ++i) by_surname.add(joined_[keys[i]].words.back(), i);
    for (std::uint32_t i = 0; i < keys.size(); ++i) {
      for (const std::uint32_t k : by_surname.find(joined_[keys[i]].words.back())) {
        const Joined &a = joined_[keys[i]], &b = joined_[keys[k]];
        if (k <= i || !same_person(a, b)) continue;
        const bool b_is_fuller =
            b.words.size() > a.words.size() ? !is_led_by_calling(b, a) : is_led_by_calling(a, b);
        join(b_is_fuller ? keys[i] : keys[k], b_is_fuller ? keys[k] : keys[i]);
      }
    }
  }

  /// "Moviemaker Orso Melnik" beside many of "Orso Melnik": the longer name begins with what is none.
  static bool is_led_by_calling(const Joined& longer, const Joined& shorter) {
    constexpr int kMany = 3;
    return longer.words.size() == shorter.words.size() + 1 &&
           std::equal(shorter.words.begin(), shorter.words.end(), longer.words.begin() + 1) &&
           shorter.mentions >= kMany * longer.mentions;
  }

  /// A surname by itself joins the one person of the bundle who bears it.
  void join_surnames() {
    const std::vector<std::string> full = keys_of(EntityType::kPerson, true);
    SpellingIndex by_surname;
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_given;
    for (std::uint32_t i = 0; i < full.size(); ++i) {
      if (joined_[full[i]].value.how == "surname") continue;  // "Ms. Poe"
      by_surname.add(joined_[full[i]].words.back(), i);
      by_given[joined_[full[i]].words.front()].push_back(i);
    }
    for (const std::string& key : keys_of(EntityType::kPerson, false)) {
      if (!joined_[key].to.empty()) continue;
      const std::string& name = joined_[key].words[0];
      std::vector<std::string> bearers;
      const auto add = [&](std::uint32_t person) {
        const std::string& bearer = target(full[person]);
        if (std::find(bearers.begin(), bearers.end(), bearer) == bearers.end()) bearers.push_back(bearer);
      };
      for (const std::uint32_t person : by_surname.find(name)) {
        if (same_word(joined_[full[person]].words.back(), name)) add(person);
      }
      for (const std::uint32_t person : by_given[name]) add(person);
      if (bearers.empty() && is_blend(joined_[key].value.name)) {
        for (std::uint32_t i = 0; i < full.size(); ++i) {
          if (blends(joined_[key].value.name, joined_[full[i]].words)) add(i);
        }
      }
      if (const std::string* bearer = clearly_first(bearers)) join(key, *bearer);
    }
  }

  /// "LiLo", "A-Rod": a capital inside.
  static bool is_blend(std::string_view name) {
    return name.size() > 2 &&
           std::any_of(name.begin() + 1, name.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) &&
           std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  }

  /// Another name of a town that is also the surname of one person of the bundle, where nothing else of the
  /// bundle lies in its country: "Lyons said" in an article that names Michelle Lyons nowhere.
  void join_namesakes_of_people() {
    std::map<std::string, std::vector<std::string>> bearers;
    for (const std::string& key : keys_of(EntityType::kPerson, true)) {
      std::vector<std::string>& people = bearers[joined_[key].words.back()];
      if (std::find(people.begin(), people.end(), target(key)) == people.end()) people.push_back(target(key));
    }
    for (const auto& [surname, people] : bearers) {
      const auto meant = meant_.find(surname);
      if (people.size() != 1 || meant == meant_.end()) continue;
      for (const auto& [key, times] : meant->second) {
        const Joined& place = joined_[key];
        if (place.value.type != EntityType::kPlace || place.value.place != PlaceKind::kTown ||
            !place.to.empty() || times < place.mentions ||
            words_of(place.value.name) == std::vector{surname} || contained_.contains(key) ||
            located_.contains(key))
          continue;
        if (stands_alone(place)) join(key, people[0]);
      }
    }
  }

  /// Whether the bundle tells of nothing else in the place's country, nor of that.
  bool stands_alone(const Joined& place) const {
    for (const std::string& outer : place.value.within) {
      const auto held = held_.find(outer);
      if (joined_.contains(outer) || (held != held_.end() && held->second > place.mentions)) return false;
    }
    return true;
  }

  /// The only one, or who is told of three times as often as any other.
  const std::string* clearly_first(const std::vector<std::string>& people) const {
    const std::string* first = nullptr;
    int most = 0, next = 0;
    for (const std::string& person : people) {
      const int mentions = joined_.at(person).mentions;
      if (first == nullptr || mentions > most) {
        next = most;
        first = &person;
        most = mentions;
      } else {
        next = std::max(next, mentions);
      }
    }
    return most >= 3 * next ? first : nullptr;
  }

  /// A single word that an article takes for something of that very name means what the other articles of the
  /// bundle mean by it, if they do so more often: "Page", read as a firm, beside many of Bettie Page.
  void join_words() {
    for (const auto& [key, joined] : joined_) {
      if (joined.words.size() != 1 || joined.value.known || !joined.to.empty() ||
          key.find('@') != std::string::npos)
        continue;
      std::map<std::string, int> meant;
      for (const auto& [other, times] : meant_[joined.words[0]]) meant[target(other)] += times;
      const std::string* best = &key;
      for (const auto& [other, times] : meant) {
        if (times > meant[*best]) best = &other;
      }
      join(key, std::string(*best));
    }
  }

  /// "Halden", read as a place or a person in one article, where others name "Halden Drills plc" in full.
  void join_short_forms() {
    std::unordered_map<std::string, std::vector<const std::string*>> by_first_word;
    for (const auto& [key, joined] : joined_) {
      if (joined.value.type == EntityType::kOrganisation && !joined.value.known && joined.words.size() > 1)
        by_first_word[joined.words[0]].push_back(&key);
    }
    for (const auto& [key, joined] : joined_) {
      const bool doubtful = joined.value.type == EntityType::kPlace
                                ? joined.strong == 0 && held_by_few(joined)
                                : joined.value.type == EntityType::kPerson;
      const std::size_t size = joined.words.size();
      if (!doubtful || size == 0 || (size > 1 && joined.strong > 0) || !joined.to.empty()) continue;
      std::vector<std::string> fuller;
      for (const std::string* other : by_first_word[joined.words[0]]) {
        const std::vector<std::string>& longer = joined_[*other].words;
        if (longer.size() <= size || !std::equal(joined.words.begin(), joined.words.end(), longer.begin()))
          continue;
        if (std::find(fuller.begin(), fuller.end(), target(*other)) == fuller.end())
          fuller.push_back(target(*other));
      }
      if (fuller.size() == 1) join(key, fuller[0]);
    }
  }

  /// Whether nothing else in the bundle lies in the place's country.
  bool held_by_few(const Joined& place) const {
    for (const std::string& key : place.value.within) {
      const auto found = held_.find(key);
      if (key.size() == 8 && found != held_.end() && found->second > place.mentions) return false;
    }
    return true;
  }

  /// One name for two known towns, each taken by another article: the one whose country the bundle speaks of
  /// more, unless an article names the container itself.
  void join_towns() {
    std::map<std::string, std::vector<std::string>> by_name;
    for (const auto& [key, joined] : joined_) {
      if (joined.value.type == EntityType::kPlace && joined.value.place == PlaceKind::kTown)
        by_name[joined.value.name].push_back(key);
    }
    for (const auto& [name, keys] : by_name) {
      if (keys.size() < 2) continue;
      const std::string* best = nullptr;
      long most = -1;
      for (const std::string& key : keys) {
        const Joined& town = joined_[key];
        long score = town.mentions + (contained_.contains(key) ? 1000 : 0);
        for (const std::string& outer : town.value.within) score += 3L * held_[outer];
        if (score > most) best = &key, most = score;
      }
      for (const std::string& key : keys) {
        if (key != *best && !contained_.contains(key)) join(key, *best);
      }
    }
  }

  /// One name for places of different kinds in different countries, each taken by another article: the one
  /// whose country the bundle speaks of more ("Georgia").
  void join_namesakes() {
    std::map<std::string, std::vector<const std::string*>> by_name;
    for (const auto& [key, joined] : joined_) {
      if (joined.value.type == EntityType::kPlace && joined.value.known && joined.to.empty())
        by_name[joined.value.name].push_back(&key);
    }
    for (const auto& [name, keys] : by_name) {
      if (keys.size() < 2 || country_of(*keys[0]) == country_of(*keys[1])) continue;
      const std::string* best = *std::max_element(
          keys.begin(), keys.end(), [this](const auto* a, const auto* b) { return told(*a) < told(*b); });
      for (const std::string* key : keys) {
        if (key != best && !contained_.contains(*key)) join(*key, *best);
      }
    }
  }

  /// How much a bundle tells of where a place lies: a country comes before towns of its name, however many
  /// mentions those have.
  std::array<int, 3> told(const std::string& key) {
    const std::string country = country_of(key);
    const auto itself = joined_.find(country);
    const bool other = itself != joined_.end() && country != key;
    const Joined& place = joined_[key];
    return {place.value.place == PlaceKind::kTown ? 0 : 1,
            held_[country] + (other ? itself->second.mentions : 0), place.mentions};
  }

  /// The key of the country that a place lies in, or is.
  std::string country_of(const std::string& key) {
    constexpr std::size_t kCountryKey = 8;  // "place:US"
    if (key.size() == kCountryKey) return key;
    for (const std::string& outer : joined_[key].value.within) {
      if (outer.size() == kCountryKey) return outer;
    }
    return {};
  }

  /// "The Serbian leader" is "the Serbian president" where the bundle knows one leading office of that
  /// country.
  void join_leaders() {
    static constexpr std::string_view kLeader = "office:leader@";
    std::unordered_map<std::string, std::vector<const std::string*>> leading_of;  // by what they lead
    for (const auto& [key, description] : joined_) {
      const std::size_t at = key.find('@');
      if (at != std::string::npos && leading_.contains(key.substr(0, at)))
        leading_of[key.substr(at + 1)].push_back(&key);
    }
    for (const auto& [key, joined] : joined_) {
      if (!key.starts_with(kLeader) || !joined.to.empty()) continue;
      std::vector<const std::string*> offices = leading_of[key.substr(kLeader.size())];
      std::erase(offices, &key);
      if (offices.size() == 1) join(key, *offices[0]);
    }
  }

  /// "The Serbian president", whom one article never names, is whom another gives that office.
  void join_descriptions() {
    for (const auto& [key, joined] : joined_) {
      const std::size_t at = key.find('@');
      if (at == std::string::npos || joined.value.type != EntityType::kPerson) continue;
      const auto holders = holders_.find({key.substr(0, at), key.substr(at + 1)});
      if (holders == holders_.end()) continue;
      std::vector<std::string> people;
      for (const std::string& holder : holders->second) {
        if (std::find(people.begin(), people.end(), target(holder)) == people.end())
          people.push_back(target(holder));
      }
      if (people.size() == 1) join(key, people[0]);
    }
  }

  void note_holders(const TextValue& title) {
    if (std::find(title.classes.begin(), title.classes.end(), "office:leader") != title.classes.end())
      leading_.insert(title.classes.begin(), title.classes.end());
    if (title.entities.empty() || title.entities[0].find('@') != std::string::npos) return;
    if (std::find(title.modifiers.begin(), title.modifiers.end(), "former") != title.modifiers.end()) return;
    for (const std::string& office : title.classes) {
      for (const std::string& scope : title.modifiers) holders_[{office, scope}].insert(title.entities[0]);
    }
  }

  void rewrite() {
    for (AnalysedArticle& article : articles_) {
      for (Mention& mention : article.mentions) {
        if (auto* value = std::get_if<EntityValue>(&mention.value)) rewrite(*value, mention);
      }
    }
    for (AnalysedArticle& article : articles_) {
      for (Mention& mention : article.mentions) {
        if (auto* title = std::get_if<TextValue>(&mention.value)) {
          for (std::string& key : title->entities) key = target(key);
        }
      }
    }
  }

  void rewrite(EntityValue& value, Mention& mention) const {
    const auto found = joined_.find(target(value.key));
    if (found == joined_.end()) return;
    EntityValue joined = found->second.value;
    joined.how = value.how;
    joined.weight = value.weight;
    if (joined.type != value.type) {
      mention.type = joined.type == EntityType::kPerson  ? MentionType::kPerson
                     : joined.type == EntityType::kPlace ? MentionType::kPlace
                                                         : MentionType::kOrganisation;
    }
    value = std::move(joined);
  }

  std::vector<AnalysedArticle>& articles_;
  const MentionModel& model_;
  JoinBook book_;
  std::map<std::string, Joined>& joined_ = book_.joined;     // by key
  std::map<std::string, int> held_;                          // mentions of what lies in each place, by key
  std::map<std::string, std::map<std::string, int>> meant_;  // by a name's words: mentions of each key
  std::set<std::string> leading_;                            // offices whose holder may be called the leader
  std::set<std::string> located_;                            // places in which something is said to be
  std::set<std::string> contained_;  // towns whose container an article names beside them
  std::map<std::pair<std::string, std::string>, std::set<std::string>> holders_;  // by office and scope
};

}  // namespace

void join_entities(std::vector<AnalysedArticle>& articles, const MentionModel& model) {
  Joiner(articles, model).run();
}

}  // namespace gainsay
