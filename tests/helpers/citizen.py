"""One citizen's whole session by touch: a guide, a certificate, a number, and the end."""

from collections.abc import Callable

from kiosk.shell.session import EndReason
from kiosk.shell.shell import Shell
from kiosk.tour.hand import Hand


class Citizen:
    """`show_code` lays a phone with a fresh code before the camera (True) or takes it away (False).

    No button is touched twice in a session: a second touch right after the first counts for nothing.
    """

    def __init__(self, hand: Hand, shell: Shell, show_code: Callable[[bool], None]) -> None:
        self._hand = hand
        self._shell = shell
        self._show_code = show_code

    def visit(self, queue: str | None, *, leaves: bool) -> None:
        """From attract to attract. A number of `queue` is taken. `leaves`: by 完成 or 退出; else the time runs out."""
        self._hand.touch("attract.start")
        self._read_a_guide()
        self._show_a_certificate()
        if queue is not None:
            self._take_a_number(queue)
        if leaves:
            self._hand.touch("finish" if queue is not None else "nav.exit")
        else:
            self._shell.session.end(EndReason.IDLE)
        self._hand.wait_page("attract")

    def _read_a_guide(self) -> None:
        self._hand.touch("home.guides")
        self._touch_first("theme.")
        self._touch_first("item.")
        self._hand.item("guide.print")
        self._hand.touch("nav.home")

    def _show_a_certificate(self) -> None:
        self._hand.touch("home.certificates")
        self._hand.item("scanPreview")
        self._show_code(True)
        self._hand.touch("agree")
        self._hand.item("printUse")
        self._show_code(False)
        self._hand.touch("nav.back")

    def _take_a_number(self, queue: str) -> None:
        self._hand.touch("home.tickets")
        self._hand.touch(f"queue-{queue}")
        self._hand.touch("skipIdentity")
        self._hand.item("finish")

    def _touch_first(self, prefix: str) -> None:
        def first() -> str | None:
            return next((name for name in self._hand.names_in_order() if name.startswith(prefix)), None)

        self._hand.wait(first, f"an item {prefix}…")
        self._hand.touch(first() or prefix)
