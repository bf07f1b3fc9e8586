"""Goes through a running site with a browser and says everything that is wrong with it.

    browse.py plan.json

The plan names the address of the server (`address`), examples of every kind of page without language
(`kinds`), the languages (`languages`) and, if pictures are asked for, a folder (`screens`).
Every finding is one line; the status is 1 if there is any.
"""

import importlib.util
import json
import os
import re
import shutil
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.keys import Keys

# Rules of axe-core 3.1.1 that this page format outgrew: a list of terms may have groups since HTML 5.2.
AXE_WITHOUT = ["dlitem"]
AUDIT = (Path(__file__).parent / "audit.js").read_text()
WIDTHS = {"ar": [360, 768, 1440], "en": [1440, 768, 360]}
ASKING = "form[data-asks-at-once] select"
VALUES = "figure svg[tabindex]"
# Layout shift as the browser measures it; up to 0.1 is called good.
GREATEST_SHIFT = 0.05
# Before any script of a page: errors, policies broken, and what moves.
WATCH = """
window.watched = {errors: [], shift: 0};
addEventListener("error", e => watched.errors.push(String(e.message || (e.target && (e.target.src || e.target.href)))), true);
addEventListener("unhandledrejection", e => watched.errors.push(String(e.reason)));
document.addEventListener("securitypolicyviolation", e => watched.errors.push("policy: " + e.violatedDirective + " " + e.blockedURI));
new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) watched.shift += e.value; })
  .observe({type: "layout-shift", buffered: true});
"""

AXE = Path(importlib.util.find_spec("axe_selenium_python").origin).parent.joinpath(
    "node_modules/axe-core/axe.min.js").read_text()


class Walk:
    def __init__(self, plan):
        self.address = plan["address"].rstrip("/")
        self.host = urlsplit(self.address).netloc
        self.kinds = plan["kinds"]
        self.pages = [path for examples in self.kinds for path in examples]
        self.languages = plan["languages"]
        self.screens = plan.get("screens")
        self.found = []
        # Where the first of some kinds of things is.
        self.places = {}
        self.browser = start()
        self.cdp = self.browser.execute_cdp_cmd
        self.script = self.browser.execute_script
        self.cdp("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})

    def fault(self, where, what):
        self.found.append(f"{where}: {what}")

    def expect(self, holds, where, what):
        if not holds:
            self.fault(where, what)

    def open(self, path):
        self.browser.get(self.address + path)

    def resize(self, width, height=900):
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.cdp("Emulation.setDeviceMetricsOverride", metrics)

    def drawn(self):
        """Waits until what was changed is drawn."""
        self.browser.execute_async_script(
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(done))")

    def media(self, scheme):
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self.cdp("Emulation.setEmulatedMedia", {"features": features})

    def until(self, condition, where, what, seconds=10):
        """Waits for a condition in the page; a page that never meets it is a fault."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.script(f"return Boolean({condition})"):
                return True
            time.sleep(0.02)
        self.fault(where, what)
        return False

    def console(self, where):
        for entry in self.browser.get_log("browser"):
            if entry["level"] in ("SEVERE", "WARNING"):
                self.fault(where, f"console: {entry['message'][:300]}")

    def requests(self, where):
        """What the browser asked for since the last time: only the server itself, nothing in vain."""
        for entry in self.browser.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                if urlsplit(url).scheme in ("http", "https", "ws") and urlsplit(url).netloc != self.host:
                    self.fault(where, f"asks another host: {url}")
            if message["method"] == "Network.responseReceived":
                response = message["params"]["response"]
                if response["status"] >= 400 and message["params"]["type"] != "Document":
                    self.fault(where, f"{response['status']} {response['url']}")

    # Every page

    def page(self, path, language, status=200, is_first=True):
        """A page at every width; the first of its kind in the dark too, and with targets measured twice."""
        where = f"/{language}{path}"
        widths = WIDTHS[language]
        self.resize(widths[0])
        self.media("light")
        self.open(where)
        got = self.script("return performance.getEntriesByType('navigation')[0].responseStatus")
        self.expect(got == status, where, f"status {got}")
        # Two frames later everything is drawn, and what moves has moved.
        self.drawn()
        watched = self.script("return window.watched")
        for selector in (ASKING, VALUES):
            if selector not in self.places and self.browser.find_elements("css selector", selector):
                self.places[selector] = path
        for error in watched["errors"]:
            self.fault(where, f"error: {error}")
        self.expect(
            watched["shift"] < GREATEST_SHIFT, where,
            f"the page moves by {watched['shift']:.3f} at {widths[0]} px")
        self.report(where, language, ["structure", "names", "contrast", "room", "targets"])
        self.picture(where, widths[0])
        if is_first:
            self.media("dark")
            self.report(f"{where} (dark)", language, ["contrast"])
            self.picture(f"{where}", f"{widths[0]}-dark")
            self.media("light")
        for width in widths[1:]:
            self.resize(width)
            self.drawn()
            self.report(f"{where} at {width} px", language, ["room", "targets"] if is_first and width != 768 else ["room"])
            self.picture(where, width)
        if status == 200:
            self.console(where)
        else:
            self.browser.get_log("browser")
        self.requests(where)

    def report(self, where, language, rules):
        for fault in self.script(AUDIT, language, rules):
            self.fault(where, fault)

    def picture(self, where, width):
        if not self.screens:
            return
        name = re.sub(r"[^\w-]+", "-", where.strip("/"))[:80].strip("-") or "home"
        Path(self.screens).mkdir(parents=True, exist_ok=True)
        size = self.cdp("Page.getLayoutMetrics", {})["cssContentSize"]
        self.resize(int(str(width).split("-")[0]), min(int(size["height"]), 6000))
        self.browser.save_screenshot(f"{self.screens}/{name}-{width}.png")
        self.resize(int(str(width).split("-")[0]))

    def axe(self, path, language):
        """The rules of axe-core, an opinion that is not ours."""
        where = f"/{language}{path} (axe)"
        self.open(f"/{language}{path}")
        rules = {rule: {"enabled": False} for rule in AXE_WITHOUT}
        self.script(AXE)
        violations = self.browser.execute_async_script(
            """const [rules, done] = arguments;
            axe.run(document, {rules, resultTypes: ["violations"]}).then(
              result => done(result.violations.flatMap(rule => rule.nodes.map(
                node => rule.id + ": " + rule.help + ": " + node.html.slice(0, 160)))),
              error => done([String(error)]));""", rules)
        for violation in violations:
            self.fault(where, violation)

    # The keyboard

    def tab(self):
        self.browser.switch_to.active_element.send_keys(Keys.TAB)

    def tab_until(self, condition, where, what, most=400):
        for _ in range(most):
            self.tab()
            if self.script(f"const it = document.activeElement; return Boolean({condition})"):
                return True
        self.fault(where, f"the keyboard does not reach {what}")
        return False

    def press(self):
        """Follows the link that has the focus."""
        before = self.browser.current_url
        self.browser.switch_to.active_element.send_keys(Keys.ENTER)
        end = time.monotonic() + 10
        while self.browser.current_url == before and time.monotonic() < end:
            time.sleep(0.02)
        self.until("document.readyState === 'complete'", before, "the next page does not load")

    def main_task(self, language):
        """From the home page to the published row behind a number, with the keyboard alone."""
        where = f"/{language}/ (keyboard)"
        self.resize(1440)
        self.open(f"/{language}/")
        self.tab()
        self.expect(
            self.script("return document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().top >= 0"),
            where, "the first stop is not the way to the content, or is not seen")
        self.browser.switch_to.active_element.send_keys(Keys.ENTER)
        self.expect(self.script("return document.activeElement.id === 'main'"), where, "the way to the content leads elsewhere")
        at = "it.matches('td a.figure') && it.closest('tr').cells[0].textContent.includes('MINUSMA') && it.search.includes('malicious-act')"
        if not self.tab_until(at, where, "the deaths of MINUSMA by malicious acts"):
            return
        value = self.script("return document.activeElement.textContent")
        self.press()
        self.expect(f"/{language}/explain/fatalities" in self.browser.current_url, where, f"the number leads to {self.browser.current_url}")
        self.expect(value in self.script("return document.querySelector('main').innerText"), where, "the explanation has another number")
        if not self.tab_until("it.pathname?.includes('/lines/')", where, "a published row"):
            return
        self.press()
        text = self.script("return document.querySelector('pre.published').textContent")
        self.expect("MINUSMA" in text and "Malicious Act" in text, where, f"the row is {text}")
        # The other language begins at the same row.
        self.script("location.hash = 'figures'")
        path = urlsplit(self.browser.current_url)
        self.script("document.querySelector('a.language').click()")
        other = "en" if language == "ar" else "ar"
        self.until(f"document.documentElement.lang === '{other}' && document.readyState === 'complete'", where, "the language does not change")
        now = urlsplit(self.browser.current_url)
        self.expect(
            (now.path[3:], now.query, now.fragment) == (path.path[3:], path.query, "figures"),
            where, f"the other language is at {now.geturl()}")
        self.expect(text == self.script("return document.querySelector('pre.published').textContent"), where, "the other language shows another row")

    def focus(self, path, language):
        """Every stop of the keyboard at the beginning of a page is seen (2.4.7, 2.4.11)."""
        where = f"/{language}{path} (focus)"
        self.resize(1440)
        self.open(f"/{language}{path}")
        for _ in range(24):
            self.tab()
            fault = self.script(
                """const it = document.activeElement;
                if (it === document.body) return null;
                const style = getComputedStyle(it), box = it.getBoundingClientRect();
                if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'the focus is not seen on ';
                if (box.bottom < 0 || box.top > innerHeight) return 'the focus is outside of what is seen on ';
                return null;""")
            if fault:
                self.fault(where, fault + self.script("return document.activeElement.outerHTML.slice(0, 160)"))

    # Scripts

    def without_scripts(self, language):
        where = f"/{language}/ (no scripts)"
        self.cdp("Emulation.setScriptExecutionDisabled", {"value": True})
        try:
            self.open(f"/{language}/")
            find = self.browser.find_elements
            self.expect(len(find("css selector", "main table tbody tr")) > 10, where, "the tables are not there")
            self.expect(len(find("css selector", "main a.figure")) > 10, where, "the figures are not there")
            self.expect(not find("css selector", ".sort, .copy, .filter"), where, "something is shown that needs scripts")
            find("css selector", ".search input")[0].send_keys("UNIFIL", Keys.ENTER)
            end = time.monotonic() + 10
            while "q=UNIFIL" not in self.browser.current_url and time.monotonic() < end:
                time.sleep(0.02)
            self.expect("q=UNIFIL" in self.browser.current_url, where, "the search does not ask")
        finally:
            self.cdp("Emulation.setScriptExecutionDisabled", {"value": False})

    def tables(self, language):
        """Sorting and filtering."""
        where = f"/{language}/ (tables)"
        self.resize(1440)
        self.open(f"/{language}/")
        column = "[...document.querySelector('table').tBodies[0].rows].map(r => r.cells[1].querySelector('bdi').textContent)"
        published = self.script(f"return {column}")
        press = "document.querySelectorAll('table')[0].querySelectorAll('.sort')[1].click()"
        state = "return document.querySelectorAll('table')[0].querySelectorAll('th')[1].ariaSort"
        self.script(press)
        self.expect(self.script(state) == "descending", where, "aria-sort does not say the order")
        self.script(press)
        ascending = self.script(f"return {column}")
        numbers = [float(text.replace(",", "")) for text in ascending]
        self.expect(numbers == sorted(numbers) and len(set(numbers)) > 2, where, f"ascending: {ascending}")
        self.script(press)
        self.expect(self.script(f"return {column}") == published, where, "the published order does not return")
        self.open(f"/{language}/explain/fatalities?mission=minusma&by=type&at=malicious-act&to=2024-09-09")
        field = self.browser.find_element("css selector", ".filter input")
        field.send_keys("senegal")
        shown = self.script(
            "return [...document.querySelector('.filter').nextElementSibling.querySelectorAll('tbody tr')].filter(r => !r.hidden).map(r => r.textContent)")
        self.expect(0 < len(shown) < 60 and all("Senegal" in row for row in shown), where, f"the filter shows {len(shown)} rows")

    def asking(self, language):
        """A form that asks at once: no reload, the focus stays, the way back works, it is announced."""
        path = self.places.get(ASKING)
        if path is None:
            self.fault(f"/{language}", "no page asks at once")
            return
        self.open(f"/{language}{path}")
        where = f"/{language}{path} (asks at once)"
        before = self.browser.current_url
        title = self.script("return document.querySelector('main').innerText")
        self.script(
            """window.isSame = true;
            const field = document.querySelector('form[data-asks-at-once] select');
            field.focus();
            field.selectedIndex = (field.selectedIndex + 1) % field.options.length;
            window.chosen = field.value;
            field.dispatchEvent(new Event('change', {bubbles: true}));""")
        if not self.until(f"location.href !== {json.dumps(before)} && !document.querySelector('main').ariaBusy", where, "nothing is asked"):
            return
        self.expect(self.script("return window.isSame === true"), where, "the page was loaded anew")
        self.expect(self.script("return document.activeElement.tagName") == "SELECT", where, "the focus is lost")
        self.until("document.getElementById('status').textContent.length > 3", where, "it is not announced")
        self.expect(self.script("return document.querySelector('main').innerText") != title, where, "the page says the same")
        fresh = self.script(
            """const done = arguments[0]; return fetch(location.href).then(a => a.text()).then(t => {
              const page = new DOMParser().parseFromString(t, 'text/html');
              const text = d => [...d.querySelectorAll('main td, main h1, main h2, main p')].map(e => e.textContent.trim()).join('|');
              return [text(page), text(document)]; })""")
        self.expect(fresh[0] == fresh[1], where, "what is shown is not what the address gives")
        self.report(where, language, ["structure", "names"])
        self.script("history.back()")
        self.until(
            f"location.href === {json.dumps(before)} && !document.querySelector('main').ariaBusy"
            f" && document.querySelector('main').innerText === {json.dumps(title)}", where,
            "the way back does not give the page before")
        self.console(where)

    def charts(self, language):
        """The values of a chart with the keyboard."""
        path = self.places.get(VALUES)
        if path is None:
            self.fault(f"/{language}", "no chart has values")
            return
        self.open(f"/{language}{path}")
        where = f"/{language}{path} (chart)"
        self.script("document.querySelector('figure svg[tabindex]').focus()")
        self.browser.switch_to.active_element.send_keys(Keys.HOME)
        self.expect(self.script("const t = document.querySelector('.tip'); return !t.hidden && t.textContent.length > 1"), where, "no value is shown")
        self.until("document.getElementById('status').textContent === document.querySelector('.tip').textContent", where, "the value is not said")

    def copying(self, language):
        where = f"/{language}/ (copying)"
        self.open(f"/{language}/")
        permissions = {"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"], "origin": self.address}
        self.cdp("Browser.grantPermissions", permissions)
        citation = self.script("return document.getElementById('cite-text').textContent")
        self.script("document.querySelector('.cite .copy').click()")
        copied = self.browser.execute_async_script(
            "const done = arguments[0]; setTimeout(() => navigator.clipboard.readText().then(done, e => done(String(e))), 50)")
        self.expect(copied == citation, where, f"copied: {copied}")

    def embedded(self, language):
        self.open(f"/{language}/")
        code = self.script("return document.querySelector('.take textarea').value")
        source = re.search(r'src="([^"]+)"', code)
        if not source:
            self.fault(f"/{language}/", f"the code for embedding is {code}")
            return
        path = re.sub(r"^(https?://[^/]+)?/\w\w", "", source.group(1).replace("&amp;", "&"))
        self.page(path, language)

    def run(self):
        steps = []
        for order, language in enumerate(self.languages):
            began = time.monotonic()
            for examples in self.kinds:
                for index, path in enumerate(examples):
                    # The first of a kind in every language; the others in one each, in turn.
                    if index == 0 or index % len(self.languages) == order:
                        self.page(path, language, is_first=index == 0)
            steps.append(f"pages {time.monotonic() - began:.1f}")
            began = time.monotonic()
            # The language of a page makes little difference to these rules.
            for examples in self.kinds[order::len(self.languages)]:
                self.axe(examples[0], language)
            steps.append(f"axe {time.monotonic() - began:.1f}")
            self.page("/no/such/page", language, status=404)
            self.page("/explain/fatalities?to=yesterday", language, status=400)
            for step in (
                self.embedded, self.main_task, self.without_scripts, self.tables, self.asking,
                self.charts, self.copying,
            ):
                began = time.monotonic()
                step(language)
                steps.append(f"{step.__name__} {time.monotonic() - began:.1f}")
            self.focus("/", language)
            self.focus(self.pages[-1], language)
            self.requests(f"/{language}")
        if os.environ.get("IHATA_BROWSER_TIMES"):
            print(", ".join(steps), file=sys.stderr)


def start():
    """The browser, both from the system: nothing is fetched."""
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not driver:
        sys.exit("chromium or chromedriver is missing; `make setup` installs both (packages chromium, chromium-driver)")
    options = Options()
    options.binary_location = chromium
    flags = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--force-prefers-reduced-motion",
             "--disable-background-networking", "--disable-component-update"]
    if os.geteuid() == 0:
        flags.append("--no-sandbox")
    for flag in flags:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(options=options, service=Service(driver))
    browser.set_page_load_timeout(30)
    browser.set_script_timeout(30)
    return browser


def main():
    walk = Walk(json.loads(Path(sys.argv[1]).read_text()))
    try:
        walk.run()
    finally:
        walk.browser.quit()
    for fault in walk.found:
        print(fault)
    print(f"{len(walk.pages)} pages in {len(walk.languages)} languages, {len(walk.found)} faults")
    sys.exit(1 if walk.found else 0)


if __name__ == "__main__":
    main()
