// One deed told and one told not to have been done, in every way that the two can be put against each other:
// what one construction hides shows as a row or a column of misses.
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "story.h"

namespace gainsay {
namespace {

/// The words of one deed; `doer` and `thing` begin in small letters where they may.
struct Deed {
  std::string doer, pronoun, thing, base, past, participle, gerund, noun;
};

const std::vector<Deed> kDeeds = {
    {"Acme Foods", "it", "the Bolton bakery", "sell", "sold", "sold", "selling", "sale"},
    {"the board", "it", "the bonus scheme", "scrap", "scrapped", "scrapped", "scrapping", "scrapping"},
    {"the army", "it", "the border town", "shell", "shelled", "shelled", "shelling", "shelling"},
};

const std::vector<std::string> kTold = {
    "{Doer} {past} {thing}.",
    "{Doer} has {participle} {thing}.",
    "{Thing} was {participle} by {doer}.",
    "{Thing} was {participle}, officials said.",
    "It was {doer} that {past} {thing}.",
    "{Doer}, which {past} {thing}, is based in Leeds.",
    "Having {participle} {thing}, {doer} went home.",
    "A spokesman said {doer} had {participle} {thing}.",
    "{Doer} did {base} {thing}.",
    "On Monday {doer} {past} {thing}.",
    "After {doer} had {participle} {thing}, the mood was calm.",
    "There was applause when {doer} {past} {thing}.",
    "{Doer} met for an hour and {past} {thing}.",
    "It was confirmed that {doer} had {participle} {thing}.",
    "The {noun} of {thing} by {doer} surprised many.",
};

const std::vector<std::string> kDenied = {
    "{Doer} did not {base} {thing}.",
    "{Doer} didn't {base} {thing}.",
    "{Doer} has not {participle} {thing}.",
    "{Doer} never {past} {thing}.",
    "{Doer} failed to {base} {thing}.",
    "{Doer} refused to {base} {thing}.",
    "{Thing} was not {participle} by {doer}.",
    "{Thing} was never {participle}.",
    "{Doer} said nothing. Nor did {pronoun} {base} {thing}.",
    "Neither {doer} nor anybody else {past} {thing}.",
    "Nobody {past} {thing}.",
    "No one has {participle} {thing}.",
    "At no time did {doer} {base} {thing}.",
    "{Doer} denied {gerund} {thing}.",
    "{Doer} denied having {participle} {thing}.",
    "{Doer} denied that {pronoun} had {participle} {thing}.",
    "It is not true that {doer} {past} {thing}.",
    "Reports that {doer} had {participle} {thing} are false, the lawyer said.",
    "{Doer} stopped short of {gerund} {thing}.",
    "{Doer} went home without {gerund} {thing}.",
    "A spokesman said {doer} had not {participle} {thing}.",
    "{Doer} decided against {gerund} {thing}.",
    "{Doer} has yet to {base} {thing}.",
    "{Thing} has yet to be {participle}.",
    "Contrary to reports, {doer} has not {participle} {thing}.",
};

std::string opened(std::string words) {
  if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

std::string filled(std::string frame, const Deed& deed) {
  const std::vector<std::pair<std::string, std::string>> words = {
      {"{Doer}", opened(deed.doer)}, {"{doer}", deed.doer},
      {"{pronoun}", deed.pronoun},   {"{Thing}", opened(deed.thing)},
      {"{thing}", deed.thing},       {"{base}", deed.base},
      {"{past}", deed.past},         {"{participle}", deed.participle},
      {"{gerund}", deed.gerund},     {"{noun}", deed.noun}};
  for (const auto& [mark, word] : words) {
    for (std::size_t at = frame.find(mark); at != std::string::npos; at = frame.find(mark))
      frame.replace(at, mark.size(), word);
  }
  return frame;
}

TEST_CASE("a deed told in any way and denied in any way") {
  constexpr double kLeast = 0.97;
  std::map<std::string, int> missed;
  int found = 0, all = 0;
  for (const Deed& deed : kDeeds) {
    for (const std::string& told : kTold) {
      for (const std::string& denied : kDenied) {
        const std::string a = "There was much talk in Millbrook about " + deed.thing + " and about " +
                              deed.doer + ". " + filled(told, deed);
        const std::string b = "For days Millbrook has heard of nothing but " + deed.thing + " and " +
                              deed.doer + ". " + filled(denied, deed);
        const bool is_found = !story_findings({{a, "2024-05-15"}, {b, "2024-05-15"}}, Kind::kDenial).empty();
        found += is_found;
        ++all;
        if (!is_found) ++missed[told], ++missed[denied];
      }
    }
  }
  std::string rows;
  for (const auto& [frame, times] : missed) rows += "\n  " + frame + " " + std::to_string(times);
  CAPTURE(rows);
  CHECK(static_cast<double>(found) / all >= kLeast);
}

}  // namespace
}  // namespace gainsay
