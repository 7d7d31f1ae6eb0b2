"""Give the stored letters of a campaign again, the same bytes each time, and list them."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.letters import campaign_letter
from app.office.campaign_posting import find_run, stopped
from app.office.desk import Desk
from app.rules.campaigns import LeftOut, RunKind, SlipState
from app.rules.consents import Standing
from app.rules.errors import Refused
from app.rules.ids import LetterId, RunId, SlipId
from app.rules.roles import Verb
from app.storage.campaign_people import Reach
from app.storage.campaign_runs import CampaignLetter, RunRow
from app.storage.slips import Owner, SlipRow
from app.storage.unit import Unit

ERASED = "内容は消去済"


@dataclass(frozen=True)
class Bulk:
    """Hold all letters of a run in one file, in postal order, and how many were kept back.

    `left_out` counts those kept back by neutral words.
    """

    pdf: bytes
    letters: int
    pages: int
    left_out: Mapping[str, int]

    @property
    def kept_back(self) -> int:
        """Count the letters of the run that are not in the file."""
        return sum(self.left_out.values())


@dataclass(frozen=True)
class CourseLine:
    """Count the letters of one delivery course, for the cover of its bundle."""

    centre: str
    course: str
    letters: int


def bulk(desk: Desk, run_id: RunId, *, reprint: bool = True) -> bytes:
    """Return all letters of a run in one file for the printer."""
    return gather(desk, run_id, reprint=reprint).pdf


def gather(desk: Desk, run_id: RunId, *, reprint: bool = True) -> Bulk:
    """Return all letters of a run with their count; to look at them only is not logged.

    The letters of people who have stopped or left since are kept back, as are those to protected
    addresses (秘匿) and those whose contents were erased; until they are posted, also the letters
    of people who have answered.

    Raises:
        Refused: a stored letter is no longer what was stored.
    """
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        run = find_run(unit, run_id)
        beginning = _beginning(unit, run.letter_id)
        _refuse_alone(run)
        back = _kept_back(unit, run, desk.today)
        letters, left_out = [], Counter[str]()
        for one in unit.campaign_runs.letters(run_id):
            if one.slip_id in back or one.suffix is None:
                left_out[back.get(one.slip_id, ERASED)] += 1
            else:
                letters.append(one)
        suffixes = [_checked(beginning, one) for one in letters]
    if not suffixes:
        raise Refused("書き出せる文書がありません。何も書き出していません。")
    if reprint:
        _log(desk, run, {"letters": len(suffixes)})
    pages = sum(one.pages for one in letters)
    pdf = campaign_letter.bulk(beginning, suffixes)
    return Bulk(pdf, len(suffixes), pages, left_out)


def letter_of(
    desk: Desk, slip_id: SlipId, run_id: RunId, *, reprint: bool = True, reason: str = ""
) -> bytes:
    """Return one person's letter of a run, byte for byte as it was stored.

    A protected address (秘匿) is opened for a reason only, which is logged.

    Raises:
        Refused: she had none in this run, it was erased, or a reason is missing.
    """
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        run = find_run(unit, run_id)
        letter = unit.campaign_runs.letter(run_id, slip_id)
        if letter is None:
            raise Refused("この方の文書は、この回には印刷されていません。")
        (owner,) = unit.slips.owners([slip_id])
        _refuse_confidential(unit, owner, reason)
        beginning = _beginning(unit, run.letter_id)
        if letter.suffix is None:
            raise Refused("この文書の内容は消去済です。番号と日付だけが残っています。")
        stored = beginning + _checked(beginning, letter)
    if reprint or reason.strip():
        why = {"reason": reason.strip()} if reason.strip() else {}
        _log(desk, run, {"sha256": letter.sha256, **why}, ("member", owner.member_id))
    return stored


def list_rows(desk: Desk, run_id: RunId) -> Sequence[SlipRow]:
    """Return the slips of a run in postal order, for 発送一覧."""
    desk.demand(Verb.read_members)
    with desk.look() as unit:
        run = find_run(unit, run_id)
        back = _kept_back(unit, run, desk.today)
        ids = [key for key in unit.campaign_runs.slip_ids(run_id) if key not in back]
        return unit.slips.rows(ids)


def courses(desk: Desk, run_id: RunId) -> Sequence[CourseLine]:
    """Count the letters of a run for each delivery course, in postal order."""
    counted = Counter((row.centre, row.course) for row in list_rows(desk, run_id))
    return [CourseLine(centre, course, counted[centre, course]) for centre, course in counted]


def _kept_back(unit: Unit, run: RunRow, today: date) -> Mapping[SlipId, str]:
    """Find the letters of a run that are not printed with the others now, each with its word."""
    if run.posted_on is None:
        return stopped(unit, run, today)
    owners = unit.slips.owners(unit.campaign_runs.slip_ids(run.id))
    slips = {owner.member_id: owner.slip_id for owner in owners}
    standing = unit.standings.of(list(slips), today)
    people = {
        slips[one.member_id]: _closed_to(one, standing[one.member_id])
        for one in unit.campaign_people.reached(list(slips))
    }
    pulled = [
        key for key, state in unit.slips.states(list(people)).items() if state is SlipState.left_out
    ]
    back = dict.fromkeys(pulled, LeftOut.not_mailed) | {
        key: reason for key, reason in people.items() if reason is not None
    }
    return {key: reason.word for key, reason in back.items()}


def _closed_to(one: Reach, standing: Standing) -> LeftOut | None:
    if not one.written_to or standing == "withdrawn":
        return LeftOut.not_mailed
    return LeftOut.confidential if one.confidential else None


def _refuse_confidential(unit: Unit, owner: Owner, reason: str) -> None:
    (one,) = unit.campaign_people.reached([owner.member_id])
    if one.confidential and not reason.strip():
        raise Refused(
            "この方のご住所は秘匿になっています。文書は書き出していません。"
            "書き出すときは、理由を入れてください（操作記録に残ります）。"
        )


def _refuse_alone(run: RunRow) -> None:
    if run.kind is RunKind.alone:
        raise Refused("個別の文書は、お一人ずつ書き出してください。何も書き出していません。")


def _log(desk: Desk, run: RunRow, values: Mapping[str, object], *more: tuple[str, int]) -> None:
    with desk.unit("再同意のお願いを書き出した") as unit:
        unit.log((("campaign", run.campaign_id), ("letter", run.letter_id), *more), values)


def _beginning(unit: Unit, letter_id: LetterId) -> bytes:
    stored = unit.letters.pdf(letter_id)
    if stored is None:
        raise Refused("この文書の内容は消去済です。番号と日付だけが残っています。")
    return stored


def _checked(beginning: bytes, letter: CampaignLetter) -> bytes:
    suffix = letter.suffix or b""
    if hashlib.sha256(beginning + suffix).hexdigest() != letter.sha256:
        raise Refused(
            "保管した文書の内容が、保管したときと違っています。書き出していません。"
            "システム担当に「記録の検証」を頼んでください。"
        )
    return suffix
