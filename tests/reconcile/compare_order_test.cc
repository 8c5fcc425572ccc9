#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) { check_pairs(Kind::kOrder, conflict, pairs); }

TEST_CASE("one story, two orders") {
  check(true, {{"The mayor of Lugano resigned on Tuesday after the council's vote.",
                "By the time the council voted on Tuesday, the mayor of Lugano had resigned."},
               {"Having signed the accord with Chad, the minister resigned on Monday.",
                "The minister resigned on Monday before she signed the accord with Chad."},
               {"No one in Tartu was vaccinated until the ministry had approved the vaccine.",
                "Forty people in Tartu were vaccinated before the ministry approved the vaccine."},
               {"Keeper Jan Roos was sent off after Otto Blom had scored for Twente.",
                "Otto Blom scored for Twente after Jan Roos was sent off."}});
}

TEST_CASE("an opening clause without a comma, and what stands in the sentence before") {
  check(true,
        {{"By the time the coastguard reached the yacht off Lorne the crew had already launched the raft.",
          "The crew launched the raft only after the coastguard had reached the yacht off Lorne."},
         {"By the time Ann Price told the board of the loss she had sold her shares.",
          "Ann Price sold her shares two days after she told the board of the loss."},
         {"When the inspectors came the firm had already burned the files.",
          "The firm burned the files after the inspectors came."},
         {"The bank sacked Ole Vik on Monday. This was two days before the regulator opened its inquiry.",
          "The bank sacked Ole Vik after the regulator had opened its inquiry."},
         {"Mercer signed the contract. That was a month after the council had rejected the plan.",
          "Mercer signed the contract before the council rejected the plan."},
         {"The board met on Monday. Two days after that meeting, the chairman resigned.",
          "When the board met on Monday the chairman had already resigned."},
         {"Ferris wrote to the bishop in June. A month after that letter, the school closed the dormitory.",
          "The school had closed the dormitory before Ferris wrote to the bishop."},
         {"Hale rang the police. A full week after that call he drove her car to Bath and sold it.",
          "By the time Hale rang the police he had already sold her car to a dealer in Bath."},
         {"The girl was found at noon. Her father, Milan Dorn, was found 40 minutes later.",
          "Milan Dorn had already been found when the searchers came upon the girl."}});
  check(false,
        {{"By the time the coastguard reached the yacht off Lorne the crew had already launched the raft.",
          "The crew launched the flares only after the coastguard had reached the yacht off Lorne."},
         {"By the time Ann Price told the board of the loss she had sold her shares.",
          "Ann Price sold her house two days after she told the board of the loss."},
         {"Mercer signed the contract. That was a month after the council had rejected the plan.",
          "Mercer signed the contract before the council rejected his appeal."},
         {"The mayor was arrested in Bari. His brother, Carlo Fusi, was arrested two hours later.",
          "Carlo Fusi had already been questioned when police took the mayor away."},
         {"Dunne rang the police on 3 March. A full week after that call, he sold the car to a dealer.",
          "By the time Dunne rang the police he had already hidden the car in a barn."}});
}

TEST_CASE("orders told by distances, openings and nouns") {
  check(true,
        {{"By the time police stormed the bank in Tula, the gunman had released all nine hostages.",
          "Police in Tula stormed the bank first and the gunman let his nine hostages go only then."},
         {"The merger of Halvar Bank and Nordkasse was announced hours ahead of the resignation of Jens Vik.",
          "Chairman Jens Vik stepped down first, and a day later Halvar Bank announced its merger with "
          "Nordkasse."},
         {"No sooner had the court lifted the ban than Radosz Media bought the newspaper Gazeta Lubin.",
          "Radosz Media acquired Gazeta Lubin a week before judges lifted the ban on the deal."},
         {"Singer Dara Quill signed with Blue Cup Records first and then recorded her album, Tin Moon.",
          "Dara Quill recorded her album Tin Moon before signing with Blue Cup Records."},
         {"Following his conviction for fraud, mayor Luis Prada stepped down on Friday.",
          "Mayor Luis Prada resigned on Thursday; a day later a jury found him guilty of fraud."}});
}

TEST_CASE("orders told by absolute clauses, conditions and states that had lasted") {
  check(true,
        {{"Only after the council had sold the Kelby pier did its lawyers find the crack in the piles.",
          "With the crack in the piles discovered, the council sold the Kelby pier."},
         {"The dam at Orlow broke at noon, hours before the prefect gave the order to leave.",
          "By the time the dam at Orlow broke the streets were empty, the prefect having ordered everybody "
          "out."},
         {"Curator Ida Moe resigned two days before the inquiry published its report on the missing coins.",
          "The inquiry's report on the missing coins had been public for a week when its target, curator Ida "
          "Moe, "
          "resigned."}});
  check(false,
        {{"Only after the council had sold the Kelby pier did its lawyers find the crack in the piles.",
          "With the Kelby pier sold, the council let its lawyers look for the crack in the piles."},
         // Officers do many things.
         {"A clerk found the bomb outside the bank in Marsk, and it exploded after officers took it inside.",
          "After the blast, officers closed a part of the street in Marsk."}});
}

TEST_CASE("what is said after an event need not have happened after it") {
  check(false,
        {{"Following the shooting of Milo Kent on Saturday, police said he had drawn a gun on officers.",
          "Officers shot Milo Kent on Saturday after he had drawn a gun."}});
}

TEST_CASE("a rule that is never kept tells no order of events") {
  check(false,
        {{"The rules don't require agencies to consult the wildlife service before approving projects.",
          "Agencies consulted the wildlife service before approving projects."}});
}

TEST_CASE("an article that tells both orders of one pair is no party") {
  check(false,
        {{"After leaving the clinic in Lund, Ida Moe checked into a clinic in Malmo.",
          "Ida Moe left the clinic in Lund an hour after checking in, and she checked into a clinic in "
          "Malmo after leaving the one in Lund."}});
}

TEST_CASE("a second happening of a kind is not the first") {
  check(false, {{"The people of Lomas were evacuated before the second eruption.",
                 "The people of Lomas were evacuated after the eruption."}});
}

TEST_CASE("one order told from either end, two things of one kind, plans, other people") {
  check(false, {{"The mayor of Lugano resigned on Tuesday after the council's vote.",
                 "The council voted before the mayor of Lugano resigned on Tuesday."},
                {"The mayor of Lugano will resign after the council's vote.",
                 "By the time the council voted on Tuesday, the mayor of Lugano had resigned.", "2024-05-02",
                 "2024-05-03"},
                {"Blom scored for Twente after Roos had scored for Ajax.",
                 "Roos scored for Ajax after Blom had scored for Twente in the first match."},
                {"Ada Lund resigned from the board of Kolm Bank before the merger.",
                 "Nils Holt resigned from the board of Aker Bank after the merger."},
                {"The mayor of Lugano resigned and the council voted on Tuesday.",
                 "The council of Lugano voted on Tuesday before the mayor resigned."}});
}

TEST_CASE("orders told by what brought a state about, what is still being done, and lengths into a thing") {
  check(true,
        {{"Damaged by Friday's quake, the chapel at Orvo collapsed on Sunday under the snow.",
          "The quake hit Orvo only after the chapel had collapsed under the snow."},
         {"The minister fled Tavna on Sunday while the ballots of the referendum were still being counted.",
          "The minister fled Tavna only after the ballots of the referendum had been counted."},
         {"Director Ada Quist resigned a week into the strike at the Malden works.",
          "Ada Quist, the director, resigned three days before workers at Malden walked out on strike."},
         {"The leak of gas had been reported to the utility two hours before the school in Kodra exploded.",
          "Records show that a caller told the utility of the leak of gas only after the explosion at the "
          "school in "
          "Kodra."},
         {"Deputies in Vard passed the budget on Monday when the strike of the clerks was already over.",
          "Deputies in Vard passed the budget before the clerks ended their strike."}});
  check(false,
        {{"Damaged by Friday's quake, the chapel at Orvo collapsed on Sunday under the snow.",
          "The chapel at Orvo collapsed under the snow two days after the quake."},
         {"The minister fled Tavna on Sunday while the ballots of the referendum were still being counted.",
          "The ballots of the referendum were counted after the minister had fled Tavna."},
         {"Director Ada Quist resigned a week into the strike at the Malden works.",
          "Ada Quist, the director, resigned nine days after workers at Malden had walked out on strike."}});
}

TEST_CASE("names that are conjunctions, particles before a distance, and subjects renamed between commas") {
  check(
      true,
      {{"Rosa Till resigned as head of the clinic in Ulm, and the inquiry into the deaths was opened the day "
        "after.",
        "The inquiry into the deaths at the clinic in Ulm had been running for two weeks when its head, Rosa "
        "Till, resigned."},
       {"Nadia Fell was arrested at the airport in Split before she could hand over the documents to the "
        "journalists.",
        "By the time Nadia Fell was arrested at the airport in Split, she had given the documents to two "
        "journalists."},
       {"The budget of Vard was passed on Monday; a strike of nurses broke out a week later.",
        "Nurses had begun their strike before the mayor, Ada Quist, saw the budget of Vard passed."}});
  check(
      false,
      {{"Rosa Till resigned as head of the clinic in Ulm, and the inquiry into the deaths was opened the day "
        "after.",
        "The inquiry into the deaths at the clinic in Ulm was opened after Rosa Till had resigned."}});
}

TEST_CASE("the previous evening, and what comes ahead of a thing") {
  check(true,
        {{"Judge Ruiz lifted the arrest warrant on Friday; the minister had left Lima the previous evening.",
          "The minister left Lima once Judge Ruiz had lifted the arrest warrant."},
         {"Ahead of the vote the opposition walked out of parliament in Skala.",
          "The opposition left the parliament in Skala only once the vote was over."}});
  check(false, {{"Ahead of the vote the opposition walked out of parliament in Skala.",
                 "The vote in Skala was held after the opposition had left the parliament."}});
}

TEST_CASE("who did it first was not read from first and then") {
  check_pairs(Kind::kOrder, true,
              {{"The rioters opened fire first and the guards shot back, doctors in Sorel said.",
                "Doctors in Sorel said the guards opened fire first and the rioters shot back."},
               {"Sergeant Ulf Berg fired his rifle first and the poacher then fired back.",
                "The poacher shot first and Sergeant Ulf Berg then returned fire."},
               {"Norway's parliament approved the treaty first, and Denmark's followed a month later.",
                "Denmark's parliament approved the treaty a month before Norway's."},
               {"Governor Ana Rui visited the flooded town before the president did.",
                "The president visited the flooded town first, ahead of Governor Ana Rui."},
               {"Painter Ida Strand finished the mural before she moved to Lisbon.",
                "Painter Ida Strand moved to Lisbon first and finished the mural there later."},
               {"The militia attacked first, then the army struck back.",
                "The army attacked first, then the militia struck back."},
               {"The mayor spoke after the bishop.", "The bishop spoke after the mayor."},
               {"Parliament voted on the budget, and the president then dissolved it.",
                "The president dissolved parliament before it could vote on the budget."}});
  check_pairs(Kind::kOrder, false,
              {{"The rioters fired first and the guards shot back.",
                "The guards shot back after the rioters had fired first."},
               {"Norway approved the treaty first, and Denmark followed.",
                "Denmark approved the treaty a week after Norway."},
               {"Norway ratified the treaty first, and Denmark followed.",
                "Denmark joined the currency union before Norway did."}});
}

TEST_CASE("an order inside what somebody said, and in the same plain words") {
  check_pairs(Kind::kOrder, true,
              {{"The driver rang his wife after he surrendered, Trier police said.",
                "Trier police said the driver rang his wife before he surrendered."},
               {"The council took its decision before the second expert came forward.",
                "The second expert came forward before the council took its decision."}});
}

TEST_CASE("who did one thing first, and who followed") {
  check(true,
        {{"Skier Mona Lie crossed the line first on Saturday, and her rival Ida Bruk followed.",
          "Ida Bruk was the first to cross the line on Saturday. Mona Lie came after her."},
         {"Denmark was the first to close its border; Sweden did so two days later.",
          "Sweden closed its border first, and Denmark followed suit."},
         {"Captain Leo Farr was the last to leave the ship; the cook, Sam Ives, went before him.",
          "The cook, Sam Ives, was the last to leave the ship; Captain Leo Farr had gone before him."},
         {"Premier Olga Stahl left the hall first on Friday, and Chancellor Kurt Weiss came out after her.",
          "Chancellor Kurt Weiss was the first to leave the hall on Friday, followed by Premier Olga Stahl."},
         {"The Senate passed the budget on Monday and the House followed on Tuesday.",
          "The House passed the budget first, and the Senate followed."}});
  check(false,
        {{"Skier Mona Lie crossed the line first on Saturday, and her rival Ida Bruk followed.",
          "Ida Bruk was the first to leave the hotel on Saturday. Mona Lie came after her."},
         {"Climber Ana Tosi reached the summit first on Tuesday, and her brother Marco followed.",
          "Marco Tosi was the first to reach the base camp after the climb. His sister Ana came after him."},
         {"Turkey recognised the new state on Monday, and Greece followed suit on Tuesday.",
          "Greece was the first to open an embassy in the new state; Turkey did so a day later."},
         {"The Senate passed the budget on Monday and the House followed on Tuesday.",
          "The House debated the budget first, and the Senate followed."},
         {"The storm passed, and rescuers followed. Lund was the first to arrive.",
          "Rescuers arrived first. Lund followed in the evening, after the storm."}});
}

TEST_CASE("who scored first") {
  check(
      true,
      {{"Ajax Lund took the lead through Per Holm on Sunday, but Varberg equalised late and it ended 1-1.",
        "Sunday's match ended 1-1: Varberg led from the tenth minute until Per Holm levelled for Ajax Lund."},
       {"Esbjerg scored first on Saturday through Nils Dahl, but Viborg came back to draw 1-1.",
        "Viborg went ahead on Saturday before Nils Dahl equalised for Esbjerg in a 1-1 draw."},
       {"Real Oviedo went in front through Luis Mata on Sunday, but Gijon drew level before the break.",
        "Gijon took the lead on Sunday, and Luis Mata equalised for Real Oviedo."}});
  check(false,
        {{"Ajax Lund took the lead through Per Holm on Sunday, but Varberg equalised late and it ended 1-1.",
          "Varberg levelled late on Sunday after Per Holm had put Ajax Lund ahead."},
         {"Real Oviedo went in front through Luis Mata on Sunday, but Gijon drew level before the break.",
          "Gijon took the lead again on Sunday, and Luis Mata equalised for Real Oviedo a second time."},
         {"Hakon Berg put Bodo ahead on Saturday, but Molde hit back to draw.",
          "Molde were level on Saturday after Hakon Berg had put Bodo in front."}});
}

TEST_CASE("who was told first") {
  check(true, {{"Bank Orient told its auditors of the loss in May and informed the ministry a week later.",
                "The ministry knew of Bank Orient's loss a week before the auditors were told."},
               {"The mill informed its workers on Monday and told the newspapers a day later.",
                "The newspapers heard of it a day before the workers of the mill were told."},
               {"Nurse Petra Lang called her husband as soon as she had found the baby and rang the police "
                "afterwards.",
                "The first call that Petra Lang made on finding the baby was to the police, and only the "
                "second was to "
                "her husband."}});
  check(false, {{"Bank Orient told its auditors of the loss in May and informed the ministry a week later.",
                 "The ministry heard of Bank Orient's loss a week after the auditors."},
                {"The mill informed its workers on Monday and told the newspapers a day later.",
                 "The newspapers heard of it a day after the workers of the mill were told."},
                {"Nurse Petra Lang called her husband as soon as she had found the baby and rang the police "
                 "afterwards.",
                 "The second call that Petra Lang made was to the police; the first was to her husband."},
                {"Police called the mayor before they rang the hospital.",
                 "The hospital called police before the mayor called the hospital."}});
}

TEST_CASE("asking for help is a deed, and who found it out is no happening") {
  check(
      true,
      {{"The ferry Astra had already asked for help when she hit the reef.",
        "The ferry Astra asked for help only after she had hit the reef."},
       {"First the engine caught fire and then the propeller broke, the inquiry into the Malbec crash found.",
        "The propeller of the Malbec plane broke first, the inquiry found, and the engine caught fire "
        "seconds "
        "later."}});
  check(
      false,
      {{"The ferry Astra had already asked for help when she hit the reef.",
        "The ferry Astra hit the reef after asking for help."},
       {"First the engine caught fire and then the propeller broke, the inquiry into the Malbec crash found.",
        "The propeller of the Malbec plane broke after the engine had caught fire."}});
}

TEST_CASE("who signed first need not ratify first, and tax is no turn of events") {
  check_pairs(Kind::kOrder, false,
              {{"Italy ratified the Adriatic gas treaty in June, before Croatia.",
                "Croatia signed the Adriatic gas treaty in January, two weeks before Italy."},
               {"Bicycle maker Skov made 94 million kroner last year before tax.",
                "After tax, Skov was left with a profit of 73 million kroner for last year."}});
  check_pairs(Kind::kOrder, true,
              {{"Italy ratified the Adriatic gas treaty in June, before Croatia.",
                "Croatia ratified the Adriatic gas treaty in May, before Italy."}});
}

TEST_CASE("what happened again is another time") {
  check_pairs(Kind::kOrder, false,
              {{"The roof of the Selby library leaked for a year before it was mended.",
                "After its roof was mended the Selby library leaked again."}});
}

}  // namespace
}  // namespace gainsay
