"""Save what was issued as files, for whoever wants to look at it outside."""

from collections.abc import Sequence
from pathlib import Path

from app.exchange.file_bytes import put_bytes
from app.office import letters, policy_history
from app.office.desk import Desk
from app.rules.roles import Verb

HISTORY = "方針の改訂履歴"
_REASON = "発行した文書をまとめて保存"
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys('\\/:*?"<>|', "_"))


def save_all(desk: Desk, folder: Path) -> Sequence[Path]:
    """Save every issued letter under its document number, and the policy's history beside them.

    Raises:
        Refused: the folder cannot be written to; what was saved before stays.
    """
    desk.demand(Verb.read_requests)
    folder.mkdir(parents=True, exist_ok=True)
    with desk.look() as unit:
        issued = [row for key in unit.requests.ids() for row in unit.letters.rows(request_id=key)]
    pages = {
        row.document_number: letters.pdf(desk, row.id, reason=_REASON)
        for row in issued
        if not row.erased
    }
    pages[HISTORY] = policy_history.draw(desk)
    saved = []
    for title, pdf in pages.items():
        saved.append(folder / f"{title.translate(_NOT_IN_A_NAME)}.pdf")
        put_bytes(saved[-1], pdf)
    return saved
