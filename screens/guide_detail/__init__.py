"""One guide: where, how long, how much, how often; and the personal list of what to bring."""
