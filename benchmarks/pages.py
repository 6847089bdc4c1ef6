"""How much of the articles on web pages is found, beside other extractors that are installed.

python benchmarks/pages.py FOLDER        a folder as the public article-extraction-benchmark has it:
                                         html/ID.html.gz and ground-truth.json with the text by ID

The measure is that benchmark's own: shingles of four words, precision and recall as means over the pages.
"""

import gzip
import json
import re
import statistics
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from time import perf_counter

from corpus.errors import CorpusError

Extractor = Callable[[str], str]
Matches = tuple[float, float, float]
"""Shares of shingles in both texts, in the found one alone, in the true one alone."""
_SHINGLE = 4


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit("name a folder with html/ and ground-truth.json")
    folder = Path(sys.argv[1])
    truths = {name: page.get("articleBody", "") for name, page in _json(folder / "ground-truth.json").items()}
    pages = {name: _page(folder, name) for name in truths}
    for name, extractor in (
        ("nutgraf", _nutgraf),
        ("trafilatura", _trafilatura),
        ("readability-lxml", _readability),
        ("newspaper4k", _newspaper),
    ):
        _report(name, extractor, pages, truths)


def _report(name: str, extractor: Extractor, pages: Mapping[str, str], truths: Mapping[str, str]) -> None:
    began = perf_counter()
    try:
        matches = {page: _matches(extractor(html), truths[page]) for page, html in pages.items()}
    except ImportError:
        print(f"{name:18} not installed")
        return
    precision, recall, exact = _scores(tuple(matches.values()))
    f1 = 2 * precision * recall / (precision + recall)
    seconds = perf_counter() - began
    figures = f"F1 {f1:.3f}, precision {precision:.3f}, recall {recall:.3f}, exact {exact}"
    print(f"{name:18} {figures}, {seconds:.0f} s")


def _scores(matches: tuple[Matches, ...]) -> tuple[float, float, int]:
    precision = statistics.mean(
        both / (both + found) if both else 0.0 for both, found, _ in matches if both + found
    )
    recall = statistics.mean(
        both / (both + true) if both else 0.0 for both, _, true in matches if both + true
    )
    return precision, recall, sum(found == true == 0 for _, found, true in matches)


def _matches(found: str, true: str) -> Matches:
    found_shingles, true_shingles = _shingles(found), _shingles(true)
    counts = (
        (found_shingles & true_shingles).total(),
        (found_shingles - true_shingles).total(),
        (true_shingles - found_shingles).total(),
    )
    # Longer texts have no more weight.
    both, only_found, only_true = (count / (sum(counts) or 1) for count in counts)
    return both, only_found, only_true


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    starts = range(max(1, len(words) - _SHINGLE + 1)) if words else range(0)
    return Counter(tuple(words[start : start + _SHINGLE]) for start in starts)


def _nutgraf(html: str) -> str:
    from corpus.formats.pages.html import article_of_page

    try:
        return article_of_page(html, source="page").text
    except CorpusError:
        return ""


def _trafilatura(html: str) -> str:
    from trafilatura import extract

    return extract(html, include_comments=False, include_tables=False) or ""


def _readability(html: str) -> str:
    from lxml.html import fromstring
    from readability import Document

    return "\n".join(fromstring(Document(html).summary()).itertext())


def _newspaper(html: str) -> str:
    from newspaper import Article

    article = Article("https://example.com/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return str(article.text)


def _page(folder: Path, name: str) -> str:
    return gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes()).decode("utf-8", "replace")


def _json(path: Path) -> dict[str, dict[str, str]]:
    value: dict[str, dict[str, str]] = json.loads(path.read_text("utf-8"))
    return value


if __name__ == "__main__":
    main()
