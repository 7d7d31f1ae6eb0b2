"""Save what was issued as files, for whoever wants to look at it outside."""

from collections.abc import Sequence
from pathlib import Path

from app.exchange.file_bytes import put_bytes, refuse_place
from app.office import letters, policy_history
from app.office.desk import Desk
from app.rules.errors import Refused
from app.rules.roles import Verb

HISTORY = "方針の改訂履歴"
_NO_FOLDER = (
    "「{}」に文書を保存するフォルダを作れません。何も書き出していません。"
    "同じ名前のファイルがないこと、書き込める場所であることを確かめてください。"
)
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys('\\/:*?"<>|', "_"))


def save_all(desk: Desk, folder: Path, *, reason: str = "") -> Sequence[Path]:
    """Save every issued letter under its document number, and the policy's history beside them.

    `reason` says what for; without it nothing about a protected person is opened.

    Raises:
        Refused: the folder lies among the records or cannot be written to; what was saved stays.
        ReasonNeeded: a letter is about a protected person, and no reason was given.
    """
    desk.demand(Verb.read_requests)
    refuse_place(folder)
    refuse_place(folder / f"{HISTORY}.pdf")
    if folder.exists() and not folder.is_dir():
        raise Refused(_NO_FOLDER.format(folder.name))
    with desk.look() as unit:
        issued = [row for key in unit.requests.ids() for row in unit.letters.rows(request_id=key)]
    pages = {
        row.document_number: letters.pdf(desk, row.id, reason=reason)
        for row in issued
        if not row.erased
    }
    pages[HISTORY] = policy_history.draw(desk)
    _make(folder)
    saved = []
    for title, pdf in pages.items():
        saved.append(folder / f"{title.translate(_NOT_IN_A_NAME)}.pdf")
        put_bytes(saved[-1], pdf)
    return saved


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(_NO_FOLDER.format(folder.name)) from error
