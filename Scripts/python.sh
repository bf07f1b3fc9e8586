#!/usr/bin/env bash
# Installs the validators that tests call, into .build/python. They are no part of the program.
set -euo pipefail
cd "$(dirname "$0")/.."

if [[ -x .build/python/bin/pip ]] && cmp -s Tests/requirements.txt .build/python/requirements.txt; then
  exit 0
fi
if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  line="apt-get install -y python3 python3-venv"
  if [[ $(id -u) -eq 0 ]]; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive $line
  else
    echo "The tests need Python's venv. Run as root, then try again:" >&2
    echo "    $line" >&2
    exit 1
  fi
fi
rm -rf .build/python
python3 -m venv .build/python
.build/python/bin/pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
cp Tests/requirements.txt .build/python/requirements.txt
