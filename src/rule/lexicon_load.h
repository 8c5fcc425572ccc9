#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <utility>
#include <vector>

#include "rule/lexicon.h"
#include "text/json_source.h"

namespace gainsay {

/// Fills a Lexicon from its files. One use: load every folder, then finish().
class LexiconLoader {
 public:
  explicit LexiconLoader(Errors& errors) : errors_(errors) {}

  /// The files of `rules_dir`/lexicon, in the order of their names. A folder that is not there adds nothing.
  void load_folder(const std::string& rules_dir);
  /// Links what the files say of one another. A name that nothing defines is an error of its file.
  Lexicon finish();

 private:
  /// Senses of which no two members go together: at all, or inside one body.
  struct ExclusiveGroup {
    std::vector<std::string> members;  ///< ids
    bool within = false;
    bool hardly = false;                              ///< they may go together, but hardly do
    std::vector<std::vector<std::string>> may_share;  ///< members of which any two do go together
  };

  /// One definition: its JSON, and where it stands for an error.
  struct Place {
    const JsonSource& source;
    std::string pointer;
    const nlohmann::json& json;
  };
  using Pairs = std::vector<std::pair<SenseId, std::string>>;

  SenseId intern(const std::string& id);
  void add_words(const Place& place, const char* field, SenseId sense, SenseKind kind, SensePos pos,
                 std::uint32_t flags = 0);
  void add_entry(const std::string& phrase, SenseId sense, SenseKind kind, SensePos pos,
                 std::uint32_t flags = 0);
  void add_verbs(const Place& place, SenseId sense);
  void add_adjectives(const Place& place, SenseId sense);
  void load_file(const std::string& path);
  void load_class(const std::string& id, const Place& place);
  void load_event(const std::string& id, const Place& place);
  void load_state_set(const std::string& id, const Place& place);
  void load_office(const std::string& id, const Place& place);
  void load_title_mark(const std::string& kind, const Place& place);
  void load_affiliation(const std::string& id, const Place& place);
  void add_seats(const std::string& title, SenseId seat);
  void link_offices();
  void skip_weak_words();
  void load_cue(const std::string& id, const Place& place);
  void load_heads(const std::string& path);
  void load_stance(const std::string& path);
  void expand_head(const std::string& name, Lexicon::HeadClass& into, int depth);
  void load_group(const Place& place);
  void link_group(const ExclusiveGroup& group);
  std::vector<std::string> strings(const Place& place, const char* field);
  void link();
  void link_families();

  /// A Lexicon::Entry with its words.
  struct Draft {
    std::vector<std::string> rest;  ///< words after the first; "*" = up to three words
    SenseId sense;
    SenseKind kind;
    SensePos pos;
    std::uint32_t flags;  ///< Lexicon::kEnters …
  };
  using Drafts = std::map<std::string, std::vector<Draft>>;  ///< by first word
  static std::uint32_t next_of(const Draft& draft);
  void lay_out_entries();
  FlatIndex lay_out(const Drafts& drafts, std::vector<Lexicon::Entry>& entries,
                    std::vector<std::uint64_t>& rest, std::vector<Lexicon::Run>& runs) const;
  SenseId find(const std::string& id) const;

  Errors& errors_;
  Lexicon lexicon_;
  Drafts drafts_, as_written_;
  std::unordered_map<std::string, SenseId> ids_;
  Pairs kin_, confusable_, opposites_, is_a_, class_excludes_, office_excludes_, office_excludes_within_,
      office_implies_;
  std::vector<ExclusiveGroup> exclusive_groups_;
  std::vector<std::pair<std::string, SenseId>> weak_words_;  ///< a word and the class that it is weak in
  std::map<std::string, std::vector<std::string>> heads_;    ///< as written
};

}  // namespace gainsay
