"""One measured figure beside its reference and its goal; whether it is met is computed here and nowhere else."""

import operator
from dataclasses import asdict, dataclass
from typing import Any

_TESTS = {"<=": operator.le, ">=": operator.ge, "=": operator.eq}


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of build/bench.json."""

    name: str
    value: float
    unit: str
    reference: str
    """What was measured in the same run to compare with; empty where there is nothing to compare with."""
    reference_value: float | None
    ratio: float | None
    goal: str
    """`<= 250`, `>= 0.88`, `ratio <= 3.5`; empty where none was set."""
    met: bool | None

    def row(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


def figure(
    name: str,
    value: float,
    unit: str,
    *,
    reference: str = "",
    reference_value: float | None = None,
    goal: str = "",
) -> Figure:
    """Make a row: ratio and `met` follow from the numbers. Raises ValueError for a goal that can't be read."""
    ratio = value / reference_value if reference_value else None
    return Figure(
        name, _short(value), unit, reference, _short(reference_value), _short(ratio), goal, _met(goal, value, ratio)
    )


def _met(goal: str, value: float, ratio: float | None) -> bool | None:
    if not goal:
        return None
    words = goal.split()
    measured = value
    if words[0] == "ratio":
        if ratio is None:
            return None
        measured, words = ratio, words[1:]
    if len(words) != 2 or words[0] not in _TESTS:
        raise ValueError(f"not a goal: {goal!r}")
    return bool(_TESTS[words[0]](measured, float(words[1])))


def _short(value: float | None) -> Any:
    return None if value is None else float(f"{value:.4g}")
