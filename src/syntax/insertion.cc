#include "syntax/insertion.h"

#include <algorithm>

#include "syntax/tree_view.h"
#include "verbs_words.h"

namespace gainsay {
namespace {

constexpr TagSet kFinite = set_of(Tag::kThird, Tag::kPresent, Tag::kPast);
constexpr TagSet kNounish = kNounTags | bit(Tag::kPron);

class Finder {
 public:
  Finder(const std::vector<Token>& tokens, std::string_view text, const std::vector<Tag>& tags)
      : tokens_(tokens), text_(text), tags_(tags) {}

  std::optional<Insertion> run() const {
    const auto size = static_cast<std::uint32_t>(tokens_.size());
    for (std::uint32_t comma = 1; comma + 3 < size; ++comma) {
      if (const std::uint32_t end = end_of_content(comma); end != kAbsent)
        return Insertion{Insertion::Kind::kContent, comma, end - 1};
      if (!is_comma(comma) || !has(kNounish | set_of(Tag::kNum, Tag::kAdj), tags_[comma - 1])) continue;
      if (const std::uint32_t end = end_of_remark(comma + 1); end != kAbsent)
        return Insertion{Insertion::Kind::kRemark, comma + 1, end - 1};
      if (!has(kNounTags, tags_[comma - 1])) continue;
      if (const std::uint32_t end = end_of_relative(comma + 1); end != kAbsent)
        return Insertion{Insertion::Kind::kRelative, comma + 1, end - 1};
    }
    return std::nullopt;
  }

 private:
  bool is_comma(std::uint32_t at) const {
    return tags_[at] == Tag::kPunct && text_[tokens_[at].span.begin] == ',';
  }
  std::string_view lemma(std::uint32_t at) const { return tokens_[at].lemma; }

  /// The sentence's own verb goes on behind the comma: an auxiliary or a finite verb, adverbs in front
  /// counted.
  bool goes_on_behind(std::uint32_t comma) const {
    std::uint32_t at = comma + 1;
    while (at < tokens_.size() && tags_[at] == Tag::kAdv) ++at;
    return at < tokens_.size() && has(kFinite | bit(Tag::kAux), tags_[at]);
  }

  /// The comma behind a remark that begins at the token ("officials said on Friday"): a noun, a verb of
  /// speech, and no second verb; kAbsent where none does.
  std::uint32_t end_of_remark(std::uint32_t first) const {
    constexpr std::uint32_t kLongest = 12;
    constexpr TagSet kBefore = kNounish | set_of(Tag::kDet, Tag::kPossessive, Tag::kAdj, Tag::kNum,
                                                 Tag::kPart, Tag::kAdp, Tag::kAux, Tag::kAdv, Tag::kBase);
    if (has(set_of(Tag::kAdp, Tag::kCconj, Tag::kSconj, Tag::kAdv), tags_[first]) ||
        listed(verbs_words::kRelative, lemma(first)))
      return kAbsent;
    bool noun = false, speech = false;
    for (std::uint32_t at = first; at < tokens_.size() && at < first + kLongest; ++at) {
      if (is_comma(at)) return speech && goes_on_behind(at) ? at : kAbsent;
      if (tags_[at] == Tag::kPunct || tags_[at] == Tag::kCconj) return kAbsent;
      const bool verb = has(kVerbTags, tags_[at]);
      if (verb && noun && !speech && listed(verbs_words::kSpeech, lemma(at))) {
        speech = true;
      } else if (speech ? verb : !has(kBefore, tags_[at]) || (verb && !noun)) {
        return kAbsent;
      }
      noun = noun || has(kNounish, tags_[at]);
    }
    return kAbsent;
  }

  /// The comma behind a relative clause that begins at the token, with a finite verb in it; kAbsent where
  /// none does.
  std::uint32_t end_of_relative(std::uint32_t first) const {
    constexpr std::uint32_t kLongest = 40;
    const std::uint32_t opener = tags_[first] == Tag::kAdp ? first + 1 : first;
    if (opener >= tokens_.size() || lemma(opener) == "that" || !listed(verbs_words::kRelative, lemma(opener)))
      return kAbsent;
    bool finite = false;
    for (std::uint32_t at = opener + 1; at < tokens_.size() && at < first + kLongest; ++at) {
      if (is_comma(at) && finite && goes_on_behind(at)) return at;
      if (tags_[at] == Tag::kPunct && !is_comma(at) && text_[tokens_[at].span.begin] != '-') return kAbsent;
      finite = finite || has(kFinite | bit(Tag::kAux), tags_[at]);
    }
    return kAbsent;
  }

  /// The verb that goes on behind what a noun holds ("that" at the token): the second finite one, with
  /// nothing between them that could join it to the first; kAbsent where there is none.
  std::uint32_t end_of_content(std::uint32_t that) const {
    constexpr std::uint32_t kLongest = 30;
    if (lemma(that) != "that" || !has(kNounTags, tags_[that - 1]) ||
        !listed(verbs_words::kContentNouns, lemma(that - 1)))
      return kAbsent;
    bool inner = false;
    for (std::uint32_t at = that + 1; at < tokens_.size() && at < that + kLongest; ++at) {
      const bool finite = has(kFinite | bit(Tag::kAux), tags_[at]);
      const bool joins = tags_[at] == Tag::kPunct || tags_[at] == Tag::kCconj || tags_[at] == Tag::kSconj ||
                         listed(verbs_words::kClauseOpeners, lemma(at));
      if (joins) return kAbsent;
      if (finite && inner && is_behind_noun(at)) return at;
      if (!finite) continue;
      inner = true;
      at = end_of_verbs(at) - 1;
    }
    return kAbsent;
  }

  /// Behind the auxiliaries, adverbs and verbs that begin at the token.
  std::uint32_t end_of_verbs(std::uint32_t at) const {
    while (at < tokens_.size() && has(kVerbTags | set_of(Tag::kAux, Tag::kAdv, Tag::kPart), tags_[at])) ++at;
    return at;
  }
  bool is_behind_noun(std::uint32_t at) const {
    while (at > 0 && tags_[at - 1] == Tag::kAdv) --at;
    return at > 0 && has(kNounish | set_of(Tag::kNum, Tag::kAdj), tags_[at - 1]);
  }

  const std::vector<Token>& tokens_;
  std::string_view text_;
  const std::vector<Tag>& tags_;
};

std::uint32_t root_in(const Tree& tree, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t at = first; at <= last; ++at) {
    if (tree.head[at] == kAbsent && tree.label[at] != Label::kPunct) return at;
  }
  return kAbsent;
}

std::uint32_t root_outside(const Tree& tree, const Insertion& insertion) {
  const auto size = static_cast<std::uint32_t>(tree.head.size());
  for (std::uint32_t at = 0; at < size; ++at) {
    const bool inside = at >= insertion.first && at <= insertion.last;
    if (!inside && tree.head[at] == kAbsent && tree.label[at] != Label::kPunct) return at;
  }
  return kAbsent;
}

/// The noun that the insertion stands behind: the head of its compound.
std::uint32_t noun_before(const Tree& tree, const Insertion& insertion) {
  std::uint32_t at = insertion.first - (insertion.kind == Insertion::Kind::kContent ? 1 : 2);
  while (tree.label[at] == Label::kCompound && tree.head[at] != kAbsent) at = tree.head[at];
  return at;
}

/// Moves the words of the insertion out of `input`.
ParseInput cut_out(const Insertion& insertion, ParseInput& input) {
  ParseInput part{{}, input.inside, input.inside_label};
  std::vector<ParseWord> rest;
  for (ParseWord word : input.words) {
    const bool inside = word.token >= insertion.first && word.token <= insertion.last;
    // The commas around it are no marks of either part.
    const bool behind = word.token > insertion.last && !rest.empty() && rest.back().token < insertion.first;
    if ((inside && part.words.empty()) || behind) word.marks = 0;
    (inside ? part.words : rest).push_back(word);
  }
  input.words = std::move(rest);
  return part;
}

}  // namespace

std::optional<Insertion> find_insertion(const std::vector<Token>& tokens, std::string_view text,
                                        const std::vector<Tag>& tags) {
  return Finder(tokens, text, tags).run();
}

void parse_around(const Insertion& insertion, ParseInput& input, const Weights& weights, Direction direction,
                  Tree& out, Leads* leads) {
  ParseInput part = cut_out(insertion, input);
  if (direction == Direction::kBackwards) {
    turn_backwards(input);
    turn_backwards(part);
  }
  Tree tree;
  Leads part_leads;
  parse(input, weights, out, leads);
  parse(part, weights, tree, leads != nullptr ? &part_leads : nullptr);
  for (std::uint32_t at = insertion.first; at <= insertion.last; ++at) {
    out.head[at] = tree.head[at];
    out.label[at] = tree.label[at];
    if (leads == nullptr) continue;
    leads->arc[at] = part_leads.arc[at];
    leads->label[at] = part_leads.label[at];
  }
  const std::uint32_t inner = root_in(out, insertion.first, insertion.last),
                      outer = root_outside(out, insertion);
  if (insertion.kind == Insertion::Kind::kRemark) {
    out.head[outer] = inner;
    out.label[outer] = Label::kComplement;
  } else {
    out.head[inner] = noun_before(out, insertion);
    out.label[inner] = insertion.kind == Insertion::Kind::kContent ? Label::kComplement : Label::kRelative;
  }
}

}  // namespace gainsay
