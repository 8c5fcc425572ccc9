#include "syntax/tree_repair.h"

#include "verbs_words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kSubjects = labels_of(Label::kSubject, Label::kPassiveSubject);
constexpr TagSet kFinite = set_of(Tag::kThird, Tag::kPresent, Tag::kPast);
constexpr TagSet kHeadsNouns = kNounTags | set_of(Tag::kPron);

class TreeRepair {
 public:
  TreeRepair(const TreeView& view, Tree& tree) : view_(view), tree_(tree) {}

  bool run() {
    for (std::uint32_t at = 0; at < view_.size(); ++at) {
      if (view_.is(at, kSubjects)) restore_renamed(at);
      if (is_finite(at)) give_subject(at);
    }
    return changed_;
  }

 private:
  static constexpr std::uint32_t kNone = TreeView::kNone;

  bool is_mark(std::uint32_t at, char mark) const {
    return at < view_.size() && view_.tag(at) == Tag::kPunct && view_.word(at).front() == mark;
  }
  bool is_noun(std::uint32_t at) const { return has(kHeadsNouns, view_.tag(at)); }
  bool has_child(std::uint32_t at, std::uint32_t labels) const { return view_.child(at, labels) != kNone; }
  bool is_below(std::uint32_t at, std::uint32_t top) const {
    for (std::uint32_t steps = 0; at != kAbsent && steps <= view_.size(); at = tree_.head[at], ++steps) {
      if (at == top) return true;
    }
    return false;
  }

  /// The head of the noun group, with its prepositional parts, that ends at the token; kNone for none.
  std::uint32_t noun_ending_at(std::uint32_t at) const {
    if (!is_noun(at)) return kNone;
    for (;;) {
      const std::uint32_t head = tree_.head[at];
      const bool part = head != kAbsent && head < at && is_noun(head) &&
                        (view_.is(at, labels_of(Label::kCompound)) ||
                         (view_.label(at) == Label::kNominal && has_child(at, mask_of(Label::kCase))));
      if (!part) return at;
      at = head;
    }
  }

  /// A noun that may be a subject by its form: without a preposition, and no bare time ("last week").
  bool may_be_subject(std::uint32_t noun) const {
    return !has_child(noun, mask_of(Label::kCase)) && !listed(verbs_words::kTimes, view_.lemma(noun)) &&
           view_.tag(noun) != Tag::kPossessive;
  }

  void set(std::uint32_t at, std::uint32_t head, Label label) {
    tree_.head[at] = head;
    tree_.label[at] = label;
    changed_ = true;
  }

  /// A verb's subject, and not its second one behind it ("the ministry said Kerry").
  bool is_needed_subject(std::uint32_t noun) const {
    if (!view_.is(noun, kSubjects)) return false;
    const std::uint32_t first = view_.child(tree_.head[noun], kSubjects);
    return first == kNone || first >= noun || tree_.head[noun] > noun;
  }

  /// Whether the part stands between commas or brackets.
  bool is_set_off(std::uint32_t first, std::uint32_t last) const {
    return first >= 2 && ((is_mark(first - 1, ',') && is_mark(last + 1, ',')) ||
                          (is_mark(first - 1, '(') && is_mark(last + 1, ')')));
  }

  /// What a part renames that begins at `first`: the noun before the mark, or before an age between ("Kerry,
  /// 72, the secretary").
  std::uint32_t renamed_before(std::uint32_t first) const {
    const bool age = first >= 4 && view_.tag(first - 2) == Tag::kNum && is_mark(first - 3, ',');
    return noun_ending_at(age ? first - 4 : first - 2);
  }

  /// "Kerry, the secretary, phoned": the part set off renames what stands before it; of several parts ("a boy
  /// from Irving, Texas,") the first noun is meant.
  void restore_renamed(std::uint32_t part) {
    const std::uint32_t verb = tree_.head[part], last = view_.rightmost(part);
    if (verb == kAbsent || verb < part) return;
    if (last + 2 < view_.size() && view_.tag(last + 2) == Tag::kCconj) return;  // "pears, plums, and figs"
    while (has(kNounTags, view_.tag(part)) && !has_child(part, mask_of(Label::kConjunction)) &&
           is_set_off(view_.leftmost(part), last)) {
      const std::uint32_t noun = renamed_before(view_.leftmost(part));
      if (noun == kNone || !may_be_subject(noun)) return;
      // "His counsel, Simon Petch, said": the name says more than what it renames.
      const bool name = has(kNameTags, view_.tag(part));
      if (name && !has(kNameTags, view_.tag(view_.leftmost(part) - 2))) return;
      if (tree_.head[noun] != verb && is_needed_subject(noun)) return;
      free_verb(verb, noun);
      set(noun, verb, view_.label(part));
      set(part, noun, Label::kApposition);
      part = noun;
    }
  }

  /// Takes a verb that hangs below a noun out of it, into the noun's place.
  void free_verb(std::uint32_t verb, std::uint32_t noun) {
    if (!is_below(verb, noun)) return;
    const std::uint32_t head = tree_.head[noun];
    set(verb, head, head == kAbsent ? Label::kRoot : Label::kComplement);
  }

  /// A finite verb: its own form, or an auxiliary's.
  bool is_finite(std::uint32_t at) const {
    if (!has(kVerbTags, view_.tag(at)) ||
        view_.is(at, labels_of(Label::kAux, Label::kPassiveAux, Label::kCopula)))
      return false;
    if (has_child(at, kSubjects) || has_child(at, labels_of(Label::kMark, Label::kConjunction))) return false;
    if (has(set_of(Tag::kThird, Tag::kPresent), view_.tag(at))) return true;
    if (view_.tag(at) != Tag::kPast) return false;
    // "Killed" behind its noun is as often a participle, but not where the noun would be the whole sentence.
    if (view_.label(at) == Label::kClause) return tree_.head[tree_.head[at]] == kAbsent;
    return view_.is(at, labels_of(Label::kComplement, Label::kRoot, Label::kConjunct, Label::kParataxis,
                                  Label::kAdverbial));
  }

  /// "Shows the camp kept", "groups of three, and groups faced off": the noun right before a verb without a
  /// subject.
  void give_subject(std::uint32_t verb) {
    const std::uint32_t first = view_.leftmost(verb);
    if (first == 0 || first > verb) return;
    const std::uint32_t noun = noun_ending_at(first - 1);
    if (noun == kNone || !may_be_subject(noun) || is_needed_subject(noun)) return;
    free_verb(verb, noun);
    set(noun, verb, has_child(verb, mask_of(Label::kPassiveAux)) ? Label::kPassiveSubject : Label::kSubject);
  }

  const TreeView& view_;
  Tree& tree_;
  bool changed_ = false;
};

}  // namespace

bool repair_tree(const TreeView& view, Tree& tree) { return TreeRepair(view, tree).run(); }

}  // namespace gainsay
