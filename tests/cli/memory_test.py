#!/usr/bin/env python3
"""usage: memory_test.py GAINSAY: a check of five articles holds no more memory than a hook may have."""

import resource
import subprocess
import sys

MOST = 48  # megabytes, tables that are mapped from files included

run = subprocess.run([sys.argv[1], "check", "fixtures/serbia-turkmenistan-summit"], stdout=subprocess.PIPE, check=False)
held = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{held:.1f} MB")
sys.exit(held > MOST or run.returncode not in (0, 1) or not run.stdout)
