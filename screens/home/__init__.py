"""Home: the three jobs, the search, the eight topics, and how it stands in the hall."""
