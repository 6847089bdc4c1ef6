"""How fast texts are split into sentences, in stories a second and in milliseconds for the first one.

python benchmarks/sentences.py FILE…        text files, or JSON Lines of articles
"""

import sys
import time

from corpus.article import Article
from corpus.languages.detection import detect
from corpus.sources.reading import read_sources


def main() -> None:
    articles = [source for source in read_sources(sys.argv[1:]) if isinstance(source, Article)]
    if not articles:
        sys.exit("no articles; name text files or JSON Lines")
    started = time.process_time()
    from corpus.sentences import split

    language = detect(articles[0].text) or "en"
    split(articles[0].text, language=language)
    first = time.process_time() - started
    started = time.process_time()
    sentences = sum(len(split(article.text, language=language)) for article in articles)
    spent = time.process_time() - started
    print(f"first story {first * 1000:.1f} ms, with the import of what {language!r} needs")
    print(f"{len(articles)} stories, {sentences} sentences, {len(articles) / spent:.0f} stories a second")


if __name__ == "__main__":
    main()
