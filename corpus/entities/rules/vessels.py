"""Words for vessels, which have names of their own; each rule adds those that it alone trusts."""

from corpus.type_hints import Final

VESSELS: Final = (
    *(
        "ship",
        "warship",
        "frigate",
        "submarine",
        "tanker",
        "ferry",
        "yacht",
        "trawler",
        "tugboat",
        "freighter",
    ),
    *("schooner", "icebreaker", "lifeboat"),
)
