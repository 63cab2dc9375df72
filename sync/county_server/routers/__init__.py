"""The routes of the county server, one file a group."""
