#include "claim/noun_kind.h"

#include <algorithm>

#include "claim/title_marks.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// The office of a title of several words whose head the token is ("chief of police", "harbour master"), and
// the title's first token; empty where there is none, or where its last word alone says the same ("ship's
// captain").
struct LongTitle {
  std::string office;
  std::uint32_t first = kAbsent;
};

LongTitle long_title_at(const Scene& scene, std::uint32_t token, std::string_view kind) {
  constexpr std::string_view kOffice = "office:";
  for (const Annotation& sense : scene.annotations()) {
    if (sense.kind != SenseKind::kOffice || sense.head != token || sense.first == sense.last) continue;
    const std::string& name = scene.lexicon().name(sense.sense);
    if (!name.starts_with(kOffice)) continue;
    const bool same =
        name.size() > kind.size() && name.ends_with(kind) && name[name.size() - kind.size() - 1] == ' ';
    // "Deputy mayor" says what "mayor" does, with a mark in front of it.
    if (same) return {};
    return {name.substr(kOffice.size()), sense.first};
  }
  return {};
}

// "Returning officer", "shipping minister": a noun that anybody may be with the noun that narrows it.
std::string narrowed(const Scene& scene, std::uint32_t token) {
  const std::string& lemma = folded_lemma(scene, token);
  const std::uint32_t group = scene.noun_group_at(token);
  if (token == 0 || group == kAbsent) return lemma;
  const Token& before = scene.syntax().tokens[token - 1];
  const bool inside = scene.syntax().noun_groups[group].first < token;
  const bool opens = token == 1 && scene.lexicon().kinds().of(folded_word(scene, 0)) != 0;
  const bool narrows = (before.pos == Pos::kNoun && inside) || opens ||
                       (before.pos != Pos::kPropn && scene.word(token - 1).ends_with("ing"));
  if (!narrows || !scene.rules().words().has("common_kind", lemma)) return lemma;
  return folded_word(scene, token - 1) + " " + lemma;
}

}  // namespace

bool in_title(const Scene& scene, std::uint32_t token) {
  const Span span = scene.syntax().tokens[token].span;
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
    return scene.mention(m).type == MentionType::kTitle && scene.mention(m).span.contains(span);
  });
}

std::string kind_of_noun(const Scene& scene, std::uint32_t token) {
  const WordLists& lists = scene.rules().words();
  const std::string& plain = folded_lemma(scene, token);
  const std::string_view of_plain = lists.value("kind", plain);
  const LongTitle title = long_title_at(scene, token, of_plain.empty() ? plain : of_plain);
  const bool says_little = !of_plain.empty() || lists.has("common_kind", plain);
  const std::string lemma = says_little && !title.office.empty() ? title.office : narrowed(scene, token);
  const std::string_view known = lists.value("kind", lemma);
  const std::string kind = known.empty() ? lemma : std::string(known);
  const std::string mark = title_mark_in_words(scene, title.first == kAbsent ? token : title.first, token);
  return lists.has("other_holder", mark) ? mark + " " + kind : kind;
}
}  // namespace gainsay
