"""Synthetic camera frames of phones that show a QR code, and frames without one: seeded, so a figure can be repeated.

A frame is drawn the way light makes it: the page on the phone's screen, the phone in the hall (rotation, perspective),
the glass (glare), the lens (defocus), the hand (motion), the sensor (exposure, noise), the wire (JPEG). The spread of
the recipes was set so that OpenCV's detector and plain zxing-cpp read about what they read of the frames that were
measured when the decoder was chosen (44 % and 80 %); it was not set by what our decoder reads.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np
import qrcode
from numpy.typing import NDArray
from qrcode.constants import ERROR_CORRECT_M

Image = NDArray[np.uint8]

WIDTH, HEIGHT = 1280, 720
SUPERSAMPLE = 2
"""Scenes are drawn at twice the size and shrunk by area, so that module edges fall between pixels as in a real lens."""
NOISE_PLACES = 64
QUIET_MODULES = 4
BASE45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that makes one frame. Lengths in pixels of the 1280x720 frame, angles in degrees, light from 0 to 1."""

    seed: int
    payload: str
    code_px: int = 320  # width of the code without its quiet zone, before perspective
    rotation_deg: float = 0.0
    tilt: float = 0.0  # 0 = flat to the lens; 0.25 = one edge a quarter shorter than the other
    defocus_px: float = 0.6  # sigma
    motion_px: int = 0
    glare: float = 0.0  # 0..1 strength of one reflection over the code
    light: float = 0.8  # white of the phone's screen as the sensor sees it
    contrast: float = 1.0  # 1 = black is black; lower = veil of stray light
    bloom: float = 0.0  # 0..1: over-exposed, the bright screen bleeds into the dark modules
    shade: float = 0.0  # 0..1: how much darker one side of the view is than the other
    noise: float = 3.0  # sigma, grey levels
    jpeg_quality: int = 85
    inverted: bool = False  # the phone's dark mode

    @property
    def module_px(self) -> float:
        """Pixels per module before perspective."""
        return self.code_px / modules_of(self.payload)

    def __repr__(self) -> str:
        return f"Recipe(seed={self.seed}, {len(self.payload)} chars, {self.code_px} px)"


def certificate_text(seed: int, length: int = 600) -> str:
    """A text of the size and alphabet of a certificate code (`ZZ1:` + base45); it means nothing."""
    rng = np.random.default_rng(seed)
    return "ZZ1:" + "".join(BASE45[i] for i in rng.integers(0, len(BASE45), length - 4))


@lru_cache(maxsize=64)
def _matrix(payload: str) -> Image:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0, box_size=1)
    code.add_data(payload)
    code.make(fit=True)
    return np.where(np.array(code.get_matrix(), dtype=bool), 0, 255).astype(np.uint8)


def modules_of(payload: str) -> int:
    """Modules along one side of the payload's code."""
    return int(_matrix(payload).shape[0])


def _background(rng: np.random.Generator, width: int, height: int) -> Image:
    """A hall behind the phone: a gradient, a few blurred shapes (people, doors, lamps)."""
    top, bottom = rng.uniform(30, 170, 3), rng.uniform(20, 140, 3)
    ramp = np.linspace(0, 1, height)[:, None, None]
    scene = np.broadcast_to(top * (1 - ramp) + bottom * ramp, (height, width, 3)).astype(np.uint8).copy()
    for _ in range(int(rng.integers(4, 10))):
        colour = tuple(float(c) for c in rng.uniform(10, 235, 3))
        x, y = int(rng.integers(0, width)), int(rng.integers(0, height))
        if rng.random() < 0.5:
            size = (int(rng.integers(20, width // 4)), int(rng.integers(20, height // 3)))
            cv2.ellipse(scene, (x, y), size, float(rng.uniform(0, 180)), 0, 360, colour, -1)
        else:
            far = (x + int(rng.integers(20, width // 3)), y + int(rng.integers(20, height // 2)))
            cv2.rectangle(scene, (x, y), far, colour, -1)
    return np.asarray(cv2.blur(scene, (15, 15)), dtype=np.uint8)


def _page(rng: np.random.Generator, code: Image | None, code_width: int) -> Image:
    """The phone with the page on its screen, in scene pixels; the code (if any) is in the middle."""
    width = int(code_width * 1.42)
    height = int(width * rng.uniform(1.7, 2.0))
    phone = np.full((height, width, 3), 18, np.uint8)
    margin = max(4, width // 40)
    cv2.rectangle(phone, (margin, margin), (width - margin, height - margin), (244, 244, 242), -1)
    bar = tuple(float(c) for c in rng.uniform(60, 200, 3))
    cv2.rectangle(phone, (margin, margin), (width - margin, height // 9), bar, -1)
    for line in range(5):
        y = height // 7 + line * height // 60 if line < 2 else int(height * (0.8 + 0.035 * line))
        end = int(width * rng.uniform(0.4, 0.85))
        cv2.rectangle(phone, (width // 8, y), (end, y + max(2, height // 130)), (120, 120, 120), -1)
    if code is not None:
        x, y = (width - code.shape[1]) // 2, (height - code.shape[0]) // 2
        phone[y : y + code.shape[0], x : x + code.shape[1]] = code[:, :, None]
    return phone


def _homography(rng: np.random.Generator, page: Image, recipe: Recipe, width: int, height: int) -> NDArray[np.float64]:
    """Where the phone's corners fall in the scene: turned, tilted about a random axis, near the middle of the view."""
    h, w = page.shape[:2]
    corners = np.array([[-w / 2, -h / 2], [w / 2, -h / 2], [w / 2, h / 2], [-w / 2, h / 2]])
    axis = rng.uniform(0, 2 * np.pi)
    reach = recipe.code_px * SUPERSAMPLE / 2
    depth = 1 + (recipe.tilt / 2) * (corners @ np.array([np.cos(axis), np.sin(axis)])) / reach
    turned = corners / np.clip(depth, 0.35, None)[:, None]
    angle = np.deg2rad(recipe.rotation_deg)
    turned = turned @ np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    room = np.maximum(0, np.array([width, height]) / 2 - recipe.code_px * SUPERSAMPLE * 0.75)
    centre = np.array([width, height]) / 2 + rng.uniform(-0.6, 0.6, 2) * room
    source = np.array([[0, 0], [w, 0], [w, h], [0, h]], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(source, (turned + centre).astype(np.float32))
    return np.asarray(matrix, dtype=np.float64)


def _add_glare(
    rng: np.random.Generator, scene: NDArray[np.float32], recipe: Recipe, middle: tuple[float, float]
) -> None:
    """One reflection of a lamp: a bright core with a soft edge, somewhere over the code."""
    coarse = 4  # a glow has no detail
    reach = recipe.code_px / 2
    x, y = middle[0] + rng.uniform(-0.8, 0.8) * reach, middle[1] + rng.uniform(-0.8, 0.8) * reach
    a, b = reach * rng.uniform(0.25, 0.6), reach * rng.uniform(0.15, 0.4)
    angle = rng.uniform(0, np.pi)
    xs = (np.arange(WIDTH // coarse, dtype=np.float32) * coarse - x)[None, :]
    ys = (np.arange(HEIGHT // coarse, dtype=np.float32) * coarse - y)[:, None]
    u, v = xs * np.cos(angle) + ys * np.sin(angle), ys * np.cos(angle) - xs * np.sin(angle)
    spot = np.exp(-(((u / a) ** 2 + (v / b) ** 2) ** 1.2)).astype(np.float32)
    scene += (cv2.resize(spot, (WIDTH, HEIGHT)) * np.float32(recipe.glare * 330))[:, :, None]


def _motion_kernel(rng: np.random.Generator, length: int) -> NDArray[np.float32]:
    kernel = np.zeros((length, length), np.float32)
    angle = rng.uniform(0, np.pi)
    reach = (length - 1) / 2
    dx, dy = np.cos(angle) * reach, np.sin(angle) * reach
    start = (round(reach - dx), round(reach - dy))
    cv2.line(kernel, start, (round(reach + dx), round(reach + dy)), 1.0)
    return kernel / kernel.sum()


@lru_cache(maxsize=1)
def _noise_field() -> NDArray[np.float32]:
    shape = (HEIGHT + NOISE_PLACES, WIDTH + NOISE_PLACES, 3)
    return np.random.default_rng(0).standard_normal(shape, dtype=np.float32)


def _noise(rng: np.random.Generator) -> NDArray[np.float32]:
    """A window of one field of noise, at a drawn place: as good as new noise, and ten times as fast."""
    top, left = (int(n) for n in rng.integers(0, NOISE_PLACES, 2))
    return _noise_field()[top : top + HEIGHT, left : left + WIDTH]


def _through_the_camera(rng: np.random.Generator, scene: NDArray[np.float32], recipe: Recipe) -> Image:
    """Lens, hand, sensor and wire."""
    if recipe.shade > 0:
        across = np.linspace(1, 1 - recipe.shade, WIDTH, dtype=np.float32)
        scene *= (across if rng.random() < 0.5 else across[::-1])[None, :, None]
    if recipe.bloom > 0:
        small = cv2.GaussianBlur(cv2.resize(scene, None, fx=0.125, fy=0.125), (0, 0), 5)
        scene += cv2.resize(small, (WIDTH, HEIGHT)) * np.float32(recipe.bloom)
        scene *= np.float32(1 + 0.3 * recipe.bloom)
    scene *= np.float32(recipe.contrast)
    scene += np.float32((1 - recipe.contrast) * 120)
    if recipe.defocus_px > 0:
        scene = np.asarray(cv2.GaussianBlur(scene, (0, 0), recipe.defocus_px), np.float32)
    if recipe.motion_px > 1:
        scene = np.asarray(cv2.filter2D(scene, -1, _motion_kernel(rng, recipe.motion_px)), np.float32)
    scene += _noise(rng) * np.float32(recipe.noise)
    frame = np.clip(scene, 0, 255, out=scene).astype(np.uint8)
    _, wire = cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, recipe.jpeg_quality])
    return np.asarray(cv2.imdecode(wire, cv2.IMREAD_COLOR), dtype=np.uint8)


def render(recipe: Recipe, *, with_code: bool = True) -> Image:
    """The frame of a recipe, BGR uint8 (720, 1280, 3). `with_code=False` draws the same phone with an empty page."""
    rng = np.random.default_rng(recipe.seed)
    size = (WIDTH * SUPERSAMPLE, HEIGHT * SUPERSAMPLE)
    scene = cv2.resize(_background(rng, WIDTH, HEIGHT), size)
    matrix = np.pad(_matrix(recipe.payload), QUIET_MODULES, constant_values=255)
    if recipe.inverted:
        matrix = 255 - matrix
    side = round(recipe.module_px * matrix.shape[0] * SUPERSAMPLE)
    code = np.asarray(cv2.resize(matrix, (side, side), interpolation=cv2.INTER_NEAREST), dtype=np.uint8)
    page = cv2.convertScaleAbs(_page(rng, code if with_code else None, side), alpha=recipe.light)
    transform = _homography(rng, page, recipe, *size)
    cv2.warpPerspective(page, transform, size, dst=scene, borderMode=cv2.BORDER_TRANSPARENT)
    small = np.asarray(cv2.resize(scene, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA), np.float32)
    if recipe.glare > 0:
        corner = transform @ np.array([page.shape[1] / 2, page.shape[0] / 2, 1.0])
        _add_glare(rng, small, recipe, (corner[0] / corner[2] / SUPERSAMPLE, corner[1] / corner[2] / SUPERSAMPLE))
    return _through_the_camera(rng, small, recipe)


def payloads(seed: int) -> tuple[str, ...]:
    """What phones show: short links, mid-size tokens and certificate codes."""
    short = tuple(f"https://hall.example/t/{seed % 1000:03d}{n:04x}" for n in range(4))
    middle = tuple(certificate_text(seed * 100 + n, 250) for n in range(4))
    long = tuple(certificate_text(seed * 100 + n, 600) for n in range(10, 14))
    return short + middle + long


def recipes(seed: int, count: int, *, module_px_at_least: float = 3.0) -> Iterator[Recipe]:
    """`count` recipes drawn from the spread that a hall gives; never below `module_px_at_least` pixels per module."""
    rng = np.random.default_rng(seed)
    texts = payloads(seed)
    for number in range(count):
        payload = texts[number % len(texts)]
        least = int(np.ceil(module_px_at_least * modules_of(payload)))
        yield Recipe(
            seed=seed * 100_000 + number,
            payload=payload,
            code_px=int(rng.integers(max(140, least), max(220, least) + 160)),
            rotation_deg=float(rng.choice([0.0, rng.uniform(-15, 15), rng.uniform(-50, 50), rng.uniform(-180, 180)])),
            tilt=float(rng.choice([0.0, rng.uniform(0, 0.12), rng.uniform(0.1, 0.3)])),
            defocus_px=float(rng.choice([rng.uniform(0.3, 0.8), rng.uniform(0.8, 1.4), rng.uniform(1.3, 2.0)])),
            motion_px=int(rng.choice([0, 0, 0, 0, 3, 5])),
            glare=float(rng.choice([0.0, 0.0, rng.uniform(0.1, 0.5), rng.uniform(0.4, 1.0)])),
            light=float(rng.choice([rng.uniform(0.15, 0.35), rng.uniform(0.4, 0.8), rng.uniform(0.8, 1.05)])),
            contrast=float(rng.uniform(0.55, 1.0)),
            bloom=float(rng.choice([0.0, 0.0, 0.0, rng.uniform(0.3, 1.0)])),
            shade=float(rng.choice([0.0, 0.0, rng.uniform(0.2, 0.8)])),
            noise=float(rng.uniform(1.5, 9.0)),
            jpeg_quality=int(rng.integers(60, 92)),
            inverted=bool(rng.random() < 0.08),
        )


def _text_wall(rng: np.random.Generator) -> Image:
    """Rows of small dark blocks, like a page of print: the texture most like a code."""
    page = np.full((HEIGHT, WIDTH, 3), 225, np.uint8)
    step = int(rng.integers(6, 16))
    blocks = rng.random((HEIGHT // step, WIDTH // step)) < 0.4
    blocks[::2] = False
    page[: blocks.shape[0] * step, : blocks.shape[1] * step] = np.where(
        np.kron(blocks, np.ones((step, step), bool))[:, :, None], 40, 225
    )
    return page


def _stripes(rng: np.random.Generator) -> Image:
    """Blinds and moire."""
    xs = np.arange(WIDTH, dtype=np.float32)[None, :] + rng.uniform(-0.5, 0.5) * np.arange(HEIGHT)[:, None]
    wave = 127 + 90 * np.sin(xs * 2 * np.pi / rng.uniform(4, 60))
    return np.repeat(wave.astype(np.uint8)[:, :, None], 3, axis=2)


def blanks(seed: int, count: int) -> Iterator[Image]:
    """`count` frames without a code: an empty hall, a phone without one, print, blinds, noise, dark, over-exposed."""
    rng = np.random.default_rng(seed)
    base = Recipe(seed=0, payload="nothing")
    for number in range(count):
        made = seed * 100_000 + number
        camera = replace(base, seed=made, noise=float(rng.uniform(1.5, 10)), defocus_px=float(rng.uniform(0.3, 1.5)))
        kind = number % 7
        if kind == 0:
            frame = _through_the_camera(rng, _background(rng, WIDTH, HEIGHT).astype(np.float32), camera)
        elif kind == 1:
            frame = render(replace(camera, code_px=int(rng.integers(150, 400)), light=0.9), with_code=False)
        elif kind == 2:
            frame = _through_the_camera(rng, _text_wall(rng).astype(np.float32), camera)
        elif kind == 3:
            frame = _through_the_camera(rng, _stripes(rng).astype(np.float32), camera)
        elif kind == 4:
            frame = rng.integers(0, 256, (HEIGHT, WIDTH, 3), dtype=np.uint8)
        elif kind == 5:
            frame = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        else:
            frame = np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
        yield frame
