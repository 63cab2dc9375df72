"""A program that starts simulated devices and waits to be killed: `python -m tests.helpers.starter FOLDER [keep]`."""

import sys
from pathlib import Path

from devices.simulation import SimulatedDevices

if __name__ == "__main__":
    devices = SimulatedDevices.start(Path(sys.argv[1]), keep="keep" in sys.argv[2:])
    sys.stdout.write(f"{devices.pid}\n")
    sys.stdout.flush()
    sys.stdin.read()
