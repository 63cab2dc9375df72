"""A QR code for a phone as rows of 0 and 1, for `QrPanel { rows: vm.qrRows }`."""


def qr_rows(text: str) -> list[str]:
    """Modules of the code of `text` without its quiet zone, level M (ISO/IEC 18004); [] for an empty text."""
    if not text:
        return []
    import qrcode  # late: only pages that show a code pay for it

    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, box_size=1, border=0)
    code.add_data(text.encode(), optimize=0)
    code.make(fit=True)
    return ["".join("1" if dark else "0" for dark in row) for row in code.get_matrix()]
