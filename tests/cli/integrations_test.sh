#!/usr/bin/env bash
# usage: integrations_test.sh GAINSAY SOURCE: what calls gainsay from outside, for real: the hook of .pre-commit-hooks.yaml
# (through pre-commit itself where it is installed), the script of the GitHub Action, a content system's draft on
# standard input.
set -euo pipefail
gainsay=$(realpath "$1")
source=$(realpath "$2")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export HOME=$folder GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null PRE_COMMIT_HOME=$folder/pre-commit
export GIT_AUTHOR_NAME=t GIT_AUTHOR_EMAIL=t@example.org GIT_COMMITTER_NAME=t GIT_COMMITTER_EMAIL=t@example.org
unset GITHUB_STEP_SUMMARY
mkdir bin story other
ln -s "$gainsay" bin/gainsay
export PATH="$folder/bin:$PATH"

fail() { echo "FAILED: $1"; cat log 2>/dev/null; exit 1; }
# expect CODE COMMAND...: runs it into log and holds its exit code against CODE.
expect() {
  local wanted=$1 code=0
  shift
  "$@" >log 2>&1 || code=$?
  [ "$code" = "$wanted" ] || fail "exit code $code, not $wanted: $*"
}
shows() { grep -q -- "$1" log || fail "the output lacks: $1"; }
lacks() { ! grep -q -- "$1" log || fail "the output has: $1"; }

printf '# Hollis concedes\n\nRobert Hollis conceded the election in Tarnow on Sunday, 27 April 2025.\n' >story/wire.md
printf '# Hollis fights on\n\nRobert Hollis has not conceded the election in Tarnow.\n' >story/daily.md
printf '# Rain\n\nIt rained in Tarnow on Sunday.\n' >story/rain.md
printf '# Sun\n\nThe sun shone in Lodz on Monday.\n' >other/sun.md
articles=''
for name in wire daily rain; do
  articles+="${articles:+, }{\"path\": \"$name.md\", \"source\": \"$name\", \"published\": \"2025-04-28\"}"
done
echo "{\"title\": \"Election in Tarnow\", \"articles\": [$articles]}" >story/bundle.json

# The entry that pre-commit calls, with the files that it would name behind it.
read -r -a entry < <(sed -n 's/^ *entry: //p' "$source/.pre-commit-hooks.yaml")
expect 1 "${entry[@]}" story/daily.md
shows '^contradiction'
expect 0 "${entry[@]}" story/rain.md     # its story contradicts itself, but not there
expect 0 "${entry[@]}" other/sun.md
expect 1 "${entry[@]}" other/sun.md story/wire.md
expect 0 "${entry[@]}" README.rst
grep -q 'pass_filenames: false' "$source/.pre-commit-hooks.yaml" && fail "the hook gets the files that changed"

if command -v pre-commit >/dev/null && command -v git >/dev/null; then
  git init -q .
  cat >.pre-commit-config.yaml <<CONFIG
repos:
  - repo: local
    hooks:
$(sed 's/^/      /' "$source/.pre-commit-hooks.yaml")
CONFIG
  expect 0 pre-commit install
  mv story/daily.md . && sed -i.all 's/, {"path": "daily.md"[^}]*}//' story/bundle.json
  git add .pre-commit-config.yaml story/*.md story/bundle.json other
  expect 0 git commit -m first
  mv daily.md story && mv story/bundle.json.all story/bundle.json
  git add story
  expect 1 git commit -m second
  shows '^contradiction'
  id=$(grep -o 'G-[0-9a-f]*' log | head -n 1)
  echo "{ \"accept\": [ { \"id\": \"$id\", \"reason\": \"the desk knows\" } ] }" >gainsay.accept.json
  git add story gainsay.accept.json
  expect 0 git commit -m accepted
  rm gainsay.accept.json
else
  echo "pre-commit is not installed; its entry was run by hand only"
fi

# The GitHub Action: annotations, the job's summary, SARIF, what changed.
grep -q 'GITHUB_ACTION_PATH/check.sh' "$source/integrations/github/action.yml" || fail "the action runs check.sh"
action=(env GAINSAY="$gainsay" GITHUB_STEP_SUMMARY="$folder/summary.md" BUNDLE=story)
expect 1 "${action[@]}" SARIF=out.sarif bash "$source/integrations/github/check.sh"
shows '^::error file=story/[a-z]*.md,line=3,col='
grep -q '^# Consistency report: Election in Tarnow' summary.md || fail "the summary has the Markdown report"
grep -q '"version": "2.1.0"' out.sarif || fail "SARIF is written"
expect 0 "${action[@]}" FAIL_ON=never bash "$source/integrations/github/check.sh"
echo story/rain.md >changed
expect 0 "${action[@]}" CHANGED=changed bash "$source/integrations/github/check.sh"
lacks '^::error'
echo story/daily.md >>changed
expect 1 "${action[@]}" CHANGED=changed bash "$source/integrations/github/check.sh"
shows '^::error file=story/daily.md'
: >changed
expect 0 "${action[@]}" CHANGED=changed bash "$source/integrations/github/check.sh"
expect 2 env GAINSAY="$gainsay" BUNDLE=nowhere bash "$source/integrations/github/check.sh"

# A content system: the draft takes its article's place, nothing is written, only what touches it is reported.
draft() { gainsay check --stdin --stdin-path "$1" story; }
before=$(cat story/*.md | cksum)
expect 0 draft daily.md < <(printf '# Hollis concedes\n\nRobert Hollis conceded the election in Tarnow.\n')
expect 1 draft story/new.md < <(printf '# No\n\nRobert Hollis has not conceded the election in Tarnow.\n')
shows 'new.md:3'
expect 0 draft rain.md < <(printf '# Rain\n\nIt poured in Tarnow on Sunday.\n')
[ "$before" = "$(cat story/*.md | cksum)" ] || fail "a draft leaves the stored articles alone"
echo "integrations: all steps passed"
