"""同步: how the kiosk stands with the county, what waits, what was refused and why."""
