"""Answer what the page of the backups asks."""

from collections.abc import Sequence

from app.office import backup_checks, backup_places
from app.office.backup_checks import Checked
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.storage.backup_trials import BackupTrials, TrialRow
from app.storage.backups import BackupRow

__all__ = ["BackupRow", "TrialRow", "check", "trials"]


def trials(desk: Desk) -> Sequence[TrialRow]:
    """Return how backups were tried, the newest first."""
    desk.demand(Verb.read_history)
    with desk.look() as unit:
        return BackupTrials(unit.session).rows()


def check(desk: Desk, row: BackupRow) -> Checked:
    """Try the file of one, wherever it lies.

    Raises:
        Refused: it lies in no place that can be reached.
    """
    desk.demand(Verb.back_up)
    path = backup_places.stands(desk, row)
    if path is None:
        raise Refused(
            "この控えのファイルが見つかりません。何も変えていません。"
            "2つめの場所につながっているか確かめるか、別の控えを選んでください。"
        )
    return backup_checks.verify(desk, path, row)
