#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

struct Case {
  std::string text, published;
};

void check(bool wrong, const std::vector<Case>& cases) {
  for (const auto& [text, published] : cases) {
    CAPTURE(text);
    CHECK(story_findings({{text, published}}, Kind::kArithmetic).empty() != wrong);
  }
}

TEST_CASE("a weekday against its date") {
  check(true, {{"The library opens on Monday, 4 March 2025, the council said.", ""},
               {"The verdict fell on Friday, October 12th, 2023, in Graz.", ""},
               {"The ferry sails again on Wednesday 10 July 2023.", ""},
               {"They will vote on Sunday, May 5, the speaker said.", "2025-04-20"},
               {"It was signed on Friday the 3rd of April 2025.", "2025-04-10"}});
  check(false, {{"The library opens on Tuesday, 4 March 2025, the council said.", ""},
                {"They will vote on Monday, May 5, the speaker said.", "2025-04-20"},
                {"They will vote on Sunday, May 5, the speaker said.", ""},  // no year
                {"In 1912 the ship went down; it was Monday 15 April.", "2025-04-20"},
                {"It ran from Saturday to Friday 11 April 2025.", ""},
                {"The battle was fought on Friday 25 October 1415.", ""}});  // another calendar
}

TEST_CASE("parts behind a comma, and wholes behind their parts") {
  check(
      true,
      {{"The festival sold 12,400 tickets, 7,900 of them to locals and 5,300 to visitors.", ""},
       {"Police arrested 41 people in three towns: 17 in Kelby, 12 in Marsk and 15 in Orlow.", ""},
       {"The fund holds 90 million euros, 55 million in bonds and 45 million in shares.", ""},
       {"Exports to Asia were 310 million euros, to Africa 120 million and to Norway 45 million, which "
        "brought the "
        "total to 575 million euros.",
        ""},
       {"The three mines produced 210, 145 and 96 tonnes, or 471 tonnes in all.", ""},
       {"The tunnel is 12 km long, 7 km in France and 6.5 km in Italy.", ""},
       {"The jury of twelve, seven women and four men, retired at noon.", ""},
       {"She enrolled 5,420 farmers in 61 villages, gave seed to 2,710 of them and money to the other 2,610.",
        ""},
       {"Of the 31 climbers, 14 are from Chile, nine from Peru and six from Spain; there are no others.",
        ""}});
  check(false, {{"The festival sold 12,400 tickets, 7,900 of them to locals and 4,500 to visitors.", ""},
                {"The company has 900 staff, 400 in Leeds and 350 in Hull.", ""},  // and some elsewhere
                {"The hotel has 40 rooms, 12 suites and 30 cooks.", ""},           // another thing each
                {"The fund holds 90 million euros, mostly 55 million in bonds and 45 million in shares.", ""},
                {"The three mines produced 210, 145 and 96 tonnes, or 451 tonnes in all.", ""},
                {"The two halls seat 900 and 650, or 1,550 altogether.", ""},
                {"The jury of twelve, eight women and four men, retired at noon.", ""},
                {"Police arrested 41 people in three towns: 17 in Kelby, 12 in Marsk and 12 in Orlow.", ""}});
}

TEST_CASE("a rest that completes the whole, and parts anywhere behind a whole that is called so") {
  check(true,
        {{"The yard has 640 workers: 410 in Gdynia, 150 in Rostock and the remaining 60 in Turku.", ""},
         {"The bridge cost 8.4 billion kroner in all: the state paid 5.1 billion, the county 2.2 billion "
          "and the toll company 0.7 billion.",
          ""}});
  check(false,
        {{"The yard has 640 workers: 410 in Gdynia, 150 in Rostock and the remaining 80 in Turku.", ""},
         {"The yard has 640 workers: 410 in Gdynia, 150 in Rostock and the remaining ones in Turku.", ""},
         {"The bridge cost 8.4 billion kroner: the state paid 5.1 billion, the county 2.2 billion.", ""}});
}

TEST_CASE("years that the words point back to") {
  check(true, {{"She joined the bank in 1968, left it in 1991, and in those 33 years missed no day.", ""}});
  check(false, {{"She joined the bank in 1968, left it in 1991, and in those 23 years missed no day.", ""},
                {"She joined the bank in 1968, left it in 1991, and spent 33 years by the sea.", ""}});
}

TEST_CASE("an anniversary beside the year of the article, and candles") {
  check(true,
        {{"The 90th birthday of the Orlow choir, which was set up in 1952, fills the hall in 2024 for the "
          "third time.",
          "2024-06-01"},
         {"Opened in 1954, the Marsk lido is blowing out its candles on Sunday, fifty of them.",
          "2024-06-01"}});
  check(false, {{"Opened in 1954, the Marsk lido is blowing out its candles on Sunday, seventy of them.",
                 "2024-06-01"},
                {"Opened in 1954, the Marsk lido lets in fifty guests on Sunday, none of them children.",
                 "2024-06-01"}});
}

TEST_CASE("a majority against its votes") {
  check(true, {{"The bill passed with 61 votes for and 48 against, a majority of 17.", ""},
               {"She won by 5,212 votes to 4,870, a majority of 442.", ""},
               {"With 88 in favour and 54 against it passed with a margin of 44.", ""}});
  check(false, {{"The bill passed with 61 votes for and 48 against, a majority of 13.", ""},
                {"The party won 61 of the 120 seats, a majority of two.", ""},
                {"She won by 5,212 votes to 4,870, a majority of 342.", ""}});
}

TEST_CASE("a number, the price of each and the price of all") {
  check(true,
        {{"The town will buy 40 buses at 250,000 euros apiece, at a cost of 14 million euros.", ""},
         {"The school sold 300 tickets at 8 pounds each and took in 3,200 pounds.", ""},
         {"With 150 million shares in issue, the bid of 420 pence a share values the firm at £603m.", ""},
         {"They ordered 40 trams at 250,000 dollars each, a contract worth one million dollars.", ""}});
  check(false,
        {{"The town will buy 40 buses at 250,000 euros apiece, at a cost of ten million euros.", ""},
         {"The school sold 300 tickets at 8 pounds each; the roof will cost 90,000 pounds.", ""},
         {"With 150 million shares in issue, the bid of 420 pence a share values the firm at £630m.", ""},
         {"He drove 40 km a day for 250 euros a week and spent 900 euros.", ""}});
}

TEST_CASE("a number of years against the years it lies between") {
  check(true, {{"He was dean for 14 years, from 1998 to 2015.", ""},
               {"His 22-year reign (1961-1979) ended with a coup.", ""},
               {"She led the union from 1990 until 2003, a span of 18 years.", ""},
               {"Construction took six years, from 2003 to 2012.", ""},
               {"The mill has stood empty for 40 years, since it closed in 2001.", "2024-03-15"}});
  check(
      false,
      {{"He was dean for 17 years, from 1998 to 2015.", ""},
       {"He was dean for 18 years, from 1998 to 2015.", ""},  // both years counted
       {"His 18-year reign (1961-1979) ended with a coup.", ""},
       {"In the two years of the drought, which came after the wet decade from 1990 to 2000, wells dried up.",
        ""},
       {"The mill has stood empty for 23 years, since it closed in 2001.", "2024-03-15"},
       {"Nearly 20 years, from 1998 to 2015, he was dean.", ""}});
}

TEST_CASE("the whole length of what two times of day bound") {
  check(true, {{"The outage lasted three hours, from 7 a.m. to 1 p.m.", ""},
               {"The six-hour hearing began at 9.15am and ended at 1.45pm.", ""}});
  check(false, {{"The outage lasted six hours, from 7 a.m. to 1 p.m.", ""},
                {"The four-and-a-half-hour hearing began at 9.15am and ended at 1.45pm.", ""}});
}

TEST_CASE("a change told end first, or far from its share") {
  check(true, {{"Profit fell to 80 million euros from 100 million euros, a drop of 35 per cent.", ""},
               {"Passengers on the cable cars rose from 200,000 to 250,000 a day within a year, an increase "
                "of 50 per cent.",
                ""}});
  check(false, {{"Profit fell to 80 million euros from 100 million euros, a drop of 20 per cent.", ""},
                {"Passengers on the cable cars rose from 200,000 to 250,000 a day within a year, an increase "
                 "of 25 per cent.",
                 ""}});
}

TEST_CASE("a jubilee that tells its years, and ages beside a birth without a name") {
  check(true, {{"The bridge, opened in 1907, celebrates its centenary this year.", "2024-03-15"},
               {"The writer, 72, was born in Turin in 1939.", "2024-03-15"},
               {"Born on 3 May 1950, the actor was 69 when he died in March 2022.", "2022-03-20"}});
  check(false, {{"The bridge, opened in 1924, celebrates its centenary this year.", "2024-03-15"},
                {"The writer, 84, was born in Turin in 1939.", "2024-03-15"},
                {"Born on 3 May 1950, the actor was 71 when he died in March 2022.", "2022-03-20"}});
}

TEST_CASE("parts against their total") {
  check(
      true,
      {{"Nineteen climbers were rescued: eight from the hut, five from the ridge and four from the glacier.",
        ""},
       {"The fund holds 80 million euros: 45 million from the state and 30 million from the towns.", ""},
       {"Of the 60 senators, 33 voted for it, 20 voted against and three stayed away.", ""},
       {"The fleet has 40 trams: 22 of them from Prague, 12 from Graz and eight from Lille.", ""},
       {"Forty-eight per cent are for the bridge, 41 per cent are against it and 19 per cent are undecided.",
        ""},
       {"Brunn sold 900 tonnes at home and 700 tonnes abroad, for a total of 1,900 tonnes.", ""},
       {"With a margin of 310, Berg beat Lind by 2,410 votes to 2,200.", ""},
       {"They found 31 coins; twelve were gold, nine were silver and eight were bronze.", ""}});
  check(
      false,
      {{"Nineteen climbers were rescued: eight from the hut, seven from the ridge and four from the glacier.",
        ""},
       {"Nineteen climbers were rescued, among them: two guides and three children.", ""},
       {"Nineteen climbers were rescued: eight from the hut, five from the ridge and the rest from the "
        "glacier.",
        ""},
       {"He is 52-3, 46 knockouts.", ""},
       {"Forty-eight per cent are for the bridge, 41 per cent are against it and 11 per cent are undecided.",
        ""},
       {"Of those asked 60 per cent keep hens, 48 per cent bees, and 12 per cent know both.", ""},
       {"Brunn sold 900 tonnes at home and 700 tonnes abroad, for a total of 1,600 tonnes.", ""},
       {"With a margin of 210, Berg beat Lind by 2,410 votes to 2,200.", ""},
       {"The fund holds 80.5 million euros: 45.3 million from the state and 35.1 million from the towns.",
        ""},
       {"He scored 31 points: ten rebounds and three assists came on top.", ""}});
}

TEST_CASE("people of two sorts, and the rest, against all of them") {
  check(true,
        {{"The blaze killed 14 people, eight women and four men.", ""},
         {"Divers found 11 bodies, seven men and three women, in the wreck.", ""},
         {"They enrolled 940 people and gave the drug to 471 of them and sugar to the other 461.", ""},
         {"Sales were 412 million euros in Europe and 95 million euros in Asia, bringing the total to 580 "
          "million euros.",
          ""}});
  check(false,
        {{"The blaze killed 12 people, eight women and four men.", ""},
         {"The blaze killed 12 people, eight of them women.", ""},
         {"They seized 14 rifles, eight pistols and four boats.", ""},
         {"They enrolled 932 people and gave the drug to 471 of them and sugar to the other 461.", ""}});
}

TEST_CASE("a share against its part and its whole") {
  check(true, {{"Of the 1,200 pupils, 300 were absent, or 40 per cent.", ""},
               {"Just 30 per cent, or 45 of its 90 members, came.", ""},
               {"Some 450 of the plant's 900 workers, or 30 percent, walked out.", ""}});
  check(false, {{"Of the 1,200 pupils, 300 were absent, or 25 per cent.", ""},
                {"Some 450 of the plant's 900 workers, or 51 percent, walked out.", ""},
                // Another year's share.
                {"Of the 1,200 pupils, 300 were absent, up from 15 per cent.", ""},
                {"Of the 1,200 pupils, 300 were absent, and 40 per cent of those were ill.", ""}});
}

TEST_CASE("a change against its ends") {
  check(true, {{"Exports fell by 10 per cent, from 400 to 300 tonnes.", ""},
               {"Membership doubled from 3,000 to 4,100.", ""},
               {"Profit rose from 20 million euros to 26 million euros, an increase of 50 per cent.", ""},
               {"The price was halved from 90 to 70 crowns.", ""},
               {"Marked down from 90 to 60 euros, a discount of 60 per cent, the tent sold out.", ""},
               {"Sales jumped 15 per cent, from $200 million to $260 million.", ""}});
  check(false, {{"Exports fell by 25 per cent, from 400 to 300 tonnes.", ""},
                {"Membership doubled from 3,000 to 6,100.", ""},
                {"Membership more than doubled from 3,000 to 7,000.", ""},
                {"Profit rose from 20 million euros to 26 million euros, an increase of 30 per cent.", ""},
                {"The rate rose by 2 points, from 10 per cent to 12 per cent.", ""},
                {"Sales rose 5 per cent and the train from 9 to 10 was full.", ""}});
}

TEST_CASE("a duration against its begin and end") {
  check(true,
        {{"The fair, a five-day affair from 3 to 12 June, draws thousands.", "2025-05-01"},
         {"Rain fell for nine days, from 2 to 7 October.", "2025-10-10"},
         {"The hearing ran from 9am to 11am and lasted four hours.", ""},
         {"She spoke from 2pm to 3.30pm, for three hours, without notes.", ""},
         {"The sit-in went from 7am on Tuesday to 7pm on Thursday and lasted 80 hours.", ""},
         {"The strike lasted twelve days, from May 3 to May 9.", "2025-05-10"},
         {"Opened on 4 March, the fair closed on 20 March after 28 days.", "2025-03-30"},
         {"The ship drifted from 3 February until it was freed on 16 May 2016, 67 days in the ice.", ""},
         {"The siege began at six on Monday morning and ended at six on Wednesday evening, and in all those "
          "36 hours, from first to last, no shot was fired.",
          ""}});
  check(false, {{"The fair, a ten-day affair from 3 to 12 June, draws thousands.", "2025-05-01"},
                {"The fair, a nine-night affair from 3 to 12 June, draws thousands.", "2025-05-01"},
                {"Rain fell for two days, from 2 to 7 October it was cold.", "2025-10-10"},  // a part
                {"The hearing ran from 9am to 11am and lasted two hours.", ""},
                {"The flight left at 9am and landed at 11am local time, after eight hours.", ""},
                {"The sit-in went from 7am on Tuesday to 7pm on Thursday and lasted 60 hours.", ""},
                {"He slept for an hour and worked from 9am to 5pm.", ""}});
}

TEST_CASE("an age against birth and death") {
  check(true, {{"Painter Ilse Brandt, who was born in Lübeck in 1940, died on Monday at the age of 91.",
                "2022-05-03"},
               {"Born in Porto in May 1960, Rui Barros is 71.", "2023-06-01"},
               {"Marek Novak was born on 2 June 1950 and died on 4 July 2020, aged 65.", ""},
               {"Born in 1970 in Oslo, Kari Lund is 44 and lives alone.", "2024-02-01"},
               {"Born in 1951 in a pub, the soprano Kari Lund is 83 this week.", "2025-02-27"},
               {"Anna Weiss was born in April 1935. Weiss died on Tuesday at the age of 80.", "2024-03-01"}});
  check(false, {{"Painter Ilse Brandt, who was born in Lübeck in 1940, died on Monday at the age of 81.",
                 "2022-05-03"},
                {"Born in Porto in May 1960, Rui Barros is 63.", "2023-06-01"},
                {"Born in 1970 in Oslo, Kari Lund was 44 when she left.", "2024-02-01"},
                {"Her son was born in 1970; Kari Lund is 80.", ""},
                {"Born in 1970, she met Jens Holm, 44, in Bergen.", "2024-02-01"}});
}

TEST_CASE("an anniversary against its first year") {
  check(true, {{"The brewery, founded in 1890, celebrated its 100th anniversary on Sunday.", "2019-05-06"},
               {"Held every year since 2010, the fair is in its 9th edition.", "2024-06-01"},
               {"Founded in 1949, the Lind Choir turns 60 this year.", "2024-06-12"},
               {"The 30-year-old company, founded in 1969, makes skis.", "2021-03-01"},
               {"Set up in 1985, the club marks its 20th anniversary.", "2019-01-10"},
               {"Established in 1950, the choir marks its 60th anniversary.", "2020-01-10"}});
  check(false, {{"The brewery, founded in 1920, celebrated its 100th anniversary on Sunday.", "2020-05-06"},
                {"The brewery, founded in 1920, celebrated its 100th anniversary in 2020.", "2024-05-06"},
                {"Founded in 1949, the Lind Choir turns 75 this year.", "2024-06-12"},
                {"First held in 1970, the run reaches its 50th edition this year.", "2021-06-19"},
                {"Held every year since 2010, the fair is in its 15th edition.", "2024-06-01"},
                {"The brewery, founded in 1890, celebrated its 100th anniversary on Sunday.", ""}});
}

TEST_CASE("the age of a thing or a person beside the year it began") {
  check(true,
        {{"Built in Papenburg in 1998, the 31-year-old ship was inspected in Klaipeda.", "2025-05-22"},
         {"The 52-year-old bridge, opened in 1958, was shut on Monday.", "2025-05-22"},
         {"Founded in 1911, the 90-year-old choir sang on Monday.", "2025-05-22"},
         {"Cellist Lea Mora, who was born in Oaxaca in April 1961 and turned 58 last month, will give her "
          "farewell concert on Saturday.",
          "2025-05-22"},
         {"Born in Oaxaca in 1961, the 58-year-old cellist will play on Saturday.", "2025-05-22"}});
  check(false,
        {{"Built in Papenburg in 1994, the 31-year-old ship was inspected in Klaipeda.", "2025-05-22"},
         {"The 67-year-old bridge, opened in 1958, was shut on Monday.", "2025-05-22"},
         {"Built in 1911 for the navy, the yard hired a 31-year-old engineer.", "2025-05-22"},
         {"Cellist Lea Mora, who was born in Oaxaca in April 1961 and turned 64 last month, will give her "
          "farewell concert on Saturday.",
          "2025-05-22"}});
}

TEST_CASE("a sum behind its list, parts counted, and fractions with their figures") {
  check(true,
        {{"Three others were fined 12,000, 8,000 and 5,000 euros, making 27,000 euros in the end.", ""},
         {"Italy took 4,200 tonnes of kernels, Germany 3,100 and Turkey 1,900, so that these three alone "
          "bought 10,400 tonnes.",
          ""},
         {"The north hall seats 1,900 and the south hall 1,450, so the two seat 3,750 people.", ""},
         {"The north hall seats 1,900 and the south hall 1,450, totalling 3,750 places.", ""},
         {"About a third of the 97 flats in the tower, 27 of them, have damp walls.", ""},
         {"Half of the 300 seats, 90 of them, were empty.", ""}});
  check(false,
        {{"Three others were fined 12,000, 8,000 and 5,000 euros, making 25,000 euros in the end.", ""},
         {"Italy took 4,200 tonnes of kernels, Germany 3,100 and Turkey 1,900, so that these three alone "
          "bought 9,200 tonnes.",
          ""},
         {"About a third of the 97 flats in the tower, 32 of them, have damp walls.", ""},
         {"Two thirds of the 120 pupils, 74 of them girls, passed.", ""},
         {"In May the mill sold 900 tonnes and in June 650, making 1,200 euros a tonne.", ""},
         {"He scored 12 points and took 8 rebounds, making 3 of 5 free throws.", ""}});
}

TEST_CASE("more votes than seats, changes by a fraction, days behind their number, ages to come") {
  check(true,
        {{"The motion was carried by 54 votes to 48 in the 101-seat chamber.", ""},
         {"It passed with 61 votes in favour, 32 against and 12 abstentions in the 100-member council.", ""},
         {"The budget grew by a quarter, from 80 million to 120 million euros.", ""},
         {"The tour lasted nine days, from 3 to 15 May.", "2019-05-20"},
         {"Ida Moor, who will be 60 in June, was born in 1972.", "2022-05-02"}});
  check(false, {{"The motion was carried by 54 votes to 44 in the 101-seat chamber.", ""},
                {"The side won 54 to 48 in front of the 90-member choir.", ""},
                {"The budget grew by a third, from 80 million to 105 million euros.", ""},
                {"The tour lasted 13 days, from 3 to 15 May.", "2019-05-20"},
                {"Ida Moor, who will be 50 in June, was born in 1972.", "2022-05-02"}});
}

TEST_CASE("votes of a body that is named by its members, and two sides of one vote") {
  check(true, {{"The 12-member board approved the sale by eight votes to five.", "2023-05-12"},
               {"The seven judges ruled by five to three that the law is void.", "2023-05-12"},
               {"The court of nine split six to five over the tax.", "2023-05-12"},
               {"The council voted nine to six for the plan; it has 13 members.", "2023-05-12"},
               {"The president won 58 per cent of the vote and his rival 47 per cent.", "2023-05-12"},
               {"Some 62 per cent of voters said yes and 45 per cent said no.", "2023-05-12"},
               {"They won by three goals, 4-2.", "2023-05-12"}});
  check(false, {{"The nine judges ruled by five to three, with one abstaining.", "2023-05-12"},
                {"The council, which has 13 members, voted nine to four for the plan.", "2023-05-12"},
                {"The president won 58 per cent of the vote and his rival 42 per cent.", "2023-05-12"},
                {"Turnout was 62 per cent; the president won 58 per cent of the vote and his rival 42.",
                 "2023-05-12"},
                {"The party won 58 per cent of the vote in Lund and 60 per cent in Malmo.", "2023-05-12"},
                {"The team won 4-2 on Monday and by three goals on Tuesday.", "2023-05-12"}});
}

TEST_CASE("what went and what is left were not set against the whole") {
  check(true,
        {{"The firm will cut 300 of its 1,000 jobs, leaving 800.", "2023-05-12"},
         {"Of the 60 passengers, 40 were rescued and 10 died, leaving five in the water.", "2023-05-12"},
         {"The town had 20 million euros and spent 15 million, leaving 10 million.", "2023-05-12"},
         {"He had 100 sheep and lost 40 to wolves, leaving 80.", "2023-05-12"},
         {"Of the 80 seats, the Liberals took 40, the Greens 25 and the Centre 24.", "2023-05-12"},
         {"Real won four of their ten matches, drew three and lost five.", "2023-05-12"}});
  check(false,
        {{"The firm will cut 300 of its 1,000 jobs, leaving 700.", "2023-05-12"},
         {"He had 100 sheep and lost 40 to wolves, leaving 60.", "2023-05-12"},
         {"Of the 80 seats, the Liberals took 40, the Greens 25 and the Centre 12.", "2023-05-12"},
         {"The Liberals won 70 of the 120 seats, up from 60, and the Greens 40, down from 55.", "2023-05-12"},
         {"The company cut 300 of its 1,000 jobs in Italy, leaving 2,000 people without work in the region.",
          "2023-05-12"}});
}

TEST_CASE("rates against what they come to") {
  check(true, {{"The rent is 500 euros a month, or 8,000 euros a year.", "2023-05-12"},
               {"The shop sold 100 cars in five days, or 30 a day.", "2023-05-12"},
               {"Visitors paid 60 euros a night, or 250 euros for a three-night stay.", "2023-05-12"},
               {"Each of the 30 pupils paid 20 euros, making a total of 900 euros.", "2023-05-12"},
               {"The 40 workers will each receive 500 dollars, 30,000 dollars in all.", "2023-05-12"}});
  check(false, {{"The rent is 500 euros a month, or 6,000 euros a year.", "2023-05-12"},
                {"Visitors paid 60 euros a night, or 180 euros for a three-night stay.", "2023-05-12"},
                {"Each of the 30 pupils paid 20 euros, making a total of 600 euros.", "2023-05-12"},
                {"Workers earn 20 euros an hour, and the plant, which runs 12 hours a day, cost 900 euros.",
                 "2023-05-12"}});
}

TEST_CASE("a fraction set off by commas, and a change told as an amount") {
  check(true, {{"A quarter of the city's 400 schools, about 150, are closed.", "2023-05-12"},
               {"Half of the factory's 80 workers, or 30 people, will lose their jobs.", "2023-05-12"},
               {"Two thirds of the 90 members, 45, voted for her.", "2023-05-12"},
               {"Ten per cent of the 500 patients, or 80 people, fell ill.", "2023-05-12"},
               {"The number of students fell from 500 to 400, a drop of 150.", "2023-05-12"},
               {"The number of pupils fell by 150, from 500 to 400.", "2023-05-12"}});
  check(false,
        {{"A third of the town's 900 houses, some 300, were destroyed.", "2023-05-12"},
         {"A third of the town's 900 houses, and 450 barns, were destroyed.", "2023-05-12"},
         {"Half of the 60 houses, 20 of them new, burned down.", "2023-05-12"},
         {"The number of students fell from 500 to 400, a drop of 100.", "2023-05-12"},
         {"The price rose from 200 to 300 euros, a rise of 20 euros a month on average.", "2023-05-12"}});
}

TEST_CASE("the years between a begin and an end, also told in the next sentence") {
  check(true, {{"The firm was founded in 1980 and closed in 2000 after 30 years.", "2023-05-12"},
               {"The mayor was elected in 2005 and left office in 2011 after eight years.", "2023-05-12"},
               {"The king's reign began in 1950 and ended in 1970. He ruled the islands for 33 years.",
                "2023-05-12"},
               {"She was elected in 2010 and has served in the post for 22 years.", "2023-05-12"},
               {"She has been a judge since 2000, for 10 years.", "2023-05-12"}});
  check(false,
        {{"The firm was founded in 1980 and closed in 2000 after 20 years.", "2023-05-12"},
         {"He was born in 1950, joined the firm in 1980 and left it in 2000 after 20 years.", "2023-05-12"},
         {"She was elected mayor in 2010 and has served in the navy for 22 years.", "2023-05-12"},
         {"She was elected in 2010 and has served in the post for 12 years.", "2023-05-12"}});
}

TEST_CASE("five women, three men and a child are no total; lists that end the sentence") {
  check(true, {{"Nine people died: four women, three men and four children.", "2023-05-12"},
               {"Six people were hurt in the blast, three men, two women and two children.", "2023-05-12"},
               {"The crash killed 11 people, six Germans, three Poles and four Czechs.", "2023-05-12"},
               {"The club won ten medals, four gold, three silver and five bronze.", "2023-05-12"},
               {"The 75-year-old author was born in 1960.", "2023-05-12"},
               {"The bridge, built in 1900, is 150 years old this year.", "2023-05-12"},
               {"The match began at 2pm and lasted two hours, ending at 5.30pm.", "2023-05-12"}});
  check(false,
        {{"Five women, three men and one child died in the fire.", "2023-05-12"},
         {"Six people were hurt in the blast, three men, two women and a child.", "2023-05-12"},
         {"Six people were hurt in the blast, three of them men, and two women were missing.", "2023-05-12"},
         {"The 75-year-old author was born in 1948.", "2023-05-12"},
         {"The bridge, built in 1900, is 123 years old this year.", "2023-05-12"},
         {"The show began at 2pm and the speeches lasted two hours; the fair closed at 8pm.", "2023-05-12"}});
}

TEST_CASE("seats told ahead of who holds them, two fates of one whole, and figures behind adverbs") {
  check(true,
        {{"The council has 30 seats; the Left holds 14, the Right 12 and the Greens 8.", "2023-05-12"},
         {"In the 200-seat parliament the government has 90 seats and the opposition 120.", "2023-05-12"},
         {"The committee's 15 members voted ten to seven for the plan.", "2023-05-12"},
         {"The boxer has won 30 of his 35 fights and lost ten.", "2023-05-12"},
         {"The club scored 60 goals this season, 40 at home and 30 away.", "2023-05-12"},
         {"Half of the 30 children, 20 in all, had measles.", "2023-05-12"},
         {"Wages will rise from 2,000 to 2,200 euros, or 20 per cent.", "2023-05-12"},
         {"The debate began at noon and lasted until 3pm, five hours in all.", "2023-05-12"},
         {"The 27-year-old was born in 1985.", "2023-05-12"}});
  check(false,
        {{"The council has 30 seats; the Left holds 14, the Right 12 and the Greens 4.", "2023-05-12"},
         {"In the 200-seat parliament the government has 90 seats and the opposition 100.", "2023-05-12"},
         {"The boxer has won 30 of his 35 fights and lost five.", "2023-05-12"},
         {"The club scored 60 goals this season, 35 at home and 25 away.", "2023-05-12"},
         {"Half of the 30 children, 15 in all, had measles.", "2023-05-12"},
         {"Wages will rise from 2,000 to 2,200 euros, or ten per cent.", "2023-05-12"},
         {"The debate began at noon and lasted until 3pm, three hours in all.", "2023-05-12"},
         {"The 37-year-old was born in 1985.", "2023-05-12"}});
}

}  // namespace
}  // namespace gainsay
