#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "mention/entity_spans.h"

namespace gainsay {

/// What the places where a name stands say for each reading of it, summed over an article.
struct Evidence {
  int person = 0, organisation = 0, place = 0, thing = 0;  ///< points; three are as good as told
  int weak_person = 0, weak_organisation = 0;  ///< cues that many names share, counted three at the most
  int times = 0;                               ///< sentences with the name
  bool is_team = false;              ///< "the Cleveland Indians": an article and a plural, and no noun behind
  bool behind_the = false;           ///< "the Polytechnic", and no noun behind
  bool behind_to = false;            ///< behind "to", "at" or "from"
  bool quoted = false;               ///< in quotation marks of its own
  bool inside = false;               ///< capitalised where nothing asks for it
  bool is_person_part = false;       ///< the last word of a person's full name
  bool is_given_part = false;        ///< the given name in a person's full name
  bool ends_thing = false;           ///< what a ship, a storm, a telescope is called for short
  bool ends_team = false;            ///< the last word of a team's full name
  bool starts_organisation = false;  ///< the first word of an organisation's full name
  bool starts_known = false;         ///< the first words of an organisation that the tables hold
  bool starts_thing = false;         ///< the first words of a thing that the tables hold
  bool starts_body = false;          ///< the first word of an institution named after a place

  int for_person() const { return person + (weak_person < 3 ? weak_person : 3); }
  int for_organisation() const { return organisation + (weak_organisation < 3 ? weak_organisation : 3); }
};

/// Reads the cues around name spans: what stands before and behind them, what is said about them in an
/// apposition, whom the next pronoun means, and what stands beside them in a list. Titles have to be
/// attached.
class EvidenceReader {
 public:
  /// Both outlive this; spans in the order of the text.
  EvidenceReader(const EntityArticle& article, const std::vector<EntitySpan>& spans)
      : article_(article), spans_(spans) {}

  /// Adds what the place of one name span says.
  void read(const EntitySpan& span, Evidence& evidence) const;

 private:
  const EntitySentence& sentence(const EntitySpan& span) const { return article_.sentences[span.sentence]; }
  const std::vector<EntityWord>& words(const EntitySpan& span) const { return sentence(span).words; }
  std::string word_at(const EntitySpan& span, std::size_t at) const;  ///< in lower case; "" behind the end
  bool is(const EntitySpan& span, std::size_t at, std::uint64_t classes) const;
  bool is_lower(const EntitySpan& span, std::size_t at, std::uint64_t classes) const;

  bool is_adjective(const EntitySpan& span, std::size_t at) const;
  bool is_noun(const EntitySpan& span, std::size_t at) const;
  bool is_verb(const EntitySpan& span, std::size_t at) const;
  static void add_kind(const EntityWord& noun, Evidence& evidence);

  void look_behind(const EntitySpan& span, Evidence& evidence) const;
  void read_preposition(const EntitySpan& span, Evidence& evidence) const;
  void read_article(const EntitySpan& span, Evidence& evidence) const;
  void read_owner_of(const EntitySpan& span, Evidence& evidence) const;
  void look_ahead(const EntitySpan& span, Evidence& evidence) const;
  void read_kind_behind(const EntitySpan& span, Evidence& evidence) const;
  void read_verb(const EntitySpan& span, Evidence& evidence) const;
  void read_owned(const EntitySpan& span, Evidence& evidence) const;
  void read_behind_comma(const EntitySpan& span, Evidence& evidence) const;
  void read_apposed(const EntitySpan& span, Evidence& evidence) const;
  void read_naming(const EntitySpan& span, Evidence& evidence) const;
  void read_description(const EntitySpan& span, std::size_t from, Evidence& evidence) const;
  void read_pronoun(const EntitySpan& span, Evidence& evidence) const;
  void read_neighbours(const EntitySpan& span, Evidence& evidence) const;
  bool is_contained(const EntitySpan& span) const;
  bool is_container(const EntitySpan& span) const;
  bool is_before_body_title(const EntitySpan& span) const;

  const EntityArticle& article_;
  const std::vector<EntitySpan>& spans_;
};

}  // namespace gainsay
