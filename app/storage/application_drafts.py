"""Spell what waits in 申込の確認待ち as JSON, and read it back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from app.rules.member_drafts import ChildDraft, ConsentDraft, MemberDraft
from app.rules.problems import Problem


def spelt_draft(draft: MemberDraft) -> str:
    """Spell a draft in one way only, so that the same form is known again."""
    return json.dumps(asdict(draft), ensure_ascii=False, sort_keys=True)


def read_typed(content: str) -> MemberDraft:
    """Read a draft back; what a later version of the program no longer asks is left out."""
    typed: Mapping[str, Any] = json.loads(content)
    children = tuple(ChildDraft(**_known(ChildDraft, child)) for child in typed["children"])
    consent = ConsentDraft(**_known(ConsentDraft, typed["consent"]))
    plain = _known(MemberDraft, typed)
    return MemberDraft(**{**plain, "children": children, "consent": consent})


def spelt_reasons(reasons: Sequence[Problem]) -> str:
    """Spell why an application waits."""
    return json.dumps([asdict(reason) for reason in reasons], ensure_ascii=False)


def read_reasons(content: str) -> tuple[Problem, ...]:
    """Read back why an application waits."""
    return tuple(Problem(**reason) for reason in json.loads(content))


def _known(
    kind: type[MemberDraft | ChildDraft | ConsentDraft], typed: Mapping[str, Any]
) -> dict[str, Any]:
    names = {field.name for field in fields(kind)}
    return {name: content for name, content in typed.items() if name in names}
