"""Play an office at random against the plain model: register, answer, correct, leave, revise."""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.office import consents, history, member_states, members, policy, policy_judgments
from app.office.desk import Actor, Desk
from app.rules.consents import Standing, effective, standing
from app.rules.errors import Refused
from app.rules.ids import ConsentId, MemberId, PolicyVersionId
from app.rules.members import ConsentDraft
from app.rules.policy_verdicts import asks_again
from app.rules.roles import Role
from app.storage.key_file import KeyRing
from app.storage.store import Store
from tests.office.seats import Watch, dice, member
from tests.storage.plain_ledger import PlainLedger, PlainMember, PlainRow
from tests.storage.records import BY, COMING, FIRST, MINOR, NEWEST, SECOND, Records

Fresh = Callable[[], AbstractContextManager[Records]]

MOST_MEMBERS = 4
STANDINGS: tuple[Standing, ...] = get_args(Standing)
POLICY = "架空の方針\n\n(利用目的)\nお届けのため\n\n{on.year}年{on.month}月{on.day}日 改訂\n"
BEGIN = date(2026, 5, 1)
ANY = st.integers(0, 99)
BACK = st.sampled_from((0, 0, 1, 3, 20))
"""How many days ago somebody wrote what is recorded today."""
NAMED = st.sampled_from((0, 0, 1, 2, 3))
"""Whether a form names a version: none, or which one from the newest."""


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

    @initialize(asking=st.booleans())
    def begin(self, *, asking: bool) -> None:
        """Let two members stand in the register before the first step; perhaps ask them again."""
        for back in (1, 3):
            self.register(back, 0)
        if asking:
            self.ask_again()

    def ask_again(self) -> None:
        """Ask for consent again, where the game goes so far."""

    @precondition(lambda self: len(self.plain.members) < MOST_MEMBERS)
    @rule(back=BACK, named=NAMED)
    def register(self, back: int, named: int) -> None:
        given_on, version_on = self.said(back, named)
        draft = member(
            f"{len(self.plain.members) + 1:08d}",
            name=f"架空　{len(self.plain.members) + 1}号",
            registered_on=self.today.isoformat(),
            children=(),
            consent=typed(given_on, version_on),
        )
        version = version_on or self.plain.in_force(given_on)
        if self.contradicts(given_on, version_on) or not self.plain.opens(
            version, given_on, self.today
        ):
            with pytest.raises(Refused):
                members.register(self.desk, draft)
            return
        key = members.register(self.desk, draft).member_id
        self.plain.members[key] = PlainMember()
        self.wrote(key, "granted", version, given_on)

    @precondition(lambda self: self.plain.members)
    @rule(who=ANY, back=BACK, named=NAMED, no=st.booleans())
    def answer(self, who: int, back: int, named: int, *, no: bool) -> None:
        key, (given_on, version_on) = self.somebody(who), self.said(back, named)
        act = consents.decline if no else consents.record
        if self.contradicts(given_on, version_on):
            with pytest.raises(Refused, match="1年以上前"):
                act(self.desk, key, typed(given_on, version_on))
            return
        act(self.desk, key, typed(given_on, version_on))
        version = version_on or self.plain.in_force(given_on)
        self.wrote(key, "declined" if no else "granted", version, given_on)

    @precondition(lambda self: self.plain.members)
    @rule(who=ANY, back=BACK)
    def withdraw(self, who: int, back: int) -> None:
        key, given_on = self.somebody(who), self.today - timedelta(days=back)
        given = self.plain.newest_yes(key)
        if self.plain.stands(key, self.today) == "withdrawn" or (given and given_on < given):
            with pytest.raises(Refused):
                consents.withdraw(self.desk, key, typed(given_on))
            return
        consents.withdraw(self.desk, key, typed(given_on))
        self.wrote(key, "withdrawn", self.plain.in_force(given_on), given_on)

    @precondition(lambda self: self.numbers)
    @rule(which=ANY, back=BACK, answer=st.sampled_from(("granted", "withdrawn", "declined")))
    def correct(self, which: int, back: int, answer: str) -> None:
        key, wrong = self.some_row(which)
        given_on = self.today - timedelta(days=back)
        number, draft = ConsentId(wrong.number), typed(given_on)
        if wrong.struck_out or self.plain.turns_order(key, wrong, answer, given_on):
            with pytest.raises(Refused):
                consents.correct(self.desk, number, draft, answer, "架空の誤り")
            return
        consents.correct(self.desk, number, draft, answer, "架空の誤り")
        version = self.plain.in_force(given_on)
        self.wrote(key, answer, version, given_on, corrects=wrong.number)

    @precondition(lambda self: self.numbers)
    @rule(which=ANY)
    def void(self, which: int) -> None:
        key, wrong = self.some_row(which)
        number = ConsentId(wrong.number)
        if wrong.struck_out or wrong.answer == "voided":
            with pytest.raises(Refused):
                consents.void(self.desk, number, "架空の誤り")
            return
        consents.void(self.desk, number, "架空の誤り")
        self.wrote(key, "voided", wrong.version_on, wrong.given_on, corrects=wrong.number)

    @precondition(lambda self: any(one.registered for one in self.plain.members.values()))
    @rule(who=ANY)
    def leave(self, who: int) -> None:
        key = self.somebody(who, registered=True)
        member_states.leave(self.desk, key, "", "架空の理由")
        self.plain.members[key].registered = False

    @precondition(lambda self: any(not one.registered for one in self.plain.members.values()))
    @rule(who=ANY, agreeing=st.booleans())
    def come_back(self, who: int, *, agreeing: bool) -> None:
        key = self.somebody(who, registered=False)
        stands = agreeing or self.plain.stands(key, self.today) == "current"
        draft = typed(self.today) if agreeing else None
        if not stands:
            with pytest.raises(Refused):
                member_states.come_back(self.desk, key, "", draft)
            return
        member_states.come_back(self.desk, key, "", draft)
        self.plain.members[key].registered = True
        if agreeing:
            self.wrote(key, "granted", self.plain.in_force(self.today), self.today)

    @rule(ahead=st.integers(1, 60), major=st.booleans())
    def revise(self, ahead: int, *, major: bool) -> None:
        on = max(self.today, *self.plain.versions) + timedelta(days=ahead)
        path = self.folder / "次の版.txt"
        path.write_text(POLICY.format(on=on), "utf-8")
        policy.import_file(self.desk, path)
        (row,) = (one for one in policy.versions(self.desk) if one.on == on)
        self.judge(row.id)
        policy.approve(self.desk, row.id)
        self.plain.versions[on] = True
        self.weigh_version(on, major=major)

    def judge(self, version: PolicyVersionId) -> None:
        """Judge all that stands in the way, by what asks nobody again."""
        for view in policy_judgments.demands_of(self.desk, version):
            kind = next((one for one in view.choices if not asks_again(one)), None)
            for one in view.entries if kind else ():
                assert kind is not None
                key = view.demand.key
                policy_judgments.judge(self.desk, version, key, one.entry, kind, note="架空の判断")

    @rule(which=ANY, major=st.booleans())
    def weigh(self, which: int, *, major: bool) -> None:
        self.weigh_version(
            sorted(self.plain.versions)[which % len(self.plain.versions)], major=major
        )

    @rule(days=st.sampled_from((1, 5, 30, 70)))
    def wait(self, days: int) -> None:
        self.watch.turn_to(self.today + timedelta(days=days))

    @invariant()
    def the_ledger_says_what_the_model_says(self) -> None:
        keys = list(self.plain.members)
        month = timedelta(days=30)
        days = {self.today - month, self.today, self.today + month, max(self.plain.versions)}
        with self.desk.look() as unit:
            versions, entries = unit.policies.days(), unit.consents.entries(keys)
            for day in days:
                expected = {key: self.plain.stands(key, day) for key in keys}
                counted = list(expected.values())
                assert unit.standings.of(keys, day) == expected
                assert unit.standings.counts(day) == {one: counted.count(one) for one in STANDINGS}
                for key in keys:
                    answers = [entry.answer for entry in effective(entries[key])]
                    assert standing(answers, versions, day) == expected[key]

    @invariant()
    def the_book_holds_the_same_lines(self) -> None:
        rows = consents.rows(self.desk, consents.find_ids(self.desk)[::-1])
        found = [(row.id, row.member_id, row.answer, row.version_on, row.given_on) for row in rows]
        lines = [
            (row.number, key, row.answer, row.version_on, row.given_on)
            for key, one in self.plain.members.items()
            for row in one.rows
        ]
        assert found == sorted(lines)
        registered = {key for key, one in self.plain.members.items() if one.registered}
        assert set(members.find_ids(self.desk, state="active")) == registered

    def said(self, back: int, named: int) -> tuple[date, date | None]:
        """Say on which day somebody wrote, and which version the form names, if any."""
        given_on = self.today - timedelta(days=back)
        newest = sorted(self.plain.versions)[-named:]
        return given_on, newest[0] if named else None

    def contradicts(self, given_on: date, version_on: date | None) -> bool:
        return version_on is not None and version_on - given_on > timedelta(days=366)

    def somebody(self, who: int, *, registered: bool | None = None) -> MemberId:
        people = self.plain.members.items()
        keys = [key for key, one in people if registered in {None, one.registered}]
        return MemberId(keys[who % len(keys)])

    def some_row(self, which: int) -> tuple[MemberId, PlainRow]:
        rows = [(key, row) for key, one in self.plain.members.items() for row in one.rows]
        key, row = rows[which % len(rows)]
        return MemberId(key), row

    def weigh_version(self, on: date, *, major: bool) -> None:
        (row,) = [one for one in policy.versions(self.desk) if one.on == on]
        policy.set_weight(self.desk, row.id, major=major, reason="架空の見直し")
        self.plain.versions[on] = major

    def wrote(
        self,
        key: int,
        answer: str,
        version_on: date,
        given_on: date,
        *,
        corrects: int | None = None,
    ) -> None:
        """Write the same line into the model; the numbers have no gap."""
        self.numbers += 1
        word = self.plain.word(key, answer, corrects)
        self.plain.write(key, PlainRow(self.numbers, word, version_on, given_on, corrects))


def typed(given_on: date, version_on: date | None = None) -> ConsentDraft:
    named = "" if version_on is None else version_on.isoformat()
    return ConsentDraft("はい", given_on.isoformat(), "書面", "見本　受付子", named)


def desk_at(records: Records, folder: Path, watch: Watch) -> Desk:
    """Sit at a desk before these records, on whichever engine they lie."""
    store = Store(folder, records.engine, KeyRing((), encrypted=False), b"")
    actor = Actor(BY, "kakuu", "架空　担当", frozenset({Role.manager, Role.clerk}))
    return Desk(store, actor, watch, dice().randbytes)
