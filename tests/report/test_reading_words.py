"""What the page says of the reading that was taken."""

from pvp_bayes.report.reading_words import describe_reading, explain_choice
from pvp_bayes.tables.choice import ReadingChoice
from pvp_bayes.tables.reading import Change, Reading

PRINTED = Reading()
EVERY = Reading((Change("reversed", "all"),))
AGE = Reading((Change("reversed", "age"),))
SEX = Reading((Change("reversed", "sex"),))
BOTH = Reading((*AGE.changes, *SEX.changes))


def test_a_user_and_an_obstacle_are_named():
    assert explain_choice(ReadingChoice(AGE, "user")) == (
        "The reading reversed:age was chosen by the user."
    )
    choice = ReadingChoice(PRINTED, "not tested", obstacle="not applicable: age is measured")
    assert explain_choice(choice) == (
        "The printed reading is taken; feasibility is not applicable: age is measured."
    )


def test_the_only_change_says_by_which_test():
    by_program = explain_choice(ReadingChoice(AGE, "feasibility", printed=False))
    assert by_program.endswith(
        "this is the only single change of coding that the linear program does not exclude."
    )
    choice = ReadingChoice(AGE, "closeness", False, misses=((AGE, 0.01), (SEX, 0.44)))
    assert explain_choice(choice) == (
        "The reading reversed:age is taken: no data set can have both tables as printed, and this "
        "is the only single change of coding tried under which patients were found that come "
        "within 2 % of Table 2 (reversed:sex misses by 44 % of a standard error)."
    )


def test_the_miss_of_the_printed_reading_is_the_reason_where_it_is_not_excluded():
    misses = ((PRINTED, 0.33), (EVERY, 0.01))
    text = explain_choice(ReadingChoice(EVERY, "closeness", misses=misses, untried=(AGE, BOTH)))
    assert "the printed reading miss it by 33 % of a standard error" in text
    assert "software prints that models the other group of the outcome" in text
    assert text.endswith("1 further reading was not tried.")  # larger changes do not matter


def test_readings_that_do_equally_well_are_named():
    words = "of the single changes of coding that the linear program does not exclude"
    taken = explain_choice(ReadingChoice(AGE, "signs", False, (SEX,)))
    assert f"{words} (reversed:age, reversed:sex) it alone agrees best with Table 1" in taken
    none = explain_choice(ReadingChoice(PRINTED, "nothing", False, (AGE, SEX)))
    assert f"{words} (reversed:age, reversed:sex) none agrees better" in none
    assert "so its estimates are used alone, as printed" in none


def test_where_nothing_comes_near_the_nearest_is_named():
    misses = ((PRINTED, 0.33), (EVERY, 3.0), (AGE, 0.12))
    text = explain_choice(ReadingChoice(PRINTED, "nothing", misses=misses, untried=(SEX, BOTH)))
    assert "(reversed:age misses by 12 % of a standard error, reversed:all misses by 3 " in text
    assert text.endswith("2 further readings were not tried.")
    text = explain_choice(ReadingChoice(PRINTED, "nothing", printed=False))
    assert text.endswith("and no other reading that was tried is possible.")


def test_patients_without_a_finite_fit_have_no_miss():
    misses = ((PRINTED, float("inf")), (EVERY, float("inf")), (AGE, 0.12))
    text = explain_choice(ReadingChoice(PRINTED, "nothing", misses=misses))
    assert "no patients with a finite fit were found for the printed reading" in text
    assert text.endswith("(reversed:age misses by 12 % of a standard error).")


def test_all_rows_reversed_say_what_they_mean():
    assert describe_reading(EVERY, {}) == (
        "all rows reversed, as when the other group of the outcome was modelled"
    )
