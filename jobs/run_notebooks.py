"""Runs notebooks with Papermill; jobs/notebooks --run calls it.

An executed notebook is kept also where a cell fails, with the error in it; the others still run, and the exit code is 1.
"""

import argparse
import json
import logging
import re
import sys
import time
from pathlib import Path

import papermill
from papermill.exceptions import PapermillExecutionError
from papermill.models import Parameter
from papermill.translators import Translator, papermill_translators

NOTEBOOKS = Path(__file__).resolve().parent.parent / "notebooks"


class JavaTranslator(Translator):
    """Parameters as Java, which Papermill does not know: tables=x becomes String tables = "x";"""

    @classmethod
    def translate_str(cls, value):
        return json.dumps(value)

    @classmethod
    def assign(cls, name, value):
        return f"var {name} = {value};"

    @classmethod
    def comment(cls, text):
        return f"// {text}"

    @classmethod
    def inspect(cls, cell):
        declarations = re.findall(r"^(\w+) (\w+) = (.*?);", cell.source, re.MULTILINE)
        return [Parameter(name, kind, default, "") for kind, name, default in declarations]


def arguments():
    parser = argparse.ArgumentParser(prog="jobs/notebooks --run", description="Runs notebooks from a schedule.")
    parser.add_argument("notebook", nargs="*", help="names in the folder notebooks, such as 05-quality; all by default")
    parser.add_argument("--output", default="target/notebooks", help="folder for the executed notebooks (default: %(default)s)")
    parser.add_argument("--parameter", nargs=2, action="append", default=[], metavar=("NAME", "VALUE"),
                        help="a value for the cell tagged parameters, for the notebooks that have it; may be repeated; paths are relative to the folder notebooks")
    return parser.parse_args()


def chosen(names):
    known = {path.stem: path for path in sorted(NOTEBOOKS.glob("*.ipynb"))}
    unknown = [name for name in names if Path(name).stem not in known]
    if unknown:
        sys.exit(f"There is no notebook {', '.join(unknown)}: choose of {', '.join(known)}.")
    return [known[Path(name).stem] for name in names] or list(known.values())


def value_of(text):
    """A whole number is one in the notebook too."""
    return int(text) if text.lstrip("-").isdigit() else text


def main():
    options = arguments()
    output = Path(options.output).absolute()
    output.mkdir(parents=True, exist_ok=True)
    papermill_translators.register("java", JavaTranslator)
    logging.getLogger("papermill").setLevel(logging.ERROR)
    given = {name: value_of(value) for name, value in options.parameter}
    notebooks = chosen(options.notebook)
    parameters = {path: set(papermill.inspect_notebook(path)) for path in notebooks}
    unknown = set(given) - set().union(*parameters.values())
    if unknown:
        sys.exit(f"No notebook has the parameter {', '.join(sorted(unknown))}.")
    failed = False
    for path in notebooks:
        started = time.monotonic()
        try:
            papermill.execute_notebook(
                path, output / path.name, cwd=NOTEBOOKS, progress_bar=False, log_output=False, start_timeout=180,
                parameters={name: value for name, value in given.items() if name in parameters[path]})
            result = "done"
        except PapermillExecutionError as error:
            failed = True
            result = f"failed: {error.ename}: {error.evalue}"
        print(f"{path.stem:32} {time.monotonic() - started:5.1f} s  {result}", flush=True)
    print(f"executed notebooks: {output}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
