#include "mention/entity_single.h"

#include <algorithm>
#include <string>

namespace gainsay {

void SingleJudge::judge_weak(EntitySpan& span, const Evidence& evidence) const {
  const Guess guess = shape_.guess_of(span.meanings.front());
  const bool doubtful = word(span, span.first).common || word(span, span.first).is(kFunctionWord);
  const EntityWord& only = word(span, span.first);
  const bool is_country = std::any_of(span.meanings.begin(), span.meanings.end(), [](const Named& named) {
    return named.entity().place == PlaceKind::kCountry;
  });
  const bool borne = evidence.is_person_part || evidence.is_given_part;
  if (span.first == span.last && only.is(kPlacePart) && evidence.behind_the && evidence.for_person() >= 2) {
    span.guess = Guess::kPlace;  // "the West", of no country
    span.meanings.clear();
    span.known_prefix = 0;
    return;
  }
  if (guess == Guess::kPlace && only.common && only.starts && article_.seen_lower(only.hash))
    return;  // "Police came"
  if (is_country && evidence.for_person() < 2 && !(only.starts && only.common)) {
    span.guess = Guess::kPlace;
  } else if (is_country && !borne && evidence.person < 3 && !only.common) {
    span.guess = Guess::kPlace;  // "Georgia" where nobody is called so
  } else if (guess == Guess::kPlace && evidence.is_given_part && shape_.is_small_town(span) &&
             evidence.place < 6) {
    span.guess = Guess::kPerson;  // "Bella" beside "Bella Swan"
  } else if (guess == Guess::kPlace && evidence.place > evidence.for_person() &&
             evidence.place >= (doubtful ? 3 : 2)) {
    span.guess = Guess::kPlace;
    span.how = evidence.place >= 3 ? "name" : "weak name";
  } else if (guess == Guess::kPlace && span.last > span.first && evidence.place > 0 &&
             evidence.for_person() == 0) {
    span.guess = Guess::kPlace;
  } else if (guess == Guess::kOrganisation && (!word(span, span.first).starts || evidence.inside) &&
             (evidence.for_person() < 3 || evidence.for_person() <= evidence.for_organisation())) {
    span.guess = Guess::kOrganisation;
  } else if (guess == Guess::kOther && !borne && evidence.inside && evidence.for_person() < 2 &&
             evidence.thing + (only.common ? 2 : 0) > evidence.place) {
    span.guess = Guess::kOther;  // "Twilight"
  } else if (evidence.for_person() >= 2 && !doubtful) {
    span.guess = Guess::kPerson;
  } else if (evidence.for_person() >= 3 && !(only.common && only.starts)) {
    span.guess = Guess::kPerson;
  }
}

void SingleJudge::judge_single(EntitySpan& span, const Evidence& evidence) const {
  const EntityWord& only = word(span, span.first);
  if (only.common && (only.starts || span.headline)) return;
  if (only.all_upper && only.span.size() <= 6 && !span.headline) {
    const bool counted = span.first > 0 && shape_.is_number(text(span, span.first - 1));  // "46 KOs"
    if (!only.common && !counted && !only.is(kCapitalNoun))
      span.guess = shape_.has_figures(span) ? Guess::kOther : Guess::kOrganisation;
  } else if (evidence.for_person() >= (is_mere_word(only) ? 3 : 2) &&
             evidence.for_person() >= std::max(evidence.place, evidence.for_organisation())) {
    judge_single_person(span, evidence);
  } else if (evidence.thing >= 3 && evidence.thing > evidence.for_organisation() &&
             (!only.common ||
              (evidence.inside && shape_.pos_of(span) != Pos::kAdj && !article_.seen_lower(only.hash)))) {
    span.guess = Guess::kOther;
  } else if (evidence.for_organisation() >= 2) {
    span.guess = Guess::kOrganisation;
  } else if (evidence.place >= 3 && !only.common) {
    span.guess = Guess::kPlace;
  }
}

bool SingleJudge::is_mere_word(const EntityWord& word) {
  return word.common && !word.is(kGivenMale | kGivenFemale);
}

/// What a single word with personal cues names: nobody behind an article ("a Republican", "the Council").
void SingleJudge::judge_single_person(EntitySpan& span, const Evidence& evidence) const {
  const EntityWord& only = word(span, span.first);
  const std::string before = span.first > 0 ? lower(text(span, span.first - 1)) : std::string();
  if (before == "a" || before == "an") return;
  if (evidence.behind_the && only.is(kPlacePart)) {
    span.guess = Guess::kPlace;  // "the West"
    return;
  }
  if (!evidence.behind_the && !(only.common && only.is(kOrganisationHead))) {
    span.guess = Guess::kPerson;
  } else if (only.is(kOrganisationHead) || evidence.for_organisation() >= 2 ||
             (only.common && evidence.is_team)) {
    span.guess = Guess::kOrganisation;
  } else if (!only.common) {
    span.guess = Guess::kOther;
    span.how = "likely name";
  }
}

}  // namespace gainsay
