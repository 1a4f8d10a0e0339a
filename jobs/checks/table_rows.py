"""Prints for each table of a snapshot how many rows it has, and a hash of them in their order.

    python jobs/checks/table_rows.py plenary-output/current

Two snapshots with the same lines have the same rows in the same order; the bytes of their files may differ, because
Parquet lists the encodings it used in any order.
"""

import hashlib
import sys
from pathlib import Path

import duckdb

ROWS_AT_A_TIME = 10_000


def describe(table: Path) -> str:
    files = [str(file) for file in sorted(table.glob("part-*.parquet"))]
    rows = duckdb.execute("SELECT md5(CAST(line AS VARCHAR)) FROM read_parquet(?) AS line", [files])
    count, digest = 0, hashlib.md5()
    while some := rows.fetchmany(ROWS_AT_A_TIME):
        count += len(some)
        digest.update("".join(row for (row,) in some).encode())
    return f"{table.name} {count} {digest.hexdigest()}"


for folder in sorted(Path(sys.argv[1]).iterdir()):
    if folder.is_dir() and folder.name[0] not in "._":
        print(describe(folder))
