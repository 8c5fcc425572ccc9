#include "claim/extract.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <sstream>

#include "article/place_finder.h"
#include "article/story.h"
#include "claim/ages.h"
#include "claim/attribution.h"
#include "claim/credits.h"
#include "claim/deeds.h"
#include "claim/figures.h"
#include "claim/frame.h"
#include "claim/history.h"
#include "claim/issue_claims.h"
#include "claim/names.h"
#include "claim/phases.h"
#include "claim/phrase_match.h"
#include "claim/scene.h"
#include "claim/sequence.h"
#include "claim/setting.h"
#include "claim/spoken.h"

namespace gainsay {
namespace {

Stance stance_named(const std::string& name) {
  for (const Stance stance : {Stance::kPlanned, Stance::kPossible, Stance::kDenied, Stance::kAsked}) {
    if (to_string(stance) == name) return stance;
  }
  return Stance::kAsserted;
}

// "The fair opens on 3 May", written in March, is a plan whatever its tense.
void settle_future(Claim& claim) {
  const auto when = claim.slots.find("when");
  if (claim.stance != Stance::kAsserted || !claim.published || when == claim.slots.end()) return;
  const auto* date = std::get_if<DateValue>(&when->second.front().value);
  if (date && date->anchored && date->days.hard.low && *date->days.hard.low > *claim.published)
    claim.stance = Stance::kPlanned;
}

// The blocking key: claims of two families never conflict.
std::string subject_of(const ClaimType& type) { return type.family; }

// What a quotation says is its speaker's, over all the sentences that it runs on.
void credit_quoted(std::vector<Claim>& claims) {
  std::vector<std::pair<Span, std::string>> quoted;
  for (const Claim& claim : claims) {
    if (claim.type == "quotation" && !claim.speaker.empty()) quoted.emplace_back(claim.file, claim.speaker);
  }
  for (Claim& claim : claims) {
    if (!claim.speaker.empty()) continue;
    for (const auto& [span, speaker] : quoted) {
      if (span.begin <= claim.file.begin && claim.file.end <= span.end) claim.speaker = speaker;
    }
  }
}

// Reports tell who "it" or "she" is, where that is known.
void name_pronouns(const std::vector<Scene>& scenes, std::vector<Claim>& claims) {
  for (Claim& claim : claims) {
    if (claim.speaker.empty() || claim.speaker.find(' ') != std::string::npos) continue;
    const auto scene = std::find_if(scenes.begin(), scenes.end(), [&](const Scene& each) {
      return each.article().offsets.to_file(each.span()) == claim.sentence_file;
    });
    if (scene != scenes.end()) claim.speaker_meant = meant_by_pronoun(*scene, claim.speaker);
  }
}

/// Ends the time of one pattern and begins the next; does nothing where nobody asks for times.
class Clock {
 public:
  explicit Clock(RuleTimes* all) : all_(all) {}
  ~Clock() {
    if (all_) all_->add(times_);
  }
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  void begin() {
    if (all_) last_ = std::chrono::steady_clock::now();
  }
  void mark(const std::string& group, const std::string& pattern = {}) {
    if (!all_) return;
    const auto now = std::chrono::steady_clock::now();
    times_[pattern.empty() ? group : group + "/" + pattern] += now - last_;
    last_ = now;
  }

 private:
  RuleTimes* all_;
  std::chrono::steady_clock::time_point last_;
  std::map<std::string, RuleTimes::Duration> times_;
};

// "Roe of the University of Turku" works there; "Roe of the World Bank" is no scholar.
bool holds_words(const RuleSet& rules, const Pattern& pattern, const Claim& claim) {
  return std::all_of(pattern.holds.begin(), pattern.holds.end(), [&](const auto& wanted) {
    const auto slot = claim.slots.find(wanted.first);
    if (slot == claim.slots.end()) return false;
    std::istringstream words(folded(slot->second.front().text));
    return std::any_of(std::istream_iterator<std::string>(words), {},
                       [&](const std::string& word) { return rules.words().has(wanted.second, word); });
  });
}

// Takes out those of the claims from `first` on whose slots lack a word that the pattern asks for.
void drop_unheld(const RuleSet& rules, const Pattern& pattern, std::size_t first,
                 std::vector<Claim>& claims) {
  const auto matched = claims.begin() + static_cast<std::ptrdiff_t>(first);
  claims.erase(std::remove_if(matched, claims.end(),
                              [&](const Claim& claim) { return !holds_words(rules, pattern, claim); }),
               claims.end());
}

// The claims by place and rule; each is moved once.
std::vector<Claim> by_place(std::vector<Claim> claims) {
  std::vector<std::size_t> order(claims.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&claims](std::size_t x, std::size_t y) {
    const Claim &a = claims[x], &b = claims[y];
    if (a.file.begin != b.file.begin) return a.file.begin < b.file.begin;
    return a.rule < b.rule;
  });
  std::vector<Claim> sorted;
  sorted.reserve(claims.size());
  for (const std::size_t i : order) sorted.push_back(std::move(claims[i]));
  return sorted;
}

void match_sentence(const RuleSet& rules, const Scene& scene, Clock& clock, std::vector<Claim>& claims) {
  for (const ClaimType& type : rules.types()) {
    for (const Pattern& pattern : type.patterns) {
      const std::size_t before = claims.size();
      if (pattern.is_frame()) {
        match_frame(scene, type, pattern, claims);
      } else {
        match_phrase(scene, type, pattern, claims);
      }
      if (!pattern.holds.empty()) drop_unheld(rules, pattern, before, claims);
      for (std::size_t i = before; i < claims.size(); ++i) {
        if (!pattern.stance.empty()) claims[i].stance = stance_named(pattern.stance);
        settle_future(claims[i]);
        claims[i].subject = subject_of(type);
      }
      clock.mark(type.name, pattern.id);
    }
  }
}

}  // namespace

void RuleTimes::add(const std::map<std::string, Duration>& times) {
  const std::lock_guard lock(mutex_);
  for (const auto& [rule, time] : times) times_[rule] += time;
}

std::vector<std::pair<std::string, RuleTimes::Duration>> RuleTimes::sorted() const {
  const std::lock_guard lock(mutex_);
  std::vector<std::pair<std::string, Duration>> all(times_.begin(), times_.end());
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  return all;
}

std::vector<Claim> extract_claims(const RuleSet& rules, const AnalysedArticle& article, RuleTimes* times) {
  Clock clock(times);
  clock.begin();
  std::vector<Claim> claims;
  std::vector<Scene> scenes;
  scenes.reserve(article.sentences.size());
  for (std::uint32_t i = 0; i < article.sentences.size(); ++i) {
    if (!tells_story(article.article->blocks[article.article->sentences[i].block].kind)) continue;
    if (article.sentences[i].tokens.empty()) continue;
    scenes.emplace_back(rules, article, i, scenes.empty() ? nullptr : &scenes.back());
    clock.mark("(scene)");
    const std::size_t first = claims.size();
    match_sentence(rules, scenes.back(), clock, claims);
    count_shares(scenes.back(), first, claims);
    read_ages(scenes.back(), first, claims);
    read_issues(scenes.back(), first, claims);
    clock.mark("(issues)");
    const std::size_t deeds = claims.size();
    read_deeds(scenes.back(), claims);
    read_absences(scenes.back(), deeds, claims);
    clock.mark("(deeds)");
    read_credits(scenes.back(), claims);
    clock.mark("(credits)");
    read_phases(scenes.back(), claims);
    clock.mark("(phases)");
    read_figures(scenes.back(), claims);
    clock.mark("(figures)");
    const std::size_t from = claims.size();
    read_settings(scenes.back(), claims);
    for (std::size_t c = from; c < claims.size(); ++c) settle_future(claims[c]);
    clock.mark("(settings)");
    read_sequences(scenes.back(), claims);
    clock.mark("(sequences)");
    read_history(scenes.back(), claims);
    clock.mark("(history)");
  }
  read_names(scenes, claims);
  clock.mark("(names)");
  read_quotations(scenes, claims);
  credit_quoted(claims);
  name_pronouns(scenes, claims);
  clock.mark("(quotations)");
  claims = by_place(std::move(claims));
  PlaceFinder places(*article.article);
  for (Claim& claim : claims) {
    const Place place = places.at(claim.file.begin);
    claim.line = place.line;
    claim.column = place.column;
  }
  return claims;
}

}  // namespace gainsay
