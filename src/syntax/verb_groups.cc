// Verb groups: a main verb with its auxiliaries, or a form of "be" that links a subject to a noun or an
// adjective.

#include "syntax/tree_view.h"
#include "verbs_words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kAuxLabels = labels_of(Label::kAux, Label::kPassiveAux);
constexpr std::uint32_t kSubjectLabels = labels_of(Label::kSubject, Label::kPassiveSubject);

/// "not" before "only" is no denial; nor is "cannot but".
bool is_denial(const TreeView& view, std::uint32_t at) {
  if (!listed(verbs_words::kNegations, view.lemma(at))) return false;
  const std::uint32_t next = at + 1;
  if (next >= view.size()) return true;
  if (view.word(next) == "sooner") return false;  // "no sooner had he left than"
  return !listed(verbs_words::kNotDeniedBefore, view.lemma(next)) && view.lemma(next) != "but";
}

/// "no longer", "not any more".
bool is_ended(const TreeView& view, std::uint32_t at) {
  if (!listed(verbs_words::kEnded, view.word(at)) || at == 0) return false;
  return view.lemma(at - 1) == "no";
}

bool is_denied(const TreeView& view, std::uint32_t verb) {
  bool denied = false;
  view.for_children(verb, [&](std::uint32_t child) {
    if (view.is(child, labels_of(Label::kMark, Label::kCase)) && view.lemma(child) == "without")
      denied = true;
    if (!view.is(child, labels_of(Label::kAdverb, Label::kConjunction, Label::kOther))) return;
    if (child + 12 < verb && view.lemma(child) == "no") return;  // an answer, not a denial
    denied = denied || is_denial(view, child) || is_ended(view, child);
  });
  return denied;
}

/// "Nowhere had a rupee been paid", "at no time did they warn us": a denial in front of an auxiliary that
/// stands before its subject.
bool is_denied_in_front(const TreeView& view, const VerbGroup& group) {
  constexpr std::uint32_t kReach = 8;
  bool turned = false;
  view.for_children(group.head, [&](std::uint32_t child) {
    turned = turned || (view.is(child, kSubjectLabels) && child > group.first && child < group.head);
  });
  if (!turned) return false;
  for (std::uint32_t at = group.first; at-- > 0 && group.first - at <= kReach;) {
    if (view.tag(at) == Tag::kPunct || view.tag(at) == Tag::kCconj) return false;
    const std::string_view next = view.lemma(at + 1);
    if (listed(verbs_words::kBounds, next) || view.word(at + 1) == "sooner" || next == "doubt") return false;
    if (is_denial(view, at)) return true;
  }
  return false;
}

bool is_past_form(std::string_view word) {
  const auto at = [&](std::size_t i) { return i < word.size() ? static_cast<char>(word[i] | 0x20) : ' '; };
  if (word.size() == 3 && at(0) == 'w' && at(1) == 'a' && at(2) == 's') return true;
  if (word.size() == 4 && at(0) == 'w' && at(1) == 'e' && at(2) == 'r' && at(3) == 'e') return true;
  return word.size() == 3 &&
         ((at(0) == 'h' && at(1) == 'a' && at(2) == 'd') || (at(0) == 'd' && at(1) == 'i' && at(2) == 'd'));
}
bool is_finite_form(std::string_view word, std::string_view lemma) {
  if (lemma != "be" && lemma != "have" && lemma != "do" && lemma != "get") return true;
  const char last = static_cast<char>(word.back() | 0x20);
  return !(word == lemma || last == 'g' || (lemma == "be" && word.size() == 4 && last == 'n') ||
           word == "done");
}
/// "have" and "do" are finite where no auxiliary or "to" stands before them.
bool is_bare_form(std::string_view word, std::string_view lemma) { return word == lemma && lemma != "be"; }

Modality modality_of(std::string_view lemma) {
  if (listed(verbs_words::kPossible, lemma)) return Modality::kPossible;
  if (listed(verbs_words::kAble, lemma)) return Modality::kAble;
  if (listed(verbs_words::kObliged, lemma)) return Modality::kObliged;
  if (listed(verbs_words::kPlanned, lemma)) return Modality::kPlanned;
  if (listed(verbs_words::kConditional, lemma)) return Modality::kConditional;
  return Modality::kNone;
}

/// "He'd had it revoked", "she'd gone": "had", where "he'd go" is "would".
bool is_short_had(const TreeView& view, std::uint32_t at, Tag main) {
  return has(set_of(Tag::kParticiple, Tag::kPast), main) && (view.word(at) == "'d" || view.word(at) == "’d");
}

/// Reads one auxiliary into the group; `main` is what it stands before.
void apply_auxiliary(const TreeView& view, std::uint32_t at, Tag main, VerbGroup& group) {
  if (is_short_had(view, at, main)) {
    group.perfect = group.finite = true;
    group.tense = Tense::kPast;
    return;
  }
  const std::string_view word = view.word(at), lemma = view.lemma(at);
  if (const Modality modality = modality_of(lemma); modality != Modality::kNone) {
    if (group.modality == Modality::kNone) group.modality = modality;
    group.finite = true;
    group.tense = modality == Modality::kPlanned ? Tense::kFuture : Tense::kPresent;
    return;
  }
  if (lemma == "have") group.perfect = true;
  if (lemma == "be" && main == Tag::kGerund && at + 1 <= group.head) group.progressive = true;
  if (view.label(at) == Label::kPassiveAux) group.voice = Voice::kPassive;
  const bool finite =
      is_finite_form(word, lemma) || (is_bare_form(word, lemma) && group.modality == Modality::kNone);
  if (!finite || group.finite) return;
  group.finite = true;
  group.tense = is_past_form(word) || lemma == "have" ? Tense::kPast : Tense::kPresent;
}

void apply_main_form(Tag tag, VerbGroup& group) {
  if (group.finite) return;
  if (tag == Tag::kPast) {
    group.finite = true;
    group.tense = Tense::kPast;
  } else if (tag == Tag::kPresent || tag == Tag::kThird) {
    group.finite = true;
    group.tense = Tense::kPresent;
  }
}

/// "Is to speak", "are to be counted": a form of "be" in the present, right in front of "to".
bool is_arranged(const TreeView& view, std::uint32_t to) {
  const std::uint32_t before = to > 0 && listed(verbs_words::kNegations, view.lemma(to - 1)) ? to - 1 : to;
  if (before == 0 || view.lemma(before - 1) != "be") return false;
  return is_finite_form(view.word(before - 1), "be") && !is_past_form(view.word(before - 1));
}

/// Auxiliaries of `owner` (the main verb, or what a copula links to) into `group`.
void apply_auxiliaries(const TreeView& view, std::uint32_t owner, VerbGroup& group) {
  bool infinitive = false, arranged = false;
  view.for_children(owner, [&](std::uint32_t child) {
    if (view.label(child) != Label::kMark || view.tag(child) != Tag::kPart) return;
    infinitive = true;
    arranged = is_arranged(view, child);
  });
  const VerbGroup before = group;
  view.for_children(owner, [&](std::uint32_t child) {
    if (!view.is(child, kAuxLabels) || child == group.head) return;
    apply_auxiliary(view, child, view.tag(group.head), group);
    group.first = std::min(group.first, child);
  });
  if (!infinitive) return;
  if (arranged && group.modality == Modality::kNone) group.modality = Modality::kPlanned;
  group.finite = before.finite;  // "to have met"
  group.tense = group.perfect ? Tense::kPast : Tense::kNone;
}

VerbGroup main_verb_group(const TreeView& view, std::uint32_t at) {
  VerbGroup group;
  group.head = group.first = group.last = at;
  apply_auxiliaries(view, at, group);
  apply_main_form(view.tag(at), group);
  if (view.child(at, mask_of(Label::kPassiveSubject)) != TreeView::kNone &&
      view.tag(at) == Tag::kParticiple) {
    group.voice = Voice::kPassive;
  }
  const std::uint32_t subject = view.child(at, mask_of(Label::kSubject));
  const bool has_subject = subject != TreeView::kNone && subject < at;
  const bool leads = view.is(at, labels_of(Label::kRoot, Label::kRelative));
  if (view.tag(at) == Tag::kParticiple && group.first == at && (has_subject || leads)) {
    group.finite = true;  // a past form taken for a participle, since the two look alike
    group.tense = Tense::kPast;
  }
  if (view.tag(at) == Tag::kParticiple && group.voice == Voice::kPassive && !group.finite)
    group.tense = Tense::kNone;
  const std::uint32_t particle = view.child(at, mask_of(Label::kParticle));
  if (particle != TreeView::kNone) group.particle = particle;
  group.negated = is_denied(view, at) || is_denied_in_front(view, group);
  return group;
}

VerbGroup copula_group(const TreeView& view, std::uint32_t at) {
  const std::uint32_t predicate = view.head(at);
  VerbGroup group;
  group.head = group.first = group.last = at;
  apply_auxiliaries(view, predicate, group);
  if (!group.finite && is_finite_form(view.word(at), view.lemma(at))) {
    group.finite = true;
    group.tense = is_past_form(view.word(at)) ? Tense::kPast : Tense::kPresent;
  }
  group.negated = is_denied(view, predicate);
  return group;
}

/// Verbs but for participles that stand before a noun ("the planned visit") or serve as a preposition
/// ("according to").
bool is_main_verb(const TreeView& view, std::uint32_t at) {
  const Tag tag = view.tag(at);
  if (!has(kVerbTags, tag) || view.is(at, kAuxLabels)) return false;
  if (!has(set_of(Tag::kParticiple, Tag::kGerund), tag)) return true;
  if (view.child(at, kAuxLabels) != TreeView::kNone) return true;
  return !view.is(at,
                  labels_of(Label::kAdjective, Label::kCompound, Label::kCase, Label::kMark, Label::kFixed));
}

/// What a governing word says of the infinitive behind it.
Modality governed_modality(const TreeView& view, std::uint32_t governor) {
  const std::string_view lemma = view.lemma(governor);
  if (listed(verbs_words::kBeforePlanned, lemma)) return Modality::kPlanned;
  if (listed(verbs_words::kBeforeObliged, lemma)) return Modality::kObliged;
  if (listed(verbs_words::kBeforeAble, lemma)) return Modality::kAble;
  if (listed(verbs_words::kBeforePossible, lemma)) return Modality::kPossible;
  return Modality::kNone;
}

bool has_to(const TreeView& view, std::uint32_t verb) {
  for (std::uint32_t c = view.first_child(verb); c != TreeView::kNone; c = view.next_sibling(c)) {
    if (view.tag(c) == Tag::kPart && view.label(c) == Label::kMark) return true;
  }
  return false;
}

void find_governors(const TreeView& view, Syntax& syntax) {
  for (VerbGroup& group : syntax.verb_groups) {
    const bool copula = view.label(group.head) == Label::kCopula;
    const std::uint32_t at = copula ? view.head(group.head) : group.head;
    if (!view.is(at, labels_of(Label::kOpenComplement, Label::kComplement)) || view.head(at) == kAbsent)
      continue;
    group.governor = view.verb_group[view.head(at)];
    if (group.modality == Modality::kNone && has_to(view, at)) {
      group.modality = governed_modality(view, view.head(at));
    }
  }
}

}  // namespace

void find_verb_groups(TreeView& view, Syntax& syntax) {
  for (std::uint32_t i = 0; i < view.size(); ++i) {
    const bool main = is_main_verb(view, i);
    const bool copula = !main && view.label(i) == Label::kCopula && view.head(i) != kAbsent;
    // A lone auxiliary that nothing hangs on ("It did.") stands for its verb.
    const bool alone = !main && !copula && view.tag(i) == Tag::kAux && !view.is(i, kAuxLabels) &&
                       view.child(i, kSubjectLabels) != TreeView::kNone;
    if (!main && !copula && !alone) continue;
    const auto index = static_cast<std::uint32_t>(syntax.verb_groups.size());
    syntax.verb_groups.push_back(copula ? copula_group(view, i) : main_verb_group(view, i));
    view.verb_group[i] = index;
    if (alone && is_finite_form(view.word(i), view.lemma(i))) {
      VerbGroup& group = syntax.verb_groups.back();
      group.finite = true;
      group.tense = is_past_form(view.word(i)) ? Tense::kPast : Tense::kPresent;
    }
    if (copula && view.verb_group[view.head(i)] == kAbsent) view.verb_group[view.head(i)] = index;
  }
  find_governors(view, syntax);
}

}  // namespace gainsay
