#pragma once

#include <string>

#include "text/error.h"

namespace gainsay::cli {

/// A completion script for "bash", "zsh" or "fish", made from option_specs() and command_specs().
Result<std::string> completion_script(const std::string& shell);

/// The manual page in roff, from the same definitions.
std::string man_page(const std::string& version);

}  // namespace gainsay::cli
