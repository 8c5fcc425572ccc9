// Clauses: a verb group, or a copula with its predicate, and everything below it in the tree.

#include "syntax/tree_view.h"
#include "verbs_words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kClauseLabels =
    labels_of(Label::kRoot, Label::kConjunct, Label::kClause, Label::kRelative, Label::kAdverbial,
              Label::kOpenComplement, Label::kComplement, Label::kParataxis, Label::kOther);
constexpr std::uint32_t kSubjectLabels = labels_of(Label::kSubject, Label::kPassiveSubject);

/// Whether a word heads a clause: it has a verb group and stands where a clause can stand.
bool heads_clause(const TreeView& view, std::uint32_t at) {
  if (view.label(at) == Label::kCopula || view.verb_group[at] == kAbsent) return false;
  return view.is(at, kClauseLabels) || view.child(at, kSubjectLabels) != TreeView::kNone;
}

bool is_speech(const TreeView& view, std::uint32_t at) {
  return listed(verbs_words::kSpeech, view.lemma(at));
}

/// Quotation marks before a token, counted; odd means inside a quotation.
std::vector<std::uint8_t>& quotation_parity(const TreeView& view) {
  thread_local std::vector<std::uint8_t> inside;
  inside.assign(view.size(), 0);
  bool open = false;
  for (std::uint32_t i = 0; i < view.size(); ++i) {
    const std::string_view word = view.word(i);
    if (view.label(i) == Label::kPunct) {
      if (word == "\u201c" || word == "``") {
        open = true;
      } else if (word == "\u201d" || word == "''") {
        open = false;
      } else if (word == "\"") {
        open = !open;
      }
    }
    inside[i] = open;
  }
  return inside;
}

ClauseType complement_type(const TreeView& view, std::uint32_t at, const std::vector<std::uint8_t>& quoted) {
  const std::uint32_t head = view.head(at);
  if (!is_speech(view, head)) return ClauseType::kComplement;
  return quoted[at] && !quoted[head] ? ClauseType::kQuoted : ClauseType::kReported;
}

/// "Said on Monday | that it was closed": joined to the telling by no "and", it is what is told.
bool is_told(const TreeView& view, std::uint32_t at) {
  const std::uint32_t mark = view.child(at, mask_of(Label::kMark));
  return view.label(at) == Label::kConjunct && mark != TreeView::kNone && view.lemma(mark) == "that" &&
         view.head(at) != kAbsent && is_speech(view, view.head(at)) &&
         view.child(at, mask_of(Label::kConjunction)) == TreeView::kNone;
}

ClauseType type_of(const TreeView& view, std::uint32_t at, const std::vector<std::uint8_t>& quoted) {
  const bool participle =
      has(set_of(Tag::kParticiple, Tag::kGerund), view.tag(at)) &&
      view.child(at, labels_of(Label::kAux, Label::kPassiveAux, Label::kMark)) == TreeView::kNone;
  switch (view.label(at)) {
    case Label::kRoot:
      return ClauseType::kMain;
    case Label::kConjunct:
      return is_told(view, at) ? complement_type(view, at, quoted) : ClauseType::kCoordinate;
    case Label::kParataxis:
    case Label::kOther:
      return ClauseType::kCoordinate;
    case Label::kRelative:
      return ClauseType::kRelative;
    case Label::kClause:
      return participle ? ClauseType::kParticiple : ClauseType::kComplement;
    case Label::kAdverbial:
      return participle ? ClauseType::kParticiple : ClauseType::kAdverbial;
    case Label::kComplement:
      return complement_type(view, at, quoted);
    default:
      return ClauseType::kComplement;
  }
}

std::uint32_t relative_word(const TreeView& view, std::uint32_t at) {
  const std::uint32_t end = std::min(at, view.leftmost(at) + 4);
  for (std::uint32_t i = view.leftmost(at); i < end; ++i) {
    if (listed(verbs_words::kRelative, view.lemma(i))) return i;
  }
  return kAbsent;
}

std::uint32_t marker_of(const TreeView& view, std::uint32_t at) {
  std::uint32_t marker = kAbsent;
  view.for_children(at, [&](std::uint32_t child) {
    if (marker == kAbsent && child < at && view.label(child) == Label::kMark && view.tag(child) != Tag::kPart)
      marker = child;
  });
  if (marker == kAbsent && view.label(at) == Label::kRelative) marker = relative_word(view, at);
  if (marker != kAbsent) return marker;
  view.for_children(at, [&](std::uint32_t child) {  // "when he came", "why it failed"
    if (marker == kAbsent && child < at && view.label(child) == Label::kAdverb &&
        listed(verbs_words::kRelative, view.lemma(child))) {
      marker = child;
    }
  });
  return marker;
}

std::uint32_t enclosing_clause(const TreeView& view, std::uint32_t at) {
  for (std::uint32_t up = view.head(at); up != kAbsent; up = view.head(up)) {
    if (view.clause[up] != kAbsent) return view.clause[up];
  }
  return kAbsent;
}

/// The group that says what a verb of speech introduces: its subject, or the agent of "was told by".
std::uint32_t speaker_of(const TreeView& view, std::uint32_t speech) {
  for (std::uint32_t at = speech, steps = 0; at != kAbsent && steps < 4; at = view.head(at), ++steps) {
    const std::uint32_t agent = view.child(at, mask_of(Label::kAgent));
    if (agent != TreeView::kNone) return view.noun_group[agent];
    const std::uint32_t subject = view.child(at, mask_of(Label::kSubject));
    if (subject != TreeView::kNone) return view.noun_group[subject];
    if (!view.is(at, labels_of(Label::kConjunct, Label::kOpenComplement, Label::kAdverbial))) return kAbsent;
  }
  return kAbsent;
}

/// "according to X" beside the verb.
std::uint32_t according_to(const TreeView& view, std::uint32_t at) {
  std::uint32_t speaker = kAbsent;
  view.for_children(at, [&](std::uint32_t child) {
    if (!view.is(child, labels_of(Label::kOblique, Label::kNominal))) return;
    view.for_children(child, [&](std::uint32_t inner) {
      if (view.label(inner) == Label::kCase &&
          (view.lemma(inner) == "according" || view.lemma(inner) == "accord"))
        speaker = view.noun_group[child];
    });
  });
  return speaker;
}

void find_speakers(const TreeView& view, Syntax& syntax, const std::vector<std::uint8_t>& quoted) {
  for (std::uint32_t i = 0; i < view.size(); ++i) {
    if (view.clause[i] == kAbsent) continue;
    Clause& clause = syntax.clauses[view.clause[i]];
    if (clause.type == ClauseType::kReported || clause.type == ClauseType::kQuoted) {
      clause.speaker = speaker_of(view, view.head(i));
    } else if (const std::uint32_t source = according_to(view, i); source != kAbsent) {
      clause.speaker = source;
    }
    // "…, he said, …": what the speech hangs on is what was said.
    const std::uint32_t head = view.head(i);
    if (view.label(i) != Label::kParataxis || !is_speech(view, i) || head == kAbsent ||
        view.clause[head] == kAbsent)
      continue;
    Clause& said = syntax.clauses[view.clause[head]];
    said.type = quoted[head] && !quoted[i] ? ClauseType::kQuoted : ClauseType::kReported;
    said.speaker = speaker_of(view, i);
  }
}

/// Clauses that share what somebody said ("said that it had come and that it would stay").
void share_speakers(const TreeView& view, Syntax& syntax) {
  for (std::uint32_t i = 0; i < view.size(); ++i) {
    if (view.clause[i] == kAbsent || view.label(i) != Label::kConjunct || view.head(i) == kAbsent) continue;
    const std::uint32_t first = view.clause[view.head(i)];
    if (first == kAbsent) continue;
    Clause& clause = syntax.clauses[view.clause[i]];
    if (clause.speaker == kAbsent) clause.speaker = syntax.clauses[first].speaker;
  }
}

/// The innermost clause of every group.
void place_groups(const TreeView& view, Syntax& syntax) {
  const auto clause_at = [&](std::uint32_t at) {
    if (view.clause[at] != kAbsent) return view.clause[at];
    const std::uint32_t clause = enclosing_clause(view, at);
    return clause == kAbsent ? 0 : clause;
  };
  for (NounGroup& group : syntax.noun_groups) group.clause = clause_at(group.head);
  for (VerbGroup& group : syntax.verb_groups) group.clause = clause_at(group.head);
}

}  // namespace

void find_clauses(TreeView& view, Syntax& syntax) {
  const auto& quoted = quotation_parity(view);
  syntax.clauses.push_back({.first = 0, .last = view.size() - 1});
  const auto& order = view.bottom_up();
  for (auto it = order.rbegin(); it != order.rend(); ++it) {  // heads before their children
    const std::uint32_t at = *it;
    if (view.head(at) == kAbsent) {
      view.clause[at] = 0;
      syntax.clauses[0].verb = view.verb_group[at];
      syntax.clauses[0].marker = marker_of(view, at);
      continue;
    }
    if (!heads_clause(view, at)) continue;
    Clause clause;
    clause.first = view.leftmost(at);
    clause.last = view.rightmost(at);
    clause.type = type_of(view, at, quoted);
    clause.verb = view.verb_group[at];
    clause.marker = marker_of(view, at);
    clause.parent = enclosing_clause(view, at);
    if (view.is(at, labels_of(Label::kRelative, Label::kClause)))
      clause.antecedent = view.noun_group[view.head(at)];
    if (clause.marker != kAbsent && view.label(at) != Label::kRelative &&
        listed(verbs_words::kCircumstance, view.lemma(clause.marker))) {
      clause.type = ClauseType::kAdverbial;
    }
    view.clause[at] = static_cast<std::uint32_t>(syntax.clauses.size());
    syntax.clauses.push_back(clause);
  }
  find_speakers(view, syntax, quoted);
  share_speakers(view, syntax);
  place_groups(view, syntax);
}

}  // namespace gainsay
