#pragma once

#include <string>
#include <string_view>

#include "report/report.h"

namespace gainsay {

/// The article's path as seen from the working folder: options.root before it.
std::string repository_path(const ReportOptions& options, const std::string& article);

/// A relative reference of RFC 3986: what a URI can't hold is percent-encoded; slashes stay.
std::string uri_of(std::string_view path);

/// The claim that a format with one place per finding names: the first in a changed article, else the first.
/// Precondition: the finding has a claim.
const FindingClaim& primary_claim(const Finding& finding, const ReportOptions& options);

/// "X: “quote” (meaning) against “quote” (meaning). Why." on one line, as plain text that is still to be
/// escaped.
std::string finding_message(const Finding& finding);

}  // namespace gainsay
