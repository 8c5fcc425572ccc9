#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.h"
#include "text/span.h"

namespace gainsay {

/// Universal Dependencies' parts of speech.
enum class Pos : std::uint8_t {
  kAdj,
  kAdp,
  kAdv,
  kAux,
  kCconj,
  kDet,
  kIntj,
  kNoun,
  kNum,
  kPart,
  kPron,
  kPropn,
  kPunct,
  kSconj,
  kSym,
  kVerb,
  kX
};
std::string_view to_string(Pos pos);  ///< "ADJ", "ADP" …

/// How a word is written.
enum class Shape : std::uint8_t {
  kLower,
  kTitle,
  kUpper,
  kMixed,
  kDigits /* starts with a digit */,
  kPunct,
  kSymbol,
  kOther
};

inline constexpr std::uint32_t kAbsent = 0xffffffff;  ///< "no such token or group" in the indices below

struct Token {
  Span span;               ///< into the article's text
  std::uint64_t hash = 0;  ///< fold_hash() of the word: lower case, quotes and hyphens in one form
  std::string_view
      lemma;  ///< lower case but for names; empty before analyse(); lives as long as the model or the text
  Shape shape = Shape::kOther;
  Pos pos = Pos::kX;
  bool space_before = false;
};

enum class Tense : std::uint8_t { kNone, kPast, kPresent, kFuture };
enum class Voice : std::uint8_t { kActive, kPassive };
enum class Modality : std::uint8_t {
  kNone,
  kPossible,     ///< may, might, could
  kAble,         ///< can, be able to
  kObliged,      ///< must, should, have to, ought
  kPlanned,      ///< will, is to, is due/set/expected to, plans to
  kConditional,  ///< would
};

/// A noun with what belongs to it. Token indices are into Syntax::tokens, group indices into
/// Syntax::noun_groups.
struct NounGroup {
  std::uint32_t first = 0, last = 0;  ///< tokens, both included; without complements behind the head
  std::uint32_t head = 0;             ///< token; the last of a name or compound
  std::uint32_t name = kAbsent;  ///< token: where a name begins behind its titles ("Najib" of "Prime Minister
                                 ///< Najib Razak"); kAbsent where the group is none of several words
  std::uint32_t determiner = kAbsent;  ///< token
  std::uint32_t numeral =
      kAbsent;  ///< token: the first of the numeral ("38 firms", "two and a half million")
  std::uint32_t possessor = kAbsent;    ///< group ("Putin's visit", "his visit")
  std::uint32_t preposition = kAbsent;  ///< token that governs the group ("in" of "in Bodø")
  std::uint32_t attached_noun =
      kAbsent;  ///< group that a prepositional group hangs on ("visit" of "visit to Korea")
  std::uint32_t attached_verb = kAbsent;  ///< verb group that it hangs on otherwise
  std::uint32_t apposition_of = kAbsent;  ///< group that this one renames ("Putin, the president")
  std::uint32_t conjunct_of = kAbsent;    ///< first group of its coordination
  std::uint32_t clause = 0;
  bool negated = false;  ///< "no contract", "none of the four"
};

struct VerbGroup {
  std::uint32_t first = 0, last = 0;  ///< tokens, from the first auxiliary to the main verb, both included
  std::uint32_t head = 0;             ///< token of the main verb ("signed" of "had not been signed")
  std::uint32_t particle = kAbsent;   ///< token ("called off")
  Tense tense = Tense::kNone;
  Voice voice = Voice::kActive;
  Modality modality = Modality::kNone;
  bool perfect = false, progressive = false, finite = false, negated = false;
  std::uint32_t governor =
      kAbsent;  ///< verb group that it hangs on ("plans" of "plans to visit", "denied" of "denied that")
  std::uint32_t clause = 0;
};

enum class ClauseType : std::uint8_t {
  kMain,
  kCoordinate,
  kRelative,
  kComplement,
  kReported,
  kAdverbial,
  kParticiple,
  kQuoted
};

struct Clause {
  std::uint32_t first = 0,
                last = 0;  ///< tokens, both included; a nested clause lies inside its parent's range
  ClauseType type = ClauseType::kMain;
  std::uint32_t parent = kAbsent;      ///< clause
  std::uint32_t verb = kAbsent;        ///< verb group
  std::uint32_t marker = kAbsent;      ///< token: "that", "if", "because", "which"
  std::uint32_t antecedent = kAbsent;  ///< noun group of a relative clause
  std::uint32_t speaker = kAbsent;  ///< noun group that is credited with it (reported speech, "according to")
};

/// Logical, not grammatical: the agent of a passive ("signed by X") is its subject, the passive's grammatical
/// subject its object.
struct Relation {
  enum class Type : std::uint8_t {
    kSubject,
    kObject,
    kIndirectObject,
    kComplement,  ///< noun that a copula's subject is said to be ("president" of "X is the president")
  } type = Type::kSubject;
  std::uint32_t verb = 0;  ///< verb group
  std::uint32_t noun = 0;  ///< noun group
  /// Not stated beside the verb but understood: the antecedent of "who signed", the subject that a coordinate
  /// or governed verb shares ("came and signed", "plans to sign"), the noun before a participle ("the treaty
  /// signed there"), the further parts of a coordination.
  bool inferred = false;
  /// False where the sentence was weighed and the relation is more likely wrong than right (docs/syntax.md).
  /// What is inferred, of a copula, an indirect object or without a noun is never weighed.
  bool sure = true;
};

/// The shallow syntax of one sentence. Indices are valid inside it only.
struct Syntax {
  std::vector<Token> tokens;
  std::vector<NounGroup> noun_groups;
  std::vector<VerbGroup> verb_groups;
  std::vector<Clause> clauses;  ///< the main clause first; at least one where there is a token
  std::vector<Relation> relations;
  /// Lemmas that no table holds; Token::lemma may point here, so copies share it.
  std::shared_ptr<std::vector<std::unique_ptr<const std::string>>> made_lemmas;
};

/// 64-bit hash of a word as rules and tables fold it: ASCII and Latin letters lower-cased, every apostrophe
/// as ', every hyphen as -. Stable across runs and machines, since compiled tables hold it.
std::uint64_t fold_hash(std::string_view word);
/// The folded word itself, appended to `out`.
void append_folded(std::string_view word, std::string& out);
/// The folded word as a string of its own.
std::string folded(std::string_view word);
/// Whether the word is its own folded form.
bool is_folded(std::string_view word);

/// The tokens of `sentence` (a span of `text`), tagged kX and without lemma. Linear time, no model needed.
std::vector<Token> tokenize(std::string_view text, Span sentence);

/// Whether relations are weighed (Relation::sure), which takes a second reading and as long again.
enum class Weighing : std::uint8_t { kNone, kRelations };

/// The tables behind tagging, grouping and relations. Loaded once, read by any number of threads.
class SyntaxModel {
 public:
  SyntaxModel();
  SyntaxModel(SyntaxModel&&) noexcept;
  SyntaxModel& operator=(SyntaxModel&&) noexcept;
  ~SyntaxModel();

  /// `data_dir`: the folder of compiled tables.
  static Result<SyntaxModel> load(const std::string& data_dir);

  /// Tags, lemmas, groups, clauses and relations of tokens that tokenize() gave for `text`. Linear time.
  Syntax analyse(std::string_view text, std::vector<Token> tokens, Weighing weighing = Weighing::kNone) const;

 private:
  struct Tables;
  std::unique_ptr<Tables> tables_;
};

}  // namespace gainsay
