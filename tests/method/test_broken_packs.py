"""A pack that breaks the contract is refused, with file, key and fault, and never crashes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import PackBroken
from desktop.domain.pack import MethodPack
from desktop.method.loader import PACK_FILES, load_pack, parse_pack, read_pack_files
from desktop.method.reader import FAULTS, MAX_BYTES

WHOLE = read_pack_files()


def _fault(contents: dict[str, bytes]) -> tuple[str, str, str]:
    with pytest.raises(PackBroken) as caught:
        parse_pack(contents)
    params = caught.value.params
    assert params["fault"] in FAULTS
    return str(params["file"]), str(params["key"]), str(params["fault"])


def _edited(file: str, old: str, new: str) -> dict[str, bytes]:
    text = WHOLE[file].decode()
    assert old in text, old
    return {**WHOLE, file: text.replace(old, new, 1).encode()}


def _section(file: str, header: str, *, drop: str = "", add: str = "") -> dict[str, bytes]:
    """Change one table: drop the line that begins with ``drop``, or add a line."""
    lines = WHOLE[file].decode().split("\n")
    start = lines.index(header)
    end = next((n for n in range(start + 1, len(lines)) if lines[n].startswith("[")), len(lines))
    body = lines[start + 1 : end]
    if drop:
        kept = [line for line in body if not line.startswith(drop)]
        assert len(kept) == len(body) - 1, drop
        body = kept
    if add:
        body.insert(0, add)
    return {**WHOLE, file: "\n".join([*lines[: start + 1], *body, *lines[end:]]).encode()}


def _without(file: str, header: str) -> dict[str, bytes]:
    lines = WHOLE[file].decode().split("\n")
    start = lines.index(header)
    end = next((n for n in range(start + 1, len(lines)) if lines[n].startswith("[")), len(lines))
    return {**WHOLE, file: "\n".join([*lines[:start], *lines[end:]]).encode()}


def _replaced(file: str, header: str, drop: str, add: str) -> dict[str, bytes]:
    text = _section(file, header, drop=drop)[file].decode()
    return {**WHOLE, file: text.replace(header + "\n", f"{header}\n{add}\n", 1).encode()}


C, W, P, S, K = "conditions.toml", "weeks.toml", "pack.toml", "session.toml", "card.toml"

BREAKAGES = {
    "hard softened": (
        _replaced(C, "[conditions.R2]", "hard =", "hard = false"),
        C,
        "conditions.R2.hard",
        "hard_removed",
    ),
    "hard removed": (_without(C, "[conditions.G3]"), C, "conditions.G3", "hard_removed"),
    "computed off": (
        _section(C, "[conditions.R2]", drop="computed"),
        C,
        "conditions.R2.computed",
        "not_allowed",
    ),
    "computed elsewhere": (
        _section(C, "[conditions.R1]", add="computed = true"),
        C,
        "conditions.R1.computed",
        "not_allowed",
    ),
    "computed reopens": (
        _replaced(C, "[conditions.R2]", "reopens_on", 'reopens_on = ["date"]'),
        C,
        "conditions.R2.reopens_on",
        "not_allowed",
    ),
    "never reopens": (
        _replaced(C, "[conditions.S1]", "reopens_on", "reopens_on = []"),
        C,
        "conditions.S1.reopens_on",
        "empty",
    ),
    "reopens too little": (
        _replaced(C, "[conditions.S1]", "reopens_on", 'reopens_on = ["date"]'),
        C,
        "conditions.S1.reopens_on",
        "out_of_bounds",
    ),
    "unknown aspect": (
        _replaced(C, "[conditions.P3]", "reopens_on", 'reopens_on = ["weather"]'),
        C,
        "conditions.P3.reopens_on",
        "not_allowed",
    ),
    "unknown group": (
        _replaced(C, "[conditions.P3]", "group", 'group = "folk"'),
        C,
        "conditions.P3.group",
        "not_allowed",
    ),
    "condition code": (
        _edited(C, "[conditions.P3]", "[conditions.extra]"),
        C,
        "conditions.extra",
        "not_allowed",
    ),
    "missing language": (
        _section(C, "[conditions.R1]", drop="when_no.en"),
        C,
        "conditions.R1.when_no.en",
        "missing_language",
    ),
    "third language": (
        _section(C, "[conditions.R1]", add='when_no.de = "Nein"'),
        C,
        "conditions.R1.when_no.de",
        "unknown_key",
    ),
    "unknown key": (
        _section(C, "[conditions.R1]", add='lable.nl = "x"'),
        C,
        "conditions.R1.lable",
        "unknown_key",
    ),
    "missing key": (_section(W, "[weeks.3]", drop="contact"), W, "weeks.3.contact", "missing"),
    "week missing": ({**WHOLE, W: WHOLE[W].split(b"[weeks.8]")[0]}, W, "weeks.8", "missing"),
    "week nine": ({**WHOLE, W: WHOLE[W] + b'\n[weeks.9]\nphase = "relating"\n'}, W, "weeks.9", "unknown_key"),
    "brain after relating": (
        _replaced(W, "[weeks.2]", "phase", 'phase = "relating"'),
        W,
        "weeks.3.phase",
        "wrong_order",
    ),
    "contact in brain": (
        _replaced(W, "[weeks.3]", "contact", 'contact = "guided"'),
        W,
        "weeks.3.contact",
        "contact_too_early",
    ),
    "meeting in brain": (
        _replaced(W, "[weeks.1.exercises.smell]", "elements", 'elements = ["meeting"]'),
        W,
        "weeks.1.exercises.smell.elements",
        "element_not_allowed",
    ),
    "meaningful contact in brain": (
        _replaced(
            W, "[weeks.3.exercises.show]", "elements", 'elements = ["activities", "meaningful_contact"]'
        ),
        W,
        "weeks.3.exercises.show.elements",
        "element_not_allowed",
    ),
    "no element": (
        _replaced(W, "[weeks.4.exercises.greeting]", "elements", "elements = []"),
        W,
        "weeks.4.exercises.greeting.elements",
        "empty",
    ),
    "unknown element": (
        _replaced(W, "[weeks.4.exercises.greeting]", "elements", 'elements = ["magic"]'),
        W,
        "weeks.4.exercises.greeting.elements",
        "not_allowed",
    ),
    "element twice": (
        _replaced(W, "[weeks.1.exercises.smell]", "elements", 'elements = ["activities", "activities"]'),
        W,
        "weeks.1.exercises.smell.elements",
        "duplicate",
    ),
    "exercise id twice": (
        _edited(W, "[weeks.2.exercises.rhythm]", "[weeks.2.exercises.smell]"),
        W,
        "weeks.2.exercises.smell",
        "duplicate",
    ),
    "wrong type": (
        _replaced(W, "[weeks.1.exercises.smell]", "elements", 'elements = "activities"'),
        W,
        "weeks.1.exercises.smell.elements",
        "wrong_type",
    ),
    "text is a number": (
        _replaced(S, "[signs.laughs]", "label.nl", "label.nl = 3"),
        S,
        "signs.laughs.label.nl",
        "wrong_type",
    ),
    "text without languages": (
        _edited(P, 'name.nl = "', 'name = "x"\n# "'),
        P,
        "",
        "not_toml",
    ),
    "empty text": (
        _replaced(S, "[signs.laughs]", "label.nl", 'label.nl = "  "'),
        S,
        "signs.laughs.label.nl",
        "empty",
    ),
    "long text": (
        _replaced(S, "[signs.laughs]", "label.nl", f'label.nl = "{"ha " * 300}"'),
        S,
        "signs.laughs.label.nl",
        "too_long",
    ),
    "hidden character": (
        _replaced(S, "[signs.laughs]", "label.nl", 'label.nl = "la\\u202Echt"'),
        S,
        "signs.laughs.label.nl",
        "bad_character",
    ),
    "placeholder nobody fills": (
        _edited(K, "Spoed: {emergency}", "Spoed: {police}"),
        K,
        "items.safety.text.nl",
        "not_allowed",
    ),
    "brace elsewhere": (
        _replaced(S, "[signs.laughs]", "label.nl", 'label.nl = "{emergency}"'),
        S,
        "signs.laughs.label.nl",
        "not_allowed",
    ),
    "sign missing": (_without(S, "[signs.curious]"), S, "signs.curious", "missing"),
    "sign extra": (
        _edited(S, "[signs.curious]", "[signs.sings]\nlabel.nl = 'a'\nlabel.en = 'b'\n[signs.curious]"),
        S,
        "signs.sings",
        "unknown_key",
    ),
    "fifth ladder": (
        _edited(
            S,
            "[ladders.zest]",
            "[ladders.fifth]\nlabel={nl='a',en='b'}\nquestion={nl='a',en='b'}\n[ladders.zest]",
        ),
        S,
        "ladders.zest",
        "out_of_bounds",
    ),
    "two pairs": (
        {**WHOLE, S: re.sub(rb"(\[\[prompt_pairs\]\][^\[]*){2}", b"", WHOLE[S], count=1)},
        S,
        "prompt_pairs",
        "empty",
    ),
    "third pair incomplete": (
        _edited(S, 'instead.nl = "Waar of bij wie', 'intsead.nl = "Waar of bij wie'),
        S,
        "prompt_pairs.3.intsead",
        "unknown_key",
    ),
    "gap in the visit": (
        _edited(S, "minutes = [5, 15]", "minutes = [10, 15]"),
        S,
        "parts.look_back.minutes",
        "wrong_order",
    ),
    "card item missing": (_without(K, "[items.safety]"), K, "items.safety", "missing"),
    "safety without words": (
        _section(K, "[items.safety]", drop="text.en"),
        K,
        "items.safety.text.en",
        "missing_language",
    ),
    "card side": (_replaced(K, "[items.say]", "side", "side = 3"), K, "items.say.side", "out_of_bounds"),
    "card order": (_replaced(K, "[items.say]", "side", "side = 1"), K, "items.say.side", "wrong_order"),
    "id": (_edited(P, 'id = "opmaat"', 'id = "../opmaat"'), P, "id", "not_allowed"),
    "hint that one word makes": (
        _edited(S, "threshold = 2", "threshold = 1"),
        S,
        "problem_words.threshold",
        "out_of_bounds",
    ),
    "problem word with a space": (
        _edited(S, '"gemis"', '"het gemis"'),
        S,
        "problem_words.nl",
        "not_allowed",
    ),
    "problem words in one language": (
        _edited(S, 'en = [\n  "lonel*"', 'fr = [\n  "lonel*"'),
        S,
        "problem_words.fr",
        "unknown_key",
    ),
    "version": (_edited(P, 'version = "1.0"', 'version = "new"'), P, "version", "not_allowed"),
    "strange key": (
        _edited(P, "[thresholds]", '[thresholds]\n"a\\nb" = 1'),
        P,
        'thresholds."a\\nb"',
        "unknown_key",
    ),
}


@pytest.mark.parametrize("name", BREAKAGES)
def test_breakage_names_file_key_and_fault(name: str) -> None:
    contents, file, key, fault = BREAKAGES[name]
    assert _fault(contents) == (file, key, fault)


@pytest.mark.parametrize(
    ("line", "bad"),
    [
        ("signs_needed = 3", ["1", "8", "0", "-3", "10000000000000000000000"]),
        ("sessions_needed = 2", ["1", "7"]),
        ("gap_days = 7", ["0", "15"]),
        ("silent_days = 14", ["6", "61"]),
        ("max_sessions = 12", ["7", "13"]),
        ("call_back_days = 1", ["0", "4"]),
        ("not_positive_in_a_row = 2", ["0", "3"]),
        ("ladder_change = 4", ["2", "11"]),
        ("away_days = 21", ["6", "91"]),
        ("follow_up_weeks = [4, 12]", ["[0, 4]", "[-1]", "[4, 1000]"]),
    ],
)
def test_thresholds_have_bounds(line: str, bad: list[str]) -> None:
    name = line.split(" = ", maxsplit=1)[0]
    for value in bad:
        found = _fault(_edited(P, line, f"{name} = {value}"))
        assert found == (P, f"thresholds.{name}", "out_of_bounds"), value
    for value in ("true", '"3"', "3.0", "2026-01-01"):
        assert _fault(_edited(P, line, f"{name} = {value}")) == (P, f"thresholds.{name}", "wrong_type")


def test_follow_ups_are_there_and_rise() -> None:
    line = "follow_up_weeks = [4, 12]"
    key = "thresholds.follow_up_weeks"
    assert _fault(_edited(P, line, "follow_up_weeks = []")) == (P, key, "empty")
    assert _fault(_edited(P, line, "follow_up_weeks = [12, 4]")) == (P, key, "wrong_order")
    assert _fault(_edited(P, line, "follow_up_weeks = [4, 4]")) == (P, key, "duplicate")


def test_brain_phase_holds_the_sessions_that_signs_need() -> None:
    contents = _edited(P, "sessions_needed = 2", "sessions_needed = 4")
    assert _fault(contents) == (W, "weeks.4.phase", "out_of_bounds")


def test_an_organisation_may_reword_drop_and_add_soft_conditions() -> None:
    contents = _without(C, "[conditions.N3]")
    contents[C] += b"""
[conditions.N4]
group = "aftercare"
hard = false
reopens_on = ["date"]
label = { nl = "Foto", en = "Photo" }
reason = { nl = "Een foto helpt herinneren.", en = "A photo helps to remember." }
when_no = { nl = "Vraag of een foto mag.", en = "Ask whether a photo is fine." }
for_participant = { nl = "Als u wilt, maken we een foto.", en = "If you like, we take a photo." }
"""
    pack = parse_pack(contents)
    codes = [condition.code for condition in pack.conditions]
    assert "N3" not in codes
    assert codes[-1] == "N4"
    assert sum(one.hard for one in pack.conditions) == 12


def test_a_file_saved_by_notepad_loads() -> None:
    contents = {name: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") for name, data in WHOLE.items()}
    assert parse_pack(contents) == parse_pack(WHOLE)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ("[thresholds]".encode("utf-16"), "not_utf8"),
        (b"\xff\xfe\x00", "not_utf8"),
        (b"name = caf\xe9", "not_utf8"),
        (b"PK\x03\x04 not text", "not_toml"),
        (b"id = \x00", "not_toml"),
        (b"x = " + b"[" * 3000, "not_toml"),
        (b"x = " + b"[\n" * 50_000, "not_toml"),
        (b"x = " + b"{a=" * 1000, "not_toml"),
        (b"x = " + b"9" * 3_900, "unknown_key"),
        (b"\n".join(b".".join([b"a"] * 1_900) + b"=%d" % n for n in range(60)), "not_toml"),
        (b"[" + b".".join([b"a"] * 1_900) + b"]", "unknown_key"),
        (b"x = " + b"9" * 5_000, "too_large"),
        (b"# " + b"x\n" * MAX_BYTES, "too_large"),
        (b"id = 1\nid = 2", "not_toml"),
        (b'id = "\\ud800"', "not_toml"),
        (b"", "missing"),
    ],
)
def test_hostile_files_are_refused(data: bytes, fault: str) -> None:
    assert _fault({**WHOLE, P: data})[2] == fault


def test_folder_faults(tmp_path: Path) -> None:
    with pytest.raises(PackBroken) as caught:
        load_pack(tmp_path / "nowhere")
    assert caught.value.params == {"file": "pack.toml", "key": "", "fault": "missing"}
    for name, data in WHOLE.items():
        (tmp_path / name).write_bytes(data)
    assert load_pack(tmp_path) == load_pack()
    (tmp_path / "card.toml").unlink()
    (tmp_path / "card.toml").mkdir()
    with pytest.raises(PackBroken) as caught:
        load_pack(tmp_path)
    assert caught.value.params == {"file": "card.toml", "key": "", "fault": "unreadable"}


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_mutated_pack_loads_or_is_refused_and_nothing_else(data: st.DataObject) -> None:
    file = data.draw(st.sampled_from(PACK_FILES))
    content = bytearray(WHOLE[file])
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(content)))
        length = data.draw(st.integers(0, 40))
        content[start : start + length] = data.draw(
            st.one_of(
                st.binary(max_size=8), st.sampled_from([b"[", b"]", b"=", b'"', b".", b"\n", b"true", b"{}"])
            )
        )
    _loads_or_is_refused({**WHOLE, file: bytes(content)})


_VALUES = st.recursive(
    st.one_of(
        st.integers(),
        st.booleans(),
        st.just("nan"),
        st.just("2026-02-29"),
        st.just("1979-05-27T07:32:00Z"),
        st.text(max_size=5).map(lambda text: '"' + re.sub(r'[\\"\x00-\x1f\x7f]', "", text) + '"'),
    ).map(lambda value: str(value).lower() if isinstance(value, bool) else str(value)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[" + ", ".join(items) + "]"),
        st.lists(inner, max_size=2).map(
            lambda items: "{" + ", ".join(f"k{n} = {item}" for n, item in enumerate(items)) + "}"
        ),
    ),
    max_leaves=5,
)


@settings(max_examples=60, deadline=None)
@given(file=st.sampled_from(PACK_FILES), pick=st.integers(0, 10_000), value=_VALUES)
def test_a_value_of_any_type_loads_or_is_refused(file: str, pick: int, value: str) -> None:
    lines = WHOLE[file].decode().split("\n")
    places = [number for number, line in enumerate(lines) if re.match(r"[a-z_.]+ = ", line)]
    place = places[pick % len(places)]
    lines[place] = lines[place].split(" = ")[0] + " = " + value
    _loads_or_is_refused({**WHOLE, file: "\n".join(lines).encode("utf-8", "replace")})


def _loads_or_is_refused(contents: dict[str, bytes]) -> None:
    outcome = _outcome(contents)
    if isinstance(outcome, PackBroken):
        assert outcome.params["fault"] in FAULTS
        assert outcome.params["file"] in PACK_FILES
    else:
        # Whatever got through still keeps what no pack may change.
        assert sum(one.hard for one in outcome.conditions) >= 12
        assert len(outcome.weeks) == 8
        assert outcome.thresholds.signs_needed >= 2


def _outcome(contents: dict[str, bytes]) -> MethodPack | PackBroken:
    try:
        return parse_pack(contents)
    except PackBroken as broken:
        return broken
