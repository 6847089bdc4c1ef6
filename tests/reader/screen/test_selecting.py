"""Selecting by sentence with the keys."""

from reader.screen.reading import Reading


async def test_v_selects_a_sentence_and_moving_widens_it(open_screen, until, said, monkeypatch):
    async with open_screen() as pilot:
        copied = []
        monkeypatch.setattr(pilot.app, "copy_to_clipboard", copied.append)
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("enter", "V")
        await until(pilot, lambda: reading.text.selected)
        await pilot.press("j", "j", "k", "y")

        assert copied == ["A ferry sank off Bergen. All were saved."]
        assert reading.text.selected is None


async def test_what_is_selected_is_highlighted_and_escape_ends_it(open_screen, shelf, until):
    async with open_screen(shelf) as pilot:
        reading = pilot.app.screen.query_one(Reading)
        await pilot.press("j", "enter", "V")
        await until(pilot, lambda: reading.text.selected)
        await pilot.press("down", "H")
        await until(pilot, lambda: shelf.highlights)
        await pilot.press("V")
        await until(pilot, lambda: reading.text.selected)
        await pilot.press("escape")

        assert shelf.highlights[1].of(reading.article.text) == "Rain fell. The sun shone."
        assert reading.text.selected is None
        assert reading.text.has_focus
