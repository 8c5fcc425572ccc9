#include "cli/claims_stream.h"

#include <memory>

#include "claim/claim_json.h"
#include "cli/ordered_stream.h"

namespace gainsay::cli {
namespace {

std::string lines_of_batch(const Models& models, const Bundle& batch, std::uint32_t first) {
  auto articles = analyse_bundle(models, batch, Depth::kClaims, 1);
  // Claims take some forty times the room of their text. A string that grew to that by doubling would stand
  // in memory up to three times over; what is reserved and not used is never touched.
  constexpr std::size_t kRoomForByte = 48;
  std::size_t bytes = 0;
  for (const Article& article : batch.articles) bytes += article.text.size();
  std::string lines;
  lines.reserve(bytes * kRoomForByte);
  ClaimLines writer(lines);
  for (std::size_t i = 0; i < articles.size(); ++i) {
    for (const Claim& claim : extract_article(models, articles, i, first)) writer.add(claim);
    articles[i].sentences = {};
  }
  return lines;
}

}  // namespace

void stream_claims(const Models& models, std::istream& in, std::ostream& out, int jobs, Errors& errors) {
  constexpr std::size_t kBatchesOfThread = 2;
  OrderedStream stream(out, jobs, kBatchesOfThread);
  std::uint32_t first = 0;
  read_batches(in, models.folders, errors, [&](Bundle&& bundle) {
    const auto batch = std::make_shared<const Bundle>(std::move(bundle));
    stream.put([&models, batch, first] { return lines_of_batch(models, *batch, first); });
    first += static_cast<std::uint32_t>(batch->articles.size());
  });
}

}  // namespace gainsay::cli
