"""Imports a folder of DAGs as Airflow's scheduler does, and fails on any error of import or promise not kept.

Usage: import_dag.py FOLDER
"""

import sys
from datetime import datetime, timezone

from airflow.dag_processing.dagbag import DagBag


def main(folder: str) -> int:
    bag = DagBag(dag_folder=folder)
    for file, error in bag.import_errors.items():
        print(f"{file}: {error}", file=sys.stderr)
    if bag.import_errors or list(bag.dags) != ["plenary"]:
        print(f"found the DAGs {list(bag.dags)}, expected plenary alone", file=sys.stderr)
        return 1
    dag = bag.dags["plenary"]
    task = dag.get_task("analyze")
    arguments = dag.user_defined_macros["arguments"]
    end = datetime(2017, 4, 27, tzinfo=timezone.utc)
    options = arguments({"input": "i", "series": "s", "output": "o", "full": False, "force": True}, end)
    promises = {
        "one run at a time": dag.max_active_runs == 1,
        "no run for each night missed": not dag.catchup,
        "retries": task.retries > 0,
        "the interval's last day as date": options[options.index("--as-of") + 1] == "2017-04-26",
        "flags as asked for": "--force" in options and "--full" not in options,
    }
    broken = [name for name, kept in promises.items() if not kept]
    if broken:
        print(f"plenary does not keep: {', '.join(broken)}", file=sys.stderr)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
