#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace gainsay {

/// Everything that can be wrong with what a user hands in. The library neither prints nor aborts: it returns
/// these.
enum class ErrorCode {
  kMissingInput,      ///< a path that is not there, an empty folder, an empty stream
  kUnreadableInput,   ///< a file that can't be opened or decoded, or that is no text at all
  kBadManifest,       ///< bundle.json that is not JSON or names what is not there
  kBadRule,           ///< a rule file or a pattern that does not load
  kBadLexicon,        ///< a lexicon file or a compiled table that does not load
  kBadConfig,         ///< gainsay.json, an acceptance or a baseline that does not load
  kBadUsage,          ///< a flag or an argument
  kUnwritableOutput,  ///< a report that can't be written
};

/// One thing that went wrong, told so that a user can mend it.
struct Error {
  ErrorCode code = ErrorCode::kUnreadableInput;
  std::string file;     ///< as the user named it; empty where there is none
  int line = 0;         ///< 1-based; 0 = not known
  int column = 0;       ///< 1-based, in bytes; 0 = not known
  std::string message;  ///< what is wrong, without a full stop at its end
  std::string hint;     ///< the way out; may be empty

  /// "file:line:column: message (hint)" on one line, control characters escaped.
  std::string to_line() const;
};

/// Problems met on the way while the rest was still handled; in the order in which they were met.
using Errors = std::vector<Error>;

template <class T>
using Result = tl::expected<T, Error>;

}  // namespace gainsay
