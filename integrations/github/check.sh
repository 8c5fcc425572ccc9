#!/usr/bin/env bash
# What the GitHub Action runs: annotations on standard output, the Markdown report in the job's summary. Settings come
# from the environment: BUNDLE, FAIL_ON, SARIF (a file, or nothing) and CHANGED (a file with a path a line, or nothing).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
gainsay=${GAINSAY:-$here/../../build/gainsay}

arguments=(check --format github --fail-on "${FAIL_ON:-contradiction}")
[ -z "${SARIF:-}" ] || arguments+=(-o "sarif=$SARIF")
arguments+=("${BUNDLE:?names no bundle}")
if [ -n "${CHANGED:-}" ]; then
  mapfile -t changed <"$CHANGED"
  [ ${#changed[@]} -gt 0 ] || { echo "nothing has changed"; exit 0; }
  arguments+=(--changed "${changed[@]}")
fi
exec "$gainsay" "${arguments[@]}"
