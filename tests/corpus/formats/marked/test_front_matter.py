"""Named values above a text, in the ways that writers of YAML and TOML have."""

import pytest

from corpus.formats.marked.front_matter import split_front_matter

FENCED = [
    ("title: 'It''s open'  # a remark", {"title": "It's open"}),
    ("author:\n  name: Ann Berg\n  email: ann@example.org", {"author": "Ann Berg"}),
    (
        "title: >-\n  Bridge stays\n  open\ntags:\n  - a\n  - 'b'",
        {"title": "Bridge stays open", "tags": ["a", "b"]},
    ),
    (
        "title: Bridge stays\n  open today\ndate: 2023-01-02",
        {"title": "Bridge stays open today", "date": "2023-01-02"},
    ),
    ('title: "Ann \\"A\\" Berg \\\\ new"', {"title": 'Ann "A" Berg \\ new'}),
    ("url: https://example.org/#part", {"url": "https://example.org/#part"}),
    ("title: ''", {"title": ""}),
]


@pytest.mark.parametrize(("values", "expected"), FENCED)
def test_values_of_yaml(values: str, expected: dict[str, object]) -> None:
    found, text = split_front_matter(f"---\n{values}\n---\nText.")
    assert found == expected
    assert text == "Text."


def test_a_json_object_above_a_text_has_its_values() -> None:
    found, text = split_front_matter('{\n"Title": "Quay {x}",\n"tags": ["a"],\n"draft": true\n}\n\nText.')

    assert (found, text) == ({"title": "Quay {x}", "tags": ["a"]}, "Text.")


@pytest.mark.parametrize(
    "text", ["---\n\nThe quay is old.\n\n---\n\nIt rains.", '{"a": 1} is an object.', '{\n"a": \nText.']
)
def test_what_only_looks_like_values_stays_text(text: str) -> None:
    assert split_front_matter(text) == ({}, text)


def test_strings_of_toml_go_on_over_lines() -> None:
    found, _ = split_front_matter('+++\ntitle = """\nBridge stays\nopen"""\ndate = 2023-01-02\n+++\nText.')
    assert found == {"title": "Bridge stays open", "date": "2023-01-02"}
