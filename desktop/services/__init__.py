"""What a counsellor does: one call is one unit of work and gives one ChangeSet.

Every method runs on the store worker; what comes back are frozen dataclasses.
"""
