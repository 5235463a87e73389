#!/usr/bin/env bash
# Make the stored evidence of the reconstruction again: bash validation/reconstruction/regenerate.sh PYTHON
set -euo pipefail
cd "$(dirname "$0")"
"${1:-python}" recover.py
"${1:-python}" intervals.py
"${1:-python}" hard.py --studies 12
