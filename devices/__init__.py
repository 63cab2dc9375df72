"""The device layer: printer, card reader, camera. Usable without the kiosk (`kiosk-device`)."""
