"""Every widget in every state on one page, for whoever reviews the design: ``opmaat gallery``.

Its words are samples like those of the practice week, and are not translated.
"""
