"""An address has a barcode only where its town is surely that of its postal code."""

import pytest

from app.exchange.postal_codes import PostalCodes
from app.rules.customer_codes import Area, customer_code

TOWN: tuple[Area, ...] = (("架空県", "架空市", "末広町"), ("架空県", "架空市", "末広"))
TABLE = PostalCodes()


@pytest.mark.parametrize(
    ("postal_code", "address", "code"),
    [
        ("997-0015", "架空県架空市末広町1-2", "99700151-2"),
        ("９９７－００１５", "架空県 架空市　末広町１－２", "99700151-2"),
        ("9970015", "架空市末広町三丁目4番5号", "99700153-4-5"),
        ("997-0015", "架空県架空市大字末広町字見本7", "99700157"),
        ("997-0015", "架空県架空市末広二丁目1", "99700152-1"),
        ("997-0015", "架空県架空市末広町", ""),
        ("997-0015", "架空県架空市本町1-2", ""),
        ("997-0015", "末広町1-2", ""),
        ("997-15", "架空県架空市末広町1-2", ""),
        ("", "架空県架空市末広町1-2", ""),
    ],
)
def test_a_code_needs_the_town_and_a_number(postal_code: str, address: str, code: str) -> None:
    assert customer_code(postal_code, address, TOWN) == code


def test_the_code_of_a_whole_city_is_not_sure_enough() -> None:
    assert customer_code("997-0000", "架空県架空市本町1-2", [("架空県", "架空市", "")]) == ""


def test_small_and_large_ke_are_one() -> None:
    area = [("架空県", "鎌ケ谷市", "右京塚")]
    assert customer_code("273-0102", "架空県鎌ヶ谷市右京塚3", area) == "27301023"


@pytest.mark.parametrize(
    ("postal_code", "address", "code"),
    [
        ("263-0023", "千葉県千葉市稲毛区緑町3丁目30-8　郵便ビル403号", "26300233-30-8-403"),
        ("027-0203", "岩手県宮古市大字津軽石第二十一地割大淵川480", "027020321-480"),
        ("064-0804", "札幌市中央区南四条西29丁目1524-23", "064080429-1524-23"),
        ("080-0831", "北海道帯広市稲田町南七線　西28", "08008317-28"),
    ],
)
def test_the_table_that_ships_knows_the_towns(postal_code: str, address: str, code: str) -> None:
    areas = [(one.prefecture, one.city, one.town) for one in TABLE.find(postal_code)]
    assert customer_code(postal_code, address, areas) == code
