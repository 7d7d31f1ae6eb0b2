"""Record how something was disposed of."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import disposal_deeds, recipients
from app.office.disposals import DisposalRow
from app.office.recipients import RecipientRow
from app.rules.disposal_deeds import Deed, problems
from app.rules.disposals import Medium, Way, ways_for
from app.rules.errors import OfficeError
from app.rules.ids import RecipientId
from app.rules.recipients import RecipientKind
from app.rules.roles import Verb, may
from app.ui.dialogs.acting_dialog import ActingDialog
from app.ui.forms.ui_disposal_deed_dialog import Ui_DisposalDeedDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.notice import Notice

NOBODY = "頼んでいない"
OFFERED = "「事実の記録（要是正）」"
OF_DATA = (
    "データは、このプログラムの消去の手続（消去できる方、期限を過ぎた申込、お預かりした書類）を"
    "済ませてから記録します。ここに記録しても、データは消えません。"
)


class DisposalDeedDialog(ActingDialog):
    """Take what was done; `recorded` carries the sentence that says it is on record."""

    def __init__(self, seat: Seat, row: DisposalRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._row = row
        self.ui = Ui_DisposalDeedDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.title_label.setText(f"{row.number}　{row.title}")
        ui.done_on_field.set_up(seat.desk.today)
        ui.done_on_field.set_day(seat.desk.today)
        ui.way_combo.addItem("選んでください", "")
        for way in ways_for(row.items):
            ui.way_combo.addItem(way.word, way.value)
        ui.recipient_combo.addItem(NOBODY, 0)
        ui.fact_check.hide()
        if any(item.medium is Medium.data for item in row.items):
            ui.intro_label.setText(OF_DATA)
        self._complaints = Complaints(
            {
                "done_on": (ui.done_on_field, ui.done_on_problem),
                "way": (ui.way_combo, ui.way_problem),
                "done_by": (ui.done_by_edit, ui.done_by_problem),
                "certificate": (ui.certificate_edit, ui.certificate_problem),
            }
        )
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(680)
        self._ask_contractors()

    def deed(self) -> Deed:
        """Read the form."""
        ui = self.ui
        way, house = ui.way_combo.currentData(), ui.recipient_combo.currentData()
        return Deed(
            done_on=ui.done_on_field.day(),
            way=Way(way) if way else None,
            done_by=ui.done_by_edit.text().strip(),
            recipient_id=RecipientId(house) if house else None,
            witness=ui.witness_edit.text().strip(),
            certificate=ui.certificate_edit.text().strip(),
            note=ui.note_edit.toPlainText().strip(),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed that is not recorded."""
        deed = self.deed()
        return bool(deed.way or deed.done_by or deed.witness or deed.certificate or deed.note)

    def save(self) -> None:
        """Record it, or say beside the fields what is missing."""
        desk, row, deed = self.seat.desk, self._row, self.deed()
        wrong = problems(deed, row.items, desk.today)
        self._complaints.show(wrong)
        if wrong:
            self.grow()
            return
        as_fact = self.ui.fact_check.isChecked()
        said = "を廃棄した事実を記録しました。" if as_fact else "の廃棄を記録しました。"
        self.perform(
            lambda: disposal_deeds.record(desk, row.id, deed, row.edition, as_fact=as_fact),
            f"{row.number}{said}",
            self.ui.trouble_notice,
        )

    def _ask_contractors(self) -> None:
        """Ask which houses may have done it."""
        desk = self.seat.desk
        self.seat.doing.look(
            lambda: recipients.rows(desk, recipients.ids(desk, kind=RecipientKind.contractor)),
            asker=self,
            then=self._offer,
            key="contractors",
            refused=lambda error: self._fail(error, self.ui.trouble_notice),
        )

    def _offer(self, rows: Sequence[RecipientRow]) -> None:
        for row in rows:
            self.ui.recipient_combo.addItem(row.name, int(row.id))

    def _fail(self, error: OfficeError, notice: Notice) -> None:
        """Say why it was refused; what has happened all the same can be written down."""
        super()._fail(error, notice)
        roles = self.seat.desk.actor.roles
        self.ui.fact_check.setVisible(
            self.ui.fact_check.isVisible()
            or (OFFERED in error.sentence and may(roles, Verb.record_fact))
        )
        self.grow()
