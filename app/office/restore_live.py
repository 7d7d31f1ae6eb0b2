"""Save the records of today before others take their place, and let go of them."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress

from app.office import backups
from app.office.backups import BackupRow
from app.office.restore_sources import Target
from app.rules.backup_causes import Cause
from app.rules.errors import Refused
from app.storage import sole_use
from app.storage.history import Head


def saved(target: Target) -> BackupRow | None:
    """Make a backup of the records of today where they open.

    Where none can be made, their files are not taken away but moved aside whole.
    """
    if target.live is not None:
        with suppress(Refused):
            return backups.before(target.live, Cause.restore)
    return None


@contextmanager
def let_go(
    target: Target, head: Head | None, saved_as: BackupRow | None
) -> Iterator[AbstractContextManager[object]]:
    """Close the records of today; yield what proves that nobody else has a hand on them.

    `head` is their last row, with which the backup of them must end as well.

    Raises:
        Refused: another screen or command has written since they were saved.
        RecordsBusy: somebody did not let go of them in time.
    """
    if target.opener is None:
        yield nullcontext()
        return
    with sole_use.at_rest(target.opener.store):
        if target.live is None or head is None:
            yield nullcontext()
            return
        if saved_as and (saved_as.history_number, saved_as.history_hash) != (
            head.number,
            head.row_hash,
        ):
            raise Refused(sole_use.MOVED_ON)
        yield sole_use.held(target.opener.store, head)
