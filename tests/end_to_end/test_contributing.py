"""CONTRIBUTING.md tells the truth: what it names is there, and what knows a language is named."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
LANGUAGES = frozenset(("de", "es", "fr", "pl", "ru"))


def test_every_file_named_exists() -> None:
    named = re.findall(r"`((?:corpus|reader|widgets|tests|training|fuzz|docs)/[\w./-]*)`", PAGE)

    assert len(named) > 30
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_make_target_named_is_one() -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)

    named = set(re.findall(r"`make ([a-z]+)", PAGE))
    assert named >= {"run", "test", "check", "bench", "mutants"}
    assert named <= set(targets)


def test_every_module_that_knows_languages_is_named_for_a_new_one() -> None:
    knowing = [str(module.relative_to(ROOT)) for module in _modules() if len(_languages_in(module)) >= 3]

    assert len(knowing) > 5
    assert [module for module in knowing if f"`{module}`" not in PAGE] == []


def test_every_folder_with_a_file_a_language_is_named_for_a_new_one() -> None:
    folders = {file.parent for file in (ROOT / "corpus").rglob("de.*")}

    assert len(folders) >= 3
    assert [folder for folder in folders if f"`{folder.relative_to(ROOT)}/`" not in PAGE] == []


def _modules() -> Iterator[Path]:
    return (ROOT / "corpus").rglob("*.py")


def _languages_in(module: Path) -> set[str]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    texts = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {text for text in texts if isinstance(text, str)} & LANGUAGES
