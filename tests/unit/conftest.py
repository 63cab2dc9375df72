"""What tests of screens and of the shell share."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.helpers.every_desk import EveryDesk


@pytest.fixture
def desk(tmp_path: Path) -> "Iterator[EveryDesk]":
    """All that stands behind the screens; a test of one part makes a smaller desk of its own."""
    from tests.helpers.every_desk import EveryDesk

    with EveryDesk(tmp_path) as desk:
        yield desk
