"""Instruments are data: bundled ones complete and without item texts, broken ones refused."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import NotFound, PackBroken
from desktop.domain.measures import Instrument, Moment, parse_answers, score
from desktop.method.instruments import instrument_ids, load_instrument, parse_instrument
from desktop.method.reader import FAULTS

FOLDER = files("resources").joinpath("instruments")
DJG = FOLDER.joinpath("djg-6.toml").read_bytes()
WHO = FOLDER.joinpath("who-5.toml").read_bytes()


def test_bundled_instruments() -> None:
    assert instrument_ids() == ("djg-11", "djg-6", "ucla-3", "who-5")
    ranges = {name: load_instrument(name).range for name in instrument_ids()}
    assert ranges == {"djg-11": (0, 11), "djg-6": (0, 6), "ucla-3": (3, 9), "who-5": (0, 100)}


@pytest.mark.parametrize("name", instrument_ids())
def test_no_item_text_is_shipped_and_nothing_is_asked_weekly(name: str) -> None:
    instrument = load_instrument(name)
    assert all(item.text is None for item in instrument.items)
    assert not instrument.weekly
    assert Moment.WEEKLY not in instrument.moments
    for text in (instrument.name, instrument.permission, instrument.weekly_reason):
        assert set(text) == {"nl", "en"}
    assert "ernstig" not in FOLDER.joinpath(f"{name}.toml").read_text(encoding="utf-8")


def test_nothing_in_the_code_names_an_instrument() -> None:
    root = Path(__file__).parents[2] / "desktop"
    for module in (root / "domain" / "measures.py", root / "method" / "instruments.py"):
        assert not re.search(r"djg|gierveld|who-?5|ucla", module.read_text(encoding="utf-8"), re.IGNORECASE)


@pytest.mark.parametrize("name", ["djg-7", "", "../method/opmaat/pack", "who-5.toml", "x" * 5000, "a\x00b"])
def test_unknown_ids(name: str) -> None:
    with pytest.raises(NotFound):
        load_instrument(name)


def test_imported_file_with_texts_in_one_language() -> None:
    texts = "\n".join(f'[texts.{n}]\nnl = "Zin {n}"' for n in (3, 4, 7, 9, 8, 10))
    instrument = parse_instrument("own.toml", DJG + texts.encode())
    assert [item.text for item in instrument.items][:2] == [{"nl": "Zin 3"}, {"nl": "Zin 4"}]
    assert score(instrument, parse_answers(instrument, ["ja"] * 6)).total == 3


def _fault(data: bytes) -> tuple[str, str]:
    with pytest.raises(PackBroken) as caught:
        parse_instrument("own.toml", data)
    assert caught.value.params["file"] == "own.toml"
    assert caught.value.params["fault"] in FAULTS
    return str(caught.value.params["key"]), str(caught.value.params["fault"])


@pytest.mark.parametrize(
    ("old", "new", "key", "fault"),
    [
        ("weekly = false", "weekly = true", "weekly", "not_allowed"),
        ('moments = ["start"', 'moments = ["weekly"', "moments", "not_allowed"),
        ('moments = ["start"', 'moments = ["daily"', "moments", "not_allowed"),
        ("order = [3,", "order = [4,", "order", "duplicate"),
        ("order = [3,", "order = [2,", "subscales.emotional.items", "not_allowed"),
        ("items = [3, 9, 10]", "items = [3, 9]", "subscales", "missing"),
        ("items = [3, 9, 10]", "items = [3, 9, 10, 4]", "subscales.social.items", "duplicate"),
        ("more_or_less = 1, no = 0", "no = 0", "subscales.emotional.points.more_or_less", "missing"),
        ("max_missing = 0", "max_missing = 3", "subscales.emotional.max_missing", "out_of_bounds"),
        ("more_or_less = 1", "more_or_less = -1", "subscales.emotional.points.more_or_less", "out_of_bounds"),
        ("factor = 1", "factor = 0", "total.factor", "out_of_bounds"),
        ("factor = 1", "factor = 1\npoints = { yes = 1 }", "total.points", "not_allowed"),
        ('nl = ["nee", "n"]', 'nl = ["nee", "J"]', "answers.no.nl", "duplicate"),
        ('nl = ["nee", "n"]\n', "", "answers.no.nl", "missing_language"),
        ('inputs = "assumed"', 'inputs = "guessed"', "change.inputs", "not_allowed"),
        (
            'inputs = "assumed"',
            'inputs = "assumed"\nsd = 3.0\nreliability = 0.85',
            "change.beyond_from",
            "out_of_bounds",
        ),
        (
            'inputs = "assumed"',
            'inputs = "assumed"\nsd = nan\nreliability = 0.8',
            "change.sd",
            "out_of_bounds",
        ),
        ('inputs = "assumed"', 'inputs = "assumed"\nsd = 1.0', "change.reliability", "missing"),
        ('licence = "', 'license = "', "license", "unknown_key"),
        ('id = "djg-6"', 'id = "DJG 6"', "id", "not_allowed"),
    ],
)
def test_breakage_names_key_and_fault(old: str, new: str, key: str, fault: str) -> None:
    text = DJG.decode()
    assert old in text
    assert _fault(text.replace(old, new, 1).encode()) == (key, fault)


def test_texts_must_fit_the_form() -> None:
    assert _fault(DJG + b'[texts.3]\nnl = "x"\n') == ("texts.4", "missing")
    assert _fault(DJG + b'[texts.1]\nnl = "x"\n') == ("texts.1", "unknown_key")
    empty = "\n".join(f"[texts.{n}]" for n in (3, 4, 7, 9, 8, 10))
    assert _fault(DJG + empty.encode()) == ("texts.3", "missing_language")


def test_file_name_and_id_belong_together(tmp_path: Path) -> None:
    (tmp_path / "other.toml").write_bytes(WHO)
    assert instrument_ids(tmp_path) == ("other",)
    with pytest.raises(PackBroken) as caught:
        load_instrument("other", tmp_path)
    assert caught.value.params == {"file": "other.toml", "key": "id", "fault": "not_allowed"}
    assert instrument_ids(tmp_path / "nowhere") == ()


@settings(max_examples=60, deadline=None)
@given(data=st.data(), whole=st.sampled_from([DJG, WHO]))
def test_a_mutated_instrument_loads_or_is_refused_and_nothing_else(data: st.DataObject, whole: bytes) -> None:
    content = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        length = data.draw(st.integers(0, 30))
        content[start : start + length] = data.draw(
            st.one_of(
                st.binary(max_size=8), st.sampled_from([b"[", b"]", b"=", b'"', b"\n", b"1e400", b"nan"])
            )
        )
    outcome = _outcome(bytes(content))
    if isinstance(outcome, PackBroken):
        assert outcome.params["fault"] in FAULTS
    else:
        empty = score(outcome, [None] * len(outcome.items))
        assert empty.total is None


def _outcome(data: bytes) -> Instrument | PackBroken:
    try:
        return parse_instrument("own.toml", data)
    except PackBroken as broken:
        return broken
