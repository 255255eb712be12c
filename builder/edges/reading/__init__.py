"""What models say of a text: spaCy, what was learnt beyond it, and the processes that read."""
