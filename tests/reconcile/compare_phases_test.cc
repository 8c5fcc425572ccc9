#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("there, and not there yet") {
  check_pairs(
      Kind::kStatus, true,
      {{"The Orlu causeway in Varania has been open to traffic since Monday, the harbour office said.",
        "Cranes still block the Orlu causeway in Varania, which will not see a lorry before the spring.",
        "2024-05-08", "2024-05-08"},
       {"Varania's parliament passed the forest bill in Orlu on Thursday.",
        "Varania's parliament in Orlu struck the forest bill from the agenda on Thursday.", "2024-05-10",
        "2024-05-10"},
       {"The purchase of the Orlu shipyard by Taske Holding is complete, the two firms said.",
        "Taske Holding's purchase of the Orlu shipyard still needs the consent of the cartel office.",
        "2024-05-08", "2024-05-09"},
       {"The fire at the Orlu oil depot was put out by noon on Saturday, the Varanian navy said.",
        "The fire at the Orlu oil depot was still raging on Saturday night, said the Varanian navy.",
        "2024-05-12", "2024-05-12"},
       {"Saturday's Orlu regatta was called off as gales swept the Bay of Varan.",
        "Forty yachts set off from the Bay of Varan on Saturday in the Orlu regatta.", "2024-05-12",
        "2024-05-12"}});
}

TEST_CASE("what got there later, or only in part") {
  check_pairs(
      Kind::kStatus, false,
      {{"The Orlu causeway in Varania is still closed to lorries, the harbour office said.",
        "The Orlu causeway in Varania has been open to traffic since Monday, the harbour office said.",
        "2024-05-03", "2024-05-08"},
       {"The lower house of Varania passed the forest bill in Orlu on Thursday.",
        "The forest bill has yet to pass the senate of Varania in Orlu.", "2024-05-10", "2024-05-10"},
       {"The northern bore of the Orlu tunnel in Varania is open to traffic.",
        "The southern bore of the Orlu tunnel in Varania remains closed.", "2024-05-10", "2024-05-10"}});
}

}  // namespace
}  // namespace gainsay
