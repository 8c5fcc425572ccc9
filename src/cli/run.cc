#include "cli/run.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <thread>

#include "cli/commands.h"

namespace gainsay::cli {
namespace {

struct Command {
  std::string_view name;
  int (*run)(Session&);
};

constexpr Command kCommands[] = {
    {"check", run_check},
    {"syntax", run_syntax},
    {"mentions", run_mentions},
    {"claims", run_claims},
    {"reconcile", run_reconcile},
    {"test", run_test},
    {"baseline", run_baseline},
    {"config", run_config},
    {"init", run_init},
    {"completion", run_completion},
    {"man", run_man},
    {"rules", run_rules},
    {"explain", run_explain},
};

}  // namespace

int run(const std::vector<std::string>& arguments, Session session) {
  auto options = parse_options(arguments);
  if (!options) return finish(session, {options.error()}, kExitFailed);
  session.options = std::move(*options);
  const bool command_named = !arguments.empty() && arguments.front() == session.options.command;
  if (session.options.help) {
    session.out << help_text(command_named ? session.options.command : "");
    return kExitClean;
  }
  if (session.options.version) {
    session.out << "gainsay " GAINSAY_VERSION "\n";
    return kExitClean;
  }
  const auto command = std::find_if(std::begin(kCommands), std::end(kCommands),
                                    [&](const Command& c) { return c.name == session.options.command; });
  const int code = command->run(session);
  session.out.flush();
  if (!session.out) {
    session.err << "gainsay: standard output: can't be written\n";
    return kExitFailed;
  }
  return code;
}

int finish(Session& session, const Errors& errors, int otherwise) {
  for (const Error& error : errors) session.err << "gainsay: " << error.to_line() << '\n';
  return errors.empty() ? otherwise : kExitFailed;
}

std::ostream* progress_terminal(Session& session) { return session.err_is_terminal ? &session.err : nullptr; }

Error no_bundle() {
  return {ErrorCode::kBadUsage, "", 0, 0, "no bundle given", "a folder, a bundle.json, files, or -"};
}

int thread_count(const Options& options) {
  return options.jobs > 0 ? options.jobs
                          : static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
}

Result<std::string> chosen_format(const Options& options, const std::vector<std::string>& known) {
  if (options.format.empty()) return known.front();
  if (std::find(known.begin(), known.end(), options.format) != known.end()) return options.format;
  const std::string near = nearest_word(options.format, known);
  std::string all;
  for (const std::string& name : known) all += (all.empty() ? "" : ", ") + name;
  return tl::unexpected(Error{ErrorCode::kBadUsage, "", 0, 0, "--format: no such format: " + options.format,
                              near.empty() ? "one of " + all : "did you mean " + near + "?"});
}

}  // namespace gainsay::cli
