"""The staff's door by touch: five taps on the mark, and a PIN."""

from tests.helpers.ui import Ui

KNOCKS = 5
"""Written here anew, so that the program's cannot change unnoticed."""


def knock_on_mark(ui: Ui) -> None:
    """From any page that shows the mark; the door opens."""
    for _ in range(KNOCKS):
        ui.touch("mark")
    ui.wait_page("staff")


def enter(ui: Ui, pin: str) -> None:
    """Types it at the door and says that it is whole."""
    for digit in pin:
        ui.touch(f"pin.{digit}")
    ui.touch("pinEnter")
