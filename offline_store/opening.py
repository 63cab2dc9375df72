"""Makes a database file usable: sound, of this program's tables, and ahead of every number that was given.

Done at each start, and again when a file turns out damaged while it is in use. A damaged or vanished file is moved
aside, the newest good backup put in its place, and what can still be read of the damaged one added.
"""

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from kiosk.domain.clock import Clock, hall_day
from kiosk.log_events import LogEvent, log_event
from offline_store import maintenance, schema, search_index, sync_state
from offline_store.backup import back_up, backups_newest_first, copy_newest, move_aside
from offline_store.engine import PATIENCE_S, WRITE, Connector, begin, connected, driver_of, engine_of, roll_back
from offline_store.faults import translated
from offline_store.files import StoreFiles, move_durably, sync_file
from offline_store.gate import Gate
from offline_store.high_water import HighWater
from offline_store.salvage import salvage
from offline_store.soundness import is_sound

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Opener:
    """How to make one file usable, at start and after damage."""

    files: StoreFiles
    connect: Connector
    clock: Clock
    patience_s: float = PATIENCE_S

    def open(self, *, thorough: bool = False) -> None:
        """Check and put right. Raises StoreUnavailable, StoreBug."""
        with translated():
            self.files.database.parent.mkdir(parents=True, exist_ok=True)
            with closing(Gate(self.files.gate, self.patience_s)) as gate, gate.alone():
                if self.files.restored.exists():
                    self._put_in_place()
                if self._is_lost_or_damaged(thorough=thorough):
                    self._restore()
                else:
                    self._bring_up()
                    if thorough:
                        self._renew_search_index()

    def tidy(self) -> None:
        """See `maintenance.tidy`."""
        maintenance.tidy(self.files, self.connect, self.patience_s)

    def back_up_when_due(self) -> None:
        """See `maintenance.back_up_when_due`; the search index is checked in the copy, where that holds nobody up."""
        copy = maintenance.back_up_when_due(self.files, self.connect, self.clock.now())
        if copy is not None:
            with closing(self.connect(str(copy), isolation_level=None)) as driver:
                is_sound = search_index.is_sound(driver)
            if not is_sound:
                self._renew_search_index()

    def mend(self) -> None:
        """`open` with the thorough check: the file gave an error that a quick look may miss."""
        self.open(thorough=True)

    def _is_lost_or_damaged(self, *, thorough: bool) -> bool:
        database = self.files.database
        if not database.exists() or database.stat().st_size == 0:
            return bool(self.files.high_water.exists() or backups_newest_first(self.files))
        return not is_sound(database, self.connect, thorough=thorough)

    def _bring_up(self) -> None:
        with self._transaction(self.files.database) as connection:
            found = schema.version(connection)
            if not schema.is_older(found):
                self._begin_life(connection)
                return
        if found is not None:  # the old tables stay at hand should the new program be taken back
            back_up(self.files, self.connect, self.clock.now())
        with self._transaction(self.files.database) as connection:
            schema.bring_up(connection)
            self._begin_life(connection, is_new=found is None)

    def _restore(self) -> None:
        new = self.files.database.with_name(self.files.database.name + ".new")
        for left_over in new.parent.glob(new.name + "*"):
            left_over.unlink()
        backup = copy_newest(self.files, new, self.connect)
        with self._transaction(new) as connection:
            schema.bring_up(connection)
            saved = salvage(self.files.database, connection, self.connect) if self.files.database.exists() else 0
            self._begin_life(connection, is_restored=True)
        sync_file(new)
        move_durably(new, self.files.restored)
        self._put_in_place()
        log_event(
            _log,
            logging.WARNING,
            LogEvent.STORE_RESTORED,
            backup="none" if backup is None else backup.stem,
            salvaged=saved,
        )

    def _put_in_place(self) -> None:
        """Also the end of a restore that a power cut interrupted: the complete file waits under its own name."""
        move_aside(self.files, self.clock.now())
        move_durably(self.files.restored, self.files.database)

    def _begin_life(self, connection: Connection, *, is_new: bool = False, is_restored: bool = False) -> None:
        today = hall_day(self.clock.now() + sync_state.server_offset(connection))
        high_water = HighWater(self.files.high_water)
        high_water.begin_life(connection, today, is_new=is_new, is_restored=is_restored)

    def _renew_search_index(self) -> None:
        with self._transaction(self.files.database) as connection:
            if not search_index.is_sound(driver_of(connection)):
                search_index.rebuild(connection)

    @contextmanager
    def _transaction(self, path: Path) -> Iterator[Connection]:
        with connected(engine_of(path, self.connect, self.patience_s), WRITE) as connection:
            begin(connection, WRITE, self.patience_s)
            try:
                with connection.begin():  # Alembic asks whether there is one
                    yield connection
            except BaseException:
                roll_back(connection)
                raise
