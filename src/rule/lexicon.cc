#include "rule/lexicon.h"

#include <algorithm>

namespace gainsay {
namespace {

bool fits(SensePos wanted, Pos tag) {
  switch (wanted) {
    case SensePos::kNoun:
      return tag == Pos::kNoun || tag == Pos::kPropn;
    case SensePos::kVerb:
      return tag == Pos::kVerb || tag == Pos::kAux;
    case SensePos::kAdjective:
      return tag == Pos::kAdj || tag == Pos::kVerb || tag == Pos::kAdv;
    case SensePos::kAny:
      return true;
  }
  return false;
}

bool is_particle(const Syntax& syntax, std::uint32_t token) {
  return std::any_of(syntax.verb_groups.begin(), syntax.verb_groups.end(),
                     [token](const VerbGroup& verb) { return verb.particle == token; });
}

bool has(const std::unordered_map<SenseId, std::vector<SenseId>>& map, SenseId key, SenseId value) {
  const auto found = map.find(key);
  return found != map.end() &&
         std::find(found->second.begin(), found->second.end(), value) != found->second.end();
}

bool is_hyphen(const Token& token) { return token.lemma == "-"; }

// "Centre-forward", "full-back": a title joined by hyphens is a noun whatever its last word is by itself.
bool is_joined(SenseKind kind, const Syntax& syntax, std::uint32_t first, std::uint32_t last) {
  return kind == SenseKind::kOffice && last > first + 1 && is_hyphen(syntax.tokens[last - 1]);
}

// The head of a nominal phrase: the last word, but of a title the one before its first preposition ("minister
// of justice", "counsel for the accused").
std::uint32_t head_of(SenseKind kind, const Syntax& syntax, std::uint32_t first, std::uint32_t last) {
  if (kind != SenseKind::kOffice) return last;
  for (std::uint32_t t = first + 1; t < last; ++t) {
    if (syntax.tokens[t].pos == Pos::kAdp && !is_hyphen(syntax.tokens[t - 1])) return t - 1;
  }
  return last;
}

constexpr std::uint32_t kLongestGap = 3;        // words that "*" may stand for
constexpr std::uint32_t kParticleDistance = 4;  // "called Friday's stoppage off"

}  // namespace

SenseId Lexicon::find(std::string_view id) const {
  const SenseId sense = ids_.find(std::hash<std::string_view>{}(id), kAbsent);
  return sense != kAbsent && names_[sense] == id ? sense : kAbsent;
}

// Matches the lemmas after the first one, from the token after `first`. A single word behind a verb may stand
// a few words off (a separated particle); elsewhere only "*" leaves room.
bool Lexicon::match_rest(const Entry& entry, const Words& words, std::uint32_t first,
                         std::uint32_t& last) const {
  const Syntax& syntax = words.syntax;
  const auto& tokens = syntax.tokens;
  std::uint32_t at = first + 1;
  bool gap = false;
  for (const std::uint64_t word : rest_.part(entry.rest, entry.rest_size)) {
    if (word == kGap) {
      gap = true;
      continue;
    }
    std::uint32_t room = gap ? kLongestGap : 0;
    if (!gap && entry.rest_size == 1 && entry.pos == SensePos::kVerb) room = kParticleDistance;
    bool found = false;
    for (std::uint32_t step = 0; step <= room && at + step < tokens.size(); ++step) {
      const Token& token = tokens[at + step];
      // Away from its verb a particle counts only where the syntax takes it for one: "called the strike off",
      // but not "signed a treaty in Oslo".
      if (step > 0 && !gap && !is_particle(syntax, at + step)) continue;
      // Titles stand before names in capitals ("Deputy Finance Minister Ann Poe"), and a capital stays in the
      // lemma of what the tagger takes for part of the name.
      const bool as_lemma =
          words.lemmas[at + step] == word && (entry.kind == SenseKind::kOffice || !words.capitals[at + step]);
      if (as_lemma || token.hash == word) {
        at += step + 1;
        found = true;
        break;
      }
      if (token.shape == Shape::kPunct && token.pos == Pos::kPunct && step > 0 && !gap) break;
      if (!gap && (token.pos == Pos::kVerb || token.pos == Pos::kSconj)) break;
    }
    if (!found) return false;
    gap = false;
  }
  last = at - 1;
  return true;
}

void Lexicon::add_matches(std::span<const Entry> entries, const Words& words, std::uint32_t at, bool capital,
                          std::vector<Annotation>& all) const {
  const auto& tokens = words.syntax.tokens;
  const bool ends = at + 1 >= tokens.size();
  const std::uint32_t lemma = ends ? 0 : next_bits(words.lemmas[at + 1]),
                      word = ends ? 0 : next_bits(tokens[at + 1].hash);
  const auto may_go_on = [&](const Entry& entry) {
    const std::uint32_t next = entry.flags & next_bits(~std::uint64_t{0});
    return (entry.flags & kNext) == 0 || (!ends && (next == lemma || next == word));
  };
  for (const Entry& entry : entries) {
    if (!may_go_on(entry)) continue;
    // A capitalised word may belong to a title; elsewhere it is a name.
    if (capital && entry.kind != SenseKind::kOffice) continue;
    const bool nominal = entry.pos == SensePos::kNoun || entry.pos == SensePos::kAny;
    if (!(nominal && entry.rest_size > 0) && !fits(entry.pos, tokens[at].pos)) continue;
    Annotation annotation{at,
                          at,
                          at,
                          entry.sense,
                          entry.kind,
                          entry.pos,
                          (entry.flags & kIdiom) != 0,
                          (entry.flags & kEnters) != 0,
                          (entry.flags & kSure) != 0,
                          (entry.flags & kBesideRole) != 0,
                          (entry.flags & kPredicate) != 0};
    if (!match_rest(entry, words, at, annotation.last)) continue;
    if (entry.pos == SensePos::kNoun) {
      annotation.head = head_of(entry.kind, words.syntax, at, annotation.last);
      if (!fits(SensePos::kNoun, tokens[annotation.head].pos) &&
          !is_joined(entry.kind, words.syntax, at, annotation.last))
        continue;
    }
    all.push_back(annotation);
  }
}

std::span<const Lexicon::Entry> Lexicon::entries_of(const FlatIndex& index, std::uint64_t first_word) const {
  const std::uint32_t run = index.find(first_word, kAbsent);
  return run == kAbsent ? std::span<const Entry>{} : entries_.part(runs_[run].first, runs_[run].count);
}

std::vector<Annotation> Lexicon::annotate(const Syntax& syntax) const {
  std::vector<Annotation> all;
  Words words{syntax, {}, {}};
  words.lemmas.reserve(syntax.tokens.size());
  words.capitals.reserve(syntax.tokens.size());
  for (const Token& token : syntax.tokens) {
    words.lemmas.push_back(fold_hash(token.lemma));
    words.capitals.push_back(!is_folded(token.lemma));
  }
  for (std::uint32_t at = 0; at < syntax.tokens.size(); ++at) {
    add_matches(entries_of(by_lemma_, words.lemmas[at]), words, at, words.capitals[at], all);
    add_matches(entries_of(as_written_, syntax.tokens[at].hash), words, at, false, all);
  }
  drop_shadowed(syntax, all);
  std::stable_sort(all.begin(), all.end(), [](const Annotation& a, const Annotation& b) {
    if (a.first != b.first) return a.first < b.first;
    if (a.last != b.last) return a.last > b.last;
    return a.sense < b.sense;
  });
  // Most titles are found both by their first word's lemma and by its form.
  const auto is_again = [](const Annotation& a, const Annotation& b) {
    return a.kind == SenseKind::kOffice && a.first == b.first && a.last == b.last && a.sense == b.sense;
  };
  all.erase(std::unique(all.begin(), all.end(), is_again), all.end());
  return all;
}

// A title or a class inside a longer one of the same kind is no reading of its own: an assistant coach is no
// coach, a vice president no president, operating profit no profit.
void Lexicon::drop_contained(std::vector<Annotation>& all) const {
  const auto kind_of = [this](const Annotation& a) {
    const std::string_view id = names_[a.sense];
    return id.substr(0, id.find(':'));
  };
  const auto is_nominal = [](const Annotation& a) {
    return (a.kind == SenseKind::kOffice || a.kind == SenseKind::kClass) && a.pos == SensePos::kNoun;
  };
  std::vector<Annotation> longer;
  for (const Annotation& a : all) {
    if (is_nominal(a) && a.last > a.first) longer.push_back(a);
  }
  std::erase_if(all, [&](const Annotation& a) {
    return is_nominal(a) && std::any_of(longer.begin(), longer.end(), [&](const Annotation& b) {
             return b.first <= a.first && a.last <= b.last && b.last - b.first > a.last - a.first &&
                    kind_of(a) == kind_of(b);
           });
  });
}

// Of verbal events (and cues) at one head the longest phrase wins; "call off the search" is not "call". A
// verb with a particle is matched only by a phrase that has the particle.
void Lexicon::drop_shadowed(const Syntax& syntax, std::vector<Annotation>& all) const {
  drop_contained(all);
  const auto is_phrase = [](const Annotation& a) {
    return a.pos != SensePos::kNoun && a.kind != SenseKind::kClass;
  };
  std::vector<std::uint32_t> longest_event(syntax.tokens.size(), 0), longest_cue(syntax.tokens.size(), 0);
  for (const Annotation& a : all) {
    if (!is_phrase(a)) continue;
    if (a.kind == SenseKind::kEvent || a.kind == SenseKind::kNot) {
      longest_event[a.first] = std::max(longest_event[a.first], a.last - a.first);
    }
    if (a.kind == SenseKind::kCue || a.kind == SenseKind::kNot) {
      for (std::uint32_t t = a.first; t <= a.last && a.kind == SenseKind::kNot; ++t) longest_cue[t] = kAbsent;
    }
  }
  std::vector<bool> has_particle(syntax.tokens.size(), false);
  for (const VerbGroup& verb : syntax.verb_groups) {
    if (verb.particle != kAbsent) has_particle[verb.head] = true;
  }
  std::erase_if(all, [&](const Annotation& a) {
    if (a.kind == SenseKind::kNot) return true;
    if (!is_phrase(a)) return false;
    if (a.kind == SenseKind::kCue) return longest_cue[a.first] == kAbsent;
    if (a.kind != SenseKind::kEvent) return false;
    if (a.first == a.last && has_particle[a.first]) return true;
    return a.last - a.first < longest_event[a.first];
  });
}

bool Lexicon::is_member(const std::string& member, std::string_view lemma,
                        std::string_view mention_type) const {
  const std::string_view inside =
      member.size() > 2 ? std::string_view(member).substr(1, member.size() - 2) : "";
  if (member.size() > 2 && member.front() == '{') return mention_type == inside;
  if (member.size() > 2 && member.front() == '[') return (kinds_.of(lemma) & kinds_.named(inside)) != 0;
  if (member.size() <= 2 || member.front() != '<') return member == lemma;
  const auto head = heads_.find(inside);
  if (head == heads_.end()) return false;
  const auto holds = [](const std::vector<std::string>& sorted, std::string_view word) {
    return !word.empty() && std::binary_search(sorted.begin(), sorted.end(), word);
  };
  if (holds(head->second.lemmas, lemma) || holds(head->second.mentions, mention_type)) return true;
  return std::any_of(head->second.kinds.begin(), head->second.kinds.end(),
                     [&](const std::string& kind) { return (kinds_.of(lemma) & kinds_.named(kind)) != 0; });
}

const EventClass* Lexicon::event(SenseId sense) const {
  const auto found = events_.find(sense);
  return found == events_.end() ? nullptr : &found->second;
}

const StateSet* Lexicon::state_set(std::string_view id) const {
  const auto found = state_sets_.find(id);
  return found == state_sets_.end() ? nullptr : &found->second;
}

const OfficeClass* Lexicon::office(SenseId sense) const {
  const auto found = offices_.find(sense);
  return found == offices_.end() ? nullptr : &found->second;
}

std::vector<SenseId> Lexicon::upwards(SenseId sense) const {
  std::vector<SenseId> all = {sense};
  for (std::size_t i = 0; i < all.size() && all.size() < 64; ++i) {
    const auto found = is_a_.find(all[i]);
    if (found == is_a_.end()) continue;
    for (const SenseId parent : found->second) {
      if (std::find(all.begin(), all.end(), parent) == all.end()) all.push_back(parent);
    }
  }
  return all;
}

std::vector<SenseId> Lexicon::offices_titled(const std::vector<std::string>& words) const {
  std::vector<SenseId> offices;
  if (words.empty()) return offices;
  for (const Entry& entry : entries_of(by_lemma_, fold_hash(words.front()))) {
    if (entry.kind != SenseKind::kOffice || !offices_.contains(entry.sense)) continue;
    const auto rest = rest_.part(entry.rest, entry.rest_size);
    if (std::equal(rest.begin(), rest.end(), words.begin() + 1, words.end(),
                   [](std::uint64_t hash, const std::string& word) { return hash == fold_hash(word); }))
      offices.push_back(entry.sense);
  }
  return offices;
}

bool Lexicon::excludes(SenseId a, SenseId b) const { return has(excludes_, a, b); }

bool Lexicon::excludes_within(SenseId a, SenseId b) const { return has(excludes_within_, a, b); }

bool Lexicon::strains(SenseId a, SenseId b) const { return has(strains_, a, b); }

bool Lexicon::is_of_one(std::string_view of) const {
  return std::binary_search(of_one_.begin(), of_one_.end(), of);
}

bool Lexicon::is_kin(SenseId event_a, SenseId event_b) const {
  if (event_a == event_b) return true;
  const EventClass* a = event(event_a);
  return a && std::find(a->kin.begin(), a->kin.end(), event_b) != a->kin.end();
}

bool Lexicon::is_opposite(SenseId event_a, SenseId event_b) const {
  const EventClass* a = event(event_a);
  return a && std::find(a->opposites.begin(), a->opposites.end(), event_b) != a->opposites.end();
}

bool Lexicon::is_confusable(SenseId event_a, SenseId event_b) const {
  const EventClass* a = event(event_a);
  return a && std::find(a->confusable.begin(), a->confusable.end(), event_b) != a->confusable.end();
}

std::vector<SenseId> Lexicon::noun_senses(std::string_view lemma) const {
  std::vector<SenseId> senses;
  if (!is_folded(lemma)) return senses;
  for (const Entry& entry : entries_of(by_lemma_, fold_hash(lemma))) {
    if (entry.rest_size == 0 && entry.pos == SensePos::kNoun) senses.push_back(entry.sense);
  }
  return senses;
}

const std::string& Lexicon::family(SenseId event) const {
  const auto found = families_.find(event);
  return found == families_.end() ? names_[event] : found->second;
}

}  // namespace gainsay
