"""办事指南: the service items of the hall, their materials, steps, limits, fees and places.

Fields follow the national exchange layout (GB/T 39554.2-2020; PROTOCOLS.md D), by name and not by the numbers that
each local system gives them.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.domain.language import LocalizedText


class Level(StrEnum):
    """行使层级: the level of government that handles the item."""

    COUNTY = "county"  # 县
    TOWNSHIP = "township"  # 乡镇
    VILLAGE = "village"  # 村


class Audience(StrEnum):
    """服务对象: who applies."""

    PERSON = "person"  # 个人
    COMPANY = "company"  # 企业
    BOTH = "both"


class ItemKind(StrEnum):
    """办件类型."""

    AT_ONCE = "at_once"  # 即办件
    PROMISED = "promised"  # 承诺件


class Supply(StrEnum):
    """How a material reaches the counter: the county's promise, made visible on the list."""

    BRING = "bring"  # 要带
    CERTIFICATE = "certificate"  # 免提交: an electronic certificate (电子证照) serves
    SHARED = "shared"  # 免提交: the departments share the data
    PROMISE = "promise"  # 告知承诺: a signed statement serves
    LATER = "later"  # 容缺后补: may follow after acceptance


EXEMPT = frozenset({Supply.CERTIFICATE, Supply.SHARED})
"""Supplies for which the citizen brings nothing (免带)."""


class MaterialForm(StrEnum):
    """材料类型."""

    ORIGINAL = "original"  # 原件
    COPY = "copy"  # 复印件
    ORIGINAL_AND_COPY = "original_and_copy"  # 原件和复印件
    ELECTRONIC = "electronic"  # 电子件


@dataclass(frozen=True, slots=True)
class Material:
    """申请材料: one row of the list."""

    id: str
    name: LocalizedText
    supply: Supply
    form: MaterialForm
    copies: int
    reason: LocalizedText
    """Why it is (not) to be brought, or where to get it: one short sentence."""
    certificate_type: str | None = None
    """Kind of electronic certificate that satisfies it (`CertificateType`), None where none does."""
    later_days: int | None = None
    """容缺: days after acceptance within which it must follow."""


@dataclass(frozen=True, slots=True)
class Step:
    """办理环节: 受理, 审核, 办结; at most 3 per item, 5 where departments approve jointly (联办)."""

    name: LocalizedText
    working_days: int


@dataclass(frozen=True, slots=True)
class Fee:
    """收费. `amount_fen` is 0 where the item is free."""

    amount_fen: int
    per: LocalizedText
    """What one fee covers (住宅每件); empty where it is free."""


@dataclass(frozen=True, slots=True)
class Department:
    """实施主体."""

    code: str
    name: LocalizedText
    phone: str
    order: int


@dataclass(frozen=True, slots=True)
class Theme:
    """主题: a topic by which citizens look for items. `icon` is a file stem of assets/icons."""

    code: str
    name: LocalizedText
    icon: str
    order: int


@dataclass(frozen=True, slots=True)
class ItemSummary:
    """One row of a list of service items."""

    code: str
    plain_name: LocalizedText
    """Everyday words (二手房买卖过户)."""
    official_name: LocalizedText
    """事项名称 (不动产转移登记)."""
    department: LocalizedText
    theme: str
    icon: str
    level: Level
    audience: Audience
    queue_code: str
    zhou_wide: bool
    online: bool


@dataclass(frozen=True, slots=True)
class Candidates:
    """候选词: hanzi words that the last letters of a query may mean, and what of the query stands around them."""

    words: tuple[str, ...] = ()
    """The best first."""
    sure: bool = False
    """Whether the first is what the letters say; else each is as good a guess as the others."""
    before: str = ""
    after: str = ""

    def chosen(self, word: str) -> str:
        """The query with `word` in the place of the letters."""
        return " ".join(filter(None, (self.before, word, self.after)))


@dataclass(frozen=True, slots=True)
class ServiceItem:
    """事项: everything that one guide page shows."""

    summary: ItemSummary
    department_code: str
    themes: tuple[str, ...]
    kind: ItemKind
    materials: tuple[Material, ...]
    steps: tuple[Step, ...]
    legal_days: int
    """法定时限, working days."""
    promise_days: int
    """承诺时限, working days; 0 = at once."""
    visits: int
    """到现场次数."""
    fee: Fee
    place: LocalizedText
    hours: LocalizedText
    phone: str
    result_name: LocalizedText
    updated_on: date
    is_sample: bool
    """示例数据: true for the data that ships with the program; the screen says so."""
