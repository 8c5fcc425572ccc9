#include "mention/entity_guess.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "mention/entity_evidence.h"
#include "mention/entity_index.h"
#include "mention/entity_shape.h"
#include "mention/entity_single.h"

namespace gainsay {
namespace {

constexpr int kNeeded = 1;  ///< points from which on a longer name is a person's

class Guesser {
 public:
  Guesser(const EntityArticle& article, std::vector<EntitySpan>& spans) : article_(article), spans_(spans) {}

  void run() {
    for (EntitySpan& span : spans_) {
      if (span.kind == SpanKind::kName) judge_words(span);
    }
    const EvidenceReader reader(article_, spans_);
    for (const EntitySpan& span : spans_) {
      if (span.kind == SpanKind::kName) reader.read(span, evidence_[surface(span)]);
    }
    for (const EntitySpan& span : spans_) {
      if (span.kind == SpanKind::kName) note_parts(span);
    }
    for (const bool longer : {true, false}) {  // a surname is known by the full names
      for (EntitySpan& span : spans_) {
        const bool team = is_team(span);
        if (span.kind == SpanKind::kName && (!span.sure || team) && (span.last > span.first) == longer)
          judge_context(span);
      }
    }
    for (EntitySpan& span : spans_) {
      if (span.kind == SpanKind::kName && span.guess == Guess::kPlace && plays(span))
        span.guess = Guess::kOrganisation;
    }
  }

 private:
  const EntitySentence& sentence(const EntitySpan& span) const { return article_.sentences[span.sentence]; }
  const EntityWord& word(const EntitySpan& span, std::uint32_t at) const { return sentence(span).words[at]; }
  std::string surface(const EntitySpan& span) const {
    return plain(article_.text(sentence(span), span.first, span.last));
  }
  std::string_view text(const EntitySpan& span, std::uint32_t at) const {
    return article_.text(word(span, at));
  }
  bool has_next(const EntitySpan& span, std::uint32_t ahead = 1) const {
    return span.last + ahead < sentence(span).words.size();
  }

  void decide(EntitySpan& span, Guess guess) {
    span.guess = guess;
    span.sure = true;
  }

  // --- from the words themselves

  void judge_words(EntitySpan& span) {
    const std::uint32_t count = span.last - span.first + 1;
    note_gender(span);
    if (span.work) return decide(span, is_body_in_quotes(span) ? Guess::kOrganisation : Guess::kOther);
    const std::string& source = article_.analysed->article->source;
    if (!source.empty() && surface(span) == plain(source)) return decide(span, Guess::kOrganisation);
    if (span.known_prefix == count) return judge_known(span);
    if (count == 1 && shape_.is_web_address(span)) return decide(span, Guess::kOrganisation);
    if (ends_institution(span)) return;
    if (span.title != 0xffffffff && is_no_bearer(span)) span.title = 0xffffffff;
    if (span.addressed || span.title != 0xffffffff) {
      if (count <= 4) return decide(span, Guess::kPerson);
    }
    if (count == 1 && is_generation(lower(text(span, span.first)))) return decide(span, Guess::kNothing);
    if (count == 1) return;
    judge_long_name(span);
  }

  /// What stands behind a title and is no name of its bearer: "Police Officers | Section", "Suspect | Caught"
  /// in a headline, "Chief | Public Relations Officer".
  bool is_no_bearer(const EntitySpan& span) const {
    for (std::uint32_t i = span.first; i <= span.last; ++i) {
      if (!word(span, i).common || word(span, i).is(kGivenMale | kGivenFemale)) return false;
    }
    const EntityWord& last = word(span, span.last);
    if (span.last > span.first) return last.is(kCalling);
    if (!title_just_before(span)) return false;
    const bool plural = (spans_[span.title].meanings.front().entity().detail & kTitlePlural) != 0;
    const bool verb = shape_.pos_of(span) == Pos::kVerb;
    return plural || verb || (span.headline && !article_.learnt.contains(last.hash));
  }

  /// "The Creamery Corporation" in quotation marks.
  bool is_body_in_quotes(const EntitySpan& span) const {
    for (std::uint32_t i = span.first; i <= span.last; ++i) {
      if (!word(span, i).upper) return false;
    }
    return word(span, span.last).is(kOrganisationHead);
  }

  void note_gender(EntitySpan& span) {
    if (span.first > 0) {
      const EntityWord& before = word(span, span.first - 1);
      if (before.upper && before.is(kHonorificMale | kHonorificFemale | kHonorific) &&
          (word(span, span.first).space_before)) {
        span.addressed = true;
        span.male = before.is(kHonorificMale);
        span.female = before.is(kHonorificFemale);
      }
      // "Plumber Joe Bloggs", "plumber Joe Bloggs"
      if (before.is(kCalling) && (before.starts || !before.upper) && span.last > span.first &&
          word(span, span.first).space_before)
        span.addressed = true;
    }
    const EntityWord& first = word(span, span.first);
    if (!span.male && !span.female && span.last > span.first) {
      span.male = first.is(kGivenMale) && !first.is(kGivenFemale);
      span.female = first.is(kGivenFemale) && !first.is(kGivenMale);
    }
  }

  /// Names that the tables hold: strong ones are what the tables say unless a person is named so here.
  void judge_known(EntitySpan& span) {
    if (span.addressed && span.first == span.last) return decide(span, Guess::kPerson);
    const bool strong = std::any_of(span.meanings.begin(), span.meanings.end(), [](const Named& named) {
      return named.meaning.kind != NameKind::kPeople && (named.meaning.flags & kWeakName) == 0;
    });
    if (!strong) return;
    span.guess = shape_.guess_of(span.meanings.front());
    const bool may_be_person = span.first == span.last && span.guess == Guess::kPlace;  // "Washington"
    span.sure = span.title == 0xffffffff && !span.addressed && !may_be_person;
    if (!span.sure && span.first == span.last && title_just_before(span)) decide(span, Guess::kPerson);
  }

  bool title_just_before(const EntitySpan& span) const {
    return span.title != 0xffffffff && spans_[span.title].sentence == span.sentence &&
           spans_[span.title].last + 1 == span.first;
  }

  bool ends_institution(EntitySpan& span) {
    const EntityWord& last = word(span, span.head);
    const EntityWord& first = word(span, span.first);
    if (span.first == span.last) return false;
    const bool given = first.is(kGivenMale | kGivenFemale) && !first.common;
    if (shape_.is_part_of_place(span)) return decide(span, Guess::kPlace), true;
    for (std::uint32_t i = span.first; i < span.last; ++i) {
      const std::string connector = lower(text(span, i + 1));
      if (connector != "of" && connector != "for") continue;
      const EntityWord& head = word(span, i);
      if (head.is(kOrganisationHead)) return decide(span, Guess::kOrganisation), true;
      if (connector == "of" && head.is(kOtherHead)) return decide(span, Guess::kOther), true;
      if (connector == "of" && head.is(kPlaceHead)) return decide(span, Guess::kPlace), true;
    }
    if (given && span.head - span.first == 1 && !last.all_upper &&
        (span.addressed || span.title != 0xffffffff || last.is(kSurnameHead)))
      return false;  // "Jessica Park", "Paul Bridge"; but "Nicola Avenue"
    if (first.is(kGivenMale | kGivenFemale) && span.head == span.first + 1 && last.is(kSurnameHead) &&
        (speaks_or_who(span) || span.addressed || span.title != 0xffffffff))
      return false;  // "Dale Hall, who"
    if (shape_.is_titled_namesake(span)) return decide(span, Guess::kPerson), true;
    if (shape_.joins_partners(span) && !given) return decide(span, Guess::kOrganisation), true;
    if (shape_.names_instrument(span)) return decide(span, Guess::kOther), true;
    if (last.is(kOrganisationHead) || (has_next(span) && word(span, span.last + 1).is(kCompanySuffix)) ||
        shape_.ends_in_joined_heads(span))
      return decide(span, Guess::kOrganisation), true;  // "Halden Drills plc"
    if (first.is(kOtherOpener) || last.is(kOtherHead)) return decide(span, Guess::kOther), true;
    if (last.is(kPlaceHead)) return decide(span, Guess::kPlace), true;
    if (last.is(kPlacePart) && span.last == span.first + 1 && !given &&
        (first.common || shape_.begins_with_place(span)))
      return decide(span, Guess::kPlace), true;                            // "Pacific Northwest"
    if (first.is(kPlaceOpener)) return decide(span, Guess::kPlace), true;  // "Lake Kivu"
    return false;
  }

  /// What only a person does right behind the name: "X, who", "X said".
  bool speaks_or_who(const EntitySpan& span) const {
    if (!has_next(span)) return false;
    if (word(span, span.last + 1).is(kSpeechVerb)) return true;
    return has_next(span, 2) && text(span, span.last + 1) == "," &&
           lower(text(span, span.last + 2)).starts_with("who");
  }

  void judge_long_name(EntitySpan& span) {
    if (shape_.has_figures(span)) {
      span.guess = Guess::kOther;  // "P-3 Orion"
      return;
    }
    const int prior = shape_.prior_of_person(span);
    span.guess = prior > 1 ? Guess::kPerson : Guess::kOther;
    if (prior >= kToldPerson) span.sure = true;
    if (span.guess == Guess::kOther && (shape_.shouts(span) || shape_.joins_partners(span)))
      span.guess = Guess::kOrganisation;
    if (span.guess == Guess::kOther && shape_.begins_with_place(span)) span.guess = Guess::kOrganisation;
  }

  // --- from what stands around

  /// "Houston cornerback", "Houston (4-11)", "beat Houston" where the article tells of the Houston Texans.
  bool plays(const EntitySpan& span) const {
    if (span.last > span.first || !team_towns_.contains(surface(span))) return false;
    const auto cue = [&](std::uint32_t at) {
      return at < sentence(span).words.size() && word(span, at).is(kTeamCue) && !word(span, at).upper;
    };
    if (span.first > 0 && (cue(span.first - 1) || word(span, span.first - 1).is(kPlacePreposition)))
      return cue(span.first - 1);
    std::uint32_t next = span.last + 1;
    if (has_next(span, 2) && text(span, next) == "(")
      return shape_.is_number(text(span, next + 1).substr(0, 1));
    if (has_next(span) && (text(span, next) == "'s" || text(span, next) == "\u2019s")) ++next;
    if (cue(next)) return true;
    const EntityWord* between = has_next(span, 2) ? &word(span, next) : nullptr;
    return between != nullptr && !between->punct && !between->upper &&
           (!between->is(kFunctionWord) || between->is(kNameOpener)) && cue(next + 1);
  }

  /// What a name tells of its words where they stand alone.
  void note_parts(const EntitySpan& span) {
    if (span.first == span.last) singles_.insert(plain(text(span, span.first)));
    if (is_team(span)) {
      note_team(span);
      evidence_[plain(text(span, span.first))].starts_body = true;
      return;
    }
    if (span.sure && span.guess == Guess::kPerson && span.last > span.first) note_person(span);
    if (span.guess == Guess::kOther && span.last > span.first && word(span, span.first).is(kOtherOpener) &&
        (!word(span, span.last).common || word(span, span.first).all_upper))
      evidence_[plain(text(span, span.last))].ends_thing = true;  // "INS Mysore", "Hurricane Irma"
    if (shape_.names_instrument(span)) evidence_[plain(text(span, span.first))].ends_thing = true;
    if (span.known_prefix == span.last - span.first + 1 && span.last > span.first) note_short_forms(span);
    if (span.guess == Guess::kOrganisation && span.last > span.first &&
        span.known_prefix <= span.last - span.first) {
      Evidence& first = evidence_[plain(text(span, span.first))];
      (shape_.is_public_body(span) ? first.starts_body : first.starts_organisation) = true;
      if (span.last > span.first + 1)
        evidence_[plain(article_.text(sentence(span), span.first, span.first + 1))].starts_organisation =
            true;
    }
  }

  /// Whether the first word of such a name can stand for all of it: an ordinary word only before the head of
  /// a body
  /// ("Universal Pictures") or a figure ("Falcon 9").
  bool stands_for_all(const EntitySpan& span) const {
    const EntityWord& only = word(span, span.first);
    if (only.is(kFunctionWord | kNotName | kOrganisationHead | kPlaceHead | kPublicBody | kPlacePart |
                kTitleModifier))
      return false;
    if (!only.common) return true;
    if (shape_.pos_of(span) == Pos::kAdj) return false;
    if (span.guess == Guess::kOther) return shape_.is_number(text(span, span.first + 1));
    return word(span, span.last).is(kOrganisationHead | kPublicBody);
  }

  /// "Halden" of "Halden Drills", which the tables hold: where it is no name of another.
  void note_short_forms(const EntitySpan& span) {
    if (span.guess != Guess::kOrganisation && span.guess != Guess::kOther) return;
    for (std::uint32_t last = span.first; last < span.last; ++last) {
      if (!word(span, last).upper || (last == span.first && !stands_for_all(span))) continue;
      const std::vector<Named> others = article_.meanings_of(sentence(span), span.first, last);
      const bool weak = std::all_of(others.begin(), others.end(), [](const Named& named) {
        return named.meaning.kind == NameKind::kName && (named.meaning.flags & kWeakName) != 0;
      });
      if (!weak) continue;
      Evidence& shorter = evidence_[plain(article_.text(sentence(span), span.first, last))];
      if (span.guess == Guess::kOrganisation) shorter.starts_known = true;
      if (span.guess == Guess::kOther) shorter.starts_thing = true;
    }
  }

  /// "Houston" of "Houston Texans".
  void note_team(const EntitySpan& span) {
    if (span.last == span.first + 1) team_towns_.insert(plain(text(span, span.first)));
  }

  void note_person(const EntitySpan& span) {
    evidence_[plain(text(span, span.last))].is_person_part = true;
    if (word(span, span.first).is(kGivenMale | kGivenFemale) || shape_.has_full_stops(span, span.first))
      evidence_[plain(text(span, span.first))].is_given_part = true;
  }

  /// Whether the last word of a name that is told in full again and again never stands by itself, as surnames
  /// do.
  bool is_never_short(const EntitySpan& span, const Evidence& evidence) const {
    return evidence.times >= 3 && !singles_.contains(plain(text(span, span.last)));
  }

  /// "The Cleveland Indians", "the Indians": a town's name and a plural behind an article, whoever else is
  /// called Cleveland.
  bool is_team(const EntitySpan& span) const {
    const auto found = evidence_.find(surface(span));
    if (span.last == span.first || found == evidence_.end() || !shape_.has_team_shape(span)) return false;
    const auto last = evidence_.find(plain(text(span, span.last)));
    const bool behind_article = found->second.is_team || (last != evidence_.end() && last->second.is_team);
    return behind_article && found->second.person < 3 && found->second.thing <= found->second.organisation;
  }

  void judge_long(EntitySpan& span) {
    const Evidence& evidence = evidence_[surface(span)];
    if (span.guess == Guess::kOrganisation && span.known_prefix > 0 && shape_.is_strong(span) &&
        evidence.person < 3 && evidence.thing < 3) {
      if (word(span, span.last).is(kPlaceHead)) span.guess = Guess::kPlace;  // "Victoria Land"
      return;
    }
    if (evidence.starts_thing && evidence.person < 3) {
      span.guess = Guess::kOther;
      return;
    }
    if (evidence.starts_organisation || evidence.starts_known) {  // "All Nippon" beside "All Nippon Airways"
      span.guess = Guess::kOrganisation;
      return;
    }
    if (is_team(span)) {
      span.guess = Guess::kOrganisation;  // "the Cleveland Indians"
      return;
    }
    const bool figures = shape_.has_figures(span);
    int person = figures ? -kToldPerson : shape_.prior_of_person(span) + evidence.for_person();
    if (singles_.contains(plain(text(span, span.last))) && !shape_.is_place_alone(span)) person += 1;
    if (is_never_short(span, evidence) && !word(span, span.first).is(kGivenMale | kGivenFemale)) person -= 2;
    const int others = std::max({evidence.for_organisation(), evidence.place, evidence.thing});
    if (person >= kNeeded && person > others) {
      span.guess = Guess::kPerson;
      if (person < kToldPerson) span.how = "likely name";
    } else if (evidence.place >= 3 && evidence.place >= others && !evidence.quoted) {
      span.guess = Guess::kPlace;
    } else if (evidence.organisation >= 2 && evidence.for_organisation() > evidence.thing) {
      span.guess = Guess::kOrganisation;
    } else if (evidence.thing >= 3) {
      span.guess = Guess::kOther;
    } else if (span.guess == Guess::kPerson) {
      span.guess = word(span, span.last).is(kPlaceHead) ? Guess::kPlace : Guess::kOther;
    }
    if (span.guess == Guess::kOther && evidence.thing < 3) span.how = "likely name";
    if (span.guess == Guess::kOther && is_heading_words(span)) span.guess = Guess::kNothing;
    if (span.guess == Guess::kOrganisation && is_crosshead(span)) span.guess = Guess::kNothing;
  }

  /// "BIGGEST PROTEST": nothing but ordinary words, in capitals.
  bool is_crosshead(const EntitySpan& span) const {
    for (std::uint32_t i = span.first; i <= span.last; ++i) {
      if (!word(span, i).all_upper || !word(span, i).common) return false;
    }
    return true;
  }

  /// Ordinary words in capitals that name nothing: "Hide Caption", "Heavyweight Champion".
  bool is_heading_words(const EntitySpan& span) const {
    for (std::uint32_t i = span.first; i <= span.last; ++i) {
      if (word(span, i).upper && !word(span, i).common) return false;
    }
    if (word(span, span.first).is(kGivenMale | kGivenFemale)) return false;
    return (shape_.pos_of(span) == Pos::kVerb && !lower(text(span, span.first)).ends_with("ing")) ||
           word(span, span.last).is(kCalling);
  }

  void judge_single_word(EntitySpan& span) {
    const Evidence& evidence = evidence_[surface(span)];
    const bool has_place = std::any_of(span.meanings.begin(), span.meanings.end(), [](const Named& named) {
      return named.entity().type == EntityType::kPlace;
    });
    if (is_short_for_thing(span, evidence)) {
      span.guess = Guess::kOther;  // "the Mysore" beside "INS Mysore"
      return forget_meanings(span);
    }
    if (evidence.ends_team && !span.addressed && span.title == 0xffffffff) {
      span.guess = Guess::kOrganisation;  // "Texans" beside "Houston Texans"
      if (has_place) forget_meanings(span);
      return;
    }
    if (evidence.starts_body && has_place && !span.addressed && span.title == 0xffffffff &&
        evidence.for_person() < 3 && !evidence.is_person_part) {
      span.guess = Guess::kPlace;  // "Surrey" beside "Surrey Police"
      return;
    }
    const bool lives_here = !span.meanings.empty() && evidence.place >= 3;  // "in Surrey"
    const bool family = evidence.is_person_part && evidence.for_person() >= evidence.for_organisation();
    const bool opens = word(span, span.first).common && word(span, span.first).starts;
    const bool starts = evidence.starts_organisation || (evidence.starts_known && !opens);
    const bool short_form = (starts && !family) || (evidence.starts_body && !has_place);
    if (short_form && !lives_here && span.guess != Guess::kPlace && !span.addressed &&
        span.title == 0xffffffff) {
      span.guess = Guess::kOrganisation;
      span.known_prefix = 0;
      return;
    }
    if (evidence.starts_thing && !opens && !evidence.is_person_part && !evidence.is_given_part &&
        !lives_here && span.guess != Guess::kPlace && !span.addressed && span.title == 0xffffffff) {
      span.guess = Guess::kOther;  // "Falcon" beside "Falcon 9"
      span.known_prefix = 0;
      return;
    }
    if (evidence.is_given_part && shape_.has_full_stops(span, span.first)) {
      span.guess = Guess::kPerson;  // "T.J."
      return;
    }
    if (evidence.is_person_part) {
      span.guess = is_place_first(span, evidence) ? Guess::kPlace : Guess::kPerson;
      return;
    }
    if (span.guess == Guess::kPlace || (span.guess == Guess::kOrganisation && span.known_prefix > 0)) return;
    if (!span.meanings.empty() && span.known_prefix == 1) return single_.judge_weak(span, evidence);
    single_.judge_single(span, evidence);
  }

  static void forget_meanings(EntitySpan& span) {
    span.meanings.clear();
    span.known_prefix = 0;
  }

  bool is_short_for_thing(const EntitySpan& span, const Evidence& evidence) const {
    if (!evidence.ends_thing || evidence.is_person_part || evidence.is_given_part || span.addressed ||
        span.title != 0xffffffff)
      return false;
    const bool behind_article = span.first > 0 && lower(text(span, span.first - 1)) == "the";
    return behind_article || span.meanings.empty() || evidence.place < 3;
  }

  /// Whether a surname that is also a place of the tables means the place: where the article is in it, and
  /// for a city that everybody knows unless it does what people do.
  static bool is_place_first(const EntitySpan& span, const Evidence& evidence) {
    constexpr std::uint32_t kGreatCity = 1'000'000;
    if (span.guess == Guess::kPlace && evidence.place > 2) return true;
    if (evidence.for_person() > evidence.place) return false;
    return std::any_of(span.meanings.begin(), span.meanings.end(), [](const Named& named) {
      const TableEntity entity = named.entity();
      return entity.place == PlaceKind::kTown && (entity.population >= kGreatCity || entity.detail == 1);
    });
  }

  void judge_context(EntitySpan& span) {
    if (span.first == span.last) return judge_single_word(span);
    if (!span.meanings.empty() && span.known_prefix == span.last - span.first + 1) {
      if (span.guess == Guess::kNothing) single_.judge_weak(span, evidence_[surface(span)]);
      return;
    }
    if (span.guess == Guess::kPlace) return;
    judge_long(span);
    if (span.guess == Guess::kPerson) note_person(span);
    if (span.guess == Guess::kOrganisation && is_team(span)) note_team(span);
    if (span.guess == Guess::kOrganisation && shape_.has_team_shape(span))
      evidence_[plain(text(span, span.last))].ends_team = true;
  }

  const EntityArticle& article_;
  const NameShape shape_{article_};
  const SingleJudge single_{article_};
  std::vector<EntitySpan>& spans_;
  std::map<std::string, Evidence> evidence_;  // by the span's words, plain
  std::set<std::string> team_towns_;          // towns whose teams are told of, plain
  std::set<std::string> singles_;             // words that stand alone as a name somewhere, plain
};

}  // namespace

void guess_spans(const EntityArticle& article, std::vector<EntitySpan>& spans) {
  Guesser(article, spans).run();
}

}  // namespace gainsay
