#include "claim/frame_triggers.h"

#include <algorithm>
#include <string_view>

#include "syntax/syntax.h"

namespace gainsay {
namespace {

bool triggers(const Lexicon& lexicon, const Pattern& pattern, const Annotation& annotation) {
  const std::string& name = lexicon.name(annotation.sense);
  for (const std::string& wanted : pattern.trigger) {
    if (wanted.front() != name.front()) continue;  // "event:", "office:"
    if (wanted == name) return true;
    if (wanted.ends_with(":*") && name.compare(0, wanted.size() - 1, wanted, 0, wanted.size() - 1) == 0)
      return true;
  }
  return false;
}

bool has(const Pattern& pattern, const std::string& name) {
  return std::find(pattern.trigger.begin(), pattern.trigger.end(), name) != pattern.trigger.end();
}

bool has_any(const Pattern& pattern, std::string_view prefix) {
  return std::any_of(pattern.trigger.begin(), pattern.trigger.end(),
                     [&](const std::string& name) { return name.starts_with(prefix); });
}

Annotation trigger_of(std::uint32_t first, std::uint32_t last, std::uint32_t head, SensePos pos) {
  return {first, last, head, kAbsent, SenseKind::kClass, pos, false, false};
}

// "noun:*", "lemma:chair", "title:head"
void add_noun_triggers(const Scene& scene, const Pattern& pattern, std::vector<Annotation>& all) {
  const auto& groups = scene.syntax().noun_groups;
  const auto has_head = [&](const char* prefix, const NounGroup& group) {
    return has(pattern, prefix + std::string(scene.syntax().tokens[group.head].lemma));
  };
  for (const NounGroup& group : groups) {
    if (has_head("title:", group))
      all.push_back(trigger_of(group.head, group.head, group.head, SensePos::kNoun));
  }
  const bool any_noun = has(pattern, "noun:*");
  if (!any_noun && !has_any(pattern, "lemma:")) return;
  for (const NounGroup& group : groups) {
    if (any_noun || has_head("lemma:", group))
      all.push_back(trigger_of(group.first, group.last, group.head, SensePos::kNoun));
  }
}

// "verb:*", "verb:play"
void add_verb_triggers(const Scene& scene, const Pattern& pattern, std::vector<Annotation>& all) {
  if (!has_any(pattern, "verb:")) return;
  const bool any_verb = has(pattern, "verb:*");
  for (const VerbGroup& group : scene.syntax().verb_groups) {
    if (any_verb || has(pattern, "verb:" + std::string(scene.syntax().tokens[group.head].lemma)))
      all.push_back(trigger_of(group.first, group.head, group.head, SensePos::kVerb));
  }
}

// "mention:person"
void add_mention_triggers(const Scene& scene, const Pattern& pattern, std::vector<Annotation>& all) {
  constexpr std::string_view kPrefix = "mention:";
  for (const std::string& name : pattern.trigger) {
    if (!name.starts_with(kPrefix)) continue;
    for (const std::uint32_t index : scene.mentions()) {
      const Mention& m = scene.mention(index);
      if (!is_type(m, std::string_view(name).substr(kPrefix.size()))) continue;
      const std::uint32_t first = scene.token_at(m.span.begin), last = scene.token_at(m.span.end - 1);
      all.push_back(trigger_of(first, last, last, SensePos::kAny));
    }
  }
}

}  // namespace

std::vector<Annotation> triggers_of(const Scene& scene, const Pattern& pattern) {
  std::vector<Annotation> all;
  add_noun_triggers(scene, pattern, all);
  add_verb_triggers(scene, pattern, all);
  add_mention_triggers(scene, pattern, all);
  for (const Annotation& annotation : scene.fitting_annotations()) {
    if (!triggers(scene.lexicon(), pattern, annotation)) continue;
    const EventClass* event = scene.lexicon().event(annotation.sense);
    const auto& except = pattern.except_topics;
    if (event && std::find(except.begin(), except.end(), event->topic) != except.end()) continue;
    all.push_back(annotation);
  }
  return all;
}

}  // namespace gainsay
