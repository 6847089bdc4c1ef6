"""How much a key writes to the terminal, which whoever reads over ssh waits for."""

from pathlib import Path

import pytest

from benchmarks.pseudo_terminal import PseudoTerminal, program

KEYS = {
    (80, 24): {b"j": 1_000, b"s": 6_000, b"/": 2_000},
    (120, 40): {b"j": 6_000, b"s": 20_000, b"/": 2_000},
}


@pytest.mark.parametrize("size", KEYS, ids=lambda size: f"{size[0]}x{size[1]}")
def test_a_key_writes_no_more_than_it_may(
    size: tuple[int, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NUTGRAF_STATE", str(tmp_path / "state.json"))
    terminal = PseudoTerminal(program("--samples"), *size)
    terminal.next_frame(60)
    terminal.settle(1.0)
    counts = {}
    for key in KEYS[size]:
        before = len(terminal.seen)
        terminal.write(key)
        terminal.next_frame(60)
        terminal.settle(0.5)
        counts[key] = len(terminal.seen) - before
    terminal.end()

    assert {key: count for key, count in counts.items() if count > KEYS[size][key] or not count} == {}
