#include "article/mojibake.h"

#include "read.h"

namespace gainsay::testing {
namespace {

std::string repaired(const std::string& text) { return read(text).text; }

TEST_CASE("text decoded with the wrong table is repaired") {
  struct Case {
    const char* broken;
    const char* repaired;
  };
  const Case cases[] = {
      {"It was Koreaâ€™s first.", "It was Korea’s first."},
      {"It was Koreaβs first.", "It was Korea’s first."},
      {"the leadersβ talks", "the leaders’ talks"},
      {"â€œNeverâ€\xc2\x9d he said", "“Never” he said"},
      {"â€œNeverâ€ he said", "“Never” he said"},
      {"in Bodø and MalmÃ¶", "in Bodø and Malmö"},
      {"ZoÃ« Lindqvist", "Zoë Lindqvist"},
      {"it cost Â£5 â€“ or â‚¬6", "it cost £5 – or €6"},
      {"â€žSo ist es", "„So ist es"},
      {"KoreaÃ¢â‚¬â„¢s", "Korea’s"},
      {"wait â€¦", "wait …"},
  };
  for (const Case& c : cases) CHECK(repaired(c.broken) == c.repaired);
}

TEST_CASE("what only looks like it is left alone") {
  for (const std::string text :
       {"the β-carotene of α and β", "Ελλάδα και β μέρος", "«CAFÉ» opened", "A MAÇÃ” fell", "Île-de-France",
        "São Paulo, Ålesund, Čapek", "5 â la carte", "β"}) {
    CHECK(repaired(text) == text);
  }
}

TEST_CASE("a repaired character stands for all the bytes it was") {
  CHECK(in_file(read("It was Koreaâ€™s first."), "’") == "â€™");
  CHECK(in_file(read("It was Koreaβs first."), "Korea’s") == "Koreaβs");
}

TEST_CASE("invisible characters are left out and odd spaces made plain") {
  CHECK(repaired("im\xc2\xadprisoned\xe2\x80\x8b now\xe2\x80\xa8here") == "imprisoned now here");
  CHECK(repaired("10\xc2\xa0"
                 "000 people") ==
        "10\xc2\xa0"
        "000 people");
  CHECK(repaired("a line with a bell\x07in it") == "a line with a bell in it");
}

}  // namespace
}  // namespace gainsay::testing
