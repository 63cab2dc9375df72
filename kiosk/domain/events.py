"""What a kiosk reports to the county. One citizen action is one event, with its own UUIDv7."""

from enum import StrEnum


class EventKind(StrEnum):
    """Kinds of events; the body of each is in sync.contract.messages."""

    TICKET_ISSUED = "ticket_issued"
    TICKET_PAPER = "ticket_paper"  # what came of the paper, reprints too
    CERTIFICATE_USED = "certificate_used"  # 用证记录, without personal data
    GUIDE_TAKEN = "guide_taken"  # a list taken away on paper or on the phone
    HELP_CALLED = "help_called"  # 呼叫帮助: the page, never the person
    HELP_CANCELLED = "help_cancelled"
