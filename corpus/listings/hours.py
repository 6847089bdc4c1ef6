"""The hour of what is of today: a list of news says that rather than the day."""

from datetime import datetime


def hour_today(iso: str | None, *, now: datetime | None = None) -> str | None:
    """`14:05` for a moment of today, as the clock here shows it; None for other days and mere dates."""
    if not iso or "T" not in iso:
        return None
    try:
        moment = datetime.fromisoformat(iso)
        moment = moment.astimezone() if moment.tzinfo else moment
    except (ValueError, OverflowError):  # the last day of all has no morrow in another zone
        return None
    return moment.strftime("%H:%M") if moment.date() == (now or datetime.now().astimezone()).date() else None
