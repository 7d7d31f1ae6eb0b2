"""Play the office at random: after every step the ledger says what a plain model says."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, suppress
from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as play

from app.office import consents, history, member_states, members, policy
from app.office.desk import Actor, Desk
from app.rules.consents import Standing, effective, standing
from app.rules.errors import Refused
from app.rules.ids import ConsentId, MemberId
from app.rules.members import ConsentDraft
from app.rules.roles import Role
from app.storage.key_file import KeyRing
from app.storage.store import Store
from tests.office.seats import Watch, dice, member
from tests.storage.plain_ledger import PlainLedger, PlainMember, PlainRow
from tests.storage.records import BY, COMING, FIRST, MINOR, NEWEST, SECOND, Records

Fresh = Callable[[], AbstractContextManager[Records]]

STEPS, GAMES, MOST_MEMBERS = 12, 10, 4
STANDINGS: tuple[Standing, ...] = get_args(Standing)
POLICY = "架空の方針\n\n(利用目的)\nお届けのため\n\n{on.year}年{on.month}月{on.day}日 改訂\n"
BEGIN = date(2026, 5, 1)
ANY = st.integers(0, 99)
BACK = st.sampled_from((0, 0, 1, 3, 20))
"""How many days ago somebody wrote what is recorded today."""


class Game(RuleBasedStateMachine):
    """Play one office against the model; both hear the same, and must say the same."""

    def __init__(self, fresh: Fresh, folder: Path) -> None:
        super().__init__()
        self.house = ExitStack()
        records = self.house.enter_context(fresh())
        self.folder, self.watch = folder, Watch()
        self.watch.turn_to(BEGIN)
        self.desk = desk_at(records, folder, self.watch)
        self.plain = PlainLedger({on: on != MINOR for on in (FIRST, SECOND, MINOR, NEWEST, COMING)})
        self.numbers = 0

    def teardown(self) -> None:
        """Let the log prove at the end that nothing was written beside it."""
        assert history.verify(self.desk).ok
        self.house.close()

    @property
    def today(self) -> date:
        return self.desk.today
