"""See the day by which a case must be answered wherever it is told: it is one day."""

from datetime import date

from app.office import request_register
from app.office.desk import Desk
from app.office.register_words import cell
from app.rules.eras import japanese
from app.rules.periods import Days
from app.ui import request_words
from app.ui.window import Window
from tests.stories import letter_texts, lists
from tests.stories.case_work import case_page
from tests.stories.hands import Hands
from tests.stories.intake_work import requests_tab


def in_list(window: Window, number: str) -> str:
    """Read the day in the line of the list."""
    table = requests_tab(window).ui.table
    numbers = lists.column(table, "受付番号")
    return lists.column(table, "回答期限")[numbers.index(number)]


def on_page(hands: Hands, window: Window) -> str:
    """Read the day on the page of the case."""
    told = hands.read(case_page(window).ui.clock_facts)
    said = dict(zip(told[::2], told[1::2], strict=False))
    return said.get("回答期限（内規）", "").split("　")[0]


def in_register(office: Desk, number: str) -> set[str]:
    """Read the day in the register."""
    register = request_register.read(office, Days())
    lines = [line for line in register.lines if line.case.receipt_number == number]
    return {cell(line, "回答期限（内規）") for line in lines}


def in_letter(office: Desk, request_id: int, words: str) -> str:
    """Read the newest letter of a case that has these words, its lines joined."""
    told = [
        letter_texts.text_of(office, one) for one in letter_texts.letters_of(office, request_id)
    ]
    joined = [text.replace("\n", "") for text in told]
    return next(text for text in reversed(joined) if words in text)


def agree(
    hands: Hands, window: Window, office: Desk, due: date, letter: str = "受け付けました"
) -> None:
    """See that list, page, the newest letter with these words, and register say the same day."""
    page = case_page(window)
    request_id = page.request_id
    assert request_id is not None
    number = page.ui.number_label.text().split("　")[0].split()[-1]
    hands.until(lambda: in_list(window, number) == request_words.month_day(due))
    hands.until(lambda: on_page(hands, window) == request_words.long_day(due))
    (said,) = in_register(office, number)
    assert said.startswith(f"{due:%Y/%m/%d}")
    assert japanese(due) in in_letter(office, request_id, letter)


def stopped(hands: Hands, window: Window, office: Desk) -> None:
    """See that list, page and register name no day while the clock stands still."""
    number = case_page(window).ui.number_label.text().split("　")[0].split()[-1]
    table = requests_tab(window).ui.table
    at = lists.column(table, "受付番号").index(number)
    hands.until(lambda: lists.column(table, "残り")[at] == "停止中")
    assert lists.column(table, "回答期限")[at] == ""
    hands.until(lambda: on_page(hands, window) == "停止中")
    assert in_register(office, number) == {"停止中"}
