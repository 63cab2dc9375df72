"""What surrounds every screen: the window, the ladder that decides what is on it, the session, background work."""
