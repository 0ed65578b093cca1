"""Keys: one for each person, wrapped by the keys of the environment, and what is sealed with them.

A person's key is in the database only wrapped, in a table of its own; without it nothing the person
typed can be read, in no copy of any other table. What is sealed is bound to its person and column:
moved to another, it does not open. AES-256-GCM with random nonces throughout.
"""

import binascii
import os
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from weakref import WeakKeyDictionary

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Dialect

SIZE = 32  # bytes of a key
NONCE = 12
SEALED = "v1."  # no JSON begins so: tells what is sealed from what an older version left open
HELD = 10_000  # unwrapped keys in memory at the most, about 1 KB each
FIT = "each key is 44 characters, as `foothold new-key` prints one"


class Unreadable(Exception):
    """Something does not open: the key is another, or the row was tampered with."""


class Missing(Unreadable):
    """The key for it is not held here, as far as can be told: one who holds it may open it."""


_masters: dict[str, AESGCM] = {}  # by their names, the newest first
# Which wrapped key the rows of a person are written with, as last read in each database.
_wrapped: WeakKeyDictionary[Dialect, dict[int, str]] = WeakKeyDictionary()


def fresh() -> str:
    """A new key for the environment."""
    return binascii.b2a_base64(os.urandom(SIZE), newline=False).decode()


def check(written: str) -> bytes:
    """A key of the environment. Raises ValueError where it is none; the message never holds it."""
    try:
        key = binascii.a2b_base64(written.strip().translate(str.maketrans("-_", "+/")))
    except (binascii.Error, ValueError):
        raise ValueError(FIT) from None
    if len(key) != SIZE:
        raise ValueError(FIT)
    return key


def hold(written: Sequence[str]) -> None:
    """The keys of this process from now on, the newest first. Raises ValueError as `check`."""
    read = [check(one) for one in written]
    _masters.clear()
    _masters.update({_name(key): AESGCM(key) for key in read})
    _opened.cache_clear()


def names() -> tuple[str, ...]:
    """What the held keys are called in `wrapped`: says nothing about them."""
    return tuple(_masters)


def name_of(wrapped: str) -> str:
    return wrapped.partition(":")[0]


def make(person: int) -> str:
    """A new key for a person, wrapped."""
    return _wrap(person, AESGCM.generate_key(bit_length=SIZE * 8))


def rewrap(person: int, wrapped: str) -> str:
    """The same key, wrapped by the newest. Raises Unreadable."""
    return _wrap(person, _unwrap(person, wrapped))


def introduce(dialect: Dialect, person: int, wrapped: str) -> None:
    """From here on the person's rows are written with this key; without one, with the newest."""
    known = _wrapped.setdefault(dialect, {})
    known.pop(person, None)
    known[person] = wrapped
    if len(known) > HELD:
        del known[next(iter(known))]


def forget(dialect: Dialect, person: int) -> None:
    """The person is gone: what is still written to them, a receipt, has no key of its own."""
    introduce(dialect, person, "")
    _opened.cache_clear()


def seal(dialect: Dialect, person: int, where: str, value: bytes) -> str:
    """Raises LookupError for someone who was not met in this transaction, see `people.find`."""
    try:
        wrapped = _wrapped[dialect][person]
    except KeyError:
        raise LookupError("find or meet a person before writing what is theirs") from None
    if wrapped:
        return seal_with(_opened(person, wrapped), person, where, value)
    sealed = seal_with(_newest(), person, where, value)
    return f"{SEALED}{names()[0]}:{sealed.removeprefix(SEALED)}"


def seal_with(cipher: AESGCM, person: int, where: str, value: bytes) -> str:
    nonce = os.urandom(NONCE)
    closed = nonce + cipher.encrypt(nonce, value, _bound(person, where))
    return SEALED + binascii.b2a_base64(closed, newline=False).decode()


def unseal(person: int, wrapped: str, where: str, sealed: str) -> bytes:
    """The inverse of `seal`, with the key it names, or else the one that lies beside the row.

    A receipt of an older version names none, and its person may have begun anew: the keys of the
    environment are tried as well. Raises Unreadable; Missing where the key for it is not held, or
    nothing tells which one it would be.
    """
    if not sealed.startswith(SEALED):
        raise Unreadable(f"{where} is not sealed")
    name, _, closed_text = sealed[len(SEALED) :].rpartition(":")
    own: tuple[AESGCM, ...] = () if name or not wrapped else (_opened(person, wrapped),)
    bound = _bound(person, where)
    for cipher in (_master(name),) if name else (*own, *_masters.values()):
        try:
            closed = binascii.a2b_base64(closed_text)
            return cipher.decrypt(closed[:NONCE], closed[NONCE:], bound)
        except (InvalidTag, ValueError):
            continue
    raise (Unreadable if name or wrapped else Missing)(f"{where} does not open")


@lru_cache(HELD)
def _opened(person: int, wrapped: str) -> AESGCM:
    return AESGCM(_unwrap(person, wrapped))


def cipher_of(person: int, wrapped: str) -> AESGCM:
    """To seal rows with that are written beside the tables' own types. Raises Unreadable."""
    return _opened(person, wrapped)


def _wrap(person: int, key: bytes) -> str:
    nonce = os.urandom(NONCE)
    closed = nonce + _newest().encrypt(nonce, key, _bound(person, "key"))
    return f"{next(iter(_masters))}:{binascii.b2a_base64(closed, newline=False).decode()}"


def _unwrap(person: int, wrapped: str) -> bytes:
    name, _, closed_text = wrapped.partition(":")
    master = _master(name)
    try:
        closed = binascii.a2b_base64(closed_text)
        return master.decrypt(closed[:NONCE], closed[NONCE:], _bound(person, "key"))
    except (InvalidTag, ValueError):
        raise Unreadable("a wrapped key does not open") from None


def _master(name: str) -> AESGCM:
    if name not in _masters:
        raise Missing(f"the key {name} of the environment is missing")
    return _masters[name]


def _newest() -> AESGCM:
    if not _masters:
        raise Unreadable("no key is held")
    return next(iter(_masters.values()))


def _name(key: bytes) -> str:
    return sha256(b"foothold " + key).hexdigest()[:8]


def _bound(person: int, where: str) -> bytes:
    return f"{person} {where}".encode()
