"""Runs our commands as a person would: in a process of their own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).parents[2]
PATIENCE_S = 60.0


@dataclass(frozen=True)
class Finished:
    code: int
    out: str
    err: str


def kiosk_device(*arguments: object, **environment: str) -> Finished:
    """`kiosk-device ARGUMENTS`, to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "devices", *map(str, arguments)],
        cwd=PROJECT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    return Finished(done.returncode, done.stdout, done.stderr)
