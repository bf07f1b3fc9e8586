// What is wrong with the page in the browser, as a list of texts; called with what to look at.
// Rules are those of WCAG 2.2 that can be computed; numbers in brackets are its success criteria.
const [language, wanted] = arguments;
const found = [];
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const describe = (element) => {
  const text = (element.textContent || element.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ").slice(0, 40);
  const name = element.getAttribute("class") ? `.${element.getAttribute("class").replace(/ /g, ".")}` : "";
  return `<${element.tagName.toLowerCase()}${name}> “${text}”`;
};
const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  && !element.closest(".unseen, .skip");
const isEmbedded = document.body.classList.contains("embedded");

function structure() {
  const root = document.documentElement;
  if (root.lang !== language) found.push(`lang is ${root.lang}`); // 3.1.1
  if (root.dir !== (language === "ar" ? "rtl" : "ltr")) found.push(`dir is ${root.dir}`);
  if (getComputedStyle(document.body).direction !== root.dir) found.push("the text runs against dir");
  if (!document.title.trim()) found.push("no title"); // 2.4.2
  const ids = new Set(); // 4.1.2
  for (const element of all("[id]")) {
    if (ids.has(element.id)) found.push(`two elements have the id ${element.id}`);
    ids.add(element.id);
  }
  for (const name of ["for", "aria-labelledby", "aria-describedby", "aria-controls"]) {
    for (const element of all(`[${name}]`)) {
      for (const id of element.getAttribute(name).split(/\s+/)) {
        if (!ids.has(id)) found.push(`${describe(element)} points to no element with the id ${id}`);
      }
    }
  }
  for (const link of all("a[href^='#']")) {
    if (!ids.has(decodeURIComponent(link.hash.slice(1)))) found.push(`${describe(link)} leads nowhere`);
  }
  if (/⟦|\{\{|\}\}/.test(document.body.innerText)) found.push("a message is missing");
  for (const element of all("[style], script:not([src]), style")) {
    if (!element.closest(".tip")) found.push(`${describe(element)} has a style or script within the page`);
  }
  if (all("main").length !== 1) found.push("not one main part"); // 1.3.1
  if (isEmbedded) return;
  let level = 0; // 1.3.1, 2.4.6
  for (const heading of all("h1, h2, h3, h4, h5, h6")) {
    const now = Number(heading.tagName[1]);
    if (now > level + 1) found.push(`${describe(heading)} follows a heading of level ${level}`);
    if (!heading.textContent.trim()) found.push("an empty heading");
    level = now;
  }
  if (all("h1").length !== 1) found.push(`${all("h1").length} headings of level 1`);
  if (all("nav [aria-current]").length > 1) found.push("two current entries of the navigation");
  const languages = all("link[rel='alternate'][hreflang]").map((link) => link.hreflang).sort().join();
  if (languages !== "ar,en") found.push(`hreflang: ${languages}`);
  const other = document.querySelector("a.language");
  const alternate = document.querySelector(`link[hreflang='${other?.hreflang}']`);
  if (!other || other.lang === language || new URL(alternate.href).pathname !== new URL(other.href).pathname) {
    found.push("the other language is not reached");
  }
  const own = document.querySelector(`link[hreflang='${language}']`);
  if (new URL(own.href).pathname !== location.pathname) found.push(`hreflang of the page is ${own.href}`);
}

/** The name that assistive technology would say, near enough. */
function name(element) {
  const labels = element.labels ? [...element.labels].map((label) => label.textContent).join(" ") : "";
  const by = (element.getAttribute("aria-labelledby") || "").split(/\s+/).filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent || "").join(" ");
  return (element.getAttribute("aria-label") || by || labels || element.textContent || "").trim();
}

function names() {
  for (const image of all("img")) if (!image.hasAttribute("alt")) found.push(`${describe(image)} has no text alternative`); // 1.1.1
  for (const image of all("svg")) {
    if (image.getAttribute("aria-hidden") === "true") continue;
    if (image.getAttribute("role") !== "img" || name(image).length < 10) found.push("a chart has no text alternative");
    if (!image.getAttribute("width") || !image.getAttribute("height")) found.push("a chart does not say its size");
  }
  for (const field of all("input:not([type='hidden']), select, textarea")) { // 1.3.1, 3.3.2
    const label = field.getAttribute("aria-label") || [...(field.labels || [])].map((one) => one.textContent).join("");
    if (!label.trim()) found.push(`the field ${field.name} has no label`);
  }
  for (const element of all("a[href], button, summary")) { // 2.4.4, 4.1.2
    if (!name(element)) found.push(`${describe(element)} has no name`);
  }
  for (const table of all("table")) { // 1.3.1
    if (!table.caption?.textContent.trim()) found.push(`${describe(table)} has no caption`);
    if (all("thead th:not([scope])", table).length) found.push(`${describe(table)} has heads without scope`);
    const columns = table.tHead?.rows[0]?.cells.length;
    if ([...table.tBodies[0]?.rows ?? []].some((row) => row.cells.length !== columns)) {
      found.push(`${describe(table)} has rows of another length than its head`);
    }
  }
  for (const element of all("[role='group'], [role='region'], nav, form, section[aria-labelledby]")) {
    if (element.matches("nav, form:not([role='search']), [role]:not(form)") && !name(element).trim()) {
      found.push(`${describe(element)} has no name`);
    }
  }
}

// Contrast (1.4.3): each text with its own colour against what lies behind it.

const channel = (value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]) => 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
const over = (top, below) => [0, 1, 2].map((index) => top[index] * top[3] + below[index] * (1 - top[3]));
function color(text) {
  const parts = text.match(/[\d.]+/g)?.map(Number);
  if (!parts || !text.startsWith("rgb")) return null;
  return [parts[0], parts[1], parts[2], parts[3] ?? 1];
}
function behind(element) {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    const layer = color(getComputedStyle(at).backgroundColor);
    if (layer && layer[3] > 0) layers.push(layer);
    if (layer && layer[3] === 1) break;
  }
  return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
}
function ratio(a, b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function contrast() {
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("title, desc, script, option, [hidden]")) continue;
    const style = getComputedStyle(element);
    const drawn = element.closest("svg");
    const paint = drawn ? style.fill : style.color;
    const key = [paint, style.fillOpacity, style.fontSize, style.fontWeight, element.tagName, element.className?.baseVal ?? element.className, element.parentElement.tagName, element.parentElement.className?.baseVal ?? element.parentElement.className, element.closest("header, main, footer, .pinned")?.tagName].join("|");
    if (seen.has(key)) continue;
    seen.add(key);
    if (!isShown(element)) { seen.delete(key); continue; }
    const front = color(paint);
    if (!front) continue;
    if (drawn) front[3] *= Number(style.fillOpacity);
    for (let at = element; at; at = at.parentElement) front[3] *= Number(getComputedStyle(at).opacity);
    const ground = behind(element);
    const value = ratio(over(front, ground), ground);
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700 ? 3 : 4.5;
    if (value < least) found.push(`contrast ${value.toFixed(2)} of ${describe(element)}: ${paint} on ${ground.map(Math.round)}`);
  }
  for (const field of all("input:not([type='hidden'], [type='range']), select, textarea")) { // 1.4.11
    if (!isShown(field)) continue;
    const line = color(getComputedStyle(field).borderBlockStartColor);
    const ground = behind(field.parentElement);
    const edge = Math.max(ratio(over(line, ground), ground), ratio(behind(field), ground));
    if (edge < 3) found.push(`contrast ${edge.toFixed(2)} of the edge of ${field.name || field.tagName}`);
  }
}

// The room that the page takes (1.4.10), and the size of what is pressed (2.5.8).

function room() {
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    const wide = all("body *").filter((element) => {
      const box = element.getBoundingClientRect();
      return (box.right > root.clientWidth + 1 || box.left < -1) && box.width && !element.closest(".scroll > *, .skip");
    });
    found.push(`the page is ${root.scrollWidth} wide of ${root.clientWidth}: ${wide.slice(0, 3).map(describe).join(", ")}`);
  }
  for (const cell of all("td, th")) {
    if (cell.scrollWidth > cell.clientWidth + 1) found.push(`${describe(cell)} is wider than its cell`);
  }
  for (const box of all(".scroll")) {
    if (box.scrollWidth > box.clientWidth + 1 && (box.tabIndex < 0 || !box.getAttribute("aria-label"))) {
      found.push(`${describe(box)} scrolls, and the keyboard does not reach it`); // 2.1.1
    }
  }
}

function targets() {
  const shown = all("a[href], button, input:not([type='hidden']), select, textarea, summary").filter(isShown);
  const boxes = shown.map((element) => ({ element, box: element.getBoundingClientRect() })).filter((one) => one.box.width);
  const isInSentence = (element) => {
    const holder = element.closest("p, dd, dt, li, td, th, .note");
    return holder && !element.closest(".take, .pager, nav") && holder.textContent.trim().length > element.textContent.trim().length + 3;
  };
  for (const { element, box } of boxes) {
    if (box.width >= 24 && box.height >= 24 || isInSentence(element)) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const near = boxes.find((other) => {
      if (other.element === element || element.contains(other.element) || other.element.contains(element)) return false;
      const [dx, dy] = [Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom)];
      return Math.hypot(dx, dy) < 12;
    });
    if (near) found.push(`${describe(element)} is ${Math.round(box.width)} × ${Math.round(box.height)} and near ${describe(near.element)}`);
  }
}

const rules = { structure, names, contrast, room, targets };
for (const rule of wanted) rules[rule]();
return [...new Set(found)];
