#include "mention/entity_runs.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestRun = 9;
constexpr std::uint32_t kLongestFigure = 4;  ///< digits of a number that belongs to a name
constexpr std::uint64_t kHeads = kOrganisationHead | kPlaceHead | kOtherHead;

bool is_figure(std::string_view word) {
  return !word.empty() && word.size() <= kLongestFigure &&
         word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "5th", "101st".
bool is_ordinal_figure(std::string_view word) {
  if (word.size() < 3 || word[0] < '1' || word[0] > '9') return false;
  const std::string_view tail = word.substr(word.size() - 2);
  return word.substr(0, word.size() - 2).find_first_not_of("0123456789") == std::string_view::npos &&
         (tail == "st" || tail == "nd" || tail == "rd" || tail == "th");
}

bool is_junior(std::string_view word) {
  return word == "Jr" || word == "Jr." || word == "Sr" || word == "Sr." || word == "Jnr" || word == "Snr";
}

/// "II", "LIV": single letters are initials.
bool is_roman(std::string_view word) {
  return word.size() > 1 && word.find_first_not_of("IVXL") == std::string_view::npos;
}

bool closes_quote(std::string_view mark) { return mark == "\"" || mark == "'" || mark == "”" || mark == "’"; }

}  // namespace

std::uint32_t NameRuns::run_size(std::uint32_t at) const {
  if (names_.is_blind(at)) return 0;
  const bool country = word(at).is(kFunctionWord) && word(at).all_upper && names_.known(at).size == 1;
  if (!can_hold(at) && !opens_name(at) && !opens_institution(at) && !country) return 0;
  std::uint32_t end = at + 1;
  while (end < size() && end - at < kLongestRun) {
    const std::uint32_t more = extension(at, end);
    if (more == 0) break;
    end += more;
  }
  return country && !ends_institution(at, end - at) ? 0 : end - at;  // "US Census Bureau"
}

std::uint32_t NameRuns::ordinal_run(std::uint32_t at) const {
  if (!is_ordinal_figure(names_.text(at)) || !continues(at + 1) || names_.is_blind(at + 1)) return 0;
  if (at > 0 && (names_.is_possessive(at - 1) || word(at - 1).is(kPronounMale | kPronounFemale))) return 0;
  if (names_.known(at + 1).is_strong() && names_.known(at + 1).size > 0) return 0;
  const std::uint32_t run = run_size(at + 1);
  if (run == 0 || names_.title(at + 1).size > 0) return 0;
  const bool head =
      word(at + run).is(kOrganisationHead | kPlaceHead) && !names_.text(at + run).ends_with('s');
  return head || (run > 1 && lower(names_.text(at + 1)) == "century") ? run + 1 : 0;
}

bool NameRuns::can_hold(std::uint32_t at) const {
  const EntityWord& held = word(at);
  if (!held.upper || held.punct || held.shouted) return false;
  if (held.is(kNotName)) return false;
  if (held.is(kFunctionWord) || is_compound(at)) return false;
  if (!(held.all_upper && held.common) || names_.article().is_bracketed(held.hash)) return true;
  return is_lone_abbreviation(at);
}

/// "LAX Airport Police", "OFER PRISON", "SALEM BLVD.": capitals that spell an ordinary word stand beside a
/// name.
bool NameRuns::is_lone_abbreviation(std::uint32_t at) const {
  const bool behind_capitals = at > 0 && word(at).space_before && word(at - 1).all_upper;
  if (behind_capitals && (!word(at - 1).common || word(at).is(kPlaceHead))) return true;
  const bool is_short = names_.text(at).size() <= 5;
  return is_short && !word(at).is(kPlacePart) && continues(at + 1) && !word(at + 1).all_upper &&
         can_hold(at + 1) && (at == 0 || !word(at - 1).all_upper);
}

/// "All Nippon Airways": capitalised inside a sentence, such a word belongs to the name that it opens.
bool NameRuns::opens_name(std::uint32_t at) const {
  return word(at).is(kNameOpener) && !word(at).starts && word(at).upper && continues(at + 1) &&
         can_hold(at + 1) &&
         (!word(at + 1).common || word(at + 1).is(kOrganisationHead) || continues(at + 2));
}

/// "Communist Party", "Nobel Peace Prize", "Sunday Courier": words that are no name open the name of a body
/// or a thing.
bool NameRuns::opens_institution(std::uint32_t at) const {
  if (!word(at).is(kInstitutionOpener) || !word(at).upper || !continues(at + 1) || !can_hold(at + 1))
    return false;
  if (word(at).all_upper) return false;
  if (names_.known(at + 1).is_strong() || names_.title(at + 1).size > 0) return false;
  const std::uint32_t last = at + run_size(at + 1);
  return last - at <= 2 && word(at + 1).common && word(last).is(kOrganisationHead | kOtherHead);
}

/// "Sixty-year-old", "London-based", "Columbus-which": an ordinary word ends it.
bool NameRuns::is_compound(std::uint32_t at) const {
  const std::string_view printed = names_.text(at);
  const std::size_t hyphen = printed.rfind('-');
  if (hyphen == std::string_view::npos || hyphen + 2 >= printed.size()) return false;
  const std::string_view tail = printed.substr(hyphen + 1);
  if (tail[0] < 'a' || tail[0] > 'z') return false;
  const std::string_view stem = tail.ends_with('s') ? tail.substr(0, tail.size() - 1) : tail;  // "T-shirts"
  return (names_.article().classes_of(tail) & (kCommonWord | kFunctionWord)) != 0 ||
         (names_.article().classes_of(stem) & kCommonWord) != 0 || tail.ends_with("ed") ||
         tail.ends_with("ing");
}

/// How many words the run [at, end) takes in next.
std::uint32_t NameRuns::extension(std::uint32_t at, std::uint32_t end) const {
  if (const std::uint32_t more = suffix(at, end); more > 0) return more;
  if (word(end - 1).is(kCompanySuffix) && end - at > 1) return 0;
  if (is_roman(names_.text(end - 1)) && names_.is_given(at)) return 0;
  if (word(end).hash == word(at).hash || follows_initials(at, end) || is_short_title(end)) return 0;
  if (all_capitals(at, end) && continues(end) && !word(end).all_upper && names_.title(end).size > 0 &&
      !names_.is_possessive(end + names_.title(end).size))
    return 0;
  if (const std::uint32_t more = figure(at, end); more > 0) return more;
  if (const std::uint32_t more = possessive(at, end); more > 0) return more;
  if (continues(end)) return capital(at, end);
  if (word(end).punct && names_.text(end) == "&" && continues(end + 1))
    return joins_two_bodies(at, end) ? 0 : 2;
  if (is_nickname(end)) return 4;
  if (!word(end).space_before || word(end).punct) return 0;
  if (const std::uint32_t more = conjoined(at, end); more > 0) return more;
  if (const std::uint32_t more = located(at, end); more > 0) return more;
  return connected(at, end);
}

/// "EU & IMF": each is known by itself.
bool NameRuns::joins_two_bodies(std::uint32_t at, std::uint32_t end) const {
  const NameMatch left = names_.known(at);
  return left.size == end - at && left.is_strong() && names_.known(end + 1).is_strong();
}

/// The same where the next word is capitalised.
std::uint32_t NameRuns::capital(std::uint32_t at, std::uint32_t end) const {
  if (word(end).shouted) return 0;
  if (const std::uint32_t joined = capital_connector(at, end); joined > 0) return joined;
  if (!can_hold(end)) {  // "Theresa May", "Formula One"
    if (opens_institution(end)) return 1;
    if (word(end).is(kNameCloser)) return names_.known(at).size == end - at ? 1 : 0;
    if (word(end).is(kNumberWord)) return takes_number_word(at, end) ? 1 : 0;
    return names_.is_given(end - 1) && !word(end).is(kNotName) && is_plain_capital(end) && end + 1 < size()
               ? 1
               : 0;
  }
  return splits_off_title(end) ? 0 : 1;
}

/// "Formula One", "Velvet Harbinger Part Two".
bool NameRuns::takes_number_word(std::uint32_t at, std::uint32_t end) const {
  if (word(end).all_upper || names_.is_blind(end)) return false;
  if (word(end - 1).is(kNumberedName)) return true;
  return end - at > 1 && !names_.known(at).is_strong() && !names_.is_given(at);
}

/// Whether an ordinary word in capitals can be a surname: pronouns, articles and the like are the first word
/// of the next sentence.
bool NameRuns::is_plain_capital(std::uint32_t at) const { return !word(at).is(kNeverSurname); }

/// The same behind lower-case connectors.
std::uint32_t NameRuns::connected(std::uint32_t at, std::uint32_t end) const {
  const bool person = word(end).is(kPersonConnector), of = word(end).is(kOrganisationConnector);
  if (!person && !(of && takes_of(at, end))) return 0;
  if (names_.text(end) == "and" && begins_another(end + 1)) return 0;
  if (person && !of && word(end).is(kCommonWord | kFunctionWord) && !word(end - 1).upper) return 0;
  for (std::uint32_t i = end + 1; i < std::min(end + 3, size()); ++i) {
    if (word(i).punct || !word(i).space_before) return 0;
    if (word(i).upper) return can_hold(i) && !starts_person(i) ? i - end + 1 : 0;
    if (!word(i).is(kPersonConnector | kOrganisationConnector)) return 0;
  }
  return 0;
}

/// Whether "and" has another name behind it: "Capital One and British Gas", "and the Commonwealth".
bool NameRuns::begins_another(std::uint32_t at) const {
  if (at >= size() || names_.text(at) == "the") return true;
  const std::string_view next = at + 1 < size() ? names_.text(at + 1) : std::string_view();
  if (word(at).is(kOrganisationHead) && (next == "of" || next == "for")) return true;
  return names_.known(at).is_strong() && names_.known(at).size >= run_size(at);
}

/// "Jr.", ", Jr.", "II" behind a name.
std::uint32_t NameRuns::suffix(std::uint32_t at, std::uint32_t end) const {
  if (!word(end - 1).upper) return 0;
  if (continues(end) && (is_junior(names_.text(end)) || (is_roman(names_.text(end)) && !word(end).shouted)))
    return 1;
  const bool behind_comma = end - at > 1 && names_.text(end) == "," && end + 1 < size() &&
                            word(end + 1).space_before && is_junior(names_.text(end + 1));
  return behind_comma ? 2 : 0;
}

/// "Route 91", "Soyuz 11", "Torsk 9 rocket"; "E. 52nd St.".
std::uint32_t NameRuns::figure(std::uint32_t at, std::uint32_t end) const {
  const std::string_view printed = names_.text(end);
  if (!word(end).space_before || !word(end - 1).upper) return 0;
  if (is_ordinal_figure(printed)) {
    const bool direction = word(end - 1).is(kPlacePart) || names_.text(end - 1).size() <= 2;
    return end - at == 1 && direction && continues(end + 1) && word(end + 1).is(kPlaceHead) ? 2 : 0;
  }
  if (!is_figure(printed) || names_.text(end - 1).ends_with('.')) return 0;
  if (word(end - 1).is(kNumberedName)) return 1;
  if (end + 1 >= size() || printed.size() >= kLongestFigure) return 0;
  const EntityWord& next = word(end + 1);
  if (closes_quote(names_.text(end + 1)) && !next.space_before) return at > 0 && word(at - 1).punct ? 1 : 0;
  return !next.upper && next.space_before && next.is(kThingKind) && !next.is(kPersonsThing) &&
                 !names_.known(at).is_strong() && !(end - at == 1 && word(at).common)
             ? 1
             : 0;
}

/// "Sheriff's Department", "Children's Hospital", "St. Mary's Hospital", "Moody's Investors Service": the
/// possessive belongs to the body's name.
std::uint32_t NameRuns::possessive(std::uint32_t at, std::uint32_t end) const {
  if (!names_.is_possessive(end) || !continues(end + 1)) return 0;
  const bool title = names_.title(end - 1).size == 1 || (end - at > 1 && names_.title(end - 2).size == 2);
  if (title && end - at == 1) return word(end + 1).is(kOrganisationHead) ? 2 : 0;
  if (title) return has_head_ahead(end + 1) ? 2 : 0;
  if (word(end - 1).is(kPossessiveOpener))
    return has_head_ahead(end + 1) || word(end + 1).is(kOtherHead) ? 2 : 0;
  const bool saint = end - at > 1 && (names_.text(end - 2) == "St." || names_.text(end - 2) == "St" ||
                                      names_.text(end - 2) == "Saint");
  const bool brand = names_.known(at).size == end + 1 - at;
  return (saint || brand) && has_head_ahead(end + 1) ? 2 : 0;
}

/// Whether the capitalised words there end with the head of a name.
bool NameRuns::has_head_ahead(std::uint32_t at) const {
  for (std::uint32_t i = at; i < std::min(at + 3, size()) && (i == at || continues(i)); ++i) {
    if (!can_hold(i)) return false;
    if (word(i).is(kOrganisationHead | kPlaceHead)) return true;
  }
  return false;
}

/// "Bay Resort and Casino"; "Central Election and Referendum Commission", where none of the words in front is
/// a name by itself.
std::uint32_t NameRuns::conjoined(std::uint32_t at, std::uint32_t end) const {
  if (names_.text(end) != "and" || !continues(end + 1) || !can_hold(end + 1)) return 0;
  if (begins_another(end + 1)) return 0;
  const bool alone = !continues(end + 2);
  if (alone && word(end + 1).is(kJoinedTail) && (end - at > 1 || word(end - 1).is(kHeads))) return 2;
  const bool served = !alone && word(end + 2).is(kOrganisationHead) && !continues(end + 3);
  const bool unknown = !names_.is_given(at) && names_.known(at).size < end - at &&
                       !word(end - 1).is(kOrganisationHead | kPlaceHead);
  if (served && end - at > 1 && word(end - 1).common && word(end + 1).common &&
      (unknown || word(end + 1).is(kJoinedTail)))
    return 3;  // "Fire and Rescue Service", "Rocket and Space Corporation"
  const auto modifies = [&](std::uint32_t i) {
    return word(i).upper && word(i).common && can_hold(i) && !word(i).is(kOrganisationHead | kPlaceHead) &&
           names_.title(i).size == 0 && !names_.known(i).is_strong() && !names_.is_given(i);
  };
  const bool definite =
      at > 0 && !word(at - 1).upper && (word(at - 1).is(kFunctionWord) || names_.is_possessive(at - 1));
  const bool opens = at > 0 && word(at - 1).upper && lower(names_.text(at - 1)) == "the";
  if (!definite && !opens) return 0;
  for (std::uint32_t i = at; i < end; ++i) {
    if (!modifies(i)) return 0;
  }
  for (std::uint32_t i = end + 1; i < std::min(end + 4, size()) && (i == end + 1 || continues(i)); ++i) {
    if (word(i).is(kOrganisationHead) && i > end + 1 && !continues(i + 1)) {
      const std::string head = lower(names_.text(i));
      return head.ends_with('s') && head != "services" ? 0 : i - end + 1;
    }
    if (!modifies(i)) return 0;
  }
  return 0;
}

/// "Organization for Security and Cooperation in Europe", "University of Texas at Austin", "Committee on
/// Foreign Relations".
std::uint32_t NameRuns::located(std::uint32_t at, std::uint32_t end) const {
  const std::string_view connector = names_.text(end);
  if (!continues(end + 1) || !can_hold(end + 1)) return 0;
  if (connector == "on") return word(end - 1).is(kTopicHead) && names_.title(end + 1).size == 0 ? 2 : 0;
  const auto has_of = [&] {
    for (std::uint32_t i = at + 1; i < end; ++i) {
      if (word(i - 1).is(kOrganisationHead) && word(i).is(kOrganisationConnector) && !word(i).upper)
        return true;
    }
    return false;
  };
  if (connector == "in") {
    const NameMatch behind = names_.known(end + 1);
    const bool continent =
        std::any_of(behind.meanings.begin(), behind.meanings.end(),
                    [](const Named& named) { return named.entity().place == PlaceKind::kRegion; });
    return word(end - 1).common && !word(end - 1).is(kPlaceHead) && continent && has_of() ? 2 : 0;
  }
  if (connector != "at" || names_.known(end + 1).size == 0) return 0;
  for (std::uint32_t i = at; i + 1 < end; ++i) {
    if (word(i).is(kLearningHead) && names_.text(i + 1) == "of") return names_.known(end + 1).size + 1;
  }
  return 0;
}

/// `"Bear"` of `Cleophus "Bear" Whitley`, `(Jerry)` of `Luis (Jerry) Ortiz`.
bool NameRuns::is_nickname(std::uint32_t at) const {
  if (at + 3 >= size() || !word(at + 1).upper) return false;
  const std::string_view open = names_.text(at), close = names_.text(at + 2);
  const bool quoted = open == "\"" || open == "'" || open == "“" || open == "‘";
  const bool in_brackets = open == "(" && close == ")" && names_.is_given(at + 1);
  return ((quoted && closes_quote(close)) || in_brackets) && word(at + 3).space_before &&
         word(at + 3).upper && can_hold(at + 3);
}

/// "AAA SS | Brandon Wood": initials of a post before a given name and a surname.
bool NameRuns::follows_initials(std::uint32_t at, std::uint32_t end) const {
  return all_capitals(at, end) && continues(end) && !word(end).all_upper && names_.is_given(end) &&
         continues(end + 1) && !word(end + 1).common && !continues(end + 2);
}

/// "Gov." inside a run: "Qeshm Gov. Heidar Alishvandi". Saints stay ("Port St. Lucie").
bool NameRuns::is_short_title(std::uint32_t at) const {
  return word(at).is(kHonorificMale | kHonorificFemale | kHonorific) && names_.text(at).ends_with('.') &&
         names_.text(at) != "St.";
}

bool NameRuns::all_capitals(std::uint32_t at, std::uint32_t end) const {
  for (std::uint32_t i = at; i < end; ++i) {
    if (!word(i).all_upper || names_.text(i).find('.') != std::string_view::npos) return false;
  }
  return true;
}

/// "Association For Historic Preservation": a connector in capitals inside an institution's name.
std::uint32_t NameRuns::capital_connector(std::uint32_t at, std::uint32_t end) const {
  const std::string connector = lower(names_.text(end));
  if (connector != "of" && connector != "for" && connector != "and") return 0;
  if (word(end).all_upper || !takes_of(at, end) || !continues(end + 1) || !can_hold(end + 1)) return 0;
  return 2;
}

/// "University of", "Ministry for", "Health and" behind them.
bool NameRuns::takes_of(std::uint32_t at, std::uint32_t end) const {
  const std::string connector = lower(names_.text(end));
  if (connector == "in" || connector == "on" || connector == "to" || connector == "the") return false;
  // "Church Ave. and Elm St.", "Kerrin Banking Group and Virgin Money"
  if (connector == "and" && word(end - 1).is(kPlaceHead | kOrganisationHead)) return false;
  for (std::uint32_t i = at; i < end; ++i) {
    if (word(i).is(kOrganisationHead) && (connector != "and" || i + 1 < end)) return true;
    if (connector == "of" && word(i).is(kPlaceHead | kOtherHead) && i + 1 == end) return true;
  }
  return false;
}

bool NameRuns::starts_person(std::uint32_t at) const {
  return names_.title(at).size > 0 && at + 1 < size() && word(at + 1).upper;
}

bool NameRuns::is_calling_of(std::uint32_t at) const {
  return word(at).is(kCalling) && word(at).upper && !word(at).is(kOrganisationHead | kOrganisationKind) &&
         (!names_.is_given(at) || word(at).common) && continues(at + 2) && names_.is_given(at + 1) &&
         continues(at + 1) && !word(at + 1).common && !word(at + 2).is(kHeads) && can_hold(at + 2) &&
         !continues(at + 3);
}

/// A title inside a run, with a name behind it. A body that only modifies it belongs to the run: "West Coast
/// Bank Chief Executive Ann Poe".
bool NameRuns::splits_off_title(std::uint32_t at) const {
  if (is_calling_of(at)) return true;
  const NameMatch title = names_.title(at);
  if (title.size == 0 || !continues(at + title.size)) return false;
  const bool lower_head = !word(at + title.size - 1).upper;  // "Kerrin Music president Ann Poe"
  const bool body = word(at).is(kOrganisationHead | kCountyWord);
  if ((body || lower_head) && names_.is_modified_title(at)) return false;
  const std::uint32_t next = at + title.size;
  return !word(next).is(kHeads) && can_hold(next) && !is_junior(names_.text(next));
}

std::uint32_t NameRuns::head(std::uint32_t at, std::uint32_t count) const {
  const auto follows = [this](std::uint32_t i) {
    const std::string_view printed = names_.text(i);
    return is_figure(printed) || is_roman(printed) || is_junior(printed) || printed == "," ||
           (word(i).is(kNumberWord) && word(i - 1).is(kNumberedName));
  };
  std::uint32_t last = at + count - 1;
  while (last > at && follows(last)) --last;
  if (last > at + 1 && names_.text(last - 1) == "and" && word(last).is(kJoinedTail) &&
      !word(last).is(kOrganisationHead))
    last -= 2;  // "Bay Resort and Casino"
  return last;
}

bool NameRuns::ends_institution(std::uint32_t at, std::uint32_t run) const {
  const std::uint32_t last = head(at, run);
  if (word(last).is(kHeads) && names_.title(last).size == 0) return true;
  for (std::uint32_t i = at; i + 1 < at + run; ++i) {
    if (word(i).is(kOrganisationHead) && (names_.text(i + 1) == "of" || names_.text(i + 1) == "for"))
      return true;
  }
  return false;
}

}  // namespace gainsay
