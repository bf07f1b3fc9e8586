"""The rows that differ between the two published releases of the fatalities, with the standard library."""
import csv, datetime, json, sys

older, newer = sys.argv[1:3]
epoch = datetime.date(1970, 1, 1)


def known(rows):
    result = {}
    for row in rows:
        key = row["casualty_id"]
        result[key if key not in result else key + "#2"] = {
            name: value for name, value in row.items() if name not in ("id", "last_update")}
    return result


def from_json(row):
    row = {name: "" if value is None else str(value).strip() for name, value in row.items()}
    row["incident_date"] = str(epoch + datetime.timedelta(int(row["incident_date"]) // 86_400_000))
    row["m49_code"] = row["m49_code"].replace(".0", "")
    return row


def from_csv(row):
    row = {name: value.strip() for name, value in row.items()}
    row["m49_code"] = row["m49_code"].replace(".0", "")
    return row


before = known(from_json(row) for row in json.load(open(older)))
after = known(from_csv(row) for row in csv.DictReader(open(newer)))
new = [key for key in after if key not in before]
removed = [key for key in before if key not in after]
changed = [key for key in after if key in before and before[key] != after[key]]
print(len(new), "new", len(removed), "removed", len(changed), "changed")
