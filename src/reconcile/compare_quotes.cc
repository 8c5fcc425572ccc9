#include <algorithm>

#include "reconcile/conflict.h"
#include "reconcile/pairs.h"
#include "reconcile/quote_frames.h"
#include "reconcile/quote_occasion.h"
#include "reconcile/quote_words.h"
#include "reconcile/reserve.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

constexpr std::size_t kShortestShared = 5;  // words that two speakers don't say by chance
constexpr std::size_t kLongShared = 7;      // and so many, hardly ever

Conflict conflict_of(const Claim& a, const Claim& b, const std::string& slot, const std::string& why) {
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = Kind::kQuote;
  conflict.slot = slot;
  const SlotValue *x = first_in(a, slot.c_str()), *y = first_in(b, slot.c_str());
  conflict.value_a = x ? x->text : a.quote;
  conflict.value_b = y ? y->text : b.quote;
  conflict.meaning_a = slot == "speaker" ? "said by " + a.speaker : conflict.value_a;
  conflict.meaning_b = slot == "speaker" ? "said by " + b.speaker : conflict.value_b;
  conflict.why = why;
  return conflict;
}

// Nouns alone are the title of something: "The Long Winter".
bool is_statement(const WordLists& lists, const Words& words, const TextValue& quotation) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    const bool noun = std::binary_search(quotation.modifiers.begin(), quotation.modifiers.end(), word);
    return lists.has("clause_pronoun", word) || (!noun && !lists.has("small_word", word));
  });
}

// A short remark, the same to the last word, given to two who are named, each as the one who said it.
bool is_short_remark_of_two(const Group& group, const Claim& a, const Claim& b, const Words& x,
                            const Words& y) {
  constexpr std::size_t kShort = 4;
  const WordLists& lists = group.rules.words();
  const std::size_t content = content_words(lists, x, 0, x.size());
  if (x != y || content == 0 || x.size() + content <= kShort) return false;
  if (!is_statement(lists, x, *words_in(a)) || !is_statement(lists, y, *words_in(b))) return false;
  if (!Speakers(a, b).strangers || first_in(a, "relayed") || first_in(b, "relayed")) return false;
  if (speaks_for(lists, a) || speaks_for(lists, b) || are_of_two_moments(lists, a, b)) return false;
  const Occasion occasion(a, b);
  // Where no more than the remark is told, it opens both articles.
  const bool alone = a.main_event && b.main_event && content >= 3 && a.published && b.published;
  return !occasion.later && (occasion.surely() || alone);
}

// One remark given to two people.
void compare_speakers(const Group& group, const Claim& a, const Claim& b, const Words& x, const Words& y,
                      std::vector<Conflict>& conflicts) {
  const auto add = [&] {
    conflicts.push_back(conflict_of(
        a, b, "speaker",
        cite(a) + " gives these words to " + a.speaker + ", " + cite(b) + " to " + b.speaker + "."));
  };
  if (is_of_joint_words(group.rules.words(), a, b) || is_of_anothers_words(group.rules.words(), a, b)) return;
  if (group.rules.words().has("proverb", words_in(a)->lemma) ||
      group.rules.words().has("proverb", words_in(b)->lemma))
    return;
  if (is_short_remark_of_two(group, a, b, x, y)) return add();
  const Run run = longest_run(x, y);
  if (run.length < kShortestShared || run.length * 5 < std::min(x.size(), y.size()) * 4) return;
  if (content_words(group.rules.words(), x, run.begin_a, run.length) < 2) return;
  if (ends_otherwise(group, a, b, x, y)) return;  // "like a train", "like a bomb": a remark of each
  const WordLists& lists = group.rules.words();
  const bool all =
      run.length == x.size() && run.length == y.size() && content_words(lists, x, 0, x.size()) >= 3;
  const Speakers speakers(a, b);
  // So long a remark, word for word the same, is one whoever is described.
  const bool surely_one = all && run.length >= kLongShared;
  if (speakers.how != Speakers::How::kDifferent && !(speakers.by_description && surely_one) &&
      !(speakers.strangers && all))
    return;
  // A guess has to be of the whole remark, and of articles of one time.
  if (speakers.by_pronoun && (!surely_one || !a.published || !b.published)) return;
  if (first_in(a, "relayed") || first_in(b, "relayed")) return;
  if ((!all || speaks_for(lists, a) || speaks_for(lists, b)) &&
      (names_other_speaker(a, b) || names_other_speaker(b, a)))
    return;
  const Occasion occasion(a, b);
  const bool whole = run.length >= kLongShared && all;
  const bool enough = whole                       ? !occasion.apart
                      : all                       ? occasion.perhaps()
                      : run.length >= kLongShared ? occasion.likely()
                                                  : occasion.surely();
  if (enough) add();
}

// How two wordings differ, piece by piece.
struct Changes {
  int numbers = 0, negations = 0, contraries = 0, words = 0, pieces = 0, ends = 0, others = 0;
  int hedges = 0;  ///< of the contraries: "is" and "may be"

  void add(Change change) {
    numbers += change == Change::kNumber;
    negations += change == Change::kNegation;
    contraries += change == Change::kContrary;
    words += change == Change::kWord;
    pieces += change == Change::kPiece;
    ends += change == Change::kEnd;
    others += change == Change::kOther;
  }
  int all() const { return numbers + negations + contraries + words + pieces + ends + others; }
};

// What the difference comes to, for the reader; empty where it may be a translation or a part. Of an `open`
// frame people say several things.
std::string told_difference(const Changes& changes, std::size_t matched, bool known, bool tight, bool open) {
  constexpr std::size_t kForNumber = 4, kForWord = 5, kForPiece = 5, kForContrary = 4;
  const std::size_t unknown = known ? 0 : 2;  // it takes more where nobody says who speaks
  if (changes.numbers == 1 && changes.all() - changes.others - changes.pieces - changes.ends == 1 &&
      changes.all() <= 2 && matched >= kForNumber + unknown)
    return "with another number";
  if (changes.negations == 1 && changes.all() == 1 && (known || tight))
    return "once with and once without the negation";
  if (changes.contraries > 0 && changes.all() - changes.contraries <= 1 &&
      matched >= (known ? 3 : kForContrary))
    return "in words that exclude each other";
  if (changes.words == 1 && changes.all() == 1 && (tight || matched >= kForWord + unknown))
    return "with another word";
  const bool piece = !open && (changes.pieces == 1 || (changes.ends == 1 && known));
  if (piece && changes.all() == 1 && matched >= kForPiece + (known ? 0 : 1))
    return "with other words in one place";
  return "";
}

// One remark turned round: "I would sell A before B", "I would sell B before A"; "A, not B", "B, not A".
bool is_turned_round(const WordLists& lists, Words x, Words y) {
  const bool opposed = std::any_of(x.begin(), x.end(),  // "a warning, not a threat"
                                   [&](const std::string& word) { return lists.has("negation", word); });
  const std::size_t least_content = opposed ? 2 : 3;
  if (x == y || x.size() != y.size() || content_words(lists, x, 0, x.size()) < least_content) return false;
  std::sort(x.begin(), x.end());
  std::sort(y.begin(), y.end());
  return x == y;
}

// "Brandsma's words were", "said Kaito Brandsma": a name that only the other article explains.
bool is_short_for(const Claim& of, const Claim& other) {
  const auto* by = value_in<TextValue>(of, "by");
  const auto* speaker = value_in<EntityValue>(other, "speaker");
  if (!by || !speaker || by->text.empty() || by->lemma.empty()) return false;
  const std::vector<std::string> name = folded_words(speaker->name);
  return !name.empty() && name.back() == by->lemma;
}

// "The priest shouted", "cried the priest": one who goes by the same noun, or by a short form of his name, on
// an occasion that shares enough.
bool are_one_described(const Claim& a, const Claim& b, const Occasion& occasion) {
  constexpr int kLeastWords = 3;
  const auto *x = value_in<TextValue>(a, "by"), *y = value_in<TextValue>(b, "by");
  const bool one = (x && y && x->lemma == y->lemma) || is_short_for(a, b) || is_short_for(b, a);
  return one && (occasion.words >= kLeastWords || occasion.surely());
}

// "On the plaque stand the words": both are written on the one thing that the two articles tell of.
bool are_on_one_thing(const Claim& a, const Claim& b, const Occasion& occasion) {
  const auto *x = value_in<TextValue>(a, "bearer"), *y = value_in<TextValue>(b, "bearer");
  return x && y && x->lemma == y->lemma && occasion.surely();
}

// Whether the article gives another remark of the same speaker as well: then the one is not all.
bool gives_more(const Group& group, const Claim& of) {
  const auto near = claims_of_article(group.claims, of);
  return std::any_of(near.begin(), near.end(), [&](const Claim* other) {
    const bool part = other->file.overlaps(of.file);  // one sentence of the remark
    return other != &of && !part && words_in(*other) && other->speaker == of.speaker &&
           words_in(*other)->lemma != words_in(of)->lemma;
  });
}

std::string sole(const WordLists& lists, const Claim& claim) {
  const auto* told = value_in<TextValue>(claim, "sole");
  const auto* bearer = value_in<TextValue>(claim, "bearer");
  if (!told && bearer && lists.has("text_bearer_whole", bearer->lemma)) return "all";
  return told ? told->lemma : std::string();
}

// Words around both that tell what it was about: "asked", "said" tell nothing.
int matters_shared(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto speaker = value_in<EntityValue>(a, "speaker");
  const std::vector<std::string> name = speaker ? folded_words(speaker->name) : std::vector<std::string>();
  return static_cast<int>(std::count_if(a.context.begin(), a.context.end(), [&](const std::string& word) {
    const bool tells = word.front() != '=' && word.front() != '~' && !lists.has("saying", word) &&
                       !lists.has("saying_noun", word) &&
                       std::find(name.begin(), name.end(), word) == name.end();
    return tells && std::binary_search(b.context.begin(), b.context.end(), word);
  }));
}

// Each is told as all, the first or the last that its speaker said, or one as all of it, and they share next
// to nothing.
bool are_two_sole_remarks(const Group& group, const Claim& a, const Claim& b, const Words& x,
                          const Words& y) {
  const std::string one = sole(group.rules.words(), a), other = sole(group.rules.words(), b);
  if (one != other && one != "all" && other != "all") return false;
  if (one.empty() && other.empty()) return false;
  const Speakers speakers(a, b);
  const Occasion occasion(a, b);
  const std::size_t shorter = std::min(x.size(), y.size()), run = longest_run(x, y).length;
  if (occasion.later || !occasion.surely() || run >= shorter) return false;
  const bool one_thing = are_on_one_thing(a, b, occasion);
  // "The last words of the pilot": who has no name is the same where all the words around are.
  const bool one_nobody = speakers.how == Speakers::How::kUnknown && a.speaker.empty() && b.speaker.empty() &&
                          a.context == b.context;
  if (!one.empty() && !other.empty())
    return (speakers.how == Speakers::How::kSame || one_nobody || one_thing ||
            are_one_described(a, b, occasion)) &&
           (!are_of_two(a, b) || !one_thing);
  // Of somebody who said no more than this the other has something else.
  constexpr int kLeastMatters = 3;
  const Claim& whole = one.empty() ? b : a;
  const bool one_speaker = speakers.how == Speakers::How::kSame && speakers.named;
  return occasion.surely() && (one_speaker || one_thing) &&
         matters_shared(group.rules.words(), a, b) >= kLeastMatters && run * 2 < shorter && a.published &&
         b.published && !gives_more(group, whole) && !is_translated(group.rules.words(), a) &&
         !is_translated(group.rules.words(), b);
}

// "Said another inspector"
bool tells_of_another(const WordLists& lists, const Claim& claim) {
  const std::vector<std::string> words = folded_words(claim.sentence);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return lists.has("one_more_speaker", word); });
}

// One named speaker on one occasion, in no translation, and of one thing; or nobody named, in the same words
// around the remark.
bool is_one_scene(const Group& group, const Claim& a, const Claim& b) {
  constexpr std::size_t kLeastAround = 2;
  const WordLists& lists = group.rules.words();
  const Speakers speakers(a, b);
  const Occasion occasion(a, b);
  const bool one_nobody = a.speaker.empty() && b.speaker.empty() && a.context.size() >= kLeastAround &&
                          a.context == b.context && a.published && b.published &&
                          !tells_of_another(lists, a) && !tells_of_another(lists, b);
  const bool one_speaker = speakers.how == Speakers::How::kSame && speakers.named && occasion.surely();
  const bool one_other = are_one_described(a, b, occasion) || are_on_one_thing(a, b, occasion);
  return (one_speaker || one_nobody || one_other) && !occasion.later && !is_translated(lists, a) &&
         !is_translated(lists, b) && !are_of_two(a, b);
}

// The difference that two remarks come down to where the others are of how many, how soon or whose; nullptr
// where there are several.
const Difference* telling_difference(const WordLists& lists, const Alignment& alignment) {
  constexpr std::size_t kLeastContent = 2;
  if (alignment.differences.size() == 1) return &alignment.differences.front();
  const Difference* telling = nullptr;
  for (const Difference& difference : alignment.differences) {
    if (is_of_measure(lists, difference)) continue;
    if (telling || difference.at_begin || difference.at_end) return nullptr;
    telling = &difference;
  }
  const Words& matched = alignment.matched;
  return content_words(lists, matched, 0, matched.size()) >= kLeastContent ? telling : nullptr;
}

// "It works", "it does not work"; "I am guilty", "I am innocent": by their lemmas the two differ in a
// negation, a number or words that exclude each other, and in nothing else. What the difference comes to;
// empty for none.
std::string told_by_lemmas(const Group& group, const Claim& a, const Claim& b) {
  constexpr std::size_t kLeast = 2, kForNumber = 3;
  const Words x = plain_lemmas(a), y = plain_lemmas(b);
  if (x.empty() || y.empty()) return "";
  const Alignment alignment = align(x, y);
  const Difference* difference = telling_difference(group.rules.words(), alignment);
  if (!difference || alignment.matched.size() < kLeast) return "";
  switch (judge(group, *difference, *words_in(a), *words_in(b))) {
    case Change::kNegation:
      return "once with and once without the negation";
    case Change::kContrary:
      return "in words that exclude each other";
    case Change::kNumber:
      return alignment.matched.size() >= kForNumber && alignment.differences.size() == 1
                 ? "with another number"
                 : "";
    default:
      return "";
  }
}

// One sentence of one named speaker with one word in the place of another, all else the same.
bool has_one_word_changed(const Group& group, const Claim& a, const Claim& b, const Alignment& alignment) {
  constexpr std::size_t kLeastMatched = 3;
  const WordLists& lists = group.rules.words();
  if (!is_one_scene(group, a, b)) return false;
  if (alignment.differences.size() != 1 || !is_other_word(group, alignment.differences.front(), a, b))
    return false;
  const Words& matched = alignment.matched;
  if (is_open_frame(lists, matched)) return false;
  return matched.size() > kLeastMatched ||
         (matched.size() == kLeastMatched && content_words(lists, matched, 0, matched.size()) > 0);
}

// "Nobody warned us", "they warned us, and we left"; "we never lost", "we lost in May": the one denies
// without any limit what the other's remark begins with.
bool denies_what_other_tells(const WordLists& lists, const Claim& denial, const Claim& other) {
  constexpr std::size_t kLeast = 2;
  const auto is_helping = [&](const std::string& word) { return lists.has("denial_help", word); };
  Words denied = plain_lemmas(denial), told = plain_lemmas(other);
  const auto negations = std::count_if(denied.begin(), denied.end(), [&](const std::string& word) {
    return lists.has("negation", word) || lists.has("denying_pronoun", word);
  });
  const bool limited = std::any_of(told.begin(), told.end(), [&](const std::string& word) {
    return lists.has("negation", word) || lists.has("denying_pronoun", word) ||
           lists.has("limits_remark", word);
  });
  if (negations != 1 || limited || denied.size() < kLeast || told.size() < kLeast) return false;
  const bool by_subject = lists.has("denying_subject", denied.front());
  if (by_subject && !lists.has("subject_of_some", told.front())) return false;
  if (by_subject) {
    denied.erase(denied.begin());
    told.erase(told.begin());
  }
  std::erase_if(denied, is_helping);
  std::erase_if(told, is_helping);
  return denied.size() >= kLeast && content_words(lists, denied, 0, denied.size()) > 0 &&
         told.size() > denied.size() && std::equal(denied.begin(), denied.end(), told.begin());
}

// How a short description judges: 1 where it praises, -1 where it damns, 0 where it does neither or both.
int judgement_of(const WordLists& lists, const Claim& claim) {
  constexpr std::size_t kLongest = 7;
  const Words lemmas = plain_lemmas(claim), words = split_words(words_in(claim)->lemma);
  if (lemmas.empty() || lemmas.size() > kLongest) return 0;
  int praise = 0, blame = 0;
  for (const Words* told : {&lemmas, &words}) {
    for (const std::string& word : *told) {
      if (lists.has("negation", word) || lists.has("hedging_word", word)) return 0;
      praise += lists.has("praising", word);
      blame += lists.has("damning", word);
    }
  }
  return (praise > 0) == (blame > 0) ? 0 : praise > 0 ? 1 : -1;
}

// "The greatest find of my life", "a minor find": one speaker's two descriptions of one thing.
bool judge_one_thing_otherwise(const Group& group, const Claim& a, const Claim& b) {
  constexpr int kLeastMatters = 2;
  const WordLists& lists = group.rules.words();
  return judgement_of(lists, a) * judgement_of(lists, b) < 0 && holds_phrase(lists, a, "describing") &&
         holds_phrase(lists, b, "describing") && matters_shared(lists, a, b) >= kLeastMatters &&
         !told_apart(group.rules.issues(), a, b, false);
}

bool has_hedge(const Group& group, const Words& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& w) { return group.rules.words().has("hedging_word", w); });
}

// "Said before the flood", "said after the flood"
bool are_before_and_after(const Claim& a, const Claim& b) {
  constexpr std::string_view kBefore = "/which/turn:before", kAfter = "/which/turn:after";
  const auto one_way = [&](const Claim& x, const Claim& y) {
    return std::any_of(x.narrows.begin(), x.narrows.end(), [&](const std::string& narrow) {
      if (!narrow.ends_with(kBefore)) return false;
      const std::string after = narrow.substr(0, narrow.size() - kBefore.size()) + std::string(kAfter);
      return std::find(y.narrows.begin(), y.narrows.end(), after) != y.narrows.end();
    });
  };
  return one_way(a, b) || one_way(b, a);
}

// One speaker's remark in two wordings that don't mean the same.
void compare_wording(const Group& group, const Claim& a, const Claim& b, const Words& x, const Words& y,
                     std::vector<Conflict>& conflicts) {
  constexpr std::size_t kLeastMatched = 3;
  const Speakers speakers(a, b);
  if (speakers.how == Speakers::How::kDifferent || speakers.strangers) return;
  if (are_script_and_speech(group.rules.words(), a, b) || are_before_and_after(a, b)) return;
  const Occasion occasion(a, b);
  const auto add = [&](const std::string& how) {
    conflicts.push_back(
        conflict_of(a, b, "words", cite(a) + " and " + cite(b) + " quote one remark " + how + "."));
  };
  if (is_turned_round(group.rules.words(), x, y) && !occasion.later && occasion.surely())
    return add("with its parts turned round");
  if (are_two_sole_remarks(group, a, b, x, y))
    return add("in words of which neither can be part of the other");
  if (is_one_scene(group, a, b)) {
    if (const std::string plain = told_by_lemmas(group, a, b); !plain.empty()) return add(plain);
    if (denies_what_other_tells(group.rules.words(), a, b) ||
        denies_what_other_tells(group.rules.words(), b, a))
      return add("once denied and once told");
    if (judge_one_thing_otherwise(group, a, b)) return add("in words that exclude each other");
    if (is_one_of_many_in(x, y) || is_one_of_many_in(y, x)) {
      add("as the one and as one of several");
      conflicts.back().verdict = Verdict::kTension;
      return;
    }
  }
  const bool known = speakers.how == Speakers::How::kSame;
  const Alignment alignment = align(x, y);
  const std::size_t shorter = std::min(x.size(), y.size());
  if (alignment.matched.size() < kLeastMatched || alignment.matched.size() * 2 < shorter) return;
  if (has_one_word_changed(group, a, b, alignment)) return add("with another word");
  Changes changes;
  for (const Difference& difference : alignment.differences) {
    const Change change = judge(group, difference, *words_in(a), *words_in(b));
    changes.add(change);
    changes.hedges +=
        change == Change::kContrary && (has_hedge(group, difference.a) || has_hedge(group, difference.b));
  }
  if (changes.contraries == 0 && alignment.matched.size() * 5 < shorter * 3) return;
  // One word in the place of another, or one more.
  const bool tight = alignment.matched.size() + 1 == std::max(x.size(), y.size());
  const bool open = is_open_frame(group.rules.words(), alignment.matched);
  const std::string what = told_difference(changes, alignment.matched.size(), known, tight, open);
  if (what.empty()) return;
  // So many words that differ in one are one remark, whenever and beside whatever they were printed.
  const bool one_remark = tight && alignment.matched.size() >= kLongShared && changes.numbers == 0 &&
                          content_words(group.rules.words(), x, 0, x.size()) > kLeastMatched;
  if (one_remark ? occasion.apart : occasion.later || (known ? !occasion.likely() : !occasion.surely()))
    return;
  add(what);
  const bool hedged = changes.hedges > 0 && changes.hedges == changes.all();
  if (hedged || (!known && changes.pieces == changes.all())) conflicts.back().verdict = Verdict::kTension;
}

// One remark of which the frame is kept and what it holds is other.
void compare_frames(const Group& group, const Claim& a, const Claim& b, const Words& x, const Words& y,
                    std::vector<Conflict>& conflicts) {
  const WordLists& lists = group.rules.words();
  const Speakers speakers(a, b);
  const Occasion occasion(a, b);
  if (speakers.how == Speakers::How::kDifferent || speakers.strangers || are_script_and_speech(lists, a, b) ||
      are_before_and_after(a, b) || occasion.later || are_of_two(a, b))
    return;
  if (!occasion.likely() && (occasion.apart || !is_telling_frame(lists, x, y))) return;
  if (is_translated(lists, a) || is_translated(lists, b)) return;
  const bool known = speakers.how == Speakers::How::kSame;
  // Marks that were taken the wrong way round: what stands between them tells who speaks.
  if (!known && (tells_of_saying(lists, x) || tells_of_saying(lists, y))) return;
  const bool denied = denies_both_of(lists, x, y) || denies_both_of(lists, y, x);
  if (!denied && !are_one_frame(group, a, b, x, y)) return;
  conflicts.push_back(conflict_of(
      a, b, "words",
      cite(a) + " and " + cite(b) + " quote one remark " +
          (denied ? "once with and once without the negation." : "with other words in its places.")));
  if (!known) conflicts.back().verdict = Verdict::kTension;
}

// An article that quotes both wordings, or both speakers, is no party to the difference.
bool quotes_both(const Group& group, const Claim& a, const Claim& b) {
  const auto has = [&](const Claim& of, const std::string& lemma) {
    const auto near = claims_of_article(group.claims, of);
    return std::any_of(near.begin(), near.end(), [&](const Claim* other) {
      const TextValue* words = words_in(*other);
      return words && other != &of && words->lemma == lemma;
    });
  };
  return has(a, words_in(b)->lemma) || has(b, words_in(a)->lemma);
}

}  // namespace

void compare_quotes(const Group& group, std::vector<Conflict>& conflicts) {
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type != "quotation" || b.type != "quotation" || a.article == b.article || a.retracted ||
          b.retracted)
        continue;
      const TextValue *left = words_in(a), *right = words_in(b);
      if (!left || !right) continue;
      const Words x = split_words(left->lemma), y = split_words(right->lemma);
      const std::size_t before = conflicts.size();
      // One sentence of several may have been said again by somebody else.
      const bool part = first_in(a, "part") || first_in(b, "part");
      if (part && Speakers(a, b).how != Speakers::How::kSame) continue;
      if (!part) compare_speakers(group, a, b, x, y, conflicts);
      if (conflicts.size() == before) compare_wording(group, a, b, x, y, conflicts);
      if (conflicts.size() == before) compare_frames(group, a, b, x, y, conflicts);
      if (conflicts.size() > before && left->lemma != right->lemma && quotes_both(group, a, b))
        conflicts.resize(before);
    }
  }
}

}  // namespace gainsay
