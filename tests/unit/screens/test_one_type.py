"""Every object of a class has the class's own meta-object.

PySide writes a meta-object of its own for an object whose method is connected without `@Slot`, and frees it with the
object. QML remembers what it learnt of a meta-object by its address: a later object at the same address then answers
`undefined` for every property. It happens once in thousands of pages, so it is looked for here and not waited for.
"""

from typing import Any
from unittest.mock import MagicMock
from uuid import UUID

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kiosk.shell.navigator import Page
from kiosk.shell.spec import ScreenContext, ScreenSpec
from screens.registry import SCREENS

ARGUMENTS = {
    "item": "x",
    "queue": "A",
    "ticket": str(UUID(int=1)),
    "way": "paper",
    "worker": "printer",
    "page": "home",
    "reason": "store",
    "all": True,
}
"""Enough of what any screen is opened with."""


def meta_object_of(thing: QObject) -> int:
    return int(shiboken6.getCppPointer(thing.metaObject())[0])


def shown(spec: ScreenSpec[Any]) -> Page:
    context = ScreenContext(MagicMock(), MagicMock())
    return Page(spec, ARGUMENTS, spec.make(context, ARGUMENTS), lambda: None)


@pytest.mark.parametrize("spec", SCREENS, ids=lambda spec: spec.name)
def test_two_of_a_screen_are_of_one_type(qapp: object, spec: ScreenSpec[Any]) -> None:
    first, second = shown(spec), shown(spec)
    assert meta_object_of(first) == meta_object_of(second), "Page connects a method that is no @Slot"
    assert meta_object_of(first.view_model) == meta_object_of(second.view_model), "a connected method is no @Slot"
    for page in (first, second):
        page.view_model.close()
