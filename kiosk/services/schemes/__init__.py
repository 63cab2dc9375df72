"""Kinds of codes that a phone may show. Each scheme recognises its own and says what it can honestly say about them."""
