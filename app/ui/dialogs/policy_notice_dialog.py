"""Begin a notice: which letter tells of a version, whom; look at it, then freeze the people."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from app.office import campaigns, policy, policy_notices
from app.office.campaigns import Frozen
from app.office.desk import Desk
from app.office.policy import VersionRow
from app.office.policy_notices import NoticeDraft
from app.rules.campaign_aims import NoticeLetter
from app.rules.errors import OfficeError
from app.rules.ids import PolicyVersionId
from app.rules.problems import Problem
from app.ui.dialogs.campaign_dialog import version_words
from app.ui.dialogs.campaign_targets import CampaignTargets, Checks, TargetWords
from app.ui.dialogs.freezing_dialog import PAUSE_MS, FreezingDialog
from app.ui.forms.ui_policy_notice_dialog import Ui_PolicyNoticeDialog
from app.ui.seat import Seat
from app.ui.widgets.complaints import Complaints
from app.ui.widgets.enter_moves import chain

WORDS: Final = TargetWords("お知らせする方", "お知らせをお送りしない方")


class PolicyNoticeDialog(FreezingDialog[NoticeDraft]):
    """Take a notice in; `frozen` carries its key and the sentence that says it has begun."""

    def __init__(self, seat: Seat, version_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seat = seat
        self._version = PolicyVersionId(version_id)
        self.ui = Ui_PolicyNoticeDialog()
        self.ui.setupUi(self)
        ui = self.ui
        checks: Checks = (
            (ui.current_check, ("current",)),
            (ui.due_check, ("renewal_due",)),
            (ui.other_check, ("declined", "none")),
        )
        self.targets = CampaignTargets(ui, checks, WORDS, self)
        chain(ui.changes_edit, ui.current_check)
        self.complaints = Complaints(
            {
                "title": (ui.title_edit, ui.title_problem),
                "letter": (ui.letter_combo, ui.letter_problem),
                "changes": (ui.changes_edit, ui.changes_problem),
                "filter": (ui.current_check, ui.filter_problem),
            }
        )
        self._pause = self.pause(PAUSE_MS, self._look)
        self._connect()
        self.settle(ui.save_button, ui.cancel_button)
        ui.title_edit.setFocus()
        self.take_room(1240, 690)
        self._ask()

    def draft(self) -> NoticeDraft:
        """Return the notice as it is typed."""
        ui = self.ui
        return NoticeDraft(
            title=ui.title_edit.text().strip(),
            version_id=self._version,
            changes_words=ui.changes_edit.text().strip(),
            letter=str(ui.letter_combo.currentData() or NoticeLetter.revision.value),
            filter=self.targets.filter,
        )

    def form(self) -> Ui_PolicyNoticeDialog:
        """Return the fields."""
        return self.ui

    def missing(self, draft: NoticeDraft) -> Sequence[Problem]:
        """List what is missing, each beside its field."""
        checks = (
            ("title", draft.title, "お知らせの名前を入れてください。"),
            ("filter", draft.filter.standings, "お知らせする方を選んでください。"),
        )
        return [Problem(field, sentence) for field, typed, sentence in checks if not typed]

    def freeze(self, draft: NoticeDraft) -> Frozen:
        """Let the office freeze the people."""
        return policy_notices.freeze(self.seat.desk, draft)

    def begun(self, frozen: Frozen) -> str:
        """Say that the notice has begun."""
        return (
            f"お知らせ {frozen.code} を始めました。対象の{frozen.count:,}名が決まりました。"
            "続きは、同意履歴の「再同意・お知らせ」で印刷します。"
        )

    def _connect(self) -> None:
        """Let every change count the people and draw the letter anew."""
        ui = self.ui
        ui.changes_edit.textChanged.connect(self._pause.start)
        ui.letter_combo.currentIndexChanged.connect(self._pause.start)
        self.targets.changed.connect(self._pause.start)

    def _ask(self) -> None:
        """Ask what can be told of the version, and for the centres with their courses."""
        desk, doing, key = self.seat.desk, self.seat.doing, self._version
        doing.look(lambda: policy.versions(desk), asker=self, then=self._name, key="versions")
        doing.look(lambda: campaigns.places(desk), asker=self, then=self.targets.offer)
        doing.look(
            lambda: policy_notices.letters_of(desk, key),
            asker=self,
            then=self._offer,
            key="letters",
            refused=self._bar,
        )

    def _name(self, versions: Sequence[VersionRow]) -> None:
        """Say which version it is about."""
        words = [version_words(one) for one in versions if one.id == self._version]
        self.ui.version_label.setText(f"方針の版　{'、'.join(words)}")

    def _offer(self, kinds: Sequence[NoticeLetter]) -> None:
        """Offer the letters that have something to tell."""
        for kind in kinds:
            self.ui.letter_combo.addItem(f"{kind.word}のお知らせ", kind.value)
        self._look()

    def _bar(self, error: OfficeError) -> None:
        """Say why nothing can be told of this version."""
        self.ui.trouble_notice.say(error.sentence, "caution", stays=True)
        self.targets.say("")
        self.ui.letter_picture.say("")

    def _look(self) -> None:
        """Count the people and draw the letter as they would be now."""
        self._pause.stop()
        desk, draft = self.seat.desk, self.draft()
        self.count(lambda: policy_notices.preview_targets(desk, draft))
        self.picture(lambda: _drawn(desk, draft))


def open_notice(seat: Seat, parent: QWidget, version_id: int) -> PolicyNoticeDialog:
    """Open the dialog for a version; what it says at its end comes by `frozen`."""
    dialog = PolicyNoticeDialog(seat, version_id, parent)
    dialog.open()
    return dialog


def _drawn(desk: Desk, draft: NoticeDraft) -> bytes:
    return policy_notices.draw(desk, policy_notices.gather(desk, draft))
