"""Save the records of today before others take their place, and let go of them."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from app.office import backups
from app.office.restore_sources import Target
from app.rules.backup_causes import Cause
from app.rules.errors import Refused
from app.storage import sole_use
from app.storage.history import Head

_MOVED_ON = (
    "復元のしたくをしている間に、ほかの人が記録を変えました。まだ何も戻していません。"
    "ほかの人の作業が終わってから、もう一度お試しください。"
)


def saved(target: Target) -> str:
    """Make a backup of the records of today where they open; return the name of its file.

    Where none can be made, their files are not taken away but moved aside whole: the name is
    empty then.
    """
    if target.live is not None:
        with suppress(Refused):
            return backups.before(target.live, Cause.restore).file_name
    return ""


@contextmanager
def let_go(target: Target, head: Head | None) -> Iterator[None]:
    """Close the records of today, of which nobody else may hold a thing; `head` is their last row.

    Raises:
        Refused: another window or command uses them, or has written since they were saved.
        RecordsBusy: somebody did not let go of them in time.
    """
    if target.live is None:
        if target.torn is not None:
            target.torn.close()
        yield
        return
    with target.live.look() as now:
        if now.history.head() != head:
            raise Refused(_MOVED_ON)
    sole_use.demand(target.live.store)
    yield
