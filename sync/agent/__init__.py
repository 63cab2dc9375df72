"""The kiosk's end of the wire: pulls the county's changes, pushes the outbox, leases numbers, beats."""
