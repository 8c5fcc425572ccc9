#include "mention/entity_resolve.h"

#include <algorithm>

#include "mention/entity_book.h"
#include "mention/entity_offices.h"
#include "mention/entity_organisations.h"
#include "mention/entity_people.h"
#include "mention/entity_places.h"

namespace gainsay {
namespace {

/// Asks the resolvers in the order in which they can answer: what is told in full comes before what points to
/// it.
class Resolver {
 public:
  Resolver(const EntityArticle& article, std::vector<EntitySpan>& spans) : book_(article, spans) {}

  ResolvedArticle run() {
    for (const bool lodging : {true, false}) {  // "the Luxor" needs "the Luxor Hotel"
      each(Guess::kPlace, [this, lodging](EntitySpan& span) {
        if (book_.words(span)[span.last].is(kLodging) == lodging) places_.resolve(span);
      });
    }
    each(Guess::kPerson, [this](EntitySpan& span) {
      for (const Named& named : span.meanings) {  // of a user's file
        if (span.entity == kNoEntity && named.entity().type == EntityType::kPerson)
          book_.use_known(span, named);
      }
    });
    each(Guess::kPerson, [this](EntitySpan& span) {
      if (span.last > span.first) people_.full_name(span);
    });
    for (const Guess guess : {Guess::kOrganisation, Guess::kOther}) {  // short forms need the full name
      each(guess, [this](EntitySpan& span) {
        if (span.last > span.first && span.known_prefix == span.last - span.first + 1)
          organisations_.resolve(span);
      });
    }
    for (const bool longer : {true, false}) {  // abbreviations need what they abbreviate
      for (const Guess guess : {Guess::kOrganisation, Guess::kOther}) {
        each(guess, [this, longer](EntitySpan& span) {
          if ((span.last > span.first) == longer) organisations_.resolve(span);
        });
      }
    }
    each(Guess::kPerson, [this](EntitySpan& span) {
      if (span.last == span.first) people_.surname(span);
    });
    each(Guess::kNothing, [this](EntitySpan& span) { short_form(span); });
    offices_.read_offices();
    offices_.note_names();
    std::uint32_t index = 0;
    for (EntitySpan& span : book_.spans) {
      if (span.kind == SpanKind::kTitle) offices_.description(span, index);
      if (span.kind == SpanKind::kPronoun) people_.pronoun(span, index);
      ++index;
    }
    ResolvedArticle resolved;
    for (std::uint32_t i = 0; i < book_.spans.size(); ++i) {
      if (book_.spans[i].kind == SpanKind::kTitle)
        resolved.titles.emplace_back(i, offices_.office_of(book_.spans[i]));
    }
    resolved.entities = std::move(book_.entities);
    return resolved;
  }

 private:
  template <class Visit>
  void each(Guess guess, const Visit& visit) {
    for (EntitySpan& span : book_.spans) {
      if (span.kind == SpanKind::kName && span.guess == guess && span.entity == kNoEntity) visit(span);
    }
  }

  /// A single capitalised word that nothing was said about: the short form of something named in full.
  void short_form(EntitySpan& span) {
    const std::vector<std::string> parts = plain_words(book_.text(span));
    const EntityWord& first = book_.words(span)[span.first];
    const bool starts = first.starts && first.common;
    if (!span.meanings.empty() || starts || parts.empty()) return;
    if (organisations_.abbreviation(span)) return;
    if (parts.size() == 1 && first.is(kGivenMale | kGivenFemale) && !first.common)
      return people_.given_name(span, parts[0]);
    std::vector<std::uint32_t> candidates = book_.index.like(parts);
    for (const std::uint32_t i : book_.index.with_end(parts[0])) candidates.push_back(i);
    std::sort(candidates.begin(), candidates.end());
    for (const std::uint32_t i : candidates) {
      const ArticleEntity& known = book_.entities[i];
      const EntityType type = known.value.type;
      if (type == EntityType::kPerson && parts.size() == 1 && known.words.size() > 1 &&
          known.words.back() == parts[0]) {
        span.entity = i;
        span.guess = Guess::kPerson;
        span.how = "surname";
        return;
      }
      if (type == EntityType::kOrganisation && !known.value.known &&
          organisations_.same_organisation(known.words, parts)) {
        span.entity = i;
        span.guess = Guess::kOrganisation;
        span.how = "short form";
        return;
      }
    }
  }

  EntityBook book_;
  PlaceResolver places_{book_};
  OrganisationResolver organisations_{book_};
  PersonResolver people_{book_};
  OfficeResolver offices_{book_};
};

}  // namespace

ResolvedArticle resolve_spans(const EntityArticle& article, std::vector<EntitySpan>& spans) {
  return Resolver(article, spans).run();
}

}  // namespace gainsay
