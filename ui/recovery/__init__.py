"""The secrets of a file on screen and on paper: a new password, the recovery code, where it may go."""
