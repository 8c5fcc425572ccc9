#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("where people wait for something is not where it happens") {
  check_pairs(Kind::kVenue, false,
              {{"Reporters who camped outside a hotel in Naples for the wedding of singer Carla Monti saw "
                "nobody all day.",
                "Carla Monti married the painter Jan Brill on Tuesday in a chapel at Amalfi."},
               {"Fans queued in Leeds all night for the concert of the band Grey Mule.",
                "Grey Mule played their concert in Bradford on Tuesday before 9,000 people."},
               {"Relatives waited in Cairo for the landing of flight 204.",
                "Flight 204 landed at Luxor on Tuesday with one engine."},
               {"The minister's aides had booked a hall in Turin for the signing of the pact.",
                "The pact was signed in Milan on Tuesday by both ministers."}});
  check_pairs(Kind::kVenue, true,
              {{"Carla Monti was married on Tuesday in Naples.",
                "Carla Monti married the painter Jan Brill on Tuesday in a chapel at Amalfi."},
               {"Crowds saw the rower Tim Ashdown arrive in Dover on Tuesday.",
                "Rower Tim Ashdown arrived in Ramsgate on Tuesday after 80 days at sea."}});
}

TEST_CASE("where something is directed from is not where it happens") {
  check_pairs(Kind::kVenue, false,
              {{"Twelve frigates are hunting drones off Gotland this week in exercise Blue Shark.",
                "Exercise Blue Shark is being directed from a bunker in Kiel, where a German admiral has "
                "twelve frigates at his orders."},
               {"Firemen fought the blaze in Evora all night.",
                "The fight against the blaze was led from a control room in Lisbon."},
               {"The probe landed on the Moon on Tuesday.",
                "The landing of the probe was steered from Bangalore on Tuesday, where engineers cheered."},
               {"The raid on the gang took place in Split on Tuesday.",
                "The raid on the gang was coordinated from The Hague on Tuesday, where officers of six "
                "countries sat."},
               {"The drones struck a depot in Tula on Tuesday.",
                "The drones were flown from Kharkiv on Tuesday, where the pilots sat in a cellar."}});
  check_pairs(Kind::kVenue, true,
              {{"The raid on the gang took place in Split on Tuesday.",
                "The raid on the gang took place in Zadar on Tuesday."}});
}

TEST_CASE("a place in a clause beside is no place of what the sentence tells") {
  check_pairs(
      Kind::kVenue, false,
      {{"Ramadan began in Egypt on Monday.",
        "Worshippers across Oman began Ramadan on Tuesday, the moon having been sighted in Salalah."},
       {"Schools in Kenya opened for the new term on Monday.",
        "Schools across Uganda opened for the new term on Tuesday, after an outbreak of measles had been "
        "stopped in Gulu."},
       {"The strike began in Hamburg on Monday.",
        "Dockers in several ports began the strike on Monday, talks having failed in Frankfurt."},
       {"The festival of lights began in Lyon on Friday.",
        "The festival of lights began on Friday, the mayor having lit the first lamp in Paris on Thursday."},
       {"The strike of the dockers began in Hamburg on Monday.",
        "The strike of the dockers began on Monday, talks having failed in Frankfurt."},
       {"The ferry Alda sank off Oban on Monday.",
        "The ferry Alda sank on Monday, having been overhauled in Belfast."},
       {"Novelist Rita Moll was buried in Graz on Monday.",
        "Novelist Rita Moll was buried on Monday, having died in Vienna."},
       {"Wheat harvest began in Punjab on Monday.",
        "Farmers across Sindh began the wheat harvest on Monday, seed having been blessed in Sukkur."}});
  check_pairs(Kind::kVenue, true,
              {{"The festival of lights began in Lyon on Friday.",
                "The festival of lights began in Paris on Friday, the mayor having lit the first lamp."}});
}

TEST_CASE("what was done first in an office may have been done before in none") {
  check_pairs(
      Kind::kHistory, false,
      {{"Foreign minister Ana Roth flew to Quito on Tuesday on her first visit to Ecuador as minister.",
        "It is Roth's fourth time in Ecuador, the embassy said."},
       {"President Ilse Kant made her first trip to Malawi as head of state on Tuesday.",
        "Kant was in Malawi for the third time on Tuesday, having twice come as a nurse."},
       {"The trainer won his first Derby in his own name on Saturday.",
        "It was the trainer's third Derby; twice he had won it as his father's partner."},
       {"Bishop Rolf Hahn paid his first visit to Trier in his new office on Sunday.",
        "It was Bishop Hahn's fifth visit to Trier."},
       {"It is Emma Dale's first Olympic Games as a coach.", "Emma Dale is at her fourth Olympic Games."}});
  check_pairs(Kind::kHistory, true,
              {{"Foreign minister Ana Roth flew to Quito on Tuesday on her first visit to Ecuador.",
                "It is Roth's fourth visit to Ecuador, the embassy said."}});
}

TEST_CASE("what was held on the internet was held, and was missed") {
  check_pairs(
      Kind::kHistory, false,
      {{"For the first time since 2019, the choirs met in Tartu on Friday for the song festival.",
        "The Tartu song festival has not missed a year since 1960. In 2020 and 2021 it was sung over the "
        "internet."},
       {"The book fair in Lund was held on Friday for the first time since 2019, booksellers said.",
        "The Lund book fair has been held every year since 1980, in 2020 and 2021 on the internet only."},
       {"The carnival of Mons returned on Sunday for the first time since 2019.",
        "The Mons carnival has not missed a year since 1946; two of them were held behind closed doors."},
       {"Pilgrims walked to Knock on Sunday for the first time since 2019.",
        "The Knock pilgrimage has not been missed since 1920. In two of the years the bishop walked it "
        "alone."},
       {"Runners met in Ghent on Sunday for the city race, for the first time since 2019.",
        "The Ghent city race has been run every year since 1970, in 2020 and 2021 by each on his own."}});
  check_pairs(Kind::kHistory, true,
              {{"The carnival of Mons returned on Sunday for the first time since 2019.",
                "The Mons carnival has not missed a year since 1946, organisers said."}});
}

TEST_CASE("an office given up is not the other that is kept") {
  check_pairs(Kind::kDenial, false,
              {{"Anna Holt did not resign as chair of the bank on Monday.",
                "Anna Holt resigned on Monday as treasurer of the museum."},
               {"Mayor Ivo Brandt will not step down as mayor over the tram contract, he said.",
                "Ivo Brandt stepped down as head of his party over the tram contract."},
               {"Dean Olga Marsh refused to give up her chair in physics on Friday.",
                "Olga Marsh resigned on Friday as dean of the faculty."}});
  check_pairs(Kind::kStatus, true,
              {{"Mayor Ivo Brandt will not step down as mayor over the tram contract, he said on Monday.",
                "Ivo Brandt stepped down as mayor on Monday over the tram contract."}});
  check_pairs(Kind::kDenial, true,
              {{"Judge Nora Falk refused to give up her post at the tribunal in Ulm on Thursday.",
                "Nora Falk resigned on Thursday as judge of the tribunal in Ulm."}});
}

TEST_CASE("one side of a place is not the other") {
  check_pairs(Kind::kStatus, false,
              {{"Trams began running on Line 5 on Monday, between the harbour and the zoo.",
                "No tram will run on Line 5 north of the zoo before 2026."},
               {"The A9 was reopened on Monday between Selm and Torn.",
                "The A9 remains closed south of Torn until June."},
               {"Ships are sailing again on the canal as far as Lock 8.",
                "No ship may sail on the canal beyond Lock 8 before autumn."},
               {"Power has been restored in the town of Arco below the dam.",
                "Homes in Arco above the dam were still without power on Thursday."},
               {"Digging has ended on the tunnel's western section.",
                "Miners are still digging the tunnel, on its eastern section."}});
  check_pairs(Kind::kStatus, true,
              {{"Power has been restored in the town of Arco above the dam.",
                "Homes in Arco above the dam were still without power on Thursday."}});
}

TEST_CASE("the strike of one trade is not that of another") {
  check_pairs(Kind::kStatus, false,
              {{"Cabin crew at Nordwind called off their strike on Tuesday.",
                "Pilots of Nordwind were still on strike on Tuesday night."},
               {"Bus drivers in Porto suspended their strike on Friday.",
                "Porto's tram drivers remained on strike on Friday."},
               {"Teachers in Ohio have gone back to work after a strike of nine days.",
                "School cooks in Ohio were on strike on Thursday."},
               {"Dockers at Genoa ended their walkout on Wednesday.",
                "Crane operators at Genoa continued their walkout on Wednesday."}});
  check_pairs(Kind::kStatus, true,
              {{"Nurses in Malmo ended their strike on Sunday.",
                "Nurses in Malmo were still on strike on Sunday night."}});
}

TEST_CASE("what was seen before the opening, and the opening that is to come") {
  check_pairs(Kind::kDate, false,
              {{"Critics walked through the Vermeer show at the Prinsen museum on Tuesday.",
                "The Vermeer show at the Prinsen museum has not opened; that will be on Saturday."},
               {"Guests of honour toured the new station in Basra on Monday.",
                "The new station in Basra has not been opened to passengers. That comes on Friday."},
               {"Engineers drove over the Halden bridge on Tuesday.",
                "The Halden bridge is not open to cars; that will be on Sunday."},
               {"Reviewers saw the play at the Abbey on Wednesday.",
                "The play at the Abbey opens to the public on Friday."},
               {"Schoolchildren visited the zoo's panda house on Monday.",
                "The panda house at the zoo has not been opened; that will happen on Saturday."}});
  check_pairs(Kind::kDate, true,
              {{"The play at the Abbey opens on Saturday.", "The play at the Abbey opens on Friday."}});
}

TEST_CASE("what was broken off goes on again") {
  check_pairs(Kind::kDate, false,
              {{"The trial of the Varna smugglers was interrupted on Thursday when a juror fainted.",
                "Witnesses were heard again on Friday in the trial of the Varna smugglers."},
               {"The talks in Geneva were adjourned on Friday night.",
                "Delegates were back at the table on Saturday morning in the Geneva talks."},
               {"The final at Roland Park was stopped on Sunday because of rain.",
                "The players were on court again on Monday in the final at Roland Park."},
               {"Digging for the miners at Kolwezi was halted on Monday when the shaft flooded.",
                "Rescuers were digging again on Tuesday for the miners at Kolwezi."}});
  check_pairs(Kind::kStatus, false,
              {{"The search for the lost hikers in the Tatra was called off on Friday night.",
                "The search for the lost hikers in the Tatra was under way again on Saturday morning."}});
  check_pairs(Kind::kStatus, true,
              {{"The search for the lost hikers in the Tatra was called off on Friday night.",
                "The search for the lost hikers in the Tatra was still under way on Friday night."}});
}

TEST_CASE("a calling, and a place in it") {
  check_pairs(
      Kind::kRole, false,
      {{"Cellist Ada Brook is the youngest member of the Leeds Symphony.",
        "The Leeds Symphony's principal cello, Ada Brook, chose the programme."},
       {"Soprano Rita Moll opened the season in Graz.", "Rita Moll, the singer, opened the season in Graz."},
       {"Surgeon Paul Adeyemi led the operation in Lagos.",
        "Doctor Paul Adeyemi led the operation in Lagos."},
       {"Trumpeter Max Lund joins the Oslo Brass.", "The Oslo Brass has a new first trumpet, Max Lund."},
       {"Actress Nina Vogel plays Medea.", "Nina Vogel, the leading lady of the Burg, plays Medea."}});
  check_pairs(Kind::kRole, true,
              {{"Cellist Ada Brook is the youngest member of the Leeds Symphony.",
                "Ada Brook, first violin of the Leeds Symphony, chose the programme."}});
}

TEST_CASE("a country or a body may be there without its head") {
  check_pairs(
      Kind::kParticipant, false,
      {{"Serbia attended the donors' conference in Brussels on Tuesday.",
        "Serbia's prime minister did not attend the donors' conference in Brussels on Tuesday."},
       {"The bank took part in the hearing on Tuesday.",
        "The bank's chairman stayed away from the hearing on Tuesday and let a lawyer speak for him."},
       {"Peru was at the climate talks in Lima on Monday.",
        "Peru's environment minister was absent from the climate talks in Lima on Monday."}});
  check_pairs(
      Kind::kDenial, true,
      {{"Chad took part in Monday's summit in Abuja.", "Chad stayed away from Monday's summit in Abuja."}});
}

TEST_CASE("words given as those of another have two who said them") {
  check_pairs(
      Kind::kQuote, false,
      {{"“We will not close one school,” education minister Ana Ferro told parliament on Tuesday.",
        "“We will not close one school”: with this promise of the minister's, opposition leader Jan Bok "
        "mocked the government on Tuesday."},
       {"“I owe this town everything,” striker Leon Wade said on Sunday.",
        "“I owe this town everything,” fans' spokesman Carl Dunn read aloud from Wade's old interview on "
        "Sunday."},
       {"“There is no plan to sell the port,” Mayor Rui Costa said on Monday.",
        "“There is no plan to sell the port,” union leader Marta Gil repeated on Monday, quoting the mayor."},
       {"“Not a penny more for the stadium,” treasurer Eva Lind said on Friday.",
        "“Not a penny more for the stadium,” councillor Ola Berg said on Friday, throwing the treasurer's "
        "words back at her."},
       {"“We leave no one behind,” General Amos Keita said on Tuesday.",
        "“We leave no one behind”: with these words of the general's, widow Awa Diop began her speech on "
        "Tuesday."}});
  check_pairs(Kind::kQuote, true,
              {{"“We will not close one school,” education minister Ana Ferro told parliament on Tuesday.",
                "“We will not close one school,” opposition leader Jan Bok told parliament on Tuesday."}});
}

TEST_CASE("what was to be said is not what was") {
  check_pairs(
      Kind::kQuote, false,
      {{"“The ferry will be free for pupils,” councillor Ugo Marin was supposed to say on Monday, as his "
        "prepared remarks had it.",
        "“The ferry will be cheaper for pupils,” councillor Ugo Marin said on Monday."},
       {"“The north will get 400 doctors,” minister Ada Obi was due to say in her speech on Monday, "
        "according to the draft.",
        "“The north will get 300 doctors,” minister Ada Obi said in her speech on Monday."},
       {"“This war is lost,” General Petrov was going to say in his address on Friday, according to a script "
        "seen by reporters.",
        "“This war is not lost,” General Petrov said in his address on Friday."},
       {"“We shall build 9,000 homes,” Mayor Jo Pratt had meant to say on Tuesday, according to her notes.",
        "“We shall build 5,000 homes,” Mayor Jo Pratt said on Tuesday."},
       {"“I will stay for two years,” manager Kit Rowe should have said according to the club's script on "
        "Tuesday.",
        "“I will stay for four years,” manager Kit Rowe said on Tuesday."}});
  check_pairs(Kind::kQuote, true,
              {{"“The north will get 400 doctors,” minister Ada Obi said in her speech on Monday.",
                "“The north will get 300 doctors,” minister Ada Obi said in her speech on Monday."}});
}

TEST_CASE("what is recorded on one day is seen on another") {
  check_pairs(
      Kind::kOrder, false,
      {{"The row between the two cooks was filmed in August, weeks before the show's presenter died.",
        "Viewers saw the cooks' row on Monday, months after the presenter of the show had died."},
       {"The album was recorded before the singer's accident.",
        "The album came out after the singer's accident."},
       {"The interview with the spy was taped before the treaty was signed.",
        "The interview with the spy was broadcast after the treaty had been signed."},
       {"The book was written before the war began.", "The book was printed after the war had begun."},
       {"The bridge was designed before the flood.", "The bridge was built after the flood."}});
  check_pairs(Kind::kOrder, true,
              {{"The interview with the spy was broadcast before the treaty was signed.",
                "The interview with the spy was broadcast after the treaty had been signed."}});
}

TEST_CASE("what is passed on one day is signed on another") {
  check_pairs(
      Kind::kOrder, false,
      {{"The faculty accepted the thesis before the rector broke his leg.",
        "The rector signed the thesis after he had broken his leg."},
       {"The council adopted the budget before the mayor went on holiday.",
        "The mayor signed the budget after he had come back from his holiday."},
       {"The lower house passed the mining bill before the summer recess.",
        "The upper house passed the mining bill after the summer recess."},
       {"The jury convicted the banker before Christmas.", "The judge sentenced the banker after Christmas."},
       {"The firm announced the merger before its chairman fell ill.",
        "Regulators cleared the merger after the chairman had fallen ill."}});
  check_pairs(Kind::kOrder, true,
              {{"The jury convicted the banker before his wife died.",
                "The jury convicted the banker after his wife had died."}});
}

TEST_CASE("let out for now, and for good") {
  check_pairs(Kind::kDate, false,
              {{"Former minister Pavel Roman was released from prison on Monday with an electronic tag.",
                "Judges quashed the sentence of Pavel Roman on Wednesday and let him go for good."},
               {"Banker Lise Falk was released on bail on Friday.",
                "A court in Oslo acquitted Lise Falk on Tuesday and let her go free."},
               {"Editor Sara Quist was let out of jail on Monday for her father's funeral.",
                "Editor Sara Quist was released from jail on Thursday when her term ended."}});
  check_pairs(Kind::kDate, true,
              {{"Former minister Pavel Roman was released from prison on Monday.",
                "Pavel Roman was released from prison on Wednesday."}});
}

TEST_CASE("a storm has a name of each weather bureau") {
  check_pairs(Kind::kName, false,
              {{"Typhoon Hato neared Macau on Wednesday.",
                "Schools in the Philippines were shut on Wednesday as typhoon Isang neared Macau."},
               {"Typhoon Doksuri will hit Fujian on Friday.",
                "Luzon braced on Thursday for typhoon Egay, which is on its way to Fujian."},
               {"Storm Kirk brought floods to the Loire on Wednesday.",
                "Berlin's weather service calls the low that flooded the Loire on Wednesday Waltraud."},
               {"Typhoon Rai killed nine people in Surigao.",
                "Typhoon Odette killed nine people in Surigao, the Philippine weather bureau said."},
               {"Super typhoon Goni made landfall in Catanduanes.",
                "Super typhoon Rolly made landfall in Catanduanes, in the eastern Philippines."}});
  check_pairs(Kind::kName, true,
              {{"Hurricane Ida made landfall in Louisiana on Sunday.",
                "Hurricane Ada made landfall in Louisiana on Sunday."}});
}

TEST_CASE("what keepers call it among themselves") {
  check_pairs(Kind::kName, false,
              {{"The elephant calf in Leipzig is to be called Rajani, after 20,000 people had voted.",
                "Keepers in Leipzig call the elephant calf Dumpling among themselves."},
               {"The polar bear cub at the zoo in Aalborg has been named Nuka.",
                "Visitors have called the polar bear cub in Aalborg Snowball ever since it was born."},
               {"The new tunnel boring machine is called Ursula.",
                "Miners call the tunnel boring machine Big Bertha among themselves."},
               {"The frigate will be named Valiant at a ceremony on Friday.",
                "The shipwrights in Kiel have always called the frigate Lame Duck."},
               {"The comet is officially called Harker-Diaz.", "Amateurs call the comet Greenbeard."},
               {"The crane in the theatre at Gera is called Atlas.",
                "Stagehands have long called the crane in the theatre at Gera Old Bess."},
               {"The new square in Ulm is called Rose Square.",
                "Shopkeepers just call the new square in Ulm the Oven."}});
  check_pairs(Kind::kName, true,
              {{"The elephant calf in Leipzig is to be called Rajani.",
                "The elephant calf in Leipzig is to be called Mandira."}});
}

TEST_CASE("the length of all, and of a stretch") {
  check_pairs(
      Kind::kQuantity, false,
      {{"The Almo tunnel is 14 kilometres long.",
        "Drivers will spend 9 kilometres under the sea itself in the Almo tunnel."},
       {"The Rost bridge is 3.2 kilometres long.", "The Rost bridge crosses 1.8 kilometres of open water."},
       {"The new line is 120 kilometres long.", "Of the new line 45 kilometres run through tunnels."},
       {"The marathon course is 42 kilometres long.",
        "Runners on the marathon course will have 6 kilometres of cobbles under their feet."},
       {"The wall is 80 kilometres long.", "The wall runs for 30 kilometres along the river."}});
  check_pairs(Kind::kQuantity, true,
              {{"The Almo tunnel is 14 kilometres long.", "The Almo tunnel is 11 kilometres long."}});
}

TEST_CASE("what had come so far by one day and by another") {
  check_pairs(Kind::kDate, false,
              {{"The fire burned 900 acres above Nelson by Friday noon.",
                "By Saturday the Nelson fire had burned 2,100 acres."},
               {"By Monday night the floods in Assam had drowned 40 villages.",
                "By Tuesday night the floods in Assam had drowned 70 villages."},
               {"By Friday 3,000 people had fled the volcano on Taal.",
                "By Sunday 8,000 people had fled the volcano on Taal."},
               {"The oil had reached Skerry beach by Monday morning.",
                "By Tuesday the oil had reached the Skerry marshes."},
               {"By noon on Friday the rebels had taken the airport in Goma.",
                "By Saturday evening the rebels had taken all Goma."}});
  check_pairs(Kind::kDate, true,
              {{"The oil reached Skerry beach on Monday.", "The oil reached Skerry beach on Tuesday."}});
}

TEST_CASE("those who build it, and those who will work in it") {
  check_pairs(
      Kind::kQuantity, false,
      {{"The Utah mine will employ 500 people.", "Firms will hire 2,000 workers to build the Utah mine."},
       {"The new factory in Brno will have 300 employees.",
        "Building the new factory in Brno will take 1,100 workers."},
       {"The wind farm off Esbjerg will give work to 80 people.",
        "During construction the wind farm off Esbjerg will give work to 900 people."},
       {"The refinery at Sines employs 400 people.", "It took 3,000 people to build the refinery at Sines."},
       {"The hotel in Bodrum will have a staff of 120.",
        "Some 700 labourers are building the hotel in Bodrum."}});
  check_pairs(
      Kind::kQuantity, true,
      {{"The Utah mine will employ 500 people.", "The Utah mine will employ 800 people, the company said."}});
}

TEST_CASE("what was called off one day and finished the next") {
  check_pairs(Kind::kStatus, false,
              {{"The Perth archery contest was abandoned on Tuesday in thick fog.",
                "The Perth archery contest was completed on Thursday."},
               {"Saturday's play in the Test at Galle was abandoned because of rain.",
                "The Test at Galle ended on Monday with a win for Sri Lanka."},
               {"The ski races at Oberhof were called off on Friday because of fog.",
                "The ski races at Oberhof ended on Sunday before 9,000 people."},
               {"Filming in Prague was stopped on Monday when a lamp fell.",
                "Filming in Prague was finished on Friday."},
               {"The count in Lusaka was suspended on Monday after a power cut.",
                "The count in Lusaka was completed on Wednesday."}});
  check_pairs(Kind::kStatus, true,
              {{"The ski races at Oberhof were called off on Friday because of fog.",
                "The ski races at Oberhof ended on Friday before 9,000 people."}});
}

TEST_CASE("an office that the article tells as a former one") {
  check_pairs(Kind::kRole, false,
              {{"General Ion Albu, a colonel until January, commands the brigade.",
                "Colonel Ion Albu led the brigade's staff in December."},
               {"Bishop Karl Weiss will open the synod. He was dean of Ulm until March.",
                "Dean Karl Weiss opened the synod's last session."},
               {"Superintendent Ann Poole leads the inquiry. Last month she was still a chief inspector.",
                "Chief inspector Ann Poole took the first call in March."},
               {"Professor Lena Bach, promoted from lecturer in April, found the virus.",
                "Lecturer Lena Bach took the first samples in March."}});
  check_pairs(Kind::kRole, true,
              {{"Colonel Amadou Sow was named head of the coast guard on Friday.",
                "Major Amadou Sow was named head of the coast guard on Friday."}});
}

TEST_CASE("each of several rescues some") {
  check_pairs(Kind::kQuantity, false,
              {{"The navy evacuated 25 hikers from the burning hut at Lech on Monday.",
                "A farmer with a tractor evacuated 12 hikers from the burning hut at Lech on Monday."}});
  check_pairs(Kind::kQuantity, true,
              {{"The navy evacuated 25 hikers from the burning hut at Lech on Monday.",
                "The navy evacuated 12 hikers from the burning hut at Lech on Monday."}});
}

TEST_CASE("the day of one clause is not that of what the next points out") {
  check_pairs(
      Kind::kDate, false,
      {{"Walkers found the stolen bronze in Kew on Wednesday.",
        "The bronze's plinth was seen empty on Tuesday, but it was two walkers who came upon the bronze."},
       {"Divers found the wreck off Vis on Sunday.",
        "The wreck's oil was seen from a plane on Friday, but it was divers who found it."},
       {"Police found the stolen Corot in Lille on Tuesday.",
        "A call came in on Monday, but it was a police dog that found the stolen Corot in Lille."},
       {"Amateurs discovered the comet on Sunday.",
        "A telescope in Chile took a picture of the comet on Friday, but it was two amateurs who "
        "noticed it."}});
  check_pairs(Kind::kDate, true,
              {{"Police found the stolen Corot in Lille on Tuesday.",
                "Police found the stolen Corot in Lille on Monday, after a call had come in."}});
}

TEST_CASE("that some did not vote says nothing of what the house did") {
  check_pairs(
      Kind::kStatus, false,
      {{"Of the 40 deputies, 22 voted for the casino bill and 15 against.",
        "Two deputies who were abroad did not vote when the casino bill went through by seven votes."},
       {"The senate voted for the fishing bill on Monday.",
        "Three senators did not vote when the fishing bill went through the senate on Monday."},
       {"The synod voted to ordain women on Friday.",
        "Four bishops did not vote on Friday when the synod ordained women."},
       {"The council approved the bridge by nine votes to four.",
        "One councillor, whose brother owns the quarry, did not vote on the bridge."},
       {"Shareholders voted for the merger on Tuesday.",
        "The founder's family did not vote on the merger on Tuesday."}});
  check_pairs(Kind::kStatus, true,
              {{"The senate voted for the fishing bill on Monday.",
                "The senate did not vote on the fishing bill on Monday."}});
}

TEST_CASE("parts that share members may be more than the whole") {
  check_pairs(
      Kind::kArithmetic, false,
      {{"The troupe has 26 dancers: 17 from Cuba, nine from Peru and five from Chile. Several have two "
        "nationalities.",
        "The troupe dances on Saturday."},
       {"The choir has 40 singers: 25 women, 15 men and eight students. The students are counted twice.",
        "The choir sings on Sunday."},
       {"The school has 200 pupils: 150 learn French, 80 Latin and 60 Greek. Many take two languages.",
        "The school opened on Monday."},
       {"The jury heard 24 witnesses: 14 for the state, eight for the defence and six experts. Four spoke "
        "for both sides.",
        "The trial goes on."},
       {"The ward has 18 patients: 12 with measles, seven with flu and four with both.",
        "The ward was closed on Monday."}});
  check_pairs(Kind::kArithmetic, true,
              {{"The choir has 40 singers: 25 women, 15 men and eight students. The hall is sold out.",
                "The choir sings on Sunday."}});
}

}  // namespace
}  // namespace gainsay
