"""From a library to files for other programs: feeds and a book."""
