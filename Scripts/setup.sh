#!/usr/bin/env bash
# Installs the system packages that the build needs and that are not there, when it may; otherwise
# prints the exact line and stops.
set -euo pipefail

needed=(binutils chromium chromium-driver fonts-noto-core git libarchive-dev libc6-dev libharfbuzz-bin librsvg2-bin libsqlite3-dev libssl-dev libstdc++-12-dev libxml2 libxml2-dev libzstd-dev pkg-config poppler-utils woff2 zlib1g-dev)
missing=()
for package in "${needed[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done

if ((${#missing[@]})); then
  line="apt-get install -y ${missing[*]}"
  if [[ $(id -u) -eq 0 ]]; then
    apt-get update -q
    DEBIAN_FRONTEND=noninteractive $line
  else
    echo "Missing system packages. Run as root, then try again:" >&2
    echo "    $line" >&2
    exit 1
  fi
fi

if ! command -v swift >/dev/null; then
  echo "Swift 6.3 is needed and was not found on the PATH." >&2
  exit 1
fi

# The fonts that the web site serves.
bash "$(dirname "$0")/fonts.sh"
