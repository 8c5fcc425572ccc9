#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "value/value.h"

namespace gainsay {

/// One key of the bundle with the fullest name that it goes by.
struct Joined {
  EntityValue value;
  std::vector<std::string> words;  ///< plain, of a person without "Jr."
  std::string generation;          ///< "jr", "ii": of a person
  std::string given;               ///< "william" of "Bill Hakim"
  std::string to;                  ///< the key that it joins; empty where it stays
  bool public_body = false;        ///< of one word, "Senate": no short form of its committees
  int mentions = 0;
  int strong = 0;  ///< mentions that don't rest on weak evidence
};

/// The words of a name as keys have them.
std::vector<std::string> words_of(std::string_view name);

/// Two full names of one person: first and last words alike (one of them may be spelt in another way, or
/// shortened), or all
/// words of one in the other. "Jr." and "Sr." tell namesakes apart.
bool same_person(const Joined& a, const Joined& b);

/// Whether `few` is `many` with words left out in front or inside: two words at least stay, the last among
/// them, so "Olympic Park" of "Centennial Olympic Park", but not "Park" nor "Centennial Olympic".
bool is_cut_form(const std::vector<std::string>& few, const std::vector<std::string>& many);

/// All letters of a name together, with what kind of thing it names: "BFM-TV" and "BFMTV" have the same.
/// Empty for short names.
std::string letters_of(const Joined& joined);

/// Whether a name is long enough to be known when a letter is amiss, and has no figures, which are no slips.
bool may_be_misspelt(const Joined& joined);
/// Whether two names differ in one long word, and there only in its spelling.
bool differ_in_spelling(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// A name of three words with initials for the first two ("Los Angeles Times"), one of two as it is ("LA
/// Times"): equal where one is short for the other. Empty for others.
std::string shortened(const Joined& joined);

/// abbreviates(), and "lapd" for "los angeles police" too, whose department is often left out.
bool abbreviates_body(std::string_view capitals, const std::vector<std::string>& words);

}  // namespace gainsay
