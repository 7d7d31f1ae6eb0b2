from app.rules.moves import Move
from app.rules.nonconformities import HEAD_ONLY, MAY_BE_LEAK, Gate, gate_of


def test_every_move_has_its_gate() -> None:
    assert [gate_of(move).value for move in Move] == [move.value for move in Move]


def test_gates_are_told_apart_by_words_without_codes() -> None:
    words = [gate.word for gate in Gate]
    assert len(set(words)) == len(words)
    assert not any(sign.isascii() for word in words for sign in word)


def test_what_authorities_were_told_is_for_the_head_alone() -> None:
    assert frozenset({Gate.authority}) == HEAD_ONLY
    assert Gate.disclosed in MAY_BE_LEAK
