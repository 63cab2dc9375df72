"""`kiosk`: the program of a station. Kept free of imports: every worker process loads this file first."""

import sys


def main() -> int:
    """Run the command line."""
    import multiprocessing

    multiprocessing.freeze_support()
    from kiosk.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
