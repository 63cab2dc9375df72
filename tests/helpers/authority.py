"""A certificate authority for tests: certificates for loopback, good and bad ones."""

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

DAY = timedelta(days=1)


class Authority:
    """Signs server certificates; `ca_file` is what a kiosk pins."""

    def __init__(self, folder: Path, name: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._key = generate_private_key(SECP256R1())
        self._name = _named(name)
        now = datetime.now(UTC)
        key_id = x509.SubjectKeyIdentifier.from_public_key(self._key.public_key())
        certificate = (
            x509.CertificateBuilder(self._name, self._name, self._key.public_key(), x509.random_serial_number())
            .not_valid_before(now - 10 * DAY)
            .not_valid_after(now + 10 * DAY)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(key_id, critical=False)
            .add_extension(_usage(signs_certificates=True), critical=True)
            .sign(self._key, SHA256())
        )
        self.ca_file = folder / f"{name}.pem"
        self.ca_file.write_bytes(certificate.public_bytes(Encoding.PEM))

    def server_context(self, host: str = "127.0.0.1", valid_until: timedelta = DAY) -> ssl.SSLContext:
        """What a server shows: a certificate for `host`, valid until that much from now."""
        key = generate_private_key(SECP256R1())
        now = datetime.now(UTC)
        try:
            names: x509.GeneralName = x509.IPAddress(ip_address(host))
        except ValueError:
            names = x509.DNSName(host)
        issuer_id = x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key())
        certificate = (
            x509.CertificateBuilder(self._name, _named(host), key.public_key(), x509.random_serial_number())
            .not_valid_before(now - 5 * DAY)
            .not_valid_after(now + valid_until)
            .add_extension(x509.SubjectAlternativeName([names]), critical=False)
            .add_extension(issuer_id, critical=False)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .sign(self._key, SHA256())
        )
        return _context(self._folder / f"server-{certificate.serial_number}.pem", certificate, key)


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _context(path: Path, certificate: x509.Certificate, key: EllipticCurvePrivateKey) -> ssl.SSLContext:
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(certificate.public_bytes(Encoding.PEM) + pem)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context
