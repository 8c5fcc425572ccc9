#include "mention/entity_guess.h"

#include <algorithm>
#include <map>
#include <string>

namespace gainsay {
namespace {

/// What the places where a name stands say for each reading.
struct Evidence {
  int person = 0, organisation = 0, place = 0;
  bool is_person_part = false;       ///< the last word of a person's full name
  bool starts_organisation = false;  ///< the first word of an organisation's full name
};

class Guesser {
 public:
  Guesser(const EntityArticle& article, std::vector<EntitySpan>& spans) : article_(article), spans_(spans) {}

  void run() {
    for (EntitySpan& span : spans_) {
      if (span.kind == SpanKind::kName) judge_words(span);
    }
    for (const EntitySpan& span : spans_) {
      if (span.kind == SpanKind::kName) collect(span);
    }
    for (EntitySpan& span : spans_) {
      if (span.kind == SpanKind::kName && !span.sure) judge_context(span);
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
    for (std::uint32_t i = span.first; i < span.last; ++i) {
      if (word(span, i).is(kOrganisationHead) && (text(span, i + 1) == "of" || text(span, i + 1) == "for"))
        return decide(span, Guess::kOrganisation), true;
    }
    if (given && span.last - span.first == 1 && !last.all_upper &&
        (span.addressed || span.title != 0xffffffff || last.is(kPlaceHead)))
      return false;  // "Jessica Park", "Paul Bridge"
    if (last.is(kOrganisationHead)) return decide(span, Guess::kOrganisation), true;
    if (first.is(kOtherOpener) || last.is(kOtherHead)) return decide(span, Guess::kOther), true;
    if (last.is(kPlaceHead)) return decide(span, Guess::kPlace), true;
    const std::string opener = lower(text(span, span.first));
    if (opener == "lake" || opener == "mount" || opener == "mt" || opener == "mt." || opener == "cape" ||
        opener == "river" || opener == "fort" || opener == "port" || opener == "loch" || opener == "isle")
      return decide(span, Guess::kPlace), true;
    return false;
  }

  void judge_long_name(EntitySpan& span) {
    const EntityWord& first = word(span, span.first);
    if (first.is(kGivenMale | kGivenFemale) && !(first.common && span.headline))
      return decide(span, Guess::kPerson);
    bool shouts = false, connects = false, initial = false;
    int common = 0;
    for (std::uint32_t i = span.first; i <= span.last; ++i) {
      const EntityWord& part = word(span, i);
      const std::string_view printed = article_.text(part);
      const bool is_initial = printed.size() <= 2 && part.upper && (printed.size() == 1 || printed[1] == '.');
      initial = initial || is_initial;
      shouts = shouts || (part.all_upper && !is_initial && printed.size() > 1 &&
                          printed.find('.') == std::string_view::npos);
      connects = connects || (!part.upper && part.is(kPersonConnector));
      common += part.common && part.upper ? 1 : 0;
    }
    if (shouts && !span.headline) {
      span.guess = Guess::kOrganisation;
      return;
    }
    if (connects || (initial && common == 0)) return decide(span, Guess::kPerson);
    const bool known_start = span.known_prefix > 0;
    if (known_start) {
      span.guess = guess_of(span.meanings.front()) == Guess::kPlace ? Guess::kOrganisation : Guess::kOther;
      return;
    }
    span.guess = common == 0 && span.last - span.first < 4 ? Guess::kPerson : Guess::kOther;
  }

  // --- from what stands around

  void collect(const EntitySpan& span) {
    Evidence& evidence = evidence_[surface(span)];
    if (span.sure && span.guess == Guess::kPerson && span.last > span.first) {
      evidence_[plain(text(span, span.last))].is_person_part = true;
    }
    if (span.guess == Guess::kOrganisation && span.last > span.first &&
        span.known_prefix <= span.last - span.first)
      evidence_[plain(text(span, span.first))].starts_organisation = true;
    if (span.addressed || span.title != 0xffffffff) evidence.person += 3;
    look_behind(span, evidence);
    look_ahead(span, evidence);
  }

  void look_behind(const EntitySpan& span, Evidence& evidence) const {
    if (span.first == 0) {
      if (has_next(span) && (text(span, span.last + 1) == "," || text(span, span.last + 1) == "(") &&
          word(span, span.first).all_upper && sentence(span).index < 6)
        evidence.place += 2;  // a dateline
      return;
    }
    const EntityWord& before = word(span, span.first - 1);
    if (!before.is(kPlacePreposition)) {
      if (article_.text(before) == "of" && span.first > 1) {
        const std::string head = lower(text(span, span.first - 2));
        for (const char* place :
             {"city", "town", "village", "port", "district", "province", "region", "island", "state",
              "suburb", "outskirts", "capital", "north", "south", "east", "west"}) {
          if (head == place) evidence.place += 3;
        }
      }
      return;
    }
    const std::string preposition = lower(article_.text(before));
    const std::string owned = span.first > 1 ? lower(text(span, span.first - 2)) : "";
    if (owned == "shares" || owned == "stake" || owned == "stakes" || owned == "investors" ||
        owned == "investment") {
      evidence.organisation += 2;
    } else if (preposition == "in" || preposition == "near" || preposition == "outside") {
      evidence.place += 3;
    } else if (preposition == "at" || preposition == "to" || preposition == "from") {
      evidence.place += 1;
    } else {
      evidence.place += 2;
    }
  }

  void look_ahead(const EntitySpan& span, Evidence& evidence) const {
    if (!has_next(span)) return;
    const EntityWord& next = word(span, span.last + 1);
    const std::string after = lower(article_.text(next));
    if (after == "," && has_next(span, 2)) {
      const EntityWord& beyond = word(span, span.last + 2);
      const std::string_view printed = article_.text(beyond);
      const bool age = printed.size() <= 3 && !printed.empty() && printed[0] >= '1' && printed[0] <= '9' &&
                       has_next(span, 3) && text(span, span.last + 3) == ",";
      if (age) evidence.person += 3;
      if (lower(printed) == "who" || lower(printed) == "whose") evidence.person += 2;
      if (beyond.upper && is_container(span)) evidence.place += 4;
    }
    if (next.is(kSpeechVerb)) evidence.person += 1, evidence.organisation += 1;
    if (next.is(kPersonVerb)) evidence.person += 1;
    if (after == "'s" && has_next(span, 2)) {
      const std::string owned = lower(text(span, span.last + 2));
      for (const char* thing : {"shares", "board", "shareholders", "revenue", "profits", "employees",
                                "headquarters", "products", "chief", "ceo", "chairman", "customers"}) {
        if (owned == thing) evidence.organisation += 2;
      }
      for (const char* thing :
           {"wife", "husband", "son", "daughter", "mother", "father", "brother", "sister", "family", "lawyer",
            "attorney", "death", "career", "life", "body", "face", "house", "home"}) {
        if (owned == thing) evidence.person += 2;
      }
    }
    if (after == "shares" || after == "spokesman" || after == "spokeswoman" || after == "executives")
      evidence.organisation += 2;
  }

  /// Whether a place of the tables that stands behind the span's comma contains one of its meanings.
  bool is_container(const EntitySpan& span) const {
    const auto next = std::find_if(spans_.begin(), spans_.end(), [&](const EntitySpan& other) {
      return other.sentence == span.sentence && other.first == span.last + 2;
    });
    if (next == spans_.end()) return false;
    for (const Named& inner : span.meanings) {
      const std::vector<std::string> within = inner.table->within(inner.meaning.entity);
      for (const Named& outer : next->meanings) {
        if (std::find(within.begin(), within.end(), outer.entity().key) != within.end()) return true;
      }
    }
    return false;
  }

  void judge_context(EntitySpan& span) {
    const Evidence& evidence = evidence_[surface(span)];
    const bool single = span.first == span.last;
    const bool lives_here =
        !span.meanings.empty() && evidence.place >= 3;  // "in Surrey" beside "Surrey Police"
    if (single && evidence.starts_organisation && !lives_here && span.guess != Guess::kPlace &&
        !span.addressed && span.title == 0xffffffff) {
      span.guess = Guess::kOrganisation;
      span.known_prefix = 0;
      return;
    }
    if (single && evidence.is_person_part && !(span.guess == Guess::kPlace && evidence.place > 2)) {
      span.guess = Guess::kPerson;
      return;
    }
    if (span.guess == Guess::kPlace || (span.guess == Guess::kOrganisation && span.known_prefix > 0)) return;
    if (!span.meanings.empty() && span.known_prefix == span.last - span.first + 1)
      return judge_weak(span, evidence);
    if (single) return judge_single(span, evidence);
    if (span.guess == Guess::kPerson && evidence.place > 2 && evidence.person == 0)
      span.guess = Guess::kPlace;
    if (span.guess != Guess::kPerson && evidence.person >= 3) span.guess = Guess::kPerson;
    if (span.guess == Guess::kOther && evidence.place > 3 && evidence.person == 0) span.guess = Guess::kPlace;
  }

  void judge_weak(EntitySpan& span, const Evidence& evidence) const {
    const Guess guess = guess_of(span.meanings.front());
    const bool doubtful = word(span, span.first).common || word(span, span.first).is(kFunctionWord);
    const EntityWord& only = word(span, span.first);
    const bool is_country = std::any_of(span.meanings.begin(), span.meanings.end(), [](const Named& named) {
      return named.entity().place == PlaceKind::kCountry;
    });
    if (is_country && evidence.person < 2 && !(only.starts && only.common)) {
      span.guess = Guess::kPlace;
    } else if (guess == Guess::kPlace && evidence.place > evidence.person &&
               evidence.place >= (doubtful ? 3 : 2)) {
      span.guess = Guess::kPlace;
      span.how = evidence.place >= 3 ? "name" : "weak name";
    } else if (guess == Guess::kPlace && span.last > span.first && evidence.place > 0 &&
               evidence.person == 0) {
      span.guess = Guess::kPlace;
    } else if (guess == Guess::kOrganisation && !word(span, span.first).starts) {
      span.guess = Guess::kOrganisation;
    } else if (evidence.person >= 2 && !doubtful) {
      span.guess = Guess::kPerson;
    } else if (evidence.person >= 3) {
      span.guess = Guess::kPerson;
    }
  }

  void judge_single(EntitySpan& span, const Evidence& evidence) const {
    const EntityWord& only = word(span, span.first);
    if (only.common && (only.starts || span.headline)) return;
    if (only.all_upper && only.span.size() <= 6 && !span.headline) {
      if (!only.common) span.guess = Guess::kOrganisation;
    } else if (evidence.person >= 2 && evidence.person >= evidence.place) {
      span.guess = Guess::kPerson;
    } else if (evidence.organisation >= 2) {
      span.guess = Guess::kOrganisation;
    } else if (evidence.place >= 3 && !only.common) {
      span.guess = Guess::kPlace;
    }
  }

  const EntityArticle& article_;
  std::vector<EntitySpan>& spans_;
  std::map<std::string, Evidence> evidence_;  // by the span's words, plain
};

}  // namespace

void attach_titles(const EntityArticle& article, std::vector<EntitySpan>& spans) {
  for (std::uint32_t i = 0; i < spans.size(); ++i) {
    if (spans[i].kind != SpanKind::kTitle) continue;
    const auto& words = article.sentences[spans[i].sentence].words;
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
