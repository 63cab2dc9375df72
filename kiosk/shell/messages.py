"""Qt's own messages and exceptions in slots, brought into the log: a broken binding must not pass unseen."""

import logging
import re
import sys
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.log_events import LogEvent, log_event

logger = logging.getLogger("kiosk.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_FIGURES = re.compile(r"\d{6,}")


def install_message_handler() -> None:
    """Log what Qt says, and every exception that nobody caught. Figures of six digits and more are left out."""
    qInstallMessageHandler(_log_message)
    sys.excepthook = _log_exception


def _log_message(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    text = _FIGURES.sub("#", message or "")
    log_event(logger, _LEVELS[kind], LogEvent.QT_MESSAGE, text=text, category=context.category or "")


def _log_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    try:
        raise error.with_traceback(trace)
    except BaseException:  # raised on the line above, to be logged with its own traceback
        log_event(logger, logging.ERROR, LogEvent.UNHANDLED, exc_info=True, where="slot")
