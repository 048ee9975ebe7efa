"""The face of Opmaat: windows, pages and widgets. Qt lives here and nowhere else."""
