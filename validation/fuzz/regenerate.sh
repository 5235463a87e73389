#!/usr/bin/env bash
# Make result.json again (about five minutes, Linux). Argument: the Python to use.
set -euo pipefail
cd "$(dirname "$0")/../.."
python="${1:-python}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
"$python" -m pip install -q --no-deps --target "$folder" atheris==3.1.0
PYTHONPATH="$folder" "$python" validation/fuzz/fuzz.py
