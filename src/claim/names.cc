#include "claim/names.h"

#include <algorithm>
#include <map>
#include <set>

#include "claim/figure_list.h"
#include "claim/title_marks.h"
#include "claim/told_date.h"
#include "mention/name_words.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestName = 5;

// A name in a sentence: a run of capitalised words.
struct Run {
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  std::vector<std::string> words;     ///< plain
  std::string kind;  ///< the noun that opened the sentence before it ("Referee Karen Whitlock")
};

bool in_title(const Scene& scene, std::uint32_t token) {
  const Span span = scene.syntax().tokens[token].span;
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
    return scene.mention(m).type == MentionType::kTitle && scene.mention(m).span.contains(span);
  });
}

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
    return {same ? std::string() : name.substr(kOffice.size()), sense.first};
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

// The sort of thing that a noun names: its own lemma, or what lexicon/namings.json has for that.
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

// "the Lady Margaret", "paddle steamer Lady Margaret": a title behind an article or behind what bears the
// name is a part of it.
bool titles_thing(const Scene& scene, std::uint32_t token) {
  if (token == 0 || !scene.rules().words().has("title_of_thing", folded_word(scene, token))) return false;
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
bool is_owner(const Scene& scene, const Run& run) {
  const Span span = scene.tokens_span(run.first, run.last);
  return std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
    const auto* entity = std::get_if<EntityValue>(&scene.mention(m).value);
    return entity && scene.mention(m).span.overlaps(span);
  });
}

void strip_titles(const Scene& scene, Run& run) {
  while (run.words.size() > 1 && run.first < run.last && in_title(scene, run.first) &&
         !titles_thing(scene, run.first)) {
    ++run.first;
    run.words.erase(run.words.begin());
  }
}

// "Capt. Danilo Roxas": a shortened title that was taken for a part of the name.
void strip_short_title(const Scene& scene, Run& run) {
  if (run.words.size() < 2 || run.first == run.last) return;
  const std::string_view kind = scene.rules().words().value("short_title", run.words.front());
  if (kind.empty()) return;
  run.kind = kind;
  run.words.erase(run.words.begin());
  ++run.first;
}

// "Referee Karen Whitlock": a common noun that has its capital from the start of the sentence.
void strip_opening_noun(const Scene& scene, Run& run) {
  if (run.first != 0 || run.words.size() < 3 || run.last < 2) return;
  const bool known =
      std::any_of(scene.annotations().begin(), scene.annotations().end(), [](const Annotation& sense) {
        return sense.first == 0 && sense.last == 0 &&
               (sense.kind == SenseKind::kOffice ||
                (sense.kind == SenseKind::kClass && sense.pos == SensePos::kNoun));
      });
  const bool noun = scene.syntax().tokens[0].pos == Pos::kNoun;
  if (!known && !noun && !run.words.front().ends_with("woman")) return;
  run.kind = kind_of_noun(scene, 0);
  run.words.erase(run.words.begin());
  ++run.first;
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
    strip_opening_noun(scene, run);
    strip_short_title(scene, run);
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
  bool sole = false;   ///< the one thing or person of its kind: "the dead climber", "its new sheriff"
  std::string whose;   ///< what it is a thing of: "lorry" of "the driver of the lorry"
};

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

// "the founder of Chandra & Co, Arun Sinha-Kohli": the noun that the group before the comma hangs on.
std::uint32_t head_before_comma(const Scene& scene, std::uint32_t noun) {
  std::uint32_t group = scene.noun_group_at(noun);
  for (int depth = 0; depth < 3 && group != kAbsent; ++depth) {
    const NounGroup& at = scene.syntax().noun_groups[group];
    if (at.attached_noun == kAbsent) return at.head;
    group = at.attached_noun;
  }
  return noun;
}

// "the general is Wilmar Penalosa", "the village is called Yambalip", "the man was named as Joel Abrenica":
// the noun that the sentence says to bear the name.
std::uint32_t noun_said_to_be(const Scene& scene, std::uint32_t name) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t group = scene.noun_group_at(name);
  std::uint32_t verb = kAbsent;
  for (const Relation& relation : syntax.relations) {
    if (relation.type == Relation::Type::kComplement && relation.noun == group && group != kAbsent)
      verb = relation.verb;
  }
  for (std::uint32_t t = name; t-- > 0 && t + 3 > name && verb == kAbsent;) {
    const std::uint32_t at = scene.verb_group_at(t);
    if (at != kAbsent &&
        scene.rules().words().has("naming", folded_lemma(scene, syntax.verb_groups[at].head)))
      verb = at;
  }
  if (verb == kAbsent) return kAbsent;
  const bool passive = syntax.verb_groups[verb].voice == Voice::kPassive;
  std::uint32_t named = scene.related(verb, passive ? Relation::Type::kObject : Relation::Type::kSubject);
  if (passive && (named == kAbsent || named == group)) named = scene.related(verb, Relation::Type::kSubject);
  if (named == kAbsent || named == group) return kAbsent;
  const std::uint32_t head = syntax.noun_groups[named].head;
  return syntax.tokens[head].pos == Pos::kNoun ? head : kAbsent;
}

// "christened its white rhino calf, born in May, Lwazi", "gives the new sheriff as Duane Hillery", "was
// identified by the consulate as Tomasz Wilk": the noun that a verb of naming in front gives the name to.
std::uint32_t noun_given_name(const Scene& scene, std::uint32_t name) {
  const Syntax& syntax = scene.syntax();
  const bool as = name > 0 && scene.word(name - 1) == "as";
  for (std::uint32_t v = static_cast<std::uint32_t>(syntax.verb_groups.size()); v-- > 0;) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (verb.last >= name) continue;
    const std::string lemma = folded_lemma(scene, verb.head);
    const bool gives = scene.rules().words().has("naming", lemma) || (as && lemma == "give");
    if (!gives) continue;
    const std::uint32_t group = scene.related(v, Relation::Type::kObject);
    if (group == kAbsent || group == scene.noun_group_at(name)) return kAbsent;
    const bool passive = verb.voice == Voice::kPassive;
    const bool between = syntax.noun_groups[group].head > verb.last;
    if (passive != as && !between) return kAbsent;
    return syntax.tokens[syntax.noun_groups[group].head].pos == Pos::kNoun ? syntax.noun_groups[group].head
                                                                           : kAbsent;
  }
  return kAbsent;
}

// "The ferry bears the name Begum Rokeya", "Fjord Queen is the name of the ship": the noun that has the name.
std::uint32_t noun_bearing_name(const Scene& scene, const Run& run) {
  const Syntax& syntax = scene.syntax();
  std::uint32_t group = kAbsent;
  if (run.first > 1 && folded_word(scene, run.first - 1) == "name") {
    for (std::uint32_t t = run.first - 1; t-- > 0 && t + 5 > run.first && group == kAbsent;) {
      if (const std::uint32_t verb = scene.verb_group_at(t); verb != kAbsent)
        group = scene.related(verb, Relation::Type::kSubject);
    }
  } else if (run.last + 5 < syntax.tokens.size() && folded_lemma(scene, run.last + 1) == "be" &&
             folded_word(scene, run.last + 3) == "name" && folded_word(scene, run.last + 4) == "of") {
    group = scene.noun_group_at(run.last + 5);
  }
  if (group == kAbsent) return kAbsent;
  const std::uint32_t head = syntax.noun_groups[group].head;
  return syntax.tokens[head].pos == Pos::kNoun ? head : kAbsent;
}

// "The man who died", "the suspect": what happened to somebody tells him from the others of a story.
void read_fate(const Scene& scene, std::uint32_t noun, Bearer& bearer) {
  const WordLists& lists = scene.rules().words();
  const std::string person = folded_lemma(scene, noun);
  if (!bearer.sole || !lists.has("anybody", person)) return;
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    std::string_view fate = lists.value("fate", folded_lemma(scene, t));
    if (fate.empty()) fate = lists.value("fate", folded_word(scene, t));
    if (fate.empty()) continue;
    bearer.kind = fate;
    const std::string_view sex = lists.value("anybody", person);
    if (sex != "any") bearer.whose = sex;
    return;
  }
}

// What stands behind "of": "=rita" of "the Dona Rita", "ferry" of "the ferry". Ends before the bearer's name,
// which the syntax may have taken into the group.
std::string thing_behind(const Scene& scene, std::uint32_t preposition, std::uint32_t head) {
  const auto& tokens = scene.syntax().tokens;
  std::uint32_t t = preposition + 1;
  if (t < tokens.size() && tokens[t].pos == Pos::kDet) ++t;
  std::uint32_t last = kAbsent;
  for (; t < tokens.size() && tokens[t].pos == Pos::kPropn; ++t) last = t;
  return last == kAbsent ? folded_lemma(scene, head) : "=" + folded_word(scene, last);
}

// "The climber", "its calf", "Paeonia's new sheriff": one of its kind, and whose it is.
void read_sole(const Scene& scene, std::uint32_t noun, Bearer& bearer) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t group = scene.noun_group_at(noun);
  if (group == kAbsent || syntax.noun_groups[group].head != noun) return;
  const NounGroup& at = syntax.noun_groups[group];
  const bool definite = folded_word(scene, at.first) == "the" ||
                        (at.determiner != kAbsent && folded_word(scene, at.determiner) == "the");
  bearer.sole =
      (definite || at.possessor != kAbsent) && folded_word(scene, noun) == syntax.tokens[noun].lemma;
  if (at.possessor != kAbsent && syntax.tokens[syntax.noun_groups[at.possessor].head].pos != Pos::kPron) {
    const std::uint32_t owner = syntax.noun_groups[at.possessor].head;
    const bool name = syntax.tokens[owner].pos == Pos::kPropn;
    bearer.whose = name ? "=" + folded_word(scene, owner) : folded_lemma(scene, owner);
  }
  read_fate(scene, noun, bearer);
  for (const NounGroup& other : syntax.noun_groups) {
    if (bearer.kind == "dead" || bearer.kind == "suspect") break;
    if (other.attached_noun == group && other.preposition != kAbsent && scene.word(other.preposition) == "of")
      bearer.whose = thing_behind(scene, other.preposition, other.head);
  }
}

// "in the village of Niederlinden"
std::uint32_t noun_before_of(const Scene& scene, std::uint32_t name) {
  if (name < 2 || scene.word(name - 1) != "of") return kAbsent;
  const std::string kind = kind_of_noun(scene, name - 2);
  return scene.rules().words().has("place_kind", kind) ? name - 2 : kAbsent;
}

// ", a paddle steamer", ": the search spaniel": a group behind the name that begins as an apposition does.
std::uint32_t apposed_noun(const Scene& scene, std::uint32_t last) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  if (last + 2 >= count || (scene.word(last + 1) != "," && scene.word(last + 1) != ":")) return kAbsent;
  std::uint32_t group = scene.noun_group_at(last + 2);
  for (std::uint32_t g = 0; g < scene.syntax().noun_groups.size(); ++g) {  // "its head gardener": not "its"
    if (group != kAbsent && scene.syntax().noun_groups[g].possessor == group &&
        scene.syntax().noun_groups[g].first <= last + 2)
      group = g;
  }
  if (group == kAbsent || scene.syntax().noun_groups[group].first > last + 2) return kAbsent;
  const NounGroup& at = scene.syntax().noun_groups[group];
  const bool opened = scene.rules().words().has("apposition_opener", folded_word(scene, last + 2));
  const bool bare = scene.word(last + 1) == "," && at.apposition_of != kAbsent &&
                    at.apposition_of == scene.noun_group_at(last);
  return opened || bare ? at.head : kAbsent;
}

// "Gulmira Seitova, who directs the commission", "Romulo Macasaet, who commanded the ferry": what a bearer is
// by what the words behind the name say that he does, and of what.
void read_doing(const Scene& scene, std::uint32_t last, Bearer& bearer) {
  constexpr std::uint32_t kNear = 5;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  if (last + 3 >= count || scene.word(last + 1) != "," || folded_word(scene, last + 2) != "who") return;
  for (std::uint32_t t = last + 3; t < std::min(count, last + 3 + kNear); ++t) {
    const std::uint32_t verb = scene.verb_group_at(t);
    if (verb == kAbsent) continue;
    const std::uint32_t head = scene.syntax().verb_groups[verb].head;
    bearer.kind = scene.rules().words().value("kind_of_verb", folded_lemma(scene, head));
    const std::uint32_t object = scene.related(verb, Relation::Type::kObject);
    if (bearer.kind.empty() || object == kAbsent) return;
    bearer.sole = true;
    bearer.whose = folded_lemma(scene, scene.syntax().noun_groups[object].head);
    return;
  }
}

// The nouns in front of the name ("car carrier Aurelia Star", "her daughter, Eleni") and behind it ("Rosa
// Quiliche, the chief engineer"), and verbs of naming.
Bearer bearer_of(const Scene& scene, Run& run) {
  const WordLists& lists = scene.rules().words();
  Bearer bearer;
  bearer.kind = run.kind;
  if (!run.kind.empty()) return bearer;
  if (run.words.size() > 1) {
    if (const std::string_view kind = lists.value("first_word_kind", run.words.front()); !kind.empty()) {
      bearer.kind = kind;
      bearer.named = true;
      ++run.first;
      run.words.erase(run.words.begin());
      return bearer;
    }
  }
  if (const std::uint32_t noun = noun_bearing_name(scene, run); noun != kAbsent) {
    bearer.kind = kind_of_noun(scene, noun);
    bearer.named = true;
    read_sole(scene, noun, bearer);
    return bearer;
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
        if (kind.empty() && lists.has("thing_kind", lists.value("kind", folded_lemma(scene, t))))
          kind = lists.value("kind", folded_lemma(scene, t));
        if (!kind.empty()) bearer.kind = kind;
      }
      std::uint32_t said = noun_said_to_be(scene, run.first);
      if (said == kAbsent) said = noun_given_name(scene, run.first);
      if (said != kAbsent) {
        if (bearer.kind.empty()) bearer.kind = kind_of_noun(scene, said);
        read_sole(scene, said, bearer);
      }
      return bearer;
    }
    const bool title = in_title(scene, noun);  // "Captain Anna Berg", "the captain, Anna Berg"
    if (!comma && (title || scene.syntax().tokens[noun].pos == Pos::kNoun))
      bearer.kind = kind_of_noun(scene, noun);
    if (comma) {
      const std::uint32_t head = head_before_comma(scene, noun);
      if ((title || head != noun) && scene.syntax().tokens[head].pos == Pos::kNoun) {
        bearer.kind = kind_of_noun(scene, head);
        read_sole(scene, head, bearer);
      }
    }
  }
  if (bearer.kind.empty()) {
    std::uint32_t noun = apposed_noun(scene, run.last);
    if (noun == kAbsent) noun = noun_before_of(scene, run.first);
    if (noun == kAbsent) noun = noun_said_to_be(scene, run.first);
    if (noun == kAbsent) {
      noun = noun_given_name(scene, run.first);
      bearer.named = noun != kAbsent;
    }
    if (noun != kAbsent) {
      bearer.kind = kind_of_noun(scene, noun);
      read_sole(scene, noun, bearer);
    }
  }
  // "Captain Romulo Macasaet, who commanded the ferry": a post behind the name says more than a title.
  if (bearer.kind.empty() || bearer.whose.empty()) {
    Bearer doing = bearer;
    read_doing(scene, run.last, doing);
    if (!doing.kind.empty()) bearer = doing;
  }
  return bearer;
}

// Names, figures and words of a sentence, to tell whether two articles speak of one thing. Names begin with
// "=", figures with "#". In no order.
std::vector<std::string> context_of(const Scene& scene) {
  std::vector<std::string> context;
  const WordList &weekdays = scene.rules().words().all("weekday"),
                 &common = scene.rules().words().all("common_word");
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    const Token& token = scene.syntax().tokens[t];
    if (token.lemma.size() < 3) continue;
    if (token.pos == Pos::kPropn) {
      const std::string word = plain(scene.text(token.span));
      const bool weekday = weekdays.contains(word);
      context.push_back(weekday ? word : "=" + word);
    } else if (token.pos == Pos::kNoun || token.pos == Pos::kVerb || token.pos == Pos::kAdj) {
      if (!common.contains(folded_lemma(scene, t))) context.push_back(folded_lemma(scene, t));
    }
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

struct Known {
  Claim claim;
  std::vector<SlotValue> years;  ///< the age told beside the name, wherever in the article
  std::set<std::size_t> scenes;  ///< that tell of it or stand beside those
};

// What all these scenes hold, sorted, each once.
std::vector<std::string> joined_context(const std::vector<std::vector<std::string>>& of_scene,
                                        const std::set<std::size_t>& scenes) {
  std::vector<std::string> all;
  for (const std::size_t i : scenes) all.insert(all.end(), of_scene[i].begin(), of_scene[i].end());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : " ") + word;
  return all;
}

// The age told beside the name: "51-year-old Rosa Quiliche", "Rosa Quiliche, 51,".
std::optional<SlotValue> age_beside(const Scene& scene, const Run& run) {
  const auto& tokens = scene.syntax().tokens;
  const bool comma = run.last + 2 < tokens.size() && scene.word(run.last + 1) == ",";
  const bool old = run.first > 0 && scene.word(run.first - 1).ends_with("old");
  if (!comma && !old) return std::nullopt;
  for (const ListedFigure& figure : figures_of(scene)) {
    const bool aged = figure.type == MentionType::kAge, plain = figure.type == MentionType::kNumber;
    const bool ends = figure.last + 1 >= tokens.size() || tokens[figure.last + 1].pos == Pos::kPunct;
    const bool before = aged && figure.last + 1 == run.first;
    const bool behind = comma && figure.first == run.last + 2 && (aged || (plain && ends));
    if (figure.exact() && (before || behind)) return scene.slot_from_mention(figure.mention);
  }
  return std::nullopt;
}

// "Aden" of "Gulf of Aden", "Avenue" of "97th Avenue", "Defence" by itself: a part of a name, or a common
// noun.
bool is_fragment(const Scene& scene, const Run& run, const Bearer& bearer, const Mention* mention) {
  const Span span = scene.tokens_span(run.first, run.last);
  const bool in_place = std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t m) {
    const Mention& around = scene.mention(m);
    return around.type == MentionType::kPlace && around.span.contains(span) &&
           around.span.size() > span.size();
  });
  const bool common =
      run.first == run.last && scene.lexicon().kinds().of(plain(scene.folded_lemma(run.first))) != 0;
  return in_place || (common && !mention && bearer.kind.empty() && !bearer.named);
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
  if (bearer.sole) claim.slots["sole"] = {scene.slot_from_words("sole", span)};
  if (!bearer.whose.empty()) claim.slots["whose"] = {scene.slot_from_words(bearer.whose, span)};
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
      const bool proper = scene.syntax().tokens[run.first].pos == Pos::kPropn;
      if (run.words.size() == 1 && bearer.kind.empty() && !mention && !proper) continue;
      if (is_fragment(scene, run, bearer, mention)) continue;
      const std::string key = joined(run.words);
      auto& known = names[key];
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
  std::vector<std::vector<std::string>> contexts;
  for (const Scene& scene : scenes) contexts.push_back(context_of(scene));
  for (auto& [name, known] : names) {
    known.claim.context = joined_context(contexts, known.scenes);
    if (!known.years.empty()) known.claim.slots["years"] = std::move(known.years);
    claims.push_back(std::move(known.claim));
  }
}

}  // namespace gainsay
