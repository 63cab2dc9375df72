"""The county server as a process of its own, over a county that was made here."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator

from sync.county_server.county import County
from tests.helpers.waiting import wait_until


@contextlib.contextmanager
def county_process(county: County) -> Iterator[str]:
    """Its URL, while it runs."""
    ready = county.settings.data_dir / "ready"
    command = [sys.executable, "-m", "sync.county_server", "--data", str(county.settings.data_dir)]
    command += ["--database", county.settings.database_url]
    with subprocess.Popen([*command, "serve", "--port", "0", "--quiet", "--ready-file", str(ready)]) as process:
        try:
            wait_until(lambda: ready.exists() or process.poll() is not None, 30.0, "the county's start")
            yield ready.read_text().strip()
        finally:
            process.terminate()
            process.wait(10.0)
