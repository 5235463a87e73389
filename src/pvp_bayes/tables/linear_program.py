"""Solve many small linear programs by HiGHS (Huangfu and Hall 2018).

SciPy calls the same library, but for small programs its overhead takes most of the time.
"""

from typing import Any

import highspy
import numpy as np
from numpy.typing import NDArray

__all__ = ["minimise"]


_new_solver: Any = highspy._Highs  # type: ignore[attr-defined]  # in its `__all__`, without a type
Floats = NDArray[np.float64]


def minimise(cost: Floats, rows: Floats, low: Floats, high: Floats) -> Floats:
    """Minimise cost @ x over x >= 0 with low <= rows @ x <= high; return the dual values.

    Parameters
    ----------
    cost
        Dims (variable,).
    rows
        Dims (constraint, variable).
    low, high
        Bounds, dims (constraint,), equal ones for an equality constraint.

    Returns
    -------
    Multipliers, dims (constraint,): the derivative of the minimum by the active bound.

    Raises
    ------
    ArithmeticError
        If no optimum is found.

    Examples
    --------
    >>> minimise(np.ones(2), np.array([[1.0, 2.0]]), np.array([4.0]), np.array([4.0])).tolist()
    [0.5]
    """
    columns, used = np.nonzero(rows.T)
    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = len(cost), len(rows)
    program.col_cost_, program.col_lower_ = cost, np.zeros(len(cost))
    program.col_upper_ = np.full(len(cost), highspy.kHighsInf)
    program.row_lower_, program.row_upper_ = low, high
    program.a_matrix_.start_ = np.searchsorted(columns, np.arange(len(cost) + 1))
    program.a_matrix_.index_ = used
    program.a_matrix_.value_ = rows.T[columns, used]
    for presolve in ("off", "on"):  # small programs are solved faster without
        solver = _new_solver()  # `highspy.Highs` prints a banner
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("solver", "simplex")
        solver.setOptionValue("presolve", presolve)
        solver.passModel(program)
        solver.run()
        if solver.getModelStatus() == highspy.HighsModelStatus.kOptimal:
            return np.array(solver.getSolution().row_dual)
    found = solver.modelStatusToString(solver.getModelStatus())
    msg = f"expected a solved linear program, found: {found}; report this study"
    raise ArithmeticError(msg)
