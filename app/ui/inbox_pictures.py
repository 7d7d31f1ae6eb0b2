"""Open the dialogs of 申込の確認待ち, of the import and of 名寄せ in the middle of the work."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import applications, members, merging
from app.office.applications import ApplicationRow
from app.rules.member_drafts import ConsentDraft, MemberDraft
from app.ui.dialogs.application_dialog import ApplicationDialog
from app.ui.dialogs.application_letter_dialog import ApplicationLetterDialog
from app.ui.dialogs.applications_dialog import ApplicationsDialog
from app.ui.dialogs.child_merges_dialog import ChildMergesDialog
from app.ui.dialogs.import_dialog import ImportDialog
from app.ui.dialogs.merge_dialog import MergeDialog
from app.ui.dialogs.merges_dialog import MergesDialog
from app.ui.dialogs.part_dialog import PartDialog
from app.ui.seat import Seat

Open = Callable[[Seat], QWidget]

OLD_FORM: Final = MemberDraft(
    member_code="9700001",
    name="架空　千尋",
    kana="カクウ　チヒロ",
    birth_on="平成3年7月7日",
    postal_code="997-0015",
    address="山形県鶴岡市末広町架空1-2",
    telephone="090-0000-0001",
    consent=ConsentDraft("はい", "2015-05-28", "書面", "架空センター"),
)
"""The form of somebody who does not exist, on a version long replaced."""
HALF_FORM: Final = replace(OLD_FORM, member_code="", name="架空　遥", kana="", address="")
ROWS: Final = """すくすく会員名簿
組合員コード,氏名,フリガナ,生年月日,おところ,電話,同意,同意日,備考
9700011,架空　千尋,カクウ　チヒロ,1991-07-07,山形県鶴岡市末広町1-2,090-0000-0001,はい,{good},
9700012,架空　遥,カクウ　ハルカ,平成32年1月1日,山形県鶴岡市末広町3-4,,はい,{good},夕方
9700013,架空　湊,カクウ　ミナト,1988-12-01,山形県鶴岡市末広町5-6,,はい,2015-05-28,
"""


_folders: Final[list[TemporaryDirectory[str]]] = []
"""Where the files that are shown lie, until the program ends."""


def _waiting(seat: Seat) -> ApplicationRow:
    """Let two forms wait, unless they wait already, and return the first."""
    for draft in (OLD_FORM, HALF_FORM):
        problems = members.check(seat.desk, draft).problems
        applications.keep(seat.desk, draft, problems)
    return applications.rows(seat.desk, applications.find_ids(seat.desk))[0]


def _list(seat: Seat) -> QWidget:
    _waiting(seat)
    return ApplicationsDialog(seat)


def _import(home: str) -> Open:
    """Open a file whose column of addresses is called so."""

    def opened(seat: Seat) -> QWidget:
        dialog, folder = ImportDialog(seat), TemporaryDirectory()
        _folders.append(folder)
        path = Path(folder.name) / "会員名簿.csv"
        text = ROWS.format(good=seat.desk.today.isoformat()).replace("おところ", home)
        path.write_text(text, encoding="utf-8")
        dialog.check(path)
        return dialog

    return opened


def _double(seat: Seat) -> None:
    """Register somebody a second time, unless she is already."""
    first = members.find_ids(seat.desk)[0]
    draft = members.draft(seat.desk, first)
    if not merging.candidates(seat.desk):
        other = replace(
            draft,
            member_code="9700099",
            children=(),
            address="山形県鶴岡市末広町架空9-9",
            telephone="",
            consent=replace(draft.consent, given_on=str(seat.desk.today), version_on=""),
            registered_on=str(seat.desk.today),
            received_on="",
        )
        members.register(seat.desk, other)


def _pairs(seat: Seat) -> QWidget:
    _double(seat)
    return MergesDialog(seat)


def _pair(seat: Seat) -> QWidget:
    _double(seat)
    pair = merging.candidates(seat.desk)[0]
    return MergeDialog(seat, pair.keep.member_id, pair.other.member_id)


def _part(seat: Seat) -> QWidget:
    return PartDialog(seat, "架空　花子 様（00010001）", members.find_ids(seat.desk)[0])


SCENES: Final[tuple[tuple[str, Open], ...]] = (
    ("applications_dialog", _list),
    ("application_dialog", lambda seat: ApplicationDialog(seat, _waiting(seat).id)),
    (
        "application_letter_dialog",
        lambda seat: ApplicationLetterDialog(seat, _waiting(seat)),
    ),
    ("import_dialog_columns", _import("おところ")),
    ("import_dialog_findings", _import("住所")),
    ("merges_dialog", _pairs),
    ("merge_dialog", _pair),
    ("child_merges_dialog", ChildMergesDialog),
    ("part_dialog", _part),
)
