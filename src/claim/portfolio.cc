#include "claim/portfolio.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::uint32_t kLongest = 9;  // tokens of all portfolios of one title

/// What bears the portfolios: its kind ("field", "members", "post") and the tokens between which they can't
/// stand.
struct Bearer {
  std::string_view kind;
  std::uint32_t first = kAbsent, last = kAbsent;
};

Bearer bearer_of(const Scene& scene, std::uint32_t head) {
  const WordLists& lists = scene.rules().words();
  const std::string& word = scene.folded_lemma(head);
  if (const std::string_view kind = lists.value("portfolio_bearer", word); !kind.empty())
    return {kind, head, head};
  if (head == 0) return {};
  const std::string two = scene.folded_lemma(head - 1) + " " + word;
  return {lists.value("portfolio_bearer", two), head - 1, head};
}

bool is_apostrophe(const Scene& scene, std::uint32_t token) {
  const std::string& word = scene.folded_word(token);
  return word == "'" || word == "'s";
}

bool is_and(const Scene& scene, std::uint32_t token) {
  return scene.folded_word(token) == "and" || scene.folded_word(token) == "&";
}

// A word that may belong to a portfolio: what the tagger takes for a verb at the head of a sentence among
// them ("Shipping minister").
bool is_part(const Scene& scene, std::uint32_t token) {
  const Token& of = scene.syntax().tokens[token];
  const bool gerund = of.pos == Pos::kVerb && scene.folded_word(token).ends_with("ing");
  if (of.pos != Pos::kNoun && of.pos != Pos::kPropn && of.pos != Pos::kAdj && !gerund)
    return is_apostrophe(scene, token);
  if (scene.in_country(token) || scene.word_listed("no_portfolio", token)) return false;
  return std::none_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t index) {
    const Mention& mention = scene.mention(index);
    return mention.type == MentionType::kPerson && mention.span.overlaps(of.span);
  });
}

// The minister's office of a field: of "home affairs" the interior minister's.
SenseId office_of(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  std::vector<std::string> forms, lemmas;
  for (std::uint32_t t = first; t <= last; ++t) {
    forms.push_back(scene.folded_word(t));
    lemmas.push_back(scene.folded_lemma(t));
  }
  for (std::vector<std::string>* words : {&forms, &lemmas}) {
    words->push_back("minister");
    const std::vector<SenseId> offices = scene.lexicon().offices_titled(*words);
    if (!offices.empty()) return offices.front();
  }
  return kAbsent;
}

std::string lemmas_of(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  std::string all;
  for (std::uint32_t t = first; t <= last; ++t) all += (all.empty() ? "" : " ") + scene.folded_lemma(t);
  return all;
}

bool is_field_noun(const Scene& scene, std::uint32_t token) {
  const NounKinds& kinds = scene.lexicon().kinds();
  const NounKinds::Mask of = kinds.of(scene.folded_lemma(token));
  if (of == 0 || scene.syntax().tokens[token].pos == Pos::kAdj) return false;
  const WordRange no_field = scene.rules().words().all("no_field");
  return std::none_of(no_field.begin(), no_field.end(),
                      [&](const auto& kind) { return (of & kinds.named(kind.first)) != 0; });
}

// What has a head by trade ("surgery", "quality control"), and no body that somebody is head of ("state",
// "government").
bool is_post_noun(const Scene& scene, std::uint32_t token) {
  const std::string &word = scene.folded_word(token), &lemma = scene.folded_lemma(token);
  if (scene.rules().words().has("no_post_field", lemma)) return false;
  const NounKinds& kinds = scene.lexicon().kinds();
  return (kinds.of(lemma) | kinds.of(word)) != 0 && (kinds.of(lemma) & kinds.named("person")) == 0;
}

bool is_member_noun(const Scene& scene, std::uint32_t token) {
  const NounKinds& kinds = scene.lexicon().kinds();
  const std::string& lemma = scene.folded_lemma(token);
  return (kinds.of(lemma) & kinds.named("person")) != 0 && lemma != scene.folded_word(token) &&
         !scene.rules().words().has("any_members", lemma);
}

// The tokens [first, last] read as one portfolio: the longest end of them that is known, or else the nouns at
// the end; none where they are neither. `whole`: only all of them.
std::vector<Portfolio> read_words(const Scene& scene, std::string_view kind, std::uint32_t first,
                                  std::uint32_t last, bool whole) {
  const std::uint32_t end = last;
  while (last > first && is_apostrophe(scene, last)) --last;
  if (kind == "members") {
    if (!is_member_noun(scene, last)) return {};
    return {{last, end, scene.folded_lemma(last)}};
  }
  for (std::uint32_t t = first; t <= last && (t == first || !whole); ++t) {
    if (const SenseId office = office_of(scene, t, last); office != kAbsent)
      return {{t, last, scene.lexicon().name(office)}};
  }
  const auto names_field = kind == "post" ? is_post_noun : is_field_noun;
  if (!names_field(scene, last)) return {};
  std::uint32_t from = last;
  while (from > first && names_field(scene, from - 1)) --from;
  if (whole && from != first) return {};
  return {{from, last, lemmas_of(scene, from, last)}};
}

// A field beside another one, of which something tells that it belongs to the title and not to the sentence:
// that it is known by name, or a capital like the title's.
bool is_sure(const Scene& scene, const Portfolio& portfolio, std::uint32_t head) {
  const auto is_capital = [&](std::uint32_t token) {
    return scene.syntax().tokens[token].shape == Shape::kTitle;
  };
  return portfolio.name.starts_with("office:") || (is_capital(portfolio.last) && is_capital(head));
}

// "Roads and Transport" in front of the bearer, read from behind.
void read_before(const Scene& scene, const Bearer& bearer, std::vector<Portfolio>& all) {
  std::uint32_t end = bearer.first;
  const std::uint32_t bound = end > kLongest ? end - kLongest : 0;
  while (end > bound) {
    std::uint32_t begin = end;
    while (begin > bound && is_part(scene, begin - 1)) --begin;
    if (begin == end) return;
    const std::vector<Portfolio> read = read_words(scene, bearer.kind, begin, end - 1, false);
    if (read.empty() || (end != bearer.first && !is_sure(scene, read[0], bearer.last))) return;
    all.push_back(read[0]);
    const bool joins = begin > bound + 1 && read[0].first == begin &&
                       (is_and(scene, begin - 1) || (end != bearer.first && scene.word(begin - 1) == ","));
    if (!joins) return;
    end = begin - 1;
  }
}

// "Minister of trade and industry"
void read_behind(const Scene& scene, const Bearer& bearer, std::vector<Portfolio>& all) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  std::uint32_t begin = bearer.last + 1;
  if (begin >= count || !scene.word_listed("portfolio_behind", begin)) return;
  ++begin;
  const bool article = begin < count && scene.folded_word(begin) == "the";
  if (article && bearer.kind == "post") return;  // "head of the inquiry"
  if (article) ++begin;
  const std::uint32_t bound = std::min(count, begin + kLongest);
  while (begin < bound) {
    std::uint32_t end = begin;
    while (end < bound && is_part(scene, end)) ++end;
    if (end == begin) return;
    const std::vector<Portfolio> read = read_words(scene, bearer.kind, begin, end - 1, true);
    const bool listed = bearer.kind == "post";  // "head of security and catering"
    if (read.empty() || (!all.empty() && !listed && !is_sure(scene, read[0], bearer.last))) return;
    all.push_back(read[0]);
    if (end >= bound || !is_and(scene, end)) return;
    begin = end + 1;
  }
}

}  // namespace

std::vector<Portfolio> portfolios_of(const Scene& scene, const Annotation& title) {
  const Bearer bearer = bearer_of(scene, title.head);
  std::vector<Portfolio> all;
  if (bearer.kind.empty()) return all;
  if (bearer.kind == "post" && title.last > title.head)
    return all;  // "head of finance" is a title of its own
  if (bearer.kind != "post") read_before(scene, bearer, all);
  if (all.empty() && bearer.kind != "members") read_behind(scene, bearer, all);
  return all;
}

std::vector<Portfolio> fields_of(const Scene& scene, std::uint32_t verb) {
  const std::uint32_t group = verb == kAbsent ? kAbsent : scene.related(verb, Relation::Type::kObject);
  if (group == kAbsent) return {};
  const NounGroup& object = scene.syntax().noun_groups[group];
  const bool bare = object.determiner == kAbsent && object.possessor == kAbsent && object.numeral == kAbsent;
  const NounKinds& kinds = scene.lexicon().kinds();
  const std::string& lemma = scene.folded_lemma(object.head);
  if (!bare || scene.rules().words().has("no_taught_field", lemma) ||
      (kinds.of(lemma) & kinds.named("person")) != 0)
    return {};
  return {{object.first, object.head, lemmas_of(scene, object.first, object.head)}};
}

}  // namespace gainsay
