#!/usr/bin/env bash
# Makes the fonts that the web site serves, from Debian's Noto fonts, into Data/site/fonts: WOFF2 with
# the letters of the site's languages alone. Without them pages are set in the reader's own fonts.
#
# A file is called <family>.<weight>.<language>.woff2; the server reads from the name what it is for.
set -euo pipefail
cd "$(dirname "$0")/.."

from=/usr/share/fonts/truetype/noto
licence=/usr/share/doc/fonts-noto-core/copyright
folder=Data/site/fonts
# Latin with the marks, arrows and signs of formulae that pages show.
latin=U+0020-007E,U+00A0-017F,U+0192,U+0218-021B,U+02C6-02DD,U+0300-0304,U+0306-030C,U+0326-0328
latin+=,U+0394,U+03A3,U+03BC,U+1E80-1E85,U+1EF2-1EF3,U+2010-2015,U+2018-201E,U+2020-2022,U+2026
latin+=,U+202F,U+2030,U+2032-2033,U+2039-203A,U+2044,U+2066-2069,U+2070-2079,U+2080-2089,U+20AC
latin+=,U+200B-200F,U+2116,U+2122,U+2190-2193,U+2211-2212,U+2215,U+2248,U+2260,U+2264-2265,U+25CF
# Arabic with its marks, its digits and the letters of the languages written with it.
arabic=U+0600-061C,U+061E-06FF,U+200C-200F,U+2066-2069,U+FD3E-FD3F,U+FDF2,U+FDFD
names=(
  "sans.400.en NotoSans-Regular $latin" "sans.700.en NotoSans-Bold $latin"
  "naskh.400.ar NotoNaskhArabic-Regular $arabic" "naskh.700.ar NotoNaskhArabic-Bold $arabic"
)

for tool in hb-subset woff2_compress; do
  if ! command -v "$tool" >/dev/null; then
    echo "$tool is missing: run \`make setup\`. Until then pages are set in the reader's own fonts." >&2
    exit 1
  fi
done
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for entry in "${names[@]}"; do
  read -r name face letters <<<"$entry"
  [[ "$folder/$name.woff2" -nt "$from/$face.ttf" && "$folder/$name.woff2" -nt "$0" ]] && continue
  hb-subset --font-file="$from/$face.ttf" --unicodes="$letters" --layout-features='*' --no-hinting \
    --output-file="$work/$name.ttf"
  woff2_compress "$work/$name.ttf" >/dev/null 2>&1
  mv "$work/$name.woff2" "$folder/"
done
# The licence that the fonts are passed on under, as Debian gives it.
{
  echo "The fonts beside this file are subsets of Noto Sans and Noto Naskh Arabic."
  echo "Copyright 2010, 2012-2020 Google Inc.; 2015-2020 Google LLC."
  echo
  echo "SIL Open Font License, Version 1.1"
  awk '
    /^License: OFL-1.1$/ { found = 1; next }
    found && /^ / { sub(/^ /, ""); sub(/^\.$/, ""); print; next }
    { found = 0 }' "$licence"
} >"$folder/OFL.txt"
