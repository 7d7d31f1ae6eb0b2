"""Bring a fictional campaign to where a test of the screens needs it."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from app.office import campaigns, policy
from app.office.campaigns import CampaignDraft, CampaignPage, RunRow, SlipRow, TargetFilter
from app.office.desk import Desk
from app.rules.campaigns import NoAnswer, SlipState
from app.rules.ids import CampaignId
from tests.ui.conftest import Register

TODAY = date(2026, 4, 20)
DUE = "2026-05-18"
AFTER_DUE = date(2026, 5, 20)
LONG_AGO = {"given_on": "2017-04-01", "registered_on": "2017-05-10"}
CENTRES = ("見本センター", "架空センター")
NEXT_POLICY = "架空の方針\n\n(利用目的)\nお届けのため\n\n2026年7月1日 改訂\n"


def ask_people(register: Register, count: int) -> None:
    """Register people whose consent is to an old version, in two centres by turns."""
    for place in range(count):
        register(
            str(1001 + place),
            f"架空　{place + 1}号",
            centre=CENTRES[place % 2],
            course=f"月-{place % 3 + 1:02d}",
            **LONG_AGO,
        )


def draft(desk: Desk, **changed: object) -> CampaignDraft:
    """Return the draft of a campaign whom nothing keeps from starting."""
    version = next(one for one in policy.versions(desk) if one.state == "in_force")
    whole = CampaignDraft(
        "架空の春の再同意", version.id, "架空の変更", DUE, NoAnswer.keep, TargetFilter()
    )
    return replace(whole, **changed)  # type: ignore[arg-type]


def approve_next(desk: Desk, folder: Path) -> None:
    """Approve a version that comes into force in summer."""
    path = folder / "next.txt"
    path.write_text(NEXT_POLICY, "utf-8")
    policy.import_file(desk, path, approve=True)


def on(desk: Desk, day: date) -> Desk:
    """Sit at the same records on another day."""
    moment = datetime.combine(day, time(2, 0), tzinfo=UTC)
    return replace(desk, clock=lambda: moment)


@dataclass(frozen=True)
class Asked:
    """Hold one campaign and the desk at which it is looked at."""

    desk: Desk
    id: CampaignId

    @classmethod
    def frozen(cls, desk: Desk, **changed: object) -> "Asked":
        """Begin a campaign for everybody who is to be asked again."""
        return cls(desk, campaigns.freeze(desk, draft(desk, **changed)).campaign_id)

    @property
    def page(self) -> CampaignPage:
        return campaigns.page(self.desk, self.id)

    def printed(self) -> RunRow:
        """Print the next letter."""
        kind = "second" if self.page.runs else "first"
        due_on = "2026-06-30" if kind == "second" else ""
        campaigns.issue_run(self.desk, self.id, kind=kind, due_on=due_on)
        return self.page.runs[-1]

    def posted(self) -> "Asked":
        """Print the first letter and post it today."""
        campaigns.mark_sent(self.desk, self.printed().id, self.desk.today, "配達便")
        return self

    def slips(self, *states: SlipState) -> list[SlipRow]:
        """Return the slips, of some states only where they are named."""
        rows = campaigns.slip_rows(self.desk, campaigns.slip_ids(self.desk, self.id))
        return [row for row in rows if not states or row.state in states]
