//! Where the four rooms meet in one file: a question that none of them can answer alone is put to each of them here, and their answers become
//! one. The rooms know nothing of each other and nothing of this module.

mod gathered;
mod records;
#[cfg(test)]
mod records_tests;
pub(crate) mod rights;
#[cfg(test)]
mod rights_tests;

pub(crate) use records::records;
pub(crate) use rights::rights;
