#pragma once

#include "cli/run.h"

/// The commands, a file each in commands/. Each returns the exit code.
namespace gainsay::cli {

int run_check(Session& session);
int run_syntax(Session& session);
int run_mentions(Session& session);
int run_claims(Session& session);
int run_reconcile(Session& session);
int run_test(Session& session);
int run_baseline(Session& session);
int run_config(Session& session);
int run_init(Session& session);
int run_completion(Session& session);
int run_man(Session& session);
int run_rules(Session& session);
int run_explain(Session& session);

}  // namespace gainsay::cli
