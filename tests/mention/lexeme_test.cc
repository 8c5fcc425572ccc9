#include "mention/lexeme.h"

#include <doctest/doctest.h>

#include <string>

#include "mention/anchor_filter.h"
#include "mention/value_openers.h"
#include "mention/word_index.h"

namespace gainsay {
namespace {

const ValueTables& tables() {
  static const auto kTables = [] {
    Errors errors;
    return load_value_tables("rules", "", errors);
  }();
  return *kTables;
}

Span whole(const std::string& text) { return {0, static_cast<std::uint32_t>(text.size())}; }

// The pieces, parted by "|", each behind "_" where a space stands before it.
std::string cut(const std::string& text, Span span) {
  std::vector<Lexeme> pieces;
  cut_lexemes(tables(), text, span, pieces);
  std::string out;
  for (const Lexeme& piece : pieces)
    out += (out.empty() ? "" : "|") + std::string(piece.space_before ? "_" : "") +
           text.substr(piece.begin, piece.end - piece.begin);
  return out;
}

std::string cut(const std::string& text) { return cut(text, whole(text)); }

bool may_hold(const std::string& text) { return tables().anchors().may_hold(text, whole(text)); }

TEST_CASE("text comes apart into words, figures and signs") {
  CHECK(cut("It was 5.5 m, he said.") == "It|_was|_5.5|_m|,|_he|_said|.");
  CHECK(cut("the growers' co-op's 20-year-old vans") == "the|_growers|'|_co|-|op|'s|_20|-|year|-|old|_vans");
  CHECK(cut("U.S. trade at 5 p.m. on Friday") == "U.S.|_trade|_at|_5|_p.m.|_on|_Friday");
  CHECK(cut("caf\u00e9s don\u2019t open \u2013 ever") == "caf\u00e9s|_don\u2019t|_open|_\u2013|_ever");
  CHECK(cut("the day after tomorrow is new year's day") == "the day after tomorrow|_is|_new year's day");
}

TEST_CASE("where 64 bytes end makes no difference") {
  const std::string text =
      "In 2016, U.S. growers' caf\u00e9s sold 1,200,000 t of Rwandan beans\u00a0(\u201cfully washed\u201d) "
      "at $4.5bn; "
      "Dzerzhinskoye-Internationalisation rose by 12.5 per cent at 8.30 p.m. on 21.04.2016 and didn't stop. ";
  const std::string expected = cut(text);
  const std::string long_word(150, 'x');
  CHECK(cut(long_word) == long_word);
  for (std::size_t before = 1; before < 70; ++before) {
    CAPTURE(before);
    CHECK(cut(std::string(before, '\n') + text) == "_" + expected);
    CHECK(cut(std::string(before, 'x') + " " + long_word) == std::string(before, 'x') + "|_" + long_word);
  }
}

TEST_CASE("a span ends a word, whatever stands behind it") {
  CHECK(cut("Mondays", {0, 6}) == "Monday");
  CHECK(cut("in Mondays", {2, 9}) == "_Monday");
  for (std::uint32_t end = 1; end < 100; ++end) {
    const std::string text(100, 'a');
    CHECK(cut(text, {0, end}) == text.substr(0, end));
  }
}

TEST_CASE("sentences without a figure, a unit, a month … need not be cut") {
  CHECK_FALSE(may_hold("The minister said that her party would never vote for it, and left."));
  CHECK_FALSE(may_hold("\u201cNo,\u201d he said \u2013 and didn\u2019t stay"));
  CHECK_FALSE(may_hold(""));
  CHECK(may_hold("They left on FRIDAY"));
  CHECK(may_hold("They left at 5"));
  CHECK(may_hold("about \u00bd of it"));
  CHECK(may_hold("the small hours of it"));
  CHECK(may_hold("since All Hallows"));
  for (std::size_t before = 0; before < 140; ++before) {
    CAPTURE(before);
    CHECK(may_hold(std::string(before, ' ') + "yesterday"));
    CHECK(may_hold(std::string(before, ' ') + "may"));
    CHECK_FALSE(may_hold(std::string(before, ' ') + "maybe ended"));
  }
}

TEST_CASE("no anchor of the tables is missed") {
  for (const char* word : {"seven", "hundred", "millions", "dozens", "third", "half", "several", "March",
                           "Tue", "autumn", "weeks", "tomorrow", "evening", "noon", "Epiphany", "nineties"}) {
    CAPTURE(word);
    CHECK(may_hold(word));
    CHECK(may_hold(std::string("x ") + word + "-x"));
  }
}

TEST_CASE("a phrase without letters turns the filter off, one with a figure needs nothing") {
  const std::string text = "nothing here";
  CHECK_FALSE(AnchorFilter({"q1", "\u00bd", "ten"}).may_hold(text, whole(text)));
  CHECK(AnchorFilter({"ten", "*"}).may_hold(text, whole(text)));
}

TEST_CASE("a word index gives the number of each of its hashes and 0 for others") {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> entries;
  std::uint64_t hash = 1;
  for (std::uint32_t i = 1; i <= 3000; ++i) entries.emplace_back(hash *= 0x9e3779b97f4a7c15u, i);
  const WordIndex index(entries);
  for (const auto& [key, number] : entries) {
    CHECK(index.find(key) == number);
    CHECK(index.find(key ^ 0x10) == 0);
  }
  CHECK(WordIndex().find(0) == 0);
}

}  // namespace
}  // namespace gainsay
