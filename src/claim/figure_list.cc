#include "claim/figure_list.h"

#include <algorithm>

#include "claim/stance.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {

bool ListedFigure::exact() const {
  return !number->vague && number->told.low && number->told.high && *number->told.low == *number->told.high;
}

bool ListedFigure::like_year() const {
  return number->dimension == Dimension::kCount && exact() && told() >= 1500 && told() <= 2100 &&
         first == last && !grouped;
}

std::vector<ListedFigure> figures_of(const Scene& scene) {
  std::vector<ListedFigure> figures;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& mention = scene.mention(index);
    const auto* number = std::get_if<NumberValue>(&mention.value);
    if (!number) continue;
    ListedFigure figure;
    figure.mention = index;
    figure.first = scene.token_at(mention.span.begin);
    figure.last = scene.token_at(mention.span.end - 1);
    figure.number = number;
    figure.type = mention.type;
    figure.grouped = scene.text(mention.span).find(',') != std::string_view::npos;
    if (!figures.empty() && figure.first <= figures.back().last) continue;
    figures.push_back(figure);
  }
  return figures;
}

std::uint32_t token_count(const Scene& scene) {
  return static_cast<std::uint32_t>(scene.syntax().tokens.size());
}

bool has_listed(const Scene& scene, const ListName& list, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t t = first; t <= last && t < token_count(scene); ++t) {
    if (is_listed(scene, list, t)) return true;
  }
  return false;
}

bool is_of_age(const Scene& scene, const ListedFigure& figure) {
  if (folded_word(scene, figure.first) == "aged") return true;
  if (figure.first == 0) return false;
  const std::string& before = folded_word(scene, figure.first - 1);
  return before == "aged" ||
         (before == "of" && figure.first > 1 && folded_word(scene, figure.first - 2) == "age");
}

bool is_measure(const ListedFigure& figure) {
  if (figure.type == MentionType::kPercent || figure.like_year() || !figure.exact()) return false;
  return is_amount(figure) || figure.type == MentionType::kQuantity;
}

bool is_amount(const ListedFigure& figure) {
  if (figure.type == MentionType::kMoney || figure.type == MentionType::kPercent) return true;
  const bool count = figure.type == MentionType::kNumber || figure.type == MentionType::kQuantity;
  return count && (figure.number->dimension == Dimension::kCount || figure.number->unit.empty()) &&
         !figure.like_year();
}

bool of_one_kind(const ListedFigure& total, const std::vector<ListedFigure>& parts) {
  return std::all_of(parts.begin(), parts.end(), [&total](const ListedFigure& part) {
    const bool bare = part.number->dimension == Dimension::kCount;
    if (total.type == MentionType::kMoney) {
      return bare || (part.type == MentionType::kMoney && part.number->unit == total.number->unit);
    }
    return part.number->dimension == total.number->dimension && part.number->unit == total.number->unit;
  });
}

std::optional<Figures> measures_of(const Scene& scene) {
  Figures measures;
  for (const ListedFigure& figure : figures_of(scene)) {
    if (figure.type == MentionType::kOrdinal || figure.like_year()) continue;
    if (!is_measure(figure) || figure.told() < 1) return std::nullopt;
    measures.push_back(figure);
  }
  return measures;
}

std::string thing_counted(const Scene& scene, const ListedFigure& figure) {
  const std::uint32_t group = scene.noun_group_at(figure.last);
  return group == kAbsent ? std::string() : folded_lemma(scene, scene.syntax().noun_groups[group].head);
}

bool counts_same(const Scene& scene, const ListedFigure& part, const std::string& thing) {
  if (part.number->dimension != Dimension::kCount) return true;
  const std::uint32_t next = part.last + 1;
  if (next >= token_count(scene) || folded_lemma(scene, next) == thing) return true;
  const Pos pos = scene.syntax().tokens[next].pos;
  return pos != Pos::kNoun && pos != Pos::kPropn && pos != Pos::kAdj && pos != Pos::kNum &&
         folded_word(scene, next) != "-" && folded_word(scene, next) != "%";
}

bool in_one_block(const Scene& scene, const Scene& other) {
  const auto& sentences = scene.article().sentences;
  return sentences[scene.sentence()].block == sentences[other.sentence()].block;
}

bool leaves_room(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  for (std::uint32_t t = first; t <= last; ++t) {
    // "There were no others" closes the list.
    const bool none = t > 0 && folded_word(scene, t - 1) == "no";
    // "And the remaining 90 in Odense" closes it, too.
    const bool rest = is_listed(scene, "rest", t) && t < last && scene.in_figure(t + 1);
    if (!none && !rest && is_listed(scene, "open_list", t)) return true;
  }
  return false;
}

bool is_whole_sum(const Scene& scene, const ListedFigure& total) {
  constexpr std::uint32_t kBefore = 5, kBehind = 4;
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = total.first; t-- > 0 && total.first - t <= kBefore;) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct) break;
    if (is_listed(scene, "whole_word", t)) return true;
  }
  for (std::uint32_t t = total.last + 1; t < count && t <= total.last + kBehind; ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct && t > total.last + 1) break;
    if (is_listed(scene, "whole_behind", t)) return true;
    if (t + 1 >= count) break;
    if (folded_word(scene, t) == "in" && is_listed(scene, "in_all", t + 1)) return true;
    if (folded_word(scene, t) == "between" && folded_word(scene, t + 1) == "them") return true;
  }
  return scene.text(scene.mention(total.mention).span).find("total of ") != std::string_view::npos;
}

void add_slot(const Scene& scene, Claim& claim, const char* slot, std::uint32_t mention) {
  claim.slots[slot].push_back(scene.slot_from_mention(mention));
}

SlotValue count_slot(const Scene& scene, std::uint32_t mention, double number) {
  SlotValue slot = scene.slot_from_mention(mention);
  slot.value = exact_number(number);
  return slot;
}

Claim figure_claim(const Scene& scene, const char* type, const char* pattern, std::uint32_t first,
                   std::uint32_t last, std::uint32_t token) {
  Claim claim = scene.start_claim(scene.tokens_span(first, last));
  claim.type = type;
  claim.rule = std::string(type) + "/" + pattern;
  claim.subject = "arithmetic";
  const Attitude attitude = attitude_at(scene, token);
  claim.stance = attitude.stance;
  claim.speaker = attitude.speaker;
  return claim;
}

}  // namespace gainsay
