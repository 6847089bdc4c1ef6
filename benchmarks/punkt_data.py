"""NLTK's sentence model in a folder of its own, so that sumy and NLTK can be run as peers offline."""

from pathlib import Path


def write_punkt_data(folder: Path) -> None:
    """Lay the English model of the `punkt` package out as NLTK's `punkt_tab`."""
    import punkt

    model = punkt.load_model("english")
    place = folder / "tokenizers" / "punkt_tab" / "english"
    place.mkdir(parents=True)
    tables = {
        "abbrev_types.txt": sorted(model.abbrev_types),
        "sent_starters.txt": sorted(model.sent_starters),
        "collocations.tab": ["\t".join(pair) for pair in sorted(model.collocations)],
        "ortho_context.tab": [f"{word}\t{flags}" for word, flags in model.ortho_context.items()],
    }
    for name, lines in tables.items():
        (place / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
