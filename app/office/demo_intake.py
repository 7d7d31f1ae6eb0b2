"""Play what comes in beside the requests: calls, a matter of another department, paper forms."""

from app.office import intake, members, phone_notes, reserved_numbers
from app.office.demo_scenes import Scene
from app.office.phone_notes import PhoneNoteDraft
from app.rules.phone_notes import CallResult
from app.rules.requesters import Channel
from app.rules.requests import RequestDraft
from app.rules.systems import System
from app.rules.telephones import telephone_words

FORMS = 3


def take_calls(scene: Scene) -> None:
    """Write down a call of a member who waits for an answer, and one of somebody else."""
    for row in members.rows(scene.clerk, members.find_ids(scene.clerk)[:1]):
        waits = PhoneNoteDraft(
            row.name,
            telephone_words(row.telephone),
            "カタログが前の住所に届くとのこと。夕方に折り返す",
            "6",
            CallResult.call_back.value,
            member_id=int(row.id),
        )
        phone_notes.note(scene.clerk, waits)
    asked = PhoneNoteDraft("例題　尋子", "0235-00-0999", "窓口の場所と受付の時間", "2")
    phone_notes.note(scene.clerk, asked)


def hand_over(scene: Scene) -> None:
    """Take note of somebody who wants to see the roll of co-op members, and hand it over."""
    draft = RequestDraft(
        received_on=scene.today.isoformat(),
        channel=Channel.counter.value,
        requester_name="例題　名簿子",
        about="組合員名簿を見たいとのこと",
        system=System.member_roll.value,
        handed_to="組合員係",
    )
    scene.request_id = intake.take(scene.clerk, draft).request_id


def lay_forms(scene: Scene) -> None:
    """Reserve a few numbers for the days without machines."""
    reserved_numbers.reserve(scene.clerk, FORMS)
