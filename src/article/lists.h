#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/error.h"

namespace gainsay {

/// rules/lexicon/boilerplate.json: the words that give away what is not the story. All entries are lower
/// case.
struct BoilerplateWords {
  /// A block that opens with one of these heads other stories; the short lines after it are theirs.
  std::vector<std::string> teaser_headings;
  /// From a block that opens with one of these on nothing of the article follows.
  std::vector<std::string> end_headings;
  /// A block of its own that opens with, or is, one of these is furniture of the page.
  std::vector<std::string> lines_starting;
  std::vector<std::string> lines_being;
  std::vector<std::string> lines_containing;
  /// "Related: …": a label before a colon that makes a line a teaser.
  std::unordered_set<std::string> labels;
  /// What share bars, menus and footers are made of, between their separators.
  std::unordered_set<std::string> bar_words;
  /// Words in the class or id of an HTML element that is not the story.
  std::unordered_set<std::string> html_names;
  std::vector<std::string> byline_starts;
  std::vector<std::string> caption_starts;
  std::vector<std::string> caption_contains;
  std::vector<std::string> corrected_starting;    ///< what opens a block that tells of a correction
  std::vector<std::string> corrected_containing;  ///< what such a block has in it
  std::vector<std::string> withdrawn_starting;    ///< the same for a text taken back
  std::vector<std::string> withdrawn_containing;
};

/// rules/lexicon/abbreviations.json: what a full stop does not end, and the names of months. All lower case,
/// without the final full stop.
struct Abbreviations {
  std::unordered_set<std::string> before_name;    ///< "mr": a name follows
  std::unordered_set<std::string> before_number;  ///< "no", "sept": no end before a digit
  std::unordered_set<std::string> inside;         ///< "vs": never ends a sentence
  std::unordered_set<std::string> anywhere;       ///< "u.s", "inc": an end only before a word of `openers`
  std::unordered_set<std::string> openers;        ///< words that, capitalised, mostly open a sentence
  std::unordered_set<std::string>
      reporting;  ///< "said", "asked": after a quotation they go on with its sentence
  std::unordered_set<std::string> with_mark;         ///< names that end in "!" or "?": "yahoo!"
  std::unordered_map<std::string, unsigned> months;  ///< "sept" → 9
  std::unordered_set<std::string> weekdays;
  std::unordered_set<std::string> place_words;  ///< small words inside names of places: "of", "upon"
  std::unordered_set<std::string> time_words;   ///< what a time stamp has beside figures: "updated", "gmt"
};

struct ReadingLists {
  BoilerplateWords boilerplate;
  Abbreviations abbreviations;
  Errors errors;  ///< what did not load; the lists concerned are then empty
};

/// The lists under `data_dir`/lexicon, read once a process and folder; safe to call from several threads. The
/// reference stays valid until the process ends.
const ReadingLists& reading_lists(const std::string& data_dir);

}  // namespace gainsay
