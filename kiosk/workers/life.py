"""One worker process from its start to its end, as the parent sees it."""

import logging
import selectors
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from kiosk.workers.channel import ChannelBroken
from kiosk.workers.errors import WorkerBug, WorkerGone, WorkerTimeout
from kiosk.workers.health import HealthRecord, ProcessState
from kiosk.workers.inbox import Call, Inbox
from kiosk.workers.messages import Bug, LogLine, Refusal, Reply, Report
from kiosk.workers.process import WorkerProcess
from kiosk.workers.spec import Timing, WorkerSpec

MESSAGES_PER_S = 200
"""A healthy worker sends a report every two seconds, an answer per request and at most 20 log lines a second."""


class Lost(Exception):
    """The process broke a rule or ended. `why` is a word or two for the log."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Ended(Exception):
    """The process closed its end: it exited or crashed."""


class Life:
    """The conversation with one process.

    Requests wait until the worker has reported for the first time, then go one at a time, each with its deadline. An
    idle worker must report; a worker that sends too much, too large or what it may not send is lost.
    """

    def __init__(
        self, spec: WorkerSpec[Any], timing: Timing, inbox: Inbox, record: HealthRecord, log: logging.Logger
    ) -> None:
        self._spec = spec
        self._timing = timing
        self._inbox = inbox
        self._record = record
        self._log = log
        self._answer_by = 0.0
        self.is_up = False
        """Whether the worker has reported."""
        self._heard_at = time.monotonic()
        self._second = 0.0
        self._messages = 0

    def step(self, process: WorkerProcess, selector: selectors.BaseSelector, at_most_s: float | None) -> None:
        """Wait for the next thing, for at most `at_most_s`, and do it. Raises Lost or Ended."""
        if self._inbox.under_way is None and self.is_up:
            self._hand_over(process)
        for key, _ in selector.select(self._wait_s(at_most_s)):
            if key.fileobj is self._inbox.wake:
                self._inbox.hush()
            else:
                self._receive(process)
        self._check(time.monotonic())

    def abandon(self, sentence: str) -> None:
        """The process is no more: end the call that it had."""
        if self._inbox.under_way is not None:
            self._inbox.under_way.finish(error=WorkerGone(sentence, sent=True))
            self._inbox.under_way = None

    def _hand_over(self, process: WorkerProcess) -> None:
        call = self._inbox.next()
        if call is None:
            return
        try:
            process.send(call.request)
        except OSError as error:
            call.finish(error=WorkerGone(f"The {self._spec.name} program is gone.", sent=True))
            raise Ended from error
        except Exception as error:  # too large, or can't be pickled: the caller's bug
            call.finish(error=error)
            return
        self._inbox.under_way = call
        self._answer_by = time.monotonic() + call.deadline_s

    def _wait_s(self, at_most_s: float | None) -> float:
        ends = [self._answer_by if self._inbox.under_way else self._heard_at + self._silence_s]
        if (gives_up_at := self._inbox.first_to_give_up()) is not None:
            ends.append(gives_up_at)
        wait_s = max(0.0, min(ends) - time.monotonic())
        return wait_s if at_most_s is None else min(wait_s, at_most_s)

    @property
    def _silence_s(self) -> float:
        return self._timing.silence_s if self.is_up else self._timing.build_s

    def _receive(self, process: WorkerProcess) -> None:
        try:
            for message in process.receive():
                self._count()
                self._take(message)
        except EOFError as error:
            raise Ended from error
        except ChannelBroken as error:
            raise Lost(str(error)) from error

    def _count(self) -> None:
        self._heard_at = time.monotonic()
        if self._heard_at - self._second >= 1.0:
            self._second, self._messages = self._heard_at, 0
        self._messages += 1
        if self._messages > MESSAGES_PER_S:
            raise Lost("flood")

    def _take(self, message: object) -> None:
        call = self._inbox.under_way
        match message:
            case Report():
                if not self.is_up:
                    self.is_up = True
                    self._record.process(ProcessState.RUNNING)
                self._record.saw(message)
            case LogLine(level=level, text=text):
                self._log.log(min(level, logging.ERROR), "%s", text)
            case Reply(id=id_, value=value) if call is not None and id_ == call.request.id:
                self._finish(call, value=value)
            case Refusal(id=id_, error=error) if call is not None and id_ == call.request.id:
                self._finish(call, error=error)
            case Bug(id=id_, place=place) if call is not None and id_ == call.request.id:
                sentence = f"The {self._spec.name} program has a fault of its own ({place})."
                self._finish(call, error=WorkerBug(sentence, sent=True))
            case _:
                self._record.dropped()

    def _finish(self, call: Call, *, value: object = None, error: Exception | None = None) -> None:
        self._inbox.under_way = None
        call.finish(value, error)

    def _check(self, now: float) -> None:
        self._inbox.give_up(now, f"The {self._spec.name} is busy with another job.")
        if self._inbox.under_way is not None:
            if now >= self._answer_by:
                sentence = f"The {self._spec.name} did not answer in {self._inbox.under_way.deadline_s:g} s."
                self._finish(self._inbox.under_way, error=WorkerTimeout(sentence, sent=True))
                raise Lost("deadline")
        elif now - self._heard_at >= self._silence_s:
            raise Lost("silent")


@contextmanager
def listening(process: WorkerProcess, inbox: Inbox) -> Iterator[selectors.BaseSelector]:
    """A selector over both."""
    with selectors.DefaultSelector() as selector:
        selector.register(process.sock, selectors.EVENT_READ)
        selector.register(inbox.wake, selectors.EVENT_READ)
        yield selector
