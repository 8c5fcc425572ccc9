#include <doctest/doctest.h>

#include "analysed.h"

namespace gainsay {
namespace {

/// "past perfect passive negated planned", in that order, only what holds.
std::string features(const VerbGroup& group) {
  std::string out(to_string(group.tense));
  if (group.perfect) out += " perfect";
  if (group.progressive) out += " progressive";
  if (group.voice == Voice::kPassive) out += " passive";
  if (group.negated) out += " negated";
  if (group.modality != Modality::kNone) out += " " + std::string(to_string(group.modality));
  return out;
}

TEST_CASE("verb groups: tense, voice, modality and negation") {
  struct Case {
    std::string_view sentence, head, features;
  };
  for (const auto& [sentence, head, want] : {
           Case{"The minister visited Norway.", "visited", "past"},
           Case{"The minister visits Norway.", "visits", "present"},
           Case{"Nine people died in Ghent.", "died", "past"},
           Case{"Nine people have since died in Ghent.", "died", "past perfect"},
           Case{"The minister will visit Norway.", "visit", "future planned"},
           Case{"They have signed the treaty.", "signed", "past perfect"},
           Case{"The ministers had never signed the treaty.", "signed", "past perfect negated"},
           Case{"They are negotiating a treaty.", "negotiating", "present progressive"},
           Case{"The treaty was signed on Wednesday.", "signed", "past passive"},
           Case{"The treaty has not been signed.", "signed", "past perfect passive negated"},
           Case{"The treaty will be signed on Monday.", "signed", "future passive planned"},
           Case{"He may resign on Friday.", "resign", "present possible"},
           Case{"He can leave the country.", "leave", "present able"},
           Case{"The company must pay the fine.", "pay", "present obliged"},
           Case{"The company would pay the fine.", "pay", "present conditional"},
           Case{"He didn't sign the contract.", "sign", "past negated"},
           Case{"He cannot sign the contract.", "sign", "present negated able"},
           Case{"They plan to visit Norway.", "visit", "none planned"},
           Case{"He was expected to visit Norway.", "visit", "none planned"},
           Case{"The firm has to pay the fine.", "pay", "none obliged"},
           // Counter-examples: what looks like a denial and is none, and what is one without "not".
           Case{"He no longer leads the party.", "leads", "present negated"},
       }) {
    CAPTURE(sentence);
    const Analysed analysed(sentence);
    const VerbGroup* group = analysed.verb_group(head);
    REQUIRE(group != nullptr);
    CHECK(features(*group) == want);
  }
}

TEST_CASE("verb groups: what they hang on and what belongs to them") {
  struct Case {
    std::string_view sentence, head, governor, particle;
  };
  for (const auto& [sentence, head, governor, particle] : {
           Case{"They plan to visit Norway.", "visit", "plan", "-"},
           Case{"The firm failed to sign the contract.", "sign", "failed", "-"},
           Case{"The government denied that it had signed the treaty.", "signed", "denied", "-"},
           Case{"The minister visited Norway.", "visited", "-", "-"},
       }) {
    CAPTURE(sentence);
    const Analysed analysed(sentence);
    const VerbGroup* group = analysed.verb_group(head);
    REQUIRE(group != nullptr);
    CHECK(analysed.verb(group->governor) == governor);
    CHECK(analysed.word(group->particle) == particle);
  }
}

TEST_CASE("participles before a noun and behind 'according' are no verb groups") {
  CHECK(Analysed("The planned visit was a success.").verb_group("planned") == nullptr);
  CHECK(Analysed("According to the police, he left.").verb_group("According") == nullptr);
}

TEST_CASE("copulas are verb groups of their own kind") {
  const Analysed analysed("Jane Doe was the finance minister.");
  const VerbGroup* group = analysed.verb_group("was");
  REQUIRE(group != nullptr);
  CHECK(group->tense == Tense::kPast);
  CHECK(analysed.relations() == "subject(was, Doe) complement(was, minister)");
}

TEST_CASE("a denial in front of a turned auxiliary") {
  const auto is_denied = [](std::string_view sentence, std::string_view verb) {
    const Analysed analysed(sentence);
    const VerbGroup* group = analysed.verb_group(std::string(verb));
    REQUIRE(group != nullptr);
    return group->negated;
  };
  CHECK(is_denied("At no time did the council warn them.", "warn"));
  CHECK(is_denied("In six towns we asked, and nowhere had one rupee of rent been paid.", "paid"));
  CHECK(is_denied("Not once did the bank inform its customers.", "inform"));
  CHECK(!is_denied("Not only did the bank inform its customers, it paid them.", "inform"));
  CHECK(!is_denied("No sooner had the bank informed them than it closed.", "informed"));
}

}  // namespace
}  // namespace gainsay
