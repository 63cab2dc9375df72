"""Both ends of the wire between the kiosks and the county server."""
