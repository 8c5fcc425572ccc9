#include "syntax/tree_edit.h"

#include "verbs_words.h"

namespace gainsay {

bool is_tree(const Tree& tree) {
  const auto size = static_cast<std::uint32_t>(tree.head.size());
  std::uint32_t roots = 0;
  std::vector<std::uint32_t> seen(size, kAbsent);  // by token: from which one it was reached first
  for (std::uint32_t start = 0; start < size; ++start) {
    std::uint32_t at = start;
    while (at != kAbsent && seen[at] == kAbsent) {
      seen[at] = start;
      at = tree.head[at];
    }
    if (at == kAbsent) ++roots;
    if (at != kAbsent && seen[at] == start) return false;
  }
  return roots == 1;
}

bool TreeEdit::is_below(std::uint32_t at, std::uint32_t top) const {
  for (std::uint32_t steps = 0; at != kAbsent && steps <= view_.size(); at = tree_.head[at], ++steps) {
    if (at == top) return true;
  }
  return false;
}

bool TreeEdit::ends_in_stop() const {
  for (std::uint32_t at = view_.size(); at-- > 0 && view_.tag(at) == Tag::kPunct;) {
    if (is_mark(at, '.')) return true;
  }
  return false;
}

bool TreeEdit::is_finite(std::uint32_t at) const {
  if (has(set_of(Tag::kThird, Tag::kPresent, Tag::kPast), view_.tag(at)))
    return !view_.is(at, labels_of(Label::kAux, Label::kPassiveAux, Label::kCopula));
  // "Denied having signed", "after being told"
  bool finite = false;
  view_.for_children(at, [&](std::uint32_t child) {
    finite = finite || (view_.is(child, labels_of(Label::kAux, Label::kPassiveAux, Label::kCopula)) &&
                        view_.tag(child) != Tag::kGerund && view_.word(child) != "having" &&
                        view_.word(child) != "being");
  });
  return finite;
}

std::uint32_t TreeEdit::noun_ending_at(std::uint32_t at) const {
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

bool TreeEdit::may_be_subject(std::uint32_t noun) const {
  return !has_child(noun, mask_of(Label::kCase)) && !listed(verbs_words::kTimes, view_.lemma(noun)) &&
         view_.tag(noun) != Tag::kPossessive;
}

void TreeEdit::set(std::uint32_t at, std::uint32_t head, Label label) {
  tree_.head[at] = head;
  tree_.label[at] = label;
  changed_ = true;
}

void TreeEdit::free_verb(std::uint32_t verb, std::uint32_t noun) {
  if (!is_below(verb, noun)) return;
  const std::uint32_t head = tree_.head[noun];
  set(verb, head, head == kAbsent ? Label::kRoot : Label::kComplement);
}

void TreeEdit::make_subject(std::uint32_t noun, std::uint32_t verb) {
  set(noun, verb, has_child(verb, mask_of(Label::kPassiveAux)) ? Label::kPassiveSubject : Label::kSubject);
}

}  // namespace gainsay
