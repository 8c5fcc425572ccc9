#!/usr/bin/env bash
# usage: hook_test.sh GAINSAY: a real git repository with the hook that `gainsay init --hook` writes. A commit that
# contradicts its story is refused with the reason, one that is accepted goes through.
set -euo pipefail
gainsay=$(realpath "$1")
command -v git >/dev/null || { echo "no git here"; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=t GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=t GIT_COMMITTER_EMAIL=t@example.org
# No other gainsay than the one under test.
mkdir bin
ln -s "$gainsay" bin/gainsay
export PATH="$folder/bin:$PATH"

fail() { echo "FAILED: $1"; cat log 2>/dev/null; exit 1; }
commits() { git rev-list --count HEAD 2>/dev/null || echo 0; }
try_commit() { git add story ./*.json; git commit -q -m "$1" >log 2>&1; }

git init -q
gainsay init --hook >log 2>&1 || fail "init --hook"
[ -x .git/hooks/pre-commit ] || fail "the hook is there and can be run"
gainsay init --hook >log 2>&1 && fail "init --hook overwrites no hook"

mkdir story
manifest() {
  local articles=''
  for path in "$@"; do
    articles+="${articles:+, }{\"path\": \"$path\", \"source\": \"${path%.md}\", \"published\": \"2025-04-28\"}"
  done
  echo "{\"title\": \"Election in Tarnow\", \"articles\": [$articles]}" >story/bundle.json
}
printf '# Hollis concedes\n\nRobert Hollis conceded the election in Tarnow on Sunday, 27 April 2025.\n' >story/wire.md
manifest wire.md
try_commit first || fail "a story that does not contradict itself is committed"

printf '# Hollis fights on\n\nRobert Hollis has not conceded the election in Tarnow.\n' >story/daily.md
manifest wire.md daily.md
try_commit second && fail "a contradiction is refused"
grep -q '^contradiction' log || fail "the refusal shows the finding"
grep -q 'gainsay-accept' log || fail "the refusal says how to live with it"
[ "$(commits)" = 1 ] || fail "nothing was committed"

id=$(grep -o 'G-[0-9a-f]*' log | head -n 1)
echo "{ \"accept\": [ { \"id\": \"$id\" } ] }" >gainsay.accept.json
try_commit without-reason && fail "an acceptance without a reason accepts nothing"
grep -q 'gainsay.accept.json:1' log || fail "the malformed acceptance is told by place"

echo "{ \"accept\": [ { \"id\": \"$id\", \"reason\": \"the desk knows\" } ] }" >gainsay.accept.json
try_commit accepted || fail "what is accepted is committed"
[ "$(commits)" = 2 ] || fail "two commits in the end"

rm gainsay.accept.json
git rm -q --cached gainsay.accept.json
sed -i "s/^# Hollis concedes/<!-- gainsay-accept $id -- the desk knows -->\n&/" story/wire.md
try_commit in-article || fail "a comment in an article accepts, too"
echo "hook: all steps passed"
