#include "mention/value_tables.h"

#include <algorithm>
#include <array>

#include "mention/lexeme.h"
#include "mention/value_openers.h"
#include "text/compiled.h"
#include "text/json_source.h"
#include "value/value_json.h"

namespace gainsay {

// The parts of the tables, for images. The bindings name every member: a new one that is missing here does
// not compile.

template <class Io>
void fields(Io& io, Interval<double>& interval) {
  auto& [low, high, low_open, high_open] = interval;
  io(low, high, low_open, high_open);
}

template <class Io>
void fields(Io& io, Word& word) {
  auto& [roles, values, goes_on, opens] = word;
  io(roles, values, goes_on, opens);
}

template <class Io>
void fields(Io& io, Modifier& modifier) {
  auto& [name, hard, soft, steps, limit] = modifier;
  io(name, hard, soft, steps, limit);
}

template <class Io>
void fields(Io& io, VagueAmount& amount) {
  auto& [figure, hard, soft] = amount;
  io(figure, hard, soft);
}

template <class Io>
void fields(Io& io, Holiday& holiday) {
  auto& [name, month, day, nth, weekday, after, easter, days, also, doubtful] = holiday;
  io(name, month, day, nth, weekday, after, easter, days, also, doubtful);
}

template <class Io>
void fields(Io& io, Currency& currency) {
  auto& [code] = currency;
  io(code);
}

template <class Io>
void fields(Io& io, Unit& unit) {
  auto& [dimension, base, name, factor, offset] = unit;
  io(dimension, base, name, factor, offset);
}

namespace {

using nlohmann::json;

struct RoleName {
  Role role;
  const char* name;
};

// Sections that map words to a figure, or only list them.
constexpr RoleName kNumberRoles[] = {{Role::kCardinal, "cardinal"},
                                     {Role::kHundred, "hundred"},
                                     {Role::kScale, "scale"},
                                     {Role::kScaleSuffix, "scale_suffix"},
                                     {Role::kPluralScale, "plural_scale"},
                                     {Role::kGroup, "group"},
                                     {Role::kOrdinal, "ordinal"},
                                     {Role::kBigOrdinal, "big_ordinal"},
                                     {Role::kOrdinalSuffix, "ordinal_suffix"},
                                     {Role::kFraction, "fraction"},
                                     {Role::kBareFraction, "bare_fraction"},
                                     {Role::kFractionSign, "fraction_sign"},
                                     {Role::kNegative, "negative"},
                                     {Role::kPoint, "point"},
                                     {Role::kOutOf, "out_of"},
                                     {Role::kLabel, "label"},
                                     {Role::kNoNumber, "no_number"},
                                     {Role::kPercent, "percent"},
                                     {Role::kPercentPoints, "percent_points"},
                                     {Role::kScoreWord, "score_word"},
                                     {Role::kVotes, "votes"},
                                     {Role::kVoteFor, "vote_for"},
                                     {Role::kVoteAgainst, "vote_against"},
                                     {Role::kNil, "nil"},
                                     {Role::kMetreContext, "metre_context"},
                                     {Role::kAgeOld, "age_old"},
                                     {Role::kAgeBefore, "age_before"},
                                     {Role::kAgeAfter, "age_after"}};

constexpr RoleName kDateRoles[] = {{Role::kMonth, "month"},
                                   {Role::kWeekday, "weekday"},
                                   {Role::kDoubtful, "doubtful"},
                                   {Role::kNameBehindWeekday, "name_behind_weekday"},
                                   {Role::kNameBeforeWeekday, "name_before_weekday"},
                                   {Role::kSeason, "season"},
                                   {Role::kTimeUnit, "time_unit"},
                                   {Role::kTimeUnitSuffix, "time_unit_suffix"},
                                   {Role::kSelector, "selector"},
                                   {Role::kEventSelector, "event_selector"},
                                   {Role::kNearestSelector, "nearest_selector"},
                                   {Role::kDeictic, "deictic"},
                                   {Role::kVagueNow, "vague_now"},
                                   {Role::kClockWord, "clock_word"},
                                   {Role::kAm, "am"},
                                   {Role::kPm, "pm"},
                                   {Role::kOclock, "oclock"},
                                   {Role::kHalfPast, "half_past"},
                                   {Role::kZone, "zone"},
                                   {Role::kAgo, "ago"},
                                   {Role::kFromNow, "from_now"},
                                   {Role::kLater, "later"},
                                   {Role::kEarlier, "earlier"},
                                   {Role::kBefore, "before"},
                                   {Role::kAfter, "after"},
                                   {Role::kBound, "bound"},
                                   {Role::kBoundAfter, "bound_after"},
                                   {Role::kPart, "part"},
                                   {Role::kRangeTo, "range_to"},
                                   {Role::kAnd, "and"},
                                   {Role::kOr, "or"},
                                   {Role::kOf, "of"},
                                   {Role::kIn, "in"},
                                   {Role::kOn, "on"},
                                   {Role::kAt, "at"},
                                   {Role::kThe, "the"},
                                   {Role::kA, "a"},
                                   {Role::kWithin, "within"},
                                   {Role::kBetween, "between"},
                                   {Role::kFrom, "from"},
                                   {Role::kTo, "to"},
                                   {Role::kBy, "by"},
                                   {Role::kPer, "per"},
                                   {Role::kEvery, "every"},
                                   {Role::kPossessive, "possessive"},
                                   {Role::kAll, "all"},
                                   {Role::kAnother, "another"},
                                   {Role::kMy, "my"},
                                   {Role::kOrdinalLast, "ordinal_last"},
                                   {Role::kYearWord, "year_word"},
                                   {Role::kWeekWord, "week_word"},
                                   {Role::kToDate, "to_date"},
                                   {Role::kSinceWord, "since_word"},
                                   {Role::kBc, "bc"},
                                   {Role::kAd, "ad"},
                                   {Role::kWeekStart, "week_start"},
                                   {Role::kWeekCommencing, "week_commencing"},
                                   {Role::kCenturyName, "century_name"},
                                   {Role::kDecadeName, "decade_name"},
                                   {Role::kQuarterName, "quarter_name"},
                                   {Role::kHalfName, "half_name"},
                                   {Role::kHalfUnit, "half_unit"},
                                   {Role::kBeforeClock, "before_clock"},
                                   {Role::kAfterClock, "after_clock"},
                                   {Role::kAboutClock, "about_clock"},
                                   {Role::kFuture, "future"},
                                   {Role::kFutureBe, "future_be"},
                                   {Role::kAwaited, "awaited"},
                                   {Role::kBe, "be"},
                                   {Role::kPastTense, "past_tense"},
                                   {Role::kCountsBack, "counts_back"},
                                   {Role::kTimetable, "timetable"},
                                   {Role::kCallsOff, "calls_off"},
                                   {Role::kIdiom, "idiom"},
                                   {Role::kLocalTime, "local_time"},
                                   {Role::kEve, "eve"}};

void add(ValueTables& tables, const std::string& phrase, Role role, double value = 0) {
  Word& word = tables.phrase(phrase);
  if (word.is(role)) return;
  word.roles.set(static_cast<std::size_t>(role));
  if (value != 0) word.values.emplace_back(role, value);
}

// A section of one file: {"word": figure, …} or ["word", …].
void read_section(ValueTables& tables, const json& section, Role role) {
  if (section.is_array()) {
    for (const json& word : section) add(tables, word.get<std::string>(), role);
  } else {
    for (const auto& [word, value] : section.items()) add(tables, word, role, value.get<double>());
  }
}

template <std::size_t N>
void read_sections(ValueTables& tables, const json& root, const RoleName (&names)[N]) {
  for (const RoleName& name : names) {
    if (root.contains(name.name)) read_section(tables, root[name.name], name.role);
  }
}

void read_numbers(ValueTables& tables, const json& root) { read_sections(tables, root, kNumberRoles); }

void read_dates(ValueTables& tables, const json& root) {
  read_sections(tables, root, kDateRoles);
  for (const auto& [word, hours] : root.at("day_part").items()) {
    add(tables, word, Role::kDayPart, static_cast<double>(tables.day_parts.size()) + 1);
    tables.day_parts.emplace_back(hours.at(0).get<double>(), hours.at(1).get<double>());
    tables.day_part_names.push_back(word);
  }
  for (const auto& [word, part] : root.at("day_part_of").items()) {
    add(tables, word, Role::kDayPartOf, tables.phrase(part.get<std::string>()).value(Role::kDayPart));
  }
}

std::optional<double> number_or_none(const json& value) {
  return value.is_null() ? std::nullopt : std::optional(value.get<double>());
}

Modifier modifier_from(const json& entry) {
  Modifier modifier;
  modifier.name = entry.at("name").get<std::string>();
  modifier.hard = {number_or_none(entry.at("hard").at(0)), number_or_none(entry.at("hard").at(1))};
  modifier.soft = {number_or_none(entry.at("soft").at(0)), number_or_none(entry.at("soft").at(1))};
  modifier.steps = entry.value("steps", 0.0);
  for (const json& end : entry.value("open", json::array())) {
    const auto name = end.get<std::string>();
    Interval<double>& interval = name.starts_with("hard") ? modifier.hard : modifier.soft;
    (name.ends_with("low") ? interval.low_open : interval.high_open) = true;
  }
  const std::string limit = entry.value("limit", "");
  modifier.limit = limit == "low"    ? Modifier::Limit::kLow
                   : limit == "high" ? Modifier::Limit::kHigh
                                     : Modifier::Limit::kNone;
  return modifier;
}

VagueAmount vague_from(const json& entry) {
  return {entry.at("figure").get<double>(),
          {entry.at("hard").at(0).get<double>(), entry.at("hard").at(1).get<double>()},
          {entry.at("soft").at(0).get<double>(), entry.at("soft").at(1).get<double>()}};
}

void read_modifiers(ValueTables& tables, const json& root) {
  for (const json& entry : root.at("modifiers")) {
    tables.modifiers.push_back(modifier_from(entry));
    const auto index = static_cast<double>(tables.modifiers.size());
    for (const json& word : entry.value("before", json::array())) {
      add(tables, word.get<std::string>(), Role::kModifierBefore, index);
    }
    for (const json& word : entry.value("after", json::array())) {
      add(tables, word.get<std::string>(), Role::kModifierAfter, index);
    }
  }
  tables.bare_plural = vague_from(root.at("bare_plural"));
  tables.some = vague_from(root.at("some"));
  add(tables, "some", Role::kSome);
  tables.widest_rounding = root.at("rounding").at("widest").get<double>();
  tables.duration_rounding = root.at("rounding").at("duration_round").get<double>();
  for (const json& entry : root.at("vague")) {
    tables.vague.push_back(vague_from(entry));
    for (const json& word : entry.at("words")) {
      add(tables, word.get<std::string>(), Role::kVague, static_cast<double>(tables.vague.size()));
    }
  }
}

Holiday holiday_from(const json& entry) {
  Holiday holiday;
  holiday.name = entry.at("names").at(0).get<std::string>();
  if (entry.contains("date")) {
    const auto text = entry["date"].get<std::string>();
    holiday.month = std::stoi(text.substr(0, 2));
    holiday.day = std::stoi(text.substr(3, 2));
  }
  if (entry.contains("nth")) {
    holiday.nth = entry["nth"].at(0).get<int>();
    holiday.weekday = entry["nth"].at(1).get<int>();
    holiday.month = entry["nth"].at(2).get<int>();
  }
  holiday.weekday = entry.value("weekday", holiday.weekday);
  holiday.doubtful = entry.value("doubtful", false);
  holiday.after = entry.value("after", 0);
  if (entry.contains("easter")) holiday.easter = entry["easter"].get<int>();
  for (const json& text : entry.value("days", json::array())) {
    if (const auto day = parse_iso_day(text.get<std::string>())) holiday.days.push_back(*day);
  }
  return holiday;
}

void read_holidays(ValueTables& tables, const json& root) {
  for (const json& entry : root.at("holidays")) {
    tables.holidays.push_back(holiday_from(entry));
    const auto index = static_cast<double>(tables.holidays.size());
    if (entry.contains("or")) {
      json other = entry["or"];
      other["names"] = entry["names"];
      tables.holidays.push_back(holiday_from(other));
      tables.holidays[tables.holidays.size() - 2].also = static_cast<int>(tables.holidays.size());
    }
    for (const json& name : entry.at("names")) add(tables, name.get<std::string>(), Role::kHoliday, index);
  }
}

void read_money(ValueTables& tables, const json& root) {
  for (const json& entry : root.at("currencies")) {
    tables.currencies.push_back({entry.at("code").get<std::string>()});
    const auto index = static_cast<double>(tables.currencies.size());
    const auto each = [&](const char* key, Role role) {
      for (const json& word : entry.value(key, json::array()))
        add(tables, word.get<std::string>(), role, index);
    };
    each("signs", Role::kCurrencySign);
    each("codes", Role::kCurrencySign);
    each("signs", Role::kCurrencyWord);
    each("codes", Role::kCurrencyWord);
    each("words", Role::kCurrencyWord);
    each("minor", Role::kCurrencyMinor);
  }
}

constexpr std::pair<const char*, Dimension> kMeasured[] = {{"length", Dimension::kLength},
                                                           {"area", Dimension::kArea},
                                                           {"volume", Dimension::kVolume},
                                                           {"mass", Dimension::kMass},
                                                           {"temperature", Dimension::kTemperature},
                                                           {"speed", Dimension::kSpeed},
                                                           {"power", Dimension::kPower},
                                                           {"energy", Dimension::kEnergy},
                                                           {"pressure", Dimension::kPressure},
                                                           {"data", Dimension::kData},
                                                           {"other", Dimension::kOther}};

void read_units(ValueTables& tables, const json& root) {
  for (const auto& [key, dimension] : kMeasured) {
    const json& section = root.at(key);
    for (const auto& [form, value] : section.at("forms").items()) {
      Unit unit{dimension, section.at("unit").get<std::string>(), form, 1, 0};
      unit.factor = value.is_object() ? value.at("factor").get<double>() : value.get<double>();
      unit.offset = value.is_object() ? value.at("offset").get<double>() : 0;
      if (dimension == Dimension::kOther) unit.base = form;
      tables.units.push_back(unit);
      add(tables, form, Role::kUnit, static_cast<double>(tables.units.size()));
    }
  }
  for (const auto& [letter, form] : root.at("suffix").items()) {
    add(tables, letter, Role::kUnitSuffix, tables.phrase(form.get<std::string>()).value(Role::kUnit));
  }
  read_section(tables, root.at("magnitude"), Role::kMagnitude);
}

using Reader = void (*)(ValueTables&, const json&);

void read_file(ValueTables& tables, const std::string& path, Reader reader, Errors& errors) {
  const auto source = JsonSource::read(path, ErrorCode::kBadLexicon);
  if (!source) {
    errors.push_back(source.error());
    return;
  }
  try {
    reader(tables, source->root());
  } catch (const std::exception& fault) {  // a key is missing or of another type
    errors.push_back(source->error_at("", std::string("not a table as expected: ") + fault.what(),
                                      "see rules/lexicon/README.md"));
  }
}

}  // namespace

double Word::value(Role role) const {
  for (const auto& [key, value] : values) {
    if (key == role) return value;
  }
  return 0;
}

Word& ValueTables::at(std::uint64_t hash) {
  const auto [place, made] = hashes_.try_emplace(hash, static_cast<std::uint32_t>(words_.size()));
  return made ? words_.emplace_back() : words_[place->second];
}

Word& ValueTables::phrase(const std::string& text) {
  const std::vector<std::uint64_t> hashes = phrase_hashes(text);
  if (hashes.empty()) return at(0);
  for (std::size_t i = 0; i + 1 < hashes.size(); ++i) at(hashes[i]).goes_on |= Word::bit_of(hashes[i + 1]);
  Word& word = at(hashes.back());
  spelt_.emplace_back(text, static_cast<std::uint32_t>(&word - words_.data()));
  return word;
}

void ValueTables::finish() {
  for (std::size_t i = 1; i < words_.size(); ++i) words_[i].opens = openers_of(words_[i]);
  std::vector<std::pair<std::uint64_t, std::uint32_t>> entries;
  for (const auto& [hash, word] : hashes_) entries.emplace_back(hash, word * kOpens | words_[word].opens);
  std::sort(entries.begin(), entries.end());
  index_ = WordIndex(entries);
  hashes_.clear();
  std::vector<std::string> anchors;
  for (const auto& [phrase, index] : spelt_) {
    if ((words_[index].opens & ValueOpener::kAnchor) != 0) anchors.push_back(phrase);
  }
  anchors_ = AnchorFilter(anchors);
  spelt_.clear();
}

namespace {

struct TableFile {
  const char* name;
  Reader reader;
};

constexpr TableFile kFiles[] = {{"numbers.json", read_numbers}, {"modifiers.json", read_modifiers},
                                {"dates.json", read_dates},     {"holidays.json", read_holidays},
                                {"money.json", read_money},     {"units.json", read_units}};

std::shared_ptr<ValueTables> parse_tables(const std::string& rules_dir, Errors& errors) {
  auto tables = std::make_shared<ValueTables>();
  for (const TableFile& file : kFiles)
    read_file(*tables, rules_dir + "/lexicon/" + file.name, file.reader, errors);
  tables->finish();
  return tables;
}

Compiled compiled_form(const std::string& rules_dir, const std::string& data_dir) {
  std::vector<CompiledSource> sources;
  for (const TableFile& file : kFiles) sources.push_back({rules_dir + "/lexicon/" + file.name, file.name});
  return Compiled(data_dir, "values", std::move(sources));
}

}  // namespace

std::shared_ptr<const ValueTables> load_value_tables(const std::string& rules_dir,
                                                     const std::string& data_dir, Errors& errors) {
  if (data_dir.empty()) return parse_tables(rules_dir, errors);
  const Compiled compiled = compiled_form(rules_dir, data_dir);
  auto tables = std::make_shared<ValueTables>();
  std::shared_ptr<const MappedFile> owner;  // not needed: nothing in the tables points into it
  if (compiled.read(*tables, owner)) return tables;
  const std::size_t faults = errors.size();
  tables = parse_tables(rules_dir, errors);
  if (errors.size() == faults) compiled.keep(*tables);
  return tables;
}

std::string compile_value_tables(const std::string& rules_dir, Errors& errors) {
  const auto tables = parse_tables(rules_dir, errors);
  return compiled_form(rules_dir, "").image(*tables);
}

}  // namespace gainsay
