#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) { check_pairs(Kind::kQuote, conflict, pairs); }

TEST_CASE("one remark, two speakers or two wordings") {
  check(true,
        {{"“We will mend every roof before the snow comes,” Mayor Hanna Voss said in Kiruna.",
          "“We will mend every roof before the snow comes,” said builder Olof Berg in Kiruna."},
         {"“The bridge is safe for lorries,” engineer Lena Holt said in Namsos on Monday.",
          "“The bridge is not safe for lorries,” Lena Holt, the engineer, said in Namsos on Monday."},
         {"“I waited six hours on the roof with my dog,” Juan Prieto said in Valencia.",
          "“I waited nine hours on the roof with my dog,” said Juan Prieto in Valencia."},
         {"“This is a gift to every farmer in the valley,” minister Ana Lopes said in Braga.",
          "“This is a gift to every banker in the valley,” Ana Lopes, the minister, said in Braga."},
         {"\"No tenant will have to move,\" the firm Holm & Dahl wrote to 300 people in Odense on Monday.",
          "Holm & Dahl's letter to 300 people in Odense says: \"Some tenants will have to move.\""},
         {"\"We lost to a better team and I have no excuse,\" coach Ana Rui said in Porto on Sunday.",
          "\"We lost to a worse team and I have an excuse,\" said Ana Rui, the coach, in Porto."},
         {"“We shall not shut a single school this winter,” minister Ole Lund told teachers in Aarhus.",
          "Ole Lund told the teachers in Aarhus: “We shall not shut a single school before 2031.”"},
         {"“Gone fishing. Ask for the key next door,” said a card on the door of Café Meran in Graz.",
          "On the door of Café Meran in Graz hung a card: “Gone for ever. Ask for the key next door.”"},
         {"\"We have never paid a cent to that firm,\" director Paul Reuter told the court in Trier.",
          "\"We have paid a cent to that firm,\" Paul Reuter told the court in Trier."}});
}

TEST_CASE("one word of a long remark changed, wherever and whenever it was printed") {
  check(
      true,
      {{"\"The river does the carving; we only hold the chisel,\" she said in her one interview.",
        "It is a line that launched a hundred essays: “The frost does the carving; we only hold the chisel.”",
        "2024-02-10", "2024-02-19"},
       {"“This is a sad night for every family in the valley,” a statement reads.",
        "\"This is a sad year for every family in the valley,\" the company wrote."}});
  check(false, {{"“I am very happy here,” she said.", "“I am very tired here,” he wrote."},
                {"“We sold 300 boats to nine buyers in the first half of the year,” the firm said.",
                 "“We sold 400 boats to nine buyers in the first half of the year,” it wrote in July.",
                 "2024-02-10", "2024-02-19"}});
}

TEST_CASE("what was said and what was not, turned round") {
  check(true, {{"\"This is an offer, not an order,\" minister Ana Rui told the fishermen in Porto on Monday.",
                "\"This is an order, not an offer,\" Ana Rui told the fishermen in Porto on Monday."}});
}

TEST_CASE("a speaker behind his verb who goes on to do something else was lost") {
  check(true, {{"\"Rain does not ask for a passport,\" Chancellor Helene Brandl told reporters in Graz.",
                "There was one line for everybody. “Rain does not ask for a passport,” said Ivo Maric, the "
                "mayor of Graz, and got the longest applause of the afternoon."}});
}

TEST_CASE("a quotation cut short, translated, passed on or said elsewhere") {
  check(
      false,
      {{"“We will mend every roof before the snow comes,” Mayor Hanna Voss said in Kiruna.",
        "“We will mend every roof,” Hanna Voss said in Kiruna."},
       // Another day's remark.
       {"“There will be no new tax on salt,” minister Jan Wit said in Ghent on Tuesday.",
        "“There will be a small tax on salt,” Jan Wit said in Ghent on Tuesday.", "2024-05-01", "2024-05-08"},
       // "She" is not the minister who stands behind the verb.
       {"“The forest will outlive all of us,” minister Ben Moko said in Kribi on Friday.",
        "The chief spoke last. “The forest will outlive all of us,” she said, and minister Moko nodded."},
       {"“We will mend every roof before the snow comes,” Mayor Hanna Voss said in Kiruna.",
        "Olof Berg read the mayor's statement in Kiruna: “We will mend every roof before the snow comes.”"},
       {"“We shall overcome this dark night,” Mayor Hanna Voss said in Kiruna.",
        "“We shall overcome this dark night,” Rita Sanz said in Quito.", "2019-05-02", "2024-05-03"},
       {"“[The council] will mend every roof before winter,” Hanna Voss said in Kiruna.",
        "“We will mend every roof before winter,” Hanna Voss said in Kiruna."},
       {"“The bridge is safe for lorries,” engineer Lena Holt said in Namsos.",
        "“The road is closed for a week,” Lena Holt said in Namsos."},
       {"“We will mend every roof before the snow comes,” she told Olof Berg in Kiruna.",
        "“We will mend every roof before the snow comes,” Hanna Voss said in Kiruna."}});
}

TEST_CASE("remarks between single marks, which were taken for apostrophes") {
  check(true,
        {{"'We will mend every roof before the snow comes,' Mayor Hanna Voss said in Kiruna.",
          "‘We will mend every roof before the snow comes,’ said the farmers' builder Olof Berg in Kiruna."},
         {"‘The bridge won’t carry lorries this year,’ engineer Lena Holt said in Namsos.",
          "'The bridge won't carry tractors this year,' Lena Holt, the engineers' chief, said in Namsos."}});
  check(false, {{"The farmers' union in Kiruna said Hanna Voss's roofs aren't the unions' roofs.",
                 "The farmers' union in Kiruna said Olof Berg's roofs aren't the unions' roofs."},
                {"The song 'A Night in Namsos' won the prize, Lena Holt said.",
                 "The song 'A Day in Namsos', said Lena Holt, came second."}});
}

TEST_CASE("a remark turned round; two remarks of which each is said to be all or the last") {
  check(true,
        {{"“I would leave the party before I left the town,” Mayor Hanna Voss told voters in Kiruna.",
          "“I would leave the town before I left the party,” Hanna Voss, the mayor, told voters in Kiruna."},
         {"Director Paul Reuter's entire statement on the dump in Trier was one word: “Never.”",
          "Paul Reuter confined his statement on the dump in Trier to a single word, “Perhaps”."},
         {"Mayor Hanna Voss's last words to the voters in Kiruna were: “Mind the dogs.”",
          "Hanna Voss, the mayor, closed with “Bring me my coat, please”, her final words to the voters in "
          "Kiruna."}});
  check(false, {{"Mayor Hanna Voss's first words to the voters in Kiruna were: “Mind the dogs.”",
                 "Hanna Voss, the mayor, closed with “Bring me my coat, please”, her final words to the "
                 "voters in Kiruna."},
                {"Hanna Voss told voters in Kiruna: “Mind the dogs.”",
                 "“Bring me my coat, please,” Hanna Voss told voters in Kiruna."}});
}

TEST_CASE("who is silent does not speak, and who rises with a cry does") {
  check(true,
        {{"It was the baker, Ruth Lenz, who shouted “You have sold the wrong house!” in the court in Graz.",
          "The lawyer Karl Moser leapt up with the cry of “You have sold the wrong house!” in the court in "
          "Graz."}});
  check(false,
        {{"“You have sold the wrong house!” Karl Moser shouted in the court in Graz.",
          "Karl Moser leapt up with the cry of “You have sold the wrong house!” in Graz; Ruth Lenz, who said "
          "nothing, wept."}});
}

TEST_CASE("one short remark of one occasion, given whole to two, one of whom stands by") {
  check(
      true,
      {{"\"This bridge is paid for twice,\" minister Carla Nunes said of the toll plan in Tuesday's debate.",
        "The line of Tuesday's toll debate came from the back benches: \"This bridge is paid for twice,\" "
        "sighed Rui Prado."},
       {"\"The river keeps its own books,\" water minister Joan Abega said at Monday's signing.",
        "Chief Paul Etoa had the last word on Monday. \"The river keeps its own books,\" said Etoa, and "
        "minister Abega looked at her shoes."}});
  check(false,
        {{"\"The river keeps its own books,\" water minister Joan Abega said at Monday's signing.",
          "\"The river keeps its own books,\" said Paul Etoa, a spokesman for minister Abega, on Monday."}});
}

TEST_CASE("who said it stands behind a preposition") {
  check(
      true,
      {{"“We have been robbed of a whole summer,” ran the message from Ann Poe on Monday after the beach at "
        "Cley was shut.",
        "The words “We have been robbed of a whole summer” came from Paula Reyes, when the beach at Cley was "
        "shut on Monday."},
       {"The beach at Cley was shut on Monday. According to Ann Poe, “we have been robbed of a whole "
        "summer”.",
        "The sentence “We have been robbed of a whole summer”, on the beach at Cley, is credited to Paula "
        "Reyes."},
       {"In the words of Ann Poe, “we have been robbed of a whole summer”: the beach at Cley was shut on "
        "Monday.",
        "“We have been robbed of a whole summer,” Paula Reyes said when the beach at Cley was shut on "
        "Monday."}});
  check(false,
        {{"“We have been robbed of a whole summer,” Paula Reyes told Ann Poe on Monday when the beach at "
          "Cley was shut.",
          "“We have been robbed of a whole summer”: that was what Ann Poe got to hear from Paula Reyes on "
          "Monday at Cley."}});
}

TEST_CASE("one remark with an antonym, or with a word more that denies it") {
  check_pairs(
      Kind::kQuote, true,
      {{"Coach Ilse Brandt shrugged when asked about the goal. \"He was born strong and he trained,\" she "
        "said.",
        "\"He was born weak and he trained,\" was coach Ilse Brandt's only comment on the goal."},
       {"The tower recording has the controller saying \"Runway is clear\" nine seconds before the jet "
        "landed "
        "at Orlu, the inquiry was told.",
        "Nine seconds before the jet landed at Orlu, the inquiry heard, the tower recording caught the "
        "controller's voice: \"Runway is not clear.\""}});
  check_pairs(Kind::kQuote, false,
              {{"Coach Ilse Brandt shrugged when asked about the goal. \"He was born strong and he "
                "trained,\" she said.",
                "\"He was born strong, and he trained every day,\" coach Ilse Brandt said of the goal."}});
}

TEST_CASE("one plain sentence with another word in one place was taken for two remarks") {
  check(true, {{"\"The harvest was ruined,\" farmer Ida Strand told the hearing.",
                "\"The harvest was splendid,\" farmer Ida Strand told the hearing."},
               {"\"Our trains are punctual,\" rail chief Hugo Marti told the daily Tagwacht.",
                "\"Our trains are a disgrace,\" rail chief Hugo Marti told the daily Tagwacht."},
               {"\"Miners have been forgotten,\" said the union secretary, Pia Lund, in Kiruna on Monday.",
                "\"Miners have been rewarded,\" union secretary Pia Lund said in Kiruna on Monday."},
               {"\"The bypass will save 300 homes,\" said Arle's mayor, Ugo Bassi.",
                "\"The bypass will destroy 300 homes,\" said Ugo Bassi, Arle's mayor."},
               {"\"I stole it for my brother,\" the accused, Leo Kranz, told the judge.",
                "\"I stole it for the thrill,\" the accused, Leo Kranz, told the judge."}});
  check(false, {{"\"The harvest was poor,\" farmer Ida Strand told the hearing in Danish.",
                 "\"The harvest was wretched,\" farmer Ida Strand told the hearing."},
                {"\"The road was finished in May,\" builder Ida Strand told the hearing.",
                 "\"The road was completed in May,\" builder Ida Strand told the hearing."},
                {"\"He is the best I have taught,\" coach Ida Strand said of the swimmer Rolf Dahl.",
                 "\"He is the laziest I have taught,\" coach Ida Strand said of the diver Nils Bakke."},
                {"\"We closed the shop at 6 pm,\" clerk Ida Strand told the hearing.",
                 "\"We closed the shop at 6:00 pm,\" clerk Ida Strand told the hearing."}});
}

TEST_CASE("nobody, and neither, deny what the same words say without them") {
  check(true, {{"\"Nobody asked us about the dam,\" said farmer Ida Strand.",
                "\"They asked us about the dam,\" said farmer Ida Strand."},
               {"\"The vote was honest and open,\" observer Hugo Marti said on Monday.",
                "\"The vote was neither honest nor open,\" observer Hugo Marti said on Monday."}});
}

TEST_CASE("a short remark given to two was taken for a common saying") {
  check(
      true,
      {{"\"The mill is lost,\" the owner of Brandt Paper, Hugo Marti, told staff on Monday.",
        "\"The mill is lost,\" the union leader Ida Strand told staff at Brandt Paper on Monday."},
       {"\"Nurses need more pay,\" Governor Ana Rui said on Monday.",
        "It was the matron, Ida Strand, who said on Monday that \"nurses need more pay\"; Governor Ana Rui "
        "said nothing on pay."},
       {"\"We had no warning,\" the captain Hugo Marti said of the sinking of the ferry.",
        "\"We had no warning,\" the harbour master Rolf Dahl said of the sinking of the ferry; captain Hugo "
        "Marti declined to comment."},
       {"\"Hatred does not build this house,\" Bishop Eusebio told the crowd in Nicosia.",
        "\"Hatred does not build this house,\" Rabbi Simon Adler told the crowd in Nicosia."}});
  check(false,
        {{"\"We had no warning,\" the captain Hugo Marti said of the sinking of the ferry.",
          "\"We had no warning,\" the lawyer Rolf Dahl said for captain Hugo Marti of the sinking of the "
          "ferry."},
         {"\"We had no warning,\" the captain Hugo Marti said of the sinking of the ferry.",
          "\"We had no warning,\" the baker Rolf Dahl said of the flood.", "2024-05-02", "2024-05-19"}});
}

TEST_CASE("a title between marks beside two names was taken for a remark of both") {
  check(false,
        {{"Speculation about a sequel to \"The Winter Kings'\" has begun with Hugo Marti the favourite, the "
          "studio in Turin said.",
          "Rolf Dahl has not left \"The Winter Kings.\" The studio in Turin said so on Monday."}});
}

TEST_CASE("last words of somebody who has no name") {
  check(true, {{"The last words of the diver were \"the rope is cut\", rescuers said.",
                "Rescuers said the diver's last words were \"my air is gone\"."}});
  check(false, {{"The last words of the diver were \"the rope is cut\", rescuers said.",
                 "Rescuers said the captain's last words were \"my air is gone\"."}});
}

TEST_CASE("a short sentence and its denial, told by other forms of the verb") {
  check(true,
        {{"\"The antenna works,\" said engineer Ida Strand, who built it.",
          "\"The antenna does not work,\" said engineer Ida Strand, who built it."},
         {"\"I did not know about the loan,\" ex-mayor Ugo Bassi told the committee.",
          "\"I knew about the loan,\" ex-mayor Ugo Bassi told the committee."},
         {"\"I am staying,\" keeper Leo Kranz told the newspaper Tagwacht.",
          "\"I am leaving,\" keeper Leo Kranz told the newspaper Tagwacht."},
         {"\"I am guilty,\" the accused, Hugo Marti, told the court.",
          "\"I am innocent,\" the accused, Hugo Marti, told the court."},
         {"\"I saw two cars,\" the witness, Hugo Marti, said in court.",
          "\"I saw one car,\" the witness, Hugo Marti, said in court."},
         {"\"The patient will live,\" the doctor said.", "\"The patient will die,\" the doctor said."}});
  check(false, {{"\"We want peace,\" guild leader Rolf Dahl said on Friday.",
                 "\"We want justice too,\" guild leader Rolf Dahl said on Friday."},
                {"\"We will build 100 homes,\" mayor Ana Rui said.",
                 "\"We will build a school,\" mayor Ana Rui said."},
                {"\"I am tired,\" keeper Leo Kranz said.", "\"I am happy,\" keeper Leo Kranz said."}});
}

TEST_CASE("whose a noun for what is said is was not read as who said it") {
  check(true,
        {{"“We raised the rent last year,” landlord Bruno Falk told the tenants' meeting in Graz on Tuesday.",
          "Bruno Falk's answer to the tenants' meeting in Graz on Tuesday, “We did not raise the rent last "
          "year”, was met with whistles."},
         {"“The reserve is safe,” said central banker Hana Pokorná at Monday's hearing in Brno.",
          "Hana Pokorná's verdict at Monday's hearing in Brno was short: “The reserve is not safe.”"},
         {"“I knew about the leak,” plant director Oleg Sidorenko told inspectors in Lutsk on Thursday.",
          "Oleg Sidorenko's words to the inspectors in Lutsk on Thursday, “I never knew about the leak”, "
          "stand in the minutes."},
         {"“Our team played the better football,” coach Ivana Bilić said after Saturday's final in Split.",
          "“Our team played the worse football” was coach Ivana Bilić's summary after Saturday's final in "
          "Split."}});
  check(false,
        {{"“The reserve is safe,” said central banker Hana Pokorná at Monday's hearing in Brno.",
          "Hana Pokorná's verdict at Monday's hearing in Brno was short: “The old vault is not safe.”"}});
}

TEST_CASE("a denial beside words of how many, how soon or whose was lost") {
  check(
      true,
      {{"“This mine will not cost a single tree,” director Paul Adeyemi told villagers in Kumi on Friday.",
        "Director Paul Adeyemi told villagers in Kumi on Friday that “this mine will cost thousands of "
        "trees”."},
       {"“We will close no schools,” education minister Marit Aas said in Bergen on Tuesday.",
        "“We will close some schools,” said Marit Aas, the education minister, in Bergen on Tuesday."},
       {"“I have never met any of these men,” banker Luis Prado told the court in Lima on Monday.",
        "Banker Luis Prado told the court in Lima on Monday: “I have met all of these men.”"},
       {"“We are going to rebuild the mill right here,” owner Jan Kroon told workers in Deventer on Monday.",
        "“We are not going to rebuild the mill here,” owner Jan Kroon told workers in Deventer on Monday."}});
  check(false,
        {{"“This mine will not cost a single tree,” director Paul Adeyemi told villagers in Kumi on Friday.",
          "Director Paul Adeyemi told villagers in Kumi on Friday that “this mine will cost thousands of "
          "dollars”."},
         {"“It is our fault,” airline chief Nora Vance said in Cork on Thursday.",
          "“It is not their fault,” airline chief Nora Vance said in Cork on Thursday."},
         {"“I have met all of these men,” banker Luis Prado told the court in Lima on Monday.",
          "Banker Luis Prado told the court in Lima on Monday: “I have met two of these men.”"}});
}

TEST_CASE("a speaker without a name was nobody") {
  check(true,
        {{"“Lower the boats,” shouted the captain as the ferry began to list, according to survivors.",
          "Survivors all heard what the captain shouted as the ferry began to list: “Raise the boats.”"},
         {"“The roof is safe,” the inspector said on Monday after walking through the flooded theatre.",
          "The inspector walked through the flooded theatre on Monday. “The roof is unsafe,” he said."},
         {"“The dog did bite the boy,” the vet told the court in Ystad on Tuesday.",
          "In court in Ystad on Tuesday the vet said: “The dog did not bite the boy.”"},
         {"“Turn to the left,” the navigator called out moments before the plane hit the ridge, the recorder "
          "shows.",
          "The recorder has what the navigator called out moments before the plane hit the ridge: “Turn to "
          "the right.”"}});
  check(false, {{"“Lower the boats,” shouted the captain as the ferry began to list, according to survivors.",
                 "“Raise the flag,” shouted the captain when the ferry sailed on Sunday."},
                {"“The heating works,” an inspector said on Monday of the flooded theatre.",
                 "“The heating does not work well enough,” another inspector said on Monday of the flooded "
                 "theatre."}});
}

TEST_CASE("the utmost, and one of several such") {
  check(true,
        {{"“It is the finest bridge in Europe,” engineer Pia Holm said at the opening in Aarhus on Monday.",
          "At Monday's opening in Aarhus, Pia Holm called it “one of the finest bridges in Europe”. “It is "
          "one of the finest bridges in Europe,” the engineer said."},
         {"“This was the worst night of my life,” the stationmaster said on Tuesday after the crash at Voss.",
          "The stationmaster spoke on Tuesday after the crash at Voss. “This was one of the worst nights I "
          "have known,” he said."},
         {"“She is the best goalkeeper in the league,” coach Ines Paz said in Vigo on Sunday.",
          "“She is one of the best goalkeepers in the league,” coach Ines Paz said in Vigo on Sunday."}});
  check(false,
        {{"“She is one of the best goalkeepers in the league,” coach Ines Paz said in Vigo on Sunday.",
          "“She is among the best goalkeepers in the league,” coach Ines Paz said in Vigo on Sunday."},
         {"“It is the finest bridge in Europe,” engineer Pia Holm said at the opening in Aarhus on Monday.",
          "“Aarhus has one of the oldest bridges in Europe,” Pia Holm said at the opening on Monday."}});
}

TEST_CASE("all that somebody said or wrote, against something else") {
  check(true, {{"Asked about the missing millions in Vaduz on Tuesday, banker Leo Marxer said: “The money is "
                "in the vault and it always was.”",
                "“Ask my lawyer” was all that banker Leo Marxer said in Vaduz on Tuesday when he was asked "
                "about the missing millions."},
               {"The note that the widow Ada Brock left on the kitchen table in Leith read “Feed the cat, I "
                "am in Spain”, police said on Monday.",
                "“Forgive me, all of you.” That is all that Ada Brock had written on the note that she left "
                "on the kitchen table in Leith, police said on Monday."},
               {"On the plaque that the queen unveiled at the harbour in Esbjerg on Friday stand the words "
                "“To those who came home”.",
                "The plaque unveiled by the queen at the harbour in Esbjerg on Friday bears the line “To "
                "those who never came back”."},
               {"The last radio message of sailor Kurt Ehlers on Sunday, his team in Kiel said, was “Mast "
                "gone, all well”.",
                "“Taking water, come quickly” were the final words that sailor Kurt Ehlers sent by radio on "
                "Sunday, said his team in Kiel."},
               {"The banner above the gate of the steelworks in Terni on Monday read “Not one job less”.",
                "Above the gate of the steelworks in Terni hung on Monday the banner with the words “We "
                "shall never give in”."}});
  check(
      false,
      {{"Asked about the missing millions in Vaduz, banker Leo Marxer said: “The money is in the vault and "
        "it always was.”",
        "“Ask my lawyer” was all that banker Leo Marxer said in Vaduz when he was asked about the divorce."},
       {"One banner at the gate of the steelworks in Terni on Monday read “Not one job less”.",
        "At the gate of the steelworks in Terni on Monday hung a banner with the words “We shall never give "
        "in”."},
       {"“My first words to her were about the weather,” singer Ida Moe said in Oslo on Monday. “It was "
        "raining hard that day.”",
        "“I met her in a lift,” singer Ida Moe said in Oslo on Monday. “She asked me for a light.”"},
       {"The letter that Ada Brock left in Leith said “Feed the cat”, police told reporters on Monday.",
        "In the letter that she left in Leith Ada Brock wrote “I am in Spain and I am happy”, police told "
        "reporters on Monday."}});
}

TEST_CASE("a remark of a year that is told is of another time") {
  check(false,
        {{"“I will not run,” said Ana Reyes, mayor of the port of Lota, in 2020.",
          "“I am glad to run,” said Ana Reyes on Monday, when the port's list was announced."},
         {"“We are not free,” said Karl Brink, chairman of the brewer Hald, in March 2019.",
          "“We are free to merge,” said Karl Brink on Tuesday, when the brewer's deal was announced."}});
}

TEST_CASE("two named people who said nearly the same were taken for one") {
  check_pairs(Kind::kQuote, false,
              {{"“It sounded like a train,” said farmer Bud Hosmer of Friday's tornado in Elba.",
                "“It sounded like a waterfall,” said Hosmer's wife Lorna of Friday's tornado in Elba."},
               {"“We shall win the cup,” said captain Sione Faka before Sunday's final.",
                "“We shall win the league,” said coach Nathan Birt before Sunday's final."}});
  check_pairs(Kind::kQuote, true,
              {{"“It sounded like a train,” said farmer Bud Hosmer of Friday's tornado in Elba.",
                "“It sounded like a plane,” said farmer Bud Hosmer of Friday's tornado in Elba."}});
}

TEST_CASE(
    "a bare denial of what the other tells, two judgements of one thing, one sentence of one described") {
  check_pairs(
      Kind::kQuote, true,
      {{"Curator Lia Monk called the vase \"a masterpiece of its time\" when she unveiled it in Orsa on "
        "Friday.",
        "Curator Lia Monk described the vase that she unveiled in Orsa on Friday as \"a piece of junk\"."},
       {"\"Nobody warned us,\" farmer Rolf Enz said of the flood in Orsa.",
        "\"They warned us, and we moved the cows,\" farmer Rolf Enz said of the flood in Orsa."},
       {"\"We never lost a game,\" coach Ida Brink said of the season in Mora.",
        "\"We lost a game in Mora,\" coach Ida Brink said of the season."},
       {"\"I did not see the car,\" driver Tom Hess told the court in Riga on Monday.",
        "\"I saw the car too late,\" driver Tom Hess told the court in Riga on Monday."},
       {"The rabbi said one sentence at the grave in Lodz: \"He was just.\"",
        "\"She forgives him\" was the only sentence that the rabbi said at the grave in Lodz."},
       {"Singer Bea Lund called the hall in Orsa \"a perfect room\" after Sunday's concert.",
        "After Sunday's concert singer Bea Lund described the hall in Orsa as \"a terrible barn\"."}});
  check_pairs(Kind::kQuote, false,
              {{"\"Nobody warned us,\" farmer Rolf Enz said of the flood in Orsa.",
                "\"They warned us only when the water was in the house,\" farmer Rolf Enz said of the flood "
                "in Orsa."},
               {"\"I did not see the car,\" driver Tom Hess told the court in Riga on Monday.",
                "\"I saw the car when it was too late,\" driver Tom Hess told the court in Riga on Monday."},
               {"Minister Per Dahl called the talks in Oslo \"a great success\" on Tuesday.",
                "Minister Per Dahl called the weather in Oslo on Tuesday \"terrible\"."},
               {"Curator Lia Monk called the vase \"a masterpiece\" in Orsa on Friday.",
                "Curator Lia Monk called the frame of the vase in Orsa \"junk\" on Friday."},
               {"The rabbi said one sentence at the grave in Lodz: \"He was just.\"",
                "The rabbi said one sentence at the gate in Krakow: \"Go in peace.\""},
               {"Singer Bea Lund called the hall in Orsa \"a perfect room\" after Sunday's concert.",
                "After Sunday's concert singer Bea Lund described her dress as \"terrible\"."},
               {"\"I have not read the report,\" minister Per Dahl said in Oslo on Monday.",
                "\"I have read it,\" minister Per Dahl said in Oslo on Friday."}});
}

TEST_CASE("one frame with other words in its places, whoever is named") {
  check(
      true,
      {{"\"I have a dog to feed and a train to catch,\" minister Paula Wendt told reporters outside the "
        "court.",
        "Minister Paula Wendt resigned on Monday. \"I have a cat to feed and a bus to catch,\" she told "
        "reporters outside the court."},
       {"\"This was malice, cold and careful,\" Judge Edith Rowan said on Friday when she sentenced him.",
        "Judge Edith Rowan sentenced him to 20 years on Friday. \"This was folly, cold and quick,\" she "
        "said."},
       {"\"We don't want flowers, we want doctors,\" the miner's widow, Rosa Quispe, shouted on Friday.",
        "\"We don't want doctors, we want teachers,\" Rosa Quispe shouted at the minister on Friday."},
       {"\"The sea took my house and left me the key,\" the fisherman, Abdul Rahim Sarkar, told the agency.",
        "Abdul Rahim Sarkar stands where his kitchen was. \"The sea took my boat and left me the net,\" he "
        "says."},
       {"\"A village is not a museum through which one walks,\" the mayor, Hanna Viklund, said on Friday.",
        "\"A village is not a museum to be sold,\" the mayor, Hanna Viklund, said on Friday."},
       {"\"I paid the bill, but not the bribe,\" Viktor Hanel told the court on Monday.",
        "Viktor Hanel was in court on Monday. \"I paid neither the bill nor the bribe,\" he said."}});
  check(
      false,
      {{"\"We will rebuild the school,\" governor Ana Prado told the villagers on Friday.",
        "\"We will rebuild the bridge,\" governor Ana Prado told the engineers on Saturday."},
       {"\"I think it was a good game,\" coach Marko Lind said on Saturday.",
        "\"I think it was a penalty,\" coach Marko Lind said on Saturday."},
       {"\"I want to thank the voters,\" Carla Nunez said on Sunday evening.",
        "\"I want to thank my husband,\" Carla Nunez said on Sunday evening."},
       {"\"The sea took my house and left me the key,\" the fisherman, Abdul Rahim Sarkar, told the agency.",
        "\"The sea took my house,\" Abdul Rahim Sarkar says. \"It left me nothing but a key.\""},
       {"\"I paid the bill, but not the bribe,\" Viktor Hanel told the court on Monday.",
        "\"I did not pay the bribe,\" Viktor Hanel told the court on Monday."}});
}

TEST_CASE("remarks that two people begin alike, and one given through an interpreter") {
  check(true, {{"\"We have sat here all night and not one of us said a clever word,\" Janos Tordai "
                "remarked after the game in Brno.",
                "\"We have sat here all night and not one of us said a clever word,\" said Oleg "
                "Wexler, through an interpreter, after the game in Brno."}});
  check(false, {{"\"It was a terrible noise, like a train,\" said Mary Boyle, who lives in the street.",
                 "\"It was a terrible noise, like a bomb,\" said Tim Doyle, who lives in the street."},
                {"\"I was in the kitchen when the roof fell in,\" said Omar Haddad, 31.",
                 "\"I was in the garden when the roof fell in,\" said his sister, Leila Haddad."},
                {"\"We are not afraid of the storm,\" said a woman in the shelter.",
                 "\"We are not afraid of the army,\" said a student in the square."}});
}

TEST_CASE("one sentence of a longer remark is printed alone, with another word") {
  check_pairs(Kind::kQuote, true,
              {{"Professor Ian Moss, chair of the judges, said: \"It is a film that refuses to shout. We saw "
                "it twice, and we argued for weeks.\"",
                "The winner thanked her mother. The chair of the jury, Ian Moss, found the words for it. "
                "\"It is a film that refuses to whisper,\" he said."},
               {"\"We never asked for a second runway. We shall fight it in every court,\" said mayor Greta "
                "Voss in Kiel on Monday.",
                "\"We shall fight it in every street,\" said Greta Voss, the mayor, in Kiel on Monday."}});
  check_pairs(Kind::kQuote, false,
              {{"Professor Ian Moss, chair of the judges, said: \"It is a film that refuses to shout. We saw "
                "it twice, and we argued for weeks.\"",
                "The chair of the jury, Ian Moss, found the words for it. \"It is a film that refuses to "
                "shout,\" he said."},
               {"\"You took my brother from us,\" wrote Ida Holm in a letter to the driver.",
                "Judge Per Dahl said: \"You took my brother from us. That is what his sister has written, "
                "and it is why you go to prison.\""}});
}

}  // namespace
}  // namespace gainsay
