//! Three values by their truth tables.

use Truth::{False, Open, True};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    False,
    Open,
    True,
}

impl Truth {
    pub(crate) fn of(holds: bool) -> Truth {
        if holds { True } else { False }
    }

    pub(crate) fn read(word: &str) -> Truth {
        match word {
            "yes" => True,
            "no" => False,
            _ => Open,
        }
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            True => "yes",
            False => "no",
            Open => "unknown",
        }
    }

    pub(crate) fn not(self) -> Truth {
        match self {
            True => False,
            False => True,
            Open => Open,
        }
    }

    pub(crate) fn all(values: impl IntoIterator<Item = Truth>) -> Truth {
        at_least_of(None, &values.into_iter().collect::<Vec<_>>())
    }

    pub(crate) fn any(values: impl IntoIterator<Item = Truth>) -> Truth {
        at_least_of(Some(1), &values.into_iter().collect::<Vec<_>>())
    }
}

/// At least `n` of the values hold, all where there is no `n`: tried with every way in which the open ones might turn out.
pub(crate) fn at_least_of(n: Option<usize>, values: &[Truth]) -> Truth {
    let open = values.iter().filter(|value| **value == Open).count();
    let ways = (0..1_usize << open).map(|way| {
        let mut bit = 0;
        let holding = values.iter().filter(|value| match value {
            True => true,
            False => false,
            Open => {
                bit += 1;
                way >> (bit - 1) & 1 == 1
            }
        });
        holding.count() >= n.unwrap_or(values.len())
    });
    let ways: Vec<bool> = ways.collect();
    match (ways.contains(&true), ways.contains(&false)) {
        (true, false) => True,
        (false, true) => False,
        _ => Open,
    }
}
