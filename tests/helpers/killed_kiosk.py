"""A kiosk for tests that kill it: opens, does one thing, says so on standard output, and stays until it is killed.

`take`: takes a number on a printer that is stalled, so that the number is on the screen and the paper is not out.
`look`: says the newest ticket as it stands after the start; then prints it again and says how that went.
"""

import json
import sys
from pathlib import Path

from kiosk.settings import load_settings


def main(what: str, state_dir: str, printer_port: str) -> None:
    from PySide6.QtGui import QGuiApplication

    from kiosk.app.kiosk import Kiosk
    from kiosk.shell.fonts import load_fonts
    from kiosk.tour.hand import Hand

    settings = load_settings(
        None,
        {
            "KIOSK_STATE_DIR": state_dir,
            "KIOSK_PRINTER__PORT": printer_port,
            "KIOSK_SCREEN__WIDTH": "1080",
            "KIOSK_SCREEN__HEIGHT": "1920",
        },
    )
    application = QGuiApplication([])
    load_fonts()
    with Kiosk(settings, plays_citizen=False) as kiosk:
        kiosk.start()
        hand = Hand(kiosk.window.window, kiosk.shell, 60)
        hand.wait(lambda: kiosk.machine and kiosk.machine.store.item_count() > 0, "the catalogue")
        machine = kiosk.machine
        assert machine is not None
        if what == "take":
            hand.touch("attract.start")
            hand.touch("home.tickets")
            hand.touch("queue-A")
            hand.touch("skipIdentity")
            hand.wait_page("tickets.done")
            hand.item("ticketNumber")
            ticket = machine.store.recent_tickets(1)[0]
            hand.wait(lambda: machine.store.ticket(ticket.id).state == "printing", "the print to begin")
            say({"label": ticket.label, "shown": hand.shows(ticket.label)})
            hand.wait(lambda: False, "the kill", 120)
        ticket = machine.store.recent_tickets(1)[0]
        say({"label": ticket.label, "state": ticket.state})
        result = machine.services.tickets.print(ticket.id, ticket.language)
        say({"label": result.ticket.label, "state": result.ticket.state, "prints": result.ticket.prints})
    del application


def say(fact: dict[str, object]) -> None:
    print(json.dumps(fact), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], str(Path(sys.argv[2])), sys.argv[3])
