#include "mention/user_names.h"

#include <doctest/doctest.h>

#include "mention/entity_fixture.h"
#include "mention/name_table.h"

namespace gainsay {
namespace {

std::string written(const std::string& json) {
  const std::string path = compiled_names() + "/own.json";
  std::ofstream(path) << json;
  return path;
}

TEST_CASE("a user's file adds a person, a place inside a place, and an alias") {
  const std::string own = written(R"({
    "people": [{"name": "Ofelia Quist", "also": ["Offi Q"], "gender": "f"}],
    "places": [{"name": "Kornhalle", "in": ["Sheffield"]}, {"name": "Sheffield", "also": ["Steel City"]}]
  })");
  const EntityBundle bundle({"Offi Q opened the fair at Kornhalle.\nIn Steel City nobody came."}, {own});
  CHECK(bundle.meaning("Offi Q") == "person Ofelia Quist");
  CHECK(bundle.meaning("Steel City") == "place Sheffield");
  const auto& within = bundle.value("Kornhalle").within;
  CHECK(std::find(within.begin(), within.end(), bundle.value("Steel City").key) != within.end());
  CHECK(EntityBundle({"The fair at Kornhalle opened."}).meaning("Kornhalle") == "nothing");
}

TEST_CASE("a faulty entry is told with line and column, and the others load") {
  const std::string own = written(
      "{\n  \"people\": [{\"nam\": \"A\"},\n    {\"name\": \"Bo Quist\"}],\n"
      "  \"places\": [{\"name\": \"X\", \"in\": [\"Nowhereville\"]}]\n}");
  const auto shipped = NameTable::map(compiled_names() + "/names.bin");
  REQUIRE(shipped.has_value());
  Errors errors;
  const auto table = load_user_names(own, *shipped, errors);
  REQUIRE(table.has_value());
  REQUIRE(errors.size() == 2);
  CHECK(errors[0].line == 2);
  CHECK(errors[0].message == "unknown key \"nam\"");
  CHECK(errors[1].line == 4);
  CHECK(errors[1].message == "no place is called \"Nowhereville\"");
  CHECK(table->size() == 2);
}

TEST_CASE("a table that is cut short is refused") {
  std::ifstream file(compiled_names() + "/names.bin", std::ios::binary);
  std::string bytes(1000, '\0');
  file.read(bytes.data(), 1000);
  CHECK_FALSE(NameTable::adopt(bytes, "x").has_value());
  CHECK_FALSE(NameTable::adopt("short", "x").has_value());
  CHECK_FALSE(NameTable::map("no/such/file").has_value());
}

}  // namespace
}  // namespace gainsay
