#include "syntax/doubt.h"

#include <algorithm>
#include <iterator>

#include "syntax/doubt_weights.h"

namespace gainsay {
namespace {

static_assert(std::size(kDoubtWeights) == kSignCount);

/// Leads and distances from which on nothing more is told by more.
constexpr float kFullArcLead = 2500, kFullLabelLead = 200, kFullTagLead = 120, kFar = 16, kLong = 60;

float share_of(float value, float full) { return std::clamp(value / full, 0.0f, 1.0f); }

/// What the other reading says of the same verb and noun.
void compare(const Relation& relation, const Syntax& own, const Syntax& other, Signs& signs) {
  const auto mark = [&](Sign sign) { signs[static_cast<std::size_t>(sign)] = 1; };
  const std::uint32_t verb = own.verb_groups[relation.verb].head, noun = own.noun_groups[relation.noun].head;
  for (const Relation& second : other.relations) {
    const bool same_verb = other.verb_groups[second.verb].head == verb;
    const bool same_noun = other.noun_groups[second.noun].head == noun;
    const bool same_type = second.type == relation.type;
    if (same_verb && same_noun && same_type) {
      mark(second.inferred ? Sign::kInferred : Sign::kAgreed);
    } else if (second.inferred || (same_verb && same_noun)) {
      continue;
    } else if (same_verb && same_type) {
      mark(Sign::kOtherNoun);
    } else if (same_noun) {
      mark(Sign::kOtherVerb);
    }
  }
}

}  // namespace

Signs signs_of(const Relation& relation, const ReadSyntax& forwards, const ReadSyntax& backwards) {
  const VerbGroup& group = forwards.syntax.verb_groups[relation.verb];
  const std::uint32_t verb = group.head, noun = forwards.syntax.noun_groups[relation.noun].head;
  const Leads& leads = forwards.reading.leads;
  const Tag verb_tag = forwards.reading.tags[verb], noun_tag = forwards.reading.tags[noun];
  const bool object = relation.type == Relation::Type::kObject, behind = noun > verb;
  Signs signs{};
  const auto put = [&](Sign sign, float value) { signs[static_cast<std::size_t>(sign)] = value; };
  const auto put_if = [&](Sign sign, bool holds) { put(sign, holds ? 1.0f : 0.0f); };
  compare(relation, forwards.syntax, backwards.syntax, signs);
  put(Sign::kBias, 1);
  put_if(Sign::kObject, object);
  put_if(Sign::kFinite, group.finite);
  put(Sign::kArcLead, share_of(leads.arc[noun], kFullArcLead));
  put(Sign::kLabelLead, share_of(leads.label[noun], kFullLabelLead));
  put(Sign::kNounLead, share_of(leads.tag[noun], kFullTagLead));
  put(Sign::kVerbLead, share_of(leads.tag[verb], kFullTagLead));
  const float distance = static_cast<float>(behind ? noun - verb : verb - noun) - 1;
  put(behind ? Sign::kFarBehind : Sign::kFarBefore, share_of(distance, kFar));
  put_if(Sign::kSubjectBehind, behind && !object);
  put_if(Sign::kGerund, verb_tag == Tag::kGerund);
  put_if(Sign::kBareParticiple,
         object && verb_tag == Tag::kParticiple && !group.finite && group.voice == Voice::kActive);
  put_if(Sign::kNoVerb, !has(kVerbTags, backwards.reading.tags[verb]));
  put_if(Sign::kOtherTag, noun_tag != backwards.reading.tags[noun]);
  put_if(Sign::kPronoun, noun_tag == Tag::kPron);
  put(Sign::kLength, share_of(static_cast<float>(forwards.syntax.tokens.size()), kLong));
  return signs;
}

bool is_weighed(const Relation& relation, const Syntax& syntax) {
  const Pos noun = syntax.tokens[syntax.noun_groups[relation.noun].head].pos;
  return !relation.inferred &&
         (relation.type == Relation::Type::kSubject || relation.type == Relation::Type::kObject) &&
         syntax.tokens[syntax.verb_groups[relation.verb].head].pos != Pos::kAux &&
         (noun == Pos::kNoun || noun == Pos::kPropn || noun == Pos::kPron);
}

void weigh_relations(const ReadSyntax& forwards, const ReadSyntax& backwards, Syntax& syntax) {
  for (Relation& relation : syntax.relations) {
    if (!is_weighed(relation, syntax)) continue;
    const Signs signs = signs_of(relation, forwards, backwards);
    float sum = 0;
    for (std::size_t i = 0; i < kSignCount; ++i) sum += signs[i] * kDoubtWeights[i];
    relation.sure = sum > 0;
  }
}

}  // namespace gainsay
