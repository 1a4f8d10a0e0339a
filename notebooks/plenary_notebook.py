"""What the notebooks share: the tables as DuckDB views, and one look for all charts.

    db = open_tables("../target/tables/current")
    series = series or best_covered(db)
    chart([present, ahead], title="...", subtitle="...")
"""

from html import escape
from pathlib import Path

import altair as alt
import duckdb
import pandas as pd

INK = "#1d1f23"
QUIET = "#5c6068"
LINE = "#dcdcd6"
FAINT = "#f1f1ec"
PRESENT = "#0a5a9c"
AHEAD = "#c2560c"
UNSAID = "#8a8d93"
MARK = "#ffe28a"

# A status is of one of three stages. Blue and orange are told apart by all eyes; the shapes differ as well.
STAGES = ["present", "announced", "not said"]
STAGE_COLORS = [PRESENT, AHEAD, UNSAID]
STAGE_FILLS = [PRESENT, "transparent", "transparent"]
STAGE_SHAPES = ["circle", "circle", "diamond"]

# SQL for the stage of a column "status".
STAGE = """CASE WHEN status IN ('attended', 'attending') THEN 'present'
                WHEN status IS NOT NULL THEN 'announced' ELSE 'not said' END"""


def snapshot(tables):
    """The folder of one snapshot, so that all cells read the same one even while a new one is published.

    Where there are no symbolic links, current is a file of one line that names the folder.
    """
    path = Path(tables)
    if path.is_file():
        path = path.parent / path.read_text(encoding="utf-8").strip()
    if not path.is_dir():
        raise FileNotFoundError(f"There are no tables at {path.absolute()}: run jobs/analyze, or set the parameter tables.")
    return path.resolve()


def open_tables(tables):
    """A DuckDB connection with a view for each table of the snapshot."""
    db = duckdb.connect()
    for folder in sorted(snapshot(tables).iterdir()):
        if folder.is_dir():
            files = str(folder / "*.parquet").replace("'", "''")
            db.execute(f"CREATE VIEW {folder.name} AS SELECT * FROM read_parquet('{files}')")
    return db


def best_covered(db):
    """The series with the most headlines for countries and delegates; of equals, that with the most articles."""
    row = db.execute("""
        SELECT series FROM edition_statistics GROUP BY series
        ORDER BY count(countries) + count(delegates) DESC, sum(articles) DESC, series LIMIT 1""").fetchone()
    if row is None:
        raise ValueError("The tables have no edition of any series.")
    return row[0]


def name_of(db, series):
    """What the catalogue calls a series."""
    row = db.execute("SELECT any_value(series_name) FROM edition_statistics WHERE series = ?", [series]).fetchone()
    if row[0] is None:
        known = ", ".join(name for (name,) in db.execute("SELECT DISTINCT series FROM edition_statistics ORDER BY 1").fetchall())
        raise ValueError(f"There is no series {series}: choose one of {known}.")
    return row[0]


def known(value):
    """Whether a cell of a data frame holds anything."""
    return not pd.isna(value)


def words(identifier):
    """A name of the tables as words: defense_ministers becomes defense ministers."""
    return identifier.replace("_", " ")


BOUNDS = {"at_least": "≥ ", "at_most": "≤ ", "about": "~", "almost": "<~"}


def bounded(value, bound):
    """A number with its bound: at least 700 becomes ≥ 700."""
    return BOUNDS.get(bound, "") + number(value)


def number(value):
    """A number for reading: 1000 becomes 1,000."""
    return f"{value:,.0f}"


def counted(count, noun):
    """One report, two reports."""
    return f"{number(count)} {noun}{'' if count == 1 else 's'}"


def heading(title, *subtitle):
    """A chart's title, which says what it shows, and lines below it that say how to read it."""
    return alt.TitleParams(text=title, subtitle=list(subtitle))


def years(editions, cancelled_below=True):
    """The horizontal axis: all these editions, a row each with edition_year and cancelled."""
    cancelled = sorted(int(year) for year in set(editions.loc[editions["cancelled"], "edition_year"]))
    label = f"indexof({cancelled}, +datum.value) >= 0 ? [datum.label, 'cancelled'] : datum.label" if cancelled_below else "datum.label"
    return alt.X(
        "edition_year:O", title=None, scale=alt.Scale(domain=sorted(int(year) for year in set(editions["edition_year"])), paddingInner=0.1),
        axis=alt.Axis(labelAngle=0, ticks=False, domain=False, labelExpr=label, labelLineHeight=15))


def stage_encodings():
    """Full: present. Hollow: only announced. A diamond: the report does not say."""
    legend = alt.Legend(title=None, orient="top", symbolSize=90, symbolStrokeWidth=2, labelFontSize=12)
    return {
        "fill": alt.Fill("stage:N", scale=alt.Scale(domain=STAGES, range=STAGE_FILLS), legend=legend),
        "stroke": alt.Stroke("stage:N", scale=alt.Scale(domain=STAGES, range=STAGE_COLORS), legend=legend),
        "shape": alt.Shape("stage:N", scale=alt.Scale(domain=STAGES, range=STAGE_SHAPES), legend=legend),
    }


def html_table(frame, **formats):
    """A data frame as a plain table: numbers to the right, nothing where nothing is known."""
    style = frame.style.hide(axis="index").format(formats, na_rep="", escape="html", thousands=",", precision=2)
    numeric = list(frame.select_dtypes("number").columns)
    return style.set_properties(**{"text-align": "left", "vertical-align": "top"}).set_properties(
        subset=numeric, **{"text-align": "right"}).set_table_styles([{"selector": "th", "props": "text-align: left"}])


def marked(text, begin, end):
    """A text as HTML with one place marked."""
    return (f"{escape(text[:begin])}<mark style='background:{MARK};color:{INK};font-weight:600'>"
            f"{escape(text[begin:end])}</mark>{escape(text[end:])}")


@alt.theme.register("plenary", enable=True)
def _theme():
    font = "Liberation Sans, Arial, Helvetica, sans-serif"
    return {
        "config": {
            "font": font,
            "background": "#ffffff",
            "padding": 12,
            "view": {"stroke": None},
            "title": {"anchor": "start", "frame": "group", "fontSize": 17, "fontWeight": 600, "color": INK, "offset": 14,
                      "subtitleFontSize": 12.5, "subtitleColor": QUIET, "subtitlePadding": 6, "subtitleLineHeight": 17},
            "axis": {"labelColor": QUIET, "titleColor": QUIET, "labelFontSize": 12, "titleFontSize": 12, "titleFontWeight": "normal",
                     "gridColor": LINE, "domainColor": LINE, "tickColor": LINE, "labelLimit": 260},
            "axisY": {"domain": False, "ticks": False, "labelPadding": 6},
            "header": {"labelColor": INK, "labelFontSize": 13, "labelFontWeight": 600, "labelAnchor": "start", "title": None},
            "legend": {"labelColor": INK, "labelFontSize": 12, "titleColor": QUIET},
            "text": {"color": INK, "fontSize": 12},
        }
    }


# Pictures, so that an executed notebook shows its charts wherever it is opened. Twice the size for sharp screens.
alt.renderers.enable("png", scale_factor=2)
