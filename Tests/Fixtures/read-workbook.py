"""Reads a workbook with an independent library and prints what it holds as JSON."""
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheets = []
for sheet in book.worksheets:
    rows = []
    for row in sheet.iter_rows():
        rows.append(
            [
                {
                    "value": cell.value,
                    "type": cell.data_type,
                    "format": cell.number_format,
                    "bold": bool(cell.font.b),
                    "quoted": bool(cell.quotePrefix),
                    "link": cell.hyperlink.target if cell.hyperlink else None,
                }
                for cell in row
            ]
        )
    sheets.append(
        {
            "name": sheet.title,
            "rightToLeft": bool(sheet.sheet_view.rightToLeft),
            "frozen": sheet.freeze_panes,
            "widths": [sheet.column_dimensions[key].width for key in sorted(sheet.column_dimensions)],
            "rows": rows,
        }
    )
print(json.dumps({"title": book.properties.title, "created": str(book.properties.created), "sheets": sheets}))
