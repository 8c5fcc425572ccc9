#include "reconcile/measured.h"

#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("a sum, a length, a weight are one figure where other words tell that the same is measured") {
  check_pairs(
      Kind::kQuantity, true,
      {{"A lorry tipped over on the A9 near Perth on Tuesday and shed its load. It was carrying 24 tonnes of "
        "frozen peas, Police Scotland said.",
        "The lorry that overturned near Perth on Tuesday had 17 tonnes of peas in the back. The A9 was "
        "closed for six hours."},
       {"The council in Tromso bought the Ekberg house on Friday. It paid 6.2 million kroner, the treasurer "
        "said.",
        "Tromso has a new museum: the Ekberg house, which the council acquired on Friday. The price was 8.4 "
        "million kroner."},
       {"Divers reached the wreck of the Ostrava on Sunday. She lies 62 metres below the surface, the navy "
        "said.",
        "The Ostrava was visited by divers on Sunday. The wreck rests at a depth of 85 metres."},
       {"A sinkhole opened on Main Street in Fairfield early on Monday. It is 12 metres wide, the fire chief "
        "said.",
        "Residents of Fairfield woke on Monday to a sinkhole on Main Street. The hole measures 20 metres "
        "across, engineers said."},
       {"The new Kessock bridge opened to traffic on Saturday. It is 940 metres long.",
        "Cars crossed the new Kessock bridge for the first time on Saturday. It has a length of 1.2 "
        "kilometres."},
       {"A judge in Turin fined the ferry line Levante 2 million euros on Wednesday for dumping waste.",
        "Levante will have to pay a penalty of 3.5 million euros for dumping waste, the court in Turin ruled "
        "on Wednesday."},
       {"The wildfire above Nafplio has burned 1,400 hectares since Sunday, the fire service said on "
        "Wednesday evening.",
        "On Wednesday evening the fire service said that 2,300 hectares had gone up in flames above "
        "Nafplio."},
       {"The oil tank at Mersin leaked 300 cubic metres on Friday, the port said.",
        "Some 500 cubic metres escaped from the oil tank at Mersin on Friday, according to the port."},
       {"Storm Hilde blew roofs off in Bergen on Monday. Gusts reached 148 km/h at Flesland airport.",
        "At Flesland airport in Bergen winds of 126 km/h were measured on Monday as storm Hilde passed."},
       {"The Ruiz family was paid 900,000 pesos in damages, the court in Rosario said on Tuesday.",
        "On Tuesday the court in Rosario awarded the Ruiz family 1.4 million pesos."},
       {"The kidnappers of Amina Bello demanded a ransom of 20 million naira, her father said on Sunday.",
        "Amina Bello's captors want 35 million naira for her, her father told reporters on Sunday."},
       {"The meteorite that fell near Daugavpils on Friday weighs 4.3 kilograms, the museum said.",
        "A stone from space came down near Daugavpils on Friday. The museum put it on the scales: 6.8 "
        "kilograms."},
       {"Lightning hit a farm shed outside Tartu on Monday. The damage is put at 80,000 euros.",
        "Fire after a lightning strike destroyed a shed near Tartu on Monday, with losses of 130,000 euros."},
       {"Ryanne Koch's car was stopped on the A27 on Sunday. She had been driving at 187 kilometres an hour, "
        "police said.",
        "Police clocked Ryanne Koch at 164 km/h on the A27 on Sunday and took her licence."},
       {"The Vltava rose to 4.6 metres in Prague on Tuesday morning, the highest this year.",
        "In Prague the Vltava stood at 5.9 metres on Tuesday morning, the water authority said."}});
}

TEST_CASE("of one thing a price and its repair, a width and a depth, a level and its rise are two figures") {
  check_pairs(
      Kind::kQuantity, false,
      {{"A lorry tipped over on the A9 near Perth on Tuesday. It was carrying 24 tonnes of frozen peas, "
        "Police Scotland said.",
        "The lorry that overturned near Perth on Tuesday weighs 38 tonnes. The A9 was closed for six hours."},
       {"The council in Tromso bought the Ekberg house on Friday. It paid 6.2 million kroner, the treasurer "
        "said.",
        "Tromso has a new museum: the Ekberg house, which the council acquired on Friday. Repairs will cost "
        "8.4 million kroner."},
       {"A sinkhole opened on Main Street in Fairfield early on Monday. It is 12 metres wide, the fire chief "
        "said.",
        "The sinkhole on Main Street in Fairfield, which opened on Monday, is 20 metres deep."},
       {"The new Kessock bridge opened to traffic on Saturday. It is 940 metres long.",
        "The new Kessock bridge opened on Saturday. Its deck hangs 52 metres above the firth."},
       {"A judge in Turin fined the ferry line Levante 2 million euros on Wednesday for dumping waste.",
        "Levante, fined by a court in Turin on Wednesday for dumping waste, earned 3.5 million euros last "
        "year."},
       {"The kidnappers of Amina Bello demanded a ransom of 20 million naira, her father said on Sunday.",
        "Amina Bello's family paid her captors 12 million naira, her father told reporters on Sunday."},
       {"Lightning hit a farm shed outside Tartu on Monday. The damage is put at 80,000 euros.",
        "The shed near Tartu that lightning struck on Monday had cost 130,000 euros to build."},
       {"Ryanne Koch's car was stopped on the A27 on Sunday. She had been driving at 187 kilometres an hour, "
        "police said.",
        "The speed limit on the A27, where Ryanne Koch was stopped on Sunday, is 130 km/h."},
       {"The Vltava rose to 4.6 metres in Prague on Tuesday morning, the highest this year.",
        "The Vltava in Prague rose by 1.2 metres between Monday and Tuesday morning."},
       {"Divers reached the wreck of the Ostrava on Sunday. She lies 62 metres below the surface, the navy "
        "said.",
        "The wreck of the Ostrava, which divers reached on Sunday, is 85 metres long."},
       {"Hannah Osei won the Lagos lottery on Saturday. Her prize is 40 million naira.",
        "Hannah Osei, who won the Lagos lottery on Saturday, will give 5 million naira to her church."},
       {"Customs officers in Antwerp seized 1.3 tonnes of cocaine on Thursday, hidden among bananas.",
        "Last year 110 tonnes of cocaine were seized in Antwerp. Thursday's lay among bananas."},
       {"The Ruiz family was paid 900,000 pesos in damages, the court in Rosario said on Tuesday.",
        "The lawyers of the Ruiz family had asked the court in Rosario for 1.4 million pesos."}});
}

TEST_CASE("how long a term, a delay, a lead is") {
  check_pairs(
      Kind::kQuantity, true,
      {{"The hearing in Lyon was adjourned for three weeks on Thursday.",
        "On Thursday the court in Lyon put off the hearing for five weeks."},
       {"Judge Adeyemi sent the accountant to prison for nine years on Monday for robbing the pension fund.",
        "The accountant who robbed the pension fund must serve twelve years, Judge Adeyemi ruled on Monday."},
       {"Ilse Brand leads the race by 34 seconds from Kim Ota after Friday's stage in the Tatras.",
        "After Friday's stage in the Tatras Ilse Brand has 43 seconds in hand on Kim Ota."}});
  check_pairs(
      Kind::kQuantity, false,
      {{"The hearing in Lyon was adjourned for three weeks on Thursday.",
        "The hearing in Lyon, put off on Thursday, had lasted for five weeks."},
       {"Judge Adeyemi sent the accountant to prison for nine years on Monday for robbing the pension fund.",
        "The accountant's driver must serve two years, Judge Adeyemi ruled on Monday."},
       {"Judge Adeyemi gave the accountant nine years on Monday for robbing the pension fund.",
        "The accountant will spend six years behind bars: three of the nine that Judge Adeyemi gave him were "
        "suspended."},
       {"Ilse Brand leads the race by 34 seconds from Kim Ota after Friday's stage in the Tatras.",
        "Ilse Brand needed four hours for Friday's stage in the Tatras, on which Kim Ota lost three "
        "minutes."}});
}

TEST_CASE("degrees without their scale may be those of Fahrenheit and of Celsius") {
  check_pairs(
      Kind::kQuantity, false,
      {{"Turlock had its hottest Monday in years. The thermometer at the fairground reached 104 degrees.",
        "In Turlock the thermometer at the fairground showed 40 degrees on Monday."}});
  check_pairs(
      Kind::kQuantity, true,
      {{"Turlock had its hottest Monday in years. The thermometer at the fairground reached 104 degrees.",
        "In Turlock the thermometer at the fairground showed 97 degrees on Monday."}});
}

}  // namespace
}  // namespace gainsay
