from corpus.summarize.memo import Memo


def test_what_was_asked_once_is_not_made_again() -> None:
    asked: list[str] = []

    def lower(word: str) -> str:
        asked.append(word)
        return word.lower()

    lowered = Memo(lower)

    assert [lowered["Rome"], lowered["Oslo"], lowered["Rome"]] == ["rome", "oslo", "rome"]
    assert asked == ["Rome", "Oslo"]
