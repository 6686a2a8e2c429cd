//! Answers as text for people: what `Display` prints. English, made from ids and values; hosts that translate take the answer itself.

mod plan;
mod table;
