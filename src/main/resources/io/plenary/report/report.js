// What happens on the page: a fact opens its sentence, lists fill when they are opened, search finds.
// Facts come from the JSON in the page, edition by edition, and are read when they are first needed.
// All of it becomes text: nothing here writes HTML.

const SHOWN_AT_ONCE = 100;
const RESULTS_OF_A_KIND = 12;

const byId = (id) => document.getElementById(id);
const instance = (template) => byId(template).content.cloneNode(true);

// ---- Facts

const dossiers = new Map();

/** The facts of an edition: { articles, passages, figures, quotations }. */
function dossier(number) {
  if (!dossiers.has(number)) {
    dossiers.set(number, JSON.parse(byId(`dossier-${number}`).textContent));
  }
  return dossiers.get(number);
}

/** Text by code points, as the tables count. */
function slice(passage, begin, end) {
  const from = Math.max(0, begin - passage.begin);
  const to = Math.max(from, end - passage.begin);
  const simple = !/[\ud800-\udbff]/.test(passage.text);
  return simple ? passage.text.slice(from, to) : [...passage.text].slice(from, to).join("");
}

const KINDS = { f: "figures", q: "quotations", a: "attendance" };

/** The fact called g2f5 (a figure), g2q5 (a quotation) or g2a5 (who comes), with all that belongs to it. */
function find(id) {
  const [, number, kind, index] = /^g(\d+)([fqa])(\d+)$/.exec(id) ?? [];
  if (number === undefined || !byId(`dossier-${number}`)) return null;
  const facts = dossier(Number(number));
  const fact = facts[KINDS[kind]][Number(index)];
  if (!fact) return null;
  const passage = facts.passages[fact.passage];
  return { kind: KINDS[kind], fact, passage, article: facts.articles[passage.article] };
}

const day = (iso) =>
  new Date(`${iso}T00:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

const source = (article) => article.title ?? article.document;

// ---- Small pieces

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

const unknown = (text) => element("span", "unknown", text);

const statusTag = (status) =>
  status ? element("span", `tag ${status}`, status) : element("span", "tag unknown", "status not said");

function speakerOf(quotation) {
  if (quotation.speaker) return document.createTextNode(quotation.speaker);
  return unknown(quotation.mention ? `“${quotation.mention}”, not settled who` : "Speaker not settled");
}

// ---- Evidence

const evidence = byId("evidence");

/** Splits a passage at the fact, its sentence and its speaker, and marks each. */
function marked({ fact, passage }) {
  const spans = [{ begin: fact.begin, end: fact.end, name: "mark" }];
  if (fact.sentenceBegin !== undefined) {
    spans.push({ begin: fact.sentenceBegin, end: fact.sentenceEnd, name: "span", className: "sentence" });
  }
  if (fact.mentionBegin !== undefined) {
    spans.push({ begin: fact.mentionBegin, end: fact.mentionEnd, name: "span", className: "speaker" });
  }
  const end = passage.begin + [...passage.text].length;
  const cuts = new Set([passage.begin, end]);
  for (const span of spans) {
    for (const cut of [span.begin, span.end]) if (cut > passage.begin && cut < end) cuts.add(cut);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const pieces = document.createDocumentFragment();
  for (let i = 0; i + 1 < places.length; i++) {
    let piece = document.createTextNode(slice(passage, places[i], places[i + 1]));
    for (const span of spans) {
      if (span.begin <= places[i] && places[i + 1] <= span.end) {
        const around = element(span.name, span.className);
        around.append(piece);
        piece = around;
      }
    }
    pieces.append(piece);
  }
  return pieces;
}

function saidBy({ kind, fact }) {
  const isQuotation = kind === "quotations";
  const who = isQuotation ? fact.speaker : fact.by;
  const parts = [];
  if (who) {
    const named = isQuotation && fact.mention && fact.mention !== who ? `, named there as “${fact.mention}”` : "";
    parts.push(`Said by ${who}${fact.office ? ` (${fact.office})` : ""}${named}`);
  } else if (!isQuotation) {
    parts.push("Stated by the article itself");
  } else {
    parts.push(fact.mention ? `Said by “${fact.mention}”; who that is the article does not settle` : "The article does not settle who said it");
  }
  if (fact.relay) parts.push(`passed on by ${fact.relay}`);
  return `${parts.join(", ")}.`;
}

function showEvidence(id) {
  const found = find(id);
  if (!found) return;
  const { kind, fact, article } = found;
  const put = (selector, ...content) => evidence.querySelector(selector).replaceChildren(...content);
  byId("evidence-title").textContent = {
    figures: `${fact.shown} ${fact.measure}`,
    quotations: fact.speaker ?? "Speaker not settled",
    attendance: fact.name,
  }[kind];
  const tags = [kind === "quotations" ? element("span", "tag", `${fact.kind} speech`) : statusTag(fact.status)];
  if (fact.scope) tags.push(" ", element("span", "tag scope", `counting those that send ${fact.scope}`));
  if (article.copyOf) tags.push(" ", element("span", "tag unknown", `a copy of ${article.copyOf}`));
  put(".tags", ...tags);
  put(".by", saidBy(found));
  put(".passage", marked(found));
  put(".article", article.title ?? unknown("no title"), article.agency ? `, ${article.agency}` : "");
  put(".published", article.published ? day(article.published) : unknown("no date in the text or the record"));
  put(".document", article.document);
  put(".position", `${fact.begin} to ${fact.end}`);
  history.replaceState(null, "", `#${id}`);
  if (!evidence.open) evidence.showModal();
  evidence.scrollTop = 0;
}

evidence.querySelector(".close").addEventListener("click", () => evidence.close());
evidence.addEventListener("click", (event) => {
  if (event.target === evidence) evidence.close();
});
evidence.addEventListener("close", () => history.replaceState(null, "", location.pathname + location.search));
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-fact]");
  if (button) showEvidence(button.dataset.fact);
});
document.addEventListener("plenary:fact", (event) => showEvidence(event.detail));

// ---- Lists that fill when they are opened

function figureRow(id, figure, article) {
  const row = instance("figure-template");
  const put = (selector, ...content) => row.querySelector(selector).replaceChildren(...content);
  put(".measure", figure.measure);
  const button = row.querySelector(".fact");
  button.textContent = figure.shown;
  button.dataset.fact = id;
  button.setAttribute("aria-label", `evidence for ${figure.shown} ${figure.measure}`);
  put(".status", statusTag(figure.status));
  put(".scope", figure.scope ?? "");
  put(".by", figure.by ?? unknown("the article itself"));
  if (figure.relay) row.querySelector(".by").append(" ", element("span", "muted", `via ${figure.relay}`));
  put(".published", article.published ? day(article.published) : unknown("no date"));
  put(".in", source(article));
  if (article.copyOf) row.querySelector(".in").append(" ", element("span", "tag unknown", "copy"));
  return row;
}

function quotationItem(id, quotation, facts, withSpeaker) {
  const passage = facts.passages[quotation.passage];
  const article = facts.articles[passage.article];
  const item = instance("quotation-template");
  const button = item.querySelector(".said");
  button.textContent = slice(passage, quotation.begin, quotation.end);
  button.dataset.fact = id;
  button.classList.add(quotation.kind);
  const where = [quotation.kind];
  if (article.published) where.push(day(article.published));
  where.push(source(article));
  if (article.copyOf) where.push("a copy");
  const line = item.querySelector(".where");
  line.textContent = where.join(", ");
  if (withSpeaker) line.prepend(speakerOf(quotation), ", ");
  return item;
}

/** Appends pieces some at a time, with a button for more. */
function appendInTurns(list, after, pieces, from = 0) {
  const batch = document.createDocumentFragment();
  for (const piece of pieces.slice(from, from + SHOWN_AT_ONCE)) batch.append(piece());
  list.append(batch);
  const left = pieces.length - from - SHOWN_AT_ONCE;
  if (left > 0) {
    const more = element("button", "close", `Show ${Math.min(left, SHOWN_AT_ONCE)} of ${left.toLocaleString("en")} more`);
    more.type = "button";
    more.addEventListener("click", () => {
      more.remove();
      appendInTurns(list, after, pieces, from + SHOWN_AT_ONCE);
    });
    after.append(more);
  }
}

function fillFigures(details, rows) {
  const number = Number(details.dataset.figures);
  const facts = dossier(number);
  const table = instance("figures-template");
  table.querySelector(".scroll").setAttribute("aria-label", "All reported figures");
  const body = table.querySelector("tbody");
  rows.append(table);
  const order = facts.figures
    .map((figure, index) => ({ figure, index, article: facts.articles[facts.passages[figure.passage].article] }))
    .sort((a, b) => a.figure.measure.localeCompare(b.figure.measure) || b.figure.value - a.figure.value);
  appendInTurns(
    body,
    rows,
    order.map(({ figure, index, article }) => () => figureRow(`g${number}f${index}`, figure, article)),
  );
}

function fillQuotations(details, rows) {
  const number = Number(details.dataset.quotations);
  const { speaker, speakerKind } = details.dataset;
  const everyone = details.hasAttribute("data-everyone");
  const facts = dossier(number);
  const pieces = [];
  facts.quotations.forEach((quotation, index) => {
    const theirs = quotation.speaker === speaker && quotation.speakerKind === speakerKind;
    if (everyone || theirs) {
      pieces.push(() => quotationItem(`g${number}q${index}`, quotation, facts, everyone || !speaker));
    }
  });
  appendInTurns(rows, rows, pieces);
  if (pieces.length === 0) rows.append(element("p", "empty", "None of these quotations is in this page; the tables have them."));
}

function fill(details) {
  const rows = details.querySelector(":scope > .rows");
  if (!rows || rows.childElementCount > 0) return;
  if (details.dataset.figures !== undefined) fillFigures(details, rows);
  if (details.dataset.quotations !== undefined) fillQuotations(details, rows);
}

document.addEventListener("toggle", (event) => event.target.open && fill(event.target), true);

// On paper nothing can be opened: the quotations of the most quoted are printed with them.
let openedForPrint = [];
addEventListener("beforeprint", () => {
  openedForPrint = [...document.querySelectorAll(".quoted > .officials > li > details:not([open])")];
  for (const details of openedForPrint) {
    fill(details);
    details.open = true;
  }
});
addEventListener("afterprint", () => openedForPrint.forEach((details) => (details.open = false)));

// ---- Search

const simplified = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
let index = null;

function officialsInPage() {
  return [...document.querySelectorAll("li[id] > details[data-speaker]")].map((details) => ({
    text: simplified(details.querySelector(".who").textContent),
    title: details.dataset.speaker,
    detail: `${details.closest(".edition").querySelector("h3").textContent}: ${details.querySelector(".how-often").textContent}`,
    open: () => reveal(details),
  }));
}

/** Everything that can be found: an entry is a text to search, and what a hit shows and opens. */
function buildIndex() {
  if (index) return index;
  index = { Officials: officialsInPage(), Figures: [], Quotations: [], Attendance: [] };
  for (const script of document.querySelectorAll("script[id^=dossier-]")) {
    const number = Number(script.id.slice("dossier-".length));
    const facts = dossier(number);
    facts.figures.forEach((figure, i) => {
      const passage = facts.passages[figure.passage];
      const sentence = slice(passage, figure.sentenceBegin, figure.sentenceEnd);
      index.Figures.push({
        text: simplified(`${figure.value} ${figure.shown} ${figure.measure} ${figure.status ?? ""} ${figure.by ?? ""} ${sentence}`),
        title: `${figure.shown} ${figure.measure}`,
        detail: sentence,
        open: () => showEvidence(`g${number}f${i}`),
      });
    });
    facts.quotations.forEach((quotation, i) => {
      const passage = facts.passages[quotation.passage];
      const words = slice(passage, quotation.begin, quotation.end);
      const who = quotation.speaker ?? quotation.mention ?? "";
      index.Quotations.push({
        text: simplified(`${who} ${quotation.office ?? ""} ${words}`),
        title: words,
        detail: quotation.speaker ?? "speaker not settled",
        open: () => showEvidence(`g${number}q${i}`),
      });
    });
    facts.attendance.forEach((coming, i) => {
      const sentence = slice(facts.passages[coming.passage], coming.sentenceBegin, coming.sentenceEnd);
      index.Attendance.push({
        text: simplified(`${coming.name} ${coming.status} ${coming.by ?? ""} ${sentence}`),
        title: `${coming.name}: ${coming.status}`,
        detail: sentence,
        open: () => showEvidence(`g${number}a${i}`),
      });
    });
  }
  return index;
}

function reveal(details) {
  for (let around = details; around; around = around.parentElement.closest("details")) around.open = true;
  details.scrollIntoView({ block: "center" });
  details.querySelector("summary").focus();
}

function resultItem(entry) {
  const item = instance("result-template");
  const button = item.querySelector(".result");
  button.querySelector(".hit").textContent = entry.title;
  button.querySelector(".muted").textContent = entry.detail;
  button.addEventListener("click", entry.open);
  return item;
}

function search() {
  const query = byId("query").value.trim();
  const results = byId("results");
  results.hidden = query === "";
  document.body.classList.toggle("searching", query !== "");
  if (query === "") return;
  const everything = buildIndex();
  const begin = performance.now();
  const words = simplified(query).split(/\s+/);
  const groups = [];
  let found = 0;
  for (const [kind, entries] of Object.entries(everything)) {
    const hits = entries.filter((entry) => words.every((word) => entry.text.includes(word)));
    found += hits.length;
    if (hits.length === 0) continue;
    const group = instance("results-template");
    const more = hits.length > RESULTS_OF_A_KIND ? `, the first ${RESULTS_OF_A_KIND}` : "";
    group.querySelector("h3").textContent = `${kind}: ${hits.length.toLocaleString("en")}${more}`;
    group.querySelector("ul").append(...hits.slice(0, RESULTS_OF_A_KIND).map(resultItem));
    groups.push(group);
  }
  byId("results-groups").replaceChildren(...groups);
  const milliseconds = performance.now() - begin;
  results.dataset.milliseconds = milliseconds.toFixed(1);
  byId("results-count").textContent =
    found === 0 ? `Nothing in this page says “${query}”.` : `${found.toLocaleString("en")} found.`;
}

byId("search").addEventListener("submit", (event) => {
  event.preventDefault();
  search();
});
byId("query").addEventListener("input", search);
byId("query").addEventListener("focus", () => requestIdleCallback?.(buildIndex) ?? buildIndex(), { once: true });

// ---- A link to a fact opens it

if (location.hash) showEvidence(location.hash.slice(1));
document.documentElement.dataset.ready = performance.now().toFixed(0);
