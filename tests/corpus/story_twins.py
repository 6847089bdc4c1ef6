"""Wires of one day and one wording on two events each, and two wires on one event from different places."""

from corpus.article import Article


def _wire(title: str, text: str) -> Article:
    return Article(text, title, "2024-03-05", language="en")


TWINS = {
    "matches": (
        _wire(
            "Arsenal beat Chelsea 2-1 with late goals",
            "LONDON (Reuters) - Arsenal beat Chelsea 2-1 in the Premier League on Tuesday with two late"
            " goals. Chelsea had led through a penalty in the first half.",
        ),
        _wire(
            "Liverpool beat Everton 3-1 with late goals",
            "LIVERPOOL, England (Reuters) - Liverpool beat Everton 3-1 in the Premier League on Tuesday with"
            " two late goals. Everton had led through a penalty in the first half.",
        ),
    ),
    "elections": (
        _wire(
            "Portugal's centre-right wins vote, falls short of majority",
            "LISBON (Reuters) - Portugal's centre-right won Tuesday's election but fell short of a majority,"
            " partial results showed, and its leader said he would form a government.",
        ),
        _wire(
            "Norway's Labour wins vote, falls short of majority",
            "OSLO (Reuters) - Norway's Labour Party won Tuesday's election but fell short of a majority,"
            " partial results showed, and its leader said he would form a government.",
        ),
    ),
    "rulings": (
        _wire(
            "Supreme Court rules for Google against Oracle",
            "WASHINGTON (Reuters) - The Supreme Court on Tuesday ruled for Google in a fight with Oracle over"
            " code, in a decision that ended years of litigation. The vote was 6-2.",
        ),
        _wire(
            "Supreme Court rules for drivers against Ford",
            "WASHINGTON (Reuters) - The Supreme Court on Tuesday ruled for two drivers in a fight with Ford"
            " over crashes, in a decision that lets suits go on. The vote was 8-0.",
        ),
    ),
    "floods": (
        _wire(
            "Floods kill 12 in India's Assam state",
            "GUWAHATI, India (Reuters) - Floods set off by monsoon rain have killed at least 12 people in"
            " India's northeastern state of Assam, officials said on Tuesday.",
        ),
        _wire(
            "Floods kill 7 in India's Kerala state",
            "KOCHI, India (Reuters) - Floods set off by monsoon rain have killed at least seven people in"
            " India's southern state of Kerala, officials said on Tuesday.",
        ),
    ),
    "results": (
        _wire(
            "Nokia's quarterly profit beats forecasts",
            "HELSINKI (Reuters) - Nokia reported a quarterly profit above forecasts on Tuesday, helped by"
            " demand in North America, and kept its outlook for the year. Its shares rose 5%.",
        ),
        _wire(
            "Siemens' quarterly profit beats forecasts",
            "FRANKFURT (Reuters) - Siemens reported a quarterly profit above forecasts on Tuesday, helped by"
            " demand in North America, and kept its outlook for the year. Its shares rose 4%.",
        ),
    ),
    "fires": (
        _wire(
            "Mill fire kills four",
            "DHAKA (Reuters) - A fire in a textile mill killed four people on Tuesday, police said."
            " Firefighters needed six hours.",
        ),
        _wire(
            "Mill fire kills two",
            "IZMIR (Reuters) - A fire in a paper mill killed two people on Tuesday, police said."
            " Firefighters needed four hours.",
        ),
    ),
}

FROM_TWO_PLACES = {
    "capital and place": (
        _wire(
            "Ferry with 90 aboard sinks off Samar",
            "SAMAR, March 5 (Reuters) - A ferry with 90 people aboard sank off Samar on Tuesday and at least"
            " 9 people died, the coast guard said. The captain, Jose Ramirez, said a gate had broken.",
        ),
        _wire(
            "Philippine ferry disaster kills 14",
            "MANILA (AP) — At least 14 people died when a ferry sank off the Philippine island of Samar on"
            " Tuesday with 90 aboard, the coast guard said. Jose Ramirez, its captain, said a gate failed.",
        ),
    ),
    "land and town": (
        _wire(
            "Two dams burst in Libya, hundreds missing",
            "DERNA, Libya (Reuters) - Two dams burst above the Libyan city of Derna in a storm on Tuesday and"
            " swept whole streets into the sea. The Red Crescent said hundreds of people were missing.",
        ),
        _wire(
            "Derna counts its dead after dams fail",
            "CAIRO (AP) — Crews in eastern Libya were collecting bodies from the streets of Derna on Tuesday"
            " after storm water broke two dams. The Red Crescent reported hundreds missing.",
        ),
    ),
}
