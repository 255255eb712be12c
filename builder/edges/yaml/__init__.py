"""What editors write as YAML: read strictly, with a place for every fault, and written into."""
