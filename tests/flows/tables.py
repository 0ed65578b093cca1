"""Reads the tables of sentences beside the tests."""

import csv
from pathlib import Path

HERE = Path(__file__).parent


def rows(name):
    with (HERE / f"{name}.tsv").open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
