#!/usr/bin/env bash
# Draws the beginning of both briefings side by side for the README.
set -euo pipefail
for language in ar en; do
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=860,1100 \
    --screenshot="out/briefing.$language.png" "file://$PWD/out/briefing.$language.html" 2>/dev/null
done
python3 - <<'PYTHON'
from PIL import Image
pages = [Image.open(f"out/briefing.{language}.png") for language in ("en", "ar")]
sheet = Image.new("RGB", (sum(p.width for p in pages), max(p.height for p in pages)), "white")
x = 0
for page in pages:
    sheet.paste(page, (x, 0))
    x += page.width
sheet.resize((sheet.width * 2 // 3, sheet.height * 2 // 3)).save("docs/briefing.png", optimize=True)
PYTHON
