"""Answer a command: one JSON document, or sentences for a person."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.cli.console import complain, say
from app.cli.disk import reason
from app.cli.files import keep
from app.rules.errors import Refused

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


@dataclass(frozen=True)
class Answer:
    """Hold what a command found: for programs, for people, and whether all was well.

    `refused` is the sentence of a command that changed nothing; it goes to standard error too.
    """

    content: Mapping[str, object]
    sentences: tuple[str, ...] = field(default=())
    ok: bool = True
    refused: str = ""

    @property
    def status(self) -> int:
        """Return the exit status: 0 done, 1 refused or something is wrong."""
        return DONE if self.ok else REFUSED


def refusal(sentence: str) -> Answer:
    """Return the answer of a command that was refused: its sentence, as JSON under `error`."""
    return Answer({"error": sentence}, (sentence,), ok=False, refused=sentence)


def give(answer: Answer, *, as_json: bool, out: Path | None) -> int:
    """Print the answer or write it to a file, and return the exit status.

    A refusal without JSON and without a file is said once, on standard error.
    """
    if answer.refused:
        complain(answer.refused)
    try:
        if out is not None:
            keep(out, _spelt(answer, as_json).encode("utf-8", "backslashreplace"))
        elif as_json or not answer.refused:
            say(_spelt(answer, as_json))
    except (OSError, Refused) as error:
        complain(_undelivered(answer, error))
        return REFUSED
    return answer.status


def _spelt(answer: Answer, as_json: bool) -> str:
    if as_json:
        return json.dumps(answer.content, ensure_ascii=False, indent=1, default=str) + "\n"
    return "".join(f"{sentence}\n" for sentence in answer.sentences)


def _undelivered(answer: Answer, error: OSError | Refused) -> str:
    done = "" if answer.refused else "コマンドの処理は終わっています。"
    cause = error if isinstance(error, OSError) else error.__cause__
    why = f"（{reason(cause)}）" if isinstance(cause, OSError) else ""
    return f"結果を書き出せませんでした{why}。{done}書出し先と空き容量を確かめてください。"
