#!/usr/bin/env bash
# Make the stored evidence of the audit again: bash validation/audit/regenerate.sh PYTHON
set -euo pipefail
cd "$(dirname "$0")"
"${1:-python}" simulate.py --studies 3000
"${1:-python}" envelope.py
"${1:-python}" feasible.py
