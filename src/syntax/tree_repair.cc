#include "syntax/tree_repair.h"

#include <algorithm>

#include "syntax/tree_edit.h"
#include "verbs_words.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kBelowVerb = labels_of(Label::kComplement, Label::kOpenComplement, Label::kAdverbial);

class TreeRepair : public TreeEdit {
 public:
  using TreeEdit::TreeEdit;

  void run() {
    for (std::uint32_t at = 0; at < view_.size(); ++at) {
      if (is_before_gerund(at)) set(at, tree_.head[at], Label::kAux);
    }
    for (std::uint32_t at = 0; at < view_.size(); ++at) {
      if (seat_part(at) || join_graded(at)) return;
      if (is_relative_opener(at) && bridge_relative(at)) return;  // the view no longer shows the tree
      if (view_.tag(at) == Tag::kAux) bind_infinitive(at);
      if (listed(verbs_words::kPerceiving, view_.lemma(at)) && seat_perceived(at)) return;
      seat_quality(at);
      if (view_.is(at, kSubjects) && join_list(at)) continue;
      if (view_.is(at, kSubjects)) restore_renamed(at);
      if (seat_teller(at) || free_teller(at) || put_telling_on_top(at)) continue;
      if (lacks_subject(at)) give_subject(at);
    }
  }

 private:
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

  /// "The winner, 51, is": a number that stands alone.
  bool is_bare_age(std::uint32_t at) const {
    return view_.tag(at) == Tag::kNum && view_.leftmost(at) == at && view_.rightmost(at) == at;
  }

  /// "Kerry, an independent, won": a quality behind an article stands for who has it.
  bool is_led_quality(std::uint32_t at) const {
    return has(set_of(Tag::kAdj, Tag::kDet), view_.tag(at)) && view_.tag(view_.leftmost(at)) == Tag::kDet &&
           view_.rightmost(at) > view_.leftmost(at);
  }

  /// "Kerry, the secretary, phoned": the part set off renames what stands before it; of several parts ("a boy
  /// from Irving, Texas,") the first noun is meant.
  void restore_renamed(std::uint32_t part) {
    const std::uint32_t verb = tree_.head[part], last = view_.rightmost(part);
    if (verb == kAbsent || verb < part) return;
    if (last + 2 < view_.size() && view_.tag(last + 2) == Tag::kCconj) return;  // "pears, plums, and figs"
    while ((has(kNounTags, view_.tag(part)) || is_bare_age(part) || is_led_quality(part)) &&
           !has_child(part, mask_of(Label::kConjunction)) && is_set_off(view_.leftmost(part), last)) {
      const std::uint32_t noun = renamed_before(view_.leftmost(part));
      if (noun == kNone || !may_be_subject(noun)) return;
      // "His counsel, Simon Petch, said": the name says more than what it renames.
      const bool aside = has_child(part, mask_of(Label::kCase));  // "the boy, from Leeds, will"
      const bool name = has(kNameTags, view_.tag(part)) && !aside;
      if (name && !has(kNameTags, view_.tag(view_.leftmost(part) - 2))) return;
      if (tree_.head[noun] != verb && is_needed_subject(noun)) return;
      free_verb(verb, noun);
      set(noun, verb, view_.label(part));
      set(part, noun, aside ? Label::kNominal : Label::kApposition);
      part = noun;
    }
  }

  /// "Pears, plums, and figs fell": two subjects with a comma between, the second with an "and", are one
  /// list.
  bool join_list(std::uint32_t second) {
    const std::uint32_t verb = tree_.head[second], first = view_.child(verb, kSubjects);
    const std::uint32_t last = view_.child(second, mask_of(Label::kConjunct));
    const std::uint32_t begin = view_.leftmost(second);
    if (verb < second || first >= second || last == kNone || last > verb || begin < 2) return false;
    if (!has_child(last, mask_of(Label::kConjunction)) || !is_noun(last) || !is_mark(begin - 1, ','))
      return false;
    if (noun_ending_at(begin - 2) != first || !may_be_subject(first)) return false;
    set(second, first, Label::kConjunct);
    set(last, first, Label::kConjunct);
    return true;
  }

  /// "A phase three trial", "type 2 diabetes": a grade and its number narrow the noun behind them, which
  /// takes the grade's place.
  bool join_graded(std::uint32_t grade) {
    if (grade + 2 >= view_.size() || !listed(verbs_words::kGrades, view_.lemma(grade))) return false;
    std::uint32_t noun = grade + 2;
    if (view_.tag(grade + 1) != Tag::kNum || !has(kNounTags, view_.tag(noun))) return false;
    while (noun + 1 < view_.size() && tree_.head[noun] == noun + 1 && has(kNounTags, view_.tag(noun + 1)))
      ++noun;
    if (is_below(grade, noun)) return false;
    const std::uint32_t outer = tree_.head[grade];
    if (outer == kAbsent || is_below(outer, noun)) return false;
    const bool verb = has(kVerbTags, view_.tag(grade));
    const Label label = verb ? Label::kObject : view_.label(grade);
    tags_[grade] = Tag::kNoun;
    view_.for_children(grade, [&](std::uint32_t child) {
      if (child != noun && child != grade + 1) set(child, noun, view_.label(child));
    });
    set(noun, outer, label);
    set(grade, noun, Label::kCompound);
    set(grade + 1, noun, Label::kNumeral);
    return true;
  }

  /// "Two parliaments, neither of | which has voted": the part is the subject, and the clause is the noun's.
  bool seat_part(std::uint32_t which) {
    if (which < 4 || (view_.lemma(which) != "which" && view_.lemma(which) != "whom")) return false;
    const std::uint32_t part = which - 2, verb = verb_beginning_at(which + 1);
    const bool quantity =
        has(kNounTags | set_of(Tag::kDet, Tag::kNum, Tag::kPron, Tag::kAdj), view_.tag(part));
    if (view_.lemma(which - 1) != "of" || !quantity || verb == kNone || !is_mark(which - 3, ','))
      return false;
    const std::uint32_t noun = noun_ending_at(which - 4);
    if (noun == kNone || is_below(noun, verb) || is_below_any(noun, part, which + 1)) return false;
    tags_[part] = Tag::kPron;
    set(verb, noun, Label::kRelative);
    make_subject(part, verb);
    set(which, part, Label::kNominal);
    set(which - 1, which, Label::kCase);
    return true;
  }

  /// "The painter, | whose murals hang in Ankara, died".
  bool is_relative_opener(std::uint32_t at) const {
    return at >= 2 && is_mark(at - 1, ',') && listed(verbs_words::kRelative, view_.lemma(at)) &&
           has(set_of(Tag::kPron, Tag::kPossessive, Tag::kAdv, Tag::kDet), view_.tag(at));
  }

  /// The verb whose group begins at the token, adverbs in front counted; kNone where none does.
  std::uint32_t verb_beginning_at(std::uint32_t at) const {
    while (at < view_.size() && view_.tag(at) == Tag::kAdv) ++at;
    if (at >= view_.size()) return kNone;
    if (view_.is(at, labels_of(Label::kAux, Label::kPassiveAux, Label::kCopula))) return tree_.head[at];
    return has(set_of(Tag::kThird, Tag::kPresent, Tag::kPast), view_.tag(at)) ? at : kNone;
  }

  /// The first finite verb in [first, last).
  std::uint32_t finite_between(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t at = first; at < last; ++at) {
      if (is_finite(at)) return at;
    }
    return kNone;
  }

  /// "The painter, whose murals hang in Ankara, died": a verb right behind the comma that ends the clause is
  /// the noun's, and what stands between is the clause's.
  bool bridge_relative(std::uint32_t opener) {
    const std::uint32_t noun = noun_ending_at(opener - 2);
    if (noun == kNone || !may_be_subject(noun)) return false;
    for (std::uint32_t comma = opener + 1; comma + 1 < view_.size(); ++comma) {
      if (!is_mark(comma, ',')) continue;
      const std::uint32_t verb = verb_beginning_at(comma + 1), inner = finite_between(opener, comma);
      if (inner == kNone || verb == kNone) continue;
      const std::uint32_t mark = verb < comma ? kNone : view_.child(verb, mask_of(Label::kMark));
      if (verb < comma || (mark != kNone && mark > comma)) return false;
      return tie_across(noun, opener, inner, comma, verb);
    }
    return false;
  }

  /// Hangs the noun on the verb, the clause (opener to comma, its verb `inner`) on the noun, and what hung on
  /// the verb from inside the clause on `inner`.
  bool tie_across(std::uint32_t noun, std::uint32_t opener, std::uint32_t inner, std::uint32_t comma,
                  std::uint32_t verb) {
    const bool tied = tree_.head[noun] == verb && view_.is(noun, kSubjects) && tree_.head[inner] == noun;
    if (tied && !reaches_into(verb, opener, comma)) return false;
    if (is_needed_subject(noun) && tree_.head[noun] != inner && tree_.head[noun] != verb) return false;
    const std::uint32_t outer = is_below(noun, inner) ? tree_.head[inner] : tree_.head[noun];
    const bool on_top = outer == kAbsent || outer == verb || is_below(outer, verb);
    const Label label = on_top ? Label::kRoot : Label::kComplement;
    set(verb, on_top ? top_above(verb, inner, noun) : outer, label);
    if (tree_.head[verb] != kAbsent) tree_.label[verb] = Label::kComplement;
    make_subject(noun, verb);
    set(inner, noun, Label::kRelative);
    for (std::uint32_t at = opener; at < comma; ++at) {
      if (tree_.head[at] == verb) leave_inside(at, inner);
    }
    return true;
  }

  bool reaches_into(std::uint32_t verb, std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t at = first; at < last; ++at) {
      if (tree_.head[at] == verb) return true;
    }
    return false;
  }

  /// Gives a word of the relative clause back to the clause's verb: "| in May | sank", "| by the Dutch |
  /// fell".
  void leave_inside(std::uint32_t at, std::uint32_t inner) {
    if (view_.is(at, mask_of(Label::kMark)) && view_.tag(at) == Tag::kAdp) {
      std::uint32_t noun = at + 1;
      while (noun < view_.size() && !view_.is(noun, kSubjects)) ++noun;
      if (noun < view_.size()) return set(at, noun, Label::kCase);
    }
    const std::uint32_t first = view_.leftmost(at);
    const bool led = first > 0 && view_.tag(first - 1) == Tag::kAdp;
    const bool aside =
        led || has_child(at, mask_of(Label::kCase)) || listed(verbs_words::kTimes, view_.lemma(at));
    if (aside) return set(at, inner, Label::kOblique);
    set(at, inner, view_.is(at, kSubjects) ? Label::kObject : view_.label(at));
  }

  /// Where a verb hangs once it is out of the clause and the noun: above all of them.
  std::uint32_t top_above(std::uint32_t verb, std::uint32_t inner, std::uint32_t noun) const {
    std::uint32_t at = tree_.head[verb];
    for (std::uint32_t steps = 0; at != kAbsent && steps <= view_.size(); at = tree_.head[at], ++steps) {
      if (!is_below(at, inner) && !is_below(at, noun)) return at;
    }
    return kAbsent;
  }

  /// "They are to lose their jobs": the infinitive right behind "to be" is the predicate.
  void bind_infinitive(std::uint32_t be) {
    const std::uint32_t verb = be + 2;
    if (view_.lemma(be) != "be" || verb >= view_.size() || view_.word(be + 1) != "to") return;
    if (!has(set_of(Tag::kBase, Tag::kAux), view_.tag(verb)) || tree_.head[verb] == kAbsent) return;
    const std::uint32_t predicate = has(kVerbTags, view_.tag(verb)) ? verb : tree_.head[verb];
    if (predicate < verb || tree_.head[be] == predicate || is_below(be, predicate)) return;
    const std::uint32_t outer = view_.is(be, mask_of(Label::kCopula)) ? tree_.head[be] : be;
    if (!is_below(predicate, outer) || outer == kAbsent) return;
    set(predicate, tree_.head[outer], view_.label(outer));
    view_.for_children(outer, [&](std::uint32_t child) {
      if (child != predicate && child != be) set(child, predicate, view_.label(child));
    });
    if (outer != be) set(outer, predicate, Label::kOblique);
    set(be, predicate, Label::kAux);
  }

  /// "Is still | recruiting patients": no link to what somebody is, where the gerund has an object of its
  /// own.
  bool is_before_gerund(std::uint32_t be) const {
    const std::uint32_t gerund = tree_.head[be];
    return view_.is(be, mask_of(Label::kCopula)) && gerund != kAbsent && gerund > be &&
           view_.tag(gerund) == Tag::kGerund && has_child(gerund, mask_of(Label::kObject));
  }

  /// The first token of what hyphens join to the token: "51" of "51-year-old".
  std::uint32_t begin_of_joined(std::uint32_t at) const {
    while (at >= 2 && is_mark(at - 1, '-')) at -= 2;
    return at;
  }

  /// Whether a token hangs below one of [first, last).
  bool is_below_any(std::uint32_t at, std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t top = first; top < last; ++top) {
      if (is_below(at, top)) return true;
    }
    return false;
  }

  /// Makes a quality with what is in front of it, the article first, a noun of its own.
  void read_as_noun(std::uint32_t quality, std::uint32_t article) {
    tags_[quality] = Tag::kNoun;
    set(article, quality, Label::kDeterminer);
    for (std::uint32_t at = article + 1; at < quality; ++at) {
      if (tree_.head[at] == kAbsent || tree_.head[at] < article || tree_.head[at] > quality)
        set(at, quality, is_mark(at, '-') ? Label::kPunct : Label::kCompound);
    }
  }

  /// "The 51-year-old | is a judge", "the injured | were flown out": between an article and a finite verb a
  /// quality stands for who has it; an age does so before a comma as well.
  void seat_quality(std::uint32_t at) {
    const std::uint32_t begin = begin_of_joined(at);
    if (begin == 0 || at + 1 >= view_.size() || view_.tag(begin - 1) != Tag::kDet) return;
    if (!has(set_of(Tag::kAdj, Tag::kParticiple), view_.tag(at))) return;
    const bool age = begin + 4 == at && view_.lemma(at) == "old";
    if (age && is_mark(at + 1, ',') && tree_.head[at] != kAbsent && !is_below_any(at, begin - 1, at))
      return read_as_noun(at, begin - 1);
    const std::uint32_t verb = verb_beginning_at(at + 1);
    if (verb == kNone || !is_finite(verb) || is_below_any(verb, begin - 1, at + 1)) return;
    const std::uint32_t subject = view_.child(verb, kSubjects);
    if (subject != kNone && (subject < begin - 1 || subject > at)) return;
    make_subject(at, verb);
    read_as_noun(at, begin - 1);
  }

  /// A bare verb without anything in front of it that makes it another: "see him | sign".
  bool is_bare_verb(std::uint32_t at) const {
    constexpr std::uint32_t kMakesOther =
        labels_of(Label::kMark, Label::kAux, Label::kPassiveAux, Label::kCopula, Label::kConjunction);
    return has(set_of(Tag::kBase, Tag::kPresent, Tag::kPast), view_.tag(at)) &&
           view_.word(at) == view_.lemma(at) && !has_child(at, kMakesOther);
  }

  /// The "and" between two tokens; kNone where there is none, or a verb that is told by itself.
  std::uint32_t and_between(std::uint32_t first, std::uint32_t last) const {
    std::uint32_t found = kNone;
    for (std::uint32_t at = first; at < last; ++at) {
      if (is_finite(at)) return kNone;
      if (view_.tag(at) == Tag::kCconj) found = at;
    }
    return found;
  }

  /// "Watched the king and the queen sign it", "saw the mayor, Ann Poe, cut the ribbon": who is seen does
  /// what the bare verb behind says.
  bool seat_perceived(std::uint32_t perceives) {
    constexpr std::uint32_t kReach = 12;
    const std::uint32_t seen = view_.child(perceives, mask_of(Label::kObject));
    if (seen == kNone || seen < perceives || !may_be_subject(seen)) return false;
    std::uint32_t verb = seen + 1;
    while (verb < view_.size() && verb < seen + kReach && !has(kVerbTags, view_.tag(verb))) ++verb;
    if (verb >= view_.size() || !is_bare_verb(verb) || is_below(perceives, verb)) return false;
    const std::uint32_t over = tree_.head[verb];
    if (over == kAbsent || (!is_below(perceives, over) && !is_below(over, seen))) return false;
    const bool behind_name = is_mark(verb - 1, ',');
    const std::uint32_t last = noun_ending_at(behind_name ? verb - 2 : verb - 1);
    if (last == kNone) return false;
    const std::uint32_t joint = and_between(seen + 1, verb);
    if (joint == kNone &&
        (has_child(verb, kSubjects) || (behind_name && view_.label(last) != Label::kApposition)))
      return false;
    if (joint != kNone && (behind_name || view_.tag(verb) == Tag::kPast || last < joint)) return false;
    make_subject(seen, verb);
    set(verb, perceives, Label::kComplement);
    if (joint != kNone && !is_below(last, seen)) {
      set(last, seen, Label::kConjunct);
      set(joint, last, Label::kConjunction);
    }
    return true;
  }

  /// A predicate that wants a subject and has none.
  bool lacks_subject(std::uint32_t at) const {
    if (!is_finite(at) || has_child(at, kSubjects)) return false;
    if (has_child(at, labels_of(Label::kMark, Label::kConjunction))) return false;
    if (!has(set_of(Tag::kThird, Tag::kPresent, Tag::kPast), view_.tag(at))) return view_.is(at, kBelowVerb);
    if (view_.tag(at) != Tag::kPast) return true;
    // "Killed" behind its noun is as often a participle, but not where the noun would be the whole sentence.
    if (view_.label(at) == Label::kClause) return tree_.head[tree_.head[at]] == kAbsent;
    return view_.is(at, kBelowVerb | labels_of(Label::kRoot, Label::kConjunct, Label::kParataxis));
  }

  /// "Kosta is not closing, | its director, Sven Ek, | told the unions": behind what is told stands who tells
  /// it, and no object of that.
  bool seat_teller(std::uint32_t verb) {
    if (verb < 5 || !listed(verbs_words::kSpeech, view_.lemma(verb)) || !is_finite(verb)) return false;
    const std::uint32_t name = noun_ending_at(verb - 2), has_one = view_.child(verb, kSubjects);
    if (name == kNone || !has(kNameTags, view_.tag(name)) || !is_mark(verb - 1, ',')) return false;
    if (has_one != kNone && has_one != name) return false;
    const std::uint32_t comma = begin_of_name(name);
    if (comma < 2 || !is_mark(comma - 1, ',')) return false;
    const std::uint32_t teller = noun_ending_at(comma - 2);
    if (teller == kNone || has(kNameTags, view_.tag(teller)) || !may_be_subject(teller)) return false;
    const std::uint32_t first = std::min(view_.leftmost(teller), teller);
    if (first < 2 || !is_mark(first - 1, ',') || finite_between(0, first) == kNone) return false;
    free_verb(verb, teller);
    free_verb(verb, name);
    make_subject(teller, verb);
    set(name, teller, Label::kApposition);
    return true;
  }

  /// "The museum never owned a Vermeer, | its director said": the noun right before the telling tells it, and
  /// renames nothing that stands before the comma.
  bool free_teller(std::uint32_t verb) {
    if (verb < 4 || !listed(verbs_words::kSpeech, view_.lemma(verb)) || !is_finite(verb)) return false;
    const std::uint32_t teller = noun_ending_at(verb - 1),
                        told = view_.child(verb, mask_of(Label::kComplement));
    if (teller == kNone || !view_.is(teller, mask_of(Label::kApposition))) return false;
    const std::uint32_t noun = tree_.head[teller], first = view_.leftmost(teller);
    if (!view_.is(noun, kSubjects) || tree_.head[noun] != verb || told == kNone || told > noun) return false;
    if (first == 0 || !is_mark(first - 1, ',') || finite_between(told, noun) == kNone) return false;
    set(noun, told, has_child(noun, mask_of(Label::kCase)) ? Label::kOblique : Label::kObject);
    make_subject(teller, verb);
    return true;
  }

  /// "The firm will close its plant, | director Sven Ek told the unions": what is told hangs on the telling,
  /// and what stands in front of the comma is its own.
  bool put_telling_on_top(std::uint32_t verb) {
    // "Is by Velasco, experts said": without a "that" or "which" the telling is no clause of the noun.
    const bool below_noun = view_.is(verb, mask_of(Label::kRelative));
    const std::uint32_t told = below_noun ? verb_above(verb) : tree_.head[verb];
    if (told == kAbsent || told > verb || !listed(verbs_words::kSpeech, view_.lemma(verb)) ||
        !is_finite(verb) || !is_finite(told) || !view_.is(verb, kBelowVerb | mask_of(Label::kRelative)))
      return false;
    if (has_child(verb, labels_of(Label::kMark, Label::kConjunction))) return false;
    std::uint32_t teller = kNone;
    view_.for_children(verb, [&](std::uint32_t child) {
      if (child < verb && view_.is(child, kSubjects)) teller = child;
    });
    if (teller == kNone || teller < told) return false;
    if (below_noun && listed(verbs_words::kRelative, view_.lemma(teller))) return false;
    std::uint32_t comma = teller;
    while (comma > told && !is_mark(comma, ',')) --comma;
    if (comma == told) return false;
    const std::uint32_t above = tree_.head[told];
    const Label label = view_.label(told);
    const auto give_back = [&](std::uint32_t child) {
      if (child < told || child > comma) return;
      const bool bare = view_.is(child, kSubjects) && !has_child(child, mask_of(Label::kCase));
      set(child, told, bare ? Label::kObject : view_.label(child));
    };
    view_.for_children(verb, give_back);
    view_.for_children(teller, give_back);
    set(verb, above, label);
    set(told, verb, Label::kComplement);
    return true;
  }

  /// The verb of the clause that the word stands in, its own aside.
  std::uint32_t verb_above(std::uint32_t at) const {
    for (at = tree_.head[at]; at != kAbsent; at = tree_.head[at]) {
      if (is_finite(at)) return at;
    }
    return kAbsent;
  }

  /// The first word of a name of several words that ends at the token.
  std::uint32_t begin_of_name(std::uint32_t last) const {
    while (last > 0 && has(kNameTags, view_.tag(last - 1))) --last;
    return last;
  }

  /// "The dam | rises above the valley": a noun that hangs on the verb right behind it without a preposition.
  std::uint32_t noun_in_front(std::uint32_t verb) const {
    std::uint32_t found = kNone;
    view_.for_children(verb, [&](std::uint32_t child) {
      if (child < verb && view_.rightmost(child) + 1 == verb && is_noun(child) && may_be_subject(child))
        found = child;
    });
    return found;
  }

  /// "Shows the camp kept", "groups of three, and groups faced off": the noun right before a verb without a
  /// subject.
  void give_subject(std::uint32_t verb) {
    if (const std::uint32_t own = noun_in_front(verb); own != kNone) return make_subject(own, verb);
    const std::uint32_t first = view_.leftmost(verb);
    if (first == 0 || first > verb) return;
    const std::uint32_t noun = noun_ending_at(first - 1);
    if (noun == kNone || !may_be_subject(noun) || is_needed_subject(noun)) return;
    free_verb(verb, noun);
    make_subject(noun, verb);
  }
};

}  // namespace

bool repair_tree(const TreeView& view, Tree& tree, std::vector<Tag>& tags) {
  TreeRepair repair(view, tree, tags);
  repair.run();
  return repair.changed();
}

}  // namespace gainsay
