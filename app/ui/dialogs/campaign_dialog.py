"""Begin a campaign: what is asked, of whom, by when; look at the letter, then freeze the people."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import campaign_letters, campaigns, policy
from app.office.campaigns import CampaignDraft, Frozen
from app.office.policy import VersionRow
from app.rules.campaigns import NO_ANSWER_SENTENCES, NoAnswer
from app.rules.eras import western
from app.rules.ids import PolicyVersionId
from app.rules.problems import Problem
from app.ui.dialogs.campaign_targets import ASKED, CampaignTargets, Checks
from app.ui.dialogs.freezing_dialog import PAUSE_MS, FreezingDialog
from app.ui.forms.ui_campaign_dialog import Ui_CampaignDialog
from app.ui.seat import Seat
from app.ui.widgets.choices import Choice
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain

TYPED_MS: Final = 40
"""The letter follows the keys; to count ten thousand people takes longer and may wait."""
USUAL_TIME: Final = timedelta(days=28)
"""How long people usually get to answer."""
DRAFT: Final = "（案）"
"""Stands for the name in the picture of the letter while none is typed; it is not printed."""


class CampaignDialog(FreezingDialog[CampaignDraft]):
    """Take a campaign in; `frozen` carries its key and the sentence that says it has begun."""

    def __init__(
        self,
        seat: Seat,
        parent: QWidget | None = None,
        *,
        version_id: PolicyVersionId | None = None,
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._wanted = version_id
        self.ui = Ui_CampaignDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.due_field.set_up(seat.desk.today, future=True)
        ui.due_field.set_day(seat.desk.today + USUAL_TIME)
        ui.answer_choices.offer([Choice(one.value, one.word) for one in NoAnswer])
        ui.answer_choices.setAccessibleName("期限までにご回答がないとき")
        ui.answer_choices.choose(NoAnswer.keep)
        chain(ui.changes_edit, *ui.answer_choices.buttons(), ui.due_check)
        self.targets = CampaignTargets(ui, _checks(ui), ASKED, self)
        self.complaints = Complaints(
            {
                "title": (ui.title_edit, ui.title_problem),
                "due": (ui.due_field, ui.due_problem),
                "version": (ui.version_combo, ui.version_problem),
                "changes": (ui.changes_edit, ui.changes_problem),
                "filter": (ui.due_check, ui.filter_problem),
            }
        )
        self._pause = self.pause(PAUSE_MS, self._look)
        self._typed = self.pause(TYPED_MS, self._draw)
        self._connect()
        self._show_words()
        self.settle(ui.save_button, ui.cancel_button)
        ui.title_edit.setFocus()
        self.take_room(1240, 690)
        self._ask_choices()

    def draft(self) -> CampaignDraft:
        """Return the campaign as it is typed."""
        ui = self.ui
        return CampaignDraft(
            title=ui.title_edit.text().strip(),
            version_id=PolicyVersionId(ui.version_combo.currentData() or 0),
            changes_words=ui.changes_edit.text().strip(),
            due_on=ui.due_field.typed(),
            on_no_answer=ui.answer_choices.key,
            filter=self.targets.filter,
        )

    def form(self) -> Ui_CampaignDialog:
        """Return the fields."""
        return self.ui

    def missing(self, draft: CampaignDraft) -> Sequence[Problem]:
        """List what is missing, each beside its field."""
        checks = (
            ("title", draft.title, "依頼の名前を入れてください。"),
            ("due", draft.due_on, "返信の期限を入れてください。"),
            ("version", draft.version_id, "承認された方針の版を選んでください。"),
            ("filter", draft.filter.standings, "お願いする方を選んでください。"),
        )
        return [Problem(field, sentence) for field, typed, sentence in checks if not typed]

    def freeze(self, draft: CampaignDraft) -> Frozen:
        """Let the office freeze the people."""
        return campaigns.freeze(self.seat.desk, draft)

    def begun(self, frozen: Frozen) -> str:
        """Say that the campaign has begun."""
        return f"再同意の依頼 {frozen.code} を始めました。対象の{frozen.count:,}名が決まりました。"

    def _connect(self) -> None:
        """Let every change count the people and draw the letter anew."""
        ui = self.ui
        ui.answer_choices.chosen.connect(self._show_words)
        ui.changes_edit.textChanged.connect(self._show_words)
        ui.due_field.changed.connect(self._typed.start)
        ui.version_combo.currentIndexChanged.connect(self._pause.start)
        ui.version_combo.currentIndexChanged.connect(self._typed.start)
        self.targets.changed.connect(self._pause.start)

    def _ask_choices(self) -> None:
        """Ask for the versions and for the centres with their courses."""
        desk, doing = self.seat.desk, self.seat.doing
        doing.look(lambda: policy.versions(desk), asker=self, then=self._offer_versions)
        doing.look(lambda: campaigns.places(desk), asker=self, then=self.targets.offer)

    def _offer_versions(self, versions: Sequence[VersionRow]) -> None:
        """Offer what is approved, in force or to come, newest first."""
        approved = [one for one in versions if one.state != "draft"]
        for one in sorted(approved, key=lambda one: one.on, reverse=True):
            self.ui.version_combo.addItem(version_words(one), one.id)
        if self._wanted is not None:
            self.ui.version_combo.setCurrentIndex(self.ui.version_combo.findData(self._wanted))
        self._look()

    def _show_words(self) -> None:
        """Say what the letter will say of the changes and of silence."""
        ui = self.ui
        changes = ui.changes_edit.text().strip()
        ui.wording_label.setText(
            f"お願いの文面　「主な変更は、{changes}です。」" if changes else ""
        )
        ui.wording_label.setVisible(bool(changes))
        sentence = NO_ANSWER_SENTENCES.get(NoAnswer(ui.answer_choices.key), "")
        told = f"お願いには「{sentence}」と書き添えます。" if sentence else ""
        ui.silence_label.setText(
            f"どれを選んでも、お返事がないことを同意として記録することはありません。{told}"
        )
        self._typed.start()

    def _look(self) -> None:
        """Count the people and draw the letter as they would be now."""
        self._pause.stop()
        self._typed.stop()
        self._count()
        self._draw()

    def _count(self) -> None:
        desk, draft = self.seat.desk, self.draft()
        self.count(lambda: campaigns.preview_targets(desk, draft.filter, draft.version_id or None))

    def _draw(self) -> None:
        desk, draft = self.seat.desk, self.draft()
        named = draft if draft.title else replace(draft, title=DRAFT)
        self.picture(lambda: campaign_letters.preview_draft(desk, named))


def _checks(ui: Ui_CampaignDialog) -> Checks:
    return ((ui.due_check, ("renewal_due",)), (ui.none_check, ("none",)))


def version_words(row: VersionRow) -> str:
    """Name a version; one that is not in force yet says so."""
    coming = "（施行前）" if row.state == "approved" else ""
    return f"{western(row.on)} {row.kind}{coming}"
