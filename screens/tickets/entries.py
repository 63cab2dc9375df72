"""取号's entries of the registry: how their view models are made. Nothing heavy is imported before it is shown."""

from uuid import UUID

from kiosk.services.hall import HallServices
from kiosk.shell.session import TimeoutKind
from kiosk.shell.spec import Arguments, Dock, ScreenContext, ScreenSpec
from kiosk.shell.view_model import ViewModel

Context = ScreenContext[HallServices]


def _counters(context: Context, _arguments: Arguments) -> ViewModel:
    from screens.tickets.view_model import TicketsViewModel

    return TicketsViewModel(context.services.tickets, context.background)


def _identify(context: Context, arguments: Arguments) -> ViewModel:
    """`queue`, and `item` where the number is for a service item: codes."""
    from screens.tickets_identify.view_model import IdentifyViewModel

    services, queue = context.services, str(arguments["queue"])
    item = str(arguments["item"]) if "item" in arguments else None
    return IdentifyViewModel(services.tickets, services.cards, context.background, queue, item)


def _done(context: Context, arguments: Arguments) -> ViewModel:
    """`ticket`: its id; `held`: the person had it before."""
    from screens.tickets_done.view_model import TicketDoneViewModel

    ticket, held = UUID(str(arguments["ticket"])), bool(arguments.get("held", False))
    return TicketDoneViewModel(context.services.tickets, context.background, ticket, held=held)


TICKETS: tuple[ScreenSpec[HallServices], ...] = (
    ScreenSpec("tickets", "screens/tickets/TicketsScreen.qml", _counters, timeout=TimeoutKind.FORM, rehearsed=True),
    ScreenSpec("tickets.identify", "screens/tickets_identify/IdentifyScreen.qml", _identify, timeout=TimeoutKind.FORM),
    ScreenSpec(
        "tickets.done",
        "screens/tickets_done/DoneScreen.qml",
        _done,
        timeout=TimeoutKind.DONE_UNPROVEN,
        dock=Dock.DONE,
    ),
)
