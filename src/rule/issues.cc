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

/// Matches phrases with a sentence.
class Issues::Matcher {
 public:
  Matcher(const Issues& issues, const Lexicon& lexicon, const Syntax& syntax)
      : issues_(issues), lexicon_(lexicon), syntax_(syntax) {
    lemmas_.reserve(syntax.tokens.size());
    for (const Token& token : syntax.tokens)
      lemmas_.push_back(is_folded(token.lemma) ? fold_hash(token.lemma) : token.hash);
    of_class_.assign(issues.class_names_.size() * syntax.tokens.size(), kUnknown);
  }

  /// The matches that begin at a token, as it is written and then as a lemma.
  void match_at(std::uint32_t at, std::vector<IssueMatch>& all) {
    try_phrases(at, syntax_.tokens[at].hash, all);
    if (lemmas_[at] != syntax_.tokens[at].hash) try_phrases(at, lemmas_[at], all);
  }

 private:
  enum Known : std::uint8_t { kUnknown, kYes, kNo };

  void try_phrases(std::uint32_t at, std::uint64_t word, std::vector<IssueMatch>& all) {
    const std::uint32_t run = issues_.by_first_.find(word, kAbsent);
    if (run == kAbsent) return;
    for (const Phrase& phrase : issues_.phrases_.part(issues_.runs_[run].first, issues_.runs_[run].size)) {
      const bool verb = (phrase.flags & kVerb) != 0, happens = (phrase.flags & kHappens) != 0;
      if (verb && !is_verb(syntax_.tokens[at])) continue;
      const auto steps = issues_.steps_.part(phrase.steps.first, phrase.steps.size);
      if (!may_begin(steps, at + 1)) continue;
      std::uint32_t last = at;
      if (!match_steps(steps, at + 1, last)) continue;
      if (verb && last > at && ends_before_head(syntax_, last)) continue;
      if (verb && ends_in_particle(syntax_, at, last)) continue;
      const Issue& issue = issues_.issues_[phrase.issue];
      all.push_back({&issue, &issue.answers[phrase.answer], at, last, (phrase.flags & kAsItStands) != 0,
                     verb && !happens, happens});
    }
  }

  // Whether the first of the steps may match at a token: most fail there.
  bool may_begin(std::span<const Step> steps, std::uint32_t at) const {
    if (steps.empty()) return true;
    const Step& first = steps.front();
    if (first.optional != 0 || first.type != Step::Type::kWords || first.classes.size != 0) return true;
    if (at >= syntax_.tokens.size()) return false;
    const std::uint64_t word = syntax_.tokens[at].hash, lemma = lemmas_[at];
    const auto words = issues_.words_.part(first.words.first, first.words.size);
    return std::any_of(words.begin(), words.end(),
                       [&](std::uint64_t wanted) { return wanted == word || wanted == lemma; });
  }

  // Whether the steps match from a token on; `last` gets the token of the last of them.
  bool match_steps(std::span<const Step> steps, std::uint32_t at, std::uint32_t& last) {
    if (steps.empty()) {
      last = at - 1;
      return true;
    }
    const Step& wanted = steps.front();
    const auto behind = steps.subspan(1);
    if (wanted.type == Step::Type::kGap) {
      for (std::uint32_t skip = 0; skip <= kLongestGap && at + skip <= syntax_.tokens.size(); ++skip) {
        if (skip > 0 && ends_gap(syntax_.tokens[at + skip - 1])) return false;
        if (match_steps(behind, at + skip, last)) return true;
      }
      return false;
    }
    if (at < syntax_.tokens.size() && fits(wanted, at) && match_steps(behind, at + 1, last)) return true;
    return wanted.optional != 0 && match_steps(behind, at, last);
  }

  bool fits(const Step& wanted, std::uint32_t at) {
    const Token& token = syntax_.tokens[at];
    if (wanted.type == Step::Type::kNumber) return token.pos == Pos::kNum || token.shape == Shape::kDigits;
    for (const std::uint64_t word : issues_.words_.part(wanted.words.first, wanted.words.size)) {
      if (word == token.hash || word == lemmas_[at]) return true;
    }
    for (const std::uint32_t name : issues_.classes_.part(wanted.classes.first, wanted.classes.size)) {
      if (is_of_class(name, at)) return true;
    }
    return false;
  }

  bool is_of_class(std::uint32_t name, std::uint32_t at) {
    Known& known = of_class_[name * syntax_.tokens.size() + at];
    if (known == kUnknown)
      known = gainsay::is_of_class(lexicon_, issues_.class_names_[name], syntax_.tokens[at]) ? kYes : kNo;
    return known == kYes;
  }

  const Issues& issues_;
  const Lexicon& lexicon_;
  const Syntax& syntax_;
  std::vector<std::uint64_t> lemmas_;  ///< fold_hash() of each lemma; of the word where it has capitals
  std::vector<Known> of_class_;        ///< by class and token
};

std::vector<IssueMatch> Issues::match(const Lexicon& lexicon, const Syntax& syntax) const {
  std::vector<IssueMatch> all;
  Matcher matcher(*this, lexicon, syntax);
  for (std::uint32_t at = 0; at < syntax.tokens.size(); ++at) matcher.match_at(at, all);
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
