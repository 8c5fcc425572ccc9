#include "cli/help.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "cli/options.h"
#include "harness.h"

namespace gainsay::cli {
namespace {

TEST_CASE("completion and manual page know every command and option") {
  for (const std::string shell : {"bash", "zsh", "fish"}) {
    const auto script = completion_script(shell);
    REQUIRE(script);
    for (const CommandSpec& command : command_specs())
      CHECK(script->find(std::string(command.name)) != std::string::npos);
  }
  const std::string page = man_page("1.0");
  for (const OptionSpec& option : option_specs())
    CHECK(page.find(std::string(option.help.substr(0, 12))) != std::string::npos);
  CHECK_FALSE(completion_script("tcsh"));
}

TEST_CASE("the completion for bash is bash, and completes") {
  const TemporaryFolder folder;
  const std::string script = folder.write("gainsay.bash", *completion_script("bash"));
  const std::string test =
      folder.write("test.bash", "source '" + script + "'\n" +
                                    "COMP_WORDS=(gainsay --fail-on ten); COMP_CWORD=2; _gainsay\n"
                                    "[ \"${COMPREPLY[*]}\" = tension ] || exit 1\n"
                                    "COMP_WORDS=(gainsay recon); COMP_CWORD=1; _gainsay\n"
                                    "[ \"${COMPREPLY[*]}\" = reconcile ] || exit 2\n");
  CHECK(std::system(("cd '" + folder.path() + "' && bash test.bash").c_str()) == 0);
}

TEST_CASE("zsh, fish and groff find no fault, where they are installed") {
  const TemporaryFolder folder;
  const std::string zsh = folder.write("_gainsay", *completion_script("zsh"));
  const std::string fish = folder.write("gainsay.fish", *completion_script("fish"));
  const std::string man = folder.write("gainsay.1", man_page("1.0"));
  const auto passes = [](const std::string& program, const std::string& command) {
    return std::system(("! command -v " + program + " >/dev/null || " + command).c_str()) == 0;
  };
  CHECK(passes("zsh", "zsh -n '" + zsh + "'"));
  CHECK(passes("fish", "fish -n '" + fish + "'"));
  CHECK(passes("fish", "[ \"$(fish -c 'source " + fish +
                           "; complete -C \"gainsay --colour al\"' | cut -f 1)\" = always ]"));
  CHECK(passes("groff", "[ -z \"$(groff -man -ww -z '" + man + "' 2>&1)\" ]"));
}

}  // namespace
}  // namespace gainsay::cli
