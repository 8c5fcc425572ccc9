#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "rule/noun_kinds.h"
#include "rule/word_kin.h"
#include "syntax/syntax.h"
#include "text/error.h"
#include "text/image.h"

namespace gainsay {

/// What a lexicon entry says of a word.
enum class SenseKind : std::uint8_t {
  kClass,   ///< a class of words that name one thing (rules/lexicon/classes)
  kEvent,   ///< an event class (rules/lexicon/events)
  kState,   ///< a state of a set of exclusive states (rules/lexicon/states)
  kOffice,  ///< an office or title, a ministry for its minister, a party's word (rules/lexicon/offices)
  kCue,     ///< a word of stance.json or history.json
  kNot,     ///< a longer phrase that takes a shorter entry's words away ("sign off")
};

/// What part of speech a word has to be for an entry to count.
enum class SensePos : std::uint8_t { kNoun, kVerb, kAdjective, kAny };

/// An id is "class:ferry", "event:sign", "state:service/running", "office:mayor", "seat:interior minister"
/// (the ministry), "affiliation:liberal", "cue:hedge".
using SenseId = std::uint32_t;

/// A word or phrase of a sentence that the lexicon knows.
struct Annotation {
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  std::uint32_t head = 0;             ///< token: the verb of a verbal phrase, the last of a nominal one
  SenseId sense = 0;
  SenseKind kind = SenseKind::kClass;
  SensePos pos = SensePos::kAny;
  bool idiom = false;        ///< of an event: counts whatever its object
  bool enters = false;       ///< of a state: the word tells that it begins ("resumed"), not that it holds
  bool sure = false;         ///< of an event: counts also where nothing is found that it is done to or by
  bool beside_role = false;  ///< of an event's noun: counts only beside a fitting theme or agent
  bool predicate = false;    ///< of a state's adjective: doesn't count in front of a noun
};

/// Where a slot's filler stands relative to the trigger, e.g. "subject", "object", "possessor", "by", "of",
/// "in".
using Positions = std::vector<std::string>;

struct EventClass {
  std::string id;
  std::string topic;                ///< the file that describes it: "speech", "labour"
  bool once = false;                ///< for one holder of the key role it happens once only
  bool one_agent = false;           ///< only one agent can have done it to that theme
  bool intransitive_theme = false;  ///< the subject of its intransitive verb is the theme
  std::string key = "theme";        ///< the role that identifies it: theme, agent or both
  std::map<std::string, Positions> roles;
  std::vector<std::string> objects;   ///< its verbs count only with such a theme; empty = any
  std::vector<std::string> subjects;  ///< the same for its agent
  bool without_object = false;        ///< its verbs count only without an object
  std::vector<SenseId> kin;           ///< other tellings of the same happening; symmetric
  std::vector<SenseId>
      confusable;  ///< what the same words may mean with nothing to tell them apart; symmetric
  std::vector<SenseId> opposites;  ///< exclude it for the same theme at the same time; symmetric
  std::vector<std::pair<std::string, std::string>> enters;  ///< state set and state of its holder afterwards
  std::string holder = "theme";                             ///< the role whose state it is
  std::vector<std::pair<std::string, std::string>> presupposes;
};

struct StateSet {
  std::string id;
  std::vector<std::string> states;
  std::vector<std::string> stages;                            ///< in order, where the set is one of stages
  std::vector<std::string> holders;                           ///< head nouns or "<class>"; empty = any
  std::vector<std::pair<std::string, std::string>> excludes;  ///< pairs; every pair where `all_exclude`
  bool all_exclude = true;
};

struct OfficeClass {
  std::string id;
  int holders = 0;  ///< how many hold it at a time; 0 = any number
  std::string of;
  std::vector<SenseId> excludes;  ///< symmetric
  std::vector<SenseId> implies;
};

/// What words around a title say of how, or when, it is held: "former TITLE", "TITLE elect".
struct TitleMark {
  std::string kind;  ///< "past", "future", "temporary" …, as in rules/lexicon/offices/modifiers.json
  static constexpr std::uint64_t kGap = 0;  ///< up to four words
  std::vector<std::uint64_t> before;        ///< fold_hash() of words or lemmas right before the title
  std::vector<std::uint64_t> after;         ///< the same right after it
};

/// The words that rules use: classes, events, states, offices and cues. Loaded once, read by any number of
/// threads.
class Lexicon {
 public:
  /// Reads `rules_dir`/lexicon/{classes,events,states,offices}/*.json and stance.json, history.json. A faulty
  /// file is an error and the rest still loads.
  static Lexicon load(const std::vector<std::string>& rules_dirs, Errors& errors);

  /// What the lexicon knows of a sentence, by first token, longer first. Needs tags and lemmas.
  std::vector<Annotation> annotate(const Syntax& syntax) const;

  const std::string& name(SenseId sense) const { return names_[sense]; }
  /// The sense of an id like "class:ferry"; kAbsent where there is none.
  SenseId find(std::string_view id) const;

  const EventClass* event(SenseId sense) const;
  const StateSet* state_set(std::string_view id) const;
  const OfficeClass* office(SenseId sense) const;
  /// The classes of a sense upwards through is_a, itself first.
  std::vector<SenseId> upwards(SenseId sense) const;
  /// The offices of which these folded words are a title.
  std::vector<SenseId> offices_titled(const std::vector<std::string>& words) const;
  /// Whether two senses can't be the same thing (class `excludes`, office `excludes`).
  bool excludes(SenseId a, SenseId b) const;
  /// Whether two offices can't be one person's inside one body: wife and widow of one man, winner and
  /// runner-up of one race.
  bool excludes_within(SenseId a, SenseId b) const;
  /// Whether hardly anybody holds both offices at a time: a farmer who is a surgeon.
  bool strains(SenseId a, SenseId b) const;
  /// Whether who holds an office of such a thing (OfficeClass::of) holds it in one of them only: one country,
  /// one team.
  bool is_of_one(std::string_view of) const;
  const std::vector<TitleMark>& title_marks() const { return title_marks_; }
  bool is_kin(SenseId event_a, SenseId event_b) const;
  bool is_opposite(SenseId event_a, SenseId event_b) const;
  bool is_confusable(SenseId event_a, SenseId event_b) const;
  /// The classes that a lemma has as a noun.
  std::vector<SenseId> noun_senses(std::string_view lemma) const;
  /// Whether a head noun (its lemma, or the type of the mention that it is) belongs to a member of an
  /// `objects` or `holders` list: a lemma, "<head class>", "{mention type}" or "[kind of noun]".
  bool is_member(const std::string& member, std::string_view lemma, std::string_view mention_type) const;

  /// What kinds of things nouns name; nothing is known before set_kinds().
  const NounKinds& kinds() const { return kinds_; }
  void set_kinds(NounKinds kinds) { kinds_ = std::move(kinds); }
  /// Which words mean nearly the same; no two do before set_word_kin().
  const WordKin& word_kin() const { return word_kin_; }
  void set_word_kin(WordKin kin) { word_kin_ = std::move(kin); }

  /// Blocking key of an event: the smallest id of all events that are connected with it.
  const std::string& family(SenseId event) const;

  /// All parts, for an image.
  template <class Io>
  void fields(Io& io) {
    auto& [names, heads, ids, entries, rest, runs, by_lemma, as_written, events, state_sets, offices, is_a,
           excluded, excluded_within, strained, marks, of_one, families, kinds, word_kin] = *this;
    io(names, heads, ids, entries, rest, runs, by_lemma, as_written, events, state_sets, offices, is_a,
       excluded, excluded_within, strained, marks, of_one, families);
  }

 private:
  friend class LexiconLoader;
  /// A word or phrase of a sense; its words after the first lie in `rest_`.
  struct Entry {
    SenseId sense;
    std::uint32_t rest;  ///< the first of them
    std::uint16_t rest_size;
    SenseKind kind;
    SensePos pos;
    std::uint32_t flags;
  };
  /// Entry::flags, as Annotation's of these names.
  static constexpr std::uint32_t kEnters = 1, kIdiom = 2, kSure = 4, kBesideRole = 8, kPredicate = 16;
  /// Of an entry whose second word stands right behind the first, which most sentences fail at: a few bits of
  /// that word's hash, from here on in Entry::flags.
  static constexpr std::uint32_t kNext = 32, kNextShift = 8;
  static constexpr std::uint32_t next_bits(std::uint64_t hash) {
    return static_cast<std::uint32_t>(hash >> 40) << kNextShift;
  }
  static constexpr std::uint64_t kGap = 0;  ///< in `rest_`: "*", up to three words
  /// Entries that share their first word.
  struct Run {
    std::uint32_t first, count;
  };
  /// A sentence as phrases are matched with it.
  struct Words {
    const Syntax& syntax;
    std::vector<std::uint64_t> lemmas;  ///< fold_hash() of each token's lemma
    std::vector<bool> capitals;         ///< whether the lemma has a capital letter
  };
  struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
  };
  template <class T>
  using StringMap = std::unordered_map<std::string, T, StringHash, std::equal_to<>>;

  std::span<const Entry> entries_of(const FlatIndex& index, std::uint64_t first_word) const;
  void add_matches(std::span<const Entry> entries, const Words& words, std::uint32_t at, bool capital,
                   std::vector<Annotation>& all) const;
  void drop_shadowed(const Syntax& syntax, std::vector<Annotation>& all) const;
  void drop_contained(std::vector<Annotation>& all) const;
  bool match_rest(const Entry& entry, const Words& words, std::uint32_t first, std::uint32_t& last) const;

  struct HeadClass {
    std::vector<std::string> lemmas, mentions;  ///< sorted
    std::vector<std::string> kinds;
    template <class Io>
    void fields(Io& io) {
      io(lemmas, mentions, kinds);
    }
  };

  std::vector<std::string> names_;
  StringMap<HeadClass> heads_;
  FlatIndex ids_;  ///< of names_, by id_hash()
  FlatArray<Entry> entries_;
  FlatArray<std::uint64_t>
      rest_;  ///< fold_hash() of words behind the first ones; a word may stand as written
  FlatArray<Run> runs_;
  FlatIndex by_lemma_;  ///< of runs_, by the fold_hash() of the first word as a lemma
  /// Cues and titles whose first word is written as it stands ("is going to", "shipping minister"), by the
  /// fold_hash() of that.
  FlatIndex as_written_;
  std::unordered_map<SenseId, EventClass> events_;
  StringMap<StateSet> state_sets_;
  std::unordered_map<SenseId, OfficeClass> offices_;
  std::unordered_map<SenseId, std::vector<SenseId>> is_a_;
  std::unordered_map<SenseId, std::vector<SenseId>> excludes_;
  std::unordered_map<SenseId, std::vector<SenseId>> excludes_within_;
  std::unordered_map<SenseId, std::vector<SenseId>> strains_;
  std::vector<TitleMark> title_marks_;
  std::vector<std::string> of_one_;  ///< sorted
  std::unordered_map<SenseId, std::string> families_;
  NounKinds kinds_;   ///< no part of an image: a table of its own
  WordKin word_kin_;  ///< the same
};

}  // namespace gainsay
