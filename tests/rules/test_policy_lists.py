"""Check that purposes and scopes are found, and nothing else is taken for one."""

from app.rules.policy import parse


def purposes(text: str) -> tuple[str, ...]:
    """Read the purposes of a small policy."""
    return parse("個人情報保護方針\n\n" + text).purposes


def test_points_below_points_are_the_purposes() -> None:
    text = "■利用目的\n1. 組合員の方\n(1) 配達のため\n(2) 集金のため\n2. 役職員\n(1) 名簿のため"
    assert purposes(text) == ("配達のため", "集金のため", "名簿のため")


def test_details_of_a_purpose_are_no_purposes() -> None:
    assert purposes("■利用目的\n(1) 配達のため\n(ア) 見本\n(2) 集金のため") == (
        "配達のため",
        "集金のため",
    )


def test_exceptions_are_no_purposes() -> None:
    text = "■利用目的\n・配達のため\n次の場合を除き、ほかの目的に使いません。\n"
    assert purposes(text + "・法令に基づく場合\n・急な病気の場合") == ("配達のため",)


def test_a_purpose_that_wraps_is_made_whole() -> None:
    assert purposes("■利用目的\n1、とても長い見本の配達と\n集金のため\n2、名簿のため") == (
        "とても長い見本の配達と集金のため",
        "名簿のため",
    )


def test_a_paragraph_after_the_list_stays_out() -> None:
    assert purposes("■利用目的\n1、配達のため\nなお、見本は配りません。") == ("配達のため",)


def test_purposes_without_such_a_heading() -> None:
    assert purposes("■情報の扱い\n次の目的で使います。\n・配達のため\n・集金のため") == (
        "配達のため",
        "集金のため",
    )


def test_purposes_of_joint_use_are_not_our_purposes() -> None:
    assert purposes("■共同利用\n目的は次のとおりです。\n・配達のため") == ()


def test_scopes_in_a_clause_of_their_own() -> None:
    text = "個人情報保護方針\n\n■商品・サービスの範囲\n①食品\n②雑貨"
    assert parse(text).service_scopes == ("食品", "雑貨")
