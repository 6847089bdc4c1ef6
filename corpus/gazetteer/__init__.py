"""What careful readers know by heart: places, peoples, names of persons, known organisations."""
