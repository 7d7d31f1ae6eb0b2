"""Write to a recipient what was corrected, stopped or erased, and ask for the same."""

from collections.abc import Callable, Mapping
from typing import Final

from app.letters import recipient_letter
from app.letters.facts import Addressee, Head
from app.letters.notice import NoticeFacts
from app.office import page_settings, profile, wordings
from app.office.cases import find, right_of, subjects
from app.office.desk import Desk
from app.office.issuing import Paper
from app.office.recipient_items import items_of, only_asks
from app.office.spelt_names import Whose, respelled
from app.rules.follow_throughs import FollowKind, FollowThrough
from app.rules.recipients import honorific_of
from app.storage.recipients import RecipientRow
from app.storage.unit import Unit

PURPOSE: Final = "follow_through"
KINDS: Final[Mapping[FollowKind, str]] = {
    FollowKind.correction: "recipient_correction",
    FollowKind.use: "recipient_suspension",
    FollowKind.provision: "recipient_provision_stop",
    FollowKind.erasure: "recipient_erasure",
}
QUESTION: Final = "recipient_question"
"""Where the record does not tell whether it was given what was corrected, it is asked."""


def paper(desk: Desk, unit: Unit, follow: FollowThrough) -> Paper:
    """Return the letter to be issued to one recipient.

    Raises:
        Refused: nobody knows whose data are meant any more.
    """
    case = find(unit, follow.request_id)
    right = right_of(case, follow.right_id)
    recipient = unit.recipients.rows([follow.recipient_id])[0]
    kind = QUESTION if only_asks(unit, case, right, follow) else KINDS[follow.kind]
    about = Whose(case.member_id, case.id)
    items = respelled(unit, tuple(items_of(unit, case, right, follow)), about)
    return Paper(
        kind=kind,
        draw=_drawing(desk, unit, kind, recipient, items),
        wording_version=wordings.version_of(unit, kind),
        subjects=(*subjects(case, right), ("recipient", int(recipient.id))),
        request_id=case.id,
        purpose=PURPOSE,
        right_id=right.id,
        addressee=_addressee(recipient),
        typed={"follow_through": str(follow.id)},
    )


def _drawing(
    desk: Desk, unit: Unit, kind: str, to: RecipientRow, items: tuple[tuple[str, str], ...]
) -> Callable[[Head], bytes]:
    sender = profile.sender(unit, kind, desk.today)
    look, words = page_settings.of(unit), wordings.of(unit, kind)

    def draw(head: Head) -> bytes:
        facts = NoticeFacts(
            head=head,
            organisation=sender,
            addressee=_addressee(to),
            items=items,
            values={},
            in_charge=desk.actor.name,
        )
        return recipient_letter.draw(kind, facts, look, words)

    return draw


def _addressee(to: RecipientRow) -> Addressee:
    return Addressee(to.postal_code, to.address, _name(to), honorific_of(to.contact))


def _name(to: RecipientRow) -> str:
    return f"{to.name}　{to.contact}" if to.contact else to.name
