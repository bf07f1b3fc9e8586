#!/usr/bin/env bash
# Speed and memory, beside pandas and DuckDB on the same file. Prints ratios; times on shared machines
# are not stable, ratios of one run are.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
rows=${ROWS:-5000000}
ihata=$root/.build/release/ihata
work=$root/out/bench
mkdir -p "$work"

if [[ ! -x $work/venv/bin/python ]]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet pandas duckdb
fi
python="$work/venv/bin/python"

[[ -f $work/contributions-$rows.csv ]] || "$python" Benchmarks/generate.py "$rows" "$work/contributions-$rows.csv" "$root"

# A data folder with the project's identities and the generated file.
data=$work/data
rm -rf "$data" && mkdir -p "$data/sources" "$data/snapshots/bench/1" "$data/snapshots"
cp -r Data/entities Data/messages "$data/"
cp Data/sources/country-codes.yml "$data/sources/"
cp -r Data/snapshots/country-codes "$data/snapshots/"
ln -s "$work/contributions-$rows.csv" "$data/snapshots/bench/1/contributions.csv"
cat > "$data/sources/bench.yml" <<YAML
id: bench
publisher: {en: Generated, ar: مولَّد}
title: {en: Generated contributions, ar: مساهمات مولَّدة}
licence: {en: none, ar: لا شيء}
address: none
citation: none
cadence: none
precedence: 1
releases:
  - version: "1"
    published: "2026-01-01"
    retrieved: "2026-01-01"
    files:
      - name: contributions.csv
        format: hub-contributions
        sha256: $(sha256sum "$work/contributions-$rows.csv" | cut -d' ' -f1)
        mediaType: text/csv
        min: $rows
        max: $rows
YAML

measure() { # name command…
  local name=$1; shift
  /usr/bin/time -f "%e %M" -o "$work/time" "$@" > "$work/$name.log" 2>&1 || { cat "$work/$name.log"; exit 1; }
  read -r seconds kilobytes < "$work/time"
  awk -v n="$name" -v s="$seconds" -v k="$kilobytes" -v r="$rows" 'BEGIN {
    printf "%-22s %7.2f s  %5d MB", n, s, k / 1024
    if (n ~ /rows/) printf "  %9d rows/s", r / s
    printf "\n" }'
  echo "$name $seconds" >> "$work/results"
}

: > "$work/results"
{
  echo "$(nproc) cores, $(awk '/MemTotal/ {printf "%d GB", $2 / 1048576}' /proc/meminfo), $(. /etc/os-release; echo "$PRETTY_NAME"), $(swift --version 2>/dev/null | head -1)"
  measure record-build "$ihata" record build --store "$work/record.sqlite"
  measure brief-html "$ihata" brief --store "$work/record.sqlite" --as-of 2024-09-09 --lang ar --out "$work/briefing.html"
  measure ihata-rows "$ihata" record build --data "$data" --store "$work/bench.sqlite"
  measure pandas-sqlite-rows "$python" Benchmarks/pandas_sqlite.py "$work/contributions-$rows.csv" "$work/pandas.sqlite"
  measure duckdb-rows "$python" Benchmarks/duckdb_table.py "$work/contributions-$rows.csv" "$work/duck.db"
  awk '{t[$1] = $2} END {
    printf "pandas to SQLite / Ihata: %.1f\n", t["pandas-sqlite-rows"] / t["ihata-rows"]
    printf "DuckDB / Ihata:           %.2f\n", t["duckdb-rows"] / t["ihata-rows"] }' "$work/results"
} | tee Benchmarks/latest.txt
