"""What argparse says is said in Japanese; what is not known stays as it is."""

import pytest

from app.cli.usage import in_japanese


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        ("the following arguments are required: A, B", "A, B がありません"),
        ("unrecognized arguments: --x 1", "「--x 1」という指定はありません"),
        ("argument --limit: expected one argument", "--limit の後に値がありません"),
        (
            "argument COMMAND: invalid choice: 'x' (choose from 'a', 'b')",
            "「x」という指定はありません。a、b から選べます",
        ),
        (
            "argument COMMAND: invalid choice: 'x' (choose from a, b)",
            "「x」という指定はありません。a, b から選べます",
        ),
        ("argument --seed: invalid int value: 'x'", "--seed に「x」は使えません"),
        ("argument --out: に場所を指定してください", "--out に場所を指定してください"),
        ("something\nnew", "something\nnew"),
    ],
)
def test_messages(message: str, sentence: str) -> None:
    assert in_japanese(message) == sentence
