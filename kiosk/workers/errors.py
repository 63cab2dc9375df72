"""How a call to a worker can fail for reasons that are not the device's own."""


class WorkerError(Exception):
    """Base. `sent` tells whether the worker had the request: if so, what it did with it is not known."""

    def __init__(self, sentence: str, *, sent: bool) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.sent = sent


class WorkerGone(WorkerError):
    """The worker is not running, or it died while it had the request."""


class WorkerTimeout(WorkerError):
    """The deadline passed. `sent=False`: another request held the worker all that time; else it was killed for it."""


class WorkerBug(WorkerError):
    """The driver raised what a driver may not raise. The worker lives on; the place is in the log."""
