from app.rules.prefectures import PREFECTURES, prefecture_of


def test_there_are_47() -> None:
    assert len(set(PREFECTURES)) == 47


def test_an_address_begins_with_its_prefecture() -> None:
    assert prefecture_of("　京都府京都市架空区1") == "京都府"
    assert prefecture_of("鶴岡市架空町1") is None
