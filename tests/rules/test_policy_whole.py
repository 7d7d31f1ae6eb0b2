"""Read whole fictional policies of many kinds of organisations, each as its kind writes it."""

from typing import Any

import pytest

from app.rules.policy import lost_lines, parse
from app.rules.policy_text import ParsedPolicy
from tests.rules.policy_spellings import Whole, days_of, whole_policies

WHOLE = whole_policies()


def parts_of(parsed: ParsedPolicy) -> dict[str, Any]:
    """Name the parts of a policy as the cases name them."""
    return {
        "title": parsed.title,
        "headings": [clause.heading for clause in parsed.clauses if clause.heading],
        "purposes": list(parsed.purposes),
        "items": list(parsed.joint_use.items),
        "users": list(parsed.joint_use.users),
    }


@pytest.mark.parametrize("policy", WHOLE, ids=lambda policy: policy.name)
def test_a_whole_policy_is_read(policy: Whole) -> None:
    parsed = parse(policy.text)
    wanted = dict(policy.parts)
    facts = wanted.pop("facts", {})
    found = parts_of(parsed)
    assert days_of(parsed) == policy.days
    assert {name: found[name] for name in wanted} == wanted
    assert {name: getattr(parsed.organisation, name) for name in facts} == facts


@pytest.mark.parametrize("policy", WHOLE, ids=lambda policy: policy.name)
def test_no_line_of_a_whole_policy_is_lost(policy: Whole) -> None:
    assert lost_lines(policy.text, parse(policy.text)) == ()
