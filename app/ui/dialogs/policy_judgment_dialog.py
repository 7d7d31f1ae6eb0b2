"""Take what the manager judges of one changed entry of the policy (LAW A-6, A-11)."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import policy_judgments
from app.office.changes import Changes
from app.office.policy_judgments import DemandView, EntryView
from app.office.policy_versions import VersionRow
from app.rules.eras import japanese
from app.rules.errors import OfficeError
from app.rules.policy_verdicts import Verdict, needs_note
from app.rules.problems import Problem
from app.ui.days import moment_words
from app.ui.dialogs.dialog import OfficeDialog
from app.ui.forms.ui_policy_judgment_dialog import Ui_PolicyJudgmentDialog
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain

FOLLOWS: Final = {
    Verdict.related: "お知らせか公表で足ります。改めて同意をいただく必要はありません。",
    Verdict.beyond: "改めて同意をいただきます。この版は「重要」でなければ承認できません。",
    Verdict.renamed: "相手は同じで、名称だけが変わりました。理由に、元の名称を書いてください。",
    Verdict.succeeded: "合併などで事業を引き継ぎました。理由に、引き継ぎの内容を書いてください。",
    Verdict.consented: "同意をいただいてから始めます。この版は「重要」でなければ承認できません。",
    Verdict.wording: "書き方が変わっただけで、加わるものはありません。",
    Verdict.expected: "ご本人が通常予期できる範囲です。施行の前に、お知らせか公表をします。",
    Verdict.ended: "一覧に書かれていた取扱いを、本当にやめました。",
    Verdict.checked: "前の文書などで確かめました。理由に、確かめたものを書いてください。",
}
"""What follows from a verdict."""


@dataclass(frozen=True)
class Question:
    """Hold what is judged: of which version, under which demand, about which words."""

    row: VersionRow
    view: DemandView
    entry: EntryView


class PolicyJudgmentDialog(OfficeDialog):
    """Take one judgment; `recorded` carries the sentence that says it is done."""

    def __init__(self, seat: Seat, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self.question = question
        self.ui = Ui_PolicyJudgmentDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.setWindowTitle("変更の判断 - すくすく窓口")
        ui.title_label.setText(f"「{question.entry.entry}」")
        ui.intro_label.setText(question.view.demand.sentence)
        ui.facts.show_facts(_facts(question))
        ui.verdicts.offer(
            [Choice(one.value, one.word, FOLLOWS.get(one, "")) for one in question.view.choices]
        )
        self._complaints = Complaints(
            {"verdict": (ui.verdicts, ui.verdict_problem), "note": (ui.note_edit, ui.note_problem)}
        )
        ui.verdicts.chosen.connect(lambda _key: self._name_note())
        if question.entry.verdict is not None:
            ui.verdicts.choose(question.entry.verdict.value)
        ui.note_edit.setPlainText(question.entry.note)
        self._name_note()
        chain(*ui.verdicts.buttons(), ui.note_edit, ui.save_button, ui.cancel_button)
        self.settle(ui.save_button, ui.cancel_button)
        self.take_room(640)
        (ui.note_edit if question.entry.verdict else ui.verdicts).setFocus()

    @property
    def verdict(self) -> Verdict | None:
        """Return what is chosen."""
        key = self.ui.verdicts.key
        return Verdict(key) if key else None

    def is_touched(self) -> bool:
        """Tell whether something was chosen or typed that is not recorded."""
        entry, note = self.question.entry, self.ui.note_edit.toPlainText().strip()
        return self.verdict is not entry.verdict or note != entry.note

    def save(self) -> None:
        """Record the judgment, or say what is missing."""
        verdict, note = self.verdict, self.ui.note_edit.toPlainText().strip()
        problems = _problems(verdict, note)
        self._complaints.show(problems)
        if problems or verdict is None:
            return
        desk, key = self.seat.desk, self.question.row.id
        demand, words = self.question.view.demand.key, self.question.entry.entry
        self.set_busy(busy=True)
        self.seat.doing.do(
            lambda: policy_judgments.judge(desk, key, demand, words, verdict, note=note),
            asker=self,
            then=self._end,
            refused=self._fail,
        )

    def _name_note(self) -> None:
        """Say whether the reason may be left out."""
        needed = self.verdict is not None and needs_note(self.verdict)
        self.ui.note_label.setText("判断の理由(&R)" if needed else "判断の理由(&R)（任意）")

    def _end(self, _changes: Changes) -> None:
        self.set_busy(busy=False)
        self.leave_recorded("判断を記録しました。")

    def _fail(self, error: OfficeError) -> None:
        """Say why the office refused; everything typed stays."""
        self.set_busy(busy=False)
        self.ui.trouble_notice.say(error.sentence, "alarm")


def _problems(verdict: Verdict | None, note: str) -> list[Problem]:
    """Say what is missing."""
    if verdict is None:
        return [Problem("verdict", "判断を選んでください。")]
    if needs_note(verdict) and not note:
        return [Problem("note", "例外として認める理由を書いてください。")]
    return []


def _facts(question: Question) -> list[tuple[str, str]]:
    """List which versions are compared, the paragraph, and how it was judged before."""
    view, entry = question.view, question.entry
    gone = "、".join(f"「{one}」" for one in view.demand.went)
    at = moment_words(entry.judged_at) if entry.judged_at else ""
    judged = f"{entry.verdict.word}　{entry.judge}　{at}" if entry.verdict else ""
    return [
        ("比べた版", f"{japanese(view.before_on)}の版 → {japanese(question.row.on)}の版"),
        ("根拠", view.demand.paragraph),
        ("なくなったもの", gone),
        ("これまでの判断", judged),
    ]
