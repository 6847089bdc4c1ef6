"""Settings: defaults, one file, and complaints that say what to change."""

from pathlib import Path

import pytest

from reader.settings import Settings, SettingsError, default_library_path, load_settings, settings_path


def test_a_missing_file_leaves_the_defaults(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml") == Settings()


def test_a_file_changes_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('method = "lead"\nsentences = 5\n[keys]\nnext-article = "ctrl+n"\n')

    settings = load_settings(file)

    assert settings == Settings(method="lead", sentences=5, keys={"next-article": "ctrl+n"})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('metod = "lead"', "unknown setting 'metod'; did you mean 'method'?"),
        ('sentences = "three"', "sentences = 'three' is not a whole number"),
        ("sentences = true", "sentences = True is not a whole number"),
        ("sentences = 0", "sentences = 0 is not a whole number from 1"),
        ("method =", "not TOML"),
        (r'library = "a\u0000b"', "library holds a character that no name has"),
        ("[keys]\nquit = 4", "next-article"),
    ],
)
def test_a_wrong_file_is_named_with_what_is_wrong(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(content)

    with pytest.raises(SettingsError) as caught:
        load_settings(file)

    assert str(file) in str(caught.value)
    assert said in str(caught.value)


def test_the_environment_names_the_settings_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NUTGRAF_CONFIG", "/somewhere/else.toml")

    assert settings_path() == Path("/somewhere/else.toml")


def test_a_relative_xdg_folder_is_ignored_as_its_specification_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", "relative")

    assert default_library_path() == tmp_path / ".local/share/nutgraf/library.db"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('method = "gpt"', "unknown method 'gpt'; choose from lead, news"),
        ('entities = "gpt"', "unknown engine 'gpt'; choose from builtin"),
    ],
)
def test_a_wrong_name_in_the_file_is_said_with_the_file(tmp_path: Path, content: str, said: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(content)

    with pytest.raises(SettingsError) as caught:
        load_settings(file)

    assert str(caught.value).startswith(f"{file}: {said}")


def test_a_name_in_the_file_may_be_written_as_one_likes(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('method = "LexRank"\n')

    assert load_settings(file).method == "lex-rank"


@pytest.mark.parametrize("setting", ["aliases", "library"])
def test_a_place_is_seen_from_the_folder_of_the_file(
    setting: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings" / "config.toml"
    file.parent.mkdir()
    monkeypatch.setenv("HOME", "/home/ada")

    def place(written: str) -> str:
        file.write_text(f'{setting} = "{written}"\n')
        return str(getattr(load_settings(file), setting))

    assert place("mine") == str(tmp_path / "settings" / "mine")
    assert place("/srv/mine") == "/srv/mine"
    assert place("~/mine") == "/home/ada/mine"
    assert place("") == ""
