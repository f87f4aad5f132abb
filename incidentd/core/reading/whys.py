"""Why something read is not believed: every reason a doubt can give, one sentence each, marked for the catalogues."""

from __future__ import annotations

from typing import Final


def _(message: str) -> str:
    """Mark a message id for the catalogues."""
    return message


# Numbers of people
NOT_EXACT: Final = _("the number is not exact")
NOT_SAID: Final = _("the number is not said")
UNKNOWN: Final = _("the number is said to be unknown")
STILL_VERIFIED: Final = _("it is said to be still under verification")
NOT_CERTAIN: Final = _("it is not said for certain")
HOW_MANY_MORE: Final = _("it says how many more, not how many")
WHICH_NUMBER: Final = _("it is not clear which number is meant")
HOW_MANY_LEFT: Final = _("some are told of otherwise: it is not clear how many are left")
WHAT_HAPPENED_TO_THEM: Final = _("it does not say what happened to these people")
NOT_HEARD_YET: Final = _("not heard of yet is not the same as none")
HOW_GRAVELY: Final = _("it is not said whether seriously or slightly injured")
NOT_APART: Final = _("dead and injured are not told apart")
UNCLEAR_CORRECTION: Final = _("a correction that is not clear")

# What contradicts itself
CONTRADICTION: Final = _("two statements contradict each other")
LESS_TRUSTED_DIFFERS: Final = _("another part of the mail says otherwise; the more trusted part stands")
MOST_URGENT_TAKEN: Final = _("different classes are named; the most urgent one was taken")
OF_ANOTHER_UNIT: Final = _("the sender belongs to another unit")

IN_AN_ATTACHED_MAIL: Final = _("it stands only in an attached mail, which may be an older one")

# Amounts
SEVERAL_AMOUNTS: Final = _("several amounts, and none is the whole")
NO_UNIT_OF_MONEY: Final = _("the unit of the amount is not said")

# Times
NO_MOMENT: Final = _("the time is not exact")
NO_HOUR: Final = _("the hour is not said")
WHICH_DAY: Final = _("it is not clear of which day this time is")
LEAP_SECOND: Final = _("it is in a leap second: write second 59, or the next minute")
NO_SUCH_TIME: Final = _("there is no such date or time")
IN_THE_FUTURE: Final = _("this lies in the future")
TOO_EARLY: Final = _("it lies before the year 2000")
CLOCKS_CHANGED: Final = _("the clocks were changed then")
UNKNOWN_ZONE: Final = _("the time zone is not clear")
NOT_THE_OCCURRENCE: Final = _("it is not said that it occurred then")

# The whole
AN_EXERCISE: Final = _("the text speaks of an exercise")
OTHERS_INCIDENTS: Final = _("the text tells of others' incidents")
DENIED_OR_LONG_AGO: Final = _("this is said to be untrue, or was long ago")
SEVERAL_INCIDENTS: Final = _("the text tells of several incidents")
UNREADABLE: Final = _("it cannot be read from this")
NOT_AS_IT_MUST_BE: Final = _("this cannot be kept as it stands")
