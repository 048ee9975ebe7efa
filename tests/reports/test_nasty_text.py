"""Whatever people type: it never crashes, never leaves the page, never lies on top of something else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop.domain.progress import ProgressNote, ProgressReport
from desktop.reports.progress import progress_pdf
from desktop.reports.text import clean
from tests.reports import readback, samples

WORDS = st.one_of(
    st.text(max_size=400),
    st.text(alphabet=st.sampled_from("WMijfgl –-/’"), max_size=400),
    st.text(alphabet=st.characters(min_codepoint=0x590, max_codepoint=0x6FF), max_size=60),
    st.text(alphabet=st.sampled_from("😀👩\u200d🚀🇳🇱é\u0301\u202e<&>\x00\x1b\ud800\ufeff\n\t"), max_size=80),
    st.sampled_from(["W" * 400, "x" * 5000, "een twee " * 45, "\n" * 30, "\u202e" + "a" * 50]),
)


def nasty(words: tuple[str, ...], notes: tuple[str, ...]) -> ProgressReport:
    """The usual report with foreign text in every place that takes any."""
    goal, question, label, name, organisation = words
    usual = samples.usual()
    return replace(
        usual,
        goal=goal,
        question=question[:600],
        contacts=tuple(replace(c, label=label[:400]) for c in usual.contacts),
        person=name[:400],
        named=True,
        organisation=organisation[:400],
        notes=(ProgressNote(1, *notes),),
    )


@settings(
    max_examples=15,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
    derandomize=True,
)
@given(words=st.tuples(*[WORDS] * 5), notes=st.tuples(*[WORDS] * 4), lang=st.sampled_from(["nl", "en"]))
def test_page_stays_right(words: tuple[str, ...], notes: tuple[str, ...], lang: str) -> None:
    assert readback.faults(progress_pdf(nasty(words, notes), lang)) == []


def test_forty_sessions_and_long_labels() -> None:
    usual = samples.usual()
    long = {"nl": "Zo lang " * 40, "en": "So long " * 40}
    report = replace(
        usual,
        week=39,
        sessions=tuple(samples.session(n, 39, brain=20) for n in range(1, 41)),
        ladders=tuple(replace(one, label=long) for one in samples.ladders(39)),
        contacts=tuple(samples.contact(n, f"wandelen {n}", None) for n in range(1, 41)),
        going_well=(long,) * 12,
    )
    pdf = progress_pdf(report)
    assert readback.faults(pdf) == []
    text = readback.text_of(pdf)
    assert all(f"wandelen {n} " in text for n in range(1, 41))


def test_five_thousand_words_flow_over_pages() -> None:
    pdf = progress_pdf(samples.with_notes(5000))
    assert readback.faults(pdf) == []
    assert readback.text_of(pdf).count("Groet de bakkersvrouw") >= 3 * 500 + 3 * 250


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("ĳ ij ë ï € ✓ □ – ’ ±", "ĳ ij ë ï € ✓ □ – ’ ±"),
        ("dag 😀😀 en 👩\u200d🚀", "dag [emoji: lachend gezicht] en [emoji: vrouw, rocket]"),
        ("שלום", "[tekst in Hebreeuws: 4 letters]"),
        ("ש", "[teken: hebrew letter shin]"),
        ("🇳🇱 👍🏽❤️", "[vlag: NL] [emoji: duim omhoog]❤"),
        ("a\u202eb\u200fc\ufeff", "abc"),
        ("tab\tnul\x00bel\x07", "tab nulbel"),
        ("e\u0301", "é"),
        ("regel\r\nregel\rregel", "regel\nregel\nregel"),
        ("half\ud800", "half[teken: U+D800]"),
        ("<b>&amp;", "<b>&amp;"),
        ("\ue000", "[teken: U+E000]"),
    ],
)
def test_lacking_characters_get_a_name(typed: str, printed: str) -> None:
    assert clean(typed) == printed


def test_markup_and_special_signs_come_back_as_typed() -> None:
    goal = "<b>A & B</b> ĳs €5 ✓ □ ‘x’ – ë ï"
    text = readback.text_of(progress_pdf(replace(samples.usual(), goal=goal)))
    assert goal in text
