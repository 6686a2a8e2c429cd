"""Short ways to write the commonest facts. They set fields of the records and nothing else."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

from ._base import Data

if TYPE_CHECKING:
    from .inputs import Headcount, Hours, Schedule, Service

S = TypeVar("S")


class ScheduleShort(Data):
    """Short ways to write a schedule."""

    __slots__ = ()

    @staticmethod
    def mon_fri(hours: Hours, *, from_: date | None = None) -> Schedule:
        """Monday to Friday, as many hours each day."""
        from .inputs import Schedule, WeekHours

        week = WeekHours(mon=hours, tue=hours, wed=hours, thu=hours, fri=hours)
        return Schedule(hours=week, from_=from_)

    @staticmethod
    def weekly(hours: Hours, *, from_: date | None = None) -> Schedule:
        """So many hours a week, on days that are not known."""
        from .inputs import Schedule

        return Schedule(hours_per_week=hours, from_=from_)


class ServiceShort(Data):
    """Short ways to write a length of service."""

    __slots__ = ()

    @staticmethod
    def since(day: date) -> Service:
        """One period of employment from that day, which still runs."""
        from .inputs import Service, ServicePeriod

        return Service(periods=[ServicePeriod(from_=day)])


class HeadcountShort(Data):
    """Short ways to write a headcount."""

    __slots__ = ()

    @staticmethod
    def of(*, total: int | None = None, within_75_miles: int | None = None) -> Headcount:
        """So many employees in all, and within 75 miles of the worksite."""
        from .inputs import HeadEntry, Headcount

        def count(n: int | None) -> list[HeadEntry] | None:
            return None if n is None else [HeadEntry(count=n)]

        return Headcount(total=count(total), within_75_miles=count(within_75_miles))
