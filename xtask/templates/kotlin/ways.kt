// The short ways that are written by hand, for the class bodies that the generator makes: they set fields and nothing else, as those of the
// Rust library do. `//! NAME` begins what belongs in the body of NAME, `//! NAME builder` in its builder, `//! NAME companion` beside its statics.
//! Employer companion
        /** An employer of that kind; everything else is not known yet. */
        @JvmStatic
        fun ofKind(kind: EmployerKind): Employer = Employer(kind = listOf(kind))
//! Employer builder
        /** The method by which it counts the leave year of every law that lets it choose. */
        fun leaveYearEverywhere(method: LeaveYear): Builder = leaveYear("*", method)

        /** It keeps no holidays: every Monday to Friday is a business day. */
        fun noHolidays(): Builder = apply { holidays = emptyList() }

        /** It designates leave in time, so that a late designation is no question. */
        fun designatesOnTime(): Builder = apply { designates = Designates.ON_TIME }
//! Schedule companion
        /** Monday to Friday, as many hours each day. */
        @JvmStatic
        fun monFri(hours: BigDecimal): Schedule = Schedule(hours = WeekHours(mon = hours, tue = hours, wed = hours, thu = hours, fri = hours))

        /** Monday to Friday, as many whole hours each day. */
        @JvmStatic
        fun monFri(hours: Long): Schedule = monFri(BigDecimal.valueOf(hours))

        /** So many hours a week, on days that are not known. */
        @JvmStatic
        fun weekly(hours: BigDecimal): Schedule = Schedule(hoursPerWeek = hours)
//! Schedule
    /** The same schedule from that day on. */
    fun from(day: LocalDate): Schedule = copy(from = day)
//! Block companion
        /** Leave for a reason from a day on; its extent is given by [through], [workdays] or [weeks]. */
        @JvmStatic
        fun of(reason: Reason, firstDay: LocalDate): Block = Block(reason = reason, firstDay = firstDay)
//! Block
    /** The host's own reference for this leave. */
    fun id(id: String): Block = copy(id = id)

    /** Through that day, which is included. */
    fun through(lastDay: LocalDate): Block = copy(lastDay = lastDay)

    /** So many of the person's own workdays. */
    fun workdays(workdays: Long): Block = copy(workdays = workdays)

    /** So many of the person's own workweeks. */
    fun weeks(weeks: Long): Block = copy(weeks = Rational.of(weeks))

    /** For a member of the case's `family`. */
    fun forMember(id: String): Block = copy(for_ = PersonRef.Member(id))

    /** The day on which the employee gave notice; the employer then knew. */
    fun noticeOn(day: LocalDate): Block = copy(noticeOn = day)

    /** The day on which the employer knew enough to see that the leave may be protected. */
    fun employerKnewOn(day: LocalDate): Block = copy(employerKnewOn = day)
//! Claim companion
        /** A claim for a program's benefit from a day on: `us-ca-sdi-pfl/di`, or `di` where the question names the law. */
        @JvmStatic
        fun of(program: String, firstDay: LocalDate): Claim = Claim(program = program, firstDay = firstDay)
//! Claim
    /** Through that day, which is included. */
    fun through(lastDay: LocalDate): Claim = copy(lastDay = lastDay)

    /** For so many weeks. */
    fun weeks(weeks: Long): Claim = copy(weeks = Rational.of(weeks))
//! Service companion
        /** Employed since that day, without a break. */
        @JvmStatic
        fun since(day: LocalDate): Service = Periods(listOf(ServicePeriod(from = day)))
//! Headcount companion
        /** Plain counts: of all people, of those within 75 miles of the worksite, of those in the state. */
        @JvmStatic
        @JvmOverloads
        fun of(total: Long? = null, within75Miles: Long? = null, inState: Long? = null): Headcount =
            Headcount(total = heads(total), within75Miles = heads(within75Miles), inState = heads(inState))

        private fun heads(count: Long?): List<HeadEntry>? = count?.let { listOf(HeadEntry(count = it)) }
//! Case builder
        /** Works in that state: `us-ca`. */
        fun worksIn(state: String): Builder = places(Place(state = state))

        /** Employed since that day, without a break. */
        fun employedSince(day: LocalDate): Builder = apply {
            service = Service.since(day)
            if (absences?.isEmpty() == true && absencesCompleteFrom == null) absencesCompleteFrom = day
        }

        /** How many people the employer employs in all. */
        fun headcount(count: Long): Builder = heads { copy(total = listOf(HeadEntry(count = count))) }

        /** How many of them work within 75 miles of the worksite. */
        fun headcountWithin75Miles(count: Long): Builder = heads { copy(within75Miles = listOf(HeadEntry(count = count))) }

        /** How many of them work in the state. */
        fun headcountInState(count: Long): Builder = heads { copy(inState = listOf(HeadEntry(count = count))) }

        /** Hours actually worked in the 12 months before a day; the day itself is not counted. Each day that the law looks back from has its own figure. */
        fun hoursWorked12MonthsBefore(before: LocalDate, hours: BigDecimal): Builder =
            hoursWorked(HoursWorked(months = 12, before = before, hours = hours))

        /** There has been no absence since the person was hired: the list of absences is empty and whole. */
        fun noEarlierAbsences(): Builder = apply {
            absences = emptyList()
            (service as? Service.Periods)?.let { absencesCompleteFrom = it.value.minOfOrNull(ServicePeriod::from) }
        }

        /** The day on which the child was born, or is expected. */
        fun born(day: LocalDate): Builder = apply { events = (events?.toBuilder() ?: Events.builder()).birth(day).build() }

        /** What the person earned in the quarter of the base period with the highest wages. */
        fun highestQuarterWages(amount: BigDecimal): Builder = apply { wages = (wages ?: Wages()).copy(highestQuarter = amount) }

        /** A claim for a benefit. */
        fun claim(claim: Claim): Builder = claims(claim)

        private fun heads(change: Headcount.() -> Headcount): Builder = apply { headcount = (headcount ?: Headcount()).change() }
