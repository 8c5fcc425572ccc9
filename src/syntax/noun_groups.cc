// Noun groups: a noun, name or pronoun with what stands before it, and what the group hangs on.

#include "syntax/tree_view.h"
#include "verbs_words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kNominalPlaces =
    labels_of(Label::kSubject, Label::kPassiveSubject, Label::kObject, Label::kIndirectObject,
              Label::kOblique, Label::kAgent, Label::kNominal, Label::kPossessor, Label::kApposition,
              Label::kConjunct, Label::kRoot, Label::kOpenComplement, Label::kParataxis);
constexpr std::uint32_t kInsideName = labels_of(Label::kCompound, Label::kFixed);

/// Whether a word heads a noun group: nouns and names unless they are part of another; pronouns; numerals,
/// adjectives and participles where they stand for a noun ("the two", "the injured").
bool heads_group(const TreeView& view, std::uint32_t at) {
  const Tag tag = view.tag(at);
  if (has(kNounTags, tag)) {
    return !view.is(at,
                    kInsideName | labels_of(Label::kAdjective, Label::kAdverb, Label::kCase, Label::kMark));
  }
  if (tag == Tag::kPron || tag == Tag::kPossessive)
    return !view.is(at, labels_of(Label::kFixed, Label::kDeterminer));
  if (tag == Tag::kNum) return view.is(at, kNominalPlaces);
  if (tag == Tag::kAdj || tag == Tag::kDet) {
    return view.is(at, kNominalPlaces & ~labels_of(Label::kRoot, Label::kConjunct, Label::kOpenComplement,
                                                   Label::kParataxis)) &&
           view.verb_group[at] == kAbsent;
  }
  return false;
}

/// The token that names the group: of a name whose parts hang on its first word, the last.
std::uint32_t naming_token(const TreeView& view, std::uint32_t at) {
  std::uint32_t last = at;
  view.for_children(at, [&](std::uint32_t child) {
    if (child > last && view.label(child) == Label::kCompound && has(kNounTags, view.tag(child)) &&
        child - last <= 3) {
      last = child;
    }
  });
  return last;
}

constexpr std::uint32_t kBeforeHead =
    labels_of(Label::kDeterminer, Label::kAdjective, Label::kNumeral, Label::kCompound, Label::kPossessor,
              Label::kAdverb, Label::kNominal, Label::kOther);

/// First token of what stands before the head and belongs to it, prepositions left out.
std::uint32_t first_token(const TreeView& view, std::uint32_t at) {
  std::uint32_t first = at;
  view.for_children(at, [&](std::uint32_t child) {
    if (child < first && view.is(child, kBeforeHead) && view.rightmost(child) < at) {
      first = std::min(first, view.leftmost(child));
    }
  });
  return first;
}

/// Every word of a compound or name belongs to the head's group.
void claim_parts(TreeView& view, std::uint32_t at, std::uint32_t group) {
  view.noun_group[at] = group;
  view.for_children(at, [&](std::uint32_t child) {
    if (view.is(child, kInsideName) && view.noun_group[child] == kAbsent) view.noun_group[child] = group;
  });
}

bool is_negative(const TreeView& view, std::uint32_t at) {
  if (listed(verbs_words::kNegativeNouns, view.lemma(at))) return true;
  bool negative = false;
  view.for_children(at, [&](std::uint32_t child) {
    if (view.label(child) == Label::kDeterminer &&
        listed(verbs_words::kNegativeDeterminers, view.lemma(child)))
      negative = true;
    const bool not_before = view.label(child) == Label::kAdverb && child < at && view.lemma(child) == "not";
    if (not_before && view.verb_group[at] == kAbsent &&
        !listed(verbs_words::kNotDeniedBefore, view.lemma(child + 1))) {
      negative = true;
    }
  });
  return negative;
}

/// "Neither of | the tram's brakes", whatever the tree made of it.
bool is_none_of(const TreeView& view, std::uint32_t first) {
  return first >= 2 && view.lemma(first - 1) == "of" &&
         listed(verbs_words::kNegativeNouns, view.lemma(first - 2));
}

NounGroup make_group(const TreeView& view, std::uint32_t at) {
  NounGroup group;
  group.head = group.last = naming_token(view, at);
  // "The pull-out"
  if (group.last == at && at + 2 < view.size() && view.label(at + 2) == Label::kFixed &&
      view.head(at + 2) == at)
    group.last = at + 2;
  group.first = first_token(view, at);
  view.for_children(at, [&](std::uint32_t child) {
    switch (view.label(child)) {
      case Label::kDeterminer:
        if (group.determiner == kAbsent) group.determiner = child;
        break;
      case Label::kNumeral:
        if (group.numeral == kAbsent) group.numeral = view.leftmost(child);
        break;
      case Label::kCase:
        if (child < at && view.tag(child) != Tag::kPart) group.preposition = child;
        break;
      default:
        break;
    }
  });
  group.negated =
      is_negative(view, at) || (view.label(at) != Label::kPossessor && is_none_of(view, group.first));
  return group;
}

/// The noun group or verb group that `at` hangs on, climbing over words that head neither.
void attach(const TreeView& view, std::uint32_t at, NounGroup& group) {
  for (std::uint32_t head = view.head(at); head != kAbsent; head = view.head(head)) {
    const std::uint32_t verb = view.verb_group[head];
    if (view.is(at, labels_of(Label::kNominal)) && view.noun_group[head] != kAbsent) {
      group.attached_noun = view.noun_group[head];
      return;
    }
    if (verb != kAbsent) {
      group.attached_verb = verb;
      return;
    }
    if (view.noun_group[head] != kAbsent) {
      group.attached_noun = view.noun_group[head];
      return;
    }
  }
}

void link(const TreeView& view, std::uint32_t at, Syntax& syntax) {
  NounGroup& group = syntax.noun_groups[view.noun_group[at]];
  const std::uint32_t possessor = view.child(at, mask_of(Label::kPossessor));
  if (possessor != TreeView::kNone && view.noun_group[possessor] != view.noun_group[at]) {
    group.possessor = view.noun_group[possessor];
  }
  const std::uint32_t head = view.head(at);
  if (head == kAbsent) return;
  switch (view.label(at)) {
    case Label::kOblique:
    case Label::kAgent:
    case Label::kNominal:
      attach(view, at, group);
      break;
    case Label::kApposition:
      group.apposition_of = view.noun_group[head];
      break;
    case Label::kConjunct:
      group.conjunct_of = view.noun_group[head];
      break;
    default:
      break;
  }
}

/// Later parts of a coordination share the preposition and what it hangs on; "none of the four" denies the
/// four.
void share(const TreeView& view, Syntax& syntax) {
  for (NounGroup& group : syntax.noun_groups) {
    if (group.conjunct_of != kAbsent && group.preposition == kAbsent) {
      const NounGroup& first = syntax.noun_groups[group.conjunct_of];
      group.preposition = first.preposition;
      group.attached_noun = first.attached_noun;
      group.attached_verb = first.attached_verb;
    } else if (group.conjunct_of != kAbsent && group.attached_noun == kAbsent &&
               group.attached_verb == kAbsent) {
      const NounGroup& first = syntax.noun_groups[group.conjunct_of];
      group.attached_noun = first.attached_noun;
      group.attached_verb = first.attached_verb;
    }
    if (group.attached_noun == kAbsent || group.preposition == kAbsent ||
        view.lemma(group.preposition) != "of")
      continue;
    const NounGroup& whole = syntax.noun_groups[group.attached_noun];
    if (listed(verbs_words::kNegativeNouns, view.lemma(whole.head))) group.negated = true;
  }
}

/// "Jane Doe, the finance minister, …": a common noun between commas right behind a name renames it, whatever
/// the tree made of it.
void find_renamings(const TreeView& view, Syntax& syntax) {
  const auto is_mark = [&](std::uint32_t at) { return at >= view.size() || view.tag(at) == Tag::kPunct; };
  for (NounGroup& group : syntax.noun_groups) {
    if (group.first < 2 || group.apposition_of != kAbsent) continue;
    if (group.conjunct_of != kAbsent &&
        view.child(group.head, mask_of(Label::kConjunction)) != TreeView::kNone)
      continue;
    if (group.determiner == kAbsent || view.tag(group.head) != Tag::kNoun) continue;
    if (view.word(group.first - 1) != "," || group.preposition != kAbsent) continue;
    const std::uint32_t name = view.noun_group[group.first - 2];
    if (name == kAbsent || !has(kNameTags, view.tag(group.first - 2))) continue;
    if (!is_mark(group.last + 1) && view.lemma(group.last + 1) != "of") continue;
    group.apposition_of = name;
    group.conjunct_of = kAbsent;
  }
}

constexpr TagSet kCommon = set_of(Tag::kNoun, Tag::kNouns, Tag::kAdj);

bool is_common_word(const WordFacts& facts) {
  return facts.entry != nullptr && (facts.known_tags & kCommon) != 0;
}

/// "Administrator", "Senator": a common noun for people.
bool is_title(const WordFacts& facts) {
  constexpr std::uint8_t kPeople = 18;  // lexnames(5WN): noun.person
  return is_common_word(facts) && has(facts.known_tags, Tag::kNoun) && facts.entry->noun_class == kPeople;
}

}  // namespace

void find_names(const TreeView& view, const std::vector<WordFacts>& facts, Syntax& syntax) {
  for (NounGroup& group : syntax.noun_groups) {
    if (!has(kNameTags, view.tag(group.head)) || is_common_word(facts[group.head])) continue;
    std::uint32_t first = group.head;
    while (first > group.first && (has(kNameTags, view.tag(first - 1)) || view.word(first - 1) == "-"))
      --first;
    while (first < group.head && (is_common_word(facts[first]) || !has(kNameTags, view.tag(first)))) ++first;
    // "NASA Administrator | Charles Bolden": behind a title and in front of two words more begins the name.
    for (std::uint32_t at = first; at + 2 <= group.head; ++at) {
      if (is_title(facts[at])) first = at + 1;
    }
    if (first < group.head) group.name = first;
  }
}

void find_noun_groups(TreeView& view, Syntax& syntax) {
  for (std::uint32_t i = 0; i < view.size(); ++i) {
    if (!heads_group(view, i)) continue;
    claim_parts(view, i, static_cast<std::uint32_t>(syntax.noun_groups.size()));
    syntax.noun_groups.push_back(make_group(view, i));
  }
  for (std::uint32_t i = 0; i < view.size(); ++i) {
    if (view.noun_group[i] != kAbsent && heads_group(view, i)) link(view, i, syntax);
  }
  find_renamings(view, syntax);
  share(view, syntax);
}

}  // namespace gainsay
