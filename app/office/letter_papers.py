"""Describe a letter that is to be issued, to those who draw, approve, number and store it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.letters.facts import Addressee, Head
from app.rules.ids import MemberId, RequestId, RightId, StopId
from app.storage.history import Subjects


@dataclass(frozen=True)
class Paper:
    """Describe a letter to be issued: what it is, how it is drawn, and in which case.

    `draw` is given the head (number, day, anchor) and returns the PDF; `wording_version` is that
    of the wording it was drawn with; `purpose` says what it is in its case. `typed` is what
    somebody typed for it, so that it can be issued again once it is approved. `addressee` is to
    whom it goes, which is kept beside it.
    """

    kind: str
    draw: Callable[[Head], bytes]
    wording_version: str
    subjects: Subjects
    request_id: RequestId | None = None
    member_id: MemberId | None = None
    purpose: str = ""
    right_id: RightId | None = None
    stop_id: StopId | None = None
    typed: Mapping[str, str] = field(default_factory=dict)
    addressee: Addressee | None = None
