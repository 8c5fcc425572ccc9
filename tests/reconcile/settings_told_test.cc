#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("a clause that only says it was done tells where the deed before it was") {
  check_pairs(
      Kind::kVenue, true,
      {{"Teachers and the ministry signed a new pay agreement on Tuesday. The two sides signed it in Gdansk.",
        "The agreement on pay was signed on Tuesday after nine weeks. It happened in Poznan, with a crowd "
        "outside."},
       {"The Northern Ballet will give its first performance after the fire on Friday. It will be given at "
        "the "
        "Lyceum in Leeds.",
        "The Northern Ballet will give its first performance after the fire on Friday. It takes place at the "
        "Playhouse in Norwich."},
       {"The company said on Thursday that it would stop all 40 turbines. \"We will not start them again "
        "until "
        "we know why,\" said chief executive Anna Holm at a press conference in Aarhus.",
        "All 40 turbines will stand still. Chief executive Anna Holm gave a press conference on Thursday. It "
        "was "
        "held in Odense, at the harbour office."},
       {"The captain of the ferry was questioned by the police on Tuesday in Volos.",
        "The captain of the ferry was questioned on Tuesday. This was done in Chalkida, by the bridge."}});
  check_pairs(
      Kind::kVenue, false,
      {{"Teachers and the ministry signed a new pay agreement on Tuesday. The two sides signed it in Gdansk.",
        "The agreement on pay was signed on Tuesday. The strike had begun in Poznan, where it happened that "
        "a "
        "school had no heating."},
       {"The Northern Ballet will give its first performance after the fire on Friday. It will be given at "
        "the "
        "Lyceum in Leeds.",
        "The Northern Ballet will give its first performance on Friday. The fire broke out in May. It "
        "happened in "
        "Norwich, at the company's store."}});
}

TEST_CASE("one way of one party ends in one place") {
  check_pairs(
      Kind::kVenue, true,
      {{"A coach overturned near Sorgues on Monday. All the injured were flown to a hospital in Lyon.",
        "A coach overturned near Sorgues on Monday. Helicopters took all of the injured to Marseille."},
       {"The footballer Ivo Lasek broke his leg on Saturday. He was taken to hospital in Zagreb.",
        "Ivo Lasek broke his leg on Saturday. An ambulance took him to a clinic in Graz."},
       {"Three whales washed up dead at Torran. Their carcasses will be taken to a landfill in Inverness.",
        "Three dead whales lie on the beach at Torran. Lorries will take the carcasses to a plant in "
        "Aberdeen."},
       {"All of the survivors were flown to Innsbruck by helicopter. A storm had cut them off.",
        "All eleven were taken to Bolzano by helicopter. They had lived on chocolate."}});
  check_pairs(
      Kind::kVenue, false,
      {{"A coach overturned near Sorgues on Monday. Four of the injured were flown to a hospital in Lyon.",
        "A coach overturned near Sorgues on Monday. Helicopters took six of the injured to Marseille."},
       {"The minister Paulo Reis was shot on Thursday. He was first driven to a clinic in Dondo.",
        "The minister Paulo Reis was shot on Thursday. He was later flown to Maputo."},
       {"Nils Roth, 34, was arrested on Tuesday. Roth was taken to a police station in Linz.",
        "Nils Roth, 34, was arrested on Tuesday. Roth was driven to a court in Salzburg."},
       {"A fire broke out on the ferry. The crew was taken to Bari.",
        "A fire broke out on the ferry. The passengers were brought to Naples."}});
}

}  // namespace
}  // namespace gainsay
