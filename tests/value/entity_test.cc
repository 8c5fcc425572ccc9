#include "value/entity.h"

#include <doctest/doctest.h>

namespace gainsay {
namespace {

EntityValue person(std::string name, std::string how = "name") {
  EntityValue value;
  value.type = EntityType::kPerson;
  value.key = name;
  value.name = std::move(name);
  value.how = std::move(how);
  return value;
}

EntityValue town(std::string name, std::vector<std::string> within, double latitude, double longitude,
                 double radius) {
  EntityValue value;
  value.type = EntityType::kPlace;
  value.place = PlaceKind::kTown;
  value.key = "place:" + name;
  value.name = std::move(name);
  value.within = std::move(within);
  value.at = GeoCircle{latitude, longitude, radius};
  value.known = true;
  return value;
}

EntityValue country(std::string code) {
  EntityValue value;
  value.type = EntityType::kPlace;
  value.place = PlaceKind::kCountry;
  value.key = "place:" + code;
  value.name = std::move(code);
  value.known = true;
  return value;
}

TEST_CASE("entities compare by identity, containment and distance") {
  const EntityValue vladivostok = town("Vladivostok", {"place:RU.59", "place:RU"}, 43.11, 131.87, 9.7);
  const EntityValue moscow = town("Moscow", {"place:RU.48", "place:RU"}, 55.75, 37.62, 41);
  const EntityValue salford = town("Salford", {"place:GB.ENG", "place:GB"}, 53.49, -2.29, 4);
  const EntityValue manchester = town("Manchester", {"place:GB.ENG", "place:GB"}, 53.48, -2.24, 9);
  EntityValue nowhere = town("Nowhereville", {}, 0, 0, 0);
  nowhere.known = false;
  nowhere.at.reset();
  struct Case {
    EntityValue a, b;
    Match match;
  };
  for (const auto& [a, b, match] :
       {Case{vladivostok, vladivostok, Match::kSame}, Case{vladivostok, country("RU"), Match::kOverlaps},
        Case{vladivostok, moscow, Match::kDisjoint}, Case{vladivostok, country("JP"), Match::kDisjoint},
        Case{salford, manchester, Match::kUnknown}, Case{nowhere, moscow, Match::kUnknown},
        Case{country("RU"), country("JP"), Match::kDisjoint},
        Case{person("Helen Marsh"), person("Sheila Marsh"), Match::kDisjoint},
        Case{person("Helen Marsh"), person("Marsh"), Match::kUnknown},
        Case{person("Helen Marsh"), person("Tom Askew", "pronoun"), Match::kUnknown},
        Case{person("Helen Marsh"), moscow, Match::kUnknown}}) {
    CAPTURE(a.name);
    CAPTURE(b.name);
    CHECK(compare_entities(a, b) == match);
    CHECK(compare_entities(b, a) == match);
  }
}

TEST_CASE("distances") {
  CHECK(distance_km({55.75, 37.62, 0}, {43.11, 131.87, 0}) == doctest::Approx(6417).epsilon(0.01));
  CHECK(distance_km({10, 20, 0}, {10, 20, 0}) == 0);
}

}  // namespace
}  // namespace gainsay
