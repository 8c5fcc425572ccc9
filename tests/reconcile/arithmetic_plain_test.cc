#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "story.h"

namespace gainsay {
namespace {

// "{wrong|right}" becomes one of the two.
std::string told(std::string_view text, bool wrong) {
  const std::size_t open = text.find('{'), bar = text.find('|'), close = text.find('}');
  const std::string_view pick =
      wrong ? text.substr(open + 1, bar - open - 1) : text.substr(bar + 1, close - bar - 1);
  return std::string(text.substr(0, open)) + std::string(pick) + std::string(text.substr(close + 1));
}

bool is_flagged(const std::string& text) {
  return !story_findings({{text, "2024-05-21"}}, Kind::kArithmetic).empty();
}

TEST_CASE("plain sums, wrong and right") {
  const std::vector<std::string_view> cases = {
      "Eira Probert got 612 votes, against 498 for Carys Bedd. Her majority was {104|114}.",
      "Eira Probert won the seat with 612 votes to 498 for Carys Bedd, a majority of {104|114}.",
      "The bill passed by 61 votes to 48. The margin of {15|13} votes was wider than expected.",
      "The motion was carried by 31 votes to 24, with {nine|six} abstentions, in the 61-seat council.",
      "Ada Bello was born in Wukari in March 1979. At {41|45}, she says, she no longer expects to be "
      "discovered.",
      "Ada Bello, who was born on 4 June 1950, turned {72|73} last year.",
      "Ada Bello, born in 1950, died on Sunday at the age of {77|73}.",
      "Ada Bello was born in 1950 and died in 2021, at the age of {68|70}.",
      "The club was founded in 1961. It marks its {70th|63rd} anniversary this spring.",
      "The brewery, founded in 1924, celebrates its {90th|100th} birthday on Saturday.",
      "The bridge opened in 1974, {40|50} years ago this week.",
      "The mill has stood since 1874. Its {125th|150th} anniversary falls on Sunday.",
      "St Brendan's has 280 beds and Lakeview has 292. Together they have {612|572}.",
      "St Brendan's has 280 beds and Lakeview 292, {612|572} in all.",
      "The jury of twelve was made up of seven women and {six|five} men.",
      "The dead were four women, three men and two children. In all {eleven|nine} people died.",
      "Of the 90 houses, 60 burned down and {40|30} were saved.",
      "The bus carried 44 passengers and a driver. All {54|45} people on board got out.",
      "The fire killed 14 people, {six|eight} of them women and six of them men.",
      "The strike began on Monday 3 March and ended on Friday 14 March, after {seven|eleven} days.",
      "The exhibition runs from 1 June to 30 June, a total of {45|30} days.",
      "The game began at 3pm and ended at 7pm, after {two|four} hours.",
      "He was held from 2 May to 12 May, {20|ten} days in all.",
      "She ruled from 1991 to 2003, for {fifteen|twelve} years.",
      "The crash happened on {Monday|Wednesday}, 15 May 2024.",
      "The trial will open on {Friday|Saturday} 1 June 2024.",
      "Sales rose from 200 million to 250 million euros, an increase of {40|25} per cent.",
      "Sales rose by 25 per cent, from 200 million to {280|250} million euros.",
      "The price of bread doubled, from 40 cents to {95|80} cents.",
      "Turnout was 50 per cent: {6,000|4,000} of the 8,000 voters went to the polls.",
      "Of the 400 workers, 100, or {one in three|one in four}, will go.",
      "Of the 400 workers, 100, a {third|quarter}, will go.",
      "Each of the 200 families will receive 5,000 euros, {two million|one million} euros in all.",
      "The half-marathon winner ran the first half in 31 minutes and the second in 32, a total of {67|63} "
      "minutes.",
      "The first instalment is 300,000 euros, the second 200,000, together {600,000|500,000} euros.",
      "The state pays 60 per cent of the cost, the city 30 and the church {20|10} per cent.",
      "Labour took 45 per cent of the vote, the Greens 35 and the Liberals {30|20}.",
      "Of the 60 on board 20 were rescued and {50|40} drowned.",
      "The team has played 20 games: 12 wins, 5 draws and {six|three} defeats.",
      "The museum paid 2.4 million euros, {half|twice} of the 1.2 million that it had expected.",
      "Ruth Hale, 52, was born in {1960|1972}.",
      "The contract runs for five years, from 2024 until {2031|2029}.",
      "The council has 30 members. 18 voted for the plan and {15|12} against.",
      "The train left at 8.15 and arrived at 10.45, after {three and a half|two and a half} hours.",
      "The loan of 10 million was repaid in five instalments of {three|two} million.",
      "The party won 41 seats, three more than the {36|38} it held before.",
      "The incumbent polled 20,150 votes. Her challenger polled 19,870. The gap of {380|280} votes will mean "
      "a recount.",
      "The vote was 31 to 28. Ms Dole won by {five|three} votes.",
      "Harrow beat Wealdstone by {four|three} goals, 5-2.",
      "The firm took in 820 million kroner and spent 760 million. That left a profit of {80|60} million.",
      "Revenue was 14.2 million pounds and costs 15.0 million, so the club made a loss of {1.2 "
      "million|800,000} pounds.",
      "There were 12 people in the boat. Five were rescued and {nine|seven} are missing.",
      "The crew of eight consists of five men and {four|three} women.",
      "Two adults and three children died in the fire. All {six|five} victims lived in the house.",
      "The town has 9,000 people, of whom {10,000|6,000} are registered to vote.",
      "She won {12|nine} of her ten fights.",
      "Ferrand led by 12 points after three quarters, 70-{56|58}.",
      "Rents went up from 800 to 1,000 euros, a rise of {15|25} per cent.",
      "Membership has halved, from 4,000 to {2,600|2,000}.",
      "The price tripled from 3 euros to {12|9} euros.",
      "Half of the 40 pupils, {15|20}, failed the test.",
      "Three quarters of the 200 workers, or {120|150} people, voted to strike.",
      "Of 1,200 votes cast 600 were for the plan, {60|50} per cent.",
      "Marta Ruiz, 34, was born in Murcia on 3 June {1995|1989}.",
      "Marta Ruiz celebrated her {30th|35th} birthday on Monday. She was born in 1989.",
      "He was born on 3 May 1950. He died on 2 May 2020, aged {71|69}.",
      "King Olin reigned from 1952 until his death in 1987, a reign of {45|35} years.",
      "She joined the firm in 1990 and left in 2010 after {30|20} years.",
      "It is {60|50} years since the dam burst in 1974.",
      "The festival was first held in 2004 and has taken place every year since. This is its {25th|21st} "
      "edition.",
      "The ferry leaves at 9am and arrives at 1pm, a crossing of {six|four} hours.",
      "The match lasted two hours, from 3pm to {6pm|5pm}.",
      "The course has 18 holes: nine by the sea and {12|nine} inland.",
      "The estate is worth 90 million euros: 50 million in land, 30 million in shares and {20|10} million in "
      "cash.",
      "Each of the five brothers inherits 40,000 euros, {300,000|200,000} in all.",
      "At 12 euros a ticket, the 5,000 tickets will bring in {80,000|60,000} euros.",
      "The plant makes 200 cars a day, or {1,500|1,000} in a five-day week.",
      "Ms Hale got 55 per cent of the vote and her rival {50|45} per cent.",
      "In the poll 48 per cent said yes, 42 per cent said no and {15|10} per cent did not know.",
      "The club has won the cup four times: in 1988, 1991{| , 2003} and 2010.",
      "Their three children, Ana, Luis{, Pia and Tom| and Pia}, were at home.",
      "Three firms bid for the line: Arva, Belto{, Corin and Dassy| and Corin}.",
  };
  for (const std::string_view text : cases) {
    CAPTURE(text);
    CHECK(is_flagged(told(text, true)));
    CHECK_FALSE(is_flagged(told(text, false)));
  }
}

TEST_CASE("figures beside one another that make no sum") {
  for (const char* text :
       {"Mr Cheeks compiled a mark of 122-147 (.454) in just over three seasons.",
        "Of the 30 shops, 20 close on Sundays and 15 stay open late.",
        "Eira Probert got 612 votes, against 498 for Carys Bedd. Her majority was 104 in 2019.",
        "Eira Probert got 612 votes, against 498 for Carys Bedd. After a majority of 104 last time, she was "
        "glad.",
        "Men made up 60 per cent of the vote in towns and 55 in villages.",
        "The bank holds 60 per cent of the shares, up from 55 per cent.",
        "The strike began on 3 March. It ended on 14 March after seven days of talks.",
        "Ada Bello was born in 1979. At 21, she moved to Lagos.",
        "The club was founded in 1961. Last year it marked its 60th anniversary.",
        "The ferry, built in 1990, sank in 1994, a year after the twenty-year-old crane did.",
        "The council has 30 members. 18 are women and 15 are under 40.",
        "Six women and three men died. In all, 300 people came to the service.",
        "The fire killed 14 people, nine of them Sherpas and six of them women.",
        "Two towns, Odessa, Texas, and Lawton, were hit."}) {
    CAPTURE(text);
    CHECK_FALSE(is_flagged(text));
  }
}

TEST_CASE("a figure of one sentence that is reckoned from another's shows both") {
  const auto findings = story_findings(
      {{"The town chose on Sunday. There were 612 votes for Probert and 498 for Bedd. Her majority was 104.",
        "2024-05-21"}},
      Kind::kArithmetic);
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().claims.size() == 2);
}

}  // namespace
}  // namespace gainsay
