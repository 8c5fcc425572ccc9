#include <doctest/doctest.h>

#include "syntax/syntax.h"

namespace gainsay {
namespace {

std::string cut(std::string_view text) {
  std::string out;
  for (const Token& token : tokenize(text, {0, static_cast<std::uint32_t>(text.size())})) {
    if (!out.empty()) out += token.space_before ? "  " : " ";
    out += slice(text, token.span);
  }
  return out;
}

/// Sentences and their words: two blanks where the text has white space, one where it has none.
TEST_CASE("sentences are cut as the treebanks cut them") {
  struct Case {
    std::string_view text, words;
  };
  for (const auto& [text, words] : {
           Case{"He can't go.", "He  ca n't  go ."},
           Case{"They don’t.", "They  do n’t ."},
           Case{"It's Putin's visit.", "It 's  Putin 's  visit ."},
           Case{"the ministers' talks", "the  ministers '  talks"},
           Case{"We cannot but agree", "We  can not  but  agree"},
           Case{"O'Rourke met Sha'lan", "O'Rourke  met  Sha'lan"},
           Case{"the U.S. and D.C. at 5 p.m. on", "the  U.S.  and  D.C.  at  5  p.m.  on"},
           Case{"Mr. J. K. Rowling met Dr. No.", "Mr.  J.  K.  Rowling  met  Dr.  No ."},
           Case{"No. 4 said no.", "No.  4  said  no ."},
           Case{"an all-girl team", "an  all - girl  team"},
           Case{"the co-founder re-elected", "the  co-founder  re-elected"},
           Case{"No-one heard no-fly", "No-one  heard  no - fly"},
           Case{"a 14-year-old", "a  14 - year - old"},
           Case{"$1.5bn, 12,000 men, 58%.", "$ 1.5 bn ,  12,000  men ,  58 % ."},
           Case{"from -5 to +44", "from  -5  to  +44"},
           Case{"5pm on the 30th in the 1960s", "5 pm  on  the  30th  in  the  1960s"},
           Case{"on 04/30/2001, 2017-07-18 and 9/11", "on  04/30/2001 ,  2017-07-18  and  9/11"},
           Case{"2005-2006 and 3–4", "2005 - 2006  and  3 – 4"},
           Case{"at 10:30.", "at  10:30 ."},
           Case{"see https://a.org/b?c=d).", "see  https://a.org/b?c=d ) ."},
           Case{"www.a.com, x.y@b.org", "www.a.com ,  x.y@b.org"},
           Case{"AT&T's #tag", "AT&T 's  #tag"},
           Case{"“No,” she said…", "“ No , ”  she  said …"},
           Case{"Wait... what?! -- no", "Wait ...  what ?!  --  no"},
           Case{"end.Next begins", "end . Next  begins"},
           Case{"\"Inc.'s\"", "\" Inc. 's \""},
           Case{"A\u00a0B", "A  B"},
           Case{"", ""},
           Case{" \t\n", ""},
       }) {
    CHECK(cut(text) == words);
  }
}

TEST_CASE("a sentence is cut within its bounds") {
  const std::string_view text = "One. It's two. Three";
  const auto tokens = tokenize(text, {5, 14});
  REQUIRE(tokens.size() == 4);
  CHECK(tokens[0].span == Span{5, 7});
  CHECK(tokens[3].span == Span{13, 14});
  CHECK_FALSE(tokens[0].space_before);
  CHECK(tokens[2].space_before);
}

TEST_CASE("shapes") {
  struct Case {
    std::string_view word;
    Shape shape;
  };
  for (const auto& [word, shape] :
       {Case{"visit", Shape::kLower}, Case{"Visit", Shape::kTitle}, Case{"UN", Shape::kUpper},
        Case{"A", Shape::kUpper}, Case{"iPhone", Shape::kMixed}, Case{"McCain", Shape::kMixed},
        Case{"12,5", Shape::kDigits}, Case{"30th", Shape::kDigits}, Case{",", Shape::kPunct},
        Case{"$", Shape::kSymbol}, Case{"n't", Shape::kLower}}) {
    const auto tokens = tokenize(word, {0, static_cast<std::uint32_t>(word.size())});
    CAPTURE(word);
    CHECK(tokens[0].shape == shape);
  }
}

/// Tokens follow one another, overlap nowhere and leave out white space only.
void check_covers(const std::string& text) {
  std::uint32_t at = 0;
  for (const Token& token : tokenize(text, {0, static_cast<std::uint32_t>(text.size())})) {
    REQUIRE(token.span.begin >= at);
    REQUIRE(token.span.end > token.span.begin);
    at = token.span.end;
  }
  REQUIRE(at <= text.size());
}

TEST_CASE("hostile input is cut in one pass") {
  check_covers(std::string(1 << 20, 'a'));
  check_covers(std::string(1 << 20, '\''));
  check_covers(std::string(1 << 20, '-'));
  check_covers(std::string(1 << 20, '.'));
  check_covers(std::string(1 << 20, '\xe2'));
  std::string mixed;
  for (int i = 0; i < 20000; ++i) mixed += "a.b-c'd&E://1,2:3/4-5@_\xe2\x80\x99s\xf0\x9f\x98\x80[(";
  check_covers(mixed);
}

}  // namespace
}  // namespace gainsay
