"""Export the main table and figure for manuscripts, as text, Word document and images.

A Word document is a ZIP file with three small XML parts, which are written here. The other formats
are plain text or written by matplotlib. The same draws give the same bytes.
"""

import io
import re
import zipfile
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
import pandas as pd
import xarray as xr

from pvp_bayes.patients.basis import Basis
from pvp_bayes.report.basis_words import BASIS_WORDS
from pvp_bayes.report.figures import draw_picture, draw_svg, plot_odds_ratios
from pvp_bayes.report.wording import format_odds_ratio, format_probability
from pvp_bayes.results.odds_ratios import summarise_odds_ratios

__all__ = ["export_answer", "format_table"]


Rows = Sequence[Sequence[str]]
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest date in a ZIP file; constant, so that the same table gives the same bytes."""
_LATEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "$": r"\$",
        "&": r"\&",
        "#": r"\#",
        "%": r"\%",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
    }
)


def export_answer(draws: xr.DataTree, *, prob: float = 0.95) -> dict[str, bytes]:
    """Return the table of odds ratios and the forest plot as files for a manuscript.

    Parameters
    ----------
    draws
        From `infer` or `fit`.
    prob
        Posterior probability inside the intervals.

    Returns
    -------
    File names and contents: odds_ratios as md, tex, html and docx, and as svg, png (300 dpi) and
    pdf.
    """
    table = summarise_odds_ratios(draws, prob=prob)
    header, rows = format_table(table)
    caption = _write_caption(draws, prob)
    figure = plot_odds_ratios(draws, table)
    return {
        "odds_ratios.md": _write_markdown(header, rows, caption).encode(),
        "odds_ratios.tex": _write_latex(header, rows, caption).encode(),
        "odds_ratios.html": _write_html(header, rows, caption).encode(),
        "odds_ratios.docx": _write_word(header, rows, caption),
        "odds_ratios.svg": draw_svg(figure).encode(),
        "odds_ratios.png": draw_picture(figure, "png"),
        "odds_ratios.pdf": draw_picture(figure, "pdf"),
    }


def format_table(table: pd.DataFrame) -> tuple[list[str], list[list[str]]]:
    """Return the header and the rows of the main table, rounded as on the page.

    Parameters
    ----------
    table
        From `summarise_odds_ratios`.
    """
    percent = f"{100 * table['prob'].iloc[0]:g} %"
    header = ["Factor", "Printed odds ratio", f"Odds ratio ({percent} credible interval)"]
    header.append("Probability harmful")
    rows = []
    for fact in table.itertuples():
        low, middle, high = format_odds_ratio(fact)
        chance = format_probability(fact.probability_harmful, fact.effective_size)
        note = f" {fact.note}" if fact.note else ""
        rows.append(
            [
                f"{fact.label} ({fact.step})",
                f"{_say_printed(fact)}{note}",
                f"{middle} ({low} to {high})",
                f"{chance} ({fact.harmful})",
            ]
        )
    return header, rows


def _say_printed(fact: Any) -> str:
    if not np.isfinite(fact.printed_odds_ratio):
        return "not printed"
    text = f"{fact.printed_odds_ratio:g}"
    if np.isfinite(fact.printed_lower):
        text += f" ({fact.printed_lower:g} to {fact.printed_upper:g})"
    return text


def _write_caption(draws: xr.DataTree, prob: float) -> str:
    """Return the caption, which says what the numbers are based on."""
    attrs = draws.attrs
    basis = BASIS_WORDS[Basis.of(draws)].short
    reading = "" if attrs["reading"] in ("printed", "") else f", reading {attrs['reading']}"
    outcome = attrs["outcome"] or "the outcome"
    return (
        f"Odds ratios for {outcome}: posterior median and {100 * prob:g} % equal-tailed interval; "
        f"prior set {attrs['priors']}; basis: {basis}{reading}."
    )


def _write_markdown(header: Sequence[str], rows: Rows, caption: str) -> str:
    r"""Return a Markdown table with the caption below it.

    >>> print(_write_markdown(["a"], [["1|2 <b>"]], "c"))
    | a |
    |---|
    | 1\|2 \<b> |
    <BLANKLINE>
    c
    <BLANKLINE>
    """
    lines = [header, *rows]
    safe = [[re.sub(r"([\\|<*_`\[\]])", r"\\\1", _flatten(cell)) for cell in row] for row in lines]
    text = [f"| {' | '.join(row)} |" for row in safe]
    text.insert(1, f"|{'|'.join(['---'] * len(header))}|")
    plain = re.sub(r"([\\<*_`\[\]])", r"\\\1", _flatten(caption))
    return "\n".join([*text, "", plain, ""])


def _write_latex(header: Sequence[str], rows: Rows, caption: str) -> str:
    """Return a LaTeX table that uses the package booktabs."""
    lines = [" & ".join(_flatten(c).translate(_LATEX) for c in row) + r" \\" for row in rows]
    head = " & ".join(_flatten(cell).translate(_LATEX) for cell in header)
    return "\n".join(
        [
            r"\begin{table}",
            rf"\caption{{{_flatten(caption).translate(_LATEX)}}}",
            rf"\begin{{tabular}}{{{'l' * len(header)}}}",
            r"\toprule",
            head + r" \\",
            r"\midrule",
            *lines,
            r"\bottomrule",
            r"\end{tabular}",
            r"\end{table}",
            "",
        ]
    )


def _write_html(header: Sequence[str], rows: Rows, caption: str) -> str:
    """Return an HTML table without styles, to paste into a page or a word processor."""

    def line(cells: Sequence[str], tag: str) -> str:
        return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in cells) + "</tr>"

    body = "\n".join(line(row, "td") for row in rows)
    return (
        f"<table>\n<caption>{escape(caption)}</caption>\n<thead>{line(header, 'th')}</thead>\n"
        f"<tbody>\n{body}\n</tbody>\n</table>\n"
    )


def _write_word(header: Sequence[str], rows: Rows, caption: str) -> bytes:
    """Return a Word document with the caption and the table (ECMA-376, WordprocessingML)."""
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "bottom", "insideH")
    )
    grid = '<w:gridCol w:w="2300"/>' * len(header)
    lines = [_write_line(header, bold=True), *(_write_line(row) for row in rows)]
    body = (
        f"<w:p>{_write_run(caption)}</w:p><w:tbl><w:tblPr>"
        f'<w:tblW w:w="0" w:type="auto"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(lines)}</w:tbl><w:p/>"
    )
    types = "application/vnd.openxmlformats"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="{types}-package.relationships+xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{types}-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(zipfile.ZipInfo(name, _EPOCH), _XML + text)
    return file.getvalue()


def _write_line(cells: Sequence[str], *, bold: bool = False) -> str:
    """Return a row of a Word table."""
    inside = (f"<w:tc><w:tcPr/><w:p>{_write_run(c, bold=bold)}</w:p></w:tc>" for c in cells)
    return f"<w:tr>{''.join(inside)}</w:tr>"


def _write_run(text: str, *, bold: bool = False) -> str:
    style = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{style}<w:t xml:space="preserve">{escape(_flatten(text))}</w:t></w:r>'


def _flatten(text: str) -> str:
    """Return text on one line, without characters that XML does not allow."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())
