#include "syntax/closing_clause.h"

#include "syntax/tree_edit.h"
#include "verbs_words.h"

namespace gainsay {
namespace {

class ClosingClause : public TreeEdit {
 public:
  using TreeEdit::TreeEdit;

  void run() {
    for (std::uint32_t verb = 1; verb < view_.size(); ++verb) {
      if (is_finite(verb)) part(verb);
    }
  }

 private:
  /// The first token of the verb's group, its auxiliaries and the adverbs between counted.
  std::uint32_t first_of(std::uint32_t verb) const {
    std::uint32_t first = verb;
    view_.for_children(verb, [&](std::uint32_t child) {
      if (child < first && view_.is(child, labels_of(Label::kAux, Label::kPassiveAux, Label::kCopula)))
        first = child;
    });
    while (first > 0 && view_.tag(first - 1) == Tag::kAdv) --first;
    return first;
  }

  /// The opener that the parser took for a preposition, behind which one noun with its parts reaches to
  /// `end`; kNone for none.
  std::uint32_t opener_of(std::uint32_t end) const {
    constexpr std::uint32_t kLongest = 12;  // tokens of a subject
    for (std::uint32_t at = end; at-- > 1 && end - at <= kLongest;) {
      if (view_.tag(at) == Tag::kPunct || has(kVerbTags | bit(Tag::kCconj), view_.tag(at))) return kNone;
      if (view_.is(at, mask_of(Label::kCase)) && listed(verbs_words::kGoverning, view_.lemma(at))) return at;
    }
    return kNone;
  }

  /// A verb that hangs on one in front of the opener, without an "and" or an opener of its own.
  bool is_stray(std::uint32_t verb, std::uint32_t opener) const {
    const std::uint32_t head = tree_.head[verb];
    return head != kAbsent && head < opener && is_finite(head) &&
           view_.is(verb, labels_of(Label::kConjunct, Label::kAdverbial)) &&
           !has_child(verb, labels_of(Label::kConjunction, Label::kMark));
  }

  void part(std::uint32_t verb) {
    const std::uint32_t first = first_of(verb);
    if (first < 3 || !is_noun(first - 1)) return;
    const std::uint32_t opener = opener_of(first);
    if (opener == kNone || !is_stray(verb, opener)) return;
    const std::uint32_t noun = tree_.head[opener];
    // "Left before noon": a bare time opens no clause.
    if (noun <= opener || noun >= first || !is_noun(noun) || listed(verbs_words::kTimes, view_.lemma(noun)))
      return;
    view_.for_children(verb, [&](std::uint32_t child) {
      if (child > opener && child < first && child != noun && is_noun(child))
        set(child, noun, Label::kNominal);
    });
    set(verb, tree_.head[verb], Label::kAdverbial);
    set(opener, verb, Label::kMark);
    make_subject(noun, verb);
  }
};

}  // namespace

bool part_closing_clauses(const TreeView& view, Tree& tree, std::vector<Tag>& tags) {
  ClosingClause clause(view, tree, tags);
  clause.run();
  return clause.changed();
}

}  // namespace gainsay
