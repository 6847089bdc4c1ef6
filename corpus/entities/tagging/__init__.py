"""The tagger and the model it reads."""
