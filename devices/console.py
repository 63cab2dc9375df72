"""Where the commands write: answers to stdout, words to people to stderr."""

import sys


def say(text: str) -> None:
    """An answer: what a script would read."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def tell(text: str) -> None:
    """A word to the person at the keyboard."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()
