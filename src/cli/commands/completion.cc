#include <ostream>

#include "cli/commands.h"
#include "cli/help.h"

namespace gainsay::cli {

int run_completion(Session& session) {
  const auto script =
      completion_script(session.options.paths.empty() ? "bash" : session.options.paths.front());
  if (!script) return finish(session, {script.error()}, kExitFailed);
  session.out << *script;
  return kExitClean;
}

int run_man(Session& session) {
  session.out << man_page(GAINSAY_VERSION);
  return kExitClean;
}

}  // namespace gainsay::cli
