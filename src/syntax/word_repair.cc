#include "syntax/word_repair.h"

#include "syntax/tree_edit.h"
#include "verbs_words.h"

namespace gainsay {
namespace {

class WordRepair : public TreeEdit {
 public:
  using TreeEdit::TreeEdit;

  void run() {
    for (std::uint32_t at = 0; at < view_.size(); ++at) {
      if (view_.is(at, kSubjects)) free_of_time(at);
      if (view_.is(at, kSubjects)) free_of_reflexive(at);
      read_as_participle(at);
      take_gerund_as_object(at);
    }
  }

 private:
  /// "A storm yesterday caused floods": the day is no subject, and the noun in front of it no part of its
  /// name.
  void free_of_time(std::uint32_t time) {
    if (!listed(verbs_words::kBareDays, view_.lemma(time))) return;
    const std::uint32_t noun = view_.child(time, mask_of(Label::kCompound)), verb = tree_.head[time];
    if (noun == kNone || noun + 1 != time || verb == kAbsent) return;
    set(noun, verb, view_.label(time));
    set(time, verb, Label::kOblique);
    view_.for_children(time, [&](std::uint32_t child) {
      if (child < noun) set(child, noun, view_.label(child));
    });
  }

  /// "The queen | herself opened it": the noun in front is the subject, and the pronoun says it again.
  void free_of_reflexive(std::uint32_t pronoun) {
    const std::string_view word = view_.word(pronoun);
    const bool reflexive =
        view_.tag(pronoun) == Tag::kPron && (word.ends_with("self") || word.ends_with("selves"));
    const std::uint32_t verb = tree_.head[pronoun];
    if (!reflexive || pronoun == 0 || verb == kAbsent) return;
    const std::uint32_t noun = noun_ending_at(pronoun - 1);
    if (noun == kNone || !may_be_subject(noun) || (tree_.head[noun] != verb && tree_.head[noun] != pronoun))
      return;
    set(noun, verb, view_.label(pronoun));
    set(pronoun, noun, Label::kOther);
  }

  /// "Denied | taking it": right behind such a verb a gerund is what it tells of, and no circumstance.
  void take_gerund_as_object(std::uint32_t at) {
    if (view_.tag(at) != Tag::kGerund || !view_.is(at, labels_of(Label::kAdverbial, Label::kClause))) return;
    std::uint32_t before = view_.leftmost(at);
    while (before > 0 && view_.tag(before - 1) == Tag::kAdv) --before;
    if (before == 0 || before > at || tree_.head[at] != before - 1) return;
    if (listed(verbs_words::kGerundObjects, view_.lemma(before - 1)))
      set(at, before - 1, Label::kOpenComplement);
  }

  /// "The candidates elected in May were": behind the subject of another verb a past is a participle.
  void read_as_participle(std::uint32_t at) {
    if (view_.tag(at) != Tag::kPast || !view_.is(at, mask_of(Label::kClause)) ||
        !view_.word(at).ends_with("ed"))
      return;
    const std::uint32_t noun = tree_.head[at];
    if (noun == kAbsent || noun + 1 != at || has_child(at, kSubjects | mask_of(Label::kObject))) return;
    if (view_.is(noun, kSubjects) && tree_.head[noun] > at) tags_[at] = Tag::kParticiple;
  }
};

}  // namespace

bool repair_words(const TreeView& view, Tree& tree, std::vector<Tag>& tags) {
  WordRepair repair(view, tree, tags);
  repair.run();
  return repair.changed();
}

}  // namespace gainsay
