"""Record what a department answered: who, when, what it holds, and what it delivered."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.office import inquiry_replies
from app.office.inquiry_replies import Material, NewPaper, Replied
from app.rules.errors import OfficeError
from app.rules.ids import InquiryFileId
from app.rules.inquiries import InquiryAnswer
from app.rules.inquiry_sheets import ANSWERS_OF, ReplyDraft, read_reply
from app.rules.problems import Problem
from app.ui.days import day_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.dialogs.inquiry_items import InquiryItems
from app.ui.dialogs.inquiry_papers import paper_dialog
from app.ui.forms.ui_inquiry_reply_dialog import Ui_InquiryReplyDialog
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import Complaints, Places
from app.ui.widgets.delivered_papers import KeptPaper
from app.ui.widgets.enter_moves import chain

DETAILS = {
    InquiryAnswer.none: "この部署には、この方の情報がありません。",
    InquiryAnswer.holds: "持っていることだけが分かり、内容はまだ受け取っていません。",
    InquiryAnswer.delivered: "項目か資料のPDFを、下に記録します。開示の回答に載ります。",
    InquiryAnswer.done: "お願いした訂正・停止・消去を行いました。",
    InquiryAnswer.refused: "備考に理由を書いてください。",
}
LATE = (
    "回答の文書は、もうお出ししています。追加の回答や訂正が必要か、管理責任者と確かめてください。"
)


class InquiryReplyDialog(OfficeDialog):
    """Take an answer, or put one right; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, material: Material, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.row = material.row
        self.ui = Ui_InquiryReplyDialog()
        self.ui.setupUi(self)
        self._offer(of_child=material.of_child)
        self._complaints = Complaints(self._places())
        self._show(material)
        self._connect()
        self._start = self.draft()
        self.settle(self.ui.save_button, self.ui.cancel_button)
        self.take_room(900, 690)
        self.ui.answered_field.setFocus()

    def draft(self) -> ReplyDraft:
        """Read the form; what is not shown is not read."""
        ui = self.ui
        return ReplyDraft(
            answer=ui.answers.key,
            answered_on=ui.answered_field.typed(),
            answered_by_name=ui.by_edit.text(),
            note=ui.note_edit.toPlainText(),
            items=tuple(self.items.read()),
        )

    def is_touched(self) -> bool:
        """Tell whether something was typed or chosen that is not recorded."""
        papers = self.ui.papers
        return self.draft() != self._start or bool(papers.new() or papers.removed)

    def save(self) -> None:
        """Record the answer, or say beside the fields what is missing."""
        draft, desk, row = self.draft(), self.seat.desk, self.row
        new = [NewPaper(path, of_child) for path, of_child in self.ui.papers.new()]
        removed = [InquiryFileId(key) for key in self.ui.papers.removed]
        files = self._kept - len(removed) + len(new)
        _reply, problems = read_reply(draft, row.kind, row.asked_on, desk.today, files=files)
        self._complaints.clear()
        if problems:
            self._complain(problems)
            return
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: inquiry_replies.reply(desk, row.id, draft, new, removed),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _offer(self, *, of_child: bool) -> None:
        ui, row = self.ui, self.row
        ui.answered_field.set_up(self.seat.desk.today)
        answers = ANSWERS_OF[row.kind]
        ui.answers.offer([Choice(one.value, one.word, DETAILS[one]) for one in answers])
        ui.papers.ask_of_child(asked=of_child)
        self.items = InquiryItems(ui.items_layout, self, of_child=of_child)

    def _places(self) -> Places:
        ui = self.ui
        return {
            "answered_on": (ui.answered_field, ui.answered_problem),
            "answered_by_name": (ui.by_edit, ui.by_problem),
            "answer": (ui.answers, ui.answer_problem),
            "items": (ui.add_item_button, ui.items_problem),
            "note": (ui.note_edit, ui.note_problem),
        }

    def _connect(self) -> None:
        ui, seat = self.ui, self.seat
        ui.answers.chosen.connect(self._show_material)
        ui.add_item_button.clicked.connect(self.items.begin)
        self.items.changed.connect(self._chain)
        ui.papers.changed.connect(self._chain)
        ui.papers.opened.connect(lambda key: paper_dialog(seat, self.row, key, self).show())
        self._chain()
        self._show_material()

    def _chain(self) -> None:
        """Let Tab and Enter go down the form, whatever was added to it."""
        ui = self.ui
        chain(
            *(ui.answered_field, ui.by_edit, *ui.answers.buttons()),
            *(*self.items.fields(), ui.add_item_button, *ui.papers.fields()),
            *(ui.note_edit, ui.save_button, ui.cancel_button),
        )

    def _show(self, material: Material) -> None:
        """Show the sheet, and what is on record of its answer."""
        ui, row = self.ui, material.row
        ui.case_label.setText(f"{row.number}　{row.department}")
        ui.sheet_facts.show_facts(
            [
                ("お願いしたこと", row.kind.word),
                ("内容", row.asked),
                ("照会した日", f"{day_words(row.asked_on)}　{row.asked_by}"),
                ("期限", day_words(row.due_on)),
            ]
        )
        ui.answered_field.set_day(row.answered_on or self.seat.desk.today)
        ui.by_edit.setText(row.answered_by_name)
        ui.note_edit.setPlainText(row.note)
        ui.answers.choose(row.answer.value if row.answer else "")
        for item in material.items:
            self.items.add(item)
        self._kept = len(material.papers)
        ui.papers.show_kept(
            [
                KeptPaper(int(paper.id), f"{paper.file_name or '資料'}（{paper.pages}枚）")
                for paper in material.papers
            ]
        )

    def _show_material(self) -> None:
        """Ask for items and papers only where something was delivered."""
        delivered = self.ui.answers.key == InquiryAnswer.delivered
        held = bool(self._kept or self.items.read() or self.ui.papers.new())
        self.ui.material_box.setVisible(delivered or held)
        if delivered and not self.items.rows:
            self.items.add()
        self.grow()

    def _complain(self, problems: Sequence[Problem]) -> None:
        self.ui.material_box.setVisible(
            self.ui.material_box.isVisibleTo(self)
            or any(problem.field == "items" for problem in problems)
        )
        self._complaints.show(problems)

    def _end(self, told: Replied) -> None:
        self.set_busy(busy=False)
        late = LATE if told.late else ""
        self.recorded.emit(f"{self.row.department}の回答を記録しました。{late}")
        self.leave()

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")
