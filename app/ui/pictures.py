"""Draw every tab and dialog as a picture, for the manual and for whoever looks."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, Qt
from PySide6.QtWidgets import QWidget

from app.office import members
from app.office.desk import Desk
from app.rules.ids import MemberId
from app.ui import (
    answer_pictures,
    audit_pictures,
    backup_pictures,
    campaign_pictures,
    child_pictures,
    clock_pictures,
    comparison_pictures,
    consent_pictures,
    erasure_pictures,
    form_pictures,
    history_pictures,
    house_pictures,
    identity_pictures,
    inbox_pictures,
    incident_pictures,
    inquiry_pictures,
    intake_pictures,
    letter_look_pictures,
    member_pictures,
    organisation_pictures,
    overtaken_pictures,
    policy_pictures,
    policy_task_pictures,
    provision_pictures,
    reading_pictures,
    recipient_pictures,
    register_pictures,
    remedy_pictures,
    report_pictures,
    request_pictures,
    restore_pictures,
    review_pictures,
    sent_pictures,
    signing_pictures,
    spelling_pictures,
    staff_pictures,
)
from app.ui.dialogs.consent_dialog import ConsentDialog
from app.ui.dialogs.export_dialog import ExportDialog
from app.ui.dialogs.first_start_dialog import FirstStartDialog
from app.ui.dialogs.import_dialog import ImportDialog
from app.ui.dialogs.member_dialog import MemberDialog
from app.ui.dialogs.sign_in_dialog import SignInDialog
from app.ui.dialogs.withdraw_dialog import WithdrawDialog
from app.ui.doors import Doors
from app.ui.seat import Seat, take_seat
from app.ui.tabs.consents_tab import ConsentsTab
from app.ui.tabs.governance_tab import GovernanceTab
from app.ui.tabs.members_tab import MembersTab
from app.ui.tabs.policy_tab import PolicyTab
from app.ui.tabs.recipients_tab import RecipientsTab
from app.ui.tabs.records_tab import RecordsTab
from app.ui.tabs.requests_tab import RequestsTab
from app.ui.tabs.tab import Tab
from app.ui.window import Window

SIZE: Final = (1366, 728)
"""What is left of 1366×768 under a task bar."""
LONGEST_MS: Final = 10_000
REST_MS: Final = 400
"""How long a screen rests before it is drawn: timers of search and choice have gone off."""
SETTLE_MS: Final = 100
"""How long after the last answer: what has arrived is laid out by then."""
LAST_ROUNDS: Final = 5
"""How often what was posted meanwhile is done before drawing, however busy the machine is."""


@dataclass(frozen=True)
class Scene:
    """Be one picture: its file name and how to open the dialog that it shows."""

    name: str
    open: Callable[[Seat], QWidget]


TABS: Final[tuple[tuple[str, Callable[[Seat], Tab]], ...]] = (
    ("members_tab", MembersTab),
    ("consents_tab", ConsentsTab),
    ("requests_tab", RequestsTab),
    ("policy_tab", PolicyTab),
    ("recipients_tab", RecipientsTab),
    ("governance_tab", GovernanceTab),
    ("records_tab", RecordsTab),
)
"""The tabs by the names of their pictures, in their order."""


def take(desk: Desk, folder: Path) -> list[Path]:
    """Save one PNG for each tab and dialog into a folder and return their paths."""
    seat = take_seat(desk)
    tabs = tuple(make(seat) for _name, make in TABS)
    window = Window(seat, tabs)
    window.resize(*SIZE)
    window.show()
    taken = []
    for at, (name, _make) in enumerate(TABS):
        window.show_tab(at)
        taken.append(_save(seat, window, folder / f"{at + 1}_{name}.png"))
        for page, part in list(enumerate(tabs[at].page_names))[1:]:
            tabs[at].turn_to(page)
            taken.append(_save(seat, window, folder / f"{at + 1}_{name}_{part}.png"))
    for scene in SCENES:
        with _opened(scene.open(seat)) as dialog:
            taken.append(_save(seat, dialog, folder / f"{scene.name}.png"))
    window.close()
    window.deleteLater()
    return taken


@contextmanager
def _opened(dialog: QWidget) -> Iterator[QWidget]:
    """Show a dialog and throw it away afterwards, whatever was typed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.show()
    try:
        yield dialog
    finally:
        dialog.hide()
        dialog.deleteLater()


def _save(seat: Seat, widget: QWidget, path: Path) -> Path:
    """Wait until everything has arrived, then draw."""
    clock = QElapsedTimer()
    clock.start()
    arrived = 0
    while clock.elapsed() < max(REST_MS, arrived + SETTLE_MS) and clock.elapsed() < LONGEST_MS:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if not seat.doing.is_idle():
            arrived = clock.elapsed()
    for _ in range(LAST_ROUNDS):
        QCoreApplication.processEvents()
    if not widget.grab().save(str(path)):
        raise OSError(f"picture not saved: {path}")
    return path


def _first_member(seat: Seat) -> MemberId:
    """Return somebody to show."""
    return members.find_ids(seat.desk)[0]


def _heading(seat: Seat) -> str:
    """Name that person."""
    row = members.rows(seat.desk, [_first_member(seat)])[0]
    return f"{row.name} 様（{row.member_code}）"


def _member(seat: Seat) -> QWidget:
    dialog = MemberDialog(seat)
    ui = dialog.ui
    ui.name_edit.setText("架空　美咲")
    ui.kana_edit.setText("カクウ　ミサキ")
    ui.birth_field.set_text("H2.4.1")
    child = dialog.children_rows.add()
    child.ui.name_edit.setText("架空　陽菜")
    child.ui.birth_field.set_text("R5.6.10")
    return dialog


def _member_problems(seat: Seat) -> QWidget:
    dialog = MemberDialog(seat)
    dialog.ui.name_edit.setText("架空　美咲")
    dialog.ui.birth_field.edit.setText("昭和64年2月1日")
    dialog.save()
    return dialog


def _import(seat: Seat) -> QWidget:
    return ImportDialog(seat)


def _doors(seat: Seat) -> Doors:
    return Doors(seat.desk.folder, seat.desk.clock, seat.desk.randomness)


def _sheet(seat: Seat) -> QWidget:
    dialog = FirstStartDialog(replace(_doors(seat), folder=Path("D:/すくすく窓口/記録")))
    ui = dialog.ui
    for edit, text in (
        (ui.name_edit, "架空　美咲"),
        (ui.login_edit, "misaki"),
        (ui.password_edit, "plainly fictional words"),
        (ui.again_edit, "plainly fictional words"),
    ):
        edit.setText(text)
    dialog.save()
    return dialog


def _by_sheet(seat: Seat) -> QWidget:
    dialog = SignInDialog(_doors(seat))
    dialog.change_way()
    return dialog


MORE: Final = (
    campaign_pictures.SCENES,
    child_pictures.SCENES,
    comparison_pictures.SCENES,
    consent_pictures.SCENES,
    inbox_pictures.SCENES,
    incident_pictures.SCENES,
    intake_pictures.SCENES,
    identity_pictures.SCENES,
    clock_pictures.SCENES,
    inquiry_pictures.SCENES,
    answer_pictures.SCENES,
    audit_pictures.SCENES,
    backup_pictures.SCENES,
    recipient_pictures.SCENES,
    remedy_pictures.SCENES,
    erasure_pictures.SCENES,
    form_pictures.SCENES,
    history_pictures.SCENES,
    house_pictures.SCENES,
    letter_look_pictures.SCENES,
    organisation_pictures.SCENES,
    overtaken_pictures.SCENES,
    policy_task_pictures.SCENES,
    provision_pictures.SCENES,
    reading_pictures.SCENES,
    policy_pictures.SCENES,
    register_pictures.SCENES,
    report_pictures.SCENES,
    member_pictures.SCENES,
    request_pictures.SCENES,
    restore_pictures.SCENES,
    review_pictures.SCENES,
    sent_pictures.SCENES,
    signing_pictures.SCENES,
    spelling_pictures.SCENES,
    staff_pictures.SCENES,
)
"""The scenes that the matters keep for themselves."""

SCENES: Final[Sequence[Scene]] = (
    Scene("sign_in_dialog", lambda seat: SignInDialog(_doors(seat))),
    Scene("sign_in_dialog_by_sheet", _by_sheet),
    Scene("first_start_dialog", lambda seat: FirstStartDialog(_doors(seat))),
    Scene("first_start_dialog_sheet", _sheet),
    Scene("member_dialog", _member),
    Scene("member_dialog_problems", _member_problems),
    Scene("member_dialog_change", lambda seat: MemberDialog(seat, changing=_first_member(seat))),
    Scene("consent_dialog", lambda seat: ConsentDialog(seat, _heading(seat), _first_member(seat))),
    Scene(
        "withdraw_dialog", lambda seat: WithdrawDialog(seat, _heading(seat), _first_member(seat))
    ),
    Scene("import_dialog", _import),
    Scene("export_dialog", ExportDialog),
    *(Scene(name, show) for scenes in MORE for name, show in scenes),
)
"""The dialogs; whoever adds one adds its scene here."""
