"""扫码亮证: the phone's code, the citizen's consent, the certificate; nothing of it outlives the page."""
