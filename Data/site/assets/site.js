"use strict";
// What the pages do when the reader's browser runs scripts: copying, asking at once, values of charts,
// sorting and filtering of tables. Everything can be read and asked without it.
(() => {
  const words = document.currentScript.dataset;
  const root = document.documentElement;
  const language = root.lang;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const say = (text) => {
    const status = document.getElementById("status");
    status.textContent = "";
    requestAnimationFrame(() => { status.textContent = text; });
  };

  // Copying a citation or the code of an embedded table.

  function copying(source, text) {
    const button = make("button", { type: "button", className: "copy", textContent: words.copy });
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text());
      } catch {
        // Without a secure connection there is no clipboard; what is selected can be copied by hand.
        if (source.select) source.select();
        else getSelection().selectAllChildren(source);
        if (!document.execCommand("copy")) return;
      }
      button.textContent = words.copied;
      say(words.copied);
      setTimeout(() => { button.textContent = words.copy; }, 2000);
    });
    return button;
  }

  function addCopying(within) {
    for (const area of all(".take textarea", within)) {
      area.parentElement.after(copying(area, () => area.value));
    }
    const citation = within.querySelector("#cite-text");
    if (citation) citation.after(copying(citation, () => citation.textContent));
  }

  // Tables: rows by the value of a column, and rows that hold a text.

  const months = {
    en: ["january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december"],
    ar: ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيه", "يوليه", "أغسطس", "سبتمبر", "أكتوبر",
      "نوفمبر", "ديسمبر"],
  };
  const order = new Intl.Collator(language, { numeric: true });
  const isolates = /[\u200e\u200f\u061c\u2066-\u2069]/g;
  const plain = (cell) => cell.textContent.replace(isolates, "").trim();

  /** A date in words as a number that orders it, `31 January 2021` or `January 2021`; or nothing. */
  function day(text) {
    const parts = text.match(/^(?:(\d{1,2}) )?([^\d]+?) (\d{4})$/);
    const name = parts && parts[2].split("/").pop().toLowerCase();
    const month = parts ? (months[language] ?? months.en).indexOf(name) : -1;
    return month < 0 ? null : Number(parts[3]) * 10000 + month * 100 + Number(parts[1] ?? 0);
  }

  /** What a cell is ordered by: a number where its column has numbers, else a date or its text. */
  function worth(cell) {
    if (!cell) return null;
    const text = plain(cell.classList.contains("number") ? cell.querySelector("bdi") ?? cell : cell);
    if (cell.classList.contains("number")) {
      const digits = text.replace(/[^\d.\u2212-]/g, "").replace("\u2212", "-");
      const number = digits === "" ? NaN : Number(digits);
      return Number.isNaN(number) ? null : number;
    }
    return text === "" || text === "—" ? null : day(text) ?? text;
  }

  function compare(a, b) {
    return typeof a === "number" && typeof b === "number" ? a - b : order.compare(a, b);
  }

  function addSorting(table) {
    const body = table.tBodies[0];
    const published = [...body.rows];
    const heads = all("thead th", table);
    heads.forEach((head, column) => {
      const button = make("button", { type: "button", className: "sort", title: words.sort });
      button.append(...head.childNodes);
      head.append(button);
      head.setAttribute("aria-sort", "none");
      button.addEventListener("click", () => {
        // Numbers begin with the greatest; the third click gives the order as published.
        const first = head.classList.contains("number") ? "descending" : "ascending";
        const second = first === "ascending" ? "descending" : "ascending";
        const was = head.getAttribute("aria-sort");
        const now = was === "none" ? first : was === first ? second : "none";
        heads.forEach((other) => other.setAttribute("aria-sort", "none"));
        head.setAttribute("aria-sort", now);
        if (now === "none") return body.append(...published);
        const sign = now === "ascending" ? 1 : -1;
        const rows = published.map((row) => ({ row, value: worth(row.cells[column]) }));
        // What is not known stands last, whichever way the others are ordered.
        rows.sort((a, b) => (a.value === null) - (b.value === null)
          || (a.value === null ? 0 : sign * compare(a.value, b.value)));
        body.append(...rows.map((entry) => entry.row));
      });
    });
  }

  /** Text as it is looked for: without case, marks and the forms of alif and yeh. */
  const folded = (text) => text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f\u0640\u064b-\u065f]/g, "")
    .replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/ة/g, "ه");

  function addFilter(table) {
    const rows = [...table.tBodies[0].rows];
    const texts = rows.map((row) => folded(plain(row)));
    const field = make("input", { type: "search" });
    const count = make("output", {});
    const name = table.caption ? plain(table.caption) : "";
    field.setAttribute("aria-label", `${words.filter}: ${name}`);
    field.addEventListener("input", () => {
      const asked = folded(field.value.trim()).split(/\s+/);
      let shown = 0;
      rows.forEach((row, index) => {
        row.hidden = !asked.every((word) => texts[index].includes(word));
        if (!row.hidden) shown += 1;
      });
      count.textContent = field.value.trim() ? `${shown} ${words.of} ${rows.length}` : "";
    });
    const box = table.closest(".scroll") ?? table;
    box.before(make("div", { className: "filter" }, make("label", {}, words.filter, field), count));
  }

  function addTables(within) {
    for (const table of all("table", within)) {
      if (!table.tBodies[0]) continue;
      const rows = table.tBodies[0].rows.length;
      if (rows >= 3) addSorting(table);
      if (rows >= 20) addFilter(table);
    }
  }

  // A box that has nothing to scroll is no stop on the way of the keyboard.

  const boxes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth + 1) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });

  // Charts: the values of their marks under the pointer, and with the arrow keys.

  const hint = make("p", { id: "values-hint", hidden: true, textContent: words.values });
  const tip = make("div", { className: "tip", hidden: true });

  function show(text, x, y) {
    tip.textContent = text;
    tip.hidden = false;
    const box = tip.getBoundingClientRect();
    tip.style.left = `${Math.max(4, Math.min(x - box.width / 2, innerWidth - box.width - 4))}px`;
    tip.style.top = `${y - box.height - 12 < 4 ? y + 16 : y - box.height - 12}px`;
  }

  function addValues(drawing) {
    // As titles they would be shown by the browser too, beside ours and without the keyboard.
    const values = new Map(
      all(":scope > * > title", drawing).map((title) => [title.parentElement, title.textContent]));
    all("title", drawing).forEach((title) => title.remove());
    const marks = [...values.keys()];
    if (!marks.length) return;
    let at = -1;
    const leave = () => {
      tip.hidden = true;
      marks[at]?.classList.remove("marked");
    };
    drawing.addEventListener("pointermove", (event) => {
      const mark = event.target.closest("svg > *");
      if (values.has(mark)) show(values.get(mark), event.clientX, event.clientY);
      else tip.hidden = true;
    });
    drawing.addEventListener("pointerleave", () => { tip.hidden = true; });
    drawing.addEventListener("blur", leave);
    drawing.setAttribute("tabindex", "0");
    drawing.setAttribute("aria-describedby", hint.id);
    drawing.addEventListener("keydown", (event) => {
      const forward = root.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
      const back = root.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
      const next = { [forward]: at + 1, [back]: at - 1, ArrowDown: at + 1, ArrowUp: at - 1, Home: 0,
        End: marks.length - 1 }[event.key];
      if (event.key === "Escape") return leave();
      if (next === undefined) return;
      event.preventDefault();
      leave();
      at = Math.max(0, Math.min(next, marks.length - 1));
      marks[at].classList.add("marked");
      const box = marks[at].getBoundingClientRect();
      show(values.get(marks[at]), box.x + box.width / 2, box.y);
      say(tip.textContent);
    });
  }

  // Forms that ask at once: the page is fetched, and all of its main part but the form is replaced.

  let asking = null;

  async function ask(address, keeping) {
    asking?.abort();
    const asked = asking = new AbortController();
    const main = document.getElementById("main");
    main.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!answer.ok || !page.getElementById("main")) throw new Error(String(answer.status));
      if (keeping === "push") history.pushState(null, "", address);
      if (keeping === "replace") history.replaceState(null, "", address);
      take(page);
    } catch (error) {
      // Whatever it was, the browser's own way to the page says it better.
      if (error.name !== "AbortError") location.assign(address);
    } finally {
      if (asking === asked) main.removeAttribute("aria-busy");
    }
  }

  function take(page) {
    document.title = page.title;
    path = location.pathname + location.search;
    const main = document.getElementById("main");
    const fresh = page.getElementById("main");
    const forms = all(":scope > form[data-asks-at-once]", main);
    const freshForms = all(":scope > form[data-asks-at-once]", fresh);
    if (forms.length === freshForms.length) {
      // The forms stay where they are: what has the focus keeps it, and a slider can be held.
      forms.forEach((form, index) => renew(form, freshForms[index]));
      freshForms.forEach((form, index) => form.replaceWith(make("hr", { id: `form-${index}` })));
      for (const child of [...main.childNodes]) if (!forms.includes(child)) child.remove();
      let form = 0;
      for (const child of [...fresh.childNodes]) {
        if (child.id === `form-${form}`) form += 1;
        else if (form < forms.length) forms[form].before(document.adoptNode(child));
        else main.append(document.adoptNode(child));
      }
    } else {
      main.replaceChildren(...[...fresh.childNodes].map((child) => document.adoptNode(child)));
      main.focus({ preventScroll: true });
    }
    for (const selector of [".language", ".top nav", ".cite", ".pinned"]) {
      const [old, now] = [document.querySelector(selector), page.querySelector(selector)];
      if (old && now) old.replaceWith(document.adoptNode(now));
    }
    for (const old of all("head link[rel='alternate'], head link[rel='canonical']")) old.remove();
    document.head.append(...all("head link[rel='alternate'], head link[rel='canonical']", page));
    const foot = document.querySelector("footer .cite");
    if (foot) addCopying(foot);
    prepare(main);
    say(`${words.updated} ${document.querySelector("h1").textContent}`);
  }

  /** Gives the fields of a form the values and choices of another; not the one that has the focus. */
  function renew(form, fresh) {
    for (const hidden of all("input[type='hidden']", form)) hidden.remove();
    form.prepend(...all("input[type='hidden']", fresh));
    for (const field of all("input:not([type='hidden']), select", form)) {
      const now = fresh.querySelector(`#${CSS.escape(field.id)}`);
      if (!now) continue;
      const isHeld = field === document.activeElement;
      if (field.options && field.innerHTML !== now.innerHTML) {
        const value = isHeld ? field.value : now.value;
        field.innerHTML = now.innerHTML;
        field.value = value;
      } else if (!isHeld) {
        field.value = now.value;
      }
      if (field.min !== undefined && !field.options) Object.assign(field, { min: now.min, max: now.max });
      tell(field);
    }
  }

  function tell(field) {
    const output = field.type === "range" && field.parentElement.querySelector("output");
    if (output) output.value = field.value;
  }

  function address(form) {
    const asked = new URLSearchParams(new FormData(form));
    for (const [name, value] of [...asked]) if (value === "") asked.delete(name);
    const url = new URL(form.action);
    url.search = asked;
    return url.href;
  }

  let waiting = 0;
  let held = null;

  document.addEventListener("input", (event) => {
    const field = event.target;
    tell(field);
    const form = field.closest?.("form[data-asks-at-once]");
    if (!form || field.type !== "range") return;
    // While a slider moves, the page follows; its way back leads to where the moving began.
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      ask(address(form), held === field ? "replace" : "push");
      held = field;
    }, 120);
  });
  document.addEventListener("change", (event) => {
    const field = event.target;
    const form = field.closest?.("form[data-asks-at-once]");
    if (!form || !form.checkValidity()) return;
    clearTimeout(waiting);
    ask(address(form), held === field ? "replace" : "push");
    held = null;
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "get" || !form.matches(".ask")) return;
    event.preventDefault();
    // Fields that are left empty are not asked for.
    if (form.matches("[data-asks-at-once]")) ask(address(form), "push");
    else location.assign(address(form));
  });

  let path = location.pathname + location.search;
  addEventListener("popstate", () => {
    // Going between places of one page changes nothing of it.
    const now = location.pathname + location.search;
    if (now === path) return;
    path = now;
    ask(location.href, "");
  });

  // The other language begins at the same place.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a.language");
    if (link) link.hash = location.hash;
  });

  function prepare(within) {
    addTables(within);
    addCopying(within);
    all("figure svg", within).forEach(addValues);
    all(".scroll", within).forEach((box) => boxes.observe(box));
  }

  document.body.append(tip, hint);
  prepare(document);
})();
