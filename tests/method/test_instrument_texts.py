"""Texts of an organisation: read whole, or refused with file, key and what is wrong. Words are invented."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import PackBroken
from desktop.domain.measurements import InstrumentText
from desktop.domain.measures import Instrument
from desktop.method.instrument_texts import blank_text, load_instrument_text, parse_instrument_text
from desktop.method.instruments import bundled_instruments
from desktop.method.reader import FAULTS
from tests.properties.settings import QUICK

KNOWN = bundled_instruments()
HEAD = """instrument = "who-5"
instrument_version = "1.0"
language = "nl"
version = "oefentekst 1"
source = "Verzonnen zinnen voor een toets"
permission = "Eigen tekst"
"""
ITEMS = "[items]\n" + "".join(f'{n} = "Verzonnen zin {n}"\n' for n in range(1, 6))
ANSWERS = "[answers]\n" + "".join(f'{n} = "woord {n}"\n' for n in range(6))
WHOLE = HEAD + ITEMS + ANSWERS


def read(text: str) -> InstrumentText:
    return parse_instrument_text("tekst.toml", text.encode(), KNOWN)


def test_a_whole_text() -> None:
    text = read(WHOLE)
    assert (text.instrument, text.language, text.version) == ("who-5", "nl", "oefentekst 1")
    assert text.items[0] == (1, "Verzonnen zin 1")
    assert dict(text.answers)["5"] == "woord 5"
    assert text.introduction == ""


def test_words_of_the_answers_may_stay_out_where_the_program_has_them() -> None:
    head = HEAD.replace("who-5", "djg-6")
    items = "[items]\n" + "".join(f'{n} = "Verzonnen zin {n}"\n' for n in (3, 4, 7, 9, 8, 10))
    text = read(head + 'introduction = "Wat past bij u?"\n' + items)
    assert [number for number, _ in text.items] == [3, 4, 7, 9, 8, 10]
    assert text.answers == ()
    assert text.introduction == "Wat past bij u?"


@pytest.mark.parametrize(
    ("old", "new", "key", "fault"),
    [
        ('instrument = "who-5"', 'instrument = "who-6"', "instrument", "not_allowed"),
        ('instrument = "who-5"\n', "", "instrument", "missing"),
        ('instrument_version = "1.0"', 'instrument_version = "2.0"', "instrument_version", "not_allowed"),
        ('language = "nl"', 'language = "de"', "language", "not_allowed"),
        ('version = "oefentekst 1"', 'version = ""', "version", "empty"),
        ('permission = "Eigen tekst"\n', "", "permission", "missing"),
        ('source = "', 'bron = "', "bron", "unknown_key"),
        ('3 = "Verzonnen zin 3"\n', "", "items.3", "missing"),
        ('3 = "Verzonnen zin 3"\n', '3 = "Verzonnen zin 2"\n', "items.3", "duplicate"),
        ('3 = "Verzonnen zin 3"\n', '3 = "  "\n', "items.3", "empty"),
        ('3 = "Verzonnen zin 3"\n', "3 = 3\n", "items.3", "wrong_type"),
        ('3 = "Verzonnen zin 3"\n', '3 = "zin\\u202e 3"\n', "items.3", "bad_character"),
        ('5 = "Verzonnen zin 5"\n', '5 = "Verzonnen zin 5"\n6 = "x"\n', "items.6", "unknown_key"),
        ('4 = "woord 4"\n', "", "answers.4", "missing"),
        ('4 = "woord 4"\n', '4 = "woord 4"\n9 = "w"\n', "answers.9", "unknown_key"),
        (ANSWERS, "", "answers", "missing"),
        ("[items]", "[[items]]", "items", "wrong_type"),
        ('instrument = "who-5"', "instrument = who-5", "", "not_toml"),
    ],
)
def test_breakage_names_file_key_and_fault(old: str, new: str, key: str, fault: str) -> None:
    assert old in WHOLE
    with pytest.raises(PackBroken) as caught:
        read(WHOLE.replace(old, new, 1))
    assert caught.value.params == {"file": "tekst.toml", "key": key, "fault": fault}


def test_files(tmp_path: Path) -> None:
    file = tmp_path / "tekst.toml"
    file.write_text(WHOLE, encoding="utf-8")
    assert load_instrument_text(file, KNOWN) == read(WHOLE)
    for path, fault in ((tmp_path / "weg.toml", "missing"), (tmp_path, "unreadable")):
        with pytest.raises(PackBroken) as caught:
            load_instrument_text(path, KNOWN)
        assert (caught.value.params["file"], caught.value.params["fault"]) == (path.name, fault)


@pytest.mark.parametrize("instrument", KNOWN, ids=lambda one: one.id)
def test_an_empty_file_is_refused_until_it_is_filled_in(instrument: Instrument) -> None:
    blank = blank_text(instrument, "nl")
    with pytest.raises(PackBroken) as caught:
        read(blank)
    assert caught.value.params["fault"] == "empty"
    lines = [
        line.replace('""', f'"woord {number}"') if line.endswith('""') else line
        for number, line in enumerate(blank.splitlines())
    ]
    text = read("\n".join(lines))
    assert [number for number, _ in text.items] == [item.number for item in instrument.items]


@QUICK
@given(data=st.data())
def test_a_mutated_file_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    content = bytearray(WHOLE.encode())
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        length = data.draw(st.integers(0, 20))
        junk = st.one_of(st.binary(max_size=8), st.sampled_from([b"[", b'"', b"\n", b"=", b"{", b"1e400"]))
        content[start : start + length] = data.draw(junk)
    outcome = _outcome(bytes(content))
    if isinstance(outcome, PackBroken):
        assert outcome.params["fault"] in FAULTS
    else:
        assert len(outcome.items) == 5


def _outcome(data: bytes) -> InstrumentText | PackBroken:
    try:
        return parse_instrument_text("tekst.toml", data, KNOWN)
    except PackBroken as broken:
        return broken
