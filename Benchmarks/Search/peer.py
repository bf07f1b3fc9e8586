"""The same lines and questions with SQLite's FTS5 as it comes: tokenizer unicode61, all words of a
question, the best twenty by bm25."""

import re
import sqlite3
import sys
import time

folder = sys.argv[1]
lines = open(f"{folder}/lines.txt", encoding="utf-8").read().splitlines()
database = sqlite3.connect(":memory:" if len(sys.argv) > 2 else f"{folder}/peer.sqlite", isolation_level=None)
database.executescript(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000;"
    "DROP TABLE IF EXISTS line; CREATE VIRTUAL TABLE line USING fts5(words);")
begin = time.perf_counter()
for start in range(0, len(lines), 5000):
    database.execute("BEGIN")
    database.executemany("INSERT INTO line(words) VALUES (?)", ((line,) for line in lines[start:start + 5000]))
    database.execute("COMMIT")
print(f"peer indexing {len(lines) / (time.perf_counter() - begin):.0f} lines/s")

kinds = {}
for row in open(f"{folder}/questions.txt", encoding="utf-8"):
    kind, text, _ = row.rstrip("\n").split("\t")
    if kind.startswith("of ") or kind.startswith("beginnings") or kind == "first":
        continue
    kinds.setdefault(kind, []).append(text)
everything = []
for kind, texts in kinds.items():
    times = []
    for text in texts[:40]:
        words = re.findall(r"\w+", text)
        if not words or "*" in text:
            continue
        match = '"' + " ".join(words) + '"' if text[0] in '"«' else " ".join(f'"{word}"' for word in words)
        begin = time.perf_counter()
        database.execute(
            "SELECT rowid, snippet(line, 0, '[', ']', '…', 30) FROM line WHERE line MATCH ? ORDER BY rank LIMIT 20",
            (match,)).fetchall()
        times.append((time.perf_counter() - begin) * 1000)
    times.sort()
    everything += times
    print(f"peer {kind:<34} {len(times):5} {times[len(times) // 2]:8.2f} {times[int(len(times) * .95)]:8.2f} {times[-1]:8.2f}")
everything.sort()
print(f"peer {'all':<34} {len(everything):5} {everything[len(everything) // 2]:8.2f} {everything[int(len(everything) * .95)]:8.2f} {everything[-1]:8.2f}")
