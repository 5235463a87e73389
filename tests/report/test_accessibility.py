"""The page can be read by everybody: WCAG 2.2 AA, on a telephone, on paper, by keyboard."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from pvp_bayes.report.page import render_report

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCHEMES = ("light", "dark")
OPEN_ALL = "document.querySelectorAll('details').forEach(d => d.open = true)"
CONTRASTS = """tags => {
  const read = text => (text.match(/[\\d.]+/g) || []).map(Number);
  const light = colour => {
    const parts = colour.map(x => x / 255)
      .map(x => x <= 0.03928 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const behind = element => {
    for (let e = element; e; e = e.parentElement) {
      const colour = read(getComputedStyle(e).backgroundColor);
      if (colour.length === 3) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const shape of document.querySelectorAll(tags)) {
    if (!shape.getClientRects().length) continue;
    const style = getComputedStyle(shape), paper = light(behind(shape.ownerSVGElement));
    const inks = [style.fill, style.stroke].filter(c => c !== 'none').map(read)
      .filter(c => c.length === 3).map(light)
      .map(ink => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05));
    if (inks.length) found.push(Math.max(...inks));
  }
  return found;
}"""
OVERFLOWING = """() => {
  const width = document.documentElement.clientWidth, scrolls = e => {
    for (let p = e.parentElement; p; p = p.parentElement)
      if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(p).overflowX)) return true;
    return false;
  };
  return [...document.querySelectorAll('body *')]
    .filter(e => !e.closest('svg') && e.getBoundingClientRect().right > width + 1 && !scrolls(e))
    .map(e => e.outerHTML.slice(0, 80));
}"""
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
word-spacing: .16em !important } p { margin-bottom: 2em !important }"""
FOCUSED = """() => {
  const e = document.activeElement, box = e.getBoundingClientRect();
  if (e === document.body) return null;
  return {name: e.outerHTML.slice(0, 80), outline: getComputedStyle(e).outlineStyle,
          width: box.width, height: box.height, seen: box.bottom > 0 && box.top < innerHeight};
}"""


@pytest.fixture(scope="module")
def file(examined, tmp_path_factory):
    """The whole report of the bundled paper."""
    path = tmp_path_factory.mktemp("whole") / "report.html"
    path.write_text(render_report(examined), encoding="utf-8")
    return path


@pytest.fixture
def show(browser, file):
    """Open the page in a window with everything that can be unfolded unfolded."""
    contexts = []

    def show(width=1440, scheme="light"):
        contexts.append(
            browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        )
        page = contexts[-1].new_page()
        page.goto(file.as_uri())
        page.evaluate(OPEN_ALL)
        return page

    yield show
    for context in contexts:
        context.close()


@pytest.mark.parametrize(
    ("width", "scheme"),
    [
        (360, "dark"),
        (1440, "light"),
        pytest.param(360, "light", marks=pytest.mark.slow),
        pytest.param(1440, "dark", marks=pytest.mark.slow),
    ],
)
def test_axe_finds_nothing_against_wcag(show, width, scheme):
    found = Axe().run(show(width, scheme), options={"runOnly": RULES}).response
    assert len(found["passes"]) > 30
    assert [(v["id"], v["nodes"][0]["html"][:80]) for v in found["violations"]] == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", [360, 1440])
def test_figures_stand_out_from_their_paper(show, width, scheme):
    page = show(width, scheme)
    texts = page.evaluate(CONTRASTS, "svg text")
    assert len(texts) > 50
    assert min(texts) >= 4.5  # WCAG 1.4.3
    marks = [c for c in page.evaluate(CONTRASTS, "svg path, svg use") if c > 1]  # 1: paper itself
    assert len(marks) > 100
    assert min(marks) >= 3  # WCAG 1.4.11


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
def test_nothing_is_cut_off_or_scrolls_sideways(show, width):
    page = show(width)
    assert page.evaluate(OVERFLOWING) == []
    page.add_style_tag(content=SPACED)  # WCAG 1.4.12
    assert page.evaluate(OVERFLOWING) == []


def test_prints_to_a4(show, tmp_path):
    page = show(672)  # 178 mm between the margins
    page.emulate_media(media="print")
    assert page.evaluate(OVERFLOWING) == []
    assert min(page.evaluate(CONTRASTS, "svg text")) >= 4.5
    scrolling = (
        "[...document.querySelectorAll('.scroll')].filter(e => e.scrollWidth > e.clientWidth + 1)"
    )
    assert page.evaluate(f"{scrolling}.map(e => e.innerText.slice(0, 60))") == []
    paper = page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    assert 5 <= paper.count(b"/Type /Page\n") <= 60


def test_keyboard_reaches_everything_and_shows_where_it_is(show):
    page, stops = show(), []
    while len(stops) < 500:
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            break
        stops.append(stop)
    assert 20 < len(stops) < 500  # all of them, and no trap
    assert [s["name"] for s in stops if s["outline"] == "none" or not s["seen"]] == []
    assert [s["name"] for s in stops if min(s["width"], s["height"]) < 24] == []  # WCAG 2.5.8
