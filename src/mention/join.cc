#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "mention/mention.h"
#include "mention/name_words.h"

namespace gainsay {
namespace {

/// One key of the bundle with the fullest name that it goes by.
struct Joined {
  EntityValue value;
  std::vector<std::string> words;  ///< plain
  std::string to;                  ///< the key that it joins; empty where it stays
};

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  const std::string text = slug(name);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('-', at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// Letters that transliterations write differently, brought to one form.
std::string sounds(std::string word) {
  static const std::pair<std::string_view, std::string_view> kRules[] = {
      {"sch", "s"}, {"sh", "s"}, {"ch", "c"}, {"cz", "c"}, {"kh", "h"}, {"zh", "z"}, {"ph", "f"}, {"ou", "u"},
      {"oo", "u"},  {"ee", "i"}, {"ei", "i"}, {"ey", "i"}, {"iy", "i"}, {"ij", "i"}, {"yy", "i"}, {"ii", "i"},
      {"q", "k"},   {"w", "v"},  {"y", "i"},  {"j", "i"},  {"ks", "x"}, {"ck", "k"}, {"c", "k"}};
  for (const auto& [from, to] : kRules) {
    for (std::size_t at = word.find(from); at != std::string::npos; at = word.find(from, at + to.size()))
      word.replace(at, from.size(), to);
  }
  std::string out;
  for (const char c : word) {
    if (out.empty() || out.back() != c) out += c;
  }
  return out;
}

/// Whether one edit (a letter more, less, other, or two swapped) leads from a to b.
bool one_edit(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  if (a.size() < b.size()) return a.substr(i) == b.substr(i + 1);
  if (i + 1 >= a.size()) return true;
  if (a.substr(i + 1) == b.substr(i + 1)) return true;
  return a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

bool same_word(const std::string& a, const std::string& b) {
  if (a == b) return true;
  if (std::min(a.size(), b.size()) < 4) return false;
  return sounds(a) == sounds(b) || (std::min(a.size(), b.size()) >= 5 && one_edit(a, b));
}

/// Two full names of one person: first and last words alike (one of them may be spelt in another way), or all
/// words of one in the other.
bool same_person(const Joined& a, const Joined& b) {
  if (a.words.size() < 2 || b.words.size() < 2) return false;
  const bool last = a.words.back() == b.words.back(), first = a.words.front() == b.words.front();
  if (last && first) return true;
  return (last || same_word(a.words.back(), b.words.back())) &&
         (first || same_word(a.words.front(), b.words.front()));
}

class Joiner {
 public:
  explicit Joiner(std::vector<AnalysedArticle>& articles) : articles_(articles) {}

  void run() {
    collect();
    join_people();
    join_surnames();
    join_organisations();
    rewrite();
  }

 private:
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
      if (joined.words.empty() || value.name.size() > joined.value.name.size()) {
        joined.value = value;
        joined.words = words_of(value.name);
      }
    });
  }

  const std::string& target(const std::string& key) const {
    const auto found = joined_.find(key);
    return found == joined_.end() || found->second.to.empty() ? key : target(found->second.to);
  }

  void join(const std::string& from, const std::string& to) {
    if (target(from) != target(to)) joined_[target(from)].to = target(to);
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

  void join_people() {
    const std::vector<std::string> keys = keys_of(EntityType::kPerson, true);
    for (std::size_t i = 0; i < keys.size(); ++i) {
      for (std::size_t k = i + 1; k < keys.size(); ++k) {
        const Joined &a = joined_[keys[i]], &b = joined_[keys[k]];
        if (!same_person(a, b)) continue;
        const bool b_is_fuller = b.words.size() > a.words.size();
        join(b_is_fuller ? keys[i] : keys[k], b_is_fuller ? keys[k] : keys[i]);
      }
    }
  }

  /// A surname by itself joins the one person of the bundle who bears it.
  void join_surnames() {
    const std::vector<std::string> full = keys_of(EntityType::kPerson, true);
    for (const std::string& key : keys_of(EntityType::kPerson, false)) {
      std::vector<std::string> bearers;
      for (const std::string& other : full) {
        const Joined& person = joined_[other];
        if (!same_word(person.words.back(), joined_[key].words[0]) &&
            person.words.front() != joined_[key].words[0])
          continue;
        if (std::find(bearers.begin(), bearers.end(), target(other)) == bearers.end())
          bearers.push_back(target(other));
      }
      if (bearers.size() == 1) join(key, bearers[0]);
    }
  }

  void join_organisations() {
    std::vector<std::string> keys;
    for (const auto& [key, joined] : joined_) {
      if (joined.value.type == EntityType::kOrganisation && !joined.value.known) keys.push_back(key);
    }
    for (const std::string& few : keys) {
      std::vector<std::string> fuller;
      for (const std::string& many : keys) {
        const auto &a = joined_[few].words, &b = joined_[many].words;
        if (a.size() < b.size() && std::equal(a.begin(), a.end(), b.begin())) fuller.push_back(many);
      }
      if (fuller.size() == 1) join(few, fuller[0]);
    }
  }

  void rewrite() {
    each_entity([this](EntityValue& value) {
      const std::string& key = target(value.key);
      const Joined& joined = joined_[key];
      value.key = key;
      value.name = joined.value.name;
      value.type = joined.value.type;
    });
    for (AnalysedArticle& article : articles_) {
      for (Mention& mention : article.mentions) {
        if (auto* title = std::get_if<TextValue>(&mention.value)) {
          for (std::string& key : title->entities) key = target(key);
        }
      }
    }
  }

  std::vector<AnalysedArticle>& articles_;
  std::map<std::string, Joined> joined_;
};

}  // namespace

void join_entities(std::vector<AnalysedArticle>& articles) { Joiner(articles).run(); }

}  // namespace gainsay
