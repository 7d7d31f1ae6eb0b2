"""Keep beside what was typed that who asks was recognised on the day it was taken (L-06).

A name that is changed later, by the register or by the case itself, makes nobody another person.
It goes with what was typed when that is erased.
"""

import json
from collections.abc import Mapping
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.rules.ids import RequestId
from app.storage.schema.requests import RequestDetailRecord

RECOGNISED: Final = "recognised"
"""Where it stands in what was typed; nobody types it."""


def recognise(session: Session, key: RequestId) -> None:
    """Write down that the requester bears the name of who would ask so."""
    _put(session, key, {RECOGNISED: True})


def explain_name(session: Session, key: RequestId, memo: str) -> None:
    """Write the memo anew, with the reason why the names differ; nothing else changes."""
    _put(session, key, {"memo": memo})


def was_recognised(session: Session, key: RequestId) -> bool:
    """Tell whether she was recognised when the request was taken."""
    return bool(_typed(session, key).get(RECOGNISED))


def _put(session: Session, key: RequestId, more: Mapping[str, object]) -> None:
    typed = json.dumps({**_typed(session, key), **more}, ensure_ascii=False)
    session.execute(
        update(RequestDetailRecord).where(RequestDetailRecord.request_id == key).values(typed=typed)
    )


def _typed(session: Session, key: RequestId) -> dict[str, object]:
    query = select(RequestDetailRecord.typed).where(RequestDetailRecord.request_id == key)
    found: dict[str, object] = json.loads(session.execute(query).scalar_one_or_none() or "{}")
    return found
