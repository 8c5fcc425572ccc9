#include "cli/config.h"

#include <algorithm>
#include <ostream>

#include "cli/commands.h"
#include "report/width.h"
#include "text/visible.h"

namespace gainsay::cli {

/// A setting a line: key, value, where it comes from.
int run_config(Session& session) {
  Errors errors;
  std::vector<Setting> settings;
  apply_config(session.options, settings, errors);
  int key = 0, value = 0;
  for (const Setting& setting : settings) {
    key = std::max(key, display_width(setting.key));
    value = std::max(value, display_width(visible(setting.value)));
  }
  for (const Setting& setting : settings) {
    session.out << pad_to(setting.key, key) << "  " << pad_to(visible(setting.value), value) << "  "
                << visible(setting.origin) << '\n';
  }
  return finish(session, errors, kExitClean);
}

}  // namespace gainsay::cli
