"""Read evidence files, the printed results of other studies on the same factors."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Literal

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.document import BundledFiles, Table, enumerate_names, fold_name
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Study

__all__ = [
    "Coding",
    "Estimate",
    "Evidence",
    "EvidenceFactor",
    "EvidenceStudy",
    "find_evidence",
    "list_evidence",
    "load_evidence",
    "require_evidence",
]


RELATIONS = ("same", "inverse", "similar", "threshold", "unclear")
SOURCE_KINDS = ("study", "meta-analysis")
BUNDLED = BundledFiles(
    resources.files("pvp_bayes") / "evidence", "an evidence file", "check the name"
)
Relation = Literal["same", "inverse", "similar", "threshold", "unclear"]


@dataclass(frozen=True, slots=True)
class Coding:
    """A wording under which studies report a factor, and its conversion to the common coding."""

    name: str
    relation: Relation
    threshold: int | None = None
    """For `threshold`: the lowest count of the upper group."""
    share_above: tuple[float, float] = (0.0, 0.0)
    """For `threshold`: range of the share of the upper group's controls with exactly one more."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceFactor:
    """A risk factor and the common coding of its odds ratios."""

    name: str
    """The variable's name in the study file."""
    label: str
    level: str
    """The level (or "more") to which a harmonised odds ratio refers."""
    step: str
    codings: tuple[Coding, ...]

    def find_coding(self, name: str) -> Coding:
        """Return the coding with this name."""
        return next(coding for coding in self.codings if coding.name == name)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A printed odds ratio of another study."""

    factor: str
    coding: str
    odds_ratio: Reported | None = None
    coefficient: Reported | None = None
    standard_error: Reported | None = None
    interval: tuple[Reported, Reported] | None = None
    interval_level: float = 0.95
    p: Reported | None = None
    adjusted: bool = True
    where: str = ""
    caveat: str = ""


@dataclass(frozen=True, slots=True)
class EvidenceStudy:
    """Another study or meta-analysis: its identity, sample size, source and printed estimates."""

    id: str
    label: str
    kind: Literal["study", "meta-analysis"]
    source: str
    read: str
    design: str
    estimates: tuple[Estimate, ...] = ()
    patients: int | None = None
    cases: int | None = None
    controls: int | None = None
    percent: Reported | None = None
    percent_interval: tuple[Reported, Reported] | None = None
    definition: str = ""
    studies: int | None = None
    """For a meta-analysis: the number of studies that it pools."""
    included_in: tuple[str, ...] = ()
    perhaps_in: tuple[str, ...] = ()
    caveat: str = ""

    @property
    def sizes(self) -> tuple[int, int, int] | None:
        """Patients, cases and controls, or None if they are not known."""
        if self.cases is None or (self.patients is None and self.controls is None):
            return None
        rest = (self.patients or 0) - self.cases
        controls = rest if self.controls is None else self.controls
        patients = self.cases + controls if self.patients is None else self.patients
        return patients, self.cases, controls


@dataclass(frozen=True, slots=True)
class Evidence:
    """The content of an evidence file."""

    id: str
    title: str
    source: str
    factors: tuple[EvidenceFactor, ...]
    studies: tuple[EvidenceStudy, ...]
    sha256: str = ""

    def find_factor(self, name: str) -> EvidenceFactor | None:
        """Return the factor with this name, or None."""
        return next((factor for factor in self.factors if factor.name == name), None)

    def find_study(self, name: str) -> EvidenceStudy | None:
        """Return the study with this id, or None."""
        return next((study for study in self.studies if study.id == name), None)


def list_evidence() -> tuple[str, ...]:
    """Return the names of the bundled evidence files.

    >>> list_evidence()
    ('pvp',)
    """
    return BUNDLED.names


def load_evidence(source: str | Path) -> Evidence:
    """Read an evidence file by its bundled name or from a path.

    Parameters
    ----------
    source
        A bundled name (see `list_evidence`) or the path of a TOML file in format 1.

    Raises
    ------
    StudyError
        If the file is missing or invalid; the message names the place in the document.

    Examples
    --------
    >>> evidence = load_evidence("pvp")
    >>> evidence.find_study("mao-2024").estimates[0].odds_ratio.text
    '6.764'
    """
    return BUNDLED.read(source, _parse_evidence)


def find_evidence(study: Study, evidence: Evidence | None) -> Evidence | None:
    """Return the given evidence, or else the evidence bundled under the study's id, if any."""
    if evidence is None and study.id in list_evidence():
        return load_evidence(study.id)
    return evidence


def require_evidence(study: Study, evidence: Evidence | None) -> Evidence:
    """Return the evidence from `find_evidence`; call this before any long computation.

    Raises
    ------
    StudyError
        If there is no evidence file, or none with a factor of the study's regression.
    """
    others = find_evidence(study, evidence)
    choose = f"for {study.id}; name one with --evidence or choose another prior set"
    if others is None:
        msg = "--priors evidence: expected an evidence file with other studies, found none "
        raise StudyError(msg + choose)
    if not any(others.find_factor(term.variable) for term in study.terms):
        msg = f"--priors evidence: expected factors of Table 2 in {others.id}, found none "
        raise StudyError(msg + choose)
    return others


def _parse_evidence(root: Table, sha256: str) -> Evidence:
    head = root.table("evidence")
    name, title, source = head.identifier("id"), head.text("title"), head.text("source", default="")
    head.finish()
    factors = tuple(_parse_factor(table) for table in root.tables("factors"))
    _refuse_duplicates(root, "factors", [factor.name for factor in factors])
    known = {factor.name: factor for factor in factors}
    tables = list(root.tables("studies"))
    studies = tuple(_parse_study(table, known) for table in tables)
    _refuse_duplicates(root, "studies", [study.id for study in studies])
    metas = tuple(study.id for study in studies if study.kind == "meta-analysis")
    for table, study in zip(tables, studies, strict=True):
        for key, names in (("included_in", study.included_in), ("perhaps_in", study.perhaps_in)):
            if wrong := [n for n in names if n not in metas or n == study.id]:
                table.fail(
                    key, f"ids of meta-analyses ({enumerate_names(metas)})", f"fix {wrong[0]!r}"
                )
    root.finish()
    return Evidence(name, title, source, factors, studies, sha256)


def _refuse_duplicates(root: Table, key: str, names: list[str]) -> None:
    folded = [fold_name(name) for name in names]
    for i, name in enumerate(folded):
        if name in folded[:i]:
            msg = f"{root.at(key)}[{i}]: expected a name that no other has, found {names[i]!r} "
            raise StudyError(msg + "twice; rename one of the two")


def _parse_factor(table: Table) -> EvidenceFactor:
    name = table.name("name")
    codings = tuple(_parse_coding(item) for item in table.tables("codings"))
    _refuse_duplicates(table, "codings", [coding.name for coding in codings])
    factor = EvidenceFactor(
        name=name,
        label=table.text("label", default=name),
        level=table.text("level", default=""),
        step=table.text("step"),
        codings=codings,
    )
    table.finish()
    return factor


def _parse_coding(table: Table) -> Coding:
    name = table.text("name")
    relation = table.choice("relation", RELATIONS)
    threshold, shares = None, (0.0, 0.0)
    if relation == "threshold":
        threshold = table.count("threshold", least=1)
        low, high = table.reported_pair("share_above") or (Reported("0"), Reported("0"))
        shares = low.value, high.value
        if not 0 <= shares[0] <= shares[1] <= 1:
            do = 'write share_above = ["0.05", "0.50"]'
            table.fail("share_above", "two shares from 0 to 1, the lower first", do)
    coding = Coding(
        name,
        relation,  # type: ignore[arg-type]
        threshold,
        shares,
        table.text("note", default=""),
    )
    table.finish()
    return coding


def _parse_ids(table: Table, key: str) -> tuple[str, ...]:
    value = table.take(key)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        table.fail(key, "a list of ids", f'write {key} = ["a-study"]')
    return tuple(value)


def _parse_study(table: Table, known: Mapping[str, EvidenceFactor]) -> EvidenceStudy:
    study = EvidenceStudy(
        id=table.identifier("id"),
        label=table.text("label"),
        kind=table.choice("kind", SOURCE_KINDS, default="study"),  # type: ignore[arg-type]
        source=table.text("source"),
        read=table.text("read"),
        design=table.choice("design", ("cohort", "case-control", "unclear")),
        estimates=tuple(_parse_estimate(item, known) for item in table.tables("estimates"))
        if table.has("estimates")
        else (),
        patients=table.optional_count("patients", least=1),
        cases=table.optional_count("cases"),
        controls=table.optional_count("controls"),
        percent=table.optional("percent"),
        percent_interval=table.reported_pair("percent_interval"),
        definition=table.text("definition", default=""),
        studies=table.optional_count("studies", least=1),
        included_in=_parse_ids(table, "included_in"),
        perhaps_in=_parse_ids(table, "perhaps_in"),
        caveat=table.text("caveat", default=""),
    )
    table.finish()
    if study.patients is not None and (study.cases or 0) > study.patients:
        table.fail("cases", f"at most the {study.patients} patients", "fix one of the two")
    return study


def _parse_estimate(table: Table, known: Mapping[str, EvidenceFactor]) -> Estimate:
    factor = known[table.choice("factor", tuple(known))]
    coding = table.choice("coding", tuple(coding.name for coding in factor.codings))
    estimate = Estimate(
        factor=factor.name,
        coding=coding,
        odds_ratio=table.optional("odds_ratio"),
        coefficient=table.optional("coefficient"),
        standard_error=table.optional("standard_error"),
        interval=table.reported_pair("interval"),
        interval_level=table.probability("interval_level", default=0.95),
        p=table.optional("p"),
        adjusted=table.choice("model", ("adjusted", "unadjusted"), default="adjusted")
        == "adjusted",
        where=table.text("where", default=""),
        caveat=table.text("caveat", default=""),
    )
    table.finish()
    if estimate.coefficient is None and estimate.odds_ratio is None:
        table.fail("odds_ratio", "an odds_ratio or a coefficient", "add one as printed")
    return estimate
