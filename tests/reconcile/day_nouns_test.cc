#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE(
    "a noun for a day tells the day of what stands behind it, and what wasn't done until a day was done "
    "then") {
  check_pairs(
      Kind::kDate, true,
      {{"Norway and Estonia signed a fisheries treaty on 9 May.",
        "8 May was the day on which Norway and Estonia signed the fisheries treaty.", "2024-05-20",
        "2024-05-20"},
       {"The town museum of Arden opened on 12 June after years of delay.",
        "The date of the opening of the town museum of Arden was 14 June.", "2024-06-20", "2024-06-20"},
       {"The trial of Ada Quist will begin on 3 September, the court in Malmo said.",
        "The date set for the trial of Ada Quist in Malmo is 10 September.", "2024-06-20", "2024-06-20"},
       {"Norway and Estonia signed a fisheries treaty on 6 May.",
        "Norway and Estonia did not sign the fisheries treaty until 9 May.", "2024-05-20", "2024-05-20"},
       {"The bridge over the Orl was reopened to traffic on 2 May.",
        "The bridge over the Orl was not reopened to traffic until 12 May.", "2024-05-20", "2024-05-20"}});
  check_pairs(
      Kind::kDate, false,
      {{"Norway and Estonia signed a fisheries treaty on 9 May.",
        "8 May was the day on which Norway and Estonia agreed the wording of the fisheries treaty.",
        "2024-05-20", "2024-05-20"},
       {"The town museum of Arden opened on 12 June after years of delay.",
        "The date of the closing of the town museum of Arden was 14 May.", "2024-06-20", "2024-06-20"},
       {"Norway and Estonia signed a fisheries treaty on 9 May.",
        "Norway and Estonia did not sign the fisheries treaty until 9 May.", "2024-05-20", "2024-05-20"}});
  check_pairs(
      Kind::kDenial, false,
      {{"Norway and Estonia signed a fisheries treaty on 9 May.",
        "Norway and Estonia did not sign the fisheries treaty until 9 May.", "2024-05-20", "2024-05-20"}});
}

TEST_CASE("the steps to a pact or a law lie on days of their own") {
  check_pairs(
      Kind::kDate, false,
      {{"Norway and Estonia signed a fisheries treaty on 9 May.",
        "Norway and Estonia agreed the fisheries treaty on 8 May.", "2024-05-20", "2024-05-20"},
       {"The parliament in Riga passed the forest bill on 9 May.",
        "The president signed the forest bill into law in Riga on 16 May.", "2024-05-20", "2024-05-20"}});
  check_pairs(Kind::kDate, true,
              {{"Norway and Estonia signed a fisheries treaty on 9 May.",
                "Norway and Estonia put their signatures to the fisheries treaty on 8 May.", "2024-05-20",
                "2024-05-20"}});
}

}  // namespace
}  // namespace gainsay
