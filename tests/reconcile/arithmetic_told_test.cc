#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

struct Case {
  std::string text, published = "2024-05-02";
};

void check(bool wrong, const std::vector<Case>& cases) {
  for (const auto& [text, published] : cases) {
    CAPTURE(text);
    CHECK(story_findings({{text, published}}, Kind::kArithmetic).empty() != wrong);
  }
}

TEST_CASE("a share of a whole that the sentence before tells, or that is told as so many in so many") {
  check(true,
        {{"The choir has 240 members. A quarter of them, 80 singers, are under 20."},
         {"Harrow Mills employs 800 people. Some 30 per cent of them, 340 workers, will lose their jobs."},
         {"The fleet counts 90 buses. Two thirds of them, 45 in all, run on diesel."},
         {"After the storm 160 of the 640 pupils, roughly one in ten, were kept at home."},
         {"A ward was shut after 40 of the 200 nurses at Ridge House, one in ten, went down with a cough."},
         {"25 of 60 jurors - one in four - asked to be excused."},
         {"300 of the club's 500 members, or four in ten, voted for the merger."}});
  check(false,
        {{"The choir has 240 members. A quarter of them, 60 singers, are under 20."},
         {"The choir has 240 members and 30 patrons. A quarter of them, 80 singers, are under 20."},
         {"The choir has 240 members. A quarter of them sang at the fair, where 80 stalls were put up."},
         {"The fleet counts 90 buses. Two thirds of them, 60 in all, run on diesel."},
         {"After the storm 60 of the 640 pupils, roughly one in ten, were kept at home."},
         {"15 of 60 jurors - one in four - asked to be excused."},
         {"200 of the club's 500 members, or four in ten, voted for the merger."},
         {"Brann won three in five weeks and 20 of their 40 games."}});
}

TEST_CASE("both times of day in the sentence before, and a length counted from setting out") {
  check(true,
        {{"The alarm went off at 9.15pm and the fire was out at 3.45am. That is eight and a half hours of "
          "hosing."},
         {"They called at 4.10 in the afternoon and came down the next morning at 6.40. That is "
          "eighteen and a half hours without food."},
         {"Ole Vik left the quay at 6am on Monday and tied up at 6pm on Wednesday, 72 hours after casting "
          "off."}});
  check(false,
        {{"The alarm went off at 9.15pm and the fire was out at 3.45am. That is six and a half hours of "
          "hosing."},
         {"The hearing began at 2pm and ended at 7pm. That is two hours less than last year."},
         {"The alarm went off at 9.15pm and the fire was out at 3.45am. That is half an hour a hose."},
         {"Ole Vik left the quay at 6am on Monday and tied up at 6pm on Wednesday, 60 hours after "
          "casting off."}});
}

TEST_CASE("so many, and a list of them") {
  check(true, {{"Four times she was champion of Norway: in 1998, 2001 and 2004."},
               {"Lindgren won the cup five times, in 1961, 1964, 1967 and 1972."},
               {"Lindgren won the cup three times, in 1961, 1964, 1967 and 1972."},
               {"He has three children: Anna, Karl, Ida and Tom."},
               {"Three ministers resigned: Ana Poe, Ole Vik, Ida Roe and Jan Bos."}});
  check(false, {{"Three times she was champion of Norway: in 1998, 2001 and 2004."},
                {"He has four children, among them Anna, Karl and Ida."},
                {"Lindgren won the cup five times, most recently in 1967 and 1972."},
                {"Lindgren won the cup five times, in 1961 and 1972 with Rovers."},
                {"He has three children and a house in Ghent: Anna, Karl, Ida and Tom were born there."}});
}

TEST_CASE("what two figures differ by") {
  check(true,
        {{"The mayor got 9,412 votes, her rival 8,977: a lead of 535 votes."},
         {"Dunn polled 4,310 votes and Roe 4,105, a majority of 305."},
         {"A total of 3,120 people chose the red flag, 2,870 preferred the blue: that is a gap of 350."}});
  check(false, {{"The mayor got 9,412 votes, her rival 8,977: a lead of 435 votes."},
                {"Dunn polled 4,310 votes and Roe 4,105, and turnout fell by 305."},
                {"Some 1,240 members voted for the merger and 1,105 against, after a lead of 235 in May."}});
}

TEST_CASE("an age of then beside a birth in the sentence before, parts of whom, and times to the second") {
  check(true,
        {{"Ane Brandt was born in Viborg in 1881, the daughter of a smith. She was 27 when, in the summer of "
          "1912, she painted the church."},
         {"Karl Mohr was born in 1940. He was 25 when he won the Tour of Hesse in 1972."},
         {"The choir counts 840 singers, of whom 510 live in Bari, 240 in Lecce and 120 abroad."},
         {"First half 1:02:10, second half 1:04:05, total 2:05:15."},
         {"She ran the first half in 1:10:05 and the second in 1:11:20, for a time of 2:22:25."}});
  check(false, {{"Karl Mohr was born in 1940. He was 32 when he won the Tour of Hesse in 1972."},
                {"Karl Mohr was born in 1940. His son was 7 when he won the Tour of Hesse in 1972."},
                {"The choir counts 870 singers, of whom 510 live in Bari, 240 in Lecce and 120 abroad."},
                {"The choir counts 840 singers, of whom 510 live in Bari, 240 are women and 120 are new."},
                {"First half 1:02:10, second half 1:04:05, total 2:06:15."}});
}

TEST_CASE("what went, what came and what is left of what the sentence before tells") {
  check(true,
        {{"The reserve has 60 elephants. Poachers killed 15 of them and drought another 10, so that only 45 "
          "are left."},
         {"The town has 44 bridges. The flood swept away nine of them and damaged 20; the remaining 25 are "
          "open."},
         {"Malden has 70 pubs. Of these, 30 have closed, 25 are for sale and the other 25 are open."},
         {"In spring the zoo had 40 penguins. Since then 12 chicks have hatched and none have died, so that "
          "it now "
          "has 62."},
         {"In May the depot had 300 parcels. It has since taken in 150 and sent none away, so there are now "
          "550."},
         {"The library held 20,000 books. It has bought 4,000 more, which brings the stock to 26,000."}});
  check(
      false,
      {{"The reserve has 60 elephants. Poachers killed 15 of them and drought another 10, so that only 35 "
        "are left."},
       {"The town has 44 bridges. The flood swept away nine of them and damaged 20; the remaining 15 are "
        "open."},
       {"The town has 44 bridges. The flood swept away some of them and damaged 20; the remaining 15 are "
        "open."},
       {"The town has 44 bridges. The flood swept away nine of them, and the remaining 14 schools are open."},
       {"Malden has 70 pubs. Of these, 30 have closed, 25 are for sale and the other 15 are open."},
       {"Malden has 70 pubs. Most have closed, and 25 shops are for sale while the other 25 are open."},
       {"In spring the zoo had 40 penguins. Since then 12 chicks have hatched and none have died, so that it "
        "now has "
        "52."},
       {"The depot had 300 parcels. It may take in 150, so there are now 550 shelves."},
       {"The library held 20,000 books. It has bought 4,000 more, which brings the stock to 24,000."}});
}

TEST_CASE("a sum in a sentence of its own, or behind words for adding up") {
  check(true,
        {{"The council will spend £2.4m on roads, £1.5m on libraries and £0.6m on pools. The whole package "
          "comes to £5.5m."},
         {"The widow left 40,000 pounds to her niece, 25,000 to the parish and 10,000 to the cats' home. "
          "Together that makes 85,000 pounds."},
         {"Nine goals in the first leg and six in the second make 17 in all."},
         {"She walked 21 miles on Monday and 17 on Tuesday, which together come to 48 miles."}});
  check(false,
        {{"The council will spend £2.4m on roads, £1.5m on libraries and £0.6m on pools."},
         {"The council will spend £2.4m on roads, £1.5m on libraries and £0.6m on pools. The whole package "
          "comes to £4.5m."},
         {"The council will spend £2.4m on roads, £1.5m on libraries and some on pools. The whole package "
          "comes to £5.5m."},
         {"The recall concerns lots 2781 and 2794 only, which together come to 6,900 wheels."},
         {"Nine goals in the first leg and six in the second make 15 in all."}});
}

TEST_CASE("terms that are served one after the other") {
  check(true,
        {{"The court gave Hanna Brock five years for the robbery and three for the arson, to be served one "
          "after the other, ten years in all."},
         {"He was sentenced to four years for fraud and two years for forgery, to run consecutively, a total "
          "of "
          "eight years."},
         {"Judge Ruiz jailed him for 18 months for theft and six months for assault, to be served "
          "consecutively, making three years."},
         {"She spent four years in Rome and three in Lyon, nine years altogether."},
         {"Norris was handed terms of six and five years, to be served one after the other, so he will spend "
          "13 years in prison."}});
  check(false,
        {{"The court gave Hanna Brock five years for the robbery and three for the arson, to be served one "
          "after the other, eight years in all."},
         {"The court gave Hanna Brock five years for the robbery and three for the arson, to be served "
          "concurrently, five years in all."},
         {"Judge Ruiz jailed him for 18 months for theft and six months for assault, to be served "
          "consecutively, making two years."},
         {"She spent at least four years in Rome and three in Lyon, nine years altogether."},
         {"She got five years and three months for the arson, six years less than the prosecution asked for "
          "in all."}});
}

TEST_CASE("the halves of a match and the score that they make") {
  check(
      true,
      {{"Vilnius won the first half 38-30 and the second 41-35, and so took the game 89-65."},
       {"Leading 12-9 at half-time, Bath scored another 10 points without reply and won 32-9."},
       {"They were 20-10 up at the break and won the second half 24-20, so that the final score was 54-30."},
       {"After a 2-1 win at home and a 3-1 win away the Greens went through 6-2 on aggregate."}});
  check(false, {{"Vilnius won the first half 38-30 and the second 41-35, and so took the game 79-65."},
                {"Vilnius won the first half 38-30 but lost the second 35-41, and so lost the game 71-73."},
                {"Leading 12-9 at half-time, Bath scored another 10 points without reply and won 22-9."},
                {"Leading 12-9 at half-time, Bath scored another 10 points and won 32-19."},
                {"After a 2-1 win at home and a 1-2 defeat away the Greens went through 4-3 on penalties."},
                {"After a 2-1 win at home and a 3-1 win away the Greens went through 5-2 on aggregate."}});
}

TEST_CASE("the rest of all there is, in per cent") {
  check(
      true,
      {{"Of those asked, 48 per cent were for the tunnel and 35 per cent against, while the remaining 27 per "
        "cent had no opinion."},
       {"Women hold 44 per cent of the seats and men the remaining 66 per cent."},
       {"Rye covers 45 per cent of the fields and wheat 40 per cent; the remaining 25 per cent lie "
        "fallow."}});
  check(
      false,
      {{"Of those asked, 48 per cent were for the tunnel and 35 per cent against, while the remaining 17 per "
        "cent had no opinion."},
       {"Women hold 44 per cent of the seats and men the remaining 56 per cent."},
       {"The bank will buy 21 per cent now and the remaining 30 per cent next year."},
       {"Of the 60 per cent who voted, 70 per cent said yes and the remaining 30 per cent no."},
       {"Turnout was 61 per cent, and of the votes 55 per cent were for it and the other 45 per cent "
        "against."}});
}

TEST_CASE("hours and days that passed, told with \"later\" or in two sentences, and journeys") {
  check(
      true,
      {{"The night train left Porto at 10pm and reached Lagos at 6am, after a journey of eleven hours."},
       {"The power failed at 7.15am. At 10.45am, five and a half hours later, it was back."},
       {"Leaving Graz at 7.20 and arriving in Linz at 10.50, the bus takes five and a half hours."},
       {"Doors opened at 6pm and the last guest left at 2am, eleven hours later."},
       {"The session opened at nine in the morning and closed at three in the afternoon, eight hours later."},
       {"The strike began on 2 March and ended on 11 March, 19 days later."},
       {"After 24 days at sea they tied up in Cork on 21 May, having set out on the 3rd of the month."}});
  check(false,
        {{"The night train left Porto at 10pm and reached Lagos at 6am, after a journey of eight hours."},
         {"The power failed at 7.15am. At 10.45am, three and a half hours later, it was back."},
         {"The power failed at 7.15am. At 10.45am on Tuesday, five and a half hours later, it was back."},
         {"Leaving Graz at 7.20 and arriving in Linz at 10.50, the bus takes three and a half hours."},
         {"The flight left Porto at 10am and landed in Boston at 1pm, after a journey of eight hours."},
         {"The strike began on 2 March and ended on 11 March, nine days later."},
         {"After 18 days at sea they tied up in Cork on 21 May, having set out on the 3rd of the month."}});
}

TEST_CASE("anniversaries of what happened, whatever it was") {
  check(true,
        {{"The post office marks the 75th anniversary of its first telegram, sent in 1920, with a stamp this "
          "year, 2024."},
         {"A concert on Saturday marked the 60th anniversary of the composer's death in 1974."},
         {"The 60th anniversary of the disaster, which struck in January 1974, was marked on Sunday."},
         {"It is 45 years this week since the ferry Astrid sank in 1994."},
         {"The bell, cast in 1724, is 400 years old this year."}});
  check(false,
        {{"The post office marks the 104th anniversary of its first telegram, sent in 1920, with a stamp."},
         {"A concert on Saturday marked the 50th anniversary of the composer's death in 1974."},
         {"A film marks the 60th anniversary of the death of a man who came to the town in 1920."},
         {"The 20th anniversary of the club's rescue after it went bankrupt in 1974 was marked on Sunday."},
         {"It is 30 years this week since the ferry Astrid sank in 1994."},
         {"Married in 1999, the 51-year-old dancer came to Oslo."}});
}

TEST_CASE("a sum shared equally, and how much more or less") {
  check(true, {{"Four friends have shared a lottery win of €8,000 equally, so that each gets €3,000."},
               {"The 1,200 shareholders will divide 3.6 million euros between them, 4,000 euros each."},
               {"Attendance fell from 900 to 750, 250 fewer than last year."}});
  check(false, {{"Four friends have shared a lottery win of €8,000 equally, so that each gets €2,000."},
                {"Four friends have shared a flat that costs €8,000 a year, and each pays €2,500 for food."},
                {"Attendance fell from 900 to 750, 150 fewer than last year."},
                {"Attendance fell from 900 to 750, 250 more than the club had feared."}});
}

TEST_CASE("seats shared out, halves of whom, so many with so much each, and changes of an object") {
  check(true, {{"Parliament has 120 seats. The Greens won 50, the Liberals 40 and the Socialists 50."},
               {"The vaccine was given to 6,000 people, half of whom, 4,000, were children."},
               {"The school has 14 classes with 25 pupils each, 450 pupils in all."},
               {"The company will cut its 5,000 staff by 20 per cent to 4,500."},
               {"The party lost 12 of its 40 seats and now has 32."},
               {"The team has won 15 of its 20 matches, a success rate of 65 per cent."},
               {"The two brothers have five and seven children, 15 between them."}});
  check(
      false,
      {{"Parliament has 120 seats. The Greens won 50, the Liberals 40 and the Socialists 30."},
       {"Parliament has 120 seats. The Greens won 50, the Liberals 40 and the Socialists 50 per cent of the "
        "rest."},
       {"Parliament has 120 seats. The Greens have 50 bikes, the Liberals 40 and the Socialists 50."},
       {"The vaccine was given to 6,000 people, half of whom, 3,000, were children."},
       {"The school has 14 classes with 25 pupils each, 350 pupils in all."},
       {"The company will cut its 5,000 staff by 20 per cent to 4,000."},
       {"The company will cut its 5,000 staff by 20 per cent to save 4,500 euros."},
       {"The party lost 12 of its 40 seats and now has 28."},
       {"The party lost 12 of its 40 seats and now has 32 per cent in the polls."},
       {"The two brothers have five and seven children, 12 between them."}});
}

TEST_CASE("parts that each go back to the whole may share some") {
  check(false, {{"The avalanche hurt 14 people, nine of them Sherpas and six of them women."},
                {"The club has 200 members, 120 of whom are students and 110 of whom are women."}});
  check(true, {{"The club sold 12,400 tickets, 7,900 of them to locals and 5,300 to visitors."}});
}

TEST_CASE("an age, a jubilee and a stretch of years that end in a year of the past") {
  check(true,
        {{"The skier Ingunn Moe, born in 1994, became Olympic champion in 2022 at the age of 24."},
         {"Born in Lyon in 1950, the cook opened his first restaurant in 1978 at the age of 22."},
         {"Painter Ana Luz, who was born in 1931, was 24 when she left Spain in 1962."},
         {"Engineer Jo Arroy, who was born in 1931 in a camp, died in Sucre on 9 March 2010. She was 69."},
         {"Founded in 1950, the firm celebrated its 60th birthday in 2015."},
         {"Married in 1980, they celebrated their golden wedding in 2020."},
         {"The school, which was founded in 1888, celebrated its centenary in 1998."}});
  check(false,
        {{"The skier Ingunn Moe, born in 1994, became Olympic champion in 2022 at the age of 27."},
         {"The skier Ingunn Moe, born in 1994, won gold in 2022, eight years after her sister did at the age "
          "of 24."},
         {"Engineer Jo Arroy, who was born in 1931 in a camp, died in Sucre on 9 March 2010. She was 78."},
         {"Jo Arroy, born in 1931, married Luis Poe in 1960, when he was 24. He died in 2000. He was 64."},
         {"Founded in 1950, the firm celebrated its 60th birthday in 2010 and closed in 2015."},
         {"Married in 1980, they had a son who in 2020 celebrated his silver wedding."},
         {"The school, founded in 1888, was rebuilt in 1948 for the centenary of the town."}});
}

}  // namespace
}  // namespace gainsay
