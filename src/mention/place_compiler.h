#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "mention/name_sources.h"
#include "mention/name_table.h"

namespace gainsay {

/// Puts the places of rules/lexicon/places into a table of names: countries with their governments,
/// divisions, features, towns, and the other names of any of them.
class PlaceCompiler {
 public:
  /// Both outlive this. The words and given names have to be in the table already: they tell which names are
  /// doubtful.
  PlaceCompiler(const NameSources& sources, NameTableBuilder& builder)
      : sources_(sources), builder_(builder) {}

  void read();
  /// The keys of containers (by a country's code, a division's code or a feature's name) and of their own
  /// containers. `where` lies in them, for the message about one that is not known.
  std::vector<std::string> chain_from(const std::vector<std::string>& references, const std::string& where);
  /// The entity of a country's government by the country's code; nullptr where there is none.
  const std::uint32_t* government(const std::string& code) const;

 private:
  struct Town {
    std::uint32_t index = 0;
    bool capital = false, large = false;
  };

  std::uint32_t add_place(const std::string& code, NameTableBuilder::NewEntity place);
  void read_countries();
  void add_government(const std::string& code, const std::vector<std::string>& adjectives);
  void read_divisions();
  void read_features();
  void add_feature(const nlohmann::json& feature, PlaceKind kind);
  void read_towns();
  void add_town(const std::vector<std::string_view>& fields, const std::vector<std::string>& chain);
  bool is_weak_town(std::string_view name, const NameTableBuilder::NewEntity& town) const;
  static bool is_large(const NameTableBuilder::NewEntity& town);
  void read_more_names();
  void add_more_names(const nlohmann::json& towns, bool by_size);

  const NameSources& sources_;
  NameTableBuilder& builder_;
  std::map<std::string, std::vector<std::string>> within_;  // by key
  std::map<std::string, std::string> key_of_;         // by country's code, division's code, feature's name
  std::map<std::string, std::uint32_t> entity_of_;    // by key, of countries, divisions and features
  std::map<std::string, Town> town_of_;               // by key
  std::map<std::string, std::string> division_of_;    // key by country's code and bare name
  std::map<std::string, std::uint32_t> governments_;  // by country's code
};

/// Whether a single word is something else as well: a common word, a given name, a title.
bool is_doubtful(const NameTableBuilder& builder, std::string_view name);
/// "The Gambia" without its article.
std::string without_article(const std::string& name);

}  // namespace gainsay
