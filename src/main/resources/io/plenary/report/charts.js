// Draws the charts as SVG that takes its colours from the page's styles. d3 is in the page.
// Each chart says in words what it shows, and the tables beside it hold the same numbers.

const HEIGHT = 220;
const MARGIN = { top: 22, right: 10, bottom: 26, left: 44 };
const WIDEST_BAR = 44;
const MOST_REACHABLE_MARKS = 60;
const PRESENT = new Set(["attending", "attended"]);

const stage = (status) => (PRESENT.has(status) ? "present" : status ? "ahead" : "unsaid");
const number = d3.format(",");

/** An empty chart as wide as its place; draws again when that changes. */
function onPlot(plot, draw) {
  let width = 0;
  new ResizeObserver(([entry]) => {
    const now = Math.round(entry.contentRect.width);
    if (now > 0 && now !== width) {
      width = now;
      plot.replaceChildren();
      draw(d3.select(plot).append("svg").attr("viewBox", [0, 0, width, HEIGHT]), width);
    }
  }).observe(plot);
}

function verticalAxis(svg, y, width) {
  svg
    .append("g")
    .attr("class", "grid")
    .attr("aria-hidden", "true")
    .attr("transform", `translate(${MARGIN.left},0)`)
    .call(d3.axisLeft(y).ticks(4).tickFormat(number).tickSize(-(width - MARGIN.left - MARGIN.right)))
    .call((axis) => axis.select(".domain").remove());
}

function horizontalAxis(svg, axis) {
  svg
    .append("g")
    .attr("aria-hidden", "true")
    .attr("transform", `translate(0,${HEIGHT - MARGIN.bottom})`)
    .call(axis.tickSizeOuter(0));
}

/** The years that fit below an axis. */
function labelledYears(years, width) {
  const every = Math.ceil((years.length * 40) / Math.max(1, width - MARGIN.left - MARGIN.right));
  return years.filter((year, i) => (years.length - 1 - i) % every === 0);
}

function years(editions, width) {
  return d3
    .scaleBand()
    .domain(editions.map((edition) => edition.year))
    .range([MARGIN.left, width - MARGIN.right])
    .padding(0.3);
}

/** A dot, full if it was counted, hollow if it was announced, a cross if that is not said. */
function shape(group, kind) {
  return kind === "unsaid"
    ? group.append("path").attr("class", "shape unsaid").attr("d", "M-5,-5L5,5M5,-5L-5,5")
    : group.append("circle").attr("class", `shape ${kind}`).attr("r", 5);
}

function opens(group, fact, words, reachable = true) {
  group.append("title").text(words);
  if (!fact) return;
  group
    .classed("mark-hit", true)
    .on("click", () => document.dispatchEvent(new CustomEvent("plenary:fact", { detail: fact })));
  group.append("circle").attr("r", 12).attr("fill", "transparent");
  if (!reachable) return;
  group
    .attr("role", "button")
    .attr("tabindex", 0)
    .attr("aria-label", words)
    .on("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        document.dispatchEvent(new CustomEvent("plenary:fact", { detail: fact }));
      }
    });
}

function drawRanges(svg, width, editions, measure) {
  const told = editions.filter((edition) => edition[measure]);
  const x = years(editions, width);
  const y = d3
    .scaleLinear()
    .domain([0, d3.max(told, (edition) => edition[measure].high)])
    .nice(4)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  svg.attr("role", "group").attr("aria-label", `${measure} by edition; the table below has the numbers`);
  verticalAxis(svg, y, width);
  horizontalAxis(svg, d3.axisBottom(x).tickValues(labelledYears(x.domain(), width)));
  const middle = (edition) => x(edition.year) + x.bandwidth() / 2;
  for (const edition of editions.filter((each) => each.cancelled && !each[measure])) {
    svg
      .append("text")
      .attr("transform", `translate(${middle(edition) + 4},${HEIGHT - MARGIN.bottom - 6}) rotate(-90)`)
      .text("cancelled");
  }
  for (const edition of told) {
    const { value, low, high, shown, status, range, fact } = edition[measure];
    const group = svg.append("g").attr("transform", `translate(${middle(edition)},0)`);
    if (low !== high) {
      group
        .append("path")
        .attr("class", "whisker")
        .attr("d", `M-4,${y(low)}H4M0,${y(low)}V${y(high)}M-4,${y(high)}H4`);
    }
    const mark = group.append("g").attr("transform", `translate(0,${y(value)})`);
    shape(mark, stage(status));
    const cancelled = edition.cancelled ? ", edition cancelled" : "";
    opens(
      mark,
      fact,
      `${edition.year}: ${shown} ${measure}, ${status ?? "status not said"}${range ? `, reports range ${range}` : ""}${cancelled}`,
    );
    if (x.step() >= 26) {
      group
        .append("text")
        .attr("class", "label")
        .attr("aria-hidden", "true")
        .attr("text-anchor", "middle")
        .attr("y", y(high) - 10)
        .text(number(value));
    }
  }
}

function drawArticles(svg, width, editions) {
  const height = 120;
  svg.attr("viewBox", [0, HEIGHT - height, width, height]);
  const x = years(editions, width);
  const y = d3
    .scaleLinear()
    .domain([0, Math.max(1, d3.max(editions, (edition) => edition.articles))])
    .range([HEIGHT - MARGIN.bottom, HEIGHT - height + MARGIN.top]);
  svg.attr("role", "img").attr("aria-label", "articles by edition; the table below has the numbers");
  horizontalAxis(svg, d3.axisBottom(x).tickValues(labelledYears(x.domain(), width)));
  const barWidth = Math.min(x.bandwidth(), WIDEST_BAR);
  for (const edition of editions) {
    svg
      .append("rect")
      .attr("class", "bar")
      .attr("x", x(edition.year) + (x.bandwidth() - barWidth) / 2)
      .attr("width", barWidth)
      .attr("y", y(edition.articles))
      .attr("height", y(0) - y(edition.articles));
    if (x.step() >= 26) {
      svg
        .append("text")
        .attr("class", "label")
        .attr("text-anchor", "middle")
        .attr("x", x(edition.year) + x.bandwidth() / 2)
        .attr("y", y(edition.articles) - 5)
        .text(number(edition.articles));
    }
  }
}

// ---- The charts of a series

const series = new Map(
  JSON.parse(document.getElementById("series-data").textContent).map((each) => [each.id, each.editions]),
);

for (const charts of document.querySelectorAll(".charts")) {
  const editions = series.get(charts.dataset.series);
  for (const figure of charts.querySelectorAll("figure")) {
    const kind = figure.dataset.chart;
    const plot = figure.querySelector(".plot");
    if (kind === "articles") {
      onPlot(plot, (svg, width) => drawArticles(svg, width, editions));
    } else if (editions.some((edition) => edition[kind])) {
      onPlot(plot, (svg, width) => drawRanges(svg, width, editions, kind));
    } else {
      figure.hidden = true;
    }
  }
}

// ---- The timeline of an edition

/** The dated reports of a measure; those of one day, number and status are one mark. */
function marksOf(facts, edition, measure) {
  const marks = new Map();
  facts.figures.forEach((figure, i) => {
    const article = facts.articles[facts.passages[figure.passage].article];
    if (figure.measure !== measure || !article.published || article.copyOf) return;
    const key = [article.published, figure.value, figure.high, figure.status].join(" ");
    const mark = marks.get(key);
    if (mark) mark.times++;
    else marks.set(key, { ...figure, fact: `g${edition}f${i}`, day: d3.isoParse(`${article.published}T00:00:00Z`), times: 1 });
  });
  return [...marks.values()];
}

function drawTimeline(svg, width, marks, figure) {
  const measure = figure.querySelector("select").value;
  const held = figure.dataset.starts
    ? [d3.isoParse(`${figure.dataset.starts}T00:00:00Z`), d3.utcDay.offset(d3.isoParse(`${figure.dataset.ends}T00:00:00Z`), 1)]
    : [];
  const days = d3.extent([...marks.map((mark) => mark.day), ...held]);
  const x = d3
    .scaleUtc()
    .domain([d3.utcDay.offset(days[0], -1), d3.utcDay.offset(days[1], 1)])
    .range([MARGIN.left + 12, width - MARGIN.right - 24]);
  const highest = d3.max(marks, (mark) => mark.high ?? mark.value);
  const y = d3.scaleLinear().domain([0, highest]).nice(4).range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const reachable = marks.length <= MOST_REACHABLE_MARKS;
  svg
    .attr("role", reachable ? "group" : "img")
    .attr("aria-label", `${measure} by day of publication; “All reported figures” lists them`);
  if (held.length) {
    svg
      .append("rect")
      .attr("class", "days")
      .attr("x", x(held[0]))
      .attr("width", Math.max(2, x(held[1]) - x(held[0])))
      .attr("y", MARGIN.top)
      .attr("height", HEIGHT - MARGIN.top - MARGIN.bottom);
  }
  verticalAxis(svg, y, width);
  horizontalAxis(svg, d3.axisBottom(x).ticks(Math.max(2, Math.floor(width / 110))));
  const labels = [];
  for (const mark of d3.sort(marks, (a) => a.day, (a) => a.value)) {
    const [left, top] = [x(mark.day), y(mark.value)];
    const group = svg.append("g").attr("transform", `translate(${left},${top})`);
    if (mark.high !== undefined) {
      group.append("path").attr("class", "whisker").attr("d", `M-4,0H4M0,0V${y(mark.high) - top}M-4,${y(mark.high) - top}H4`);
    }
    shape(group, stage(mark.status));
    const times = mark.times > 1 ? `, ${mark.times} reports` : "";
    opens(group, mark.fact, `${d3.utcFormat("%-d %B %Y")(mark.day)}: ${mark.shown} ${measure}, ${mark.status ?? "status not said"}${times}`, reachable);
    const words = number(mark.value) + (mark.times > 1 ? ` ×${mark.times}` : "");
    const box = { left, right: left + 14 + words.length * 7, top: top - 8, bottom: top + 8 };
    const free = labels.every((other) => box.left > other.right || box.right < other.left || box.top > other.bottom || box.bottom < other.top);
    if (free) {
      labels.push(box);
      group.append("text").attr("class", "label").attr("aria-hidden", "true").attr("x", 9).attr("dy", "0.32em").text(words);
    }
  }
}

function timeline(figure) {
  const edition = Number(figure.dataset.figures);
  const facts = JSON.parse(document.getElementById(`dossier-${edition}`).textContent);
  const select = figure.querySelector("select");
  const plot = figure.querySelector(".plot");
  const show = () => {
    const marks = marksOf(facts, edition, select.value);
    const fresh = plot.cloneNode(false);
    figure.querySelector(".plot").replaceWith(fresh);
    onPlot(fresh, (svg, width) => drawTimeline(svg, width, marks, figure));
  };
  select.addEventListener("change", show);
  show();
}

// A timeline needs the facts of its edition: it is drawn when it comes near the window.
const near = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      near.unobserve(entry.target);
      timeline(entry.target);
    }
  },
  { rootMargin: "600px" },
);
document.querySelectorAll(".timeline").forEach((figure) => near.observe(figure));
addEventListener("beforeprint", () => {
  for (const figure of document.querySelectorAll(".timeline")) {
    if (figure.querySelector("svg")) continue;
    near.unobserve(figure);
    timeline(figure);
  }
});
