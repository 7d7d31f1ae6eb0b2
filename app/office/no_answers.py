"""Do what the office chose for those who gave no answer: nothing, silence, a call, or an exit."""

from collections.abc import Sequence
from datetime import date

from app.office import exits
from app.rules.campaigns import NoAnswer
from app.rules.follow_ups import FollowUpKind
from app.storage.follow_ups import NewFollowUp
from app.storage.slips import Owner
from app.storage.unit import Unit


def follow(unit: Unit, choice: NoAnswer, owners: Sequence[Owner], today: date) -> None:
    """Do it, inside the transaction that closes the campaign."""
    match choice:
        case NoAnswer.keep:
            return
        case NoAnswer.stop_mail:
            unit.campaign_people.stop_mail([owner.member_id for owner in owners])
        case NoAnswer.contact:
            unit.follow_ups.add(
                NewFollowUp(FollowUpKind.no_answer, owner.member_id, owner.slip_id, today)
                for owner in owners
            )
        case NoAnswer.exit:
            for owner in owners:
                exits.start_in(unit, owner.member_id, "left", today)
