"""Video for Linux: which cameras there are, and why one can't be opened. OpenCV says only that it could not.

The two requests are the kernel's API (Documentation/userspace-api/media/v4l: VIDIOC_QUERYCAP, VIDIOC_REQBUFS).
"""

import errno
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from devices.errors import DeviceError, Fault

VIDIOC_QUERYCAP = 0x80685600  # _IOR('V', 0, struct v4l2_capability), 104 bytes
VIDIOC_REQBUFS = 0xC0145608  # _IOWR('V', 8, struct v4l2_requestbuffers), 20 bytes
_CAPABILITY = struct.Struct("=16s32s32sIII12x")  # driver, card, bus, version, capabilities, device_caps
_VIDEO_CAPTURE = 0x00000001 | 0x00001000  # single- and multi-planar
_HAS_DEVICE_CAPS = 0x80000000
_NO_BUFFERS = struct.pack("=IIIII", 0, 1, 1, 0, 0)  # count 0, type VIDEO_CAPTURE, memory MMAP

Ioctl = Callable[[int, int, bytes], bytes]
"""Descriptor, request, argument; returns the argument as the kernel left it. Raises OSError."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A video node of this machine."""

    node: str
    """The steadiest path: `/dev/v4l/by-id/...` where udev made one."""
    name: str
    fault: DeviceError | None
    """Why it can't be used; None where it can."""

    @property
    def sentence(self) -> str:
        """For the field engineer."""
        if self.fault is None:
            return f"{self.node}: {self.name}: ready; set camera.source to it"
        return f"{self.node}: {self.name}: {self.fault.sentence}"


def kernel_ioctl(fd: int, request: int, argument: bytes) -> bytes:
    """The system call."""
    import fcntl

    return fcntl.ioctl(fd, request, argument)


def captures(capability: bytes) -> bool:
    """Whether a `v4l2_capability` is of a camera. A UVC camera has a second node, for metadata, that is not."""
    if len(capability) < _CAPABILITY.size:
        return False
    *_, whole, of_node = _CAPABILITY.unpack_from(capability)
    return bool((of_node if whole & _HAS_DEVICE_CAPS else whole) & _VIDEO_CAPTURE)


def probe(node: str, ioctl: Ioctl = kernel_ioctl) -> None:
    """Raises `DeviceError` where the node is not there, not allowed, no camera, or held by another program."""
    try:
        fd = os.open(node, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise _open_error(node, error) from None
    try:
        if not _is_camera(fd, ioctl):
            raise DeviceError(Fault.MISSING, f"{node} is no camera: kiosk-device camera list names those that are.")
        # Asking for no buffers changes nothing, and is refused while another program streams.
        ioctl(fd, VIDIOC_REQBUFS, _NO_BUFFERS)
    except OSError as error:
        if error.errno in {errno.EBUSY, errno.ENODEV, errno.EIO}:
            raise _open_error(node, error) from None
        # Any other answer (a driver that shares no memory, or wants another type) says nothing: opening will tell.
    finally:
        os.close(fd)


def _is_camera(fd: int, ioctl: Ioctl) -> bool:
    try:
        return captures(ioctl(fd, VIDIOC_QUERYCAP, bytes(_CAPABILITY.size)))
    except OSError as error:
        if error.errno in {errno.ENOTTY, errno.EINVAL}:  # not a video device at all
            return False
        raise


def look(node: str) -> None:
    """What can be said without opening: is it there, may we use it. Raises `DeviceError`."""
    if not Path(node).exists():
        raise _open_error(node, OSError(errno.ENOENT, ""))
    if not os.access(node, os.R_OK | os.W_OK):
        raise _open_error(node, OSError(errno.EACCES, ""))


def candidates(root: Path = Path("/"), ioctl: Ioctl = kernel_ioctl) -> tuple[Candidate, ...]:
    """The machine's cameras, by number; `root` is another tree in tests. Metadata nodes are left out."""
    steady = _steady_names(root)
    found = []
    for entry in sorted((root / "sys/class/video4linux").glob("video*"), key=_number):
        node = root / "dev" / entry.name
        fault = None
        try:
            probe(str(node), ioctl)
        except DeviceError as error:
            if error.fault is Fault.MISSING and node.exists():
                continue  # a node of metadata, or of a decoder
            fault = error
        found.append(Candidate(steady.get(entry.name, str(node)), _name_of(entry), fault))
    return tuple(found)


def _steady_names(root: Path) -> dict[str, str]:
    """Node name to its path in `/dev/v4l/by-id`."""
    return {link.resolve().name: str(link) for link in sorted((root / "dev/v4l/by-id").glob("*"), reverse=True)}


def _number(entry: Path) -> tuple[int, str]:
    digits = entry.name.removeprefix("video")
    return (int(digits) if digits.isdecimal() else 0, entry.name)


def _name_of(entry: Path) -> str:
    try:
        raw = (entry / "name").read_bytes()
    except OSError:
        return "camera"
    text = raw.decode("utf-8", "replace").strip()
    return "".join(c for c in text if c.isprintable())[:64] or "camera"


def _open_error(node: str, error: OSError) -> DeviceError:
    if error.errno == errno.EACCES:
        return DeviceError(
            Fault.PERMISSION, f"{node} may not be opened: put the kiosk's user in the group video (usermod -aG video)."
        )
    if error.errno == errno.EBUSY:
        return _busy(node)
    if error.errno in {errno.ENOENT, errno.ENODEV, errno.ENXIO}:
        return DeviceError(
            Fault.MISSING, f"No camera at {node}: plug it in; kiosk-device camera list shows what is there."
        )
    return DeviceError(Fault.BROKEN, f"{node} fails ({os.strerror(error.errno or 0)}): unplug it and plug it in again.")


def _busy(node: str) -> DeviceError:
    return DeviceError(Fault.BUSY, f"Another program holds {node}: close it (fuser -v {node} names it).")
