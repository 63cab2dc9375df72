"""Qt's Property, with the types that its stubs leave out: `page.title` is a `str` to Python as it is to QML.

Use it as `from kiosk.shell.properties import Property`. At run time it is PySide6's own, and the tools that read
the source (metaobjectdump, lupdate) know it by its name.
"""

from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable

    T = TypeVar("T")
    R = TypeVar("R")

    class Property(Generic[T]):
        """`Property(type or Qt's type name, getter, setter, notify=signal)`, or a decorator of the getter."""

        def __init__(
            self,
            kind: type | str,
            fget: "Callable[[Any], T] | None" = None,
            fset: "Callable[[Any, T], None] | None" = None,
            *,
            notify: Any = None,
            constant: bool = False,
        ) -> None: ...

        def __call__(self, getter: "Callable[[Any], R]") -> "Property[R]":
            """As a decorator."""
            ...

        @overload
        def __get__(self, instance: None, owner: type) -> "Property[T]": ...
        @overload
        def __get__(self, instance: object, owner: type) -> T: ...
        def __get__(self, instance: object, owner: type) -> Any:
            """The getter's answer."""
            ...

        def __set__(self, instance: object, value: T) -> None:
            """Calls the setter."""
            ...

else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
