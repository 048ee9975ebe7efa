"""Long proofs run by hand: ``python -m tests.proof.kill`` and ``python -m tests.proof.fuzz``."""
