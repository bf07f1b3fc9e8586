#!/bin/bash
# Reads random bytes and mutations of the fixtures for FUZZ_SECONDS (60), with the address sanitizer.
# A text that fails is left in Fuzzing's folder of the build. Compiled apart from the package, so that
# no build is slower for it.
set -euo pipefail
cd "$(dirname "$0")/.."
out=.build/fuzzing
seconds="${FUZZ_SECONDS:-60}"
mkdir -p "$out/corpus" "$out/failures"
export SWIFT_BACKTRACE=enable=no
flags=(-swift-version 6 -O -wmo -parse-as-library -sanitize=address,fuzzer -use-ld=lld
  -suppress-warnings)

newer() { [ ! -e "$1" ] || [ -n "$(find "${@:2}" -newer "$1" -print -quit)" ]; }

sources=$(find Sources/Texts -name '*.swift' -not -path '*/Review/*' | sort)
if newer "$out/reading" Sources/Record Sources/Programs Sources/Texts Fuzzing Sources/CXML2; then
  # The three modules are compiled as in the package; reviews are left out with what they depend on.
  swiftc "${flags[@]}" -emit-module -emit-object -module-name Record \
    -emit-module-path "$out/Record.swiftmodule" -o "$out/Record.o" \
    $(find Sources/Record -name '*.swift' | sort)
  swiftc "${flags[@]}" -emit-module -emit-object -module-name Programs -I Sources/CProcess \
    -emit-module-path "$out/Programs.swiftmodule" -o "$out/Programs.o" \
    $(find Sources/Programs -name '*.swift' | sort)
  swiftc "${flags[@]}" -emit-module -emit-object -module-name Texts -I "$out" -I Sources/CXML2 -I Sources/CProcess \
    $(pkg-config --cflags libxml-2.0 | sed 's/-I/-Xcc -I/g') \
    -emit-module-path "$out/Texts.swiftmodule" -o "$out/Texts.o" $sources
  swiftc "${flags[@]}" -module-name Fuzzing -I "$out" -I Sources/CXML2 -I Sources/CProcess \
    $(pkg-config --cflags libxml-2.0 | sed 's/-I/-Xcc -I/g') \
    Fuzzing/*.swift "$out/Record.o" "$out/Programs.o" "$out/Texts.o" -lxml2 -o "$out/reading"
fi

# Each fixture twice: as plain text with a day of adoption, and as a page.
mkdir -p "$out/seeds"
for text in Tests/Fixtures/mandates/*/*.txt; do
  { printf '\002'; head -c 12000 "$text"; } > "$out/seeds/$(basename "$text")"
done
for page in Tests/Fixtures/mandates/*/*.html; do
  { printf '\001'; head -c 12000 "$page"; } > "$out/seeds/$(basename "$page")"
done
# Long and deep texts of LARGE_BYTES (2,000,000), each read once: work must grow with length and no
# faster.
python3 Fuzzing/large.py "$out/large"
export out
find "$out/large" -type f | sort | xargs -P "$(nproc)" -I{} bash -c '
  log="$out/$(basename {}).log"
  if timeout 120 "$out/reading" -timeout=120 -rss_limit_mb=8192 {} 2> "$log"; then
    grep Executed "$log"
  else
    echo "{}: not read within two minutes, or a failure; see $log" >&2
    exit 1
  fi'
"$out/reading" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -max_len=16384 \
  -artifact_prefix="$out/failures/" -print_final_stats=1 "$out/corpus" "$out/seeds"
