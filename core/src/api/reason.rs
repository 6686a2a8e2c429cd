//! Why somebody is absent: a ground of the vocabulary, with its kind where the kind matters.

use super::read::{Node, Readable, nearest};
use crate::{Code, Error};
use serde::{Serialize, Serializer};
use std::fmt;

macro_rules! reasons {
    ($($name:ident = $text:literal,)*) => {
        /// A reason for leave, as `ground` or `ground/kind`. A company's own reasons begin with `x-`.
        ///
        /// ```
        /// use leavelaw::Reason;
        /// assert_eq!(Reason::PregnancyIncapacity.ground(), "pregnancy");
        /// assert_eq!(Reason::PregnancyIncapacity.kind(), Some("incapacity"));
        /// ```
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Reason {
            $(#[doc = concat!("`", $text, "`")] $name,)*
            /// A reason of a company's own pack, spelled with its `x-`.
            Custom(String),
        }

        impl Reason {
            /// Every reason of the vocabulary, as it stands in JSON.
            pub const WORDS: &[&str] = &[$($text,)*];

            /// The reason as it stands in JSON.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self { $(Reason::$name => $text,)* Reason::Custom(text) => text }
            }

            /// The reason that is spelled so; `None` outside the vocabulary.
            #[must_use]
            pub fn parse(text: &str) -> Option<Reason> {
                match text {
                    $($text => Some(Reason::$name),)*
                    own if own.starts_with("x-") => Some(Reason::Custom(own.to_owned())),
                    _ => None,
                }
            }
        }
    };
}

reasons! {
    Bonding = "bonding",
    PlacementProcess = "placement-process",
    FamilyCare = "family-care",
    OwnHealth = "own-health",
    OwnDisability = "own-disability",
    Pregnancy = "pregnancy",
    Loss = "loss",
    NewbornInpatient = "newborn-inpatient",
    SickChild = "sick-child",
    Appointment = "appointment",
    Closure = "closure",
    PublicEmergencyCare = "public-emergency-care",
    Safe = "safe",
    Court = "court",
    Jury = "jury",
    Bereavement = "bereavement",
    Donation = "donation",
    Exigency = "exigency",
    MilitaryCaregiver = "military-caregiver",
    MilitaryFamily = "military-family",
    UniformedService = "uniformed-service",
    School = "school",
    Voting = "voting",
    Accommodation = "accommodation",
    BondingBirth = "bonding/birth",
    BondingAdoption = "bonding/adoption",
    BondingFoster = "bonding/foster",
    BondingKinship = "bonding/kinship",
    BondingGuardianship = "bonding/guardianship",
    BondingAfterLoss = "bonding/after-loss",
    PlacementProcessAdoption = "placement-process/adoption",
    PlacementProcessFoster = "placement-process/foster",
    PregnancyIncapacity = "pregnancy/incapacity",
    PregnancyPrenatalCare = "pregnancy/prenatal-care",
    PregnancyChildbirthRecovery = "pregnancy/childbirth-recovery",
    PregnancyComplication = "pregnancy/complication",
    PregnancyNursing = "pregnancy/nursing",
    PregnancyEndOfPregnancyCare = "pregnancy/end-of-pregnancy-care",
    PregnancyFertility = "pregnancy/fertility",
    LossMiscarriage = "loss/miscarriage",
    LossStillbirth = "loss/stillbirth",
    LossFailedAdoption = "loss/failed-adoption",
    LossFailedSurrogacy = "loss/failed-surrogacy",
    LossFailedReproduction = "loss/failed-reproduction",
    SickChildSerious = "sick-child/serious",
    SickChildNotSerious = "sick-child/not-serious",
    AppointmentInfant = "appointment/infant",
    AppointmentChild = "appointment/child",
    AppointmentElder = "appointment/elder",
    AppointmentPostpartum = "appointment/postpartum",
    ClosureSchool = "closure/school",
    ClosureCarePlace = "closure/care-place",
    SafeDomesticViolence = "safe/domestic-violence",
    SafeSexualAssault = "safe/sexual-assault",
    SafeStalking = "safe/stalking",
    SafeHarassment = "safe/harassment",
    SafeHateCrime = "safe/hate-crime",
    SafeTrafficking = "safe/trafficking",
    SafeGenderViolence = "safe/gender-violence",
    SafeCrimeOfViolence = "safe/crime-of-violence",
    CourtVictim = "court/victim",
    CourtWitness = "court/witness",
    BereavementDeath = "bereavement/death",
    BereavementDeathByCrime = "bereavement/death-by-crime",
    BereavementChildBySuicideOrHomicide = "bereavement/child-by-suicide-or-homicide",
    DonationOrgan = "donation/organ",
    DonationMarrow = "donation/marrow",
    DonationBlood = "donation/blood",
    ExigencyShortNotice = "exigency/short-notice",
    ExigencyMilitaryEvent = "exigency/military-event",
    ExigencyChildAndSchool = "exigency/child-and-school",
    ExigencyFinancialLegal = "exigency/financial-legal",
    ExigencyCounseling = "exigency/counseling",
    ExigencyRestAndRecuperation = "exigency/rest-and-recuperation",
    ExigencyPostDeployment = "exigency/post-deployment",
    ExigencyParentCare = "exigency/parent-care",
    ExigencyAgreed = "exigency/agreed",
    MilitaryCaregiverCurrent = "military-caregiver/current",
    MilitaryCaregiverVeteran = "military-caregiver/veteran",
    MilitaryFamilyDeployment = "military-family/deployment",
    MilitaryFamilyHomeLeave = "military-family/home-leave",
    MilitaryFamilyCasualty = "military-family/casualty",
    MilitaryFamilyCeremony = "military-family/ceremony",
    UniformedServiceActive = "uniformed-service/active",
    UniformedServiceTraining = "uniformed-service/training",
    UniformedServiceStateDuty = "uniformed-service/state-duty",
    UniformedServiceExam = "uniformed-service/exam",
    UniformedServiceHonors = "uniformed-service/honors",
    SchoolConference = "school/conference",
    SchoolActivity = "school/activity",
    SchoolEnrolment = "school/enrolment",
    SchoolEmergency = "school/emergency",
    AccommodationPregnancy = "accommodation/pregnancy",
    AccommodationDisability = "accommodation/disability",
    Sick = "sick",
    Vacation = "vacation",
    Personal = "personal",
}

impl Reason {
    /// The ground, without its kind.
    #[must_use]
    pub fn ground(&self) -> &str {
        self.as_str().split('/').next().unwrap_or_default()
    }

    /// The kind, where one is named.
    #[must_use]
    pub fn kind(&self) -> Option<&str> {
        self.as_str().split_once('/').map(|(_, kind)| kind)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reason(..)")
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_newtype_struct("Reason", self.as_str())
    }
}

impl Readable for Reason {
    fn blank() -> Self {
        Reason::Custom(String::new())
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        let text = node.text("a reason such as \"own-health\" or \"pregnancy/incapacity\"")?;
        *self = Reason::parse(text).ok_or_else(|| {
            let near = nearest(text, Reason::WORDS.iter().copied()).map_or(String::new(), |w| format!("; did you mean \"{w}\"?"));
            let right = format!("a ground with its kind, or a company's own that begins with x-{near}");
            node.mistake(Code::UnknownWord, "no such reason", &right)
        })?;
        Ok(())
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Reason {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Reason".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"anyOf": [{"enum": Reason::WORDS}, {"type": "string", "pattern": "^x-[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"}]})
    }
}
