#!/usr/bin/env bash
# usage: install_test.sh BUILD SOURCE: what is installed works by itself, from any folder, and gives the same bytes as the
# program in the build folder.
set -euo pipefail
build=$(realpath "$1")
story=$(realpath "$2")/fixtures/serbia-turkmenistan-summit
command -v meson >/dev/null || { echo "meson is not on the path"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { echo "FAILED: $1"; exit 1; }

DESTDIR=$folder meson install -C "$build" --no-rebuild --quiet
gainsay=$(find "$folder" -path '*/bin/gainsay')
[ -x "$gainsay" ] || fail "the program is installed"
cd /
"$gainsay" check --fail-on never "$story" >"$folder/installed"
"$build/gainsay" check --fail-on never "$story" >"$folder/built"
cmp "$folder/installed" "$folder/built" || fail "the installed program finds the same"
for file in man/man1/gainsay.1 bash-completion/completions/gainsay zsh/site-functions/_gainsay \
  fish/vendor_completions.d/gainsay.fish; do
  [ -s "$(dirname "$gainsay")/../share/$file" ] || fail "$file is installed"
done
# Alone, without its rules, the program says so, and still tells of itself.
cp "$gainsay" "$folder/alone"
code=0
"$folder/alone" check "$story" 2>"$folder/log" || code=$?
[ "$code" = 2 ] || fail "without rules the exit code is 2"
grep -q 'the rules are missing' "$folder/log" || fail "missing rules are told"
"$folder/alone" --help >/dev/null || fail "--help needs no rules"
echo "install: all steps passed"
