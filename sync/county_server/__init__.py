"""The reference county server (`kiosk-county`): stateless over one database."""
