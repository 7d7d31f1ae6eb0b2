"""Seal the data key to a person's public key, so that it can change without their password.

X25519 with a key made for the one occasion, HKDF-SHA256 over both public keys, AES key wrap.
"""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.keywrap import aes_key_unwrap, aes_key_wrap

POINT_BYTES = 32
SEALED_BYTES = POINT_BYTES + POINT_BYTES + 8  # the occasion's public key, then the wrapped key
_PURPOSE = b"sukusuku data key 2"


def public_of(private: bytes) -> bytes:
    """Return the public key that belongs to a private one."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def seal(data_key: bytes, public: bytes, occasion: bytes) -> bytes:
    """Seal a data key to a public key; `occasion` is 32 random bytes that serve this once."""
    ours = public_of(occasion)
    return ours + aes_key_wrap(_agreed(occasion, public, ours, public), data_key)


def unseal(sealed: bytes, private: bytes) -> bytes:
    """Return the data key.

    Raises:
        InvalidUnwrap, ValueError: it was sealed to another key, or was damaged.
    """
    theirs, wrapped = sealed[:POINT_BYTES], sealed[POINT_BYTES:]
    return aes_key_unwrap(_agreed(private, theirs, theirs, public_of(private)), wrapped)


def _agreed(private: bytes, other: bytes, occasion: bytes, recipient: bytes) -> bytes:
    secret = X25519PrivateKey.from_private_bytes(private).exchange(
        X25519PublicKey.from_public_bytes(other)
    )
    derive = HKDF(SHA256(), POINT_BYTES, salt=None, info=_PURPOSE + occasion + recipient)
    return derive.derive(secret)
