#!/usr/bin/env bash
# Make result.json again (two to five minutes on two cores). Argument: the Python to use.
set -euo pipefail
cd "$(dirname "$0")/../.."
"${1:-python}" validation/seeds/measure.py
