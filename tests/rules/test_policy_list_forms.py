"""Check that purposes and the points of a joint use are found in the forms of many policies."""

import tomllib
from typing import Any

import pytest

from app.rules.policy import lost_lines, parse
from app.rules.policy_text import JointUse
from tests.rules.policy_spellings import POLICIES

FORMS = tomllib.loads((POLICIES / "lists.toml").read_text(encoding="utf-8"))
TITLE = "個人情報保護方針"
SHARED = JointUse(
    items=("氏名", "住所", "電話番号"),
    users=("架空連合会", "架空物流株式会社"),
    purpose="商品の配達",
    responsible="架空生協",
)


@pytest.mark.parametrize("form", FORMS["purposes"], ids=lambda form: form["text"][:20])
def test_purposes(form: dict[str, Any]) -> None:
    text = f"{TITLE}\n\n{form['text']}"
    parsed = parse(text)
    assert list(parsed.purposes) == form["wanted"]
    assert lost_lines(text, parsed) == ()


@pytest.mark.parametrize("form", FORMS["shared_use"], ids=lambda form: form[:20])
def test_joint_use(form: str) -> None:
    text = f"{TITLE}\n\n■グループでの共同利用\n{form}"
    parsed = parse(text)
    assert parsed.joint_use == SHARED
    assert lost_lines(text, parsed) == ()
