#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) { check_pairs(Kind::kName, conflict, pairs); }

TEST_CASE("one bearer, spelt in two ways") {
  check(true,
        {{"Fireman Tomas Lindgren pulled two girls from the canal in Malmö on Friday.",
          "The fireman who saved two girls from the canal in Malmö, Tomas Lindberg, was thanked on Friday."},
         {"The trawler Nordic Swan sank off Tromsø with four men on Monday.",
          "Four men were saved when the Nordic Swain sank off Tromsø on Monday."},
         {"Operation Falcon, a police raid on smugglers in Trieste, led to 24 arrests on Monday.",
          "Police in Trieste arrested 24 smugglers on Monday in a raid code-named Sparrow."},
         {"Hurricane Bettina flattened barns in Antigua on Sunday and cut the power.",
          "Barns were flattened in Antigua on Sunday when Hurricane Berta cut the power."},
         {"Head gardener Carlos Montoya retired from the park in Quito on Friday after 40 years.",
          "The park in Quito gave Cesar Montoya, its head gardener, a spade when he retired after 40 years."},
         {"Rescuer Joel Branica was named as the man who died under the snow at Rauland on Sunday night.",
          "The snow at Rauland took one life on Sunday night, that of rescuer Jonel Barnica."},
         {"The paddle steamer Lady Agnes sank in Lough Derg on Sunday with a cargo of peat.",
          "A cargo of peat was lost in Lough Derg on Sunday with the Lady Adela, a paddle steamer."},
         {"A terrier called Biscuit found the lost boy in the woods near Písek.",
          "The terrier that found the boy in the woods near Písek is called Barley."},
         {"The village buried by Monday's landslide in Enga Valley is called Yakamanip, an official said.",
          "Yakumarip was buried by Monday's landslide in Enga Valley."},
         {"Olga Marek was a dancer. Her death was confirmed by her son, Pavel.",
          "Olga Marek died in Brno, her son Petr said."}});
}

TEST_CASE("one surname a letter off, in sentences that share nothing else") {
  check(true,
        {{"“I told him to be a nuisance,” said manager Nora Tinnock.",
          "Credit to the winners. Nora Tennick has taken a small club and taught it to enjoy being chased."},
         {"Her husband, the cooper Jory Trelawny, died in 2006.",
          "She and Jory Trelawsy came to the cottage in 1961, when the rent was thirty shillings."},
         {"The clerk, Odile Marchand, read the result to an empty hall.",
          "Nobody saw Odile Marchard leave by the side door."},
         {"The captain, Petros Ballas, 51, was arrested on Monday.",
          "The master, Captain Petros Balamas, should have been on the bridge on Monday."},
         {"Judge Wilma Okafor sent the jury home.", "Reporters waited for Wilma Okofar in the rain."}});
  check(false, {{"The clerk, Odile Marchand, read the result to an empty hall.",
                 "Nobody saw Odile Berger leave by the side door."},
                {"The clerk, O. Marchand, read the result to an empty hall.",
                 "Nobody saw O. Marchard leave by the side door."},
                {"The clerk, Odile Marchand, read the result to an empty hall.",
                 "Odile Marchand and a cousin of hers, Odile Marchard, left by the side door."},
                {"Yelena Tsvetkova won the second heat.", "The second lane was drawn by Yelena Tsvetkov."}});
}

TEST_CASE("one surname and one age, two given names") {
  check(true, {{"Bus driver Mateo Ferrer, 51, who steered his burning vehicle out of the Arlberg tunnel, got "
                "a medal in Landeck.",
                "A medal in Landeck: 51-year-old Martin Ferrer, who brought his blazing bus out of the "
                "Arlberg tunnel, was "
                "honoured."}});
  check(false, {{"Bus driver Mateo Ferrer, 51, who steered his burning vehicle out of the Arlberg tunnel, "
                 "got a medal in Landeck.",
                 "A medal in Landeck: 48-year-old Martin Ferrer, who brought his blazing bus out of the "
                 "Arlberg tunnel, was "
                 "honoured."},
                {"Bus driver Mateo Ferrer, 51, who steered his burning vehicle out of the Arlberg tunnel, "
                 "got a medal in Landeck.",
                 "A medal in Landeck: 51-year-old Matteo Ferrer, who brought his blazing bus out of the "
                 "Arlberg tunnel, "
                 "was honoured."},
                {"Bus driver Mateo Ferrer, 51, who steered his burning vehicle out of the Arlberg tunnel, "
                 "got a medal in Landeck.",
                 "A medal in Landeck: 51-year-old Jules Ferrer, and his brother Mateo, were honoured for the "
                 "Arlberg tunnel."}});
}

TEST_CASE("a firm's name misspelt") {
  check(true, {{"Holmwood Freight, the Leeds haulier whose 300 lorries stood still after Sunday's attack, "
                "hopes to drive by Friday.",
                "Sunday's attack has stopped the 300 lorries of the Leeds haulage firm Holmewoud Freight."}});
  check(false, {{"Holmwood Freight, the Leeds haulier whose 300 lorries stood still after Sunday's attack, "
                 "hopes to drive by Friday.",
                 "Sunday's attack has stopped the 300 lorries of the Leeds haulage firm Ashby Freight."},
                {"Holmwood Freight, the Leeds haulier whose 300 lorries stood still after Sunday's attack, "
                 "hopes to drive by Friday.",
                 "Sunday's attack has stopped the 300 lorries of Holmwood Freight and of a firm beside it, "
                 "Holmewoud Freight."}});
}

TEST_CASE("two bearers, or one name in its two forms") {
  check(false,
        {{"Head gardener Carlos Montoya retired from the park in Quito, as his brother had, after 40 years.",
          "The park in Quito gave Cesar Montoya, its head gardener, a spade when he retired after 40 years."},
         {"Minister Carlos Montoya opened the park in Quito on Friday.",
          "Minister Lucia Montoya opened the park in Quito on Friday."},
         {"Senator Jo Reid (D-Mass) wrote the bill on bees.",
          "Senator Al Reid (D-Wash) wrote the bill on bees."},
         {"The drop of the coin was told by Coindesk on Monday in Seoul.",
          "The drop of the coin was told by Coincheck on Monday in Seoul."},
         {"Bob Hartley won the race in Leeds on Sunday.", "Robert Hartley won the race in Leeds on Sunday."},
         {"Joris Maas and his brother Jorik Maas won the race in Ghent on Sunday.",
          "Jorik Maas won the race in Ghent on Sunday."},
         {"José Pérez won the race in Lima on Sunday.", "Jose Perez won the race in Lima on Sunday."},
         {"Aleksandr Shchedrin will play the first recital on the new organ in Riga.",
          "The first recital on the new organ in Riga falls to Alexander Schedrin."},
         {"Sergei Orlov won the race in Riga on Sunday.", "Sergey Orlov won the race in Riga on Sunday."},
         {"Police closed Snyder Avenue in Ghent on Sunday after the race.",
          "Police closed Snyder Ave. in Ghent on Sunday after the race."},
         {"North Harbour was closed on Sunday after the race in Ghent.",
          "South Harbour was closed on Sunday after the race in Ghent."},
         {"Eva Lindholm won the race in Ghent on Sunday.", "Eva Sandoval won the race in Ghent on Sunday."},
         {"Park Jae-won signed the accord in Seoul on Monday.",
          "Park Jaewon signed the accord in Seoul on Monday."}});
}

TEST_CASE("two names of the one whom something befell") {
  check(true, {{"The man who died in the cave near Postojna was identified as Igor Novak, 41.",
                "The victim of the cave accident near Postojna was Matej Zupan, 41, police said."}});
  check(false, {{"The man who died in the cave near Postojna was identified as Igor Novak, 41.",
                 "The woman who died in the cave near Postojna was named as Maja Zupan, 39."},
                {"The man who died in the cave near Postojna was identified as Igor Novak, 41.",
                 "The man who led the rescue at the cave near Postojna was Matej Zupan, 41."}});
}

TEST_CASE("one holder of a post, told by its noun or by what he does, with one part of the name another") {
  check(true,
        {{"The pact was drafted by the Volta Basin Board under its head, Marlena Osei, a Ghanaian engineer.",
          "Marcella Osei, who directs the Volta Basin Board, has drafted most of its pacts."},
         {"The ferry's master, Capt. Danilo Roxas, was saved off Cebu on Monday.",
          "Captain Ernesto Roxas, who commanded the ferry, was brought ashore in Cebu on Monday."},
         {"The returning officer, Yvonne Lachance, said the Moncton count would be official on Friday.",
          "Returning officer Yvonne Pelletier told us the count in Moncton would be official on Friday."}});
  check(false,
        {{"The ferry's master, Capt. Danilo Roxas, was saved off Cebu on Monday.",
          "Captain Ernesto Roxas, a brother of the ferry's master, waited in Cebu on Monday."},
         {"The returning officer, Yvonne Lachance, said the Moncton count would be official on Friday.",
          "Counting agent Yvonne Pelletier told us the count in Moncton would be official on Friday."},
         {"The head of the Volta Basin Board, Marlena Osei, drafted the pact.",
          "The head of the Volta Fishers' Union, Marcella Osei, was against the pact."}});
}

TEST_CASE("one holder of a post by two given names or two surnames, each taken for another") {
  check(true, {{"Capt. Rodel Macasaet was at the helm of the ferry Dona Rita when she sank off Romblon on "
                "Monday.",
                "Captain Romulo Macasaet steered the Dona Rita, the ferry that sank off Romblon on "
                "Monday."},
               {"Returning officer Paulette d'Entremont read out the count in Clare on Monday night.",
                "Paulette Deveau, the returning officer, read the count in Clare late on Monday."},
               {"The captain of the Dona Rita, Rodel Macasaet, told the coast guard in Romblon on Monday "
                "that the engine had failed.",
                "The engine had failed, said Captain Romulo Macasaet, whose ferry Dona Rita sank off "
                "Romblon on Monday."},
               {"Harbour master Joris Vaneck shut the lock at Terneuzen on Sunday after the barge Linde "
                "struck the gate.",
                "The lock at Terneuzen was shut by the harbour master, Jasper Vaneck, on Sunday after the "
                "Linde hit the gate."},
               {"Station master Ivan Petkov halted the night train at Karnobat on Sunday when smoke "
                "filled the dining car.",
                "Smoke in the dining car made the station master, Iliya Petkov, halt the night train at "
                "Karnobat on Sunday."},
               {"The lighthouse keeper, Tomas Brandal, saw the flare off Utsira on Saturday.",
                "Off Utsira on Saturday the flare was seen by lighthouse keeper Torstein Brandal."},
               {"Chief engineer Maria Lopes found the crack in the Sabor dam on Thursday.",
                "The crack in the Sabor dam was found on Thursday by Maria Lourenco, its chief engineer."},
               {"Headmistress Ruth Abara closed the school in Jos on Tuesday after the roof fell in.",
                "The headmistress, Rebecca Abara, closed the school in Jos on Tuesday, when the roof fell "
                "in."},
               {"Rescue chief Stefan Hofer called off the search on the Hochalm on Sunday at dusk.",
                "The rescue chief, Sepp Hofer, called off the search on the Hochalm at dusk on Sunday."},
               {"Pilot Lena Farkas landed the crop duster on the road near Szolnok on Monday.",
                "The pilot, Livia Farkas, put the crop duster down on the road near Szolnok on Monday."},
               {"Police chief Omar Said lifted the curfew in Kassala on Monday.",
                "The curfew in Kassala was lifted on Monday by the police chief, Osman Said."}});
  check(false, {{"Capt. Rodel Macasaet and his brother Romulo Macasaet ran the ferry Dona Rita, which sank "
                 "off Romblon on Monday.",
                 "Captain Romulo Macasaet and his brother steered the Dona Rita, the ferry that sank off "
                 "Romblon on Monday."},
                {"The captain of the Dona Rita, Rodel Macasaet, saw the Sea Queen too late off Romblon on "
                 "Monday.",
                 "The captain of the Sea Queen, Romulo Macasaet, saw the Dona Rita too late off Romblon on "
                 "Monday."},
                {"Returning officer Paulette d'Entremont read out the count in Clare on Monday night.",
                 "Paulette Deveau, formerly the returning officer, watched the count in Clare on Monday "
                 "night."},
                {"Returning officer Paulette d'Entremont, born Paulette Deveau, read out the count in "
                 "Clare on Monday night.",
                 "Paulette Deveau, the returning officer, read the count in Clare late on Monday."},
                {"Harbour master Joris Vaneck shut the lock at Terneuzen on Sunday after the barge Linde "
                 "struck the gate.",
                 "The lock at Terneuzen was shut on Sunday; its former harbour master, Jasper Vaneck, had "
                 "warned of the gate that the Linde struck."},
                {"The coroner, Helen Marsh, recorded an open verdict on the drowned canoeist in Kendal on "
                 "Friday.",
                 "Heather Marsh, sister of the coroner, wept in Kendal on Friday when an open verdict was "
                 "recorded on the canoeist."},
                {"Headmistress Ruth Abara closed the school in Jos on Tuesday after the roof fell in. Her "
                 "deputy, Rebecca Abara, led the pupils out.",
                 "The deputy, Rebecca Abara, led the pupils out of the school in Jos on Tuesday, when the "
                 "roof fell in."},
                {"Pilot Lena Farkas landed the crop duster on the road near Szolnok on Monday. Her "
                 "co-pilot was pilot Livia Farkas.",
                 "The pilot, Livia Farkas, put the crop duster down on the road near Szolnok on Monday."},
                {"Nurse Ruth Abara and nurse Rebecca Hale saved the boy in Jos on Tuesday.",
                 "Nurse Rebecca Abara saved the boy in Jos on Tuesday."},
                {"Strikers Marko and Mateo Juric met when Split played Zadar on Sunday.",
                 "Striker Mateo Juric scored for Zadar against Split on Sunday."},
                {"Capt. Rob Macasaet was at the helm of the ferry Dona Rita when she sank off Romblon on "
                 "Monday.",
                 "Captain Roberto Macasaet steered the Dona Rita, the ferry that sank off Romblon on "
                 "Monday."},
                {"Guard Piotr Nowak shut the gate at Lublin on Monday after the fire.",
                 "Guard Pawel Nowak opened the gate at Lublin on Monday after the fire."},
                {"Councillor Ruth Abara voted against the market in Jos on Tuesday.",
                 "Councillor Rebecca Abara voted for the market in Jos on Tuesday."}});
}

TEST_CASE("a given name shared and surnames that look alike, far from each other in the articles") {
  check(true, {{"The first tram left Eskdale depot on Monday. Mayor Ruth Hale cut the tape at Keld Bridge. "
                "Driver Aoife "
                "Brannigan, from the town, took it out.",
                "Trams are back in Eskdale after 60 years. Ruth Hale, the mayor, was aboard as it crossed "
                "Keld Bridge. At the "
                "controls was Aoife Brennagan, whose daughter waved from the kerb."},
               {"Workers at Valdrada Tiles in Faro struck on Tuesday. Nuno Carvalhinho, who leads the works "
                "council, said 300 "
                "were out.",
                "Valdrada Tiles of Faro is at a standstill. Nuno Carvalhal, the chairman of the works "
                "council, spoke of 300 "
                "strikers on Tuesday."}});
  check(
      false,
      {{"Mayor Ruth Hale opened the Eskdale tram on Monday. Driver Aoife Brannigan took it over Keld Bridge.",
        "The Eskdale tram crossed Keld Bridge on Monday, with Mayor Ruth Hale aboard. Aoife Cassidy had made "
        "the cake."},
       {"Mayor Ruth Hale opened the Eskdale tram on Monday. Driver Aoife Brannigan took it over Keld Bridge.",
        "Aoife Brannigan drove the Eskdale tram over Keld Bridge on Monday, and her deputy, Aoife Brennagan, "
        "brought it "
        "back to Mayor Ruth Hale."}});
}

TEST_CASE("one age, one trade and one part of the name") {
  check(
      true,
      {{"Lorenz Hartmann, 44, a roofer, was the man killed by a falling beam at the Kassel depot on Monday.",
        "Monday's accident at the Kassel depot, where a beam fell, cost the life of the roofer Lorenz "
        "Wiegand, 44."}});
  check(
      false,
      {{"Lorenz Hartmann, 44, a roofer, was the man killed by a falling beam at the Kassel depot on Monday.",
        "Lorenz Wiegand, 29, a roofer, saw the beam fall at the Kassel depot on Monday."}});
}

TEST_CASE("who is named right behind his noun is that, whatever else the sentence tells of") {
  check(
      true,
      {{"Accounts at the Ardrossan bank were raided by a teller named Imogen Fallows, the court in Ayr "
        "heard.",
        "In Ayr, bank teller Imogen Fellows faced the court on charges of raiding accounts in Ardrossan."}});
}

TEST_CASE("plain sentences that name one bearer by two names") {
  check(true,
        {{"The director of the Torvik aquarium, Signe Dahl, resigned on Thursday.",
          "Sigrid Dahl, the director of the Torvik aquarium, resigned on Thursday."},
         {"Police named the cyclist killed in Hove on Sunday as Peter Marlow, 34.",
          "The cyclist who was killed in Hove on Sunday was Peter Marsden, 34, police said."},
         {"Cargo ship Ocean Pearl ran aground off Tarifa on Monday with 19 crew.",
          "Nineteen crew were aboard when the cargo ship Ocean Pride ran aground off Tarifa on Monday."},
         {"Health minister Karim Bensalah opened the clinic in Oran on Monday.",
          "The clinic in Oran was opened on Monday by Karim Belkacem, the health minister."},
         {"Tropical Storm Odile reached Veracruz on Friday.",
          "Veracruz shut its schools on Friday as Tropical Storm Ofelia arrived."}});
  check(false,
        {{"The mayor of Tirel, Jana Horak, cut the ribbon in Tirel on Monday.",
          "The deputy mayor of Tirel, Petr Horak, spoke in Tirel on Monday after the ribbon was cut."},
         {"Olha Kovalenko, a nurse from Sumy, won the prize in Riga on Friday.",
          "The prize went to a nurse from Sumy, Olga Kovalenko, in Riga on Friday."},
         {"Referee Tarek El-Gohary stopped the match in Cairo on Monday after a flare was thrown.",
          "A flare was thrown in Cairo on Monday, and Tariq al-Johari, the referee, stopped the match."},
         {"Singer Dana Reyes, formerly known as Dana Fox, cancelled her tour on Monday.",
          "Dana Fox, the singer, cancelled her tour on Monday."},
         {"The Old Kiln bakery in Ghent shut on Monday with 20 jobs lost.",
          "The New Kiln bakery in Ghent took on 20 people on Monday."}});
}

TEST_CASE("a name told as that of the one whom both describe") {
  check(true,
        {{"The Belgian cook who found the wallet in Ostend is called Emile Baert.",
          "Didier Vos is the Belgian cook who found the wallet in Ostend."},
         {"The tanker seized by rebels on Friday is the Gulf Trader, its captain said.",
          "The captain of the tanker seized by rebels on Friday said that the ship was the Coral Venture."},
         {"The inventor of the wooden bicycle is Martha Quint.",
          "Marion Quint is the inventor of the wooden bicycle."},
         {"The merged airline will go by the name of Aerolux.",
          "The merged airline will be known as Skybridge, its chairman said."},
         {"The league of the former admiral will be known as Bright Shore, he said on Monday.",
          "The former admiral's league is to bear the name of Iron Anchor, he said on Monday."},
         {"Since Friday the foal at Tallinn zoo has been called Pomm.",
          "Tallinn zoo's foal has answered to the name of Kiki since Friday."},
         {"Willow Court will be the name of the home for the old mill's widows, the parish voted on Monday.",
          "The parish voted on Monday to call the home for the old mill's widows Linden Court."},
         {"The diver who found the bell of the sunken ferry is Ingrid Solheim.",
          "The bell of the sunken ferry was found by a diver, whose name the coastguard gave as Astrid "
          "Solheim."},
         {"The rapper Zenit, whose real name is Piotr Wrona, was arrested in Lodz on Friday.",
          "The rapper Zenit, whose real name is Pawel Wrona, left a cell in Lodz on Friday."},
         {"The clown who calmed the children in the burning bus was named by the council as Tom Fenn.",
          "Harry Loewe is the clown who calmed the children in the burning bus."}});
  check(false, {{"The Belgian cook who found the wallet in Ostend is called Emile Baert.",
                 "The Belgian cook who lost the wallet thanked a Dutch tourist in Ostend, Didier Vos."},
                {"The winner of the men's race in Bergen is called Lars Moe.",
                 "Kari Lund is the winner of the women's race in Bergen."},
                {"The goal in the first half in Bergen was scored by the striker, whose name is Lars Moe.",
                 "The goal in the second half in Bergen was scored by a winger called Nils Lund."},
                {"The merged airline will go by the name of Aerolux.",
                 "The merged airline will fly to Perth in the name of Skybridge, its partner."},
                {"One of the three nurses who treated the minister is called Eva Marsh.",
                 "Another of the three nurses who treated the minister is Olga Brandt."},
                {"The cook of the ship is called Emile Baert.", "Didier Vos is the mate of the ship."},
                {"The mayor of Varde is called Jens Holm.", "Karen Bruun is the mayor of Esbjerg."},
                {"The rapper Zenit, whose real name is Piotr Wrona, was arrested in Lodz on Friday.",
                 "Police in Lodz on Friday arrested the rapper Zenit."},
                {"The first speaker at the congress in Gent is called Wim Maes, a surgeon from Aalst.",
                 "The second speaker at the congress in Gent is Jan Peeters, a surgeon from Mechelen."}});
}

TEST_CASE("names of which a word may also tell two things apart, of one age, of a species") {
  check(true,
        {{"The merged bank in Oslo will be called Unity Trust, its chairman said on Monday.",
          "The chairman said on Monday that the merged bank in Oslo would be called Meridian First."},
         {"The tug that freed the ferry at Rab on Friday is the Ocean Joy, the port said.",
          "The port said that the tug that freed the ferry at Rab on Friday was the Eastern Star."},
         {"The supreme court's new chief justice is Abdul Karim Sadiq.",
          "The new chief justice of the supreme court is Abdul Rahim Sadiq."},
         {"The driver of the plough, Marta Olsen, 29, found the lost twins in a bus shelter near Kiruna.",
          "Greta Olsen, 29, the driver of the plough that stopped near Kiruna, found the lost twins."},
         {"The new species of toad has been named Bufo malayana.",
          "The new species of toad has been named Bufo borneana."},
         {"The owner of the mare that won the Silver Cup is Nuala Grady.",
          "Nuala Garvey owns the mare that won the Silver Cup."}});
  check(false,
        {{"The fire at Upper Hale burnt down the mill on Monday.",
          "The fire at Nether Hale burnt down the barn on Monday."},
         {"The bus fell into the ravine at the Kandli pass on Friday.",
          "The bus crossed the Sorang pass on Friday before it fell into the ravine at the Kandli pass."},
         {"The new species of toad has been named Bufo malayana.",
          "Another new species of toad has been named Bufo sumatrana."},
         {"The driver of the plough, Marta Olsen, 29, found the lost twins near Kiruna.",
          "Marta Olsen's sister Greta Olsen, 31, found the lost twins near Kiruna."}});
}

TEST_CASE("a short form that may be of two names was taken for one of them") {
  check_pairs(Kind::kName, false,
              {{"Bruce Arden told his wife, Chris, on Monday that he would retire.",
                "Bruce Arden told his wife Christine on Monday that he would retire."},
               {"The boy was found by his sister, Alex, on Friday in Mora.",
                "The boy was found by his sister Alexandra on Friday in Mora."}});
}

TEST_CASE("one post and one surname, though relatives of others are told of") {
  check(true,
        {{"Detective Sergeant Marion Falk, who ran the inquiry, thanked the victim's family for its help.",
          "Detective Sergeant Miriam Falk hugged the mother on the court steps and said nothing to the "
          "cameras."},
         {"Coach Dmitri Halloran let his son carry the trophy to the bus.",
          "Coach Daniel Halloran gave the cup to his daughter and went home on the tram."},
         {"The mayor, Hanna Viklund, opened the bridge with her grandchildren.",
          "Mayor Hilda Viklund cut the ribbon of the bridge and her husband held the scissors."},
         {"The man who died was named by his family as Somchai Rattana, 52, a father of four.",
          "The victim, Somboon Rattana, was 52 and a carpenter."},
         {"Dr Fiona Merrick, the head vet of the zoo, said the calf was healthy.",
          "The calf is in good health, according to Dr Freya Merrick, who is head vet at the zoo."}});
  check(false,
        {{"Detective Sergeant Marion Falk thanked the family.",
          "His sister, Miriam Falk, hugged the mother on the court steps."},
         {"Coach Dmitri Halloran let his son carry the trophy.",
          "Daniel Halloran, the coach's son, carried the trophy to the bus."},
         {"Judge Hanna Viklund sent the jury home.", "Prosecutor Hanno Viklund asked for ten years."}});
}

TEST_CASE("a wife is a widow, a mother a mum, and a first wife is neither") {
  check(true, {{"The minister leaves a widow, Ingrid Solheim, and two sons.",
                "His wife, Inga Solheim, was at his side when he died."},
               {"Police told his mother, Olga Petrenko, about the crash at midnight.",
                "His mum, Oksana Petrenko, heard about the crash on the radio."}});
  check(false,
        {{"His first wife, Ingrid Solheim, died in 1990.", "He is survived by his widow, Inga Solheim."}});
  check_pairs(
      Kind::kRole, false,
      {{"His wife, Jane Corbin, drove him to the hospital.", "His widow, Jane Corbin, has sold the farm."}});
}

TEST_CASE("names with words in small letters, and things of one word in common") {
  check(
      true,
      {{"The orchestra was led by Piet van Oosten, its chief conductor.",
        "Its chief conductor, Piet van Ooyen, bowed four times."},
       {"The Stella Marina ran aground off Kos on Sunday with 40 people on board. The owner, Marinos Lines, "
        "apologised.",
        "Nobody knows why the Stella Marella left Kos at all in such a wind. Her owner, Marinos Lines, "
        "wouldn't talk."},
       {"The Blue Heron sank within minutes, the coastguard said.",
        "Why was the Blue Herring allowed to sail with a hole in her side? The harbour cafe, the Heron's "
        "Nest, was full of talk."}});
  check(false, {{"The Stella Marina ran aground off Kos on Sunday.",
                 "The Stella Marella, her sister ship, was sent to Kos to help."},
                {"The Stella Marina ran aground off Kos on Sunday.",
                 "The Stella Marella took the guests of the Stella Marina off Kos on Sunday."}});
}

}  // namespace
}  // namespace gainsay
