"""One supervised process per device and one for the sync, with a deadline for every request."""
