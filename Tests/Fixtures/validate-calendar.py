"""Reads a calendar with two independent libraries and checks what neither of them does.

Prints one line a complaint and ends with 1 where there is any."""
import sys

import ics
from icalendar import Calendar

path = sys.argv[1]
data = open(path, "rb").read()
complaints = []

if not data.endswith(b"\r\n"):
    complaints.append("does not end with CR LF")
if data.replace(b"\r\n", b"").count(b"\n") or data.replace(b"\r\n", b"").count(b"\r"):
    complaints.append("a line does not end with CR LF")
for number, line in enumerate(data.split(b"\r\n"), 1):
    if len(line) > 75:
        complaints.append(f"line {number} has {len(line)} octets")
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        complaints.append(f"line {number}: a character is taken apart")

try:
    calendar = Calendar.from_ical(data)
    for part in calendar.walk():
        complaints += [f"{part.name}: {error}" for error in part.errors]
        required = {"VCALENDAR": ["PRODID", "VERSION"], "VEVENT": ["UID", "DTSTAMP", "DTSTART"]}
        complaints += [f"{part.name} lacks {key}" for key in required.get(part.name, []) if key not in part]
    events = calendar.walk("VEVENT")
    identifiers = [str(event["UID"]) for event in events if "UID" in event]
    if len(identifiers) != len(set(identifiers)):
        complaints.append("an identifier stands twice")
    for event in events:
        print(event["DTSTART"].dt, event["DTEND"].dt, event["SUMMARY"], sep="\t")
except Exception as error:
    complaints.append(f"icalendar: {error}")

try:
    ics.Calendar(data.decode("utf-8"))
except Exception as error:
    complaints.append(f"ics: {type(error).__name__} {error}")

for complaint in complaints:
    print(complaint)
sys.exit(1 if complaints else 0)
