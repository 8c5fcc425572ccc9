#!/bin/sh
# usage: update_golden.sh TEST...: takes what the reports are now over into fixtures/reports/.
set -e
cd "$MESON_SOURCE_ROOT"
for test in "$@"; do
  GAINSAY_UPDATE_GOLDEN=1 "$test" --no-intro=true --test-case='*golden*'
done
git --no-pager diff --stat -- fixtures/reports || true
