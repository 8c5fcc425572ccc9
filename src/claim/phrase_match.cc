#include "claim/phrase_match.h"

#include <algorithm>

#include "claim/exceptions.h"
#include "claim/stance.h"

namespace gainsay {
namespace {

void add_token(const Scene& scene, std::uint32_t token, PhraseText& text) {
  text.add_token(token, scene.word(token), scene.syntax().tokens[token].hash,
                 fold_hash(scene.syntax().tokens[token].lemma));
  for (const Annotation& a : std::ranges::equal_range(scene.annotations(), token, {}, &Annotation::first))
    text.add_sense(scene.lexicon().name(a.sense), a.last - a.first + 1);
}

// "45-7-2" is no 45: one word that goes on with figures is no mention of its first.
bool goes_on_with_figures(const Scene& scene, const Mention& mention, std::uint32_t token) {
  const std::string_view word = scene.word(token);
  const Span span = scene.syntax().tokens[token].span;
  if (mention.span.end >= span.end || mention.span.end <= span.begin) return false;
  const std::string_view rest = word.substr(mention.span.end - span.begin);
  return mention.type == MentionType::kNumber && rest.find_first_of("0123456789") != std::string_view::npos;
}

PhraseText phrase_text(const Scene& scene) {
  PhraseText text;
  const auto& tokens = scene.syntax().tokens;
  auto next = scene.mentions().begin();
  for (std::uint32_t t = 0; t < tokens.size();) {
    while (next != scene.mentions().end() && (scene.mention(*next).span.begin < tokens[t].span.begin ||
                                              !is_shown_to_phrases(scene.mention(*next).type))) {
      ++next;
    }
    if (next != scene.mentions().end() && scene.mention(*next).span.begin < tokens[t].span.end &&
        !goes_on_with_figures(scene, scene.mention(*next), t)) {
      const Mention& mention = scene.mention(*next);
      text.add_mention(t, mention.type, *next);
      while (t < tokens.size() && tokens[t].span.begin < mention.span.end) ++t;
      ++next;
      continue;
    }
    add_token(scene, t, text);
    ++t;
  }
  return text;
}

}  // namespace

const PhraseText& phrase_text_of(const Scene& scene) {
  if (!scene.phrase_text_) scene.phrase_text_ = std::make_shared<const PhraseText>(phrase_text(scene));
  return *scene.phrase_text_;
}

void tokens_of(const Scene& scene, std::uint32_t begin, std::uint32_t end, std::uint32_t& first,
               std::uint32_t& last) {
  const auto items = phrase_text_of(scene).items();
  first = items[begin].first_token;
  const std::size_t behind = std::max(end, begin + 1);
  last = behind < items.size() ? items[behind].first_token - 1
                               : static_cast<std::uint32_t>(scene.syntax().tokens.size()) - 1;
}

void match_phrase(const Scene& scene, const ClaimType& type, const Pattern& pattern,
                  std::vector<Claim>& claims) {
  const PhraseText& text = phrase_text_of(scene);
  if (!pattern.phrase.may_match(text)) return;
  PhraseMatch match;
  for (std::size_t at = 0; pattern.phrase.find(text, at, match);) {
    at = std::max(match.end, match.first + 1);
    std::uint32_t first = 0, last = 0;
    tokens_of(scene, match.first, match.end, first, last);
    if (is_excepted(scene, pattern, first, last)) continue;
    Claim claim = scene.start_claim(scene.tokens_span(first, last));
    for (std::size_t slot = 0; slot < match.mentions.size(); ++slot) {
      if (match.mentions[slot] == kAbsent) continue;
      claim.slots[pattern.phrase.slots()[slot]].push_back(scene.slot_from_mention(match.mentions[slot]));
    }
    for (const auto& [slot, word] : pattern.set) {
      claim.slots[slot] = {scene.slot_from_words(word, scene.tokens_span(first, last))};
    }
    if (std::any_of(pattern.needs.begin(), pattern.needs.end(),
                    [&claim](const std::string& slot) { return !claim.slots.contains(slot); })) {
      continue;
    }
    const std::uint32_t verb_token = [&] {
      for (std::uint32_t t = first; t <= last; ++t) {
        if (scene.verb_group_at(t) != kAbsent) return t;
      }
      return first;
    }();
    const Attitude attitude = attitude_at(scene, verb_token);
    claim.stance = attitude.stance;
    claim.speaker = attitude.speaker;
    claim.type = type.name;
    claim.rule = type.name + "/" + pattern.id;
    claims.push_back(std::move(claim));
  }
}

}  // namespace gainsay
