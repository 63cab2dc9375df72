"""呼叫帮助: calls staff, and says that somebody comes only after somebody said so."""
