#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("counts of what was told before, negated superlatives, and what stands behind the first time") {
  check_pairs(
      Kind::kHistory, true,
      {{"A gas blast tore through a bakery in Torven on Monday. It was the first explosion in the town since "
        "2015, the mayor said. Six people were treated for burns.",
        "A gas blast tore through a bakery in Torven on Monday. It was not even the first this year: a "
        "laundry blew up in February. Six people were treated for burns.",
        "2024-05-15", "2024-05-15"},
       {"A chairlift broke down above Lenz on Saturday and left 80 skiers hanging. It was the first "
        "breakdown in the lift's 30 years, the operator said. Nobody was hurt.",
        "A chairlift broke down above Lenz on Saturday and left 80 skiers hanging. That makes it the second "
        "this winter. Nobody was hurt.",
        "2024-05-15", "2024-05-15"},
       {"Police on Tuesday arrested a councillor in Harle over bribes. It is the first arrest of a "
        "councillor in the town's history. She denies the charge.",
        "Police on Tuesday arrested a councillor in Harle over bribes. The arrest is number three in Harle "
        "since January. She denies the charge.",
        "2024-05-15", "2024-05-15"},
       {"A python escaped from the Belford zoo on Thursday. It was the first escape from the zoo since it "
        "opened in 1971, its director said. Keepers found the snake in a drain.",
        "A python escaped from the Belford zoo on Thursday. \"It isn't the first time,\" said a neighbour, "
        "Ed Moss. The same snake had already got out in 2019. Keepers found the snake in a drain.",
        "2024-05-15", "2024-05-15"},
       {"The Ardal ferry ran aground on Friday with 40 people aboard. It was the first time that the ferry "
        "had run aground, its owner said. Divers are to look at the hull.",
        "The Ardal ferry ran aground on Friday with 40 people aboard. The same ferry had run aground in "
        "2016, on the same rock. Divers are to look at the hull.",
        "2024-05-15", "2024-05-15"},
       {"The museum in Kelm gave back a carved mask to the Haida people on Monday. It is the first time that "
        "the museum, founded in 1880, has given back an object. A feast followed.",
        "The museum in Kelm gave back a carved mask to the Haida people on Monday. The museum already gave "
        "back two skulls in 2012. A feast followed.",
        "2024-05-15", "2024-05-15"},
       {"The court in Lahti on Monday stopped the widening of a motorway. It is the first time the court has "
        "stopped a road. The ministry will appeal.",
        "The court in Lahti on Monday stopped the widening of a motorway. The court stopped the Vesi road in "
        "2017. The ministry will appeal.",
        "2024-05-15", "2024-05-15"},
       {"The airline Skarv filed for bankruptcy on Monday. It had not made a profit in any year of its "
        "existence. Its 14 jets are grounded.",
        "The airline Skarv filed for bankruptcy on Monday. In 2019 the airline made a profit of 4 million "
        "euros. Its 14 jets are grounded.",
        "2024-05-15", "2024-05-15"},
       {"Norra gets its first museum of glass this week. It opens on Thursday in the old brewery. Entry is "
        "free on the first day.",
        "A museum of glass opens on Thursday in the old brewery at Norra. It is the second museum of glass "
        "in Norra. Entry is free on the first day.",
        "2024-05-15", "2024-05-15"},
       {"Rebels tried to seize the palace in Tovana on Sunday. It was the first attempt to overthrow the "
        "government since May 2000. Forty were arrested.",
        "Rebels tried to seize the palace in Tovana on Sunday. Not since 1996 had anyone tried to overthrow "
        "the government. Forty were arrested.",
        "2024-05-15", "2024-05-15"},
       {"The river Ems burst its banks at Holt on Tuesday. It was the worst flood in Holt for 70 years, the "
        "council said. The high street is under water.",
        "The river Ems burst its banks at Holt on Tuesday. It was not the worst flood of this decade: that "
        "of 2021 was higher. The high street is under water.",
        "2024-05-15", "2024-05-15"},
       {"Prime Minister Ana Vell flew to Quito on Monday for talks. No prime minister of Norland has ever "
        "been there. She will stay two days.",
        "Prime Minister Ana Vell flew to Quito on Monday for talks. Prime Minister Olga Trent of Norland "
        "visited Quito in 2015. She will stay two days.",
        "2024-05-15", "2024-05-15"},
       {"Mara Teel was elected mayor of Vanse on Sunday. She is the first woman to be mayor of the town. "
        "Turnout was 61 percent.",
        "Mara Teel was elected mayor of Vanse on Sunday. A woman has run the town only once before, from "
        "1993 to 1997. Turnout was 61 percent.",
        "2024-05-15", "2024-05-15"},
       {"Kirsten Dahl won the national chess championship in Bergen on Sunday. It was her third national "
        "title. She is 24.",
        "Kirsten Dahl won the national chess championship in Bergen on Sunday. Dahl is national champion for "
        "the first time. She is 24.",
        "2024-05-15", "2024-05-15"},
       {"The bells of Osmund church rang on Easter Sunday for the first time in six years. The tower has "
        "been repaired. Hundreds came to listen.",
        "The bells of Osmund church rang on Easter Sunday. Since 2001 the bells had been silent. Hundreds "
        "came to listen. The tower has been repaired.",
        "2024-05-15", "2024-05-15"},
       {"The presidents of Lorn and Dace met on the border bridge on Monday. They have met in each other's "
        "capitals, but never on the border. They talked for an hour.",
        "The presidents of Lorn and Dace met on the border bridge on Monday. In 2011 the presidents of the "
        "day met on the border as well. They talked for an hour.",
        "2024-05-15", "2024-05-15"},
       {"Two trains collided at Brackwell on Friday. This is the second train crash in the region in five "
        "years. Eight people were hurt.",
        "Two trains collided at Brackwell on Friday. It is the fourth crash of its kind in the region in "
        "five years. Eight people were hurt.",
        "2024-05-15", "2024-05-15"},
       {"The town of Ilse opened a night shelter on Monday. It is the town's first. Twenty beds are ready.",
        "The town of Ilse opened a night shelter on Monday. A first shelter was opened in Ilse in 2003 and "
        "still stands. Twenty beds are ready.",
        "2024-05-15", "2024-05-15"},
       {"A tanker lorry overturned on the A9 near Brett on Sunday. It was the first time that a tanker had "
        "overturned on that road, police said. Traffic was diverted.",
        "A tanker lorry overturned on the A9 near Brett on Sunday. A tanker overturned on the same road in "
        "2018. Traffic was diverted.",
        "2024-05-15", "2024-05-15"},
       {"The orchestra of Luz cancelled its season on Monday. It was the second cancellation in its history. "
        "Tickets will be refunded.",
        "The orchestra of Luz cancelled its season on Monday. It was the first, its manager told reporters. "
        "Tickets will be refunded.",
        "2024-05-15", "2024-05-15"},
       {"Workers at the Hulme shipyard walked out on Thursday. This is the third strike at the yard this "
        "year. Talks resume on Monday.",
        "Workers at the Hulme shipyard walked out on Thursday. It is the first this year, the firm said. "
        "Talks resume on Monday.",
        "2024-05-15", "2024-05-15"},
       {"A prisoner escaped from Kall jail on Tuesday through a laundry hatch. It was not the first escape "
        "from the jail: two men got out in 2020. He was caught at noon.",
        "A prisoner escaped from Kall jail on Tuesday through a laundry hatch. No one had ever escaped from "
        "Kall jail. He was caught at noon.",
        "2024-05-15", "2024-05-15"},
       {"Temperatures in Orda reached 39 degrees on Monday. It was not the hottest day this century. Schools "
        "closed.",
        "Temperatures in Orda reached 39 degrees on Monday. It was the hottest day since 1954. Schools "
        "closed.",
        "2024-05-15", "2024-05-15"},
       {"The bank Nordia cut 400 jobs on Monday. It has not made a loss in any of its 120 years. The cuts "
        "begin in June.",
        "The bank Nordia cut 400 jobs on Monday. In 2009 the bank made a loss of 30 million. The cuts begin "
        "in June.",
        "2024-05-15", "2024-05-15"},
       {"Lena Orth was named head of the police in Dresk on Friday. She is the first woman to be police "
        "chief there. She takes over in July.",
        "Lena Orth was named head of the police in Dresk on Friday. A woman, Ute Baum, was police chief in "
        "Dresk from 1999 to 2004. Orth takes over in July.",
        "2024-05-15", "2024-05-15"},
       {"The gallery in Wick returned a painting to a Jewish family on Monday. It was the first restitution "
        "by the gallery. The family wept.",
        "The gallery in Wick returned a painting to a Jewish family on Monday. It was the gallery's fourth "
        "restitution in ten years. The family wept.",
        "2024-05-15", "2024-05-15"},
       {"President Ilva Dorn landed in Havana on Tuesday. Never before had a president of Estmark been "
        "there. She met students.",
        "President Ilva Dorn landed in Havana on Tuesday. President Karl Munt of Estmark visited Havana in "
        "2008. She met students.",
        "2024-05-15", "2024-05-15"},
       {"The Grand Hotel in Lisse burned down on Friday. It had burned once before, in 1931. The owner wants "
        "to rebuild it.",
        "The Grand Hotel in Lisse burned down on Friday. It had never burned before. The owner wants to "
        "rebuild it.",
        "2024-05-15", "2024-05-15"},
       {"The team doctor of Brann was sacked on Monday. He is the second doctor to be sacked by the club "
        "this season. A successor was not named.",
        "The team doctor of Brann was sacked on Monday. He is the first doctor to be sacked by the club in "
        "its history. A successor was not named.",
        "2024-05-15", "2024-05-15"}});
}

TEST_CASE("a narrower field, another thing, another doer have a history of their own") {
  check_pairs(
      Kind::kHistory, false,
      {{"A gas blast tore through a bakery in Torven on Monday. It was the first explosion in the town since "
        "2015, the mayor said. Six people were treated for burns.",
        "A gas blast tore through a bakery in Torven on Monday. It was the second this year in the province: "
        "a laundry in Ruhl blew up in February. Six people were treated for burns.",
        "2024-05-15", "2024-05-15"},
       {"A chairlift broke down above Lenz on Saturday. It was the first breakdown in the lift's 30 years, "
        "the operator said. It was the second accident of the day. Nobody was hurt.",
        "A chairlift broke down above Lenz on Saturday. The lift had been shut for repairs in 2019. Nobody "
        "was hurt.",
        "2024-05-15", "2024-05-15"},
       {"The airline Skarv filed for bankruptcy on Monday. It had not made a profit in any year of its "
        "existence.",
        "The airline Skarv filed for bankruptcy on Monday. In 2019 its rival Lind made a profit of 4 million "
        "euros.",
        "2024-05-15", "2024-05-15"},
       {"The court in Lahti on Monday stopped the widening of a motorway. It is the first time the court has "
        "stopped a road.",
        "The court in Lahti on Monday stopped the widening of a motorway. Police stopped a convoy on the "
        "road in 2017. The ministry will appeal.",
        "2024-05-15", "2024-05-15"},
       {"Rebels tried to seize the palace in Tovana on Sunday. It was the first attempt to overthrow the "
        "government since May 2000.",
        "Rebels tried to seize the palace in Tovana on Sunday. Nobody had tried to overthrow the government "
        "since 2000.",
        "2024-05-15", "2024-05-15"},
       {"An avalanche buried two huts near Sorn on Sunday. Since 1961 no avalanche had killed anyone in "
        "Sorn.",
        "An avalanche buried two huts near Sorn on Sunday. In 1958 an avalanche killed three people in Sorn.",
        "2024-05-15", "2024-05-15"},
       {"A rockfall closed the pass road above Varn on Wednesday. It was the third this spring. Nobody was "
        "hurt.",
        "A rockfall closed the pass road above Varn on Wednesday. It was the first on that stretch, the "
        "canton said. Nobody was hurt.",
        "2024-05-15", "2024-05-15"},
       {"Workers at the Hulme shipyard walked out on Thursday. It is the first strike at the yard this year. "
        "Talks resume on Monday.",
        "Workers at the Hulme shipyard walked out on Thursday. It was the second walkout in the city this "
        "year, after the bus drivers'. Talks resume on Monday.",
        "2024-05-15", "2024-05-15"},
       {"Temperatures in Orda reached 39 degrees on Monday. It was not the hottest day this century. Schools "
        "closed.",
        "Temperatures in Orda reached 39 degrees on Monday. It was the hottest day since 2019. Schools "
        "closed.",
        "2024-05-15", "2024-05-15"},
       {"President Ilva Dorn landed in Havana on Tuesday. Never before had a president of Estmark been "
        "there.",
        "President Ilva Dorn landed in Havana on Tuesday. Estmark's foreign minister visited Havana in 2008. "
        "She met students.",
        "2024-05-15", "2024-05-15"},
       {"A fire destroyed a mill in Lunt on Monday. It was the second. The first had broken out on Friday in "
        "a barn.",
        "A fire destroyed a mill in Lunt on Monday. It was the first fire in the mill since 1970.",
        "2024-05-15", "2024-05-15"},
       {"Mara Teel won the slalom in Kitz on Sunday. It was her second of the season. She is 24.",
        "Mara Teel won the slalom in Kitz on Sunday. It was her first in Kitz. She is 24.", "2024-05-15",
        "2024-05-15"},
       {"The Ardal ferry ran aground on Friday with 40 people aboard. It was the first time that the ferry "
        "had run aground.",
        "The Ardal ferry ran aground on Friday with 40 people aboard. Another ferry of the line had run "
        "aground in 2016.",
        "2024-05-15", "2024-05-15"}});
}

}  // namespace
}  // namespace gainsay
