#include "claim/names.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "claim/bearer.h"
#include "claim/figure_list.h"
#include "claim/name_runs.h"
#include "claim/told_date.h"
#include "mention/name_words.h"

namespace gainsay {
namespace {

const Mention* entity_at(const Scene& scene, const NameRun& run) {
  const Span span = scene.tokens_span(run.first, run.last);
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    if (std::holds_alternative<EntityValue>(mention.value) && mention.span.overlaps(span)) return &mention;
  }
  return nullptr;
}

// Names, figures and words of a sentence, to tell whether two articles speak of one thing. Names begin with
// "=", figures with "#". In no order.
std::vector<std::string> context_of(const Scene& scene) {
  std::vector<std::string> context;
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    if (std::string word = content_word(scene, t); !word.empty()) context.push_back(std::move(word));
  }
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    if (const auto* entity = std::get_if<EntityValue>(&mention.value)) {
      if (entity->type == EntityType::kPlace && !entity->key.empty()) context.push_back("=" + entity->key);
    } else if (const auto* number = std::get_if<NumberValue>(&mention.value)) {
      const double told = number->told.low.value_or(0);
      if (told > 12 && !number->vague)
        context.push_back("#" + std::to_string(static_cast<long long>(told * 10)));
    }
  }
  return context;
}

// "Named Hyla borneana": the second word of a species' name, in small letters and known to no dictionary.
void take_species(const Scene& scene, NameRun& run) {
  const auto& tokens = scene.syntax().tokens;
  const std::uint32_t next = run.last + 1;
  constexpr std::size_t kShortest = 4;
  if (run.words.size() != 1 || next >= tokens.size()) return;
  const Token& token = tokens[next];
  const std::string& word = folded_word(scene, next);
  const bool nominal = token.pos == Pos::kNoun || token.pos == Pos::kAdj || token.pos == Pos::kPropn;
  if (!nominal || token.shape != Shape::kLower || word.size() < kShortest) return;
  const WordRange endings = scene.rules().words().all("species_ending");
  const bool latin = std::any_of(endings.begin(), endings.end(),
                                 [&](const auto& ending) { return word.ends_with(ending.first); });
  if (!latin || scene.lexicon().kinds().of(folded_lemma(scene, next)) != 0) return;
  run.words.push_back(plain(word));
  run.last = next;
}

struct Known {
  Claim claim;
  std::set<std::string> kinds;   ///< all that the article calls the bearer
  std::vector<SlotValue> years;  ///< the age told beside the name, wherever in the article
  std::set<std::size_t> scenes;  ///< that tell of it or stand beside those
};

/// What the sentences of an article hold. Each word has its number in the sorted row of all, so that joining
/// those of some sentences sorts numbers.
class Contexts {
 public:
  explicit Contexts(const std::vector<Scene>& scenes) {
    std::vector<std::vector<std::string>> told;
    for (const Scene& scene : scenes) {
      told.push_back(context_of(scene));
      words_.insert(words_.end(), told.back().begin(), told.back().end());
    }
    std::sort(words_.begin(), words_.end());
    words_.erase(std::unique(words_.begin(), words_.end()), words_.end());
    for (const std::vector<std::string>& of_scene : told) {
      std::vector<std::size_t>& numbers = of_scene_.emplace_back();
      for (const std::string& word : of_scene) {
        const auto at = std::lower_bound(words_.begin(), words_.end(), word);
        numbers.push_back(static_cast<std::size_t>(at - words_.begin()));
      }
    }
  }

  /// What all these scenes hold, sorted, each once.
  std::vector<std::string> joined(const std::set<std::size_t>& scenes) const {
    std::vector<std::size_t> numbers;
    for (const std::size_t i : scenes)
      numbers.insert(numbers.end(), of_scene_[i].begin(), of_scene_[i].end());
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    std::vector<std::string> all;
    all.reserve(numbers.size());
    for (const std::size_t number : numbers) all.push_back(words_[number]);
    return all;
  }

 private:
  std::vector<std::string> words_;
  std::vector<std::vector<std::size_t>> of_scene_;
};

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

// The age told beside the name: "51-year-old Rosa Quiliche", "Rosa Quiliche, 51,".
std::optional<SlotValue> age_beside(const Scene& scene, const NameRun& run) {
  const auto& tokens = scene.syntax().tokens;
  const bool comma = run.last + 2 < tokens.size() && scene.word(run.last + 1) == ",";
  const bool old = run.first > 0 && scene.word(run.first - 1).ends_with("old");
  const std::uint32_t group = scene.noun_group_at(run.first);
  const bool inside = group != kAbsent && scene.syntax().noun_groups[group].first < run.first;
  if (!comma && !old && !inside) return std::nullopt;
  for (const ListedFigure& figure : figures_of(scene)) {
    const bool aged = figure.type == MentionType::kAge, plain = figure.type == MentionType::kNumber;
    const bool ends = figure.last + 1 >= tokens.size() || tokens[figure.last + 1].pos == Pos::kPunct;
    // "51-year-old Rosa Quiliche", "the 51-year-old rider Rosa Quiliche"
    const bool before = aged && (figure.last + 1 == run.first || (inside && figure.last < run.first &&
                                                                  scene.noun_group_at(figure.last) == group));
    // "Rosa Quiliche, 51,", "Rosa Quiliche, the 51-year-old"
    const bool article = figure.first == run.last + 3 && scene.syntax().tokens[run.last + 2].pos == Pos::kDet;
    const bool behind =
        comma && ((figure.first == run.last + 2 && (aged || (plain && ends))) || (article && aged));
    if (figure.exact() && (before || behind)) return scene.slot_from_mention(figure.mention);
  }
  return std::nullopt;
}

// Not the "34" of "Ada Zand, 34," nor the "old" of "the 34-year-old".
bool tells_kind(const Scene& scene, const std::string& kind) {
  return !kind.empty() && std::isalpha(static_cast<unsigned char>(kind.front())) &&
         scene.lexicon().kinds().of(kind.substr(kind.rfind(' ') + 1)) != 0;
}

// The ages that claims of the article give people, by entity key.
std::map<std::string, SlotValue> ages_told(const std::vector<Claim>& claims) {
  std::map<std::string, SlotValue> ages;
  for (const Claim& claim : claims) {
    const auto who = claim.slots.find("who"), years = claim.slots.find("years");
    if (claim.type != "age" || who == claim.slots.end() || years == claim.slots.end()) continue;
    if (const auto* entity = std::get_if<EntityValue>(&who->second.front().value))
      ages.try_emplace(entity->key, years->second.front());
  }
  return ages;
}

// "Aden" of "Gulf of Aden", "Avenue" of "97th Avenue", "Referendum Commission" of "Election and Referendum
// Commission", "Defence" by itself: a part of a name, or a common noun.
bool is_fragment(const Scene& scene, const NameRun& run, const Bearer& bearer, const Mention* mention) {
  const Span span = scene.tokens_span(run.first, run.last);
  const bool in_place = std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
    const Mention& around = scene.mention(m);
    const bool joined =
        around.type == MentionType::kOrganisation && run.first > 0 && scene.word(run.first - 1) == "and";
    return (around.type == MentionType::kPlace || joined) && around.span.contains(span) &&
           around.span.size() > span.size();
  });
  const bool common =
      run.first == run.last && scene.lexicon().kinds().of(plain(scene.folded_lemma(run.first))) != 0;
  return in_place || (common && !mention && bearer.kind.empty() && !bearer.named);
}

Claim naming_claim(const Scene& scene, const NameRun& run, const Bearer& bearer, const Mention* mention) {
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
  if (bearer.sole) claim.slots["sole"] = {scene.slot_from_words("sole", span)};
  if (!bearer.whose.empty()) claim.slots["whose"] = {scene.slot_from_words(bearer.whose, span)};
  if (bearer.named) claim.slots["named"] = {scene.slot_from_words("named", span)};
  if (bearer.noun != kAbsent) {
    for (const std::string& word : description_of(scene, bearer.noun))
      claim.slots["told"].push_back(scene.slot_from_words(word, span));
  }
  return claim;
}

}  // namespace

void read_names(const std::vector<Scene>& scenes, std::vector<Claim>& claims) {
  std::map<std::string, Known> names;
  for (std::size_t i = 0; i < scenes.size(); ++i) {
    const Scene& scene = scenes[i];
    if (scene.block() == BlockKind::kHeadline || scene.block() == BlockKind::kByline) continue;
    for (NameRun& run : name_runs(scene)) {
      if (scene.in_figure(run.first) && scene.in_figure(run.last)) continue;  // "108 degrees Fahrenheit"
      const Bearer bearer = bearer_of(scene, run);
      if (bearer.named) take_species(scene, run);
      const Mention* mention = entity_at(scene, run);
      const bool proper = scene.syntax().tokens[run.first].pos == Pos::kPropn;
      if (run.words.size() == 1 && bearer.kind.empty() && !mention && !proper) continue;
      if (is_fragment(scene, run, bearer, mention)) continue;
      const std::string key = joined(run.words);
      auto& known = names[key];
      for (const std::string* kind : {&bearer.kind, &bearer.title})
        if (tells_kind(scene, *kind)) known.kinds.insert(*kind);
      if (const auto years = age_beside(scene, run)) known.years = {*years};
      const bool better =
          known.claim.type.empty() || (!known.claim.slots.contains("kind") && !bearer.kind.empty());
      if (better) known.claim = naming_claim(scene, run, bearer, mention);
      known.scenes.insert(i);
      if (i > 0) known.scenes.insert(i - 1);
      if (i + 1 < scenes.size()) known.scenes.insert(i + 1);
    }
  }
  if (names.empty()) return;
  const Contexts contexts(scenes);
  const std::map<std::string, SlotValue> ages = ages_told(claims);
  for (auto& [name, known] : names) {
    if (const auto who = known.claim.slots.find("who");
        known.years.empty() && who != known.claim.slots.end()) {
      const auto* entity = std::get_if<EntityValue>(&who->second.front().value);
      const auto age = entity ? ages.find(entity->key) : ages.end();
      if (age != ages.end()) known.years = {age->second};
    }
    known.claim.context = contexts.joined(known.scenes);
    if (!known.years.empty()) known.claim.slots["years"] = std::move(known.years);
    for (const std::string& kind : known.kinds) {
      TextValue word;
      word.text = word.lemma = kind;
      known.claim.slots["called"].push_back({known.claim.quote, known.claim.file, word});
    }
    claims.push_back(std::move(known.claim));
  }
}

}  // namespace gainsay
