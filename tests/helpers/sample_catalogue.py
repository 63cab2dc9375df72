"""The sample catalogue as the county would import it, for tests that need real items."""

from collections.abc import Iterator
from typing import Any

from kiosk.domain.asset_paths import asset
from kiosk.domain.catalogue_files import read_catalogue
from sync.contract.messages import DepartmentBody, NoticeBody, QueueBody, ServiceItemBody, ThemeBody

RAW = read_catalogue(asset("catalogue", "sample"))
DEPARTMENTS = [DepartmentBody.model_validate(entry) for entry in RAW["departments"]]
THEMES = [ThemeBody.model_validate(entry) for entry in RAW["themes"]]
QUEUES = [QueueBody.model_validate(entry) for entry in RAW["queues"]]
ITEMS = [ServiceItemBody.model_validate(entry | {"pinyin": "x", "initials": "x"}) for entry in RAW["service_items"]]
"""Pinyin and initials are computed by the county's import; here any will do."""
HALL = NoticeBody.model_validate(RAW["hall"])


def localized(node: Any) -> Iterator[dict[str, str]]:
    """Every localized text below a node of raw JSON, in order."""
    if isinstance(node, dict) and "zh" in node:
        yield node
    elif isinstance(node, dict | list):
        for child in node.values() if isinstance(node, dict) else node:
            yield from localized(child)
