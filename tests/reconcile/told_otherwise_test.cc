#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

constexpr const char* kDay = "2024-05-15";

TEST_CASE("what was done without it, or by two together, was not held against its being done") {
  check_pairs(
      Kind::kDenial, true,
      {{"The minister, Ewa Lis, left Gdynia on Tuesday without meeting union leader Jan Wrona.",
        "Ewa Lis and Jan Wrona met for half an hour in Gdynia on Tuesday.", kDay, kDay},
       {"The abbey has never owned a Turner, its keeper said, dismissing talk of a find in the attic.",
        "Few remember that the abbey once owned a Turner. It sold the picture in 1931.", kDay, kDay}});
  SUBCASE("but of others nothing is denied") {
    check_pairs(Kind::kDenial, false,
                {{"The minister, Ewa Lis, left Gdynia on Tuesday without meeting union leader Jan Wrona.",
                  "Ewa Lis and the mayor met for half an hour in Gdynia on Tuesday.", kDay, kDay},
                 {"The minister cannot leave Gdynia without meeting union leader Jan Wrona, her party said.",
                  "The minister, Ewa Lis, met union leader Jan Wrona in Gdynia on Tuesday.", kDay, kDay}});
  }
}

TEST_CASE("a bid that was rejected was taken for one that is planned, and \"go-ahead\" for no word") {
  check_pairs(Kind::kStatus, true,
              {{"The council refused planning permission for the mast at Tolworth on Tuesday.",
                "The mast at Tolworth got the go-ahead from the council on Tuesday.", kDay, kDay}});
}

TEST_CASE("the places where one thing was done first, and who came on whose heels") {
  check_pairs(Kind::kOrder, true,
              {{"Novotek launched its Halo phone in Japan two weeks after Brazil.",
                "Novotek launched its Halo phone in Japan a week before Brazil.", kDay, kDay},
               {"Soldiers were the first to reach the village of Kalam after the quake. The rescue teams "
                "arrived on their heels.",
                "Rescuers reached the village of Kalam on Sunday, a day ahead of the army.", kDay, kDay}});
  SUBCASE("but of two things each has its own") {
    check_pairs(
        Kind::kOrder, false,
        {{"Novotek launched its Halo phone in Japan two weeks after Brazil.",
          "Novotek launched its Halo watch in Japan a week before Brazil.", kDay, kDay},
         {"Soldiers were the first to reach the village of Kalam after the quake. The rescue teams "
          "arrived on their heels.",
          "Soldiers reached the village of Kalam on Sunday, a day ahead of the rescue teams.", kDay, kDay}});
  }
}

}  // namespace
}  // namespace gainsay
