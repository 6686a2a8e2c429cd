//! People: the employee's family, spouse, and whom leave is taken for.

use crate::api::prelude::*;

record! {
    /// Whether a marriage counts depends on the law of the place where it was made or where the couple lives.
    pub struct Marriage {
        /// Is the marriage valid where it was made?
        pub recognised_where_celebrated: Option<YesNo>,
        /// Is the marriage recognised where the couple lives?
        pub recognised_where_residing: Option<YesNo>,
    }
}

record! {
    /// What is known of a member of the armed forces, where leave is taken for or because of that person.
    pub struct Military {
        /// Active, in the guard or reserve, or a veteran.
        pub status: Option<MilitaryStatus>,
        /// The day of a veteran's discharge.
        pub discharged_on: Option<Day>,
        /// The kind of a veteran's discharge.
        pub discharge: Option<Discharge>,
        /// The kind of leave that the member has from service, such as rest and recuperation.
        pub member_leave: Option<Word>,
        /// Does the member have a serious injury or illness, as the law defines it for that status?
        pub serious_injury: Option<YesNo>,
        /// The levels at which the member has blood relatives beside spouse, parents and children: the nearest of them is next of kin.
        pub blood_kin: Option<Vec<BloodKin>>,
        /// Whom the member named in writing as next of kin.
        pub kin_designated: Option<KinDesignated>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A person for whom leave is taken, or whose event it is: relation, age, dependence. No name is needed.
    pub struct Person {
        /// The relation to the employee, or to the person named by `of`.
        pub relation: Option<Relation>,
        /// Read outwards: `parent` of the `spouse` is the mother- or father-in-law.
        pub of: Option<Relation>,
        /// By what the relation holds: birth, adoption, marriage of a parent, or a parent's place.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Kinship>>"))]
        pub kinship: Option<Vec<Kinship>> as one_or_many,
        /// The day of birth, from which the age on each day follows.
        pub born: Option<Day>,
        /// The age in whole years, where the day of birth is not at hand.
        pub age: Option<Count>,
        /// The day of death.
        pub died_on: Option<Day>,
        /// Has the person died?
        pub deceased: Option<YesNo>,
        /// With how many activities of daily living, basic or instrumental, the person needs help.
        pub activities_needing_help: Option<Count>,
        /// Of a spouse: where the marriage counts.
        pub marriage: Option<Marriage>,
        /// Is the person unable to care for themselves because of a disability? Then a child counts at any age.
        pub incapable_of_self_care: Option<YesNo>,
        /// Does the person live with the employee?
        pub lives_with: Option<YesNo>,
        /// Do the two share their finances?
        pub shares_finances: Option<YesNo>,
        /// Does the person depend on the employee?
        pub depends_on: Option<YesNo>,
        /// Did the person stand in a parent's place to the employee?
        pub in_loco_parentis_to_employee: Option<YesNo>,
        /// Does the employee stand in a parent's place to the person?
        pub employee_in_loco_parentis: Option<YesNo>,
        /// Has the employee named this person as the designated person?
        pub designated: Option<YesNo>,
        /// Is somebody else willing to give the care?
        pub other_carer_willing: Option<YesNo>,
        /// Does the person work for the same employer?
        pub works_for_same_employer: Option<YesNo>,
        /// Is the partnership registered?
        pub registered: Option<YesNo>,
        /// Does the person have a serious health condition, as somebody found?
        pub serious_condition: Option<YesNo>,
        /// Does the person need the employee's care?
        pub care_needed: Option<YesNo>,
        /// The day on which the person was designated.
        pub designated_on: Option<Day>,
        /// What is known of the person's service.
        pub military: Option<Military>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// What a limit that spouses share needs to know of the other person: never the other's whole case.
    pub struct Spouse {
        /// Are the two married?
        pub married: Option<YesNo>,
        /// Does the spouse work for the same employer?
        pub same_employer: Option<YesNo>,
        /// Is the spouse eligible for leave under the law, too?
        pub eligible: Option<YesNo>,
        /// The spouse's own absences; their reasons suffice to count what both share.
        pub absences: Option<Vec<Absence>>,
        /// The day from which that list is whole.
        pub absences_complete_from: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}
