#include "syntax/fronted.h"

#include <algorithm>
#include <initializer_list>

#include "syntax/tree_edit.h"
#include "verbs_words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kLongest = 16, kFarthest = 24;  ///< tokens of what is in front, with its clauses
constexpr TagSet kFinite = set_of(Tag::kThird, Tag::kPresent, Tag::kPast);

/// What a cleft or a turned clause is made of; token indices.
struct Front {
  std::uint32_t first = TreeView::kNone;   ///< "it"; "only"
  std::uint32_t be = TreeView::kNone;      ///< the copula; the auxiliary in front of its subject
  std::uint32_t denial = TreeView::kNone;  ///< "not", where it stands apart from `first`
  std::uint32_t only = TreeView::kNone;
  std::uint32_t preposition = TreeView::kNone;
  std::uint32_t focus = TreeView::kNone;   ///< head of what is in front
  std::uint32_t opener = TreeView::kNone;  ///< "that"
  std::uint32_t verb = TreeView::kNone;    ///< head of the clause that all belongs to
};

class Fronted : public TreeEdit {
 public:
  using TreeEdit::TreeEdit;

  void run() {
    for (std::uint32_t at = 0; at + 4 < view_.size(); ++at) {
      // One a sentence: the view no longer shows the tree.
      if (view_.tag(at) == Tag::kPron && view_.lemma(at) == "it" && unfold_cleft(at)) return;
      if (listed(verbs_words::kTurning, view_.lemma(at)) && turn_back(at)) return;
    }
  }

 private:
  bool is_preposition(std::uint32_t at) const {
    return has(set_of(Tag::kAdp, Tag::kSconj), view_.tag(at)) && view_.lemma(at) != "that" &&
           view_.lemma(at) != "if" && view_.lemma(at) != "because";
  }
  bool is_time(std::uint32_t at) const { return listed(verbs_words::kTimes, view_.lemma(at)); }

  /// Reads "it", a form of "be" and what stands between that and its focus: false where they do not begin a
  /// cleft. A guess ("it may have been in May that") is none.
  bool read_opening(std::uint32_t it, Front& front) const {
    std::uint32_t at = it + 1;
    while (at < view_.size() && view_.tag(at) == Tag::kAux) {
      if (listed(verbs_words::kPossible, view_.lemma(at)) || view_.lemma(at) == "would") return false;
      ++at;
    }
    if (at == it + 1 || view_.lemma(at - 1) != "be") return false;
    front.first = it;
    front.be = at - 1;
    for (; at < view_.size() && view_.tag(at) != Tag::kPunct; ++at) {
      if (view_.lemma(at) == "not" || view_.lemma(at) == "n't") {
        front.denial = at;
      } else if ((listed(verbs_words::kTurning, view_.lemma(at)) && view_.lemma(at) != "never") ||
                 listed(verbs_words::kBesideFocus, view_.lemma(at))) {
        front.only = at;
      } else {
        break;
      }
    }
    front.focus = at;
    return at < view_.size();
  }

  /// The head of what the preposition governs, or of the noun that begins at the token, in front of `end`.
  std::uint32_t focus_head(std::uint32_t first, std::uint32_t end) const {
    std::uint32_t at = tree_.head[first];
    if (is_preposition(first) && at != kAbsent && at > first && at < end && !has(kVerbTags, view_.tag(at)))
      return at;
    at = is_preposition(first) ? first + 1 : first;
    std::uint32_t noun = kNone;
    for (; at < end; ++at) {
      if (is_noun(at) || view_.tag(at) == Tag::kNum) noun = at;
      if (noun != kNone && has(set_of(Tag::kAdp, Tag::kPunct, Tag::kCconj), view_.tag(at))) break;
    }
    return noun;
  }

  /// "That" or "who" behind the focus, with no verb between; kNone for none.
  std::uint32_t opener_behind(std::uint32_t first) const {
    const std::uint32_t end = std::min(view_.size(), first + kLongest);
    for (std::uint32_t at = first + 1; at < end; ++at) {
      if (listed(verbs_words::kCleftOpeners, view_.lemma(at))) return at;
      if (has(kFinite | bit(Tag::kAux), view_.tag(at))) return kNone;
      if (listed(verbs_words::kRelative, view_.lemma(at)) || view_.word(at) == ";") return kNone;
    }
    return kNone;
  }

  std::uint32_t verb_behind(std::uint32_t opener) const {
    const std::uint32_t head = tree_.head[opener];
    if (head != kAbsent && head > opener && is_finite(head)) return head;
    for (std::uint32_t at = opener + 1; at < view_.size(); ++at) {
      if (is_finite(at)) return at;
    }
    return kNone;
  }

  std::uint32_t own_subject(std::uint32_t verb, std::uint32_t opener) const {
    std::uint32_t found = kNone;
    view_.for_children(verb, [&](std::uint32_t child) {
      if (view_.is(child, kSubjects) && child > opener && child < verb) found = child;
    });
    return found;
  }

  /// "It was in Lisbon | that they signed", "it was Poe | who scored".
  bool unfold_cleft(std::uint32_t it) {
    Front front;
    if (!read_opening(it, front)) return false;
    const std::uint32_t first = front.focus;
    front.opener = opener_behind(first);
    if (front.opener == kNone) return false;
    front.verb = verb_behind(front.opener);
    if (front.verb == kNone) return false;
    const bool subject = own_subject(front.verb, front.opener) != kNone;
    const bool adverb = front.opener == first + 1 && listed(verbs_words::kCleftAdverbs, view_.lemma(first));
    if (is_preposition(first)) front.preposition = first;
    front.focus = adverb ? first : focus_head(first, front.opener);
    if (front.focus == kNone) return false;
    if (adverb || front.preposition != kNone)
      return subject && view_.lemma(front.opener) != "who" && raise(front, Label::kOblique);
    if (is_time(front.focus) && subject && view_.tag(first) != Tag::kDet)
      return raise(front, Label::kOblique);
    const bool name = has(kNameTags, view_.tag(front.focus)) && front.focus + 1 == front.opener;
    // "It was the auditors who learned of it"
    const bool people = view_.lemma(front.opener) == "who" && view_.lemma(first) == "the" &&
                        !is_mark(front.opener - 1, ',') && is_noun(front.focus);
    return (name || people) && !subject && !is_time(front.focus) && raise(front, Label::kSubject);
  }

  /// Puts the verb where the topmost part of the cleft hangs, and everything in front below the verb.
  bool raise(const Front& front, Label label) {
    const std::uint32_t top = top_of(front);
    if (top == kNone) return false;
    const std::uint32_t outer = tree_.head[top];
    const Label was = view_.label(top);
    for (const std::uint32_t part : {front.first, front.be, front.focus}) {
      view_.for_children(part, [&](std::uint32_t child) {
        const bool inside = child > front.be && child < front.opener && part == front.focus;
        if (child != front.verb && !inside) set(child, front.verb, view_.label(child));
      });
    }
    for (std::uint32_t at = front.first; at <= front.be; ++at) set(at, front.verb, Label::kOther);
    set(front.verb, outer, was == Label::kRoot || outer == kAbsent ? Label::kRoot : was);
    set(front.opener, front.verb, Label::kOther);
    hang_focus(front, label);
    return true;
  }

  void hang_focus(const Front& front, Label label) {
    const bool adverb = !is_noun(front.focus) && view_.tag(front.focus) != Tag::kNum;
    if (label == Label::kSubject) {
      make_subject(front.focus, front.verb);
    } else {
      set(front.focus, front.verb, adverb ? Label::kAdverb : Label::kOblique);
    }
    if (front.preposition != kNone) set(front.preposition, front.focus, Label::kCase);
    if (front.only != kNone) set(front.only, front.verb, Label::kAdverb);
    if (front.denial == kNone) return;
    // "It was not before noon that they came": they did.
    const bool bound =
        front.preposition != kNone && listed(verbs_words::kBounds, view_.lemma(front.preposition));
    set(front.denial, bound ? front.preposition : front.verb, bound ? Label::kFixed : Label::kAdverb);
  }

  /// The part that all the others hang below; kNone where they do not hang together.
  std::uint32_t top_of(const Front& front) const {
    for (const std::uint32_t part : {front.verb, front.focus, front.be, front.first}) {
      if (part == kNone) continue;
      const bool all = is_below(front.verb, part) && (front.focus == kNone || is_below(front.focus, part)) &&
                       is_below(front.be, part) && (front.opener == kNone || is_below(front.first, part));
      if (all) return part;
    }
    return kNone;
  }

  /// An auxiliary right in front of its subject; what "only", "not" or "never" opens may hold a clause of its
  /// own ("not since 1981, when the line was shut, | had anyone gone by rail").
  bool is_turned(std::uint32_t at) const {
    constexpr TagSet kOpens = kNounTags | kPronounTags | set_of(Tag::kDet, Tag::kNum, Tag::kAdj);
    return listed(verbs_words::kTurned, view_.lemma(at)) && has(kVerbTags | bit(Tag::kAux), view_.tag(at)) &&
           at + 2 < view_.size() && has(kOpens, view_.tag(at + 1));
  }

  /// The verb whose auxiliary stands in front of its subject; kNone for none.
  std::uint32_t turned_verb(std::uint32_t auxiliary) const {
    const std::string_view lemma = view_.lemma(auxiliary);
    const bool bare = lemma != "be" && lemma != "have";
    const TagSet forms = bare ? set_of(Tag::kBase, Tag::kPresent) : set_of(Tag::kParticiple, Tag::kPast);
    const std::uint32_t end = std::min(view_.size(), auxiliary + kLongest);
    for (std::uint32_t at = auxiliary + 2; at < end; ++at) {
      // "Had anyone been able", "had anyone been seen".
      if (lemma == "have" && view_.word(at) == "been")
        return view_.is(at, labels_of(Label::kCopula, Label::kPassiveAux)) && tree_.head[at] > at
                   ? tree_.head[at]
                   : kNone;
      if (has(forms, view_.tag(at))) return listed(verbs_words::kTurned, view_.lemma(at)) ? kNone : at;
      if (has(kVerbTags | set_of(Tag::kPunct, Tag::kAux), view_.tag(at))) return kNone;
    }
    return kNone;
  }

  /// "Only on Thursday did the ministry publish the list".
  bool turn_back(std::uint32_t opener) {
    Front front;
    front.first = opener;
    (view_.lemma(opener) == "only" ? front.only : front.denial) = opener;
    const bool first_word = opener == 0 || view_.tag(opener - 1) == Tag::kPunct;
    if (!first_word && !has(set_of(Tag::kCconj, Tag::kSconj), view_.tag(opener - 1))) return false;
    const std::uint32_t end = std::min(view_.size(), opener + kFarthest);
    for (std::uint32_t at = opener + 1; at < end; ++at) {
      if (view_.tag(at) == Tag::kPunct && !first_word) return false;
      if (is_turned(at) && turn_back_at(at, front)) return true;
      if (!first_word && has(kVerbTags, view_.tag(at))) return false;
    }
    return false;
  }

  bool turn_back_at(std::uint32_t auxiliary, Front front) {
    front.be = auxiliary;
    front.verb = turned_verb(auxiliary);
    if (front.verb == kNone) return false;
    std::uint32_t before = front.verb - 1;
    while (before > front.be && has(set_of(Tag::kAdv, Tag::kAux), view_.tag(before))) --before;
    const std::uint32_t subject = before > front.be ? noun_ending_at(before) : kNone;
    if (subject == kNone || subject < front.be) return false;
    const std::uint32_t first = front.first + 1;
    if (first == front.be) return straighten(front, subject);
    if (is_preposition(first)) front.preposition = first;
    front.focus = front.be == first + 1 && !is_noun(first) ? first : focus_head(first, front.be);
    if (front.focus == kNone && front.preposition != kNone) return false;
    return straighten(front, subject);
  }

  /// The top of the tree, where it lies in a clause between what opens the sentence and the turned verb.
  std::uint32_t top_between(const Front& front) const {
    if (front.first != 0) return kNone;
    for (std::uint32_t at = 1; at < front.be; ++at) {
      if (tree_.head[at] == kAbsent && at != front.focus) return at;
    }
    return kNone;
  }

  /// A clause between what opens the sentence and the turned verb, with the words of it that hung on the
  /// verb.
  void put_aside(const Front& front, std::uint32_t clause) {
    view_.for_children(front.verb, [&](std::uint32_t child) {
      const bool inside = child > front.first && child < front.be && child != front.focus;
      if (inside && child != clause) set(child, clause, view_.label(child));
    });
    set(clause, front.verb, Label::kAdverbial);
  }

  bool straighten(const Front& front, std::uint32_t subject) {
    const std::uint32_t aside = top_between(front), top = aside != kNone ? aside : top_of(front);
    if (top == kNone) return false;
    const std::uint32_t outer = tree_.head[top];
    const Label was = view_.label(top);
    for (const std::uint32_t part : {front.be, front.focus, subject}) {
      if (part == kNone) continue;
      view_.for_children(part, [&](std::uint32_t child) {
        const bool own = part == front.focus ? child < front.be
                                             : part == subject && child > front.be && child < front.verb;
        if (child != front.verb && !own) set(child, front.verb, view_.label(child));
      });
    }
    set(front.verb, outer, outer == kAbsent ? Label::kRoot : was);
    if (aside != kNone) put_aside(front, aside);
    const std::string_view auxiliary = view_.lemma(front.be);
    const bool passive = auxiliary == "be" || has_child(front.verb, mask_of(Label::kPassiveAux));
    set(front.be, front.verb, auxiliary == "be" ? Label::kPassiveAux : Label::kAux);
    if (has(kVerbTags, view_.tag(front.verb)))
      tags_[front.verb] = auxiliary == "be" || auxiliary == "have" ? Tag::kParticiple : Tag::kBase;
    set(subject, front.verb, passive ? Label::kPassiveSubject : Label::kSubject);
    if (front.denial != kNone) set(front.denial, front.verb, Label::kAdverb);
    if (front.focus != kNone) hang_focus(front, Label::kOblique);
    return true;
  }
};

}  // namespace

bool hang_fronted(const TreeView& view, Tree& tree, std::vector<Tag>& tags) {
  Fronted fronted(view, tree, tags);
  fronted.run();
  return fronted.changed();
}

}  // namespace gainsay
