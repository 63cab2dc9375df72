"""A receipt as JSON, strictly: for `kiosk-device printer`, and whoever prepares slips with other tools.

`{"kind": "ticket", "blocks": [{"type": "number", "text": "A027"}, {"type": "cut"}]}`. The models are made from the
receipt's own dataclasses: a block that is added there is understood here.
"""

import dataclasses
import json
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Union, get_args, get_type_hints

from devices.printer.receipt import Block, Receipt

if TYPE_CHECKING:
    from pydantic import BaseModel

LONGEST_TEXT: Final = 2000
MOST_BLOCKS: Final = 500
MOST_FEED_DOTS: Final = 2000


class ReceiptJsonError(ValueError):
    """This is no receipt; `str()` says where and why, in one sentence."""


def receipt_from_json(text: str | bytes) -> Receipt:
    """The receipt in `text` (UTF-8). Raises `ReceiptJsonError`."""
    from pydantic import ValidationError

    try:
        model = _document_model().model_validate_json(text)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "the document"
        raise ReceiptJsonError(f"{place}: {first['msg']}") from error
    values = dict(model)
    return Receipt(values["kind"], tuple(_block(block) for block in values["blocks"]))


def receipt_to_json(receipt: Receipt) -> str:
    """The same receipt as JSON; values that are the default are left out."""
    blocks = []
    for block in receipt.blocks:
        described: dict[str, Any] = {"type": _tag(type(block))}
        for field in dataclasses.fields(block):
            value = getattr(block, field.name)
            if value != field.default:
                described[field.name] = value.value if isinstance(value, Enum) else value
        blocks.append(described)
    return json.dumps({"kind": receipt.kind, "blocks": blocks}, ensure_ascii=False, indent=2)


def receipt_schema() -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of what `receipt_from_json` takes."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_document_model().model_json_schema()}


def _tag(kind: type[Block]) -> str:
    """KeyValue -> key_value."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__).lstrip("_")


def _block(model: "BaseModel") -> Block:
    values = dict(model)
    kind = _kinds()[values.pop("type")]
    return kind(**values)


def _kinds() -> dict[str, type[Block]]:
    return {_tag(kind): kind for kind in get_args(Block)}


def _block_model(tag: str, kind: type[Block]) -> Any:
    """A model with the fields of the dataclass, their limits, and the tag that tells it from the others."""
    from pydantic import ConfigDict, Field, create_model

    fields: dict[str, Any] = {"type": (Literal[tag], ...)}
    hints = get_type_hints(kind)
    for field in dataclasses.fields(kind):
        hint = hints[field.name]
        if hint is str:
            hint = Annotated[str, Field(max_length=LONGEST_TEXT)]
        elif hint is int:
            hint = Annotated[int, Field(strict=True, ge=0, le=MOST_FEED_DOTS)]
        elif hint is bool:
            hint = Annotated[bool, Field(strict=True)]
        fields[field.name] = (hint, ... if field.default is dataclasses.MISSING else field.default)
    return create_model(kind.__name__, __config__=ConfigDict(extra="forbid"), __doc__=kind.__doc__, **fields)


@lru_cache(maxsize=1)
def _document_model() -> "type[BaseModel]":
    from pydantic import ConfigDict, Field, create_model

    models = tuple(_block_model(tag, kind) for tag, kind in _kinds().items())
    block: Any = Annotated[Union[models], Field(discriminator="type")]  # noqa: UP007 - a union made at run time
    fields: dict[str, Any] = {
        "kind": (Annotated[str, Field(pattern=r"^[a-z_]{1,40}$")], ...),
        "blocks": (Annotated[list[block], Field(max_length=MOST_BLOCKS)], ...),
    }
    return create_model("Receipt", __config__=ConfigDict(extra="forbid"), __doc__=Receipt.__doc__, **fields)
