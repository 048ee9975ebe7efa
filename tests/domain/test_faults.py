"""A report and a log hold places and codes, and nothing that somebody typed."""

from __future__ import annotations

import logging
import sys
from uuid import UUID

import pytest

from desktop.domain.errors import NotFound
from desktop.domain.faults import CodesOnly, faults_of, report_text
from desktop.domain.names import words_like_names

NAME = "Wilhelmina Zonneveld"
PATH = "/home/wilhelmina/Documenten/Zonneveld.opmaat"


def caught() -> BaseException:
    try:
        try:
            raise NotFound(path=PATH)
        except NotFound as error:
            raise ValueError(NAME, PATH) from error
    except ValueError as error:
        return error


def test_a_report_has_kinds_codes_and_nobody() -> None:
    report = report_text(("Opmaat 1",), faults_of(caught()))
    assert report.splitlines() == ["Opmaat 1", "", "ValueError", "", "NotFound (not_found)"]


def test_a_place_in_our_code_is_told_by_module_and_line() -> None:
    with pytest.raises(TypeError) as found:
        words_like_names(NAME, 7)  # type: ignore[arg-type]
    (fault,) = faults_of(found.value)
    assert fault.kind == "TypeError"
    assert fault.place.startswith("desktop.domain.names:")
    assert "/" not in report_text((), (fault,))


def test_exceptions_that_lead_to_each_other_end() -> None:
    first, second = ValueError(NAME), KeyError(NAME)
    first.__cause__, second.__cause__ = second, first
    assert [fault.kind for fault in faults_of(first)] == ["ValueError", "KeyError"]


ID = UUID("12345678-1234-5678-1234-567812345678")


@pytest.mark.parametrize(
    ("name", "message", "args", "said"),
    [
        ("desktop.x", "at %s", (NAME,), "at <str>"),
        ("desktop.x", "at %s", ("anneke vermeer",), "at <str>"),
        ("desktop.x", "at %s", (PATH,), "at <str>"),
        ("desktop.x", "at %s %d", ("key_missing", 3), "at key_missing 3"),
        ("desktop.x", "of %s", (ID,), f"of {ID}"),
        ("desktop.x", "of %s", ({"name": NAME},), "of %s"),
        ("desktop.x", "params %r %s", ([NAME], None), "params '<list>' None"),
        ("somebody.else", f"cannot read {PATH}", (), "<text>"),
        ("desktop.x", "plain words of ours", (), "plain words of ours"),
    ],
)
def test_a_log_line_keeps_codes_only(name: str, message: str, args: tuple[object, ...], said: str) -> None:
    record = logging.LogRecord(name, logging.WARNING, PATH, 7, message, args, None)
    assert CodesOnly().format(record) == f"WARNING {name}:7 {said}"


def test_a_traceback_in_the_log_is_a_report() -> None:
    error = caught()
    record = logging.LogRecord(
        "desktop.x", logging.ERROR, PATH, 7, "no", (), (type(error), error, error.__traceback__)
    )
    line = CodesOnly().format(record)
    assert "NotFound (not_found)" in line
    assert not any(word in line for word in ("Wilhelmina", "Zonneveld", "wilhelmina", "home"))
    assert sys.exc_info() == (None, None, None)
