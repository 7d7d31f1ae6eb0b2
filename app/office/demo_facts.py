"""Play what the gates refuse and the desk records all the same (事実の記録、要是正)."""

from app.office import extensions, nonconformities, requests
from app.office.demo_scenes import Scene
from app.rules.errors import Refused
from app.rules.nonconformities import Gate

_REASON = "お調べする記録が多いため"


def tell_late(scene: Scene) -> None:
    """Try to put an answer off by a letter that comes too late, and record that it was sent."""
    try:
        extensions.extend(scene.clerk, scene.request_id, scene.today, _REASON)
    except Refused as refused:
        nonconformities.record(
            scene.clerk,
            Gate.extend,
            happened_on=scene.today,
            what="回答が遅くなることを、期限の後の文書でお知らせした",
            refusal=refused.sentence,
            request_id=scene.request_id,
            member_id=requests.page(scene.clerk, scene.request_id).case.member_id,
        )
