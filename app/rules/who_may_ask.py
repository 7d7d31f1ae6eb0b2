"""Tell who may ask for what: the person, or an agent of 政令13条 (LAW A-1, A-13; OFFICE L-21)."""

from app.rules.requesters import RequesterKind
from app.rules.rights import Remedy

OF_EVERYBODY = frozenset({Remedy.complaint, Remedy.wish})
"""What anybody may bring; for the bereaved it is a service without a clock, no right."""


def may_ask(remedy: Remedy, kind: RequesterKind) -> bool:
    """Tell whether somebody of this kind may ask for it: the rights of the law end with a life."""
    return remedy in OF_EVERYBODY or kind is not RequesterKind.bereaved
