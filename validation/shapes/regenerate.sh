#!/usr/bin/env bash
# Make the stored evidence of shapes again: bash validation/shapes/regenerate.sh PYTHON
set -euo pipefail
cd "$(dirname "$0")"
"${1:-python}" simulate.py
