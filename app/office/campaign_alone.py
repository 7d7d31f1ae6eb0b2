"""Print the letter of one person who is not written to with the others (個別に発送)."""

from datetime import date

from app.letters.campaign_letter import draw_letters
from app.office import signing
from app.office.bulk_gathering import ground_of
from app.office.bulk_storing import IssuedRun, store
from app.office.campaign_letters import People, Sheet, telling_of, told_by
from app.office.campaign_people import Sorted, day_of, find, running, sort_out, suited
from app.office.campaign_signing import alone
from app.office.desk import Desk
from app.office.notice_telling import Telling
from app.office.run_checks import due
from app.office.run_grounds import refuse_old
from app.office.slip_records import known, slip_of
from app.office.spelt_names import told
from app.office.typed import refuse_unfit
from app.rules.campaigns import LeftOut, RunKind, SlipMove, refuse_move
from app.rules.delivery_courses import Delivery
from app.rules.errors import Refused
from app.rules.ids import SlipId
from app.rules.roles import Verb
from app.storage.campaign_people import Reach
from app.storage.campaign_runs import RunRow
from app.storage.campaigns import CampaignRow
from app.storage.slips import Owner, SlipRow
from app.storage.unit import Unit


def issue_alone(desk: Desk, slip_id: SlipId, reason: str, due_on: str = "") -> IssuedRun:
    """Make the letter of one person who was left out, under a 文書番号 of its own; logged why.

    It is given out by `letter_of`, and posted by `mark_sent` as a run of one letter.

    Raises:
        Unsigned: the table reserves it, and nobody has approved this letter.
        Refused: no reason, she was neither left out nor out of reach, a letter to her waits to be
            posted, or nothing may be sent to her now.
    """
    desk.demand(Verb.issue_letter)
    if not reason.strip():
        raise Refused("個別に発送する理由を書いてください。文書は作られていません。")
    refuse_unfit({"個別に発送する理由": reason})
    about, telling = _about(desk, slip_id)
    with desk.unit(f"{about.aim.letter}を個別に印刷した") as unit:
        slip = slip_of(unit, slip_id)
        refuse_move(SlipMove.send_alone, known(slip))
        row = due(unit, running(unit, slip.campaign_id), due_on, desk.today, desk.today)
        refuse_old(unit, row, desk.today)
        _refuse_twice(unit, slip)
        one = _reached(unit, row, slip, desk.today)
        subjects = (("campaign", row.id), ("slip", slip_id), ("member", slip.member_id))
        unit.log(subjects, {"reason": reason.strip()})
        owner = Owner(slip_id, slip.member_id, slip.number)
        found = People(row.id, Sorted([one], {}), {slip.member_id: owner}, row.letter_kind)
        if due_on.strip():
            unit.campaigns.postpone(row.id, row.due_on)
        sheet = Sheet(
            told_by(row), RunKind.alone, desk.today, practice=desk.practice, telling=telling
        )
        ground = ground_of(unit, sheet, found, Delivery.post)
        typed = {"slip": str(slip_id), "reason": reason.strip(), "due_on": due_on}
        paper = alone(ground, slip, typed)
        with told(paper):
            signing.refuse_unsigned(desk, unit, paper)
        drawn = draw_letters(ground.facts, ground.recipients, ground.look)
        done = store(unit, ground, drawn)
        signing.settle(desk, unit, paper, done.letter_id)
        return done


def waiting_alone(desk: Desk, slip_id: SlipId) -> RunRow | None:
    """Find the letter to one person alone that is made and was not posted yet."""
    desk.demand(Verb.issue_letter)
    with desk.look() as unit:
        return _waiting(unit, slip_of(unit, slip_id))


def _about(desk: Desk, slip_id: SlipId) -> tuple[CampaignRow, Telling | None]:
    with desk.look() as unit:
        row = find(unit, slip_of(unit, slip_id).campaign_id)
    return row, telling_of(desk, row.id, desk.today)


def _reached(unit: Unit, row: CampaignRow, slip: SlipRow, today: date) -> Reach:
    reached = unit.campaign_people.reached([slip.member_id])
    left_out = sort_out(unit, reached, day_of(row, today), suited(unit, row)).left_out
    if left_out[LeftOut.answered]:
        raise Refused("この方は、すでにご回答済みです。文書は作られていません。")
    if left_out[LeftOut.not_mailed]:
        raise Refused("この方には、いまお送りすることができません。文書は作られていません。")
    return reached[0]


def _refuse_twice(unit: Unit, slip: SlipRow) -> None:
    """Refuse another letter while one lies printed: both would go out."""
    run = _waiting(unit, slip)
    if run is not None:
        raise Refused(
            f"この方への文書は、{run.document_number}で印刷済みです。"
            "新しい文書は作られていません。お送りしたら、先に「投函を記録」で"
            "投函日を入れてください。"
        )


def _waiting(unit: Unit, slip: SlipRow) -> RunRow | None:
    for run in unit.campaign_runs.of(slip.campaign_id):
        waits = run.kind is RunKind.alone and run.posted_on is None
        if waits and unit.campaign_runs.letter(run.id, slip.slip_id) is not None:
            return run
    return None
