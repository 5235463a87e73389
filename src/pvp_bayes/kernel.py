"""The compiled walk: made ahead of time, or here where that cannot be read.

`walk.ll` is what Numba makes of `walk.py` for any processor, in LLVM's own text; `make kernel`
writes it, and a test holds it against its sources. Turning it into machine code takes half a second
and no Numba, and the machine code is kept in the user's folder for caches, if that can be written;
compiling `walk.py` takes half a minute.
"""

import ctypes
import hashlib
import itertools
import os
import re
import threading
from collections.abc import Callable
from contextlib import suppress
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_cache_path

from pvp_bayes.ladders import CLIMB, FIT, TRADE, Ladder, Space, new_move

__all__ = [
    "Walker",
    "compile_walk",
    "find_cache",
    "hash_sources",
    "prepare_walk",
    "write_kernel",
]

STORED = "walk.ll"
SOURCES = ("ladders.py", "walk.py")
ENTRY = "run"
LEVEL = 2
HINTS = re.compile(
    r"^.*@llvm\.lifetime\..*\n|, target_mem[01]: none| nocreateundeforpoison", re.MULTILINE
)
"""What an optimiser may make use of, in words that LLVM 20 cannot read."""
_lock = threading.Lock()


class Walker:
    """A ladder of data sets and the compiled walk over them.

    Parameters
    ----------
    space, ladder
        As their classes say; the walk changes the ladder in place.
    """

    def __init__(self, space: Space, ladder: Ladder) -> None:
        move = new_move(space)
        sizes = (
            *space.design.shape,
            len(space.strides),
            int(space.starts[2]),
            space.limits.shape[2],
            len(ladder.order),
            len(move.who),
        )
        self.space, self.ladder = space, ladder
        arrays = (np.array(sizes, dtype=np.int64), *space, *ladder, *move)
        if not all(a.flags.c_contiguous and a.dtype.itemsize == 8 for a in arrays):
            msg = "expected contiguous arrays of eight bytes a number"
            raise TypeError(msg)
        self._arrays = arrays  # the addresses below live as long as these do
        self._addresses = [ctypes.c_void_p(a.ctypes.data) for a in arrays]

    def fit(self, which: int) -> float:
        """Fit a data set from scratch; return its energy, infinite where no fit is found."""
        return float(self._run(FIT, which, 1)[0])

    def climb(self, exchanges: int) -> NDArray[np.float64]:
        """Let every rung walk and neighbours trade; return the coldest energy after each."""
        return self._run(CLIMB, exchanges, exchanges)

    def trade_places(self, steps: int) -> None:
        """Move cases and controls of the coldest data set where no fit changes."""
        self._run(TRADE, steps, 1)

    def _run(self, task: int, number: int, size: int) -> NDArray[np.float64]:
        result, returned = np.zeros(size), (ctypes.c_void_p * 1)()
        run = _Compiled.get().function
        status = run(
            returned,  # Numba writes None here
            returned,  # and would write what was raised here, if anything were
            ctypes.c_int64(task),
            ctypes.c_int64(number),
            ctypes.c_void_p(result.ctypes.data),
            *self._addresses,
        )
        if status not in {0, -2}:  # Numba's codes for a value and for None
            msg = f"expected the compiled walk to end, found its status {status}"
            raise ArithmeticError(msg)
        return result


class _Compiled:
    """The function `pvp_bayes.walk.run`, made once in a process of LLVM's text."""

    _made: "_Compiled | None" = None

    def __init__(self, text: str) -> None:
        import llvmlite.binding as llvm  # noqa: PLC0415  (beside other work)

        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        machine = llvm.Target.from_default_triple().create_target_machine(opt=LEVEL)
        about = f"{llvm.llvm_version_info} {machine.triple} {LEVEL} {text}"
        code = _keep(about.encode(), lambda: _translate(text, machine))
        self.engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), machine)
        self.engine.add_object_file(llvm.ObjectFileRef.from_data(code))
        self.engine.finalize_object()
        self.function = ctypes.CFUNCTYPE(ctypes.c_int32)(self.engine.get_function_address(ENTRY))

    @classmethod
    def get(cls) -> "_Compiled":
        with _lock:
            if cls._made is None:
                cls._made = cls._make()
            return cls._made

    @classmethod
    def _make(cls) -> "_Compiled":
        text = (resources.files("pvp_bayes") / STORED).read_text(encoding="ascii")
        try:
            return cls(text)
        except RuntimeError:  # an LLVM that reads other words
            return cls(compile_walk())


def _translate(text: str, machine: Any) -> bytes:
    """Turn LLVM's text into machine code."""
    import llvmlite.binding as llvm  # noqa: PLC0415

    module = llvm.parse_assembly(text)
    module.triple = machine.triple
    module.data_layout = str(machine.target_data)
    module.verify()
    return bytes(machine.emit_object(module))


def _keep(about: bytes, make: Callable[[], bytes]) -> bytes:
    """Return what was kept for just this, or make it and keep it if it can be kept."""
    key = hashlib.sha256(about)
    place = find_cache() / f"walk-{key.hexdigest()[:16]}.o"
    with suppress(OSError):
        kept = place.read_bytes()
        head, code = kept[: 2 * key.digest_size], kept[2 * key.digest_size :]
        if head == key.digest() + hashlib.sha256(code).digest():
            return code
    code = make()
    if place.is_absolute():  # else there is no home
        beside = place.with_name(f".{place.name}.{os.getpid()}.part")
        with suppress(OSError):
            place.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(key.digest() + hashlib.sha256(code).digest() + code)
            beside.replace(place)
        with suppress(OSError):
            beside.unlink(missing_ok=True)  # where the disk was full
    return code


def find_cache() -> Path:
    """Return the folder in which machine code outlives the process; it can be deleted any time."""
    return user_cache_path("pvp-bayes", appauthor=False)


def prepare_walk() -> None:
    """Begin to turn the walk into machine code, beside whatever else is to be done first.

    The process waits for it before it ends: LLVM does not bear being cut off.
    """
    threading.Thread(target=_Compiled.get).start()


def hash_sources() -> str:
    """Return the SHA-256 of the sources that `walk.ll` is made of."""
    folder = Path(__file__).parent
    return hashlib.sha256(b"".join((folder / s).read_bytes() for s in SOURCES)).hexdigest()


def compile_walk() -> str:
    """Compile `walk.py` with Numba and return LLVM's text of it.

    What is not needed is left out, functions have short names, and no processor is named.
    """
    import llvmlite.binding as llvm  # noqa: PLC0415
    from numba import cfunc  # noqa: PLC0415

    from pvp_bayes import walk  # noqa: PLC0415

    compiled: Any = cfunc(walk.SIGNATURE, error_model="numpy")(walk.run)
    module = llvm.parse_assembly(compiled._library.get_llvm_str())
    mangled = re.compile(r"_ZN9pvp_bayes4walk\d+(\w+?)B(?:\dv|v)\d+B")
    names, count = {}, itertools.count()
    for function in module.functions:
        found = mangled.match(function.name)
        if not function.is_declaration:
            function.linkage = "internal"
        if found and found[1] == ENTRY:
            function.linkage, names[function.name] = "external", ENTRY
        elif found:
            names[function.name] = f"{found[1]}.{next(count)}"
    for variable in module.global_variables:
        if "NumbaEnv" in variable.name:
            variable.linkage = "internal"
    machine = llvm.Target.from_default_triple().create_target_machine(opt=LEVEL)
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(LEVEL))
    passes = llvm.create_new_module_pass_manager()
    passes.add_global_dead_code_eliminate_pass()
    passes.add_strip_dead_prototype_pass()
    passes.run(module, builder)
    lines = str(module).splitlines()
    text = "\n".join(x for x in lines if not x.startswith((";", "target ", "source_filename")))
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, names[name])
    return text.strip() + "\n"


def write_kernel() -> None:
    """Write `walk.ll`; Numba must have been told to compile for a generic processor."""
    header = f"; Made by `make kernel` of {' and '.join(SOURCES)}: {hash_sources()}\n"
    text = HINTS.sub("", compile_walk())
    (Path(__file__).parent / STORED).write_text(header + text, encoding="ascii")
