"""Keep settings as JSON under a key."""

import json
from typing import Final

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from app.storage.schema.base import table_of
from app.storage.schema.settings import SettingRecord
from app.storage.snapshots import once

# Each unit that writes asks this: past the mapping, it takes a fifth as long.
_SETTINGS: Final = table_of(SettingRecord)
_CONTENT: Final = select(_SETTINGS.c.content).where(_SETTINGS.c.key == bindparam("key"))


class Settings:
    """Read and write the settings."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self, key: str) -> object:
        """Return one setting, or None."""
        record = once(self._session, ("setting", key), lambda: self._record(key))
        return None if record is None else json.loads(record.content)

    def glance(self, key: str) -> object:
        """Return one setting, or None; one cheap look."""
        content = self._session.connection().execute(_CONTENT, {"key": key}).scalar()
        return None if content is None else json.loads(content)

    def change(self, key: str, content: object) -> None:
        """Set one setting."""
        spelt = json.dumps(content, ensure_ascii=False)
        self._session.merge(SettingRecord(key=key, content=spelt))
        self._session.flush()

    def _record(self, key: str) -> SettingRecord | None:
        return self._session.get(SettingRecord, key)
