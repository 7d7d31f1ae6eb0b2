"""Play the office at random: after every step the ledger says what a plain model says."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from hypothesis.stateful import run_state_machine_as_test as play

from app.office import campaigns, policy, slips
from app.office.campaigns import CampaignDraft, TargetFilter
from app.rules.campaigns import NoAnswer
from app.rules.errors import Refused
from app.rules.ids import MemberId, SlipId
from tests.storage.ledger_game import ANY, BACK, Fresh, Game

STEPS, GAMES = 14, 8


@dataclass
class Asked:
    """Hold one slip that was posted; `number` is its answer's in the ledger, once it has one.

    `said_on` is the version that this answer names: a correction may name a newer one.
    """

    slip_id: SlipId
    member_id: MemberId
    version_on: date
    given_on: date
    number: int = 0
    said_on: date = date.min


class CampaignGame(Game):
    """Ask for consent again by letter too: slips come back, wrong entries are corrected.

    Whoever does not answer gets no line in the book: the model never writes one.
    """

    def __init__(self, fresh: Fresh, folder: Path) -> None:
        super().__init__(fresh, folder)
        self.asked: list[Asked] = []

    @precondition(lambda self: not self.asked)
    @rule()
    def ask_again(self) -> None:
        newest = max(self.plain.versions)
        version = next(one for one in policy.versions(self.desk) if one.on == newest)
        draft = CampaignDraft(
            title="架空の改訂の再同意",
            version_id=version.id,
            changes_words="架空の変更",
            due_on=(self.today + timedelta(days=30)).isoformat(),
            on_no_answer=NoAnswer.keep,
            filter=TargetFilter(standings=("renewal_due", "none")),
        )
        with suppress(Refused):  # nobody is to be asked
            campaign = campaigns.freeze(self.desk, draft).campaign_id
            run = campaigns.issue_run(self.desk, campaign, kind="first").run_id
            campaigns.mark_sent(self.desk, run, self.today, "普通郵便")
            rows = campaigns.slip_rows(self.desk, campaigns.slip_ids(self.desk, campaign))
            self.asked = [Asked(row.slip_id, row.member_id, newest, self.today) for row in rows]

    @precondition(lambda self: self.asked)
    @rule(which=ANY, back=BACK, answer=st.sampled_from(("granted", "declined")))
    def send_back(self, which: int, back: int, answer: str) -> None:
        slip = self.asked[which % len(self.asked)]
        written_on = self.today - timedelta(days=back)
        with suppress(Refused):  # answered before, or written before the letter
            days = written_on.isoformat(), self.today.isoformat()
            slips.enter(self.desk, slip.slip_id, answer, *days)
            self.wrote(slip.member_id, answer, slip.version_on, written_on)
            slip.given_on, slip.number = written_on, self.numbers
            slip.said_on = slip.version_on

    @precondition(lambda self: any(slip.number for slip in self.asked))
    @rule(which=ANY, answer=st.sampled_from(("granted", "declined", None)))
    def correct_slip(self, which: int, answer: str | None) -> None:
        answered = [slip for slip in self.asked if slip.number]
        slip = answered[which % len(answered)]
        with suppress(Refused):  # it says so already, or the row was corrected in the ledger
            slips.correct(self.desk, slip.slip_id, answer, "架空の誤り")
            word, on = answer or "voided", slip.given_on
            self.wrote(slip.member_id, word, slip.said_on, on, corrects=slip.number)

    def wrote(
        self,
        key: int,
        answer: str,
        version_on: date,
        given_on: date,
        *,
        corrects: int | None = None,
    ) -> None:
        """Let the slips follow what is corrected in the ledger."""
        super().wrote(key, answer, version_on, given_on, corrects=corrects)
        for slip in self.asked:
            if slip.number and slip.number == corrects:
                answers = answer in {"granted", "declined"} and version_on >= slip.version_on
                slip.number = self.numbers if answers else 0
                slip.given_on, slip.said_on = given_on, version_on


def test_after_every_step_the_ledger_says_what_a_plain_model_says(
    fresh_records: Fresh, tmp_path: Path
) -> None:
    class Here(CampaignGame):
        def __init__(self) -> None:
            super().__init__(fresh_records, tmp_path)

    play(
        Here,
        settings=settings(
            max_examples=GAMES,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
