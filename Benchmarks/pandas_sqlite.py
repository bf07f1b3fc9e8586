"""The peer: pandas reads the file in pieces and appends them to SQLite, with an index at the end."""

import os
import sqlite3
import sys

import pandas

source, target = sys.argv[1:3]
if os.path.exists(target):
    os.remove(target)
connection = sqlite3.connect(target)
for piece in pandas.read_csv(source, chunksize=200_000, parse_dates=["last_reporting_date"]):
    piece.to_sql("contribution", connection, if_exists="append", index=False)
connection.execute("CREATE INDEX by_question ON contribution(mission_acronym, isocode3, last_reporting_date)")
connection.commit()
