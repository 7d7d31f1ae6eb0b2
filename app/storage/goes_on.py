"""Tell whether the records of a folder go on from a backup: then its slots are theirs."""

from sqlalchemy import text

from app.rules.errors import OfficeError
from app.storage import failures, migrate
from app.storage.backup_manifest import Manifest
from app.storage.errors import RecordsBusy, RecordsOutOfReach
from app.storage.open_store import Store


def goes_on(store: Store, manifest: Manifest) -> bool:
    """Tell whether the file is whole, its key fits, and its log goes on from the backup's.

    Raises:
        RecordsBusy, RecordsOutOfReach: somebody holds the file; it may well go on.
    """
    try:
        return _goes_on(store, manifest)
    except (RecordsBusy, RecordsOutOfReach):
        raise
    except OfficeError:
        return False


def _goes_on(store: Store, manifest: Manifest) -> bool:
    with failures.told(writes=False), store.engine.connect() as connection:
        if connection.execute(text("PRAGMA quick_check(1)")).scalar() != "ok":
            return False
        query = text("SELECT row_hash FROM history WHERE number = :number")
        found = connection.execute(query, {"number": manifest.history_number}).scalar()
        if found == manifest.history_hash:
            migrate.prove(store.engine)
            return True
        return False
