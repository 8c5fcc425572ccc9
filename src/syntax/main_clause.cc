#include "syntax/main_clause.h"

#include <algorithm>

#include "syntax/tree_edit.h"
#include "verbs_words.h"

namespace gainsay {
namespace {

class MainClause : public TreeEdit {
 public:
  using TreeEdit::TreeEdit;

  void run() {
    const std::uint32_t root = find_top();
    if (root == kNone || name_before_verb(root) || clause_in_front(root) || aside_in_front(root)) return;
    if (is_predicate(root)) return read_as_past(root);
    if (const std::uint32_t verb = main_verb(root); verb != kNone) {
      put_on_top(verb, root);
    } else if (const std::uint32_t past = past_for_participle(root); past != kNone) {
      const std::uint32_t noun = whole_of(tree_.head[past]);
      tags_[past] = Tag::kPast;
      put_on_top(past, root);
      if (noun != root && !has_child(past, kSubjects) && noun < past) set(noun, past, Label::kSubject);
    }
  }

 private:
  std::uint32_t find_top() const {
    for (std::uint32_t at = 0; at < view_.size(); ++at) {
      if (tree_.head[at] == kAbsent) return at;
    }
    return kNone;
  }

  /// A finite verb, or what a copula or a subject makes one of; commands count.
  bool is_predicate(std::uint32_t at) const {
    return is_finite(at) || has_child(at, kSubjects) || view_.tag(at) == Tag::kBase;
  }

  void put_on_top(std::uint32_t verb, std::uint32_t root) {
    const Label below = label_below(root, verb);
    set(verb, kAbsent, Label::kRoot);
    set(root, verb, below);
  }

  /// What the former root is to the verb.
  Label label_below(std::uint32_t root, std::uint32_t verb) const {
    if (has(kVerbTags, view_.tag(root))) return Label::kAdverbial;
    if (!is_noun(root)) return Label::kAdverb;
    const std::uint32_t between = view_.leftmost(verb) > root ? view_.leftmost(verb) : verb;
    const bool set_off = between > 0 && is_mark(between - 1, ',');
    if (!may_be_subject(root) || has_child(verb, kSubjects) || set_off) return Label::kOblique;
    return has_child(verb, mask_of(Label::kPassiveAux)) ? Label::kPassiveSubject : Label::kSubject;
  }

  /// "Twitter gave him the job", "Estimates suggest that": a word that opens the sentence in front of a
  /// finite verb gives no command and is no verb.
  bool name_before_verb(std::uint32_t root) {
    const std::uint32_t verb = root + 1;
    const bool third = view_.tag(root) == Tag::kThird;
    if ((view_.tag(root) != Tag::kBase && !third) || view_.leftmost(root) != root || verb >= view_.size())
      return false;
    const TagSet follows =
        third ? set_of(Tag::kPresent, Tag::kPast, Tag::kBase) : set_of(Tag::kThird, Tag::kPast);
    if (!has(follows, view_.tag(verb)) || tree_.head[verb] != root) return false;
    if (has_child(verb, kSubjects | mask_of(Label::kMark))) return false;
    tags_[root] = third ? Tag::kNouns : Tag::kPropn;
    if (view_.tag(verb) == Tag::kBase) tags_[verb] = Tag::kPresent;
    set(verb, kAbsent, Label::kRoot);
    make_subject(root, verb);
    return true;
  }

  /// "After the police had left, the crowd came back": the clause with the opener is no main one.
  bool clause_in_front(std::uint32_t root) {
    std::uint32_t opener = 0;
    while (opener < view_.size() && view_.tag(opener) == Tag::kPunct) ++opener;
    if (opener >= root || !listed(verbs_words::kCircumstance, view_.lemma(opener)) || !is_finite(root))
      return false;
    if (!view_.is(opener, labels_of(Label::kCase, Label::kMark, Label::kAdverb))) return false;
    const std::uint32_t governed = tree_.head[opener];
    if (governed != root && (tree_.head[governed] != root || governed > root)) return false;
    std::uint32_t main = kNone;
    view_.for_children(root, [&](std::uint32_t child) {
      const std::uint32_t subject = view_.child(child, kSubjects);
      if (main != kNone || child < root || subject == kNone || !is_finite(child)) return;
      if (!view_.is(child, labels_of(Label::kConjunct, Label::kParataxis, Label::kComplement))) return;
      const std::uint32_t first = view_.leftmost(child);
      const bool plain = !has_child(child, labels_of(Label::kConjunction, Label::kMark)) && subject < child;
      if (plain && first > root && is_mark(first - 1, ',')) main = child;
    });
    if (main == kNone) return false;
    set(main, kAbsent, Label::kRoot);
    set(root, main, Label::kAdverbial);
    set(opener, root, Label::kMark);
    return true;
  }

  /// "The club, founded in 1921, won the cup", "The candidates elected in May were old": the past that
  /// follows the noun is a participle.
  bool aside_in_front(std::uint32_t root) {
    const std::uint32_t noun = view_.child(root, kSubjects);
    if (noun == kNone || view_.tag(root) != Tag::kPast || !view_.word(root).ends_with("ed")) return false;
    const bool set_off = root > 1 && is_mark(root - 1, ',') && view_.rightmost(noun) + 2 == root;
    if (!set_off && noun + 1 != root) return false;
    const std::uint32_t main = predicate_behind(root, set_off);
    const std::uint32_t object = view_.child(root, mask_of(Label::kObject));
    if (main == kNone || (object != kNone && object != main)) return false;
    tags_[root] = Tag::kParticiple;
    set(main, kAbsent, Label::kRoot);
    make_subject(noun, main);
    set(root, noun, Label::kClause);
    return true;
  }

  /// A predicate below the root that wants a subject: behind a comma where the part in front is set off, else
  /// behind none.
  std::uint32_t predicate_behind(std::uint32_t root, bool comma) const {
    std::uint32_t found = kNone;
    view_.for_children(root, [&](std::uint32_t child) {
      if (found != kNone || child < root || !is_finite(child)) return;
      if (has_child(child, kSubjects | labels_of(Label::kConjunction, Label::kMark))) return;
      if (comma && !view_.is(child, mask_of(Label::kConjunct))) return;
      if (is_mark(view_.leftmost(child) - 1, ',') == comma) found = child;
    });
    return found;
  }

  /// Opened by "that", "who", "when": no main clause.
  bool is_opened(std::uint32_t verb) const {
    if (has_child(verb, labels_of(Label::kMark, Label::kConjunction))) return true;
    // "In which", "when".
    const std::uint32_t first = view_.leftmost(verb);
    for (std::uint32_t at = first; at < std::min(verb, first + 2); ++at) {
      if (listed(verbs_words::kClauseOpeners, view_.lemma(at))) return true;
    }
    return false;
  }

  /// "The rooms we have chosen": a clause right behind its noun needs no opener.
  bool is_contact_clause(std::uint32_t verb) const {
    return view_.is(verb, labels_of(Label::kRelative, Label::kClause)) && has_child(verb, kSubjects) &&
           view_.leftmost(verb) == tree_.head[verb] + 1;
  }

  /// The verb of the main clause, where the parser hung it on something in front of the clause ("In the game
  /// of the day, Sweden faced Korea", "Citing rules, officials said no"); kNone where there is none.
  std::uint32_t main_verb(std::uint32_t root) const {
    std::uint32_t contact = kNone;
    for (std::uint32_t at = root + 1; at < view_.size(); ++at) {
      if (!is_finite(at) || is_opened(at)) continue;
      if (!is_contact_clause(at)) return at;
      if (contact == kNone) contact = at;
    }
    return contact;
  }

  /// The noun that an "of" group, or a chain of them, hangs on.
  std::uint32_t whole_of(std::uint32_t noun) const {
    while (view_.is(noun, mask_of(Label::kNominal)) && has_child(noun, mask_of(Label::kCase)) &&
           is_noun(tree_.head[noun]) && tree_.head[noun] < noun)
      noun = tree_.head[noun];
    return noun;
  }

  /// A participle whose form is a past as well, and of which no doer is told.
  bool may_be_past(std::uint32_t at) const {
    return view_.tag(at) == Tag::kParticiple && view_.word(at).ends_with("ed") &&
           !has_child(at, mask_of(Label::kAgent));
  }

  /// "The match ended in Oslo.", "Crossing the border, the car sped off.": a whole sentence is rarely a noun
  /// with a participle; a headline is. The last such participle.
  std::uint32_t past_for_participle(std::uint32_t root) const {
    if (!ends_in_stop()) return kNone;
    std::uint32_t found = kNone;
    for (std::uint32_t at = root + 1; at < view_.size(); ++at) {
      if (!may_be_past(at) || !view_.is(at, mask_of(Label::kClause))) continue;
      // "Thousands of fans donned costumes": of a part only what acts on something else is a past.
      const bool acts = has_child(at, mask_of(Label::kObject));
      const std::uint32_t noun = acts ? whole_of(tree_.head[at]) : tree_.head[at];
      if (!is_noun(noun) || !may_be_subject(noun)) continue;
      const std::uint32_t first = view_.leftmost(noun);
      if (noun == root || (first > 0 && is_mark(first - 1, ','))) found = at;
    }
    return found;
  }

  /// "Thousands of fans donned costumes.": a passive without its auxiliary is a headline's.
  void read_as_past(std::uint32_t root) {
    const std::uint32_t subject = view_.child(root, mask_of(Label::kPassiveSubject));
    if (subject == kNone || subject > root || is_finite(root) || !may_be_past(root) || !ends_in_stop())
      return;
    tags_[root] = Tag::kPast;
    set(subject, root, Label::kSubject);
  }
};

}  // namespace

bool find_main_clause(const TreeView& view, Tree& tree, std::vector<Tag>& tags) {
  MainClause clause(view, tree, tags);
  clause.run();
  return clause.changed();
}

}  // namespace gainsay
