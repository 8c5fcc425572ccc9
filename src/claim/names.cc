#include "claim/names.h"

#include <algorithm>
#include <map>
#include <set>

#include "claim/told_date.h"
#include "mention/name_words.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestName = 5;

// A name in a sentence: a run of capitalised words.
struct Run {
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  std::vector<std::string> words;     ///< plain
};

bool in_title(const Scene& scene, std::uint32_t token) {
  const Span span = scene.syntax().tokens[token].span;
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
    return scene.mention(m).type == MentionType::kTitle && scene.mention(m).span.contains(span);
  });
}

// A place, a day of the week, a month: capitalised, but no part of the name beside it.
bool breaks_name(const Scene& scene, const NameWord& word) {
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
bool is_owner(const Scene& scene, const Run& run) {
  const Span span = scene.tokens_span(run.first, run.last);
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
    const auto* entity = std::get_if<EntityValue>(&scene.mention(m).value);
    return entity && scene.mention(m).span.overlaps(span);
  });
}

void strip_titles(const Scene& scene, Run& run) {
  while (run.words.size() > 1 && run.first < run.last && in_title(scene, run.first)) {
    ++run.first;
    run.words.erase(run.words.begin());
  }
}

std::vector<Run> runs_of(const Scene& scene) {
  const std::vector<NameWord> words = name_words(scene.article().text, scene.syntax().tokens);
  std::vector<Run> runs;
  const auto upper = [&](std::size_t i) { return i < words.size() && is_name_word(scene, words[i]); };
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!upper(i)) continue;
    Run run{words[i].first, words[i].last, {plain(scene.text(words[i].span))}};
    for (std::size_t next = i + 1; next < words.size(); ++next) {
      const std::string_view text = scene.text(words[next].span);
      if (upper(next)) {
        run.words.push_back(plain(text));
      } else if (text == "&" && upper(next + 1)) {
        run.words.emplace_back("&");
      } else if (is_possessive_mark(text) && upper(next + 1) && run.words.size() == 1 &&
                 !is_owner(scene, run)) {
        run.words.back() += "'s";
      } else {
        break;
      }
      run.last = words[next].last;
      i = next;
    }
    strip_titles(scene, run);
    if (run.words.size() <= kLongestName) runs.push_back(std::move(run));
  }
  return runs;
}

const Mention* entity_at(const Scene& scene, const Run& run) {
  const Span span = scene.tokens_span(run.first, run.last);
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    if (std::holds_alternative<EntityValue>(mention.value) && mention.span.overlaps(span)) return &mention;
  }
  return nullptr;
}

// What sort of thing bears a name, and whose it is.
struct Bearer {
  std::string kind;
  std::string of;      ///< entity key
  bool alone = false;  ///< "her daughter, Eleni": there is no other
  bool named = false;  ///< the words say that this is a name ("code-named X")
};

std::string kind_of_noun(const Scene& scene, std::uint32_t token) {
  const std::string lemma = folded_lemma(scene, token);
  const std::string_view kind = scene.rules().words().value("kind", lemma);
  return kind.empty() ? lemma : std::string(kind);
}

void read_relative(const Scene& scene, std::uint32_t noun, bool comma, Bearer& bearer) {
  if (noun == 0) return;
  bearer.kind = kind_of_noun(scene, noun);
  bearer.alone = comma;
  const Span before = scene.syntax().tokens[noun - 1].span;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const auto* entity = std::get_if<EntityValue>(&mention.value);
    if (!entity || mention.type != MentionType::kPerson) continue;
    const std::uint32_t last = scene.token_at(mention.span.end - 1);
    if (mention.span.overlaps(before) || (last + 2 == noun && is_possessive_mark(scene.word(noun - 1))))
      bearer.of = entity->key;
  }
}

// The nouns in front of the name ("car carrier Aurelia Star", "her daughter, Eleni") and behind it ("Rosa
// Quiliche, the chief engineer"), and verbs of naming.
Bearer bearer_of(const Scene& scene, Run& run) {
  const WordLists& lists = scene.rules().words();
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  Bearer bearer;
  if (run.words.size() > 1) {
    if (const std::string_view kind = lists.value("first_word_kind", run.words.front()); !kind.empty()) {
      bearer.kind = kind;
      bearer.named = true;
      ++run.first;
      run.words.erase(run.words.begin());
      return bearer;
    }
  }
  if (run.first > 0) {
    const bool comma = scene.word(run.first - 1) == ",";
    const std::uint32_t noun = run.first - 1 - (comma && run.first > 1 ? 1 : 0);
    const std::string lemma = folded_lemma(scene, noun);
    if (lists.has("relative", lemma)) {
      read_relative(scene, noun, comma, bearer);
      return bearer;
    }
    if (lists.has("naming", lemma) || lists.has("naming", folded_word(scene, noun)) ||
        (scene.word(noun) == "it" && noun > 0 && lists.has("naming", folded_lemma(scene, noun - 1)))) {
      bearer.named = true;
      for (std::uint32_t t = 0; t < run.first; ++t) {
        std::string_view kind = lists.value("namer", folded_lemma(scene, t));
        if (kind.empty()) kind = lists.value("namer", folded_word(scene, t));
        if (!kind.empty()) bearer.kind = kind;
      }
      return bearer;
    }
    if (!comma && scene.syntax().tokens[noun].pos == Pos::kNoun) bearer.kind = kind_of_noun(scene, noun);
  }
  if (bearer.kind.empty() && run.last + 2 < count && scene.word(run.last + 1) == ",") {
    const std::uint32_t group = scene.noun_group_at(run.last + 2);
    if (group != kAbsent && scene.syntax().noun_groups[group].first <= run.last + 2) {
      bearer.kind = kind_of_noun(scene, scene.syntax().noun_groups[group].head);
    }
  }
  return bearer;
}

// Names, figures and words of a sentence, to tell whether two articles speak of one thing. Names begin with
// "=", figures with "#".
void add_context(const Scene& scene, std::set<std::string>& context) {
  for (const Token& token : scene.syntax().tokens) {
    if (token.lemma.size() < 3) continue;
    if (token.pos == Pos::kPropn) {
      const std::string word = plain(scene.text(token.span));
      const bool weekday = !scene.rules().words().value("weekday", word).empty();
      context.insert(weekday ? word : "=" + word);
    } else if (token.pos == Pos::kNoun || token.pos == Pos::kVerb || token.pos == Pos::kAdj) {
      std::string word;
      append_folded(token.lemma, word);
      if (!scene.rules().words().has("common_word", word)) context.insert(word);
    }
  }
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    if (const auto* entity = std::get_if<EntityValue>(&mention.value)) {
      if (entity->type == EntityType::kPlace && !entity->key.empty()) context.insert("=" + entity->key);
    } else if (const auto* number = std::get_if<NumberValue>(&mention.value)) {
      const double told = number->told.low.value_or(0);
      if (told > 12 && !number->vague)
        context.insert("#" + std::to_string(static_cast<long long>(told * 10)));
    }
  }
}

struct Known {
  Claim claim;
  std::set<std::string> context;
};

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

Claim naming_claim(const Scene& scene, const Run& run, const Bearer& bearer, const Mention* mention) {
  Claim claim = scene.start_claim(scene.tokens_span(run.first, run.last));
  claim.type = "naming";
  claim.rule = "naming/name";
  claim.subject = "naming";
  SlotValue name = scene.slot_from_words(joined(run.words), scene.tokens_span(run.first, run.last));
  claim.slots["name"] = {name};
  if (mention) claim.slots["who"] = {{name.text, name.file, mention->value}};
  const Span span = scene.tokens_span(run.first, run.last);
  if (!bearer.kind.empty()) claim.slots["kind"] = {scene.slot_from_words(bearer.kind, span)};
  if (!bearer.of.empty()) claim.slots["of"] = {scene.slot_from_words(bearer.of, span)};
  if (bearer.alone) claim.slots["alone"] = {scene.slot_from_words("alone", span)};
  if (bearer.named) claim.slots["named"] = {scene.slot_from_words("named", span)};
  return claim;
}

}  // namespace

void read_names(const std::vector<Scene>& scenes, std::vector<Claim>& claims) {
  std::map<std::string, Known> names;
  for (std::size_t i = 0; i < scenes.size(); ++i) {
    const Scene& scene = scenes[i];
    if (scene.block() == BlockKind::kHeadline || scene.block() == BlockKind::kByline) continue;
    for (Run& run : runs_of(scene)) {
      const Bearer bearer = bearer_of(scene, run);
      const Mention* mention = entity_at(scene, run);
      if (run.words.size() == 1 && bearer.kind.empty() && !mention) continue;
      const std::string key = joined(run.words);
      auto& known = names[key];
      const bool better =
          known.claim.type.empty() || (!known.claim.slots.contains("kind") && !bearer.kind.empty());
      if (better) known.claim = naming_claim(scene, run, bearer, mention);
      add_context(scene, known.context);
      if (i > 0) add_context(scenes[i - 1], known.context);
      if (i + 1 < scenes.size()) add_context(scenes[i + 1], known.context);
    }
  }
  for (auto& [name, known] : names) {
    known.claim.context.assign(known.context.begin(), known.context.end());
    claims.push_back(std::move(known.claim));
  }
}

}  // namespace gainsay
