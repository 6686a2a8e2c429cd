//! How the records of requests and answers are declared: once, with everything that each of them needs.

/// A record of a request. Keys that are not given are `None`; keys that the contract does not have are refused; `Debug` is masked.
///
/// `as one_or_many` behind a list: one value may stand for it. `or day` behind the name: a bare text stands for that key.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident $(or $bare:ident)? {
        $($(#[$field_meta:meta])* pub $field:ident: $type:ty $(as $form:ident)?,)*
    }) => {
        #[serde_with::skip_serializing_none]
        #[derive(Clone, Default, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(extend("x-order" = [$(stringify!($field)),*])))]
        #[serde(deny_unknown_fields)]
        $(#[$meta])*
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }

        $crate::api::macros::masked!($name);
        $crate::api::macros::readable! {
            $name $(or $bare)? { $($field $(as $form)?,)* } blank { $name::default() } required [$(<$type as $crate::api::read::Readable>::REQUIRED,)*]
        }
    };
}

/// A record of a request that has no empty form: one of its keys is a word that must be given.
macro_rules! entry {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)* }) => {
        #[serde_with::skip_serializing_none]
        #[derive(Clone, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(extend("x-order" = [$(stringify!($field)),*])))]
        #[serde(deny_unknown_fields)]
        $(#[$meta])*
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }

        $crate::api::macros::masked!($name);
        $crate::api::macros::readable! {
            $name { $($field,)* } blank { $name { $($field: $crate::api::read::Readable::blank(),)* } }
            required [$(<$type as $crate::api::read::Readable>::REQUIRED,)*]
        }
    };
}

/// A record of an answer: what does not apply is absent; more keys may come; `Debug` is masked.
macro_rules! answer {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)* }) => {
        #[serde_with::skip_serializing_none]
        #[derive(Clone, Default, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schemars", schemars(extend("x-order" = [$(stringify!($field)),*])))]
        #[serde(default, deny_unknown_fields)]
        #[non_exhaustive]
        $(#[$meta])*
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }

        $crate::api::macros::masked!($name);
        $crate::api::macros::readable! { $name { $($field,)* } blank { $name::default() } required [] }
    };
}

/// How a record is read: its keys, and a jump to the field of each.
macro_rules! readable {
    ($name:ident $(or $bare:ident)? { $($field:ident $(as $form:ident)?,)* } blank { $blank:expr } required [$($required:expr,)*]) => {
        impl $crate::api::read::Readable for $name {
            fn blank() -> Self {
                $blank
            }

            fn fill(&mut self, node: $crate::api::read::Node<'_, '_>) -> Result<(), $crate::Error> {
                const SHAPE: &$crate::api::read::Shape<'static> = &$crate::api::read::Shape {
                    expected: $crate::api::macros::expected!($name $($bare)?),
                    keys: &[$($crate::api::read::key(stringify!($field)),)*],
                    required: &[$($required,)*],
                    bare: $crate::api::macros::bare!($($bare)?),
                };
                $crate::api::read::record(node, SHAPE, self)
            }
        }

        impl $crate::api::read::Fields for $name {
            fn take(&mut self, key: usize, node: $crate::api::read::Node<'_, '_>) -> Result<(), $crate::Error> {
                #[derive(Clone, Copy)]
                #[expect(non_camel_case_types, reason = "they are the fields")]
                enum Field { $($field,)* }
                const FIELDS: &[Field] = &[$(Field::$field,)*];
                match FIELDS.get(key) {
                    $(Some(Field::$field) => $crate::api::macros::form!($($form)?)(&mut self.$field, node),)*
                    None => Ok(()),
                }
            }
        }
    };
}

/// The first of a list.
macro_rules! first {
    ($first:expr, $($rest:expr,)*) => {
        $first
    };
}

/// The function that reads a field.
macro_rules! form {
    () => {
        $crate::api::read::plain
    };
    (one_or_many) => {
        $crate::api::read::one_or_many
    };
}

/// What is expected where something else stands.
macro_rules! expected {
    ($name:ident) => {
        concat!("struct ", stringify!($name))
    };
    ($name:ident day) => {
        "a day as YYYY-MM-DD, or an object with one"
    };
}

/// The key that a bare text stands for.
macro_rules! bare {
    () => {
        None
    };
    ($bare:ident) => {
        Some(stringify!($bare))
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
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
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

        impl $crate::api::read::Readable for $name {
            fn blank() -> Self {
                $crate::api::macros::first!($($name::$word,)*)
            }

            fn fill(&mut self, node: $crate::api::read::Node<'_, '_>) -> Result<(), $crate::Error> {
                let at = $crate::api::read::word(node, stringify!($name), &[$($text,)*])?;
                if let Some(word) = Self::ALL.get(at) {
                    *self = *word;
                }
                Ok(())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use {answer, bare, entry, expected, first, form, masked, readable, record, words};
