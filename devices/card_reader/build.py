"""The card reader's driver from its settings; runs in the worker process."""

from devices.card_reader.driver import SerialCardReader
from devices.card_reader.photo import load_photo_library
from devices.card_reader.settings import CardReaderSettings


def build(settings: CardReaderSettings) -> SerialCardReader:
    """A driver that opens its line when it is first asked. Raises `DeviceError` where the photo library fails."""
    decode_photo = load_photo_library(settings.photo_library) if settings.photo_library else None
    return SerialCardReader(settings, decode_photo)
