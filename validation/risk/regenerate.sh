#!/usr/bin/env bash
# Make result.json again (about a quarter of an hour). Argument: the Python to use.
set -euo pipefail
cd "$(dirname "$0")/../.."
"${1:-python}" validation/risk/simulate.py
