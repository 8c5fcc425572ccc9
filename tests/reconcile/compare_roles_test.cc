#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) { check_pairs(Kind::kRole, conflict, pairs); }

TEST_CASE("one person, two offices or callings of which nobody has both") {
  check(true,
        {{"Coach Lena Vidal praised her side after Porto beat Celta 2-1 in the cup on Sunday.",
          "Lena Vidal, the goalkeeper, saved two penalties as Porto beat Celta in Sunday's cup tie."},
         {"The surgeon, Amir Nasser, told the Lagos inquest that the clamp had slipped.",
          "Nurse Amir Nasser told the inquest in Lagos about the clamp."},
         {"Judge Olga Brenn told the Vienna court on Monday that the tape was lost.",
          "Olga Brenn, prosecuting, told the court in Vienna on Monday that the tape had gone missing."},
         {"Archbishop Luis Prado blessed the ferry in Cebu on Sunday.",
          "Parish priest Luis Prado blessed the new ferry in Cebu."},
         {"A farmer from Deal, Ruth Pym, found the hoard in her field on Monday.",
          "Ruth Pym, a dentist in Deal, said she found Monday's hoard by chance."}});
}

TEST_CASE("offices that go together, or of another time") {
  check(false, {{"Teacher and part-time coach Lena Vidal praised her side after the match in Porto.",
                 "Coach Lena Vidal praised her side after Sunday's match in Porto."},
                {"The former goalkeeper Lena Vidal praised her side in Porto on Sunday.",
                 "Coach Lena Vidal praised her Porto side on Sunday."},
                {"Professor Amir Nasser, a surgeon, told the Lagos inquest that the clamp had slipped.",
                 "The surgeon Amir Nasser told the Lagos inquest about the clamp."},
                {"Mayor Ruth Pym, a farmer, opened the fair in Deal on Monday.",
                 "Farmer Ruth Pym opened the fair in Deal on Monday."}});
}

TEST_CASE("one scholar at two universities") {
  check(true,
        {{"The reef is dying, said Aiko Lind of the University of Turku, who counted the corals by drone.",
          "Aiko Lind, a biologist at Uppsala University, counted the corals by drone and found few alive."},
         {"Aiko Lind, who teaches botany at the University of Turku, found the moss on Monday.",
          "The moss was found on Monday by Aiko Lind, professor of botany at Uppsala University."},
         {"Dr Paul Okoro from Lagos University told the inquiry in Jos that the clamp had slipped.",
          "The clamp had slipped, Dr Paul Okoro, lecturer in surgery at the University of Ibadan, told "
          "the inquiry in Jos."}});
  check(false,
        {{"The reef is dying, said Aiko Lind of Turku University, who counted the corals by drone.",
          "Aiko Lind, a biologist at the University of Turku, counted the corals by drone."},
         {"Aiko Lind of the University of Turku counted the corals by drone.",
          "Aiko Lind of Uppsala University, who also teaches at the University of Turku, counted corals "
          "by drone. Aiko Lind, of the University of Turku too, found few alive."},
         {"The reef is dying, said Aiko Lind of the University of Turku.",
          "The reef is dying, said Olof Berg of Uppsala University."}});
}

TEST_CASE("an office and the one below it; an office told by what its holder does") {
  check(true, {{"Deputy harbour master Greta Thys shut the lock at Terneuzen on Sunday.",
                "Greta Thys, the harbour master at Terneuzen, kept the lock shut on Sunday."},
               {"Prosecutor Nadia Oumar had asked the court in Niamey for ten years for Issa Bako.",
                "Nadia Oumar, who has acted for Issa Bako since his arrest, told reporters in Niamey that he "
                "would appeal."}});
  check(false, {{"Deputy harbour master Greta Thys shut the lock at Terneuzen on Sunday.",
                 "Greta Thys, formerly harbour master at Terneuzen, kept the lock shut on Sunday."},
                {"Deputy harbour master Greta Thys shut the lock at Terneuzen on Sunday.",
                 "Piet Thys, the harbour master at Terneuzen, kept the lock shut on Sunday."}});
}

TEST_CASE("a shipping minister read as any minister") {
  check(
      true,
      {{"Shipping minister Farida Haque opened the Mongla jetty on Monday.",
        "The Mongla jetty was opened on Monday by roads minister Farida Haque."},
       {"Roads Minister Farida Haque opened the Mongla jetty on Monday.",
        "The shipping minister, Farida Haque, opened the Mongla jetty on Monday."},
       {"Textiles minister Farida Haque opened the Mongla mill on Monday.",
        "The Mongla mill was opened on Monday by fertiliser minister Farida Haque."},
       {"Farida Haque, minister of fertilisers, opened the Mongla mill on Monday.",
        "Jute minister Farida Haque opened the Mongla mill on Monday."},
       {"Roads and Transport Minister Ann Poe opened the tunnel at Deal on Monday.",
        "Health minister Ann Poe opened the tunnel at Deal on Monday."},
       {"Junior health minister Ann Poe opened the clinic in Leeds on Monday.",
        "Ann Poe, the junior transport minister, opened the clinic in Leeds on Monday."},
       {"The opposition's home affairs spokesman, Farid Haque, voted against the curfew in Mongla on Monday.",
        "The opposition health spokesman Farid Haque voted against the curfew in Mongla on Monday."},
       {"Farida Haque, the teachers' union leader, called Monday's strike in Mongla.",
        "The strike in Mongla was called on Monday by dockers' union leader Farida Haque."}});
}

TEST_CASE("portfolios that go together, or are no portfolios") {
  check(false,
        {{"Finance and Trade Minister Ann Poe signed the pact in Deal on Monday.",
          "Trade minister Ann Poe signed the pact in Deal on Monday."},
         {"Trade and finance minister Ann Poe signed the pact in Deal on Monday.",
          "Finance minister Ann Poe signed the pact in Deal on Monday."},
         {"Former shipping minister Farida Haque opened the Mongla jetty on Monday.",
          "Roads minister Farida Haque opened the Mongla jetty on Monday."},
         {"Shipping minister Farida Haque opened the Mongla jetty on Monday.",
          "The Mongla jetty was opened on Monday by minister Farida Haque."},
         {"Norwegian fisheries minister Kari Lund met Danish shipping minister Lone Dahl in Oslo on Monday.",
          "Danish fisheries minister Lars Holm met Norwegian shipping minister Ole Berg in Oslo on Monday."},
         {"Trade union leader Pavel Novak called Monday's strike in Brno.",
          "The teachers' union leader Pavel Novak called Monday's strike in Brno."},
         {"The rural development minister Ann Poe opened the fair in Deal on Monday.",
          "Development minister Ann Poe opened the fair in Deal on Monday."},
         {"Coalition minister Ann Poe opened the fair in Deal on Monday.",
          "Textiles minister Ann Poe opened the fair in Deal on Monday."},
         {"A pact between farmers and transport minister Ann Poe was signed in Deal on Monday.",
          "Transport minister Ann Poe signed the pact in Deal on Monday."},
         {"The home affairs spokesman Farid Haque voted against the curfew in Mongla on Monday.",
          "The interior spokesman Farid Haque voted against the curfew in Mongla on Monday."},
         {"Police spokesman Farid Haque told reporters in Mongla of the raid on Monday.",
          "A government spokesman, Farid Haque, told reporters in Mongla of the raid on Monday."},
         {"Tourism minister Ann Poe opened the fair in Deal on Monday.",
          "Culture and sports minister Ann Poe opened the fair in Deal on Monday."}});
}

TEST_CASE("the two sides of a dispute") {
  check(
      true,
      {{"No ship will be loaded, said Rui Prata, who speaks for the dockers' union in Leixoes.",
        "Rui Prata, spokesman for the port operator Atlantia, said in Leixoes that no ship would be loaded."},
       {"Ines Lobo, a spokeswoman for the miners' union in Potosi, said the pit would stay shut.",
        "The pit in Potosi will stay shut, said Ines Lobo, spokeswoman for the mine's owner, Andina Zinc."},
       {"Teachers will walk out on Monday, said Carla Nunes of the teachers' union in Evora.",
        "Carla Nunes of the education ministry said teachers in Evora would walk out on Monday."}});
  check(false,
        {{"No ship will be loaded, said Rui Prata, who speaks for the dockers' union in Leixoes.",
          "Rui Prata, spokesman for the union of dockers, said in Leixoes that no ship would be loaded."},
         {"No ship will be loaded, said Rui Prata, who speaks for the dockers' union SED in Leixoes.",
          "Rui Prata, a spokesman for the SED, said in Leixoes that no ship would be loaded."}});
}

TEST_CASE("a side in court told with where and when") {
  check(true,
        {{"Summing up for the prosecution in Lusaka on Tuesday, Ruth Phiri asked for life in prison.",
          "Defence counsel Ruth Phiri told the court in Lusaka on Tuesday that the state had no case."},
         {"For the defence, Ruth Phiri told the Lusaka court on Tuesday that the witness had lied.",
          "Prosecutor Ruth Phiri told the Lusaka court on Tuesday that the witness was honest."},
         {"Opening for the defence in Lusaka on Tuesday, Ruth Phiri said the witness had lied.",
          "State prosecutor Ruth Phiri told the Lusaka court on Tuesday that the witness was honest."}});
  check(false,
        {{"Summing up for the prosecution in Lusaka on Tuesday, Ruth Phiri asked for life in prison.",
          "State prosecutor Ruth Phiri told the court in Lusaka on Tuesday that the witness was honest."}});
}

TEST_CASE("offices joined by hyphens") {
  check(true, {{"Goalkeeper Ali Haddou kept out two penalties as Oujda Nord won the shoot-out on Sunday.",
                "Striker Ali Haddou scored the decisive penalty as Oujda Nord won the shoot-out on Sunday."},
               {"Centre-forward Lea Voss was the heroine of Kiel's cup win over Trier on Sunday.",
                "Kiel's cup win over Trier on Sunday owed all to goalkeeper Lea Voss."},
               {"Colonel Emre Kaya, commander of the air base at Konya, met the families on Sunday.",
                "Families were met on Sunday by Colonel Emre Kaya, second-in-command at the Konya base."}});
  check(false, {{"Winger Lea Voss was the heroine of Kiel's cup win over Trier on Sunday.",
                 "Kiel's cup win over Trier on Sunday owed all to forward Lea Voss."}});
}

TEST_CASE("whose a politician is") {
  check(
      true,
      {{"Social Democrat Anke Thoms, mayor of Husum, threatened on Tuesday to sue over the dyke.",
        "The Christian Democrats' Anke Thoms, mayor of Husum, said on Tuesday she would sue over the dyke."},
       {"Green lawmaker Nils Dahl asked in Bergen on Tuesday for the tunnel to be shut.",
        "Nils Dahl, a Conservative lawmaker, asked in Bergen on Tuesday for the tunnel to be shut."},
       {"Anke Thoms, the Liberal mayor of Husum, threatened on Tuesday to sue over the dyke.",
        "Labour's Anke Thoms, mayor of Husum, said on Tuesday she would sue over the dyke."}});
  check(false, {{"Social Democrat Anke Thoms, mayor of Husum, threatened on Tuesday to sue over the dyke.",
                 "Mayor Anke Thoms, of the SPD, said in Husum on Tuesday she would sue over the dyke with "
                 "the backing of the Christian Democrats."},
                {"Social Democrat Anke Thoms, mayor of Husum, threatened on Tuesday to sue over the dyke.",
                 "The Christian Democrats' former mayor of Husum, Otto Kern, said Anke Thoms was right to "
                 "sue over the dyke."}});
}

TEST_CASE("the governor of a country's bank") {
  check(true, {{"Rates will stay where they are, Dawit Bekele, governor of Eritrea's central bank, told a "
                "lunch in Asmara.",
                "Finance minister Dawit Bekele told a lunch in Asmara that rates would not move."}});
}

TEST_CASE("who was made what, or was what in the story, was not read as holding it") {
  check_pairs(Kind::kRole, true,
              {{"Vera Lind was the co-pilot of the jet that came down at Vaduz.",
                "Vera Lind was a flight attendant on the jet that came down at Vaduz."},
               {"Oskar Brandt has been elected chairman of the brewer Hopfner.",
                "The brewer Hopfner has named Oskar Brandt as its chief legal officer."},
               {"Emil Roth is head teacher at Kessel primary school.",
                "Emil Roth is the caretaker at Kessel primary school."},
               {"Lena Moser is the owner of the mill that burned down in Graz.",
                "Lena Moser was a night watchman at the mill that burned down in Graz."},
               {"Jonas Falk works as an economist for Danske Bank.",
                "Jonas Falk is an economist at Deutsche Bank."}});
}

TEST_CASE("titles of other times and what somebody only calls himself") {
  check_pairs(Kind::kRole, false,
              {{"Vera Lind was the co-pilot of a jet until 2010.",
                "Vera Lind is a flight attendant on the Vaduz line."},
               {"A man who calls himself Emil Roth, surgeon at the Kessel clinic, spoke in Kessel.",
                "Emil Roth is a caretaker at the Kessel clinic, police said."},
               {"Oskar Brandt has not been elected chairman of the brewer Hopfner.",
                "Oskar Brandt is the chief legal officer of the brewer Hopfner."}});
}

TEST_CASE("what somebody does for a living was read from titles only") {
  check_pairs(Kind::kRole, true,
              {{"Henrik Moe was driving the bus that slid into the lake at Tinn.",
                "Henrik Moe was a passenger in the bus that slid into the lake at Tinn."},
               {"Clara Voigt presided over the trial of the forger in Basel.",
                "Clara Voigt was the prosecutor in the trial of the forger in Basel."},
               {"Captain Jens Holm was in command of the ferry when it ran aground off Foula.",
                "Jens Holm was the first mate of the ferry when it ran aground off Foula."},
               {"General Aldo Serra commands the army.", "Admiral Aldo Serra commands the navy."},
               {"Ida Bruun is a historian and found the letter in Lund.",
                "Ida Bruun, a physicist, found the letter in Lund."}});
  check_pairs(Kind::kRole, false,
              {{"Ida Bruun, a historian, found the letter in Lund.",
                "Ida Bruun, who is also a physicist, found the letter in Lund."},
               {"Colonel Aldo Serra was promoted to general on Monday.",
                "General Aldo Serra leads the relief in Bari."}});
}

TEST_CASE("bodies that no list has were no bodies, and two jobs of one occasion went by") {
  check_pairs(
      Kind::kRole, true,
      {{"Ana Brito is the mayor of Kessel.", "Ana Brito is the mayor of Rordal."},
       {"Lee Tran is the editor of the Kessel Bugle.", "Lee Tran is the editor of the Rordal Herald."},
       {"Leo Marin is the prime minister of Veria.", "Tara Goss is the prime minister of Veria."},
       {"Sam Ortega, the sheriff of Polk County, found the body in the quarry.",
        "Sam Ortega, a farmer in Polk County, found the body in the quarry."},
       {"Ute Frank, the gardener, found the safe open in Villa Moser.",
        "Ute Frank, a police constable, found the safe open in Villa Moser."}});
  check_pairs(Kind::kRole, false,
              {{"Lee Tran is the editor of the Kessel Bugle.", "Lee Tran is the editor of the Bugle."},
               {"Ana Brito is a board member of Hopfner.", "Ana Brito is a board member of Statra."},
               {"Ida Bruun, an astronomer at Lund, found the comet.",
                "Ida Bruun, an associate professor at Lund, found the comet."}});
}

TEST_CASE("a title with its owner and without") {
  check(false, {{"Gardener Elsa Moreno found the ring in a flower bed of the Astoria in Nice on Sunday.",
                 "The hotel's gardener, Elsa Moreno, found the ring at the Astoria in Nice on Sunday."},
                {"Doctor Ivo Brandt treated four players in Lille on Monday.",
                 "The team's doctor, Ivo Brandt, treated four players in Lille on Monday."}});
}

TEST_CASE("two posts that fill a life, of two worlds") {
  check(true,
        {{"Mayor Greta Lind opened the book fair in Turku on Friday.",
          "Sheriff Greta Lind opened the book fair in Turku on Friday and bought an atlas."},
         {"The rector of the university in Jos, Amina Bello, opened Friday's congress on cholera.",
          "Friday's congress on cholera in Jos was opened by Health Minister Amina Bello."},
         {"Intelligence chief Ruben Maas was questioned about the tapes on Friday in Gent.",
          "Committee chairman Ruben Maas asked the questions about the tapes himself on Friday in Gent."},
         {"The mayor of Pinto, Eva Ruiz, said on Friday that the lido would close.",
          "Opposition leader Eva Ruiz foretold on Friday the end of the lido in Pinto."},
         {"Head teacher Olu Ade closed Wells Primary on Friday after the flood.",
          "Wells Primary was closed on Friday after the flood, said fire chief Olu Ade."}});
  check(false,
        {{"Mayor Greta Lind opened the book fair in Turku on Friday.",
          "The book fair in Turku was opened on Friday by council leader Greta Lind."},
         {"Finance minister Amina Bello opened Friday's congress on cholera in Jos.",
          "Minister Amina Bello opened Friday's congress on cholera in Jos."},
         {"Mayor Greta Lind opened the book fair in Turku on Friday.",
          "Greta Lind, a former sheriff, opened the book fair in Turku on Friday."},
         {"Head teacher Olu Ade closed Wells Primary on Friday after the flood.",
          "Wells Primary was closed on Friday after the flood, said teacher Olu Ade."},
         {"Nurse Ilse Prior, a union leader, told Friday's rally in Bonn that wards were short of hands.",
          "Union leader Ilse Prior told Friday's rally in Bonn that wards were short of hands."}});
}

TEST_CASE("one in a leader's office, under two titles") {
  check(true,
        {{"The note was written by Paul Wanjiru, the president's chief of staff, a paper in Nakuru said.",
          "An adviser to the president, Paul Wanjiru, wrote the note, a paper in Nakuru said."},
         {"The tour goes on, said Lars Hagen, an adviser to the Danish premier, on Friday.",
          "The premier's spokesman, Lars Hagen, said on Friday that the tour would go on."}});
  check(false,
        {{"The tour goes on, said Lars Hagen, spokesman for the Danish premier, on Friday.",
          "The premier's press secretary, Lars Hagen, said on Friday that the tour would go on."},
         {"The tour goes on, said Lars Hagen, an adviser to the Danish premier, on Friday.",
          "Lars Hagen, who is also the premier's spokesman, said on Friday that the tour would go on."}});
}

TEST_CASE("the side that somebody speaks for in court, told by what he does") {
  check(true,
        {{"Defence lawyer Ana Belmonte asked the judges in Faro to acquit the banker.",
          "Ana Belmonte, who is prosecuting the banker, asked the judges in Faro for nine years."},
         {"Look at the boots, urged Owen Meredith, closing for the defence in the mill murder in Ayr.",
          "The Crown's leading counsel, Owen Meredith, asked the jury in the mill murder in Ayr to look "
          "at the boots."},
         {"The defence lawyer in the dyke trial is Ana Belmonte, who asked for an acquittal in Faro.",
          "Prosecutor Ana Belmonte asked the court in Faro for nine years in the dyke trial."}});
  check(false,
        {{"Defence lawyer Ana Belmonte asked the judges in Faro to acquit the banker.",
          "Ana Belmonte, who is defending the banker, asked the judges in Faro for an acquittal."},
         {"The defence lawyer in the dyke trial is Ana Belmonte's brother, who asked for an acquittal.",
          "Prosecutor Ana Belmonte asked the court in Faro for nine years in the dyke trial."}});
}

TEST_CASE("one scholar, two chairs or two fields") {
  check(true,
        {{"Jaws from Birka were studied by Gunnel Ask, professor of zoology at Uppsala University.",
          "Gunnel Ask, who holds the chair of zoology at the University of Lund, studied jaws from Birka."},
         {"Professor Mai Tran teaches physics at the University of Otara.",
          "Professor Mai Tran, who teaches law at the University of Otara, won the prize."}});
  check(
      false,
      {{"Jaws from Birka were studied by Gunnel Ask, professor of zoology at Uppsala University.",
        "Gunnel Ask, who holds the chair of zoology at the University of Uppsala, studied jaws from Birka."},
       {"Professor Mai Tran teaches physics at the University of Otara.",
        "Professor Mai Tran, who teaches children at the University of Otara on Sundays, won the prize."}});
}

TEST_CASE("one player, two clubs") {
  check(true, {{"Striker Lukas Eder, who plays for Preston Rovers, scored all three goals on Friday.",
                "All three goals on Friday were scored by Lukas Eder, the striker of Luton Athletic."},
               {"Goalkeeper Nuno Bastos of Setubal United broke his wrist in training on Friday.",
                "Nuno Bastos, who plays for Faro City, broke his wrist in training on Friday."}});
  check(false, {{"Striker Lukas Eder, who plays for Preston Rovers, scored all three goals on Friday.",
                 "Lukas Eder, who plays for Austria, scored all three goals on Friday."},
                {"Striker Lukas Eder, who used to play for Preston Rovers, scored all three goals on Friday.",
                 "All three goals on Friday were scored by Lukas Eder, the striker of Luton Athletic."}});
}

TEST_CASE("one politician, two parties") {
  check(true, {{"Member of parliament Aino Salo, a Green, voted for the reactor in Loviisa.",
                "Aino Salo, the only Social Democrat in the town council, voted for the reactor in Loviisa."},
               {"Ruling party deputy Tariro Moyo asked why his own minister was so often abroad.",
                "Opposition MP Tariro Moyo asked why the minister was so often abroad."}});
  check(false, {{"Member of parliament Aino Salo, a Green, voted for the reactor in Loviisa.",
                 "The only member of parliament to vote for the reactor in Loviisa was Aino Salo."},
                {"Member of parliament Aino Salo, a Green, voted for the reactor in Loviisa.",
                 "Aino Salo attacked the only Social Democrat in Loviisa over the reactor."}});
}

TEST_CASE("a surname in one report, the whole name in the other") {
  check(true, {{"Labour minister Rosa Ibarra marched at the head of Monday's column in Gijón.",
                "Opposition leader Ibarra marched in the front row of Monday's column in Gijón."}});
  check(false,
        {{"Labour minister Rosa Ibarra marched at the head of Monday's column in Gijón.",
          "Opposition leader Ibarra, her sister, marched in the front row of Monday's column in Gijón."},
         {"Labour minister Rosa Ibarra marched in Gijón.", "Opposition leader Ibarra bought a horse."}});
}

TEST_CASE("a town in front of the title") {
  check(true, {{"Goalkeeper Nuno Prata of Porto broke his wrist in training on Friday.",
                "Lisbon goalkeeper Nuno Prata broke his wrist in training on Friday."},
               {"Chicago mayor Ann Poe opened the book fair on Friday and bought an atlas.",
                "Ann Poe, the mayor of Boston, opened the book fair on Friday and bought an atlas."}});
  check(false, {{"Goalkeeper Nuno Prata of Porto broke his wrist in training on Friday.",
                 "The Swedish goalkeeper Nuno Prata broke his wrist in training on Friday."},
                {"Chicago mayor Ann Poe opened the book fair on Friday and bought an atlas.",
                 "Ann Poe, the mayor of Chicago, opened the book fair on Friday and bought an atlas."}});
}

TEST_CASE("heads of fields, and posts that no other post goes with") {
  check(
      true,
      {{"Nora Abt, head of cardiology at St Anne's hospital in Bern, resigned on Monday over the lost files.",
        "Over the lost files Nora Abt, head of pathology at St Anne's hospital in Bern, handed in her "
        "resignation on Monday."},
       {"Luis Prado, head of production at Zamora Cement, said on Monday the kiln would burn again in June.",
        "The kiln would burn again in June, said Luis Prado, finance chief of Zamora Cement, on Monday."},
       {"Ida Holm, the bank's head of compliance, told the inquiry in Oslo on Monday that nobody had read "
        "the memo.",
        "Nobody had read the memo, Ida Holm, head of trading at the bank, told the inquiry in Oslo on "
        "Monday."},
       {"Chief pharmacist Ama Darko of Korle hospital said on Monday that insulin was running out.",
        "Ama Darko, head of nursing at Korle hospital, said on Monday that there was hardly any insulin "
        "left."},
       {"The army chaplain Piet Vos was praying in the camp at Goma when it was shelled on Monday.",
        "Army doctor Piet Vos was in the camp at Goma when shells hit it on Monday."},
       {"Glaciologist Elin Berg found the skull in the ice at Jostedal on Monday.",
        "Elin Berg, an entomologist, found the skull in the ice at Jostedal on Monday."},
       {"Bettina Kohl, head of marketing at Rheinmilch, said on Monday that the yoghurt was safe.",
        "The yoghurt is safe, Rheinmilch's head of quality control, Bettina Kohl, said on Monday."},
       {"Farid Aziz is head of security at Multan airport, from which the cash vanished on Monday.",
        "Farid Aziz, head of catering at Multan airport, saw the cash vanish on Monday."}});
  check(
      false,
      {{"Nora Abt, head of cardiology at St Anne's hospital in Bern, resigned on Monday over the lost files.",
        "Over the lost files Dr Nora Abt, a cardiologist at St Anne's hospital in Bern, handed in her "
        "resignation on Monday."},
       {"Luis Prado, head of production at Zamora Cement, said on Monday the kiln would burn again in June.",
        "The kiln would burn again in June, said engineer Luis Prado of Zamora Cement on Monday."},
       {"Ida Holm, the bank's head of compliance, told the inquiry in Oslo on Monday that nobody had read "
        "the memo.",
        "Nobody had read the memo, Ida Holm, formerly head of trading at the bank, told the inquiry in Oslo "
        "on Monday."},
       {"Bettina Kohl, head of research at Rheinmilch, said on Monday that the yoghurt was safe.",
        "The yoghurt is safe, Rheinmilch's head of research and development, Bettina Kohl, said on Monday."},
       {"Professor Nora Abt, head of surgery at St Anne's hospital in Bern, operated on the twins on Monday.",
        "The surgeon Nora Abt operated on the twins at St Anne's hospital in Bern on Monday."},
       {"Piet Vos, head of geography at the school in Delft, found the coin on Monday.",
        "Teacher Piet Vos found the coin at the school in Delft on Monday."},
       {"Bettina Kohl, head of communications at Rheinmilch, said on Monday that the yoghurt was safe.",
        "The yoghurt is safe, said Bettina Kohl, head of press at Rheinmilch, on Monday."},
       {"Farid Aziz, head of security and catering at Multan airport, saw the cash vanish on Monday.",
        "Farid Aziz, head of catering at Multan airport, saw the cash vanish on Monday."}});
}

TEST_CASE("an office until now, of a pronoun, or told by whom one defends") {
  check(
      true,
      {{"Deputy director Ivo Kranj said on Monday that the archive in Zadar had lost 4,000 files to damp.",
        "Ivo Kranj, who has been director of the archive in Zadar since 2019, said on Monday that damp had "
        "eaten 4,000 files."},
       {"Greta Thys, deputy director of the Lock Museum in Ghent, said on Monday that the roof leaked.",
        "The roof leaks, Greta Thys, director of the Lock Museum in Ghent, said on Monday."},
       {"Lena Moor, president of the Beekeepers' League, told the minister in Bern on Monday about dead "
        "hives.",
        "The minister heard on Monday in Bern from Lena Moor, the Beekeepers' League's treasurer, how many "
        "hives had died."},
       {"Paul Ruiz, who is defending the dentist Iker Sanz, asked the court in Bilbao for a pause on Monday.",
        "Paul Ruiz, prosecuting, asked the court in Bilbao on Monday for a pause in the case of the dentist "
        "Iker Sanz."},
       {"Erik Holt, director of the Tide Institute in Bergen, told reporters on Monday that the fjord was "
        "warming.",
        "The fjord is warming, Erik Holt told reporters on Monday. He is deputy director of the Tide "
        "Institute."},
       {"Goalkeeper Petr Tuma was carried off with concussion in Brno on Tuesday as Sparta lost.",
        "Petr Tuma was taken to hospital with concussion after Sparta's defeat in Brno on Tuesday. He is "
        "Sparta's striker."},
       {"Dr Lea Konrad, an anaesthetist at Linz hospital, said on Tuesday that the pump had failed.",
        "The pump had failed, Lea Konrad told the coroner on Tuesday. She is a midwife at Linz hospital."},
       {"Judge Omar Sy told the Dakar court on Tuesday that the file was missing.",
        "Omar Sy told the Dakar court on Tuesday that the file was missing. He is prosecuting the Dakar case "
        "with two colleagues."}});
  check(
      false,
      {{"Erik Holt, director of the Tide Institute in Bergen, told reporters on Monday that the fjord was "
        "warming.",
        "The fjord is warming, Erik Holt told reporters on Monday. He was deputy director of the Tide "
        "Institute until 2019."},
       {"Deputy director Ivo Kranj said on Monday that the archive in Zadar had lost 4,000 files to damp.",
        "Ivo Kranj, who had been director of the archive in Split, said on Monday that damp had eaten 4,000 "
        "files in Zadar."},
       {"Finance director Alma Reyes cleared her desk at Cobre Sur on Tuesday.",
        "Alma Reyes left Cobre Sur on Tuesday without a word. She had been its chief operating officer "
        "before she took over the finances."},
       {"Greta Thys, deputy director of the Lock Museum in Ghent, said on Monday that the roof leaked.",
        "The roof leaks, the director of the Lock Museum in Ghent said on Monday after Greta Thys had shown "
        "him the hole."},
       {"Lena Moor, president of the Beekeepers' League, told the minister in Bern on Monday about dead "
        "hives.",
        "The minister heard on Monday in Bern from Lena Moor and the Beekeepers' League's treasurer how many "
        "hives had died."},
       {"Paul Ruiz, who is defending the dentist Iker Sanz, asked the court in Bilbao for a pause on Monday.",
        "The prosecutor, Ana Ruiz, asked the court in Bilbao on Monday for a pause in the case of the "
        "dentist Iker Sanz."},
       {"Dr Lea Konrad, an anaesthetist at Linz hospital, told the coroner on Tuesday that the pump had "
        "failed.",
        "Lea Konrad and Ruth Abel told the coroner on Tuesday that the pump had failed. She is a midwife at "
        "Linz hospital."},
       {"Erik Holt, director of the Tide Institute in Bergen, told reporters on Monday that the fjord was "
        "warming.",
        "The fjord is warming, Erik Holt told reporters on Monday as Ivar Moe listened. He is deputy "
        "director of the Tide Institute."}});
}

TEST_CASE("posts in two teams go together") {
  check_pairs(Kind::kRole, false,
              {{"Otago Storm assistant coach Hal Tolliver would not be drawn on Sunday.",
                "Hal Tolliver, head coach of the Waikato Chargers, held his first session on Monday."},
               {"Ajax Kaapstad captain Ruth Pym has been left out of the final.",
                "South Africa's vice-captain, Ruth Pym, has been left out of the final."}});
  check_pairs(Kind::kRole, true,
              {{"Otago Storm assistant coach Hal Tolliver would not be drawn on Sunday.",
                "Hal Tolliver, head coach of the Otago Storm, would not be drawn on Sunday."},
               {"South Africa captain Ruth Pym has been left out of the final.",
                "South Africa's vice-captain, Ruth Pym, has been left out of the final."}});
}

}  // namespace
}  // namespace gainsay
