#pragma once

#include <string>
#include <string_view>

namespace gainsay {

enum class Format { kPlainText, kMarkdown, kHtml, kNinjs, kNewsMl, kFeed, kJsonLines, kOtherXml, kOtherJson };

/// Which format a decoded text is in: by its content first, by the extension of `path` where that leaves it
/// open.
Format sniff_format(std::string_view text, std::string_view path);

/// The extension of a path in lower case, without its dot; empty where there is none.
std::string extension_of(std::string_view path);

}  // namespace gainsay
