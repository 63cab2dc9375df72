"""Programs that a proof by force kills: `python -m tests.helpers.kill_target ui|sync|careless-sync|county ARGUMENTS`.

For each line on its standard input it forks a child that runs the program, until somebody kills it, and says `child
PID` and `gone`. The parent has loaded the program's modules and started nothing, so each child is a fresh process as
the system makes it, without the second of imports. A child dies with its parent.
"""

import argparse
import json
import logging
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.workers.orphan import die_with_parent


def tell(*words: object) -> None:
    """One line, at once and whole."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def ui(state: str, url: str, printer_port: str, shift_s: str) -> Callable[[], None]:
    """The kiosk's own program on an offscreen window; a finger takes numbers, each is told once it is on the screen."""
    from PySide6.QtGui import QGuiApplication

    import kiosk.app.machine  # noqa: F401 - loaded late by the kiosk
    from kiosk.app.kiosk import Kiosk
    from kiosk.settings import load_settings
    from kiosk.shell.fonts import load_fonts
    from kiosk.tour.hand import Hand

    settings = load_settings(
        None,
        {
            "KIOSK_STATE_DIR": state,
            "KIOSK_TIME_SHIFT_S": shift_s,
            "KIOSK_COUNTY__EMBEDDED": "false",
            "KIOSK_COUNTY__URL": url,
            "KIOSK_PRINTER__PORT": printer_port,
            "KIOSK_CARD_READER__PORT": "/dev/no-card-reader",
            "KIOSK_CAMERA__SOURCE": "/dev/no-camera",
            "KIOSK_SCREEN__WIDTH": "540",
            "KIOSK_SCREEN__HEIGHT": "960",
        },
    )

    def run() -> None:
        application = QGuiApplication([])
        load_fonts()
        with Kiosk(settings, plays_citizen=False) as running:
            running.start()
            hand = Hand(running.window.window, running.shell, 60)
            hand.wait(lambda: running.machine is not None, "the store")
            told: set[str] = set()
            while True:
                running.shell.session.finish()
                hand.wait_page("attract")
                hand.touch("attract.start")
                hand.touch("home.tickets")
                hand.touch("queue-A")
                hand.touch("skipIdentity")
                hand.wait_page("tickets.done")
                number = hand.item("ticketNumber")
                hand.wait(lambda number=number: str(number.property("text")) not in {"", *told}, "a number")
                told.add(str(number.property("text")))
                assert running.machine is not None
                (ticket,) = running.machine.store.recent_tickets(1)
                assert hand.shows(ticket.label)
                tell("ticket", ticket.id, ticket.label)
        del application

    return run


def sync(store: str, key: str, url: str, code: str, shift_s: str, careless: bool = False) -> Callable[[], None]:
    """What the sync worker's process runs, without the pauses of a station.

    Careless, for the control: it forgets an event before the county has it.
    """
    from sync.agent.build import build
    from sync.agent.client import CountyClient, Signer
    from sync.agent.settings import SyncSettings
    from sync.contract.messages import EventVerdict, PushReply, VerdictKind

    settings = SyncSettings(
        store_path=Path(store),
        key_path=Path(key),
        server_url=url,
        enrol_code_file=Path(code),
        clock_shift_s=float(shift_s),
        outbox_look_s=0.02,
        backoff_base_s=0.02,
        backoff_cap_s=0.2,
        lease_every_s=0.5,
        pull_every_s=1.0,
    )

    def run() -> None:
        agent = build(settings)
        if careless:
            push = CountyClient.push

            def forget_first(client: CountyClient, signer: Signer, request: bytes) -> PushReply:
                ids = [event["id"] for event in json.loads(request)["events"]]
                agent._store.settle([EventVerdict(id=id, verdict=VerdictKind.ACCEPTED) for id in ids])
                return push(client, signer, request)

            CountyClient.push = forget_first  # type: ignore[method-assign]
        threading.Event().wait()

    return run


def county(data: str, port: str, shift_s: str) -> Callable[[], None]:
    """The server's own command."""
    import uvicorn.lifespan.on
    import uvicorn.protocols.http.h11_impl  # noqa: F401 - found by name at run time

    from sync.county_server.__main__ import main

    command = ["--data", data, "--clock-shift-s", shift_s, "serve", "--port", port, "--quiet"]
    return lambda: sys.exit(main(command))


PROGRAMS: dict[str, Callable[..., Callable[[], None]]] = {
    "ui": ui,
    "sync": sync,
    "careless-sync": lambda *arguments: sync(*arguments, careless=True),
    "county": county,
}


def started(run: Callable[[], None]) -> int:
    """The id of a child that runs it. One that ends by itself says why."""
    parent = os.getpid()
    pid = os.fork()
    if pid == 0:
        try:
            die_with_parent(parent)
            run()
        except BaseException as error:
            tell("broke", type(error).__name__, *str(error).split())
        finally:
            os._exit(1)
    return pid


def main() -> None:
    """One child a line, one at a time."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program", choices=PROGRAMS)
    parser.add_argument("arguments", nargs="*")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)  # a county that is away is what this is about
    run = PROGRAMS[options.program](*options.arguments)
    tell("ready")
    for _ in sys.stdin:
        pid = started(run)
        tell("child", pid)
        os.waitpid(pid, 0)
        tell("gone")


if __name__ == "__main__":
    main()
