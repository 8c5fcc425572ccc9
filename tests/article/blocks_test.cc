#include "article/blocks.h"

#include "read.h"

namespace gainsay::testing {
namespace {

const std::string kStory =
    "The council said on Friday that the old bridge would be closed for three months.\n\n"
    "Buses will be sent around by the new bridge, it said.\n";

/// The blocks of a text as read, the two paragraphs of kStory shortened.
Lines around_story(const std::string& before, const std::string& after) {
  Lines blocks = blocks_of(read(before + kStory + after));
  Lines out;
  for (const std::string& block : blocks) {
    if (block.find("The council said") != std::string::npos ||
        block.find("Buses will be") != std::string::npos) {
      CHECK(block.starts_with("body: "));
      if (out.empty() || out.back() != "…") out.emplace_back("…");
    } else {
      out.push_back(block);
    }
  }
  return out;
}

TEST_CASE("the head of an article is taken apart") {
  struct Case {
    const char* head;
    Lines blocks;
  };
  const Case cases[] = {
      {"Bridge to close\n\n", {"headline: Bridge to close", "…"}},
      {"Bridge to close\n\nBy Ada Moreau\n4 March 2024\nShare this: Facebook | X\n\n",
       {"headline: Bridge to close", "byline: By Ada Moreau", "dateline: 4 March 2024",
        "furniture: Share this: Facebook | X", "…"}},
      {"Town Radio | News | Sport | Watch live\n\nBridge to close\nMonday 4 March 2024, 07:15\n\n",
       {"furniture: Town Radio | News | Sport | Watch live", "headline: Bridge to close",
        "dateline: Monday 4 March 2024, 07:15", "…"}},
      {"Skip to content\n\nThursday, July 25, 2024\nHomeNewsBridge to close for three months, "
       "council...\n\nBridge to close for three months, council says\n\n",
       {"furniture: Skip to content", "furniture: Thursday, July 25, 2024",
        "furniture: HomeNewsBridge to close for three months, council...",
        "headline: Bridge to close for three months, council says", "…"}},
      {"Bridge to close\nShops fear for their trade\n\n",
       {"headline: Bridge to close", "standfirst: Shops fear for their trade", "…"}},
      {"Bridge to close\n\nLast updated Sunday 27 April, 22:40\n66 shares   219 comments\n\n",
       {"headline: Bridge to close", "dateline: Last updated Sunday 27 April, 22:40",
        "furniture: 66 shares   219 comments", "…"}},
      {"PORT ELLERY, April 28 (Town Wire) - ", {"dateline: PORT ELLERY, April 28 (Town Wire) - ", "…"}},
      {"", {"…"}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.head);
    CHECK(around_story(c.head, "") == c.blocks);
  }
}

TEST_CASE("what follows the story is the page's") {
  struct Case {
    const char* tail;
    Lines blocks;
  };
  const Case cases[] = {
      {"\nRead also\n- Pool to open after 14 months\n- Lane closed until 3 October\n",
       {"…", "furniture: Read also", "furniture: - Pool to open after 14 months",
        "furniture: - Lane closed until 3 October"}},
      {"\nYOU MAY LIKE\nShark takes board: 4 pics\n12 beaches you have never heard of\n",
       {"…", "furniture: YOU MAY LIKE", "furniture: Shark takes board: 4 pics",
        "furniture: 12 beaches you have never heard of"}},
      {"\nRELATED: City tram fares frozen | 12 new homes\n",
       {"…", "furniture: RELATED: City tram fares frozen | 12 new homes"}},
      {"\nOn page 6: Tunnel closed 2 nights\n", {"…", "furniture: On page 6: Tunnel closed 2 nights"}},
      {"\nFerry fares up 6% from May\n", {"…", "furniture: Ferry fares up 6% from May"}},
      {"\nNobody was hurt.\n", {"…", "body: Nobody was hurt."}},
      {"\n\"We will walk. \"\n", {"…", "body: \"We will walk. \""}},
      {"\nENDS\n", {"…", "furniture: ENDS"}},
      {"\nAlso planned are:\n\n- a ferry\n- a footbridge\n",
       {"…", "body: Also planned are:", "item: - a ferry", "item: - a footbridge"}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.tail);
    CHECK(around_story("Bridge to close\n\n", c.tail)[0] == "headline: Bridge to close");
    Lines got = around_story("Bridge to close\n\n", c.tail);
    got.erase(got.begin());
    CHECK(got == c.blocks);
  }
}

TEST_CASE("a teaser in the middle takes no paragraph of the story with it") {
  const Lines blocks =
      blocks_of(read("Bridge to close\n\n" + kStory + "\nRead This: Tunnel shut for 4 days\n\n" +
                     "Traders on the east bank were told only on Thursday night.\n"));
  CHECK(blocks[3] == "furniture: Read This: Tunnel shut for 4 days");
  CHECK(blocks[4] == "body: Traders on the east bank were told only on Thursday night.");
}

TEST_CASE("after popular posts or a comment form nothing is the story's, however long") {
  std::string story;
  for (int i = 0; i < 4; ++i) story += kStory + "\n";
  const std::string tail =
      "Popular posts from this blog\n\nIndia to be renamed\n\nIn a significant move the country was "
      "renamed in 1947 by 300 members of parliament, the paper said.\n";
  for (const Lines blocks = blocks_of(read("Bridge to close\n\n" + story + tail));
       const std::string& block : blocks) {
    if (block.find("India") != std::string::npos || block.find("1947") != std::string::npos) {
      CHECK(block.starts_with("furniture: "));
    }
  }
  const Lines early = blocks_of(read("Bridge to close\n\nLeave a comment\n\n" + story));
  CHECK(early.back().starts_with("body: "));
}

TEST_CASE("words of the furniture in a sentence don't make it furniture") {
  for (const char* line :
       {"Share prices fell by four per cent.", "The most read book of the year is about bees.",
        "Related charges were dropped on Monday.", "Popular support for the bill is growing.",
        "More than 300 people came.", "Latest figures show a rise.",
        "Subscribers to the service lost their money.", "Comments by the minister were withdrawn."}) {
    CAPTURE(line);
    const Lines blocks = blocks_of(read("Bridge to close\n\n" + kStory + "\n" + line + "\n\n" + kStory));
    CHECK(blocks[3] == std::string("body: ") + line);
  }
}

TEST_CASE("a text of one block is body, whatever it looks like") {
  CHECK(blocks_of(read("12 September 2023")) == Lines{"body: 12 September 2023"});
  CHECK(blocks_of(read("Leave a Reply")) == Lines{"body: Leave a Reply"});
}

TEST_CASE("wrapped lines are joined, lines that are paragraphs are not") {
  CHECK(blocks_of(read("The council said on Friday that the old bridge would be closed for\n"
                       "three months while engineers replace its bearings, and that the buses\n"
                       "would be sent around by the new bridge further north, which is two\n"
                       "miles away.\n")) == Lines{"body: The council said on Friday that the old bridge "
                                                  "would be closed for three months while engineers "
                                                  "replace its bearings, and that the buses would be sent "
                                                  "around by the new bridge further north, which is "
                                                  "two miles away."});
  CHECK(
      blocks_of(read("The bridge will be closed.\nBuses will go around.\nNobody likes it much.\n")).size() ==
      3);
}

}  // namespace
}  // namespace gainsay::testing
