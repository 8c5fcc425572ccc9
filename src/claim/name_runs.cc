#include "claim/name_runs.h"

#include <algorithm>

#include "claim/noun_kind.h"
#include "claim/told_date.h"
#include "mention/name_words.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestName = 5;

// "the Lady Margaret", "paddle steamer Lady Margaret": a title behind an article or behind what bears the
// name is a part of it.
bool titles_thing(const Scene& scene, std::uint32_t token) {
  if (token == 0 || !scene.word_listed("title_of_thing", token)) return false;
  if (scene.word(token - 1) == "the" || scene.word(token - 1) == "The") return true;
  return scene.rules().words().has("thing_kind", kind_of_noun(scene, token - 1));
}

// A place, a day of the week, a month: capitalised, but no part of the name beside it.
bool breaks_name(const Scene& scene, const NameWord& word) {
  if (titles_thing(scene, word.first)) return false;
  std::string folded;
  append_folded(scene.text(word.span), folded);
  return !scene.rules().words().value("weekday", folded).empty() ||
         scene.rules().words().has("no_name", folded);
}

// The first word of a sentence has its capital anyway.
bool is_name_word(const Scene& scene, const NameWord& word) {
  if (!word.upper || word.punct || breaks_name(scene, word)) return false;
  const std::string_view text = scene.text(word.span);
  if (text.find_first_of("0123456789") != std::string_view::npos) return false;
  if (word.first != 0) return true;
  const Pos pos = scene.syntax().tokens[word.first].pos;
  return word.first == word.last && (pos == Pos::kPropn || pos == Pos::kNoun);
}

bool is_possessive_mark(std::string_view word) { return word == "'s" || word == "\u2019s"; }

// "Tinker's Promise" is one name; "Peru's Congress" is two.
bool is_owner(const Scene& scene, const NameRun& run) {
  const Span span = scene.tokens_span(run.first, run.last);
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
    const auto* entity = std::get_if<EntityValue>(&scene.mention(m).value);
    return entity && scene.mention(m).span.overlaps(span);
  });
}

void strip_titles(const Scene& scene, NameRun& run) {
  while (run.words.size() > 1 && run.first < run.last && in_title(scene, run.first) &&
         !titles_thing(scene, run.first)) {
    ++run.first;
    run.words.erase(run.words.begin());
  }
}

// "Capt. Danilo Roxas": a shortened title that was taken for a part of the name.
void strip_short_title(const Scene& scene, NameRun& run) {
  if (run.words.size() < 2 || run.first == run.last) return;
  const std::string_view kind = scene.rules().words().value("short_title", run.words.front());
  if (kind.empty()) return;
  run.kind = kind;
  run.words.erase(run.words.begin());
  ++run.first;
}

// "Chipmaker Lumo": what stands behind the first word is a name by itself.
bool is_name_behind_first(const Scene& scene, const NameRun& run) {
  const Span rest = scene.tokens_span(run.first + 1, run.last);
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
    const Span span = scene.mention(m).span;
    return std::holds_alternative<EntityValue>(scene.mention(m).value) && span.begin == rest.begin &&
           span.end == rest.end;
  });
}

// "The Swede | Anton Holm": where somebody is from, in front of a person's name.
void strip_origin(const Scene& scene, NameRun& run) {
  if (run.words.size() < 3 || run.first == run.last) return;
  const Span first = scene.tokens_span(run.first, run.first),
             rest = scene.tokens_span(run.first + 1, run.last);
  const auto is_mention = [&](MentionType type, const Span& span) {
    return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
      const Mention& mention = scene.mention(m);
      return mention.type == type && mention.span.begin == span.begin && mention.span.end == span.end;
    });
  };
  if (!is_mention(MentionType::kPlace, first) || !is_mention(MentionType::kPerson, rest)) return;
  run.words.erase(run.words.begin());
  ++run.first;
}

// "Referee Karen Whitlock": a common noun that has its capital from the start of the sentence.
void strip_opening_noun(const Scene& scene, NameRun& run) {
  if (run.first != 0 || run.words.size() < 2 || run.last < 1) return;
  const bool shortened = !scene.rules().words().value("short_title", run.words.front()).empty();
  const bool named = !shortened && is_name_behind_first(scene, run);
  if (!named && (run.words.size() < 3 || run.last < 2)) return;
  const bool known =
      std::any_of(scene.annotations().begin(), scene.annotations().end(), [](const Annotation& sense) {
        return sense.first == 0 && sense.last == 0 &&
               (sense.kind == SenseKind::kOffice ||
                (sense.kind == SenseKind::kClass && sense.pos == SensePos::kNoun));
      });
  const bool noun = scene.syntax().tokens[0].pos == Pos::kNoun;
  if (!named && !known && !noun && !run.words.front().ends_with("woman")) return;
  run.kind = kind_of_noun(scene, 0);
  run.words.erase(run.words.begin());
  ++run.first;
}

// "Piet van der Meer": how many words in small letters from `at` on stand inside the name of a person; 0 for
// none.
std::size_t particles_inside(const Scene& scene, const std::vector<NameWord>& words, const NameRun& run,
                             std::size_t at) {
  constexpr std::size_t kMost = 2;
  for (std::size_t count = 1; count <= kMost && at + count < words.size(); ++count) {
    if (words[at + count - 1].punct || words[at + count - 1].upper) return 0;
    if (!is_name_word(scene, words[at + count])) continue;
    const Span whole = scene.tokens_span(run.first, words[at + count].last);
    const bool one = std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
      return scene.mention(m).type == MentionType::kPerson && scene.mention(m).span.contains(whole);
    });
    return one ? count : 0;
  }
  return 0;
}

// "Transport Workers' League": the apostrophe of an owner inside a name that the mentions have.
bool is_owner_inside_name(const Scene& scene, const NameWord& mark) {
  if (scene.folded_word(mark.first) != "'s" || scene.text(mark.span).ends_with('s')) return false;
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t index) {
    const Span name = scene.mention(index).span;
    return std::holds_alternative<EntityValue>(scene.mention(index).value) && name.begin < mark.span.begin &&
           name.end > mark.span.end;
  });
}

}  // namespace

std::vector<NameRun> name_runs(const Scene& scene) {
  const std::vector<NameWord> words = name_words(scene.article().text, scene.syntax().tokens);
  std::vector<NameRun> runs;
  const auto upper = [&](std::size_t i) { return i < words.size() && is_name_word(scene, words[i]); };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!upper(i)) continue;
    NameRun run{words[i].first, words[i].last, {plain(scene.text(words[i].span))}};
    for (std::size_t next = i + 1; next < words.size(); ++next) {
      const std::string_view text = scene.text(words[next].span);
      if (upper(next)) {
        run.words.push_back(plain(text));
      } else if (text == "&" && upper(next + 1)) {
        run.words.emplace_back("&");
      } else if (is_possessive_mark(text) && upper(next + 1) && run.words.size() == 1 &&
                 !is_owner(scene, run)) {
        run.words.back() += "'s";
      } else if (const std::size_t count = particles_inside(scene, words, run, next); count > 0) {
        for (std::size_t t = next; t < next + count; ++t)
          run.words.push_back(plain(scene.text(words[t].span)));
        next += count;
        run.words.push_back(plain(scene.text(words[next].span)));
      } else if (upper(next + 1) && is_owner_inside_name(scene, words[next])) {
        run.words.back() += text;  // "Transport Workers' League"
      } else {
        break;
      }
      run.last = words[next].last;
      i = next;
    }
    strip_titles(scene, run);
    strip_opening_noun(scene, run);
    strip_short_title(scene, run);
    strip_origin(scene, run);
    if (run.words.size() <= kLongestName) runs.push_back(std::move(run));
  }
  return runs;
}
}  // namespace gainsay
