"""Two people with the same form open: whoever saves second writes nothing over the first."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import pytest

from app.office import (
    answer_addresses,
    applications,
    authority_inquiries,
    authority_intake,
    children,
    corrections,
    decisions,
    guardianships,
    intake,
    members,
    phone_notes,
    policy_tasks,
    printed_names,
    right_work,
)
from app.office.corrections import CorrectionPlanDraft
from app.office.desk import Desk
from app.office.policy_tasks import TaskWords
from app.office.printed_names import Choice
from app.office.right_work import Drafted
from app.office.seen import Seen
from app.office.spelt_names import Whose
from app.rules.answer_addresses import AddressBasis, AnswerAddress
from app.rules.decisions import DecisionDraft
from app.rules.errors import Overtaken
from app.rules.members import ChildDraft
from app.rules.phone_notes import PhoneNoteDraft
from app.rules.policy_tasks import TaskState
from app.rules.printed_names import Manner
from tests.office import policy_task_work, seats
from tests.office.authority_acts import POLICE
from tests.office.families import EXPECTED, FATHER, child_of, mother_of
from tests.office.matters import Matter
from tests.office.remedies import CORRECTION
from tests.office.seats import TODAY, Office

CALL = PhoneNoteDraft("架空　花子", "0235000001", "はじめの用件")
RARE = "渡邊\U000e0104　花子"
Read = Callable[[], Callable[[Desk, int], object]]
"""Open the form: return how it is saved, each number with other words."""


@dataclass(frozen=True)
class Form:
    """Hold a form of a record, and who saves it first and second."""

    read: Read
    desks: tuple[Desk, Desk]


def _decision(office: Office) -> Form:
    matter = Matter.taken(office).identify()
    reason = {"ground": "disclosure_person", "public_reason": "第三者の情報のため"}
    drafts = (DecisionDraft("partial", **reason), DecisionDraft("full"))

    def read() -> Callable[[Desk, int], object]:
        work = right_work.work_of(office.clerk, matter.id)[matter.right.id]
        seen = Seen(Drafted(matter.right, work.mark))
        return lambda d, one: decisions.decide(d, matter.id, matter.right.id, drafts[one], seen)

    return Form(read, (office.clerk, office.manager))


def _completing(office: Office) -> Form:
    half = seats.request(received_on="2026-04-15", rights=(), channel="")
    key = intake.take(office.clerk, half).request_id

    def read() -> Callable[[Desk, int], object]:
        draft = intake.draft_of(office.clerk, key)
        changed = (replace(draft, memo="夕方に折返し"), replace(draft, wished_method="閲覧"))
        return lambda d, one: intake.complete(d, key, changed[one], Seen(draft))

    return Form(read, (office.clerk, office.manager))


def _call(office: Office) -> Form:
    key = phone_notes.note(office.clerk, CALL).note_id
    drafts = (replace(CALL, about="至急送付を停止"), replace(CALL, minutes="5"))

    def read() -> Callable[[Desk, int], object]:
        seen = Seen(phone_notes.rows(office.clerk, [key])[0])
        return lambda d, one: phone_notes.change(d, key, drafts[one], seen)

    return Form(read, (office.clerk, office.manager))


def _waiting(office: Office, *, register: bool = False) -> Form:
    typed = replace(seats.member("77"), kana="")
    kept = applications.keep(office.clerk, typed, members.check(office.clerk, typed).problems)
    key = kept.application_id

    def read() -> Callable[[Desk, int], object]:
        draft = applications.draft(office.clerk, key)
        seen = Seen(draft)

        def save(desk: Desk, one: int) -> object:
            if one and register:
                whole = replace(draft, kana="カクウ　ハナコ", registered_on="2026-04-20")
                return applications.register(desk, key, whole, seen)
            changed = replace(draft, telephone=f"023500990{one}")
            return applications.amend(desk, key, changed, (), seen)

        return save

    return Form(read, (office.clerk, office.manager))


def _registering(office: Office) -> Form:
    return _waiting(office, register=True)


def _named_adult(office: Office) -> Form:
    child = child_of(office.clerk, mother_of(office.clerk))
    guardianships.link(office.clerk, child, FATHER)
    drafts = (replace(FATHER, telephone="09000000002"), replace(FATHER, relationship="孫"))

    def read() -> Callable[[Desk, int], object]:
        tie = children.family(office.clerk, child).adults[1]
        return lambda d, one: guardianships.change_tie(d, tie.id, drafts[one], tie)

    return Form(read, (office.clerk, office.manager))


def _birth(office: Office) -> Form:
    mother = mother_of(office.clerk, EXPECTED)
    key = child_of(office.clerk, mother)

    def read() -> Callable[[Desk, int], object]:
        seen = Seen(children.family(office.clerk, key).child)
        named = replace(EXPECTED, child_id=str(key), name="架空　望", kana="カクウ　ノゾミ")
        born = ChildDraft("架空　新", "カクウ　アラタ", "2026-04-18")

        def save(desk: Desk, one: int) -> object:
            if one:
                return children.born(desk, key, born, seen)
            known = members.opened(desk, mother)
            draft = replace(known.draft, children=(named,))
            return members.change(desk, mother, draft, known.edition)

        return save

    return Form(read, (office.clerk, office.manager))


def _authority(office: Office) -> Form:
    key = authority_intake.take(office.manager, POLICE).inquiry_id
    drafts = (replace(POLICE, asked="架空の照会"), replace(POLICE, office="架空の役所"))

    def read() -> Callable[[Desk, int], object]:
        seen = Seen(authority_inquiries.one(office.manager, key))
        return lambda d, one: authority_intake.change(d, key, drafts[one], seen)

    return Form(read, (office.manager, seats.another_head(office)))


def _address(office: Office) -> Form:
    matter = Matter.taken(office)
    to = AnswerAddress(AddressBasis.identity_paper, "997-0011", "架空県架空市新町7番8号")

    def read() -> Callable[[Desk, int], object]:
        seen = Seen(answer_addresses.choice(office.clerk, matter.id).kept)
        places = (to, replace(to, address="架空県架空市架空町1番1号"))
        return lambda d, one: answer_addresses.put(d, matter.id, places[one], TODAY, seen)

    return Form(read, (office.clerk, office.manager))


def _printed(office: Office) -> Form:
    whose = Whose(Matter.taken(office, member=seats.member(name=RARE)).member_id)
    manners = (Manner.by_hand, Manner.substitute)

    def read() -> Callable[[Desk, int], object]:
        seen = Seen[Choice | None](printed_names.choice(office.clerk, whose))
        return lambda d, one: printed_names.put(d, whose, manners[one], "渡邊　花子", seen)

    return Form(read, (office.clerk, office.manager))


def _task_day(office: Office) -> Form:
    version = policy_task_work.approved(office.manager)

    def read() -> Callable[[Desk, int], object]:
        row = policy_task_work.task(office.manager, version).row
        days = (date(2026, 4, 21), date(2026, 4, 22))
        return lambda d, one: policy_tasks.postpone(d, row.id, days[one], Seen(row))

    return Form(read, (office.clerk, office.manager))


def _task(office: Office) -> Form:
    version = policy_task_work.approved(office.manager)

    def read() -> Callable[[Desk, int], object]:
        row = policy_task_work.task(office.manager, version).row

        def save(desk: Desk, one: int) -> object:
            words = TaskWords(TaskState.done, TODAY)
            done = policy_tasks.settle(desk, row.id, words, Seen(row))
            return done if one else policy_tasks.reopen(desk, row.id, "架空の理由")

        return save

    return Form(read, (office.clerk, office.manager))


def _correction(office: Office) -> Form:
    matter = Matter.taken(office, CORRECTION).identify().decide()
    plans: tuple[Mapping[str, str], ...] = (
        {"member.name": "架空　華子", "member.telephone": "0235000055"},
        {"member.address": "山形県鶴岡市末広町架空9-9"},
    )

    def read() -> Callable[[Desk, int], object]:
        seen = Seen(corrections.sheet(office.clerk, matter.id, matter.right.id))
        return lambda d, one: corrections.plan(
            d, matter.id, matter.right.id, CorrectionPlanDraft(plans[one]), seen
        )

    return Form(read, (office.clerk, office.clerk))


FORMS: tuple[Callable[[Office], Form], ...] = (
    *(_decision, _completing, _call, _waiting, _registering, _named_adult, _birth),
    *(_authority, _address, _printed, _task_day, _task, _correction),
)


@pytest.mark.parametrize("of", FORMS)
def test_a_later_save_does_not_undo_an_earlier_one(
    office: Office, of: Callable[[Office], Form]
) -> None:
    form = of(office)
    first, second = form.desks
    early, late = form.read(), form.read()
    early(first, 0)
    with pytest.raises(Overtaken, match="ほかの人が先に"):
        late(second, 1)
    form.read()(second, 1)  # who has seen what stands there now, may
