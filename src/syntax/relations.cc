// Who does what to whom. Stated relations are read off the tree; inferred ones follow relative pronouns,
// coordination, governed verbs and bare participles.

#include <algorithm>
#include <cctype>

#include "syntax/tree_view.h"
#include "verbs_words.h"

namespace gainsay {
namespace {

using Type = Relation::Type;
constexpr std::uint32_t kSubjectLabels = labels_of(Label::kSubject, Label::kPassiveSubject);

class RelationFinder {
 public:
  RelationFinder(TreeView& view, Syntax& syntax) : view_(view), syntax_(syntax) {}

  void run() {
    for (std::uint32_t verb = 0; verb < syntax_.verb_groups.size(); ++verb) add_stated(verb);
    subjects_.assign(syntax_.verb_groups.size(), kAbsent);
    // Heads come before what hangs on them, so a governor's subject is known when the governed verb asks for
    // it.
    const auto& order = view_.bottom_up();
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
      const std::uint32_t at = *it;
      if (view_.verb_group[at] != kAbsent && view_.label(at) != Label::kCopula) infer_subject(at);
    }
    share_objects();
    add_conjuncts();
  }

 private:
  bool is_copula(std::uint32_t verb) const { return view_.tag(syntax_.verb_groups[verb].head) == Tag::kAux; }
  bool is_passive(std::uint32_t verb) const { return syntax_.verb_groups[verb].voice == Voice::kPassive; }
  /// The token whose children are the verb's: itself, or what a copula links to.
  std::uint32_t owner(std::uint32_t verb) const {
    const std::uint32_t head = syntax_.verb_groups[verb].head;
    return view_.label(head) == Label::kCopula ? view_.head(head) : head;
  }
  /// What the grammatical subject is logically.
  Type subject_type(std::uint32_t verb) const { return is_passive(verb) ? Type::kObject : Type::kSubject; }

  void add(Type type, std::uint32_t verb, std::uint32_t noun, bool inferred) {
    if (noun != kAbsent) syntax_.relations.push_back({type, verb, noun, inferred});
  }

  void add_stated(std::uint32_t verb) {
    const std::uint32_t at = owner(verb);
    const bool sole = view_.child(at, mask_of(Label::kObject)) == TreeView::kNone && !is_passive(verb);
    const std::uint32_t subject = subject_token(at);
    view_.for_children(at, [&](std::uint32_t child) {
      const std::uint32_t noun = view_.noun_group[child];
      switch (view_.label(child)) {
        case Label::kSubject:
        case Label::kPassiveSubject:
          if (child == subject) add(subject_type(verb), verb, noun, false);
          break;
        case Label::kAgent:  // "signed by Monday" has no agent
          if (!listed(verbs_words::kTimes, view_.lemma(child)) &&
              !listed(verbs_words::kTimeParts, view_.lemma(child)) && !is_year(child))
            add(Type::kSubject, verb, noun, false);
          break;
        case Label::kObject:
          if (!is_time(child, at) && !renames_subject(at, noun)) add(Type::kObject, verb, noun, false);
          break;
        case Label::kIndirectObject:  // "told the paper that …": the only object is no indirect one
          add(sole ? Type::kObject : Type::kIndirectObject, verb, noun, sole);
          break;
        default:
          break;
      }
    });
    if (is_copula(verb)) add(Type::kComplement, verb, view_.noun_group[at], false);
  }

  /// "Built by 1974"
  bool is_year(std::uint32_t child) const {
    constexpr std::size_t kDigits = 4;
    const std::string_view word = view_.word(child);
    return word.size() == kDigits && (word[0] == '1' || word[0] == '2') &&
           std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
  }

  /// "Born in Salto, the eldest of four, she …": what stands behind a comma of a participle that opens the
  /// sentence is nothing that is done to it, but says who its subject is.
  bool renames_subject(std::uint32_t at, std::uint32_t group) const {
    const bool opens = view_.label(at) == Label::kAdverbial && view_.tag(at) == Tag::kParticiple &&
                       view_.head(at) > at && view_.leftmost(at) == at;
    if (!opens || group == kAbsent) return false;
    const std::uint32_t first = syntax_.noun_groups[group].first;
    return first > at && view_.word(first - 1) == ",";
  }

  /// "came on Monday", "rose last week": a bare time behind a verb is no object.
  bool is_time(std::uint32_t child, std::uint32_t verb) const {
    const std::uint32_t group = view_.noun_group[child];
    if (group == kAbsent || child < verb) return false;
    return listed(verbs_words::kTimes, view_.lemma(child)) && syntax_.noun_groups[group].possessor == kAbsent;
  }

  /// The nearest of a verb's subjects before it, else the first behind it ("said the minister").
  std::uint32_t subject_token(std::uint32_t at) const {
    std::uint32_t before = TreeView::kNone, behind = TreeView::kNone;
    view_.for_children(at, [&](std::uint32_t child) {
      if (!view_.is(child, kSubjectLabels)) return;
      if (child < at) before = child;
      if (child > at && behind == TreeView::kNone) behind = child;
    });
    return before != TreeView::kNone ? before : behind;
  }

  std::uint32_t stated_subject(std::uint32_t at) const {
    const std::uint32_t subject = subject_token(at);
    return subject == TreeView::kNone ? kAbsent : view_.noun_group[subject];
  }

  /// The grammatical subject of the verb at `at`, stated or understood; noted for what hangs on it.
  void infer_subject(std::uint32_t at) {
    const std::uint32_t verb = view_.verb_group[at], head = view_.head(at);
    std::uint32_t subject = stated_subject(at);
    if (view_.label(at) == Label::kRelative && head != kAbsent) subject = resolve_relative(at, verb, subject);
    if (subject == kAbsent && head != kAbsent) {
      subject = shared_subject(at, head);
      if (subject != kAbsent) add(participle_type(at, verb), verb, subject, true);
    }
    subjects_[verb] = subject;
  }

  /// A bare participle in "-ed" says what was done to its noun.
  Type participle_type(std::uint32_t at, std::uint32_t verb) const {
    const bool bare = view_.tag(at) == Tag::kParticiple && !syntax_.verb_groups[verb].finite &&
                      view_.is(at, labels_of(Label::kClause, Label::kAdverbial));
    return bare && !syntax_.verb_groups[verb].perfect ? Type::kObject : subject_type(verb);
  }

  /// The antecedent stands for "who" and "which"; without a pronoun, for the missing object ("the deal they
  /// signed").
  std::uint32_t resolve_relative(std::uint32_t at, std::uint32_t verb, std::uint32_t subject) {
    const std::uint32_t antecedent = view_.noun_group[view_.head(at)];
    bool used = view_.lemma(view_.leftmost(at)) == "whose";
    view_.for_children(at, [&](std::uint32_t child) {
      if (!listed(verbs_words::kRelative, view_.lemma(child)) || view_.tag(child) != Tag::kPron) return;
      if (view_.is(child, kSubjectLabels)) {
        add(subject_type(verb), verb, antecedent, true);
        subject = antecedent;
        used = true;
      } else if (view_.label(child) == Label::kObject) {
        add(Type::kObject, verb, antecedent, true);
        used = true;
      } else if (view_.is(child, labels_of(Label::kOblique, Label::kNominal))) {
        used = true;
      }
    });
    const bool takes_object = view_.child(at, labels_of(Label::kObject, Label::kComplement,
                                                        Label::kOpenComplement)) == TreeView::kNone;
    const bool adverb = view_.child(at, mask_of(Label::kAdverb)) != TreeView::kNone &&
                        listed(verbs_words::kRelative, view_.lemma(view_.child(at, mask_of(Label::kAdverb))));
    if (!used && subject != kAbsent && takes_object && !adverb && !is_passive(verb) && !is_copula(verb)) {
      add(Type::kObject, verb, antecedent, true);
    }
    return subject;
  }

  std::uint32_t shared_subject(std::uint32_t at, std::uint32_t head) const {
    const std::uint32_t governor = view_.verb_group[head];
    switch (view_.label(at)) {
      case Label::kConjunct:
        return governor == kAbsent ? kAbsent : subjects_[governor];
      case Label::kOpenComplement:
        return controller(head, governor);
      case Label::kAdverbial:
        if (view_.child(at, mask_of(Label::kMark)) != TreeView::kNone &&
            syntax_.verb_groups[view_.verb_group[at]].finite) {
          return kAbsent;
        }
        return governor == kAbsent ? kAbsent : subjects_[governor];
      case Label::kClause:
        return has(set_of(Tag::kParticiple, Tag::kGerund), view_.tag(at)) ? view_.noun_group[head] : kAbsent;
      default:
        return kAbsent;
    }
  }

  /// Who does what an infinitive says: the governor's object where the governor is of that sort, else its
  /// subject.
  std::uint32_t controller(std::uint32_t head, std::uint32_t governor) const {
    const std::uint32_t object = view_.child(head, labels_of(Label::kObject, Label::kIndirectObject));
    if (object != TreeView::kNone && listed(verbs_words::kObjectControl, view_.lemma(head))) {
      return view_.noun_group[object];
    }
    return governor == kAbsent ? kAbsent : subjects_[governor];
  }

  /// "Arrested and questioned the student": the first of two verbs side by side has the object, the second by
  /// inference, as the treebanks have it.
  void share_objects() {
    constexpr std::uint32_t kObjects = labels_of(Label::kObject, Label::kComplement, Label::kOpenComplement);
    for (std::uint32_t verb = 0; verb < syntax_.verb_groups.size(); ++verb) {
      const std::uint32_t second = syntax_.verb_groups[verb].head, first = view_.head(second);
      if (view_.label(second) != Label::kConjunct || first + 2 != second || is_passive(verb)) continue;
      const std::uint32_t object = view_.child(second, mask_of(Label::kObject));
      if (object == TreeView::kNone || view_.tag(first + 1) != Tag::kCconj || is_time(object, second))
        continue;
      const std::uint32_t other = view_.verb_group[first];
      if (other == kAbsent || is_passive(other) || view_.child(first, kObjects) != TreeView::kNone) continue;
      if (listed(verbs_words::kNoPassive, view_.lemma(first))) continue;
      const std::uint32_t noun = view_.noun_group[object];
      for (Relation& own : syntax_.relations) {
        if (own.verb == verb && own.noun == noun) own.inferred = true;
      }
      add(Type::kObject, other, noun, false);
    }
  }

  /// "X and Y met": what holds of the first part holds of the others.
  void add_conjuncts() {
    if (std::ranges::none_of(syntax_.noun_groups,
                             [](const NounGroup& g) { return g.conjunct_of != kAbsent; }))
      return;
    const std::size_t count = syntax_.relations.size();
    std::vector<std::vector<std::uint32_t>> others(syntax_.noun_groups.size());
    for (std::uint32_t i = 0; i < syntax_.noun_groups.size(); ++i) {
      const std::uint32_t first = syntax_.noun_groups[i].conjunct_of;
      if (first != kAbsent && first != i) others[first].push_back(i);
    }
    for (std::size_t i = 0; i < count; ++i) {
      const Relation relation = syntax_.relations[i];
      for (const std::uint32_t other : others[relation.noun]) add(relation.type, relation.verb, other, true);
    }
  }

  TreeView& view_;
  Syntax& syntax_;
  std::vector<std::uint32_t> subjects_;  ///< by verb group: its grammatical subject
};

}  // namespace

void find_relations(TreeView& view, Syntax& syntax) { RelationFinder(view, syntax).run(); }

}  // namespace gainsay
