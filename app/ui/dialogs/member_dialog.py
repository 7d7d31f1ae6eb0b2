"""Register a member with the consent that opens the register, or change what names her."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.office import applications, doubles, member_page, members
from app.office.applications import Kept
from app.office.members import Opened, Registered
from app.office.seen import Seen
from app.rules.errors import OfficeError
from app.rules.ids import MemberId
from app.rules.members import MemberDraft, MemberReading
from app.rules.problems import Problem
from app.ui import theme
from app.ui.dialogs import consent_fields, likely_doubles, member_fields
from app.ui.dialogs.child_list import ChildList
from app.ui.dialogs.consent_facts import offer_consent_fact
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.forms.ui_member_dialog import Ui_MemberDialog
from app.ui.icons import icon
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints, Places
from app.ui.widgets.reading import follow_reading

REST_MS = 300
"""How long the keys must rest before doubles are looked for."""


class MemberDialog(OfficeDialog):
    """Take everything about one member on one page.

    `registered` carries the key of a new member; `changed` comes after a change; `kept` says under
    which number the application waits that could not be registered. Warnings are shown once;
    saving again accepts them.
    """

    registered = Signal(int)
    changed = Signal()
    kept = Signal(str)

    def __init__(
        self, seat: Seat, parent: QWidget | None = None, *, changing: MemberId | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_MemberDialog()
        self.ui.setupUi(self)
        self._changing = changing
        self._edition = 0
        self._seen: Seen[MemberDraft] | None = None
        self._accepted: tuple[Problem, ...] = ()
        self._refused: tuple[Problem, ...] = ()
        self.ui.keep_button.hide()
        today = seat.desk.today
        member_fields.prepare(self.ui, today)
        consent_fields.prepare(self.ui, today, seat.desk.actor.name)
        self.children_rows = ChildList(
            self.ui.children_box, today, (self.ui.child_button, self.ui.registered_field)
        )
        self._start = self.draft()
        self._complaints = Complaints(self._places())
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self._connect()
        self.take_room(1096, 664)
        self._show_kind()
        self.load()

    def anew(self) -> Anew | None:
        """Read the member again, where one is changed."""
        seat, changing = self.seat, self._changing
        if changing is None:
            return None
        return Anew(lambda: None, lambda _: MemberDialog(seat, changing=changing))

    def draft(self) -> MemberDraft:
        """Read all fields as they stand."""
        consent = consent_fields.read(self.ui)
        return member_fields.read(self.ui, self.children_rows.read(), consent)

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.draft() != self._start

    def save(self) -> None:
        """Ask the office whether the draft is in order; what follows depends on the answer."""
        desk, draft, changing = self.seat.desk, self.draft(), self._changing
        self.set_busy(busy=True)
        self.seat.doing.look(
            lambda: (
                members.check(desk, draft)
                if changing is None
                else members.check_change(desk, changing, draft)
            ),
            asker=self,
            then=lambda reading: self._judge(draft, reading),
            refused=self._fail,
        )

    def registering(self, draft: MemberDraft) -> Callable[[], Registered]:
        """Make the act that registers a draft, to be run beside the UI thread."""
        desk = self.seat.desk
        return lambda: members.register(desk, draft)

    def keep(self) -> None:
        """Keep an application that cannot be registered yet, with what stands against it."""
        desk, draft, problems = self.seat.desk, self.draft(), self._refused
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: applications.keep(desk, draft, problems),
            asker=self,
            then=self._kept,
            refused=self._fail,
        )

    def load(self) -> None:
        """Ask for what the dialog shows: the gate for a new member, the data of a known one."""
        desk, changing = self.seat.desk, self._changing
        doing = self.seat.doing
        if changing is None:
            doing.look(
                lambda: consent_fields.ask_gate(desk),
                asker=self,
                then=lambda gate: consent_fields.show_gate(self.ui, gate),
            )
            return
        doing.look(lambda: members.opened(desk, changing), asker=self, then=self._show_opened)

    def show_draft(self, draft: MemberDraft) -> None:
        """Put a draft into the fields; from now on only what differs counts as typed."""
        member_fields.show(self.ui, draft)
        self.children_rows.show(draft.children)
        self._start = self.draft()
        self.ui.name_edit.setFocus()

    def _connect(self) -> None:
        """Join what is typed to what follows from it."""
        ui = self.ui
        follow_reading(ui.name_edit, ui.kana_edit)
        ui.child_button.clicked.connect(self.children_rows.add)
        self.children_rows.filled.connect(ui.child_button.setDisabled)
        ui.child_button.setIcon(icon("add", theme.colours().accent_text))
        for edit in (ui.name_edit, ui.telephone_edit, ui.address_edit):
            edit.textChanged.connect(self._rest.start)
        ui.birth_field.changed.connect(self._rest.start)
        ui.keep_button.clicked.connect(self.keep)
        ui.postal_edit.editingFinished.connect(self._fill_address)
        self._rest.timeout.connect(self._look_for_doubles)

    def _show_kind(self) -> None:
        """Show the gate only where somebody comes in; a change keeps what it asked for."""
        if self._changing is None:
            return
        self.setWindowTitle("会員の内容を変更 - すくすく窓口")
        self.ui.save_button.setText("変更を保存(&S)")
        self.ui.gate_sheet.hide()
        self.take_room(760, 664)
        for field in (self.ui.code_edit, self.ui.registered_field, self.ui.received_field):
            field.setEnabled(False)

    def _show_opened(self, opened: Opened) -> None:
        """Show a known member, and remember what was read, so that nobody's change is lost."""
        self._edition, self._seen = opened.edition, Seen(opened.draft)
        self.show_draft(opened.draft)

    def _fill_address(self) -> None:
        """Begin the address from the postal code, where none is written yet."""
        code = self.ui.postal_edit.text().strip()
        if not code or self.ui.address_edit.text().strip():
            return
        self.seat.doing.look(
            lambda: member_page.addresses_of(code),
            asker=self,
            then=self._take_address,
            key="address",
        )

    def _take_address(self, addresses: Sequence[str]) -> None:
        """Write the beginning of the address, ready for the rest to be typed."""
        edit = self.ui.address_edit
        if addresses and not edit.text().strip():
            edit.setText(addresses[0])
            edit.setCursorPosition(len(addresses[0]))

    def _look_for_doubles(self) -> None:
        """Ask who may be the same person: only by birthday and name, or by telephone."""
        if self._changing is not None:
            return
        desk, draft = self.seat.desk, self.draft()
        self.seat.doing.look(
            lambda: doubles.alike(desk, draft),
            asker=self,
            then=lambda found: likely_doubles.warn(self.ui.doubles_notice, found),
            key="doubles",
        )

    def _judge(self, draft: MemberDraft, reading: MemberReading) -> None:
        """Show the problems, or the warnings once, or save."""
        self.set_busy(busy=False)
        self._complaints.clear()
        self._complaints = Complaints(self._places())
        self.ui.trouble_notice.hide()
        self._refused = reading.problems
        self.ui.keep_button.setVisible(self._can_wait(draft))
        if reading.member is None:
            self._show_problems(reading.problems)
        elif reading.warnings and reading.warnings != self._accepted:
            self._show_warnings(reading.warnings)
        else:
            self._write(draft)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        """Put each problem beside its field and count them at the top."""
        homeless = self._complaints.show(consent_fields.worded(problems))
        listed = "".join(f"\n{problem.sentence}" for problem in homeless)
        self.ui.trouble_notice.say(
            f"まだ保存していません。{len(problems)}か所を確かめてください。{listed}", "alarm"
        )
        if self._changing is None:
            offer_consent_fact(self.seat, self, self.ui.trouble_notice, problems)

    def _show_warnings(self, warnings: tuple[Problem, ...]) -> None:
        """Show what is unusual; the same draft saved again is taken as it is."""
        self._accepted = warnings
        homeless = self._complaints.show(warnings, kind="warning")
        listed = "".join(f"\n{problem.sentence}" for problem in homeless)
        word = self.ui.save_button.text().partition("(")[0]
        self.ui.trouble_notice.say(
            "入力に間違いがないか確かめてください。"
            f"このままでよいときは、もう一度「{word}」を押してください。{listed}",
            "caution",
        )

    def _write(self, draft: MemberDraft) -> None:
        """Register the member, or change her."""
        desk, changing, edition, seen = self.seat.desk, self._changing, self._edition, self._seen
        self.set_busy(busy=True)
        if changing is None:
            self.seat.doing.do(
                self.registering(draft),
                asker=self,
                then=self._registered,
                refused=self._fail,
            )
            return
        self.seat.doing.do(
            lambda: members.change(desk, changing, draft, edition, seen),
            asker=self,
            then=lambda _changes: self._end(),
            refused=self._fail,
        )

    def _registered(self, done: Registered) -> None:
        """Close and say who was registered."""
        self.registered.emit(done.member_id)
        self._end()

    def _kept(self, done: Kept) -> None:
        """Close and say where the application waits."""
        self.set_busy(busy=False)
        self.kept.emit(f"この申込みは「確認待ち」に残しました（{done.number}）。")
        self.leave()

    def _can_wait(self, draft: MemberDraft) -> bool:
        """Tell whether an application may be kept: it was refused, and somebody's name is known."""
        return bool(self._refused and draft.name.strip()) and self._changing is None

    def _end(self) -> None:
        """Close after saving."""
        self.set_busy(busy=False)
        self.changed.emit()
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")

    def _places(self) -> Places:
        """Say where a complaint about each field stands."""
        return {
            **member_fields.places(self.ui),
            **self.children_rows.places(),
            **consent_fields.places(self.ui),
        }
