"""One summary of many articles: which of them tell of one event, and which are versions of one story."""
