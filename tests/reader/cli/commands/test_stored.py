"""An article of the library says its id in every answer."""

import json
from pathlib import Path

import pytest

from reader.__main__ import main

RECORD = {
    "id": "guid-7",
    "title": "River",
    "text": "The river rose in Lisbon on Monday. The town closed its bridge.",
}


@pytest.mark.parametrize("command", ["summarize", "entities"])
def test_an_answer_says_the_id_and_what_others_call_it(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library, source = str(tmp_path / "library.db"), tmp_path / "stories.jsonl"
    source.write_text(json.dumps(RECORD) + "\n")
    main(["add", str(source), "--library", library, "--quiet"])
    capsys.readouterr()

    assert main([command, "@1", "--library", library, "--format", "json"]) == 0

    article = json.loads(capsys.readouterr().out)[0]["article"]
    assert (article["id"], article["foreign_id"]) == ("@1", "guid-7")
