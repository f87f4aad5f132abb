from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incidentd.core.segments import encoding, fit, segments

GSM_TEXT = st.text(alphabet="AZaz09 @£€[]{}~|^\\\n.,èΩ", max_size=500)
ANY_TEXT = st.text(alphabet=st.one_of(st.sampled_from("火情𠮷🔥éA€ \n\u0301\u200d"), st.characters()), max_size=300)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("a", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("火" * 70, 1),
        ("火" * 71, 2),
        ("火" * 134, 2),
        ("火" * 135, 3),
        ("𠮷" * 35, 1),
        ("𠮷" * 36, 2),
    ],
)
def test_a_text_takes_the_segments_the_standard_gives_it(text: str, count: int) -> None:
    assert segments(text) == count


def test_an_escaped_character_is_not_torn_over_two_segments() -> None:
    # 306 septets would fill two segments exactly; the pair at the seam moves whole to the second, and one is left over.
    assert segments("a" * 152 + "€" + "a" * 152) == 3
    assert segments("a" * 151 + "€" + "a" * 153) == 2


def test_a_surrogate_pair_is_not_torn_over_two_segments() -> None:
    assert segments("火" * 66 + "🔥" + "火" * 66) == 3
    assert segments("火" * 65 + "🔥" + "火" * 67) == 2


@pytest.mark.parametrize("text", ["Überfällig: 30 min [M7K3F2QX] {~}", "àéùìò ÇØøÅå ΔΦΓΛ €", "line\r\nline"])
def test_a_text_of_the_gsm_alphabet_is_sent_in_septets(text: str) -> None:
    assert encoding(text) == "GSM-7"


@pytest.mark.parametrize("text", ["紧急", "“quoted”", "–", "ç", "…", "`", "\t", "a\u200b"])
def test_one_character_outside_the_gsm_alphabet_makes_the_whole_text_ucs2(text: str) -> None:
    assert encoding("plain " + text) == "UCS-2"


@given(ANY_TEXT, st.integers(1, 5), st.sampled_from(["", " [M7K3F2QX]", "（编号）"]))
def test_a_fitted_text_takes_no_more_segments_than_allowed_and_keeps_its_tail(text: str, most: int, tail: str) -> None:
    fitted = fit(text, most, tail)
    assert segments(fitted) <= most
    assert fitted.endswith(tail)


@given(ANY_TEXT, st.integers(1, 5))
def test_a_text_that_fits_is_left_as_it_is(text: str, more: int) -> None:
    assert fit(text, max(segments(text), 1) + more - 1) == text


@given(st.one_of(GSM_TEXT, st.text(alphabet="火情汛🔥", max_size=400)), st.integers(1, 3))
def test_a_fitted_text_could_not_be_one_character_longer(text: str, most: int) -> None:
    fitted = fit(text, most)
    if fitted == text:
        return
    mark = "..." if fitted.endswith("...") else "…"
    kept = fitted.removesuffix(mark)
    assert text.startswith(kept)
    rest = text[len(kept) :]
    one_more = kept + rest[: len(rest) - len(rest.lstrip()) + 1]
    assert segments(one_more + ("..." if encoding(one_more) == "GSM-7" else "…")) > most


def test_a_shortened_english_text_stays_in_the_cheaper_alphabet() -> None:
    assert fit("word " * 60, 1).endswith("word wo...")
    assert encoding(fit("word " * 60, 1, " [M7K3F2QX]")) == "GSM-7"


def test_a_shortened_chinese_text_ends_in_one_ellipsis_before_its_tail() -> None:
    assert fit("紧" * 100, 1, " [M7K3F2QX]") == "紧" * 58 + "… [M7K3F2QX]"


@pytest.mark.parametrize("cluster", ["e\u0301", "👩\u200d🚒", "❤\ufe0f"])
def test_a_character_is_not_cut_off_from_what_is_combined_with_it(cluster: str) -> None:
    for before in range(60, 70):
        kept = fit("火" * before + cluster * 9, 1).removesuffix("…").lstrip("火")
        assert kept == cluster * (len(kept) // len(cluster))


def test_no_text_fits_into_no_segments() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        fit("a", 0)
