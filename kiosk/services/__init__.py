"""The use cases of the hall, one a file; they know ports and the store, and no Qt."""
