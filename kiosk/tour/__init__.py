"""The tour: every journey walked in the real app by synthetic touches, every screen and receipt kept as a picture."""
