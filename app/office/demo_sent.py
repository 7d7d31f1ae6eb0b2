"""Play what becomes of letters: an answer that came back, and one that reached somebody else."""

from app.office import certificates, dispatches, members, misdeliveries, requests, returns
from app.office.demo_requests import answer_scripts
from app.office.demo_scenes import Act, Scene
from app.rules.dispatches import Method, Posting
from app.rules.ids import LetterId
from app.rules.misdelivery import Misdelivery, Receiver
from app.rules.returns import read_reason

_ENOUGH = 30
"""With fewer members the other matters need every one of them."""
_NEIGHBOUR = Receiver("架空　隣子", "997-0000", "山形県鶴岡市架空町9-9")


def scripts() -> tuple[tuple[tuple[int, Act], ...], ...]:
    """Return the matters of a letter that came back, and of one that went astray.

    Where members are few, it is a certificate that went astray: every case keeps its state.
    """
    return (
        (*_answered(25), (2, _come_back)),
        (*_answered(26), (3, _go_astray)),
        ((4, _certificate_goes_astray),),
    )


def _answered(place: int) -> tuple[tuple[int, Act], ...]:
    return tuple((days, _only_with_many(act)) for days, act in answer_scripts(place))


def _only_with_many(act: Act) -> Act:
    def played(scene: Scene) -> object:
        return act(scene) if len(members.find_ids(scene.clerk)) >= _ENOUGH else None

    return played


def _come_back(scene: Scene) -> None:
    if not scene.request_id:
        return
    letter = requests.page(scene.clerk, scene.request_id).letters[0]
    returns.come_back(scene.clerk, letter.id, scene.today, read_reason("転居先不明").value)


def _go_astray(scene: Scene) -> None:
    if not scene.request_id:
        return
    letter = requests.page(scene.clerk, scene.request_id).letters[0]
    _record_astray(scene, letter.id)


def _certificate_goes_astray(scene: Scene) -> None:
    ids = members.find_ids(scene.clerk, state="active")
    if not ids or len(ids) >= _ENOUGH:
        return
    letter = certificates.issue(scene.clerk, ids[-1], scene.today).letter_id
    dispatches.post(scene.clerk, [Posting(letter, Method.ordinary.word)], scene.today)
    _record_astray(scene, letter)


def _record_astray(scene: Scene, letter: LetterId) -> None:
    said = Misdelivery(
        scene.today, _NEIGHBOUR, "隣子様からお電話。封は開けていないとのこと（練習）"
    )
    misdeliveries.record(scene.clerk, letter, said)
