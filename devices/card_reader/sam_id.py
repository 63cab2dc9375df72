"""The number of a reader's security module (SAM), as suppliers and the police write it."""

import struct

SAM_ID_BYTES = 16


def format_sam_id(data: bytes) -> str:
    """16 bytes, little endian u16 u16 u32 u32 u32, as `05.01-20260101-0000000001-0000000002`.

    The dot after the first pair is how labels have it [general knowledge]; PROTOCOLS.md A gives the widths.
    """
    area, maker, day, serial, check = struct.unpack("<HHIII", data)
    return f"{area:02d}.{maker:02d}-{day:08d}-{serial:010d}-{check:010d}"
