"""Check whether the papers of an audit are still what the program wrote."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.exchange.csv_files import read_csv
from app.exchange.file_bytes import take_bytes
from app.office.audit_pack_cover import LIST_NAME
from app.office.audit_packs import COVER_NAME
from app.office.desk import Desk
from app.rules.eras import japanese, today_in_japan
from app.rules.errors import Refused
from app.rules.roles import Verb
from app.storage.audit_packs import AuditPackRow

_NO_PACK: Final = (
    "このフォルダには「{}」と「{}」がありません。何も照合していません。"
    "監査資料一式を書き出したフォルダを選んでください。"
)
_OTHER_COVER: Final = (
    "表紙が操作記録と合いません。ほかの記録から作った一式か、表紙が書き換えられています。"
    "この一式は使わず、もう一度書き出してください。"
)
_OTHER_LIST: Final = (
    "ファイル一覧が操作記録と合いません。一覧が書き換えられています。"
    "この一式は使わず、もう一度書き出してください。"
)


@dataclass(frozen=True)
class Checked:
    """Say what was found: `altered`, `missing` and `strange` name files; `whole` is all well."""

    sentence: str
    whole: bool
    altered: Sequence[str] = ()
    missing: Sequence[str] = ()
    strange: Sequence[str] = ()


def check(desk: Desk, folder: Path) -> Checked:
    """Hold a folder against the log: the cover, the list, and each file that the list names.

    Raises:
        Refused: there is no pack in it.
    """
    desk.demand(Verb.make_audit_pack)
    if not all((folder / name).is_file() for name in (COVER_NAME, LIST_NAME)):
        raise Refused(_NO_PACK.format(COVER_NAME, LIST_NAME))
    with desk.look() as unit:
        row = unit.audit_packs.with_cover(_hash(folder / COVER_NAME))
        acts = unit.history.rows(subject=("audit_pack", int(row.id))) if row else ()
    if row is None:
        return Checked(_OTHER_COVER, whole=False, altered=(COVER_NAME,))
    logged = {str((act.values or {}).get("list_sha256")) for act in acts}
    if _hash(folder / LIST_NAME) not in logged:
        return Checked(_OTHER_LIST, whole=False, altered=(LIST_NAME,))
    return _compared(folder, row)


def _compared(folder: Path, row: AuditPackRow) -> Checked:
    listed = _listed(folder)
    there = {path.name for path in folder.iterdir()} - {COVER_NAME, LIST_NAME}
    missing = tuple(name for name in listed if name not in there)
    altered = tuple(
        name for name in listed if name in there and _hash(folder / name) != listed[name]
    )
    strange = tuple(sorted(there - set(listed)))
    whole = not (missing or altered or strange)
    sentence = _sentence(row, len(listed) + 2) if whole else _complaint(altered, missing, strange)
    return Checked(sentence, whole, altered, missing, strange)


def _sentence(row: AuditPackRow, files: int) -> str:
    made = japanese(today_in_japan(row.made_at))
    return f"{made}に{row.maker}が作った一式です。{files}個のファイルは、作成のときのままです。"


def _complaint(altered: Sequence[str], missing: Sequence[str], strange: Sequence[str]) -> str:
    said = (
        ("作成のときと内容が違うもの", altered),
        ("なくなったもの", missing),
        ("一覧にないもの", strange),
    )
    found = "、".join(f"{words}：{'、'.join(names)}" for words, names in said if names)
    return f"一式は作成のときのままではありません（{found}）。もう一度書き出すと確かめられます。"


def _listed(folder: Path) -> Mapping[str, str]:
    return {row.cells[0]: row.cells[3] for row in read_csv(folder / LIST_NAME)[1:]}


def _hash(path: Path) -> str:
    return hashlib.sha256(take_bytes(path)).hexdigest() if path.is_file() else ""
