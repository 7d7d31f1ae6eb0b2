from app.rules.deletion_wishes import DELETION_WISHES
from app.rules.requests import Wish
from app.rules.rights import Remedy


def test_the_four_meanings_of_the_law_table_stand_in_its_order() -> None:
    # LAW A-1: (ア)事実でない→34条 (イ)もう使うな→35条 (ウ)退会→会員の手続 (エ)DMを止めたい→申出
    taken = [(wish.remedy, wish.wish, wish.elsewhere) for wish in DELETION_WISHES]
    assert taken == [
        (Remedy.correction, None, None),
        (Remedy.erasure, None, None),
        (None, None, "exit"),
        (Remedy.wish, Wish.mail_stop, None),
    ]


def test_each_says_in_the_callers_words_and_in_ours_what_follows() -> None:
    assert len({wish.code for wish in DELETION_WISHES}) == len(DELETION_WISHES)
    for wish in DELETION_WISHES:
        assert wish.says
        assert wish.means.endswith("。")
