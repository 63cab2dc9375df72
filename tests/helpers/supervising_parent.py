"""A program with two workers, for the test that kills it: prints their ids and waits for its end."""

import sys
import threading
from pathlib import Path

from kiosk.workers.spec import Timing, WorkerSpec
from kiosk.workers.supervisor import Supervisor
from tests.helpers import rogue_driver
from tests.helpers.rogue_driver import Rogue, RogueSettings


def main(plug: str, diary: str, mode: str = "") -> None:
    settings = RogueSettings(Path(plug), Path(diary))
    specs = [WorkerSpec(name, rogue_driver.build, settings, Rogue.METHODS, 30.0) for name in ("first", "second")]
    with Supervisor(specs, timing=Timing(poll_s=0.1)) as supervisor:
        workers = [supervisor.worker(spec.name) for spec in specs]
        pids = [worker.call("identity") for worker in workers]
        if mode == "hang":
            for worker in workers:
                worker.call("hang_in_status")
        sys.stdout.write(" ".join(map(str, pids)) + "\n")
        sys.stdout.flush()
        threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
