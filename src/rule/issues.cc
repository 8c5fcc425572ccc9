#include "rule/issues.h"

#include <algorithm>

namespace gainsay {
namespace {

constexpr std::uint32_t kLongestGap = 4;  // tokens that "*" may stand for

bool is_of_class(const Lexicon& lexicon, const std::string& name, const Token& token) {
  if (lexicon.is_member("<" + name + ">", token.lemma, {})) return true;
  const SenseId wanted = lexicon.find("class:" + name);
  if (wanted == kAbsent) return false;
  const std::vector<SenseId> senses = lexicon.noun_senses(token.lemma);
  return std::any_of(senses.begin(), senses.end(), [&](SenseId sense) {
    const std::vector<SenseId> up = lexicon.upwards(sense);
    return std::find(up.begin(), up.end(), wanted) != up.end();
  });
}

bool is_verb(const Token& token) { return token.pos == Pos::kVerb || token.pos == Pos::kAux; }

// "Claim the final spot" does not claim the final: the last word has to be the head of its noun group.
bool ends_before_head(const Syntax& syntax, std::uint32_t token) {
  if (syntax.tokens[token].pos == Pos::kAdp) return false;
  return std::any_of(syntax.noun_groups.begin(), syntax.noun_groups.end(),
                     [&](const NounGroup& group) { return group.first <= token && token < group.head; });
}

// "Were broken off": the "off" is the particle of the verb between, and no "be off".
bool ends_in_particle(const Syntax& syntax, std::uint32_t first, std::uint32_t last) {
  return syntax.tokens[first].lemma == "be" &&
         std::any_of(syntax.verb_groups.begin(), syntax.verb_groups.end(), [&](const VerbGroup& verb) {
           return verb.particle == last && first < verb.head && verb.head < last;
         });
}

bool ends_gap(const Token& token) { return token.pos == Pos::kPunct && token.shape == Shape::kPunct; }

}  // namespace

const IssueAnswer* Issue::answer(std::string_view name) const {
  const auto found =
      std::find_if(answers.begin(), answers.end(), [&](const IssueAnswer& a) { return a.name == name; });
  return found == answers.end() ? nullptr : &*found;
}

bool Issue::exclude(std::string_view a, std::string_view b) const {
  if (a == b) return false;
  return std::none_of(together.begin(), together.end(), [&](const auto& pair) {
    return (pair.first == a && pair.second == b) || (pair.first == b && pair.second == a);
  });
}

const Issue* Issues::find(std::string_view id) const {
  const auto found = std::find_if(issues_.begin(), issues_.end(), [&](const Issue& i) { return i.id == id; });
  return found == issues_.end() ? nullptr : &*found;
}

std::vector<std::pair<const Issue*, const IssueAnswer*>> Issues::given_by(std::string_view sense) const {
  std::vector<std::pair<const Issue*, const IssueAnswer*>> all;
  const auto found = given_by_.find(std::string(sense));
  if (found == given_by_.end()) return all;
  for (const auto& [issue, answer] : found->second)
    all.emplace_back(&issues_[issue], &issues_[issue].answers[answer]);
  return all;
}

bool Issues::match_steps(const Lexicon& lexicon, const Syntax& syntax, const std::vector<std::string>& forms,
                         const std::vector<Step>& steps, std::size_t step, std::uint32_t at,
                         std::uint32_t& last) const {
  if (step == steps.size()) {
    last = at - 1;
    return true;
  }
  const Step& wanted = steps[step];
  if (wanted.type == Step::Type::kGap) {
    for (std::uint32_t skip = 0; skip <= kLongestGap && at + skip <= syntax.tokens.size(); ++skip) {
      if (skip > 0 && ends_gap(syntax.tokens[at + skip - 1])) return false;
      if (match_steps(lexicon, syntax, forms, steps, step + 1, at + skip, last)) return true;
    }
    return false;
  }
  if (at < syntax.tokens.size()) {
    const Token& token = syntax.tokens[at];
    const auto holds = [&](const std::string& word) { return token.lemma == word || forms[at] == word; };
    const auto of_class = [&](const std::string& name) { return is_of_class(lexicon, name, token); };
    const bool fits = wanted.type == Step::Type::kNumber
                          ? token.pos == Pos::kNum || token.shape == Shape::kDigits
                          : std::any_of(wanted.words.begin(), wanted.words.end(), holds) ||
                                std::any_of(wanted.classes.begin(), wanted.classes.end(), of_class);
    if (fits && match_steps(lexicon, syntax, forms, steps, step + 1, at + 1, last)) return true;
  }
  return wanted.optional && match_steps(lexicon, syntax, forms, steps, step + 1, at, last);
}

std::vector<IssueMatch> Issues::match(const Lexicon& lexicon, const Syntax& syntax,
                                      std::string_view text) const {
  std::vector<IssueMatch> all;
  std::vector<std::string> forms(syntax.tokens.size());
  for (std::size_t t = 0; t < forms.size(); ++t) append_folded(slice(text, syntax.tokens[t].span), forms[t]);
  const auto try_phrases = [&](std::uint32_t at, const std::string& word) {
    const auto found = phrases_.find(word);
    if (found == phrases_.end()) return;
    for (const Phrase& phrase : found->second) {
      if (phrase.verb && !is_verb(syntax.tokens[at])) continue;
      std::uint32_t last = at;
      if (!match_steps(lexicon, syntax, forms, phrase.steps, 0, at + 1, last)) continue;
      if (phrase.verb && last > at && ends_before_head(syntax, last)) continue;
      if (phrase.verb && ends_in_particle(syntax, at, last)) continue;
      const Issue& issue = issues_[phrase.issue];
      const bool of_object = phrase.verb && !phrase.happens;
      all.push_back(
          {&issue, &issue.answers[phrase.answer], at, last, phrase.as_it_stands, of_object, phrase.happens});
    }
  };
  for (std::uint32_t at = 0; at < syntax.tokens.size(); ++at) {
    try_phrases(at, forms[at]);
    if (syntax.tokens[at].lemma != forms[at]) try_phrases(at, std::string(syntax.tokens[at].lemma));
  }
  // Of two that overlap the longer counts; of two as long, the one that begins first ("no better than" before
  // "better than placebo").
  const auto is_shadowed = [&](const IssueMatch& m) {
    return std::any_of(all.begin(), all.end(), [&](const IssueMatch& other) {
      if (other.issue != m.issue || other.first > m.last || m.first > other.last) return false;
      const std::uint32_t length = m.last - m.first, rival = other.last - other.first;
      return rival > length || (rival == length && other.first < m.first);
    });
  };
  std::vector<IssueMatch> kept;
  for (const IssueMatch& m : all) {
    const auto twin = std::find_if(kept.begin(), kept.end(), [&](const IssueMatch& other) {
      return other.answer == m.answer && other.first == m.first;
    });
    if (twin == kept.end()) {
      if (!is_shadowed(m)) kept.push_back(m);
    } else if (twin->last == m.last) {
      twin->of_object |= m.of_object;
      twin->of_subject |= m.of_subject;
    }
  }
  return kept;
}

}  // namespace gainsay
