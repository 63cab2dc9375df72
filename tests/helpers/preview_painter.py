"""A process that paints a preview as fast as it can: each frame of one colour, so that a torn one shows.

usage: python preview_painter.py SLOTS    prints the address, then paints until its stdin ends
"""

import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from devices.camera.preview import PreviewWriter

WIDTH, HEIGHT, CHANNELS = 960, 540, 3


def main() -> None:
    over = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), over.set()), daemon=True).start()
    colours = [bytes([level]) * (WIDTH * HEIGHT * CHANNELS) for level in range(1, 9)]
    with PreviewWriter(WIDTH, HEIGHT, CHANNELS, slots=int(sys.argv[1])) as writer:
        sys.stdout.write(writer.preview.name + "\n")
        sys.stdout.flush()
        number = 0
        while not over.is_set():
            writer.write(colours[number % len(colours)])
            number += 1


if __name__ == "__main__":
    main()
