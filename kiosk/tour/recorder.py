"""What the tour keeps: a picture of every step, every slip of paper, and a file that says how each step went."""

import json
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.tour.hand import Hand, Missed


def said(error: Exception) -> str:
    """An error in one line; what the screen showed is in the picture of the step."""
    return error.what if isinstance(error, Missed) else f"{type(error).__name__}: {error}".splitlines()[0]


@dataclass(frozen=True, slots=True)
class Step:
    """One line of tour.json."""

    name: str
    outcome: str
    """`ok`, `failed` or `left out`."""
    milliseconds: int
    """From the first touch of the step until what it waited for was on the screen; not the time of the picture."""
    picture: str | None
    note: str = ""


class Recorder:
    """Numbers the steps. A step that fails keeps its picture too, and the journey it belongs to ends."""

    def __init__(self, hand: Hand, out: Path) -> None:
        self._hand = hand
        self._out = out
        self._receipts = out / "receipts"
        self._receipts.mkdir(parents=True, exist_ok=True)
        self.steps: list[Step] = []

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time the block, then keep the screen as `NN-name.png`."""
        began = time.perf_counter()
        try:
            yield
        except Exception as error:
            self._add(name, "failed", began, said(error))
            raise
        self._add(name, "ok", began)

    def leave_out(self, name: str, why: str) -> None:
        """A step that can't be taken with these devices; said, not hidden."""
        self.steps.append(Step(name, "left out", 0, None, why))

    def keep_receipt(self, path: Path, name: str) -> None:
        """Keep a slip that came out of the printer."""
        shutil.copyfile(path, self._receipts / f"{len(self.steps):02d}-{name}.png")

    def write(self, facts: Mapping[str, object]) -> None:
        """Write tour.json: the facts, then the steps."""
        content = {**facts, "steps": [asdict(step) for step in self.steps]}
        (self._out / "tour.json").write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    def _add(self, name: str, outcome: str, began: float, note: str = "") -> None:
        milliseconds = round((time.perf_counter() - began) * 1000)
        picture = f"{len(self.steps) + 1:02d}-{name}.png"
        if outcome == "ok":
            self._hand.wait_still()
        self._hand.save(self._out / picture)
        self.steps.append(Step(name, outcome, milliseconds, picture, note))
