#!/usr/bin/env python3
"""Checks the stand-off labels of the gold reports.

usage: check_labels.py [FOLDER]      FOLDER: where tune/, held-back/ and series/ are (default: beside this file)

Every X.txt needs its X.ann and the other way round. In every .ann the offsets (Unicode code points, end exclusive)
must slice the text to exactly what the line says, identifiers must be unique and known, attributes must be legal and
complete, values numeric, and editions those of the catalogue. What is wrong is printed as file:line: message. At the
end comes a count of the labels in each folder. Exit code 0: no error, 1: errors, 2: the folder holds no reports.
"""

import json
import re
import sys
from collections import Counter, namedtuple
from pathlib import Path

FOLDERS = ("tune", "held-back")

MEASURES = {
    "countries", "delegates", "delegations", "speakers", "sessions", "defense_ministers", "deputy_defense_ministers",
    "foreign_ministers", "ministers", "heads_of_state", "chiefs_of_staff", "officials", "experts", "journalists",
    "international_organizations", "companies", "deputy_secretaries_general",
}
SCOPES = (MEASURES - {"countries", "sessions"}) | {"defense_ministries"}
FIGURE_STATUSES = {"invited", "registered", "confirmed", "expected", "attending", "attended"}
ATTENDEE_STATUSES = {"invited", "confirmed", "arrived", "attended", "declined", "absent"}
NUMBER = re.compile(r"\d+")

# What each attribute may hold: a set of words, or a pattern.
LEGAL = {
    "Figure": {
        "Measure": MEASURES,
        "Value": NUMBER,
        "ValueHigh": NUMBER,
        "Bound": {"exact", "about", "almost", "at_least", "at_most"},
        "Status": FIGURE_STATUSES,
        "Scope": SCOPES,
        "Series": re.compile(r"[a-z0-9-]+"),
        "Edition": re.compile(r"\d{4}"),
        "ReportedBy": re.compile(r"[^\s_]+(_[^\s_]+)*"),
    },
    "Attendee": {
        "Status": ATTENDEE_STATUSES,
        "Kind": {"country", "organization", "person"},
        "Edition": re.compile(r"\d{4}"),
    },
}
REQUIRED = {"Figure": {"Measure", "Value", "Bound", "Series"}, "Attendee": {"Status", "Kind"}}
ATTRIBUTIONS = {"Attribution", "Attribution-no-source"}
SPAN_TYPES = {"Figure", "Attendee", "Source", "Cue", "Content"} | ATTRIBUTIONS

Label = namedtuple("Label", "line type spans")


class Annotation:
    """One .ann file beside its text, and what is wrong with it."""

    def __init__(self, path, text, catalogue):
        self.path, self.text, self.catalogue = path, text, catalogue
        self.labels, self.attributes, self.events, self.errors = {}, {}, [], []
        self.names = set()

    def error(self, line, message):
        self.errors.append(f"{self.path}:{line}: {message}")

    def read(self):
        with self.path.open(encoding="utf-8", newline="") as lines:
            rows = lines.read().split("\n")
        # Attributes and events may stand before the spans they speak of.
        spans_first = sorted(enumerate(rows, 1), key=lambda row: not row[1].startswith("T"))
        for number, row in spans_first:
            if not row:
                if number != len(rows):
                    self.error(number, "empty line")
                continue
            fields = row.split("\t")
            if fields[0] in self.names:
                self.error(number, f"{fields[0]} occurs twice")
            self.names.add(fields[0])
            if re.fullmatch(r"T\d+", fields[0]) and len(fields) == 3:
                self.read_span(number, *fields)
            elif re.fullmatch(r"A\d+", fields[0]) and len(fields) == 2:
                self.read_attribute(number, fields[1])
            elif re.fullmatch(r"E\d+", fields[0]) and len(fields) == 2:
                self.read_event(number, fields[1])
            else:
                self.error(number, f"not a T, A or E line: {row!r}")
        return self

    def read_span(self, number, name, where, words):
        match = re.fullmatch(r"(\S+) (\d+ \d+(?:;\d+ \d+)*)", where)
        if not match:
            return self.error(number, f"cannot read the offsets {where!r}")
        spans = [tuple(map(int, piece.split())) for piece in match[2].split(";")]
        if match[1] not in SPAN_TYPES:
            self.error(number, f"unknown type {match[1]}")
        for begin, end in spans:
            if not begin < end <= len(self.text):
                self.error(number, f"{begin} {end} is outside the text of {len(self.text)} code points")
        sliced = " ".join(self.text[begin:end] for begin, end in spans)
        if sliced != words:
            self.error(number, f"the text at {match[2]} is {sliced!r}, the label says {words!r}")
        elif sliced != sliced.strip():
            self.error(number, f"{sliced!r} begins or ends with a blank")
        if match[1] in REQUIRED and len(spans) > 1:
            self.error(number, f"a {match[1]} is one stretch of text")
        self.labels[name] = Label(number, match[1], spans)

    def read_attribute(self, number, content):
        fields = content.split(" ")
        if len(fields) != 3:
            return self.error(number, f"an attribute is a name, a label and a value: {content!r}")
        key, name, value = fields
        label = self.labels.get(name)
        if label is None:
            return self.error(number, f"{name} is not labelled")
        legal = LEGAL.get(label.type, {}).get(key)
        if legal is None:
            return self.error(number, f"a {label.type} has no {key}")
        if not (value in legal if isinstance(legal, set) else legal.fullmatch(value)):
            self.error(number, f"{value} is no {key} of a {label.type}")
        held = self.attributes.setdefault(name, {})
        if key in held:
            self.error(number, f"{name} has two attributes {key}")
        held[key] = value

    def read_event(self, number, content):
        roles = {}
        for field in content.split(" "):
            role, colon, name = field.partition(":")
            if not colon or role in roles:
                return self.error(number, f"cannot read {field!r}")
            roles[role] = name
            if role not in ATTRIBUTIONS | {"Source", "Cue", "Content"}:
                self.error(number, f"unknown role {role}")
            elif name not in self.labels or self.labels[name].type != role:
                self.error(number, f"{name} is not labelled as {role}")
        self.events.append((number, roles))

    def check(self):
        for name, label in self.labels.items():
            held = self.attributes.get(name, {})
            for key in sorted(REQUIRED.get(label.type, set()) - held.keys()):
                self.error(label.line, f"{name} has no {key}")
            if label.type == "Figure":
                self.check_figure(label.line, held)
            elif label.type == "Attendee":
                self.check_edition(label.line, held.get("Edition"), self.catalogue)
        used = set()
        for number, roles in self.events:
            self.check_event(number, roles)
            used.update(roles.values())
        for name, label in self.labels.items():
            if label.type not in REQUIRED and name not in used:
                self.error(label.line, f"{label.type} {name} belongs to no attribution")
        self.check_overlaps()
        return self

    def check_figure(self, line, held):
        if "Scope" in held and held.get("Measure") != "countries":
            self.error(line, "only a count of countries has a scope")
        if held.get("Measure") == "sessions" and "Status" in held:
            self.error(line, "sessions have no status")
        low, high = held.get("Value", "0"), held.get("ValueHigh")
        if high is not None and low.isdigit() and high.isdigit() and int(low) >= int(high):
            self.error(line, f"the range {low} to {high} is empty")
        series = held.get("Series")
        if series not in self.catalogue:
            self.error(line, f"no series {series} in the catalogue")
        else:
            self.check_edition(line, held.get("Edition"), [series])

    def check_edition(self, line, year, series):
        if year is not None and not any(int(year) in self.catalogue[one] for one in series):
            self.error(line, f"no edition {year} of {', '.join(series)}")

    def check_event(self, number, roles):
        kind = next((role for role in roles if role in ATTRIBUTIONS), None)
        if kind is None or "Cue" not in roles or "Content" not in roles:
            return self.error(number, "an attribution has a cue and a content")
        if (kind == "Attribution") != ("Source" in roles):
            self.error(number, "an Attribution has a source, an Attribution-no-source has none")
        doubled, cue = self.labels.get(roles[kind]), self.labels.get(roles["Cue"])
        if doubled and cue and doubled.spans != cue.spans:
            self.error(number, f"the {kind} does not stand where its cue stands")

    def check_overlaps(self):
        for kind in REQUIRED:
            found = sorted((label for label in self.labels.values() if label.type == kind), key=lambda one: one.spans)
            for before, after in zip(found, found[1:]):
                if after.spans[0][0] < before.spans[-1][1]:
                    self.error(after.line, f"overlaps the {kind} of line {before.line}")


def read_catalogue(folder):
    """The years of the editions of each series."""
    catalogue = {}
    for path in sorted(folder.glob("*.json")):
        series = json.loads(path.read_text(encoding="utf-8"))
        catalogue[series["id"]] = {edition["year"] for edition in series["editions"]}
    return catalogue


def main(arguments):
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        print(__doc__.strip())
        return 0 if arguments in (["-h"], ["--help"]) else 2
    top = Path(arguments[0]) if arguments else Path(__file__).parent
    catalogue = read_catalogue(top / "series")
    errors, reports = [], 0
    for folder in FOLDERS:
        names = sorted({path.stem for path in (top / folder).glob("*.*") if path.suffix in (".txt", ".ann")})
        counts = Counter(reports=len(names))
        for name in names:
            text_path, label_path = top / folder / f"{name}.txt", top / folder / f"{name}.ann"
            missing = [path for path in (text_path, label_path) if not path.is_file()]
            if missing:
                errors += [f"{path}:1: missing" for path in missing]
                continue
            with text_path.open(encoding="utf-8", newline="") as text:
                annotation = Annotation(label_path, text.read(), catalogue).read().check()
            errors += annotation.errors
            counts.update(label.type for label in annotation.labels.values())
        reports += counts["reports"]
        print(f"{folder}: {counts['reports']} reports, {counts['Figure']} figures, "
              f"{sum(counts[kind] for kind in ATTRIBUTIONS)} attributions, {counts['Attendee']} attendees")
    for error in errors:
        print(error)
    if not reports:
        print(f"{top}: no reports in {' or '.join(FOLDERS)}")
        return 2
    print(f"{len(errors)} errors" if errors else "no errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
