#include "syntax/opening_clause.h"

#include <algorithm>

#include "syntax/tree_edit.h"
#include "verbs_words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kLead = 5;  ///< tokens that may stand in front of the opener: "but two days after"
constexpr TagSet kDeterminers = set_of(Tag::kDet, Tag::kPossessive, Tag::kPron);

/// An opening clause and the main one behind it; token indices.
struct Opening {
  std::uint32_t first = TreeView::kNone;   ///< the opener, or its first word
  std::uint32_t last = TreeView::kNone;    ///< its last word
  std::uint32_t verb = TreeView::kNone;    ///< of the opening clause
  std::uint32_t behind = TreeView::kNone;  ///< the token behind the verb's group
  std::uint32_t border = TreeView::kNone;  ///< first token of the main clause
  std::uint32_t main = TreeView::kNone;    ///< its verb
  std::uint32_t teller = TreeView::kNone;  ///< verb of who tells it, behind it: ", police said."
  std::uint32_t aside = TreeView::kNone;   ///< verb of who tells it, in front of it: ", he says, "
};

class OpeningClause : public TreeEdit {
 public:
  using TreeEdit::TreeEdit;

  void run() {
    Opening opening;
    if (!read_opener(opening) || !find_verb(opening) || !find_main(opening)) return;
    hang(opening);
  }

 private:
  bool is_word(std::uint32_t at, std::string_view lemma) const {
    return at < view_.size() && view_.lemma(at) == lemma;
  }
  bool is_time(std::uint32_t at) const { return listed(verbs_words::kTimes, view_.lemma(at)); }

  /// "When", "by the time", "but two days after".
  bool read_opener(Opening& opening) const {
    std::uint32_t at = 0;
    while (at < view_.size() && view_.tag(at) == Tag::kPunct) ++at;
    for (const std::uint32_t begin = at; at < view_.size() && at <= begin + kLead; ++at) {
      opening.first = opening.last = at;
      if (is_word(at, "by") && is_word(at + 1, "the") && is_word(at + 2, "time")) opening.last = at + 2;
      if (is_word(at, "as") && is_word(at + 1, "soon") && is_word(at + 2, "as")) opening.last = at + 2;
      if (opening.last > at || listed(verbs_words::kOpening, view_.lemma(at))) return true;
      const bool lead =
          has(set_of(Tag::kAdv, Tag::kNum, Tag::kDet, Tag::kCconj), view_.tag(at)) || is_time(at);
      if (!lead) return false;
    }
    return false;
  }

  /// The verb whose group begins at the token, adverbs in front counted; kNone where none does.
  std::uint32_t verb_beginning_at(std::uint32_t at) const {
    while (at < view_.size() && view_.tag(at) == Tag::kAdv) ++at;
    if (at >= view_.size()) return kNone;
    if (view_.is(at, labels_of(Label::kAux, Label::kPassiveAux, Label::kCopula))) {
      // "The vote was over": where the noun in front was taken for what it links to.
      const bool turned = view_.is(at, mask_of(Label::kCopula)) && tree_.head[at] < at;
      return turned ? at : tree_.head[at];
    }
    return has(set_of(Tag::kThird, Tag::kPresent, Tag::kPast), view_.tag(at)) ? at : kNone;
  }

  /// Whether [from, to) is one noun with what hangs on it: not "the vote | the council", "chairman | he".
  bool is_one_noun(std::uint32_t from, std::uint32_t to) const {
    if (from >= to || !is_noun(to - 1)) return false;
    for (std::uint32_t at = from; at < to; ++at) {
      if (view_.tag(at) == Tag::kPunct || has(kVerbTags, view_.tag(at))) return false;
      const bool behind_noun = at > from && (is_noun(at - 1) || view_.tag(at - 1) == Tag::kNum);
      if (behind_noun && has(kDeterminers, view_.tag(at)) && view_.word(at) != "'s") return false;
      // "After the vote | Poe resigned", "since Monday | police have": the opener governs the first noun.
      const bool name = has(kNameTags, view_.tag(at));
      if (behind_noun && (name ? !has(kNameTags, view_.tag(at - 1)) : is_time(at - 1))) return false;
      if (listed(verbs_words::kRelative, view_.lemma(at)) && view_.tag(at) != Tag::kDet) return false;
    }
    return true;
  }

  /// The opening clause's verb, right behind its subject, or the gerund right behind the opener.
  bool find_verb(Opening& opening) const {
    const std::uint32_t begin = opening.last + 1;
    if (begin < view_.size() && view_.tag(begin) == Tag::kGerund) {
      opening.verb = begin;
      opening.behind = begin + 1;
      return opening.first == opening.last;
    }
    for (std::uint32_t at = begin + 1; at < view_.size(); ++at) {
      if (view_.tag(at) == Tag::kPunct) return is_mark(at, ',') && find_past(opening, at);
      const std::uint32_t verb = verb_beginning_at(at);
      if (verb == kNone) continue;
      opening.verb = verb;
      opening.behind = std::max(verb, at) + 1;
      return verb >= at && verb < view_.size() && is_one_noun(begin, at);
    }
    return false;
  }

  /// "After the guests left, the cook …": a participle where the clause has no other verb is a past, unless
  /// the opener may govern the noun in front ("after the talks held in May, …").
  bool find_past(Opening& opening, std::uint32_t comma) const {
    for (std::uint32_t at = opening.last + 2; at < comma; ++at) {
      if (view_.tag(at) != Tag::kParticiple) continue;
      opening.verb = at;
      opening.behind = at + 1;
      const bool governs =
          opening.first == opening.last && listed(verbs_words::kGoverning, view_.lemma(opening.first));
      return is_one_noun(opening.last + 1, at) && (!governs || at + 1 == comma);
    }
    return false;
  }

  /// The main verb behind the first comma that a clause of its own follows, or behind a second noun with a
  /// verb where there is only one.
  bool find_main(Opening& opening) const {
    const bool gerund = view_.tag(opening.verb) == Tag::kGerund && !is_finite(opening.verb);
    std::uint32_t bare = kNone, bare_border = kNone, bare_count = 0;
    std::uint32_t border = kNone;  // behind the last comma
    std::uint32_t opened = false;  // by "that", "who", "if": the next verb is its
    for (std::uint32_t at = opening.behind; at < view_.size(); ++at) {
      if (view_.tag(at) == Tag::kPunct) {
        if (!is_mark(at, ',')) break;
        border = at + 1;
        continue;
      }
      if (listed(verbs_words::kClauseOpeners, view_.lemma(at)) && view_.tag(at) != Tag::kDet) opened = true;
      const std::uint32_t verb = verb_beginning_at(at);
      if (verb == kNone || verb < at) continue;
      const std::uint32_t next = verb;
      if (opened) {
        opened = false;
      } else if (border != kNone) {
        if (bare_count == 1 && tells_only(verb)) break;
        if (starts_clause(border, at)) {
          if (opening.aside == kNone) opening.border = border;
          opening.main = verb;
          if (opening.aside != kNone || !is_aside(verb)) break;
          opening.aside = verb;
        }
      } else if (const std::uint32_t noun = subject_ending_at(at - 1, opening.behind); noun != kNone) {
        bare = verb;
        bare_border = noun;
        ++bare_count;
      }
      at = next;
    }
    if (opening.main == kNone && bare_count == 1 && !gerund) {
      opening.border = bare_border;
      opening.main = bare;
    }
    if (opening.aside == opening.main) opening.aside = kNone;
    if (opening.main != kNone) opening.teller = teller_behind(opening.main);
    return opening.main != kNone;
  }

  /// "When it rains, he says, it pours": told between two commas.
  bool is_aside(std::uint32_t verb) const {
    return listed(verbs_words::kSpeech, view_.lemma(verb)) && is_mark(verb + 1, ',');
  }

  /// "…, the jury heard.": the verb that the parser hung the main one on, or the last one, behind a comma and
  /// its subject.
  std::uint32_t teller_behind(std::uint32_t main) const {
    const std::uint32_t above = tree_.head[main];
    if (above != kAbsent && above > main && tree_.head[above] == kAbsent && is_finite(above) &&
        listed(verbs_words::kSpeech, view_.lemma(above)) && view_.is(main, mask_of(Label::kComplement)))
      return above;
    std::uint32_t comma = kNone;
    for (std::uint32_t at = main + 1; at < view_.size(); ++at) {
      if (is_mark(at, ',')) comma = at;
      if (comma == kNone || at == comma) continue;
      const std::uint32_t verb = verb_beginning_at(at);
      if (verb == kNone) continue;
      if (verb >= at && tells_only(verb) && starts_clause(comma + 1, at)) return verb;
      comma = kNone;
    }
    return kNone;
  }

  /// Whether [border, verb) begins a clause: with a noun, and with no "and" in front of it.
  bool starts_clause(std::uint32_t border, std::uint32_t verb) const {
    if (view_.tag(border) == Tag::kCconj || border >= verb) return false;
    bool noun = false, gerund = false;
    for (std::uint32_t at = border; at < verb; ++at) {
      noun = noun || is_noun(at) || view_.tag(at) == Tag::kNum;
      gerund = gerund || view_.tag(at) == Tag::kGerund;
    }
    // "At around 11 a.m. saying it was under attack"
    return noun && !(gerund && has(set_of(Tag::kAdp, Tag::kGerund), view_.tag(border)));
  }

  /// "…, the jury heard.": nothing behind it.
  bool tells_only(std::uint32_t verb) const {
    return listed(verbs_words::kSpeech, view_.lemma(verb)) || is_word(verb, "hear") ? ends_at(verb + 1)
                                                                                    : false;
  }
  bool ends_at(std::uint32_t at) const {
    constexpr std::uint32_t kShort = 4;  // "on Monday"
    std::uint32_t words = 0;
    for (; at < view_.size(); ++at) {
      if (has(kVerbTags, view_.tag(at))) return false;
      words += view_.tag(at) != Tag::kPunct ? 1 : 0;
    }
    return words <= kShort;
  }

  /// The first token of a noun, its determiner counted, that ends at the token and stands behind `from`: the
  /// subject of a clause that no comma parts from what is in front. kNone where it may be part of that.
  std::uint32_t subject_ending_at(std::uint32_t last, std::uint32_t from) const {
    if (last < from || !is_noun(last)) return kNone;
    std::uint32_t first = last;
    while (first > from && has(kNounTags | set_of(Tag::kAdj, Tag::kNum), view_.tag(first - 1)) &&
           !has(kDeterminers, view_.tag(first)))
      --first;
    if (first > from && view_.tag(first) != Tag::kPron && has(kDeterminers, view_.tag(first - 1))) --first;
    if (first < from || (first == from && from == 0)) return kNone;
    const Tag before = view_.tag(first - 1);
    if (has(set_of(Tag::kAdp, Tag::kCconj, Tag::kSconj, Tag::kPart, Tag::kAux), before)) return kNone;
    // A bare noun behind a noun is rather one with it.
    const bool marked = has(kDeterminers, view_.tag(first));
    return marked || !has(kNounTags | bit(Tag::kAdj), before) ? first : kNone;
  }

  void put(std::uint32_t at, std::uint32_t head, Label label) {
    if (tree_.head[at] != head || tree_.label[at] != label) set(at, head, label);
  }

  bool is_subject_label(Label label) const { return (mask_of(label) & kSubjects) != 0; }

  /// The subject of the main verb: its own behind the border, or the noun in front of it.
  std::uint32_t subject_of_main(const Opening& opening) const {
    const std::uint32_t from = opening.aside == kNone ? opening.border : opening.aside + 1;
    std::uint32_t found = kNone;
    view_.for_children(opening.main, [&](std::uint32_t child) {
      if (view_.is(child, kSubjects) && child >= from && child < opening.main) found = child;
    });
    if (found != kNone) return found;
    for (std::uint32_t at = from; at < opening.main; ++at) {
      if (!is_noun(at)) continue;
      const bool out =
          tree_.head[at] == kAbsent || tree_.head[at] < opening.border || (tree_.head[at] >= opening.main);
      if (out && may_be_subject(at)) return at;
    }
    return kNone;
  }

  void hang(const Opening& opening) {
    const std::uint32_t v1 = opening.verb, v2 = opening.main;
    if (v1 >= opening.border || v2 < opening.border) return;
    const std::uint32_t subject = subject_of_main(opening);
    if (subject == kNone) return;
    if (view_.tag(v1) == Tag::kParticiple && !has_child(v1, labels_of(Label::kAux, Label::kPassiveAux)))
      tags_[v1] = Tag::kPast;
    hang_inside(opening);
    for (std::uint32_t at = opening.border; at < view_.size(); ++at) {
      if (view_.tag(at) == Tag::kPunct || at == v2) continue;
      const std::uint32_t head = tree_.head[at];
      if (at == subject) {
        if (!view_.is(at, kSubjects) || head != v2) make_subject(at, v2);
      } else if (at == opening.aside) {
        put(at, v2, Label::kParataxis);
      } else if (head == kAbsent) {
        if (at != opening.teller) put(at, v2, label_of_rest(at, v2));
      } else if (head < opening.border) {
        put(at, v2, label_of_rest(at, v2));
      }
    }
    if (opening.teller != kNone) {
      put(v2, opening.teller, Label::kComplement);
      put(opening.teller, kAbsent, Label::kRoot);
    } else {
      put(v2, kAbsent, Label::kRoot);
    }
  }

  /// What something in the main clause that hung elsewhere is to its verb.
  Label label_of_rest(std::uint32_t at, std::uint32_t verb) const {
    if (has(kVerbTags, view_.tag(at)) || is_finite(at)) {
      if (view_.is(at, labels_of(Label::kRoot, Label::kRelative, Label::kClause, Label::kComplement)))
        return at > verb ? Label::kConjunct : Label::kAdverbial;
      return view_.label(at);
    }
    const bool object = at > verb && is_noun(at) && !has_child(at, mask_of(Label::kCase)) && !is_time(at);
    if (view_.is(at, mask_of(Label::kObject)) && object && !has_child(verb, mask_of(Label::kObject)))
      return Label::kObject;
    if (is_noun(at)) return Label::kOblique;
    return view_.is(at, labels_of(Label::kRoot, Label::kSubject, Label::kPassiveSubject, Label::kNominal))
               ? Label::kAdverb
               : view_.label(at);
  }

  /// Hangs the opening clause on the main verb, and what it reaches for beyond the border on its own.
  void hang_inside(const Opening& opening) {
    const std::uint32_t v1 = opening.verb;
    const bool gerund = opening.last + 1 == v1;
    for (std::uint32_t at = 0; at < opening.border; ++at) {
      if (view_.tag(at) == Tag::kPunct) continue;
      if (at == v1) {
        put(at, opening.main, Label::kAdverbial);
      } else if (at == opening.first) {
        put(at, v1, view_.is(at, mask_of(Label::kAdverb)) ? Label::kAdverb : Label::kMark);
      } else if (at > opening.first && at <= opening.last) {
        put(at, opening.first, Label::kFixed);
      } else if (tree_.head[at] == kAbsent || tree_.head[at] >= opening.border ||
                 (tree_.head[at] >= opening.first && tree_.head[at] <= opening.last)) {
        put(at, v1, label_inside(at, v1));
      }
    }
    if (gerund) return;
    std::uint32_t subject = kNone;
    for (std::uint32_t at = opening.last + 1; at < v1; ++at) {
      if (tree_.head[at] == v1 && is_subject_label(tree_.label[at])) subject = at;
    }
    if (subject == kNone) {
      std::uint32_t at = v1;
      while (at > opening.last + 1 && !is_noun(at - 1)) --at;
      const std::uint32_t noun = at > opening.last + 1 ? noun_ending_at(at - 1) : kNone;
      if (noun != kNone && noun > opening.last && !is_below(v1, noun)) make_subject(noun, v1);
    }
  }

  Label label_inside(std::uint32_t at, std::uint32_t verb) const {
    if (!is_noun(at)) return view_.is(at, mask_of(Label::kRoot)) ? Label::kAdverb : view_.label(at);
    if (at < verb) return view_.is(at, kSubjects) ? view_.label(at) : Label::kOblique;
    const bool plain = !has_child(at, mask_of(Label::kCase)) && !is_time(at);
    return plain && !has_child(verb, mask_of(Label::kObject)) ? Label::kObject : Label::kOblique;
  }
};

}  // namespace

bool part_opening_clause(const TreeView& view, Tree& tree, std::vector<Tag>& tags) {
  OpeningClause clause(view, tree, tags);
  clause.run();
  return clause.changed();
}

}  // namespace gainsay
