"""Take a request: first which system it belongs to, then who asks for what (OFFICE M-07)."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.office import intake, phone_notes
from app.office.intake import Taken
from app.office.member_page import MemberPage
from app.office.seen import Seen
from app.rules.deletion_wishes import DeletionWish
from app.rules.errors import OfficeError
from app.rules.ids import MemberId, PhoneNoteId, RequestId
from app.rules.problems import Problem
from app.rules.requests import RequestDraft
from app.rules.systems import System
from app.ui import alerts
from app.ui.dialogs import request_fields, request_states
from app.ui.dialogs.about_whom import AboutWhom
from app.ui.dialogs.asked_fields import AskedFields
from app.ui.dialogs.deletion_menu import DeletionMenu
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.intake_words import taken_words
from app.ui.dialogs.request_states import Found
from app.ui.dialogs.request_systems import DEPARTMENTS, ELSEWHERE, EXIT, SYSTEMS, goes_on
from app.ui.dialogs.rights_fields import RightsFields
from app.ui.dialogs.same_requests import SameRequests
from app.ui.dialogs.subject_field import SubjectField
from app.ui.forms.ui_request_dialog import Ui_RequestDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.reading import follow_reading


class RequestDialog(OfficeDialog):
    """Take a request at any state of completeness.

    `taken` carries the key of the case and the sentence that says what was kept, `rerouted` what
    is wished of the tab of members and of whom (-1: of somebody to be found there), and
    `request_asked` an open case in which the same is asked for already.
    """

    taken = Signal(int, str)
    rerouted = Signal(str, int)
    request_asked = Signal(int)

    def __init__(
        self,
        seat: Seat,
        parent: QWidget | None = None,
        *,
        subject: MemberId | None = None,
        completing: RequestId | None = None,
        note: PhoneNoteId | None = None,
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._completing, self._note = completing, note
        self._prefilling = subject is not None or note is not None
        self._seen: Seen[RequestDraft] | None = None
        self._system: str = System.personal.value
        self.ui = Ui_RequestDialog()
        self.ui.setupUi(self)
        ui, today = self.ui, seat.desk.today
        request_fields.prepare(ui, today)
        self.rights = RightsFields(ui.rights_layout, today, self)
        self.asked = AskedFields(ui.asked_layout, ui.asked_box, self)
        self.rights.stand_between(ui.address_edit, ui.handed_edit)
        self.asked.stand_between(self.rights.last, ui.handed_edit)
        self.subject = SubjectField(ui, seat, self)
        self.about_whom = AboutWhom(ui, self)
        self.same = SameRequests(ui, seat, self, completing)
        self._complaints = Complaints(request_fields.places(ui))
        self._connect()
        self._start = self.draft()
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(1160, 690)
        self._begin(subject)

    def anew(self) -> Anew | None:
        """Read what was typed at intake again, where it is completed."""
        seat, completing = self.seat, self._completing
        if completing is None:
            return None
        return Anew(lambda: None, lambda _: RequestDialog(seat, completing=completing))

    def draft(self) -> RequestDraft:
        """Read all fields as they stand."""
        rights, bases = self.rights.read()
        plain = request_fields.read(self.ui, self.subject.code, rights, bases)
        kind, child_id = self.about_whom.read()
        return replace(
            plain,
            system=self._system,
            subject_kind=kind,
            child_id=child_id,
            asked=self.asked.read(rights),
            wish=self.asked.wish,
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not kept."""
        return self.draft() != self._start

    def go_on(self) -> None:
        """Show the form, once it is clear that the desk takes it or hands it over."""
        if not goes_on(self.ui.systems.key):
            return
        self._take_as(self.ui.systems.key)
        self.ui.stack.setCurrentWidget(self.ui.form_page)
        first = self.ui.subject_search if not self.subject.code else self.ui.channel_combo
        first.setFocus()

    def reroute(self) -> None:
        """Leave for the page of the member, where an ordinary change or an exit is recorded."""
        wish = ELSEWHERE.get(self.ui.systems.key, "")
        if wish:
            member_id = self.subject.member_id
            self.rerouted.emit(wish, -1 if member_id is None else int(member_id))
            self.leave()

    def save(self) -> None:
        """Keep what is known; what is missing makes it a 仮受付, not a refusal."""
        if self.ui.stack.currentWidget() is self.ui.system_page:
            self.go_on()
            return
        desk, draft, completing = self.seat.desk, self.draft(), self._completing
        seen = self.same.seen  # what arrives from now on, nobody has read before saving
        self.set_busy(busy=True)
        self.seat.doing.look(
            lambda: request_states.found(desk, draft, completing),
            asker=self,
            then=lambda found: self._judge(draft, found, seen),
            refused=self._fail,
        )

    def _judge(self, draft: RequestDraft, found: Found, seen: frozenset[int]) -> None:
        """Keep what nothing on record stands against; say first what does."""
        reading, same = found
        self.set_busy(busy=False)
        problems = [*reading.problems]
        if self.asked.lacks_wish:
            problems.append(Problem("rights", "申出の内容を選んでください。"))
        self._complaints.show(problems)
        if problems or self.same.are_new(same, seen):
            return
        self._keep(draft)

    def _keep(self, draft: RequestDraft) -> None:
        """Hand the draft to the office."""
        desk, completing, note, read = self.seat.desk, self._completing, self._note, self._seen
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: (
                intake.take(desk, draft, note)
                if completing is None
                else intake.complete(desk, completing, draft, read)
            ),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _begin(self, subject: MemberId | None) -> None:
        """Begin with the question of systems, or with what was typed at intake."""
        if self._completing is not None:
            desk, request_id = self.seat.desk, self._completing
            self.setWindowTitle("受付の完了 - すくすく窓口")
            self.ui.stack.setCurrentWidget(self.ui.form_page)
            self.ui.back_button.hide()
            self.ui.reserved_edit.setEnabled(False)
            self.seat.doing.look(
                lambda: intake.draft_of(desk, request_id), asker=self, then=self._show_draft
            )
        elif self._note is not None:
            self._begin_with(self._note)
        else:
            self.ui.systems.choose(System.personal)
            self.ui.systems.button(System.personal).setFocus()
            if subject is not None:
                self.subject.choose(subject)
        self._take_as(self._system)
        self._show_missing()

    def _begin_with(self, note: PhoneNoteId) -> None:
        """Begin with what was said on the telephone; which matter it is can still be changed."""
        desk = self.seat.desk
        self.ui.systems.choose(System.personal)
        self.ui.stack.setCurrentWidget(self.ui.form_page)
        self.seat.doing.look(
            lambda: phone_notes.request_draft(desk, note), asker=self, then=self._show_draft
        )

    def _connect(self) -> None:
        """Join the fields to what follows from them."""
        ui = self.ui
        ui.systems.chosen.connect(lambda key: request_states.show_system(ui, key))
        ui.systems.offer(SYSTEMS)
        ui.go_on_button.clicked.connect(self.go_on)
        ui.reroute_button.clicked.connect(self.reroute)
        ui.leave_button.clicked.connect(self.reject)
        ui.back_button.clicked.connect(lambda: ui.stack.setCurrentWidget(ui.system_page))
        ui.rights_hint.hide()
        DeletionMenu(ui.deletion_button).chosen.connect(self._take_deletion)
        self.subject.chosen.connect(self._follow_subject)
        self.rights.changed.connect(self._follow_rights)
        self.about_whom.changed.connect(self._show_missing)
        self.asked.changed.connect(self._show_missing)
        self.same.asked.connect(self._leave_for)
        follow_reading(ui.name_edit, ui.kana_edit)
        request_fields.hear(ui, self._show_missing)

    def _take_as(self, system: str) -> None:
        """Show the fields of a request, or those of a matter that is handed over."""
        ui, own = self.ui, system == System.personal
        self._system = system
        for part in (ui.rights_part, ui.method_part, ui.deletion_button):
            part.setVisible(own)
        ui.handed_part.setVisible(not own)
        ui.handed_edit.setText(DEPARTMENTS.get(system, ""))
        self._show_missing()

    def _take_deletion(self, wish: DeletionWish) -> None:
        """Tick what is meant by 「削除してほしい」, or lead to the exit."""
        if wish.remedy is None:
            self.ui.stack.setCurrentWidget(self.ui.system_page)
            self.ui.systems.choose(EXIT)
            return
        self.rights.boxes[wish.remedy].setChecked(True)
        if wish.wish is not None:
            self.asked.choose_wish(wish.wish)
        self.ui.rights_hint.setText(wish.means)
        self.ui.rights_hint.show()

    def _follow_rights(self) -> None:
        """Ask of what is ticked what is wished of it."""
        self.asked.follow(self.rights.read()[0])
        self._show_missing()

    def _leave_for(self, request_id: int) -> None:
        """Go to the open case instead, where somebody agrees to lose what was typed."""
        alerts.ask(
            self,
            "入力した内容は保存しないで、その受付を開きますか。",
            act="保存しないで開く(&O)",
            then=lambda: self._go_to(request_id),
        )

    def _go_to(self, request_id: int) -> None:
        """Close, and let the case be shown."""
        self.request_asked.emit(request_id)
        self.leave()

    def _follow_subject(self, page: object) -> None:
        """Fill from the record of the member who asks for herself."""
        self.about_whom.follow(page if isinstance(page, MemberPage) else None)
        if isinstance(page, MemberPage):
            request_fields.copy_member(self.ui, page)
        if self._prefilling:
            self._prefilling = False
            self._start = self.draft()
        self._show_missing()

    def _show_draft(self, draft: RequestDraft) -> None:
        """Show what was typed at intake."""
        self._seen = Seen(draft)
        self._take_as(draft.system)
        request_fields.show(self.ui, draft)
        self.rights.show(draft.rights, draft.bases)
        self.asked.show(draft.rights, draft.asked, draft.wish)
        self.about_whom.show(draft)
        if draft.member_code:
            self.subject.choose_code(draft.member_code)
        self._start = self.draft()
        self._show_missing()

    def _show_missing(self) -> None:
        """Ask while somebody types whether this would be a whole request, and what it lacks."""
        desk, draft, completing = self.seat.desk, self.draft(), self._completing
        self.seat.doing.look(
            lambda: intake.check(desk, draft, completing),
            asker=self,
            then=lambda found: request_states.show_reading(self.ui, found, self._system),
            key="missing",
            refused=lambda _error: None,  # saving says so
        )
        self.same.look(draft)

    def _end(self, taken: Taken) -> None:
        """Close after keeping."""
        self.set_busy(busy=False)
        self.taken.emit(int(taken.request_id), taken_words(taken))
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
