"""The voice as the station runs it: in a process of its own, which may die, and speaks again."""

import os
import signal
from pathlib import Path

import psutil
import pytest

from devices.voice.driver import build
from devices.voice.port import Speech
from devices.voice.settings import VoiceSettings
from kiosk.services.speaking import Speaking
from kiosk.workers.clients import VoiceClient
from kiosk.workers.spec import Timing, WorkerSpec
from kiosk.workers.supervisor import Supervisor
from tests.helpers.waiting import wait_until


@pytest.mark.expects_log("worker.lost")
def test_a_voice_that_was_killed_speaks_again(tmp_path: Path) -> None:
    settings = VoiceSettings(f"wav:{tmp_path}", jack="")
    spec = WorkerSpec("voice", build, settings, VoiceClient.METHODS, 8.0)
    before = {child.pid for child in psutil.Process().children()}
    with Supervisor((spec,), timing=Timing(poll_s=0.1, backoff_base_s=0.05)) as supervisor:
        client = VoiceClient(supervisor.worker("voice"))
        speaking = Speaking(client)
        speaking.start()
        try:
            wait_until(lambda: speaking.is_ready, 30)
            speaking.say([Speech("取号", "zh")])
            wait_until(lambda: list(tmp_path.glob("*.wav")), 30)
            for child in psutil.Process().children():
                if child.pid not in before and "spawn_main" in " ".join(child.cmdline()):
                    os.kill(child.pid, signal.SIGKILL)
            wait_until(lambda: not speaking.is_ready, 30)
            wait_until(lambda: speaking.is_ready, 30)
            (tmp_path / "sentence-0001.wav").unlink()
            speaking.say([Speech("取号", "zh")])
            wait_until(lambda: list(tmp_path.glob("*.wav")), 30)
        finally:
            speaking.stop()
