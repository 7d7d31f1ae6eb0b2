"""Give the stored letters of a campaign again, the same bytes each time."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.letters import campaign_letter
from app.office.campaign_people import find
from app.office.campaign_posting import find_run, stopped
from app.office.desk import Desk
from app.office.run_contents import Stored, given, note, title_of
from app.rules.campaigns import CampaignState, LeftOut
from app.rules.errors import Refused
from app.rules.ids import RunId, SlipId
from app.rules.roles import Verb
from app.storage.campaign_runs import RunRow
from app.storage.protected_families import with_protected_child
from app.storage.slips import Owner
from app.storage.unit import Unit


@dataclass(frozen=True)
class Bulk:
    """Hold all letters of a run in one file, in their order, and how many were kept back.

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
        found = given(unit, run_id, desk.today)
    if reprint:
        with desk.unit(title_of(found.run)) as unit:
            note(unit, found.run, {"letters": len(found.letters)})
    pages = sum(letter.pages for letter, _ in found.letters)
    pdf = campaign_letter.bulk(found.beginning, (suffix for _, suffix in found.letters))
    return Bulk(pdf, len(found.letters), pages, found.left_out)


def letter_of(
    desk: Desk, slip_id: SlipId, run_id: RunId, *, reprint: bool = True, reason: str = ""
) -> bytes:
    """Return one person's letter of a run, byte for byte as it was stored.

    A protected address (秘匿) is opened for a reason only, which is logged; so is a letter taken
    out that was not posted and is not to leave now.

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
        if reprint and not reason.strip():
            _refuse_stopped(unit, run, slip_id, desk.today)
        stored = Stored(unit, run.letter_id)
        if letter.suffix is None:
            raise Refused("この文書の内容は消去済です。番号と日付だけが残っています。")
        whole = stored.beginning + stored.suffix(letter)
    if reprint or reason.strip():
        why = {"reason": reason.strip()} if reason.strip() else {}
        with desk.unit(title_of(run)) as unit:
            note(unit, run, {"sha256": letter.sha256, **why}, ("member", owner.member_id))
    return whole


def _refuse_stopped(unit: Unit, run: RunRow, slip_id: SlipId, today: date) -> None:
    """Refuse a letter that lies printed and is not to leave: its reader has died, or stopped."""
    if run.posted_on is not None:
        return
    ended = find(unit, run.campaign_id).state is CampaignState.closed
    if ended or stopped(unit, run, today).get(slip_id) == LeftOut.not_mailed.word:
        raise Refused(
            "この方には、いまお送りすることができません。文書は書き出していません。"
            "書き出すときは、理由を入れてください（操作記録に残ります）。"
        )


def _refuse_confidential(unit: Unit, owner: Owner, reason: str) -> None:
    (one,) = unit.campaign_people.reached([owner.member_id])
    hidden = with_protected_child(unit.session, [owner.member_id])
    if (one.confidential or hidden) and not reason.strip():
        raise Refused(
            "この方か、お子さまが秘匿になっています。文書は書き出していません。"
            "書き出すときは、理由を入れてください（操作記録に残ります）。"
        )
