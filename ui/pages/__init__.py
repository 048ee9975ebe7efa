"""One package for each page; pages do not import each other, ``places`` names them all."""
