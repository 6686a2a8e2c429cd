//! How the records of requests and answers are declared: once, with everything that each of them needs.

/// A record of a request. Keys that are not given are `None`; keys that the contract does not have are refused; `Debug` is masked.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)* }) => {
        #[serde_with::skip_serializing_none]
        #[derive(Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(extend("x-order" = [$(stringify!($field)),*])))]
        #[serde(deny_unknown_fields)]
        $(#[$meta])*
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }

        $crate::api::macros::masked!($name);
    };
}

/// A record of a request that has no empty form: one of its keys is a word that must be given.
macro_rules! entry {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)* }) => {
        #[serde_with::skip_serializing_none]
        #[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(extend("x-order" = [$(stringify!($field)),*])))]
        #[serde(deny_unknown_fields)]
        $(#[$meta])*
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }

        $crate::api::macros::masked!($name);
    };
}

/// A record of an answer: what does not apply is absent; more keys may come; `Debug` is masked.
macro_rules! answer {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)* }) => {
        #[serde_with::skip_serializing_none]
        #[derive(Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(extend("x-order" = [$(stringify!($field)),*])))]
        #[serde(default, deny_unknown_fields)]
        #[non_exhaustive]
        $(#[$meta])*
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }

        $crate::api::macros::masked!($name);
    };
}

/// `Debug` without a person's facts.
macro_rules! masked {
    ($name:ident) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), " { .. }"))
            }
        }
    };
}

/// A closed list of words.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$word_meta:meta])* $word:ident = $text:literal,)* }) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        $(#[$meta])*
        pub enum $name {
            $($(#[$word_meta])* #[doc = concat!("`", $text, "`")] #[serde(rename = $text)] $word,)*
        }

        impl $name {
            /// Every word of the list.
            pub const ALL: &[$name] = &[$($name::$word,)*];

            /// The word as it stands in JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$word => $text,)* }
            }

            /// The entry of the list that is spelled so.
            #[must_use]
            pub fn from_word(word: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|w| w.as_str() == word)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use {answer, entry, masked, record, words};
