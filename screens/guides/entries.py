"""The guides' entries of the registry: how their view models are made. Nothing heavy is imported before it is shown."""

from kiosk.services.hall import HallServices
from kiosk.shell.session import TimeoutKind
from kiosk.shell.spec import Arguments, Presentation, ScreenContext, ScreenSpec
from kiosk.shell.view_model import ViewModel

Context = ScreenContext[HallServices]


def _guides(context: Context, arguments: Arguments) -> ViewModel:
    from screens.guides.view_model import GuidesViewModel

    return GuidesViewModel(context.services.guides, context.background, str(arguments.get("by", "")))


def _items(context: Context, arguments: Arguments) -> ViewModel:
    from screens.guide_items.view_model import GuideItemsViewModel

    services = context.services
    return GuideItemsViewModel(services.guides, services.tickets, context.background, arguments)


def _search(context: Context, arguments: Arguments) -> ViewModel:
    from screens.guides_search.view_model import GuidesSearchViewModel

    services = context.services
    query = str(arguments.get("query", ""))
    return GuidesSearchViewModel(services.guides, services.tickets, context.background, query)


def _detail(context: Context, arguments: Arguments) -> ViewModel:
    from screens.guide_detail.view_model import GuideDetailViewModel, shown_types

    services, shown = context.services, shown_types(arguments.get("shown") or ())
    return GuideDetailViewModel(services.guides, services.tickets, context.background, str(arguments["item"]), shown)


def _take(context: Context, arguments: Arguments) -> ViewModel:
    from screens.guide_detail.view_model import shown_types
    from screens.guide_take.view_model import GuideTakeViewModel

    item, way, shown = str(arguments["item"]), str(arguments["way"]), shown_types(arguments.get("shown") or ())
    return GuideTakeViewModel(context.services.guides, context.background, item, way, shown)


GUIDES: tuple[ScreenSpec[HallServices], ...] = (
    ScreenSpec("guides", "screens/guides/GuidesScreen.qml", _guides, rehearsed=True),
    ScreenSpec("guides.items", "screens/guide_items/GuideItemsScreen.qml", _items, rehearsed=True),
    ScreenSpec(
        "guides.search",
        "screens/guides_search/GuidesSearchScreen.qml",
        _search,
        timeout=TimeoutKind.FORM,
        rehearsed=True,
    ),
    ScreenSpec("guides.detail", "screens/guide_detail/GuideDetailScreen.qml", _detail),
    ScreenSpec("guides.about", "screens/guide_detail/GuideAboutSheet.qml", _detail, presentation=Presentation.SHEET),
    ScreenSpec("guides.take", "screens/guide_take/GuideTakeSheet.qml", _take, presentation=Presentation.SHEET),
)
