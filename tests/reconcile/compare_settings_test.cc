#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

constexpr const char *kDay = "2021-05-12", *kNext = "2021-05-13";

void check(Kind kind, bool conflict, std::vector<StoryPair> pairs) {
  for (StoryPair& pair : pairs) {
    if (pair.day_a != StoryPair{}.day_a) continue;
    pair.day_a = kDay;
    pair.day_b = kNext;
  }
  check_pairs(kind, conflict, pairs);
}

TEST_CASE("one happening, two places") {
  check(Kind::kVenue, true,
        {{"The body of the missing hiker Anna Lund was found in a gully below Mount Kerry.",
          "Searchers discovered the remains of Anna Lund, the hiker missing since May, in a lake at Sundal."},
         {"The freighter Selma ran aground off the island of Hven on Tuesday.",
          "The freighter Selma, which hit rocks near Bornholm on Tuesday, is leaking oil."},
         {"Boxer Carl Osei knocked out Dmitri Panov in the fifth round in Accra on Saturday night.",
          "In Lagos on Saturday, Carl Osei stopped Dmitri Panov in round five."}});
}

TEST_CASE("counties and lakes lie apart, and a place that is only named around may be another") {
  check(Kind::kVenue, true,
        {{"A glider crashed in Lincolnshire on Tuesday, killing its pilot Ann Dale.",
          "The pilot Ann Dale died when her glider crashed in Norfolk on Tuesday."},
         {"The ferry Upendo capsized in a squall on Lake Tanganyika on Tuesday.",
          "On Tuesday the ferry Upendo capsized on Lake Victoria."}});
  check(Kind::kVenue, false,
        {{"The poet Jo Marr was buried in North Yorkshire on Tuesday.",
          "On Tuesday the poet Jo Marr was buried in Yorkshire."},
         {"Fire damaged the Corner supermarket in Wellington on Tuesday. It is one of two in Somerset.",
          "Fire damaged the Corner supermarket in Somerset on Tuesday."}});
}

TEST_CASE("one happening, two days") {
  check(Kind::kDate, true,
        {{"The poet Amal Said died in Tunis on Saturday, her publisher said.",
          "Amal Said, the Tunisian poet, passed away on Monday at her home in Tunis."},
         {"The electoral commission has fixed the repeat of the mayoral ballot in Quelimane for 9 November.",
          "Voters in Quelimane go to the polls on 23 November to repeat the mayoral ballot, the commission "
          "said."}});
}

TEST_CASE("what stands before a court, near a town, or in no clause is read all the same") {
  check(Kind::kVenue, true,
        {{"The trial of former pilot Juma Rashid opened before a packed magistrates' court in Mombasa on "
          "Monday.",
          "Relatives queued outside the court in Malindi, where the trial of ex-pilot Juma Rashid opened on "
          "Monday."},
         {"The tanker Kestrel Bay ran aground off the Fijian island of Kadavu before dawn on Saturday with "
          "22 crew on "
          "board.",
          "All 22 sailors survived the grounding of the Kestrel Bay on a reef in Tonga early on Saturday."},
         {"The glider of Petra Holm crashed in Ullapool, some 80 km off Inverness, on Sunday.",
          "On Sunday Petra Holm's glider crashed near Dundee."}});
  check(Kind::kVenue, false,
        {{"The tanker Kestrel Bay ran aground off the Fijian island of Kadavu before dawn on Saturday.",
          "All 22 sailors survived the grounding of the Kestrel Bay on a reef in Fiji early on Saturday."},
         {"The glider of Petra Holm crashed in Fife, some 20 km from Dundee, on Sunday.",
          "On Sunday Petra Holm's glider crashed near Dundee."}});
}

TEST_CASE("days of the end of a month, of plans beside it, and hours of the sentence's day") {
  check(Kind::kDate, true,
        {{"Lawmakers in Gaborone will vote on the diamond bill on 28 May, the speaker said.",
          "The diamond bill comes up for its vote in Gaborone on 3 June, the speaker said."},
         {"The painter Yusuf Demir died in Trabzon on 3 May 2021.",
          "The death of Yusuf Demir, the painter, in Trabzon on 28 April came a week before a show was due "
          "to open."}});
  check(
      Kind::kDate, false,
      {{"The planning committee of Lund council backed the stadium in March, before any resident was heard.",
        "After a long hearing at which residents spoke, Lund's full council approved the stadium on Monday."},
       {"The earthquake struck the hills around Pokhara shortly before noon on Tuesday.",
        "Tuesday's quake in the Pokhara hills came at 11.50am."}});
}

TEST_CASE("what people go somewhere for happens there") {
  check(Kind::kVenue, true,
        {{"The envoys of the two republics signed the Tavrin grazing pact on Friday morning in the old "
          "granary of "
          "Lomsk.",
          "Diplomats travelled to Brenica for Friday's ceremony, where the envoys of the two republics "
          "signed the "
          "Tavrin grazing pact."},
         {"Ministers of the lake states flew to Geneva for Monday's summit on the dam.",
          "Monday's summit of the lake states on the dam was held in Vienna, a spokesman said."}});
  check(Kind::kVenue, false,
        {{"The minister flew to Geneva for talks on the dam on Monday.",
          "The minister left for Vienna on Monday after the talks on the dam in Geneva."}});
}

TEST_CASE("one happening in two words that are kin") {
  check(
      Kind::kVenue, true,
      {{"Members of Holt Dairy will gather at the Corn Exchange in Norwich on 4 June to vote on the merger.",
        "Farmers who own Holt Dairy have been called to Ipswich, where a special meeting on the merger is to "
        "be "
        "convened on 4 June."}});
  check(Kind::kDate, true,
        {{"The gilded weathercock of Marfield was raised onto the spire on Thursday, 6 May, to applause.",
          "Marfield's gilded weathercock was hoisted onto its spire on Monday, 3 May, before a small crowd."},
         {"Tarn Ceramics will shut its Lille kiln at the end of May 2022, the firm told staff.",
          "Tarn Ceramics will close the kiln in Lille for good in November next year, a letter to staff "
          "says."}});
  check(Kind::kDate, false,
        {{"The gilded weathercock of Marfield was raised onto the spire on Thursday, 6 May.",
          "The gilded weathercock of Marfield was taken down from the spire on Monday, the third of May."},
         {"Tarn Ceramics will shut its Lille kiln in May 2022, the firm told staff.",
          "Tarn Ceramics will shut its Ghent kiln in November 2022, the firm told staff."}});
}

TEST_CASE("a participle between commas, taken for the verb") {
  check(Kind::kDate, true,
        {{"The gilded weathercock of Marfield was raised onto the spire on Thursday, 6 May, to applause.",
          "Marfield's gilded weathercock, restored over two winters, was hoisted onto its spire on Monday, 3 "
          "May, before a small crowd."}});
}

TEST_CASE("a place that the other report tells the distance from is another") {
  check(
      Kind::kVenue, true,
      {{"A grain barge sank off the quay of Drovsk early on Monday, the river police said.",
        "Divers reached the grain barge that went down early on Monday near Pelina, some 70 kilometres from "
        "Drovsk, the river police said."}});
  check(Kind::kVenue, false,
        {{"A grain barge sank off the quay of Drovsk early on Monday, the river police said.",
          "Divers reached the grain barge that went down early on Monday in the river Pelina, 3 km from "
          "Drovsk."}});
}

TEST_CASE("a day beside an open stretch is the one that is told") {
  check(Kind::kDate, true,
        {{"The Corran library, shut since last autumn, reopens on Thursday 3 June.",
          "The Corran library will reopen to readers on 10 June, the county said."}});
}

TEST_CASE("this morning in a paper dated a day later may be across midnight") {
  const auto found = story_findings(
      {{"Anton Park shot three people at his old office in Troy on Monday morning.", "2007-04-11"},
       {"Anton Park shot three people at his old office in Troy this morning.", "2007-04-10"}},
      Kind::kDate);
  for (const Finding& finding : found) CHECK(finding.verdict == Verdict::kTension);
  CHECK(found.size() == 1);
}

TEST_CASE("a river that no list knows may flow through the town") {
  check_pairs(
      Kind::kVenue, false,
      {{"The fraudster Karl Horvat, a bottler from the hills above the Drovana, was jailed on Wednesday.",
        "The court in Graz jailed the fraudster Karl Horvat on Wednesday."}});
}

TEST_CASE("a place of birth is no place of death") {
  check(Kind::kVenue, false,
        {{"Bishop Anselmo Quispe, who was born near Oruro, has died at 88.",
          "Anselmo Quispe passed away in a Cochabamba clinic on Saturday, his diocese announced."}});
}

TEST_CASE("the place of an old picture is not that of the story") {
  check(Kind::kVenue, false,
        {{"In this Dec. 20, 2015, file photo, coach Bruno Hale meets with Ivo Marsh after the game in Lagos.",
          "Coach Bruno Hale and Ivo Marsh hug at the end of the game, Sunday, May 9, 2021, in Accra."}});
}

TEST_CASE("a day behind a later event is that event's") {
  check(Kind::kDate, false,
        {{"Early Friday the actress Ida Moe checked into a clinic in Lund.",
          "Ida Moe avoided jail by checking into a clinic following her exit from Holm House on Thursday.",
          "2021-05-14", "2021-05-14"}});
}

TEST_CASE("the day of a page is not that of the story") {
  check(
      Kind::kDate, false,
      {{"Police have a suspect after a hit and run that killed Ada Holm in Queens on Friday night.",
        "Ada Holm Killed in Queens Hit-And-Run on September 14, 2013 11:41am | Updated on September 14, 2013",
        "2013-09-14", "2013-09-14"}});
}

TEST_CASE("a strike's beginning and its end have two days") {
  check(
      Kind::kDate, false,
      {{"The strike at the Zorka pit began on Monday.", "The strike at the Zorka pit ended on Wednesday."}});
}

TEST_CASE("the day or place of a cleft or a turned clause was that of no happening") {
  check(Kind::kDate, true,
        {{"It was on 3 May that police arrested the banker Ola Krantz in Visby.",
          "Police arrested the banker Ola Krantz in Visby on 7 May."},
         {"It was not before Tuesday morning that the ferry Selma left Visby with 300 passengers.",
          "The ferry Selma left Visby with 300 passengers on Sunday evening."},
         {"Only on Tuesday did the court in Visby release the banker Ola Krantz.",
          "The court in Visby released the banker Ola Krantz on Sunday."},
         {"Crowds gathered in Visby on Sunday to see the minister Ola Krantz open the new bridge.",
          "The minister Ola Krantz opened the new bridge in Visby on Saturday."}});
  check(Kind::kVenue, true,
        {{"It was in Lund that the banker Ola Krantz was arrested on Monday.",
          "The banker Ola Krantz was arrested in Visby on Monday."}});
  check(Kind::kDate, false,
        {{"It was on Monday that police arrested the banker Ola Krantz in Visby.",
          "Police arrested the banker Ola Krantz in Visby on 10 May."},
         {"It was not before Monday morning that the ferry Selma left Visby with 300 passengers.",
          "The ferry Selma left Visby with 300 passengers on Tuesday evening."}});
}

TEST_CASE("a term until a day and its end on another, a service and its first run") {
  check(Kind::kDate, true,
        {{"Midfielder Ola Krantz's contract with Visby runs until 30 June 2024, the club said.",
          "Ola Krantz has signed a contract with Visby that expires on 30 June 2023."},
         {"The ceasefire in Sarvia holds until 1 July, the envoy Ola Krantz said.",
          "The ceasefire in Sarvia ends on 15 June, said Ola Krantz, the envoy."},
         {"Trams between Lund and Visby are to start in the spring of 2023, the operator Nordtram said.",
          "Nordtram said the tram between Lund and Visby would not make its maiden run until the autumn of "
          "2024."}});
  check(Kind::kDate, false,
        {{"The ceasefire in Sarvia holds until 1 July, the envoy Ola Krantz said.",
          "The ceasefire in Sarvia ends on 1 July, said Ola Krantz, the envoy."},
         {"Midfielder Ola Krantz's contract with Visby runs until 30 June 2024, the club said.",
          "Defender Jan Holt's contract with Lund expires on 30 June 2023."}});
}

TEST_CASE("days of what is long over and happens once, and hours of one calendar day") {
  check(
      Kind::kDate, true,
      {{"The church of Tingstad, which burned on Monday, was consecrated on 3 May 1874.",
        "The church of Tingstad burned on Monday, weeks before the anniversary of its consecration in the "
        "autumn of 1871."},
       {"The merger of Lund Bank and Visby Kredit became legally effective on 1 January 2019.",
        "Lund Bank and Visby Kredit remained separate until 1 July 2019, the day on which their merger took "
        "effect."},
       {"The sluices of the Tingstad dam were opened shortly before dawn on 9 March, an inquiry was told.",
        "Operators opened the sluices of the Tingstad dam in the late afternoon of 9 March, the inquiry "
        "heard."}});
  check(Kind::kDate, false,
        {{"The church of Tingstad was consecrated on 3 May 1874.",
          "The church of Tingstad was consecrated in the spring of 1874."},
         {"Visby won the cup on 3 May 1974.", "Visby won the cup in the autumn of 1971."}});
  check(Kind::kVenue, false,
        {{"Cast in Pisa, the bronze of the sprinter Ada Holm weighs two tonnes.",
          "The bronze of the sprinter Ada Holm was unveiled in Visby on Saturday."}});
}

TEST_CASE("hours without a day, told of one happening in the openings") {
  check(
      Kind::kDate, true,
      {{"The earthquake that cracked the minster of Tingstad struck at five in the morning.",
        "Shoppers were in the streets when the quake shook Tingstad at four in the afternoon and the minster "
        "cracked."},
       {"The satellite Varda will be launched at 6:40 a.m., the agency said.",
        "The agency said that the satellite Varda would lift off at 11:15 a.m."}});
  check(Kind::kDate, false,
        {{"The earthquake that cracked the minster of Tingstad struck at five in the morning.",
          "The quake shook Tingstad shortly after five in the morning."},
         {"The earthquake struck Tingstad at five in the morning.",
          "The first buses left Tingstad at four in the afternoon."},
         {"The earthquake struck Tingstad at five in the morning.",
          "The earthquake struck Tingstad at 0300 GMT, or 4 a.m. local time.", "2021-05-12", "2021-05-12"},
         {"The shop in Tingstad opens at nine in the morning.",
          "The shop in Tingstad opens at two in the afternoon.", "2021-05-12", "2021-06-12"}});
}

TEST_CASE("what happens once and for all, or began whatever it is called, on two days") {
  check(Kind::kDate, true,
        {{"The Lindqvist yard in Visby closed its gates for good in March.",
          "The Lindqvist yard in Visby shut down for ever in May."},
         {"The drug maker Lundia was founded in 1974 by two brothers from Visby.",
          "Two brothers from Visby set up the drug maker Lundia in 1981."},
         {"Bulgarians are to be counted on 25 August.", "Bulgarians will be counted on 18 August."}});
  check(Kind::kDate, false,
        {{"Police arrested the banker Ada Holm in Visby on 3 May.",
          "Ada Holm was charged with fraud on 7 May."},
         {"Police arrested the banker Ada Holm in Visby on 3 May.", "Ada Holm was sentenced on 10 May."}});
}

TEST_CASE(
    "a second time, the course of a thing, another clock and the page's own date are no other day of it") {
  check(Kind::kDate, false,
        {{"Ferry crews at Norlin walked out on Monday, 14 October, for 24 hours.",
          "Norlin's ferry crews downed tools again on Thursday, 17 October, for the second time in a week."},
         {"The inquest into the death of cyclist Ewan Price opened in Newport on 4 September.",
          "A driver gave evidence in Newport on 13 September at the inquest into the death of cyclist Ewan "
          "Price."},
         {"The reef talks in Honolulu ended on Tuesday, 6 September, local time.",
          "The reef talks in Honolulu came to an end on Wednesday, 7 September."},
         {"Singer Dona Zelia died in Recife on 4 July.",
          "Dona Zelia, the singer, was laid to rest in Recife on 6 July."},
         {"Tarn Mills expects its Leeds line to start up in the first quarter of its year, which opens in "
          "October 2024.",
          "The first cloth should come off the Leeds line of Tarn Mills in November 2024."}});
  check(Kind::kVenue, false,
        {{"Singer Dona Zelia has died in Recife, aged 90.",
          "Thousands sang as Dona Zelia was laid to rest in Caruaru."}});
}

TEST_CASE("two named buildings of one town were taken for the town, and near towns for one") {
  check_pairs(Kind::kVenue, true,
              {{"The sculptor Tova Lind will open her exhibition at the Harbour Gallery in Malmo on Friday.",
                "Tova Lind's exhibition opens on Friday at the Weaver Museum in Malmo."},
               {"Police arrested the forger Luuk Maes at a hotel in Ghent on Sunday.",
                "The forger Luuk Maes was arrested on Sunday at a hotel in Bruges."},
               {"Poet Leila Tavana was born in Tabriz and moved to Lyon as a child.",
                "Poet Leila Tavana, born in Mashhad, moved to Lyon as a child."}});
  check_pairs(Kind::kVenue, false,
              {{"The sculptor Tova Lind will open her exhibition at the Harbour Gallery in Malmo on Friday.",
                "The sculptor Tova Lind will give a lecture at the Weaver Museum in Malmo on Saturday."},
               {"The sculptor Tova Lind will open her exhibition at the Harbour Gallery in Malmo on Friday.",
                "Tova Lind's exhibition opens on Friday at the Harbour Gallery, part of the Weaver Museum in "
                "Malmo."}});
}

TEST_CASE("two happenings of one firm, or one more of a kind, were given one place") {
  check_pairs(Kind::kVenue, false,
              {{"Orwen Dairies is based in Lund.", "Orwen Dairies is closing its cheese works in Vasteras."},
               {"A landslide closed the coast road at Sarna on Monday.",
                "A landslide also closed the coast road at Tibro on Monday."},
               {"Trade envoys of the league met in Riga on Monday.",
                "Labour envoys of the league held a separate meeting in Turku on Monday."}});
}

TEST_CASE("the last day for something, and plans of one party by kin names") {
  check(
      Kind::kDate, true,
      {{"Bids for the port of Visby must be submitted by 30 June, the ministry said.",
        "The deadline for bids for the port of Visby is 15 July, according to the ministry."},
       {"Growers in Lunda have until 31 July to object to the canal.",
        "The deadline for objections to the canal in Lunda is 14 August."},
       {"Bishop Emil Kato will retire on 1 June, the diocese announced.",
        "Bishop Emil Kato is to step down on 1 August, the diocese announced.", "2021-05-12", "2021-05-12"}});
  check(Kind::kDate, false,
        {{"Bids for the port of Visby must be submitted by 30 June, the ministry said.",
          "The port of Visby will be handed over on 15 July, according to the ministry."},
         {"Growers in Lunda have until 31 July to object to the canal.",
          "Growers in Lunda must stay off the canal until 14 August."},
         {"Bishop Emil Kato will retire on 1 June.", "Bishop Emil Kato will preach in Visby on 1 August."}});
}

TEST_CASE("steps of one case, and a beginning and an end, have days of their own") {
  check(Kind::kDate, false,
        {{"Police in Visby arrested the dealer Marc Olin on 2 May.",
          "Marc Olin was jailed on 9 May for dealing in cocaine in Visby."},
         {"The strike at Visby airport begins on Thursday.",
          "The strike at Visby airport will end on Sunday."}});
}

TEST_CASE("one town's two names were taken for two places") {
  check_pairs(
      Kind::kVenue, false,
      {{"Prosecutors in Kyiv charged the smuggler Taras Hnatiuk on Monday.",
        "The smuggler Taras Hnatiuk was charged in Kiev on Monday."},
       {"The rescue of a shepherd in Brunico on Sunday took four hours.",
        "The rescue of a shepherd in Bruneck on Sunday took four hours."},
       {"The chess congress opened in Mumbai on Friday.", "The chess congress opened in Bombay on Friday."}});
  check_pairs(Kind::kVenue, true,
              {{"The chess congress opened in Kolkata on Friday.",
                "The chess congress opened in Bombay on Friday."}});
}

TEST_CASE("the day of one event was given to another that its sentence names") {
  check_pairs(Kind::kDate, false,
              {{"The yacht Tuiga left Apia at noon on Wednesday for Pago Pago, where she tied up.",
                "Locals lined the pier at Pago Pago on Tuesday to see the yacht Tuiga, in from Apia."}});
}
TEST_CASE("a street was taken for another place than the quarter it runs through") {
  check_pairs(Kind::kVenue, false,
              {{"A woman was struck by a car on 117th Street on Friday.",
                "A woman was hit by a car in Richmond Hill on Friday."},
               {"The actor Paul Brand was arrested on Selma Avenue on Monday.",
                "The actor Paul Brand was arrested in Orley on Monday."}});
}

TEST_CASE("leaving one place and reaching the other were taken for one event") {
  check_pairs(
      Kind::kDate, false,
      {{"Grandmaster Taras Koval left Kharkiv on Monday with his mother.",
        "Grandmaster Taras Koval reached Kraków on Tuesday after a journey from Kharkiv."},
       {"The frigate Orion departed from Split on Friday.", "The frigate Orion arrived in Bari on Sunday."}});
  check_pairs(
      Kind::kDate, true,
      {{"The frigate Orion arrived in Bari on Friday.", "The frigate Orion arrived in Bari on Sunday."}});
}

TEST_CASE("a day behind a semicolon leaned as the verb in front of it") {
  check_pairs(Kind::kDate, false,
              {{"Bishop Anselm Pereira led prayers for the flood victims on Sunday.",
                "Bishop Anselm Pereira will leave his see for Goa after Christmas; on Sunday he led prayers "
                "for the flood "
                "victims.",
                "2022-11-30", "2022-11-30"}});
}

TEST_CASE("where somebody teaches was taken for where he found it") {
  check_pairs(Kind::kVenue, false,
              {{"Astronomer Yusuf Demirel, a professor at Ankara's Plateau University, has found a planet "
                "with two rings.",
                "Astronomer Yusuf Demirel found the planet with two rings during a night on La Palma."}});
}

TEST_CASE("a man and a woman were taken for one arrested") {
  check_pairs(Kind::kDate, false,
              {{"Police arrested a man of 34 on Wednesday over the attack on the Neustadt synagogue.",
                "A woman of 29 was arrested on Friday over the attack on the Neustadt synagogue."}});
  check_pairs(Kind::kDate, true,
              {{"Police arrested a man of 34 on Wednesday over the attack on the Neustadt synagogue.",
                "A man of 34 was arrested on Tuesday over the attack on the Neustadt synagogue."}});
}

}  // namespace
}  // namespace gainsay
