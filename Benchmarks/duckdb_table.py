"""The peer: DuckDB reads the file into a table on disk."""

import os
import sys

import duckdb

source, target = sys.argv[1:3]
if os.path.exists(target):
    os.remove(target)
connection = duckdb.connect(target)
connection.execute("SET threads TO 2")
connection.execute("CREATE TABLE contribution AS SELECT * FROM read_csv(?)", [source])
connection.close()
