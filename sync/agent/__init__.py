"""The kiosk's end of the wire: pull, push, heartbeat, with endless patience."""
