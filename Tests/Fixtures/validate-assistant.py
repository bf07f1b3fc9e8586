"""Asks the program through the official client of the Model Context Protocol.

Arguments: the program, the folder of data, the store. The client checks every structured answer
against the schema that its tool declares; this checks the schemas themselves, what every answer must
carry, and a figure against what the command line says. Prints one line a complaint and ends with 1
where there is any."""
import asyncio
import json
import subprocess
import sys

from jsonschema import Draft202012Validator
from mcp import Client, StdioServerParameters

program, data, store = sys.argv[1:4]
places = ["--data", data, "--store", store]
complaints = []

figure = {
    "indicator": "fatalities", "mission": ["minusma"], "to": "2024", "by": ["type"],
    "at": ["malicious-act"],
}
fatalities = "un-fatalities/2025-04-04/DPPADPOSS-FATALITIES.csv"
calls = [
    ("indicators", {"indicator": "fatality-rate"}),
    ("figure", figure),
    ("explain", figure | {"rows": 3}),
    ("line", {"path": fatalities, "row": 3176}),
    ("mandate", {"mission": "unmiss", "as-of": "2024-09-09"}),
    ("due", {"as-of": "2024-09-09", "within": 30}),
    ("calendar", {"from": "2024-10", "to": "2024-10", "mission": ["UNMISS", "unisfa"]}),
    ("search", {"text": "minus"}),
    ("resolve", {"spelling": "اليونيفيل"}),
    ("sources", {"source": "un-fatalities"}),
    ("check", {"passage": "In 2022, 34 peacekeepers were killed by malicious acts."}),
]
wrong = [
    ("figure", {"indicator": "no-such"}),
    ("figure", {"indicator": "fatalities", "from": "yesterday"}),
    ("figure", {"indicator": "fatalities", "mission": ["NOSUCH"]}),
    ("line", {"path": fatalities, "row": 999999}),
    ("mandate", {}),
]


def complain(*words):
    complaints.append(" ".join(str(word) for word in words))


def of_the_command_line():
    words = [program, "figure", "fatalities", "--mission", "minusma", "--to", "2024", "--by", "type"]
    entries = json.loads(subprocess.check_output(words + ["--format", "json"] + places))
    return next(entry["value"] for entry in entries if entry["type"] == "malicious-act")


async def converse(mode, expected, language):
    server = StdioServerParameters(command=program, args=["mcp", "--lang", language] + places)
    async with Client(server, mode=mode, read_timeout_seconds=60) as client:
        if client.protocol_version != expected:
            complain(mode, "speaks", client.protocol_version)
        if not client.instructions:
            complain(mode, "gives no instructions")
        tools = (await client.list_tools()).tools
        if [tool.name for tool in tools] != [name for name, _ in calls]:
            complain(mode, "lists", [tool.name for tool in tools])
        for tool in tools:
            Draft202012Validator.check_schema(tool.input_schema)
            Draft202012Validator.check_schema(tool.output_schema)
            if not tool.annotations.read_only_hint:
                complain(tool.name, "may change something")
        inputs = {tool.name: Draft202012Validator(tool.input_schema) for tool in tools}
        for name, arguments in calls:
            if not inputs[name].is_valid(arguments):
                complain(name, "does not allow", arguments)
            for lang in ("en", "ar"):
                result = await client.call_tool(name, arguments | {"lang": lang})
                text = result.content[0].text
                if result.is_error or "⟦" in text:
                    complain(mode, name, lang, text)
                    continue
                if any("\u0621" <= letter <= "\u064a" for letter in text) != (lang == "ar"):
                    if name != "resolve":  # names stand in every language
                        complain(mode, name, "is not in", lang)
                if not result.structured_content["sources"]:
                    complain(mode, name, "names no source")
                if name == "figure":
                    values = [entry["value"] for entry in result.structured_content["figures"]]
                    if values != [counted]:
                        complain(mode, name, values, "instead of", counted)
        for name, arguments in wrong:
            result = await client.call_tool(name, arguments)
            if not result.is_error or not result.content[0].text:
                complain(mode, name, arguments, "is no error")


counted = of_the_command_line()
print("MINUSMA, malicious acts:", counted)
asyncio.run(converse("auto", "2026-07-28", "en"))
asyncio.run(converse("legacy", "2025-11-25", "ar"))
for complaint in complaints:
    print(complaint)
sys.exit(1 if complaints else 0)
