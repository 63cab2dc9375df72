"""What all pages share: templates that escape by themselves, and headers that let a browser load nothing else."""

import base64
import hashlib
from pathlib import Path
from typing import Any

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

TEMPLATES = Path(__file__).parent / "templates"
STATIC = Path(__file__).parent / "static"

_environment = Environment(
    loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True
)


def hashed_style(name: str) -> tuple[Markup, str]:
    """A style sheet to stand in a page, and the source that lets it through a Content-Security-Policy."""
    css = (TEMPLATES / name).read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    return Markup(css), f"'sha256-{digest}'"  # noqa: S704  # our own file


def page(template: str, policy: str, status: int = 200, **values: Any) -> HTMLResponse:
    """Render a template under a Content-Security-Policy; nothing of it is kept by a browser or told to another site."""
    response = HTMLResponse(_environment.get_template(template).render(values), status)
    response.headers["Content-Security-Policy"] = policy
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "same-origin"  # "no-referrer" would hide the origin of our own forms too
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
