"""The tables under a reading, against what a reader works out by hand."""

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from pvp_bayes.errors import StudyError
from pvp_bayes.printed.numbers import Reported
from pvp_bayes.printed.study import Counts, Moments, Regression, Study, Term, Variable, load_study
from pvp_bayes.tables.encoding import encode_factors, encode_tables, encode_terms
from pvp_bayes.tables.reading import Change, Reading, parse_reading


@pytest.fixture(scope="module")
def paper():
    return load_study("pvp")


def moments(mean, sd, n=None):
    return Moments(Reported(mean), Reported(sd), n)


def make_study(*variables, terms=(), sizes=(20, 30)):
    return Study(
        id="made",
        title="Made",
        source="Made",
        design="case-control",
        outcome="outcome",
        cases=sizes[0],
        controls=sizes[1],
        variables=variables,
        regression=Regression(tuple(terms)) if terms else None,
    )


def make_term(name="x", level="yes", reference="no", **texts):
    ends = texts.pop("interval", None)
    others = {key: texts.pop(key) for key in ("per", "harmful", "predictor") if key in texts}
    fields = {key: Reported(text) for key, text in texts.items()}
    interval = tuple(map(Reported, ends)) if ends else None
    predictor = others.pop("predictor", name)
    return Term(name, predictor, level, reference, interval=interval, **others, **fields)


BINARY = Variable(
    "x", "X", "binary", Counts({"yes": 12, "no": 8}), Counts({"yes": 10, "no": 20})
)  # fmt: skip
COUNT = Variable("n", "N", "count", moments("2.05", "0.89"), moments("1.50", "0.73"), range=(1, 3))
AGE = Variable("age", "Age", "continuous", moments("70.1", "8.2"), moments("68.0", "9.1"))


@pytest.mark.parametrize(
    "text",
    [
        "printed",
        "reversed:tfi",
        "level:tfi",
        "dichotomised:vertebrae:2",
        "reversed:tfi+dichotomised:vertebrae:3",
    ],
)
def test_a_reading_is_written_as_it_is_read(paper, text):
    assert parse_reading(text, paper).name == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "reversed:age",  # in Table 1 alone
        "reversed:tfi:2",
        "level:tfi:2",
        "level:age",
        "dichotomised:vertebrae",
        "dichotomised:tfi:2",
        "dichotomised:course:2",
        "reversed:tfi+",
        "swapped:tfi",
    ],
)
def test_a_reading_of_no_row_is_refused(paper, text):
    with pytest.raises(
        StudyError, match=r"expected printed, reversed:all, reversed:ROW, .* respell"
    ):
        parse_reading(text, paper)


def test_a_row_reversed_with_its_levels_swapped_is_the_row_as_printed(paper):
    term = paper.terms[0]
    turned, swapped = Change("reversed", term.predictor), Change("level", term.variable)
    assert Reading((turned,)).flips(term)
    assert Reading((swapped,)).flips(term)
    assert not Reading((turned, swapped)).flips(term)
    assert not Reading((turned,)).flips(paper.terms[1])


def test_patterns_are_every_combination_of_values(paper):
    encoding = encode_tables(paper, Reading())
    assert encoding.sizes == (61, 61)
    assert [p.name for p in encoding.predictors] == ["tfi", "liquefaction", "vertebrae", "cement"]
    rows = sorted(map(tuple, encoding.design.tolist()))
    assert rows == sorted(itertools.product((0.0, 1.0), (0.0, 1.0), (1.0, 2.0, 3.0), (0.0, 1.0)))
    named = dict(zip(encoding.pattern_names, encoding.design.tolist(), strict=True))
    satisfied = [t.level for t in paper.terms if t.variable == "cement"] == ["satisfied"]
    worst = named["tfi=yes, liquefaction=no, vertebrae=3, cement=satisfied"]
    assert worst == [1.0, 0.0, 3.0, float(satisfied)]


def test_counts_of_levels_are_those_of_table_1(paper):
    factor = encode_tables(paper, Reading()).factors[0]
    counts = [dict(zip(factor.values, s[0].tolist(), strict=True)) for s in factor.splits]
    assert counts == [{"yes": 44, "no": 17}, {"yes": 16, "no": 45}]
    assert (factor.complete, factor.missing, factor.moments) == (True, (0, 0), None)


def test_a_reversed_row_has_its_interval_turned_and_says_so(paper):
    printed = encode_tables(paper, Reading()).predictors[2]
    turned = encode_tables(paper, parse_reading("reversed:vertebrae", paper)).predictors[2]
    assert turned.coefficient == (-printed.coefficient[1], -printed.coefficient[0])
    assert turned.target_interval == (-printed.target_interval[1], -printed.target_interval[0])
    assert turned.standard_error == printed.standard_error
    assert "odds ratio" in turned.note
    assert printed.note == ""


def test_a_count_cut_in_two_is_a_step_from_fewer_to_more(paper):
    encoding = encode_tables(paper, parse_reading("dichotomised:vertebrae:2", paper))
    assert encoding.factors[2].codes[:, 0].tolist() == [0.0, 1.0, 1.0]
    assert encoding.predictors[2].contrast.step == "2 or more against fewer"


def test_a_count_may_be_printed_per_several():
    study = make_study(COUNT, terms=[make_term("n", "", "", odds_ratio="2.0", per=2.0)])
    encoding = encode_tables(study, Reading())
    assert encoding.factors[0].codes[:, 0].tolist() == [0.5, 1.0, 1.5]
    assert encoding.predictors[0].contrast.step == "2 unit more"


def test_levels_without_a_row_have_a_predictor_that_says_so():
    levels = Variable(
        "x", "X", "categorical", Counts({"a": 8, "b": 7, "c": 5}), Counts({"a": 9, "b": 11, "c": 10})
    )  # fmt: skip
    one = make_study(levels, terms=[make_term("x", "b", "a", odds_ratio="2", predictor="x[b]")])
    encoding = encode_tables(one, Reading())
    assert [p.name for p in encoding.predictors] == ["x[b]", "x[c]"]
    assert encoding.factors[0].codes.tolist() == [[0, 0], [1, 0], [0, 1]]
    assert encoding.predictors[1].coefficient == (-math.inf, math.inf)
    assert "no row" in encoding.predictors[1].note
    rest = make_study(levels, terms=[make_term("x", "b", "", odds_ratio="2")])
    alone = encode_tables(rest, Reading())
    assert alone.factors[0].codes.tolist() == [[0], [1], [0]]
    assert alone.predictors[0].contrast.step == "b against a or c"


def test_table_1_alone_has_a_row_for_every_level_but_the_reference():
    levels = Variable(
        "x", "X", "categorical", Counts({"a": 8, "b": 7, "c": 5}), Counts({"a": 9, "b": 11, "c": 10})
    )  # fmt: skip
    binary = replace(BINARY, name="y")
    encoding = encode_tables(make_study(levels, binary, COUNT), Reading())
    steps = {p.name: p.contrast.step for p in encoding.predictors}
    assert steps == {
        "x[b]": "b against a",
        "x[c]": "c against a",
        "y": "yes against no",
        "n": "1 unit more",
    }
    assert len(encoding.design) == 3 * 2 * 3


@pytest.mark.parametrize(
    ("texts", "source", "error"),
    [
        ({"coefficient": "1.2", "standard_error": "0.50"}, ("standard error",), 0.5),
        ({"odds_ratio": "3.320", "interval": ("1.246", "8.846")}, ("interval",), 0.5),
        ({"coefficient": "1.200", "wald": "5.760", "p": "0.0164"}, ("Wald statistic",), 0.5),
        ({"coefficient": "1.2000", "p": "0.01640"}, ("p value",), 0.5),
        ({"odds_ratio": "3.320"}, (), math.inf),
    ],
)
def test_standard_error_follows_from_the_first_number_that_gives_it(texts, source, error):
    (predictor,) = encode_terms(make_study(BINARY, terms=[make_term(**texts)]), Reading())
    assert predictor.error_source == source
    low, high = predictor.standard_error
    if source:
        assert low <= error <= high
        assert high - low < 0.05
    else:
        assert (low, high) == (0.0, math.inf)


def test_standard_error_behind_a_p_value_is_the_coefficient_over_z():
    (predictor,) = encode_terms(
        make_study(BINARY, terms=[make_term(coefficient="1.2", p="0.02")]), Reading()
    )
    least, most = (stats.norm.isf(p / 2) for p in (0.025, 0.015))
    assert predictor.standard_error == pytest.approx((1.15 / most, 1.25 / least))


@pytest.mark.parametrize(
    ("coefficient", "error", "expected"),
    [
        ("21.2", "9000.0", (8.0, math.inf)),
        ("-21.2", "9000.0", (-math.inf, -8.0)),
        ("21.2", "5.0", (21.15, 21.25)),
        ("7.9", "9000.0", (7.85, 7.95)),
    ],
)
def test_a_coefficient_without_a_finite_estimate_is_open_outwards(coefficient, error, expected):
    term = make_term(coefficient=coefficient, standard_error=error)
    (predictor,) = encode_terms(make_study(BINARY, terms=[term]), Reading())
    assert predictor.coefficient == pytest.approx(expected)


def test_printed_numbers_are_kept_as_they_stand():
    first = make_term(odds_ratio="3.3", interval=("1.2", "8.8"))
    second = make_term("n", "", "", coefficient="0.5", harmful="less")
    one, two = encode_terms(make_study(BINARY, COUNT, terms=[first, second]), Reading())
    assert one.printed == (3.3, 1.2, 8.8)
    assert two.printed[0] == pytest.approx(math.exp(0.5))
    assert np.isnan(two.printed[1:]).all()
    assert (one.harmful, one.harmful_sign) == ("yes", 1)
    assert (two.harmful, two.harmful_sign) == ("less", -1)
    other = make_term(odds_ratio="3.3", harmful="no")
    (turned,) = encode_terms(make_study(BINARY, terms=[other]), Reading())
    assert (turned.harmful, turned.harmful_sign) == ("no", -1)


def test_a_row_that_table_1_lacks_can_be_read_alone_and_not_crossed():
    study = make_study(BINARY, terms=[make_term("z", "b", "", odds_ratio="2.0")])
    (predictor,) = encode_terms(study, Reading())
    assert predictor.contrast.step == "b against not b"
    assert predictor.coefficient == pytest.approx((math.log(1.95), math.log(2.05)))
    with pytest.raises(StudyError, match="expected z in Table 1, found no such row"):
        encode_tables(study, Reading())


def test_patients_without_a_value_are_counted():
    short = replace(BINARY, controls=Counts({"yes": 10, "no": 17}))
    study = make_study(short, terms=[make_term(odds_ratio="2")])
    assert encode_tables(study, Reading()).factors[0].missing == (0, 3)
    for counts in ({"yes": 0, "no": 0}, {"yes": 20, "no": 11}):
        wrong = make_study(replace(BINARY, controls=Counts(counts)), terms=study.terms)
        with pytest.raises(StudyError, match="expected 1 to 30 patients of x in controls"):
            encode_tables(wrong, Reading())


def test_open_splits_are_those_with_an_allowed_sum_and_sum_of_squares():
    """The walk moves among exactly the splits that brute force finds."""
    study = make_study(COUNT, terms=[make_term("n", "", "", odds_ratio="2")])
    factor = encode_tables(study, Reading()).factors[0]
    for group, (summary, n) in enumerate(((COUNT.cases, 20), (COUNT.controls, 30))):
        found = set(map(tuple, factor.splits[group].tolist()))
        expected = set()
        for counts in itertools.product(range(n + 1), repeat=2):
            split = (*counts, n - sum(counts))
            if split[2] < 0:
                continue
            data = np.repeat([1, 2, 3], split)
            close = abs(data.mean() - summary.mean.value) <= 0.005 + 1e-12
            if close and abs(data.std(ddof=1) - summary.sd.value) <= 0.005 + 1e-12:
                expected.add(split)
        assert found == expected
        sums = [np.repeat([1, 2, 3], s).sum() for s in expected]
        squares = [(np.repeat([1, 2, 3], s) ** 2).sum() for s in expected]
        low, high = factor.moments[group]
        assert low[0] <= min(sums) <= max(sums) <= low[1]
        assert high[0] <= min(squares) <= max(squares) <= high[1]
        if len(expected) > 1:
            first, length = factor.rows[group][0]
            assert set(sums) <= set(range(first, first + length))
        else:
            assert factor.rows[group] is None


def test_a_count_without_a_range_takes_every_value_its_mean_and_sd_leave():
    """Samuelson (1968): no value is farther from the mean than SD (n - 1) / sqrt(n)."""
    open_ = replace(COUNT, range=None)
    study = make_study(open_, terms=[make_term("n", "", "", odds_ratio="2")])
    values = [int(v) for v in encode_tables(study, Reading()).factors[0].values]
    reach = [
        (m + s * (n - 1) / math.sqrt(n)) for m, s, n in ((2.055, 0.895, 20), (1.505, 0.735, 30))
    ]
    assert values == list(range(math.floor(max(reach)) + 1))


def test_whole_numbers_that_give_no_mean_are_refused():
    odd = replace(COUNT, cases=moments("2.07", "0.89"))
    with pytest.raises(StudyError, match=r"whole numbers that give the mean 2\.07"):
        encode_tables(make_study(odd, terms=[make_term("n", "", "", odds_ratio="2")]), Reading())


def test_more_patterns_than_can_be_listed_are_refused():
    many = [replace(BINARY, name=f"x{i}") for i in range(15)]
    terms = [make_term(v.name, odds_ratio="2") for v in many]
    with pytest.raises(StudyError, match="at most 20000 covariate patterns, found 2 x 2"):
        encode_tables(make_study(*many, terms=terms), Reading())
    assert len(encode_tables(make_study(*many[:14], terms=terms[:14]), Reading()).design) == 2**14


def test_grids_leave_few_enough_patterns_to_list():
    ages = [replace(AGE, name=f"a{i}") for i in range(2)]
    terms = [make_term(v.name, "", "", odds_ratio="1.1") for v in ages]
    encoding = encode_tables(make_study(*ages, terms=terms), Reading())
    assert [len(f.values) for f in encoding.factors] == [25, 25]
    assert encoding.shapes == {"a0": "normal", "a1": "normal"}
    many = [replace(BINARY, name=f"x{i}") for i in range(5)]
    both = [*terms, *(make_term(v.name, odds_ratio="2") for v in many)]
    encoding = encode_tables(make_study(*ages, *many, terms=both), Reading())
    assert max(len(f.values) for f in encoding.factors[:2]) <= math.isqrt(4000 // 32)
    assert len(encoding.design) <= 4000
    more = [replace(BINARY, name=f"x{i}") for i in range(9)]
    terms = [*both, *(make_term(v.name, odds_ratio="2") for v in more[5:])]
    with pytest.raises(StudyError, match="2 measured variables beside 512 patterns"):
        encode_tables(make_study(*ages, *more, terms=terms), Reading())
    factors, _ = encode_factors(make_study(*ages, *more, terms=terms), Reading())
    assert len(factors) == 11  # by themselves they can be encoded


def test_a_study_with_no_row_at_all_is_refused():
    with pytest.raises(StudyError, match="at least one row"):
        encode_tables(make_study(), Reading())


def test_odds_ratio_below_one_is_a_coefficient_below_zero():
    (predictor,) = encode_terms(make_study(BINARY, terms=[make_term(odds_ratio="0.20")]), Reading())
    assert predictor.coefficient == pytest.approx((math.log(0.195), math.log(0.205)))


def encode_row(reading=None, **texts):
    study = make_study(BINARY, terms=[make_term(**texts)])
    return encode_terms(study, reading(study) if reading else Reading())[0]


FULL = {"coefficient": "0.83", "standard_error": "0.31", "wald": "7.01", "odds_ratio": "2.30"}


def test_all_numbers_of_a_row_narrow_the_target_and_never_what_is_possible():
    predictor = encode_row(**FULL, interval=("1.24", "4.27"))
    assert predictor.coefficient == pytest.approx((0.825, 0.835))
    low, high = predictor.target_interval
    assert predictor.coefficient[0] <= low < predictor.estimate < high <= predictor.coefficient[1]
    assert high - low < 0.005
    low, high = predictor.standard_error
    assert 0.305 <= low < predictor.estimate_error < high <= 0.315
    assert high - low < 0.002
    assert predictor.error_source[:2] == ("standard error", "Wald statistic")


def test_a_reversed_row_has_its_estimate_turned():
    printed = encode_row(**FULL)
    turned = encode_row(lambda study: parse_reading("reversed:x", study), **FULL)
    assert turned.estimate == -printed.estimate
    assert turned.estimate_error == printed.estimate_error


def test_digits_that_were_cut_off_widen_what_is_possible():
    """exp(0.8398) is 2.316, so 0.83 and 2.31 were cut off, not rounded."""
    predictor = encode_row(**(FULL | {"odds_ratio": "2.31"}))
    assert predictor.coefficient == pytest.approx((0.825, 0.84))
    low, high = predictor.target_interval
    assert low <= 0.8398 <= high


@pytest.mark.parametrize(
    "texts",
    [{}, {"odds_ratio": "2.5"}, {"coefficient": "21.2", "standard_error": "9000.0"}],
)
def test_a_row_without_bounds_has_no_estimate_or_no_standard_error(texts):
    predictor = encode_row(**texts)
    assert math.isnan(predictor.estimate) or math.isnan(predictor.estimate_error)
    assert np.isnan(predictor.estimate) == (not np.isfinite(predictor.target_interval).all())
