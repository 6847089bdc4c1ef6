"""What the tab key makes of a path that is half typed, as shells do."""

from pathlib import Path


def completed_path(typed: str) -> str:
    """The path as far as all files that begin so agree; a folder that is the only one ends with a slash."""
    folder, slash, begun = typed.rpartition("/")
    if not slash and begun.startswith("~"):
        return f"{typed}/" if _is_folder(Path(from_home(typed))) else typed
    place = Path(from_home(f"{folder}{slash}"))
    names = _names_in(place, begun)
    if not names:
        return typed
    is_only_folder = len(names) == 1 and _is_folder(place / names[0])
    return f"{folder}{slash}{_beginning_of_all(names)}{'/' if is_only_folder else ''}"


def from_home(path: str) -> str:
    """The path, its `~` put in place as a shell would."""
    try:
        return str(Path(path).expanduser()) if path.startswith("~") else path
    except RuntimeError:  # the home of nobody
        return path


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # a name too long, or a folder that nobody may look into
        return False


def _names_in(folder: Path, begun: str) -> list[str]:
    """What begins so in the folder and can be shown; hidden files are asked for by their dot."""
    try:
        names = [path.name for path in folder.iterdir()]
    except (OSError, ValueError):
        return []
    return [
        name
        for name in names
        if name.startswith(begun) and name.isprintable() and (begun or not name.startswith("."))
    ]


def _beginning_of_all(names: list[str]) -> str:
    first, last = min(names), max(names)
    agreed = next((place for place, letter in enumerate(first) if letter != last[place]), len(first))
    return first[:agreed]
