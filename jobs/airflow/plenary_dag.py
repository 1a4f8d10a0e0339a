"""
### Plenary: press coverage of conferences into tables

Every night it analyses what was published until the end of the data interval, and publishes a new snapshot.

**Retries are safe.** A run writes a snapshot of its own and switches to it as its last act; the same input and the same
`--as-of` date give the same tables, and what was extracted once is not extracted again. Clearing a task of last month
publishes the tables as of last month: give such a run an `output` of its own.

**One at a time.** `max_active_runs=1`; Plenary itself refuses a second run on the same output (exit code 7).

**Where things are** is read from the environment of the workers, and can be changed for one run when it is triggered:

| variable | parameter | default |
|---|---|---|
| `PLENARY_JAR` | | `/opt/plenary/target/plenary.jar` |
| `PLENARY_INPUT` | `input` | `/srv/plenary/press` |
| `PLENARY_SERIES` | `series` | `/opt/plenary/data/series` |
| `PLENARY_OUTPUT` | `output` | `/srv/plenary/tables` |
| `PLENARY_CONNECTION` | | `spark_default`, a connection that says where Spark is |
| `PLENARY_POOL` | | `default_pool` |
| `PLENARY_RETRIES` | | 2 |
"""

from __future__ import annotations

import os
from datetime import datetime, timedelta, timezone

from airflow.providers.apache.spark.operators.spark_submit import SparkSubmitOperator
from airflow.sdk import DAG, CronDataIntervalTimetable, Param


def setting(name: str, default: str) -> str:
    return os.environ.get(f"PLENARY_{name}", default)


def last_day(data_interval_end: datetime) -> str:
    """The last day that is wholly before the end: of 2017-04-27 00:00 it is 2017-04-26."""
    return (data_interval_end - timedelta(seconds=1)).date().isoformat()


def arguments(params: dict, data_interval_end: datetime) -> list[str]:
    """The options of jobs/analyze for one run."""
    options = ["--input", params["input"], "--series", params["series"], "--output", params["output"]]
    options += ["--as-of", last_day(data_interval_end)]
    options += [f"--{flag}" for flag in ("full", "force") if params[flag]]
    return options


with DAG(
    dag_id="plenary",
    description="Press coverage of conferences into tables",
    doc_md=__doc__,
    schedule=CronDataIntervalTimetable("0 0 * * *", timezone="UTC"),
    start_date=datetime(2000, 1, 1, tzinfo=timezone.utc),
    # Each run takes in everything until its date: a night that was missed needs no run of its own.
    catchup=False,
    max_active_runs=1,
    params={
        "input": Param(setting("INPUT", "/srv/plenary/press"), type="string", description="Folder of articles"),
        "series": Param(setting("SERIES", "/opt/plenary/data/series"), type="string", description="The catalogue"),
        "output": Param(setting("OUTPUT", "/srv/plenary/tables"), type="string", description="Where the tables go"),
        "full": Param(False, type="boolean", description="Extract everything anew"),
        "force": Param(False, type="boolean", description="Publish even what the quality gate refuses"),
    },
    render_template_as_native_obj=True,
    user_defined_macros={"arguments": arguments},
    tags=["plenary"],
):
    SparkSubmitOperator(
        task_id="analyze",
        conn_id=setting("CONNECTION", "spark_default"),
        name="plenary-{{ ds }}",
        application=setting("JAR", "/opt/plenary/target/plenary.jar"),
        java_class="io.plenary.Plenary",
        application_args="{{ arguments(params, data_interval_end) }}",
        pool=setting("POOL", "default_pool"),
        retries=int(setting("RETRIES", "2")),
        retry_delay=timedelta(minutes=10),
        execution_timeout=timedelta(hours=6),
    )
