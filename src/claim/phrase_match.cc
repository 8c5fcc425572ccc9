#include "claim/phrase_match.h"

#include <re2/re2.h>

#include <algorithm>
#include <charconv>

#include "claim/exceptions.h"
#include "claim/stance.h"

namespace gainsay {
namespace {

void append_token(const Scene& scene, std::uint32_t token, std::string& out) {
  append_folded(scene.word(token), out);
  out += '\x01';
  append_folded(scene.syntax().tokens[token].lemma, out);
  for (const Annotation& a : scene.annotations()) {
    if (a.first != token) continue;
    out += '\x02';
    out += scene.lexicon().name(a.sense);
    if (a.last > a.first) out += '/' + std::to_string(a.last - a.first + 1);
  }
}

// "45-7-2" is no 45: one word that goes on with figures is no mention of its first.
bool goes_on_with_figures(const Scene& scene, const Mention& mention, std::uint32_t token) {
  const std::string_view word = scene.word(token);
  const Span span = scene.syntax().tokens[token].span;
  if (mention.span.end >= span.end || mention.span.end <= span.begin) return false;
  const std::string_view rest = word.substr(mention.span.end - span.begin);
  return mention.type == MentionType::kNumber && rest.find_first_of("0123456789") != std::string_view::npos;
}

}  // namespace

void PhraseText::tokens_of(std::size_t begin, std::size_t end, std::uint32_t count, std::uint32_t& first,
                           std::uint32_t& last) const {
  const auto item = [this](std::size_t at) {
    const auto after = std::upper_bound(begins.begin(), begins.end(), static_cast<std::uint32_t>(at));
    return static_cast<std::size_t>(after - begins.begin()) - (after == begins.begin() ? 0 : 1);
  };
  const std::size_t from = item(begin), to = item(end > begin ? end - 1 : begin);
  first = firsts[from];
  last = to + 1 < firsts.size() ? firsts[to + 1] - 1 : count - 1;
}

PhraseText phrase_text(const Scene& scene) {
  PhraseText result;
  const auto& tokens = scene.syntax().tokens;
  auto next = scene.mentions().begin();
  for (std::uint32_t t = 0; t < tokens.size();) {
    while (next != scene.mentions().end() && (scene.mention(*next).span.begin < tokens[t].span.begin ||
                                              !is_shown_to_phrases(scene.mention(*next).type))) {
      ++next;
    }
    result.begins.push_back(static_cast<std::uint32_t>(result.text.size()));
    result.firsts.push_back(t);
    result.text += ' ';
    if (next != scene.mentions().end() && scene.mention(*next).span.begin < tokens[t].span.end &&
        !goes_on_with_figures(scene, scene.mention(*next), t)) {
      const Mention& mention = scene.mention(*next);
      result.text += '\x04';
      result.text += to_string(mention.type);
      result.text += '\x05' + std::to_string(*next) + '\x03';
      while (t < tokens.size() && tokens[t].span.begin < mention.span.end) ++t;
      ++next;
      continue;
    }
    append_token(scene, t, result.text);
    result.text += '\x03';
    ++t;
  }
  return result;
}

const PhraseText& phrase_text_of(const Scene& scene) {
  if (!scene.phrase_text_) scene.phrase_text_ = std::make_shared<const PhraseText>(phrase_text(scene));
  return *scene.phrase_text_;
}

void match_phrase(const Scene& scene, const ClaimType& type, const Pattern& pattern, const PhraseText& text,
                  std::vector<Claim>& claims) {
  if (!pattern.phrase.may_match(text.text)) return;
  const RE2& re = pattern.phrase.compiled();
  if (!re.ok()) return;
  const re2::StringPiece all(text.text);
  if (!RE2::PartialMatch(all, re)) return;
  const int groups = re.NumberOfCapturingGroups() + 1;
  std::vector<re2::StringPiece> found(static_cast<std::size_t>(groups));
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::size_t at = 0;
       at < all.size() && re.Match(all, at, all.size(), RE2::UNANCHORED, found.data(), groups);) {
    const auto begin = static_cast<std::size_t>(found[0].data() - all.data());
    at = begin + std::max<std::size_t>(found[0].size(), 1);
    std::uint32_t first = 0, last = 0;
    text.tokens_of(begin, begin + found[0].size(), count, first, last);
    if (is_excepted(scene, pattern, first, last)) continue;
    Claim claim = scene.start_claim(scene.tokens_span(first, last));
    for (int i = 1; i < groups; ++i) {
      const re2::StringPiece& capture = found[static_cast<std::size_t>(i)];
      if (capture.data() == nullptr) continue;
      std::uint32_t index = 0;
      std::from_chars(capture.data(), capture.data() + capture.size(), index);
      claim.slots[pattern.phrase.slots()[static_cast<std::size_t>(i - 1)]].push_back(
          scene.slot_from_mention(index));
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
