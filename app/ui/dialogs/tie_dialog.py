"""Tie an adult to a child, or change what the adult is to it."""

from PySide6.QtWidgets import QWidget

from app.office import children, guardianships
from app.office.changes import Changes
from app.office.children import Family
from app.office.member_page import MemberPage
from app.office.rows import TieRow
from app.rules.child_fields import CUSTODY_WORDS, TOGETHER_WORDS
from app.rules.errors import OfficeError
from app.rules.ties import GuardianshipDraft, read_tie
from app.ui.dialogs import family_words
from app.ui.dialogs.child_fields import CUSTODY, RELATIONSHIPS, TOGETHER
from app.ui.dialogs.dialog import Anew, OfficeDialog
from app.ui.dialogs.subject_field import SubjectField
from app.ui.forms.ui_tie_dialog import Ui_TieDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.reading import follow_reading

COUNTS = "「単独」「共同」の方の同意が数えられます。「不明」は要確認になり、「なし」は数えません。"


class TieDialog(OfficeDialog):
    """Take who the adult is, 続柄, 親権 and 同居; `recorded` says that it is done."""

    def __init__(
        self, seat: Seat, family: Family, tie: TieRow | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self.ui = Ui_TieDialog()
        self.ui.setupUi(self)
        self._child_id = family.child.id
        self._row = tie
        self._member_id = tie.member_id if tie else None
        self._prepare(family)
        self.subject = SubjectField(self.ui, seat, self)
        self.subject.chosen.connect(self._choose)
        if tie is not None:
            self._show_tie(tie)
        self._start = self.draft()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(600)

    def anew(self) -> Anew | None:
        """Read the tie again, where one is changed."""
        seat, child_id, row = self.seat, self._child_id, self._row
        if row is None:
            return None
        key = row.id
        return Anew(
            lambda: children.family(seat.desk, child_id),
            lambda found: TieDialog(
                seat, found, next((one for one in found.adults if one.id == key), row)
            ),
        )

    def draft(self) -> GuardianshipDraft:
        """Read the fields as they stand."""
        ui = self.ui
        return GuardianshipDraft(
            member_id=self._member_id,
            name=ui.name_edit.text(),
            kana=ui.kana_edit.text(),
            telephone=ui.telephone_edit.text(),
            relationship=ui.relationship_combo.currentText(),
            custody=ui.custody_combo.currentText(),
            lives_together=ui.together_combo.currentText(),
            ended_on=ui.ended_field.typed(),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.draft() != self._start

    def save(self) -> None:
        """Record the tie, or say beside the fields what is wrong."""
        desk, child_id, tie, draft = self.seat.desk, self._child_id, self._row, self.draft()
        reading = read_tie(draft, today=desk.today)
        self._complaints.clear()
        if reading.problems:
            self._complaints.show(reading.problems)
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: (
                guardianships.link(desk, child_id, draft)
                if tie is None
                else guardianships.change_tie(desk, tie.id, draft, tie)
            ),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _prepare(self, family: Family) -> None:
        """Fill what can be chosen and say what it means."""
        ui = self.ui
        ui.child_label.setText(f"{family_words.name_of(family.child)}　の保護者・ご家族")
        ui.relationship_combo.setEditable(True)
        ui.relationship_combo.addItems(RELATIONSHIPS)
        line = ui.relationship_combo.lineEdit()
        if line is not None:
            line.setAccessibleName("その方からみたお子さま")
        ui.custody_combo.addItems(CUSTODY)
        ui.together_combo.addItems(TOGETHER)
        ui.ended_field.set_up(self.seat.desk.today)
        ui.ended_field.setAccessibleName("つながりが終わった日")
        ui.ended_box.setVisible(self._row is not None)
        ui.effect_label.setText(COUNTS)
        ui.member_problem.hide()
        follow_reading(ui.name_edit, ui.kana_edit)
        self._complaints = Complaints(
            {
                "name": (ui.name_edit, ui.name_problem),
                "kana": (ui.kana_edit, ui.kana_problem),
                "telephone": (ui.telephone_edit, ui.telephone_problem),
                "relationship": (ui.relationship_combo, ui.relationship_problem),
                "custody": (ui.custody_combo, ui.custody_problem),
                "lives_together": (ui.together_combo, ui.together_problem),
                "ended_on": (ui.ended_field, ui.ended_problem),
            }
        )

    def _show_tie(self, tie: TieRow) -> None:
        """Show a tie that stands; who the adult is does not change."""
        ui = self.ui
        for widget in (ui.subject_search_label, ui.subject_search, ui.subject_clear_button):
            widget.hide()
        ui.named_label.setVisible(tie.member_id is None)
        ui.named_box.setVisible(tie.member_id is None)
        ui.subject_label.setText(
            f"{tie.member_code}　{tie.name}" if tie.member_id else "会員でない方"
        )
        ui.named_label.hide()
        ui.name_edit.setText("" if tie.member_id else tie.name)
        ui.kana_edit.setText("" if tie.member_id else tie.kana)
        ui.telephone_edit.setText(tie.telephone)
        ui.relationship_combo.setCurrentText(tie.relationship)
        ui.custody_combo.setCurrentText(CUSTODY_WORDS[tie.custody])
        ui.together_combo.setCurrentText(TOGETHER_WORDS[tie.lives_together])
        ui.ended_field.set_day(tie.ended_on)

    def _choose(self, page: MemberPage | None) -> None:
        """Take a member as the adult; then no name is asked."""
        self._member_id = page.row.id if page is not None else None
        self.ui.named_box.setVisible(page is None)

    def _end(self, _changes: Changes) -> None:
        """Close after recording."""
        self.set_busy(busy=False)
        self.recorded.emit("保護者・ご家族を登録しました。")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
