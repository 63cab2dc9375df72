"""The invitation: what the kiosk is good for, and a start in each language."""
