#pragma once

#include "rule/claim_type.h"
#include "rule/issues.h"
#include "rule/lexicon.h"
#include "text/image.h"

namespace gainsay {

// The parts of what rule files and lexicon load into, for images (text/image.h). The bindings name every
// member: a new one that is missing here does not compile.

template <class Io>
void fields(Io& io, EventClass& event) {
  auto& [id, topic, once, one_agent, intransitive_theme, key, roles, objects, subjects, without_object, kin,
         confusable, opposites, enters, holder, presupposes] = event;
  io(id, topic, once, one_agent, intransitive_theme, key, roles, objects, subjects, without_object, kin,
     confusable, opposites, enters, holder, presupposes);
}

template <class Io>
void fields(Io& io, StateSet& set) {
  auto& [id, states, stages, holders, excludes, all_exclude] = set;
  io(id, states, stages, holders, excludes, all_exclude);
}

template <class Io>
void fields(Io& io, OfficeClass& office) {
  auto& [id, holders, of, excludes, implies] = office;
  io(id, holders, of, excludes, implies);
}

template <class Io>
void fields(Io& io, TitleMark& mark) {
  auto& [kind, before, after] = mark;
  io(kind, before, after);
}

template <class Io>
void fields(Io& io, IssueAnswer& answer) {
  auto& [name, holds, denied, planned] = answer;
  io(name, holds, denied, planned);
}

template <class Io>
void fields(Io& io, Issue& issue) {
  auto& [id, about, kind, verdict, of, days, topics, answers, together] = issue;
  io(id, about, kind, verdict, of, days, topics, answers, together);
}

template <class Io>
void fields(Io& io, Issues::Apart& apart) {
  auto& [words, by_absence, only_at_one_moment] = apart;
  io(words, by_absence, only_at_one_moment);
}

template <class Io>
void fields(Io& io, SlotSpec& slot) {
  auto& [name, takes, kind, history, of, identity, grows, many] = slot;
  io(name, takes, kind, history, of, identity, grows, many);
}

template <class Io>
void fields(Io& io, SlotSource& source) {
  auto& [slot, positions] = source;
  io(slot, positions);
}

template <class Io>
void fields(Io& io, PatternExample& example) {
  auto& [text, slots, pointer, line] = example;
  io(text, slots, pointer, line);
}

template <class Io>
void fields(Io& io, Exception& exception) {
  auto& [phrase, scope] = exception;
  io(phrase, scope);
}

template <class Io>
void fields(Io& io, Pattern& pattern) {
  auto& [id, phrase, trigger, except_topics, sources, needs, set, holds, unless, examples, counterexamples,
         stance] = pattern;
  io(id, phrase, trigger, except_topics, sources, needs, set, holds, unless, examples, counterexamples,
     stance);
}

template <class Io>
void fields(Io& io, ClaimType& type) {
  auto& [name, about, family, file, slots, patterns, compares, kin] = type;
  io(name, about, family, file, slots, patterns, compares, kin);
}

}  // namespace gainsay
