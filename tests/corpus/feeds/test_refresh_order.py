"""In which order feeds are asked, and what is told when none of them can be reached."""

import pytest

from corpus.article import Article
from corpus.errors import SourceError
from corpus.feeds.heading import Heading
from corpus.feeds.host_turns import HostTurns
from corpus.feeds.refresh import RefreshOptions, refresh, refresh_one
from corpus.feeds.subscription import Feed, RefreshOutcome
from corpus.feeds.web_articles import Contents
from corpus.web.answer import Fetched, Validators
from corpus.web.policy import Policy
from corpus.web.request_error import FetchError

NOW = 1_000.4


class Web:
    """Stands for the web: what each address answers, and which were asked."""

    def __init__(self, answers: dict[str, FetchError] | None = None) -> None:
        self.answers = answers or {}
        self.asked: list[str] = []
        self.policies: list[bool] = []

    def fetch(self, url: str, *, policy: Policy, validators: Validators, accept: str) -> Fetched:
        self.asked.append(url)
        self.policies.append(policy.allow_private)
        if url in self.answers:
            raise self.answers[url]
        return Fetched(url, "text/xml", None, url.encode())

    def options(self, *articles: Article, **more: object) -> RefreshOptions:
        return RefreshOptions(
            **{  # type: ignore[arg-type]
                "threads": 1,
                "turns": HostTurns(pause=0.0),
                "fetch": self.fetch,
                "read": lambda fetched, source: Contents(
                    Heading("Theirs", "https://site.example/"), articles
                ),
                "extract": lambda page: Article("A whole story. " * 20, "Whole"),
                "clock": lambda: NOW,
                "chance": lambda: 0.5,
                **more,
            }
        )


def unreachable(url: str, *, sent: bool = True) -> FetchError:
    return FetchError(url, "no machine is there", "try again later", reached=False, sent=sent)


def failing(url: str) -> FetchError:
    return FetchError(url, "the server answered 500", "try again later", status=500)


def feeds(*urls: str) -> list[Feed]:
    return [Feed(url) for url in urls]


def test_hosts_are_asked_in_turn() -> None:
    web = Web()
    urls = [
        f"https://{host}.example/{number}"
        for host, count in (("a", 3), ("b", 1), ("c", 2))
        for number in range(count)
    ]

    results = list(refresh(feeds(*urls), options=web.options()))

    assert web.asked == [
        *("https://a.example/0", "https://b.example/0", "https://c.example/0"),
        *("https://a.example/1", "https://c.example/1", "https://a.example/2"),
    ]
    assert [result.url for result in results] == web.asked
    assert list(refresh([], options=web.options())) == []


@pytest.mark.parametrize(
    ("answers", "offline"),
    [
        ([unreachable, unreachable], [True, True]),
        ([unreachable, None], [False, False]),
        ([None, unreachable], [False, False]),
        ([unreachable, failing], [False, False]),
        ([failing, unreachable], [False, False]),
        ([unreachable], [True]),
    ],
)
def test_feeds_are_as_they_were_when_none_is_reached(answers: list[object], offline: list[bool]) -> None:
    urls = [f"https://{number}.example/f" for number in range(len(answers))]
    web = Web({url: answer(url) for url, answer in zip(urls, answers, strict=True) if callable(answer)})

    found = {result.url: result for result in refresh(feeds(*urls), options=web.options())}

    assert [found[url].offline for url in urls] == offline
    for url, answer in zip(urls, answers, strict=True):
        failures = 0 if found[url].offline or answer is None else 1
        assert found[url].feed.failures == failures


def test_what_is_held_back_comes_behind_the_first_that_is_reached() -> None:
    urls = [f"https://{number}.example/f" for number in range(4)]
    web = Web({url: unreachable(url) for url in (urls[0], urls[2])})

    assert [result.url for result in refresh(feeds(*urls), options=web.options())] == [
        urls[1],
        urls[0],
        *urls[2:],
    ]


def test_a_failure_says_when_the_feed_may_be_asked_again() -> None:
    url = "https://a.example/f"
    busy = FetchError(url, "busy", "wait", status=503, retry_after=7_200.6)
    gone = FetchError(url, "gone", "leave it", status=410)
    found = [
        refresh_one(Feed(url, failures=1), Web({url: error}).options())
        for error in (failing(url), busy, gone)
    ]

    assert [(result.feed.checked, result.feed.next_check, result.feed.held) for result in found] == [
        (1000, 1000 + 1800, None),
        (1000, 1000 + 7201, 1000 + 7201),
        (1000, 1000 + 1800, None),
    ]
    assert [result.outcome for result in found] == [
        RefreshOutcome.FAILED,
        RefreshOutcome.FAILED,
        RefreshOutcome.GONE,
    ]
    assert [(result.feed.failures, result.feed.gone) for result in found] == [
        (2, False),
        (2, False),
        (2, True),
    ]
    assert [result.feed.error for result in found] == ["the server answered 500", "busy", "gone"]


def test_what_is_read_takes_the_feed_s_own_name_where_it_has_none() -> None:
    url = "https://a.example/f"

    named = refresh_one(Feed(url, "Mine", failures=3, error="x", held=5, next_check=6), Web().options())
    bare = refresh_one(Feed(url, site="https://mine.example/"), Web().options())

    assert named.feed == Feed(url, "Mine", "https://site.example/", checked=1000)
    assert bare.feed == Feed(url, "Theirs", "https://mine.example/", checked=1000)


TEASERS = tuple(Article(f"Teaser {number}…", url=f"https://page{number}.example/") for number in range(6))


@pytest.mark.parametrize(("pages", "asked"), [(0, 0), (1, 1), (5, 5), (6, 6), (50, 6)])
def test_so_many_entries_of_one_feed_are_completed_at_a_time(pages: int, asked: int) -> None:
    web = Web()

    done = refresh_one(Feed("https://a.example/f", full_text=True), web.options(*TEASERS, pages=pages))

    assert len(web.asked) == 1 + asked
    assert [article.text.startswith("A whole") for article in done.articles] == [True] * asked + [False] * (
        6 - asked
    )
    assert [article.url for article in done.articles] == [article.url for article in TEASERS]


def test_three_failed_pages_end_the_completing_and_those_that_are_whole_are_not_asked_for() -> None:
    whole = Article("word " * 200, url="https://whole.example/")
    known = Article("Known…", url="https://known.example/")
    web = Web({f"https://page{number}.example/": failing("x") for number in (0, 2, 3)})
    options = web.options(whole, known, *TEASERS, is_known=lambda article: article is known)

    done = refresh_one(Feed("https://a.example/f", full_text=True), options)

    assert web.asked[1:] == [f"https://page{number}.example/" for number in range(4)]
    assert [article.url for article in done.articles] == [whole.url, *(article.url for article in TEASERS)]
    assert len(done.errors) == 3
    assert done.outcome is RefreshOutcome.READ


def test_a_page_that_is_none_leaves_the_teaser() -> None:
    def extract(page: Fetched) -> Article:
        raise SourceError(page.url, "no article stands out on the page", "open it in a browser")

    done = refresh_one(
        Feed("https://a.example/f", full_text=True), Web().options(*TEASERS[:1], extract=extract)
    )

    assert done.articles == TEASERS[:1]
    assert [error.problem for error in done.errors] == ["no article stands out on the page"]


@pytest.mark.parametrize(
    ("typed", "page", "private"),
    [
        (True, "https://a.example/1", [True, True]),
        (True, "https://a.example:8443/1", [True, False]),
        (True, "http://a.example/1", [True, False]),
        (True, "https://b.example/1", [True, False]),
        (False, "https://a.example/1", [False, False]),
    ],
)
def test_only_the_very_server_that_a_person_named_may_be_private(
    typed: bool, page: str, private: list[bool]
) -> None:
    web = Web()

    refresh_one(
        Feed("https://a.example/f", full_text=True, typed=typed), web.options(Article("Cut…", url=page))
    )

    assert web.policies == private


@pytest.mark.parametrize(
    ("moved", "typed"), [("https://a.example/new", True), ("https://b.example/new", False), (None, True)]
)
def test_a_feed_that_moves_to_another_server_is_no_longer_the_one_that_was_named(
    moved: str | None, typed: bool
) -> None:
    feed = Feed("https://a.example/f", typed=True)

    def fetch(url: str, **_: object) -> Fetched:
        return Fetched(url, "text/xml", None, b"", Validators('"v"'), moved_to=moved)

    done = refresh_one(feed, Web().options(fetch=fetch))

    assert done.url == feed.url
    assert (done.feed.url, done.feed.typed) == (moved or feed.url, typed)
    assert done.feed.validators == Validators('"v"')


def test_an_unchanged_feed_keeps_its_name_and_is_well_again() -> None:
    feed = Feed("https://a.example/f", "Mine", failures=4, error="x", next_check=9, held=9, checked=1)

    def fetch(url: str, **_: object) -> Fetched:
        return Fetched(url, "", None, b"", Validators('"v"'), unchanged=True)

    done = refresh_one(feed, Web().options(fetch=fetch))

    assert done.outcome is RefreshOutcome.UNCHANGED
    assert done.articles == ()
    assert done.feed == Feed(feed.url, "Mine", validators=Validators('"v"'), checked=1000)


def test_options_that_are_not_given_are_polite() -> None:
    options = RefreshOptions()

    assert (options.threads, options.pages) == (8, 50)
    assert options.is_known is None
    assert RefreshOptions().turns is not options.turns
