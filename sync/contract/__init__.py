"""What both ends agree on: messages, request signatures, sealing, and the certificate token."""
