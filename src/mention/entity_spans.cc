// One pass over a sentence. At each word the longest of three is tried: a title ("deputy prime minister"), a
// name that the tables hold, and a run of capitalised words (entity_runs.h). A run ends before a title that
// another name follows ("Apple CEO Tim Cook"). Where capitals tell nothing, in headlines and lines that
// shout, names count that the tables hold or that the article tells elsewhere.

#include "mention/entity_spans.h"

#include <algorithm>

#include "mention/entity_match.h"
#include "mention/entity_runs.h"
#include "mention/entity_works.h"

namespace gainsay {
namespace {

/// More words in capitals than a person's name has: a list of names without commas.
constexpr std::uint32_t kLongestName = 5;

class SpanFinder {
 public:
  explicit SpanFinder(const SentenceNames& names) : names_(names), runs_(names) {}

  std::vector<EntitySpan> run() {
    for (std::uint32_t at = 0; at < names_.size();) at = step(at);
    return std::move(spans_);
  }

 private:
  const EntityWord& word(std::uint32_t at) const { return names_[at]; }

  std::uint32_t step(std::uint32_t at) {
    if (word(at).punct) return at + 1;
    if (word(at).is(kPronounMale | kPronounFemale)) return emit(at, 1, SpanKind::kPronoun, {});
    if (const std::uint32_t work = work_size(names_, at); work > 0 && is_new(at, work))
      return title_of_work(at, work);
    if (const std::uint32_t work = names_.learnt_work(at); work > 0) return title_of_work(at, work);
    NameMatch title = names_.title(at);
    if (word(at).upper) return capital(at, std::move(title));
    const bool digit = names_.text(at)[0] >= '0' && names_.text(at)[0] <= '9';
    if (NameMatch known = digit ? names_.known(at) : NameMatch(); known.size > 1 && known.is_strong())
      return known_name(at, std::move(known));  // "60 Minutes", "20th Century Fox"
    if (const std::uint32_t run = runs_.ordinal_run(at); run > 0) return emit(at, run, SpanKind::kName, {});
    return title.size == 0 ? at + 1 : emit(at, title.size, SpanKind::kTitle, std::move(title.meanings));
  }

  /// Whether the words are more than a name that is found without the quotation marks around it.
  bool is_new(std::uint32_t at, std::uint32_t count) const {
    const NameMatch known = names_.known(at);
    const bool article = names_.is_article(at) && names_.known(at + 1).size + 1 == count;
    if (article && names_.known(at + 1).is_strong()) return false;  // “The Hollywood Reporter”
    const bool divided = known.size > 0 && known.size < count && known.is_derived();  // "American Pie"
    const std::uint32_t title = names_.title(at).size;                                // "Private Practice"
    const bool told = count == 1 || (title > 0 && title < count && known.size < count);
    return told || divided || (known.size != count && runs_.run_size(at) != count);
  }

  std::uint32_t title_of_work(std::uint32_t at, std::uint32_t count) {
    emit(at, count, SpanKind::kName, {});
    spans_.back().work = true;
    return at + count;
  }

  /// A capitalised word: whichever of title, known name and run reaches furthest, within reason.
  std::uint32_t capital(std::uint32_t at, NameMatch title) {
    NameMatch known = names_.known(at);
    const std::uint32_t run = whole_run(at);
    const bool institution = run > 1 && runs_.ends_institution(at, run) && !is_titled_person(at, run, title);
    if (title.size > 0 && title.size >= known.size && !institution)
      return emit(at, title.size, SpanKind::kTitle, std::move(title.meanings));
    if (names_.is_address(at) && known.size < 2 && !institution) return at + 1;
    if (run > 2 && known.size < 2 && !institution && is_calling(at)) return at + 1;
    if (calls_person(at)) return at + 1;
    if (known.size + run < 3 && is_compass_mark(at)) return at + 1;
    if (names_.is_blind(at)) return blind_name(at, std::move(known));
    if (const std::uint32_t learnt = names_.learnt(at);
        learnt > std::max(run, known.size) && joins_runs(at, learnt))
      return emit(at, learnt, SpanKind::kName, {});  // "Fish and Wildlife Service" again
    if (run > 2 && is_department(at) && names_.is_given(at + 1) && word(at + 2).upper) return at + 1;
    if (known.size >= run) return known.size > 0 ? known_name(at, std::move(known)) : at + 1;
    if (run > 1 && word(at).is(kMember) && is_country(names_.known(at + 1)))
      return known.size > 0 ? known_name(at, std::move(known)) : at + 1;  // "Republican U.S. senator"
    if (run > 2 && word(at).is(kMember) && is_told_of_person(at + 1, at + run, institution))
      return known.size > 0 ? known_name(at, std::move(known)) : at + 1;
    if (is_country(known) && is_known_body(at + known.size, at + run))
      return known_name(at, std::move(known));
    if (known.size > 0 && known.is_derived() && names_by_kind(at + known.size, at + run))
      return name_run(at, run, known);
    if (known.size > 0 && !institution && (known.is_derived() || splits(at, known, run)))
      return known_name(at, std::move(known));
    return name_run(at, run, known);
  }

  /// "Agent David Wilhelm" behind the name of a body: what he is called is no part of his name.
  bool calls_person(std::uint32_t at) const {
    return runs_.is_calling_of(at) && at > 0 && word(at - 1).upper && word(at).space_before;
  }

  /// The run there, without what follows the name of a person that the article tells elsewhere.
  std::uint32_t whole_run(std::uint32_t at) const {
    const std::uint32_t run = runs_.run_size(at);
    if (run < 3 || (!names_.is_given(at) && run <= kLongestName) || runs_.ends_institution(at, run))
      return run;
    const std::uint32_t whole = names_.times_learnt(at, run);
    if (run > kLongestName) return part_of_list(at, run);
    for (std::uint32_t count = 2; count < run; ++count) {
      const EntityWord& next = word(at + count);
      if (names_.times_learnt(at, count) >= 3 && whole < 2 &&
          (next.common || names_.known(at + count).is_strong()) && next.upper &&
          !word(at + count - 1).is(kGivenMale | kGivenFemale))
        return count;
    }
    return run;
  }

  /// The first of several names that stand without commas, told by those that the article tells elsewhere.
  std::uint32_t part_of_list(std::uint32_t at, std::uint32_t run) const {
    for (std::uint32_t i = at; i < at + run; ++i) {
      if (!word(i).upper) return run;
    }
    for (std::uint32_t begin = at; begin + 1 < at + run; ++begin) {
      for (std::uint32_t count = std::min(kLongestName - 1, at + run - begin - 1); count >= 2; --count) {
        if (names_.times_learnt(begin, count) > 0) return begin == at ? count : begin - at;
      }
    }
    return run;
  }

  /// "Deputy Cynthia Hall": a given name and a surname that is a word for a place.
  bool is_titled_person(std::uint32_t at, std::uint32_t run, const NameMatch& title) const {
    const EntityWord& last = word(at + run - 1);
    return title.size > 0 && title.size + 2 == run && last.is(kPlaceHead) && !last.is(kOrganisationHead) &&
           stands_before_person(at + title.size, at + run) &&
           !(at > 0 && lower(names_.text(at - 1)) == "the");
  }

  /// Whether the words are capitalised but for some that join them.
  bool joins_runs(std::uint32_t at, std::uint32_t count) const {
    if (!word(at + count - 1).upper) return false;
    bool joined = false;
    for (std::uint32_t i = at; i < at + count; ++i) {
      if (!word(i).upper && !word(i).is(kOrganisationConnector)) return false;
      joined = joined || !word(i).upper;
    }
    return joined;
  }

  /// "Secretary of the | Interior | Ann Poe".
  bool is_department(std::uint32_t at) const {
    if (!word(at).common || names_.is_given(at) || at < 2) return false;
    const std::uint32_t of = lower(names_.text(at - 1)) == "the" ? at - 2 : at - 1;
    return of > 0 && names_.text(of) == "of" && names_.title(of - 1).size > 0 && word(of - 1).upper;
  }

  /// "European | Basketball Handbook": ordinary words that only a name capitalises inside a sentence.
  bool names_by_kind(std::uint32_t at, std::uint32_t end) const {
    if (at + 1 >= end || names_.title(at).size > 0 || names_.known(at).is_strong()) return false;
    for (std::uint32_t i = at; i < end; ++i) {
      if (!word(i).upper || !word(i).common || names_.is_given(i) || word(i).is(kCalling)) return false;
    }
    return !lower(names_.text(end - 1)).ends_with('s');
  }

  /// Whether a given name and a word that may be a surname are in [at, end).
  bool stands_before_person(std::uint32_t at, std::uint32_t end) const {
    return at + 1 < end && end <= at + 3 && names_.is_given(at) && !word(at).common && word(at + 1).upper &&
           names_.known(at).size < 2;
  }

  /// Whether the words [at, end) may be a person whom "Democrat" or "Brit" is said of.
  bool is_told_of_person(std::uint32_t at, std::uint32_t end, bool institution) const {
    if (institution) return stands_before_person(at, end) && !word(end - 1).is(kOrganisationHead);
    return stands_before_person(at, end) || (end == at + 2 && !word(at).common && !word(at + 1).common);
  }

  /// Two known names side by side: "Chicago Apple", "Palmer Alaska"; a place and an office or role: "German
  /// Chancellor", "U.S. Attorney"; a people and one of them: "Italian Carla Rossi"; whose picture it is:
  /// "Getty Images Carla Rossi".
  bool splits(std::uint32_t at, const NameMatch& known, std::uint32_t run) const {
    const std::uint32_t next = at + known.size;
    if (is_office(at, known, run)) return true;
    if (word(next - 1).is(kCreditWord)) return true;  // "Reuters | People were seen fleeing"
    if (word(next - 1).is(kNetwork) && is_station(at, known, run)) return false;
    if (known.size == 1 && run == 3 && known.has(NameKind::kPeople) && !known.has(NameKind::kAdjective) &&
        names_.is_given(next) && !word(next + 1).common)
      return true;  // "Brit Jay Ajayi"
    if (known.size == 1 && (known.has(NameKind::kAdjective) || known.has(NameKind::kPeople)) &&
        !names_.is_given(at) && stands_before_person(next, at + run))
      return true;
    if (known.size > 1 && names_.times_learnt(next, at + run - next) > 0 && names_.is_given(next))
      return true;
    if (known.size > 1 && known.is_strong() &&
        known.meanings.front().entity().type == EntityType::kOrganisation &&
        stands_before_person(next, at + run))
      return true;
    const NameMatch behind = names_.known(next);
    if (behind.size + known.size < run) return false;
    if (known.is_strong() && !names_.is_given(at)) return true;
    return behind.is_strong() && lies_within(known.meanings, behind.meanings);
  }

  /// "NBC Philadelphia".
  bool is_station(std::uint32_t at, const NameMatch& known, std::uint32_t run) const {
    const NameMatch place = names_.known(at + known.size);
    return place.size + known.size == run &&
           std::any_of(place.meanings.begin(), place.meanings.end(), [](const Named& named) {
             return named.entity().place == PlaceKind::kTown || named.entity().place == PlaceKind::kDivision;
           });
  }

  static bool is_country(const NameMatch& known) {
    return std::any_of(known.meanings.begin(), known.meanings.end(),
                       [](const Named& named) { return named.entity().place == PlaceKind::kCountry; });
  }

  /// "U.S. | Justice Department": a body that the tables hold without its country.
  bool is_known_body(std::uint32_t at, std::uint32_t end) const {
    if (at >= end) return false;
    const NameMatch body = names_.known(at);
    return body.size == end - at && body.is_strong() &&
           body.meanings.front().entity().type == EntityType::kOrganisation;
  }

  /// Whether all behind a place's name is an office or role of one: teams are called by the plural, cars
  /// after people.
  bool is_office(std::uint32_t at, const NameMatch& known, std::uint32_t run) const {
    const NameMatch title = names_.title(at + known.size);
    if (title.size == 0 || title.size + known.size != run) return false;
    if (names_.is_given(at) && !known.has(NameKind::kAdjective)) return false;
    const TableEntity entity = title.meanings.front().entity();
    if ((entity.detail & kTitlePlural) != 0 || lower(names_.text(at + run - 1)).ends_with('s')) return false;
    const bool place = std::any_of(known.meanings.begin(), known.meanings.end(), [](const Named& named) {
      return named.entity().type == EntityType::kPlace &&
             (named.entity().place == PlaceKind::kCountry || named.entity().place == PlaceKind::kDivision);
    });
    return place || (known.is_strong() && (entity.detail & kTitleOffice) != 0);
  }

  std::uint32_t known_name(std::uint32_t at, NameMatch known) {
    const bool names = known.has(NameKind::kName) || known.has(NameKind::kMetonym);
    const std::uint32_t next = at + known.size;
    const bool qualifies =
        next < names_.size() && word(next).space_before && !word(next).punct && !word(next).is(kFunctionWord);
    const bool derived_first =
        names && !known.is_strong() &&
        (known.has(NameKind::kPeople) || (known.has(NameKind::kAdjective) && qualifies));
    SpanKind kind = SpanKind::kName;
    if (!names || derived_first)
      kind = known.has(NameKind::kAdjective) ? SpanKind::kAdjective : SpanKind::kPeople;
    return emit(at, known.size, kind, std::move(known.meanings));
  }

  std::uint32_t name_run(std::uint32_t at, std::uint32_t run, const NameMatch& known) {
    // A single one is kept for the case that it is a surname ("Doe had been ill").
    if (known.size == 0 && run > 1 && word(at).starts && drops_first(at, run)) return at + 1;
    if (run == 1 && known.size == 0 && is_bare_address(at)) return at + 1;
    emit(at, run, SpanKind::kName, {});
    spans_.back().known_prefix = known.size;
    if (known.size > 0) spans_.back().meanings = known.meanings;
    return at + run;
  }

  /// "NORTH" on a map.
  bool is_compass_mark(std::uint32_t at) const {
    return word(at).all_upper && word(at).common && word(at).is(kPlacePart);
  }

  /// "The DA's office", "the Lord": a form of address with no name behind it.
  bool is_bare_address(std::uint32_t at) const {
    return word(at).is(kHonorificMale | kHonorificFemale | kHonorific) && !names_.is_given(at);
  }

  /// Whether the first word of a run at the begin of a sentence is an ordinary word and not part of the name,
  /// or what somebody is called by who is told elsewhere without it ("Unabomber Ted Kaczynski").
  bool drops_first(std::uint32_t at, std::uint32_t run) const {
    const EntityWord& first = word(at);
    const bool given = names_.is_given(at);
    if (first.is(kNoOpener) && !given) return true;
    const bool rest_learnt = run > 2 && names_.times_learnt(at + 1, run - 1) > 0;
    if (rest_learnt && !given && names_.times_learnt(at, run) < 2 &&
        (first.common || names_.is_given(at + 1)))
      return true;
    if (!first.common) return false;
    if (names_.article().seen_lower(first.hash)) return true;
    if (given) return false;
    const Token& token = names_.article().analysed->sentences[names_.sentence().index].tokens[first.first];
    const NameMatch rest = names_.known(at + 1);
    const bool describes = token.pos == Pos::kAdj && !first.is(kPlacePart);
    const bool told = rest.is_strong() || names_.times_learnt(at + 1, run - 1) > 0;  // "Overjoyed Cubs"
    if (describes && told && rest.size + 1 == run) return true;
    return token.pos != Pos::kX && token.pos != Pos::kPropn && token.pos != Pos::kNoun &&
           token.pos != Pos::kAdj;
  }

  /// Where capitals tell nothing: what the tables hold, what the article tells elsewhere, a given name and
  /// the word behind it.
  std::uint32_t blind_name(std::uint32_t at, NameMatch known) {
    const std::uint32_t learnt = names_.learnt(at);
    if (learnt > known.size) return emit(at, learnt, SpanKind::kName, {});
    if (const std::uint32_t junior = junior_name(at); junior > known.size)
      return emit(at, junior, SpanKind::kName, {});
    const bool doubtful = known.size == 1 && word(at).common && !known.is_strong() && !known.is_derived() &&
                          names_.times_learnt(at, 1) == 0;
    if (doubtful) return at + 1;
    if (known.size > 0) return known_name(at, std::move(known));
    const bool given = names_.is_given(at) && !word(at).common;
    if (given && names_.continues(at + 1) && !word(at + 1).common && !names_.known(at + 1).is_strong())
      return emit(at, 2, SpanKind::kName, {});
    if (word(at).common || word(at).is(kFunctionWord | kNotName) || is_bare_address(at)) return at + 1;
    return emit(at, 1, SpanKind::kName, {});
  }

  /// Two or three words before "Jr" in a headline, whatever they are: "Prison Inmate Arden Josef Comb Jr".
  std::uint32_t junior_name(std::uint32_t at) const {
    const bool introduced = at + 1 < names_.size() && names_.is_given(at + 1) && !names_.is_given(at);
    if (word(at).is(kCalling) || !word(at).upper || (introduced && word(at).common)) return 0;
    for (std::uint32_t count = 2; count <= 4 && at + count <= names_.size(); ++count) {
      const std::uint32_t last = at + count - 1;
      if (!names_.continues(last)) return 0;
      if (count > 2 && runs_.head(last - 1, 2) < last && !word(last).all_upper) return count;
    }
    return 0;
  }

  std::uint32_t emit(std::uint32_t at, std::uint32_t count, SpanKind kind, std::vector<Named> meanings) {
    EntitySpan span;
    span.kind = kind;
    span.sentence = names_.sentence().index;
    span.first = at;
    span.last = at + count - 1;
    span.meanings = std::move(meanings);
    span.known_prefix = kind == SpanKind::kName && !span.meanings.empty() ? count : 0;
    span.headline = names_.is_blind(at);
    span.head = runs_.head(at, count);
    spans_.push_back(std::move(span));
    return at + count;
  }

  /// "Plumber Joe Bloggs" at the start of a sentence, where a capital tells nothing.
  bool is_calling(std::uint32_t at) const {
    return word(at).starts && word(at).is(kCalling) && !word(at).is(kGivenMale | kGivenFemale | kNotName);
  }

  const SentenceNames& names_;
  NameRuns runs_;
  std::vector<EntitySpan> spans_;
};

}  // namespace

bool lies_within(const std::vector<Named>& inner, const std::vector<Named>& outer) {
  for (const Named& place : inner) {
    const std::vector<std::string> within = place.table->within(place.meaning.entity);
    for (const Named& around : outer) {
      if (std::find(within.begin(), within.end(), around.entity().key) != within.end()) return true;
    }
  }
  return false;
}

std::vector<EntitySpan> find_spans(const EntityTables& tables, const EntityArticle& article,
                                   const EntitySentence& sentence) {
  const SentenceNames names(tables, article, sentence);
  return SpanFinder(names).run();
}

void learn_names(EntityArticle& article, const std::vector<EntitySpan>& spans) {
  for (const EntitySpan& span : spans) {
    if (span.kind != SpanKind::kName || span.headline) continue;
    const auto& words = article.sentences[span.sentence].words;
    if (span.last == span.first && words[span.first].starts) continue;
    std::uint64_t hash = words[span.first].hash;
    for (std::uint32_t i = span.first + 1; i <= span.last; ++i) hash = extend_hash(hash, words[i].hash);
    if (span.work) {
      article.works.insert(hash);
      article.longest_work = std::max(article.longest_work, span.last - span.first + 1);
      continue;
    }
    ++article.learnt[hash];
    article.longest_learnt = std::max(article.longest_learnt, span.last - span.first + 1);
  }
}

}  // namespace gainsay
