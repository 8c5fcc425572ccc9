#include "mention/entity_guess.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "mention/entity_evidence.h"

namespace gainsay {
namespace {

constexpr int kTold = 4;     ///< points of a person's name that needs no evidence
constexpr int kNeeded = 1;   ///< points from which on a longer name is a person's
constexpr int kUnknown = 1;  ///< points of two or three words that are in no list

class Guesser {
 public:
  Guesser(const EntityArticle& article, std::vector<EntitySpan>& spans) : article_(article), spans_(spans) {}

  void run() {
    for (EntitySpan& span : spans_) {
      if (span.kind == SpanKind::kName) judge_words(span);
    }
    const EvidenceReader reader(article_, spans_);
    for (const EntitySpan& span : spans_) {
      if (span.kind == SpanKind::kName) collect(span, reader);
    }
    for (const bool longer : {true, false}) {  // a surname is known by the full names
      for (EntitySpan& span : spans_) {
        const bool team = is_team(span);
        if (span.kind == SpanKind::kName && (!span.sure || team) && (span.last > span.first) == longer)
          judge_context(span);
      }
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
    const std::string& source = article_.analysed->article->source;
    if (!source.empty() && surface(span) == plain(source)) return decide(span, Guess::kOrganisation);
    if (span.known_prefix == count) return judge_known(span);
    if (ends_institution(span)) return;
    if (span.addressed || span.title != 0xffffffff) {
      if (count <= 4) return decide(span, Guess::kPerson);
    }
    if (count == 1) return;
    judge_long_name(span);
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
    span.guess = guess_of(span.meanings.front());
    const bool may_be_person = span.first == span.last && span.guess == Guess::kPlace;  // "Washington"
    span.sure = span.title == 0xffffffff && !span.addressed && !may_be_person;
    if (!span.sure && span.first == span.last && title_just_before(span)) decide(span, Guess::kPerson);
  }

  bool title_just_before(const EntitySpan& span) const {
    return span.title != 0xffffffff && spans_[span.title].sentence == span.sentence &&
           spans_[span.title].last + 1 == span.first;
  }

  static Guess guess_of(const Named& named) {
    switch (named.entity().type) {
      case EntityType::kPerson:
        return Guess::kPerson;
      case EntityType::kOrganisation:
        return Guess::kOrganisation;
      case EntityType::kPlace:
        return Guess::kPlace;
      case EntityType::kOther:
        return Guess::kOther;
    }
    return Guess::kOther;
  }

  bool ends_institution(EntitySpan& span) {
    const EntityWord& last = word(span, span.last);
    const EntityWord& first = word(span, span.first);
    if (span.first == span.last) return false;
    const bool given = first.is(kGivenMale | kGivenFemale) && !first.common;
    if (is_part_of_place(span)) return decide(span, Guess::kPlace), true;
    for (std::uint32_t i = span.first; i < span.last; ++i) {
      const std::string connector = lower(text(span, i + 1));
      if (connector != "of" && connector != "for") continue;
      const EntityWord& head = word(span, i);
      if (head.is(kOrganisationHead)) return decide(span, Guess::kOrganisation), true;
      if (connector == "of" && head.is(kOtherHead)) return decide(span, Guess::kOther), true;
      if (connector == "of" && head.is(kPlaceHead)) return decide(span, Guess::kPlace), true;
    }
    if (given && span.last - span.first == 1 && !last.all_upper &&
        (span.addressed || span.title != 0xffffffff || last.is(kPlaceHead)))
      return false;  // "Jessica Park", "Paul Bridge"
    if (last.is(kOrganisationHead) || (has_next(span) && word(span, span.last + 1).is(kCompanySuffix)))
      return decide(span, Guess::kOrganisation), true;  // "Halden Drills plc"
    if (first.is(kOtherOpener) || last.is(kOtherHead)) return decide(span, Guess::kOther), true;
    if (last.is(kPlaceHead)) return decide(span, Guess::kPlace), true;
    const std::string opener = lower(text(span, span.first));
    if (opener == "lake" || opener == "mount" || opener == "mt" || opener == "mt." || opener == "cape" ||
        opener == "river" || opener == "fort" || opener == "port" || opener == "loch" || opener == "isle")
      return decide(span, Guess::kPlace), true;
    return false;
  }

  void judge_long_name(EntitySpan& span) {
    if (has_figures(span)) {
      span.guess = Guess::kOther;  // "P-3 Orion"
      return;
    }
    const int prior = prior_of_person(span);
    span.guess = prior > 1 ? Guess::kPerson : Guess::kOther;
    if (prior >= kTold) span.sure = true;
    if (span.guess == Guess::kOther && shouts(span)) span.guess = Guess::kOrganisation;
    if (span.guess == Guess::kOther && begins_with_place(span)) span.guess = Guess::kOrganisation;
  }

  bool has_figures(const EntitySpan& span) const {
    for (std::uint32_t i = span.first; i <= span.last; ++i) {
      if (text(span, i).find_first_of("0123456789") != std::string_view::npos) return true;
    }
    return false;
  }

  static bool is_number(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789,.") == std::string_view::npos &&
           word[0] <= '9' && word[0] >= '0';
  }

  /// Whether the words from..to are a place of the tables.
  bool is_known_place(const EntitySpan& span, std::uint32_t from, std::uint32_t to) const {
    const std::vector<Named> meanings = article_.meanings_of(sentence(span), from, to);
    return std::any_of(meanings.begin(), meanings.end(), [](const Named& named) {
      return named.meaning.kind == NameKind::kName && named.entity().type == EntityType::kPlace;
    });
  }

  /// "Southern Iran", "West Germany"; "Qeshm City" where something is in it.
  bool is_part_of_place(const EntitySpan& span) const {
    if (word(span, span.first).is(kPlacePart)) return is_known_place(span, span.first + 1, span.last);
    return lower(text(span, span.last)) == "city" && span.first > 0 &&
           word(span, span.first - 1).is(kPlacePreposition) &&
           is_known_place(span, span.first, span.last - 1);
  }

  bool shouts(const EntitySpan& span) const {
    bool found = false;
    for (std::uint32_t i = span.first; i <= span.last; ++i)
      found = found || (word(span, i).all_upper && !is_initial(span, i) &&
                        text(span, i).find('.') == std::string_view::npos);
    return found && !span.headline;
  }

  bool is_initial(const EntitySpan& span, std::uint32_t at) const {
    const std::string_view printed = text(span, at);
    return word(span, at).upper && printed.size() <= 2 && (printed.size() == 1 || printed[1] == '.');
  }

  bool begins_with_place(const EntitySpan& span) const {
    return span.known_prefix > 0 && guess_of(span.meanings.front()) == Guess::kPlace;
  }

  /// How much like a person's the words of a longer name are, by themselves; kTold where they need no
  /// evidence.
  int prior_of_person(const EntitySpan& span) const {
    const EntityWord& first = word(span, span.first);
    const bool given = first.is(kGivenMale | kGivenFemale);
    bool connects = false, initial = false;
    int common = 0;
    for (std::uint32_t i = span.first; i <= span.last; ++i) {
      const EntityWord& part = word(span, i);
      initial = initial || is_initial(span, i);
      connects = connects || (!part.upper && part.is(kPersonConnector));
      common += part.common && part.upper && i > span.first ? 1 : 0;
    }
    if (given && first.common && span.headline) return 0;
    if (given && word(span, span.last).is(kPlaceHead)) return 1;  // "Jessica Park", "Carson Street"
    const bool opens_otherwise = first.common || span.known_prefix > 0;
    if (!given && opens_otherwise && word(span, span.last).is(kCalling)) return -1;  // "L.A. County Sheriff"
    if (given && !first.common) return common == 0 ? kTold : 3;
    if (given) return common == 0 ? 3 : 1;
    if (shouts(span)) return 0;
    if (connects || (initial && common == 0 && !first.common)) return kTold;
    if (begins_with_place(span) && is_strong(span)) return -2;
    if (first.common || span.last - span.first >= 4) return -1;
    constexpr std::uint32_t kHeads =
        kOrganisationHead | kPlaceHead | kOtherHead | kOrganisationKind | kThingKind;
    return common > 1 || (common > 0 && word(span, span.last).is(kHeads)) ? 0 : kUnknown;
  }

  static bool is_strong(const EntitySpan& span) {
    return std::any_of(span.meanings.begin(), span.meanings.end(), [](const Named& named) {
      return named.meaning.kind == NameKind::kName && (named.meaning.flags & kWeakName) == 0;
    });
  }

  // --- from what stands around

  void collect(const EntitySpan& span, const EvidenceReader& reader) {
    if (span.sure && span.guess == Guess::kPerson && span.last > span.first)
      evidence_[plain(text(span, span.last))].is_person_part = true;
    if (span.guess == Guess::kOrganisation && span.last > span.first &&
        span.known_prefix <= span.last - span.first) {
      Evidence& first = evidence_[plain(text(span, span.first))];
      (is_public_body(span) ? first.starts_body : first.starts_organisation) = true;
      if (span.last > span.first + 1)
        evidence_[plain(article_.text(sentence(span), span.first, span.first + 1))].starts_organisation =
            true;
    }
    if (span.first == span.last) singles_.insert(plain(text(span, span.first)));
    reader.read(span, evidence_[surface(span)]);
  }

  /// Named after its place: "Surrey Police", "Bellflower Superior Court".
  bool is_public_body(const EntitySpan& span) const {
    for (std::uint32_t i = span.first + 1; i <= span.last; ++i) {
      if (word(span, i).is(kPublicBody)) return true;
    }
    return false;
  }

  /// Whether the last word of a name that is told in full again and again never stands by itself, as surnames
  /// do.
  bool is_never_short(const EntitySpan& span, const Evidence& evidence) const {
    return evidence.times >= 3 && !singles_.contains(plain(text(span, span.last)));
  }

  /// "The Cleveland Indians": a town's name and a plural behind an article, whoever else is called Cleveland.
  bool is_team(const EntitySpan& span) const {
    const auto found = evidence_.find(surface(span));
    return span.last > span.first && found != evidence_.end() && found->second.is_team &&
           found->second.person < 3 && found->second.thing <= found->second.organisation &&
           begins_with_place(span);
  }

  void judge_long(EntitySpan& span) {
    const Evidence& evidence = evidence_[surface(span)];
    if (span.guess == Guess::kOrganisation && span.known_prefix > 0 && is_strong(span) &&
        evidence.person < 3 && evidence.thing < 3) {
      if (word(span, span.last).is(kPlaceHead)) span.guess = Guess::kPlace;  // "Victoria Land"
      return;
    }
    if (evidence.starts_organisation) {  // "All Nippon" beside "All Nippon Airways"
      span.guess = Guess::kOrganisation;
      return;
    }
    if (is_team(span)) {
      span.guess = Guess::kOrganisation;  // "the Cleveland Indians"
      return;
    }
    const bool figures = has_figures(span);
    int person = figures ? -kTold : prior_of_person(span) + evidence.for_person();
    if (singles_.contains(plain(text(span, span.last))) && !is_place_alone(span)) person += 1;
    if (is_never_short(span, evidence)) person -= 2;
    const int others = std::max({evidence.for_organisation(), evidence.place, evidence.thing});
    if (person >= kNeeded && person > others) {
      span.guess = Guess::kPerson;
      if (person < kTold) span.how = "likely name";
    } else if (evidence.place >= 3 && evidence.place >= others) {
      span.guess = Guess::kPlace;
    } else if (evidence.organisation >= 2 && evidence.for_organisation() > evidence.thing) {
      span.guess = Guess::kOrganisation;
    } else if (evidence.thing >= 3) {
      span.guess = Guess::kOther;
    } else if (span.guess == Guess::kPerson) {
      span.guess = word(span, span.last).is(kPlaceHead) ? Guess::kPlace : Guess::kOther;
    }
    if (span.guess == Guess::kOther) span.how = "likely name";
    if (span.guess == Guess::kOther && is_heading_words(span)) span.guess = Guess::kNothing;
  }

  /// Ordinary words in capitals that name nothing: "Hide Caption", "Heavyweight Champion".
  bool is_heading_words(const EntitySpan& span) const {
    for (std::uint32_t i = span.first; i <= span.last; ++i) {
      if (word(span, i).upper && !word(span, i).common) return false;
    }
    if (word(span, span.first).is(kGivenMale | kGivenFemale)) return false;
    const Token& first = article_.analysed->sentences[span.sentence].tokens[word(span, span.first).first];
    return (first.pos == Pos::kVerb && !lower(text(span, span.first)).ends_with("ing")) ||
           word(span, span.last).is(kCalling);
  }

  bool is_place_alone(const EntitySpan& span) const { return word(span, span.last).is(kPlaceHead); }

  void judge_single_word(EntitySpan& span) {
    const Evidence& evidence = evidence_[surface(span)];
    const bool has_place = std::any_of(span.meanings.begin(), span.meanings.end(), [](const Named& named) {
      return named.entity().type == EntityType::kPlace;
    });
    if (evidence.starts_body && has_place && !span.addressed && span.title == 0xffffffff &&
        evidence.for_person() < 3 && !evidence.is_person_part) {
      span.guess = Guess::kPlace;  // "Surrey" beside "Surrey Police"
      return;
    }
    const bool lives_here = !span.meanings.empty() && evidence.place >= 3;  // "in Surrey"
    const bool short_form = evidence.starts_organisation || (evidence.starts_body && !has_place);
    if (short_form && !lives_here && span.guess != Guess::kPlace && !span.addressed &&
        span.title == 0xffffffff) {
      span.guess = Guess::kOrganisation;
      span.known_prefix = 0;
      return;
    }
    if (evidence.is_person_part && !(span.guess == Guess::kPlace && evidence.place > 2)) {
      span.guess = Guess::kPerson;
      return;
    }
    if (span.guess == Guess::kPlace || (span.guess == Guess::kOrganisation && span.known_prefix > 0)) return;
    if (!span.meanings.empty() && span.known_prefix == 1) return judge_weak(span, evidence);
    judge_single(span, evidence);
  }

  void judge_context(EntitySpan& span) {
    if (span.first == span.last) return judge_single_word(span);
    if (!span.meanings.empty() && span.known_prefix == span.last - span.first + 1) {
      if (span.guess == Guess::kNothing) judge_weak(span, evidence_[surface(span)]);
      return;
    }
    if (span.guess == Guess::kPlace) return;
    judge_long(span);
    if (span.guess == Guess::kPerson) evidence_[plain(text(span, span.last))].is_person_part = true;
  }

  void judge_weak(EntitySpan& span, const Evidence& evidence) const {
    const Guess guess = guess_of(span.meanings.front());
    const bool doubtful = word(span, span.first).common || word(span, span.first).is(kFunctionWord);
    const EntityWord& only = word(span, span.first);
    const bool is_country = std::any_of(span.meanings.begin(), span.meanings.end(), [](const Named& named) {
      return named.entity().place == PlaceKind::kCountry;
    });
    if (is_country && evidence.for_person() < 2 && !(only.starts && only.common)) {
      span.guess = Guess::kPlace;
    } else if (guess == Guess::kPlace && evidence.place > evidence.for_person() &&
               evidence.place >= (doubtful ? 3 : 2)) {
      span.guess = Guess::kPlace;
      span.how = evidence.place >= 3 ? "name" : "weak name";
    } else if (guess == Guess::kPlace && span.last > span.first && evidence.place > 0 &&
               evidence.for_person() == 0) {
      span.guess = Guess::kPlace;
    } else if (guess == Guess::kOrganisation && !word(span, span.first).starts) {
      span.guess = Guess::kOrganisation;
    } else if (evidence.for_person() >= 2 && !doubtful) {
      span.guess = Guess::kPerson;
    } else if (evidence.for_person() >= 3) {
      span.guess = Guess::kPerson;
    }
  }

  void judge_single(EntitySpan& span, const Evidence& evidence) const {
    const EntityWord& only = word(span, span.first);
    if (only.common && (only.starts || span.headline)) return;
    if (only.all_upper && only.span.size() <= 6 && !span.headline) {
      const bool counted = span.first > 0 && is_number(text(span, span.first - 1));  // "46 KOs"
      if (!only.common && !counted) span.guess = has_figures(span) ? Guess::kOther : Guess::kOrganisation;
    } else if (evidence.for_person() >= 2 &&
               evidence.for_person() >= std::max(evidence.place, evidence.for_organisation())) {
      span.guess = Guess::kPerson;
    } else if (evidence.thing >= 3 && evidence.thing > evidence.for_organisation() && !only.common) {
      span.guess = Guess::kOther;
    } else if (evidence.for_organisation() >= 2) {
      span.guess = Guess::kOrganisation;
    } else if (evidence.place >= 3 && !only.common) {
      span.guess = Guess::kPlace;
    }
  }

  const EntityArticle& article_;
  std::vector<EntitySpan>& spans_;
  std::map<std::string, Evidence> evidence_;  // by the span's words, plain
  std::set<std::string> singles_;             // words that stand alone as a name somewhere, plain
};

}  // namespace

void attach_titles(const EntityArticle& article, std::vector<EntitySpan>& spans) {
  for (std::uint32_t i = 0; i < spans.size(); ++i) {
    if (spans[i].kind != SpanKind::kTitle) continue;
    const auto& words = article.sentences[spans[i].sentence].words;
    if (words[spans[i].last].is(kOrganisationKind)) continue;  // "paper maker Kaskinen"
    const auto is_name = [&](std::uint32_t at) {
      return at < spans.size() && spans[at].sentence == spans[i].sentence &&
             spans[at].kind == SpanKind::kName;
    };
    // "President Obama", "chief executive Helen Marsh"
    if (is_name(i + 1) && spans[i + 1].first == spans[i].last + 1) {
      spans[i + 1].title = i;
      continue;
    }
    // "the president of Turkmenistan, Begench Orazov," and "his counterpart, Milan Stojanac,"
    std::uint32_t comma = spans[i].last + 1;
    while (comma < words.size() && article.text(words[comma]) != "," && comma < spans[i].last + 7 &&
           (words[comma].upper || words[comma].is(kFunctionWord) || words[comma].is(kTitleModifier) ||
            article.text(words[comma]) == "'s"))
      ++comma;
    // "Helen Marsh, Halden's chief executive": the name ends at a comma and little stands between
    std::uint32_t begin = spans[i].first;
    while (begin > 0 && spans[i].first - begin < 6 && article.text(words[begin - 1]) != ",") --begin;
    const bool has_comma_before = begin > 1 && article.text(words[begin - 1]) == ",";
    if (has_comma_before) {
      for (std::uint32_t k = i; k-- > 0 && spans[k].sentence == spans[i].sentence;) {
        if (spans[k].kind == SpanKind::kName && spans[k].last + 2 == begin) {
          bool plain_path = true;
          for (std::uint32_t w = begin; w < spans[i].first; ++w)
            plain_path =
                plain_path && !words[w].is(kSpeechVerb | kPersonVerb) && article.text(words[w]) != "(";
          if (plain_path && spans[k].title == 0xffffffff) spans[k].title = i;
          break;
        }
      }
    }
    if (comma < words.size() && article.text(words[comma]) == ",") {
      for (std::uint32_t k = i + 1; k < spans.size() && spans[k].sentence == spans[i].sentence; ++k) {
        if (spans[k].first < comma) continue;
        if (spans[k].kind == SpanKind::kName && spans[k].first == comma + 1 && spans[k].title == 0xffffffff &&
            spans[k].last > spans[k].first)
          spans[k].title = i;
        break;
      }
    }
  }
}

void guess_spans(const EntityArticle& article, std::vector<EntitySpan>& spans) {
  Guesser(article, spans).run();
}

}  // namespace gainsay
