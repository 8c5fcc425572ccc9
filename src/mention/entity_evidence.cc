#include "mention/entity_evidence.h"

#include <algorithm>

#include "mention/entity_index.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kNone = 0xffffffff;
constexpr std::size_t kLongestDescription = 9;  ///< words of an apposition that are looked at

bool is_quote(std::string_view mark) {
  return mark == "\"" || mark == "\u201c" || mark == "\u201d" || mark == "\u2018" || mark == "\u2019";
}

bool is_possessive(std::string_view word) { return word == "'s" || word == "\u2019s" || word == "\u00b4s"; }

/// A number that can be somebody's age.
bool is_age(std::string_view word) {
  return word.size() <= 2 && !word.empty() && word[0] >= '1' && word[0] <= '9' &&
         (word.size() == 1 || (word[1] >= '0' && word[1] <= '9'));
}

}  // namespace

std::string EvidenceReader::word_at(const EntitySpan& span, std::size_t at) const {
  return at < words(span).size() ? lower(article_.text(words(span)[at])) : std::string();
}

bool EvidenceReader::is(const EntitySpan& span, std::size_t at, std::uint64_t classes) const {
  return at < words(span).size() && words(span)[at].is(classes);
}

bool EvidenceReader::is_lower(const EntitySpan& span, std::size_t at, std::uint64_t classes) const {
  return is(span, at, classes) && !words(span)[at].upper;
}

void EvidenceReader::read(const EntitySpan& span, Evidence& evidence) const {
  ++evidence.times;
  evidence.inside = evidence.inside || (!words(span)[span.first].starts && !sentence(span).title_case);
  if (span.addressed || span.title != kNone) evidence.person += 3;
  if (is_before_body_title(span)) evidence.organisation += 3;
  look_behind(span, evidence);
  look_ahead(span, evidence);
  if (span.last == span.first) return;
  read_pronoun(span, evidence);
  read_neighbours(span, evidence);
}

// --- before the name

void EvidenceReader::look_behind(const EntitySpan& span, Evidence& evidence) const {
  const auto& all = words(span);
  if (span.first == 0) {
    const std::string next = word_at(span, span.last + 1);
    if ((next == "," || next == "(") && all[0].all_upper && sentence(span).index < 6)
      evidence.place += 2;  // a dateline
    return;
  }
  const std::size_t before = span.first - 1;
  if (is_quote(article_.text(all[before])) && span.last + 1 < all.size() &&
      is_quote(article_.text(all[span.last + 1])) && span.last > span.first) {
    evidence.thing += 3;
    evidence.quoted = true;
  }
  if (is_contained(span)) evidence.place += 4;
  read_naming(span, evidence);
  read_apposed(span, evidence);
  read_article(span, evidence);
  read_owner_of(span, evidence);
  if (is(span, before, kPlacePreposition)) return read_preposition(span, evidence);
  const bool opens = all[before].starts;  // "Chipmaker Lumo"
  if (is_lower(span, before, kOrganisationKind) || (opens && all[before].is(kOrganisationKind)))
    evidence.organisation += 3;
  if (is_lower(span, before, kThingKind) && !is(span, before, kCalling) && !is_verb(span, before))
    evidence.thing += 3;
  const std::string word = word_at(span, before);
  if (is(span, before, kBoardingWord)) evidence.thing += 3;
  if (span.last == span.first) return;
  if (is_lower(span, before, kPersonObject)) ++evidence.weak_person;
  if (word == "by" || word == "with") ++evidence.weak_person, ++evidence.weak_organisation;
}

/// "A club called Marrow Skarn".
void EvidenceReader::read_naming(const EntitySpan& span, Evidence& evidence) const {
  if (span.first < 2 || !is(span, span.first - 1, kNamingVerb)) return;
  const std::size_t kind = span.first - 2;
  if (is_lower(span, kind, kOrganisationKind)) evidence.organisation += 4;
  if (is_lower(span, kind, kPlaceKind)) evidence.place += 4;
  if (is_lower(span, kind, kThingKind)) evidence.thing += 4;
  if (is_lower(span, kind, kCalling)) evidence.person += 4;  // "an official named Marrow Skarn"
}

/// "The sequel, Marrow Skarn", "his widow, Marrow": a noun that is one known thing, and behind the name no
/// verb, as in "In the film, Marrow plays a cook".
void EvidenceReader::read_apposed(const EntitySpan& span, Evidence& evidence) const {
  constexpr std::uint64_t kKinds = kOrganisationKind | kPlaceKind | kThingKind | kCalling;
  constexpr std::size_t kLongest = 4;  // words between the article and the noun
  const auto& all = words(span);
  if (span.first < 3 || word_at(span, span.first - 1) != ",") return;
  const std::size_t noun = span.first - 2;
  if (!is_lower(span, noun, kKinds)) return;
  if (span.last + 1 < all.size() && !all[span.last + 1].punct) return;
  if (span.last + 2 < all.size() && is_age(article_.text(all[span.last + 2]))) return;
  std::size_t begin = noun;
  while (begin > 0 && noun - begin < kLongest && !all[begin - 1].is(kDeterminer)) --begin;
  if (begin == 0 || !all[begin - 1].is(kDeterminer)) return;
  for (std::size_t at = begin; at < noun; ++at) {
    if (all[at].punct || all[at].is(kFunctionWord)) return;
  }
  if (begin > 1 && all[begin - 2].starts && all[begin - 2].is(kFunctionWord)) return;  // "In the film, ..."
  const bool inside =
      begin > 2 && all[begin - 2].is(kFunctionWord | kPlacePreposition) && is_noun(span, begin - 3);
  if (inside) return;  // "another operator in the region, Marrow Skarn": the operator is called so
  add_kind(all[noun], evidence);
}

/// What a noun says of the name that stands beside it.
void EvidenceReader::add_kind(const EntityWord& noun, Evidence& evidence) {
  if (noun.is(kOrganisationKind)) {
    evidence.organisation += 3;
  } else if (noun.is(kPlaceKind)) {
    evidence.place += 3;
  } else if (noun.is(kThingKind)) {
    evidence.thing += 3;
  } else {
    evidence.person += 2;
  }
}

void EvidenceReader::read_preposition(const EntitySpan& span, Evidence& evidence) const {
  const std::string preposition = word_at(span, span.first - 1);
  if (span.first > 1 && is(span, span.first - 2, kFirmsThing)) {
    evidence.organisation += 2;
  } else if (span.meanings.empty() &&
             (is_possessive(word_at(span, span.last + 1)) || word_at(span, span.last + 1) == "'")) {
    evidence.place += 1;  // "in Marrow's fourth novel"
  } else if (preposition == "in" || preposition == "near" || preposition == "outside") {
    evidence.place += 3;
  } else if (preposition == "at" || preposition == "to" || preposition == "from") {
    // However often: people are written to and heard from as well.
    if (!evidence.behind_to) evidence.place += 1;
    evidence.behind_to = true;
  } else {
    evidence.place += 2;
  }
}

/// "the Mat Hill" as no person is called, unless the article belongs to a noun behind ("the Marsh family").
void EvidenceReader::read_article(const EntitySpan& span, Evidence& evidence) const {
  const std::string word = word_at(span, span.first - 1);
  const bool definite = word == "the", indefinite = word == "a" || word == "an";
  if (!definite && !indefinite) return;
  const std::size_t next = span.last + 1;
  const auto& all = words(span);
  const bool noun_behind = next < all.size() && !all[next].punct && !all[next].upper &&
                           !all[next].is(kFunctionWord | kSpeechVerb | kPersonVerb | kFirmVerb);
  if (noun_behind) return;
  const std::string last = word_at(span, span.last);
  evidence.is_team = evidence.is_team || (definite && last.ends_with("s") && !last.ends_with("ss"));
  evidence.behind_the = evidence.behind_the || definite;
  if (span.first == span.last) return;
  if (definite) {
    evidence.thing += 2;
    evidence.organisation += 2;
  } else {
    evidence.thing += 2;
  }
}

/// "shares in X", "the village of X", "the president of X".
void EvidenceReader::read_owner_of(const EntitySpan& span, Evidence& evidence) const {
  if (span.first < 2) return;
  std::size_t of = span.first - 1;
  if (word_at(span, of) == "the" && of > 1) --of;
  if (word_at(span, of) != "of") return;
  if (of > 0 && of + 1 == span.first && word_at(span, of - 1) == ",")
    evidence.place += 3;  // "Ortiz, of Marrow Skarn"
  if (is_lower(span, of - 1, kPlaceKind) || is(span, of - 1, kPlaceSide)) evidence.place += 3;
  if (is_lower(span, of - 1, kFirmsThing)) evidence.organisation += 2;
}

// --- behind the name

void EvidenceReader::look_ahead(const EntitySpan& span, Evidence& evidence) const {
  const std::size_t next = span.last + 1;
  const auto& all = words(span);
  if (next >= all.size()) return;
  const std::string after = word_at(span, next);
  if (after == ",") return read_behind_comma(span, evidence);
  if (after == "(" && next + 2 < all.size() && is_age(article_.text(all[next + 1])) &&
      article_.text(all[next + 2]) == ")")
    evidence.person += 2;
  if (marks_owner(after, all[next])) return read_owned(span, evidence);
  read_kind_behind(span, evidence);
  read_verb(span, evidence);
}

bool EvidenceReader::is_adjective(const EntitySpan& span, std::size_t at) const {
  const EntityWord& word = words(span)[at];
  return !word.upper && !word.punct && word.space_before &&
         article_.analysed->sentences[span.sentence].tokens[word.first].pos == Pos::kAdj;
}

bool EvidenceReader::is_noun(const EntitySpan& span, std::size_t at) const {
  const EntityWord& word = words(span)[at];
  return article_.analysed->sentences[span.sentence].tokens[word.first].pos == Pos::kNoun;
}

bool EvidenceReader::is_verb(const EntitySpan& span, std::size_t at) const {
  const EntityWord& word = words(span)[at];
  return article_.analysed->sentences[span.sentence].tokens[word.first].pos == Pos::kVerb;
}

/// "Marrow glacier", "the Torsk carrier rocket": the last of the nouns behind tells the kind.
void EvidenceReader::read_kind_behind(const EntitySpan& span, Evidence& evidence) const {
  constexpr std::uint64_t kKinds = kThingKind | kOrganisationKind | kPlaceKind | kFirmsThing;
  const auto& all = words(span);
  const EntityWord* kind = nullptr;
  std::size_t from = span.last + 1;  // "La Tuna federal prison"
  if (from + 1 < all.size() && is_adjective(span, from) && !all[from].is(kKinds) && all[from + 1].is(kKinds))
    ++from;
  for (std::size_t at = from; at < std::min<std::size_t>(all.size(), from + 3); ++at) {
    if (all[at].upper || !all[at].space_before || !all[at].is(kKinds)) break;
    if (is_verb(span, at) && word_at(span, at).ends_with('s')) break;
    kind = &all[at];
  }
  if (kind == nullptr) return;
  const auto beyond = static_cast<std::size_t>(kind - all.data()) + 1;
  if (kind->is(kThingKind) && is_lower(span, beyond, kCalling)) return;  // "the Marrow program manager"
  if (kind->is(kThingKind)) {
    evidence.thing += 3;
  } else if (kind->is(kOrganisationKind)) {
    evidence.organisation += 3;
  } else if (kind->is(kPlaceKind)) {
    evidence.place += 3;
  } else if (!kind->is(kPersonsThing)) {
    evidence.organisation += 2;
  }
}

void EvidenceReader::read_verb(const EntitySpan& span, Evidence& evidence) const {
  const std::size_t next = span.last + 1;
  if (is(span, next, kSpeechVerb)) ++evidence.weak_person, ++evidence.weak_organisation;
  if (is(span, next, kPersonVerb)) ++evidence.weak_person;
  if (is_lower(span, next, kFirmVerb)) ++evidence.weak_organisation;
  const std::string after = word_at(span, next);
  if (after == "who" || after == "whose") evidence.person += 2;
  if ((after == "was" || after == "is") && is_lower(span, next + 1, kPersonObject)) ++evidence.weak_person;
  if (span.last > span.first && (after == "is" || after == "was" || after == "became")) {
    const std::string article = word_at(span, next + 1);
    if (article == "a" || article == "an" || article == "the") read_description(span, next + 2, evidence);
  }
}

void EvidenceReader::read_owned(const EntitySpan& span, Evidence& evidence) const {
  if (is_lower(span, span.last + 2, kPersonsThing)) evidence.person += 2;
  if (is_lower(span, span.last + 2, kFirmsThing)) evidence.organisation += 2;
}

void EvidenceReader::read_behind_comma(const EntitySpan& span, Evidence& evidence) const {
  const std::size_t beyond = span.last + 2;
  const auto& all = words(span);
  if (beyond >= all.size()) return;
  const std::string word = word_at(span, beyond);
  const std::string close = word_at(span, beyond + 1);
  if (is_age(word) && (close == "," || close == "." || close == ";")) evidence.person += 3;
  if (word == "who" || word == "whose") evidence.person += 2;
  if (is_generation(word)) evidence.person += 4;  // "Martin Poe, Jr."
  if (all[beyond].upper && is_container(span)) evidence.place += 4;
  if (word == "a" || word == "an" || word == "the") {
    const bool is_listed = span.first > 0 && word_at(span, span.first - 1) == ",";
    if (!is_listed) read_description(span, beyond + 1, evidence);
  }
}

/// The noun group from `from` on: its last word of a known kind before it ends tells what the name names.
void EvidenceReader::read_description(const EntitySpan& span, std::size_t from, Evidence& evidence) const {
  constexpr std::uint64_t kKinds = kOrganisationKind | kPlaceKind | kThingKind | kCalling;
  const auto& all = words(span);
  const EntityWord* head = nullptr;
  for (std::size_t at = from; at < std::min(all.size(), from + kLongestDescription); ++at) {
    const EntityWord& word = all[at];
    if (word.punct || word.is(kFunctionWord) || word.is(kSpeechVerb | kPlacePreposition)) break;
    if (!word.upper && word.is(kKinds)) head = &word;
  }
  if (head != nullptr) add_kind(*head, evidence);
}

/// Whether a place of the tables that stands behind the span's comma contains one of its meanings.
bool EvidenceReader::is_container(const EntitySpan& span) const {
  const auto next = std::find_if(spans_.begin(), spans_.end(), [&](const EntitySpan& other) {
    return other.sentence == span.sentence && other.first == span.last + 2;
  });
  return next != spans_.end() && lies_within(span.meanings, next->meanings);
}

/// "Mesquite, Nev.": what stands before the comma lies in it.
bool EvidenceReader::is_contained(const EntitySpan& span) const {
  const auto at = static_cast<std::size_t>(&span - spans_.data());
  if (at == 0 || spans_[at - 1].sentence != span.sentence || spans_[at - 1].last + 2 != span.first)
    return false;
  return word_at(span, span.first - 1) == "," && lies_within(spans_[at - 1].meanings, span.meanings);
}

/// "Marrow Public Safety Director Tom Askew": the body that somebody directs.
bool EvidenceReader::is_before_body_title(const EntitySpan& span) const {
  const auto next = static_cast<std::size_t>(&span - spans_.data()) + 1;
  if (next + 1 >= spans_.size() || span.last == span.first) return false;
  const EntitySpan &title = spans_[next], &name = spans_[next + 1];
  return title.kind == SpanKind::kTitle && title.sentence == span.sentence && title.first == span.last + 1 &&
         words(span)[title.first].upper && name.kind == SpanKind::kName && name.sentence == span.sentence &&
         name.first == title.last + 1;
}

// --- around it

/// The next pronoun: "his" behind the name, with nobody else between, and "he" in the next sentence, if the
/// name is the first of its own; "it" too.
void EvidenceReader::read_pronoun(const EntitySpan& span, Evidence& evidence) const {
  const auto at = static_cast<std::size_t>(&span - spans_.data());
  if (at + 1 < spans_.size() && spans_[at + 1].sentence == span.sentence &&
      spans_[at + 1].kind == SpanKind::kPronoun)
    ++evidence.weak_person;
  const bool leads = at == 0 || spans_[at - 1].sentence != span.sentence;
  if (!leads || sentence(span).title_case || span.sentence + 1 >= article_.sentences.size()) return;
  const auto& next = article_.sentences[span.sentence + 1].words;
  const std::size_t first = !next.empty() && next[0].punct ? 1 : 0;
  if (first + 1 >= next.size()) return;
  const std::string word = lower(article_.text(next[first]));
  if (word == "he" || word == "she") ++evidence.weak_person;
  if (word == "it" || (word == "the" && next[first + 1].is(kOrganisationKind) && !next[first + 1].upper))
    ++evidence.weak_organisation;
}

/// "X, Helen Marsh and Y": what stands in a list with people is one of them, and so with places.
void EvidenceReader::read_neighbours(const EntitySpan& span, Evidence& evidence) const {
  const auto at = static_cast<std::size_t>(&span - spans_.data());
  const auto joins = [&](const EntitySpan& left, const EntitySpan& right) {
    if (left.sentence != right.sentence || left.kind != SpanKind::kName || right.kind != SpanKind::kName)
      return false;
    const std::size_t from = left.last + 1, to = right.first;
    if (to <= from || to - from > 2) return false;
    for (std::size_t i = from; i < to; ++i) {
      const std::string word = word_at(span, i);
      if (word != "," && word != "and" && word != "or") return false;
    }
    return word_at(span, to - 1) != ",";  // a comma alone may open an apposition
  };
  const auto read = [&](const EntitySpan& other) {
    if (other.sure && other.guess == Guess::kPerson) evidence.person += 1;
    if (other.sure && other.guess == Guess::kPlace) evidence.place += 1;
  };
  if (at > 0 && joins(spans_[at - 1], span)) read(spans_[at - 1]);
  if (at + 1 < spans_.size() && joins(span, spans_[at + 1])) read(spans_[at + 1]);
}

}  // namespace gainsay
