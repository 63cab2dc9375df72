"""Whose turn the camera is: whatever the order in which calls are served, a left page keeps nothing open."""

import threading

import pytest

from devices.errors import DeviceError
from kiosk.services.camera_turn import CameraDesk, TurnOver
from tests.helpers.certificate_desk import PlayedCamera
from tests.helpers.waiting import wait_until


@pytest.fixture
def camera():
    camera = PlayedCamera()
    yield camera
    camera.close()


def test_a_turn_opens_looks_and_closes(camera: PlayedCamera) -> None:
    turn = CameraDesk(camera).turn()
    turn.start()
    camera.payload = "a code"
    assert turn.scan(0.1).payload == "a code"
    turn.end()
    assert not camera.open


def test_a_turn_that_has_ended_opens_nothing(camera: PlayedCamera) -> None:
    turn = CameraDesk(camera).turn()
    turn.end()
    with pytest.raises(TurnOver):
        turn.start()
    with pytest.raises(TurnOver):
        turn.scan(0.1)
    assert camera.calls == []


def test_a_page_left_while_its_camera_opens_closes_it(camera: PlayedCamera) -> None:
    turn = CameraDesk(camera).turn()
    camera.opening.clear()
    opens = threading.Thread(target=turn.start)
    opens.start()
    wait_until(lambda: camera.calls == ["start"])
    turn.give_up()
    closes = threading.Thread(target=turn.end)
    closes.start()
    camera.opening.set()
    opens.join()
    closes.join()
    assert camera.calls == ["start", "stop"]
    assert not camera.open


def test_the_end_of_an_older_turn_does_not_close_the_newer_one(camera: PlayedCamera) -> None:
    desk = CameraDesk(camera)
    older, newer = desk.turn(), desk.turn()
    older.start()
    older.give_up()
    newer.start()
    older.end()
    assert camera.open
    newer.end()
    assert not camera.open


def test_a_camera_that_could_not_be_opened_is_stopped_all_the_same(camera: PlayedCamera) -> None:
    turn = CameraDesk(camera).turn()
    camera.gone = True
    with pytest.raises(DeviceError):
        turn.start()
    turn.end()
    assert camera.calls == ["start", "stop"]
