"""Letters lie as the delivery hands them out, and numbers in names count as numbers."""

from app.rules.delivery_courses import Delivery, course_key, natural


def test_courses_rise_by_weekday_and_number() -> None:
    names = ["火-2", "月-10", "月-2", "水曜1便", "土-1", "A10", "A2", "日本海", "月"]
    assert sorted(names, key=natural) == [
        *("月", "月-2", "月-10", "火-2", "水曜1便", "土-1", "A2", "A10", "日本海"),
    ]


def test_centre_comes_before_course_and_course_before_group() -> None:
    keys = [
        course_key("甲", "月-2", "1班", "00000009"),
        course_key("甲", "月-2", "10班", "00000001"),
        course_key("甲", "月-10", "", "00000001"),
        course_key("乙", "月-1", "", "00000001"),
    ]
    assert sorted(keys)[1:] == keys[:3]


def test_who_has_no_centre_comes_last() -> None:
    assert course_key("", "", "", "1") > course_key("ん", "土-9", "", "99999999")


def test_each_way_of_delivery_has_its_method() -> None:
    assert [one.method for one in Delivery] == ["配達便", "普通郵便"]
