"""What view models may be given. Each screen names its need as a Protocol; the composition root fills this in."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # screens load their modules only when they are shown
    from screens.home.view_model import HallSource


@dataclass(frozen=True, slots=True)
class Services:
    """One field per need of a screen. There is one instance per running program, made when the store is open."""

    hall: "HallSource"
    help_phone: str = "12345"
    """Whom to call when the machine cannot help."""
