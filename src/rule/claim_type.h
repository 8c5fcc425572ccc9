#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "rule/phrase.h"

namespace gainsay {

/// A named part of a claim.
struct SlotSpec {
  std::string name;
  std::vector<std::string>
      takes;              ///< mention types, or "noun" (a noun group), "trigger" (the trigger's sense)
  std::string kind;       ///< the finding's kind where two values exclude each other; empty = not compared
  std::string history;    ///< part in a history constraint: nth, gap, since, never, last, count; empty = none
  std::string of;         ///< slot that has to be alike before this one is compared ("dead" of "theme")
  bool identity = false;  ///< helps to decide whether two claims are about one event
  bool grows = false;     ///< may only rise with time (a toll)
  bool many = false;      ///< may hold many values at once; never conflicts
};

/// Where a frame looks for a slot, in order of preference. "subject", "object", "possessor", "numeral",
/// "modifier", "clause", "sentence", "headline", "role:NAME" (as the event class says), or prepositions
/// ("in|at").
struct SlotSource {
  std::string slot;
  std::vector<std::string> positions;
};

/// A sentence that a pattern must (or must not) read a claim from, with the slots that it must fill.
struct PatternExample {
  std::string text;
  std::map<std::string, std::string> slots;  ///< slot → text of its value as printed; may be empty
  std::string pointer;                       ///< where it stands in its file
  int line = 0;                              ///< the same as a line, 1-based
};

/// A word or phrase that must not stand around a match.
struct Exception {
  Phrase phrase;
  enum class Scope { kMatch, kClause, kSentence } scope = Scope::kSentence;
};

struct Pattern {
  std::string id;
  Phrase phrase;                     ///< phrase form; empty where the pattern is a frame
  std::vector<std::string> trigger;  ///< frame form: sense ids that trigger it ("class:visit", "event:*")
  std::vector<std::string> except_topics;  ///< event topics that don't trigger it ("speech")
  std::vector<SlotSource> sources;
  std::vector<std::string> needs;            ///< slots without which there is no claim
  std::map<std::string, std::string> set;    ///< slots with a fixed word as value
  std::map<std::string, std::string> holds;  ///< slot → word list of which its text must hold a word
  std::vector<Exception> unless;
  std::vector<PatternExample> examples, counterexamples;
  std::string stance;  ///< overrides the stance read from the sentence; empty = as read

  bool is_frame() const { return !trigger.empty(); }
};

/// What one rule file describes.
struct ClaimType {
  std::string name;
  std::string about;
  std::string family;  ///< blocking key; the type's own name where the file gives none
  std::string file;
  std::vector<SlotSpec> slots;
  std::vector<Pattern> patterns;
  std::vector<std::string> compares;  ///< comparers of the reconciler, by name: "slots", "polarity" …

  std::vector<std::vector<std::string>>
      kin;  ///< of history: head lemmas whose series may be about one occasion

  const SlotSpec* slot(std::string_view slot_name) const;
};

}  // namespace gainsay
