"""Check the document that `policy parse --json` prints."""

import json

from app.rules.policy import parse
from app.rules.policy_json import as_json

TEXT = (
    "架空組合の個人情報保護方針\n\n(利用目的)\n次のとおりです。\n1、配達のため\n\n"
    "2005年4月1日 制定\n平成30年4月 改訂"
)


def test_document_has_the_keys_of_the_command_page() -> None:
    document = as_json(parse(TEXT))
    assert list(document) == [
        "title",
        "clauses",
        "revisions",
        "organisation",
        "purposes",
        "service_scopes",
        "joint_use",
        "notes",
    ]
    assert document["revisions"] == [
        {"on": "2005-04-01", "kind": "制定"},
        {"on": "2018-04", "kind": "改訂"},
    ]
    assert document["purposes"] == ["配達のため"]
    assert document["joint_use"] == {"items": [], "users": [], "purpose": "", "responsible": ""}


def test_document_survives_json() -> None:
    document = as_json(parse(TEXT))
    assert json.loads(json.dumps(document, ensure_ascii=False)) == document
    clauses = document["clauses"]
    assert isinstance(clauses, list)
    assert clauses[1] == {
        "heading": "利用目的",
        "number": "",
        "text": "次のとおりです。",
        "items": [{"label": "1、", "text": "配達のため"}],
    }
