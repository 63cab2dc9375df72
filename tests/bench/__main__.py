"""`make bench`: runs every `bench_*.py` beside this file, writes build/bench.json, prints the table.

`python -m tests.bench NAME...` runs only those. A goal that is not met is shown, and fails nothing: figures depend on
the machine, and the table says so.
"""

import importlib
import json
import os
import platform
import sys
import traceback
from collections.abc import Iterable
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
HERE = Path(__file__).parent
OUT = Path("build/bench.json")
KEYS = ("name", "value", "unit", "reference", "reference_value", "ratio", "goal", "met")


def main(names: list[str]) -> int:
    """Run the benches; 1 where one of them broke."""
    rows: list[dict[str, Any]] = []
    broken = 0
    for path in sorted(HERE.glob("bench_*.py")):
        name = path.stem.removeprefix("bench_")
        if names and name not in names:
            continue
        print(f"-- {name}", flush=True)
        try:
            figures = list(importlib.import_module(f"tests.bench.{path.stem}").figures())
        except Exception:
            traceback.print_exc()
            broken += 1
            continue
        rows += [_row(figure) for figure in figures]
    if names and OUT.exists():  # keep what was not measured anew
        measured = {row["name"] for row in rows}
        rows = [row for row in json.loads(OUT.read_text())["figures"] if row["name"] not in measured] + rows
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps({"machine": machine(), "figures": rows}, ensure_ascii=False, indent=1) + "\n")
    print(table(rows))
    return 1 if broken else 0


def machine() -> str:
    """What it was measured on, without a host name."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 2**30
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()}, Python {platform.python_version()}"


def table(rows: Iterable[dict[str, Any]]) -> str:
    """As Markdown, for the README."""
    lines = [
        f"Measured on: {machine()}",
        "",
        "| figure | value | reference | its value | ratio | goal | met |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        met = {True: "yes", False: "**no**", None: ""}[row["met"]]
        cells = (row["name"], f"{row['value']} {row['unit']}", row["reference"], row["reference_value"], row["ratio"])
        lines.append("| " + " | ".join("" if c is None else str(c) for c in (*cells, row["goal"], met)) + " |")
    return "\n".join(lines)


def _row(figure: Any) -> dict[str, Any]:
    row = asdict(figure) if is_dataclass(figure) and not isinstance(figure, type) else dict(figure)
    if tuple(row) != KEYS:
        raise ValueError(f"a figure has the keys {KEYS}, not {tuple(row)}")
    return row


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
