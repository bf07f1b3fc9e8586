#!/usr/bin/env bash
# Requests a second, latency and memory of the site, beside Datasette on the same file and the same
# aggregate. Both run on this machine one after the other, in turns; ratios of one run hold, times drift.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${SECONDS_EACH:-8}
rounds=${ROUNDS:-3}
connections=50
work=$PWD/out/bench-web
ihata=$PWD/.build/release/ihata
mkdir -p "$work"

command -v wrk >/dev/null || { echo "wrk is needed: apt-get install -y wrk" >&2; exit 1; }
if ! cmp -s Benchmarks/Web/requirements.txt "$work/requirements.txt"; then
  python3 -m venv "$work/python"
  "$work/python/bin/pip" install --quiet --disable-pip-version-check -r Benchmarks/Web/requirements.txt
  cp Benchmarks/Web/requirements.txt "$work/requirements.txt"
fi
[[ -f $work/record.sqlite ]] || "$ihata" record build --store "$work/record.sqlite" >/dev/null

pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true' EXIT
serve() { # port kept-megabytes
  "$ihata" serve --store "$work/record.sqlite" --port "$1" --kept-megabytes "$2" --no-freeze \
    --requests-per-minute 100000000 >"$work/serve.$1.out" 2>/dev/null &
  pids+=($!)
  until curl -s -o /dev/null "http://127.0.0.1:$1/healthz"; do sleep 0.2; done
}
serve 8091 32; kept=${pids[-1]}
serve 8092 0; made=${pids[-1]}
"$work/python/bin/datasette" serve -i "$work/record.sqlite" --metadata Benchmarks/Web/datasette.yml -p 8093 \
  >"$work/datasette.out" 2>&1 &
pids+=($!)
until curl -s -o /dev/null "http://127.0.0.1:8093/-/versions.json"; do sleep 0.2; done

aggregate="/api/v1/figures/fatalities?mission=MISSION&by=type&to=2024-09-09"
peer="/record/deaths.json?mission=MISSION&_shape=array"
echo "The same numbers: $(curl -s "http://127.0.0.1:8091${aggregate/MISSION/minusma}" | grep -o '"value":[0-9]*' | head -1) and $(curl -s "http://127.0.0.1:8093${peer/MISSION/minusma}" | head -c 50)"

load() { # name port path
  local out
  for _ in $(seq 2); do curl -s -o /dev/null "http://127.0.0.1:$2${3/MISSION/minusma}"; done
  out=$(IHATA_PATH=$3 wrk -t2 -c$connections -d"${seconds}s" -s Benchmarks/Web/missions.lua "http://127.0.0.1:$2" | grep RESULT)
  echo "$1 $out" >>"$work/results"
}
: >"$work/results"
for _ in $(seq "$rounds"); do
  load aggregate-kept 8091 "$aggregate"
  load aggregate-made 8092 "$aggregate"
  load aggregate-datasette 8093 "$peer"
done
for path in /ar/ /en/ /ar/missions/MISSION /en/missions/MISSION "/en/indicators/fatalities?mission=MISSION" \
  "/ar/map" "/ar/briefing" "/ar/calendar" "/en/explain/fatalities?mission=MISSION&by=type&at=malicious-act"; do
  [[ $(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:8091${path/MISSION/minusma}") == 200 ]] || continue
  load "page:$path" 8091 "$path"
  load "page-made:$path" 8092 "$path"
done

awk '
  { n = $1; rate[n] += $3; median[n] += $4; tail[n] += $5; errors[n] += $6; bytes[n] = $7; count[n]++; if (!(n in seen)) { order[++k] = n; seen[n] = 1 } }
  END {
    printf "%-64s %10s %10s %10s %8s %9s\n", "", "requests/s", "median ms", "p99 ms", "errors", "bytes"
    for (i = 1; i <= k; i++) { n = order[i]
      printf "%-64s %10.0f %10.2f %10.2f %8d %9d\n", n, rate[n] / count[n], median[n] / count[n], tail[n] / count[n], errors[n], bytes[n] }
    d = rate["aggregate-datasette"]
    if (d > 0) printf "Ihata to Datasette: %.1f times with answers kept, %.1f times with every answer made anew\n", rate["aggregate-kept"] / d, rate["aggregate-made"] / d
  }' "$work/results" | tee "$work/table"
for pid in "$kept" "$made"; do
  echo "memory after the load: $(awk '/VmHWM/ {printf "%d MB at most", $2 / 1024} /VmRSS/ {printf ", %d MB now", $2 / 1024}' "/proc/$pid/status")"
done
