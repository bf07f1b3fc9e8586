"""Writes texts of two megabytes (or LARGE_BYTES) that are long or deep in one way each."""
import os
import random
import sys

SIZE = int(os.environ.get("LARGE_BYTES", "2000000"))
folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
HEAD = "The Security Council,\n\nRecalling its resolutions,\n\n"
clause = "requests the Secretary-General to report to the Council within 90 days, "


def fill(unit, size=SIZE):
    return (unit * (size // len(unit.encode()) + 1)).encode()[:size].decode("utf-8", "ignore")


texts = {
    "one-line": HEAD + "1. Decides " + fill("to extend the mandate of UNMISS until 30 April 2032, "),
    "one-word": HEAD + "1. Decides " + fill("a"),
    "one-number": HEAD + "1. Decides " + fill("9"),
    "nested": HEAD + "1. Decides " + "(" * 100_000 + "a" + ")" * 100_000,
    "items": HEAD + "1. Decides:\n" + fill("(a) To submit a report; (i) "),
    "items-with-tasks": HEAD + "1. Decides that the mandate of UNMISS shall be the following:\n\n"
    + "".join(f"({n}) To protect civilians;\n" for n in range(1, SIZE // 33)),
    "lettered-items": HEAD + "".join(
        f"{n}. Decides that the mandate of UNMISS is:\n(a) To protect civilians;\n(b) To monitor;\n\n"
        for n in range(1, SIZE // 100)),
    "ends": HEAD + "1. Decides to terminate, " + fill("to terminate "),
    "paragraphs": HEAD + "".join(f"{n}. Requests the Secretary-General to report by 1 May 2032;\n\n"
                                for n in range(1, SIZE // 66)),
    "clauses": HEAD + "1. Decides, " + fill(clause),
    "dates": HEAD + "1. Requests a report by " + fill("1 May, 2 June and "),
    "numbers": HEAD + "1. Decides on up to " + fill("twenty thousand "),
    "headings": HEAD + fill("A heading\n"),
    "blank": HEAD + fill("\n \t"),
    "marks": HEAD + "1. Decides " + fill(";,.:"),
    "direction": HEAD + "1. Decides " + fill("\u200f\u202b\u202c\u0640\u064b"),
    "mixed": HEAD + fill("1. Decides يقرر تمديد ولاية UNMISS حتى 30 نيسان/أبريل 2032، "),
    "random": random.Random(1).randbytes(SIZE),
    "council": fill("The Security Council\n"),
    "arabic-line": "إن مجلس الأمن،\n\n1 - يقرر " + fill("تمديد ولاية البعثة حتى 30 نيسان/أبريل 2032، "),
    "deep-page": fill("<div>"),
    "deep-list": "<html><ol>" + fill("<ol><li>"),
}
for name, text in texts.items():
    page = b"\x01" if name.startswith("deep") else b"\x02"
    with open(os.path.join(folder, name), "wb") as file:
        file.write(page + (text if isinstance(text, bytes) else text.encode()))
