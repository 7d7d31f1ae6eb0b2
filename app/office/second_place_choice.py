"""Try a folder that is to become the second place of the backups, before it is kept."""

import os
from pathlib import Path
from typing import Final

from app.office.desk import Desk
from app.office.typed import refuse_unfit
from app.rules.errors import Refused
from app.rules.folder_places import FolderKind
from app.storage import folder_kinds

_LONGEST: Final = 1_000


def tried(desk: Desk, typed: str) -> str:
    """Return the place as it is kept, after something was written there and taken away again.

    Raises:
        Refused: it lies among the records, holds others, cannot be written to, or would carry
            plain backups out of the house; nothing was changed.
    """
    refuse_unfit({"2つめの場所": typed}, _LONGEST)
    place = Path(typed.strip())
    if not place.is_absolute():
        raise Refused(
            "2つめの場所は、「D:\\控え」のように、ドライブの名前から入れてください。"
            "何も変えていません。"
        )
    try:
        _refuse_same(desk, place)
        _refuse_sent_away(desk, place)
        _write(place)
    except OSError as error:
        raise Refused(
            f"{place} に書き込めません。何も変えていません。"
            "フォルダがあるか、書き込みの権限があるかを確かめて、もう一度お試しください。"
        ) from error
    return str(place)


def _refuse_same(desk: Desk, place: Path) -> None:
    records = desk.folder.resolve()
    if records == place.resolve() or records in place.resolve().parents:
        raise Refused(
            "2つめの場所が、記録と同じフォルダの中です。何も変えていません。"
            "別のディスクやUSBメモリなど、離れた場所を選んでください。"
        )
    if (place / "records.db").exists():
        raise Refused(
            "そのフォルダには、別のすくすく窓口の記録があります。何も変えていません。"
            "控えだけを置くフォルダを選んでください。"
        )


def _refuse_sent_away(desk: Desk, place: Path) -> None:
    lies = folder_kinds.place_of(place)
    if lies.kind is FolderKind.synchronised and not desk.store.encrypted:
        raise Refused(
            f"{place} は、{lies.name}がインターネットにも写すフォルダです。何も変えていません。"
            "記録を暗号化していないため、控えをだれかに読まれるおそれがあります。"
            "「利用者」のページで記録を暗号化するか、ほかの場所を選んでください。"
        )


def _write(place: Path) -> None:
    trial = place / f".sukusuku-trial-{os.getpid()}"
    trial.write_bytes(b"trial")
    trial.unlink()
