#!/usr/bin/env bash
# Run all samples again (hours, Linux). Argument: the Python to use.
set -euo pipefail
cd "$(dirname "$0")/../.."
for seed in 20 21 22 23; do "${1:-python}" validation/mutation/mutate.py --seed "$seed"; done
