"""How long a citizen may stand still; settings of a station (`[session]`)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SessionTimes:
    """Seconds without a touch before a session ends, per kind of page (UX §4)."""

    read_s: float = 120
    form_s: float = 90
    scan_s: float = 60
    certificate_s: float = 60
    done_s: float = 30
    done_unproven_s: float = 60
    staff_s: float = 180
    warning_s: float = 30
    """您还在吗 stands for the last of them."""
    grant_s: float = 180
    """再给我 3 分钟."""
    grants: int = 5
    """How often it may be asked for: a session cannot hold the machine for ever."""

    def of(self, kind: str) -> float:
        """Seconds of one kind of page: `read`, `form` and so on."""
        return float(getattr(self, f"{kind}_s"))
