// One pass over a sentence. At each word the longest of three is tried: a title ("deputy prime minister"), a
// name that the tables hold, and a run of capitalised words. A run may hold lower-case connectors ("Ursula
// von der Leyen", "Bank of England") and ends before a title that another name follows ("Apple CEO Tim
// Cook").

#include "mention/entity_spans.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestRun = 9;

class SpanFinder {
 public:
  SpanFinder(const EntityTables& tables, const EntityArticle& article, const EntitySentence& sentence)
      : tables_(tables), article_(article), sentence_(sentence), words_(sentence.words) {}

  std::vector<EntitySpan> run() {
    for (std::uint32_t at = 0; at < size();) at = step(at);
    return std::move(spans_);
  }

 private:
  struct Match {
    std::uint32_t size = 0;
    std::vector<Named> meanings;
  };

  std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  std::string_view text(std::uint32_t at) const { return article_.text(words_[at]); }

  std::uint32_t step(std::uint32_t at) {
    const EntityWord& word = words_[at];
    if (word.punct) return at + 1;
    if (is_pronoun(at)) return emit(at, 1, SpanKind::kPronoun, {});
    Match title = match_title(at);
    if (!word.upper) {
      if (title.size == 0) return at + 1;
      return emit(at, title.size, SpanKind::kTitle, std::move(title.meanings));
    }
    return capital(at, std::move(title));
  }

  /// A capitalised word: whichever of title, known name and run reaches furthest, within reason.
  std::uint32_t capital(std::uint32_t at, Match title) {
    Match known = match_known(at);
    const std::uint32_t run = sentence_.title_case ? 0 : run_size(at);
    const bool institution = run > 1 && ends_institution(at, run);
    if (title.size > 0 && title.size >= known.size && !institution)
      return emit(at, title.size, SpanKind::kTitle, std::move(title.meanings));
    if (is_address(at) && known.size < 2 && !institution) return at + 1;
    if (run > 2 && known.size < 2 && !institution && is_calling(at)) return at + 1;
    if (known.size >= run) {
      if (known.size > 0) return known_name(at, std::move(known));
      if (sentence_.title_case) return headline_name(at);
      return at + 1;
    }
    if (known.size > 0 && !institution && (is_derived(known) || splits(at, known, run)))
      return known_name(at, std::move(known));
    return name_run(at, run, known);
  }

  /// Two known names side by side: "Chicago Apple", "Palmer Alaska".
  bool splits(std::uint32_t at, const Match& known, std::uint32_t run) const {
    const Match next = match_known(at + known.size);
    if (next.size + known.size < run) return false;
    if (all_strong(known) && !words_[at].is(kGivenMale | kGivenFemale)) return true;
    return all_strong(next) && lies_within(known.meanings, next.meanings);
  }

  static bool is_derived(const Match& match) {
    return std::all_of(match.meanings.begin(), match.meanings.end(), [](const Named& named) {
      return named.meaning.kind == NameKind::kAdjective || named.meaning.kind == NameKind::kPeople;
    });
  }

  std::uint32_t known_name(std::uint32_t at, Match known) {
    const auto has = [&](NameKind kind) {
      return std::any_of(known.meanings.begin(), known.meanings.end(),
                         [kind](const Named& named) { return named.meaning.kind == kind; });
    };
    const bool names = has(NameKind::kName) || has(NameKind::kMetonym);
    const std::uint32_t next = at + known.size;
    const bool qualifies =
        next < size() && words_[next].space_before && !words_[next].punct && !words_[next].is(kFunctionWord);
    const bool derived_first =
        names && !all_strong(known) && (has(NameKind::kPeople) || (has(NameKind::kAdjective) && qualifies));
    SpanKind kind = SpanKind::kName;
    if (!names || derived_first) kind = has(NameKind::kAdjective) ? SpanKind::kAdjective : SpanKind::kPeople;
    return emit(at, known.size, kind, std::move(known.meanings));
  }

  static bool all_strong(const Match& match) {
    return std::any_of(match.meanings.begin(), match.meanings.end(), [](const Named& named) {
      return named.meaning.kind == NameKind::kName && (named.meaning.flags & kWeakName) == 0;
    });
  }

  std::uint32_t name_run(std::uint32_t at, std::uint32_t run, const Match& known) {
    // A single one is kept for the case that it is a surname ("Doe had been ill").
    if (known.size == 0 && run > 1 && words_[at].starts && words_[at].common && drops_first(at))
      return at + 1;
    emit(at, run, SpanKind::kName, {});
    spans_.back().known_prefix = known.size;
    if (known.size > 0) spans_.back().meanings = known.meanings;
    return at + run;
  }

  /// Whether the first word of a run at the begin of a sentence is an ordinary word and not part of the name.
  bool drops_first(std::uint32_t at) const {
    const EntityWord& word = words_[at];
    if (article_.seen_lower(word.hash)) return true;
    if (word.is(kGivenMale | kGivenFemale)) return false;
    const Token& token = article_.analysed->sentences[sentence_.index].tokens[word.first];
    return token.pos != Pos::kX && token.pos != Pos::kPropn && token.pos != Pos::kNoun &&
           token.pos != Pos::kAdj;
  }

  /// In a headline: a given name and the word behind it.
  std::uint32_t headline_name(std::uint32_t at) {
    const bool given = words_[at].is(kGivenMale | kGivenFemale) && !words_[at].common;
    if (given && continues(at + 1) && !words_[at + 1].common && !all_strong(match_known(at + 1)))
      return emit(at, 2, SpanKind::kName, {});
    if (words_[at].common || words_[at].is(kFunctionWord | kNotName)) return at + 1;
    return emit(at, 1, SpanKind::kName, {});
  }

  std::uint32_t emit(std::uint32_t at, std::uint32_t count, SpanKind kind, std::vector<Named> meanings) {
    EntitySpan span;
    span.kind = kind;
    span.sentence = sentence_.index;
    span.first = at;
    span.last = at + count - 1;
    span.meanings = std::move(meanings);
    span.known_prefix = kind == SpanKind::kName && !span.meanings.empty() ? count : 0;
    span.headline = sentence_.title_case;
    spans_.push_back(std::move(span));
    return at + count;
  }

  bool is_pronoun(std::uint32_t at) const { return words_[at].is(kPronounMale | kPronounFemale); }

  bool is_address(std::uint32_t at) const {
    return words_[at].is(kHonorificMale | kHonorificFemale | kHonorific) && at + 1 < size() &&
           words_[at + 1].upper;
  }

  /// "Plumber Joe Bloggs" at the start of a sentence, where a capital tells nothing.
  bool is_calling(std::uint32_t at) const {
    return words_[at].starts && words_[at].is(kCalling) &&
           !words_[at].is(kGivenMale | kGivenFemale | kNotName);
  }

  // --- titles

  Match match_title(std::uint32_t at) const {
    Match best;
    for (std::uint32_t skip = 0; skip < 5 && at + skip < size(); ++skip) {
      Match match =
          match_names(at + skip, [](const Named& named) { return named.meaning.kind == NameKind::kTitle; });
      if (match.size > 0 && skip + match.size > best.size) {
        best.size = skip + match.size;
        best.meanings = std::move(match.meanings);
      }
      if (!words_[at + skip].is(kTitleModifier) || (skip > 0 && !words_[at + skip].space_before)) break;
    }
    return best;
  }

  // --- names of the tables

  template <class Keep>
  Match match_names(std::uint32_t at, const Keep& keep) const {
    Match best;
    std::uint64_t hash = words_[at].hash;
    std::vector<Named> meanings;
    const std::uint32_t longest = std::min<std::uint32_t>(words_[at].longest, size() - at);
    for (std::uint32_t count = 1; count <= longest; ++count) {
      if (count > 1) hash = extend_hash(hash, words_[at + count - 1].hash);
      tables_.find(hash, meanings);
      std::erase_if(meanings, [&](const Named& named) { return !keep(named); });
      if (!meanings.empty()) best = {count, meanings};
    }
    return best;
  }

  Match match_known(std::uint32_t at) const {
    Match match = match_names(at, [&](const Named& named) {
      if (named.meaning.kind == NameKind::kTitle) return false;
      return (named.meaning.flags & kCapitalsOnly) == 0 || words_[at].all_upper;
    });
    const bool all_upper = sentence_.title_case;
    for (std::uint32_t i = at; i < at + match.size; ++i) {
      if (!words_[i].upper && !words_[i].punct && !is_possessive(i) &&
          !words_[i].is(kFunctionWord | kPersonConnector | kOrganisationConnector) && !all_upper &&
          i != at + match.size - 1)
        return {};
    }
    if (match.size == 1 && words_[at].is(kFunctionWord | kNotName) && !words_[at].all_upper) return {};
    if (match.size > 1 && !words_[at + match.size - 1].upper && !is_lower_tail(at, match.size)) return {};
    return match;
  }

  /// "Russian government", "Israeli army": the tables hold such names with a lower-case end.
  bool is_lower_tail(std::uint32_t at, std::uint32_t count) const {
    return words_[at + count - 1].common && words_[at].upper;
  }

  // --- runs of capitals

  bool continues(std::uint32_t at) const {
    return at < size() && words_[at].upper && words_[at].space_before && !words_[at].punct;
  }

  bool can_hold(std::uint32_t at) const {
    const EntityWord& word = words_[at];
    if (!word.upper || word.punct) return false;
    if (word.is(kNotName)) return false;
    if (word.is(kFunctionWord) || is_compound(at)) return false;
    return !(word.all_upper && word.common) || article_.is_bracketed(word.hash) || is_lone_abbreviation(at);
  }

  /// "LAX Airport Police", "OFER PRISON": capitals that spell an ordinary word stand beside a name.
  bool is_lone_abbreviation(std::uint32_t at) const {
    const bool behind_name =
        at > 0 && words_[at].space_before && words_[at - 1].all_upper && !words_[at - 1].common;
    const bool is_short = text(at).size() <= 5;
    const bool before_name = is_short && continues(at + 1) && !words_[at + 1].all_upper && can_hold(at + 1) &&
                             (at == 0 || !words_[at - 1].all_upper);
    return behind_name || before_name;
  }

  /// "All Nippon Airways": capitalised inside a sentence, such a word belongs to the name that it opens.
  bool opens_name(std::uint32_t at) const {
    return words_[at].is(kNameOpener) && !words_[at].starts && words_[at].upper && continues(at + 1) &&
           can_hold(at + 1) && !sentence_.title_case &&
           (!words_[at + 1].common || words_[at + 1].is(kOrganisationHead) || continues(at + 2));
  }

  /// "Sixty-year-old", "London-based": an ordinary word ends it.
  bool is_compound(std::uint32_t at) const {
    const std::string_view printed = text(at);
    const std::size_t hyphen = printed.rfind('-');
    if (hyphen == std::string_view::npos || hyphen + 2 >= printed.size()) return false;
    const std::string_view tail = printed.substr(hyphen + 1);
    if (tail[0] < 'a' || tail[0] > 'z') return false;
    std::vector<Named> unused;
    return (tables_.find(fold_hash(tail), unused).classes & kCommonWord) != 0 || tail.ends_with("ed") ||
           tail.ends_with("ing");
  }

  std::uint32_t run_size(std::uint32_t at) const {
    if (!can_hold(at) && !opens_name(at)) return 0;
    std::uint32_t end = at + 1;
    while (end < size() && end - at < kLongestRun) {
      const std::uint32_t more = extension(at, end);
      if (more == 0) break;
      end += more;
    }
    return end - at;
  }

  /// How many words the run [at, end) takes in next.
  std::uint32_t extension(std::uint32_t at, std::uint32_t end) const {
    if (words_[end - 1].is(kCompanySuffix) && end - at > 1) return 0;
    if (words_[end].hash == words_[at].hash || follows_initials(at, end) || is_short_title(end)) return 0;
    if (all_capitals(at, end) && continues(end) && !words_[end].all_upper && match_title(end).size > 0)
      return 0;
    if (is_title_possessive(at, end)) return 2;
    if (continues(end)) {
      if (const std::uint32_t joined = capital_connector(at, end); joined > 0) return joined;
      if (!can_hold(end)) {  // "Theresa May"
        const bool given = words_[end - 1].is(kGivenMale | kGivenFemale);
        return given && !words_[end].is(kNotName | kNumberWord) && end + 1 < size() ? 1 : 0;
      }
      return splits_off_title(end) ? 0 : 1;
    }
    if (words_[end].punct && text(end) == "&" && continues(end + 1)) return 2;
    if (is_nickname(end)) return 4;
    if (!words_[end].space_before || words_[end].punct) return 0;
    const bool person = words_[end].is(kPersonConnector), of = words_[end].is(kOrganisationConnector);
    if (!person && !(of && takes_of(at, end))) return 0;
    if (person && !of && words_[end].is(kCommonWord | kFunctionWord) && !words_[end - 1].upper) return 0;
    for (std::uint32_t i = end + 1; i < std::min(end + 3, size()); ++i) {
      if (words_[i].punct || !words_[i].space_before) return 0;
      if (words_[i].upper) return can_hold(i) && !starts_person(i) ? i - end + 1 : 0;
      if (!words_[i].is(kPersonConnector | kOrganisationConnector)) return 0;
    }
    return 0;
  }

  /// `"Bear"` of `Cleophus "Bear" Whitley`, `(Jerry)` of `Luis (Jerry) Ortiz`.
  bool is_nickname(std::uint32_t at) const {
    if (at + 3 >= size() || !words_[at + 1].upper) return false;
    const std::string_view open = text(at), close = text(at + 2);
    const bool quoted = open == "\"" || open == "'" || open == "“" || open == "‘";
    const bool closed = close == "\"" || close == "'" || close == "”" || close == "’";
    const bool in_brackets = open == "(" && close == ")" && words_[at + 1].is(kGivenMale | kGivenFemale);
    return ((quoted && closed) || in_brackets) && words_[at + 3].space_before && words_[at + 3].upper &&
           can_hold(at + 3);
  }

  /// "AAA SS | Brandon Wood": initials of a post before a given name and a surname.
  bool follows_initials(std::uint32_t at, std::uint32_t end) const {
    return all_capitals(at, end) && continues(end) && !words_[end].all_upper &&
           words_[end].is(kGivenMale | kGivenFemale) && continues(end + 1) && !words_[end + 1].common &&
           !continues(end + 2);
  }

  /// "Gov." inside a run: "Qeshm Gov. Heidar Alishvandi". Saints stay ("Port St. Lucie").
  bool is_short_title(std::uint32_t at) const {
    return is_address(at) && text(at).ends_with('.') && text(at) != "St.";
  }

  bool is_possessive(std::uint32_t at) const { return text(at) == "'s" || text(at) == "’s"; }

  bool all_capitals(std::uint32_t at, std::uint32_t end) const {
    for (std::uint32_t i = at; i < end; ++i) {
      if (!words_[i].all_upper || text(i).find('.') != std::string_view::npos) return false;
    }
    return true;
  }

  /// "Sheriff's Department", "Fire Marshal's Office": the possessive of a title belongs to the body's name.
  bool is_title_possessive(std::uint32_t at, std::uint32_t end) const {
    if (end + 1 >= size() || !is_possessive(end) || !continues(end + 1)) return false;
    const bool title = match_title(end - 1).size == 1 || (end - at > 1 && match_title(end - 2).size == 2);
    return title && words_[end + 1].is(kOrganisationHead);
  }

  /// "Association For Historic Preservation": a connector in capitals inside an institution's name.
  std::uint32_t capital_connector(std::uint32_t at, std::uint32_t end) const {
    const std::string connector = lower(text(end));
    if (connector != "of" && connector != "for" && connector != "and") return 0;
    if (words_[end].all_upper || !takes_of(at, end) || !continues(end + 1) || !can_hold(end + 1)) return 0;
    return 2;
  }

  /// "University of", "Ministry for", "Health and" behind them.
  bool takes_of(std::uint32_t at, std::uint32_t end) const {
    const std::string connector = lower(text(end));
    if (connector == "in" || connector == "on" || connector == "to" || connector == "the") return false;
    for (std::uint32_t i = at; i < end; ++i) {
      if (words_[i].is(kOrganisationHead) && (connector != "and" || i + 1 < end)) return true;
      if (connector == "of" && words_[i].is(kPlaceHead | kOtherHead) && i + 1 == end) return true;
    }
    return false;
  }

  bool starts_person(std::uint32_t at) const {
    return match_title(at).size > 0 && at + 1 < size() && words_[at + 1].upper;
  }

  /// A title inside a run, with a name behind it.
  bool splits_off_title(std::uint32_t at) const {
    const Match title = match_title(at);
    if (title.size == 0 || !continues(at + title.size)) return false;
    const std::uint32_t next = at + title.size;
    return !words_[next].is(kOrganisationHead | kPlaceHead | kOtherHead) && can_hold(next) &&
           text(next) != "Jr" && text(next) != "Jr.";
  }

  /// A run that its last word, or a first word with "of" behind it, makes an institution, a place or a thing.
  bool ends_institution(std::uint32_t at, std::uint32_t run) const {
    const EntityWord& last = words_[at + run - 1];
    if (last.is(kOrganisationHead | kPlaceHead | kOtherHead) && match_title(at + run - 1).size == 0)
      return true;
    for (std::uint32_t i = at; i + 1 < at + run; ++i) {
      if (words_[i].is(kOrganisationHead) && (text(i + 1) == "of" || text(i + 1) == "for")) return true;
    }
    return false;
  }

  const EntityTables& tables_;
  const EntityArticle& article_;
  const EntitySentence& sentence_;
  const std::vector<EntityWord>& words_;
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
  return SpanFinder(tables, article, sentence).run();
}

}  // namespace gainsay
