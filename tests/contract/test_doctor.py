"""The readiness report: one finding a device, whatever its driver does, with the mend in the sentence."""

import time

import pytest

from devices.doctor import Examination, Finding, examine
from devices.status import USABLE, DeviceState
from tests.helpers import looks


def examination(device: str, look: object, settings: object = None) -> Examination:
    return Examination(device, "/dev/x", look, settings)  # type: ignore[arg-type]


def test_every_way_in_which_a_look_can_end() -> None:
    cases = {
        "ready": examination("ready", looks.finds, (DeviceState.READY, "115200 baud")),
        "low": examination("low", looks.finds, (DeviceState.PAPER_LOW, "")),
        "mute": examination("mute", looks.finds, (DeviceState.UNKNOWN, "")),
        "out": examination("out", looks.finds, (DeviceState.PAPER_OUT, "answers 12 12 60")),
        "sentence": examination("sentence", looks.finds, (DeviceState.OFFLINE, "It is broken: mend it.")),
        "error": examination("error", looks.fails),
        "library": examination("library", looks.lacks_a_library),
        "bug": examination("bug", looks.has_a_bug),
        "died": examination("died", looks.dies),
    }
    found = {finding.device: finding for finding in examine(list(cases.values()))}

    assert list(found) == list(cases)
    assert found["ready"] == Finding("ready", "/dev/x", True, "115200 baud")
    assert found["low"] == Finding("low", "/dev/x", True, "paper_low")
    assert {name for name, finding in found.items() if finding.ready} == {"ready", "low"}
    mends = {
        "mute": "check its power",
        "out": "answers 12 12 60; no paper: put a new roll in",
        "sentence": "It is broken: mend it.",
        "error": "plug it in",
        "library": "cv2 is missing: install",
        "bug": "report this",
        "died": "plug it in again",
    }
    for name, mend in mends.items():
        assert mend in found[name].sentence
    assert "ZeroDivisionError" in found["bug"].sentence
    assert "652323" not in found["bug"].sentence, "what a bug says may hold anything"


def test_a_driver_that_hangs_does_not_hang_the_report() -> None:
    started = time.monotonic()
    [hung, good] = examine(
        [examination("hung", looks.hangs), examination("good", looks.finds, (DeviceState.READY, ""))], deadline_s=5.0
    )

    assert time.monotonic() - started < 20
    assert not hung.ready
    assert "hangs: unplug" in hung.sentence
    assert good.ready


@pytest.mark.parametrize("state", DeviceState)
def test_every_state_that_is_not_ready_has_a_mend(state: DeviceState) -> None:
    from devices import doctor

    ready, sentence = doctor.try_out(examination("device", looks.finds, (state, "")))
    assert ready is (state in USABLE)
    assert ready or ":" in sentence
