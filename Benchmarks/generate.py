"""Writes a file of uniformed contributions in the hub's format, with as many rows as asked for.

The rows are not published figures: they only have their shape. States and missions are real, so that
every row passes the same checks as a published one.
"""

import calendar
import csv
import random
import sys

rows = int(sys.argv[1])
path = sys.argv[2]
root = sys.argv[3]
random.seed(2378)

with open(f"{root}/Data/snapshots/country-codes/2026/country-codes.csv", encoding="utf-8-sig") as file:
    states = [
        (row["official_name_en"], row["ISO3166-1-Alpha-3"], row["M49"])
        for row in csv.DictReader(file)
        if row["is_independent"] == "Yes" and row["M49"] and row["official_name_en"]
    ]
missions = [
    "MINURSO", "MINUSCA", "MINUSMA", "MONUSCO", "UNAMID", "UNDOF", "UNFICYP", "UNIFIL", "UNISFA", "UNMIK",
    "UNMISS", "UNMOGIP", "UNTSO", "UNOCI", "UNMIL", "MINUSTAH", "UNAMA", "UNAMI", "UNSMIL", "UNSOM", "UNMIT",
    "UNMIS", "MINURCAT", "MONUC", "MINUJUSTH", "UNVMC", "UNMHA", "BINUH", "UNOWAS", "UNSOS",
]
types = ["Troops", "Staff Officer", "Experts on Mission", "Individual Police", "Formed Police Units"]
months = [
    f"{year}-{month:02d}-{calendar.monthrange(year, month)[1]:02d}"
    for year in range(1950, 2050)
    for month in range(1, 13)
]

written = 0
with open(path, "w", newline="", encoding="utf-8") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow([
        "contribution_id", "contributing_country", "isocode3", "m49_code", "mission_acronym", "personnel_type",
        "female_personnel", "male_personnel", "last_reporting_date",
    ])
    for month in months:
        for mission in missions:
            for name, iso3, m49 in states:
                if written == rows:
                    sys.exit(0)
                written += 1
                kind = types[(written * 7) % 5]
                male = random.randrange(0, 900)
                female = random.randrange(0, 40) if male > 60 else 0
                writer.writerow([written, name, iso3, m49, mission, kind, female, male, month])
