"""Read the stored letters of a run, and know which of them are not given out now."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from app.office.campaign_posting import find_run, stopped
from app.office.stored_letters import ALTERED, content_of
from app.rules.campaign_aims import aim_of
from app.rules.campaigns import LeftOut, RunKind, SlipState
from app.rules.consents import Standing
from app.rules.errors import Refused
from app.rules.ids import LetterId, MemberId, SlipId
from app.storage.campaign_people import Reach
from app.storage.campaign_runs import CampaignLetter, RunRow
from app.storage.protected_families import with_protected_child
from app.storage.unit import Unit

ERASED = "内容は消去済"


class Stored:
    """Give the letters of a run whole, each checked against the hash of its day."""

    def __init__(self, unit: Unit, letter_id: LetterId) -> None:
        self.beginning: bytes = content_of(unit, letter_id)
        self._digest = hashlib.sha256(self.beginning)

    def suffix(self, letter: CampaignLetter) -> bytes:
        """Return what a letter adds to the beginning; raise Refused where it was altered."""
        own, digest = letter.suffix or b"", self._digest.copy()
        digest.update(own)
        if digest.hexdigest() != letter.sha256:
            raise Refused(ALTERED)
        return own


@dataclass(frozen=True)
class Given:
    """Hold the letters of a run that may be given out, in their order, and who is kept back."""

    run: RunRow
    beginning: bytes
    letters: Sequence[tuple[CampaignLetter, bytes]]
    left_out: Mapping[str, int]

    @property
    def slips(self) -> Sequence[SlipId]:
        """List the slips of the letters."""
        return [letter.slip_id for letter, _ in self.letters]


def given(unit: Unit, run_id: int, today: date) -> Given:
    """Read the letters of a run that may be given out now.

    Raises:
        Refused: there is none, or a stored letter is no longer what was stored.
    """
    run = find_run(unit, run_id)
    stored = Stored(unit, run.letter_id)
    if run.kind is RunKind.alone:
        raise Refused("個別の文書は、お一人ずつ書き出してください。何も書き出していません。")
    back, left_out = kept_back(unit, run, today), Counter[str]()
    letters = list(_letters(unit, run, stored, back, left_out))
    if not letters:
        raise Refused("書き出せる文書がありません。何も書き出していません。")
    return Given(run, stored.beginning, letters, left_out)


def title_of(run: RunRow) -> str:
    """Name the act of giving out letters of a run, for the log."""
    return f"{aim_of(run.letter_kind).letter}を書き出した"


def note(unit: Unit, run: RunRow, values: Mapping[str, object], *more: tuple[str, int]) -> None:
    """Put into the log that something of a run was given out."""
    unit.log((("campaign", run.campaign_id), ("letter", run.letter_id), *more), values)


def kept_back(unit: Unit, run: RunRow, today: date) -> Mapping[SlipId, str]:
    """Find the letters of a run that are not printed with the others now, each with its word."""
    if run.posted_on is None:
        return stopped(unit, run, today)
    owners = unit.slips.owners(unit.campaign_runs.slip_ids(run.id))
    slips = {owner.member_id: owner.slip_id for owner in owners}
    standing = unit.standings.of(list(slips), today)
    hidden = with_protected_child(unit.session, list(slips))
    people = {
        slips[one.member_id]: _closed_to(one, standing[one.member_id], hidden)
        for one in unit.campaign_people.reached(list(slips))
    }
    pulled = [
        key for key, state in unit.slips.states(list(people)).items() if state is SlipState.left_out
    ]
    back = dict.fromkeys(pulled, LeftOut.not_mailed) | {
        key: reason for key, reason in people.items() if reason is not None
    }
    return {key: reason.word for key, reason in back.items()}


def _letters(
    unit: Unit, run: RunRow, stored: Stored, back: Mapping[SlipId, str], left_out: Counter[str]
) -> Iterator[tuple[CampaignLetter, bytes]]:
    for one in unit.campaign_runs.letters(run.id):
        if one.slip_id in back or one.suffix is None:
            left_out[back.get(one.slip_id, ERASED)] += 1
        else:
            yield one, stored.suffix(one)


def _closed_to(one: Reach, standing: Standing, hidden: AbstractSet[MemberId]) -> LeftOut | None:
    if not one.written_to or standing == "withdrawn":
        return LeftOut.not_mailed
    protected = one.confidential or one.member_id in hidden
    return LeftOut.confidential if protected else None
