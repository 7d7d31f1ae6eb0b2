"""Play a few weeks at the request desk: one case in each state that the desk knows."""

from datetime import datetime, timedelta
from functools import partial

from app.office import corrections, decisions, intake, letters, members, requests
from app.office.corrections import CorrectionPlanDraft
from app.office.demo_facts import tell_late
from app.office.demo_inquiries import ask_departments, departments_answer, investigate
from app.office.demo_intake import hand_over, lay_forms, take_calls
from app.office.demo_remedies import carry_out, keep_recipients, plan_stop, tell_recipients
from app.office.demo_scenes import Act, Scene
from app.office.desk import Desk
from app.rules.corrections import OtherChange
from app.rules.decisions import DecisionDraft
from app.rules.identity import Channel, IdentityCheck, Method, PaperSeen
from app.rules.paper_forms import PaperForm
from app.rules.requests import RequestDraft
from app.rules.rights import Remedy

_LICENCE = "driving_licence"
_NEEDLESS = "法第35条第5項（利用する必要がなくなった）"
_NOBODY = "お名前とご住所でお調べしましたが、登録がありません"


def disclose(manager: Desk, clerk: Desk, now: datetime) -> Scene:
    """Play one disclosure from intake to the posted letter, all on one day."""
    scene = Scene(clerk, manager).on(now)
    _take(0, scene, rights=("disclosure",))
    for act in (_identify, _decide, _submit, _approve, _issue, _post, _close):
        act(scene)
    return scene


def answer_scripts(place: int) -> tuple[tuple[int, Act], ...]:
    """Return one disclosure that was answered, posted and closed some weeks ago."""
    return (
        *((24, partial(_take, place, rights=("disclosure",))), (23, _identify), (22, _decide)),
        *((22, _submit), (21, _approve), (20, _issue), (20, _post), (19, _close)),
    )


def scripts() -> tuple[tuple[tuple[int, Act], ...], ...]:
    """Return one case for each state that the desk knows."""
    take, check = partial(_take, rights=("disclosure",)), _identify
    stop = partial(_take, rights=("disclosure", "suspension_of_use"), bases=("", _NEEDLESS))
    correct = partial(_take, rights=("correction",))
    ask_purpose = partial(_take, rights=("purpose_notice",))
    stop_all = partial(_take, rights=("suspension_of_use",), bases=(_NEEDLESS,))
    decided, passed = ((9, _decide), (9, _submit)), ((33, _decide), (33, _submit), (32, _approve))
    return (
        ((60, keep_recipients),),
        ((36, partial(take, 0)), (35, check), *passed, (32, _issue), (31, _post), (31, _close)),
        ((20, partial(take, 1)), (18, check), (5, tell_late)),
        ((12, partial(take, 2)), (11, check), *decided),
        ((11, partial(take, 3)), (10, check), *_PARTLY),
        ((9, partial(take, 4)), (8, _ask)),
        (
            (8, partial(correct, 5)),
            (7, check),
            (6, _decide),
            (6, _plan),
            (5, _submit),
            (4, _approve),
        ),
        ((14, partial(stop_all, 10)), (13, check), *_STOPPED),
        ((6, partial(stop, 6)), (5, ask_departments), (3, departments_answer)),
        ((5, partial(_take, 7, rights=("complaint",))), (2, investigate)),
        ((4, _half),),
        ((3, partial(ask_purpose, 8)), (2, _withdraw), (2, _close)),
        ((1, partial(take, 9)), (1, check), (0, _decide), (0, _submit), (0, _send_back)),
        ((2, take_calls), (1, hand_over), (0, lay_forms)),
    )


def _take(
    place: int, scene: Scene, *, rights: tuple[str, ...], bases: tuple[str, ...] = ()
) -> None:
    ids = members.find_ids(scene.clerk)
    row = members.rows(scene.clerk, [ids[place % len(ids)]])[0] if ids else None
    taken = intake.take(
        scene.clerk,
        RequestDraft(
            received_on=scene.today.isoformat(),
            channel=("post", "counter", "telephone")[place % 3],
            requester_kind="subject",
            requester_name=row.name if row else "架空　花子",
            requester_kana=row.kana if row else "",
            postal_code="997-0015",
            address=row.address if row else "山形県鶴岡市架空町1",
            telephone=row.telephone if row else "",
            member_code=row.member_code if row else "",
            about="すくすく会員として登録している個人情報",
            wished_method="書面を郵送",
            rights=rights,
            bases=bases,
        ),
    )
    scene.request_id = taken.request_id


def _half(scene: Scene) -> None:
    draft = RequestDraft(
        channel="telephone", requester_name="例題　電話子", memo="夕方にもう一度お電話いただく"
    )
    scene.request_id = intake.take(scene.clerk, draft).request_id


def _identify(scene: Scene) -> None:
    posted = requests.page(scene.clerk, scene.request_id).case.channel is Channel.post
    seen = PaperSeen(
        _LICENCE,
        issuer="架空県公安委員会",
        valid_until=scene.today + timedelta(days=700),
        last_four="0000",
        kept=PaperForm.copy if posted else None,
    )
    method = Method.copies_sent if posted else Method.papers_seen
    decisions.identify(
        scene.clerk,
        scene.request_id,
        IdentityCheck(scene.today, scene.clerk.actor.id, (seen,), method),
    )


def _decide(scene: Scene) -> None:
    case = requests.page(scene.clerk, scene.request_id).case
    nothing = case.member_id is None and case.rights[0].remedy is Remedy.disclosure
    draft = DecisionDraft("none_held", public_reason=_NOBODY) if nothing else DecisionDraft("full")
    decisions.decide(scene.clerk, scene.request_id, scene.right, draft)


def _plan(scene: Scene) -> None:
    known = requests.page(scene.clerk, scene.request_id).case.member_id is not None
    draft = CorrectionPlanDraft(
        {"member.telephone": "0235-00-0199"} if known else {},
        () if known else (OtherChange("組合員台帳のお電話番号", "", "0235-00-0199"),),
    )
    corrections.plan(scene.clerk, scene.request_id, scene.right, draft)


def _decide_partly(scene: Scene) -> None:
    reason = "他の方の権利や利益を損なうおそれがあるため"
    draft = DecisionDraft("partial", "disclosure_person", reason, "家族の連絡先を含む")
    if requests.page(scene.clerk, scene.request_id).case.member_id is None:
        _decide(scene)
        return
    decisions.decide(scene.clerk, scene.request_id, scene.right, draft)
    letters.mask(scene.clerk, scene.request_id, scene.right, {"telephone": reason})


def _submit(scene: Scene) -> None:
    decisions.submit(scene.clerk, scene.request_id, scene.right)


def _approve(scene: Scene) -> None:
    decisions.approve(scene.manager, scene.request_id, scene.right)


def _send_back(scene: Scene) -> None:
    decisions.send_back(
        scene.manager, scene.request_id, scene.right, "お子さまの項目を確かめてください"
    )


def _issue(scene: Scene) -> None:
    letters.issue(scene.clerk, scene.request_id, scene.right)


def _post(scene: Scene) -> None:
    letter_id = requests.page(scene.clerk, scene.request_id).letters[0].id
    decisions.dispatch(
        scene.clerk,
        scene.request_id,
        letter_id,
        method="簡易書留",
        tracking_number="000-00-00000-0",
        on=scene.today,
    )


def _ask(scene: Scene) -> None:
    what = "運転免許証などの写し"
    decisions.ask_completion(scene.clerk, scene.request_id, scene.today, what)


def _withdraw(scene: Scene) -> None:
    decisions.withdraw(scene.clerk, scene.request_id, None, scene.today)


def _close(scene: Scene) -> None:
    decisions.close(scene.clerk, scene.request_id)


_PARTLY = ((8, _decide_partly), (8, _submit), (7, _approve), (6, _issue))
_STOPPED = (
    *((12, _decide), (12, plan_stop), (12, _submit), (11, _approve)),
    *((10, carry_out), (9, tell_recipients)),
)
