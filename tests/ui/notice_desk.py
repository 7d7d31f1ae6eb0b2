"""Bring a fictional notice to where a test of the screens needs it."""

from dataclasses import dataclass
from pathlib import Path

from app.office import campaigns, policy, policy_notices
from app.office.campaigns import CampaignPage, RunRow, SlipRow
from app.office.desk import Desk
from app.office.policy_notices import NoticeDraft
from app.rules.ids import CampaignId, PolicyVersionId

OLD = "架空の方針\n\n(利用目的)\nお届けのため\n\n2022年4月1日 改訂\n"
NEW = OLD.replace("(利用目的)", "(利用する目的)") + "2026年7月1日 改訂\n"


def revise(desk: Desk, folder: Path) -> PolicyVersionId:
    """Put the text of the version in force on record, and approve the one that comes next."""
    for words in (OLD, NEW):
        path = folder / "policy.txt"
        path.write_text(words, "utf-8")
        policy.import_file(desk, path, approve=True)
    return policy.versions(desk)[-1].id


@dataclass(frozen=True)
class Told:
    """Hold one notice and the desk at which it is looked at."""

    desk: Desk
    id: CampaignId

    @classmethod
    def frozen(cls, desk: Desk, folder: Path) -> "Told":
        """Begin a notice to everybody."""
        draft = NoticeDraft("架空の改訂のお知らせ", revise(desk, folder), "架空の変更")
        return cls(desk, policy_notices.freeze(desk, draft).campaign_id)

    @property
    def page(self) -> CampaignPage:
        return campaigns.page(self.desk, self.id)

    def printed(self) -> RunRow:
        """Print its letters."""
        campaigns.issue_run(self.desk, self.id)
        return self.page.runs[-1]

    def posted(self) -> "Told":
        """Print its letters and post them today."""
        campaigns.mark_sent(self.desk, self.printed().id, self.desk.today, "配達便")
        return self

    def slips(self) -> list[SlipRow]:
        return list(campaigns.slip_rows(self.desk, campaigns.slip_ids(self.desk, self.id)))
