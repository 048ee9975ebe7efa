"""``opmaat score``: count a questionnaire by its published rules."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from desktop.domain.errors import Rejected, UsageError
from desktop.domain.measures import Score, parse_answers
from desktop.domain.measures import score as score_answers
from desktop.language import translate, words
from desktop.method.instruments import instrument_ids, load_instrument


def score(found: Namespace) -> int:
    """Print total and subscales; a missing figure is null with its reason."""
    if found.instrument not in instrument_ids():
        raise UsageError(reason="unknown_instrument", known=", ".join(instrument_ids()))
    instrument = load_instrument(found.instrument)
    try:
        answers = parse_answers(instrument, [word.strip() for word in found.answers.split(",")])
    except Rejected as refused:
        # Too few of them, or a word that is no answer of the list: the command was given wrongly.
        print(words.error_text(refused), file=sys.stderr)
        return UsageError.exit_code
    result = score_answers(instrument, answers)
    if found.json:
        print(json.dumps(score_json(found.instrument, result), indent=2))
    else:
        print_score(result)
    return 0


def score_json(instrument: str, result: Score) -> dict[str, object]:
    """Stable keys: instrument, total, subscales, reason, warnings (README)."""
    return {
        "instrument": instrument,
        "total": result.total,
        "subscales": dict(result.subscales),
        "reason": result.reason,
        "warnings": list(result.warnings),
    }


def print_score(result: Score) -> None:
    """The figures as a person reads them."""
    missing = translate("CommandLine", "not scored")
    for name, value in (*result.subscales, ("total", result.total)):
        print(f"{subscale_word(name)}: {missing if value is None else value}")
    if result.reason:
        print(translate("CommandLine", "Too many answers are missing to count everything."))
    if "straight_lining" in result.warnings:
        print(translate("CommandLine", "Please note: every answer is the same. Was the list read?"))


def subscale_word(name: str) -> str:
    """The word of a subscale."""
    known = {
        "total": translate("CommandLine", "total"),
        "emotional": translate("CommandLine", "emotional"),
        "social": translate("CommandLine", "social"),
    }
    return known.get(name, name)
